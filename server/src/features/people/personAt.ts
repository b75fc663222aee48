import type { Person } from "../../danish/cast.ts";
import type { Mention } from "../../danish/people.ts";
import type { DraftFacts, Placed } from "../../rules/facts.ts";
import type { Span } from "../../text/span.ts";
import { draftFacts } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";
import { touches } from "../ranges.ts";

/** Somebody of the cast, and one place where they are mentioned. */
export interface PersonAt {
  readonly person: Person;
  readonly mention: Placed<Mention>;
}

/** Everybody the draft tells of, the child first. */
export function everybody({ cast }: DraftFacts): readonly Person[] {
  const { subjects, parents, siblings, relatives, staff, peers, others } = cast;
  return [subjects, parents, siblings, relatives, staff, peers, others].flat();
}

/** The person mentioned at an offset; a caret right behind the words counts. */
export function personAt(open: OpenDraft, offset: number): PersonAt | undefined {
  const facts = draftFacts(open);
  const here = { start: offset, end: offset };
  const index = facts.mentions.findIndex(({ at }) => touches(facts.source(at), here));
  const mention = facts.mentions[index];
  const person = everybody(facts).find(({ mentions }) => mentions.includes(index));
  return mention && person && { person, mention };
}

/** Where a person is mentioned, as source offsets in the order of the text. */
export function placesOf(open: OpenDraft, person: Person): readonly Span[] {
  const facts = draftFacts(open);
  return person.mentions
    .flatMap((index) => facts.mentions[index] ?? [])
    .map(({ at }) => facts.source(at))
    .sort((a, b) => a.start - b.start);
}
