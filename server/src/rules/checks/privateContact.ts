import { findNumberedNames, findPlaces } from "../../danish/placeNames.ts";
import type { Prose } from "../../draft/draft.ts";
import { overlaps } from "../../text/span.ts";
import { holds } from "../cues/within.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** The writer's own private address, phone number or mail box. */
export function* senderPrivateContact(facts: DraftFacts): Iterable<Match> {
  for (const { block, start, end } of facts.signals("telefon"))
    if (isOwn(facts, { block, start, end }) && isWriters(facts, { block, start, end }))
      yield shortfall({ block, start, end });
  for (const [block, { prose }] of facts.blocks.entries()) {
    for (const at of addressesOf(facts, block, prose)) {
      if (
        isOwn(facts, at) &&
        isWriters(facts, at) &&
        holds(facts, lineOf(facts, at), "afsenderens")
      )
        yield shortfall(at);
    }
    for (const { start, end } of mailBoxesIn(prose)) {
      const at = { block, start, end };
      if (isPrivateBox(facts, at) && isWriters(facts, at)) yield shortfall(at);
    }
  }
}

const addressesIn = perBlock(({ text }) =>
  findPlaces(text).filter(({ kind }) => kind === "address"),
);

/** Any other name with a number: an address only where the line speaks of one. */
const numberedIn = perBlock(({ text }) => findNumberedNames(text));

function* addressesOf(facts: DraftFacts, block: number, prose: Prose): Iterable<Place> {
  const sure = addressesIn(prose);
  for (const { start, end } of sure) yield { block, start, end };
  for (const one of numberedIn(prose)) {
    const at = { block, start: one.start, end: one.end };
    if (!sure.some((two) => overlaps(one, two)) && holds(facts, lineOf(facts, at), "adresse-ord"))
      yield at;
  }
}

const mailBoxesIn = perBlock(({ text }) =>
  [...text.matchAll(/[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,3}(?!\p{L})/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  })),
);

/** Words of privacy beside it, and none of work, unless they are beyond doubt. */
function isOwn(facts: DraftFacts, at: Place): boolean {
  const line = lineOf(facts, at);
  if (!holds(facts, line, "privat-eget")) return false;
  return !holds(facts, line, "arbejdets") || holds(facts, line, "privat-uden-tvivl");
}

/** A box of the kind that people have at home, in a signature or beside the writer's own words. */
function isPrivateBox(facts: DraftFacts, at: Place): boolean {
  const host = /@([\p{L}\d-]+)\./u.exec(facts.text(at))?.[1]?.toLowerCase() ?? "";
  if (facts.ruleSet.lists.get("private-postkasser")?.includes(host) !== true) return false;
  return holds(facts, lineOf(facts, at), ["afsenderens", "privat-eget"]);
}

/** The line of a place, at most so far as one reads at a glance. */
function lineOf(facts: DraftFacts, { block, start, end }: Place): Place {
  const text = facts.blocks[block]?.prose.text ?? "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return {
    block,
    start: Math.max(from, start - 90),
    end: Math.min(to < 0 ? text.length : to, end + 70),
  };
}

/** It is not a parent's, the municipality's or the workplace's by the words before it, nor a field of the family. */
function isWriters(facts: DraftFacts, at: Place): boolean {
  if (facts.inSection(at, "identification") && !holds(facts, lineOf(facts, at), "afsenderens"))
    return false;
  const before = (letters: number) => ({
    ...at,
    start: Math.max(0, at.start - letters),
    end: at.start,
  });
  if (holds(facts, before(20), "arbejdets")) return false;
  return !(facts.signalsIn(at.block).byKind.get("andres-kontakt") ?? []).some(
    ({ start, end }) =>
      start >= at.start - 60 &&
      end <= at.start &&
      /^[^.\n]{0,40}$/u.test(facts.text({ ...at, start: end, end: at.start })),
  );
}
