import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { type Side, sidesWithin } from "./whoIsMeant.ts";

/** A parent's stance told of, and whose it is. */
export interface ParentView {
  readonly at: Place;
  readonly sides: ReadonlySet<Side>;
}

const stance =
  /(?<!\p{L})(?:mener|mente|synes|syntes|ønsker|ønskede|tror|troede|tænker|oplever|oplevede|forklarer|forklarede|fortæller|fortalte|siger|sagde|svarede|svarer|skrev|enige? (?:i|om at|med)|uenige? i|erkend\p{L}+|bekræft\p{L}+|benægt\p{L}+|afvis\p{L}+|indforstået|vil(?:le)? (?:meget |rigtig |så )?gerne|håber|er med på|er bange for|bad om|beder om|foreslog|foreslår|vidste|undre\p{L}+|har sagt|har fortalt|har forklaret)(?!\p{L})/iu;
/** "Hun sagde ja ja" and a mood are no view. */
const empty =
  /(?<!\p{L})(?:ja ja|blev fornærmet|siger ja til det hele|så (?:meget )?ked ud|ikke svaret|svarer ikke|svarede ikke)/iu;
/** What the writer says to a parent is no parent's view. */
const writerTells =
  /(?<!\p{L})(?:(?:vi|jeg) (?:har )?(?:også |desuden |selv )?|har (?:vi|jeg) )(?:sagde|sagt|fortalt|fortalte|forklaret|skrev|skrevet|svarede|foreslog|bad|mener|synes|tror|tænker|siger)(?!\p{L})/giu;
const otherParents =
  /(?<!\p{L})(?:nogle|andre|flere|en anden|de andre|en af de andre|en af) (?:\p{L}+ )?(?:forældre|mor|mødre|far|fædre)(?!\p{L})/iu;

/** No parent's explanation, stance or wish about the concern is told. */
export function* parentViewMissing(facts: DraftFacts): Iterable<Match> {
  const views = parentViews(facts);
  if (views.length === 0) yield shortfall(undefined);
  for (const { at } of views) yield evidence(at);
}

/** Every sentence in which a parent, by role, name or pronoun, says or thinks something. */
export function parentViews(facts: DraftFacts): readonly ParentView[] {
  const told = facts.signals(["forældres-syn", "forælder-siger"]).map((at) => facts.sentence(at));
  const meant = facts.prose().filter((at) => stance.test(facts.text(at).replace(writerTells, "")));
  const seen = new Set<string>();
  return [...told, ...meant].flatMap((at) => {
    const key = `${at.block} ${at.start}`;
    const text = facts.text(at);
    if (seen.has(key) || empty.test(text) || otherParents.test(text)) return [];
    seen.add(key);
    const sides = parentSides(facts, at);
    return sides.size > 0 && !facts.isHeading(at) ? [{ at, sides }] : [];
  });
}

function parentSides(facts: DraftFacts, at: Place): ReadonlySet<Side> {
  const sides = new Set(sidesWithin(facts, at));
  const text = facts.text(at);
  if (/(?<!\p{L})(?:forældre\p{L}*|begge)(?!\p{L})/iu.test(text)) sides.add("parents");
  if (/(?<!\p{L})(?:mor|moderen|moren|mors)(?!\p{L})/iu.test(text)) sides.add("mother");
  if (/(?<!\p{L})(?:far|faderen|faren|fars)(?!\p{L})/iu.test(text)) sides.add("father");
  if (/(?<!\p{L})pleje(?:mor|far|forældre)/iu.test(text)) sides.add("foster");
  sides.delete("child");
  sides.delete("other");
  return sides;
}
