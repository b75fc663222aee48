/** What calm needs of the machine. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Runs once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Nothing is asked for until the keys have rested this long, in milliseconds. */
export const rest = 300;

/** What stands at the caret waits this long after the last key, in milliseconds. */
export const wait = 2000;

/** Who types where, and when it is over; `Caret` is the editor's own kind of position. */
export interface Calm<Caret> {
  /** A key was pressed in a document, and left the caret there. */
  typed(document: string, caret: Caret): void;
  /** Keys were pressed so lately that nothing is to be asked for yet. */
  isBusy(document: string): boolean;
  /** Where the caret was left, while what stands there has to wait. */
  caret(document: string): Caret | undefined;
  closed(document: string): void;
  dispose(): void;
}

/** Nobody types yet. `settled` is told once when it is time to show what has waited. */
export function createCalm<Caret>(clock: Clock, settled: (document: string) => void): Calm<Caret> {
  const last = new Map<string, { readonly at: number; readonly caret: Caret }>();
  const cancels = new Map<string, () => void>();
  const isWithin = (document: string, time: number) => {
    const typed = last.get(document);
    return typed !== undefined && clock.now() - typed.at < time;
  };
  return {
    typed(document, caret) {
      last.set(document, { at: clock.now(), caret });
      cancels.get(document)?.();
      cancels.set(
        document,
        clock.after(wait + rest, () => settled(document)),
      );
    },
    isBusy: (document) => isWithin(document, rest),
    caret: (document) => (isWithin(document, wait) ? last.get(document)?.caret : undefined),
    closed(document) {
      cancels.get(document)?.();
      cancels.delete(document);
      last.delete(document);
    },
    dispose() {
      for (const cancel of cancels.values()) cancel();
    },
  };
}
