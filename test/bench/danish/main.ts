import remarkParse from "remark-parse";
import { unified } from "unified";
import { handLexicon } from "../../../server/src/danish/lexicon.ts";
import { compilePhrases, scanPhrases } from "../../../server/src/danish/phrases.ts";
import { lix } from "../../../server/src/danish/readability.ts";
import { splitSentences } from "../../../server/src/danish/sentences.ts";
import { tokenize } from "../../../server/src/danish/words.ts";
import { patterns } from "./patterns.ts";
import { words } from "./text.ts";

/** One part of the layer, timed alone on a text that the parts before it have read. */
interface Timed {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const { phrases, problems } = compilePhrases(patterns(3000), {
  lexicon: handLexicon,
  lists: new Map(),
});
if (problems.length > 0) throw new Error("The bench's own patterns must compile");
const noMarks = new Map();

/** Add a part here to see it in the table; each reads the whole text as one block of 1,000 words at a time. */
const parts: readonly Timed[] = [
  { name: "words", run: (text) => tokenize(text) },
  { name: "sentences (with words)", run: (text) => splitSentences(text, tokenize(text)) },
  {
    name: "readability (with both)",
    run: (text) => {
      const tokens = tokenize(text);
      return lix(tokens, splitSentences(text, tokens));
    },
  },
  {
    name: "3,000 phrases (with both)",
    run: (text) => {
      const tokens = tokenize(text);
      return scanPhrases(phrases, {
        tokens,
        sentences: splitSentences(text, tokens),
        marks: noMarks,
      });
    },
  },
  { name: "remark-parse, to compare", run: (text) => unified().use(remarkParse).parse(text) },
];

/** Milliseconds of one run, the best of several, after warming up. */
function time(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 12; i += 1) {
    const start = performance.now();
    run();
    if (i > 2) best = Math.min(best, performance.now() - start);
  }
  return best;
}

const sizes = [1_000, 10_000, 100_000];
console.log(
  `compile 3,000 phrases: ${time(() => compilePhrases(patterns(3000), { lexicon: handLexicon, lists: new Map() })).toFixed(1)} ms`,
);
console.log(
  ["ms per 1,000 words at", ...sizes.map((size) => size.toLocaleString("en"))].join("  "),
);
for (const part of parts) {
  const figures = sizes.map((size) => {
    const text = words(size);
    return ((1_000 * time(() => part.run(text))) / size).toFixed(3);
  });
  console.log(`${part.name.padEnd(28)} ${figures.join("  ")}`);
}
