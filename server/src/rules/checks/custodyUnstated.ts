import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Who has custody or whom the child lives with is not to be read; parted or placed, custody itself must be said. */
export function* custodyUnstated(facts: DraftFacts): Iterable<Match> {
  const custody = facts.signals(["forældremyndighed", "forældremyndighed-nævnt"]);
  const home = facts.signals("bor-hos");
  const parted = facts.signals("adskilt-hjem").some((at) => !at.signal.negated) || isShared(facts);
  const together = home.length > 0 || hasTwoOfOneName(facts);
  const dead = facts.signals("død-forælder").length > 0;
  const told = custody.length > 0 || hasAnswer(facts) || dead || (together && !parted);
  if (!told && facts.signals("ufødt").length === 0) yield shortfall(undefined);
  for (const at of [...custody, ...home]) yield evidence(at);
}

/** The field of a form, filled in: "Forældremyndighed | Fælles". */
function hasAnswer(facts: DraftFacts): boolean {
  const answer = facts.field("forældremyndighed", "myndighed", "myndighedsindehaver") ?? "";
  return /\p{L}{2}/u.test(answer) && !unanswered.test(answer);
}

const unanswered = /^\W*(?:ved ikke|vides ikke|uvist|ukendt|uoplyst|udfyldes)\W*$/iu;

/** "7/7", "9/5-ordning": the days of a fortnight with each parent. */
const shares = /(?<![\d/.])(?:7\/7(?!\s*-?\d)|\d{1,2}\/\d{1,2}-?\s?ord)/iu;
const tellsShares = perBlock(({ text }) => shares.test(text));

function isShared({ blocks }: DraftFacts): boolean {
  return blocks.some(({ prose }) => tellsShares(prose));
}

const couple = /^(?:forældre|mor og far)/iu;
const oneName = /^\W*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:og|&) \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+)/u;

/** "Forældre: Maria og Troels Søholt": a couple, plainly to be read. */
function hasTwoOfOneName(facts: DraftFacts): boolean {
  return facts.draft.fields.some(
    ({ label, value }) => couple.test(label.trim()) && oneName.test(value),
  );
}
