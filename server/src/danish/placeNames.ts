import type { Span } from "../text/span.ts";

/** What a place is; "street" stands without a number. */
export type PlaceKind =
  | "school"
  | "daycare"
  | "club"
  | "hospital"
  | "municipality"
  | "shelter"
  | "address"
  | "street"
  | "town";

/** A place or institution that can be pointed to. Offsets are those of the text handed in, genitive included. */
export interface PlaceName extends Span {
  readonly kind: PlaceKind;
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** Endings of institutions' names, in the forms in which they stand. */
const institutions: readonly (readonly [PlaceKind, string])[] = [
  ["shelter", "krisecenter|krisecenteret|krisecentret|kvindehjem|kvindehjemmet"],
  ["school", "skole|skolen|skoles|skolens|gymnasium|gymnasiet|efterskole|efterskolen|FGU"],
  [
    "daycare",
    "børnehave|børnehaven|børnehus|børnehuset|vuggestue|vuggestuen|dagtilbud|dagtilbuddet|daginstitution|daginstitutionen|fritidshjem|fritidshjemmet|SFO|SFO'en|SFO’en",
  ],
  [
    "club",
    "klub|klubben|fritidsklub|fritidsklubben|ungdomsklub|ungdomsklubben|boldklub|idrætsforening|forening|foreningen|IF|BK",
  ],
  ["hospital", "hospital|hospitalet|sygehus|sygehuset|lægehus|lægehuset|klinik|klinikken"],
  ["municipality", "kommune|kommunen|kommunes"],
];

/** Words that begin a sentence and belong to no name. */
const openers =
  /^(?:på|i|fra|til|ved|hos|vi|jeg|han|hun|det|den|de|en|et|da|når|efter|før|siden|mens|her|der|som|og|men|både|også|både|mor|far|skolen|hendes|hans|deres|vores|min|din|om|af|for|med|at|klasselærer|lærer|leder)$/iu;

/** Every place that points to one place. Takes some too many rather than one too few; linear. */
export function findPlaces(text: string): readonly PlaceName[] {
  const lower = text.toLowerCase();
  const mayHold = (words: string) => words.split("|").some((word) => lower.includes(word));
  const found: PlaceName[] = [
    ...addresses(text, mayHold),
    ...institutions.flatMap(([kind, words]) =>
      mayHold(words.toLowerCase())
        ? [...namedBefore(text, kind, words), ...namedAfter(text, kind, words)]
        : [],
    ),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlaceName[] = [];
  for (const place of found) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
  }
  return kept;
}

const numbered = new RegExp(
  `${start}(${capital})(?: ${capital})? \\d{1,3}(?: ?[A-Z]|[a-z])?(?:, ?(?:\\d{1,2}\\.|st\\.?|kld?\\.?) ?(?:tv|th|mf)?\\.?)?(?:,? \\d{4} ${capital})?${end}(?!\\s?(?:%|år|mdr|timer|gange|kl))`,
  "gu",
);
/** Words that a number follows and that name no street. */
const numberedThings =
  /^(?:uge|stue|klasse|lokale|bilag|side|punkt|afsnit|kapitel|nr|nummer|modul|hold|gruppe|afdeling|etage|sag|u|tlf|telefon|mobil|kl|den|d|ca|i|på|fra|til|om|alder|antal|cpr|over|under|kun|ud|af|hver|niveau|fase|trin|spor|bus|linje|paragraf|stk|jeg|vi|han|hun|og)\.?$/iu;

/** Any name with a number behind it, "Klitrosen 2", for sentences that are known to tell an address; no words such as "Uge 12". */
export function findNumberedNames(text: string): readonly Span[] {
  return [...text.matchAll(numbered)].flatMap(({ 0: words, 1: name = "", index }) =>
    numberedThings.test(name) ? [] : [{ start: index, end: index + words.length }],
  );
}

/** "Nørreskolen", "Sct. Jørgens Skole", "Aarhus Kommune"; "Skolen" alone names nothing. */
function* namedBefore(text: string, kind: PlaceKind, words: string): Iterable<PlaceName> {
  const form = new RegExp(
    `${start}((?:${capital} ){0,3})((?:[\\p{L}\\p{M}-]*?)(?:${eitherCase(words)}))s?${end}`,
    "gu",
  );
  for (const match of text.matchAll(form)) {
    const before = (match[1] ?? "").split(" ").filter(Boolean);
    while (before[0] !== undefined && openers.test(before[0])) before.shift();
    const last = match[2] ?? "";
    const isBare = new RegExp(`^(?:${words})$`, "iu").test(last);
    if (before.length === 0 && (isBare || !isCapital(last))) continue;
    const length = [...before, last].join(" ").length;
    const to = match.index + match[0].length;
    const genitive = match[0].length - (match[1] ?? "").length - last.length;
    yield { start: to - genitive - length, end: to, kind };
  }
}

/** "Børnehuset Solsikken", "Klub Nord", "skolen på Nyelandsvej" is an address. */
function* namedAfter(text: string, kind: PlaceKind, words: string): Iterable<PlaceName> {
  const form = new RegExp(
    `${start}(${eitherCase(words)}) (${capital}(?: ${capital}){0,2})${end}`,
    "gu",
  );
  for (const match of text.matchAll(form)) {
    if (openers.test((match[2] ?? "").split(" ")[0] ?? "")) continue;
    yield { start: match.index, end: match.index + match[0].length, kind };
  }
}

const road =
  "vej|vejen|gade|gaden|vænge|vænget|allé|alle|stræde|plads|pladsen|torv|torvet|toft|toften|parken|haven|bakken|stien|lunden|krogen|vangen|engen|skoven|park|bakke|sti|have|marken|kanten|løkken|lyet|bro|gyde|gyden|kæret|højen|dalen|ageren|volden|bredden|lien|skrænten|hegnet|banken|brinken|strand|stranden|lund|holmen|kajen|ringen|svinget|buen|åen|rolighed";
const withNumber = new RegExp(
  `${start}(?:${capital} ){0,2}${capital.replace("*", "*?")}(?:${road}|(?: (?:${road})))? \\d{1,3}(?: ?[A-Z]|[a-z])?(?:, ?(?:\\d{1,2}\\.|st\\.?|kld?\\.?|bagh\\.?) ?(?:tv|th|mf|\\d{1,3})?)?${end}`,
  "gu",
);
const streets = "vej|gade|vænget|allé|stræde|parken|vejen";
const streetAlone = new RegExp(`${start}\\p{Lu}[\\p{L}\\p{M}-]+(?:${streets})${end}`, "gu");
const postcode = new RegExp(
  `(?<![\\d./-])\\d{4} (${capital})(?: (?:NV|SV|N|S|V|Ø|K|C))?${end}`,
  "gu",
);
const isRoad = new RegExp(`(?:${road})$`, "iu");
const month =
  /(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s$/iu;

/** The costly expressions are asked only of texts that hold what they cannot do without. */
function* addresses(text: string, mayHold: (words: string) => boolean): Iterable<PlaceName> {
  for (const match of /\d/.test(text) && mayHold(road) ? text.matchAll(withNumber) : []) {
    const street = match[0].replace(/ \d.*$/u, "");
    if (!isRoad.test(street)) continue;
    const words = street.split(" ");
    while (words.length > 1 && openers.test(words[0] ?? "")) words.shift();
    const skipped = street.length - words.join(" ").length;
    yield { start: match.index + skipped, end: match.index + match[0].length, kind: "address" };
  }
  for (const match of mayHold(streets) ? text.matchAll(streetAlone) : [])
    yield { start: match.index, end: match.index + match[0].length, kind: "street" };
  for (const match of /\d{4}/.test(text) ? text.matchAll(postcode) : []) {
    const after = text.charAt(match.index + match[0].length);
    const isYear = /^(?:19|20)\d\d/u.test(match[0]);
    if (month.test(text.slice(0, match.index)) || (isYear && !/^[\n,.)]?$/u.test(after))) continue;
    yield { start: match.index, end: match.index + match[0].length, kind: "town" };
  }
}

/** "skole|SFO" with a small or a capital first letter. */
function eitherCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "Syrien", "Afghanistan", "Kina": a capitalised word that ends as names of countries do. */
export function endsAsCountry(word: string): boolean {
  return /^\p{Lu}\p{L}+(?:ien|an|ina|ea|ak|alia|stan|ne)$/u.test(word);
}
