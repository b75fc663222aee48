import { holds, holdsDenial, opensWith } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf } from "./whoIsMeant.ts";

const apart = ["sender", "identification"];
const adults: ReadonlySet<string> = new Set(["mother", "father", "parents", "foster"]);

/** No strength, interest, good relation or protective adult of the child's is named or shown by example. */
export function* resourcesMissing(facts: DraftFacts): Iterable<Match> {
  const told = [
    ...facts
      .signals(["ressource", "ressource-bred"])
      .filter((at) => isTold(facts, at) && isOfChild(facts, at)),
    ...inOwnSection(facts),
  ];
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** In the text itself, and no strength that is denied in the same breath: "kan ikke finde ro". */
function isTold(facts: DraftFacts, at: Place): boolean {
  return !facts.inSection(at, apart) && !facts.isHeading(at) && !holdsDenial(facts, at);
}

/** What a parent is good at is told of the parent: whoever is named last before the words holds them, but a bond has two ends. */
function isOfChild(facts: DraftFacts, at: Place): boolean {
  if (holds(facts, at, "gensidigt-bånd")) return true;
  const { start } = facts.sentence(at);
  const before = facts.mentions.findLastIndex(
    (mention) =>
      mention.at.block === at.block && mention.at.start >= start && mention.at.start <= at.start,
  );
  return !adults.has(sidesOf(facts).get(before) ?? "");
}

/** Words of the section that is set aside for what goes well; "fysisk stærk" alone is no example of it. */
function inOwnSection(facts: DraftFacts): readonly Place[] {
  return facts
    .prose()
    .filter(
      (at) =>
        facts.inSection(at, "resources") &&
        threeWords.test(facts.text(at)) &&
        !opensWith(facts, at, "se-andetsteds") &&
        !isEmptyPraise(facts, at),
    );
}

/** Letters of a sentence that holds little beside its adjective. */
const brief = 45;

/** "Villads er en dejlig dreng." and no more. */
function isEmptyPraise(facts: DraftFacts, at: Place): boolean {
  return facts.text(at).length < brief && opensWith(facts, at, "tom-ros");
}

const threeWords = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}+/u;
