import { cardinal } from "../numerals.ts";
import type { Atom } from "./atoms.ts";
import { landmarkId } from "./landmarks.ts";
import {
  dayParts,
  definiteUnits,
  months,
  ordinals,
  pluralWeekdays,
  seasons,
  shortMonths,
  shortWeekdays,
  turns,
  units,
  weekdays,
} from "./lexemes.ts";
import { mentionStarts } from "./mentions.ts";

const small =
  "i på om til for fra mellem siden efter før inden indenfor indtil senest tidligst frem lige den det de d dags samme hver hvert en et én ét halv halvt halvanden halvandet flere mange nogle få adskillige utallige x xx ca cirka omkring omtrent næsten knap godt over under mindst højst maks max minimum mere mindre op kl klokken ved kvart kvarter idag igår imorgen iforgårs iovermorgen primo medio ultimo midt tidligt sidst sent først langt store kristi sankt starten begyndelsen midten slutningen udgangen året ugerne skoleåret skoleår weekenden weekendens dagligt ugentligt ugentlig ugentlige månedligt månedlig månedlige årligt årlig årlige gennem igennem hele dette denne disse mandagens halvtredserne tresserne halvfjerdserne firserne halvfemserne nullerne lidt små t hvilken hvilket første sidste";

const starts: ReadonlySet<string> = new Set([
  ...small.split(" "),
  ...mentionStarts,
  ...[weekdays, pluralWeekdays, shortWeekdays, months, shortMonths].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[units, definiteUnits, dayParts, seasons, turns, ordinals].flatMap((map) => [...map.keys()]),
]);

/** True for digits and for words that some time expression begins with; known by a table, so that most words cost one look-up. */
export function isStart(atom: Atom): boolean {
  if (atom.kind === "digits") return true;
  if (atom.kind === "mark") return atom.norm === "@" || atom.norm === "'" || atom.norm === "½";
  if (atom.kind === "wall") return false;
  return isStartWord(atom.norm);
}

function isStartWord(word: string): boolean {
  return starts.has(word) || cardinal(word) !== undefined || landmarkId(word) !== undefined;
}
