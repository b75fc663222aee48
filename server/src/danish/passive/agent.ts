import type { Span } from "../../text/span.ts";
import { subordinators } from "../data/reporting.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";

/** How many words after the verb the agent may begin: "blev slået hårdt i hovedet af sin far". */
const reach = 8;

/** The words after the first "af" behind a passive, up to the clause's end; undefined when nobody is named. */
export function agentAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
): Span | undefined {
  for (let at = verb + 1; at < sentence.tokens.end && at <= verb + reach; at++) {
    const token = tokens[at];
    if (token === undefined || endsClause(token)) return undefined;
    if (token.norm === "af") return wordsFrom(tokens, sentence, at + 1);
  }
  return undefined;
}

function endsClause(token: Token): boolean {
  return (
    (token.kind === "mark" && !/^["”“»«/-]$/u.test(token.norm)) ||
    subordinators.has(token.norm) ||
    token.norm === "men"
  );
}

function wordsFrom(tokens: readonly Token[], sentence: Sentence, from: number): Span | undefined {
  let end = from;
  while (end < sentence.tokens.end && end - from < 6 && !stopsAgent(tokens[end], end - from)) end++;
  const [first, last] = [tokens[from], tokens[end - 1]];
  return end === from || first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

const after = new Set(
  "i på til ved fra om med for hos under efter når hvor igen og så der".split(" "),
);

function stopsAgent(token: Token | undefined, count: number): boolean {
  if (token === undefined || endsClause(token)) return true;
  return count > 0 && after.has(token.norm);
}
