import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/**
 * A whole CPR number that stands outside the identification part (front matter, a field, table or list before the first
 * body text, a section of personal data, the first paragraph), or beside somebody who is no child, sibling or parent.
 */
export function* cprOutsideIdentification(facts: DraftFacts): Iterable<Match> {
  const body = firstBody(facts);
  for (const at of facts.signals("cpr")) {
    const cpr = facts.signalsIn(at.block).reading.cprs.find(({ start }) => start === at.start);
    if (cpr === undefined || cpr.masked || cpr.strength === "hint") continue;
    if (isIdentification(facts, at, body) && !isOfOutsider(facts, at)) continue;
    yield shortfall({ block: at.block, start: at.start, end: at.end });
  }
}

/** Index of the first paragraph of running text; the number of blocks when there is none. */
function firstBody(facts: DraftFacts): number {
  const first = facts.blocks.findIndex(({ kind, prose }) => kind === "paragraph" && tells(prose));
  return first < 0 ? facts.blocks.length : first;
}

/** Whole sentences, and no line of a label and its value ("Barn: Ida Holm, cpr …"). */
const tells = perBlock(({ text, sentences }) => {
  const long = text.length > 80 || sentences.length > 1 || /[.!?]$/u.test(text);
  return long && !/^\P{L}*(?:\p{L}+\P{L}+){0,4}?\p{L}+\P{L}*:/u.test(text);
});

function isIdentification(facts: DraftFacts, at: Place, body: number): boolean {
  const block = facts.block(at.block);
  if (block === undefined || block.kind === "frontMatter" || at.block <= body) return true;
  if (facts.inSection(at, "identification")) return true;
  return block.section <= 1 && (block.kind === "cell" || block.kind === "listItem");
}

/** Beside a colleague, a playmate or another outsider: "klassekammeraten M. (…)", "Underskrift: Ib Lau, …". */
function isOfOutsider(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  const { people } = facts.signalsIn(at.block).reading;
  const owner = people.findLast(
    ({ span, relation }) => span.start >= start && span.end <= at.start && relation !== undefined,
  );
  return owner?.relation === "staff" || owner?.relation === "peer";
}
