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
  /(?<!\p{L})(?:mener|mente|synes|syntes|ønsker|ønskede|tror|troede|tænker|oplever|oplevede|forklarer|forklarede|fortæller|fortalte|siger|sagde|svarede|svarer|skrev|enige? (?:i|om at|med)|uenige? i|erkend\p{L}+|bekræft\p{L}+|benægt\p{L}+|afvis\p{L}+|indforstået|vil(?:le)? (?:meget |rigtig |så )?gerne|håber|er med på|er bange for|bad om|bedt om|beder om|foreslog|foreslår|vidste|undre\p{L}+|har sagt|har fortalt|har forklaret|med bemærkningen|bemærkede|udtalte|anfør\p{L}+|anført|tilkendeg\p{L}+|gav udtryk)(?!\p{L})/giu;
/** "Hun sagde ja ja" and a mood are no view. */
const empty =
  /(?<!\p{L})(?:ja ja|sagde (?:bare )?(?:tak|okay|ok|nå|hej|fint)(?=[.,!?]|$)|blev fornærmet|siger ja til det hele|så (?:meget )?ked ud|ikke svaret|svarer ikke|svarede ikke)/iu;
/** What is said of nothing: thanks, greetings, "ja ja"; and what nobody knows. */
const idle =
  /(?<!\p{L})(?:sagde|siger|sagt|svarede) (?:\p{L}+ )?(?:tak|hej|farvel|goddag|godmorgen|ingenting|intet|ikke noget)(?!\p{L})|(?<!\p{L})(?:ved|vidste|kender|kendte|aner)(?: \p{L}+)? ikke,? (?:helt )?(?:hvad|hvordan|hvor|om|hvem)(?!\p{L})[^.]*(?:forældrene|mor|far|de) (?:\p{L}+ )?(?:mener|tænker|synes|ønsker|siger)/iu;
/** The writer, an interpreter, a sister or people at a club say it of a parent. */
const saidByAnother =
  /(?<!\p{L})(?:(?:vores|mit|min|skolens|teamets) (?:\p{L}+ )?(?:opfattelse|indtryk|fornemmelse|vurdering|oplevelse)|(?:vi|jeg) (?:\p{L}+ )?(?:tror|tænker|fornemmer|oplever|vurderer|antager|formoder|synes|har (?:\p{L}+ )?(?:indtryk|fornemmelse))|(?:tolken?|farmor|farfar|mormor|morfar|bedstemor|bedstefar|mosteren?|fasteren?|storesøster(?:en)?|storebror(?:en)?|lillesøster(?:en)?|lillebror(?:en)?|naboen?|lægen|rådgiveren|psykologen|drengen|pigen|barnet|eleven) (?:\p{L}+ )?(?:siger|sagde|mente|mener|fortalte|fortæller|har (?:sagt|fortalt)|oplyser|oplyste|tror))[^.;:]*(?:,| at|om)\s*(?:at )?[^.;:]*$/iu;
/** "De mener, at …" of nobody else that is known. */
const theyAtHead = /^(?:De|Begge|De to|De begge) (?!andre)/u;
const inGroup = /(?<!\p{L})(?:siger|mener|synes|fortæller|tror|kalder) de (?:i|på|fra) /iu;
/** What the writer says to a parent is no parent's view. */
const writerTells =
  /(?<!\p{L})(?:(?:vi|jeg) (?:har )?(?:\p{L}+ ){0,2}|har (?:vi|jeg) (?:\p{L}+ ){0,3})(?:sagde|sagt|fortalt|fortalte|forklaret|skrev|skrevet|svarede|foreslog|bad|mener|synes|tror|tænker|siger)(?!\p{L})/giu;
const ofWriter = /(?<!\p{L})(?:vi|jeg)(?!\p{L})/iu;
const otherParents =
  /(?<!\p{L})(?:nogle|andre|flere|en anden|de andre|en af de andre|en af) (?:\p{L}+ )?(?:forældre|forælder|mor|mødre|far|fædre)(?!\p{L})/iu;

const both = /(?<!\p{L})(?:mor og far|far og mor|moren og faren|moderen og faderen)(?!\p{L})/iu;

/** No parent's explanation, stance or wish about the concern is told. */
export function* parentViewMissing(facts: DraftFacts): Iterable<Match> {
  const views = parentViews(facts);
  if (views.length === 0 && isHerself(facts)) return;
  if (views.length === 0) yield shortfall(undefined);
  for (const { at } of views) yield evidence(at);
}

