/** The text with its first letter as a capital; what stands before it is left alone. */
export function capitalize(text: string): string {
  return text.replace(/\p{L}/u, (first) => first.toLocaleUpperCase("da"));
}

/** `replacement` with the casing of `original`: "Slog" and "SLOG" carry over, everything else is left as it is. */
export function likeCasing(replacement: string, original: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{L}{2}/u.test(original))
    return replacement.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(original) ? capitalize(replacement) : replacement;
}
