import type { Span } from "../text/span.ts";
import { clauseAround } from "./clauses.ts";
import { plainHedges } from "./data/hedges.ts";
import { auxiliaries, prepositions } from "./data/reporting.ts";
import { frequentVerbs } from "./data/verbs.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** A word that weakens what is said. Offsets are those of the text handed in. */
export interface Hedge {
  readonly span: Span;
  /** Lower-case form as in a dictionary: "måske", "en form for", "-agtig". */
  readonly hedge: string;
  /** Number of the clause within the block: two hedges of one clause carry the same number. */
  readonly clause: number;
}

const byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirst(plainHedges);

/** Finds hedging words in one block, in order; the longest phrase wins. */
export function findHedges(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Hedge[] {
  const found: Hedge[] = [];
  const clauses = new Map<number, number>();
  for (const sentence of sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const hit = hedgeAt(tokens, at, sentence);
      if (hit === undefined) continue;
      const { start } = clauseAround(tokens, sentence, at);
      const clause = clauses.get(start) ?? clauses.size;
      clauses.set(start, clause);
      const [first, last] = [tokens[at], tokens[at + hit.length - 1]];
      found.push({
        span: { start: first?.start ?? 0, end: last?.end ?? 0 },
        hedge: hit.hedge,
        clause,
      });
      at += hit.length - 1;
    }
  }
  return found;
}

interface Hit {
  readonly hedge: string;
  /** Number of tokens. */
  readonly length: number;
}

function hedgeAt(tokens: readonly Token[], at: number, sentence: Sentence): Hit | undefined {
  const norm = tokens[at]?.norm ?? "";
  for (const words of byFirstWord.get(norm) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.norm === word))
      return { hedge: words.join(" "), length: words.length };
  }
  if (
    norm.includes("agtig") &&
    /\p{L}{3}agtige?t?$/u.test(norm) &&
    !/(?:delagtig|mandagtig|nøjagtig|retagtig|varagtig|prægtig|mægtig)/u.test(norm)
  )
    return { hedge: "-agtig", length: 1 };
  const weighs = particles.get(norm);
  return weighs?.(tokens, at, sentence) === true ? { hedge: norm, length: 1 } : undefined;
}

type Weighs = (tokens: readonly Token[], at: number, sentence: Sentence) => boolean;

const particles: ReadonlyMap<string, Weighs> = new Map<string, Weighs>([
  ["nok", isParticleNok],
  ["vist", isParticleVist],
  ["vel", isParticleVel],
  ["lidt", isParticleLidt],
  ["sådan", isParticleSaadan],
]);

/** "nok" guesses; but "stor nok", "nok mad", "ikke nok" and "skal nok" (a promise) do not, nor "skulle nok have". */
function isParticleNok(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  if (
    /^(?:skal|skulle|har|få|får|fik|mere|ikke|aldrig|længe|stor|god|godt|gammel|ofte|tit|meget|mad|søvn|det|endda|rigtigt|sandt|sikkert)$/u.test(
      before,
    )
  )
    return false;
  if (
    (/^(?:til|med|af|så|en|et)$/u.test(after) && !isFiniteForm(before)) ||
    tokens[at + 1] === undefined
  )
    return false;
  return (
    isFiniteForm(before) ||
    /^(?:jeg|han|hun|vi|de|det|den|der|man|som)$/u.test(before) ||
    /^(?:ikke|også|er|har|bare|mest)$/u.test(after)
  );
}

/** "vist" guesses; but after har, blev and er it is a participle: "har vist", "blev vist". */
function isParticleVist(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  if (/^(?:blev|bliver|blevet|blive|er|var|været)$/u.test(before))
    return (
      /^(?:ikke|nok|også|meget|lidt|en|et|at)$/u.test(after) &&
      !/^(?:blev|bliver|blevet)$/u.test(before)
    );
  if (/^(?:en|et|den|det)$/u.test(before))
    return before === "det" && isFiniteForm(tokens[at - 2]?.norm ?? "");
  if (perfectBefore(tokens, at))
    return (
      /^(?:været|haft|fået|gået|ikke|også|nok|aldrig|altid|en|et|noget)$/u.test(after) &&
      /(?:et|t)$/u.test(after)
    );
  return true;
}

/** "har (selv, aldrig, tydeligt) vist": the participle of "vise". */
function perfectBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === "mark") return false;
    if (/^(?:har|havde|have|få|fik|får)$/u.test(token.norm)) return true;
  }
  return false;
}

/** "vel" guesses; but not in "vel at mærke", "har det vel", "alt vel", "vel nok". */
function isParticleVel(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  if (before === "det" && /^(?:har|havde|have)$/u.test(tokens[at - 2]?.norm ?? "")) return false;
  if (
    /^(?:at|kommet|overstået|vidende|ankommet)$/u.test(after) ||
    /^(?:alt|far|lev|så|godt|lige|barnets|deres|hans|hendes)$/u.test(before)
  )
    return false;
  return tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "mark"
    ? isFiniteForm(before) || /^(?:jeg|han|hun|vi|de|det|den|der|man|ikke)$/u.test(before)
    : true;
}

/** "lidt" softens before an adjective or verb ("er lidt trist"); as an amount it does not ("spiste lidt", "lidt mad", "lidt over"). */
function isParticleLidt(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]];
  if (after === undefined || after.kind !== "word" || prepositions.has(after.norm)) return false;
  if (
    /^(?:mere|mindre|bedre|længere|senere|tidligere|tid|mad|vand|dansk|ro|hjælp|af|ad|efter|end|og|så|for|siden|over|under)$/u.test(
      after.norm,
    )
  )
    return false;
  const adjective =
    /(?:ig|sk|som|fuld|løs|bar|et|t|ed|som|er|om|vred|trist|sur|træt|bange|stille|underlig|mærkelig|voldsom|hård|trang|presset|uro|skæv|anderledes|sær|svær|ked)$/u;
  return (
    /^(?:er|var|virker|virkede|bliver|blev|som|været|også|måske|altid|nok|sådan|ligesom)$/u.test(
      before,
    ) && adjective.test(after.norm)
  );
}

/** "sådan" is filler before an adjective or "lidt"; not in "sådan en", "sådan at", "gør sådan". */
function isParticleSaadan(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? "", tokens[at + 1]];
  if (after === undefined || after.kind !== "word") return false;
  if (/^(?:en|et|nogle|noget|at|som|var|er|har|siger|gør|set|her|der|lidt)$/u.test(after.norm))
    return after.norm === "lidt";
  return /^(?:er|var|virker|virkede|bliver|blev|meget|ligesom)$/u.test(before);
}

function isFiniteForm(norm: string): boolean {
  return auxiliaries.has(norm) || frequentVerbs.has(norm) || /(?:erer|[^nl]ede)$/u.test(norm);
}

function groupByFirst(
  phrases: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}
