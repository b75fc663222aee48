import type { Span } from "../../text/span.ts";
import type { Hint } from "../inlayHints.ts";
import type { OpenDraft } from "../openFile.ts";

/** For the one who reviews: behind the words a criterion rests on its name, and where something is switched off, what. */
export function reviewHints(open: OpenDraft): readonly Hint[] {
  const titleOf = (criterion: string) => open.rules.criteria.get(criterion)?.title ?? criterion;
  const places = new Map<number, { readonly span: Span; readonly titles: Set<string> }>();
  for (const { criterion, evidence } of open.lint.states)
    for (const span of evidence.filter(({ start, end }) => end > start)) {
      const place = places.get(span.end) ?? { span, titles: new Set() };
      places.set(span.end, place);
      place.titles.add(titleOf(criterion));
    }
  const rests = [...places.values()].map(({ span, titles }) => {
    const names = [...titles].join(", ");
    return { span, label: `← ${names}`, tooltip: `Dette bygger på stedet: ${names}.` };
  });
  const off = open.lint.suppressed.map(({ span, criterion, message }) => ({
    span,
    label: `← slået fra: ${titleOf(criterion)}`,
    tooltip: message,
  }));
  return [...rests, ...off];
}
