import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime } from "../../danish/times.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Signals } from "../signals.ts";
import type { FactBlock } from "./factBlock.ts";

const labels =
  /^(?:dags\s+)?dato|^dateret|^udfyldt(?: den)?|^skrevet|^den dato|^sendt|^afsendt|^mødedato/iu;
const born =
  /(?:født|f\.|fødselsdag|fødselsdato|termin|cpr|frist|fra|til|siden|rejser|møde)[^\p{L}]*(?:den|d\.)?\s*$/iu;
const opening =
  /(?:dato|dateret|sendt|skrevet|udfyldt|udfærdiget|udarbejdet|afleveret|underskrevet|opdateret|dato)\W*(?:\p{L}+dag)?\W*(?:den|d\.)?\W*$/iu;

/**
 * The day the draft itself carries: a field or front matter entry called date, a line in the first or last part
 * that is little more than place and date ("Aarhus, den 3. maj 2025"). Undefined when there is none.
 */
export function draftDate(
  draft: Draft,
  blocks: readonly FactBlock[],
  signals: readonly Signals[],
  today: CalendarDate,
): Placed<CalendarDate> | undefined {
  for (const field of draft.fields) {
    if (!labels.test(field.label.trim())) continue;
    const block = blocks.findIndex(
      ({ span }) => span.start <= field.valueSpan.start && field.valueSpan.end <= span.end,
    );
    const found = firstDay(block, signals, today, (at) => {
      const source = blocks[block]?.sourceSpan(at);
      return source !== undefined && source.start >= field.valueSpan.start;
    });
    if (found !== undefined) return found;
  }
  return lineDate(blocks, signals, today);
}

function lineDate(blocks: readonly FactBlock[], signals: readonly Signals[], today: CalendarDate) {
  const body = blocks.flatMap(({ kind }, index) => (kind === "frontMatter" ? [] : [index]));
  const candidates = [...body.slice(0, 6), ...body.slice(-4).reverse()];
  for (const block of candidates) {
    const text = blocks[block]?.prose.text ?? "";
    const pasts = signals[block]?.reading.pasts ?? [];
    const found = firstDay(block, signals, today, (at) => {
      const start = text.lastIndexOf("\n", at.start - 1) + 1;
      const end = text.indexOf("\n", at.end) < 0 ? text.length : text.indexOf("\n", at.end);
      const before = text.slice(start, at.start);
      if (born.test(before)) return false;
      if (opening.test(before) && before.length < 80) return true;
      const told = pasts.some((verb) => verb.start >= start && verb.end <= end);
      return !told && isHeaderLine(before, text.slice(at.end, end));
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line of names, places and the date; not a sentence that runs on. */
function isHeaderLine(before: string, after: string): boolean {
  const running = /(?:^|\s)\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u;
  return (
    before.length <= 120 && after.length <= 60 && !running.test(before) && !running.test(after)
  );
}

function firstDay(
  block: number,
  signals: readonly Signals[],
  today: CalendarDate,
  accept: (at: Place) => boolean,
): Placed<CalendarDate> | undefined {
  for (const time of signals[block]?.reading.times ?? []) {
    if (time.vague || time.anchor !== "calendar" || time.kind !== "point") continue;
    if (time.grain !== "day" && time.grain !== "minute" && time.grain !== "hour") continue;
    const at = { block, start: time.start, end: time.end };
    if (time.point.date?.type !== "date" || time.point.date.day === undefined || !accept(at))
      continue;
    const day = resolveTime(time, today, "past");
    const moment = day?.from;
    if (moment !== undefined) {
      const { year, month, day: date } = moment;
      return { at, value: { year, month, day: date } };
    }
  }
  return undefined;
}
