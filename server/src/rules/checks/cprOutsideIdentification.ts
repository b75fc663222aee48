import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/**
 * A whole CPR number that stands outside the identification part: front matter, a field or table before the first
 * body text, a section of personal data, the first paragraph.
 */
export function* cprOutsideIdentification(facts: DraftFacts): Iterable<Match> {
  const body = firstBody(facts);
  for (const at of facts.signals("cpr")) {
    const cpr = facts.signalsIn(at.block).reading.cprs.find(({ start }) => start === at.start);
    if (cpr === undefined || cpr.masked || cpr.strength === "hint") continue;
    if (isIdentification(facts, at, body)) continue;
    yield shortfall({ block: at.block, start: at.start, end: at.end });
  }
}

/** Index of the block after the first paragraph of running text. */
function firstBody(facts: DraftFacts): number {
  const first = facts.blocks.findIndex(
    ({ kind, prose }) =>
      kind === "paragraph" && prose.sentences.length > 0 && prose.text.length > 80,
  );
  return first < 0 ? facts.blocks.length : first;
}

function isIdentification(facts: DraftFacts, at: Place, body: number): boolean {
  const kind = facts.blocks[at.block]?.kind;
  const section = facts.blocks[at.block]?.section ?? 0;
  if ((kind === "cell" || kind === "listItem") && section <= 1) return true;
  return (
    kind === "frontMatter" || at.block <= body || facts.inSection(at, ["identification", "sender"])
  );
}
