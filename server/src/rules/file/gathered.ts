import type { Problem } from "../problem.ts";
import type { Criterion, Layer, Rule } from "../rule.ts";
import type { AreaSpec, LawFact, SectionKind, Template } from "../ruleSet.ts";
import type { SignalSpec } from "../signal.ts";
import type { YamlData } from "./readYaml.ts";

/** Where an entry of a rule file stands. */
export interface EntryPlace {
  readonly file: string;
  readonly layer: Layer;
  readonly data: YamlData;
  readonly path: readonly PropertyKey[];
}

/** Everything read so far from the files, before patterns are compiled; filled by the readers of entries. */
export interface Gathered {
  readonly lists: Map<string, readonly string[]>;
  readonly signals: Map<string, { readonly spec: SignalSpec; readonly place: EntryPlace }>;
  readonly criteria: Map<string, Criterion>;
  readonly sections: Map<string, SectionKind>;
  readonly areas: Map<string, AreaSpec>;
  readonly laws: LawFact[];
  readonly rules: Map<string, { readonly rule: Rule; readonly place: EntryPlace }>;
  readonly templates: Map<string, Template>;
  readonly problems: Problem[];
  phone: string | undefined;
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return {
    lists: new Map(),
    signals: new Map(),
    criteria: new Map(),
    sections: new Map(),
    areas: new Map(),
    laws: [],
    rules: new Map(),
    templates: new Map(),
    problems: [],
    phone: undefined,
  };
}

/** Notes a problem at an entry. */
export function report(
  gathered: Gathered,
  place: EntryPlace,
  message: string,
  severity: Problem["severity"] = "error",
): void {
  const span = place.data.spanAt(place.path);
  gathered.problems.push({ file: place.file, span, message, severity });
}
