/** Local parts are at most 64 signs, so a long run of letters costs a bounded look at each word. */
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/uy;
const link = /(?:https?:\/\/|www\.)[^\s<>"»”]+/iy;
const domain =
  /[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:dk|com|org|net|nu|eu|gl|fo)(?:\/[^\s<>"»”]*)?(?![\p{L}\p{N}])/uy;
const trailing = /[.,;:!?)\]'’]+$/;

/** End of an e-mail address or web address that starts at `at`, without the punctuation after it. */
export function addressEnd(
  text: string,
  at: number,
): { readonly end: number; readonly kind: "email" | "url" } | undefined {
  email.lastIndex = at;
  if (email.test(text)) return { end: email.lastIndex, kind: "email" };
  for (const pattern of [link, domain]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { end: at + found.replace(trailing, "").length, kind: "url" };
  }
  return undefined;
}
