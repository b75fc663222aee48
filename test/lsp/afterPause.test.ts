import { expect, test } from "vitest";
import { afterPause } from "../../server/src/lsp/afterPause.ts";

test("while someone types nothing runs; after a pause it runs once, with the last word typed", () => {
  const waiting: { run: () => void; at: number }[] = [];
  let now = 0;
  const after = (milliseconds: number, run: () => void) => {
    const entry = { run, at: now + milliseconds };
    waiting.push(entry);
    return () => void waiting.splice(waiting.indexOf(entry), 1);
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const entry of waiting.filter(({ at }) => at <= now)) {
      waiting.splice(waiting.indexOf(entry), 1);
      entry.run();
    }
  };
  let typed = "";
  const compiled: string[] = [];
  const ask = afterPause(after, 200, () => compiled.push(typed));
  for (const letter of "grineflip") {
    typed += letter;
    ask();
    pass(150);
  }
  expect(compiled).toEqual([]);
  pass(50);
  expect(compiled).toEqual(["grineflip"]);
  pass(1000);
  expect(compiled).toHaveLength(1);
});
