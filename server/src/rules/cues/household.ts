import type { Mention, Relation } from "../../danish/people.ts";
import { perBlock, perDraft } from "../facts/remembered.ts";
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

const homeRole =
  "(?:mor|far|moder|fader|stedfar|stedmor|papfar|papmor|bonusfar|bonusmor|plejefar|plejemor|samlever|kæreste|mand|kone|ægtemand|eks|ekskæreste|eksmand|bror|storebror|onkel|morbror|farbror|fætter|farfar|morfar|farmor|mormor|moster|faster|bedstefar)(?:en|n|ren)?";

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
  for (const { prose } of facts.blocks) for (const name of toldIn(prose)) keep(name, "partner");
  for (const [label, relation] of labels)
    for (const name of (facts.field(label) ?? "").matchAll(/\p{Lu}\p{Ll}+/gu))
      keep(name[0], relation);
  return found;
});

/** Fields of a header that name the grown-ups at home. */
const labels: readonly (readonly [string, Relation])[] = [
  ["forældre", "parents"],
  ["mor", "mother"],
  ["moder", "mother"],
  ["far", "father"],
  ["fader", "father"],
  ["barnefar", "father"],
  ["barnets far", "father"],
  ["samlever", "partner"],
  ["kæreste", "partner"],
];

const toldIn = perBlock(({ text }) => [...toldNames(text)]);

/** Names told to belong to the home in words the mention reader does not tie: "Bo er mors samlever", "Mors kæreste, som hedder Bo". */
function* toldNames(text: string): Iterable<string> {
  const after = new RegExp(
    `(\\p{Lu}\\p{Ll}+)(?:,| er| som er| der er|,? som er) (?:(?:mors|fars|moderens|faderens|hendes|hans|min|sin) )(?:nye )?${homeRole}(?!\\p{L})`,
    "gu",
  );
  const before = new RegExp(
    `(?:mors|fars|moderens|faderens|[Hh]endes|[Hh]ans|[Mm]in|[Mm]ine|[Ss]in|Mors|Fars) (?:nye )?${homeRole},? (?:som |der )?(?:(?:vi kun kender som|hedder|kaldes) )?(\\p{Lu}\\p{Ll}+)`,
    "gu",
  );
  const moved = /(\p{Lu}\p{Ll}+)(?: som| der)? er flyttet ind/gu;
  for (const form of [after, before, moved])
    for (const match of text.matchAll(form)) if (match[1] !== undefined) yield match[1];
}

/** Which side a person stands on, the draft's own names looked up. */
export function sideOf(facts: Facts, mention: Mention): Side {
  const relation =
    mention.relation ??
    settled(facts, (all) =>
      namedRelations(all).get(mention.name?.toLowerCase().split(/\s+/u)[0] ?? ""),
    );
  if (relation === undefined) return "unknown";
  if (relation === "sibling" && /^(?:store|stor)?bro|^brødre/u.test(mention.role ?? ""))
    return "home";
  return sides[relation];
}
