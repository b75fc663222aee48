import { builtInNames } from "../../../danish/names.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";

/** Somebody is named who is not the child, or one of several children: figures of the draft's child are not of them. */
export function tellsOfAnother(facts: DraftFacts, at: Place): boolean {
  const [child, ...others] = facts.cast.subjects.map(({ name }) => firstOf(name));
  if (child === undefined) return false;
  const isAnother = (name: string | undefined) =>
    name !== undefined && (others.length > 0 || name !== child);
  const [opening = ""] = facts.text(at).split(/[\s'’]/u, 1);
  if (
    builtInNames.isFirst(opening.toLowerCase()) &&
    isAnother(opening.replace(/s$/u, "")) &&
    isAnother(opening)
  )
    return true;
  const { people } = facts.signalsIn(at.block).reading;
  return people.some(
    ({ kind, name, span }) =>
      kind === "name" && span.start >= at.start && span.end <= at.end && isAnother(firstOf(name)),
  );
}

function firstOf(name: string | undefined): string | undefined {
  return name?.split(/\s/u)[0];
}
