import type { Mention } from "./people.ts";

/** What the draft's header tells: names as written in fields such as "Barnets navn" or the title. */
export interface CastHints {
  readonly subjects: readonly string[];
  readonly parents: readonly string[];
  readonly siblings: readonly string[];
  readonly staff: readonly string[];
}

/** One person of the draft. `mentions` are indices in the list of mentions handed to `gatherCast`. */
export interface Person {
  /** The fullest spelling used; undefined for somebody who is only called by role. */
  readonly name: string | undefined;
  readonly relation: Mention["relation"];
  /** Every spelling with the number of times it stands, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  readonly mentions: readonly number[];
}

/** A name that does not fit: a rarer spelling of one person, or a name left from a copied text. */
export interface NameSlip {
  /** Index of the mention that falls out. */
  readonly mention: number;
  readonly kind: "spelling" | "leftover";
  /** The name that was probably meant. */
  readonly expected: string;
}

/** The people of a whole draft, each list in order of first mention. */
export interface Cast {
  readonly subjects: readonly Person[];
  readonly parents: readonly Person[];
  readonly siblings: readonly Person[];
  readonly relatives: readonly Person[];
  readonly staff: readonly Person[];
  readonly peers: readonly Person[];
  readonly others: readonly Person[];
  readonly slips: readonly NameSlip[];
}

/** Gathers the mentions of a draft, given in reading order, into its cast. */
export function gatherCast(mentions: readonly Mention[], hints: CastHints): Cast {
  const byName = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    const key = mention.name ?? mention.role;
    if (key !== undefined) byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  const people = [...byName].map(([text, places]): Person => {
    const first = mentions[places[0] ?? 0];
    const relation = hints.subjects.some((name) => name.split(" ").includes(text))
      ? "child"
      : first?.relation;
    const spellings = [{ text, count: places.length }];
    return { name: first?.name, relation, spellings, mentions: places };
  });
  const having = (...relations: readonly Person["relation"][]) =>
    people.filter((person) => relations.includes(person.relation));
  return {
    subjects: having("child"),
    parents: having("mother", "father", "parents"),
    siblings: having("sibling"),
    relatives: having("stepparent", "partner", "foster", "grandparent", "relative"),
    staff: having("staff", "professional"),
    peers: having("peer"),
    others: having("adult", undefined),
    slips: [],
  };
}
