import type { HeadingVocabulary } from "../draft/draft.ts";
import type { SectionKind } from "./ruleSet.ts";

/**
 * Knows a heading by its own words: an alias that is the whole heading wins, else the longest alias that stands in it
 * as whole words. Case, numbering and end marks do not matter.
 */
export function headingVocabulary(sections: readonly SectionKind[]): HeadingVocabulary {
  const aliases = sections
    .flatMap(({ kind, title, aliases: also }) =>
      [title, ...also].map((alias) => ({ kind, words: plain(alias) })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const exact = new Map(aliases.map(({ kind, words }) => [words, kind]));
  return (title) => {
    const words = plain(title);
    const whole = exact.get(words);
    if (whole !== undefined) return whole;
    const padded = ` ${words} `;
    const part = aliases.find(
      ({ words: alias }) => alias.length >= telling && padded.includes(` ${alias} `),
    );
    return childSpeaks.test(words) ? "child" : part?.kind;
  };
}

/** A shorter alias ("barn", "mor") must be the whole heading: in a longer one it tells nothing. */
const telling = 6;
/** "Det Sofus siger", "Hvad Emil selv har sagt": the child's own words under its name. */
const childSpeaks =
  /^(?:det|hvad|sådan) (?!(?:vi|jeg|i|mor|far|moren|faren|moderen|faderen|forældrene|skolen|andre|de|lærerne?|pædagogerne?)(?!\p{L}))\p{L}+ (?:selv )?(?:siger|fortæller|sagde|fortalte|har sagt|har fortalt|oplever|ønsker)(?: .*)?$/u;

function plain(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]+/gu, " ")
    .replace(/^\s*\d+\s+/u, "")
    .trim();
}
