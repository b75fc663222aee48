import type { Weekday } from "../calendar.ts";
import { readAmount, readUnit } from "./amounts.ts";
import { type Atom, atomAt, normAt } from "./atoms.ts";
import type { TimeMeaning, Unit } from "./expression.ts";
import { dayParts, definiteUnits, ordinals, pluralWeekdays, units, weekdays } from "./lexemes.ts";
import type { MeaningReading } from "./readings.ts";
import { readMeasure } from "./shifts.ts";

type Frequency = Extract<TimeMeaning, { kind: "frequency" }>;

const adverbs: ReadonlyMap<string, Unit> = new Map([
  ["dagligt", "day"],
  ["ugentligt", "week"],
  ["ugentlig", "week"],
  ["ugentlige", "week"],
  ["månedligt", "month"],
  ["månedlig", "month"],
  ["månedlige", "month"],
  ["årligt", "year"],
  ["årlig", "year"],
  ["årlige", "year"],
]);

/** How often: "to gange om ugen", "fire af fem dage", "hver anden uge", "hver mandag", "dagligt", "om mandagen". */
export function readFrequency(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const norm = normAt(atoms, at);
  const adverb = adverbs.get(norm);
  if (adverb !== undefined) return found(at + 1, { unit: adverb });
  if (norm === "hver" || norm === "hvert") return readEvery(atoms, at + 1);
  if (norm === "om" || norm === "på") return readHabit(atoms, at + 1, norm === "om");
  const plural = pluralWeekdays.get(norm);
  if (plural !== undefined) return found(at + 1, { unit: "week", weekday: plural });
  if (norm === "de" && normAt(atoms, at + 1) === "fleste") return readMost(atoms, at + 2);
  return readTimes(atoms, at) ?? readOutOf(atoms, at);
}

function found(next: number, parts: Omit<Frequency, "kind">): MeaningReading {
  return { next, meaning: { kind: "frequency", ...parts } };
}

/** "om mandagen", "om torsdagene": what happens on each of them. */
function readHabit(atoms: readonly Atom[], at: number, om: boolean): MeaningReading | undefined {
  const norm = normAt(atoms, at);
  const weekday = pluralWeekdays.get(norm) ?? (om ? weekdays.get(norm) : undefined);
  return weekday === undefined ? undefined : foundDays(atoms, at + 1, weekday, {});
}

/** One weekday, or several: "hver tirsdag og torsdag", "om mandagen, onsdagen og fredagen" count the days per week. */
function foundDays(
  atoms: readonly Atom[],
  at: number,
  weekday: Weekday,
  every: { readonly every?: number },
): MeaningReading {
  let next = at;
  let count = 1;
  while (/^(?:og|,|samt|\+)$/.test(normAt(atoms, next))) {
    const word = normAt(atoms, next + 1);
    if (!weekdays.has(word) && !pluralWeekdays.has(word)) break;
    next += 2;
    count += 1;
  }
  return found(next, { unit: "week", ...(count > 1 ? { count } : { weekday }), ...every });
}

function readMost(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const unit = plainUnit(units.get(normAt(atoms, at)) ?? definiteUnits.get(normAt(atoms, at)));
  return unit === undefined ? undefined : found(at + 1, { unit });
}

/** After "hver": a unit, weekday or part of the day, with its rank: "anden uge", "3. uge", "eneste dag". */
function readEvery(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const ranked = atomAt(atoms, at).kind === "digits" && normAt(atoms, at + 1) === ".";
  const rank = ranked ? atomAt(atoms, at).value : ordinals.get(normAt(atoms, at));
  const emphatic = /^(?:enkelt|eneste)$/.test(normAt(atoms, at));
  const place = ranked ? at + 2 : rank !== undefined || emphatic ? at + 1 : at;
  const every = rank === undefined ? {} : { every: rank };
  const norm = normAt(atoms, place);
  const weekday = weekdays.get(norm);
  if (weekday !== undefined) return foundDays(atoms, place + 1, weekday, every);
  if (units.get(norm) === "weekend") return found(place + 1, { unit: "week", ...every });
  const unit = plainUnit(units.get(norm)) ?? (dayParts.has(norm) ? "day" : undefined);
  if (unit !== undefined) return found(place + 1, { unit, ...every });
  const counted = ranked ? undefined : readMeasure(atoms, place);
  const countedUnit = plainUnit(counted?.unit);
  const value = counted?.amount.value;
  if (counted === undefined || countedUnit === undefined || value === undefined) return undefined;
  return found(counted.next, { unit: countedUnit, every: value });
}

