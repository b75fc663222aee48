import { holdsDenial } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { parentRoles, parentSides, parentViews } from "./parentViewMissing.ts";
import type { Side } from "./whoIsMeant.ts";

/** One parent is heard, the other is not, and no reason is given for it. */
export function* oneParentOnly(facts: DraftFacts): Iterable<Match> {
  const views = parentViews(facts);
  const heard = new Set(views.flatMap(({ sides }) => [...sides]));
  const one = soleParent(heard);
  if (one === undefined) return;
  const other = one === "mother" ? "father" : "mother";
  if (isAlone(facts, other)) return;
  if (hasReason(facts, other)) return;
  for (const { at } of views.slice(0, 1)) yield evidence(at);
  yield shortfall(undefined, { values: { forælder: other === "mother" ? "mor" : "far" } });
}

type Parent = "mother" | "father";

function soleParent(heard: ReadonlySet<Side>): Parent | undefined {
  if (heard.has("parents") || heard.has("foster")) return undefined;
  if (heard.has("mother") === heard.has("father")) return undefined;
  return heard.has("mother") ? "mother" : "father";
}

/** There is no other parent, or none that is ever spoken of. */
function isAlone(facts: DraftFacts, other: Parent): boolean {
  if (facts.signals("eneste-forælder").length > 0) return true;
  if (facts.signals("alene-forælder").length === 0) return false;
  return facts.prose().every((sentence) => !parentRoles(facts, sentence).includes(other));
}

/** The other parent is spoken of together with something that explains the silence: a cause, or that something is not so. */
function hasReason(facts: DraftFacts, other: Parent): boolean {
  return (
    facts
      .signals("grund-til-tavshed", "own")
      .some((reason) => parentSides(facts, facts.sentence(reason)).has(other)) ||
    facts.prose().some((at) => parentRoles(facts, at).includes(other) && holdsDenial(facts, at))
  );
}
