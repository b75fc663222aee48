import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** Percentage points that rounding may explain. */
const rounding = 1.5;
const number = "(\\d{1,3}(?:,\\d+)?)";
/** "9 dage ud af 55, altså 16 %". */
const outOf = new RegExp(
  `(?<![\\d.,/])${number}(?: \\p{L}+){0,3} (?:ud )?af (?:de )?${number}(?: \\p{L}+){0,2},? ?\\(?(?:altså|det er|svarende til|det svarer til|dvs\\.|=)? ?(?:ca\\. )?${number} ?(?:%|pct\\.?|procent)`,
  "giu",
);
/** "14 fraværsdage siden skolestart (22 % af 35 dage)". */
const shareOf = new RegExp(
  `(?<![\\d.,/])${number} (?:\\p{L}+ ){1,4}\\(${number} ?(?:%|pct\\.?|procent) af ${number} `,
  "giu",
);
const ofTotal = new RegExp(
  `(?<![\\d.,/])${number} (?:\\p{L}+ ){0,2}dage ?(?:=|\\(|, altså|svarende til) ?(?:ca\\. )?${number} ?(?:%|pct\\.?|procent)(?! af)`,
  "giu",
);
const total = /(?:antal )?skoledage(?: i perioden)?\W{1,3}(\d{2,3})(?!\d)/iu;

/** Days and per cent in one breath that do not go together; rounding is let pass. */
export function* figuresInconsistent(facts: DraftFacts): Iterable<Match> {
  const whole = totalDays(facts);
  for (const [block, { prose }] of facts.blocks.entries()) {
    const { text } = prose;
    if (!/%|pct|procent/iu.test(text)) continue;
    const wrong = [
      ...[...text.matchAll(outOf)].filter(([, part, all, told]) => differ(part, all, told)),
      ...[...text.matchAll(shareOf)].filter(([, part, told, all]) => differ(part, all, told)),
      ...[...text.matchAll(ofTotal)].filter(([, part, told]) => differ(part, whole, told)),
    ];
    for (const { index, 0: words } of wrong) {
      const at = words.search(/\d{1,3}(?:,\d+)? ?(?:%|pct\.?|procent)/iu);
      const share = /\d{1,3}(?:,\d+)? ?(?:%|pct\.?|procent)/iu.exec(words)?.[0] ?? words;
      const start = index + Math.max(0, at);
      yield shortfall({ block, start, end: start + share.length });
    }
  }
}

function totalDays(facts: DraftFacts): string | undefined {
  for (const { prose } of facts.blocks) {
    const found = total.exec(prose.text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function differ(part?: string, all?: string, told?: string): boolean {
  const [some, whole, share] = [part, all, told].map((text) =>
    text === undefined ? Number.NaN : Number(text.replace(",", ".")),
  );
  if (some === undefined || whole === undefined || share === undefined) return false;
  return whole > 0 && some <= whole && Math.abs((100 * some) / whole - share) > rounding;
}
