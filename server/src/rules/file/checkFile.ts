import { handLexicon } from "../../danish/lexicon.ts";
import { compilePhrases, parsePattern } from "../../danish/phrases.ts";
import { tokenize } from "../../danish/words.ts";
import type { Span } from "../../text/span.ts";
import { slots } from "../patterns.ts";
import type { Gathered, ReadFile } from "./gathered.ts";
import { nearest } from "./nearest.ts";
import { namingKeys } from "./ruleWords.ts";

type Path = readonly PropertyKey[];
type Told = readonly [path: Path, message: string, severity?: "error" | "warning", within?: Span];

/** Finds what each entry alone cannot see: names that stand nowhere, patterns that never hit, rules that prove nothing. */
export function checkFiles(gathered: Gathered): void {
  for (const read of gathered.read) {
    if (read.layer === "national") continue;
    for (const [path, message, severity = "warning", within] of faults(gathered, read))
      gathered.problems.push({
        file: read.file,
        span: spanOf(read, path, within),
        message,
        severity,
      });
  }
}

function* faults(gathered: Gathered, { data }: ReadFile): Iterable<Told> {
  yield* sectionNames(gathered, data.value, []);
  yield* signalNames(gathered, data.value);
  for (const [path, list] of patternLists(data.value)) yield* patternFaults(gathered, path, list);
  for (const [index, rule] of items(member(data.value, "regler")).entries())
    yield* ruleFaults(gathered, rule, ["regler", index]);
}

/** The words of a pattern inside its quotation marks, when it is written as it is read. */
function spanOf({ data }: ReadFile, path: Path, within: Span | undefined): Span {
  const span = data.spanAt(path);
  if (within === undefined) return span;
  const shift = data.text.slice(span.start, span.end).indexOf(String(valueAt(data.value, path)));
  if (shift < 0) return span;
  return { start: span.start + shift + within.start, end: span.start + shift + within.end };
}

function* sectionNames(gathered: Gathered, value: unknown, path: Path): Iterable<Told> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    if (path.length > 1 && namingKeys.sections.some((each) => each === key))
      for (const [where, name] of named(inner, at))
        if (!gathered.sections.has(name)) {
          const hint = meant(name, gathered.sections.keys());
          yield [where, `Afsnittet "${name}" kendes ikke.${hint}`];
        }
    yield* sectionNames(gathered, inner, at);
  }
}

/** Signals that the conditions of other signals name. */
function* signalNames(gathered: Gathered, value: unknown): Iterable<Told> {
  for (const [kind, entry] of entries(member(value, "signaler")))
    for (const key of ["kræver", "ikke-nær"])
      for (const [index, condition] of items(member(entry, key)).entries()) {
        const at = ["signaler", kind, key, index, "signaler"];
        for (const [where, name] of named(member(condition, "signaler"), at))
          if (!gathered.signals.has(name) && !gathered.coded.has(name))
            yield [where, `Signalet "${name}" kendes ikke.${meant(name, gathered.signals.keys())}`];
      }
}

/** Every list of patterns in a file, with what makes exceptions to it. */
function* patternLists(value: unknown): Iterable<readonly [Path, unknown, unknown?]> {
  for (const [index, rule] of items(member(value, "regler")).entries()) {
    yield [["regler", index, "mønstre"], rule];
    yield [["regler", index, "undtagen-mønstre"], rule];
  }
  for (const part of ["signaler", "ordlister"])
    for (const [name, entry] of entries(member(value, part)))
      if (typeof entry === "string" || Array.isArray(entry)) yield [[part, name], entry];
      else for (const key of ["mønstre", "undtagen", "tilføj"]) yield [[part, name, key], entry];
}

