import { holds, opensWith } from "./cues/within.ts";
import type { Facts } from "./facts.ts";
import type { Doctype } from "./finding.ts";
import type { Place } from "./place.ts";

/** The signals of a title that names what the paper is; the first that is there tells. */
const named: readonly (readonly [Doctype, string])[] = [
  ["netvaerksmoede", "dok-netværksmøde"],
  ["udtalelse", "dok-udtalelse"],
  ["underretning", "dok-underretning"],
  ["fravaer", "dok-fravær"],
];

/** What kind of document the draft is: told by front matter, else by title and first lines, else an underretning. */
export function doctypeOf(facts: Facts): Doctype {
  const told = toldKind(facts) ?? openingKind(facts);
  return told === "underretning" && isOnlyAbsence(facts) ? "fravaer" : told;
}

/** The kind named in front matter or in the title and first lines. */
function toldKind(facts: Facts): Doctype | undefined {
  const entries = facts.draft.frontMatter?.entries ?? [];
  for (const label of ["type", "dokument", "dokumenttype", "titel", "title", "overskrift"]) {
    const index = entries.findIndex((entry) => entry.label.toLowerCase() === label);
    const told = index < 0 ? undefined : kindOf(facts, entryAt(facts, index));
    if (told !== undefined) return told;
  }
  const kind = openingLines(facts)
    .map((line) => kindOf(facts, line))
    .find((one) => one !== undefined);
  return kind === "fravaer" ? "underretning" : kind;
}

/** The value of a front matter entry, which is a block behind those of the text. */
function entryAt({ draft, blocks }: Facts, index: number): Place {
  const block = draft.blocks.length + index;
  return { block, start: 0, end: blocks[block]?.prose.text.length ?? 0 };
}

/** The kind that the first lines show without naming it. */
function openingKind(facts: Facts): Doctype {
  const lines = openingLines(facts, 400);
  if (lines.some((line) => isMeetingPaper(facts, line))) return "netvaerksmoede";
  return lines.some((line) => begins(facts, line, "dok-bedt-om-ord"))
    ? "udtalelse"
    : "underretning";
}

function isMeetingPaper(facts: Facts, line: Place): boolean {
  if (holds(facts, line, "dok-til-møde")) return true;
  return (
    opensWith(facts, line, "dok-deltagere") && /^[\P{L}]*[\p{L} ]+[:(]/u.test(facts.text(line))
  );
}

function kindOf(facts: Facts, line: Place): Doctype | undefined {
  const told = named.find(([, signal]) => begins(facts, line, signal))?.[0];
  return told ?? (opensWith(facts, line, "dok-fraværsord") ? "fravaer" : undefined);
}

/** A signal begins in the line, wherever it ends. */
function begins(facts: Facts, { block, start, end }: Place, kind: string): boolean {
  const { byKind } = facts.signalsIn(block);
  return byKind.get(kind)?.some((signal) => signal.start >= start && signal.start < end) ?? false;
}

/** Nothing but absence, its causes and the efforts against it: said by the title or by most of the text. */
function isOnlyAbsence(facts: Facts): boolean {
  const titled = openingLines(facts).some((line) => isOfAbsence(facts, line));
  const prose = facts.prose();
  const about = prose.filter((at) => isOnAbsence(facts, at)).length;
  const others = prose.flatMap((at) => otherMatters(facts, at));
  const running = prose.filter((at) => facts.blocks[at.block]?.kind !== "cell").length;
  const few = new Set(others).size <= (titled ? 2 : 1) || others.length * 20 < running;
  return few && (titled ? about >= 2 : about >= 4 && about * 3 >= prose.length);
}

function isOnAbsence(facts: Facts, at: Place): boolean {
  return holds(facts, at, "dok-om-fravær") || partOfDays.test(facts.text(at));
}

/** "12 ud af 20 skoledage". */
const partOfDays = /\d+ (?:ud )?af (?:de )?\d+ (?:skole)?dage/iu;

/** A title of absence, or of the section that tells the school to write. */
function isOfAbsence(facts: Facts, line: Place): boolean {
  return holds(facts, line, "dok-fraværsord") || /133,? ?stk\.? ?2/iu.test(facts.text(line));
}

/** The matters beside the absence itself in a sentence; forms of one word count as one. */
function otherMatters(facts: Facts, at: Place): readonly string[] {
  const { byKind } = facts.signalsIn(at.block);
  return (byKind.get("dok-andet-emne") ?? []).flatMap(({ start, end }) =>
    start >= at.start && end <= at.end
      ? [
          facts
            .text({ ...at, start, end })
            .toLowerCase()
            .slice(0, 5),
        ]
      : [],
  );
}

/** The title and the first short lines. */
function openingLines(facts: Facts, longest = 120): readonly Place[] {
  return facts.blocks.slice(0, 5).flatMap(({ kind, prose }, block) => {
    if (kind === "frontMatter") return [];
    const lines = prose.text.split("\n").slice(0, 3);
    const ends = lines.map((_, index) => lines.slice(0, index + 1).join("\n").length);
    return lines.flatMap((line, index) => {
      const end = ends[index] ?? 0;
      return line.length < longest ? [{ block, start: end - line.length, end }] : [];
    });
  });
}
