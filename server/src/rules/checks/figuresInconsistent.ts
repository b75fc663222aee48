import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";
import { wrongDays } from "./figures/days.ts";
import { wrongParts } from "./figures/parts.ts";
import { wrongRepeats } from "./figures/repeats.ts";
import { wrongShares } from "./figures/shares.ts";
import { wrongAgainstTable } from "./figures/tableAgainstText.ts";
import { wrongTotals } from "./figures/tables.ts";

const checks = [wrongShares, wrongParts, wrongDays, wrongTotals, wrongAgainstTable, wrongRepeats];

/** Figures of the draft that gainsay each other: shares, parts of a whole, totals of tables, numbers told twice. Rounding is let pass. */
export function* figuresInconsistent(facts: DraftFacts): Iterable<Match> {
  for (const wrong of checks) for (const at of wrong(facts)) yield shortfall(at);
}
