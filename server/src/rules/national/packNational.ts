import { handLexicon } from "../../danish/lexicon.ts";
import { writePlan } from "../../danish/phrases.ts";
import type { Span } from "../../text/span.ts";
import { patternLists, valueAt } from "../compileRules.ts";
import type { EntryPlace, Gathered, GatheredRule, GatheredSignal } from "../file/gathered.ts";
import { type RuleEntry, ruleEntry } from "../kinds/kinds.ts";
import { planPatterns } from "../patterns.ts";
import type { Criterion } from "../rule.ts";
import type { AreaSpec, LawFact, SectionKind, Template } from "../ruleSet.ts";

/** Where a packed entry stands; what it says there is read from the file again when somebody asks. */
export type PackedPlace = Pick<EntryPlace, "file" | "locked" | "path">;

/** A rule as its file says it, checked. */
export interface PackedRule {
  readonly entry: RuleEntry;
  readonly place: PackedPlace;
  readonly span: Span;
  readonly exampleSpans: readonly Span[];
}

/** All that the national files say, as plain data. */
export interface PackedNational {
  readonly lists: readonly (readonly [string, readonly string[]])[];
  readonly signals: readonly (Pick<GatheredSignal, "spec" | "own"> & {
    readonly place: PackedPlace;
  })[];
  readonly criteria: readonly Criterion[];
  readonly sections: readonly SectionKind[];
  readonly areas: readonly (readonly [string, AreaSpec])[];
  readonly laws: readonly LawFact[];
  readonly rules: readonly PackedRule[];
  readonly locked: readonly string[];
  readonly templates: readonly Template[];
}

/** Turns what was gathered from the national files, which must be without faults, into data that a build can keep. */
export function packNational(gathered: Gathered): PackedNational {
  const [problem] = gathered.problems;
  if (problem !== undefined) throw new Error(`${problem.file}: ${problem.message}`);
  return {
    lists: [...gathered.lists],
    signals: [...gathered.signals.values()].map(({ spec, own, place }) => ({
      spec,
      own,
      place: packedPlace(place),
    })),
    criteria: [...gathered.criteria.values()],
    sections: [...gathered.sections.values()],
    areas: [...gathered.areas],
    laws: gathered.laws,
    rules: [...gathered.rules.values()].map(packedRule),
    locked: [...gathered.locked],
    templates: [...gathered.templates.values()],
  };
}

/** The plan of the national patterns, as text. */
export function packPlan(gathered: Gathered): string {
  return writePlan(planPatterns(patternLists(gathered), gathered.lists, handLexicon));
}

function packedRule({ rule, place }: GatheredRule): PackedRule {
  const entry = ruleEntry.parse(valueAt(place.data.value, place.path));
  return { entry, place: packedPlace(place), span: rule.span, exampleSpans: rule.exampleSpans };
}

function packedPlace({ file, locked, path }: EntryPlace): PackedPlace {
  return { file, locked, path };
}
