const ones: readonly string[] =
  "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(
    " ",
  );
const tens: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtredsindstyve: 50,
  tres: 60,
  tresindstyve: 60,
  halvfjerds: 70,
  halvfjerdsindstyve: 70,
  firs: 80,
  firsindstyve: 80,
  halvfems: 90,
  halvfemsindstyve: 90,
};

/** Number words from two that are written in one piece and stand for no article: "to", "tolv", "halvtreds". */
export const plainNumberWords: readonly string[] = [...ones.slice(2), ...Object.keys(tens)];

/** Words for one of two equal parts. */
export const halves: readonly string[] = ["halvdelen", "halvparten"];

/** The names of one of several equal parts, and of how many; the plural ends in -e: "to tredjedele". */
export const fractionNames: ReadonlyMap<string, number> = new Map([
  ["tredjedel", 3],
  ["fjerdedel", 4],
  ["femtedel", 5],
  ["sjettedel", 6],
  ["tiendedel", 10],
]);

function build(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [value, word] of ones.entries()) all.set(word, value);
  for (const [word, value] of Object.entries(tens)) {
    all.set(word, value);
    for (const [one, small] of ones.entries()) {
      if (one >= 1 && one <= 9) all.set(`${small}og${word}`, value + one);
    }
  }
  for (const word of ["et", "én", "ét", "een", "eet"]) all.set(word, 1);
  all.set("hundrede", 100);
  all.set("hundred", 100);
  all.set("tusind", 1000);
  all.set("tusinde", 1000);
  return all;
}

const cardinals = build();

/** The value of a Danish number word in lower case ("treogtyve" 23, "en"/"et" 1), undefined for other words. */
export function cardinal(word: string): number | undefined {
  return cardinals.get(word);
}

/** A number written just before a place in a text, with its upper end in a range ("40-50", "to til tre"). */
export interface WrittenNumber {
  readonly start: number;
  readonly value: number;
  readonly most?: number;
}

const one = "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+|½)?|½|\\p{L}+)";
const ending = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,/§-])(?:${one}\\s?(?:-|–|til|eller)\\s?)?${one}[ \\u00a0-]?$`,
  "u",
);
const reach = 40;

/** The number that ends at `end` (one space or hyphen between), in digits or words; "en" and "et" are articles, no numbers. */
export function numberBefore(text: string, end: number): WrittenNumber | undefined {
  const from = Math.max(0, end - reach);
  const match = ending.exec(text.slice(from, end));
  if (match === null) return undefined;
  const [whole, first, second = ""] = match;
  const last = numberOf(second);
  if (last === undefined) return undefined;
  const lower = first === undefined ? undefined : numberOf(first);
  if (lower !== undefined) return { start: from + match.index, value: lower, most: last };
  return { start: from + match.index + whole.lastIndexOf(second), value: last };
}

/** The value of a number as written ("1.200", "12,5", "1½", "otte", "halvandet"), undefined for other words. */
export function numberOf(written: string): number | undefined {
  if (/^[\d½]/.test(written)) {
    const plain = written.replaceAll(".", "").replace(",", ".").replace("½", ".5");
    return Number(plain);
  }
  const word = written.toLowerCase();
  if (word === "halvandet" || word === "halvanden") return 1.5;
  const value = cardinal(word);
  return value === 1 || value === 0 ? undefined : value;
}
