import type { Person } from "../../danish/cast.ts";
import type { PlaceKind } from "../../danish/placeNames.ts";
import type { DraftFacts } from "../../rules/facts.ts";
import { everybody } from "../people/personAt.ts";

/** Which name each label stands for; kept in memory only. */
export interface LabelKey {
  readonly label: string;
  readonly names: readonly string[];
}

/** The labels of one copy: the same name always gets the same label. */
export interface Labels {
  readonly ofPerson: ReadonlyMap<Person, string>;
  /** Label of a name that may belong to somebody of the cast. */
  ofName(name: string): string;
  ofPlace(kind: PlaceKind, name: string): string;
  /** Whether one word is part of a known name. */
  knows(word: string): boolean;
  key(): readonly LabelKey[];
}

const roles: Partial<Record<NonNullable<Person["relation"]>, string>> = {
  child: "Barnet",
  mother: "Mor",
  father: "Far",
  sibling: "Søskende",
  stepparent: "Stedforælder",
  partner: "Partner",
  foster: "Plejeforælder",
  grandparent: "Bedsteforælder",
  relative: "Slægtning",
  staff: "Ansat",
  professional: "Fagperson",
  peer: "Andet barn",
};

const places: Readonly<Record<PlaceKind, string>> = {
  school: "Skole",
  daycare: "Daginstitution",
  club: "Klub",
  hospital: "Hospital",
  municipality: "Kommune",
  shelter: "[sted]",
  address: "[adresse]",
  street: "[gade]",
  town: "[by]",
};

/** Labels for the people of a draft: by what they are to the child, with a letter where several are alike. */
export function createLabels(facts: DraftFacts): Labels {
  const key = new Map<string, Set<string>>();
  const words = new Map<string, string>();
  const counters = new Map<string, number>();
  const note = (label: string, name: string) => {
    key.set(label, (key.get(label) ?? new Set()).add(name));
    return label;
  };
  const lettered = (base: string) => {
    const count = counters.get(base) ?? 0;
    counters.set(base, count + 1);
    return `${base} ${letter(count)}`;
  };
  const ofPerson = labelPeople(facts, lettered);
  for (const [person, label] of ofPerson)
    for (const name of [person.name ?? "", ...person.spellings.map(({ text }) => text)])
      for (const word of wordsOf(name)) {
        if (!words.has(word)) words.set(word, label);
        note(label, name);
      }
  const remembered = (base: string, name: string) => {
    const known = words.get(plain(name));
    const label = known ?? lettered(base);
    words.set(plain(name), label);
    return note(label, name);
  };
  return {
    ofPerson,
    ofName(name) {
      const known = wordsOf(name).flatMap(
        (word) => words.get(word) ?? words.get(stripped(word)) ?? [],
      );
      return known[0] === undefined ? remembered("Navn", name) : note(known[0], name);
    },
    ofPlace: (kind, name) =>
      places[kind].startsWith("[")
        ? note(places[kind], name)
        : remembered(places[kind], stripped(name)),
    knows: (word) => words.has(plain(word)) || words.has(stripped(plain(word))),
    key: () => [...key].map(([label, names]) => ({ label, names: [...names] })),
  };
}

function labelPeople(
  facts: DraftFacts,
  lettered: (base: string) => string,
): ReadonlyMap<Person, string> {
  const named = everybody(facts).filter(({ name }) => name !== undefined);
  const bases = named.map((person) => baseOf(facts, person));
  return new Map(
    named.map((person, index): [Person, string] => {
      const base = bases[index] ?? "Person";
      const alone = bases.filter((other) => other === base).length === 1 && isFamily(person);
      return [person, alone ? base : lettered(base)];
    }),
  );
}

/** "lillebror" says more than "søskende" and gives nobody away. */
function baseOf(facts: DraftFacts, { relation, mentions }: Person): string {
  const role = mentions.flatMap((index) => facts.mentions[index]?.value.role ?? [])[0];
  const general = (relation && roles[relation]) ?? "Person";
  if (role === undefined || relation === "child" || relation === "mother" || relation === "father")
    return general;
  return role.slice(0, 1).toUpperCase() + role.slice(1);
}

const family: ReadonlySet<Person["relation"]> = new Set([
  "child",
  "mother",
  "father",
  "sibling",
  "grandparent",
]);

function isFamily({ relation }: Person): boolean {
  return family.has(relation);
}

function wordsOf(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map(plain);
}

function plain(word: string): string {
  return word.normalize("NFC").toLowerCase();
}

function stripped(word: string): string {
  return word.replace(/['’]?s$/iu, "");
}

function letter(index: number): string {
  const [first, second] = [Math.floor(index / 26), index % 26];
  const sign = String.fromCharCode(65 + second);
  return first === 0 ? sign : `${sign}${first + 1}`;
}
