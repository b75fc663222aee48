import { perPlace } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { danish } from "./sentenceFrames.ts";

const apart = [
  "sender",
  "identification",
  "informed",
  "assessment",
  "wishes",
  "summary",
  "consent",
];
const us =
  "vi|jeg|a|skolen|institutionen|børnehaven|vuggestuen|klubben|sfo'?en|personalet|stuen|teamet";
const between =
  "(?:(?:også|desuden|selv|nu|derfor|altid|så|derudover|blandt|andet|siden|igen|flere|gange|dagligt|længe|fast|endvidere|løbende|her|hver|dag|gang|morgen|uge|nogle|en|tid|den|periode|i) ){0,4}";
/** "Vi låner hende tøj", "har vi skiftet hans plads", "i år følger vi ham til bussen". */
const acts = danish(
  new RegExp(
    `\\b(?:${us})\\s+(?:har\\s+|havde\\s+)?${between}(\\p{L}+)|\\b(?:har|havde)\\s+(?:${us})\\s+${between}(\\p{L}+)|\\b(\\p{L}+(?:r|de|te))\\s+(?:${us})\\b`,
    "giu",
  ),
);
/** What is only seen, thought, said, written or hoped, and words that are no verbs of doing. */
const idle =
  /^(?:er|var|været|har|havde|haft|bl(?:ev|iver|evet)|s(?:er|å|et)|hør\p{L}*|oplev\p{L}*|vurder\p{L}*|tænk\p{L}*|men(?:er|te|t)|syn(?:e)?s|syntes|tro\p{L}*|ved|vidste|vidst|kend\p{L}*|kan|kunne|vil|ville|skal|skulle|må|måtte|bør|burde|skriv\p{L}*|skrev\p{L}*|send\p{L}*|underret\p{L}*|ring\p{L}*|tal\p{L}*|snak\p{L}*|sig\p{L}*|sagde|sagt|fort\p{L}*|spør\p{L}*|spurg\p{L}*|orienter\p{L}*|informer\p{L}*|håb\p{L}*|ønsk\p{L}*|frygt\p{L}*|anbefal\p{L}*|bed(?:er|t)?|bad|få(?:r|et)?|fik|kontakt\p{L}*|mød(?:er|tes?|te)|mødt|indkald\p{L}*|inviter\p{L}*|bemærk\p{L}*|lagde|lagt|lægger|opdag\p{L}*|find\p{L}*|fand\p{L}*|fund\p{L}*|undr\p{L}*|mærk\p{L}*|forstår|forstod|husk\p{L}*|mangl\p{L}*|savn\p{L}*|st(?:od|år|ået)|s(?:ad|idder|iddet)|kom\p{L}*|gik|går|gået|vedlæg\p{L}*|noter\p{L}*|registrer\p{L}*|observer\p{L}*|overvej\p{L}*|drøft\p{L}*|diskuter\p{L}*|oplys\p{L}*|svar\p{L}*|modt\p{L}*|læs\p{L}*|forvent\p{L}*|bekymr\p{L}*|begynd\p{L}*|vent\p{L}*|ikke|aldrig|bare|jo|nok|vel|som|der|at|og|eller|kun|faktisk|ej|bor|føl\p{L}{1,2}te|dagligt|efter|eller|især|klart|sig|for|på|med|om|til|fra|da|når|hvis|men|regn\p{L}*|prøve?t? at (?:sige|tale)|arbejd\p{L}*|undervis\p{L}*|hedder|ansat|antag\p{L}*|gætter|tvivl\p{L}*|beskriv\p{L}*|erfar\p{L}*|passer|haft)$/iu;
/** "Da vi låste", "mens jeg tegnede": told in passing. */
const aside = danish(/\b(?:da|mens|imens|at|om|som|hvor|hvad|inden|før|efter|hvis|når)\s+$/iu);
/** The child, or what is its, among the words behind the verb. */
const forChild =
  /^(?:[ ,]+\p{L}+){0,5}?[ ,]+(?:ham|hende|dem|sig|hans|hendes|deres|barnet|drengen|pigen|børnene|\p{Lu}\p{L}+|klassen|gruppen)(?!\p{L})/u;
/** "prøvet at sige det til hende", "taget det op med hende": a talk. */
const onlyTalk =
  /^ (?:at (?:sige|tale|ringe|få|spørge|snakke|fortælle|kontakte)|(?:\p{L}+ ){1,3}op)(?!\p{L})/u;
const unable = danish(/\b(?:kunne|kan|vil|ville|skal|skulle|burde|håber|ønsker) (?:vi|jeg|i)\b/iu);

const doing = perPlace((words) => {
  if (unable.test(words)) return undefined;
  for (const found of words.matchAll(acts)) {
    const verb = found[1] ?? found[2] ?? found[3] ?? "";
    const rest = words.slice(found.index + found[0].length);
    const isAside = aside.test(words.slice(0, found.index));
    const isTalk = onlyTalk.test(rest);
    if (!idle.test(verb) && verb.length > 3 && !isAside && !isTalk && forChild.test(rest))
      return found.index;
  }
  return undefined;
});

/** Nothing is told of what the school or institution itself has done; talks with the parents are another matter. */
export function* ownEffortsMissing(facts: DraftFacts): Iterable<Match> {
  const told: Place[] = [
    ...facts.signals(["egen-indsats", "indsats-nær"]).filter((at) => isOfHouse(facts, at)),
    ...facts.signals("indsats-telegram").filter((at) => isOfHouse(facts, at) && isNote(facts, at)),
    ...facts.prose().filter((at) => facts.inSection(at, "efforts") && facts.text(at).length > 3),
    ...facts
      .prose()
      .filter(
        (at) =>
          !facts.inSection(at, apart) && doing(facts, at) !== undefined && isOfHouse(facts, at),
      ),
  ];
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** What is only planned, or done by others, is no effort of the house. */
function isOfHouse(facts: DraftFacts, at: Place): boolean {
  return (
    !facts.inSection(at, ["sender"]) &&
    !facts.has({ ...at, end: at.start }, "indsats-ikke-her", "sentence")
  );
}

/** "Kørt hjem til dem to gange", "Skolen: nedsat tid": the sentence begins with what is done. */
function isNote(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  return /^(?:[\s*•-]*|[^:.,]{3,24}: *)$/u.test(facts.text({ ...at, start, end: at.start }));
}
