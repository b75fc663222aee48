import { type Contact, contacts } from "../cues/contacts.ts";
import { holdsDenial } from "../cues/within.ts";
import { perDraft } from "../facts/remembered.ts";
import { perSpot, settled } from "../facts/watch.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { lastNamedBefore, sidesWithin } from "./whoIsMeant.ts";

/**
 * A talk, call or message with the parents that no time is tied to. Told in the past tense it shares the time of the
 * sentence before it in the block; told in the perfect ("har sagt") it stands alone.
 */
export function* dialogueWithoutDate(facts: DraftFacts): Iterable<Match> {
  const turned = turnedTo(facts);
  let timed = -1;
  for (const at of facts.prose()) {
    if (hasTime(facts, at)) {
      timed = at.block;
      continue;
    }
    const talk =
      (timed === at.block ? talkLater(facts, at) : talkAlone(facts, at)) ??
      contactIn(turned.get(at.block) ?? [], at, timed === at.block);
    if (talk === undefined || facts.has(at, "samtale-undtaget", "sentence")) continue;
    if (isAskedOrAnnounced(facts.text(at)) || isSummedUp(facts, at, talk)) continue;
    if (!isToldBefore(facts, at)) yield shortfall(talk);
  }
}

/** A question of a form, or a line that announces what follows: "Samtale med forældrene:". */
function isAskedOrAnnounced(words: string): boolean {
  return /[?:]\W*$/u.test(words);
}

/** "Vi har holdt tre møder med dem": summed up, and the days of them stand in what follows. */
function isSummedUp(facts: DraftFacts, at: Place, talk: Place): boolean {
  if (!facts.has(at, "samtaler-talt", "sentence", "own")) return false;
  const { block, end } = facts.sentence(talk);
  return facts
    .near(at, "dag", "section", "any")
    .some((day) => day.block > block || (day.block === block && day.start >= end));
}

const hasTime = perSpot((facts: DraftFacts, at: Place) => facts.has(at, "tid", "anchor", "any"));
const talkAlone = perSpot((facts: DraftFacts, at: Place) => talkIn(facts, at, false));
const talkLater = perSpot((facts: DraftFacts, at: Place) => talkIn(facts, at, true));

/** "Mor sagde på mødet": a meeting the draft has told the day of. */
function isToldBefore(facts: DraftFacts, at: Place): boolean {
  if (!facts.has(at, "samtale-bestemt", "sentence")) return false;
  const talk = firstTimedTalk(facts);
  return (
    talk !== undefined &&
    (talk.block < at.block || (talk.block === at.block && talk.end <= at.start))
  );
}

const firstTimedTalk = perDraft((facts: DraftFacts) =>
  facts.signals("samtale-ord").find((talk) => hasTime(facts, talk)),
);

function talkIn(facts: DraftFacts, at: Place, timed: boolean): Place | undefined {
  const kinds = timed ? perfect : [...perfect, "samtale-hjem-da"];
  return facts
    .near(at, kinds, "sentence", "own")
    .find(
      (talk) =>
        !talk.signal.negated &&
        !holdsDenial(facts, talk) &&
        !facts.inside(talk, "gengivet") &&
        isToParent(facts, talk, talk.signal.kind) &&
        !isToChild(facts, talk),
    );
}

const perfect = ["samtale-hjem", "samtale-navn", "samtale-pronomen"];

/** A talk that names nobody of the home is with a parent when the name or the pronoun is a parent's. */
function isToParent(facts: DraftFacts, talk: Place, kind: string): boolean {
  if (kind === "samtale-navn") return isWithParent(facts, talk);
  if (kind !== "samtale-pronomen") return true;
  const within = sidesWithin(facts, talk);
  const side = within.size > 0 ? [...within] : [lastNamedBefore(facts, talk) ?? "other"];
  return side.every((one) => one === "mother" || one === "father" || one === "parents");
}

/** "Jeg har spurgt ham": the one last named is the child. */
function isToChild(facts: DraftFacts, talk: Place): boolean {
  const within = sidesWithin(facts, talk);
  const side = within.size > 0 ? [...within] : [lastNamedBefore(facts, talk)];
  return /(?:^| )(?:ham|hende)$/u.test(facts.text(talk)) && side.every((one) => one === "child");
}

/** A contact of ours with a parent, and whether it is told in the perfect. */
interface Turned {
  readonly at: Place;
  readonly perfect: boolean;
}

/** Every contact with a parent that has been made, in reading order, by its block. */
function turnedTo(facts: DraftFacts): ReadonlyMap<number, readonly Turned[]> {
  const found = new Map<number, Turned[]>();
  for (const contact of contacts(facts)) {
    const turned = turnedBy(facts, contact);
    if (turned === undefined) continue;
    const { block } = turned.at;
    found.set(block, found.get(block) ?? []);
    found.get(block)?.push(turned);
  }
  return found;
}

const turnedBy = perSpot((facts: DraftFacts, { at, time, to }: Contact): Turned | undefined => {
  if (time !== "done" || !to.some((relation) => parents.has(relation))) return undefined;
  if (facts.inside(at, "gengivet") || at.signal.kind === "kender-sagen") return undefined;
  return { at: withListener(facts, at), perfect: /t$/u.test(facts.text(at).split(" ")[0] ?? "") };
});

const parents: ReadonlySet<string> = new Set(["mother", "father", "parents"]);

function contactIn(turned: readonly Turned[], at: Place, timed: boolean): Place | undefined {
  const found = turned.find(
    (one) =>
      one.at.block === at.block &&
      one.at.start >= at.start &&
      one.at.end <= at.end &&
      (one.perfect || !timed),
  );
  return found?.at;
}

/** The words of contact and whom they go to, when that stands close behind. */
function withListener(facts: DraftFacts, at: Place): Place {
  const { people } = facts.signalsIn(at.block).reading;
  const end = Math.min(facts.sentence(at).end, at.end + 30);
  const listener = people.find(
    ({ span, relation }) =>
      span.start >= at.start && span.end <= end && parents.has(relation ?? ""),
  );
  return { block: at.block, start: at.start, end: Math.max(at.end, listener?.span.end ?? 0) };
}

/** True when the talk's words end in the name of a parent. */
function isWithParent(facts: DraftFacts, talk: Place): boolean {
  const words = facts.text(talk);
  return settled(facts, ({ cast }) =>
    cast.parents.some(({ spellings }) => spellings.some(({ text }) => words.endsWith(text))),
  );
}
