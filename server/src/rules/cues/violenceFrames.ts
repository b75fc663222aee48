import type { Facts } from "../facts.ts";
import type { ViolenceCue } from "./violenceCues.ts";
import {
  cuesByHome,
  cuesOf,
  type Frame,
  frame,
  frameCue,
  hitsOf,
  isByHome,
} from "./violenceFrame.ts";

const frames: readonly Frame[] = [
  frame("strong", "none", "around", ["værn"], ["rørt", "hjemvej"]),
  frame("weak", "none", "sentence", ["værn"]),
  frame("weak", "none", "sentence", ["ryk"], ["rørt", "hjemvej"]),
  frame("weak", "here", "sentence", ["ryk"], ["hjemvej", "når-der", "raser"]),
  frame("strong", "here", "sentence", ["ryk"], ["vil-ikke-hjem", "rædsel"]),
  frame("strong", "near", "sentence", ["rædsel"], ["hjemvej", "når-der"]),
  frame("strong", "none", "sentence", ["rædsel"], ["hjemvej"]),
  frame("strong", "near", "around", ["vil-ikke-hjem"], ["rædsel"]),
  frame("strong", "none", "sentence", ["sikker-straf"]),
  frame("strong", "here", "sentence", ["straf"]),
  frame("weak", "none", "sentence", ["straf"]),
  frame("strong", "here", "sentence", ["flugt"]),
  frame("strong", "none", "sentence", ["leg-vold"], ["leg"]),
  frame("strong", "none", "sentence", ["indøvet", "lader-som-søvn"]),
  frame("strong", "near", "sentence", ["trussel"]),
  frame(
    "strong",
    "here",
    "around",
    ["tavs"],
    ["rædsel", "straf", "spor", "gang", "ødelagt", "uforeneligt"],
  ),
  frame("weak", "here", "sentence", ["tavs"], ["bange", "raser", "ubehag", "hjemvej"]),
  frame("strong", "here", "around", ["gemmer"], ["rædsel"]),
  frame("weak", "here", "around", ["gemmer"], ["larm-hjemme"]),
  frame("weak", "none", "sentence", ["gemmer"], ["raser"]),
  frame("weak", "none", "around", ["gemmer"], ["banker"]),
  frame("weak", "near", "sentence", ["gemmer"], ["bange", "når-der"]),
  frame("strong", "none", "sentence", ["naboer-ringer"], ["skrig"]),
  frame("weak", "none", "sentence", ["naboer"], ["skrig"]),
  frame("weak", "near", "sentence", ["naboer"], ["larm-hjemme", "raser"]),
  frame("strong", "here", "sentence", ["partner-frygt"], ["bange", "raser"]),
  frame("weak", "here", "sentence", ["partner-frygt"]),
  frame("weak", "here", "sentence", ["hvisker"]),
  frame("strong", "here", "sentence", ["ser-sig-om"]),
  frame("strong", "here", "sentence", ["gået-ind-i"], ["igen", "solbriller", "skade"]),
  frame("strong", "here", "sentence", ["våben"]),
  frame("strong", "here", "around", ["selv-ude-om"], ["skade", "hårdt-greb", "straf"]),
  frame("weak", "none", "sentence", ["ikke-hjem"]),
  frame("weak", "none", "sentence", ["ryk"], ["vil-ikke-hjem"]),
  frame("weak", "here", "sentence", ["raser"], ["bange", "rædsel"]),
  frame("strong", "here", "sentence", ["stalker"]),
  frame("strong", "here", "sentence", ["udenfor"], ["far-mor-nat"]),
  frame("strong", "here", "sentence", ["mange-opkald"]),
  frame("strong", "here", "sentence", ["nat-hos"], ["ubehag"]),
  frame("strong", "here", "sentence", ["krop-hemmelig"]),
  frame("strong", "none", "sentence", ["krop-hemmelig"], ["en-voksen", "ubehag"]),
  frame("strong", "none", "sentence", ["ældre-mand"], ["gaver"]),
  frame("strong", "none", "around", ["uforeneligt"], ["skade"]),
  frame("weak", "none", "sentence", ["uforeneligt"]),
  frame("strong", "none", "around", ["tavs"], ["skade", "kropssted"]),
  frame("strong", "near", "around", ["gang"], ["vil-ikke-hjem", "hjemvej", "rædsel"]),
  frame("strong", "none", "sentence", ["nægtet"], ["vilkår"]),
  frame("strong", "apart", "sentence", ["straffested"], ["vilkår"]),
  frame("strong", "none", "sentence", ["nøglehul"]),
  frame("strong", "none", "around", ["mundvask"]),
  frame("strong", "told", "sentence", ["truer-med"]),
  frame("strong", "told", "around", ["slagord"]),
  frame("strong", "none", "sentence", ["er-vold"]),
  frame("strong", "none", "sentence", ["dom-vold"]),
  frame("weak", "here", "sentence", ["krop-alarm"], ["ankomst"]),
  frame("weak", "near", "sentence", ["helst-væk"]),
  frame("strong", "none", "around", ["forklarer-væk", "ved-ikke-hvordan"], ["skade-bred"]),
  frame("weak", "none", "sentence", ["kropsligt-ubehag"]),
  frame("strong", "none", "sentence", ["spørger-vold"], ["spørger"]),
  frame("strong", "none", "around", ["tæve-næste"]),
  frame("weak", "near", "sentence", ["søskende-værner"]),
  frame("strong", "none", "sentence", ["handlingsværn"]),
  frame("strong", "here", "around", ["tavs"], ["så-sker"]),
  frame("strong", "told", "sentence", ["halsgreb"]),
  frame("weak", "none", "sentence", ["deling"]),
  frame("strong", "none", "sentence", ["deling"], ["hvis-ikke"]),
  frame("weak", "apart", "sentence", ["styrer"]),
  frame("strong", "none", "sentence", ["nøgenpres"], ["deling", "hvis-ikke"]),
  frame("weak", "none", "sentence", ["nøgenpres"]),
  frame("weak", "near", "around", ["holder-for"], ["raser"]),
  frame("weak", "none", "sentence", ["søgt-skjul"]),
];

