import { determiners, possessives } from "../../danish/data/smallWords.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import { type Side, sideOf } from "./household.ts";

/** How far behind "bange for" the one who is feared is named, in letters. */
const reach = 22;

/** Whose side the one is on who is feared: "bange for fars kæreste", "bange for, at Bo bliver vred"; undefined for nobody. */
export function fearedAfter(facts: Facts, hit: PlacedSignal): Side | undefined {
  const { people } = facts.signalsIn(hit.block).reading;
  const after = people.filter(({ span }) => span.start >= hit.end && span.start <= hit.end + reach);
  const next = after.find((one, index) => after[index + 1]?.span.start !== one.span.end + 1);
  if (next === undefined) return undefined;
  const isDeed = follows(facts, hit, hit.end, "frygter-at", 0);
  const isFeared = isDeed
    ? follows(facts, hit, next.span.end, "frygtet-handling", 2)
    : isOwnerOnly(facts.text({ ...hit, start: hit.end, end: next.span.start }));
  return isFeared ? sideOf(facts, next) : undefined;
}

/** A signal of the kind stands behind an offset of the sentence, with at most so many words between. */
function follows(
  facts: Facts,
  hit: PlacedSignal,
  from: number,
  kind: string,
  words: number,
): boolean {
  return facts.near(hit, kind, "sentence").some(({ start }) => {
    if (start < from) return false;
    const between = facts.text({ ...hit, start: from, end: start });
    return /^,?(?: \p{L}+)* $/u.test(between) && between.trim().split(/\s+/u).length <= words + 1;
  });
}

/** "sin", "fars", "den nye": nothing but whose or which stands before the one who is feared. */
function isOwnerOnly(between: string): boolean {
  if (/[^\p{L}\s]/u.test(between)) return false;
  const [first, ...rest] = between.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  if (first === undefined) return true;
  return rest.length < 2 && (possessives.has(first) || determiners.has(first) || /s$/u.test(first));
}
