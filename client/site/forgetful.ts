/**
 * The workbench likes to leave flags in the browser for its next start. Nothing is to stay after the tab unless the user
 * asks for it, so what it writes to `localStorage` is dropped; `sessionStorage`, which goes with the tab, works as ever.
 */
export function forgetFlags(): void {
  const write = Storage.prototype.setItem;
  Object.defineProperty(Storage.prototype, "setItem", {
    value(this: Storage, key: string, value: string) {
      if (this !== localStorage) write.call(this, key, value);
    },
  });
}
