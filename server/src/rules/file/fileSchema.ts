import * as z from "zod";
import { ruleEntry } from "../kinds/kinds.ts";
import { sectionPacks } from "../packs.ts";
import { keyHelp } from "./keyHelp.ts";
import {
  adjustmentEntry,
  areaEntry,
  criterionEntry,
  type fileKeys,
  lawEntry,
  listEntry,
  sectionEntry,
  signalEntry,
} from "./ruleFile.ts";

type FileKey = (typeof fileKeys)[number];

const names = z.union([z.string(), z.array(z.string())]).optional();
const group = (entry: z.ZodType) => z.record(z.string(), entry).optional();

/** What stands under each key of a rule file. */
const parts: Readonly<Record<FileKey, z.ZodType>> = {
  "bygger-på": names,
  extends: names,
  lag: z.enum(["kommune", "institution", "team", "personlig"]).optional(),
  afsnitssæt: z.enum(Object.keys(sectionPacks)).optional(),
  tilretninger: group(adjustmentEntry),
  ordlister: group(listEntry),
  signaler: group(signalEntry),
  kriterier: group(criterionEntry),
  afsnit: group(sectionEntry),
  områder: group(areaEntry),
  lov: z.array(lawEntry).optional(),
  regler: z.array(ruleEntry).optional(),
  telefon: z.union([z.string(), z.number()]).optional(),
};

/** The JSON Schema of rule files, for any editor that completes YAML; made from what also reads them. */
export function ruleFileSchema(): unknown {
  const schema = z.toJSONSchema(z.strictObject(parts), { io: "input", unrepresentable: "any" });
  return {
    ...withHelp(schema, undefined),
    title: "Regelfil til Underretning",
    description: "Skrevet af „underretning rules schema“. Ret den ikke her.",
  };
}

/** Puts the words of the hover on every key that has some. */
function withHelp(value: object, key: string | undefined): Record<string, unknown> {
  const told = key !== undefined && Object.hasOwn(keyHelp, key) ? keyHelp[key] : undefined;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    name === "properties" && isObject(inner)
      ? Object.fromEntries(
          Object.entries(inner).map(([each, under]) => [
            each,
            isObject(under) ? withHelp(under, each) : under,
          ]),
        )
      : nested(inner),
  ]);
  return { ...(told === undefined ? {} : { description: told }), ...Object.fromEntries(entries) };
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested);
  return isObject(value) ? withHelp(value, undefined) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every key that may stand anywhere in a rule file. */
export function allKeys(): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        if (name === "properties" && isObject(inner))
          for (const key of Object.keys(inner)) keys.add(key);
        collect(inner);
      }
  };
  collect(ruleFileSchema());
  return keys;
}
