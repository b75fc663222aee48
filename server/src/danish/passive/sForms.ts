import { functionWords } from "../data/functionWords.ts";
import { deponents, modals, shortVerb } from "../data/passives.ts";
import { middles, prepositions } from "../data/reporting.ts";
import type { IsVerb, Passive } from "../passive.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import { agentAfter } from "./agent.ts";

/** The s-passives of one sentence, in order. */
export function sPassives(
  tokens: readonly Token[],
  sentence: Sentence,
  isVerb: IsVerb,
): readonly Passive[] {
  const found: Passive[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !isSForm(token, isVerb) ||
      isDeponent(tokens, at) ||
      isGenitive(tokens, at)
    )
      continue;
    const span = { start: token.start, end: token.end };
    found.push({ span, verb: span, kind: "s", agent: agentAfter(tokens, sentence, at) });
  }
  return found;
}

function isSForm(token: Token, isVerb: IsVerb): boolean {
  const { norm } = token;
  if (
    token.kind !== "word" ||
    token.capital ||
    norm.length < 3 ||
    !norm.endsWith("s") ||
    /['-]/u.test(norm)
  )
    return false;
  const stem = norm.slice(0, -1);
  if (/(?:[åøy]|fri)s$/u.test(norm) || norm === "ses") return shortVerb.test(stem) && isVerb(stem);
  if (!/[^e]e$/u.test(stem) || norm.length < 5) return false;
  if (stem.endsWith("ede")) return isVerb(stem.slice(0, -2)) || isVerb(stem);
  if (
    /(?:erne|ene)$/u.test(stem) &&
    !/(?:fjerne|stjerne|tjene|regne|tegne|mene|nne|erkende|lene|vene|nærne)$/u.test(stem)
  )
    return false;
  if (/[^e]te$/u.test(stem) && isVerb(`${stem.slice(0, -2)}e`)) return true;
  return isVerb(stem);
}

/** "slås" is fighting unless somebody or something does it ("slås af", "slås ihjel"); "vi ses" is meeting. */
function isDeponent(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [
    tokens[at - 1]?.norm ?? "",
    tokens[at]?.norm ?? "",
    tokens[at + 1]?.norm ?? "",
  ];
  if (own === "slås") return !/^(?:af|ihjel|fast|ned|op|sammen|til|ud|løs|i|på)$/u.test(next);
  if (own === "ses") return /^(?:vi|i|de)$/u.test(before) || next === "med";
  return deponents.has(own);
}

/** Genitives look like s-forms ("skolens", "børnenes", "drenges"): they own the next word and follow no verb or subject. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next === undefined || next.kind === "mark") return determiners.test(before?.norm ?? "");
  if (carriesInfinitive(tokens, at)) return false;
  if (
    next.kind !== "word" ||
    functionWords.has(next.norm) ||
    middles.has(next.norm) ||
    prepositions.has(next.norm)
  )
    return false;
  const lead = before?.norm ?? "";
  if (before?.kind === "ordinal" || before?.kind === "number") return true;
  return (
    determiners.test(lead) ||
    prepositions.has(lead) ||
    (/(?:e|ede|ske)$/u.test(lead) &&
      !middles.has(lead) &&
      /^(?:den|det|de|en|et|alle)$/u.test(tokens[at - 2]?.norm ?? ""))
  );
}

const determiners =
  /^(?:en|et|den|det|de|denne|dette|disse|min|mit|mine|din|dit|dine|sin|sit|sine|hans|hendes|deres|vores|alle|nogle|hver|andre|begge|to|tre|fire|fem)$/u;

/** "skal (ikke) hentes", "for at støttes". */
function carriesInfinitive(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    const norm = tokens[back]?.norm ?? "";
    if (modals.has(norm)) return true;
    if (!middles.has(norm)) return false;
  }
  return false;
}
