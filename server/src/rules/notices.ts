import type { DraftFacts } from "./facts.ts";
import type { Notice } from "./finding.ts";
import { firstLine } from "./firstLine.ts";
import { suspectOf } from "./suspect.ts";

/** Messages that are no findings: phone first, what is held back and why. */
export function noticesOf(facts: DraftFacts): readonly Notice[] {
  const span = firstLine(facts.draft);
  const notices: Notice[] = [];
  const { abuse, honour, acute } = facts.contexts;
  const dismissed = [abuse, honour].some((state) => (state.dismissed ?? []).length > 0);
  if (facts.suspicion || acute.on || dismissed)
    notices.push({ id: "phone-first", message: phoneFirst(facts), span });
  if (facts.suspicion)
    notices.push({ id: "parents-not-informed", message: notInformed(facts), span });
  if (facts.suspicion && saysNo(facts))
    notices.push({ id: "suspicion-despite-no", message: despiteNo, span });
  if (acute.on) notices.push({ id: "held-back-acute", message: heldBackAcute, span });
  else if (facts.suspicion) notices.push({ id: "held-back", message: heldBack, span });
  return notices;
}

/** Where to call first: the municipality's own number, or the general words; never an empty or sample number. */
export function phoneFirst(facts: DraftFacts): string {
  const { phone } = facts.ruleSet;
  const reception =
    phone === undefined ? "kommunens modtagelse" : `kommunens modtagelse på ${phone}`;
  return `Ring først: ${reception}, uden for åbningstid den sociale døgnvagt, ved fare lige nu 112. Send teksten bagefter, også selv om den ikke er færdig.`;
}

function notInformed(facts: DraftFacts): string {
  const { abuse, honour } = facts.contexts;
  const about = abuse.on ? "vold eller overgreb" : "negativ social kontrol";
  const all = abuse.on && honour.on ? "vold, overgreb eller negativ social kontrol" : about;
  const agree =
    suspectOf(facts) === "outside"
      ? "Aftal med leder og modtagelsen, hvem der siger hvad til hvem, og hvornår."
      : "Aftal med modtagelsen, hvem der siger hvad til hvem, før nogen derhjemme får noget at vide.";
  return `Kladden rummer tegn på ${all}. ${agree} Skriv kun det, I allerede har set eller hørt. Spørg eller undersøg ikke barnet for at få mere.`;
}

/** Front matter says `mistanke: nej`, yet a strong sign stands in the text. */
function saysNo(facts: DraftFacts): boolean {
  const told = facts.draft.frontMatter?.entries.find(
    ({ label }) => label.toLowerCase() === "mistanke",
  );
  return /^nej(?!\p{L})/iu.test(told?.value.trim() ?? "");
}

const despiteNo =
  "Øverst står mistanke: nej, men teksten rummer et stærkt tegn. Derfor gælder de forsigtige råd stadig. Er du i tvivl, så ring til modtagelsen.";
const heldBack =
  "Råd om samtale med forældre og om at høre barnet holdes tilbage i denne kladde, fordi der er tegn på mistanke.";
const heldBackAcute =
  "Kladden ser ud til at haste. Derfor holdes alle andre råd end dem om sikkerhed, privatliv og fejl i teksten tilbage.";
