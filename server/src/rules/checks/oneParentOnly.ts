import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

type Parent = "mother" | "father";

/** One parent is heard, the other is not, and no reason is given for it. */
export function* oneParentOnly(facts: DraftFacts): Iterable<Match> {
  const views = facts.signals(["forældres-syn", "forælder-siger"]);
  const heard = new Set(views.map((view) => parentOf(facts, view)));
  if (heard.has("both") || heard.size !== 1) return;
  const [one] = heard;
  if (one === undefined || one === "both") return;
  const other: Parent = one === "mother" ? "father" : "mother";
  if (hasReason(facts, other)) return;
  for (const at of views.slice(0, 1)) yield evidence(at);
  yield shortfall(undefined, { values: { forælder: other === "mother" ? "mor" : "far" } });
}

const words: Readonly<Record<Parent, RegExp>> = {
  mother: /(?<!\p{L})(?:mor|moren|moderen|mødre)(?!\p{L})/iu,
  father: /(?<!\p{L})(?:far|faren|faderen)(?!\p{L})/iu,
};

function parentOf(facts: DraftFacts, view: PlacedSignal): Parent | "both" | undefined {
  const text = facts.text(facts.sentence(view));
  if (/forældre|begge/iu.test(text)) return "both";
  const mother = words.mother.test(text);
  const father = words.father.test(text);
  if (mother && father) return "both";
  return mother ? "mother" : father ? "father" : undefined;
}

const reason =
  /(?<!\p{L})(?:ikke|aldrig|ingen|intet|ukendt|død|døde|afdød|udlandet|norge|sverige|fængsel|indlagt|kontakt|billedet|svarer|svaret|inviteret|afbud|anonym|donor|alene(?:mor|far)|enlig|mødt|nåede|nået|fat)(?!\p{L})/iu;

/** The other parent is spoken of together with something that explains the silence, or the home has one parent. */
function hasReason(facts: DraftFacts, other: Parent): boolean {
  return facts
    .prose()
    .some(
      (sentence) => words[other].test(facts.text(sentence)) && reason.test(facts.text(sentence)),
    );
}
