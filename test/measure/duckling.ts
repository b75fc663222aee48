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
const many = z.array(z.unknown());
const file = z.object({ reference: z.string().default("2013-02-12T04:30:00"), examples: many });
const anyFile = z.union([file, many.transform((examples) => file.parse({ examples }))]);

/** One text of a Duckling-style set, which as a whole is one time; values are local ISO times. */
export type TimeExample = z.infer<typeof example>;

/**
 * The examples of such a file and the moment they are seen from, Duckling's own when the file tells none; a bare list of
 * examples will do. Undefined for a file without times, such as one of numerals.
 */
export function duckling(
  text: string,
): { readonly examples: readonly TimeExample[]; readonly reference: Moment } | undefined {
  const read = anyFile.safeParse(JSON.parse(text));
  if (!read.success) return undefined;
  const { reference } = read.data;
  const examples = read.data.examples.flatMap((each) => example.safeParse(each).data ?? []);
  if (examples.length === 0) return undefined;
  const seconds = Date.parse(`${reference}Z`) / 1000;
  const days = Math.floor(seconds / 86_400);
  return { examples, reference: { ...dateOfDayNumber(days), second: seconds - days * 86_400 } };
}
