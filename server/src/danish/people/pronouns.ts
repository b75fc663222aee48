import type { Mention } from "../people.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import type { Placed } from "./findNames.ts";
import { roleOf } from "./roles.ts";

const pronouns: ReadonlyMap<string, "male" | "female"> = new Map([
  ["han", "male"],
  ["ham", "male"],
  ["hans", "male"],
  ["hun", "female"],
  ["hende", "female"],
  ["hendes", "female"],
]);

/**
 * Adds he and she, each with the person it most likely stands for: the first fitting one of its own sentence, else the
 * first fitting one of the sentence before (subjects stand first), else the last one seen; else the child.
 */
export function resolvePronouns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly Placed[],
): readonly Mention[] {
  const mentions: Mention[] = [];
  let before: readonly Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const here: Mention[] = [];
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const placed = found[next];
      if (placed !== undefined && placed.from === at) {
        here.push(placed.mention);
        at = placed.to - 1;
        next++;
      } else addPronoun(here, tokens, at, sentence, before);
    }
    mentions.push(...here);
    if (here.length > 0) before = here;
  }
  return mentions;
}

function addPronoun(
  here: Mention[],
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  before: readonly Mention[],
): void {
  const token = tokens[at];
  const sex = token === undefined ? undefined : pronouns.get(token.norm);
  if (token === undefined || sex === undefined) return;
  here.push(readPronoun(token, sex, isFreeHere(tokens, at, sentence) ? here : [], before));
}

/** "Emil slog ham": an object in the same clause is somebody else than its subject. */
function isFreeHere(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (!/^(?:ham|hende)$/u.test(tokens[at]?.norm ?? "")) return true;
  for (let back = at - 1; back >= sentence.tokens.start; back--) {
    if (/^(?:,|at|som|der|fordi|når|da|hvis|og)$/u.test(tokens[back]?.norm ?? "")) return true;
  }
  return false;
}

function readPronoun(
  token: Token,
  sex: "male" | "female",
  here: readonly Mention[],
  before: readonly Mention[],
): Mention {
  const meant =
    here.find((mention) => mayBe(mention, sex)) ?? before.find((mention) => mayBe(mention, sex));
  const named = meant?.name === undefined ? namedAs(meant, [...here, ...before]) : meant.name;
  return {
    span: { start: token.start, end: token.end },
    kind: "pronoun",
    name: named,
    role: meant?.role,
    relation: meant === undefined ? "child" : meant.relation,
    owner: meant?.owner,
    leads: false,
    sex,
  };
}

/** "Moderen Sandra": the role mention has its name in the next one. */
function namedAs(meant: Mention | undefined, mentions: readonly Mention[]): string | undefined {
  if (meant?.role === undefined) return undefined;
  return mentions.find((mention) => mention.name !== undefined && mention.role === meant.role)
    ?.name;
}

/** A pronoun standing for somebody keeps its sex; names tell none. */
function mayBe(mention: Mention, sex: "male" | "female"): boolean {
  const role = mention.role === undefined ? undefined : roleOf(mention.role);
  if (role === undefined) return mention.kind !== "pronoun" || mention.name !== undefined;
  return !role.plural && (role.sex === undefined || role.sex === sex);
}
