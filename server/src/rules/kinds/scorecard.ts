import * as z from "zod";
import { overlaps } from "../../text/span.ts";
import { criterionHead, criterionHeadOf, nearCondition, points, texts } from "../file/pieces.ts";
import { type CriterionBody, type Doubt, shortfall } from "../rule.ts";
import { hasMood, type Mood } from "./mood.ts";
import { type Sign, type SignTable, sentenceScorer } from "./scoredSentences.ts";
import { sentenceFormNames } from "./sentenceForms.ts";
import { markable } from "./weighed.ts";

/**
 * `pointtavle`: many weak signs in one sentence of the writer's own. Each sign gives or takes points, once a sentence;
 * a sentence that reaches the limit is marked, where no rule of the criterion has marked words of it. The rest of the draft may
 * weigh too (`stemning`), and the findings of rules named under `tvivl` are left out where too little speaks for them.
 * With `kun-ved` only sentences that hold one of these signals are weighed, and the signals are what is marked.
 */
export const scorecard = z.strictObject({
  slags: z.literal("pointtavle"),
  ...criterionHead,
  "kun-ved": texts.optional(),
  "undtagen-inden-i": texts.optional(),
  point: z
    .array(
      z.strictObject({
        giver: points,
        "enkelte-ord": texts.optional(),
        signaler: texts.optional(),
        "signaler-før": texts.optional(),
        "signaler-efter": texts.optional(),
        form: z.array(z.enum(sentenceFormNames)).optional(),
      }),
    )
    .min(1),
  stemning: z
    .strictObject({
      "tæller-fra": z.int(),
      trin: z.array(z.strictObject({ procent: z.number().min(0).max(100), giver: points })).min(1),
    })
    .optional(),
  grænse: z.int(),
  tvivl: z.array(z.strictObject({ "fra-grænsen": z.int().min(1), på: texts })).optional(),
  "ikke-i-afsnit": texts.optional(),
  undtagen: z.array(nearCondition).optional(),
});

type Entry = z.output<typeof scorecard>;

/** The rule that an entry of this kind makes. */
export function scorecardRule(value: Entry): CriterionBody {
  const table = tableOf(value);
  const unless = value.undtagen ?? [];
  const onlyAt = value["kun-ved"];
  const notInside = value["undtagen-inden-i"] ?? [];
  const read = sentenceScorer(table, moodOf(value));
  return {
    ...criterionHeadOf(value),
    kind: "pointtavle",
    signals: [],
    givesWay: true,
    uses: [
      ...[table.signals, table.before, table.after].flatMap((points) => [...points.keys()]),
      ...unless.flatMap(({ signals }) => signals),
      ...(onlyAt ?? []),
      ...notInside,
    ],
    doubts: doubtsOf(value, read),
    *run(facts) {
      for (const { at, points: sum, signs } of read(facts)) {
        if (sum < value.grænse || (signs.length === 0 && onlyAt === undefined)) continue;
        if (facts.inSection(at, value["ikke-i-afsnit"] ?? [])) continue;
        if (unless.some(({ signals, within }) => facts.has(at, signals, within))) continue;
        const values = { tegn: quoted(facts.block(at.block)?.prose.text, signs) };
        for (const place of markable(facts, at, { onlyAt, notInside }))
          yield shortfall(place, { values });
      }
    },
  };
}

/**
 * Of what rules mark in a sentence of the writer's own that lacks so many points of the limit; in a draft that has hardly
 * begun nothing is doubted.
 */
function doubtsOf({ tvivl, grænse }: Entry, read: ReturnType<typeof sentenceScorer>) {
  return tvivl?.map(
    ({ "fra-grænsen": lacking, på }): Doubt => ({
      rules: på,
      doubts(facts, place) {
        const all = read(facts);
        const own = all.find(({ at }) => at.block === place.block && overlaps(at, place));
        return own !== undefined && hasMood(all) && grænse - own.points >= lacking;
      },
    }),
  );
}

function moodOf({ stemning }: Entry): Mood | undefined {
  if (stemning === undefined) return undefined;
  const steps = stemning.trin.map(({ procent, giver }) => ({ from: procent, points: giver }));
  return {
    countsFrom: stemning["tæller-fra"],
    steps: steps.sort((a, b) => a.from - b.from),
  };
}

function tableOf({ point }: Entry): SignTable {
  type Row = Entry["point"][number];
  const mapOf = <Name extends string>(namesOf: (row: Row) => readonly Name[] | undefined) =>
    new Map(point.flatMap((row) => (namesOf(row) ?? []).map((name) => [name, row.giver] as const)));
  return {
    words: mapOf((row) => row["enkelte-ord"]?.map((word) => word.normalize("NFC").toLowerCase())),
    signals: mapOf((row) => row.signaler),
    before: mapOf((row) => row["signaler-før"]),
    after: mapOf((row) => row["signaler-efter"]),
    forms: mapOf((row) => row.form),
  };
}

/** The signs that weighed most, as the writer wrote them, in reading order; small words that weigh one only if nothing weighs more. */
function quoted(text: string | undefined, signs: readonly Sign[]): string {
  const heaviest = Math.max(...signs.map(({ points, start, end }) => (start < end ? points : 0)));
  const words = signs
    .filter(({ points, start, end }) => points >= Math.min(heaviest, 2) && start < end)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `„${text?.slice(start, end) ?? ""}“`);
  return [...new Set(words)].join(", ");
}
