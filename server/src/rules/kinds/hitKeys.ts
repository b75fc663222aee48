import * as z from "zod";
import type { Voice } from "../facts.ts";
import { nearCondition, texts, voice, word, yesNo } from "../file/pieces.ts";
import type { NearCondition } from "../rule.ts";
import type { SignalSpec } from "../signal.ts";

const once = word({ kladde: "draft", afsnit: "section", stykke: "paragraph" });

/** Kinds of block by the names people use. */
const blockNames = {
  tekst: "paragraph",
  liste: "listItem",
  tabel: "cell",
  overskrift: "heading",
  citatblok: "quote",
} as const;

/** Keys shared by the kinds that look for words: what to look for, where, and what excuses it. */
export const hitKeys = {
  mønstre: texts.optional(),
  signaler: texts.optional(),
  regex: texts.optional(),
  "undtagen-mønstre": texts.optional(),
  ord: voice.optional(),
  overskrifter: yesNo.optional(),
  "kun-i": z.array(word(blockNames)).optional(),
  indledning: yesNo.optional(),
  "i-afsnit": texts.optional(),
  "ikke-i-afsnit": texts.optional(),
  kræver: z.array(nearCondition).optional(),
  undtagen: z.array(nearCondition).optional(),
  "undtagen-inden-i": texts.optional(),
  benægtet: yesNo.optional(),
  markér: word({
    ord: "words",
    sætning: "sentence",
    stykke: "paragraph",
    resten: "rest",
  }).optional(),
  "en-gang-per": once.optional(),
};

const hitObject = z.object(hitKeys);

/** What to look for, in the code's words. */
export interface HitSpec {
  readonly signals: readonly string[];
  readonly voice: Voice;
  readonly headings: boolean;
  /** Kinds of block it looks in; undefined = all. */
  readonly blocks: readonly string[] | undefined;
  /** Only the first third of the draft or its first 150 words, whichever is longer. */
  readonly opening: boolean;
  readonly sections: readonly string[] | undefined;
  readonly notSections: readonly string[];
  readonly needs: readonly NearCondition[];
  readonly unless: readonly NearCondition[];
  readonly notInside: readonly string[];
  readonly negated: boolean;
  readonly mark: "words" | "sentence" | "paragraph" | "rest";
  readonly oncePer: "draft" | "section" | "paragraph" | undefined;
}

/** The English side of `hitKeys`; patterns of the rule's own become the signal `regel:<id>`. */
export function hitSpecOf(value: z.output<typeof hitObject>, id: string): HitSpec {
  const own = hasOwn(value) ? [ownKind(id)] : [];
  return {
    signals: [...own, ...(value.signaler ?? [])],
    voice: value.ord ?? "own",
    headings: value.overskrifter ?? value["kun-i"]?.includes("heading") ?? false,
    blocks: value["kun-i"],
    opening: value.indledning ?? false,
    sections: value["i-afsnit"],
    notSections: value["ikke-i-afsnit"] ?? [],
    needs: value.kræver ?? [],
    unless: value.undtagen ?? [],
    notInside: value["undtagen-inden-i"] ?? [],
    negated: value.benægtet ?? true,
    mark: value.markér ?? "words",
    oncePer: value["en-gang-per"],
  };
}

/** The rule's own patterns as a signal. */
export function ownSignals(value: z.output<typeof hitObject>, id: string): readonly SignalSpec[] {
  if (!hasOwn(value)) return [];
  const except = value["undtagen-mønstre"] ?? [];
  const patterns = value.mønstre ?? [];
  const own = { kind: ownKind(id), patterns, except, needs: [], unless: [], negated: true };
  return [value.regex === undefined ? own : { ...own, regexes: value.regex }];
}

function hasOwn({ mønstre, regex }: z.output<typeof hitObject>): boolean {
  return mønstre !== undefined || regex !== undefined;
}

/** Name of the signal that a rule's own patterns make. */
export function ownKind(id: string): string {
  return `regel:${id}`;
}

/** Every signal kind a hit spec refers to. */
export function usesOf(spec: HitSpec): readonly string[] {
  const conditions = [...spec.needs, ...spec.unless].flatMap(({ signals }) => signals);
  return [...spec.signals, ...conditions, ...spec.notInside];
}
