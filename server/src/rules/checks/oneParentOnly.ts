import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { parentViews } from "./parentViewMissing.ts";
import { type Side, sidesWithin } from "./whoIsMeant.ts";

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

function soleParent(heard: ReadonlySet<Side>): "mother" | "father" | undefined {
  if (heard.has("parents") || heard.has("foster")) return undefined;
  if (heard.has("mother") === heard.has("father")) return undefined;
  return heard.has("mother") ? "mother" : "father";
}

const words = {
  mother: /(?<!\p{L})(?:mor|moren|moderen)(?!\p{L})/iu,
  father: /(?<!\p{L})(?:far|faren|faderen)(?!\p{L})/iu,
} as const;

/** There is no other parent, or none that is ever spoken of. */
function isAlone(facts: DraftFacts, other: "mother" | "father"): boolean {
  if (facts.signals("eneste-forælder").length > 0) return true;
  if (facts.signals("alene-forælder").length === 0) return false;
  return facts.prose().every((sentence) => !words[other].test(facts.text(sentence)));
}

/** The other parent is spoken of together with something that explains the silence. */
function hasReason(facts: DraftFacts, other: "mother" | "father"): boolean {
  return facts.prose().some((sentence) => {
    const named = words[other].test(facts.text(sentence)) || isMeant(facts, sentence, other);
    return named && facts.has(sentence, "grund-til-tavshed", "sentence");
  });
}

function isMeant(facts: DraftFacts, sentence: Place, other: Side): boolean {
  return sidesWithin(facts, sentence).has(other);
}
