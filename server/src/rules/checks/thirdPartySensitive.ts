import { cousins } from "../../danish/data/roles.ts";
import { placePrepositions } from "../../danish/data/smallWords.ts";
import type { Mention } from "../../danish/people.ts";
import { sideOf } from "../cues/household.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { tellsOfOtherChild } from "./otherChildTold.ts";
import { isCertain, safeNames } from "./safeNames.ts";
import { trimmed } from "./trimmed.ts";

/** Everyday matters, and danger to the child, which may well come from somebody outside the family. */
const rightlyTold = [
  ...["hverdagsligt", "voldshandling", "vold-slag", "seksuel", "trussel"],
  "fare-for-barnet",
];

/** Sensitive matters of an identifiable person who is neither the child nor of its household, in the sentence that tells them. */
export function* thirdPartySensitive(facts: DraftFacts): Iterable<Match> {
  if (facts.signals(["følsomt", "følsomt-om-barn"]).length === 0) return;
  for (const at of facts.prose())
    if (!isForm(facts, at) && (isOfOutsider(facts, at) || tellsOfOtherChild(facts, at)))
      yield shortfall(trimmed(facts, at));
}

/** The first sensitive matter of the sentence is told of somebody outside the family. */
function isOfOutsider(facts: DraftFacts, at: Place): boolean {
  const [matter] = facts.near(at, "følsomt", "sentence");
  if (matter === undefined || isRightlyTold(facts, at)) return false;
  return isAnothers(facts, matter) || isPeers(facts, at);
}

/** Of one who has been wronged it is not rightly told, though the words are those of a danger. */
function isRightlyTold(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, "hører-til-hjemmet", "sentence")) return true;
  return facts.has(at, rightlyTold, "sentence") && !facts.has(at, "følsomt-offer", "sentence");
}

/** A row of a form tells of the family; a line without a stop at the end is a signature. */
function isForm(facts: DraftFacts, at: Place): boolean {
  const { kind } = facts.block(at.block) ?? {};
  const isLast = at.block >= facts.draft.blocks.length - 2;
  return kind === "cell" || (isLast && !/[.!?]\s*$/u.test(facts.text(at)));
}

/** The holder nearest before the sensitive word is somebody outside the family. */
function isAnothers(facts: DraftFacts, matter: PlacedSignal): boolean {
  const { start } = facts.sentence(matter);
  const { people } = facts.signalsIn(matter.block).reading;
  const holders = people.filter(
    ({ span, kind }) =>
      span.start >= start && span.end <= matter.start && kind !== "initials" && kind !== "pronoun",
  );
  const holder = holders.at(-1);
  const role = roleBefore(facts, matter);
  if (role === undefined) return holder !== undefined && isOutside(facts, holder, matter);
  return (
    holder === undefined ||
    role.signal.kind === "anden-hvis" ||
    holders.some((one) => isNamedBeside(one, role.end)) ||
    holder.span.start <= role.end ||
    isOutside(facts, holder, matter)
  );
}

/** The last words before a matter that tell of somebody outside the family. */
function roleBefore(facts: DraftFacts, matter: PlacedSignal): PlacedSignal | undefined {
  return facts
    .near(matter, ["udenforstående", "anden-hvis"], "sentence")
    .filter(
      (role) =>
        role.start < matter.start &&
        !isTeller(facts, role, matter) &&
        !isOfOurs(facts, role, matter),
    )
    .reduce<PlacedSignal | undefined>(
      (last, one) => (last === undefined || one.end > last.end ? one : last),
      undefined,
    );
}

/** "Min mand kender ham, og han …": one of the writer's own, then a pronoun that takes up another. */
function isOfOurs(facts: DraftFacts, role: Place, matter: Place): boolean {
  const { people } = facts.signalsIn(matter.block).reading;
  return (
    /^(?:min|vores)(?!\p{L})/iu.test(facts.text(role)) &&
    people.some(({ span }) => span.start >= role.end && span.end <= matter.start)
  );
}

/** "Hendes lærer fortæller, at hun har lus": whoever tells of another is not the one told of. */
function isTeller(facts: DraftFacts, role: Place, matter: Place): boolean {
  return facts
    .signalsIn(matter.block)
    .reading.speech.some(
      ({ speaker, verb, content }) =>
        speaker !== undefined &&
        content !== undefined &&
        role.start < verb.start &&
        role.start < speaker.end &&
        speaker.start < role.end &&
        content.start <= matter.start &&
        matter.end <= content.end,
    );
}

/** "Klassekammeraten Nadja", "skolens pedel Frank": the name belongs to the role. */
function isNamedBeside({ kind, span }: Mention, end: number): boolean {
  return kind === "name" && span.start >= end && span.start <= end + 2;
}

function isOutside(facts: DraftFacts, holder: Mention, at: Place): boolean {
  const owner = holder.owner;
  if (owner !== undefined && /^\p{Lu}/u.test(owner) && !isFamily(facts, owner)) return true;
  const side = sideOf(facts, holder);
  if (holder.kind === "name") {
    if (side === "peer" || side === "adult") return true;
    if (side === "unknown")
      return (
        !isFamily(facts, holder.name) &&
        !isPlace(facts, holder, at) &&
        !followsFamily(facts, holder, at)
      );
  }
  return cousins.has(holder.role ?? "");
}

/** "går i Fængselsgade", a town: no holder stands before a verb. */
function isPlace(facts: DraftFacts, holder: Mention, at: Place): boolean {
  const before = facts.text({ ...at, start: facts.sentence(at).start, end: holder.span.start });
  return placePrepositions.has(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? "");
}

/** "Hendes far Claus", "Mor (Sabrina)": the name belongs to the role of the family right before it. */
function followsFamily(facts: DraftFacts, { span }: Mention, { block }: Place): boolean {
  return facts
    .signalsIn(block)
    .reading.people.some(
      (role) =>
        family.has(role.relation ?? "") &&
        role.span.end < span.start &&
        /^[\s,(]{1,3}$/u.test(facts.text({ block, start: role.span.end, end: span.start })),
    );
}

const family: ReadonlySet<string> = new Set(["mother", "father", "parents", "sibling"]);

function isFamily(facts: DraftFacts, name: string | undefined): boolean {
  const key = name?.split(" ")[0];
  if (key === undefined || safeNames(facts).has(key.toLowerCase())) return true;
  const { subjects, parents, siblings, relatives } = facts.cast;
  const family = [...subjects.filter(isCertain), ...parents, ...siblings, ...relatives];
  return family.some((one) => one.name?.split(" ").includes(key));
}

/** "X' mor, og hun har …": the parent of a named other child, taken up by a pronoun. */
function isPeers(facts: DraftFacts, at: Place): boolean {
  return facts.near(at, "andens-forælder", "sentence").some(({ start }) => {
    const before = facts.text({ ...at, end: start });
    const name = /(?<!\p{L})(\p{Lu}\p{L}+)(?:['’]s?)? $/u.exec(before)?.[1];
    if (name === undefined || !/(?:s|['’]s?) $/u.test(before)) return false;
    return !isFamily(facts, name) && !isFamily(facts, name.replace(/s$/u, ""));
  });
}
