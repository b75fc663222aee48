import { expect, test } from "vitest";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { visibleFindings } from "../../server/src/features/openFile.ts";
import { review } from "../../server/src/features/review/review.ts";
import { readSettings } from "../../server/src/lsp/settings.ts";
import { fullView, openDraft } from "./openDraft.ts";

const text = `# Underretning om Emil Bech

Dato: 12. marts 2026

Han kommer tit for sent, og han sover ofte i timen. Han er udadreagerende.

<!-- underretning-slå-fra: vague-frequency | aftalt med leder -->
Han glemmer tit sin taske.
`;

const profileOf = (alvor: unknown) => {
  const { profile } = readSettings({ rådgiver: { alvor } }).view;
  return profile === undefined ? {} : { profile };
};

test("a review gathers findings by criterion, the weightiest first, and tells what is off and why", () => {
  const { groups, off, on } = review(openDraft(text, { ...fullView, review: true }));
  expect(on).toBe(true);
  const often = groups.find(({ id }) => id === "vague-frequency");
  expect(often).toMatchObject({ title: "Løs hyppighed", text: "oplysning · 2 steder" });
  const weights = groups.map(({ severity }) => severity);
  const order = ["error", "warning", "information", "hint"];
  expect(weights).toEqual([...weights].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(off.map(({ message }) => message)).toEqual(["Løs hyppighed: aftalt med leder"]);
});

test.each([
  ["its title", { "Løs hyppighed": "advarsel" }, 2],
  ["its id", { "vague-frequency": "advarsel" }, 2],
  ["its family", { "konkrete iagttagelser": "advarsel" }, 2],
])("the advisor's profile weighs a criterion by %s, in review only", (_, alvor, severity) => {
  const view = { ...fullView, ...profileOf(alvor) };
  const of = (review: boolean) =>
    diagnostics(openDraft(text), { ...view, review }).find(
      ({ code }) => code === "vague-frequency",
    );
  expect(of(true)?.severity).toBe(severity);
  expect(of(false)?.severity).toBe(3);
});

test("what the profile hides is gone in review, but safety keeps its weight", () => {
  const abuse =
    "# Underretning om Emil\n\nDato: 12. marts 2026\n\nI december 2025 sagde Emil: »Min far slog mig i sommer.« Vi vil invitere far til et møde. Han kommer tit for sent.\n";
  const profile = profileOf({ "vague-frequency": "skjul", Sikkerhed: "skjul" });
  const open = openDraft(abuse, { ...fullView, ...profile, review: true });
  const shown = visibleFindings(open, open.view).map(({ criterion }) => criterion);
  expect(open.lint.findings.map(({ criterion }) => criterion)).toContain("vague-frequency");
  expect(shown).not.toContain("vague-frequency");
  expect(shown).toContain("parent-contact-planned");
});

test("words the profile cannot use are passed over", () => {
  expect(profileOf({ Sprog: "meget", "Løs hyppighed": "hint" })).toEqual({
    profile: new Map([["løs hyppighed", "hint"]]),
  });
});
