import { daysBetween } from "../../danish/calendar.ts";
import { dateOf } from "../cues/recency.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

const call =
  /(?<!\p{L})(?:ringet|ringede|ringer|opringning|opkald|telefonisk\p{L}*|telefonen|pr\. telefon|talt|talte|taler|akuttelefon\p{L}*|kontaktet|kontakter|afleveret|kørt|kørte|indlagt|hentet af politi\p{L}*|anmeldt)(?!\p{L})/iu;
const receiver =
  /(?<!\p{L})(?:modtagelse\p{L}*|modtage(?:team|r)\p{L}*|kommune\p{L}*|døgnvagt\p{L}*|vagt(?:havende|en)?(?: rådgiver)?|politi\p{L}*|112|114|akuttelefon\p{L}*|familieafdeling\p{L}*|socialvagt\p{L}*|rådgiver\p{L}*|socialrådgiver\p{L}*|børn og unge|familierådgivning\p{L}*|skadestue\p{L}*|akutmodtagelse\p{L}*|alarmcentral\p{L}*|jer|jeres)(?!\p{L})/iu;
const notYet =
  /(?<!\p{L})(?:ikke (?:\p{L}+ ){0,3}(?:ringet|talt|fået ringet|kontaktet|fat)|har ikke|fik ikke|ingen (?:har|svarede)|skal (?:vi |jeg )?ringe|vil (?:vi |jeg )?ringe|må ringe|kan ringe|ringer (?:vi|jeg|i morgen)|hvem der (?:skal )?ringe|ring(?:e)? til (?:mig|os|steen)|træffes|i tvivl)(?!\p{L})/iu;

/** Under `acute`: no call on the draft's day or the day before, nor delivery to an emergency ward, is told. */
export function* acuteWithoutCall(facts: DraftFacts): Iterable<Match> {
  if (!facts.contexts.acute.on) return;
  const calls = facts.blocks
    .flatMap((_, block) => facts.sentences(block))
    .filter((at) => isCall(facts, at));
  const first = calls[0];
  yield first === undefined ? shortfall(undefined) : evidence(first);
}

function isCall(facts: DraftFacts, at: Place): boolean {
  const text = facts.text(at);
  if (!call.test(text) || !receiver.test(text) || notYet.test(text)) return false;
  if (/(?:mor|far|forældrene) (?:har )?ringe\p{L}*/iu.test(text)) return false;
  return isLately(facts, at);
}

/** Today or yesterday; a sentence without a day borrows none: it counts unless an older day stands in it. */
function isLately(facts: DraftFacts, at: Place): boolean {
  const ages = facts.times(at.block).flatMap(({ at: time, value }) => {
    if (time.start < at.start || time.end > at.end || value.kind !== "point") return [];
    if (value.point.date === undefined) return [];
    const from = facts.resolve(value)?.from;
    return from === undefined ? [] : [daysBetween(dateOf(from), facts.reference)];
  });
  return ages.length === 0 || Math.min(...ages) <= 1;
}
