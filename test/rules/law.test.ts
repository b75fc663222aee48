import { describe, expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

const rules = builtinRules();
const messagesOf = (text: string) =>
  lint(readDraft(`# Underretning\n\n${text}\n`, rules.vocabulary), rules, {
    today: { year: 2026, month: 3, day: 12 },
  }).findings.flatMap(({ criterion, message }) =>
    criterion.endsWith("law-citation") ? [message] : [],
  );

describe("what the law file shows as law", () => {
  test.each([
    ["servicelovens § 153", "§ 133"],
    ["servicelovens § 154", "§ 135"],
    ["servicelovens § 152", "§ 132"],
    ["servicelovens § 50", "§§ 20-22"],
    ["servicelovens § 50 a", "§ 124"],
    ["servicelovens § 48", "§ 5, stk. 3-4"],
    ["servicelovens § 46", "§ 5, stk. 3-4"],
    ["servicelovens § 48 a", "§ 6"],
    ["servicelovens § 11, stk. 3", "§ 30"],
    ["servicelovens § 11, stk. 7", "§ 81, stk. 1"],
    ["servicelovens § 52", "§ 32"],
  ])("%s is now %s", (old, now) => {
    expect(messagesOf(`Det sker efter ${old}.`)[0]).toContain(`barnets lov ${now}`);
  });

  test.each(["§ 155", "§ 155 a", "§ 155 b", "§ 49 a"])(
    "the new place of %s is not verified and is not named",
    (old) => {
      const [message] = messagesOf(`Det sker efter servicelovens ${old}.`);
      expect(message).toBeDefined();
      expect(message).not.toContain("barnets lov §");
    },
  );

  test("every section that is shown has a day and a source", () => {
    for (const { topic, now, verifiedAt, source } of rules.laws) {
      expect(source, topic).not.toBe("");
      if (now !== undefined) expect(verifiedAt, topic).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  test("a section without a day is never shown as law", () => {
    for (const fact of rules.laws.filter(({ verifiedAt }) => verifiedAt === undefined))
      expect(messagesOf(`Det sker efter servicelovens § ${fact.old[0]}.`).join()).toContain(
        "ikke kontrolleret",
      );
  });
});
