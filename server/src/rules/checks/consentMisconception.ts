import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";
import { framed, frames } from "./sentenceFrames.ts";

/** The underretning, called by name or as that which is sent. */
export const notice =
  /underret(?!tigh)|indberet|\bsend(?:e|er|es|t|te)\b[^.]{0,25}\b(?:den|det|dette|denne|noget|en|brevet|skemaet|skrivelsen|papiret|videre|afsted|af sted)\b|\b(?:den|det|dette|skemaet|brevet|noget)\b[^.]{0,30}\bsend(?:e|es|t)\b|\bskriv(?:e|er) til (?:jer|kommunen)/iu;
const consent =
  /samtyk|tilladelse|\bskr(?:eve[tn]?|iver?|ev) under|underskr[ie]|\b(?:få|fået|have|har|givet|give)\b[^.]{0,12}\blov\b|\baccept|godkend|\bsig(?:e|er)\s+(?:ikke\s+)?(?:ja|nej)|\bsagt (?:ja|nej)|\bsagde (?:ja|nej)|sagt god for/iu;
/** Consent as what the sending hangs on. */
const condition =
  /\b(?:kan|må|måtte|kunne)\b[^.]{0,40}\b(?:først|ikke|derfor|nu)\b|\b(?:først|før|inden|mangler|afvent\p{L}*|vent\p{L}*|kræve\p{L}*|troede|beklager\p{L}*|medmindre|overhovedet)\b|\b(?:derfor|så)\b[^.]{0,12}\b(?:må|kan|har|måtte|kunne|troede)\b|\b(?:må|måtte|kan) (?:vi|jeg|man|skolen)\b|\b(?:ikke|ingen|uden|mod|imod)\b[^.]{0,25}(?:samtyk|tilladelse|accept|godkend|skrevet under|skrive under|underskr)|(?:samtyk|tilladelse)[^.]{0,12}\bikke\b|\bsig(?:e|er) nej/iu;
/** Consent to something else, or said not to be needed. */
const otherConsent =
  /(?:kræve\p{L}*|behøve\p{L}*|nødvendigt?|brug for|krav)[^.]{0,15}\bikke\b|\bikke\b[^.]{0,25}(?:nødvendig|et krav|brug for|afhængig|kræve|behøve)|\buanset\b|\bselv ?om\b|(?:samtyk\p{L}*|tilladelse|\blov|\bja|\bnej|accept\p{L}*|under|underskrift)(?:\s+(?:til|på|om|for))[\s,]+(?!(?:,?\s*at\s+)?(?:(?:vi|jeg|skolen|man)\s+)?(?:underret|send|skriv|samtyk|denne?\b|det\b|dette|noget|nogen))|indhent/iu;

const consentFrames = frames([
  { all: [notice, consent, condition], none: otherConsent },
  {
    all: [/\b(?:ikke|ingen|nægter|afviser|afvist|uden)\b[^.]{0,40}samtykke\p{L}*[\s.!]*$/iu],
    none: /kræve|behøve|nødvendig|\b(?:ppr|læge|udred|møde|billed|foto|lejrskole|deling|dele)/iu,
  },
  {
    all: [
      /samtyk|skrevet under|skrive under|tilladelse/iu,
      /\b(?:må|måtte|kan)\b/iu,
      /\b(?:man|vi|jeg)\b/iu,
    ],
    near: [notice],
    none: otherConsent,
  },
  // Waiting for a yes, or glad of one: "Nu da der er samtykke, kan vi endelig underrette".
  {
    all: [
      /samtyk|godkend|tilladelse|tillade|\blov til\b|\bja til\b|\bsagde ja\b|\bgrønt lys\b|accept/iu,
      /\b(?:afvent\p{L}*|vente[drt]*|endelig|tænke over|gik der|bundet|i tvivl|gyldig\p{L}*|i hus|derfor kan|nu kan|kan vi nu|respekter\p{L}*|ladet det ligge)\b/iu,
      /\b(?:vi|jeg|vores|skolen|uger?)\b/iu,
    ],
    near: [new RegExp(`${notice.source}|\\bskriv\\p{L}*`, "iu")],
    none: /\bderfor underretter\b|\buanset\b|\bselv ?om\b|\balligevel\b|kræve\p{L}*|nødvendig|\b(?:ppr|læge|billed|foto|lejrskole|udredning|undersøgelse|deling|dele|møde|psykolog|ikke brug for|ikke afhængig)/iu,
  },
  {
    all: [
      /\b(?:ikke|imod|uden) (?:\p{L}+ ){0,3}(?:ville have|ønskede|ønsker|vil have|gik med til|accepterede)\b|\b(?:ønskede|ønsker|ville|vil) (?:de|hun|han|mor|far|forældrene) ikke\b|\bforældrene (?:ikke ville|ville ikke|ikke ønsker|ønsker ikke)\b/iu,
      /\b(?:derfor|respekter\p{L}*|ladet|lader|undlad\p{L}*|ligge|så vi)\b/iu,
      /underret/iu,
    ],
    none: /\bderfor (?:underretter|sender|skriver) vi\b|\buanset\b|\balligevel\b/iu,
  },
  {
    all: [
      /samtyk|underskr|skrevet under|skrive under|tilladelse/iu,
      /\b(?:troede|tænkte|mente)\b/iu,
      /\b(?:måtte|kunne|skulle)\b/iu,
    ],
    none: otherConsent,
  },
]);

/** Consent treated as a condition for an underretning. */
export function* consentMisconception(facts: DraftFacts): Iterable<Match> {
  for (const at of framed(facts, consentFrames)) yield shortfall(at);
}
