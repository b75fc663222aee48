import type { Range } from "vscode-languageserver";
import { findPlaceholders } from "../../rules/placeholders.ts";
import { isField } from "../fields.ts";
import type { OpenDraft, OpenFile } from "../openFile.ts";
import { rangeOf } from "../ranges.ts";
import { frontMatterParts } from "./frontMatterParts.ts";
import { bodyHtml, page } from "./page.ts";
import { type Part, partsOf } from "./parts.ts";
import { plainText } from "./plainText.ts";
import { filledWords } from "./unfilled.ts";

/** A draft as it goes to the municipality. */
export interface SendReady {
  /** Section by section, no Markdown, comments, remarks or unfilled fields. */
  readonly text: string;
  /** The same as a page for print. */
  readonly html: string;
  /** What is not filled in, in the order of the text. Never a reason to wait. */
  readonly unfilled: readonly { readonly label: string; readonly range: Range }[];
}

/** Whatever the findings are, there is always a text to send. `open` is missing for a file that is no draft. */
export function sendReady(file: OpenFile, open: OpenDraft | undefined): SendReady {
  const parts: readonly Part[] = [
    ...frontMatterParts(file.draft),
    ...partsOf(file.draft, (block) => filledWords(block, file.rules)),
  ];
  const heading = parts.find(({ type }) => type === "heading");
  const title = heading?.type === "heading" ? heading.text : "Underretning";
  return {
    text: plainText(parts),
    html: page(title, bodyHtml(parts)),
    unfilled: unfilled(file, open),
  };
}

function unfilled(file: OpenFile, open: OpenDraft | undefined): SendReady["unfilled"] {
  const { draft } = file;
  const fields = findPlaceholders(draft);
  const others = (open?.lint.findings ?? []).filter(
    (finding) => isField(finding) && !fields.some(({ span }) => span.start === finding.span.start),
  );
  const all = [
    ...fields.map(({ label, span }) => ({ label: label || "felt uden navn", span })),
    ...others.map(({ span }) => ({ label: draft.text.slice(span.start, span.end), span })),
  ];
  return all
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ label, span }) => ({ label, range: rangeOf(draft.lines, span) }));
}
