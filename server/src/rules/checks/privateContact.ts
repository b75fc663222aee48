import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { danish } from "./sentenceFrames.ts";

/** Words that make a number, an address or a mail box the writer's own and private. */
const own = danish(
  /\bprivat(?:e|nummer|mobil|telefon|adresse|mail)?\b|\bhjemmenummer\b|\bm(?:in|it) (?:egen|eget|mobil\p{L}*|telefon\p{L}*|nummer|tlf|adresse|mail)\b|\b(?:mig|jeg|mine?|min)\b[^.]{0,40}\b(?:hjemme|om aftenen|i weekenden|når som helst|døgnet rundt|efter arbejde|hele tiden|i ferien)\b|\bring\p{L}* (?:bare |gerne |endelig )?hjem\b|\bhjem til mig\b|\bjeg bor\b|\bbopæl\b/iu,
);
const mine = danish(
  /\b(?:jeg|mig|min|mit|mine|undertegnede|afsender\p{L}*|vh|mvh|hilsen|hilsner)\b|\bprivat\b/iu,
);
const work = danish(
  /\b(?:arbejds(?!dag)\p{L}*|skolens|skoles?|kontor\p{L}*|på arbejde|vagttelefon\p{L}*|tjeneste\p{L}*|stuens|lederens|institution\p{L}*|klubbens|børnehavens)\b/iu,
);
/** Before the number: it is somebody else's. */
const others = danish(
  /\b(?:mors?|fars?|moderens|faderens|forældre\p{L}*|plejemors?|mormors?|barnets|hendes|hans|deres|kommunens?|modtagelsen\p{L}*)\b[^.\n]{0,40}$/iu,
);
const address =
  /(?<![\p{L}])(\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2}(?<=vej|vejen|gade|gaden|allé|alle|stræde|plads|torv|vænge|vænget|have|haven|gård|gården|parken|bakken|vangen|skoven|toften|marken|lunden|engen|dal|høj|bo|kær|sti|stien|kaj|brygge) \d+\s?\p{L}?(?![\p{L}\d]))/gu;
const mail =
  /[\p{L}\d._-]+@(?:gmail|hotmail|outlook|live|yahoo|icloud|mail|stofanet|youmail|jubii|me|msn)\.\p{L}{2,3}/giu;

/** The writer's own private address, phone number or mail box. */
export function* senderPrivateContact(facts: DraftFacts): Iterable<Match> {
  for (const hit of facts.signals("telefon")) {
    const line = lineOf(facts, hit);
    if (isOwn(line) && isWriters(facts, hit) && !isParents(facts, hit))
      yield shortfall({ block: hit.block, start: hit.start, end: hit.end });
  }
  for (const [block, { prose }] of facts.blocks.entries())
    for (const { start, end } of addressesIn(prose))
      if (isPrivatePlace(facts, { block, start, end })) yield shortfall({ block, start, end });
}

const addressesIn = perBlock(({ text }) =>
  [address, mail].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    })),
  ),
);

function isOwn(line: string): boolean {
  return own.test(line) && (!work.test(line) || /privat|min egen|mit eget/iu.test(line));
}

/** An address counts beside the writer's own words, a private mail box in signature or beside them. */
function isPrivatePlace(facts: DraftFacts, at: Place): boolean {
  const line = lineOf(facts, at);
  if (isParents(facts, at) || !isWriters(facts, at)) return false;
  return facts.text(at).includes("@")
    ? mine.test(line) || own.test(line)
    : isOwn(line) && mine.test(line);
}

function lineOf(facts: DraftFacts, { block, start, end }: Place): string {
  const text = facts.block(block)?.prose.text ?? "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(Math.max(from, start - 90), Math.min(to < 0 ? text.length : to, end + 70));
}

/** The number is the writer's, not a parent's or the municipality's. */
function isWriters(facts: DraftFacts, at: Place): boolean {
  const before = facts.text({ ...at, start: Math.max(0, at.start - 60), end: at.start });
  return !others.test(before) && !work.test(before.slice(-20));
}

/** A field or an identification part tells the family's addresses. */
function isParents(facts: DraftFacts, at: Place): boolean {
  return facts.inSection(at, "identification") && !mine.test(lineOf(facts, at));
}
