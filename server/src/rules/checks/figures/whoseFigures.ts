import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";

/** Somebody is named who is not the child, or one of several children: figures of the draft's child are not of them. */
export function tellsOfAnother(facts: DraftFacts, at: Place): boolean {
  const isOfSeveral = facts.cast.subjects.length > 1;
  const child = facts.cast.subjects[0]?.name?.split(/\s/u)[0];
  return facts.mentions.some(
    ({ at: other, value: { kind, name } }) =>
      kind === "name" &&
      child !== undefined &&
      other.block === at.block &&
      other.start >= at.start &&
      other.end <= at.end &&
      (isOfSeveral || name?.split(/\s/u)[0] !== child),
  );
}
