import { expect, test } from "vitest";
import { createCalm, rest, wait } from "../../client/src/views/calm.ts";
import { createFakeClock } from "../fakeClock.ts";

const setUp = () => {
  const clock = createFakeClock();
  const settled: string[] = [];
  return { clock, settled, calm: createCalm<number>(clock, (document) => settled.push(document)) };
};

test("nothing is asked for while keys are pressed, and what stands at the caret waits longer", () => {
  const { clock, calm } = setUp();
  expect(calm.isBusy("a")).toBe(false);
  calm.typed("a", 7);
  expect([calm.isBusy("a"), calm.caret("a")]).toEqual([true, 7]);
  clock.pass(rest);
  expect([calm.isBusy("a"), calm.caret("a")]).toEqual([false, 7]);
  clock.pass(wait - rest);
  expect(calm.caret("a")).toBeUndefined();
});

test("what has waited is shown once, after the last key", () => {
  const { clock, calm, settled } = setUp();
  calm.typed("a", 1);
  clock.pass(wait);
  calm.typed("a", 2);
  clock.pass(wait);
  expect(settled).toEqual([]);
  clock.pass(rest);
  expect(settled).toEqual(["a"]);
  clock.pass(10 * wait);
  expect(settled).toEqual(["a"]);
});

test("typing in one document leaves the others alone, and a closed one is forgotten", () => {
  const { clock, calm, settled } = setUp();
  calm.typed("a", 1);
  expect(calm.isBusy("b")).toBe(false);
  calm.closed("a");
  expect(calm.caret("a")).toBeUndefined();
  clock.pass(2 * wait);
  expect(settled).toEqual([]);
});
