import { expect, test } from "vitest";
import { readDraft, updateDraft } from "../../server/src/draft/readDraft.ts";
import { quote } from "../../server/src/text/span.ts";

/** What must not throw, hang or lose the words at its end. */
const cases: readonly (readonly [what: string, text: string])[] = [
  ["5,000 quotes in one another", `${">".repeat(5000)} far slår mig`],
  ["5,000 lists in one another", `${"- ".repeat(5000)}far slår mig`],
  [
    "a staircase of lists",
    `${Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")}\n\nfar slår mig`,
  ],
  ["50,000 brackets", `${"[".repeat(50_000)} far slår mig`],
  ["50,000 half comments", `${"<!--\n".repeat(50_000)}far slår mig`],
  ["thousands of half comments in a line", `${"<!-- a ".repeat(3000)}far slår mig`],
  ["a million letters in a line", `${"Han kom *for* sent. ".repeat(50_000)}far slår mig`],
  ["NUL", "\0a\0 far slår mig"],
  ["lone surrogates", "\ud800 **\udc00** far slår mig"],
  ["a byte order mark", "\ufefffar slår mig"],
  ["NFD", "far sla\u030ar mig".normalize("NFC")],
  ["old line endings", "Hej\r\rfar slår mig"],
];

test.each(cases)("reads %s", (_, text) => {
  const draft = readDraft(text);
  const last = draft.blocks[draft.blocks.length - 1];
  const at = last?.prose.text.lastIndexOf("far slår mig") ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  const span = last?.sourceSpan({ start: at, end: at + 12 });
  expect(span && quote(text, span)).toBe("far slår mig");
  const edited = updateDraft(draft, [
    { span: { start: text.length, end: text.length }, text: "!" },
  ]);
  expect(edited.blocks[edited.blocks.length - 1]?.prose.text.endsWith("mig!")).toBe(true);
});

test("reads nothing", () => {
  const draft = readDraft("");
  expect([draft.blocks.length, draft.sections.length, draft.lines.lineCount]).toEqual([0, 1, 1]);
});

test("reads 20 MB", () => {
  const text = "Noah kom for sent, og han var **ked** af det.\n\n".repeat(430_000);
  expect(readDraft(text).blocks).toHaveLength(430_000);
});

test.each([
  [
    "a line without a label",
    "---\nbarn: Noah\nhvad som helst\n---\nTekst.",
    ["barn"],
    "hvad som helst",
  ],
  ["no closing line", "---\nbarn: Noah\ndato: 3. maj\n\nTekst.", ["barn", "dato"], "---"],
])("broken front matter with %s is a problem, and the rest is read", (_, text, labels, marked) => {
  const { frontMatter, blocks } = readDraft(text);
  expect(frontMatter?.entries.map(({ label }) => label)).toEqual(labels);
  expect(frontMatter?.problem && quote(text, frontMatter.problem.span)).toBe(marked);
  expect(blocks.map(({ prose }) => prose.text)).toEqual(["Tekst."]);
});

test("front matter is found behind a byte order mark", () => {
  const text = "\ufeff---\nbarn: Noah\n---\nTekst.";
  const { frontMatter, blocks } = readDraft(text);
  expect(frontMatter?.entries[0]?.value).toBe("Noah");
  expect(blocks[0] && quote(text, blocks[0].span)).toBe("Tekst.");
});
