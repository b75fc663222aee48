import * as z from "zod";
import { suspicions } from "../vocabulary.ts";
import { doctypeList, localCondition, severity, texts, word, yesNo } from "./pieces.ts";

const change = z
  .strictObject({ tilføj: texts.optional(), fjern: texts.optional() })
  .transform((value) => ({
    type: "change" as const,
    add: value.tilføj ?? [],
    remove: value.fjern ?? [],
  }));

/** One word list, or what a layer adds to and takes out of the list of a lower layer. */
export const listEntry = z.union([
  texts.transform((words) => ({ type: "whole" as const, words })),
  change,
]);

/** What a layer says of a rule below it. */
export const adjustmentEntry = z
  .strictObject({
    alvor: severity.optional(),
    titel: z.string().optional(),
    besked: z.string().optional(),
    hvorfor: z.string().optional(),
    "slå-fra": yesNo.optional(),
    begrundelse: z.string().optional(),
  })
  .transform((value) => ({
    severity: value.alvor,
    title: value.titel,
    message: value.besked,
    why: value.hvorfor,
    off: value["slå-fra"] ?? false,
    reason: value.begrundelse,
  }));

/** One signal: pattern list, what undoes it and what must stand near. A plain list is short for `mønstre`. */
export const signalEntry = z.union([
  change,
  texts.transform((patterns) => ({
    type: "whole" as const,
    meaning: undefined,
    patterns,
    except: [],
    needs: [],
    unless: [],
    negated: true,
  })),
  z
    .strictObject({
      forklaring: z.string().optional(),
      mønstre: texts,
      undtagen: texts.optional(),
      kræver: z.array(localCondition).optional(),
      "ikke-nær": z.array(localCondition).optional(),
      benægtet: yesNo.optional(),
    })
    .transform((value) => ({
      type: "whole" as const,
      meaning: value.forklaring,
      patterns: value.mønstre,
      except: value.undtagen ?? [],
      needs: value.kræver ?? [],
      unless: value["ikke-nær"] ?? [],
      negated: value.benægtet ?? true,
    })),
]);

/** One criterion of the contract. */
export const criterionEntry = z
  .strictObject({
    titel: z.string(),
    familie: z.string(),
    omfang: word({ ord: "span", kladde: "document" }),
    alvor: severity,
    dokumenttyper: doctypeList.optional(),
    "slukket-under": z.array(word(suspicions)).optional(),
    "slukket-under-kun-ved-færre-ord-end": z.number().optional(),
    "taler-ved-akut": yesNo.optional(),
    "hører-til": z.string().optional(),
    hvorfor: z.string(),
    kilde: z.string().optional(),
  })
  .transform((value) => ({
    title: value.titel,
    family: value.familie,
    scope: value.omfang,
    severity: value.alvor,
    doctypes: value.dokumenttyper ?? [
      "underretning" as const,
      "udtalelse" as const,
      "netvaerksmoede" as const,
      "fravaer" as const,
    ],
    offUnder: value["slukket-under"] ?? [],
    offBelowWords: value["slukket-under-kun-ved-færre-ord-end"],
    acute: value["taler-ved-akut"] ?? false,
    home: value["hører-til"],
    why: value.hvorfor,
    source: value.kilde,
  }));

/** One kind of section with the headings people give it. */
export const sectionEntry = z
  .strictObject({
    titel: z.string(),
    også: texts.optional(),
    vurdering: yesNo.optional(),
  })
  .transform((value) => ({
    title: value.titel,
    aliases: value.også ?? [],
    assessment: value.vurdering ?? false,
  }));

/** Which signals tell of an area. */
export const areaEntry = z
  .strictObject({ signaler: texts, afsnit: texts.optional() })
  .transform((value) => ({ signals: value.signaler, sections: value.afsnit ?? [] }));

/** One fact about the law. */
export const lawEntry = z
  .strictObject({
    emne: z.string(),
    før: texts.optional(),
    nu: z.string().optional(),
    ord: texts.optional(),
    "kontrolleret-den": z.string().optional(),
    kilde: z.string(),
  })
  .transform((value) => ({
    topic: value.emne,
    old: value.før ?? [],
    now: value.nu,
    words: value.ord ?? [],
    verifiedAt: value["kontrolleret-den"],
    source: value.kilde,
  }));

/** The top-level keys of a rule file; every one is optional and holds entries that are read one by one. */
export const fileKeys = [
  "bygger-på",
  "extends",
  "lag",
  "tilretninger",
  "ordlister",
  "signaler",
  "kriterier",
  "afsnit",
  "afsnitssæt",
  "områder",
  "lov",
  "regler",
  "telefon",
] as const;
