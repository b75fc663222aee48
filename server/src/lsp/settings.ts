import * as z from "zod";
import { type DraftTest, defaultDraftTest } from "../draft/isDraft.ts";
import type { Profile, View } from "../features/openFile.ts";
import type { Severity } from "../rules/finding.ts";

const severityNames = {
  fejl: "error",
  advarsel: "warning",
  oplysning: "information",
  hint: "hint",
} as const satisfies Record<string, Severity>;

const defaultVisning = {
  alvor: "hint",
  gentagelser: 5,
  tone: "normal",
  hints: true,
  overblik: true,
  farver: false,
  gennemgang: false,
} as const;

const defaultNames = [...defaultDraftTest.names];
const defaultFolders = [...defaultDraftTest.folders];

/**
 * The user's settings below `underretning`, in the Danish names they are written with. `package.json` contributes
 * exactly these. A value of the wrong shape counts as not set.
 */
export const settingsSchema = z.object({
  kladde: z
    .object({
      filnavne: z.array(z.string()).catch(defaultNames),
      mapper: z.array(z.string()).catch(defaultFolders),
    })
    .catch({ filnavne: defaultNames, mapper: defaultFolders }),
  visning: z
    .object({
      alvor: z.enum(["fejl", "advarsel", "oplysning", "hint"]).catch("hint"),
      gentagelser: z.int().min(1).max(1000).catch(5),
      tone: z.enum(["stille", "normal", "grundig"]).catch("normal"),
      hints: z.boolean().catch(true),
      overblik: z.boolean().catch(true),
      farver: z.boolean().catch(false),
      gennemgang: z.boolean().catch(false),
    })
    .catch(defaultVisning),
  rådgiver: z.object({ alvor: z.record(z.string(), z.unknown()).catch({}) }).catch({ alvor: {} }),
});

/** The settings in the code's own words. */
export interface Settings {
  readonly draftTest: DraftTest;
  readonly view: View;
}

/** Reads whatever the client sent; anything unusable falls back to its default. */
export function readSettings(raw: unknown): Settings {
  const { kladde, visning, rådgiver } =
    settingsSchema.safeParse(raw).data ?? settingsSchema.parse({});
  return {
    draftTest: { names: kladde.filnavne, folders: kladde.mapper },
    view: { ...viewOf(visning), profile: profileOf(rådgiver.alvor) },
  };
}

const profileWords = new Map<unknown, Severity | "off">([
  ...Object.entries(severityNames),
  ["skjul", "off"],
]);

/** The advisor's own weights; a word that is none is passed over. */
function profileOf(alvor: Readonly<Record<string, unknown>>): Profile {
  return new Map(
    Object.entries(alvor).flatMap(([name, word]): [string, Severity | "off"][] => {
      const severity = profileWords.get(word);
      return severity === undefined ? [] : [[name.toLowerCase(), severity]];
    }),
  );
}

/** The tone sets everything at once; only the middle one leaves room for the single settings. */
function viewOf(visning: z.infer<typeof settingsSchema>["visning"]): View {
  const review = visning.gennemgang;
  if (visning.tone === "stille")
    return {
      mildest: "warning",
      repeats: 2,
      hints: false,
      overview: false,
      colours: false,
      review,
    };
  if (visning.tone === "grundig")
    return { mildest: "hint", repeats: 1000, hints: true, overview: true, colours: true, review };
  return {
    mildest: severityNames[visning.alvor],
    repeats: visning.gentagelser,
    hints: visning.hints,
    overview: visning.overblik,
    colours: visning.farver,
    review,
  };
}
