/** Runs once the messages that have already arrived are taken in: one waits for the next in a turn of its own. */
export function soon(run: () => void): () => void {
  let timer = setImmediate(() => {
    timer = setImmediate(run);
  });
  return () => clearImmediate(timer);
}
