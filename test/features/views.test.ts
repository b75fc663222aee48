import { expect, test } from "vitest";
import { checklist } from "../../server/src/features/checklist/checklist.ts";
import { familyStanding } from "../../server/src/features/checklist/standing.ts";
import { timeline } from "../../server/src/features/timeline/timeline.ts";
import { urgent } from "../../server/src/features/urgent/urgent.ts";
import { openDraft } from "./openDraft.ts";

const plain = `# Underretning om Emil Bech

Dato: 12. marts 2026

## Observationer

Mandag den 9. marts 2026 kl. 8.15 græd Emil i garderoben. Dagen efter kom han ikke.
I sidste uge sov han i timerne.
Emil er født 3. maj 2015.

Han kommer tit for sent.
`;

const abuse = `# Underretning om Emil

I går sagde Emil: »Min far slår mig.« Han havde et blåt mærke på kinden.
`;

test("the timeline puts what happened in order, relative times counted from the draft's own date", () => {
  const { written, dated } = timeline(openDraft(plain));
  expect(written).toBe("torsdag 12. marts 2026");
  expect(dated.map(({ when, written: words }) => [words, when])).toEqual([
    ["I sidste uge", "uge 10, 2026"],
    ["Mandag den 9. marts 2026 kl. 8.15", "mandag 9. marts 2026 kl. 8.15"],
    ["Dagen efter", "tirsdag 10. marts 2026"],
  ]);
});

test("an event without a time stands apart, also where no rule speaks of it", () => {
  const acute = `---\nakut: ja\n---\n${plain}\nEmil slog hovedet mod væggen.\n`;
  const open = openDraft(acute);
  expect(open.lint.findings.map(({ criterion }) => criterion)).not.toContain(
    "observation-without-time",
  );
  expect(timeline(open).undated.map(({ text }) => text)).toContain("Emil slog hovedet mod væggen.");
});

test("the checklist says how each family stands and which sentences to look at", () => {
  const { families, areas } = checklist(openDraft(plain));
  const observation = families.find(({ id }) => id === "observation");
  const vague = observation?.rows.find(({ id }) => id === "vague-frequency");
  expect(vague?.standingText).toBe("1 at se på");
  expect(vague?.findings[0]?.text).toBe("Han kommer tit for sent.");
  expect(areas.map(({ title }) => title)).toContain("Familieforhold");
});

test("what is held back says so, and its reason asks for nothing", () => {
  const { families, notices, areas } = checklist(openDraft(abuse));
  const view = families.flatMap(({ rows }) => rows).find(({ id }) => id === "parent-view-missing");
  expect(view?.standingText).toBe("holdes tilbage");
  expect(view?.why).toMatch(/^Holdes tilbage/);
  expect(notices[0]).toMatch(/^Ring først/);
  expect(areas.map(({ standingText }) => standingText)).not.toContain("ikke omtalt");
});

test.each([
  [["covered", "covered"], "covered"],
  [["covered", "missing"], "brief"],
  [["missing", "missing", "held-back"], "missing"],
  [["held-back", "not-relevant"], "held-back"],
  [["not-relevant"], "not-relevant"],
  [["quiet", "look"], "look"],
  [["quiet", "covered"], "covered"],
] as const)("a family with %j stands as %s", (standings, whole) => {
  expect(familyStanding(standings)).toBe(whole);
});

test("the urgent page begins with the phone and can be printed", () => {
  const page = urgent(
    openDraft("---\nakut: ja\n---\n# Underretning\n\nI dag sagde Emil: »Min far slår mig.«\n"),
  );
  expect(page.on).toBe(true);
  expect(page.steps[0]).toMatch(/^Ring først/);
  expect(page.html).toContain("<h1>Akut</h1>");
  for (const step of page.steps.slice(1)) expect(step.length).toBeLessThan(38);
});
