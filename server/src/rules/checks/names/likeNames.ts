import { foldName, isSameName } from "../../../danish/cast/spelling.ts";

/** How alike two first names are: one name, close enough to be taken for one, or only with the same first letter. */
export type Likeness = "same" | "close" | "letter" | "none";

/** How alike two first names are, in any case. */
export function likenessOf(a: string, b: string): Likeness {
  if (isSameName(a, b)) return "same";
  const [x, y] = [foldName(a), foldName(b)];
  if (x[0] !== y[0]) return "none";
  const [left, right] = [x.split("-")[0] ?? "", y.split("-")[0] ?? ""];
  if (x.includes("-") && left === right) return "close";
  const shorter = Math.min(x.length, y.length);
  if (commonHead(x, y) >= 3) return "close";
  return shorter >= 4 && distance(x, y) <= 2 ? "close" : "letter";
}

/** True for two last names that one or two letters keep apart: "Riis" and "Friis", "Kirk" and "Birk". */
export function isLikeLastName(a: string, b: string): boolean {
  return distance(a.toLowerCase(), b.toLowerCase()) <= 2;
}

function commonHead(a: string, b: string): number {
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  return head;
}

/** Letters to change, leave out or add to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
