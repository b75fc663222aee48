/** Words as `.config/frontCode.mjs` packs them: each the count of letters shared with the one before (0-9) and the rest. */
export function decodeFront(coded: string): readonly string[] {
  const words: string[] = [];
  let before = "";
  for (const entry of coded.matchAll(/(\d)(\D+)/gu)) {
    before = before.slice(0, Number(entry[1])) + (entry[2] ?? "");
    words.push(before);
  }
  return words;
}