/** Before the birth the one who is spoken with is the parent. */
function isHerself(facts: DraftFacts): boolean {
  return facts.signals("ufødt").length > 0 && facts.signals(["citat", "barn-siger"]).length > 0;
}

/** Every sentence in which a parent, by role, name or pronoun, says or thinks something. */
export function parentViews(facts: DraftFacts): readonly ParentView[] {
  const told = facts
    .signals(["forældres-syn", "forælder-siger"])
    .filter((at) => facts.isOwnVoice(at) || at.signal.kind === "forælder-siger")
    .filter((at) => !ofWriter.test(facts.text(at)) && !isOfAnother(facts, at))
    .map((at) => {
      const sentence = facts.sentence(at);
      return { at: sentence, sides: parentSides(facts, isOfBoth(facts, sentence) ? sentence : at) };
    });
  const meant = facts.prose().flatMap((at) => holdersIn(facts, at).map((sides) => ({ at, sides })));
  return [...told, ...meant].flatMap(({ at, sides }) => {
    const text = facts.text(at);
    if (
      empty.test(text) ||
      idle.test(text) ||
      inGroup.test(text) ||
      otherParents.test(text) ||
      facts.isHeading(at)
    )
      return [];
    const all = sides.size > 0 ? sides : parentSides(facts, at);
    return all.size > 0 ? [{ at, sides: all }] : [];
  });
}

/** Whose the verbs of thinking and saying are that no quotation holds and no child or other stands before. */
function holdersIn(facts: DraftFacts, at: Place): readonly ReadonlySet<Side>[] {
  const text = facts.text(at).replace(writerTells, (words) => " ".repeat(words.length));
  return [...text.matchAll(stance)].flatMap(({ index, 0: words }) => {
    const verb = { ...at, start: at.start + index, end: at.start + index + words.length };
    if (!facts.isOwnVoice(verb)) return [];
    const side = holderOf(facts, at, verb);
    if (side === "child" || side === "other" || isOfAnother(facts, verb)) return [];
    const unnamed = side === undefined && index < 12 && theyAtHead.test(text);
    if (unnamed || isOfBoth(facts, at)) return [new Set<Side>(["parents"])];
    return [new Set(side === undefined ? [] : [side])];
  });
}

/** "Vi tror, at mor …", "har vi sagt": the words before make it somebody else's view. */
function isOfAnother(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  const before = facts.text({ ...at, start, end: at.start });
  return saidByAnother.test(before) || /(?<!\p{L})(?:vi|jeg)(?: har)?\s*$/iu.test(before);
}

function isOfBoth(facts: DraftFacts, at: Place): boolean {
  return both.test(facts.text(at));
}

/** Whoever is named last before the verb holds it, else who is named right behind it. */
function holderOf(facts: DraftFacts, at: Place, verb: Place): Side | undefined {
  const here = [...facts.mentions.entries()].filter(
    ([, { at: place }]) =>
      place.block === at.block && place.start >= at.start && place.end <= verb.end + 14,
  );
  const before = here.findLast(([, { at: place }]) => place.start < verb.start);
  const holder = before ?? here.find(([, { at: place }]) => place.start >= verb.start);
  return holder && sidesOf(facts).get(holder[0]);
}

const stepParent =
  /(?<!\p{L})(?:(?:sted|pap|bonus|adoptiv)(?:mor|far)(?:en)?|værgen?|(?:den|en) gravide|hjemmet|familien|(?:de|begge) to|forælderen)(?!\p{L})/iu;

function parentSides(facts: DraftFacts, at: Place): ReadonlySet<Side> {
  const sides = new Set(sidesWithin(facts, at));
  const text = facts.text(at);
  if (both.test(text)) sides.add("parents");
  if (/(?<!\p{L})(?:forældre|forældrene|forældrenes|begge|de begge)(?!\p{L})/iu.test(text))
    sides.add("parents");
  if (/(?<!\p{L})(?:mor|moderen|moren|mors)(?!\p{L})/iu.test(text)) sides.add("mother");
  if (/(?<!\p{L})(?:far|faderen|faren|fars)(?!\p{L})/iu.test(text)) sides.add("father");
  if (/(?<!\p{L})pleje(?:mor|far|forældre)/iu.test(text)) sides.add("foster");
  if (stepParent.test(text)) sides.add("parents");
  sides.delete("child");
  sides.delete("other");
  return sides;
}
