import type { Span } from "../text/span.ts";
import type { NameList } from "./names.ts";
import { builtInNames } from "./names.ts";
import { findNames, type IsWord } from "./people/findNames.ts";
import { withoutGenitive } from "./people/nameParts.ts";
import { resolvePronouns } from "./people/pronouns.ts";
import { findRoles } from "./people/roles.ts";
import { tieNames } from "./people/ties.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/**
 * What a person is to the child the text is about. "child" is that child itself, "partner" a parent's new or former
 * partner, "staff" somebody of an institution such as the writer's, "professional" any other professional, "adult" any
 * other grown-up, such as another child's mother.
 */
export type Relation =
  | "child"
  | "mother"
  | "father"
  | "parents"
  | "stepparent"
  | "partner"
  | "foster"
  | "sibling"
  | "grandparent"
  | "relative"
  | "staff"
  | "professional"
  | "peer"
  | "adult";

/** One place where a person is named or pointed to. Offsets are those of the text handed in. */
export interface Mention {
  /** The words themselves, genitive included. */
  readonly span: Span;
  readonly kind: "name" | "initials" | "role" | "pronoun";
  /** The name without genitive, as written; a pronoun has the name it was resolved to. */
  readonly name: string | undefined;
  /** The role word's base form, lower case ("storebror"); beside a name too ("storebror Kamil"). */
  readonly role: string | undefined;
  /** Undefined when the words beside do not tell. */
  readonly relation: Relation | undefined;
  /** Whose: the name or role word in the genitive before ("Majas mor", "mors kæreste"), without -s. */
  readonly owner: string | undefined;
  /** True for a name that a verb other than one of saying follows: this is who the sentence is about. */
  readonly leads: boolean;
  /** As a pronoun or role word tells it. */
  readonly sex: "male" | "female" | undefined;
}

/**
 * Finds every mention of a person in one block, in order, never overlapping. `isWord` tells whether a lower-case form
 * is an everyday Danish word (a loaded dictionary knows); without it names at the start of a sentence are less sure.
 * `register` "draft" takes an unknown capitalised word for a person, "any" is for running text of any kind.
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: NameList = builtInNames,
  isWord?: IsWord,
  register: "draft" | "any" = "draft",
): readonly Mention[] {
  const named = findNames(text, tokens, sentences, names, isWord, register);
  const taken = new Set(named.flatMap((found) => range(found.from, found.to)));
  const found = [...named, ...findRoles(text, tokens, taken)].sort((a, b) => a.from - b.from);
  return resolvePronouns(tokens, sentences, tieNames(text, tokens, found));
}

/**
 * Recall first: every stretch that may be a person's name or part of one, for swapping names before a text is shared.
 * Takes some words too many rather than a name too few: a village or firm that no built-in list holds may be a last name.
 */
export function findPossibleNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: NameList = builtInNames,
  isWord?: IsWord,
): readonly Span[] {
  const wide = { ...names, isPlace: builtInNames.isPlace, isThing: builtInNames.isThing };
  const found = findNames(text, tokens, sentences, wide, isWord, "possible");
  const spans = found.map(({ mention }) => mention.span);
  const small = isWord === undefined ? [] : smallNames(tokens, names, isWord);
  return [...spans, ...small].sort((a, b) => a.start - b.start);
}

/** Listed names typed in lower case that are no word: "noah slog". */
function smallNames(tokens: readonly Token[], names: NameList, isWord: IsWord): readonly Span[] {
  return tokens
    .filter(({ kind, capital, norm }) => {
      if (kind !== "word" || capital || norm.length < 4) return false;
      const name = withoutGenitive(norm, names);
      return (names.isFirst(name) || names.isLast(name)) && !isWord(norm) && !isWord(name);
    })
    .map(({ start, end }) => ({ start, end }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
