import { starters } from "../data/names/starters.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import type { NamePart } from "./nameParts.ts";

/** Neighbouring capitalised words that may be one name. Indices into the token list, end-exclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NamePart[];
  /** True when the run's first word opens the sentence, so that its capital proves nothing. */
  readonly opens: boolean;
}

const particles = new Set(
  "von van de der den del della da di du la le al el bin bint ibn abu af ten ter dos e y".split(
    " ",
  ),
);
/** Words with a capital out of politeness or as a pronoun: never part of a name in the middle of a sentence. */
const polite = new Set(["i", "jer", "jeres"]);

/** Collects the runs of one sentence. `read` looks a token up; it is asked for capitalised words only. */
export function nameRuns(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  read: (token: Token) => NamePart,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  const first = firstWord(tokens, sentence);
  let at = sentence.tokens.start;
  while (at < sentence.tokens.end) {
    const to = runEnd(text, tokens, at, sentence.tokens.end);
    if (to > at) {
      const opener = at === first || opensQuote(text, tokens, at) ? at : -1;
      runs.push(...cutRun(tokens, at, to, opener, read));
    }
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** The first word of the sentence, past quotation marks and dashes. */
function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let at = sentence.tokens.start;
  while (at < sentence.tokens.end && tokens[at]?.kind === "mark") at++;
  return at;
}

/** True for the first word of a quoted sentence: its capital proves nothing either. */
function opensQuote(text: string, tokens: readonly Token[], at: number): boolean {
  const [mark, before] = [tokens[at - 1], tokens[at - 2]];
  if (mark === undefined || mark.kind !== "mark") return false;
  const quote = /^["“”»«„]$/u.test(text.slice(mark.start, mark.end));
  return quote && before !== undefined && /^(?:[:,(]|at)$/u.test(before.norm);
}

/** "J.", "J.P.", "Chr."; "Stk." and "F.eks." are none. */
const initials = /^(?:(?:\p{L}\.-?)+|(?:mrs?|ms|st|chr|fr|th|joh|wm|aa|kr|jr|sr|dr)\.)$/u;

function canCarry(token: Token | undefined): boolean {
  if (token === undefined || !token.capital || polite.has(token.norm)) return false;
  return token.kind === "word" || (token.kind === "abbreviation" && initials.test(token.norm));
}

function runEnd(text: string, tokens: readonly Token[], from: number, limit: number): number {
  if (!canCarry(tokens[from])) return from;
  let to = from + 1;
  while (to < limit) {
    const next = tokens[to];
    const before = tokens[to - 1];
    if (next === undefined || before === undefined || !touches(text, before, next)) break;
    if (canCarry(next)) to++;
    else if (isDot(text, before, next)) to++;
    else if (particles.has(next.norm) && touchesCarrier(text, tokens, to, limit)) to += 2;
    else break;
  }
  return to;
}

function touches(text: string, a: Token, b: Token): boolean {
  const between = text.slice(a.end, b.start);
  return between === ""
    ? isDot(text, a, b) || a.norm.endsWith(".")
    : /^[ \u00a0]{1,2}$/u.test(between);
}

/** The full stop of an initial that stands as a token of its own. */
function isDot(text: string, a: Token, b: Token): boolean {
  return (
    a.end - a.start === 1 &&
    b.kind === "mark" &&
    text.slice(b.start, b.end) === "." &&
    b.start === a.end
  );
}

function touchesCarrier(
  text: string,
  tokens: readonly Token[],
  particle: number,
  limit: number,
): boolean {
  const [own, next] = [tokens[particle], tokens[particle + 1]];
  return (
    particle + 1 < limit &&
    own !== undefined &&
    next !== undefined &&
    canCarry(next) &&
    touches(text, own, next)
  );
}

/** Drops what stands before the name ("Derfor", "Hr.", "Danmarks"), and cuts after an organisation's or place's genitive. */
function cutRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  read: (token: Token) => NamePart,
): readonly NameRun[] {
  const parts = tokens.slice(from, to).map(read);
  const isOpener = (index: number) => from + index === first;
  let start = 0;
  while (
    start < parts.length &&
    drops(tokens[from + start], parts[start], isOpener(start), parts.length - start)
  )
    start++;
  let end = parts.length;
  while (
    end > start + 1 &&
    isTrailing(tokens[from + end - 1], parts[end - 1], end - start, parts[end - 2]?.initial)
  )
    end--;
  const kept = parts.slice(start, end);
  const compounds = parts.slice(0, start).flatMap((part, index): readonly NameRun[] => {
    const at = from + index;
    return part.compound ? [{ from: at, to: at + 1, parts: [part], opens: at === first }] : [];
  });
  if (kept.length === 0) return compounds;
  const cut = kept.findIndex(
    (part, index) => index < kept.length - 1 && isOwner(part, tokens[from + start + index]),
  );
  const opens = from + start === first;
  const last = from + end;
  if (cut < 0) return [...compounds, { from: from + start, to: last, parts: kept, opens }];
  const middle = from + start + cut + 1;
  return [
    ...compounds,
    { from: from + start, to: middle, parts: kept.slice(0, cut + 1), opens },
    { from: middle, to: last, parts: kept.slice(cut + 1), opens: false },
  ];
}

function drops(
  token: Token | undefined,
  part: NamePart | undefined,
  opener: boolean,
  left: number,
): boolean {
  if (token === undefined || part === undefined) return false;
  if (token.kind === "mark") return true;
  if (part.title && !(part.first && !opener)) return true;
  if (left > 1 && (part.compound || (part.acronym && !part.initial))) return true;
  if (!opener) return false;
  if (starters.has(token.norm)) return !(part.first && left > 1 && !alwaysWord.has(token.norm));
  return left > 1 && part.word && !part.first && !part.last;
}

/** A full stop or a title after the name belongs to what follows. */
function isTrailing(
  token: Token | undefined,
  part: NamePart | undefined,
  length: number,
  afterInitial = false,
): boolean {
  if (token?.kind === "mark") return true;
  if (part === undefined || part.first || part.last) return false;
  if (part.acronym && token !== undefined && token.end - token.start < 5) return true;
  return length > 2 && (part.title || (part.place && !part.surname && !afterInitial));
}

/** Starters that no Dane is called: with a name after them they are the sentence's own first word. */
const alwaysWord = new Set(
  "kære hej da den de det din du en er for fra han hun her hos i man med men mens mod når og om også så som til ved vi min mit alle andre efter før hvor hvad som".split(
    " ",
  ),
);

function isOwner(part: NamePart, token: Token | undefined): boolean {
  return (
    (part.place || part.body) && !part.first && token !== undefined && token.norm !== part.norm
  );
}
