import type { Position } from "vscode-languageserver";
import { awayFrom, createCalm } from "./calm.ts";
import { type DeliverDiagnostics, diagnosticsOf } from "./diagnosticsHost.ts";
import { isRuleFile } from "./uri.ts";

/**
 * For clients that cannot ask: sends the diagnostics of the newest version once the burst of edits is over; after typing
 * only when the keys rest, and what stands at the caret later still.
 */
export const pushDiagnostics: DeliverDiagnostics = ({ connection, desk, guard, platform }) => {
  const waiting = new Set<string>();
  let cancel: (() => void) | undefined;
  const shown = new Map<string, string>();
  const send = async (uri: string, caret?: Position) => {
    const document = desk.documents.get(uri);
    if (!document || isRuleFile(uri)) return;
    const { version } = document;
    const all = diagnosticsOf(desk, uri);
    const diagnostics = caret ? awayFrom(caret, all) : all;
    const told = JSON.stringify([version, diagnostics]);
    if (shown.get(uri) === told) return;
    shown.set(uri, told);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const calm = createCalm(platform.after, (uri, caret) =>
    guard.take("diagnostics", undefined, () => send(uri, caret)),
  );
  const sendAll = () => {
    cancel = undefined;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) guard.take("diagnostics", undefined, () => send(uri, calm.caret(uri)));
  };
  return {
    requestRefresh(uri, caret) {
      if (uri !== undefined && caret !== undefined) {
        calm.typed(uri, caret);
        return;
      }
      const uris = uri === undefined ? desk.documents.all().map((each) => each.uri) : [uri];
      for (const each of uris) waiting.add(each);
      cancel?.();
      cancel = platform.soon(sendAll);
    },
    forget(uri) {
      waiting.delete(uri);
      shown.delete(uri);
      calm.forget(uri);
      if (isRuleFile(uri)) return;
      guard.take("diagnostics", undefined, () =>
        connection.sendDiagnostics({ uri, diagnostics: [] }),
      );
    },
    dispose() {
      cancel?.();
      calm.dispose();
    },
  };
};
