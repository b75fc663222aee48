import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { OpenDraft } from "../openFile.ts";
import type { CompletionPlace } from "./linePrefix.ts";

interface Key {
  readonly key: string;
  readonly meaning: string;
  readonly values: readonly string[];
}

/** What the tool itself reads at the top of a draft; everything else there is the writer's own. */
const keys: readonly Key[] = [
  {
    key: "type",
    meaning: "Hvad det er for et papir",
    values: ["underretning", "fravær", "udtalelse", "netværksmøde"],
  },
  {
    key: "mistanke",
    meaning:
      "Er der mistanke om vold, overgreb eller social kontrol? Er I i tvivl, så skriv uafklaret",
    values: ["nej", "uafklaret", "vold", "overgreb", "social-kontrol"],
  },
  {
    key: "mistanke_mod",
    meaning: "Hvem mistanken retter sig mod",
    values: ["forælder", "andet barn", "ansat", "anden", "ukendt"],
  },
  { key: "akut", meaning: "Haster det i dag?", values: ["ja", "nej"] },
  { key: "dato", meaning: "Dagen kladden er skrevet", values: [] },
  { key: "tolk", meaning: "Sprog, hvis der er brug for tolk", values: ["nej"] },
];

/** Keys at the start of a line, values behind the colon; keys already there are not offered again. */
export function frontMatterItems(open: OpenDraft, { before }: CompletionPlace): CompletionItem[] {
  const key = /^\s*([\p{L}_]+)\s*:/u.exec(before)?.[1];
  if (key !== undefined)
    return (keys.find((each) => each.key === key)?.values ?? []).map((value) => ({
      label: value,
      kind: CompletionItemKind.Value,
    }));
  const there = new Set(open.draft.frontMatter?.entries.map(({ label }) => label.trim()) ?? []);
  return keys
    .filter((each) => !there.has(each.key))
    .map((each) => ({
      label: each.key,
      kind: CompletionItemKind.Property,
      detail: each.meaning,
      insertText: `${each.key}: `,
    }));
}
