import * as z from "zod";
import { criterionHead, criterionHeadOf, nearCondition, points, texts } from "../file/pieces.ts";
import { type CriterionBody, shortfall } from "../rule.ts";
import { type Sign, type SignTable, sentenceScorer } from "./scoredSentences.ts";
import { sentenceFormNames } from "./sentenceForms.ts";

/**
 * `pointtavle`: many weak signs in one sentence of the writer's own. Each sign gives or takes points, once a sentence;
 * a sentence that reaches the limit is marked, where no rule of the criterion has marked words of it.
 */
export const scorecard = z.strictObject({
  slags: z.literal("pointtavle"),
  ...criterionHead,
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
  grænse: z.int(),
  "ikke-i-afsnit": texts.optional(),
  undtagen: z.array(nearCondition).optional(),
});

type Entry = z.output<typeof scorecard>;

/** The rule that an entry of this kind makes. */
export function scorecardRule(value: Entry): CriterionBody {
  const table = tableOf(value);
  const unless = value.undtagen ?? [];
  const read = sentenceScorer(table, value.grænse);
  return {
    ...criterionHeadOf(value),
    kind: "pointtavle",
    signals: [],
    givesWay: true,
    uses: [
      ...[table.signals, table.before, table.after].flatMap((points) => [...points.keys()]),
      ...unless.flatMap(({ signals }) => signals),
    ],
    *run(facts) {
      for (const { at, signs } of read(facts)) {
        if (facts.inSection(at, value["ikke-i-afsnit"] ?? [])) continue;
        if (unless.some(({ signals, within }) => facts.has(at, signals, within))) continue;
        yield shortfall(at, { values: { tegn: quoted(facts.block(at.block)?.prose.text, signs) } });
      }
    },
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
