import { type DeliverDiagnostics, diagnosticsOf } from "./diagnosticsHost.ts";
import { isRuleFile } from "./uri.ts";

/** For clients that cannot ask: sends the diagnostics of the newest version once the burst of edits is over. */
export const pushDiagnostics: DeliverDiagnostics = ({ connection, desk, guard, platform }) => {
  const waiting = new Set<string>();
  let cancel: (() => void) | undefined;
  const send = async (uri: string) => {
    const document = desk.documents.get(uri);
    if (!document || isRuleFile(uri)) return;
    const { version } = document;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(desk, uri) });
  };
  const sendAll = () => {
    cancel = undefined;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) guard.take("diagnostics", undefined, () => send(uri));
  };
  return {
    requestRefresh(uri) {
      const uris = uri === undefined ? desk.documents.all().map((each) => each.uri) : [uri];
      for (const each of uris) waiting.add(each);
      cancel?.();
      cancel = platform.soon(sendAll);
    },
    forget(uri) {
      waiting.delete(uri);
      if (isRuleFile(uri)) return;
      guard.take("diagnostics", undefined, () =>
        connection.sendDiagnostics({ uri, diagnostics: [] }),
      );
    },
    dispose: () => cancel?.(),
  };
};
