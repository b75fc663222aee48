import type { Facts } from "../facts.ts";
import type { ViolenceCue } from "./violenceCues.ts";
import { cuesOf, frame } from "./violenceFrame.ts";

const frames = [
  frame("strong", "told", "sentence", ["#spærret-dør"], ["raser", "far-mor-nat", "vilkår"]),
  frame("weak", "none", "sentence", ["#spærret-dør"]),
  frame("strong", "apart", "around", ["#så-hårdt"]),
  frame("strong", "told", "sentence", ["#tvinges"]),
  frame("strong", "none", "sentence", ["#lurer", "#seng-hos", "#uden-tøj"]),
  frame("strong", "here", "sentence", ["#hemmelig-leg"]),
  frame("weak", "told", "sentence", ["#hemmelig-leg"]),
  frame("weak", "none", "sentence", ["#forneden"]),
  frame("strong", "none", "sentence", ["#humør-varsel"]),
  frame("strong", "none", "around", ["#tilbagekaldt"], ["#slagemne"]),
  frame("strong", "none", "around", ["#følge-af-at-sige"], ["tavs"]),
  frame("strong", "near", "around", ["#må-jeg-blive"]),
  frame("weak", "none", "sentence", ["#må-jeg-blive"]),
  frame("strong", "none", "sentence", ["#øvet-leg"]),
  frame("strong", "none", "around", ["#fostring"]),
  frame("strong", "none", "sentence", ["#mange-sår"]),
  frame("strong", "none", "around", ["tavs", "#tie"], ["#gips", "#mange-sår"]),
  frame("strong", "none", "sentence", ["forklarer-væk"], ["#læsion"]),
  frame("strong", "none", "around", ["#følge-af-at-sige"], ["#tie"]),
  frame("strong", "none", "sentence", ["#natstraf"], ["vilkår"]),
  frame("weak", "none", "sentence", ["#vagt", "#min-krop"]),
  frame("strong", "here", "sentence", ["#leg"], ["#leg-ubehag"]),
  frame("strong", "near", "sentence", ["#viser-hvordan"]),
  frame("strong", "here", "sentence", ["#mod-vilje"]),
  frame("strong", "none", "sentence", ["#lader-som-søvn"]),
  frame("strong", "near", "sentence", ["#lover-aldrig"]),
  frame("strong", "none", "sentence", ["#skjul"], ["#mærkeord"]),
  frame("strong", "none", "sentence", ["uforeneligt"], ["#krop"]),
  frame("strong", "none", "sentence", ["#indøvet"]),
  frame("strong", "none", "sentence", ["#slag-talt"]),
  frame("strong", "none", "sentence", ["#spæd-smerte"]),
  frame("strong", "apart", "sentence", ["#voksenfilm"]),
  frame("strong", "none", "sentence", ["#forældreslagsmål"]),
  frame("strong", "here", "sentence", ["#slukket"]),
  frame("strong", "none", "around", ["#først-siden"], ["#læsion", "skade-bred", "skade"]),
];

/** What scenes of a home with violence tell, when those who belong to them stand by. */
export const sceneFrames = (facts: Facts): Iterable<ViolenceCue> => cuesOf(facts, frames);
