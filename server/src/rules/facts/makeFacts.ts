import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime } from "../../danish/times.ts";
import type { Draft } from "../../draft/draft.ts";
import type { DraftFacts, Facts } from "../facts.ts";
import type { Contexts } from "../finding.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Signals } from "../signals.ts";
import { castOf } from "./castOf.ts";
import { draftDate } from "./draftDate.ts";
import { factBlocks } from "./factBlock.ts";
import { placeLookups } from "./placeLookups.ts";
import { perBlock, perIndex } from "./remembered.ts";
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
  const proses = blocks.map(({ prose }) => prose);
  const ground = { draft, blocks, proses };
  const signals = proses.map((prose) => ruleSet.signalsOf(prose));
  const date = once(() => draftDate(draft, blocks, signals, today));
  const people = once(() => castOf(draft, signals));
  const words = once(() => proses.reduce((sum, prose) => sum + wordsIn(prose), 0));
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
    times: (block) => {
      const own = signals[block];
      return own === undefined ? [] : timesIn(own, block);
    },
    resolve: (time, direction = "past") => resolveTime(time, date()?.value ?? today, direction),
  };
  return facts;
}

const timesIn = perIndex(({ reading }: Signals, block) =>
  reading.times.map((value) => ({ at: { block, start: value.start, end: value.end }, value })),
);

const wordsIn = perBlock(({ tokens }) => {
  let count = 0;
  for (const { kind } of tokens) if (kind === "word") count += 1;
  return count;
});

/** Computes a value when first asked for, then keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
