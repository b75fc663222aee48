import type { Mention } from "../../danish/people.ts";
import { sideOf } from "../cues/household.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { suspectOf } from "../suspect.ts";

const contact =
  /(?<!\p{L})(?:tale[rt]? (?:\p{L}+ ){0,2}med|snakke[rt]? (?:\p{L}+ ){0,2}med|en snak|ringe[rt]?(?: \p{L}+)? (?:til|hjem)|kontakte[rt]?|spørge[rt]?|høre (?:ham|hende|far|mor|forældrene)|fortælle[rt]?|sige[rt]?|konfrontere[rt]?|foreholde[rt]?|informere[rt]?|orientere[rt]?|indkalde[rt]?|invitere[rt]?|skrive[rt]? til|sende[rt]? (?:\p{L}+ ){0,3}(?:til|hjem)|give[rt]? (?:hende|ham|dem|mor|far|forældrene)|(?:med )?brevet med|læse[rt]? (?:\p{L}+ ){0,3}(?:op|igennem|det|den|underretningen|udtalelsen)|vise[rt]? (?:\p{L}+ ){0,2}(?:til|ham|hende|dem|mor|far)|printe[rt]?|(?:en )?kopi|drøfte[rt]? (?:\p{L}+ ){0,3}med|gennemgå[rs]?|tage den med|komme forbi|velkom(?:men|ne) til at|rette i|telefontid|får (?:den|det|teksten|underretningen))(?!\p{L})/iu;
const plan =
  /(?<!\p{L})(?:vil|skal|agter|tænker|planlægger|påtænker|kan|må|foreslår|foreslog|foreslået|i morgen|senere i dag|i eftermiddag|på (?:man|tirs|ons|tors|fre|lør|søn)dag|næste|aftalt|aftale|lovet|inviterer|indkalder|ringer|giver|printer|spørger|sender|bedst at|velkommen|velkomne|når (?:hun|han|mor|far|de) (?:kommer|henter))(?!\p{L})/iu;
const past =
  /(?<!\p{L})(?:sagde|fortalte|spurgte|ringede|nævnte|foreholdt|konfronterede|orienterede|informerede|talte|snakkede|oplyste|benytted?e?|kom (?:\p{L}+ ){0,2}til at|(?:har|havde) (?:\p{L}+ ){0,4}(?:sagt|fortalt|spurgt|nævnt|orienteret|informeret|talt|sendt|skrevet|oplyst|givet|foreholdt|konfronteret|snakket|læst)|(?:er|blev|blevet) (?:\p{L}+ ){0,3}(?:orienteret|informeret|fortalt|kontaktet|foreholdt|konfronteret)|ved (?:godt|besked))(?!\p{L})/iu;
const matter =
  /forbudt at slå|mærke|(?<!\p{L})slå(?:r|et)?(?!\p{L})|(?<!\p{L})slog(?!\p{L})|(?<!\p{L})slag|vold|bælte|underret|bekymr|overgreb|mistanke|krænk|er bange|rejse|altan|skade|låst|bidt|(?:har|havde) (?:set|fortalt|sagt|vist)|fortæller|går og|siger (?:nogle|noget)|ked af det|skrevet til kommunen|taget fat|hvad .{0,25} (?:havde|har) (?:sagt|fortalt)/iu;
const denied =
  /(?<!\p{L})(?:ikke|aldrig|ingen|uden at|undlad\p{L}*|afvent\p{L}*|undgå\p{L}*|hverken)(?!\p{L})/iu;
const agreed =
  /aftal\p{L}* med (?:\p{L}+ ){0,2}(?:kommunen|modtagelsen|rådgiver\p{L}*|politiet|jer|forvaltningen|børnehuset|døgnvagten)|efter aftale med|før i siger|(?<!\p{L})modtagelsen(?!\p{L})|kommunen (?:tager|kontakter|siger)|bad (?:hun )?om det|ønsker det|har selv bedt|hun bad|er indforstået|står bag/iu;

