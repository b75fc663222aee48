import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { wrongAbsences } from "./figures/absences.ts";
import { wrongDays } from "./figures/days.ts";
import { wrongFractions } from "./figures/fractions.ts";
import { wrongLabelled } from "./figures/labelled.ts";
import { wrongListCounts } from "./figures/listCounts.ts";
import { wrongLists } from "./figures/lists.ts";
import { wrongMeasures } from "./figures/measures.ts";
import { wrongParts } from "./figures/parts.ts";
import { wrongRecounts } from "./figures/recounts.ts";
import { wrongRepeats } from "./figures/repeats.ts";
import { wrongRhythms } from "./figures/rhythms.ts";
import { wrongRows } from "./figures/rows.ts";
import { wrongShares } from "./figures/shares.ts";
import { wrongSums } from "./figures/sums.ts";
import { wrongAgainstTable } from "./figures/tableAgainstText.ts";
import { wrongTableRows } from "./figures/tableRows.ts";
import { wrongTotals } from "./figures/tables.ts";
import { wrongDirections, wrongTrends } from "./figures/trends.ts";
import { wrongWholes } from "./figures/wholes.ts";

const checks = [
  wrongShares,
  wrongParts,
  wrongDays,
  wrongTotals,
  wrongAgainstTable,
  wrongRepeats,
  wrongSums,
  wrongWholes,
  wrongMeasures,
  wrongRecounts,
  wrongTrends,
  wrongLists,
  wrongDirections,
  wrongFractions,
  wrongLabelled,
  wrongRows,
  wrongListCounts,
  wrongRhythms,
  wrongTableRows,
  wrongAbsences,
];

/** Figures of the draft that gainsay each other: shares, sums, parts of a whole, differences, totals of tables, numbers told twice. Rounding is let pass. */
export function* figuresInconsistent(facts: DraftFacts): Iterable<Match> {
  const told: Place[] = [];
  for (const wrong of checks)
    for (const at of wrong(facts)) {
      if (told.some((one) => one.block === at.block && one.start < at.end && at.start < one.end))
        continue;
      told.push(at);
      yield shortfall(at);
    }
}
