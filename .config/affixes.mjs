// Reads the suffix rules of a Hunspell dictionary and forms words by them.

/** Flag of words that stand only in compounds. */
export const compoundOnly = 36;
/** Flag of words that stand only with a suffix. */
const needsAffix = 8;
/** Flag under which verbs form nouns. */
const verbalNoun = 79;

/** Suffix rules by flag: what is cut off, what is put on, the flags that go on from there, and when. */
export function readAffixes(text) {
  const rules = new Map();
  for (const line of text.split("\n")) {
    const [type, flag, strip, add, condition] = (line.split("#")[0] ?? "").trim().split(/\s+/);
    if (type !== "SFX" || condition === undefined) continue;
    const [ending, flags = ""] = add.split("/");
    const rule = {
      strip: strip === "0" ? 0 : strip.length,
      add: ending === "0" ? "" : ending,
      flags: flags.split(",").map(Number),
      fits: new RegExp(`${condition}$`),
    };
    rules.set(Number(flag), [...(rules.get(Number(flag)) ?? []), rule]);
  }
  return rules;
}

/** All forms the flags give a word, itself included unless it only carries endings. */
export function expand(word, flags, rules, forms, depth = 0) {
  if (!flags.includes(needsAffix)) forms.add(word);
  if (depth > 2) return;
  for (const flag of flags) {
    if (flag === verbalNoun) continue;
    for (const rule of rules.get(flag) ?? []) {
      if (rule.flags.includes(compoundOnly) || !rule.fits.test(word)) continue;
      expand(
        word.slice(0, word.length - rule.strip) + rule.add,
        rule.flags,
        rules,
        forms,
        depth + 1,
      );
    }
  }
}
