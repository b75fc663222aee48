import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime } from "../../danish/times.ts";
import type { Draft } from "../../draft/draft.ts";
import type { DraftFacts, Facts, Placed } from "../facts.ts";
import type { Contexts } from "../finding.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Signals } from "../signals.ts";
import { blockStates } from "./blockStates.ts";
import { castOf } from "./castOf.ts";
import { draftDate } from "./draftDate.ts";
import { factBlocks } from "./factBlock.ts";
import { placeLookups, sectionKinds } from "./placeLookups.ts";
import type { Ground } from "./regions.ts";
import { perBlock, perIndex } from "./remembered.ts";
import { signalLookups } from "./signalLookups.ts";
import { lookAtBlock, lookAtValue, ofAll } from "./watch.ts";

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
  const date = once(() => draftDate(draft, blocks, signals, today, ruleSet.lists));
  const people = once(() => castOf(draft, signals, ruleSet.lists));
  const words = once(() => proses.reduce((sum, prose) => sum + wordsIn(prose), 0));
  const contexts = once(() => judge(facts));
  const facts: DraftFacts = {
    ...lookups(ground, signals, () => date()?.value ?? today),
    ruleSet,
    get contexts() {
      return ofAll(contexts());
    },
    get doctype() {
      return ofAll(contexts().doctype);
    },
    get suspicion() {
      return ofAll(contexts().abuse.on || contexts().honour.on);
    },
    get draft() {
      return ofAll(draft);
    },
    get today() {
      return ofAll(today);
    },
    get blocks() {
      return ofAll(blocks);
    },
    get date() {
      const found = date();
      lookAtValue(dateKey(found), askDate);
      return found;
    },
    get reference() {
      const day = date()?.value ?? today;
      lookAtValue(dayKey(day), askReference);
      return day;
    },
    get wordCount() {
      return ofAll(words());
    },
    get cast() {
      return ofAll(people().cast);
    },
    get mentions() {
      return ofAll(people().mentions);
    },
  };
  return facts;
}

/** What is asked of one block or place. */
function lookups(ground: Ground, signals: readonly Signals[], reference: () => CalendarDate) {
  const kindsOf = sectionKinds(ground.draft);
  const states = blockStates(ground, signals, kindsOf);
  return {
    ...signalLookups(ground, signals, states),
    ...placeLookups(ground, states, kindsOf),
    stateOf: states,
    block: (index) => {
      lookAtBlock(index, states);
      return ground.blocks[index];
    },
    field: (...labels) =>
      ofAll(ground.draft.fields).find(({ label }) =>
        labels.some((word) => label.toLowerCase().includes(word)),
      )?.value,
    times: (block) => {
      lookAtBlock(block, states);
      const own = signals[block];
      return own === undefined ? [] : timesIn(own, block);
    },
    resolve: (time, direction = "past") => {
      lookAtValue(dayKey(reference()), askReference);
      return resolveTime(time, reference(), direction);
    },
  } satisfies Partial<Facts>;
}

const askReference = (facts: Facts) => dayKey(facts.reference);
const askDate = (facts: Facts) => dateKey(facts.date);

function dayKey({ year, month, day }: CalendarDate): number {
  return (year * 100 + month) * 100 + day;
}

function dateKey(date: Placed<CalendarDate> | undefined): string {
  return date === undefined
    ? ""
    : `${dayKey(date.value)} ${date.at.block} ${date.at.start} ${date.at.end}`;
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
