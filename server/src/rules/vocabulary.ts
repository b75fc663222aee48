import type { Voice } from "./facts.ts";
import type { Doctype, Severity } from "./finding.ts";
import type { Reach } from "./place.ts";

/** The Danish words rule files use for the code's English names; the one place where the two meet. */
export const severities = {
  fejl: "error",
  advarsel: "warning",
  oplysning: "information",
  hint: "hint",
} as const satisfies Record<string, Severity>;

/** How far a condition looks. */
export const reaches = {
  sætning: "sentence",
  næste: "next",
  nabosætning: "around",
  stykke: "paragraph",
  ophæng: "anchor",
  liste: "list",
  afsnit: "section",
  kladde: "draft",
} as const satisfies Record<string, Reach>;

/** Whose words count. */
export const voices = { egne: "own", citerede: "quoted", alle: "any" } as const satisfies Record<
  string,
  Voice
>;

/** Kinds of document, with the names people use. */
export const doctypes = {
  underretning: "underretning",
  udtalelse: "udtalelse",
  netværksmøde: "netvaerksmoede",
  fravær: "fravaer",
} as const satisfies Record<string, Doctype>;

/** Contexts that may silence a criterion. */
export const suspicions = { vold: "abuse", ære: "honour" } as const;

/** Contexts. */
export const contexts = { vold: "abuse", ære: "honour", akut: "acute" } as const;
