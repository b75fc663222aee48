import * as z from "zod";
import { coded } from "./coded.ts";
import { contextKind } from "./contextKind.ts";
import { evidenceKind } from "./evidenceKind.ts";
import { expects } from "./expects.ts";
import { measureKind } from "./measure.ts";
import { wording } from "./wording.ts";

/** Every kind of check a rule file may use; from this one value come types, run-time check and JSON Schema. */
export const rule = z.discriminatedUnion("slags", [
  wording,
  evidenceKind,
  expects,
  measureKind,
  contextKind,
  coded,
]);

/** The names of the kinds, for messages. */
export const kindNames: readonly string[] = [
  "ordlyd",
  "belæg",
  "forventer",
  "mål",
  "sammenhæng",
  "kode",
];
