import { perPlace } from "./facts/remembered.ts";
import type { Facts } from "./facts.ts";
import type { Doctype } from "./finding.ts";

const named: readonly (readonly [Doctype, RegExp])[] = [
  [
    "netvaerksmoede",
    /netv(?:æ|ae)rksm(?:ø|oe)de|(?:dagsorden|referat|indkaldelse|indstilling).*(?:møde|netværk)|tværfagligt (?:netværks)?møde/iu,
  ],
  [
    "udtalelse",
    /(?<!vold)(?:skole|status|pædagogisk |dagtilbuds?|institutions)-?\s?udtalelse|(?<!\p{L})udtalelse/iu,
  ],
  ["underretning", /underretning/iu],
  ["fravaer", /^fravær|fraværs(?:skema|opgørelse|indberetning|log)/iu],
];
const absence =
  /fravær|fremmød|ulovlig|(?<!\p{L})mødt(?:e|es)?(?!\p{L})|ikke mødt|for sent|sygemeld|udebl|skoledag|lektion|forsink|(?<!\p{L})pjæk|skulke|undervisningspligt|\d+ (?:ud )?af (?:de )?\d+ (?:skole)?dage/iu;
/** Matters beside the absence itself, its causes and the efforts against it. */
const otherwise =
  /(?<!\p{L})(?:slå[r]?|slog|sparke|konflikt|græd|grædt|græder|ked af det|trist|depress|bange for|selvska|skære|skåret|sulten|madpakke|beskidt|snavset|lugte|hash|alkohol|drikke|fuld(?!\p{L})|vold|overgreb|spiser ikke|ryste|isoler|ensom|tabt sig|undervægt|kriminel|stjæl|stjål|aggressiv|ligeglad|udadreager|trækker sig|for sig selv|misbrug|psykisk|borderline|mobbe|hygiejne|omsorg|mistriv|råbe|skælde|syg mor|passer (?:sin|sine) |alene (?:hjemme|om natten)|(?:er|hjemme) (?:da )?alene|ingen (?:venner|kammerater))/giu;

const meetingPaper =
  /^\P{L}*(?:deltagere|mødedeltagere|til stede|inviterede)\s*[:(]|til drøftelse i|(?<!\p{L})indstilling til/imu;
const asked =
  /bedt (?:os |mig |skolen )?om (?:et par ord|en udtalelse|en kort udtalelse|en status|at skrive lidt|at udtale|at svare)|(?:i|kommunen|forvaltningen) har (?:bedt|anmodet) (?:os |mig )?om/iu;

/** What kind of document the draft is: told by front matter, else by title and first lines, else an underretning. */
export function doctypeOf(facts: Facts): Doctype {
  const told = toldKind(facts) ?? openingKind(facts);
  return told === "underretning" && isOnlyAbsence(facts) ? "fravaer" : told;
}

/** The kind named in front matter or in the title and first lines. */
function toldKind(facts: Facts): Doctype | undefined {
  const entries = facts.draft.frontMatter?.entries ?? [];
  for (const label of ["type", "dokument", "dokumenttype", "titel", "title", "overskrift"]) {
    const told = kindOf(entries.find((entry) => entry.label.toLowerCase() === label)?.value ?? "");
    if (told !== undefined) return told;
  }
  const kind = openingLines(facts)
    .map(kindOf)
    .find((one) => one !== undefined);
  return kind === "fravaer" ? "underretning" : kind;
}

/** The kind that the first lines show without naming it. */
function openingKind(facts: Facts): Doctype {
  const opening = openingLines(facts, 400).join("\n");
  if (meetingPaper.test(opening)) return "netvaerksmoede";
  return asked.test(opening) ? "udtalelse" : "underretning";
}

function kindOf(text: string): Doctype | undefined {
  if (/^frav(?:æ|ae)r(?!\p{L})/iu.test(text.trim())) return "fravaer";
  return named.find(([, form]) => form.test(text))?.[0];
}

/** Nothing but absence, its causes and the efforts against it: said by the title or by most of the text. */
function isOnlyAbsence(facts: Facts): boolean {
  const titled = openingLines(facts).some((line) => /fravær|133,? ?stk\.? ?2/iu.test(line));
  const prose = facts.prose();
  const about = prose.filter((at) => isOnAbsence(facts, at)).length;
  const others = prose.flatMap((at) => othersIn(facts, at) ?? []);
  const running = prose.filter((at) => facts.blocks[at.block]?.kind !== "cell").length;
  const few = new Set(others).size <= (titled ? 2 : 1) || others.length * 20 < running;
  return few && (titled ? about >= 2 : about >= 4 && about * 3 >= prose.length);
}

const isOnAbsence = perPlace((words) => absence.test(words));
const othersIn = perPlace((words) => words.toLowerCase().match(otherwise) ?? []);

/** The title and the first short lines. */
function openingLines(facts: Facts, longest = 120): readonly string[] {
  return facts.blocks
    .filter(({ kind }) => kind !== "frontMatter")
    .slice(0, 5)
    .flatMap(({ prose }) => prose.text.split("\n").slice(0, 3))
    .filter((line) => line.length < longest);
}
