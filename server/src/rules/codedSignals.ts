import { abroad } from "../danish/data/names/abroad.ts";
import type { Token } from "../danish/words.ts";
import type { Prose } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A signal that code reads rather than a pattern list. `read` gives its stretches in order. */
export interface CodedSignal {
  /** Danish name as rule authors write it. */
  readonly kind: string;
  /** Danish sentence for completion and handbook. */
  readonly meaning: string;
  read(reading: Reading, prose: Prose): readonly Span[];
}

/** Words and signs; a sentence of more seldom tells one thing only. */
const longSentence = 14;

/** What stands before the name of a place somebody is at, goes to or comes from. */
const towardsPlace: ReadonlySet<string> = new Set(["i", "til", "fra", "over", "via"]);

const spans = (list: readonly { readonly span: Span }[]): Span[] => list.map(({ span }) => span);

/** Every signal that code reads; a new one is one more line here. */
export const codedSignals: readonly CodedSignal[] = [
  {
    kind: "tid",
    meaning: "en tid, der kan findes i kalenderen: dato, ugedag, uge, måned, i går, i sidste uge",
    read: ({ times }) =>
      times.filter(
        (t) => !t.vague && !t.impossible && (t.anchor === "calendar" || t.anchor === "draft"),
      ),
  },
  {
    kind: "dag",
    meaning: "en bestemt dag: dato eller ugedag",
    read: ({ times }) =>
      times.filter(
        (t) => !t.vague && t.anchor === "calendar" && t.kind === "point" && isDayOrFiner(t.grain),
      ),
  },
  {
    kind: "tidsled",
    meaning: "ethvert udtryk for tid, også forleden og en dag",
    read: ({ times }) => times,
  },
  {
    kind: "vag-tid",
    meaning: "en tid, der ikke kan findes i kalenderen: forleden, på et tidspunkt",
    read: ({ times }) => times.filter((t) => t.vague),
  },
  {
    kind: "klokkeslæt",
    meaning: "et klokkeslæt",
    read: ({ times }) =>
      times.filter((t) => t.anchor === "clock" || t.grain === "minute" || t.grain === "hour"),
  },
  {
    kind: "varighed",
    meaning: "hvor længe eller siden hvornår: i tre uger, siden august",
    read: ({ times }) =>
      times.filter((t) => t.kind === "duration" || t.kind === "range" || t.kind === "period"),
  },
  {
    kind: "hyppighed-talt",
    meaning: "hvor ofte i tal: to gange om ugen, hver mandag",
    read: ({ times }) => times.filter((t) => t.kind === "frequency"),
  },
  { kind: "procent", meaning: "en procent", read: ({ percentages }) => percentages },
  { kind: "antal", meaning: "et antal: tre gange, 12 dage", read: ({ counts }) => counts },
  { kind: "alder", meaning: "en alder", read: ({ ages }) => ages },
  { kind: "klassetrin", meaning: "et klassetrin", read: ({ grades }) => grades },
  { kind: "cpr", meaning: "et cpr-nummer", read: ({ cprs }) => cprs },
  { kind: "telefon", meaning: "et telefonnummer", read: ({ phones }) => phones },
  {
    kind: "person",
    meaning: "en person ved navn eller rolle",
    read: ({ people }) => spans(people),
  },
  {
    kind: "navn",
    meaning: "et personnavn",
    read: ({ people }) => spans(people.filter(({ kind }) => kind === "name")),
  },
  {
    kind: "forælder",
    meaning: "mor, far eller forældre",
    read: ({ people }) =>
      spans(
        people.filter(
          ({ relation }) =>
            relation === "mother" || relation === "father" || relation === "parents",
        ),
      ),
  },
  {
    kind: "hjemmevoksen",
    meaning: "en voksen i eller omkring hjemmet: forælder, papforælder, kæreste, slægtning",
    read: ({ people }) =>
      spans(people.filter(({ relation }) => relation !== undefined && homeAdults.has(relation))),
  },
  {
    kind: "barn",
    meaning: "barnet selv ved rolle",
    read: ({ people }) => spans(people.filter(({ relation }) => relation === "child")),
  },
  {
    kind: "citat",
    meaning: "ord i anførselstegn",
    read: (_, { quotations }) => quotations.map(({ inner }) => inner),
  },
  {
    kind: "udsagn",
    meaning: "nogen siger eller fortæller noget",
    read: ({ speech }) => speech.filter((s) => !s.negated && !s.question).map(({ verb }) => verb),
  },
  {
    kind: "gengivet",
    meaning: "ord, der gengives som en andens",
    read: ({ speech }) =>
      speech.flatMap(({ content, speakerKind }) =>
        content && speakerKind !== "writer" ? [content] : [],
      ),
  },
  {
    kind: "barn-siger",
    meaning: "barnet siger noget",
    read: ({ speech }) =>
      speech
        .filter((s) => s.speakerKind === "child" && !s.negated && !s.question)
        .map(({ verb }) => verb),
  },
  {
    kind: "forælder-siger",
    meaning: "en forælder siger noget",
    read: ({ speech }) =>
      speech
        .filter(
          (s) =>
            (s.speakerKind === "mother" ||
              s.speakerKind === "father" ||
              s.speakerKind === "parents") &&
            !s.negated,
        )
        .map(({ verb }) => verb),
  },
  {
    kind: "fortid",
    meaning: "et udsagnsord i datid: græd, løb, skubbede",
    read: ({ pasts }) => pasts,
  },
  { kind: "benægtelse", meaning: "ikke, aldrig, ingen", read: ({ negations }) => spans(negations) },
  {
    kind: "forbehold",
    meaning: "måske, vist, nok, en form for",
    read: ({ hedges }) => spans(hedges),
  },
  {
    kind: "passiv",
    meaning: "noget sker, uden at det siges, hvem der gør det",
    read: ({ passives }) => spans(passives),
  },
  {
    kind: "vurderingsmarkør",
    meaning: "vi vurderer, vores indtryk, vi er i tvivl, vi er bekymrede",
    read: ({ assessments }) => spans(assessments),
  },
  {
    kind: "vurderer",
    meaning: "vi vurderer, vores indtryk, vi tænker; ikke „det ved vi ikke“",
    read: ({ assessments }) => spans(assessments.filter(({ kind }) => kind !== "doubt")),
  },
  {
    kind: "bekymring",
    meaning: "skriveren er bekymret",
    read: ({ assessments }) => spans(assessments.filter(({ kind }) => kind === "worry")),
  },
  {
    kind: "fjernt-sted",
    meaning:
      "et land eller en by uden for landets grænser, efter et forholdsord: i Norge, til Berlin",
    read: (_, { tokens }) =>
      tokens.filter(
        ({ norm, capital }, at) =>
          capital && abroad.has(norm) && towardsPlace.has(tokens[at - 1]?.norm ?? ""),
      ),
  },
  { kind: "udråb", meaning: "et udråbstegn", read: (_, { tokens }) => marks(tokens, "!") },
  { kind: "spørgsmål", meaning: "et spørgsmålstegn", read: (_, { tokens }) => marks(tokens, "?") },
  {
    kind: "lang-sætning",
    meaning: `en sætning på over ${longSentence} ord`,
    read: (_, { sentences }) =>
      sentences.filter(({ tokens: { start, end } }) => end - start > longSentence),
  },
];

function marks(tokens: readonly Token[], mark: string): readonly Token[] {
  return tokens.filter(({ kind, norm }) => kind === "mark" && norm.includes(mark));
}

const homeAdults: ReadonlySet<string> = new Set([
  "mother",
  "father",
  "parents",
  "stepparent",
  "partner",
  "foster",
  "grandparent",
  "relative",
]);

function isDayOrFiner(grain: string): boolean {
  return grain === "day" || grain === "hour" || grain === "minute" || grain === "second";
}
