import { expect, test } from "vitest";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import { lint } from "../../../server/src/rules/lint.ts";

const rules = builtinRules();
const head = "# Underretning om Emil Holm\n\nDato: 4. april 2025\n\n";
const judged =
  "Han har helt sikkert ADHD.\n\nMor er doven og ligeglad.\n\nHan er en lille skuespiller.\n\nHun er en dårlig mor.\n\nHan gør det for at genere os.\n";

/** Criterion, the words after the head, and whether the draft falls short. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ["assessment-not-separated", judged, true],
  [
    "assessment-not-separated",
    `${judged}\n## Vores vurdering\n\nVi vurderer, at Emil mangler ro.\n`,
    false,
  ],
  ["parent-view-missing", "Vi har sagt til mor, at Emil skal i seng.\n", true],
  ["parent-view-missing", "Mor mener, at Emil er træt.\n", false],
  ["one-parent-only", "Mor mener, at Emil er træt. Far henter om fredagen.\n", true],
  ["one-parent-only", "Mor mener, at Emil er træt. Far bor i Norge.\n", false],
  ["sender-relation-missing", "Emil græd.\n\nVenlig hilsen personalet\n", true],
  [
    "sender-relation-missing",
    "Emil græd.\n\nVenlig hilsen\n\nBirgitte Holst, klasselærer\n",
    false,
  ],
  ["parent-view-missing", "Hun sagde: »De ved, hvor min mor bor.«\n", true],
  ["parent-view-missing", "En anden forælder siger, at det er slemt.\n", true],
  ["one-parent-only", "Mor mener, at Emil er træt. Far har vi hilst på ved porten.\n", true],
  ["one-parent-only", "Mor mener, at Emil er træt. Far svarer ikke på vores beskeder.\n", false],
  ["parents-informed-unstated", "SSP er orienteret om navnene.\n", true],
  ["parents-informed-unstated", "Mor har fået besked om, at brevet går af sted i dag.\n", false],
  ["child-voice-missing", "Pædagogen Sanne siger, at det er slemt.\n", true],
  ["child-voice-missing", "Emil vil helst ikke tale om det.\n", false],
  ["child-voice-missing", '## Det Emil siger\n\n"Der er ikke noget mad."\n', false],
  ["resources-missing", "Mor er god til at komme til møder.\n", true],
  ["resources-missing", "Emil er god til at trøste de små.\n", false],
  ["own-efforts-missing", "Vi har talt med forældrene om det.\n", true],
  ["own-efforts-missing", "Da vi låste kl. 17, sad Emil ved døren.\n", true],
  ["own-efforts-missing", "Vi følger Emil til bussen hver dag.\n", false],
  ["consent-status-missing", "PPR har observeret Emil.\n", true],
  ["consent-status-missing", "PPR har observeret Emil efter forældrenes ønske.\n", false],
  ["consent-status-missing", "Vi mener, at Emil bør have en psykolog, som taler med ham.\n", false],
  ["concern-summary-missing", "Denne underretning handler om Emil Holm i 3.b.\n", true],
  ["concern-summary-missing", "Emil er med i klassen, også fordi broren gik her.\n", true],
  ["concern-summary-missing", "Vi er bekymrede for, at Emil er alene uden mad.\n", false],
  ["duration-missing", "Alder: 5 år\n\nEmil lugter.\n", true],
  ["duration-missing", "Hen over efteråret er det vokset.\n", false],
  ["custody-unstated", "Emil bor med sin mor. Far bor i Horsens.\n", true],
  ["custody-unstated", "Vi holdt et fælles møde.\n", true],
  ["custody-unstated", "Forældre: Maria og Troels Holm\n\nEmil græd.\n", false],
  ["custody-unstated", "Emil bor med sin mor. Far døde i 2022.\n", false],
  ["no-dated-observation", "Emil starter på en ny skole den 9. august 2025.\n", true],
  ["no-dated-observation", "I januar 2025 fortalte Emil, at han så skal stå i gangen.\n", false],
  ["sender-relation-missing", "Skrevet af: (navn)\nStue: Gul\nLeg: usikker\n", true],
  ["age-mismatch", "Emil, født 3. maj 2015, er 11 år.\n", true],
  ["age-mismatch", "Emil, født 3. maj 2015, er 9 år.\n", false],
  ["figures-inconsistent", "Emil var væk 9 dage ud af 55, altså 30 %.\n", true],
  ["figures-inconsistent", "Emil var væk 9 dage ud af 55, altså 16 %.\n", false],
];

test.each(cases)("%s: %s", (criterion, body, short) => {
  const draft = readDraft(head + body, rules.vocabulary);
  const { findings } = lint(draft, rules, { today: { year: 2025, month: 4, day: 5 } });
  expect(findings.some((finding) => finding.criterion === criterion)).toBe(short);
});
