import type { Span } from "../text/span.ts";
import { type CalendarDate, isDate } from "./calendar.ts";

/** A Danish civil registration number, whole or with its last digits masked. */
export interface Cpr extends Span {
  /** The date digits as written, DDMMYY. */
  readonly birthDigits: string;
  /** The four last signs; "XXXX" where they are masked. */
  readonly serial: string;
  /** True when the serial is hidden ("110624-XXXX"), so that the number points to nobody. */
  readonly masked: boolean;
  /**
   * `certain`: a valid date, and modulus 11 holds, or it is grouped 6-4, or "cpr" stands before it.
   * `hint`: ten digits that could be a CPR number and could be another number.
   */
  readonly strength: "certain" | "hint";
  /** True when the check digit holds. Numbers issued since 2007 need not have one (cpr.dk, "Personnumre uden kontrolciffer"). */
  readonly modulus11: boolean;
  /** The birth date, its century read from the seventh digit; absent when that is masked or the date impossible. */
  readonly birthDate?: CalendarDate;
}

const shape =
  /(?<![\p{L}\p{N}_§]|\d[-–./])(\d{2}[ .]?\d{2}[ .]?\d{2})(\s?[-–‐‑/]\s?|[ \u00a0]?)(\d{4}|[Xx*•_]{4}|\d[Xx*•_]{3}|\?{4})(?![\p{L}\p{N}_]|[-–./]\d)/gu;
const announced = /(?:cpr|personn|person-?nummer|født)[^\n\d]{0,24}$/iu;
const otherNumber =
  /(?:konto|sags?|journal|faktura|ordre|cvr|ean|reg|tlf|telefon|mobil|kr)[\p{L}.\-:]*[ \u00a0.:]*(?:nr|nummer)?[ \u00a0.:]*$/iu;

/** Every CPR number in the text. Offsets are true in `text`; linear. */
export function findCpr(text: string): readonly Cpr[] {
  const found: Cpr[] = [];
  for (const match of text.matchAll(shape)) {
    const cpr = read(text, match.index, match[0], match[1] ?? "", match[2] ?? "", match[3] ?? "");
    if (cpr !== undefined) found.push(cpr);
  }
  return found;
}

function read(
  text: string,
  start: number,
  whole: string,
  dated: string,
  gap: string,
  serial: string,
): Cpr | undefined {
  const birthDigits = dated.replace(/\D/g, "");
  const before = text.slice(Math.max(0, start - 32), start);
  const near = announced.test(before);
  const masked = !/^\d{4}$/.test(serial);
  const valid = centuriesOf(birthDigits).length > 0;
  if (!valid && !(near && /[-–‐‑]/.test(gap))) return undefined;
  if (!near && dated !== birthDigits) return undefined;
  const modulus11 = !masked && checks(birthDigits + serial);
  const grouped = gap.length > 0;
  const known = modulus11 || isJanuaryException(birthDigits, serial);
  if (!near && otherNumber.test(before) && !grouped) return undefined;
  const birthDate = masked ? undefined : birthDateOf(birthDigits, serial);
  return {
    start,
    end: start + whole.length,
    birthDigits,
    serial: masked ? "XXXX" : serial,
    masked,
    strength: near || grouped || known ? "certain" : "hint",
    modulus11,
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function checks(digits: string): boolean {
  let sum = 0;
  for (const [place, weight] of weights.entries()) sum += weight * Number(digits.charAt(place));
  return sum % 11 === 0;
}

/** Years whose 1 January has numbers without a check digit (cpr.dk, 10 May 2023; the list may grow). */
const januaryYears = new Set([
  60, 62, 64, 65, 66, 67, 69, 70, 74, 75, 78, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92,
  94, 95,
]);

function isJanuaryException(birthDigits: string, serial: string): boolean {
  const january = birthDigits.startsWith("0101") && januaryYears.has(Number(birthDigits.slice(4)));
  return january && /^[0-3]\d{3}$/.test(serial);
}

/** The centuries (1800, 1900, 2000) in which the six digits are a date; a replacement number has 60 added to its day. */
function centuriesOf(birthDigits: string): readonly number[] {
  return [1800, 1900, 2000].filter((century) => dateIn(birthDigits, century) !== undefined);
}

function dateIn(birthDigits: string, century: number): CalendarDate | undefined {
  const written = Number(birthDigits.slice(0, 2));
  const day = written > 60 ? written - 60 : written;
  const month = Number(birthDigits.slice(2, 4));
  const year = century + Number(birthDigits.slice(4, 6));
  return isDate(year, month, day) ? { year, month, day } : undefined;
}

/** Source of the century by the seventh digit: cpr.dk, "Opbygning af CPR-nummeret". */
function birthDateOf(birthDigits: string, serial: string): CalendarDate | undefined {
  const seventh = Number(serial.charAt(0));
  const year = Number(birthDigits.slice(4, 6));
  if (seventh <= 3) return dateIn(birthDigits, 1900);
  if (seventh === 4 || seventh === 9) return dateIn(birthDigits, year <= 36 ? 2000 : 1900);
  return dateIn(birthDigits, year <= 57 ? 2000 : 1800);
}

/**
 * The birth date nearest to a stated age (in years, on `today`), whatever the seventh digit says: invented or
 * mistyped serials are common, an age off by a hundred years is not. Undefined when the digits are no date.
 */
export function birthDateByAge(
  cpr: Cpr,
  age: number,
  today: CalendarDate,
): CalendarDate | undefined {
  const wanted = today.year - age;
  const dates = centuriesOf(cpr.birthDigits).flatMap(
    (century) => dateIn(cpr.birthDigits, century) ?? [],
  );
  return dates.sort((a, b) => Math.abs(a.year - wanted) - Math.abs(b.year - wanted))[0];
}
