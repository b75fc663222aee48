import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/**
 * A talk, call or message with the parents that no time is tied to. Told in the past tense it shares the time of the
 * sentence before it in the block; told in the perfect ("har sagt") it stands alone.
 */
export function* dialogueWithoutDate(facts: DraftFacts): Iterable<Match> {
  let timed = -1;
  for (const at of facts.prose()) {
    if (facts.has(at, "tid", "anchor", "any")) {
      timed = at.block;
      continue;
    }
    const talk = talkIn(facts, at, timed === at.block);
    if (talk !== undefined && !facts.has(at, "samtale-undtaget", "sentence")) yield shortfall(talk);
  }
}

function talkIn(facts: DraftFacts, at: Place, timed: boolean): Place | undefined {
  const kinds = timed ? perfect : [...perfect, "samtale-hjem-da"];
  return facts
    .near(at, kinds, "sentence", "own")
    .find(
      (talk) =>
        !talk.signal.negated &&
        !/\b(?:ikke|aldrig)\b/iu.test(facts.text(talk)) &&
        !facts.inside(talk, "gengivet") &&
        (talk.signal.kind !== "samtale-navn" || isWithParent(facts, talk)),
    );
}

const perfect = ["samtale-hjem", "samtale-navn"];

/** True when the talk's words end in the name of a parent. */
function isWithParent(facts: DraftFacts, talk: Place): boolean {
  const words = facts.text(talk);
  return facts.cast.parents.some(({ spellings }) =>
    spellings.some(({ text }) => words.endsWith(text)),
  );
}
