import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Participles and s-forms of violence, threat, control and neglect. */
const harsh =
  /^(?:slået|slås|slåes|sparket|skubbet|rusket|truet|trues|kvalt|låst|spærret|holdt|bundet|tvunget|tvinges|straffet|straffes|ydmyget|ydmyges|skældt|råbt|kontrolleret|kontrolleres|overvåget|overvåges|forsømt|svigtet|misbrugt|misbruges|voldtaget|krænket|krænkes|rørt|omskåret|omskæres|gift|giftes|sendt|fulgt|mishandlet|pryglet|banket|kastet|smidt|brændt|bidt|nevet|udsat|udsættes|afpresset|presset|presses|efterladt|efterlades|sultet|isoleret|skræmt|skræmmes|hånet|talt|tævet|jagtet|chikaneret)$/u;

/** Verbs that are harsh only with a word beside them. */
const needs: Readonly<Record<string, RegExp>> = {
  holdt: /holdt (?:hjemme|fast|nede|indespærret|væk|inde)/iu,
  sendt: /sendt (?:hjem|ud|til|på) .*(?:hjemland|udland|straf|genopdragelse|landsby)/iu,
  råbt: /råbt (?:ad|af|efter|op)/iu,
  skældt: /skældt ud/iu,
  talt: /talt (?:hårdt|grimt|nedladende|ned)/iu,
  rørt: /rørt (?:ved|ved steder)/iu,
  låst: /låst (?:inde|ude)/iu,
  kastet: /kastet (?:ud|ind|ned|rundt|mod)/iu,
  smidt: /smidt (?:ud|ind|ned|rundt|mod)/iu,
  udsat: /udsat for/iu,
  fulgt: /fulgt (?:efter|til og fra|overalt)/iu,
  gift: /bliver|blev|blive/iu,
};

/** Violence, threat, control or neglect told in the passive, with nobody named in that sentence or the one before. */
export function* agentlessPassive(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys())
    for (const { verb, span, agent } of facts.signalsIn(block).reading.passives) {
      const at = { block, ...span };
      if (agent !== undefined || !facts.isOwnVoice(at) || facts.inside(at, "gengivet")) continue;
      if (isHarsh(facts, at, facts.text({ block, ...verb })) && !isAnswered(facts, at))
        yield shortfall(at);
    }
}

function isHarsh(facts: DraftFacts, at: Place, verb: string): boolean {
  const form = verb.toLowerCase();
  if (!harsh.test(form)) return false;
  const beside = needs[form];
  return beside === undefined || beside.test(facts.text({ ...at, end: facts.sentence(at).end }));
}

/** True when the doer is named near, is said to be unknown, or the deed is denied or only thought of. */
function isAnswered(facts: DraftFacts, at: Place): boolean {
  return (
    facts.has(at, ["benægtelse", "vurderingsmarkør"], "sentence") ||
    facts.has(at, ["gerningsmand", "ukendt-gerningsmand"], "around")
  );
}