function* patternFaults(gathered: Gathered, path: Path, entry: unknown): Iterable<Told> {
  const last = path.at(-1);
  const isEntry = typeof entry === "string" || Array.isArray(entry);
  const list = isEntry ? entry : member(entry, String(last));
  const excepted = new Set(
    last === "mønstre"
      ? ["undtagen-mønstre", ...(path[0] === "signaler" ? ["undtagen"] : [])].flatMap((key) =>
          named(member(entry, key), []).map(([, words]) => plain(words)),
        )
      : [],
  );
  const seen = new Set<string>();
  for (const [at, pattern] of named(list, path)) {
    const words = plain(pattern);
    if (seen.has(words)) yield [at, `„${pattern}“ står der allerede. Fjern det ene.`];
    seen.add(words);
    if (excepted.has(words))
      yield [at, `„${pattern}“ kan aldrig give et fund: det står også som undtagelse.`];
    yield* deadWords(pattern, at);
  }
  if (path[0] === "ordlister") yield* brokenWords(gathered, named(list, path));
}

/** Words that no token of a text can be, so that no form of them is ever found. */
function* deadWords(pattern: string, at: Path): Iterable<Told> {
  for (const { kind, name, span } of parsePattern({ pattern }).atoms) {
    if (kind !== "lemma" && kind !== "exact") continue;
    if (tokenize(name).length === 1) continue;
    const message = `„${name}“ kan ikke findes i en tekst, for det er flere ord eller tegn i ét. Skriv dem hver for sig med mellemrum.`;
    yield [at, message, "warning", span];
  }
}

/** Patterns of word lists are compiled where they are used; what is wrong with them is told where they stand. */
function* brokenWords(
  gathered: Gathered,
  words: readonly (readonly [Path, string])[],
): Iterable<Told> {
  const lists = new Map([...gathered.lists.keys()].map((name) => [name, []]));
  const sources = words.map(([, pattern]) => ({ pattern }));
  const { problems } = compilePhrases(sources, { lexicon: handLexicon, lists, slots });
  for (const { source, span, message } of problems)
    yield [words[source]?.[0] ?? [], message, "error", span];
}

function* ruleFaults(gathered: Gathered, rule: unknown, path: Path): Iterable<Told> {
  const kind = member(rule, "slags");
  const has = (key: string) => member(rule, key) !== undefined;
  const id = [...path, "id"];
  if ((kind === "ordlyd" || kind === "belæg") && !["mønstre", "signaler", "regex"].some(has))
    yield [id, "Reglen har hverken mønstre eller signaler, så den finder aldrig noget.", "error"];
  if (kind === "mål" && !has("over") && !has("under"))
    yield [id, "Reglen mangler en grænse: skriv over: eller under: og et tal.", "error"];
  yield* doubtFaults(gathered, rule, path);
  if (gathered.rules.has(String(member(rule, "id"))) && !has("eksempler"))
    yield [
      id,
      "Reglen har ingen eksempler, så ingen kan se, om den virker. Skriv et dårligt og et godt.",
    ];
}

/** Rules called into doubt that no file holds, or that are locked. */
function* doubtFaults(gathered: Gathered, rule: unknown, path: Path): Iterable<Told> {
  for (const [index, doubt] of items(member(rule, "tvivl")).entries())
    for (const [at, name] of named(member(doubt, "på"), [...path, "tvivl", index, "på"]))
      if (!gathered.rules.has(name))
        yield [at, `Reglen "${name}" kendes ikke.${meant(name, gathered.rules.keys())}`];
      else if (gathered.rules.get(name)?.rule.locked === true)
        yield [at, `Reglen "${name}" er låst og kan ikke drages i tvivl.`];
}

/** One text or each of a list, with its path. */
function named(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === "string") return [[path, value]];
  return items(value).flatMap((each, index) =>
    typeof each === "string" ? [[[...path, index], each] as const] : [],
  );
}

function plain(pattern: string): string {
  return pattern.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function meant(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near === undefined ? "" : ` Mente du "${near}"?`;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => member(inner, String(key)), value);
}
