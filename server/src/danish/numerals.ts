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

/** The cardinals from one to ninety-nine as an alternation, longest first, without "en" and "et". */
export const cardinalPattern: string = [...cardinals.keys()]
  .filter(
    (word) => word.length > 1 && !/^(?:en|et|én|ét|een|eet|nul|hundrede?|tusinde?)$/.test(word),
  )
  .sort((a, b) => b.length - a.length)
  .join("|");
