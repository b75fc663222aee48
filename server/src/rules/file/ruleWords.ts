import * as z from "zod";
import { kindNames, ruleEntry } from "../kinds/kinds.ts";
import { measures } from "../kinds/measure.ts";
import { sectionPacks } from "../packs.ts";
import { contexts, doctypes, reaches, severities, voices } from "../vocabulary.ts";
import {
  adjustmentEntry,
  areaEntry,
  criterionEntry,
  fileKeys,
  lawEntry,
  sectionEntry,
  signalEntry,
} from "./ruleFile.ts";

/** Words that may stand under a key, for completion; empty when any words may. */
export const valueWords: Readonly<Record<string, readonly string[]>> = {
  alvor: Object.keys(severities),
  slags: kindNames,
  mål: Object.keys(measures),
  per: ["kladde", "afsnit", "stykke", "sætning"],
  "kun-i": ["tekst", "liste", "tabel", "overskrift", "citatblok"],
  "tier-ved": Object.keys(contexts),
  ord: Object.keys(voices),
  "inden-for": Object.keys(reaches),
  dokumenttyper: Object.keys(doctypes),
  sammenhæng: Object.keys(contexts),
  markér: ["ord", "sætning", "stykke", "resten"],
  "en-gang-per": ["kladde", "afsnit", "stykke"],
  lag: ["kommune", "institution", "team", "personlig"],
  "bygger-på": ["indbygget"],
  afsnitssæt: Object.keys(sectionPacks),
  omfang: ["ord", "kladde"],
};

/** Keys whose values name signals, kinds of section or criteria. */
export const namingKeys = {
  signals: ["signaler", "stærke", "svage", "undtagen-inden-i", "kun-ved"],
  sections: ["i-afsnit", "ikke-i-afsnit", "afsnit", "hører-til", "udfyldt-afsnit"],
  criteria: ["kriterium"],
  patterns: ["mønstre", "undtagen-mønstre", "tilføj", "fjern", "undtagen"],
} as const;

/** What the groups of a scorecard hold. */
const innerKeys: Readonly<Record<string, readonly string[]>> = {
  point: ["giver", "enkelte-ord", "signaler", "signaler-før", "signaler-efter", "form"],
  stemning: ["tæller-fra", "trin"],
  trin: ["procent", "giver"],
  tvivl: ["fra-grænsen", "på"],
};

/** The keys that may stand at a place of a rule file, given the path of the group they stand in. */
export function keysAt(path: readonly string[]): readonly string[] {
  const [section, , inner] = path;
  if (section === undefined) return fileKeys;
  if (inner === "eksempler") return ["dårligt", "godt", "mangler", "rettet", "dato"];
  if (inner === "rettelser")
    return [
      "titel",
      "erstat",
      "før",
      "efter",
      "efter-sætning",
      "afsnit",
      "fjern",
      "sikker",
      "ved-mistanke",
    ];
  if (inner !== undefined) return innerKeys[inner] ?? ["signaler", "inden-for"];
  return path.length < 2 ? [] : (sectionKeys()[section] ?? []);
}

let known: Readonly<Record<string, readonly string[]>> | undefined;

function sectionKeys(): Readonly<Record<string, readonly string[]>> {
  known ??= {
    regler: topKeys(ruleEntry),
    signaler: topKeys(signalEntry),
    ordlister: ["tilføj", "fjern"],
    kriterier: topKeys(criterionEntry),
    afsnit: topKeys(sectionEntry),
    områder: topKeys(areaEntry),
    lov: topKeys(lawEntry),
    tilretninger: topKeys(adjustmentEntry),
  };
  return known;
}

function topKeys(schema: z.ZodType): readonly string[] {
  const json: unknown = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return [...new Set(properties(json))];
}

function properties(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [];
  const own: unknown = Reflect.get(json, "properties");
  const keys = typeof own === "object" && own !== null ? Object.keys(own) : [];
  const choices = [Reflect.get(json, "anyOf"), Reflect.get(json, "oneOf")].flatMap(
    (each: unknown) => (Array.isArray(each) ? each : []),
  );
  return [...keys, ...choices.flatMap(properties)];
}
