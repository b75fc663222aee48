import { functionWords } from "../../danish/data/functionWords.ts";
import type { Span } from "../../text/span.ts";
import { perObject } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { anyOf, type Lists } from "../wordLists.ts";

/** The first use of an abbreviation or clinical word that the receiver may not know and that is explained nowhere. */
export function* unexplainedAbbreviation(facts: DraftFacts): Iterable<Match> {
  const seen = new Set(initialsOfPeople(facts));
  for (const [block, { prose, kind }] of facts.blocks.entries()) {
    if (kind === "frontMatter") continue;
    for (const { start, end } of candidates(facts, block)) {
      const word = prose.text.slice(start, end);
      const at: Place = { block, start, end };
      const key = word.toLowerCase().split(" ").at(-1) ?? "";
      if (seen.has(key) || facts.inside(at, ["klassetrin", "citat"])) continue;
      seen.add(key);
      if (!isExplained(facts, at, word)) yield shortfall(at);
    }
  }
}

/** "ulla stenbæk" is "us": whoever signs with the first letters of a name the draft holds writes no abbreviation. */
function initialsOfPeople(facts: DraftFacts): readonly string[] {
  const names = [
    ...facts.mentions.map(({ value }) => value.name ?? ""),
    ...facts.draft.fields.map(({ value }) => value),
  ];
  return names.flatMap((name) =>
    (name.match(/\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)+/gu) ?? []).map((full) =>
      full.toLowerCase().replace(/(\p{L})\S*\s*/gu, "$1"),
    ),
  );
}

/** Words in capitals nobody need know, and the words of clinicians, in order. */
function candidates(facts: DraftFacts, block: number): readonly Span[] {
  const { prose } = facts.blocks[block] ?? {};
  const { text, tokens } = prose ?? { text: "", tokens: [] };
  const clinical = [
    ...(facts.signalsIn(block).byKind.get("klinisk-ord") ?? []),
    ...clipped(facts, block),
  ];
  const capitals = tokens.flatMap((token): readonly Span[] => {
    const word = capitalsAt.exec(text.slice(token.start, token.end))?.[0];
    if (word === undefined || noWord.test(word) || isShouted(text, token)) return [];
    if (word.length < 4 && (isSignature(facts, block, token) || isOfName(text, token))) return [];
    if (functionWords.has(word.toLowerCase())) return [];
    const at = { block, start: token.start, end: token.start + word.length };
    if (clinical.some(({ start }) => start === at.start)) return [];
    return facts.inside(at, ["kendt-forkortelse", "navn"]) ? [] : [at];
  });
  return [...clinical, ...capitals].sort((a, b) => a.start - b.start);
}

/** Placeholders and numerals: "XX", "III". */
const noWord = /^(?:X+|[IVX]+)$/u;

/** Initials alone on a line at the end, a date beside them, or right behind a role: "5/12-25 VT", "kl.lærer LS". */
function isSignature(facts: DraftFacts, block: number, { start, end }: Span): boolean {
  const { text } = facts.blocks[block]?.prose ?? { text: "" };
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const line = `${text.slice(from, start)}${text.slice(end, to < 0 ? undefined : to)}`;
  if (text[start - 1] === "/") return true;
  const isLast = block >= facts.draft.blocks.length - 2;
  if (isLast && !/\p{L}/u.test(line)) return true;
  return facts
    .near({ block, start, end }, "rolle-foran-initialer", "sentence")
    .some((role) => role.end <= start && role.end >= start - 2);
}

/**
 * Words clipped with a period in the middle of a sentence that only clinicians write ("us.", "ssy."). "pt." means the
 * patient only among others of them.
 */
