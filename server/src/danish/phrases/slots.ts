import type { WordClass } from "../inflection.ts";

/** The slots every rule file may use; the other layers find their ranges. */
export const defaultSlots: ReadonlySet<string> = new Set(
  "tid sted tal barn forælder navn person rolle citat cpr telefon alder procent".split(" "),
);
/** Slots that any word of a class fills; `<ord>` is filled by every word. */
export const classSlots: ReadonlyMap<string, WordClass | undefined> = new Map([
  ["verbum", "verb"],
  ["udsagnsord", "verb"],
  ["navneord", "noun"],
  ["tillægsord", "adjective"],
  ["ord", undefined],
]);
