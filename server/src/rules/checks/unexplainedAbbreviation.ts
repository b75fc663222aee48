import type { Span } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** What every receiver knows, and what is no abbreviation at all. */
const known = new Set(
  [
    "CPR SFO PPR AKT SSP BUP FGU UU ADHD ADD PTSD THC OK TV PC IT SMS MMS USB WC EU USA UK DK NB PS OBS VIP AULA APP HF STX HTX HHX EUD",
    "FVU VUC DR TDC IKEA GPS PDF QR PIN DNA HIV DVD CD LEGO UNICEF FN NATO KL BL SEL LBK VEJ BEK UDTALELSE MUS ID NEJ JA IKKE ALT NU ER SKAL",
    "A4 MVH VH LTK TLF KL NR AM PM SOSU DSB DGI FCK AGF OB MOR FAR HVAD HVEM HVOR DATO OG DET DEN HAN HUN VI BARN ELEV HJEM SKOLE HELE",
    "MIN SFO'EN PPR'S PR SU AMU HAR OM I AF TIL FRA MED DE DU JEG KUN STOP HJÆLP ULOVLIGT SYG FRI ULF ICDP",
  ].flatMap((row) => row.split(" ")),
);
/** Scales, tests and Latin that look like ordinary words or letters. */
const clinical =
  /^(?:SDQ|WISC|TOPI|SNAP|GAF|EPDS|ASQ|ABAS|NUSSA|KAT|VISO|DUBU|ICS|BBIC|LOS|TRAS|OBL|PALS|TEACCH|DSM|ICD|CAS|ADOS|BMI|SOFT|OCD|ODD|ASF|PAS|SIPT|ABC)$/u;

/** The first use of an abbreviation that the receiver may not know and that is explained nowhere. */
export function* unexplainedAbbreviation(facts: DraftFacts): Iterable<Match> {
  const seen = new Set(facts.ruleSet.lists.get("kendte-forkortelser"));
  for (const [block, { prose, kind }] of facts.blocks.entries()) {
    if (kind === "frontMatter") continue;
    for (const token of prose.tokens) {
      const word = prose.text
        .slice(token.start, token.end)
        .replace(/['’]?(?:en|et|er|s|'s|'en)$/u, "");
      if (!isAbbreviation(word) || seen.has(word) || isShouted(prose.text, token)) continue;
      const at: Place = { block, start: token.start, end: token.start + word.length };
      if (/^X+$/u.test(word) || facts.inside(at, ["navn", "klassetrin", "citat"])) continue;
      seen.add(word);
      if (!isExplained(prose.text, at, word)) yield shortfall(at);
    }
  }
}

function isAbbreviation(word: string): boolean {
  if (known.has(word)) return false;
  return clinical.test(word) || /^(?=.{2,6}$)[A-ZÆØÅ]{2,6}$/u.test(word);
}

/** A line of capitals is a heading or a shout, no row of abbreviations. */
function isShouted(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? undefined : to);
  const letters = line.replace(/\P{L}/gu, "");
  const small = letters.replace(/\p{Lu}/gu, "");
  return letters.length > end - start && small.length * 2 < letters.length;
}

/** Explained beside itself: "(PPR)" after words, "PPR (Pædagogisk …)", "PPR, pædagogisk …", "PPR = …", "PPR – det er …". */
function isExplained(text: string, { start, end }: Place, word: string): boolean {
  if (
    /^\s*(?:\(\p{L}{3}|=|:\s|,\s(?:altså|det vil sige|dvs|som er|der er|en |et )|–\s(?:det|altså|en |et ))/u.test(
      text.slice(end),
    )
  )
    return true;
  return text[start - 1] === "(" && /^[^)]{0,12}\)/u.test(text.slice(end)) && word.length > 1;
}
