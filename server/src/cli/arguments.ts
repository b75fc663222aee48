import { type CalendarDate, isDate } from "../danish/calendar.ts";
import type { Severity } from "../rules/finding.ts";

const formats = ["pretty", "json", "sarif"] as const;

export type Format = (typeof formats)[number];

/** What `underretning check` was asked to do. */
export interface CheckRequest {
  readonly format: Format;
  /** The mildest severity that is reported. */
  readonly mildest: Severity;
  readonly today: CalendarDate | undefined;
  /** A finding of this severity or worse makes the exit code 1. */
  readonly failOn: Severity | undefined;
  /** Words of the drafts may be repeated in the report. */
  readonly withText: boolean;
  /** Every Markdown file of a folder counts as a draft. */
  readonly all: boolean;
  /** Files and folders as written; "-" is standard input. */
  readonly paths: readonly string[];
}

const severityOrder: readonly Severity[] = ["error", "warning", "information", "hint"];

/** True when a severity is the limit or worse. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severityOrder.indexOf(severity) <= severityOrder.indexOf(limit);
}

const severityWords: Readonly<Record<string, Severity>> = {
  error: "error",
  fejl: "error",
  warning: "warning",
  advarsel: "warning",
  information: "information",
  oplysning: "information",
  hint: "hint",
};

type Given = Partial<CheckRequest> & { readonly paths: readonly string[] };

/** Options with a value: what the value means, or a Danish sentence when it means nothing. */
const valued: Readonly<Record<string, (value: string) => Partial<CheckRequest> | string>> = {
  "--format": (value) => {
    const format = formats.find((known) => known === value);
    return format ? { format } : `--format kan være pretty, json eller sarif, ikke "${value}".`;
  },
  "--severity": (value) => {
    const mildest = severityWords[value];
    return mildest ? { mildest } : wrongSeverity("--severity", value);
  },
  "--fail-on": (value) => {
    const failOn = severityWords[value];
    return failOn ? { failOn } : wrongSeverity("--fail-on", value);
  },
  "--today": (value) => {
    const today = readDay(value);
    return today ? { today } : `--today skal være en dato som 2026-03-14, ikke "${value}".`;
  },
};

const flags: Readonly<Record<string, Partial<CheckRequest>>> = {
  "--no-text": { withText: false },
  "--text": { withText: true },
  "--all": { all: true },
};

/** Reads the arguments behind `check`; a Danish sentence when they make no sense. */
export function readCheckArguments(args: readonly string[]): CheckRequest | string {
  let given: Given = { paths: [] };
  const rest = args.flatMap((word) => (word.startsWith("--") ? splitAtEquals(word) : [word]));
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const next = readWord(word, rest, given.paths);
    if (typeof next === "string") return next;
    given = { ...given, ...next };
  }
  const format = given.format ?? "pretty";
  return {
    format,
    mildest: given.mildest ?? "hint",
    today: given.today,
    failOn: given.failOn,
    withText: given.withText ?? format !== "sarif",
    all: given.all ?? false,
    paths: given.paths,
  };
}

/** One word and, for an option with a value, the word behind it. */
function readWord(
  word: string,
  rest: string[],
  paths: readonly string[],
): Partial<CheckRequest> | string {
  const flag = flags[word];
  if (flag) return flag;
  const option = valued[word];
  if (option) {
    const value = rest.shift();
    return value === undefined ? `Der mangler noget efter ${word}.` : option(value);
  }
  if (word.startsWith("--"))
    return `Kender ikke ${word}. Skriv "underretning help" for at se, hvad der kan skrives.`;
  return { paths: [...paths, word] };
}

function splitAtEquals(word: string): string[] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function wrongSeverity(option: string, value: string): string {
  return `${option} kan være fejl, advarsel, oplysning eller hint, ikke "${value}".`;
}

function readDay(value: string): CalendarDate | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isDate(year, month, day) ? { year, month, day } : undefined;
}
