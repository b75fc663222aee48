import { notParticiple } from "../data/passives.ts";
import { middles, subordinators } from "../data/reporting.ts";
import { strongVerbs } from "../data/strongVerbs.ts";
import type { IsVerb, Passive } from "../passive.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import { agentAfter } from "./agent.ts";

const blive = new Set(["blive", "bliver", "blev", "blevet", "bli'r", "bli"]);
/** How many words the participle may stand behind "blive". */
const reach = 9;

/** The blive-passives of one sentence, in order. */
export function blivePassives(
  tokens: readonly Token[],
  sentence: Sentence,
  isVerb: IsVerb,
): readonly Passive[] {
  const found: Passive[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (!blive.has(tokens[at]?.norm ?? "")) continue;
    const place = participleAfter(tokens, sentence, at, isVerb);
    const [first, verb] = [tokens[at], place === undefined ? undefined : tokens[place]];
    if (place === undefined || first === undefined || verb === undefined) continue;
    found.push({
      span: { start: first.start, end: verb.end },
      verb: { start: verb.start, end: verb.end },
      kind: "blive",
      agent: agentAfter(tokens, sentence, place),
    });
  }
  return found;
}

/** The participle that belongs to the "blive" at `at`; a definite noun in -et right behind it is its subject. */
function participleAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  isVerb: IsVerb,
): number | undefined {
  let found: number | undefined;
  for (let next = at + 1; next < sentence.tokens.end && next <= at + reach; next++) {
    const token = tokens[next];
    if (token === undefined || endsSearch(token, next - at)) break;
    if (!isParticiple(token, isVerb)) continue;
    if (found !== undefined) return isSubject(tokens, at, found, next) ? next : found;
    found = next;
  }
  return found;
}

function endsSearch(token: Token, distance: number): boolean {
  if (blive.has(token.norm) || token.norm.endsWith("ende")) return true;
  if (token.kind === "mark") return /^[,.;:!?)]$/u.test(token.norm);
  return (
    distance > 1 &&
    subordinators.has(token.norm) &&
    !/^(?:der|da|efter|før|om|siden)$/u.test(token.norm)
  );
}

/** "blev huset solgt": the first word in -et is the subject, the next one the participle. */
function isSubject(tokens: readonly Token[], at: number, first: number, next: number): boolean {
  return first === at + 1 && mayBeNoun(tokens[first]) && isNear(tokens, first, next);
}

function mayBeNoun(token: Token | undefined): boolean {
  return token?.norm.endsWith("et") === true && !isIrregular(token.norm);
}

/** Nothing but adverbs between subject and participle: no new noun phrase, no preposition. */
function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every((token) => middles.has(token.norm) || token.norm === "og");
}

const prefixed =
  /^(?:af|an|be|bi|bort|efter|fast|for|fra|frem|gen|hen|igennem|ind|med|mis|ned|om|op|over|på|sammen|til|tilbage|ud|under|ved|vel|und|tilrette|isce)(\p{L}+)$/u;

function isIrregular(norm: string): boolean {
  return irregular.has(norm) || irregular.has(prefixed.exec(norm)?.[1] ?? "");
}

function isParticiple(token: Token, isVerb: IsVerb): boolean {
  const { norm } = token;
  if (token.kind !== "word" || token.capital || norm.length < 3 || notParticiple.has(norm))
    return false;
  if (isIrregular(norm)) return true;
  if (norm.endsWith("et")) return norm.length > 4 && isVerb(norm.slice(0, -1));
  if (
    /(?:[iø]vt|igt|sk|ent|ant|skt|urt|art|elt)$/u.test(norm) &&
    !/(?:spilt|skilt|delt|talt|kørt|hørt)$/u.test(norm)
  )
    return false;
  return /[^aeiouyæøå]t$/u.test(norm) && weakStem(norm.slice(0, -1), isVerb);
}

/** "dømt" comes from "dømme", "brugt" from "bruge". */
function weakStem(stem: string, isVerb: IsVerb): boolean {
  return isVerb(`${stem}e`) || isVerb(`${stem}${stem.at(-1) ?? ""}e`);
}

/** Participles no ending gives away: taget, slået, set, sagt. */
const irregular: ReadonlySet<string> = new Set(
  strongVerbs
    .trim()
    .split("\n")
    .flatMap((line) => (line.split("+")[0] ?? "").trim().split(/\s+/u).slice(3))
    .flatMap((forms) => forms.split("/")),
);
