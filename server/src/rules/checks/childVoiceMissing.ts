import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { lastNamedBefore, type Side, sidesWithin } from "./whoIsMeant.ts";

/** A dismissing generalisation is no voice: "siger altid, at det er de andre". */
const dismissing =
  /(?<!\p{L})(?:altid|hver gang|hele tiden|aldrig andet|for at slippe|påstår|det siger (?:han|hun))(?!\p{L})/iu;
const parental: ReadonlySet<Side> = new Set(["mother", "father", "parents", "foster"]);
const littleSpeech = 36;
const fewWords =
  /(?<!\p{L})(?:\d+ (?:talte )?(?:ord|tegn)|tegn til tale|tegnsprog|talt sprog|talesprog|uden sprog|intet sprog|taler ikke|pegebog|billedkort|med billeder|piktogram\p{L}*|få ord|enkelte ord|\d+ (?:uger|dage) gammel|spædbarn\p{L}*|nyfødt\p{L}*|amme(?:r|de)?|ammede|ammes|modermælk\p{L}*|non-?verbal\p{L}*|downs?|baby(?:en|ens)?|er (?:kun |nu )?\d{1,2} (?:måneder|mdr|uger)|kun er (?:et|to)|på halvandet)(?!\p{L})/iu;
const childsHeading =
  /^(?!.*(?:mor|far|forældre|skole|lærer|pædagog)).*(?:siger|fortæller|sagde|fortalte|oplevelse|perspektiv|stemme|egne ord)(?:\W|$)/iu;
const saying =
  /(?<!\p{L})(?:han|hun)\s+(?:selv\s+)?(?:sagde|siger|fortalte|fortæller|svarede|svarer|spurgte|spørger|skrev|hviskede|forklarede|ønsker|vil gerne)(?!\p{L})/giu;

/** Neither the child's own words, nor signs of a child with little speech, nor a reason why not. */
export function* childVoiceMissing(facts: DraftFacts): Iterable<Match> {
  const voice = [
    ...facts.signals("barn-siger"),
    ...facts
      .signals(["barnets-egen-stemme", "barnets-stemme-bred"])
      .filter((at) => isOfChild(facts, at)),
    ...quotesOfChild(facts),
    ...tellingsOfChild(facts),
    ...(hasLittleSpeech(facts) ? facts.signals("barnets-tegn") : []),
  ].filter((at) => !facts.isHeading(at) && isVoice(facts, at));
  const excused = facts.signals(["ingen-barnestemme", "ingen-stemme-bred", "ufødt"]);
  if (voice.length === 0 && excused.length === 0) yield shortfall(undefined);
  for (const at of [...voice, ...excused]) yield evidence(at);
}

/** Neither waved away nor small talk, a guess of the writer's, or told by a parent or brother. */
function isVoice(facts: DraftFacts, at: Place): boolean {
  const { start, end, block } = facts.sentence(at);
  const words = facts.text({ block, start, end });
  const before = facts.text({ block, start, end: at.start });
  const after = facts.text({ block, start: at.end, end });
  return (
    !dismissing.test(words) &&
    !smallTalk.test(words) &&
    !guessed.test(before) &&
    !saidByOther.test(after)
  );
}

/** Greetings, food, hobbies and rude words say nothing of the matter. */
const smallTalk =
  /(?<!\p{L})(?:sagde (?:farvel|hej|tak|godmorgen|goddag)|farvel og tak|svarer igen|grimme ord|(?:til|på) (?:frokost|brødet|maden)|på barnets vegne|(?:kan|kunne) (?:godt )?lide \p{L}+, har)(?!\p{L})/iu;
const guessed =
  /(?<!\p{L})(?:(?:vi|jeg) (?:tror|gætter|fornemmer|formoder|antager|tænker|håber)|(?:mor|far|moderen|faderen|forældrene|farmor|mormor) (?:siger|mener|fortæller|tror|sagde|mente|oplyser)|en (?:kammerat|veninde|anden))[^.;]*$/iu;
/** "…," siger far. */
const saidByOther =
  /^["»”“,. ]{0,4}(?:siger|sagde|svarede|svarer|mener|mente|sagde) (?:hans |hendes |barnets )?(?:mor|far|moderen|faderen|forældrene|storebror|storesøster|lillebror|lillesøster|farmor|mormor|stedfar)(?!\p{L})/iu;

/** Quoted words behind a mention of the child, or in the section that is the child's. */
function quotesOfChild(facts: DraftFacts): readonly Place[] {
  return facts
    .signals("citat")
    .filter(
      (at) =>
        isChildsSection(facts, at) ||
        (wordsIn(facts, at) > 1 && (lastNamedBefore(facts, at) ?? "child") === "child"),
    );
}

/** "Det Sofus siger", "Barnets egne ord". */
function isChildsSection(facts: DraftFacts, at: Place): boolean {
  const { title } = facts.sectionOf(at);
  return facts.inSection(at, "child") || (title !== undefined && childsHeading.test(title));
}

/** One word shows how a child speaks, not what it says of the matter. */
function wordsIn(facts: DraftFacts, at: Place): number {
  return facts.text(at).match(/\p{L}+/gu)?.length ?? 0;
}

/** No word of somebody else: "pædagogen siger". */
function isOfChild(facts: DraftFacts, at: Place): boolean {
  const sides = sidesWithin(facts, at);
  const unnamed = facts.cast.subjects.every(({ name }) => name === undefined);
  return (
    sides.has("child") ||
    sides.size === 0 ||
    (unnamed && ![...sides].some((side) => parental.has(side)))
  );
}

const tellsLittleSpeech = perBlock(({ text }) => fewWords.test(text));

/** Too young for many words, or told to speak in signs, pictures or single words. */
function hasLittleSpeech(facts: DraftFacts): boolean {
  return (
    youngest(facts) < littleSpeech || facts.blocks.some(({ prose }) => tellsLittleSpeech(prose))
  );
}

/** "Hun spurgte, om …" where "hun" is the child. */
function tellingsOfChild(facts: DraftFacts): readonly Place[] {
  return facts.prose().flatMap((sentence) =>
    [...facts.text(sentence).matchAll(saying)].flatMap(({ index, 0: words }) => {
      const end = sentence.start + index + words.length;
      const at = { block: sentence.block, start: sentence.start + index, end };
      return lastNamedBefore(facts, { ...at, start: end }) === "child" ? [at] : [];
    }),
  );
}

/** Age in months of the youngest child told of; a school child when none is told. */
function youngest(facts: DraftFacts): number {
  const ages = facts.blocks.flatMap((_, block) =>
    facts.signalsIn(block).reading.ages.map(({ months }) => months),
  );
  return Math.min(120, ...ages);
}
