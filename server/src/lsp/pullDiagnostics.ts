import { DocumentDiagnosticReportKind, DocumentDiagnosticRequest } from "vscode-languageserver";
import { type DeliverDiagnostics, diagnosticsOf } from "./diagnosticsHost.ts";

/** For clients that ask: answers from the newest text, and tells them to ask again when rules or settings change. */
export const pullDiagnostics: DeliverDiagnostics = ({ connection, desk, guard }) => {
  const handler = connection.onRequest(DocumentDiagnosticRequest.type, (params, token) =>
    guard.answer(DocumentDiagnosticRequest.method, params, token, () => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: diagnosticsOf(desk, params.textDocument.uri),
    })),
  );
  return {
    requestRefresh(uri) {
      if (uri !== undefined) return;
      guard.take("diagnostics/refresh", undefined, () =>
        connection.languages.diagnostics.refresh(),
      );
    },
    forget: () => undefined,
    dispose: () => handler.dispose(),
  };
};
