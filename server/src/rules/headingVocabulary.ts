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
    return aliases.find((alias) => padded.includes(` ${alias.words} `))?.kind;
  };
}

function plain(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]+/gu, " ")
    .replace(/^\s*\d+\s+/u, "")
    .trim();
}
