import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

const shelter =
  /(?:på |til |hos |i )?(?:[Kk]rise(?:center|centre|centeret|centret)|[Kk]vindehjem(?:met)?|[Kk]vindekrisecenter\p{L}*|[Ss]ikret? bolig|[Hh]erberg\p{L}*)(?:,? (?:i |ved )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?: i \p{Lu}\p{L}+)?)/u;
const hidden =
  /(?<!\p{L})(?:skjult|skjul|hemmelig(?:t)? (?:sted|adresse)|adressebeskytt\p{L}*|beskyttet adresse|navne- og adressebeskyttelse|flygtet|flygtede|i sikkerhed|må ikke vide, hvor|ved ikke, hvor (?:hun|de|mor)|gået under jorden)(?!\p{L})/iu;
const place =
  /(?:på|i|ved|til) (?:en lejlighed (?:på|i) |et (?:værelse|hus) (?:på|i) )?(?:\p{Lu}[\p{L}.]*\s)*\p{Lu}\p{L}*(?:vej|gade|gata|gården|allé|alle|stræde|plads|torv|vænget|parken|bakken|havn|borg|by|rup|sted|lev|inge|ød|køb|keb|ing|ning|ring|ling|erslev|sund|holm|strup)\p{L}*(?: \d+\p{L}?)?(?: i \p{Lu}\p{L}+)?/u;

/** Name, town or address of a crisis centre, or the new address of somebody who is hidden or has fled. */
export function* protectedAddress(facts: DraftFacts): Iterable<Match> {
  for (const [block, { prose }] of facts.blocks.entries()) {
    const taken: { start: number; end: number }[] = [];
    for (const match of prose.text.matchAll(new RegExp(shelter, "gu"))) {
      const at = { block, start: match.index, end: match.index + match[0].length };
      taken.push(at);
      yield shortfall(at);
    }
    for (const sentence of facts.sentences(block)) {
      const text = facts.text(sentence);
      if (!hidden.test(text)) continue;
      const found = place.exec(text);
      if (found === null) continue;
      const start = sentence.start + found.index;
      const at = { block, start, end: start + found[0].length };
      if (!taken.some((other) => other.start < at.end && at.start < other.end)) yield shortfall(at);
    }
  }
}
