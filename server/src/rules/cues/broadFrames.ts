import type { Facts } from "../facts.ts";
import type { ViolenceCue } from "./violenceCues.ts";
import { cuesByHome, cuesOf, type Frame, frame } from "./violenceFrame.ts";

const frames: readonly Frame[] = [
  frame("strong", "none", "sentence", ["nægtet"], ["vilkår"]),
  frame("weak", "here", "sentence", ["får-ikke"], ["vilkår"]),
  frame("strong", "apart", "sentence", ["straffested"], ["vilkår"]),
  frame("strong", "none", "sentence", ["nøglehul"]),
  frame("strong", "none", "around", ["mundvask"]),
  frame("weak", "told", "sentence", ["stilling"]),
  frame("strong", "told", "sentence", ["stilling"], ["vilkår", "slagord"]),
  frame("strong", "apart", "sentence", ["nedværdiget"]),
  frame("strong", "none", "around", ["truer-med"]),
  frame("strong", "apart", "around", ["slagord"]),
  frame("strong", "none", "sentence", ["er-vold"]),
  frame("strong", "none", "sentence", ["dom-vold"]),
  frame("weak", "here", "sentence", ["krop-alarm"], ["ankomst"]),
  frame("weak", "near", "sentence", ["helst-væk"]),
  frame("strong", "none", "around", ["forklarer-væk", "ved-ikke-hvordan"], ["skade-bred"]),
  frame("strong", "here", "sentence", ["nattelig"]),
  frame("weak", "none", "sentence", ["kropsligt-ubehag"]),
  frame("strong", "none", "sentence", ["spørger-vold"], ["spørger"]),
  frame("strong", "none", "around", ["tæve-næste"]),
  frame("weak", "near", "sentence", ["søskende-værner"]),
  frame("strong", "none", "sentence", ["handlingsværn"]),
];

/** Frames whose doer must be a grown-up of the home. */
const undone: readonly Frame[] = [frame("strong", "told", "around", ["dyr-lider"])];

/** What broad fields say together of violence at home: each alone may tell of much else. */
export function* broadFrames(facts: Facts): Iterable<ViolenceCue> {
  yield* cuesOf(facts, frames);
  yield* cuesByHome(facts, undone);
}
