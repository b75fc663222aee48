import * as z from "zod";
import type { Area } from "../finding.ts";
import { kindNames, ruleEntry, ruleOf } from "../kinds/kinds.ts";
import { adjust, keepCriterion, keepPhone, keepRule, keepSection } from "../layers/keep.ts";
import { keepList, keepSignal, lockUsed } from "../layers/keepWords.ts";
import { sectionPacks } from "../packs.ts";
import type { RuleSource } from "../problem.ts";
import { type EntryPlace, type Gathered, report } from "./gathered.ts";
import { nearest } from "./nearest.ts";
import { readTemplate } from "./readTemplate.ts";
import { readYaml } from "./readYaml.ts";
import {
  adjustmentEntry,
  areaEntry,
  criterionEntry,
  fileKeys,
  lawEntry,
  listEntry,
  sectionEntry,
  signalEntry,
} from "./ruleFile.ts";
import { zodProblems } from "./zodProblems.ts";

const areaNames: Readonly<Record<string, Area>> = {
  udvikling: "development",
  familie: "family",
  skole: "school",
  sundhed: "health",
  fritid: "leisure",
  ressourcer: "resources",
};

/** Reads one rule file entry by entry into what is gathered: a broken entry never stops the others. */
export function readEntries(source: RuleSource, gathered: Gathered): void {
  const { data, problems } = readYaml(source);
  gathered.problems.push(...problems);
  if (data === undefined) return;
  const layer = source.layer ?? "team";
  const file = source.path;
  const place = (...path: readonly PropertyKey[]): EntryPlace => ({
    file,
    layer,
    locked: source.locked ?? false,
    data,
    path,
  });
  gathered.read.push({ file, layer, data });
  if (layer !== "national") lockUsed(gathered);
  if (!isRecord(data.value)) {
    report(
      gathered,
      place(),
      "En regelfil begynder med en nøgle og et kolon, fx regler: på en linje for sig.",
    );
    return;
  }
  for (const [key, value] of Object.entries(data.value).sort(packsFirst)) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader !== undefined) reader(gathered, value, place(key));
    else {
      const guess = nearest(key, fileKeys);
      const hint = guess === undefined ? "" : ` Mente du "${guess}"?`;
      const span = data.keySpanAt([], key);
      const message = `Nøglen "${key}" kendes ikke her.${hint}`;
      gathered.problems.push({ file, span, message, severity: "error" });
    }
  }
}

/** What a file itself says of sections comes on top of the set it turns on, wherever the key stands. */
function packsFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(b === "afsnitssæt") - Number(a === "afsnitssæt");
}

type Reader = (gathered: Gathered, value: unknown, place: EntryPlace) => void;

/** What a file is and builds on is read before its entries, where layers are put in order. */
const readBefore: Reader = () => undefined;

const readers: Readonly<Record<string, Reader>> = {
  "bygger-på": readBefore,
  extends: readBefore,
  lag: readBefore,
  ordlister: named(listEntry, keepList),
  signaler: named(signalEntry, keepSignal),
  kriterier: named(criterionEntry, keepCriterion),
  afsnit: named(sectionEntry, keepSection),
  afsnitssæt: turnOn,
  tilretninger: named(adjustmentEntry, adjust),
  områder: named(areaEntry, (gathered, name, entry, place) => {
    const area = areaNames[name];
    if (area === undefined) report(gathered, place, `Området "${name}" kendes ikke.`);
    else gathered.areas.set(name, { area, ...entry });
  }),
  lov: (gathered, value, place) =>
    eachItem(gathered, value, place, lawEntry, (law, at) =>
      at.layer === "national" ? gathered.laws.push(law) : gathered.laws.unshift(law),
    ),
  telefon: keepPhone,
  regler: (gathered, value, place) =>
    eachItem(gathered, value, place, ruleEntry, (entry, at) =>
      keepRule(gathered, ruleOf(entry), at),
    ),
};

/** Lays a set of sections and its template over the national ones. */
function turnOn(gathered: Gathered, value: unknown, place: EntryPlace): void {
  const name = String(value);
  const pack = Object.hasOwn(sectionPacks, name) ? sectionPacks[name] : undefined;
  if (pack === undefined)
    report(
      gathered,
      place,
      `Afsnitssættet "${name}" kendes ikke. Der findes ${Object.keys(sectionPacks).join(", ")}.`,
    );
  for (const source of pack ?? [])
    if (source.path.endsWith(".md")) readTemplate(source, gathered);
    else readEntries(source, gathered);
}

/** Reads a group of named entries. */
function named<T>(
  schema: z.ZodType<T>,
  keep: (gathered: Gathered, name: string, entry: T, place: EntryPlace) => void,
): Reader {
  return (gathered, value, place) => {
    if (!isRecord(value)) {
      report(gathered, place, "Her skal stå navne med indhold under.");
      return;
    }
    for (const [name, entry] of Object.entries(value)) {
      const at = { ...place, path: [...place.path, name] };
      const parsed = schema.safeParse(entry, { reportInput: true });
      if (parsed.success) keep(gathered, name, parsed.data, at);
      else
        gathered.problems.push(
          ...zodProblems(parsed.error, at.data, at.file, at.path, keysOf(schema)),
        );
    }
  };
}

/** Reads a list of entries. */
function eachItem<T>(
  gathered: Gathered,
  value: unknown,
  place: EntryPlace,
  schema: z.ZodType<T>,
  keep: (entry: T, at: EntryPlace) => void,
): void {
  if (!Array.isArray(value)) {
    report(gathered, place, "Her skal stå en liste: en linje med - foran hver.");
    return;
  }
  value.forEach((entry: unknown, index) => {
    const at = { ...place, path: [...place.path, index] };
    const parsed = schema.safeParse(entry, { reportInput: true });
    if (parsed.success) keep(parsed.data, at);
    else if (hasUnknownKind(entry))
      report(gathered, { ...at, path: [...at.path, "slags"] }, unknownKind(entry.slags));
    else
      gathered.problems.push(
        ...zodProblems(parsed.error, at.data, at.file, at.path, keysOf(schema)),
      );
  });
}

function hasUnknownKind(entry: unknown): entry is { slags: unknown } {
  return isRecord(entry) && "slags" in entry && !kindNames.includes(String(entry["slags"]));
}

function unknownKind(kind: unknown): string {
  const guess = nearest(String(kind), kindNames);
  const hint = guess === undefined ? `Der findes ${kindNames.join(", ")}.` : `Mente du "${guess}"?`;
  return `"${String(kind)}" er ikke en slags regel. ${hint}`;
}

/** Every key a schema knows anywhere, for did-you-mean. */
function keysOf(schema: z.ZodType): readonly string[] {
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isRecord(value))
      for (const [key, inner] of Object.entries(value)) {
        if (key === "properties" && isRecord(inner))
          for (const name of Object.keys(inner)) keys.add(name);
        collect(inner);
      }
  };
  collect(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return [...keys];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
