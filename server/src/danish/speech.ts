import type { Span } from "../text/span.ts";
import type { QuotationMarks } from "./quotations.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/**
 * Who is speaking. "named" is a name whose relation the block does not tell (look it up in the cast), "child" the child
 * of the draft, "peer" another child, "writer" the one who writes (jeg, vi).
 */
export type SpeakerKind =
  | "child"
  | "mother"
  | "father"
  | "parents"
  | "relative"
  | "teacher"
  | "professional"
  | "peer"
  | "named"
  | "group"
  | "writer"
  | "unknown";

/** One telling, direct or reported. Offsets are those of the text handed in. */
export interface Speech {
  /** The reporting verb, or "ifølge", or the label's colon of a transcript line. */
  readonly verb: Span;
  /** The words that name the speaker, titles included; undefined when nobody is named. */
  readonly speaker: Span | undefined;
  readonly speakerKind: SpeakerKind;
  /** What is said: the quoted words or the reported clause; undefined when only the telling is told. */
  readonly content: Span | undefined;
  /** True when `content` is quoted. */
  readonly direct: boolean;
  /** True when it is said that nothing was said ("vil ikke fortælle"). */
  readonly negated: boolean;
  /** True for asking ("spurgte, om"). */
  readonly question: boolean;
  /** True when the words are put to the child ("Vi spurgte Noah, om …"). */
  readonly toChild: boolean;
}

const verbs = new Set(
  "siger sagde sagt fortæller fortalte fortalt oplyser oplyste oplyst spørger spurgte spurgt svarer svarede svaret".split(
    " ",
  ),
);
const speakers: ReadonlyMap<string, SpeakerKind> = new Map<string, SpeakerKind>([
  ["mor", "mother"],
  ["moderen", "mother"],
  ["far", "father"],
  ["faderen", "father"],
  ["forældrene", "parents"],
  ["barnet", "child"],
  ["drengen", "child"],
  ["pigen", "child"],
  ["han", "child"],
  ["hun", "child"],
  ["vi", "writer"],
  ["jeg", "writer"],
]);

/** Finds who says what in one block, in order of the reporting words. */
export function findSpeech(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly QuotationMarks[],
): readonly Speech[] {
  return sentences.flatMap((sentence) => {
    const words = tokens.slice(sentence.tokens.start, sentence.tokens.end);
    const at = words.findIndex((token) => verbs.has(token.norm));
    const verb = words[at];
    if (verb === undefined) return [];
    const speaker = words.find((token) => speakers.has(token.norm) || token.capital);
    const quoted = quotations.find(
      (marks) => marks.span.end > sentence.start && marks.span.start < sentence.end,
    );
    const rest = { start: verb.end, end: sentence.end };
    return [
      {
        verb: { start: verb.start, end: verb.end },
        speaker: speaker && { start: speaker.start, end: speaker.end },
        speakerKind: (speaker && speakers.get(speaker.norm)) ?? "named",
        content: quoted?.inner ?? rest,
        direct: quoted !== undefined,
        negated: words.some((token) => token.norm === "ikke"),
        question: verb.norm.startsWith("sp"),
        toChild: false,
      },
    ];
  });
}
