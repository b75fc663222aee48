import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime, type TimeExpression } from "../../danish/times.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Signals } from "../signals.ts";
import { anyOf, type Lists } from "../wordLists.ts";
import type { FactBlock } from "./factBlock.ts";
import { perObject } from "./remembered.ts";

/** The words of the rule files about a day, as forms of what stands beside it. */
interface Grammar {
  /** A label whose value is the draft's day. */
  readonly label: RegExp;
  /** Words right before a day that make it another than the draft's. */
  readonly another: RegExp;
}

const grammarOf = perObject(
  (lists: Lists): Grammar => ({
    label: new RegExp(`^${anyOf(lists, "dato-mærkat")}|^tid$`, "iu"),
    another: new RegExp(
      `(?<!\\p{L})(?:${anyOf(lists, "dato-anden-dag")}|fylder \\d+(?: år)?|uge \\d+)[^\\p{L}]*(?:(?:den|d\\.)\\s*)?$`,
      "iu",
    ),
  }),
);

/** What may stand between words for writing or meeting and their day: "af Ida Holm, onsdag den". */
const untilDay = /^\W*(?:sent|af \p{Lu}[\p{L}. ]*)?\W*(?:\p{L}+dag)?\W*(?:den|d\.)?\W*$/iu;
/** The same of words for another matter: the rest of the clause. */
const clause = /^(?:nr\.|[^.!?;,])*$/u;

const nightOf = /natten (?:til|mellem)\s*/iu;

/** How sure a line is of telling the draft's own day: a field called date, words for writing, little but the day. */
type Sureness = "labelled" | "written" | "bare";

/** What the day is looked for in. */
interface Pages {
  readonly blocks: readonly FactBlock[];
  readonly signals: readonly Signals[];
  readonly today: CalendarDate;
  readonly grammar: Grammar;
}

/**
 * The day the draft itself carries: a field or front matter entry called date, a line that says when it was written,
 * sent or held, else a line in the first or last part that is little more than place and date ("Aarhus, den 3. maj
 * 2025"). Undefined when there is none.
 */
export function draftDate(
  draft: Draft,
  blocks: readonly FactBlock[],
  signals: readonly Signals[],
  today: CalendarDate,
  lists: Lists,
): Placed<CalendarDate> | undefined {
  const grammar = grammarOf(lists);
  const pages = { blocks, signals, today, grammar };
  for (const field of draft.fields) {
    if (!grammar.label.test(field.label.trim())) continue;
    const block = blocks.findIndex(
      ({ span }) => span.start <= field.valueSpan.start && field.valueSpan.end <= span.end,
    );
    const found = daysIn(pages, block).find(({ at }) => {
      const source = blocks[block]?.sourceSpan(at);
      return source !== undefined && source.start >= field.valueSpan.start;
    });
    if (found !== undefined) return found;
  }
  return lineDate(pages);
}

function lineDate(pages: Pages): Placed<CalendarDate> | undefined {
  const body = pages.blocks.flatMap(({ kind }, index) => (kind === "frontMatter" ? [] : [index]));
  const edges = new Set([...body.slice(0, 8), ...body.slice(-5).reverse()]);
  const found = [...new Set([...edges, ...body.slice(8, 20)])].flatMap((block) =>
    daysIn(pages, block).flatMap((day) => {
      const sure = surenessOf(pages, day.at);
      return edges.has(block) || (sure === "written" && isStamped(pages, day.at))
        ? [{ day, sure }]
        : [];
    }),
  );
  const best = (["labelled", "written", "bare"] as const).flatMap((wanted) =>
    found.filter(({ sure }) => sure === wanted),
  );
  return best[0]?.day;
}

/** Further in only a word that nobody uses of a message counts. */
function isStamped(pages: Pages, at: Place): boolean {
  return isTold(
    pages,
    { ...at, start: Math.max(0, at.start - 24), end: at.start },
    "dato-stemplet",
  );
}

