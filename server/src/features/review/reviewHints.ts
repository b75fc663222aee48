import type { Hint } from "../inlayHints.ts";
import type { OpenDraft } from "../openFile.ts";

/** For the one who reviews: behind the words a criterion rests on its name, and where something is switched off, what. */
export function reviewHints(open: OpenDraft): readonly Hint[] {
  const titleOf = (criterion: string) => open.rules.criteria.get(criterion)?.title ?? criterion;
  const rests = open.lint.states.flatMap(({ criterion, evidence }) =>
    evidence.map((span) => ({
      span,
      label: `← ${titleOf(criterion)}`,
      tooltip: `»${titleOf(criterion)}« bygger på dette.`,
    })),
  );
  const off = open.lint.suppressed.map(({ span, criterion, message }) => ({
    span,
    label: `← slået fra: ${titleOf(criterion)}`,
    tooltip: message,
  }));
  return [...rests, ...off];
}
