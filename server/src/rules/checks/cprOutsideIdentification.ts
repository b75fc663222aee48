import type { Cpr } from "../../danish/cpr.ts";
import type { Relation } from "../../danish/people.ts";
import { holds } from "../cues/within.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/**
 * A whole CPR number that stands outside the identification part (front matter, a field, table or list before the first
 * body text, a section of personal data, the sentence that presents the child in the first paragraph), or beside
 * somebody who is no child, sibling or parent.
 */
export function* cprOutsideIdentification(facts: DraftFacts): Iterable<Match> {
  const body = firstBody(facts);
  for (const at of facts.signals("cpr")) {
    const cpr = facts.signalsIn(at.block).reading.cprs.find(({ start }) => start === at.start);
    if (cpr === undefined || cpr.masked || !isMeant(facts, at, cpr)) continue;
    if (isIdentification(facts, at, body) && !isOfOutsider(facts, at)) continue;
    yield shortfall({ block: at.block, start: at.start, end: at.end });
  }
}

/** Ten digits in a row are a CPR number for certain only beside a person. */
function isMeant(facts: DraftFacts, at: Place, { strength }: Cpr): boolean {
  if (strength === "certain") return true;
  const near = { ...at, start: Math.max(0, at.start - besidePerson), end: at.start };
  return facts
    .signalsIn(at.block)
    .reading.people.some(({ span }) => span.end >= near.start && span.end <= at.start);
}

const besidePerson = 10;

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
  if (block === undefined || block.kind === "frontMatter") return true;
  if (facts.inSection(at, "identification")) return true;
  if (block.kind === "cell") return at.block <= body || block.section <= 1;
  if (at.block > body && block.section <= 1 && block.kind === "listItem") return true;
  const label = labelOf(facts, at);
  if (isFieldOfHead(facts, at, label)) return true;
  if (!facts.isOwnVoice(at) && !facts.isHeading(at)) return false;
  if (label !== undefined && holds(facts, label, "andet-papir")) return false;
  if (label !== undefined && holds(facts, label, "stamdata-mærkat")) return true;
  return at.block <= body && presents(facts, at, label);
}

/** Near the top: "CPR …" alone, a labelled field in a frame of quotes, or the title that names the child. */
function isFieldOfHead(facts: DraftFacts, at: Place, label: Place | undefined): boolean {
  if (at.block >= mostHead) return false;
  const start = lineStart(facts, at);
  const text = facts.block(at.block)?.prose.text ?? "";
  const [line = ""] = text.slice(start).split("\n");
  if (/^\P{L}*cpr\P{L}*$/iu.test(text.slice(start, at.start))) return true;
  if (label !== undefined && !facts.isOwnVoice(at)) return holds(facts, label, "stamdata-mærkat");
  const before = { block: at.block, start, end: at.start };
  return !/[.!?]\s*$/u.test(line) && holds(facts, before, "stamdata-indledning");
}

/** Blocks at the top that may belong to the head of a letter. */
const mostHead = 8;

/** The words of a line up to its colon: "Barn: Ida Holm, cpr …". */
function labelOf(facts: DraftFacts, { block, start: end }: Place): Place | undefined {
  const start = lineStart(facts, { block, start: end });
  const text = facts.block(block)?.prose.text.slice(start, end) ?? "";
  const label = /^[^:]{0,60}:/u.exec(text)?.[0].length;
  return label === undefined ? undefined : { block, start, end: start + label };
}

function lineStart(facts: DraftFacts, { block, start }: Pick<Place, "block" | "start">): number {
  return (facts.block(block)?.prose.text.lastIndexOf("\n", start - 1) ?? -1) + 1;
}

/** A name that opens the line, or words that present the child: "Vi underretter om Ida, cpr …". */
function presents(facts: DraftFacts, at: Place, label: Place | undefined): boolean {
  const line = lineStart(facts, at);
  if (!/\p{L}/u.test(facts.text({ ...at, start: line, end: at.start }))) return true;
  const start = Math.max(line, sentenceStart(facts, at));
  const before = { block: at.block, start, end: at.start };
  if (holds(facts, before, "stamdata-indledning")) return true;
  return [start, ...(label === undefined ? [] : [label.end])].some((from) =>
    opensWithName(facts, { ...before, start: from }),
  );
}

/** Where the sentence begins that names whose number it is; the full stop of "cpr." or "mdr." ends none. */
function sentenceStart(facts: DraftFacts, at: Place): number {
  const text = facts.block(at.block)?.prose.text.slice(0, at.start) ?? "";
  const end = text.replace(
    /[^\p{L}\d]*(?:\p{L}{1,4}\. ?\()?[^\p{L}\d]*(?:cpr\P{L}*)?(?:n(?:umme)?r\P{L}*)?$/iu,
    "",
  );
  return facts.sentence({ ...at, start: Math.max(0, end.length - 1), end: end.length }).start;
}

/** "Laura Holm er 15 år (cpr. …)", "Pt. Magnus Friis 8 år. 170417-…": a name, or one that closes the sentence before. */
function opensWithName(facts: DraftFacts, { block, start, end }: Place): boolean {
  const text = facts.block(block)?.prose.text ?? "";
  return facts
    .signalsIn(block)
    .reading.people.some(
      ({ kind, span }) =>
        kind === "name" &&
        span.end <= end &&
        span.start >= start &&
        !/\p{Ll}{4}/u.test(text.slice(start, span.start)),
    );
}

/** Letters within which a word tells whose number it is. */
const closeBy = 60;

/** Whose number it may be: the child, its siblings and its parents. */
const own: ReadonlySet<Relation> = new Set(["child", "sibling", "mother", "father", "parents"]);

/** Beside a colleague, a playmate or another outsider: "klassekammeraten M. (…)", "Underskrift: Ib Lau, …". */
function isOfOutsider(facts: DraftFacts, at: Place): boolean {
  const start = Math.max(lineStart(facts, at), sentenceStart(facts, at));
  const { people } = facts.signalsIn(at.block).reading;
  const last = people.findLast(
    ({ span, relation, kind }) =>
      span.start >= start &&
      span.end <= at.start &&
      relation !== undefined &&
      !(kind !== "role" && relation === "peer"),
  );
  if (last?.relation !== undefined && !own.has(last.relation)) return true;
  const from = Math.max(start, last?.span.end ?? 0, at.start - closeBy);
  return holds(facts, { block: at.block, start: from, end: at.start }, "fremmed-ejer");
}