/** A signal of the kind stands in a place, and what follows it there is like `rest`. */
function isTold(
  { blocks, signals }: Pages,
  { block, start, end }: Place,
  kind: string,
  rest?: RegExp,
): boolean {
  const text = blocks[block]?.prose.text ?? "";
  const found = signals[block]?.byKind.get(kind) ?? [];
  return found.some(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      (rest?.test(text.slice(one.end, end).replace(nightOf, "")) ?? true),
  );
}

/** How sure the words around a day are; undefined when they tell of another day. */
function surenessOf(pages: Pages, { block, start, end }: Place): Sureness | undefined {
  const { blocks, signals, grammar } = pages;
  const { kind, prose, leadIn } = blocks[block] ?? {};
  const text = prose?.text ?? "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const line = { block, start: from, end: start };
  const before = text.slice(from, start).replace(nightOf, "");
  if (grammar.another.test(before) || isOtherDay(pages, line)) return undefined;
  if (kind === "cell") {
    const head = leadIn === undefined ? "" : (blocks[leadIn]?.prose.text ?? "");
    return grammar.label.test(head.trim()) ? "labelled" : undefined;
  }
  const isNear = before.length < (isTold(pages, line, "dato-stemplet") ? 160 : 80);
  if (isNear && written.some((one) => isTold(pages, line, one, untilDay))) return "written";
  const told = signals[block]?.reading.pasts.some(
    (verb) => verb.start >= from && verb.end <= to && !isSigner(text.slice(verb.start, verb.end)),
  );
  const isEvent = kind === "listItem" || /^\s*:/u.test(text.slice(end, to));
  return !told && !isEvent && isHeaderLine(before, text.slice(end, to)) ? "bare" : undefined;
}

/** Words that tell that the paper was written, sent or held on the day behind them. */
const written = ["dato-skrevet", "dato-holdt"];

/** A deadline, another paper, a visit; a day of meeting but in the minutes of it. */
function isOtherDay(pages: Pages, line: Place): boolean {
  if (isTold(pages, line, "dato-andet-emne", clause)) return true;
  return isTold(pages, line, "dato-holdt", untilDay) && !isMinutes(pages);
}

/** "Undertegnede" looks like a verb of the past and is the one who signs. */
function isSigner(word: string): boolean {
  return /^undertegnede/iu.test(word);
}

function isMinutes({ signals }: Pages): boolean {
  return signals.slice(0, 3).some(({ byKind }) => byKind.has("dato-referat"));
}

/** A line of names, places and the date; not a sentence that runs on. */
function isHeaderLine(before: string, after: string): boolean {
  const running = /(?:^|\s)\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u;
  return (
    before.length <= 120 && after.length <= 60 && !running.test(before) && !running.test(after)
  );
}

/** The whole days named in a block, in reading order. */
function daysIn({ signals, today }: Pages, block: number): readonly Placed<CalendarDate>[] {
  return (signals[block]?.reading.times ?? []).flatMap((time) => {
    const moment = isWholeDay(time) ? resolveTime(time, today, "past")?.from : undefined;
    if (moment === undefined) return [];
    const { year, month, day } = moment;
    return [{ at: { block, start: time.start, end: time.end }, value: { year, month, day } }];
  });
}

const dayGrains: ReadonlySet<string> = new Set(["day", "hour", "minute"]);

/** One calendar day, also with its hours: "torsdag den 26. februar 2026 kl. 13.30-14.40". */
function isWholeDay(time: TimeExpression): boolean {
  if (time.vague || time.anchor !== "calendar" || !dayGrains.has(time.grain)) return false;
  const point = time.kind === "point" ? time.point : time.kind === "range" ? time.from : undefined;
  return (
    point?.date?.type === "date" &&
    point.date.day !== undefined &&
    (time.kind === "point" || time.grain !== "day")
  );
}
