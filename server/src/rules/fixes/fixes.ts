import type { Edit } from "../../text/edit.ts";
import type { DraftFacts } from "../facts.ts";
import type { Fix } from "../finding.ts";
import { fill } from "../message.ts";
import type { Place } from "../place.ts";
import type { CriterionRule, FixTemplate, Shortfall } from "../rule.ts";
import { sectionInsertion } from "./sectionInsertion.ts";

/** The changes a rule offers for a shortfall; under suspicion only those that declare they may. */
export function fixesFor(facts: DraftFacts, rule: CriterionRule, match: Shortfall): readonly Fix[] {
  const offered = rule.fixes.filter((fix) => !facts.suspicion || mayOffer(rule, fix));
  return offered.flatMap((fix, index) => {
    const edit = editOf(facts, fix, match);
    if (edit === undefined) return [];
    const title = fill(fix.title, values(facts, match));
    return [
      { title, edits: [edit], kind: fix.safe ? "safe" : "suggestion", preferred: index === 0 },
    ];
  });
}

/** Nothing offered under suspicion deletes or softens what is written, and only national rules may offer at all. */
function mayOffer(rule: CriterionRule, fix: FixTemplate): boolean {
  return fix.underSuspicion && rule.layer === "national" && fix.action.type !== "remove";
}

function editOf(facts: DraftFacts, { action }: FixTemplate, match: Shortfall): Edit | undefined {
  if (action.type === "section") return sectionInsertion(facts, action.section);
  if (match.at === undefined) return undefined;
  const span = facts.source(match.at);
  if (action.type === "remove") return { span, text: "" };
  const text = fill(action.text, values(facts, match));
  if (action.type === "replace") return { span, text: sameCase(facts.text(match.at), text) };
  const at =
    action.type === "before" ? span.start : endOf(facts, match.at, action.type === "afterSentence");
  return { span: { start: at, end: at }, text };
}

/** Where words go in behind a place: before the end mark of its sentence, if asked for. */
function endOf(facts: DraftFacts, at: Place, ofSentence: boolean): number {
  if (!ofSentence) return facts.source(at).end;
  const sentence = facts.sentence(at);
  const trimmed = facts.text(sentence).replace(/[\s.!?…]+$/u, "");
  const start = sentence.start + trimmed.length;
  return facts.source({ block: at.block, start: Math.max(sentence.start, start - 1), end: start })
    .end;
}

/** A replacement for a word that begins a sentence begins with a capital too. */
function sameCase(old: string, text: string): string {
  const first = old[0] ?? "";
  const isCapital = first !== first.toLowerCase();
  return isCapital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** What `{…}` stands for in the texts of a rule. */
export function values(facts: DraftFacts, match: Shortfall): Readonly<Record<string, string>> {
  const words = match.at === undefined ? "" : facts.text(match.at);
  return { ord: words, ...match.values };
}
