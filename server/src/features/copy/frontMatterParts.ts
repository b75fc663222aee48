import type { Draft } from "../../draft/draft.ts";
import type { Part } from "./parts.ts";

/** Entries that speak to the tool alone. */
const ours = /^(?:type|mistanke|mistanke_mod|akut|navne|skabelon|advarsler|regler)$/u;

const names: Readonly<Record<string, string>> = {
  orienteret_foraeldre: "Forældrene orienteret",
  orienteret_forældre: "Forældrene orienteret",
  orienteret_barn: "Barnet orienteret",
};

/** What the writer has put at the top as `nøgle: værdi` and the receiver needs, as lines of text. */
export function frontMatterParts({ frontMatter }: Draft): readonly Part[] {
  const lines = (frontMatter?.entries ?? []).flatMap(({ label, value }) => {
    const key = label.trim().toLowerCase();
    const told = value.trim().replace(/^(["'])(.*)\1$/u, "$2");
    if (ours.test(key) || told === "" || told === "[]" || /\[\[/u.test(told)) return [];
    return [`${names[key] ?? capital(label.trim().replace(/_/gu, " "))}: ${told}`];
  });
  return lines.length === 0 ? [] : [{ type: "paragraph", text: lines.join("\n") }];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
