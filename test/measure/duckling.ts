import * as z from "zod";
import { dateOfDayNumber } from "../../server/src/danish/calendar.ts";
import type { Moment } from "../../server/src/danish/times.ts";

const example = z.object({
  text: z.string(),
  kind: z.string(),
  grain: z.string().optional(),
  value: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  direction: z.string().optional(),
});
const file = z.object({ reference: z.string(), examples: z.array(example) });

/** One text of a Duckling-style set, which as a whole is one time; values are local ISO times. */
export type TimeExample = z.infer<typeof example>;

/** The examples of such a file and the moment they are seen from. */
export function duckling(text: string): {
  readonly examples: readonly TimeExample[];
  readonly reference: Moment;
} {
  const { examples, reference } = file.parse(JSON.parse(text));
  const seconds = Date.parse(`${reference}Z`) / 1000;
  const days = Math.floor(seconds / 86_400);
  return { examples, reference: { ...dateOfDayNumber(days), second: seconds - days * 86_400 } };
}
