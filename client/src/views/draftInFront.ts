import { type Disposable, type Event, EventEmitter, type Uri, window, workspace } from "vscode";

/** The field in which a comment is written is an editor too, but no text in front. */
export const commentScheme = "comment";

/** How long nothing must be typed before views are drawn anew, in milliseconds. */
const settle = 800;

/** The text the views are about: the one in front, or the last one when a view itself has the focus. */
export interface DraftInFront extends Disposable {
  readonly uri: Uri | undefined;
  /** Another text is in front, or the text has been left in peace for a moment after a change. */
  readonly onDidSettle: Event<Uri | undefined>;
  /** Views are out of date for another reason: rules, settings, a decision. */
  touch(): void;
}

/** Follows the editor in front. */
export function followDraft(): DraftInFront {
  let uri = window.activeTextEditor?.document.uri;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = new EventEmitter<Uri | undefined>();
  const soon = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => settled.fire(uri), wait);
  };
  const parts = [
    settled,
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.uri.scheme === commentScheme) return;
      if (editor && isText(editor.document.languageId)) uri = editor.document.uri;
      soon(0);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri?.toString()) soon(settle);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.uri.toString() !== uri?.toString()) return;
      uri = undefined;
      soon(0);
    }),
  ];
  return {
    get uri() {
      return uri;
    },
    onDidSettle: settled.event,
    touch: () => soon(settle),
    dispose() {
      clearTimeout(timer);
      for (const part of parts) part.dispose();
    },
  };
}

function isText(languageId: string): boolean {
  return languageId === "markdown" || languageId === "plaintext";
}
