import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime } from "../../danish/times.ts";
import type { Draft } from "../../draft/draft.ts";
import type { DraftFacts, Facts } from "../facts.ts";
import type { Contexts } from "../finding.ts";
import type { RuleSet } from "../ruleSet.ts";
import { castOf } from "./castOf.ts";
import { draftDate } from "./draftDate.ts";
import { factBlocks } from "./factBlock.ts";
import { placeLookups } from "./placeLookups.ts";
import { signalLookups } from "./signalLookups.ts";

/**
 * Gathers the facts of a draft; the costly ones are made when first asked for. `judge` is asked once, when
 * somebody first wants to know a context, and must not itself ask for one.
 */
export function makeFacts(
  draft: Draft,
  ruleSet: RuleSet,
  today: CalendarDate,
  judge: (facts: Facts) => Contexts,
): DraftFacts {
  const blocks = factBlocks(draft);
  const ground = { draft, blocks };
  const signals = blocks.map((block) => ruleSet.signalsOf(block.prose));
  const date = once(() => draftDate(draft, blocks, signals, today));
  const people = once(() => castOf(draft, signals));
  const words = once(() => countWords(blocks));
  const contexts = once(() => judge(facts));
  const facts: DraftFacts = {
    get contexts() {
      return contexts();
    },
    get doctype() {
      return contexts().doctype;
    },
    get suspicion() {
      return contexts().abuse.on || contexts().honour.on;
    },
    draft,
    ruleSet,
    today,
    blocks,
    get date() {
      return date();
    },
    get reference() {
      return date()?.value ?? today;
    },
    get wordCount() {
      return words();
    },
    get cast() {
      return people().cast;
    },
    get mentions() {
      return people().mentions;
    },
    ...signalLookups(ground, signals),
    ...placeLookups(ground),
    field: (...labels) =>
      draft.fields.find(({ label }) => labels.some((word) => label.toLowerCase().includes(word)))
        ?.value,
    times: (block) =>
      (signals[block]?.reading.times ?? []).map((value) => ({
        at: { block, start: value.start, end: value.end },
        value,
      })),
    resolve: (time, direction = "past") => resolveTime(time, date()?.value ?? today, direction),
  };
  return facts;
}

function countWords(blocks: readonly { prose: { tokens: readonly { kind: string }[] } }[]): number {
  let count = 0;
  for (const { prose } of blocks)
    for (const token of prose.tokens) if (token.kind === "word") count += 1;
  return count;
}

/** Computes a value when first asked for, then keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
