import type { CriterionState, Finding } from "../../rules/finding.ts";
import type { Criterion } from "../../rules/rule.ts";
import { isSuspicion } from "../draftFacts.ts";
import { type Excerpt, excerpt } from "../excerpt.ts";
import type { OpenDraft } from "../openFile.ts";
import { areaRows } from "./areaRows.ts";
import { families, titlesUnderSuspicion } from "./families.ts";
import { familyStanding, familyText, type Standing, standingOf, standingText } from "./standing.ts";

/** One line of the checklist with what stands below it. */
export interface ChecklistRow {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  /** The standing in words. */
  readonly standingText: string;
  /** Why it is asked, or why it is held back; undefined when there is nothing to add. */
  readonly why: string | undefined;
  /** The sentences it rests on. */
  readonly evidence: readonly Excerpt[];
  /** Places to look at, with what to do there. */
  readonly findings: readonly (Excerpt & { readonly message: string })[];
  readonly rows: readonly ChecklistRow[];
}

/** What a draft holds and lacks. No sum, no grade: the rows are never counted together. */
export interface Checklist {
  /** What comes before everything else: phone first, what is held back. */
  readonly notices: readonly string[];
  /** The urgent page leads, and says already what the first notice says. */
  readonly urgent: boolean;
  readonly families: readonly ChecklistRow[];
  /** The areas municipalities still call "§ 50"; a reading aid. */
  readonly areas: readonly ChecklistRow[];
}

/** The checklist of a draft. */
export function checklist(open: OpenDraft): Checklist {
  const criteria = criterionRows(open);
  return {
    notices: open.lint.notices.map(({ message }) => message),
    urgent: open.lint.contexts.acute.on,
    families: families.flatMap(({ id, title }) => {
      const own = criteria.filter((row) => row.family === id);
      return own.length === 0 ? [] : [familyRow(open, id, title, own)];
    }),
    areas: areaRows(open),
  };
}

interface CriterionRow extends ChecklistRow {
  readonly family: string;
}

function familyRow(
  open: OpenDraft,
  id: string,
  title: string,
  rows: readonly CriterionRow[],
): ChecklistRow {
  const standing = familyStanding(rows.map((row) => row.standing));
  const looks = rows.filter((row) => row.standing === "look");
  const count = looks.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    id,
    title: (isSuspicion(open) ? titlesUnderSuspicion[id] : undefined) ?? title,
    standing,
    standingText: familyText(standing, count),
    why: undefined,
    evidence: [],
    findings: [],
    rows,
  };
}

function criterionRows(open: OpenDraft): readonly CriterionRow[] {
  return open.lint.states.flatMap((state) => {
    const criterion = open.rules.criteria.get(state.criterion);
    if (criterion === undefined || criterion.id === "areas") return [];
    const findings = open.lint.findings.filter((finding) => finding.criterion === criterion.id);
    return [criterionRow(open, criterion, state, findings)];
  });
}

function criterionRow(
  open: OpenDraft,
  criterion: Criterion,
  state: CriterionState,
  findings: readonly Finding[],
): CriterionRow {
  const standing = standingOf(criterion, state, findings);
  return {
    id: criterion.id,
    family: criterion.family,
    title: criterion.title,
    standing,
    standingText: standingText(standing, findings.length),
    why: whyOf(open, criterion, standing),
    evidence: state.evidence.map((span) => excerpt(open, span)),
    findings: findings.map(({ span, message }) => ({ ...excerpt(open, span), message })),
    rows: [],
  };
}

const heldBack =
  "Holdes tilbage, fordi der er tegn på mistanke. Ring til kommunens modtagelse, og aftal resten der.";
const heldBackAcute = "Holdes tilbage, fordi det ser ud til at haste.";

/** Under suspicion a reason might itself sound like advice to ask; what is held back says only that. */
function whyOf(open: OpenDraft, { why }: Criterion, standing: Standing): string | undefined {
  if (standing === "not-relevant") return undefined;
  if (standing !== "held-back") return why || undefined;
  return isSuspicion(open) ? heldBack : heldBackAcute;
}
