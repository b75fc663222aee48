import { type Atom, atomAt, normAt } from "./atoms.ts";
import { shortUnits, units } from "./lexemes.ts";

/** The year meant by two digits: 00-49 in this century, 50-99 in the last; others as they are. */
export function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A year after a month: four digits, "'25", or two digits (`short`) that count nothing themselves. */
export function readYear(
  atoms: readonly Atom[],
  at: number,
  short: boolean,
): { readonly next: number; readonly year: number } | undefined {
  const quoted = normAt(atoms, at) === "'" && atomAt(atoms, at + 1).kind === "digits";
  const place = quoted ? at + 1 : at;
  const atom = atomAt(atoms, place);
  if (atom.kind !== "digits" || (atom.line && place > 0)) return undefined;
  const two = atom.norm.length === 2 && (quoted || short);
  if (atom.norm.length !== 4 && !two) return undefined;
  if (two && isCounted(atoms, place)) return undefined;
  return { next: place + 1, year: fullYear(atom.value, atom.norm.length) };
}

function isCounted(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at + 1);
  const after = atomAt(atoms, at + 2);
  if (units.has(next.norm) || shortUnits.has(next.norm) || next.norm === "%") return true;
  if (next.norm === "gange" || next.norm === "procent" || next.norm === "pct") return true;
  return !next.gap && /^[.:/]$/.test(next.norm) && after.kind === "digits" && !after.gap;
}

const measures = new Set(
  "ccm mm stykker hk w watt kr kroner km m meter cm kg gram elever børn mennesker personer stk sider ord dkk euro mio ansatte procent pct point %".split(
    " ",
  ),
);
const yearCues = new Set("i år siden fra til før efter inden omkring året af - – / (".split(" "));

/** A year standing by itself: 1900-2099, or any from 1000 after "i", "år", "siden". */
export function readBareYear(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly year: number } | undefined {
  const { value, norm, kind } = atomAt(atoms, at);
  if (kind !== "digits" || norm.length !== 4 || value < 1000 || value > 2099) return undefined;
  const before = atomAt(atoms, at - 1);
  const cued = yearCues.has(before.norm);
  if (!cued && (value < 1900 || value % 1000 === 0 || isModel(before, atomAt(atoms, at))))
    return undefined;
  const joined = before.norm === "-" && atomAt(atoms, at - 2).norm.length === 4;
  if (/^[.,:/§-]$/.test(before.norm) && !atomAt(atoms, at).gap && !joined) return undefined;
  if (/^(?:nr|nummer|tlf|§|konto|kap|side|postnr)$/.test(wordBefore(atoms, at))) return undefined;
  const next = atomAt(atoms, at + 1);
  const tight = !next.gap && next.kind === "mark" && !atomAt(atoms, at + 2).gap;
  const inside = tight && atomAt(atoms, at + 2).kind === "digits" && !isYearRange(atoms, at + 1);
  if (measures.has(next.norm) || inside || (!next.gap && next.kind === "word")) return undefined;
  // Four digits and a name are a post code and its town: "2100 København".
  if (next.kind === "word" && next.capital && !cued && !next.line) return undefined;
  return { next: at + 1, year: value };
}

/** "1998-1999", "2013-15". */
function isYearRange(atoms: readonly Atom[], at: number): boolean {
  const { norm } = atomAt(atoms, at + 1);
  return normAt(atoms, at) === "-" && (norm.length === 4 || norm.length === 2);
}

/** "RS 2000", "B1903": letters and a number that name a thing; "OL 1992" names a year. */
function isModel(before: Atom, number: Atom): boolean {
  if (before.kind !== "word") return false;
  if (!number.gap) return true;
  return before.capital && before.norm.length <= 2 && !/^(?:ol|em|vm)$/.test(before.norm);
}

function wordBefore(atoms: readonly Atom[], at: number): string {
  const before = normAt(atoms, at - 1);
  return before === "." ? normAt(atoms, at - 2) : before;
}
