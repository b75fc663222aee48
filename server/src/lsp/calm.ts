import type { Diagnostic, Position, TextDocumentContentChangeEvent } from "vscode-languageserver";

/** Nothing is sent until the keys have rested this long, in milliseconds. */
export const rest = 300;

/** What stands at the caret waits this long after the last key, in milliseconds. */
export const wait = 2000;

/** Runs once after so many milliseconds; the answer calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** Shows the findings of files that are being typed in, without those at the caret as long as one is given. */
export type Show = (uri: string, caret: Position | undefined) => void;

/** For editors that show whatever they are sent at once: nothing blinks while somebody types. */
export function createCalm(after: After, show: Show) {
  const cancels = new Map<string, () => void>();
  const carets = new Map<string, Position>();
  const forget = (uri: string) => {
    cancels.get(uri)?.();
    cancels.delete(uri);
    carets.delete(uri);
  };
  return {
    /** A key has left the caret there: show the rest when keys rest, and all a while later. */
    typed(uri: string, caret: Position) {
      forget(uri);
      carets.set(uri, caret);
      const cancelRest = after(rest, () => show(uri, caret));
      const cancelWait = after(wait, () => {
        forget(uri);
        show(uri, undefined);
      });
      cancels.set(uri, () => {
        cancelRest();
        cancelWait();
      });
    },
    /** Where the caret was left, while what stands there has to wait. */
    caret: (uri: string) => carets.get(uri),
    forget,
    dispose() {
      for (const cancel of cancels.values()) cancel();
    },
  };
}

/** Where the last change leaves the caret; undefined when the whole text was sent. */
export function caretAfter(
  changes: readonly TextDocumentContentChangeEvent[],
): Position | undefined {
  const last = changes.at(-1);
  if (last === undefined || !("range" in last)) return undefined;
  const lines = last.text.split(/\r\n|\r|\n/u);
  const { line, character } = last.range.start;
  const length = lines.at(-1)?.length ?? 0;
  return {
    line: line + lines.length - 1,
    character: lines.length === 1 ? character + length : length,
  };
}

/** The findings that do not stand at the caret. */
export function awayFrom(caret: Position, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const before = (a: Position, b: Position) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return diagnostics.filter(
    ({ range }) => !(before(range.start, caret) && before(caret, range.end)),
  );
}