/** Telling that nobody of ours does: general talk, children asked, headings. */
const notTelling =
  /er bange for at|om man så må sige|stiller spørgsmål|hvad (?:vi|man) siger|har hørt|går rundt og|lov til at|ringe til (?:mor|far) fra|(?:spurgte|spørger|sagde)[:,]? ?["»„”“]|spurgte (?:vi )?(?:ham|hende|\p{Lu}\p{Ll}+),? om|^(?:hvad|hvem|hvorfor|hvordan) /iu;

/** Plans and offers to tell, confront, invite or let the suspected side read; only under suspicion. */
export function* parentContactPlanned(facts: DraftFacts): Iterable<Match> {
  if (!facts.suspicion || suspectOf(facts) === "outside") return;
  for (const at of sentencesOf(facts)) {
    const text = facts.text(at);
    if (!contact.test(text) || !plan.test(text) || agreed.test(text)) continue;
    if (notTelling.test(text) || isAboutColleague(text)) continue;
    if (/\?\s*$/u.test(text) || isDeniedPlan(text)) continue;
    if (
      past.test(text) &&
      !/vil |skal |på mandag|i morgen|lovet|må komme|velkom|aftalt/iu.test(text)
    )
      continue;
    if (!isOursToDo(facts, at, contact) || !hasTarget(facts, at)) continue;
    yield shortfall(at);
  }
}

/** The sentence in which the suspicion or the underretning has been put to the suspected side; only under suspicion. */
export function* parentAlreadyTold(facts: DraftFacts): Iterable<Match> {
  if (!facts.suspicion || suspectOf(facts) === "outside") return;
  for (const at of sentencesOf(facts)) {
    const text = facts.text(at);
    if (!past.test(text) || !matter.test(text) || isDeniedTelling(text) || agreed.test(text))
      continue;
    if (notTelling.test(text) || /\?\s*$/u.test(text)) continue;
    const knows =
      /(?:er|blev|blevet) (?:\p{L}+ ){0,3}(?:orienteret|informeret)|ved (?:godt|besked)/iu.test(
        text,
      );
    if (!knows && !isOursToDo(facts, at, past)) continue;
    if (!hasTarget(facts, at)) continue;
    yield shortfall(at);
  }
}

function sentencesOf(facts: DraftFacts): readonly Place[] {
  return facts.blocks.flatMap(({ kind, quoted }, block) =>
    kind === "heading" || kind === "frontMatter" || quoted ? [] : facts.sentences(block),
  );
}

/** The talk is with a leader or a colleague, and no parent stands after the verb. */
function isAboutColleague(text: string): boolean {
  const found = contact.exec(text);
  const after = text.slice(
    (found?.index ?? 0) + (found?.[0].length ?? 0),
    (found?.index ?? 0) + 60,
  );
  return /^\W*(?:\p{L}+ ){0,2}(?:\p{L}*leder\p{L}*|kollega\p{L}*|\p{L}*lærer\p{L}*|rådgiver\p{L}*|modtagelsen|kommunen|politiet|ppr|sundhedsplejersken|jer)(?!\p{L})/iu.test(
    after,
  );
}

/** "Vi har ikke fortalt far noget": the denial stands in the verb or right behind it. */
function isDeniedTelling(text: string): boolean {
  const found = past.exec(text);
  if (found === null) return false;
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 14);
  return (
    denied.test(found[0]) ||
    /^\W*(?:ikke|aldrig|ingen|jeg ikke|vi ikke)(?!\p{L})/iu.test(after) ||
    /(?<!\p{L})(?:ingen|hverken|undladt at)(?!\p{L})/iu.test(text)
  );
}

/** "Vi taler ikke med far": the contact itself is denied. */
function isDeniedPlan(text: string): boolean {
  const found = contact.exec(text);
  if (found === null) return false;
  const around = text.slice(Math.max(0, found.index - 28), found.index + found[0].length + 18);
  return denied.test(around);
}

