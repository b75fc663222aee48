import type { Facts } from "./facts.ts";
import type { Doctype } from "./finding.ts";

const named: readonly (readonly [Doctype, RegExp])[] = [
  [
    "netvaerksmoede",
    /netværksmøde|(?:dagsorden|referat|indkaldelse).*(?:møde|netværk)|tværfagligt møde/iu,
  ],
  [
    "udtalelse",
    /(?<!vold)(?:skole|status|pædagogisk |dagtilbuds?|institutions)-?\s?udtalelse|(?<!\p{L})udtalelse/iu,
  ],
  ["fravaer", /fravær/iu],
  ["underretning", /underretning/iu],
];

/** What kind of document the draft is: told by front matter, else by title and first lines, else an underretning. */
export function doctypeOf(facts: Facts): Doctype {
  const declared = facts.draft.frontMatter?.entries.find(
    ({ label }) => label.toLowerCase() === "type",
  );
  const told = declared && kindOf(declared.value);
  if (told !== undefined) return told;
  for (const line of openingLines(facts)) {
    const kind = kindOf(line);
    if (kind === "underretning" && /fravær/iu.test(line)) return "fravaer";
    if (kind !== undefined && kind !== "fravaer") return kind;
  }
  return "underretning";
}

function kindOf(text: string): Doctype | undefined {
  return named.find(([, form]) => form.test(text))?.[0];
}

/** The title and the first short lines. */
function openingLines(facts: Facts): readonly string[] {
  return facts.blocks
    .filter(({ kind }) => kind !== "frontMatter")
    .slice(0, 4)
    .flatMap(({ prose }) => prose.text.split("\n").slice(0, 3))
    .filter((line) => line.length < 120);
}
