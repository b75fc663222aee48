import type { CalendarDate } from "../danish/calendar.ts";
import type { Cast } from "../danish/cast.ts";
import type { Mention } from "../danish/people.ts";
import type { TimeExpression, TimeValue } from "../danish/times.ts";
import type { Draft, Section } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import type { FactBlock } from "./facts/factBlock.ts";
import type { Contexts, Doctype } from "./finding.ts";
import type { Place, Reach } from "./place.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { Signal } from "./signal.ts";
import type { Signals } from "./signals.ts";

/** Whose words count: the writer's own (no quotes, headings, front matter), quoted words only, or everything. */
export type Voice = "own" | "quoted" | "any";

/** A signal and where in the draft it stands. */
export interface PlacedSignal extends Place {
  readonly signal: Signal;
}

/** Something the Danish layer read, and where it stands. */
export interface Placed<T> {
  readonly at: Place;
  readonly value: T;
}

/**
 * The draft as criteria see it: signals, places and the people and dates behind them. Everything is computed at
 * most once a draft. Places are stretches of blocks; `source` turns them into offsets of the file.
 */
export interface Facts {
  readonly draft: Draft;
  readonly ruleSet: RuleSet;
  readonly today: CalendarDate;
  /** The draft's own date, if it carries one. */
  readonly date: Placed<CalendarDate> | undefined;
  /** The draft's date, else today. */
  readonly reference: CalendarDate;
  readonly wordCount: number;
  /** `draft.blocks` with the same indices, then one block for each front matter entry. */
  readonly blocks: readonly FactBlock[];
  /** One of the blocks; undefined when there is none of that index. */
  block(index: number): FactBlock | undefined;
  /** Stands for all that a block is, signals and place among the others included: the same object while none of it changes. */
  stateOf(block: number): object;
  readonly cast: Cast;
  /** The mentions `cast` points to, in reading order. */
  readonly mentions: readonly Placed<Mention>[];

  signalsIn(block: number): Signals;
  /** Every signal of these kinds, in reading order. */
  signals(kinds: string | readonly string[], voice?: Voice): readonly PlacedSignal[];
  /** The signals of these kinds within reach of a place, the place itself left out. */
  near(
    at: Place,
    kinds: string | readonly string[],
    within: Reach,
    voice?: Voice,
  ): readonly PlacedSignal[];
  /** True when `near` finds any. */
  has(at: Place, kinds: string | readonly string[], within: Reach, voice?: Voice): boolean;
  /** True when the place lies within a signal of these kinds. */
  inside(at: Place, kinds: string | readonly string[]): boolean;
  /** Everything within reach of a place, as stretches of blocks. */
  region(at: Place, within: Reach): readonly Place[];

  /** The sentence that holds the start of the place. */
  sentence(at: Place): Place;
  sentences(block: number): readonly Place[];
  /** All sentences of the writer's own prose, in reading order: no headings, quotes, front matter. */
  prose(): readonly Place[];
  text(at: Place): string;
  source(at: Place): Span;
  /** Place of a source stretch that lies within one block. */
  placeOf(span: Span): Place | undefined;

  sectionOf(at: Place): Section;
  /** Indices of the sections of these kinds, subsections included. */
  sections(kinds: string | readonly string[]): readonly number[];
  /** True when the place stands in a section of one of these kinds, or in a subsection of one. */
  inSection(at: Place, kinds: string | readonly string[]): boolean;
  /** True for a heading's own words. */
  isHeading(at: Place): boolean;
  isOwnVoice(at: Place): boolean;

  /** Value of the first field whose label holds one of these words, lower case; "" when it is empty. */
  field(...labels: readonly string[]): string | undefined;

  times(block: number): readonly Placed<TimeExpression>[];
  /** The value of a time, told as past unless said otherwise; undefined when vague. */
  resolve(time: TimeExpression, direction?: "past" | "future"): TimeValue | undefined;
}

/** Facts with the contexts judged: what criteria are given. */
export interface DraftFacts extends Facts {
  readonly contexts: Contexts;
  readonly doctype: Doctype;
  /** abuse or honour is on. */
  readonly suspicion: boolean;
}