/** The one who acts is the writer or a colleague: no parent and not the child stands as subject before the verb. */
function isOursToDo(facts: DraftFacts, at: Place, verb: RegExp): boolean {
  const found = verb.exec(facts.text(at));
  const place = at.start + (found?.index ?? 0);
  const text = facts.text(at).slice(0, found?.index ?? 0);
  const before = peopleIn(facts, at).filter(({ span }) => span.end <= place);
  const own = Math.max(
    ...[...text.matchAll(/(?<!\p{L})(?:jeg|vi|man)(?!\p{L})/giu)].map(({ index }) => index),
    -1,
  );
  const last = before.findLast(
    ({ kind, span }) =>
      kind !== "pronoun" || !/^(?:ham|hende)$/iu.test(facts.text({ ...at, ...span })),
  );
  if (own >= 0 && (last === undefined || last.span.start - at.start < own)) return true;
  const after = facts.text(at).slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  const next = peopleIn(facts, at).find(
    ({ span }) => span.start === place + (found?.[0].length ?? 0) + 1,
  );
  if (/^ (?:han|hun|de)(?!\p{L})/u.test(after)) return false;
  if (
    next !== undefined &&
    before.length === 0 &&
    ["home", "child"].includes(sideOf(facts, next)) &&
    !/^ (?:til|for|med) /u.test(after)
  )
    return false;
  const inverted = /^\S+ (?:jeg|vi)(?!\p{L})/iu.test(facts.text(at).slice(found?.index ?? 0));
  if (inverted) return true;
  const subject = before.at(-1);
  return subject === undefined || !["home", "child"].includes(sideOf(facts, subject));
}

/** Somebody of the household is told: not a parent who is the likely victim. */
function hasTarget(facts: DraftFacts, at: Place): boolean {
  const sides = peopleIn(facts, at).filter((one) => sideOf(facts, one) === "home");
  const victim = victimOf(facts);
  if (
    sides.length === 0 &&
    /(?<!\p{L})aula(?!\p{L})/iu.test(facts.text(at)) &&
    /underret|mistanke/iu.test(facts.text(at))
  )
    return true;
  if (sides.length === 0)
    return (
      /^\P{L}*(?:vi|jeg) sagde|forældre|familien|hjemmet|(?<!\p{L})(?:ham|hende|dem|hun|han)(?!\p{L})/iu.test(
        facts.text(at),
      ) && hasHomeBefore(facts, at, victim)
    );
  return sides.some(({ relation }) => relation !== victim);
}

function hasHomeBefore(facts: DraftFacts, at: Place, victim: Mention["relation"]): boolean {
  const [around] = facts.region(at, "paragraph");
  if (around === undefined) return false;
  const before = peopleIn(facts, { ...around, end: at.start }).filter(
    ({ kind }) => kind !== "pronoun",
  );
  const last = before.at(-1);
  return last !== undefined && sideOf(facts, last) === "home" && last.relation !== victim;
}

function peopleIn(facts: DraftFacts, { block, start, end }: Place): readonly Mention[] {
  return facts
    .signalsIn(block)
    .reading.people.filter(({ span }) => span.start >= start && span.end <= end);
}

const motherVictim =
  /krisecent|forlod far|far (?:slog|slår|skubbede|truede) mor|mor (?:er|var) bange for|mors sikkerhed|mor (?:er|blev|er blevet) (?:slået|truet|skubbet)/iu;
const fatherVictim = /mor (?:slog|slår|skubbede) far|far (?:er|var) bange for mor/iu;

function victimOf(facts: DraftFacts): Mention["relation"] {
  const texts = facts.blocks.map(({ prose }) => prose.text);
  if (texts.some((text) => motherVictim.test(text))) return "mother";
  return texts.some((text) => fatherVictim.test(text)) ? "father" : undefined;
}
