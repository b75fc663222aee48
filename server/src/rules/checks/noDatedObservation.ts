import { daysBetween } from "../../danish/calendar.ts";
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
  if (isDraftDate(facts, time) || facts.inSection(at, elsewhere)) return false;
  const reach = facts.isHeading(at) ? "next" : "sentence";
  if (facts.has(at, ["fødselsdag", "forældrekontakt"], reach)) return false;
  if (!facts.isHeading(at) && isOfOthers(facts.text(facts.sentence(at)))) return false;
  return facts.isHeading(at) || isLogged(facts, time) || tellsOfEvent(facts, time);
}

const child =
  /(?<!\p{L})(?:barn\p{L}*|børn\p{L}*|dreng\p{L}*|pige\p{L}*|elev\p{L}*|ham|hans|hendes|søn\p{L}*|datter\p{L}*|baby\p{L}*)(?!\p{L})|(?<=\p{L}.*)(?<!\p{L})\p{Lu}\p{Ll}{2,}/u;
const others =
  /^\W*(?:(?:[Dd]en|[Ii]|d\.) [\d./]+(?: \p{L}+)? \p{L}+ (?:vi (?:sagen|den|det) |vi i )|(?:Mor|Far|Moderen|Faderen|Forældrene|Klassen|Lillesøster|Lillebror|Storesøster|Storebror|PPR|Farmor|Mormor)(?!\p{L})|Vi (?:sendte|købte|har (?:\p{L}+ ){0,3}købt|drøftede|holdt møde|talte))/u;
const given = /(?<!\p{L})(?:har fået tid|har tid|er indkaldt|skal til|er planlagt)(?!\p{L})/iu;

/** A parent, a sister, the class or the staff alone, or an appointment: nothing that the child did or met. */
function isOfOthers(sentence: string): boolean {
  return given.test(sentence) || (others.test(sentence) && !child.test(sentence));
}

/** A day in the date column of a table with more than one row of them: weighings, appointments, days away. */
function isLogged(facts: DraftFacts, { at }: Time): boolean {
  const { kind, leadIn } = facts.block(at.block) ?? {};
  if (kind !== "cell" || leadIn === undefined) return false;
  if (!/^\W*(?:dato|dag|hvornår|tid)/iu.test(facts.block(leadIn)?.prose.text ?? "")) return false;
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

/** Told as past, or counted; what is only planned is no event yet. */
function tellsOfEvent(facts: DraftFacts, { at, value }: Time): boolean {
  const from = facts.resolve(value)?.from;
  if (facts.date && from && daysBetween(from, facts.reference) < 0) return false;
  if (facts.has(at, ["fortid", "citat", "barn-siger"], "sentence")) return true;
  const words = facts.text(facts.sentence(at));
  if (perfect.test(words) || noted.test(words) || isEntry(facts, at)) return true;
  return facts.has(at, ["procent", "antal"], "sentence") && !facts.has(at, "plan", "sentence");
}

/** Notes without a verb of the past: "Vægt 3/3: 6.980 g", "blå mærker set 30/4". */
const noted =
  /(?<!\p{L})(?:set|fundet|observeret|udeblev\p{L}*|udeblivelse\p{L}*|noteret|målt|bed|slog|(?:vægt|vejer)\P{L}+\d)(?!\p{L})/iu;
/** "Han har forladt skolen to gange i september." */
const perfect = /(?<!\p{L})har\s+(?:\p{L}+\s+){0,4}\p{L}{3,}(?:et|t)(?!\p{L})/iu;

/** A paragraph that begins with its day, as in a log: "9. september. Vægt 4.060 g." */
function isEntry(facts: DraftFacts, at: Place): boolean {
  const words = facts.blocks[at.block]?.prose.text.length ?? 0;
  return at.start < 12 && words > at.end + 40 && facts.sentences(at.block).length > 1;
}
