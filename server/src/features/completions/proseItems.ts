import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { Person } from "../../danish/cast.ts";
import { draftFacts, isSuspicion } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";
import { everybody } from "../people/personAt.ts";
import { dateItems } from "./dateItems.ts";
import { frames } from "./frames.ts";

const relations: Partial<Record<NonNullable<Person["relation"]>, string>> = {
  child: "barnet",
  mother: "mor",
  father: "far",
  parents: "forældre",
  sibling: "søskende",
  stepparent: "stedforælder",
  foster: "plejeforælder",
  grandparent: "bedsteforælder",
  relative: "slægtning",
  staff: "personale",
  professional: "fagperson",
};

/** In running text: frames to fill in, the people of the draft, and the days just gone. */
export function proseItems(open: OpenDraft): CompletionItem[] {
  return [...people(open), ...frameItems(open), ...dateItems(open)];
}

function people(open: OpenDraft): CompletionItem[] {
  const seen = new Set<string>();
  return everybody(draftFacts(open)).flatMap(({ name, relation, spellings }) => {
    const label = name ?? spellings[0]?.text;
    if (label === undefined || seen.has(label) || relation === "peer") return [];
    seen.add(label);
    const role = relation && relations[relation];
    return [
      {
        label,
        kind: CompletionItemKind.Reference,
        sortText: `a${label}`,
        ...(role === undefined || role === label.toLowerCase() ? {} : { detail: role }),
      },
    ];
  });
}

function frameItems(open: OpenDraft): CompletionItem[] {
  const suspicion = isSuspicion(open);
  return frames
    .filter(({ underSuspicion }) => underSuspicion || !suspicion)
    .map(({ label, detail, text }, index) => ({
      label,
      kind: CompletionItemKind.Snippet,
      detail,
      documentation: text,
      insertText: text,
      sortText: `c${index}`,
    }));
}
