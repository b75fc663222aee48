import { addMention, answersTo, type DraftPerson, personOf } from "./cast/draftPerson.ts";
import { namesOfField } from "./cast/hints.ts";
import { leftovers, spellingSlips } from "./cast/slips.ts";
import type { Mention, Relation } from "./people.ts";

/** What the draft's header tells: the raw values of fields such as "Barnets navn" or the names in the title. */
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
  readonly relation: Relation | undefined;
  /** Every spelling with the number of times it stands, most frequent first; pronouns left out. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** In order; empty for somebody whom only the header names. */
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
  /** Other family and household: step- and foster-parents, partners, grandparents, uncles … */
  readonly relatives: readonly Person[];
  /** The writer's own people and other professionals. */
  readonly staff: readonly Person[];
  /** Other children. */
  readonly peers: readonly Person[];
  /** Everybody else, and names of which nothing is told. */
  readonly others: readonly Person[];
  readonly slips: readonly NameSlip[];
}

/**
 * Gathers the mentions of a draft, given in reading order, into its cast. `blockOf` tells for each mention which block
 * it stands in; without it every mention is taken to stand in one block.
 */
export function gatherCast(
  mentions: readonly Mention[],
  hints: CastHints,
  blockOf: readonly number[] = mentions.map(() => 0),
): Cast {
  const people = hintedPeople(hints);
  mentions.forEach((mention, index) => {
    place(people, mention, index);
  });
  mergeRoles(people);
  const child = settleChild(people, mentions);
  const slips = [
    ...spellingSlips(mentions, people),
    ...leftovers(mentions, people, child, blockOf),
  ];
  const persons = people
    .sort((a, b) => (a.mentions[0] ?? -1) - (b.mentions[0] ?? -1))
    .map((person) => personFrom(person, mentions));
  return { ...shelve(persons), slips: slips.sort((a, b) => a.mention - b.mention) };
}

function hintedPeople(hints: CastHints): DraftPerson[] {
  const of = (values: readonly string[], relation: Relation | undefined) =>
    values
      .flatMap(namesOfField)
      .map((name) => personOf(name.split(" "), relation, relation !== undefined));
  const all = [
    ...of(hints.subjects, "child"),
    ...of(hints.siblings, "sibling"),
    ...of(hints.staff, "staff"),
    ...hints.parents.flatMap((value) => of([value], parentIn(value))),
  ];
  return all.filter(
    (person, index) => !all.slice(0, index).some((other) => answersTo(other, person.words)),
  );
}

function parentIn(value: string): Relation {
  if (/\bmor\b|moder/iu.test(value)) return "mother";
  return /\bfar\b|fader/iu.test(value) ? "father" : "parents";
}

/** Finds the person a mention belongs to, or makes a new one. */
function place(people: DraftPerson[], mention: Mention, index: number): void {
  const words = mention.name?.split(/\s+/u) ?? [];
  const known = words.length > 0 ? byName(people, words, mention) : byRole(people, mention);
  const person =
    known ?? personOf(mention.kind === "pronoun" ? [] : words, relationOf(people, mention), false);
  if (known === undefined) people.push(person);
  addMention(person, mention, index);
  if (mention.role !== undefined) person.roles.add(mention.role);
}

/** The person of that name; a name beside a role also fits the one so far known by that role only. */
function byName(
  people: readonly DraftPerson[],
  words: readonly string[],
  mention: Mention,
): DraftPerson | undefined {
  const named = people.find((person) => answersTo(person, words) && agrees(person, mention));
  if (named !== undefined || mention.role === undefined) return named;
  const nameless = people.find(
    (person) =>
      person.words.length === 0 && mention.role !== undefined && person.roles.has(mention.role),
  );
  return nameless?.relation === mention.relation ? nameless : undefined;
}

/** Two children may share a name; a told relation that differs keeps them apart, but for the header's word. */
function agrees(person: DraftPerson, mention: Mention): boolean {
  return (
    person.relation === undefined ||
    mention.relation === undefined ||
    person.relation === mention.relation ||
    person.hinted
  );
}

const unique: ReadonlySet<Relation> = new Set(["mother", "father", "parents", "child"]);

/** Somebody called by role: the child's one mother and father, else the last one with that role. */
function byRole(people: readonly DraftPerson[], mention: Mention): DraftPerson | undefined {
  const relation = relationOf(people, mention);
  if (relation === undefined) return undefined;
  const alike = people.filter((person) => person.relation === relation);
  if (unique.has(relation))
    return alike.length === 1 || relation !== "child" ? alike[0] : undefined;
  return alike.find((person) => mention.role !== undefined && person.roles.has(mention.role));
}

/** "Majas mor" is another child's mother, unless Maja is the child of the draft. */
function relationOf(people: readonly DraftPerson[], mention: Mention): Relation | undefined {
  const { owner, relation } = mention;
  if (owner === undefined || !/^\p{Lu}/u.test(owner)) return relation;
  if (relation !== "mother" && relation !== "father" && relation !== "parents") return relation;
  const child = people.find((person) => answersTo(person, [owner]));
  return child === undefined || child.relation === "child" || child.relation === undefined
    ? relation
    : "adult";
}

/** "Klasselæreren" and the one person named as klasselærer are one, whichever stood first. */
function mergeRoles(people: DraftPerson[]): void {
  for (const person of people.filter(({ words }) => words.length === 0)) {
    const named = people.filter(
      (other) =>
        other.words.length > 0 &&
        other.relation === person.relation &&
        [...person.roles].every((role) => other.roles.has(role)),
    );
    const [only] = named;
    if (only === undefined || named.length > 1 || person.roles.size === 0) continue;
    only.mentions = [...only.mentions, ...person.mentions].sort((a, b) => a - b);
    people.splice(people.indexOf(person), 1);
  }
}

/** Without a header the child is the name spoken of most that nobody else claims; without a name, "barnet". */
function settleChild(
  people: readonly DraftPerson[],
  mentions: readonly Mention[],
): DraftPerson | undefined {
  const timesNamed = (person: DraftPerson) =>
    person.mentions.filter((index) => mentions[index]?.kind === "name").length;
  const hinted = people.find((person) => person.relation === "child" && person.words.length > 0);
  if (hinted !== undefined) return hinted;
  const free = people.filter(
    (person) => isFree(person, timesNamed(person)) && person.words.length > 0,
  );
  const [best] = [...free].sort((a, b) => b.mentions.length - a.mentions.length);
  const nameless = people.find((person) => person.relation === "child");
  if (best === undefined || best.mentions.length < 2) return nameless;
  best.relation = "child";
  return best;
}

/** Nothing is told of them, or only their class or sex, which is told of the child itself too. */
function isFree(person: DraftPerson, timesNamed: number): boolean {
  return person.relation === undefined || (person.relation === "peer" && timesNamed > 2);
}

function personFrom(person: DraftPerson, mentions: readonly Mention[]): Person {
  const counts = new Map<string, number>();
  for (const index of person.mentions) {
    const mention = mentions[index];
    const text = mention?.kind === "pronoun" ? undefined : (mention?.name ?? mention?.role);
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const spellings = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count);
  const name = person.words.length === 0 ? undefined : person.words.join(" ");
  return { name, relation: person.relation, spellings, mentions: person.mentions };
}

function shelve(people: readonly Person[]): Omit<Cast, "slips"> {
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
  };
}
