import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

const documentWords =
  /underret|udtalelse|netværksmøde|netvaerksmoede|mødereferat|referat|dagsorden|indkaldelse|bekymringsskriv|statusbeskriv|indberet/iu;
const headingWords = /bekymring|fravær|notat/iu;
/** A letter's own words for what it is: "Det her er en underretning om …". */
const saidInLetter =
  /(?<!\p{L})(?:en|denne|følgende|hermed|herved|hermed en)\s+(?:\p{L}+ ){0,2}(?:underretning|udtalelse|indberetning)/iu;

/** Neither title, front matter nor the first lines name what kind of document this is. */
export function* titleMissing(facts: DraftFacts): Iterable<Match> {
  const named = facts.draft.frontMatter?.entries.some(
    ({ label, value }) => /^(?:type|titel|title|emne|dokument)/iu.test(label) && value !== "",
  );
  if (named) return;
  for (const [block, { kind, prose, span }] of facts.blocks.entries()) {
    if (kind === "frontMatter" || block > 4 || span.start > 600) break;
    const firstLine = prose.text.split("\n", 2).join("\n").slice(0, 140);
    const heading = kind === "heading" && headingWords.test(firstLine);
    const titled = isTitleLike(firstLine, kind) && documentWords.test(firstLine);
    if (heading || titled || (block < 4 && saidInLetter.test(firstLine)))
      return yield evidence({ block, start: 0, end: firstLine.length });
  }
  yield shortfall(undefined);
}

/** A heading, a short line or a salutation's subject line; not a sentence that runs on about the matter. */
function isTitleLike(line: string, kind: string): boolean {
  return kind === "heading" || line.length < 90 || /^(?:vedr|ang|emne|underret)/iu.test(line);
}
