import {
  CancellationError,
  type CancellationToken,
  type Disposable,
  Position,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type DiagnosticProviderMiddleware,
  DocumentDiagnosticRequest,
} from "vscode-languageclient";
import { type Clock, createCalm, rest } from "./calm.ts";

type ProvideDiagnostics = NonNullable<DiagnosticProviderMiddleware["provideDiagnostics"]>;

const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

let askAgain: (document: string) => void = () => undefined;
const calm = createCalm<Position>(clock, (document) => askAgain(document));

/** Answers once the keys rest, without what stands at the caret: nothing blinks while somebody types. */
export const provideCalmly: ProvideDiagnostics = async (document, previous, token, next) => {
  const key = ("uri" in document ? document.uri : document).toString();
  if (calm.isBusy(key)) await pause(token);
  const report = await next(document, previous, token);
  const caret = calm.caret(key);
  if (caret === undefined || report?.kind !== "full") return report;
  return { ...report, items: report.items.filter(({ range }) => !range.contains(caret)) };
};

/** Follows what is typed, and asks again when it is time to show what has waited. */
export function followTyping(client: BaseLanguageClient): Disposable {
  askAgain = (key) => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document) refresh(client, document);
  };
  const changed = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const change = contentChanges[0];
    if (change === undefined || window.activeTextEditor?.document !== document) return;
    const { line, character } = document.positionAt(change.rangeOffset + change.text.length);
    calm.typed(document.uri.toString(), new Position(line, character));
  });
  const closed = workspace.onDidCloseTextDocument(({ uri }) => calm.closed(uri.toString()));
  return { dispose: () => [calm, changed, closed].forEach((part) => void part.dispose()) };
}

function refresh(client: BaseLanguageClient, document: TextDocument): void {
  client
    .getFeature(DocumentDiagnosticRequest.method)
    ?.getProvider(document)
    ?.onDidChangeDiagnosticsEmitter.fire();
}

/** Waits, or gives up at once when a newer change has taken the question's place. */
async function pause(token: CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => {
    const cancel = clock.after(rest, resolve);
    token.onCancellationRequested(() => {
      cancel();
      resolve();
    });
  });
  if (token.isCancellationRequested) throw new CancellationError();
}
