import {
  CancellationError,
  type CancellationToken,
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

/** Nothing is asked for until the keys have rested this long, in milliseconds. */
const rest = 300;

/** What stands at the caret waits this long after the last key, in milliseconds. */
const wait = 2000;

type ProvideDiagnostics = NonNullable<DiagnosticProviderMiddleware["provideDiagnostics"]>;

/** When each document was last typed in, and where. */
const typed = new Map<string, { readonly at: number; readonly caret: Position }>();

/** Answers once the keys rest, without what stands at the caret: nothing blinks while somebody types. */
export const provideCalmly: ProvideDiagnostics = async (document, previous, token, next) => {
  const key = ("uri" in document ? document.uri : document).toString();
  if (isTyping(key, rest)) await pause(rest, token);
  const report = await next(document, previous, token);
  const caret = isTyping(key, wait) ? typed.get(key)?.caret : undefined;
  if (caret === undefined || report?.kind !== "full") return report;
  return { ...report, items: report.items.filter(({ range }) => !range.contains(caret)) };
};

/** Follows what is typed, and asks again when it is time to show what has waited. */
export function followTyping(client: BaseLanguageClient) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const changed = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const change = contentChanges[0];
    const key = document.uri.toString();
    if (change === undefined || window.activeTextEditor?.document !== document) return;
    const end = document.positionAt(change.rangeOffset + change.text.length);
    typed.set(key, { at: Date.now(), caret: new Position(end.line, end.character) });
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => askAgain(client, document), wait + rest),
    );
  });
  const closed = workspace.onDidCloseTextDocument(({ uri }) => {
    clearTimeout(timers.get(uri.toString()));
    typed.delete(uri.toString());
  });
  return {
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      changed.dispose();
      closed.dispose();
    },
  };
}

function isTyping(key: string, within: number): boolean {
  return Date.now() - (typed.get(key)?.at ?? 0) < within;
}

function askAgain(client: BaseLanguageClient, document: TextDocument): void {
  client
    .getFeature(DocumentDiagnosticRequest.method)
    ?.getProvider(document)
    ?.onDidChangeDiagnosticsEmitter.fire();
}

/** Waits, or gives up at once when a newer change has taken the question's place. */
async function pause(milliseconds: number, token: CancellationToken): Promise<void> {
  await new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    token.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  if (token.isCancellationRequested) throw new CancellationError();
}
