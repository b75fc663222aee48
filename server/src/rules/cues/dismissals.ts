import type { Facts } from "../facts.ts";
import type { ContextCue } from "../rule.ts";

/** "Det er ikke en mistanke": the words it is bound to, in the block it stands in or before. */
interface Dismissal {
  readonly block: number;
  readonly words: string;
}

/**
 * Reads `<!-- underretning-slå-fra: mistanke | ordene | grunden -->`. It counts only with a reason and only for those
 * words: when they change, or a new sign is written, the context is on again.
 */
function dismissalsOf(facts: Facts): readonly Dismissal[] {
  return facts.draft.remarks.flatMap(({ kind, body, block }) => {
    const [id = "", words = "", reason = ""] = body.split("|").map((part) => part.trim());
    if (kind !== "suppression" || !/^(?:ikke[- ])?mistanke$/iu.test(id)) return [];
    if (block === undefined || reason === "" || words === "") return [];
    return [{ block, words: plain(words) }];
  });
}

/** Splits cues in those that count and those the writer has said are no suspicion. */
export function dismiss(
  facts: Facts,
  cues: readonly ContextCue[],
): { readonly counting: readonly ContextCue[]; readonly dismissed: readonly ContextCue[] } {
  const said = dismissalsOf(facts);
  if (said.length === 0) return { counting: cues, dismissed: [] };
  const isOff = ({ at }: ContextCue) =>
    said.some(
      ({ block, words }) =>
        block === at.block && plain(facts.text(facts.sentence(at))).includes(words),
    );
  return { counting: cues.filter((cue) => !isOff(cue)), dismissed: cues.filter(isOff) };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["“”„»«]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
