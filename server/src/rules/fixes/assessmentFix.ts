import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";
import { lineInSection } from "./sectionInsertion.ts";

/** Moves the sentence out of the observations and into the assessment, word for word. */
export function assessmentFix(facts: DraftFacts, { at }: Shortfall): readonly CodedFix[] {
  const kind = at && facts.blocks[at.block]?.kind;
  if (at === undefined || (kind !== "paragraph" && kind !== "listItem")) return [];
  if (facts.inSection(at, "assessment")) return [];
  const words = facts.text(facts.sentence(at)).replace(/\s+/gu, " ").trim();
  const insert = lineInSection(facts, "assessment", words, "\n\n");
  const remove = removalOf(facts, facts.sentence(at));
  if (insert === undefined || words === "") return [];
  return [choice("Flyt sætningen til „Vores vurdering“", joined(remove, insert))];
}

/** The sentence with the blank before or behind it; with its line when it stands alone in its block. */
function removalOf(facts: DraftFacts, sentence: Place): Span {
  const block = facts.blocks[sentence.block];
  const text = block?.prose.text ?? "";
  const { draft } = facts;
  if (block !== undefined && text.trim() === facts.text(sentence).trim()) {
    const start = draft.lines.lineSpan(draft.lines.positionAt(block.span.start).line).start;
    const line = draft.lines.lineSpan(draft.lines.positionAt(block.span.end).line);
    const blank = /^\s*?\n(?:[ \t]*\n)?/u.exec(draft.text.slice(line.end))?.[0].length ?? 0;
    return { start, end: line.end + blank };
  }
  const trailing = /\s*$/u.exec(facts.text(sentence))?.[0].length ?? 0;
  const end = sentence.end - trailing;
  const behind = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const before = /\s*$/u.exec(text.slice(0, sentence.start))?.[0].length ?? 0;
  const last = end + behind >= text.length;
  return facts.source({
    ...sentence,
    start: last ? sentence.start - before : sentence.start,
    end: last ? end : end + behind,
  });
}

/** An insertion right at the removed stretch becomes one edit with it. */
function joined(span: Span, insert: Edit): readonly Edit[] {
  const at = insert.span.start;
  if (at < span.start || at > span.end) return [{ span, text: "" }, insert];
  return [{ span, text: insert.text }];
}
