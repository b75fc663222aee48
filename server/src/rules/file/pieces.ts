import * as z from "zod";
import { contexts, doctypes, reaches, severities, voices } from "../vocabulary.ts";

/** A choice among Danish words, giving the code's name for it. */
export function word<const T extends Record<string, string>>(words: T) {
  const keys = Object.keys(words);
  return z
    .string()
    .refine((value) => Object.hasOwn(words, value), {
      error: (issue) => `"${String(issue.input)}" kendes ikke her. Skriv ${orList(keys)}.`,
    })
    .transform((value) => words[value])
    .pipe(z.custom<T[keyof T]>((value) => value !== undefined))
    .meta({ enum: keys });
}

/** Yes or no, in Danish or as other tools write it. */
export const yesNo = z
  .any()
  .refine((value) => value === "ja" || value === "nej" || typeof value === "boolean", {
    error: "Skriv ja eller nej.",
  })
  .transform((value) => value === true || value === "ja")
  .meta({ enum: ["ja", "nej", true, false] });

/** One text or a list of texts. */
export const texts = z.union([
  z.string().transform((text) => [text]),
  z.array(z.string()).max(100_000),
]);

export const severity = word(severities);
export const reach = word(reaches);
export const voice = word(voices);
export const doctypeList = z.array(word(doctypes));
export const contextName = word(contexts);

/** What a sign gives or takes. */
export const points = z.int().min(-9).max(9);

/** Signals near a place. */
export const nearCondition = z
  .strictObject({ signaler: texts, "inden-for": reach.optional() })
  .transform((value) => ({ signals: value.signaler, within: value["inden-for"] ?? "sentence" }));

/** The same, for signals of one block. */
export const localCondition = z
  .strictObject({
    signaler: texts,
    "inden-for": word({
      sætning: "sentence",
      næste: "next",
      nabosætning: "around",
      stykke: "paragraph",
    }).optional(),
  })
  .transform((value) => ({ signals: value.signaler, within: value["inden-for"] ?? "sentence" }));

/** A change the writer may choose. */
export const fix = z
  .strictObject({
    titel: z.string(),
    erstat: z.string().optional(),
    før: z.string().optional(),
    efter: z.string().optional(),
    "efter-sætning": z.string().optional(),
    afsnit: z.string().optional(),
    fjern: yesNo.optional(),
    sikker: yesNo.optional(),
    "ved-mistanke": yesNo.optional(),
  })
  .transform((value) => ({
    title: value.titel,
    action: actionOf(value),
    safe: value.sikker ?? false,
    underSuspicion: value["ved-mistanke"] ?? false,
  }));

interface ActionKeys {
  readonly erstat?: string | undefined;
  readonly før?: string | undefined;
  readonly efter?: string | undefined;
  readonly "efter-sætning"?: string | undefined;
  readonly afsnit?: string | undefined;
}

function actionOf(value: ActionKeys) {
  if (value.erstat !== undefined) return { type: "replace", text: value.erstat } as const;
  if (value.før !== undefined) return { type: "before", text: value.før } as const;
  if (value.efter !== undefined) return { type: "after", text: value.efter } as const;
  if (value["efter-sætning"] !== undefined)
    return { type: "afterSentence", text: value["efter-sætning"] } as const;
  if (value.afsnit !== undefined) return { type: "section", section: value.afsnit } as const;
  return { type: "remove" } as const;
}

const example = z.union([
  z.strictObject({
    dårligt: z.string(),
    rettet: z.string().optional(),
    dato: z.string().optional(),
  }),
  z.strictObject({ godt: z.string(), dato: z.string().optional() }),
  z.strictObject({ mangler: z.string(), dato: z.string().optional() }),
]);

/** Examples that prove a rule. */
export const examples = z.array(
  example.transform((value) => {
    const today = value.dato;
    if ("dårligt" in value)
      return { kind: "bad" as const, text: value.dårligt, fixed: value.rettet, today };
    if ("godt" in value)
      return { kind: "good" as const, text: value.godt, fixed: undefined, today };
    return { kind: "todo" as const, text: value.mangler, fixed: undefined, today };
  }),
);

/** What every rule may carry. */
export const head = {
  id: z
    .string()
    .regex(/^[a-zæøå0-9][a-zæøå0-9-]*$/u, "Et id har kun små bogstaver, tal og bindestreger."),
  låst: yesNo.optional(),
  ejer: z.string().optional(),
  gennemset: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, "Skriv dagen som 2026-03-14: år, måned, dag.")
    .optional(),
  eksempler: examples.optional(),
};

/** What every rule that finds shortfalls carries. */
export const criterionHead = {
  ...head,
  kriterium: z.string(),
  titel: z.string().optional(),
  alvor: severity.optional(),
  dokumenttyper: doctypeList.optional(),
  besked: z.string(),
  "besked-ved-mistanke": z.string().optional(),
  hvorfor: z.string().optional(),
  kilde: z.string().optional(),
  "hører-til": z.string().optional(),
  "tier-ved": z.array(contextName).optional(),
  "højst-fund": z.int().min(1).optional(),
  rettelser: z.array(fix).optional(),
  "taler-ved-mistanke": yesNo.optional(),
};

const headObject = z.object(head);
const criterionHeadObject = z.object(criterionHead);

/** The English side of `head`. */
export function headOf(value: z.output<typeof headObject>) {
  return {
    id: value.id,
    locked: value.låst ?? false,
    owner: value.ejer,
    reviewed: value.gennemset,
    examples: value.eksempler ?? [],
  };
}

/** The English side of `criterionHead`. */
export function criterionHeadOf(value: z.output<typeof criterionHeadObject>) {
  return {
    ...headOf(value),
    type: "criterion" as const,
    criterion: value.kriterium,
    title: value.titel,
    severity: value.alvor,
    doctypes: value.dokumenttyper,
    message: value.besked.trim(),
    messageUnderSuspicion: value["besked-ved-mistanke"]?.trim(),
    why: value.hvorfor,
    source: value.kilde,
    home: value["hører-til"],
    fixes: value.rettelser ?? [],
    silentUnder: value["tier-ved"] ?? [],
    mostFindings: value["højst-fund"],
    speaksUnderSuspicion: value["taler-ved-mistanke"] ?? false,
  };
}

function orList(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} eller ${words.at(-1)}`;
}
