import { codedSignals } from "../codedSignals.ts";
import type { Problem, RuleSource } from "../problem.ts";
import type { Criterion, Decision, Layer, Rule } from "../rule.ts";
import type { AreaSpec, LawFact, SectionKind, Template } from "../ruleSet.ts";
import type { SignalSpec } from "../signal.ts";
import type { YamlData } from "./readYaml.ts";

/** Where an entry of a rule file stands. */
export interface EntryPlace {
  readonly file: string;
  readonly layer: Layer;
  /** The file is one whose lists and signals may only be added to. */
  readonly locked: boolean;
  readonly data: YamlData;
  readonly path: readonly PropertyKey[];
}

/** A file that could be read as YAML. */
export type ReadFile = Pick<EntryPlace, "file" | "layer" | "data">;

/** A signal and the entry that spoke last; its own patterns begin at `own`, those of lower layers stand before. */
export interface GatheredSignal {
  readonly spec: SignalSpec;
  readonly place: EntryPlace;
  readonly own: number;
}

/** A rule, where it stands, and the rule of a lower layer that it stands in for. */
export interface GatheredRule {
  readonly rule: Rule;
  readonly place: EntryPlace;
  readonly below?: GatheredRule | undefined;
}

/** Everything read so far from the files, before patterns are compiled; filled by the readers of entries. */
export interface Gathered {
  readonly lists: Map<string, readonly string[]>;
  readonly signals: Map<string, GatheredSignal>;
  readonly criteria: Map<string, Criterion>;
  readonly sections: Map<string, SectionKind>;
  readonly areas: Map<string, AreaSpec>;
  readonly laws: LawFact[];
  readonly rules: Map<string, GatheredRule>;
  /** Names of lists ("@navn") and signals that later layers may only add to. */
  readonly locked: Set<string>;
  readonly templates: Map<string, Template>;
  /** Rules turned off, and where. */
  readonly off: { readonly rule: Rule; readonly by: Decision }[];
  readonly read: ReadFile[];
  /** Kinds of signal that code reads. */
  readonly coded: ReadonlySet<string>;
  /** The files by path. */
  readonly sources: Map<string, RuleSource>;
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
    locked: new Set(),
    templates: new Map(),
    off: [],
    read: [],
    coded: new Set(codedSignals.map(({ kind }) => kind)),
    sources: new Map(),
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
