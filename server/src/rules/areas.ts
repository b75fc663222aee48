import type { DraftFacts } from "./facts.ts";
import type { Area } from "./finding.ts";
import type { Place } from "./place.ts";

/** Parts that name people or tell of the paper itself. */
const elsewhere = ["identification", "sender", "attachments", "informed", "consent"];

/** What nobody can tell of a child that is not born. */
const outsideTheWomb: ReadonlySet<Area> = new Set(["development", "school", "leisure"]);

/** The areas the draft tells of: in two sentences, or in one dated fact. A reading aid, no requirement of the law. */
export function areasOf(facts: DraftFacts): readonly Area[] {
  if (facts.doctype !== "underretning" && facts.doctype !== "udtalelse") return [];
  const unborn = facts.signals("ufødt").length > 0;
  return facts.ruleSet.areas
    .filter(({ area }) => !unborn || !outsideTheWomb.has(area))
    .filter(({ area, signals }) => isTold(facts, signals, area === "resources"))
    .map(({ area }) => area);
}

/** The sentences that hold one of these signals: no headings, fields, sender lines or front matter. */
export function* sentencesOn(facts: DraftFacts, signals: readonly string[]): Iterable<Place> {
  const found = new Set<Place>();
  for (const at of facts.signals(signals)) {
    if (!isTelling(facts, at)) continue;
    const sentence = facts.sentence(at);
    if (!found.has(sentence)) yield sentence;
    found.add(sentence);
  }
}

function isTelling(facts: DraftFacts, at: Place): boolean {
  if (facts.isHeading(at) || facts.blocks[at.block]?.kind === "frontMatter") return false;
  return !facts.inSection(at, elsewhere) || facts.has(at, "fortid", "sentence");
}

/** Strengths are named in a row: there each one counts, elsewhere each sentence. */
function isTold(facts: DraftFacts, signals: readonly string[], each: boolean): boolean {
  const inRow = (at: Place) => each && facts.near(at, signals, "sentence").length >= 2;
  let count = 0;
  for (const at of sentencesOn(facts, signals)) {
    count += 1;
    if (count >= 2 || isDatedFact(facts, at) || inRow(at)) return true;
  }
  return false;
}

function isDatedFact(facts: DraftFacts, at: Place): boolean {
  return facts.has(at, "dag", "anchor") && facts.has(at, "fortid", "sentence");
}
