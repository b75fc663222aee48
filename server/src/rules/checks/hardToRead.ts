import { lix, sentenceLengths } from "../../danish/readability.ts";
import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** Above this the text is hard for most adults (criteria.md, hard-to-read; LIX: Björnsson 1968). */
const hardLix = 50;
const longSentence = 45;

/** LIX above 50, or two or more sentences of over 45 words outside quotes. */
export function* hardToRead(facts: DraftFacts): Iterable<Match> {
  const running = facts.blocks.filter(({ kind, prose }) => kind === "paragraph" && isProse(prose));
  const tokens = running.flatMap(({ prose }) => prose.tokens);
  const sentences = running.flatMap(({ prose }) => prose.sentences);
  const long = facts.prose().filter((sentence) => wordsIn(facts, sentence) > longSentence);
  const measure = tokens.length < 80 ? 0 : lix(tokens, sentences);
  if (measure <= hardLix && long.length < 2) return;
  yield shortfall(undefined, {
    related: long.map((at) => ({ at, message: "Lang sætning" })),
  });
}

/** Lines of fields and names are no sentences; a paragraph has an end mark. */
function isProse({ text }: { readonly text: string }): boolean {
  return /[.!?]["”»']?\s*$/u.test(text) && text.length > 60;
}

function wordsIn(
  facts: DraftFacts,
  sentence: { block: number; start: number; end: number },
): number {
  const { prose } = facts.block(sentence.block) ?? {};
  const found = prose?.sentences.find(
    ({ start, end }) => start <= sentence.start && sentence.start < end,
  );
  return prose && found ? (sentenceLengths(prose.tokens, [found])[0] ?? 0) : 0;
}
