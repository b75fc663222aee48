import { monthName } from "../../danish/calendar.ts";
import { functionWords } from "../../danish/data/functionWords.ts";
import { negators } from "../../danish/data/smallWords.ts";
import { isOpening } from "../condition.ts";
import { holds, opensWith } from "../cues/within.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf, sidesWithin } from "./whoIsMeant.ts";

/** The sentence of the opening that says what the concern for the child is: a frame ("bekymret for …") and its content. */
export function* concernSummaryMissing(facts: DraftFacts): Iterable<Match> {
  const told = [
    ...framed(facts, "bekymringsramme", (content) => contentWords(facts, content) >= 2),
    ...framed(
      facts,
      "begrundelsesramme",
      (content, frame) => contentWords(facts, content) >= 3 && !isWriters(facts, frame, content),
    ),
    ...framed(facts, "emneramme", (content) => holds(facts, content, harm)),
    ...broadlyFramed(facts),
    ...underHeading(facts),
  ].filter((at) => !holds(facts, facts.sentence(at), "bekymring-for-andre"));
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

const harm = "skade-eller-behov";

function framed(
  facts: DraftFacts,
  kind: string,
  isTold: (content: Place, frame: Place) => boolean,
): readonly Place[] {
  return facts
    .signals(kind)
    .filter(
      (at) =>
        !facts.isHeading(at) &&
        isOpening(facts, at) &&
        !isSingleEvent(facts, at) &&
        !(at.signal.negated && opensWith(facts, at, "benægtelig-ramme")) &&
        isTold(contentOf(facts, at), at),
    );
}

/** How far into its sentence the frame may begin. */
const frontWord = 12;
const frontFrame = 45;

/** What the letter is for or how the child is seen, the child itself and what it lacks or suffers, all in one sentence. */
function broadlyFramed(facts: DraftFacts): readonly Place[] {
  return facts.signals(["emneramme-bred", "emneramme-ord"]).filter((at) => {
    if (facts.isHeading(at) || !isOpening(facts, at)) return false;
    const sentence = facts.sentence(at);
    const furthest = at.signal.kind === "emneramme-ord" ? frontWord : frontFrame;
    if (at.start - sentence.start > furthest) return false;
    if (facts.has(at, "dag", "sentence") || holds(facts, sentence, "bekymring-afvist"))
      return false;
    return holds(facts, sentence, [harm, "skade-bred"]) && namesChild(facts, sentence);
  });
}

function namesChild(facts: DraftFacts, sentence: Place): boolean {
  return holds(facts, sentence, "barn-eller-navn") || sidesWithin(facts, sentence).has("child");
}

/** One dated event is no summary, but where it is the reason of a concern. */
function isSingleEvent(facts: DraftFacts, at: Place): boolean {
  return (
    !holds(facts, at, "grund-sagt") &&
    facts.has(at, "dag", "sentence") &&
    facts.has(at, "fortid", "sentence")
  );
}

const isForm = perBlock(({ text }) => (text.match(/^[^\n:]{2,24}:/gmu)?.length ?? 0) >= 2);

/**
 * The words from the frame on: to the end of its sentence or where the writer turns to another matter, in the head of a
 * letter or form to the end of its line.
 */
function contentOf(facts: DraftFacts, frame: Place): Place {
  const { block } = frame;
  const { end } = facts.sentence(frame);
  const prose = facts.block(block)?.prose;
  const breaks = prose !== undefined && isForm(prose) ? /[;\n]/u : /;/u;
  const sign = breaks.exec(facts.text({ block, start: frame.end, end }))?.index;
  const turns = facts.near({ ...frame, end: frame.start }, "skriver-taler-videre", "sentence");
  const turn = turns.find(({ start }) => start >= frame.end)?.start;
  return {
    block,
    start: frame.start,
    end: Math.min(end, turn ?? end, sign === undefined ? end : frame.end + sign),
  };
}

/** "Vi skriver, fordi min leder …": the writer's own reason, not the child's. */
function isWriters(facts: DraftFacts, frame: Place, content: Place): boolean {
  const words = { ...content, start: frame.end };
  return (
    holds(facts, words, "skriver-er-bedt") ||
    (["vi-selv", "lederord"].some((kind) => opensWith(facts, words, kind)) &&
      !opensWith(facts, words, "skriver-er-bekymret"))
  );
}

const asks = "bekymring-i-overskrift";

/** Kinds of headings, and the words of content that answer them. */
const leastBelow = [
  [asks, 1],
  ["kort-i-overskrift", 1],
  ["anledning-i-overskrift", 4],
] as const;

/** "Hvad er vi bekymrede for: At Oskar …", "Kort fortalt" with the matter in the words below. */
function underHeading(facts: DraftFacts): readonly Place[] {
  return facts
    .signals([harm, "skade-bred"], "own")
    .map((at) => facts.sentence(at))
    .filter((at) => {
      if (!isOpening(facts, at) || isOnWriter(facts, at) || facts.has(at, "dag", "sentence"))
        return false;
      if (isLabelled(facts, at)) return true;
      const least = leastBelow.find(([kind]) => isAskedAbove(facts, at, kind))?.[1];
      if (least === undefined || contentWords(facts, at) < least) return false;
      return holds(facts, at, harm) || isOfChild(facts, at);
    });
}

/** "Bekymring: Anton har ingen venner": the word stands in the line itself. */
function isLabelled(facts: DraftFacts, at: Place): boolean {
  return facts.has({ ...at, end: at.start }, "bekymring-mærkat", "anchor");
}

/** One of the first sentences below its heading, with the child named first: "Viggos far drikker" is on the father. */
function isOfChild(facts: DraftFacts, at: Place): boolean {
  const sentences = facts.sentences(at.block).slice(0, 2);
  if (!sentences.some(({ start }) => start === at.start)) return false;
  const named = facts.mentions.findIndex(
    (mention) => mention.at.block === at.block && mention.at.start >= at.start,
  );
  return sidesOf(facts).get(named) === "child" && !holds(facts, at, "forældre-nævnt");
}

/** The heading begins with the question; "Beskrivelse af problemet" asks for more than a summary. */
function isAskedAbove(facts: DraftFacts, at: Place, kind: string): boolean {
  return facts
    .near(at, kind, "anchor")
    .some(
      (asked) =>
        facts.isHeading(asked) && (kind === asks || opensWith(facts, { ...asked, start: 0 }, kind)),
    );
}

/** A sentence on the writer or the letter. */
function isOnWriter(facts: DraftFacts, at: Place): boolean {
  return ["vi-selv", "skriver-står-frem"].some((kind) => opensWith(facts, at, kind));
}

const months: ReadonlySet<string> = new Set(
  Array.from({ length: 12 }, (_, month) => monthName(month + 1)),
);

/** Words of content in a place: no small words, names, months, words that only point or what stands in brackets. */
function contentWords(facts: DraftFacts, at: Place): number {
  const { prose } = facts.block(at.block) ?? {};
  const { reading, byKind } = facts.signalsIn(at.block);
  const inBrackets = [...(prose?.text.matchAll(/\([^)]*\)/gu) ?? [])].map(
    ({ index, 0: words }) => ({ start: index, end: index + words.length }),
  );
  const names = reading.people.flatMap(({ kind, span }) => (kind === "name" ? [span] : []));
  const idle = [...inBrackets, ...names, ...(byKind.get("ord-uden-indhold") ?? [])];
  return (prose?.tokens ?? []).filter(
    ({ kind, norm, start }) =>
      kind === "word" &&
      start >= at.start &&
      start < at.end &&
      norm.length > 1 &&
      (!functionWords.has(norm) || negators.has(norm)) &&
      !months.has(norm) &&
      !idle.some((span) => span.start <= start && start < span.end),
  ).length;
}
