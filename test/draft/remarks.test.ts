import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { quote } from "../../server/src/text/span.ts";

const cases: readonly (readonly [text: string, remarks: readonly string[]])[] = [
  [
    "<!-- underretning-slå-fra: vague-term | aftalt -->\nHan mistrives.",
    ["suppression vague-term | aftalt → Han mistrives."],
  ],
  ["<!-- underretning-sla\u030a-fra: a | b -->\n\nHan.", ["suppression a | b → Han."]],
  ["Før.\n\nHan <!-- råd: hvor tit? --> græd.", ["advice hvor tit? → Han  græd."]],
  ["Før.\n\n<!-- RÅD: til sidst -->", ["advice til sidst → undefined"]],
  ["<!-- husk mælk -->\n\nHan.", []],
  ["```\n<!-- råd: nej -->\n```", []],
];

test.each(cases)("remarks of %j", (text, remarks) => {
  const draft = readDraft(text);
  const seen = draft.remarks.map(({ kind, body, bodySpan, block }) => {
    expect(quote(text, bodySpan)).toBe(body);
    return `${kind} ${body} → ${block === undefined ? block : draft.blocks[block]?.prose.text}`;
  });
  expect(seen).toEqual(remarks);
});
