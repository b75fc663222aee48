import type { Prose } from "../draft/draft.ts";

const known = new WeakMap<Prose, Prose>();

/**
 * A block typed on a keyboard without æ, ø, å ("foraeldre", "paa"), with its words read as Danish: only the forms that
 * are compared change, never text or offsets. Other blocks come back as they are.
 */
export function withDanishLetters(prose: Prose): Prose {
  if (!isWithout(prose.text)) return prose;
  const before = known.get(prose);
  if (before !== undefined) return before;
  const tokens = prose.tokens.map((token) =>
    /aa|ae|oe/u.test(token.norm) ? { ...token, norm: danish(token.norm) } : token,
  );
  const read = { ...prose, tokens };
  known.set(prose, read);
  return read;
}

function danish(norm: string): string {
  return norm.replace(/aa/gu, "å").replace(/ae/gu, "æ").replace(/oe/gu, "ø");
}

/** No æ, ø, å, and a small word that only this way of writing gives. */
function isWithout(text: string): boolean {
  return (
    !/[æøåÆØÅ]/u.test(text) &&
    /(?<!\p{L})(?:paa|ogsaa|saa|naar|faar|gaar|maa|foer|vaeret|vaere|aar|faetre|soester|foraeldre|oeje|laese|laeser|spoerge|hoere|hoerer|boern|hjaelp|koekken\p{L}*|moede|noget med|\p{L}*(?:paedagog|laerer)\p{L}*)(?!\p{L})/iu.test(
      text,
    )
  );
}
