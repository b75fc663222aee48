import type { RE2JS } from "re2js";
import type { Span } from "../text/span.ts";

/** Longest expression; a longer one nobody can read, and its automaton takes memory. */
export const longestRegex = 200;

/** A compiled expression, or what is wrong with it in Danish. */
export type Regex =
  | { readonly find: (text: string) => readonly Span[]; readonly problem?: undefined }
  | { readonly find?: undefined; readonly problem: string };

let engine: typeof RE2JS | undefined;

/** Makes the engine ready. It is large and hardly ever needed, so that only files that ask for it wait for it. */
export async function prepareRegex(): Promise<void> {
  engine ??= (await import("re2js")).RE2JS;
}

/** True when a rule file holds expressions; comments and examples count too, which does no harm. */
export function asksForRegex(text: string): boolean {
  return /(?<![\p{L}-])regex"?'?\s*:/u.test(text);
}

/**
 * Compiles an expression for an engine whose time is linear in the text whatever the expression. Matching ignores case
 * and never touches empty stretches. `prepareRegex` must have been waited for.
 */
export function compileRegex(source: string): Regex {
  if (engine === undefined) return { problem: "Regex kan ikke læses her. Brug mønstre i stedet." };
  if (source.length > longestRegex)
    return {
      problem: `Et regex må højst have ${longestRegex} tegn. Del det op, eller brug mønstre.`,
    };
  try {
    const compiled = engine.compile(source.normalize("NFC"), engine.CASE_INSENSITIVE);
    return { find: (text) => found(compiled, text) };
  } catch {
    return {
      problem:
        "Dette regex kan ikke læses. Se efter parenteser og klammer. Ikke alt, der kan skrives i andre programmer, kan bruges her.",
    };
  }
}

function found(compiled: RE2JS, text: string): readonly Span[] {
  const spans: Span[] = [];
  const matcher = compiled.matcher(text);
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() };
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}
