import type { Mention } from "../../danish/people.ts";
import type { Edit } from "../../text/edit.ts";
import { otherChildNamed } from "../checks/otherChildNamed.ts";
import { perDraft } from "../facts/remembered.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";

/** Another child's name gives way to its role, everywhere in the draft, or to initials. */
export function childFixes(facts: DraftFacts, { at }: Shortfall): readonly CodedFix[] {
  if (at === undefined) return [];
  const name = firstWord(facts.text(at));
  const places = facts.mentions.filter(
    ({ value }) => value.kind === "name" && firstWord(value.name ?? "") === name,
  );
  const role = roleFor(facts, at);
  const where = places.length > 1 ? ` (${places.length} steder)` : "";
  return [
    choice(
      `Skriv „${role.first}“ i stedet for navnet${where}`,
      places.map((place, index) => roleEdit(facts, place, index === 0 ? role.first : role.later)),
      { preferred: true },
    ),
    choice(
      `Skriv forbogstavet „${initial(name)}“ i stedet for navnet${where}`,
      places.map((place) => nameEdit(facts, place, initial(name))),
    ),
  ];
}

interface Role {
  readonly first: string;
  readonly later: string;
}

/** "et andet barn", then "det andet barn"; where several are named, "barn A", "barn B". */
function roleFor(facts: DraftFacts, at: Place): Role {
  const others = otherChildren(facts);
  if (others.length < 2) return { first: "et andet barn", later: "det andet barn" };
  const index = others.findIndex((other) => other.block === at.block && other.start === at.start);
  const label = `barn ${String.fromCharCode(65 + (Math.max(0, index) % 26))}`;
  return { first: label, later: label };
}

const otherChildren = perDraft((facts: DraftFacts): readonly Place[] =>
  [...otherChildNamed(facts)].flatMap(({ at }) => (at === undefined ? [] : [at])),
);

const roleBefore =
  /(?:\p{L}*kammerat(?:en)?|ven|vennen|veninde(?:n)?|dreng|drengen|pige|pigen|elev|eleven|barn|barnet|fætter|kusine)\s+$/iu;

/** "klassekammeraten Oliver" keeps the role it already has: only the name goes. */
function roleEdit(facts: DraftFacts, mention: Placed<Mention>, role: string): Edit {
  const at = nameAt(facts, mention);
  const before = facts.blocks[at.block]?.prose.text.slice(0, at.start) ?? "";
  const gap = /\s+$/u.exec(before)?.[0].length ?? 0;
  if (!roleBefore.test(before)) return nameEdit(facts, mention, role);
  return { span: facts.source({ ...at, start: at.start - gap }), text: "" };
}

/** Inside somebody's quoted words the change is shown in brackets; a sentence begins with a capital. */
function nameEdit(facts: DraftFacts, mention: Placed<Mention>, words: string): Edit {
  const at = nameAt(facts, mention);
  const begins = facts.sentence(at).start === at.start;
  const text = begins ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  const quotations = facts.blocks[at.block]?.prose.quotations ?? [];
  const quoted = quotations.some(({ inner }) => inner.start <= at.start && at.end <= inner.end);
  return { span: facts.source(at), text: quoted ? `[${text}]` : text };
}

/** The name alone: no role before it, no genitive -s behind. */
function nameAt(facts: DraftFacts, { at, value }: Placed<Mention>): Place {
  const name = value.name ?? "";
  const shift = Math.max(0, facts.text(at).indexOf(name));
  return { ...at, start: at.start + shift, end: at.start + shift + name.length };
}

function firstWord(name: string): string {
  return name.split(/\s+/u)[0] ?? "";
}

function initial(name: string): string {
  return `${name.slice(0, 1)}.`;
}
