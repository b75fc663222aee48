import { daysBetween } from "../../danish/calendar.ts";
import { perfect } from "../../danish/data/smallWords.ts";
import { endsAsParticiple } from "../../danish/verbForms.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { holds, opensWith } from "../cues/within.ts";
import { perBlockIndex } from "../facts/watch.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

type Time = ReturnType<DraftFacts["times"]>[number];

const elsewhere = [
  "parents",
  "informed",
  "identification",
  "sender",
  "attachments",
  "consent",
  "wishes",
];
const fineEnough: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
]);

/** Not one concrete event about the child carries a date, weekday, week or month (criteria.md, no-dated-observation). */
export function* noDatedObservation(facts: DraftFacts): Iterable<Match> {
  const dated = datedEvents(facts);
  if (dated.length === 0) yield shortfall(undefined);
  for (const at of dated) yield evidence(at);
}

/** The times of concrete events about the child, talks with parents left out. */
export function datedEvents(facts: DraftFacts): readonly Place[] {
  return facts.blocks.flatMap((_, block) => eventsIn(facts, block));
}

const eventsIn = perBlockIndex((facts: DraftFacts, block): readonly Place[] =>
  facts.block(block)?.kind === "frontMatter"
    ? []
    : facts
        .times(block)
        .filter((time) => isDatedEvent(facts, time))
        .map(({ at }) => at),
);

function isDatedEvent(facts: DraftFacts, time: Time): boolean {
  const { at, value } = time;
  if (value.vague || value.impossible || !fineEnough.has(value.grain)) return false;
  if (value.anchor !== "calendar" && !(value.anchor === "draft" && facts.date)) return false;
  if (
    value.kind !== "point" &&
    value.kind !== "period" &&
    !(value.kind === "range" && value.from && value.to)
  )
    return false;
  if (isDraftDate(facts, time) || isInHead(facts, at) || facts.inSection(at, elsewhere))
    return false;
  const reach = facts.isHeading(at) ? "next" : "sentence";
  if (facts.has(at, ["fødselsdag", "forældrekontakt"], reach)) return false;
  if (!facts.isHeading(at) && isOfOthers(facts, facts.sentence(at))) return false;
  return facts.isHeading(at) || isLogged(facts, time) || tellsOfEvent(facts, time);
}

/** A parent, a sister, the class or the staff alone, or an appointment: nothing that the child did or met. */
function isOfOthers(facts: DraftFacts, sentence: Place): boolean {
  if (holds(facts, sentence, "aftalt-tid")) return true;
  return opensWith(facts, sentence, "kun-de-voksne") && !holds(facts, sentence, "barnet-med");
}

/** A day in the date column of a table with more than one row of them: weighings, appointments, days away. */
function isLogged(facts: DraftFacts, { at }: Time): boolean {
  const { kind, leadIn } = facts.block(at.block) ?? {};
  if (kind !== "cell" || leadIn === undefined) return false;
  const head = { block: leadIn, start: 0, end: facts.block(leadIn)?.prose.text.length ?? 0 };
  if (!opensWith(facts, head, "dato-kolonne")) return false;
  const rows = facts.blocks.filter(
    (other, block) => other.leadIn === leadIn && hasDay(facts, block),
  );
  return rows.length > 1;
}

function hasDay(facts: DraftFacts, block: number): boolean {
  return facts.times(block).some(({ value }) => value.anchor === "calendar");
}

function isDraftDate({ date }: DraftFacts, { at }: Placed<unknown>): boolean {
  return date !== undefined && date.at.block === at.block && date.at.start === at.start;
}

/** Blocks within which a form has its head. */
const headBlocks = 6;
const labels = /^\W*\p{Lu}[^:\n]{1,24}:/gmu;

/** "Frist: 8. maj" among the labelled lines at the head. */
function isInHead(facts: DraftFacts, { block, start }: Place): boolean {
  const text = facts.block(block)?.prose.text ?? "";
  if (block >= headBlocks || (text.match(labels)?.length ?? 0) < 2) return false;
  const line = text.slice(text.lastIndexOf("\n", start) + 1).split("\n")[0] ?? "";
  return line.length < longestField && line.search(labels) === 0;
}

const longestField = 90;

/** Told as past, or counted; what is only planned is no event yet. */
function tellsOfEvent(facts: DraftFacts, { at, value }: Time): boolean {
  const from = facts.resolve(value)?.from;
  if (facts.date && from && daysBetween(from, facts.reference) < 0) return false;
  if (facts.has(at, ["fortid", "citat", "barn-siger"], "sentence")) return true;
  const sentence = facts.sentence(at);
  if (isDone(facts, sentence) || holds(facts, sentence, "noteret") || isEntry(facts, at))
    return true;
  return facts.has(at, ["procent", "antal"], "sentence") && !facts.has(at, "plan", "sentence");
}

/** Words between "har" and its participle, at most. */
const apart = 5;

/** "Han har forladt skolen to gange i september." */
function isDone(facts: DraftFacts, sentence: Place): boolean {
  const words = wordsOf(facts, sentence);
  return words.some(
    ({ norm }, at) =>
      norm === perfect &&
      words
        .slice(at + 1, at + 1 + apart)
        .some((word) => word.norm.length > 3 && endsAsParticiple(word.norm)),
  );
}

/** A paragraph that begins with its day, as in a log: "9. september. Vægt 4.060 g." */
function isEntry(facts: DraftFacts, at: Place): boolean {
  const words = facts.blocks[at.block]?.prose.text.length ?? 0;
  return at.start < 12 && words > at.end + 40 && facts.sentences(at.block).length > 1;
}
