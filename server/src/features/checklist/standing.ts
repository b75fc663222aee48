import type { CriterionState, Finding } from "../../rules/finding.ts";
import type { Criterion } from "../../rules/rule.ts";

/** How something stands; never a grade. "quiet" is for wording: nothing was found. */
export type Standing =
  | "covered"
  | "brief"
  | "missing"
  | "look"
  | "quiet"
  | "held-back"
  | "not-relevant";

/** What each standing is called. */
export const standingNames: Readonly<Record<Exclude<Standing, "look">, string>> = {
  covered: "dækket",
  brief: "kort omtalt",
  missing: "mangler",
  quiet: "ingen fund",
  "held-back": "holdes tilbage",
  "not-relevant": "ikke relevant",
};

/** Wording is never "missing": it has findings or none. "Covered" is said only where sentences show it. */
export function standingOf(
  { scope }: Criterion,
  { status, evidence }: CriterionState,
  findings: readonly Finding[],
): Standing {
  if (status === "held-back" || status === "not-relevant") return status;
  if (scope === "document") return status === "covered" && evidence.length === 0 ? "quiet" : status;
  return findings.length > 0 ? "look" : "quiet";
}

/** How a family stands by its criteria: what the draft must hold counts before how it is worded. */
export function familyStanding(standings: readonly Standing[]): Standing {
  const speaking = standings.filter((each) => each !== "not-relevant" && each !== "held-back");
  if (speaking.length === 0) return standings.includes("held-back") ? "held-back" : "not-relevant";
  const held = speaking.filter((each) => each !== "look" && each !== "quiet");
  if (held.length === 0) return speaking.includes("look") ? "look" : "quiet";
  if (held.every((each) => each === "covered")) return "covered";
  return held.every((each) => each === "missing") ? "missing" : "brief";
}

/** "dækket", "mangler", "3 at se på" */
export function standingText(standing: Standing, findings: number): string {
  return standing === "look" ? `${findings} at se på` : standingNames[standing];
}

/** A family's standing, with the number of places in its wording to look at: "dækket · 2 at se på". */
export function familyText(standing: Standing, looks: number): string {
  if (standing === "look" || looks === 0) return standingText(standing, looks);
  return `${standingText(standing, looks)} · ${looks} at se på`;
}
