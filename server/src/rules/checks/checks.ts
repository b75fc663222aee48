import type { DraftFacts } from "../facts.ts";
import type { Match } from "../rule.ts";
import { cprOutsideIdentification } from "./cprOutsideIdentification.ts";
import { draftUndated } from "./draftUndated.ts";
import { impossibleOrFutureDate } from "./impossibleOrFutureDate.ts";
import { leftoverPlaceholder } from "./leftoverPlaceholder.ts";
import { weekdayDateMismatch } from "./weekdayDateMismatch.ts";

/** A check in TypeScript: reads the facts, yields shortfalls and evidence. Must be linear and never throw. */
export type CodedCheck = (facts: DraftFacts) => Iterable<Match>;

/** Every coded check by the name rule files use; a new one is one file and one line. */
export const checks: Readonly<Record<string, CodedCheck>> = {
  "cpr-uden-for-stamdata": cprOutsideIdentification,
  "udateret-kladde": draftUndated,
  "umulig-eller-fremtidig-dato": impossibleOrFutureDate,
  pladsholder: leftoverPlaceholder,
  "ugedag-og-dato": weekdayDateMismatch,
};
