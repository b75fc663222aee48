import { builtInNames } from "../../danish/names.ts";
import type { Edit } from "../../text/edit.ts";
import type { DraftFacts } from "../facts.ts";
import type { Fix } from "../finding.ts";
import { fill } from "../message.ts";
import type { Place } from "../place.ts";
import type { CriterionRule, FixTemplate, Shortfall } from "../rule.ts";
import { codedFixes } from "./codedFixes.ts";
import { sectionInsertion } from "./sectionInsertion.ts";

/**
 * The changes offered for a shortfall: those in code that are preferred, those of the rule, the other ones in code. Under
 * suspicion only those that declare they may be.
 */
export function fixesFor(facts: DraftFacts, rule: CriterionRule, match: Shortfall): readonly Fix[] {
  const coded = codedFixes(facts, rule.criterion, match)
    .filter(({ underSuspicion }) => !facts.suspicion || (underSuspicion && isNational(rule)))
    .map(({ title, edits, kind, preferred }) => ({ title, edits, kind, preferred }));
  const first = coded.filter(({ preferred }) => preferred);
  const written = writtenFixes(facts, rule, match);
  return [
    ...first,
    ...(first.length > 0 ? written.map((fix) => ({ ...fix, preferred: false })) : written),
    ...coded.filter(({ preferred }) => !preferred),
  ];
}

function writtenFixes(facts: DraftFacts, rule: CriterionRule, match: Shortfall): readonly Fix[] {
  const offered = rule.fixes.filter((fix) => !facts.suspicion || mayOffer(rule, fix));
  return offered.flatMap((fix, index) => {
    const edit = editOf(facts, fix, match);
    if (edit === undefined) return [];
    const title = fill(fix.title, values(facts, match));
    return [
      { title, edits: [edit], kind: fix.safe ? "safe" : "suggestion", preferred: index === 0 },
    ];
  });
}

/** Nothing offered under suspicion deletes or softens what is written, and only national rules may offer at all. */
function mayOffer(rule: CriterionRule, fix: FixTemplate): boolean {
  return fix.underSuspicion && isNational(rule) && fix.action.type !== "remove";
}

function isNational({ layer }: CriterionRule): boolean {
  return layer === "national";
}

function editOf(facts: DraftFacts, { action }: FixTemplate, match: Shortfall): Edit | undefined {
  if (action.type === "section") return sectionInsertion(facts, action.section);
  if (match.at === undefined) return undefined;
  const span = facts.source(match.at);
  if (action.type === "remove") return { span, text: "" };
  const text = fill(action.text, inTheMiddle(facts, match, action.text));
  if (action.type === "replace") return { span, text: sameCase(facts.text(match.at), text) };
  const at =
    action.type === "before"
      ? span.start
      : action.type === "after"
        ? span.end
        : endOfSentence(facts, match.at, isOwnSentence(text));
  return { span: { start: at, end: at }, text };
}

/** A field with a capital is a sentence of its own: "… for sent. [[Hvornår var det?]]". */
function isOwnSentence(text: string): boolean {
  return /^\s*(?:\[\[)?\p{Lu}/u.test(text);
}

/** Where words go in behind a sentence, or before its end mark. */
function endOfSentence(facts: DraftFacts, at: Place, behindMark: boolean): number {
  const sentence = facts.sentence(at);
  const kept = facts.text(sentence).replace(behindMark ? /\s+$/u : /[\s.!?…]+$/u, "");
  const start = sentence.start + kept.length;
  return facts.source({ block: at.block, start: Math.max(sentence.start, start - 1), end: start })
    .end;
}

/** A replacement for a word that begins a sentence begins with a capital too. */
function sameCase(old: string, text: string): string {
  const first = old[0] ?? "";
  const isCapital = first !== first.toLowerCase();
  return isCapital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** What `{…}` stands for in the texts of a rule; `{Ord}` begins with a capital. */
export function values(facts: DraftFacts, match: Shortfall): Readonly<Record<string, string>> {
  const words = match.at === undefined ? "" : facts.text(match.at);
  return { ord: words, Ord: capitalised(words), ...match.values };
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The same for a text that goes into the draft: words that began their sentence lose that capital inside one. */
function inTheMiddle(
  facts: DraftFacts,
  match: Shortfall,
  text: string,
): Readonly<Record<string, string>> {
  const told = values(facts, match);
  const { at } = match;
  if (at === undefined || /^\s*\{ord\}/u.test(text) || !beganSentence(facts, at)) return told;
  const words = told["ord"] ?? "";
  return { ...told, ord: words.slice(0, 1).toLowerCase() + words.slice(1) };
}

/** True for words with a capital for no other reason than that their sentence begins there. */
function beganSentence(facts: DraftFacts, at: Place): boolean {
  if (facts.sentence(at).start !== at.start || !/^\p{Lu}\p{Ll}/u.test(facts.text(at))) return false;
  const [first = ""] = facts.text(at).split(/[^\p{L}]/u);
  return !isName(facts, first);
}

/** A known name, or a word that is a name in the middle of a sentence too. */
function isName(facts: DraftFacts, word: string): boolean {
  const norm = word.toLowerCase();
  if (builtInNames.isFirst(norm) || builtInNames.isLast(norm)) return true;
  return facts.mentions.some(
    ({ at, value }) =>
      value.kind === "name" &&
      facts.sentence(at).start !== at.start &&
      value.name?.split(" ").includes(word),
  );
}
