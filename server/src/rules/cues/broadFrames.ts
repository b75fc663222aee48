import type { Facts } from "../facts.ts";
import type { ViolenceCue } from "./violenceCues.ts";
import { type Frame, frame, frameCue, hitsOf, isByHome } from "./violenceFrame.ts";

const frames: readonly Frame[] = [
  frame("strong", "told", "sentence", ["nægtet"], ["vilkår"]),
  frame("weak", "told", "sentence", ["nægtet"]),
  frame("weak", "here", "sentence", ["får-ikke"], ["vilkår"]),
  frame("strong", "here", "sentence", ["straffested"], ["vilkår"]),
  frame("weak", "told", "sentence", ["straffested"]),
  frame("strong", "told", "sentence", ["nøglehul"]),
  frame("strong", "told", "around", ["mundvask"]),
  frame("weak", "none", "sentence", ["mundvask"]),
  frame("weak", "told", "sentence", ["stilling"]),
  frame("strong", "told", "sentence", ["stilling"], ["vilkår", "slagord"]),
  frame("strong", "told", "sentence", ["nedværdiget"]),
  frame("strong", "told", "around", ["truer-med"]),
  frame("weak", "none", "sentence", ["truer-med"]),
  frame("strong", "told", "around", ["slagord"]),
  frame("strong", "told", "sentence", ["er-vold"]),
  frame("strong", "none", "sentence", ["dom-vold"]),
  frame("strong", "here", "sentence", ["krop-alarm"], ["ankomst"]),
  frame("strong", "here", "sentence", ["helst-væk"]),
  frame("weak", "near", "sentence", ["helst-væk"]),
  frame("strong", "none", "around", ["forklarer-væk", "ved-ikke-hvordan"], ["skade-bred"]),
  frame("weak", "none", "sentence", ["forklarer-væk"]),
  frame("weak", "near", "sentence", ["holder-sig"]),
  frame("strong", "here", "sentence", ["nattelig"]),
  frame("weak", "told", "sentence", ["nattelig"]),
  frame("strong", "told", "sentence", ["kropsligt-ubehag"]),
  frame("strong", "none", "sentence", ["spørger-vold"], ["spørger"]),
  frame("strong", "here", "sentence", ["tilståelse"]),
  frame("strong", "told", "around", ["tæve-næste"]),
  frame("weak", "near", "around", ["ligesom-hjemme"]),
  frame("weak", "near", "sentence", ["søskende-værner"]),
  frame("strong", "told", "sentence", ["handlingsværn"]),
];

/** Frames whose doer must not be the child. */
const undone: readonly Frame[] = [frame("strong", "told", "around", ["dyr-lider", "ting-i-vrede"])];

/** What broad fields say together of violence at home: each alone may tell of much else. */
export function* broadFrames(facts: Facts): Iterable<ViolenceCue> {
  for (const one of frames) for (const hit of hitsOf(facts, one)) yield frameCue(hit, one.strength);
  for (const one of undone)
    for (const hit of hitsOf(facts, one)) if (isByHome(facts, hit)) yield frameCue(hit, "strong");
}
