import { cardinal } from "../numerals.ts";
import type { Atom } from "./atoms.ts";
import { landmarkId } from "./landmarks.ts";
import {
  dayParts,
  definiteUnits,
  months,
  ordinals,
  pastWeekdays,
  pluralWeekdays,
  seasons,
  shortMonths,
  shortUnits,
  shortWeekdays,
  turns,
  units,
  weekdays,
} from "./lexemes.ts";
import { mentionStarts } from "./mentions.ts";

/** Words that begin an expression only when a word of time follows soon: prepositions, articles, numbers. */
const openers: ReadonlySet<string> = new Set(
  "i på om til for fra mellem siden efter før inden indenfor indtil senest tidligst frem lige den det de d samme hver hvert en et én ét halv halvt halvanden halvandet flere mange nogle få adskillige utallige x xx ca cirka omkring omtrent næsten knap godt over under mindst højst maks max minimum mere mindre op ved primo medio ultimo midt tidligt sidst sent først langt store kristi sankt starten begyndelsen midten slutningen udgangen gennem igennem hele dette denne disse lidt små t hvilken hvilket et dags her".split(
    " ",
  ),
);

/** Words of time in themselves, besides those of the tables. */
const cores =
  "kl klokken kvart kvarter idag igår imorgen iforgårs iovermorgen dag går forgårs overmorgen fjor forfjor dato tid tiden tidspunkt periode perioder nylig nyligt seneste sidste længe nu ugerne skoleåret skoleår weekenden weekendens dagligt ugentligt ugentlig ugentlige månedligt månedlig månedlige årligt årlig årlige halvtredserne tresserne halvfjerdserne firserne halvfemserne nullerne fredag frokost frokosten middag middags gang gange fleste";

/** 2 for a word of time, 1 for an opener, by word. */
const classes: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...[...openers].map((word): [string, 1] => [word, 1]),
  ...[turns, ordinals].flatMap((map) => [...map.keys()].map((word): [string, 1] => [word, 1])),
  ...mentionStarts.filter((word) => !openers.has(word)).map((word): [string, 2] => [word, 2]),
  ...[
    weekdays,
    pastWeekdays,
    pluralWeekdays,
    shortWeekdays,
    months,
    shortMonths,
    shortUnits,
    units,
    shortUnits,
    definiteUnits,
    dayParts,
    seasons,
  ].flatMap((map) => [...map.keys()].map((word): [string, 2] => [word, 2])),
  ...cores.split(" ").map((word): [string, 2] => [word, 2]),
]);

function classOf(atom: Atom): 0 | 1 | 2 {
  if (atom.kind === "digits") return 2;
  if (atom.kind === "mark")
    return atom.norm === "@" || atom.norm === "½" ? 2 : atom.norm === "'" ? 1 : 0;
  if (atom.kind === "wall") return 0;
  const known = classes.get(atom.norm);
  if (known !== undefined) return known;
  if (landmarkId(atom.norm) !== undefined) return 2;
  return cardinal(atom.norm) === undefined ? 0 : 1;
}

/** How far behind an opener its word of time may stand: "i løbet af de næste tre uger". */
const reach = 7;
/** How many words between that are neither: "til og med d. 28.", "ni ud af femten morgener". */
const strange = 2;

/**
 * Where an expression can begin: 1 at each such atom. A word of time is one; an opener ("i", "den", "to") only when
 * a word of time stands within reach, so that most words of a text cost one look-up.
 */
export function findStarts(atoms: readonly Atom[]): Uint8Array {
  const starts = new Uint8Array(atoms.length);
  let core = Number.POSITIVE_INFINITY;
  let strangers = 0;
  for (let at = atoms.length - 1; at >= 0; at -= 1) {
    const atom = atoms[at];
    const kind = atom === undefined ? 0 : classOf(atom);
    if (kind === 2) {
      core = at;
      strangers = 0;
    } else if (kind === 0) strangers += 1;
    if (kind === 2 || (kind === 1 && strangers <= strange && core - at <= reach)) starts[at] = 1;
  }
  return starts;
}
