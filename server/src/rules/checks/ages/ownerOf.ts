import type { Mention, Relation } from "../../../danish/people.ts";
import { holds } from "../../cues/within.ts";
import { perDraft } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { type Side, sidesOf } from "../whoIsMeant.ts";

/** Whose an age, a birth date or a grade is: "child", a name in lower case, or undefined for somebody else or nobody one can tell. */
export type Owner = string | undefined;

/** The last person named before a place in its sentence; the child where nobody is. */
export function ownerOf(facts: DraftFacts, at: Place): Owner {
  const start = startOf(facts, at);
  const own = mentionsOf(facts)
    .get(at.block)
    ?.findLast(({ at: one }) => one.start >= start && one.end <= at.start);
  const from = own?.at.end ?? start;
  if (holds(facts, { ...at, start: from, end: at.start }, ["alder-andres", "fremmed-ejer"]))
    return undefined;
  return own === undefined ? "child" : own.owner;
}

/** Where the sentence or the line begins; "f." and "cpr." end none. */
function startOf(facts: DraftFacts, at: Place): number {
  const text = facts.block(at.block)?.prose.text ?? "";
  const line = text.lastIndexOf("\n", at.start - 1) + 1;
  const short = /(?:^|[^\p{L}])\p{L}{1,3}\.\s*(?:\p{L}{1,3}\.)?\s*$/u.exec(
    text.slice(line, at.start),
  );
  const near = short === null ? at.start : line + short.index;
  return Math.max(line, facts.sentence({ ...at, start: near, end: near }).start);
}

interface Owned {
  readonly at: Place;
  readonly owner: Owner;
  readonly isRelative: boolean;
}

const others: ReadonlySet<Relation | undefined> = new Set(["sibling", "relative", "peer"] as const);

const mentionsOf = perDraft((facts: DraftFacts): ReadonlyMap<number, readonly Owned[]> => {
  const blocks = new Map<number, Owned[]>();
  const sides = sidesOf(facts);
  const only = onlyName(facts);
  for (const [index, { at, value }] of facts.mentions.entries()) {
    // "Født: 6/6" opens a field; it is nobody's name.
    if (value.kind === "name" && holds(facts, at, "stamdata-mærkat")) continue;
    const own = blocks.get(at.block) ?? [];
    blocks.set(at.block, own);
    const before = own.at(-1);
    // "Det var storebror. Han er 6": the pronoun goes on with the brother.
    if (value.kind === "pronoun" && value.name === undefined && before?.isRelative === true) {
      own.push({ ...before, at });
      continue;
    }
    const isRelative = value.kind === "role" && others.has(value.relation);
    own.push({
      at,
      isRelative,
      owner: ownerAs(facts, value, sides.get(index), only),
    });
  }
  return blocks;
});

function ownerAs(
  { cast, ruleSet }: DraftFacts,
  { kind, name, role, relation }: Mention,
  side: Side | undefined,
  only: string | undefined,
): Owner {
  const single = cast.subjects.length < 2;
  const general = ruleSet.lists.get("alder-barnet") ?? [];
  const first = name?.split(/\s/u)[0]?.toLowerCase();
  const isChild =
    relation === "child" || side === "child" || (role !== undefined && general.includes(role));
  if (kind === "role") return isChild ? "child" : role;
  if (single && (side === "child" || (side === undefined && kind === "pronoun"))) return "child";
  return first === undefined || first === only ? "child" : first;
}

/** The one name of a draft that settles no child and says of nobody else who they are. */
function onlyName({ cast }: DraftFacts): string | undefined {
  if (cast.subjects.some(({ name }) => name !== undefined)) return undefined;
  const names = cast.others.flatMap(({ name, relation }) =>
    name === undefined || relation !== undefined ? [] : [name.split(/\s/u)[0]?.toLowerCase()],
  );
  return names.length === 1 ? names[0] : undefined;
}
