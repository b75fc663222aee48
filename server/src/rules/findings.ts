import type { Span } from "../text/span.ts";
import type { DraftFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { firstLine } from "./firstLine.ts";
import { fixesFor, values } from "./fixes/fixes.ts";
import { fill, quoted } from "./message.ts";
import type { Criterion, CriterionRule, Shortfall } from "./rule.ts";

/** Makes the finding of one shortfall: message filled, span in the source, fixes that fit. */
export function findingOf(
  facts: DraftFacts,
  rule: CriterionRule,
  criterion: Criterion,
  match: Shortfall,
): Finding {
  const isDocument = criterion.scope === "document";
  const span =
    match.at === undefined ? homeSpan(facts, rule.home ?? criterion.home) : facts.source(match.at);
  const told = values(facts, match);
  const message = match.message ?? messageOf(facts, rule);
  return {
    ruleId: rule.id,
    criterion: criterion.id,
    scope: isDocument ? "document" : "span",
    severity: rule.severity ?? criterion.severity,
    message: fill(message, { ...told, ord: quoted(told["ord"] ?? "") }),
    span,
    related: match.related.map(({ at, message: text }) => ({
      span: facts.source(at),
      message: text,
    })),
    fixes: fixesFor(facts, rule, match),
  };
}

function messageOf(facts: DraftFacts, rule: CriterionRule): string {
  return facts.suspicion ? (rule.messageUnderSuspicion ?? rule.message) : rule.message;
}

/** The heading of the section that should hold what is missing, else the first line of the draft. */
function homeSpan(facts: DraftFacts, home: string | undefined): Span {
  const index = home === undefined ? undefined : facts.sections(home)[0];
  const heading = index === undefined ? undefined : facts.draft.sections[index]?.headingSpan;
  return heading ?? firstLine(facts.draft);
}
