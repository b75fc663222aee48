import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from "vscode-languageserver";
import { caretAfter } from "./calm.ts";
import type { Services } from "./services.ts";
import { isRuleFile } from "./uri.ts";

/** Keeps the open files in step with the editor, in the order its messages arrive. */
export function syncDocuments(
  { connection, desk, guard, changed, closed }: Services,
  rulesTyped: () => void,
): void {
  const told = (uri: string) => {
    if (isRuleFile(uri)) rulesTyped();
  };
  const { documents } = desk;
  connection.onNotification(DidOpenTextDocumentNotification.type, (params) =>
    guard.take(DidOpenTextDocumentNotification.method, params, () => {
      documents.open(params.textDocument);
      changed(params.textDocument.uri);
      told(params.textDocument.uri);
    }),
  );
  connection.onNotification(DidChangeTextDocumentNotification.type, (params) =>
    guard.take(DidChangeTextDocumentNotification.method, params, () => {
      documents.change(params);
      changed(params.textDocument.uri, caretAfter(params.contentChanges));
      told(params.textDocument.uri);
    }),
  );
  connection.onNotification(DidCloseTextDocumentNotification.type, (params) =>
    guard.take(DidCloseTextDocumentNotification.method, params, () => {
      documents.close(params.textDocument.uri);
      closed(params.textDocument.uri);
      told(params.textDocument.uri);
    }),
  );
}
