import { type InlayHint, InlayHintKind, type InlayHintParams } from "vscode-languageserver";
import { agesOfGrade } from "../danish/ages.ts";
import { compareDates } from "../danish/calendar.ts";
import { dayName, lastDay, shortDate, timeInWords } from "../danish/dateWords.ts";
import type { TimeExpression, TimePoint, TimeValue } from "../danish/times.ts";
import { contains, type Span } from "../text/span.ts";
import { draftFacts } from "./draftFacts.ts";
import type { OpenDraft } from "./openFile.ts";
import { spanOf } from "./ranges.ts";
import { reviewHints } from "./review/reviewHints.ts";
import { type DatedTime, datedTimes } from "./timeline/datedTimes.ts";

/** Small words in the line: the calendar date of "i mandags", the weekday of a date, the usual age of a grade. */
export function inlayHints(open: OpenDraft, params: InlayHintParams): InlayHint[] {
  const shown = spanOf(open.draft.lines, params.range);
  const written = open.view.hints ? [...timeHints(open), ...gradeHints(open)] : [];
  const reviewed = open.view.review ? reviewHints(open) : [];
  return [...written, ...reviewed]
    .filter(({ span }) => contains(shown, span))
    .map(({ span, label, tooltip }) => ({
      position: open.draft.lines.positionAt(span.end),
      label,
      tooltip,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
}

/** Words behind a span. */
export interface Hint {
  readonly span: Span;
  readonly label: string;
  readonly tooltip: string;
}

function timeHints(open: OpenDraft): readonly Hint[] {
  const facts = draftFacts(open);
  const from = facts.date ? "kladdens egen dato" : "i dag, fordi kladden ingen dato har";
  return datedTimes(open).flatMap((dated): Hint[] => {
    const { time, value, relative } = dated;
    const label =
      relative || isWeekdayAlone(time.value) ? calendarLabel(value) : weekdayLabel(dated);
    if (label === undefined) return [];
    const span = facts.source(time.at);
    return [{ span, label, tooltip: `Læst som ${timeInWords(value)}, regnet fra ${from}.` }];
  });
}

/** "i mandags" -> "9/3"; "i sidste uge" -> "2/3-8/3". */
function calendarLabel(value: TimeValue): string | undefined {
  const last = lastDay(value);
  if (value.from === undefined || last === undefined) return undefined;
  if (["month", "quarter", "season", "year"].includes(value.grain)) return undefined;
  const first = shortDate(value.from);
  return compareDates(value.from, last) === 0 ? first : `${first}-${shortDate(last)}`;
}

function weekdayLabel({ time, value }: DatedTime): string | undefined {
  const date = pointOf(time.value)?.date;
  if (date?.type !== "date" || date.day === undefined || date.weekday !== undefined)
    return undefined;
  return value.from && dayName(value.from);
}

function isWeekdayAlone(time: TimeExpression): boolean {
  const date = pointOf(time)?.date;
  return date?.type === "date" && date.weekday !== undefined && date.day === undefined;
}

function pointOf(time: TimeExpression): TimePoint | undefined {
  return time.kind === "point" ? time.point : undefined;
}

function gradeHints(open: OpenDraft): readonly Hint[] {
  const facts = draftFacts(open);
  return facts.blocks.flatMap((block, index) =>
    facts.signalsIn(index).reading.grades.map(({ grade, start, end }): Hint => {
      const { from, to } = agesOfGrade(grade);
      return {
        span: block.sourceSpan({ start, end }),
        label: `${from}-${to} år`,
        tooltip: `Børn i ${grade}. klasse er som regel ${from}-${to} år.`,
      };
    }),
  );
}
