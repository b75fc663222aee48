import { builtinSources } from "../defaultRules.ts";
import { nationalOf } from "../loadRules.ts";
import type { Packed } from "./packed.ts";
import { packNational, packPlan } from "./packNational.ts";

/** Packs the national rules; for the build. */
export function pack(): { readonly [Part in keyof Packed]: string } {
  const gathered = nationalOf(builtinSources).gathered();
  return { rules: JSON.stringify(packNational(gathered)), plan: packPlan(gathered) };
}
