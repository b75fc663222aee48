import type { Memento } from "vscode";

const key = "decided";

/** The files this user has decided about in this workspace: URI to "is a draft". */
export function storedDecisions(memory: Memento): Readonly<Record<string, boolean>> {
  return memory.get<Record<string, boolean>>(key, {});
}

/** Remembers a decision; an unsaved document's is forgotten with it. */
export async function storeDecision(memory: Memento, uri: string, isDraft: boolean): Promise<void> {
  if (uri.startsWith("untitled:")) return;
  await memory.update(key, { ...storedDecisions(memory), [uri]: isDraft });
}
