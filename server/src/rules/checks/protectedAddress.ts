import { perBlock, perPlace } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { danish, wordsAround } from "./sentenceFrames.ts";

const shelter =
  /(?:på |til |hos |i )?(?:\p{Lu}\p{L}+ )?(?:[Kk](?:vinde)?[Kk]?rise(?:center|centre|centeret|centret)|[Kk]vindehjem(?:met)?)(?:,? (?:i |ved |på )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?: i \p{Lu}\p{L}+)?)/gu;
const named = /\p{Lu}\p{L}+ [Kk](?:vinde)?[Kk]?rise(?:center|centeret|centret)/gu;
/** Somebody is in hiding, has fled, or one must not know. */
const hidden = danish(
  /\b(?:skjult|hemmelig\p{L}*|adressebeskytt\p{L}*|(?:navne- og )?adressebeskyttelse|beskyttet adresse|i sikkerhed|under jorden|i skjul|dækadresse|krisecent\p{L}*)\b|\b(?:må|kan|skal) (?:ikke|aldrig|endelig ikke) (?:få at vide|vide|kende|finde)\b|\b(?:ved|kender) (?:ikke|hverken)\b[^.]{0,20}\b(?:hvor|adressen)\b|\b(?:far|mor|han|hun|eksmanden|manden) (?:ved|kender)[^.]{0,8} ikke\b|\bkender (?:den|adressen) ikke\b|\bmå ikke vide det\b/iu,
);
const fled = danish(
  /\b(?:flygtet|flygtede|flygter|stukket af fra|rømmet|forladt (?:ham|hende|sin mand|far)|gik fra ham|kommet væk fra|efter volden)\b/iu,
);
const fromWar =
  /(?:flygt\p{L}*|kom(?:met)?) (?:\p{L}+ ){0,2}(?:fra|til) (?:krig|Danmark|landet|\p{Lu}\p{L}+(?:ien|an|ina|ea|ak|alia|stan|ne))/iu;
/** Where somebody lives: a street, or a town after a verb of living or moving. */
const street =
  /\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}(?:vej|vejen|gade|gaden|allé|alle|stræde|plads|torv|vænget?|haven?|gården?|parken|bakken|vangen|toften|marken|lunden)(?: \d+\p{L}?)?(?:,? (?:\d{4} |i )?\p{Lu}\p{L}+)?/u;
const town =
  /(?<!\p{L})(?:bor|boet|flyttet?|flyttede|flytter|opholder|ophold|adresse|lejlighed|bolig|værelse|hus|hos|indlogeret|er nu|er kommet|er)(?!\p{L})[^.;]{0,45}?(?<!\p{L})(?:i|til|ved|på) (\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)?)/u;

const shelters = perBlock(({ text }) =>
  (/rise|vindehjem/u.test(text) ? [shelter, named] : []).flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    })),
  ),
);

/** Name, town or address of a crisis centre, or the new address of somebody who is hidden or has fled. */
export function* protectedAddress(facts: DraftFacts): Iterable<Match> {
  for (const [block, { prose }] of facts.blocks.entries()) {
    const taken: Place[] = [];
    const take = function* (at: Place): Iterable<Match> {
      if (taken.some((other) => other.start < at.end && at.start < other.end)) return;
      taken.push(at);
      yield shortfall(at);
    };
    for (const { start, end } of shelters(prose)) yield* take({ block, start, end });
    for (const at of facts.sentences(block)) {
      const place = isHiding(facts, at) ? placeIn(facts, at) : undefined;
      if (place !== undefined) yield* take(place);
    }
  }
}

/** The sentence, or one beside it, tells of somebody in hiding; war and old flights are another matter. */
const isHiding = perPlace((words, prose, at): boolean => {
  if (!/\p{Lu}/u.test(words.slice(1)) || fromWar.test(words)) return false;
  if (hidden.test(words) || fled.test(words)) return true;
  if (
    !/(?<!\p{L})(?:bor|flytte\p{L}*|lejlighed\p{L}*|adresse\p{L}*|opholder)(?!\p{L})/iu.test(words)
  )
    return false;
  return hidden.test(wordsAround(prose, at));
});

function placeIn(facts: DraftFacts, at: Place): Place | undefined {
  const words = facts.text(at);
  const found = street.exec(words);
  const [start, text] = found === null ? townIn(words) : [found.index, found[0]];
  if (text === undefined || /^(?:Skole|Kommune|Familie|Danmark)/u.test(text)) return undefined;
  const from = at.start + start;
  return { block: at.block, start: from, end: from + text.length };
}

function townIn(words: string): readonly [number, string | undefined] {
  const found = town.exec(words);
  const name = found?.[1];
  return found === null || name === undefined
    ? [0, undefined]
    : [found.index + found[0].length - name.length, name];
}
