import type { Area } from "../../rules/finding.ts";
import type { AreaSpec } from "../../rules/ruleSet.ts";
import { draftFacts, isSuspicion } from "../draftFacts.ts";
import { type Excerpt, excerpt } from "../excerpt.ts";
import type { OpenDraft } from "../openFile.ts";
import type { ChecklistRow } from "./checklist.ts";
import type { Standing } from "./standing.ts";

const titles: Readonly<Record<Area, string>> = {
  development: "Udvikling og adfærd",
  family: "Familieforhold",
  school: "Skole eller dagtilbud",
  health: "Sundhed",
  leisure: "Fritid og venskaber",
  resources: "Ressourcer",
};

const names: Partial<Record<Standing, string>> = {
  covered: "omtalt",
  brief: "kort omtalt",
  missing: "ikke omtalt",
  "held-back": "holdes tilbage",
};

const mostSentences = 12;

/** The § 50 areas and the sentences that touch them; under suspicion no area is asked for. */
export function areaRows(open: OpenDraft): readonly ChecklistRow[] {
  const { doctype } = open.lint.contexts;
  if (doctype !== "underretning" && doctype !== "udtalelse") return [];
  return open.rules.areas.map((spec) => areaRow(open, spec));
}

function areaRow(open: OpenDraft, spec: AreaSpec): ChecklistRow {
  const evidence = sentencesOf(open, spec);
  const told = open.lint.areas.includes(spec.area);
  const heldBack = isSuspicion(open) || open.lint.contexts.acute.on;
  const standing = told
    ? "covered"
    : evidence.length > 0
      ? "brief"
      : heldBack
        ? "held-back"
        : "missing";
  return {
    id: `area-${spec.area}`,
    title: titles[spec.area],
    standing,
    standingText: names[standing] ?? "",
    why: undefined,
    evidence,
    findings: [],
    rows: [],
  };
}

function sentencesOf(open: OpenDraft, { signals }: AreaSpec): readonly Excerpt[] {
  const facts = draftFacts(open);
  const seen = new Set<string>();
  const found: Excerpt[] = [];
  for (const at of facts.signals(signals)) {
    const key = `${at.block} ${facts.sentence(at).start}`;
    if (facts.isHeading(at) || seen.has(key) || found.length >= mostSentences) continue;
    seen.add(key);
    found.push(excerpt(open, facts.source(at)));
  }
  return found;
}