function clipped(facts: DraftFacts, block: number): readonly Span[] {
  const { text, tokens } = facts.block(block)?.prose ?? { text: "", tokens: [] };
  const listed = facts.signalsIn(block).byKind.get("klinisk-kort") ?? [];
  return tokens.flatMap(({ start, end, norm }): readonly Span[] => {
    if (end - start > 6) return [];
    const last = text[end] === "." ? end + 1 : end;
    if (text[last - 1] !== "." || !/^,?\s+[\p{Ll}\d]/u.test(text.slice(last, last + 4))) return [];
    if (norm === "pt.")
      return facts.signals("klinisk-kort").length > 0 ? [{ start, end: last }] : [];
    if (/\d\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return [];
    if (facts.inside({ block, start, end }, ["kendt-forkortelse"])) return [];
    return listed.some((one) => one.start === start) ? [{ start, end: last }] : [];
  });
}

/** Two to six capitals, figures among them, alone, with an ending or as the first part of a compound: "T2DM", "PGU'en". */
const capitalsAt =
  /^[A-ZÆØÅ](?:\d?[A-ZÆØÅ]){1,5}\d?(?=\.?$|['’-](?:\p{Ll}|\d|[IVX]+(?!\p{L}))|(?:en|et|er|s)$)|^F\d\d(?=$|\.\d)/u;

/** "Nordby HK": the end of a club's or a firm's name. */
function isOfName(text: string, { start }: Span): boolean {
  return /\p{Ll}[ ,]+\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 40), start));
}

/** "LOG OVER FRAVÆR – bilag": words in capitals side by side, one of them longer than abbreviations are. */
const capitalRow = /\p{Lu}{2,} (?:\p{Lu}{2,} )*\p{Lu}{5,}|\p{Lu}{5,} \p{Lu}{2,}/u;

/** A line of capitals is a heading or a shout, no row of abbreviations; so is one long word alone on its line. */
function isShouted(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? undefined : to);
  const letters = line.replace(/\P{L}/gu, "");
  const small = letters.replace(/\p{Lu}/gu, "");
  if (letters.length === end - start) return letters.length > 3;
  return small.length * 2 < letters.length || capitalRow.test(line);
}

/** The words of the rule files that begin an explanation, behind the word or in brackets. */
const explainingOf = perObject((lists: Lists) => {
  const any = (name: string) => `${anyOf(lists, `forklaring-${name}`)}(?!\\p{L})`;
  return {
    behind: new RegExp(
      `^[^\\s.,;:()]*\\s*(?:=|,\\s${any("efter-komma")}|–\\s${any("efter-streg")})`,
      "u",
    ),
    bracket: new RegExp(`^${any("i-parentes")}`, "u"),
  };
});

/** Explained beside itself: "(PPR)" after words, "PPR (Pædagogisk …)", "PPR, pædagogisk …", "PPR = …", "PPR – det er …". */
function isExplained(facts: DraftFacts, at: Place, word: string): boolean {
  const { block, start, end } = at;
  const text = facts.blocks[block]?.prose.text ?? "";
  const after = text.slice(end);
  const explaining = explainingOf(facts.ruleSet.lists);
  if (explaining.behind.test(after)) return true;
  if (/\p{Ll}{4,},\s$/u.test(text.slice(0, start)) && after.startsWith(",")) return true;
  const [whole = "", bracket, listed = ""] =
    /^[^\s.,;:()]*(?:\s*\(([^)]*)\)|:\s([^.;\n]*))/u.exec(after) ?? [];
  if (holdsLetters(bracket ?? listed, word)) return true;
  if (explaining.bracket.test(bracket ?? "")) return true;
  if (bracket !== undefined && saysWhat(bracket, word))
    return !tellsOfUse(facts, { block, start: end, end: end + whole.length });
  return text[start - 1] === "(" && /^[^)]{0,12}\)/u.test(after) && word.length > 1;
}

/** "dansk som andetsprog" for DSA: the words begin with the first letter and hold all in order. */
function holdsLetters(words: string, word: string): boolean {
  let rest = words.toLowerCase();
  const letters = word.toLowerCase().match(/\p{L}/gu) ?? [];
  if (words.length <= letters.length * 2 || !rest.startsWith(letters[0] ?? " ")) return false;
  return letters.every((letter) => {
    const at = rest.indexOf(letter);
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}

/** A bracket of two or more whole words ("en test af sproget"); behind a clinical word, any words. */
function saysWhat(bracket: string, word: string): boolean {
  if (!/\p{Lu}{2}/u.test(word)) return bracket.length > word.length;
  return !/[\d.:]/u.test(bracket) && (bracket.match(/\p{L}{3,}/gu) ?? []).length > 1;
}

/** "(udfyldt af pædagog i november)" tells when and by whom, not what the letters stand for. */
function tellsOfUse(facts: DraftFacts, { block, start, end }: Place): boolean {
  const { times, people } = facts.signalsIn(block).reading;
  return [...times, ...people.map(({ span }) => span)].some(
    (one) => one.start >= start && one.end <= end,
  );
}
