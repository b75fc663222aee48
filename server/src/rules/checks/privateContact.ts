import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

const own =
  /(?<!\p{L})(?:privat(?:e|nummer|mobil|telefon|adresse)?|hjemmenummer|min egen|mit eget|mit private|hjemme på|derhjemme på|min mobil|mit mobilnummer|mit nummer er|ring\p{L}* (?:bare )?(?:til )?(?:mig )?(?:hjemme|om aftenen|hele aftenen)|jeg bor|min adresse|bopæl er|træffes (?:også )?(?:hjemme|om aftenen|privat))(?!\p{L})/iu;
const work = /(?<!\p{L})(?:arbejds\p{L}*|skolens|kontoret|arbejde|vagttelefon|tjenest\p{L}*|stuens|lederens)(?!\p{L})/iu;
const address =
  /(?<!\p{L})(?:jeg bor (?:på |i )?|min adresse er |privatadresse:? |privat:? )(\p{Lu}[\p{L}. -]*?\p{L} \d+\p{L}?)/u;

/** The writer's own private address or phone number. */
export function* senderPrivateContact(facts: DraftFacts): Iterable<Match> {
  for (const hit of facts.signals("telefon")) {
    const sentence = facts.sentence(hit);
    const line = lineOf(facts, hit);
    if (own.test(line) && !(work.test(line) && !/privat|min egen/iu.test(line)) && isWriters(facts, hit))
      yield shortfall({ block: hit.block, start: sentence.start, end: Math.min(sentence.end, hit.end) });
  }
  for (const [block, { prose }] of facts.blocks.entries()) {
    const found = address.exec(prose.text);
    if (found?.[1] === undefined) continue;
    const start = found.index + found[0].length - found[1].length;
    yield shortfall({ block, start, end: start + found[1].length });
  }
}

function lineOf(facts: DraftFacts, { block, start, end }: Place): string {
  const text = facts.blocks[block]?.prose.text ?? "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(Math.max(from, start - 90), Math.min(to < 0 ? text.length : to, end + 70));
}

/** The number is the writer's, not a parent's of the identification part. */
function isWriters(facts: DraftFacts, at: Place): boolean {
  return !/(?<!\p{L})(?:mors?|fars?|forældre\p{L}*)(?!\p{L})[^.]{0,25}$/iu.test(
    facts.text({ ...at, start: Math.max(0, at.start - 40), end: at.start }),
  );
}
