import type { Platform } from "./platform.ts";

/** How long nobody must have typed in a rule file before its rules are compiled and tried, in milliseconds. */
export const typingPause = 200;

/** Runs once nobody has asked for so long; each new asking begins the wait anew. */
export function afterPause(
  after: Platform["after"],
  milliseconds: number,
  run: () => void,
): () => void {
  let cancel: (() => void) | undefined;
  return () => {
    cancel?.();
    cancel = after(milliseconds, run);
  };
}
