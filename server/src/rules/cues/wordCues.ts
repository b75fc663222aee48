import { firstPersons } from "../../danish/data/smallWords.ts";
import { perSpot } from "../facts/watch.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import { isAnsweredNo } from "./denial.ts";
import { wordsOf } from "./sentenceWords.ts";
import {
  cue,
  isAmongChildren,
  isChildSpeaking,
  isNamedBeside,
  isNearHome,
  isOff,
  type ViolenceCue,
} from "./violenceCues.ts";
import { before, opensWith } from "./within.ts";

/** Kinds whose words say it, whoever acts. */
const clear = [
  "vold-ord",
  "seksuel",
  "frygt-hjem",
  "skærmer-sig",
  "redskab-brugt",
  "redskab-straf",
];
/** Kinds whose words are said of a hard child or workplace too: they count near the home or in quotes. */
const nearHome = ["dæmpet"];
/** Kinds whose words are told of much else too: sure only of somebody at home or in the child's own words. */
const loose = ["vold-slag", "afstraffelse", "seksuel-løs", "hårdhændet"];
/** Kinds that say little alone. */
const faint = [
  "vold-svag",
  "frygt-hjem-svag",
  "bange-for-vrede",
  "tavs-om-berøring",
  "ellers-straf",
];
/** Kinds that hold among children too: what happens at home stands in the words. */
const ofHome: ReadonlySet<string> = new Set(["frygt-hjem", "frygt-hjem-svag", "dæmpet"]);
/** Kinds that may be acute when they are fresh. */
const blows: ReadonlySet<string> = new Set(["vold-slag", "seksuel", "seksuel-løs"]);

/** Cues by words alone, whoever acts; those of blows may be acute. */
export function* wordCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of told(facts, clear))
    yield cue(hit, isRule(facts, hit) ? "weak" : "strong", blows.has(hit.signal.kind));
  for (const hit of told(facts, nearHome))
    if (isNearHome(facts, hit) || hit.signal.quoted)
      yield cue(hit, isRule(facts, hit) ? "weak" : "strong", false);
  for (const hit of told(facts, loose)) {
    if (isWritersAct(facts, hit)) continue;
    const isSure = isAnchored(facts, hit) && !isRule(facts, hit);
    yield cue(hit, isSure ? "strong" : "weak", blows.has(hit.signal.kind));
  }
  for (const hit of told(facts, faint))
    if (isNearHome(facts, hit) || hit.signal.quoted) yield cue(hit, "weak", false);
}

const counts = perSpot((facts: Facts, hit: PlacedSignal): boolean => {
  if (isOff(facts, hit) && !isAskedFromSuspicion(facts, hit)) return false;
  if (isWritersWorry(facts, hit)) return false;
  if (!ofHome.has(hit.signal.kind) && isAmongChildren(facts, hit)) return false;
  return !isGiven(facts, hit);
});

function* told(facts: Facts, kinds: readonly string[]): Iterable<PlacedSignal> {
  for (const hit of facts.signals(kinds)) {
    if (counts(facts, hit)) yield hit;
  }
}

/** "Vi spurgte, om han rører ved hende": nobody asks a child that without suspecting it, whatever the child answers. */
function isAskedFromSuspicion(facts: Facts, hit: PlacedSignal): boolean {
  if (!/^seksuel/u.test(hit.signal.kind) || isAnsweredNo(facts, hit)) return false;
  return before(facts, hit, "har-spurgt").length > 0 && isNearHome(facts, hit);
}

/** "Han gav en pige en lussing": a blow that is given is read by who gives it. */
function isGiven(facts: Facts, hit: PlacedSignal): boolean {
  if (hit.signal.kind !== "vold-slag") return false;
  return facts.inside(hit, "voldshandling") && !facts.inside(hit, "får-slag");
}

/** A grown-up of the home or the home itself is named, or the child tells it. */
function isAnchored(facts: Facts, hit: PlacedSignal): boolean {
  return (
    isChildSpeaking(facts, hit) ||
    isNamedBeside(facts, hit) ||
    facts.has(hit, "hjemme-sted", "sentence")
  );
}

/** "Jeg rørte ikke ved ham": what the writer does is no sign. */
export function isWritersAct(facts: Facts, hit: PlacedSignal): boolean {
  if (hit.signal.quoted) return false;
  const words = wordsOf(facts, hit);
  const verb = words.findIndex(({ end }) => end > hit.start);
  const near = [words[verb + 1], words[verb - 1], words[verb - 2]];
  return near.some((word) => word !== undefined && firstPersons.has(word.norm));
}

/** "Jeg er bange for, at hans far kommer fuld": the one who is afraid is the writer. */
function isWritersWorry(facts: Facts, hit: PlacedSignal): boolean {
  if (hit.signal.kind !== "bange-for-vrede" || hit.signal.quoted) return false;
  return before(facts, hit, "skriveren-er").some(({ end }) =>
    /^ (?:\p{L}+ ){0,2}$/u.test(facts.text({ ...hit, start: end, end: hit.start })),
  );
}

/** "Ved mistanke om vold skal …" is a rule of a form, told of nobody. */
function isRule(facts: Facts, at: PlacedSignal): boolean {
  return opensWith(facts, facts.sentence(at), "skemaregel");
}
