import type { Span } from "../text/span.ts";
import type { NameList } from "./names.ts";
import { builtInNames } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/**
 * What a person is to the child the text is about. "child" is that child itself, "partner" a parent's new partner,
 * "staff" somebody of the institution that writes, "professional" any other professional.
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
  | "adult"
  | "writer";

/** One place where a person is named or pointed to. Offsets are those of the text handed in. */
export interface Mention {
  readonly span: Span;
  readonly kind: "name" | "initials" | "role" | "pronoun";
  /** The name without genitive, as written; undefined for roles and pronouns. */
  readonly name: string | undefined;
  /** The role word's base form, lower case ("storebror"); beside a name too ("storebror Kamil"). */
  readonly role: string | undefined;
  /** Undefined when the text beside does not tell. */
  readonly relation: Relation | undefined;
}

const roles: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ["mor", "mother"],
  ["moderen", "mother"],
  ["far", "father"],
  ["faderen", "father"],
  ["forældrene", "parents"],
  ["forældre", "parents"],
  ["barnet", "child"],
  ["drengen", "child"],
  ["pigen", "child"],
]);

/** Finds every mention of a person in one block, in order, never overlapping. */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  _sentences: readonly Sentence[],
  names: NameList = builtInNames,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const token of tokens) {
    const relation = roles.get(token.norm);
    const span = { start: token.start, end: token.end };
    if (relation !== undefined)
      found.push({ span, kind: "role", name: undefined, role: token.norm, relation });
    else if (token.capital && names.isFirst(token.norm)) {
      const name = text.slice(span.start, span.end);
      found.push({ span, kind: "name", name, role: undefined, relation: undefined });
    }
  }
  return found;
}
