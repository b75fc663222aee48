import { formatIsoDate } from "../../danish/calendar.ts";
import { timeInWords } from "../../danish/dateWords.ts";
import type { TimeExpression } from "../../danish/times.ts";
import type { Placed } from "../../rules/facts.ts";
import { draftFacts } from "../draftFacts.ts";
import { type Excerpt, excerpt } from "../excerpt.ts";
import type { OpenDraft } from "../openFile.ts";
import { datedTimes } from "./datedTimes.ts";

/** Something the draft tells that has a place in time. */
export interface DatedEntry extends Excerpt {
  /** First day, ISO 8601. */
  readonly from: string;
  /** The time in words: "mandag 9. marts 2026 kl. 8.15", "uge 11, 2026". */
  readonly when: string;
  /** The words as written: "i mandags". */
  readonly written: string;
}

/** Everything dated in a draft in the order it happened; events without a day or week apart. */
export interface Timeline {
  /** The draft's own date in words; undefined when it carries none. */
  readonly written: string | undefined;
  readonly dated: readonly DatedEntry[];
  readonly undated: readonly Excerpt[];
}

/** The timeline of a draft. Relative times are counted from the draft's own date, else from today. */
export function timeline(open: OpenDraft): Timeline {
  const facts = draftFacts(open);
  const own = facts.date;
  const dated = datedTimes(open)
    .filter(({ time }) => own === undefined || !isSame(time.at, own.at))
    .map(({ time, value }): DatedEntry => {
      const { from } = value;
      return {
        ...excerpt(open, facts.source(time.at)),
        from: from === undefined ? "" : formatIsoDate(from),
        when: timeInWords(value),
        written: facts.text(time.at),
      };
    });
  return {
    written: own && timeInWords({ from: { ...own.value, second: 0 }, grain: "day" }),
    dated: distinct(dated).sort(inTime),
    undated: undated(open),
  };
}

function isSame(a: Placed<TimeExpression>["at"], b: Placed<unknown>["at"]): boolean {
  return a.block === b.block && a.start === b.start;
}

/** Two words for one day in one sentence make one entry. */
function distinct(entries: readonly DatedEntry[]): DatedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ when, text }) => {
    const key = `${when}\n${text}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function inTime(a: DatedEntry, b: DatedEntry): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.range.start.line - b.range.start.line;
}

/** What the rules call an event without a time, also where they keep still about it: a timeline asks for nothing. */
function undated(open: OpenDraft): readonly Excerpt[] {
  const facts = draftFacts(open);
  const spans = facts.ruleSet
    .rulesOf("observation-without-time")
    .flatMap((rule) => [...rule.run(facts)])
    .flatMap((match) => (match.type === "shortfall" && match.at ? [facts.source(match.at)] : []));
  return spans.sort((a, b) => a.start - b.start).map((span) => excerpt(open, span));
}
