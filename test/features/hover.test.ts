import { expect, test } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { caret, fullView, openDraft } from "./openDraft.ts";

const card = (marked: string, team = "") => {
  const { open, ...params } = caret(marked);
  const source = { path: ".underretning/regler.yaml", text: team, layer: "team" } as const;
  const rules = team === "" ? open.rules : rulesWith([source]).ruleSet;
  return JSON.stringify(hover(openDraft(open.draft.text, fullView, rules), params));
};

test("the card tells what is asked and why, an example, the source with its date, and which rule decided", () => {
  const told = card("# Underretning om Emil Bech\n\nHan er meget udad⟦reagerende.\n");
  for (const part of [
    "Fagord uden eksempel",
    "*Hvorfor:*",
    "*I stedet for:*",
    "*Skriv fx:*",
    "*Kilde:* BUPL: Skriv en god underretning, Børn&Unge nr. 19, 2012",
    "fagord-uden-eksempel",
    "følger med programmet",
    "Slå fra her (med begrundelse)",
  ])
    expect(told.replaceAll("\\\\", "")).toContain(part);
  expect(told).toMatch(/ordvalg.*linje \d+/);
});

test("a team's rule says who owns it and in which line of the team's file it stands", () => {
  const team =
    "regler:\n  - id: vores-ord\n    ejer: Mette Holm\n    kriterium: vague-term\n    slags: ordlyd\n    mønstre: [klapper i]\n    besked: Skriv, hvad der skete.\n    eksempler:\n      - dårligt: Han ⟦klapper i⟧.\n      - godt: Han går.\n";
  const told = card("# Underretning om Emil Bech\n\nHan klap⟦per i.\n", team).replaceAll(
    "\\\\",
    "",
  );
  expect(told).toContain("vores-ord (jeres egen)");
  expect(told).toContain(".underretning/regler.yaml, linje 2");
  expect(told).toContain("ejer: Mette Holm");
});

test("under suspicion no example is told, and what is about safety cannot be switched off", () => {
  const told = card(
    "# Underretning om Emil\n\nDato: 12. marts 2026\n\nI december 2025 sagde Emil: »Min far slog mig i sommer.« Vi vil invitere f⟦ar til et møde.\n",
  );
  expect(told).toContain("Regel:");
  expect(told).not.toMatch(/Skriv fx|Slå fra her/);
});
