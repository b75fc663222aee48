import { daysBetween } from "../../danish/calendar.ts";
import { dateOf } from "../cues/recency.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { danish, trimmed } from "./sentenceFrames.ts";

/** Words for what came of something, wherever they stand. */
const strong = danish(
  /\b(?:hjalp|hjulpet|hjælper|virkede|virket|effekt\p{L}*|virkning\p{L}*|givet ro|gav ro|(?:uden|godt|dårligt|positivt|synligt) resultat|resultatet|gjort (?:ingen |en )?forskel|nyttede|nytter|fremgang|bedring|lykkedes|uden held|har gjort,? at|betød,? at|halveret|ebbede ud)\b/iu,
);
/** Words that tell of an effect only beside the effort. */
const weak = danish(
  /\b(?:bedre|færre|roligere|gladere|tryggere|nemmere|lettere|fungerer|fungerede|faldet|steget|mindre|oftere|siden (?:da|har|er)|(?:han|hun) kommer nu|nu (?:kommer|kan|går|sover|er)|kommer (?:han|hun) (?:nu|stadig)|stadig|fortsat|alligevel|brugt (?:det|den)|bruger (?:det|den|skemaet|pladsen)|tager imod|tog imod|ville ikke|ønskede ikke|sagde nej|glad for|holdt (?:i|han|hun)|stoppede|uændret|ikke ændret|virker|fik det til|vågen|deltager)\b/iu,
);
const tried = danish(
  /\b(?:vi|jeg|skolen|børnehaven|vuggestuen|klubben|institutionen|teamet|stuen|læreren|\p{L}*pædagogen|akt\p{L}*|der|han|hun|\p{Lu}\p{Ll}+)\b[^.]{0,30}\b(?:har|er|får|fik|blev)\b[^.]{0,30}\b(?:prøvet|forsøgt|afprøvet|iværksat|indført|lavet|givet|sat|tilbudt|lånt|etableret|oprettet|arbejdet|ændret|tilrettelagt|haft|fået|indrettet|lagt|aftalt en fast|holdt|brugt|en plads|støtte\p{L}*|været (?:i|på))\b/iu,
);
const measure = danish(
  /\b(?:fast(?:e)? voksen|ekstra (?:voksen|støtte|hjælp|tid)|voksen på|forlænget tid|kortere (?:dage?|skema)|støtte\p{L}*|\p{L}*skema\p{L}*|piktogram\p{L}*|makker\p{L}*|pauser?|pausekort|samtaler|elevsamtale\p{L}*|legegruppe\p{L}*|gruppedeling|klassemøde\p{L}*|mentor\p{L}*|lektiecaf[eé]\p{L}*|kontaktbog\p{L}*|akt\p{L}*|ppr er inde|inde over|to-?lærer\p{L}*|tolærer\p{L}*|morgenmad|madpakke\p{L}*|flyverdragt|skiftetøj|plads for sig selv|(?:egen|fast) plads|tiltag\p{L}*|indsats\p{L}*|forløb|belønning\p{L}*|aftale\p{L}* med ham|aftale\p{L}* med hende|handleplan\p{L}*|lejrskole|frugtskål|tandbørstning|første bus|lov til at gå|fast afhenter|struktur\p{L}*|hjælpemid\p{L}*|ordning\p{L}*|trivselsplan|børnemøde\p{L}*)\b/iu,
);
/** Safety steps, papers, talks among colleagues: nothing that has an effect on the child. */
const other = danish(
  /\b(?:modtagelsen|kommunen|døgnvagt\p{L}*|politi\p{L}*|lederen|ledelsen|skrevet ned|logbog|dokumentere\p{L}*|underret\p{L}*|teammøde\p{L}*|sparring|ansøg\p{L}*|indstillet|kendt|kender|snak|forældrene? sagde|møde med)\b/iu,
);

/** Efforts told with no word of what came of them; marked once, at the first of them. */
export function* effortWithoutEffect(facts: DraftFacts): Iterable<Match> {
  const prose = facts.prose();
  if (prose.some((at) => strong.test(facts.text(at)))) return;
  const efforts = prose.filter((at) => isEffort(facts, at));
  const [first] = efforts;
  if (first === undefined || efforts.some((at) => hasEffect(facts, at))) return;
  yield shortfall(trimmed(facts, first));
}

function isEffort(facts: DraftFacts, at: Place): boolean {
  const words = facts.text(at);
  if (other.test(words) || facts.inside(at, "gengivet") || isRecent(facts, at)) return false;
  if (facts.inSection(at, ["wishes", "assessment", "resources"])) return false;
  return (
    measure.test(words) &&
    (tried.test(words) || facts.inSection(at, "efforts") || isList(words) || isRow(words))
  );
}

/** "Tiltag: mentor, lektiecafé" and "Lektiecafé for alle tre." tell of efforts without a verb. */
function isList(words: string): boolean {
  return /^(?:\p{Lu}\p{L}*(?:tiltag|indsats\p{L}*)|[Tt]iltag|[Ii]ndsats\p{L}*|[Vv]i har prøvet):/u.test(
    words,
  );
}

const lacks = danish(/\b(?:mangler|manglede|uden|har ikke|glemt|ingen)\b/iu);

/** "mentor, lektiecafé og forlænget tid": several efforts in a row, no other sentence round them. */
function isRow(words: string): boolean {
  return (
    words.length < 90 &&
    !lacks.test(words) &&
    [...words.matchAll(new RegExp(measure, "giu"))].length > 1
  );
}

/** Begun within the last four weeks: too early to tell. */
function isRecent(facts: DraftFacts, at: Place): boolean {
  return facts.times(at.block).some(({ at: time, value }) => {
    if (time.start < at.start || time.end > at.end) return false;
    const from = facts.resolve(value)?.from;
    const age = from && daysBetween(dateOf(from), facts.reference);
    return age !== undefined && age < 28;
  });
}

function hasEffect(facts: DraftFacts, at: Place): boolean {
  const reach = facts.inSection(at, "efforts") ? "section" : "next";
  return facts.region(at, reach).some((near) => weak.test(facts.text(near)));
}
