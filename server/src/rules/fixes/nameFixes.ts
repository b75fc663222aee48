import type { Edit } from "../../text/edit.ts";
import type { DraftFacts } from "../facts.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";

/** Both spellings of a name: the other one here, or this one everywhere. Nobody but the writer knows which is right. */
export function nameFixes(facts: DraftFacts, { at, values }: Shortfall): readonly CodedFix[] {
  const expected = values["navn"];
  if (at === undefined || expected === undefined) return [];
  const written = oddWord(facts.text(at), expected);
  const here = wordEdits(facts, at.block, written, expected).filter(({ span }) => {
    const own = facts.source(at);
    return own.start <= span.start && span.end <= own.end;
  });
  const others = facts.mentions
    .filter(({ value }) => value.kind === "name")
    .flatMap((mention) => {
      const own = facts.source(mention.at);
      return wordEdits(facts, mention.at.block, expected, written).filter(
        ({ span }) => own.start <= span.start && span.end <= own.end,
      );
    });
  const there = distinct(others);
  return [
    ...(here.length > 0 ? [choice(`Skriv „${expected}“ her`, here)] : []),
    ...(there.length > 0 ? [choice(`Skriv „${written}“ ${places(there.length)}`, there)] : []),
  ];
}

function places(count: number): string {
  return count === 1 ? "det andet sted" : `de ${count} andre steder`;
}

/** The word of a name that falls out: the one most like the expected word, without genitive. */
function oddWord(name: string, expected: string): string {
  const words = (name.match(/[\p{L}\p{M}-]+/gu) ?? []).map(bare);
  const alike = (word: string) => shared(word.toLowerCase(), expected.toLowerCase());
  return words.reduce((best, word) => (alike(word) > alike(best) ? word : best), words[0] ?? "");

  function bare(word: string): string {
    return /s$/u.test(word) && !/s$/u.test(expected) ? word.slice(0, -1) : word;
  }
}

/** How many letters two words begin with alike. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Edits that put one word for another in a block, a genitive -s left standing. */
function wordEdits(facts: DraftFacts, block: number, from: string, to: string): readonly Edit[] {
  const text = facts.blocks[block]?.prose.text ?? "";
  const found: Edit[] = [];
  for (let at = text.indexOf(from); from !== "" && at >= 0; at = text.indexOf(from, at + 1)) {
    const end = at + from.length;
    const isWhole =
      !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      /^(?:['’]?s)?(?![\p{L}\p{M}])/u.test(text.slice(end));
    if (isWhole) found.push({ span: facts.source({ block, start: at, end }), text: to });
  }
  return found;
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  const seen = new Set<number>();
  return edits.filter(({ span }) => !seen.has(span.start) && seen.add(span.start) !== undefined);
}
