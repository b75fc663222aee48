import type { CalendarDate } from "../danish/calendar.ts";
import { readDraft } from "../draft/readDraft.ts";
import { applyEdits } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { lint } from "./lint.ts";
import type { Example, Rule } from "./rule.ts";
import type { RuleSet } from "./ruleSet.ts";

/** An example that does not hold. "noise": the rule finds too much; "missed": it finds too little. */
export interface ExampleFailure {
  readonly rule: string;
  /** Index in the rule's examples. */
  readonly example: number;
  readonly kind: "noise" | "missed" | "fix";
  /** Danish: what was expected and what came. */
  readonly message: string;
}

const day: CalendarDate = { year: 2025, month: 4, day: 4 };

/** Runs the examples of one rule, the rule standing alone among the rules of its criterion. */
export function runExamples(ruleSet: RuleSet, rule: Rule): readonly ExampleFailure[] {
  const alone: RuleSet = {
    ...ruleSet,
    ...(rule.type === "context" ? { contextRules: [rule] } : {}),
    rulesOf: (criterion) =>
      rule.type === "criterion" && criterion === rule.criterion ? [rule] : [],
    doubtersOf: () => [],
  };
  return rule.examples.flatMap((example, index) => {
    if (example.kind === "todo") return [];
    const failure =
      rule.type === "context"
        ? contextFailure(alone, rule.context, example)
        : failureOf(alone, rule.criterion, example);
    return failure === undefined ? [] : [{ rule: rule.id, example: index, ...failure }];
  });
}

type Failure = Pick<ExampleFailure, "kind" | "message">;

function contextFailure(
  ruleSet: RuleSet,
  context: "abuse" | "honour" | "acute",
  example: Example,
): Failure | undefined {
  const { text } = readMarks(example.text);
  const { contexts } = lint(readDraft(text, ruleSet.vocabulary), ruleSet, {
    today: dateOf(example),
  });
  const { on, evidence } = contexts[context];
  if (on === (example.kind === "bad")) return undefined;
  return on
    ? {
        kind: "noise",
        message: `Støj: slår til ved ${listed(
          text,
          evidence.map(({ span }) => span),
        )}.`,
      }
    : { kind: "missed", message: "Overset: slår ikke til." };
}

function failureOf(ruleSet: RuleSet, criterion: string, example: Example): Failure | undefined {
  const { text, marks } = readMarks(example.text);
  const result = lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today: dateOf(example) });
  const findings = result.findings.filter((finding) => finding.criterion === criterion);
  const found = findings.map(({ span }) => span);
  const wanted = example.kind === "good" ? [] : marks;
  if (example.kind === "bad" && marks.length === 0 && found.length > 0)
    return fixFailure(text, findings, example);
  const missed = wanted.filter((mark) => !found.some((span) => same(span, mark)));
  if (missed.length > 0 || (example.kind === "bad" && found.length === 0))
    return {
      kind: "missed",
      message:
        missed.length === 0
          ? "Overset: reglen skulle finde noget her, men fandt intet."
          : `Overset: reglen skulle finde ${listed(text, missed)}, men fandt ${listed(text, found)}.`,
    };
  const noise = found.filter((span) => !wanted.some((mark) => same(span, mark)));
  if (noise.length > 0)
    return {
      kind: "noise",
      message: `Støj: reglen fandt ${listed(text, noise)}, som skal have lov at stå.`,
    };
  return fixFailure(text, findings, example);
}

function fixFailure(
  text: string,
  findings: readonly {
    readonly fixes: readonly { readonly edits: Parameters<typeof applyEdits>[1] }[];
  }[],
  { fixed }: Example,
): Failure | undefined {
  if (fixed === undefined) return undefined;
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  const result = applyEdits(text, edits);
  if (result.trim() === fixed.trim()) return undefined;
  return {
    kind: "fix",
    message: `Rettelsen giver en anden tekst end den i rettet: „${result.trim()}“.`,
  };
}

/** A text without its ⟦marks⟧, and where they stood. */
export function readMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly Span[];
} {
  const marks: Span[] = [];
  let text = "";
  let open = 0;
  for (const part of marked.split(/([⟦⟧])/u)) {
    if (part === "⟦") open = text.length;
    else if (part === "⟧") marks.push({ start: open, end: text.length });
    else text += part;
  }
  return { text, marks };
}

function dateOf({ today }: Example): CalendarDate {
  const [year, month, date] = (today ?? "").split("-").map(Number);
  return year && month && date ? { year, month, day: date } : day;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function listed(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return "intet";
  return spans.map(({ start, end }) => `„${text.slice(start, end)}“`).join(", ");
}
