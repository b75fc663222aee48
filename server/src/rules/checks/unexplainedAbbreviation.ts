import type { Span } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** The first use of an abbreviation or clinical word that the receiver may not know and that is explained nowhere. */
export function* unexplainedAbbreviation(facts: DraftFacts): Iterable<Match> {
  const seen = new Set<string>();
  for (const [block, { prose, kind }] of facts.blocks.entries()) {
    if (kind === "frontMatter") continue;
    for (const { start, end } of candidates(facts, block)) {
      const word = prose.text.slice(start, end);
      const at: Place = { block, start, end };
      if (seen.has(word.toLowerCase()) || facts.inside(at, ["klassetrin", "citat"])) continue;
      seen.add(word.toLowerCase());
      if (!isExplained(prose.text, at, word)) yield shortfall(at);
    }
  }
}

/** Words in capitals nobody need know, and the words of clinicians, in order. */
function candidates(facts: DraftFacts, block: number): readonly Span[] {
  const { text, tokens } = facts.block(block)?.prose ?? { text: "", tokens: [] };
  const clinical = [
    ...(facts.signalsIn(block).byKind.get("klinisk-ord") ?? []),
    ...clipped(facts, block),
  ];
  const capitals = tokens.flatMap((token): readonly Span[] => {
    const word = capitalsAt.exec(text.slice(token.start, token.end))?.[0];
    if (word === undefined || /^X+$/u.test(word) || isShouted(text, token)) return [];
    const at = { block, start: token.start, end: token.start + word.length };
    if (clinical.some(({ start }) => start === at.start)) return [];
    return facts.inside(at, ["kendt-forkortelse", "navn"]) ? [] : [at];
  });
  return [...clinical, ...capitals].sort((a, b) => a.start - b.start);
}

/**
 * Words clipped with a period in the middle of a sentence that only clinicians write ("us.", "svt."): those of the list,
 * and any without a vowel that is no ordinary abbreviation. "pt." means the patient only among others of them.
 */
function clipped(facts: DraftFacts, block: number): readonly Span[] {
  const { text, tokens } = facts.block(block)?.prose ?? { text: "", tokens: [] };
  const listed = facts.signalsIn(block).byKind.get("klinisk-kort") ?? [];
  return tokens.flatMap(({ start, end, kind, norm }): readonly Span[] => {
    if (end - start > 6) return [];
    const last = text[end] === "." ? end + 1 : end;
    if (text[last - 1] !== "." || !/^\s+[\p{Ll}\d]/u.test(text.slice(last, last + 4))) return [];
    if (norm === "pt.")
      return facts.signals("klinisk-kort").length > 0 ? [{ start, end: last }] : [];
    if (/\d\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return [];
    if (facts.inside({ block, start, end }, ["kendt-forkortelse"])) return [];
    const known = kind !== "word" || /[aeiouyæøå\d]|nr$/u.test(norm);
    return known && !listed.some((one) => one.start === start) ? [] : [{ start, end: last }];
  });
}

/** Two to six capitals, alone, with an ending or as the first part of a compound: "SPU-plan", "PGU'en". */
const capitalsAt = /^[A-ZÆØÅ]{2,6}(?=$|['’-]\p{Ll}|(?:en|et|er|s)$)/u;

/** A line of capitals is a heading or a shout, no row of abbreviations. */
function isShouted(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? undefined : to);
  const letters = line.replace(/\P{L}/gu, "");
  const small = letters.replace(/\p{Lu}/gu, "");
  return letters.length > end - start && small.length * 2 < letters.length;
}

/** Explained beside itself: "(PPR)" after words, "PPR (Pædagogisk …)", "PPR, pædagogisk …", "PPR = …", "PPR – det er …". */
function isExplained(text: string, { start, end }: Place, word: string): boolean {
  if (
    /^[^\s.,;:()]*\s*(?:\(\p{L}{2}|=|:\s|,\s(?:altså|det vil sige|dvs|som er|der er|en |et )|–\s(?:det|altså|en |et ))/u.test(
      text.slice(end),
    )
  )
    return true;
  return text[start - 1] === "(" && /^[^)]{0,12}\)/u.test(text.slice(end)) && word.length > 1;
}
