import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime, type TimeExpression, type TimeValue } from "../../danish/times.ts";
import type { DraftFacts, Placed } from "../../rules/facts.ts";
import { draftFacts } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";

/** A time of the draft and the stretch of days it stands for. */
export interface DatedTime {
  readonly time: Placed<TimeExpression>;
  readonly value: TimeValue;
  /** Counted from the day of writing or from another time in the text. */
  readonly relative: boolean;
}

const known = new WeakMap<DraftFacts, readonly DatedTime[]>();

/** Every time of a draft that has a place in the calendar, in reading order; birth dates left out. */
export function datedTimes(open: OpenDraft): readonly DatedTime[] {
  const facts = draftFacts(open);
  const before = known.get(facts);
  if (before !== undefined) return before;
  const found = facts.blocks.flatMap((_, block) => timesOf(facts, block));
  known.set(facts, found);
  return found;
}

/** "dagen efter" is counted from the time before it in the same block; without one it has no place. */
function timesOf(facts: DraftFacts, block: number): readonly DatedTime[] {
  let last: CalendarDate | undefined;
  return facts.times(block).flatMap((time) => {
    const { anchor, vague, impossible } = time.value;
    if (vague || impossible || anchor === "none" || anchor === "clock") return [];
    if (isBirth(facts, time)) return [];
    const value =
      anchor === "text" ? last && resolveTime(time.value, last) : facts.resolve(time.value);
    if (value?.from === undefined) return [];
    if (value.grain === "day" || value.grain === "hour" || value.grain === "minute")
      last = value.from;
    return [{ time, value, relative: anchor !== "calendar" }];
  });
}

/** True for a birth date: who the child is, not what happened. */
export function isBirth(facts: DraftFacts, { at }: Placed<TimeExpression>): boolean {
  const before = facts.text({ ...at, start: Math.max(0, at.start - 24), end: at.start });
  return /(?:født|fødselsdato|fødselsdag|f\.|cpr)[^.\n]{0,12}$/iu.test(before);
}
