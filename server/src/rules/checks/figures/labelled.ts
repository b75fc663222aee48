import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { quantitiesIn } from "./figureWords.ts";

/** The lines of such a row, their words from the rule files. */
interface Grammar {
  /** "Sygdom: 20", "- ferie: 5 dage": a label and a number that fill their line. */
  readonly line: RegExp;
  readonly total: RegExp;
  /** A noun of school time. */
  readonly counted: RegExp;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const counted = `\\p{L}*${anyOf(lists, "tal-skoletid")}`;
  return {
    line: new RegExp(
      `^[ \\t>*-]*\\**([\\p{L}][^:|\\d\\n]{1,40})\\**:\\**[ \\t]*(\\d{1,4})(?: (?:${counted}|dag))?\\.?[ \\t]*$`,
      "u",
    ),
    total: new RegExp(`^${anyOf(lists, "tal-sammenlagt", "tal-fraværstal")}(?!\\p{L})`, "iu"),
    counted: new RegExp(`^${counted}$`, "iu"),
  };
});

interface Row {
  readonly label: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A row of labels with numbers whose sum is another than the total among them or the number in the line above. */
export function* wrongLabelled(facts: DraftFacts): Iterable<Place> {
  const grammar = grammarOf(facts.ruleSet.lists);
  let rows: Row[] = [];
  let above = "";
  let start = 0;
  for (const words of [...facts.draft.text.split("\n"), ""]) {
    const found = grammar.line.exec(words);
    if (found !== null) {
      const at = start + words.lastIndexOf(found[2] ?? "");
      const end = at + (found[2]?.length ?? 0);
      rows.push({ label: found[1]?.trim() ?? "", value: Number(found[2]), start: at, end });
    } else if (words.trim() !== "" || rows.length > 1) {
      const wrong = wrongIn(grammar, rows, above);
      const place = wrong === undefined ? undefined : facts.placeOf(wrong);
      if (place !== undefined) yield place;
      rows = [];
      above = words;
    }
    start += words.length + 1;
  }
}

function wrongIn(grammar: Grammar, rows: readonly Row[], above: string): Row | undefined {
  const sum = rows.find(({ label }) => grammar.total.test(label));
  const parts = rows.filter((row) => row !== sum);
  const made = parts.reduce((all, { value }) => all + value, 0);
  if (parts.length < 2) return undefined;
  if (sum !== undefined)
    return sum.value === made || parts.some(({ value }) => value > sum.value * 2) ? undefined : sum;
  const whole = quantitiesIn(above);
  const isWhole = whole.length === 1 && grammar.counted.test(whole[0]?.noun ?? "");
  return isWhole && whole[0]?.value !== made ? parts.at(-1) : undefined;
}
