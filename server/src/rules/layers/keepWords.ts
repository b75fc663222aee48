import type * as z from "zod";
import { codedSignals } from "../codedSignals.ts";
import { type EntryPlace, type Gathered, report } from "../file/gathered.ts";
import { nearest } from "../file/nearest.ts";
import type { listEntry, signalEntry } from "../file/ruleFile.ts";
import type { SignalSpec } from "../signal.ts";

/** Keeps a word list: national lists are set, later layers replace, add or take out; locked lists only grow. */
export function keepList(
  gathered: Gathered,
  name: string,
  entry: z.output<typeof listEntry>,
  place: EntryPlace,
): void {
  const known = gathered.lists.get(name);
  const kept = merged(gathered, `@${name}`, known, entry, place);
  if (kept !== undefined) gathered.lists.set(name, kept);
}

/** Keeps a signal, likewise; what excuses a locked signal is the national layer's to say. */
export function keepSignal(
  gathered: Gathered,
  kind: string,
  entry: z.output<typeof signalEntry>,
  place: EntryPlace,
): void {
  if (codedSignals.some((coded) => coded.kind === kind)) {
    report(gathered, place, `Signalet "${kind}" læses af programmet og kan ikke ændres her.`);
    return;
  }
  const known = gathered.signals.get(kind);
  const change =
    entry.type === "change" ? entry : { type: "whole" as const, words: entry.patterns };
  const patterns = merged(gathered, kind, known?.spec.patterns, change, place);
  if (patterns === undefined) return;
  const grows = gathered.locked.has(kind) && place.layer !== "national";
  if (grows && entry.type === "whole" && excuses(entry))
    report(
      gathered,
      place,
      `Signalet "${kind}" er låst: mønstre føjes til, men undtagelser og krav gælder ikke her.`,
      "warning",
    );
  const base = entry.type === "whole" && !grows ? entry : (known?.spec ?? plainSignal);
  const { meaning, except, needs, unless, negated } = base;
  gathered.signals.set(kind, {
    spec: { kind, meaning, patterns, except, needs, unless, negated },
    place,
    own: patterns.length - ownCount(entry),
  });
  if (place.locked) gathered.locked.add(kind);
}

/** How many patterns an entry brings along; they stand last. */
function ownCount(entry: z.output<typeof signalEntry>): number {
  return entry.type === "change" ? entry.add.length : entry.patterns.length;
}

function excuses(entry: Omit<SignalSpec, "kind">): boolean {
  return entry.except.length + entry.needs.length + entry.unless.length > 0 || !entry.negated;
}

const plainSignal = {
  meaning: undefined,
  patterns: [],
  except: [],
  needs: [],
  unless: [],
  negated: true,
};

type Change =
  | { readonly type: "whole"; readonly words: readonly string[] }
  | {
      readonly type: "change";
      readonly add: readonly string[];
      readonly remove: readonly string[];
    };

function merged(
  gathered: Gathered,
  name: string,
  known: readonly string[] | undefined,
  entry: Change,
  place: EntryPlace,
): readonly string[] | undefined {
  if (place.locked) gathered.locked.add(name);
  const isLocked = gathered.locked.has(name) && place.layer !== "national";
  const at = (key: string) => ({ ...place, path: [...place.path, key] });
  if (entry.type === "whole") {
    return isLocked ? [...new Set([...(known ?? []), ...entry.words])] : entry.words;
  }
  if (known === undefined) {
    report(
      gathered,
      place,
      `Der er ingen „${plain(name)}“ at føje til eller tage fra. Skriv en hel liste i stedet.`,
    );
    return undefined;
  }
  if (isLocked && entry.remove.length > 0)
    report(
      gathered,
      at("fjern"),
      `„${plain(name)}“ er låst, fordi børns sikkerhed hviler på den: ord kan ikke fjernes.`,
    );
  const gone = isLocked ? [] : entry.remove;
  for (const [index, word] of gone.entries())
    if (!known.includes(word))
      report(
        gathered,
        { ...place, path: [...place.path, "fjern", index] },
        `„${word}“ står ikke i listen, så der er intet at fjerne.${guess(word, known)}`,
        "warning",
      );
  return [...known.filter((word) => !gone.includes(word)), ...entry.add];
}

function plain(name: string): string {
  return name.replace(/^@/u, "");
}

function guess(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? "" : ` Mente du "${near}"?`;
}

/** Locks all that locked rules rest on, over other signals and lists too; asked for once a file of a later layer. */
export function lockUsed(gathered: Gathered): void {
  const open = [
    ...gathered.locked,
    ...[...gathered.rules.values()].flatMap(({ rule }) =>
      rule.locked
        ? [...rule.uses, ...rule.signals.flatMap(({ patterns }) => listNames(patterns))]
        : [],
    ),
  ];
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const spec = gathered.signals.get(name)?.spec;
    if (spec !== undefined)
      open.push(
        ...[...spec.needs, ...spec.unless].flatMap(({ signals }) => signals),
        ...listNames([...spec.patterns, ...spec.except]),
      );
    if (name.startsWith("@")) open.push(...listNames(gathered.lists.get(name.slice(1)) ?? []));
  }
  for (const name of seen) gathered.locked.add(name);
}

function listNames(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => pattern.match(/@[\p{L}\p{N}-]+/gu) ?? []);
}
