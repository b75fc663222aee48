import { readUnit } from "./amounts.ts";
import { type Atom, atomAt, normAt, skipDot } from "./atoms.ts";
import { readClock } from "./clocks.ts";
import { readCalendarDate, readMonthWord, skipArticle } from "./dates.ts";
import type { TimeMeaning } from "./expression.ts";

/** One part of an enumeration, from atom to atom. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
  readonly meaning: TimeMeaning;
}

const links = new Set([",", "og", "samt", "+", "&", "/"]);

/** "den 3., 5. og 10. marts", "d. 3., 5. og 7/3": days that share the month told last. */
export function readDayList(atoms: readonly Atom[], at: number): readonly ListPart[] | undefined {
  const start = skipArticle(atoms, at);
  const days: { readonly from: number; readonly to: number; readonly day: number }[] = [];
  let place = start;
  while (days.length < 12) {
    const last = days.length > 0 ? readLast(atoms, place) : undefined;
    if (last !== undefined) return spread(days, at, { from: place, ...last });
    const { value, norm, kind } = atomAt(atoms, place);
    const next = skipDot(atoms, place + 1);
    if (kind !== "digits" || norm.length > 2 || value < 1 || value > 31) return undefined;
    if (!links.has(normAt(atoms, next))) return undefined;
    if (normAt(atoms, next) === "/" && next === place + 1) return undefined;
    days.push({ from: place, to: next, day: value });
    place = skipArticle(atoms, next + 1);
  }
  return undefined;
}

interface LastPart {
  readonly to: number;
  readonly date: { readonly day: number; readonly month: number; readonly year?: number };
}

function readLast(atoms: readonly Atom[], at: number): LastPart | undefined {
  const named = readMonthWord(atoms, skipDot(atoms, at + 1), true) !== undefined;
  if (atomAt(atoms, at).kind !== "digits" || !(named || normAt(atoms, at + 1) === "/"))
    return undefined;
  const reading = readCalendarDate(atoms, at);
  const { day, month, year } = reading?.date ?? {};
  if (reading === undefined || day === undefined || month === undefined) return undefined;
  return { to: reading.next, date: { day, month, ...(year === undefined ? {} : { year }) } };
}

function spread(
  days: readonly { readonly from: number; readonly to: number; readonly day: number }[],
  at: number,
  last: LastPart & { readonly from: number },
): readonly ListPart[] {
  const shared = { type: "date", ...last.date } as const;
  const parts = days.map(({ from, to, day }, place) => ({
    from: place === 0 ? at : from,
    to,
    meaning: { kind: "point", point: { date: { ...shared, day } } } as const,
  }));
  const point = { date: shared };
  return [...parts, { from: last.from, to: last.to, meaning: { kind: "point", point } }];
}

/** "uge 6, 7 og 9": the weeks after the first, each a part of its own. */
export function readMoreWeeks(atoms: readonly Atom[], at: number): readonly ListPart[] {
  const parts: ListPart[] = [];
  let place = at;
  while (/^(?:,|og|samt|\+|&)$/.test(normAt(atoms, place))) {
    const { value, kind, norm } = atomAt(atoms, place + 1);
    const tight = atomAt(atoms, place + 2);
    const more = !tight.gap && tight.kind === "mark" && !atomAt(atoms, place + 3).gap;
    if (kind !== "digits" || norm.length > 2 || value > 53 || value < 1 || more) break;
    if (readUnit(atoms, place + 2) !== undefined || tight.kind === "word") {
      if (!/^(?:og|samt|har|var|er|i|har|kom|havde)$/.test(tight.norm)) break;
    }
    const point = { date: { type: "week", week: value } } as const;
    parts.push({ from: place + 1, to: place + 2, meaning: { kind: "point", point } });
    place += 2;
  }
  return parts;
}

/** "kl. 7.10 og igen 7.30", "kl. 8.15, 9.30 og 10.40": the clock times after the first, each a part of its own. */
export function readMoreClocks(atoms: readonly Atom[], at: number): readonly ListPart[] {
  const parts: ListPart[] = [];
  let place = at;
  while (/^(?:,|og|samt|&)$/.test(normAt(atoms, place))) {
    const from = normAt(atoms, place + 1) === "igen" ? place + 2 : place + 1;
    const [sign, minutes] = [atomAt(atoms, from + 1), atomAt(atoms, from + 2)];
    if (sign.gap || minutes.gap || !/^[.:]$/.test(sign.norm) || minutes.norm.length !== 2) break;
    const reading = readClock(atoms, from, true);
    if (reading?.next !== from + 3 || goesOn(atoms, reading.next)) break;
    const meaning = { kind: "point", point: { clock: reading.clock } } as const;
    parts.push({ from, to: reading.next, meaning });
    place = reading.next;
  }
  return parts;
}

/** True when a number goes on: "7.30.2026", "12.50 %". */
function goesOn(atoms: readonly Atom[], at: number): boolean {
  const [mark, after] = [atomAt(atoms, at), atomAt(atoms, at + 1)];
  if (/^(?:%|pct|kr|procent|grader)$/.test(mark.norm)) return true;
  return mark.kind === "mark" && !mark.gap && after.kind === "digits" && !after.gap;
}
