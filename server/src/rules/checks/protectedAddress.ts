import { placePrepositions } from "../../danish/data/smallWords.ts";
import { endsAsCountry, findNumberedNames, findPlaces } from "../../danish/placeNames.ts";
import type { Span } from "../../text/span.ts";
import { holds } from "../cues/within.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Name, town or address of a crisis centre, or the new address of somebody who is hidden or has fled. */
export function* protectedAddress(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys()) {
    const taken: Place[] = [];
    const take = function* (at: Place | undefined): Iterable<Match> {
      if (at === undefined) return;
      if (taken.some((other) => other.start < at.end && at.start < other.end)) return;
      taken.push(at);
      yield shortfall(at);
    };
    for (const hit of facts.signalsIn(block).byKind.get("krisecenter") ?? [])
      yield* take(namedShelter(facts, { block, start: hit.start, end: hit.end }));
    for (const at of facts.sentences(block))
      if (isHiding(facts, at)) yield* take(placeIn(facts, at));
  }
}

/** A shelter with the name or town that gives it away, and the preposition before it; undefined for one without. */
function namedShelter(facts: DraftFacts, at: Place): Place | undefined {
  const { start: from, end: to } = facts.sentence(at);
  const before = facts.text({ ...at, start: from, end: at.start });
  const after = facts.text({ ...at, start: at.end, end: to });
  const [name = ""] = /(?<!\p{L})\p{Lu}\p{L}+ $/u.exec(before) ?? [];
  const lead = /(?:^|\s)(\p{L}+) $/u.exec(before.slice(0, before.length - name.length))?.[1] ?? "";
  const isLed = placePrepositions.has(lead.toLowerCase());
  const [town = "", first = "", second = ""] =
    /^,?(?: (\p{Ll}+))? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?: (\p{Ll}+) \p{Lu}\p{L}+)?/u.exec(
      after,
    ) ?? [];
  const isNamed = town !== "" && (first === "" || placePrepositions.has(first));
  if (!isNamed && (name === "" || placePrepositions.has(name.trim().toLowerCase())))
    return undefined;
  const tail =
    second === "" || placePrepositions.has(second) ? town.length : town.lastIndexOf(` ${second} `);
  const start = at.start - name.length - (isLed ? lead.length + 1 : 0);
  return { ...at, start, end: at.end + (isNamed ? tail : 0) };
}

/** The sentence, or one beside it, tells of somebody in hiding; war and old flights are another matter. */
function isHiding(facts: DraftFacts, at: Place): boolean {
  if (!/\p{Lu}/u.test(facts.text(at).slice(1)) || isFromWar(facts, at)) return false;
  if (holds(facts, at, ["i-skjul", "flygtet"])) return true;
  return holds(facts, at, "bopæl-ord") && facts.has(at, "i-skjul", "around");
}

function isFromWar(facts: DraftFacts, at: Place): boolean {
  return facts.near(at, "flugt-fra", "sentence").some(({ end }) => {
    const next = /^\s*(\p{L}+)/u.exec(facts.text({ ...at, start: end, end: at.end }))?.[1] ?? "";
    const place = { ...at, start: end, end: end + 1 + next.length };
    return endsAsCountry(next) || holds(facts, place, "krigssted");
  });
}

/** A street or an address in the sentence, else the town somebody lives in or has moved to. */
function placeIn(facts: DraftFacts, at: Place): Place | undefined {
  const { prose } = facts.blocks[at.block] ?? {};
  const street =
    prose && streetsIn(prose).find(({ start, end }) => start >= at.start && end <= at.end);
  if (street !== undefined)
    return {
      block: at.block,
      start: street.start,
      end: street.end + townAfter(facts, at, street.end),
    };
  for (const hit of facts.near(at, "bosted-før", "sentence")) {
    const town = townBehind(facts, hit, at.end);
    if (town !== undefined) return town;
  }
  return holds(facts, at, ["i-skjul", "flygtet"]) ? townNamed(facts, at) : undefined;
}

/** In a sentence of hiding any place that is told counts: "de er i Herning", "til en anden by, Hjørring, med …". */
function townNamed(facts: DraftFacts, { block, start, end }: Place): Place | undefined {
  const words = facts.text({ block, start, end });
  const { people } = facts.signalsIn(block).reading;
  for (const found of words.matchAll(
    /(?:(?<!\p{L})(\p{Ll}+) |, |: )(\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)?)/gu,
  )) {
    const [whole, preposition, name = ""] = found;
    const from = start + found.index + whole.length - name.length;
    const isPerson = people.some(({ span }) => span.start < from + name.length && span.end > from);
    if (isPerson || isNoHome(facts, name)) continue;
    if (preposition === undefined || placePrepositions.has(preposition))
      return { block, start: from, end: from + name.length };
  }
  return undefined;
}

/** How many letters of the sentence behind a street name its town: ", Aarhus", " i Nyby", ", 4000 Roskilde". */
function townAfter(facts: DraftFacts, at: Place, end: number): number {
  const rest = facts.text({ ...at, start: end });
  const [town = "", preposition] = /^,? (?:\d{4} |(\p{Ll}+) )?\p{Lu}\p{L}+/u.exec(rest) ?? [];
  return preposition === undefined || placePrepositions.has(preposition) ? town.length : 0;
}

/** Addresses and streets, else any other name with a number. */
const streetsIn = perBlock(({ text }): readonly Span[] => {
  const sure = findPlaces(text).filter(({ kind }) => kind === "address" || kind === "street");
  return sure.length > 0 ? sure : findNumberedNames(text);
});

/** "bor nu hos sin søster i Vejle": the first name of a place behind the word, in the same clause. */
function townBehind(
  facts: DraftFacts,
  { block, end }: PlacedSignal,
  last: number,
): Place | undefined {
  const words = facts.text({ block, start: end, end: last });
  const found = /^[^.;]{0,45}?(?<!\p{L})(\p{Ll}+) (\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)?)/u.exec(words);
  const [whole = "", preposition = "", name = ""] = found ?? [];
  if (!placePrepositions.has(preposition) || isNoHome(facts, name)) return undefined;
  const start = end + whole.length - name.length;
  return { block, start, end: start + name.length };
}

function isNoHome(facts: DraftFacts, name: string): boolean {
  const low = name.toLowerCase();
  return (facts.ruleSet.lists.get("ikke-bosteder") ?? []).some((word) => low.startsWith(word));
}
