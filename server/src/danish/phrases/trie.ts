/** Strings as a tree of code units, each end carrying values; made for ends and beginnings of words. */
export interface Trie<Value> {
  next: Map<number, Trie<Value>> | undefined;
  values: Value[] | undefined;
}

/** An empty tree. */
export function emptyTrie<Value>(): Trie<Value> {
  return { next: undefined, values: undefined };
}

/** Puts a value at a string, read from its end when `fromEnd`. */
export function insert<Value>(
  trie: Trie<Value>,
  key: string,
  value: Value,
  fromEnd: boolean,
): void {
  let node = trie;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(fromEnd ? key.length - 1 - i : i);
    node.next ??= new Map();
    const known = node.next.get(code);
    const child = known ?? emptyTrie<Value>();
    if (known === undefined) node.next.set(code, child);
    node = child;
  }
  node.values ??= [];
  node.values.push(value);
}

/** Calls `visit` with each value whose key ends (or begins) the word, and the length of that key. */
export function walk<Value>(
  trie: Trie<Value>,
  word: string,
  fromEnd: boolean,
  visit: (value: Value, length: number) => void,
): void {
  let node: Trie<Value> | undefined = trie;
  for (let i = 0; i < word.length; i += 1) {
    node = node.next?.get(word.charCodeAt(fromEnd ? word.length - 1 - i : i));
    if (node === undefined) return;
    for (const value of node.values ?? []) visit(value, i + 1);
  }
}
