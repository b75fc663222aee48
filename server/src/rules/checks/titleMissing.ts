import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** A line without an end mark up to here is a title, a subject line or the head of a form; a short one may end. */
const longestTitle = 110;
const shortTitle = 45;
/** "Udtalelse vedr. Selma Iversen, 4 år og 2 mdr." begins with what it is. */
const nearStart = 16;
/** How far into the draft its first lines reach. */
const opening = 700;

/** Neither title, front matter nor the first lines name what kind of document this is. */
export function* titleMissing(facts: DraftFacts): Iterable<Match> {
  const kinds = facts.signals("papirets-slags");
  const told = kinds.find((at) => isOpening(facts, at) && isTitle(facts, at));
  const said = facts.signals("papirets-slags-sagt").find((at) => isOpening(facts, at));
  const at = told ?? said;
  if (at !== undefined) yield evidence(at);
  else if (!hasType(facts)) yield shortfall(undefined);
}

/** "type: udtalelse" in the front matter, whatever it is called there. */
function hasType(facts: DraftFacts): boolean {
  return (facts.draft.frontMatter?.entries ?? []).some(
    ({ label, value }) => /^type/iu.test(label) && value !== "",
  );
}

function isOpening({ blocks }: DraftFacts, { block }: Place): boolean {
  const { span, kind } = blocks[block] ?? {};
  return kind === "frontMatter" || (span !== undefined && span.start < opening);
}

/** A heading, a value of the front matter, a subject line or a short line; not a sentence that runs on about the matter. */
function isTitle(facts: DraftFacts, at: Place): boolean {
  const { kind, prose } = facts.block(at.block) ?? {};
  const text = prose?.text ?? "";
  if (kind === "frontMatter" || facts.isHeading(at)) return true;
  const from = text.lastIndexOf("\n", at.start - 1) + 1;
  const to = text.indexOf("\n", at.end) < 0 ? text.length : text.indexOf("\n", at.end);
  const line = text.slice(from, to).trim();
  return (
    at.start - from < nearStart || line.length < (/[.!?]$/u.test(line) ? shortTitle : longestTitle)
  );
}
