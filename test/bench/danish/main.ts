import remarkParse from "remark-parse";
import { unified } from "unified";
import { handLexicon } from "../../../server/src/danish/lexicon.ts";
import { compilePhrases } from "../../../server/src/danish/phrases.ts";
import { parts, type Read, read } from "./parts.ts";
import { patterns } from "./patterns.ts";
import { words } from "./text.ts";

/** `npm run bench:danish`: milliseconds of processor time per 1,000 words of each part, in drafts of three sizes and in one huge block. */
const sizes = [1_000, 10_000, 100_000];
const hugeBlock = 20_000;
/** Milliseconds each part runs at least before its figure is taken: as long as an editor that has been open for a while. */
const warmUp = 400;

/** Milliseconds of one run, the best of several, after warming up: short texts run more often, so that all are as warm. */
function time(run: () => void): number {
  const warm = spent() + warmUp;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 6 || spent() < warm; i += 1) {
    const start = spent();
    run();
    if (i > 1) best = Math.min(best, spent() - start);
  }
  return best;
}

/** Milliseconds of processor time so far: what else the machine is busy with does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

interface Column {
  readonly name: string;
  readonly words: number;
  readonly text: string;
  readonly blocks: readonly Read[];
}

const columns: readonly Column[] = [
  ...sizes.map((size) => {
    const text = words(size);
    return {
      name: size.toLocaleString("en"),
      words: size,
      text,
      blocks: text.split("\n\n").map(read),
    };
  }),
  {
    name: "one block",
    words: hugeBlock,
    text: words(hugeBlock),
    blocks: [read(words(hugeBlock).replaceAll("\n\n", " "))],
  },
];

function line(name: string, figures: readonly (string | number)[]): string {
  const cells = figures.map((figure) =>
    (typeof figure === "number" ? figure.toFixed(3) : figure).padStart(10),
  );
  return name.padEnd(28) + cells.join("");
}

const compiled = time(
  () => void compilePhrases(patterns(3000), { lexicon: handLexicon, lists: new Map() }),
);
console.log(`3,000 phrases are compiled in ${compiled.toFixed(1)} ms\n`);
console.log(
  line(
    "ms per 1,000 words",
    columns.map((column) => column.name),
  ),
);
const sums = columns.map(() => 0);
for (const part of parts) {
  const figures = columns.map(
    ({ blocks, words: count }) => (1_000 * time(() => blocks.forEach(part.run))) / count,
  );
  figures.forEach((figure, at) => {
    sums[at] = (sums[at] ?? 0) + figure;
  });
  console.log(line(part.name, figures));
}
console.log(line("all together", sums));
console.log(
  line(
    "remark-parse, to compare",
    columns.map(
      ({ text, words: count }) =>
        (1_000 * time(() => void unified().use(remarkParse).parse(text))) / count,
    ),
  ),
);
