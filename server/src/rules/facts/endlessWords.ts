import type { Prose } from "../../draft/draft.ts";
import { createProse } from "../../draft/prose.ts";
import { perBlock } from "./remembered.ts";

/** Nothing that a person writes, an address with all its parts included, has so many signs without a space. */
const endless = /\S{400,}/gu;

/**
 * A block with its endless words read as white space: no criterion finds anything in them, and many would look for
 * ever. Offsets stay; other blocks come back as they are.
 */
export const withoutEndlessWords = perBlock((prose: Prose): Prose => {
  const text = prose.text.replace(endless, (word) => " ".repeat(word.length));
  return text === prose.text ? prose : createProse(text);
});
