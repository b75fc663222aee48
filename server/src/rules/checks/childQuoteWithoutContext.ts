import type { Speech } from "../../danish/speech.ts";
import { contains, type Span } from "../../text/span.ts";
import { perBlockIndex, settled } from "../facts/watch.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { trimmed } from "./trimmed.ts";
import { lastNamedBefore, sidesWithin } from "./whoIsMeant.ts";

/**
 * The child quoted or reported in the present or perfect ("siger", "har sagt", "ifølge") with neither when, to whom nor in
 * what situation, in its paragraph, lead-in or heading. A telling in the past tense ("sagde") is part of an episode.
 */
export function* childQuoteWithoutContext(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys())
    for (const at of tellingsIn(facts, block)) yield shortfall(at);
}

const tellingsIn = perBlockIndex((facts: DraftFacts, block): readonly Place[] => {
  const kind = facts.block(block)?.kind;
  if (kind === "heading" || kind === "frontMatter") return [];
  const found: Place[] = [];
  let last = -1;
  for (const speech of facts.signalsIn(block).reading.speech) {
    const at = facts.sentence({ block, ...speech.verb });
    if (at.start === last || isElsewhere(facts, at, speech)) continue;
    if (!isChildTelling(facts, block, speech)) continue;
    last = at.start;
    if (!hasContext(facts, at, speech.content)) found.push(trimmed(facts, at));
  }
  for (const at of facts.sentences(block))
    if (isUttered(facts, at) && !found.some((one) => one.start === at.start))
      found.push(trimmed(facts, at));
  return found;
});

/** "Efter eget udsagn", "han påstår": the child's words with no plain verb of saying. */
function isUttered(facts: DraftFacts, at: Place): boolean {
  const [hit] = facts.near(at, "barnet-ytrer", "sentence", "own");
  if (hit === undefined || hit.signal.negated || facts.inSection(at, elsewhere)) return false;
  if (facts.inside(hit, ["gengivet", "forælder-siger"])) return false;
  if (facts.has(at, ["hjem-ringer", "samtale-hjem-da"], "sentence")) return false;
  const sides = sidesWithin(facts, hit);
  const isChild = sides.size > 0 ? sides.has("child") : isChildBefore(facts, hit);
  return isChild && !hasContext(facts, at, undefined);
}

function isChildBefore(facts: DraftFacts, at: Place): boolean {
  return /^(?:child|other)$/u.test(lastNamedBefore(facts, at) ?? "child");
}

function isChildTelling(facts: DraftFacts, block: number, speech: Speech): boolean {
  if (speech.negated || speech.question) return false;
  const verb = { block, ...speech.verb };
  if (!facts.inside(verb, "udtaler-sig") || facts.inside(verb, opinions)) return false;
  if (!facts.isOwnVoice(verb) || isRetold(facts, block, speech)) return false;
  if (!saysSomething(facts, block, speech)) return false;
  return isByChild(facts, block, speech);
}

/** "Mor siger, at han har sagt …": told by another. */
function isRetold(facts: DraftFacts, block: number, speech: Speech): boolean {
  return facts
    .signalsIn(block)
    .reading.speech.some(
      (other) =>
        other !== speech && other.content !== undefined && contains(other.content, speech.verb),
    );
}

/** A clause or a quotation is told: "siger godmorgen", "siger til" and a quoted word or two tell nothing. */
function saysSomething(facts: DraftFacts, block: number, { content, verb }: Speech): boolean {
  const words = content === undefined ? "" : facts.text({ block, ...content }).trim();
  return (
    words.split(/\s+/u).length > 2 || facts.has({ block, ...verb }, "sagt-bagefter", "sentence")
  );
}

function isByChild(facts: DraftFacts, block: number, speech: Speech): boolean {
  if (speech.speaker === undefined) return speech.speakerKind === "child";
  const at = { block, ...speech.speaker };
  const speaker = facts.text(at);
  if (speech.speakerKind === "child") return true;
  if (/^(?:han|hun)(?!\p{L})/iu.test(speaker)) return isChildMeant(facts, at, speech);
  return speech.speakerKind === "named" && isSubject(facts, speaker);
}