/** Frames whose doer must be a grown-up of the home. */
const done: readonly Frame[] = [
  frame("strong", "here", "sentence", ["hårdt-greb"]),
  frame("strong", "near", "sentence", ["ødelagt"]),
  frame("weak", "here", "sentence", ["selvangivelse"]),
  frame("strong", "here", "sentence", ["låser-dør"], ["raser", "far-mor-nat"]),
  frame("strong", "told", "around", ["dyr-lider"]),
];

/** Told again and again of one and the same matter: they say it once. */
const once: readonly Frame[] = [
  frame("weak", "none", "sentence", ["skylder"]),
  frame("weak", "near", "sentence", ["uden-ham"]),
  frame("weak", "near", "sentence", ["gal-på-mig"]),
  frame("weak", "none", "sentence", ["kropssted"]),
];

/** A child that hides while a grown-up of the home rages. */
const hiding = frame("strong", "here", "sentence", ["gemmer"], ["raser"]);

/** What fields say together of violence and fear at home, in words no single list knows: each alone may tell of much else. */
export function* violenceFrames(facts: Facts): Iterable<ViolenceCue> {
  yield* cuesOf(facts, frames);
  yield* cuesByHome(facts, done);
  for (const one of once)
    for (const hit of hitsOf(facts, one).slice(0, 1)) yield frameCue(hit, one.strength);
  for (const hit of hitsOf(facts, hiding))
    if (facts.near(hit, "voldfelt-raser", "sentence").some((rage) => isByHome(facts, rage)))
      yield frameCue(hit, "strong");
}
