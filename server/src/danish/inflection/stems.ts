const shortEnd = /(?:^|[^aeiouyæøå])[aeiouyæøå][bdfgklmnprst]$/;
/** Endings without stress: "lærer", "vigtig", "artikel". */
const unstressed = /[aeiouyæøå].*(?:e[bdfgklmnrst]|ig|or)$/;

/** The stem with its last consonant doubled, when it may be one consonant after a short vowel: "kat" -> "katt". */
export function doubled(stem: string): string | undefined {
  return shortEnd.test(stem) && !unstressed.test(stem) ? stem + stem.slice(-1) : undefined;
}

/** The stem without the second of two equal last consonants: "komm" -> "kom". */
export function undoubled(stem: string): string {
  return /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** "cykel" -> "cykl", "kartoffel" -> "kartofl", "sulten" -> "sultn", "finger" -> "fingr". */
export function contracted(stem: string): string | undefined {
  if (!/[^aeiouyæøå]e[lnr]$/.test(stem)) return undefined;
  return undoubled(stem.slice(0, -2)) + stem.slice(-1);
}