/** "Hun siger" of the mother is none of the child's words; who is meant the cast may know. */
function isChildMeant(facts: DraftFacts, at: Place, { speakerKind }: Speech): boolean {
  const sides = sidesWithin(facts, at);
  if (sides.size > 0) return sides.has("child");
  if (!/^(?:child|unknown|named)$/u.test(speakerKind)) return false;
  return isChildBefore(facts, at);
}

/** A name of the child the draft is about; in a draft that tells of nobody else, any name. */
function isSubject(facts: DraftFacts, name: string): boolean {
  return settled(facts, ({ cast }) => {
    const { subjects, parents, staff, relatives, siblings, peers } = cast;
    const bears = (people: typeof subjects) =>
      people.some(({ spellings }) =>
        spellings.some(({ text }) => name.startsWith(text) || text.startsWith(`${name} `)),
      );
    if (bears(subjects)) return true;
    return subjects.length === 0 && ![parents, staff, relatives, siblings, peers].some(bears);
  });
}

/** Sections whose "hun siger" is the mother's, or where the child's words only sum up. */
const elsewhere = [
  "parents",
  "informed",
  "summary",
  "resources",
  "efforts",
  "consent",
  "assessment",
];

/** Told in a clause about somebody, or an opinion and no account: "der siger", "synes". */
const opinions = ["gengivet-bisætning", "siger-i-bisætning", "mener-blot"];

/** In the part on the parents "hun siger" is the mother; a child named there speaks for itself. */
function isElsewhere(facts: DraftFacts, at: Place, { speaker, speakerKind }: Speech): boolean {
  if (!facts.inSection(at, elsewhere)) return false;
  const isNamed =
    speaker !== undefined && /^\p{Lu}\p{L}+$/u.test(facts.text({ ...at, ...speaker }));
  return !(facts.inSection(at, "parents") && isNamed && speakerKind !== "mother");
}

const pleasant = ["god-oplevelse", "glæde-ved"];
const context = ["tid", "samtale-situation", "fortalt-efterhånden"];

/** Of the next sentence what is told of another saying is none. */
function hasContext(facts: DraftFacts, at: Place, content: Span | undefined): boolean {
  const isOwn = (one: PlacedSignal) =>
    one.signal.kind !== "tid" ||
    content === undefined ||
    one.start < content.start ||
    one.end > content.end;
  return (
    facts.has(at, ["vurderingsmarkør", ...pleasant], "sentence", "any") ||
    facts.near(at, context, "anchor", "any").some((one) => one.block !== at.block || isOwn(one)) ||
    facts
      .near(at, context, "around", "any")
      .some((one) => isOwn(one) && (one.end <= at.end || !tellsAnother(facts, one))) ||
    facts.has(at, "dag", "paragraph", "any") ||
    hasLeadIn(facts, at) ||
    hasClock(facts, at)
  );
}

/** The next sentence tells of another saying, so that its listener and day are that one's. */
function tellsAnother(facts: DraftFacts, at: Place): boolean {
  return facts.has(at, "udtaler-sig", "sentence");
}

/** The section begins with a talk and its day: "Jeg talte med ham den 3. marts." */
function hasLeadIn(facts: DraftFacts, at: Place): boolean {
  const days = facts.near(at, "dag", "section", "any");
  const [first] = days;
  return days.some(
    (day) =>
      day.block === first?.block &&
      day.block < at.block &&
      facts.has(day, ["samtale-ord", "talte-med"], "sentence", "any"),
  );
}

/** A time of day of the telling itself: "om aftenen" within what the child says is none. */
function hasClock(facts: DraftFacts, at: Place): boolean {
  return facts
    .near(at, "klokkeslæt", "sentence", "any")
    .some((time) => !facts.inside(time, "gengivet"));
}
