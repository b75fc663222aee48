/** A name's words without case and accents of habit, so that Olivia is Oliwia and Sofie is Sophie. */
export function foldName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/ph/gu, "f")
    .replace(/ch|ck|c|q/gu, "k")
    .replace(/w/gu, "v")
    .replace(/z/gu, "s")
    .replace(/[yj]/gu, "i")
    .replace(/th/gu, "t")
    .replace(/aa/gu, "a")
    .replace(/(?<=.)h/gu, "")
    .normalize("NFD")
    .replace(/[\u0300-\u0309\u030b-\u036f]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}

/** True for two spellings of one name: alike when folded, or one slip apart in a long name that keeps its first and last letter. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return true;
  if (Math.min(left.length, right.length) < 4) return false;
  const [x, y] = [foldName(left), foldName(right)];
  if (x === y) return true;
  return x.length > 4 && x[0] === y[0] && x.at(-1) === y.at(-1) && isOneSlip(x, y);
}

/** One letter changed, left out, added, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
