import { holds } from "../../cues/within.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import {
  type Figured,
  type Quantity,
  quantitiesOf,
  sentencesWithFigures,
  within,
} from "./figureWords.ts";

/** What is counted in times: all these words are one. */
const times = /^(?:gange|tilfælde|episoder|hændelser|møder|samtaler|opkald|besøg)$/u;
const children = /^(?:børn|søskende)$/u;
/** Three names or more in a row, each with an age or none: "Ida (4), Bo (6) og Liv". */
const names =
  /\p{Lu}[\p{L}-]+(?: \(\d{1,2}\))?(?:, \p{Lu}[\p{L}-]+(?: \(\d{1,2}\))?)+,? og \p{Lu}[\p{L}-]+/u;
const atHome = /(?<!\p{L})(?:børn|søskende|bor|hjemme)(?!\p{L})/iu;

/** A number that points back ("alle fem gange", "de ni tilfælde", "alle tre børn") and differs from what was counted before. */
export function* wrongRecounts(facts: DraftFacts): Iterable<Place> {
  const last = new Map<Kind, Counted>();
  for (const figured of sentencesWithFigures(facts)) {
    const { at } = figured;
    const place = facts.source(at).start;
    for (const one of quantitiesOf(figured)) {
      const kind = kindOf(one);
      const before = kind && last.get(kind);
      if (kind === undefined) continue;
      if (!pointsBack(facts, at, one)) last.set(kind, { value: one.value, place });
      else if (
        before !== undefined &&
        differs(facts, at, one, before) &&
        place - before.place < reach
      )
        yield within(at, one.start, one.end - one.start);
    }
    const named = childrenNamed(figured);
    if (named !== undefined) last.set("children", { value: named, place });
  }
}

const childrenNamed = perObject(({ words }: Figured) =>
  atHome.test(words) ? names.exec(words)?.[0].split(/,? og |, /u).length : undefined,
);

type Kind = "times" | "children";

interface Counted {
  readonly value: number;
  readonly place: number;
}

/** Letters of the file within which one still points back. */
const reach = 240;

function kindOf({ noun }: Quantity): Kind | undefined {
  if (noun === undefined) return undefined;
  if (times.test(noun)) return "times";
  return children.test(noun) ? "children" : undefined;
}

/** "Alle fem" must be as many, "de fem" may be some of them. */
function differs(
  facts: DraftFacts,
  at: Place,
  { start, value }: Quantity,
  before: Counted,
): boolean {
  const from = at.start + start;
  const isAll = holds(
    facts,
    { block: at.block, start: Math.max(at.start, from - 10), end: from },
    "tal-alle",
  );
  return isAll ? value !== before.value : value > before.value;
}

function pointsBack(facts: DraftFacts, at: Place, { start }: Quantity): boolean {
  const from = at.start + start;
  return holds(
    facts,
    { block: at.block, start: Math.max(at.start, from - 10), end: from + 12 },
    "tal-igen",
  );
}
