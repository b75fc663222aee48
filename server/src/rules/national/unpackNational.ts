import { type PhrasePlan, readPlan } from "../../danish/phrases.ts";
import { type EntryPlace, type Gathered, nothingGathered } from "../file/gathered.ts";
import { readYaml, type YamlData } from "../file/readYaml.ts";
import { ruleOf } from "../kinds/kinds.ts";
import type { National } from "../loadRules.ts";
import type { RuleSource } from "../problem.ts";
import type { Packed } from "./packed.ts";
import type { PackedNational, PackedPlace } from "./packNational.ts";

/** The national layer as a build has packed it; the files themselves are read only when somebody asks what they say. */
export function unpackNational(packed: Packed, sources: readonly RuleSource[]): National {
  let national: PackedNational | undefined;
  let plan: PhrasePlan | undefined;
  return {
    gathered: () => {
      national ??= trusted(packed.rules());
      return gatheredOf(national, sources);
    },
    get plan() {
      plan ??= readPlan(packed.plan());
      return plan;
    },
  };
}

/** Our own build has made this text of checked files, and a test holds it against them. */
function trusted(text: string): PackedNational {
  return JSON.parse(text);
}

function gatheredOf(national: PackedNational, sources: readonly RuleSource[]): Gathered {
  const gathered = nothingGathered();
  const data = new Map(sources.map((source) => [source.path, whenAsked(source)]));
  const placeOf = ({ file, locked, path }: PackedPlace): EntryPlace => {
    const own = data.get(file);
    if (own === undefined) throw new Error(`The packed rules name ${file}, which is no file`);
    return { file, locked, path, layer: "national", data: own };
  };
  for (const source of sources) gathered.sources.set(source.path, source);
  for (const [name, words] of national.lists) gathered.lists.set(name, words);
  for (const { spec, own, place } of national.signals)
    gathered.signals.set(spec.kind, { spec, own, place: placeOf(place) });
  for (const criterion of national.criteria) gathered.criteria.set(criterion.id, criterion);
  for (const section of national.sections) gathered.sections.set(section.kind, section);
  for (const [name, area] of national.areas) gathered.areas.set(name, area);
  gathered.laws.push(...national.laws);
  for (const { entry, place, span, exampleSpans } of national.rules) {
    const body = ruleOf(entry);
    const rule = { ...body, layer: "national" as const, file: place.file, span, exampleSpans };
    gathered.rules.set(rule.id, { rule, place: placeOf(place) });
  }
  for (const name of national.locked) gathered.locked.add(name);
  for (const template of national.templates) gathered.templates.set(template.id, template);
  return gathered;
}

/** A file that is read the first time somebody asks for anything in it. */
function whenAsked(source: RuleSource): YamlData {
  let data: YamlData | undefined;
  const read = () => {
    data ??= readYaml(source).data ?? nothing;
    return data;
  };
  return {
    get value() {
      return read().value;
    },
    get text() {
      return read().text;
    },
    spanAt: (path) => read().spanAt(path),
    keySpanAt: (path, key) => read().keySpanAt(path, key),
  };
}

const nowhere = () => ({ start: 0, end: 0 });
const nothing: YamlData = { value: undefined, text: "", spanAt: nowhere, keySpanAt: nowhere };
