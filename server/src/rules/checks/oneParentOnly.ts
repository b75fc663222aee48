import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { parentViews } from "./parentViewMissing.ts";
import { type Side, sidesWithin } from "./whoIsMeant.ts";

/** One parent is heard, the other is not, and no reason is given for it. */
export function* oneParentOnly(facts: DraftFacts): Iterable<Match> {
  const views = parentViews(facts);
  const heard = new Set(views.flatMap(({ sides }) => [...sides]));
  const one = soleParent(heard);
  if (one === undefined || isAlone(facts)) return;
  const other = one === "mother" ? "father" : "mother";
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
const reason =
  /(?<!\p{L})(?:ikke (?:kunnet|kunne|svaret|vendt|ønsket|mødt|villet|fået|få|dukket|kommet|haft held|set|del af|længere|være med|deltage\p{L}*|med i|lyst)|(?:kan|kunne|ønsker|vil|ville|svarer|svarede|kom|kommer|kender|ser|må|har) (?:\p{L}+ ){0,3}(?:ikke|aldrig|hverken)(?! (?:talt|spurgt|snakket))|ingen (?:kontakt|samvær|forbindelse)|ukendt|død|døde|afdød|udlandet|norge|sverige|spanien|tyskland|portugal|polen|grønland|fængsel|fængslet|indlagt|dømt|billedet|afbud|inviteret|anonym|donor|boreplatform|udsendt|til søs|sejler|kontaktforbud|tilhold|uden held)(?!\p{L})/iu;
const alone =
  /(?<!\p{L})(?:enemor|enefar|eneforsørger|eneforældremyndighed\p{L}*|alenemor|donor|forældremyndighed\p{L}*(?: er)?(?: alene)? hos (?:mor|far)|(?:har|med) forældremyndigheden alene|alene (?:om|med) (?:ham|hende|børnene|barnet))(?!\p{L})/iu;

const tellsOfOne = perBlock(({ text }) => alone.test(text));

function isAlone(facts: DraftFacts): boolean {
  return facts.blocks.some(({ prose }) => tellsOfOne(prose));
}

/** The other parent is spoken of together with something that explains the silence. */
function hasReason(facts: DraftFacts, other: "mother" | "father"): boolean {
  return facts.prose().some((sentence) => {
    const text = facts.text(sentence);
    const named = words[other].test(text) || sidesWithin(facts, sentence).has(other);
    return named && reason.test(text);
  });
}
