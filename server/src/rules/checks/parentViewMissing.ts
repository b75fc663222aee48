import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { type Side, sidesOf, sidesWithin } from "./whoIsMeant.ts";

/** A parent's stance told of, and whose it is. */
export interface ParentView {
  readonly at: Place;
  readonly sides: ReadonlySet<Side>;
}

const stance =
  /(?<!\p{L})(?:mener|mente|synes|syntes|ønsker|ønskede|tror|troede|tænker|oplever|oplevede|forklarer|forklarede|fortæller|fortalte|siger|sagde|svarede|svarer|skrev|enige? (?:i|om at|med)|uenige? i|erkend\p{L}+|bekræft\p{L}+|benægt\p{L}+|afvis\p{L}+|indforstået|vil(?:le)? (?:meget |rigtig |så )?gerne|håber|er med på|er bange for|bad om|bedt om|beder om|foreslog|foreslår|vidste|undre\p{L}+|har sagt|har fortalt|har forklaret)(?!\p{L})/giu;
/** "Hun sagde ja ja" and a mood are no view. */
const empty =
  /(?<!\p{L})(?:ja ja|blev fornærmet|siger ja til det hele|så (?:meget )?ked ud|ikke svaret|svarer ikke|svarede ikke)/iu;
/** What the writer says to a parent is no parent's view. */
const writerTells =
  /(?<!\p{L})(?:(?:vi|jeg) (?:har )?(?:\p{L}+ ){0,2}|har (?:vi|jeg) (?:\p{L}+ ){0,3})(?:sagde|sagt|fortalt|fortalte|forklaret|skrev|skrevet|svarede|foreslog|bad|mener|synes|tror|tænker|siger)(?!\p{L})/giu;
const ofWriter = /(?<!\p{L})(?:vi|jeg)(?!\p{L})/iu;
const otherParents =
  /(?<!\p{L})(?:nogle|andre|flere|en anden|de andre|en af de andre|en af) (?:\p{L}+ )?(?:forældre|forælder|mor|mødre|far|fædre)(?!\p{L})/iu;

/** No parent's explanation, stance or wish about the concern is told. */
export function* parentViewMissing(facts: DraftFacts): Iterable<Match> {
  const views = parentViews(facts);
  if (views.length === 0) yield shortfall(undefined);
  for (const { at } of views) yield evidence(at);
}

/** Every sentence in which a parent, by role, name or pronoun, says or thinks something. */
export function parentViews(facts: DraftFacts): readonly ParentView[] {
  const told = facts
    .signals(["forældres-syn", "forælder-siger"])
    .filter((at) => facts.isOwnVoice(at) || at.signal.kind === "forælder-siger")
    .filter((at) => !ofWriter.test(facts.text(at)))
    .map((at) => facts.sentence(at));
  const meant = facts.prose().filter((at) => isMeant(facts, at));
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

/** A verb of thinking or saying that no quotation holds and nobody but a parent stands before. */
function isMeant(facts: DraftFacts, at: Place): boolean {
  const text = facts.text(at).replace(writerTells, (words) => " ".repeat(words.length));
  return [...text.matchAll(stance)].some(({ index, 0: words }) => {
    const verb = { ...at, start: at.start + index, end: at.start + index + words.length };
    return facts.isOwnVoice(verb) && isParents(facts, at, verb);
  });
}

/** Whoever is named last before the verb holds it, else who is named right behind it. */
function isParents(facts: DraftFacts, at: Place, verb: Place): boolean {
  const sides = sidesOf(facts);
  const here = [...facts.mentions.entries()].filter(
    ([, { at: place }]) =>
      place.block === at.block && place.start >= at.start && place.end <= verb.end + 14,
  );
  const before = here.findLast(([, { at: place }]) => place.start < verb.start);
  const holder = before ?? here.find(([, { at: place }]) => place.start >= verb.start);
  const side = holder && sides.get(holder[0]);
  return side === undefined || !(side === "child" || side === "other");
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
