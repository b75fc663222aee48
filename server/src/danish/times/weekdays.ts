import type { Weekday } from "../calendar.ts";
import { type Atom, atomAt, normAt, skipDot, standsAlone } from "./atoms.ts";
import { months, shortMonths, shortWeekdays } from "./lexemes.ts";

/** Short weekdays that are no other word: "tirs.", "ons.", "fre." may stand without a date when a period marks them. */
const unmistakable = new Set(["tirs", "ons", "tors", "fre", "lør"]);

/** "tirs.", "Ons", "man.": alone on its line, or with a date, a clock time or another weekday beside it. */
export function readShortWeekday(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly weekday: Weekday; readonly sure: boolean } | undefined {
  const norm = normAt(atoms, at);
  const weekday = shortWeekdays.get(norm);
  if (weekday === undefined) return undefined;
  const next = skipDot(atoms, at + 1);
  const dotted = next > at + 1;
  const mark = normAt(atoms, next);
  if (norm.length === 2)
    return dotted && besideDate(atoms, next, dotted) ? { next, weekday, sure: false } : undefined;
  const sure =
    standsAlone(atoms, at, next) ||
    (unmistakable.has(norm) && dotted) ||
    (dotted && (mark === "kl" || mark === "klokken")) ||
    endsRange(atoms, at, dotted) ||
    (mark === "-" && shortWeekdays.has(normAt(atoms, next + 1)));
  return sure || besideDate(atoms, next, dotted) ? { next, weekday, sure } : undefined;
}

/** "man.-fre.", "man-fre": the second of two short weekdays, tight. */
function endsRange(atoms: readonly Atom[], at: number, dotted: boolean): boolean {
  if (normAt(atoms, at - 1) !== "-") return false;
  return dotted || (!atomAt(atoms, at).gap && shortWeekdays.has(normAt(atoms, at - 2)));
}

/** True when a date follows; without a period ("man 3 gange") only what cannot be anything else. */
function besideDate(atoms: readonly Atom[], at: number, dotted: boolean): boolean {
  const comma = normAt(atoms, at) === ",";
  const place = comma ? at + 1 : at;
  const norm = normAt(atoms, place);
  if (norm === "den" || norm === "d") return datedAt(atoms, skipDot(atoms, place + 1), true);
  if (shortMonths.has(norm)) return atomAt(atoms, skipDot(atoms, place + 1)).kind === "digits";
  return datedAt(atoms, place, dotted || comma);
}

function datedAt(atoms: readonly Atom[], at: number, bare: boolean): boolean {
  const atom = atomAt(atoms, at);
  if (atom.kind !== "digits" || atom.norm.length > 2) return false;
  const mark = normAt(atoms, at + 1);
  const after = atomAt(atoms, at + 2);
  if (/^[/.-]$/.test(mark) && after.kind === "digits" && !after.gap) return true;
  const month = normAt(atoms, skipDot(atoms, at + 1));
  return months.has(month) || shortMonths.has(month) || (bare && mark === ".");
}
