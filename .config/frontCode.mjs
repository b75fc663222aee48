/** Sorted, each word as the count of letters shared with the word before (0-9) and the rest: small once compressed. */
export function frontCode(words) {
  let before = "";
  let coded = "";
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
    coded += shared + word.slice(shared);
    before = word;
  }
  return coded;
}
