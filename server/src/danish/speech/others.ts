import type { Span } from "../../text/span.ts";
import { roleOf } from "../people/roles.ts";
import type { Mention } from "../people.ts";
import type { QuotationMarks } from "../quotations.ts";
import type { Sentence } from "../sentences.ts";
import type { Speech } from "../speech.ts";
import type { Token } from "../words.ts";
import { speakerKindOf } from "./speakerKind.ts";

/** Tellings without a reporting verb: "ifølge mor", "giver udtryk for", transcript lines and a name before a quotation. */
export function otherSpeech(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly QuotationMarks[],
  people: readonly Mention[],
): readonly Speech[] {
  const found = sentences.flatMap((sentence) => [
    ...accordingTo(tokens, sentence, people),
    ...utterance(tokens, sentence, people),
    ...learnt(tokens, sentence, people),
  ]);
  return [...found, ...labelled(text, tokens, quotations, people)];
}

function speech(
  words: readonly Token[],
  people: readonly Mention[],
  rest: Pick<Speech, "verb" | "content" | "direct">,
): Speech {
  const [first, last] = [words[0], words.at(-1)];
  const speaker =
    first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
  const speakerKind = speakerKindOf(words, people);
  return { ...rest, speaker, speakerKind, negated: false, question: false, toChild: false };
}

/** "Ifølge mor sover han ikke": the whole sentence is told. */
function accordingTo(
  tokens: readonly Token[],
  sentence: Sentence,
  people: readonly Mention[],
): readonly Speech[] {
  const found: Speech[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = tokens[at];
    if (token?.norm !== "ifølge") continue;
    const words = personAt(tokens, at + 1, sentence.tokens.end);
    if (words.length === 0) continue;
    const verb = { start: token.start, end: token.end };
    found.push(
      speech(words, people, {
        verb,
        content: { start: sentence.start, end: sentence.end },
        direct: false,
      }),
    );
  }
  return found;
}

/** The words from `from` on that name a person: possessives, a role, capitals. */
function personAt(tokens: readonly Token[], from: number, limit: number): readonly Token[] {
  let end = from;
  while (end < limit && end - from < 5) {
    const token = tokens[end];
    if (token === undefined || token.kind !== "word") break;
    const fits =
      token.capital ||
      roleOf(token.norm) !== undefined ||
      /^(?:hans|hendes|barnets|deres|vores|ham|hende|den|de)$/u.test(token.norm);
    if (!fits) break;
    end++;
  }
  return tokens.slice(from, end);
}

/** "Mor giver udtryk for, at …", "han gav ikke udtryk for noget". */
function utterance(
  tokens: readonly Token[],
  sentence: Sentence,
  people: readonly Mention[],
): readonly Speech[] {
  for (let at = sentence.tokens.start + 1; at < sentence.tokens.end; at++) {
    const [own, next] = [tokens[at], tokens[at + 1]];
    if (own?.norm !== "udtryk" || next?.norm !== "for") continue;
    const give = giving(tokens, sentence, at);
    if (give === undefined) return [];
    const before = personBefore(tokens, sentence, give);
    const words = before.length > 0 ? before : personAt(tokens, give + 1, at);
    const content = restAfter(tokens, sentence, at + 2);
    const negated = tokens.slice(give, at).some((token) => /^(?:ikke|aldrig)$/u.test(token.norm));
    return [
      {
        ...speech(words, people, {
          verb: { start: own.start, end: next.end },
          content,
          direct: false,
        }),
        negated,
      },
    ];
  }
  return [];
}

/** The sentence from the first word at or after `at`; undefined when nothing follows. */
function restAfter(tokens: readonly Token[], sentence: Sentence, at: number): Span | undefined {
  let from = at;
  while (from < sentence.tokens.end && tokens[from]?.kind === "mark") from++;
  const first = from < sentence.tokens.end ? tokens[from] : undefined;
  return first === undefined ? undefined : { start: first.start, end: sentence.end };
}

/** "Vi har fået at vide af mor, at …": the one after "af" or "fra" told it. */
function learnt(
  tokens: readonly Token[],
  sentence: Sentence,
  people: readonly Mention[],
): readonly Speech[] {
  for (let at = sentence.tokens.start; at + 1 < sentence.tokens.end; at++) {
    const [own, next] = [tokens[at], tokens[at + 1]];
    if (own?.norm !== "at" || next?.norm !== "vide") continue;
    const from = /^(?:af|fra)$/u.test(tokens[at + 2]?.norm ?? "") ? at + 3 : undefined;
    const words = from === undefined ? [] : personAt(tokens, from, sentence.tokens.end);
    if (words.length === 0) return [];
    const content = restAfter(tokens, sentence, at + 3 + words.length);
    return [
      speech(words, people, { verb: { start: own.start, end: next.end }, content, direct: false }),
    ];
  }
  return [];
}

function giving(tokens: readonly Token[], sentence: Sentence, from: number): number | undefined {
  for (let at = from - 1; at >= sentence.tokens.start && at > from - 8; at--) {
    if (/^(?:giver|gav|givet|give)$/u.test(tokens[at]?.norm ?? "")) return at;
  }
  return undefined;
}

function personBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
): readonly Token[] {
  for (let at = verb - 1; at >= sentence.tokens.start && at > verb - 6; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return [];
    if (
      token.capital ||
      roleOf(token.norm) !== undefined ||
      /^(?:han|hun|de|vi|jeg)$/u.test(token.norm)
    )
      return [token];
  }
  return [];
}

/** `Theo: "…"` and transcript lines: the label is the speaker. */
function labelled(
  text: string,
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
  people: readonly Mention[],
): readonly Speech[] {
  const found: Speech[] = [];
  let at = 0;
  for (const marks of quotations) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < marks.span.start) at++;
    const colon = tokens[at - 1];
    if (colon === undefined || colon.norm !== ":" || marks.style === "dash") continue;
    const words = labelBefore(text, tokens, at - 1);
    if (words.length > 0)
      found.push(
        speech(words, people, {
          verb: { start: colon.start, end: colon.end },
          content: marks.inner,
          direct: true,
        }),
      );
  }
  return found;
}

/** One to three words from the line's start to the colon. */
function labelBefore(text: string, tokens: readonly Token[], colon: number): readonly Token[] {
  for (let at = colon - 1; at >= 0 && at >= colon - 3; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return [];
    const before = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (at === 0 || before.includes("\n")) return tokens.slice(at, colon);
  }
  return [];
}
