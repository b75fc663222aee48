import type { AssessmentMarker } from "../assessment.ts";

/** What a phrase pattern stands for. */
export interface AssessmentPhrase {
  readonly kind: AssessmentMarker["kind"];
  /** Words, alternatives with a bar between; "*" stands for up to three words that are no marks. */
  readonly pattern: string;
}

const table: readonly (readonly [AssessmentMarker["kind"], string])[] = [
  [
    "judgement",
    `vi|jeg|skolen|institutionen|børnehaven|teamet|personalet|læreren|pædagogen|klasselæreren|sfo'en|ledelsen * vurderer|vurderede|skønner|mener
     vurderer|vurderede|skønner vi|jeg|skolen|institutionen|børnehaven|teamet|personalet
     mener vi|jeg
     vores|min|skolens|børnehavens|institutionens|dagtilbuddets|personalets|samlede|faglige|pædagogiske|teamets|klassens vurdering|skøn|opfattelse|holdning
     vores|min|skolens|institutionens|børnehavens samlede|faglige|pædagogiske vurdering
     efter|ifølge vores|min mening|vurdering|opfattelse|skøn
     faglig|samlet vurdering
     vi|jeg * konkluderer
     på baggrund af * vurderer`,
  ],
  [
    "impression",
    `vores|mit|skolens|børnehavens|lærerens|pædagogens|personalets|et|det umiddelbare|klare|samlede|generelle|tydelige indtryk
     vores|mit|skolens|børnehavens|lærerens|pædagogens|personalets indtryk|fornemmelse|oplevelse|billede
     har|får|fik|sidder * indtryk|indtrykket|fornemmelse|fornemmelsen
     vi|jeg * oplever|oplevede|fornemmer|fornemmede
     oplever|oplevede|fornemmer vi|jeg
     vi|jeg * ser|tolker|forstår * som|tegn
     det er vores|mit oplevelse|indtryk|fornemmelse
     for os at se`,
  ],
  [
    "thought",
    `vi|jeg * tænker|tænkte|tror|troede|antager|formoder|gætter
     tænker|tænkte|tror|antager|formoder vi|jeg
     vores|min|vore tanke|tanker|hypotese|tolkning|fortolkning
     vi|jeg * undrer|undrede os|mig
     undrer|undrede vi|jeg
     vi|jeg * overvejer|overvejede
     vi|jeg * forestiller os|mig
     det|dette|noget|meget * tyder|tydede|peger på
     det kunne|kan tyde på
     det kan|kunne være|skyldes|hænge
     det kan måske|muligvis
     kan|kunne|må hænge sammen
     det ligner`,
  ],
  [
    "doubt",
    `i tvivl
     ved vi ikke
     ved jeg ikke
     vi|jeg ved ikke
     vi|jeg kan * ikke vide
     kan vi ikke vide|afgøre|vurdere
     vi|jeg * usikre|usikker på
     om det er rigtigt|sandt|derfor`,
  ],
  [
    "worry",
    `vi|jeg|skolen|børnehaven|institutionen|personalet * bekymret|bekymrede|bekymrer|frygter|bange
     bekymrer os|mig
     vores|min|skolens|børnehavens|institutionens * bekymring|bekymringer
     gør os|mig bekymrede|bekymret|urolige|urolig
     frygter vi|jeg`,
  ],
];

/** The phrases that mark a judgement, in the order they are tried. */
export const assessmentPhrases: readonly AssessmentPhrase[] = table.flatMap(([kind, patterns]) =>
  patterns.split("\n").map((pattern) => ({ kind, pattern: pattern.trim() })),
);
