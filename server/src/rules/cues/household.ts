import { olderBrothers } from "../../danish/data/roles.ts";
import type { Mention, Relation } from "../../danish/people.ts";
import { perDraft } from "../facts/remembered.ts";
import { settled } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";

/** What an actor is to the child: at home round it, the child itself, another child, staff, or nobody we know. */
export type Side = "home" | "sibling" | "child" | "peer" | "staff" | "adult" | "unknown";

const sides: Readonly<Record<Relation, Side>> = {
  child: "child",
  mother: "home",
  father: "home",
  parents: "home",
  stepparent: "home",
  partner: "home",
  foster: "home",
  grandparent: "home",
  relative: "home",
  sibling: "sibling",
  peer: "peer",
  staff: "staff",
  professional: "staff",
  adult: "adult",
};

/** Relation of every name of the draft that is told somewhere in it ("mors kæreste Brian", "Bo er mors samlever"). */
export const namedRelations = perDraft((facts: Facts): ReadonlyMap<string, Relation> => {
  const found = new Map<string, Relation>();
  const keep = (name: string | undefined, relation: Relation) => {
    for (const part of name?.toLowerCase().split(/\s+/u).slice(0, 1) ?? [])
      if (!found.has(part)) found.set(part, relation);
  };
  for (const person of facts.cast.subjects) keep(person.name, "child");
  for (const { value } of facts.mentions)
    if (value.kind !== "pronoun" && value.name !== undefined && value.relation !== undefined)
      keep(value.name, value.relation);
  for (const name of toldNames(facts)) keep(name, "partner");
  for (const [list, relation] of labels)
    for (const label of facts.ruleSet.lists.get(list) ?? [])
      for (const name of (facts.field(label) ?? "").matchAll(/\p{Lu}\p{Ll}+/gu))
        keep(name[0], relation);
  return found;
});

/** Fields of a header that name the grown-ups at home: lists of their labels. */
const labels: readonly (readonly [string, Relation])[] = [
  ["felt-forældre", "parents"],
  ["felt-mor", "mother"],
  ["felt-far", "father"],
  ["felt-partner", "partner"],
];

/** Names told to belong to the home in words the mention reader does not tie: "Bo er mors samlever", "Mors kæreste, som hedder Bo". */
function toldNames(facts: Facts): readonly string[] {
  const before = facts
    .signals("hjemmets-navn-før")
    .map((hit) => /^\p{Lu}\p{Ll}+/u.exec(facts.text(hit))?.[0]);
  const after = facts
    .signals("hjemmets-navn-efter")
    .map((hit) => /(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}-]+)*$/u.exec(facts.text(hit))?.[1]);
  return [...before, ...after].flatMap((name) => name ?? []);
}

/** Which side a person stands on, the draft's own names looked up. */
export function sideOf(facts: Facts, mention: Mention): Side {
  const relation =
    mention.relation ??
    settled(facts, (all) =>
      namedRelations(all).get(mention.name?.toLowerCase().split(/\s+/u)[0] ?? ""),
    );
  if (relation === undefined) return "unknown";
  if (relation === "sibling" && olderBrothers.has(mention.role ?? "")) return "home";
  return sides[relation];
}
