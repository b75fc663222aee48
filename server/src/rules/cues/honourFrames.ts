import { perSpot } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";

/** Fields of meaning that stand together in a sentence and the one after it, and how much they say together. */
interface Frame {
  /** Name of the cue; weak cues add up only when their names differ. */
  readonly name: string;
  readonly strength: ContextCue["strength"];
  /** Of each group one field must be there; the first group is where the cue is shown. */
  readonly fields: readonly (readonly string[])[];
}

const control = ["kontrol", "følge"];
const pressure = ["kontrol", "følge", "forbud", "hemmelig", "følger"];
const anybody = ["slægt", "forældre"];

const strong = (name: string, ...fields: readonly (readonly string[])[]): Frame => ({
  name,
  strength: "strong",
  fields,
});
const weak = (name: string, ...fields: readonly (readonly string[])[]): Frame => ({
  name,
  strength: "weak",
  fields,
});

/** What relatives beyond the parents do weighs more than what parents do: strict parents forbid and check too. */
const frames: readonly Frame[] = [
  strong("ære-krop", ["krop"]),
  strong("ære-kærlighed", ["kærlighed"], ["slægt"], pressure),
  strong(
    "ære-kærlighed",
    ["kærlighed"],
    anybody,
    ["kontrol"],
    ["forbud", "hemmelig", "følger", "konstant"],
  ),
  strong("ære-kærlighed", ["kærlighed"], anybody, ["forbud", "hemmelig"], ["følger"]),
  strong("ære-kærlighed", ["kærlighed"], ["hemmelig"], ["trussel"]),
  weak("ære-forbud", ["kærlighed"], ["forældre"], ["forbud"]),
  weak("ære-kærlighed", ["kærlighed"], anybody, ["kontrol", "følge", "hemmelig", "følger"]),
  strong("ære-skam", ["anklage"], [...anybody, "følger"]),
  strong(
    "ære-skam",
    ["ry"],
    ["slægt"],
    ["kontrol", "følge", "hemmelig", "forbud", "trussel", "kærlighed", "tugt"],
  ),
  weak("ære-skam", ["ry"], ["slægt"]),
  weak("ære-skam", ["ry"], ["forældre"], pressure),
  strong("ære-overvågning", ["kontrol"], ["slægt"], ["forbud", "hemmelig", "følger"]),
  strong("ære-overvågning", control, ["mange-mænd"]),
  strong("ære-overvågning", ["kontrol"], ["mænd"], ["forældre", "konstant"]),
  weak("ære-overvågning", control, ["slægt"]),
  strong("ære-overvågning", ["følge"], anybody, ["følger", "hemmelig"]),
  weak("ære-overvågning", ["kontrol"], ["forbud"]),
  weak("ære-overvågning", ["følge"], ["slægt"]),
  strong("ære-trussel", ["hemmelig"], ["slægt"], ["trussel"]),
  strong("ære-ægteskab", ["ægteskab"], anybody, [...pressure, "ry", "tugt", "rejse"]),
  strong("ære-ægteskab", ["ægteskab"], ["følger"]),
  strong("ære-ægteskab", ["bortgivet"]),
  weak("ære-ægteskab", ["ægteskab"]),
  strong(
    "ære-rejse",
    ["ikke-hjem"],
    ["rejse"],
    ["slægt", "frygt", "tugt", "ægteskab", "forgænger"],
  ),
  strong("ære-rejse", ["ikke-hjem"], ["sendt"], ["rejse", "trussel"]),
  weak("ære-rejse", ["ikke-hjem"], ["rejse"]),
  strong("ære-sendt", ["sendt"], ["tugt"], [...anybody, "rejse"]),
  strong("ære-tugt", ["tugt"], ["slægt"], pressure),
  strong("ære-udstødelse", ["slettet"], [...anybody, "følger"]),
  strong("ære-udstødelse", ["udstødt"], anybody, [...pressure, "kærlighed", "ry"]),
  weak("ære-udstødelse", ["udstødt"], anybody),
  strong("ære-forgænger", ["forgænger"], [...anybody, "følger"]),
  strong("ære-hemmeligt", ["dobbelt"], [...anybody, "følger", "konstant"]),
  weak("ære-hemmeligt", ["dobbelt"]),
  strong("ære-indgreb", ["indgreb"], ["rejse", "forgænger"], ["slægt", "følger", "forældre"]),
  weak("ære-indgreb", ["indgreb"], ["rejse"]),
  strong("ære-krop", ["toilet"], ["efter-rejsen"]),
  strong("ære-mænd", ["mange-mænd"], ["kontrol", "følge", "kærlighed", "ry", "tugt"]),
  weak("ære-mænd", ["mange-mænd"], ["forbud", "hemmelig", "følger", "rejse"]),
  strong("ære-bolig", ["anden-bolig"], ["ry", "kærlighed", "hemmelig", "slægt"]),
];

/** What fields say together: one sentence and the next. Ordinary reasons and own choice take a step off. */
export function* honourFrames(facts: Facts): Iterable<ContextCue> {
  for (const { first, read } of readers)
    for (const hit of facts.signals(first)) {
      const cue = read(facts, hit);
      if (cue !== undefined) yield cue;
    }
}

/** Each frame with where it begins and what it says there. */
const readers = frames.map(({ name, strength, fields }) => {
  const [first = [], ...others] = fields.map((group) => group.map((one) => `ærefelt-${one}`));
  const read = perSpot((facts: Facts, { block, start, end }: Place): ContextCue | undefined => {
    const at = { block, start, end };
    if (!others.every((group) => isBeside(facts, at, group))) return undefined;
    const weighed = stepDown(strength, facts.has(at, "ærefelt-fri", "around"));
    return weighed === undefined ? undefined : { at, strength: weighed, signal: name };
  });
  return { first, read };
});

function isBeside(facts: Facts, at: Place, kinds: readonly string[]): boolean {
  return facts.has(at, kinds, "around");
}

function stepDown(
  strength: ContextCue["strength"],
  isFree: boolean,
): ContextCue["strength"] | undefined {
  if (!isFree) return strength;
  return strength === "strong" ? "weak" : undefined;
}
