import { builtInData, type LanguageData } from "../../danish/languageData.ts";
import { markdownText } from "../copy/markdownText.ts";
import { partsOf } from "../copy/parts.ts";
import { draftFacts } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";
import { createLabels, type LabelKey } from "./labels.ts";
import { type Leak, leaksOf } from "./leaks.ts";
import { swapped } from "./swaps.ts";

/** A copy of a draft to talk about without saying whom it is about. */
export interface AnonymousCopy {
  /** Markdown made from what the writer sees alone: no front matter, comments, link targets. */
  readonly text: string;
  /** What may still identify, for a person to confirm; places are those of the copy. */
  readonly leaks: readonly Leak[];
  /** Who the labels are; never written anywhere. */
  readonly key: readonly LabelKey[];
}

/** The copy, its dates moved by `weeks` whole weeks (not 0); `language` knows more names and words. Recall before beauty: rather a word too many than a name. */
export function anonymousCopy(
  open: OpenDraft,
  weeks: number,
  language: LanguageData = builtInData,
): AnonymousCopy {
  const facts = draftFacts(open);
  const labels = createLabels(facts);
  const days = Math.trunc(weeks === 0 ? -11 : weeks) * 7;
  const numbers = new Map(open.draft.blocks.map((block, index) => [block, index]));
  const parts = partsOf(open.draft, (block) =>
    swapped(facts, labels, numbers.get(block) ?? -1, days, language),
  );
  const text = markdownText(parts);
  const key = labels.key();
  return { text, leaks: leaksOf(text, key, open.rules), key };
}
