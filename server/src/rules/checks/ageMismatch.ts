import { agesOfGrade } from "../../danish/ages.ts";
import { type CalendarDate, isDate } from "../../danish/calendar.ts";
import { numberOf } from "../../danish/numerals.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { sidesOf, sidesWithin } from "./whoIsMeant.ts";

const bornBefore = /(?:født|(?<!\p{L})f\.|fødselsda(?:g|to)|f)[^\p{L}\d]*(?:d\.|den)?\s*$/iu;
const bornLabel = /^(?:f(?:ø|oe|o)dt|fødselsda(?:g|to))/iu;
/** Ages told of another day or another person. */
const otherwise =
  /(?<!\p{L})(?:var|da (?:han|hun)|som \d|siden|fylder|bliver|søster|bror|kæreste|ven|veninde|kusine|fætter)/iu;

/** When a child was born, as ages in months on the draft's day: one for a date, twelve for a year. */
interface Birth {
  readonly youngest: number;
  readonly oldest: number;
}

/** An age somebody is said to have. */
type StatedAge = Place & { readonly months: number; readonly exact: boolean };

/** A stated age that the birth date, the CPR number, the grade or the nursery beside it gainsay on the draft's day. */
export function* ageMismatch(facts: DraftFacts): Iterable<Match> {
  const birth = birthOf(facts);
  for (const age of statedAges(facts)) {
    const real =
      birth === undefined || !isOfChild(facts, age) ? undefined : realAge(facts, age, birth);
    if (real !== undefined) yield shortfall(age, { values: { alder: real } });
    else if (isOutOfPlace(facts, age)) yield shortfall(age, { message: gradeMessage });
  }
}

const gradeMessage =
  "„{ord}“ passer ikke med det klassetrin eller den institution, der står ved siden af. Se efter, hvad der er rigtigt, så barnet ikke forveksles.";

/** The child's real age when the stated one does not fit; further off it is rather somebody else's. */
function realAge(
  facts: DraftFacts,
  { months, exact }: StatedAge,
  birth: Birth,
): string | undefined {
  // Without a date of its own the draft may be from last year.
  const slack = facts.date === undefined ? 12 : 0;
  const least = exact ? birth.youngest - 1 : floorYear(birth.youngest);
  const most = exact ? birth.oldest + 1 : floorYear(birth.oldest) + 11;
  if (months >= least - slack && months <= most + slack) return undefined;
  return Math.abs(months - birth.youngest) < 60 ? spoken(birth.oldest) : undefined;
}

function floorYear(months: number): number {
  return Math.floor(months / 12) * 12;
}

/** Numbers alone that are ages: "Alder: 10", "Bilal er fire og går …". */
const bareAge =
  /(?<!\p{L})(?:alder(?:en)?:? (?:er )?(\d{1,2})(?![\d.,/]|\p{L}| ?(?:år|m))|\p{Lu}\p{Ll}+ er (to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten)(?= og (?:går|bor|er)|[.,]))/gu;

function* statedAges(facts: DraftFacts): Iterable<StatedAge> {
  for (const [block, { prose }] of facts.blocks.entries()) {
    for (const { start, end, months, exact } of facts.signalsIn(block).reading.ages)
      yield { block, start, end, months, exact };
    for (const age of bareAges(prose)) yield { block, ...age };
  }
}

const bareAges = perBlock(({ text }) =>
  [...text.matchAll(bareAge)].map((match) => {
    const written = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].indexOf(written);
    const months = (numberOf(written) ?? 0) * 12;
    return { start, end: start + written.length, months, exact: false };
  }),
);

/** What stands so close is told of the same person: "15 år og i 3. klasse", "vuggestuebarnet Bo på 8 år". */
const closeBy = 28;
/** Years beside the usual ones that a child may be in a grade: begun late, moved down. */
const leeway = 2;

function isOutOfPlace(facts: DraftFacts, age: StatedAge): boolean {
  const sentence = facts.sentence(age);
  const years = age.months / 12;
  const before = facts.text({
    ...age,
    start: Math.max(sentence.start, age.start - closeBy),
    end: age.start,
  });
  if (/vuggestuebarn|dagplejebarn|i (?:vuggestue|dagpleje)/iu.test(before) && years >= 5)
    return true;
  return facts.signalsIn(age.block).reading.grades.some(({ start, end, grade }) => {
    const between = facts.text({
      ...age,
      start: Math.min(age.end, end),
      end: Math.max(age.start, start),
    });
    const apart = start >= age.end ? start - age.end : age.start - end;
    if (apart < 0 || apart > closeBy || /[.;:]\s|lærer|siden|da |bror|søster/u.test(between))
      return false;
    const usual = agesOfGrade(grade);
    return Math.floor(years) < usual.from - leeway + 1 || Math.floor(years) > usual.to + leeway;
  });
}

/** "Dennis Falk (20 år": the name right before is not the child's. */
function followsAnother(facts: DraftFacts, { block, start }: Place): boolean {
  const beside = facts.mentions.findIndex(
    ({ at, value }) =>
      at.block === block && value.kind === "name" && at.end <= start && start - at.end <= 3,
  );
  return beside >= 0 && sidesOf(facts).get(beside) !== "child";
}

/** "for stort for en dreng på 8 år" is said of the child the draft is about. */
const describesChild = /(?<!\p{L})(?:for|som|hos|af) (?:en|et) (?:dreng|pige|barn) på $/u;

function isOfChild(facts: DraftFacts, at: Place): boolean {
  const sentence = facts.sentence(at);
  const text = facts.text({ ...sentence, end: Math.min(sentence.end, at.end + 12) });
  const near = { ...sentence, start: Math.max(sentence.start, at.start - 40), end: at.end };
  if (describesChild.test(facts.text({ ...near, end: at.start }))) return true;
  if (followsAnother(facts, at)) return false;
  const next = sidesWithin(facts, { ...at, start: at.end, end: at.end + 24 });
  if (/årige?$/u.test(facts.text(at)) && next.size > 0) return next.has("child") && next.size === 1;
  const sides = sidesWithin(facts, near);
  if (facts.isHeading(at) || otherwise.test(text)) return false;
  return sides.has("child") ? sides.size === 1 : sides.size === 0 && sentence.end - at.start < 30;
}

/** The birth of the one child whose birth dates the draft gives: CPR numbers, dates and years behind "født". */
function birthOf(facts: DraftFacts): Birth | undefined {
  const dates = birthDates(facts);
  const [date] = dates;
  if (date !== undefined) {
    const months = monthsBetween(date, facts.reference);
    return dates.every((other) => isSame(other, date))
      ? { youngest: months, oldest: months }
      : undefined;
  }
  const years = facts.blocks.flatMap(({ prose }) => birthYear(prose) ?? []);
  if (new Set(years).size !== 1) return undefined;
  const youngest = (facts.reference.year - Number(years[0])) * 12 + facts.reference.month - 12;
  return youngest > -12 && youngest < 228 ? { youngest, oldest: youngest + 11 } : undefined;
}

const bornInYear = /(?<!\p{L})(?:født|f\.)(?: i)?(?: år)? (20\d\d)(?!\d)/iu;

const birthYear = perBlock(({ text }) => bornInYear.exec(text)?.[1]);

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
      if (isChildhood(facts, date) && isBirth(facts, at)) found.push(date);
    }
  }
  return found;
}

function isBirth(facts: DraftFacts, at: Place): boolean {
  const text = facts.block(at.block)?.prose.text ?? "";
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
