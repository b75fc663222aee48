/** Words of a header field that are no part of a name. */
const noName =
  /^(?:født|f|født:|cpr|cprnr|navn|barn|barnet|elev|klasse|alder|år|vedr|om|og|ukendt|mor|far|moder|fader|begge|fælles|forældre|lærer|klasselærer|pædagog|leder|skoleleder|tlf|telefon|adresse|nej|ja|ufødt|ikke|se|underretning|udtalelse|referat|netværksmøde|stue|stuen|skole|skolen)$/iu;

/** The names in the value of a header field: "Noah Jensen, f. 1.2.2015" -> Noah Jensen; "Emma og Oliver Hansen" -> both, Emma Hansen. */
export function namesOfField(value: string): readonly string[] {
  const names = value
    .normalize("NFC")
    .split(/[,;/&()\n]|\s(?:og|samt)\s|\d+/u)
    .map((piece) => nameIn(piece))
    .filter((name) => name !== "");
  const last = names.at(-1)?.split(" ") ?? [];
  if (names.length < 2 || last.length < 2) return names;
  return names.map((name) => (name.includes(" ") ? name : `${name} ${last.slice(1).join(" ")}`));
}

/** The first unbroken row of capitalised words, field words left out. */
function nameIn(piece: string): string {
  const words = piece.trim().split(/\s+/u);
  const from = words.findIndex((word) => isNameWord(word));
  if (from < 0) return "";
  const rest = words.slice(from);
  const end = rest.findIndex(
    (word) => !isNameWord(word) && !/^(?:von|van|de|al|el|bin|af)$/iu.test(word),
  );
  return rest.slice(0, end < 0 ? rest.length : end).join(" ");
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !noName.test(word.replace(/[.:]$/u, ""));
}
