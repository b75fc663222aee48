import type { Services } from "./services.ts";

/**
 * Reads the rule files of the given folders again and shows their problems in the files themselves. Reloads follow one
 * another, and one that a later call has overtaken is left out. Problems are always pushed: nobody asks for diagnostics of a closed file.
 */
export function createRuleReload(
  services: Services,
): (folders: readonly string[]) => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  let shown: readonly string[] = [];
  const reload = async (folders: readonly string[]) => {
    const { connection, desk, refresh } = services;
    const problems = await desk.ruleSets.load(folders);
    desk.documents.reread();
    const gone = shown.filter((uri) => !problems.has(uri));
    shown = [...problems.keys()];
    for (const uri of gone) await connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of problems)
      await connection.sendDiagnostics({ uri, diagnostics });
    refresh();
  };
  let asked = 0;
  return (folders) => {
    asked += 1;
    const mine = asked;
    const next = queue.then(() => (mine === asked ? reload(folders) : undefined));
    queue = next.catch(() => undefined);
    return next;
  };
}