/** "tre gange om dagen", "x antal gange om ugen", "2 gange ugentligt", "to dage om ugen", "5 gange på to uger". */
function readTimes(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const amount = readAmount(atoms, at);
  if (amount === undefined) return undefined;
  const word = normAt(atoms, amount.next);
  const counted = word === "gange" || word === "gang" || readUnit(atoms, amount.next) !== undefined;
  const cross = word === "x" ? 1 : 0;
  if (!counted && cross === 0) return undefined;
  const count = amount.value === undefined ? {} : { count: amount.value };
  // "en arbejdsdag på ti timer" is a length, "fem gange på to uger" a frequency.
  if (normAt(atoms, amount.next + 1) === "på" && word !== "gange") return undefined;
  const per = readPer(atoms, amount.next + 1);
  return per === undefined ? undefined : found(per.next, { ...count, ...per.parts });
}

function readPer(
  atoms: readonly Atom[],
  at: number,
):
  | { readonly next: number; readonly parts: { readonly unit: Unit; readonly every?: number } }
  | undefined {
  const norm = normAt(atoms, at);
  const adverb = adverbs.get(norm);
  if (adverb !== undefined) return { next: at + 1, parts: { unit: adverb } };
  if (!/^(?:om|i|pr|per|hver|hvert|på)$/.test(norm)) return undefined;
  const place = normAt(atoms, at + 1) === "." ? at + 2 : at + 1;
  const word = normAt(atoms, place);
  const unit = plainUnit(norm === "på" ? undefined : definiteUnits.get(word));
  if (unit !== undefined) return { next: place + 1, parts: { unit } };
  const bare = /^(?:pr|per|hver|hvert)$/.test(norm) ? plainUnit(units.get(word)) : undefined;
  if (bare !== undefined) return { next: place + 1, parts: { unit: bare } };
  const measure = norm === "på" ? readMeasure(atoms, place) : undefined;
  const whole = plainUnit(measure?.unit);
  const value = measure?.amount.value;
  if (measure === undefined || whole === undefined || value === undefined) return undefined;
  return { next: measure.next, parts: { unit: whole, ...(value === 1 ? {} : { every: value }) } };
}

/** "fire af fem dage", "3 ud af 5 skoledage", "6 fremmøder ud af 10 dage". */
function readOutOf(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const count = readAmount(atoms, at);
  if (count?.value === undefined) return undefined;
  const first = readUnit(atoms, count.next);
  const after = first?.next ?? count.next;
  const out = normAt(atoms, after) === "ud" ? after + 1 : after;
  if (normAt(atoms, out) !== "af") return undefined;
  const article = /^(?:de|ugens)$/.test(normAt(atoms, out + 1)) ? out + 2 : out + 1;
  const of = readAmount(atoms, article);
  const shared = out > after ? first : undefined;
  const unit = of === undefined ? undefined : (readUnit(atoms, of.next) ?? shared);
  const plain = plainUnit(unit?.unit) ?? (unit?.unit === "lesson" ? "hour" : undefined);
  if (of?.value === undefined || unit === undefined || plain === undefined) return undefined;
  const next = Math.max(unit.next, of.next);
  return found(next, { count: count.value, of: of.value, unit: plain });
}

function plainUnit(unit: string | undefined): Unit | undefined {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "week":
    case "month":
    case "quarter":
    case "year":
      return unit;
    default:
      return undefined;
  }
}
