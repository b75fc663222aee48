import { type CalendarDate, isDate } from "../../danish/calendar.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { sidesWithin } from "./whoIsMeant.ts";

const bornBefore = /(?:født|(?<!\p{L})f\.|fødselsda(?:g|to)|f)[^\p{L}\d]*(?:d\.|den)?\s*$/iu;
const bornLabel = /^(?:f(?:ø|oe|o)dt|fødselsda(?:g|to))/iu;
/** Ages told of another day or another person. */
const otherwise =
  /(?<!\p{L})(?:var|da (?:han|hun)|som \d|siden|fylder|bliver|søster|bror|kæreste|ven|veninde|kusine|fætter)/iu;

/** A stated age of the child that its birth date or CPR gainsays on the draft's day. */
export function* ageMismatch(facts: DraftFacts): Iterable<Match> {
  const births = birthDates(facts);
  const [birth] = births;
  if (birth === undefined || births.some((other) => !isSame(other, birth))) return;
  const real = monthsBetween(birth, facts.reference);
  for (const block of facts.blocks.keys())
    for (const { start, end, months, exact } of facts.signalsIn(block).reading.ages) {
      const at = { block, start, end };
      if (!isOfChild(facts, at)) continue;
      const fits = exact
        ? Math.abs(months - real) <= 1
        : Math.floor(months / 12) === Math.floor(real / 12);
      // Further off than this it is rather somebody else's age.
      const near = Math.abs(months - real) < 48;
      if (!fits && near) yield shortfall(at, { values: { alder: spoken(real) } });
    }
}

function isOfChild(facts: DraftFacts, at: Place): boolean {
  const sentence = facts.sentence(at);
  const text = facts.text({ ...sentence, end: Math.min(sentence.end, at.end + 12) });
  const near = { ...sentence, start: Math.max(sentence.start, at.start - 40), end: at.end };
  const sides = sidesWithin(facts, near);
  if (facts.isHeading(at) || otherwise.test(text)) return false;
  return sides.has("child") ? sides.size === 1 : sides.size === 0 && sentence.end - at.start < 30;
}

/** Every birth date of a child the draft gives: CPR numbers and dates behind "født". */
function birthDates(facts: DraftFacts): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const block of facts.blocks.keys()) {
    for (const { birthDigits } of facts.signalsIn(block).reading.cprs) {
      const date = dateOfDigits(birthDigits);
      if (isChildhood(facts, date)) found.push(date);
    }
    for (const { at, value } of facts.times(block)) {
      if (value.kind !== "point" || value.point.date?.type !== "date") continue;
      const { year, month, day } = value.point.date;
      if (year === undefined || month === undefined || day === undefined) continue;
      const date = { year, month, day };
      if (isBirth(facts, at) && isChildhood(facts, date)) found.push(date);
    }
  }
  return found;
}

function isBirth(facts: DraftFacts, at: Place): boolean {
  const text = facts.blocks[at.block]?.prose.text ?? "";
  if (bornBefore.test(text.slice(Math.max(0, at.start - 24), at.start))) return true;
  const { start, end } = facts.source(at);
  return facts.draft.fields.some(
    ({ label, valueSpan }) =>
      bornLabel.test(label.trim()) && valueSpan.start <= start && end <= valueSpan.end,
  );
}

function dateOfDigits(digits: string): CalendarDate {
  const [day = 0, month = 0, year = 0] = (digits.match(/\d\d/gu) ?? []).map(Number);
  return { year: 2000 + year, month, day };
}

/** A day that makes the bearer younger than 20 on the draft's day. */
function isChildhood({ reference }: DraftFacts, date: CalendarDate): boolean {
  const months = monthsBetween(date, reference);
  return isDate(date.year, date.month, date.day) && months >= 0 && months < 240;
}

function isSame(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function spoken(months: number): string {
  return months < 36 ? `${months} måneder` : `${Math.floor(months / 12)} år`;
}
