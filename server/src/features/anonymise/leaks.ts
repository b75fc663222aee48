import type { Range } from "vscode-languageserver";
import { readDraft } from "../../draft/readDraft.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import type { Span } from "../../text/span.ts";
import { rangeOf } from "../ranges.ts";
import type { LabelKey } from "./labels.ts";

/** Something in an anonymous copy that may still tell who it is about. */
export interface Leak {
  readonly range: Range;
  readonly text: string;
  readonly why: string;
}

const peoples =
  /(?<!\p{L})(?:\p{L}*(?:arabisk|tyrkisk|kurdisk|somalisk|pakistansk|afghansk|irakisk|iransk|persisk|syrisk|libanesisk|palæstinensisk|marokkansk|bosnisk|albansk|serbisk|polsk|rumænsk|bulgarsk|litauisk|russisk|ukrainsk|vietnamesisk|thailandsk|filippinsk|kinesisk|eritreisk|etiopisk|tamilsk|grønlandsk|færøsk|islandsk|tysk|engelsk|svensk|norsk|finsk|spansk|fransk|italiensk|urdu|dari|pashto|farsi|romani?|muslim\p{L}*|katolsk\p{L}*|jødisk\p{L}*|jehovas?))(?:e|t)?(?!\p{L})/giu;
const rare =
  /(?<!\p{L})(?:tvilling\p{L}*|trilling\p{L}*|adopter\p{L}*|plejebarn\p{L}*|sjælden\p{L}*|kørestol\p{L}*|enebarn|kendt\p{L}*|landshold\p{L}*|avisen?|fjernsyn\p{L}*|facebook|snapchat|instagram|tiktok)(?!\p{L})/giu;
const festival =
  /(?<!\p{L})(?:sommerferie\p{L}*|efterårsferie\p{L}*|vinterferie\p{L}*|juleferie\p{L}*|påske\p{L}*|jul|julen|nytår\p{L}*|fastelavn\p{L}*|eid|ramadan\p{L}*|pinse\p{L}*|skolestart)(?!\p{L})/giu;
const figures = /(?<![\d[]|\d[-/. ]|\p{L}{3} |\.\s)\d{4,}(?!\d)|(?<!\d)\d{5,}(?!\d)/gu;

/** What may still identify somebody, names that slipped through first. To be read and confirmed by a person. */
export function leaksOf(text: string, key: readonly LabelKey[], rules: RuleSet): readonly Leak[] {
  const draft = readDraft(text, rules.vocabulary);
  const at = (span: Span, why: string): Leak => ({
    range: rangeOf(draft.lines, span),
    text: text.slice(span.start, span.end),
    why,
  });
  const all = (form: RegExp, why: string) =>
    [...text.matchAll(form)].map((match) =>
      at({ start: match.index, end: match.index + match[0].length }, why),
    );
  const capitals = draft.blocks.flatMap((block) =>
    block.prose.tokens
      .filter((token, index) => isOdd(block.prose, token, index))
      .map((token) => block.sourceSpan(token)),
  );
  const found = [
    ...original(text, key).map((span) => at(span, "Et navn, der stod i kladden.")),
    ...capitals.map((span) => at(span, "Et navn eller et sted?")),
    ...all(figures, "Et nummer eller et årstal."),
    ...all(peoples, "Sprog, oprindelse eller tro kan pege på nogen."),
    ...all(rare, "Noget sjældent kan pege på nogen."),
    ...all(festival, "Årets gang er ikke flyttet med datoerne."),
  ];
  return distinct(found);
}

/** Words with a capital inside a sentence that are neither labels nor the short forms everybody uses. */
function isOdd(
  {
    text,
    tokens,
    sentences,
  }: {
    text: string;
    tokens: readonly (Span & { kind: string; capital: boolean })[];
    sentences: readonly { tokens: Span }[];
  },
  token: Span & { kind: string; capital: boolean },
  index: number,
): boolean {
  if (token.kind !== "word" || !token.capital) return false;
  const word = text.slice(token.start, token.end);
  if (sentences.some(({ tokens: range }) => range.start === index)) return false;
  if (/^\p{Lu}{1,4}$/u.test(word) || /^(?:Jeg|De|Dem|Deres|I|Jer)$/u.test(word)) return false;
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  if (/[:»"“„\n]\s?$/u.test(before)) return false;
  return !isLabel(word, tokens[index + 1], text);
}

const labelWords =
  /^(?:Barnets?|Barn|Mors?|Fars?|Andet|Person|Navn|Skoles?|Daginstitution|Klub|Hospital|Kommune|Ansat|Fagperson|Søskendes?|Stedforælder|Plejeforælder|Partner|Slægtning|Bedsteforælder|\p{Lu}\p{Ll}*(?:bror|søster|mor|far|forælder|lærer|pædagog|leder)s?)$/u;

function isLabel(word: string, next: Span | undefined, text: string): boolean {
  if (labelWords.test(word)) return true;
  return next !== undefined && /^\p{Lu}\d?$/u.test(text.slice(next.start, next.end));
}

function original(text: string, key: readonly LabelKey[]): readonly Span[] {
  const words = key.flatMap(({ names }) =>
    names.flatMap((name) => name.match(/[\p{L}\p{M}]{3,}/gu) ?? []),
  );
  const wanted = new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => !labelWords.test(word.slice(0, 1).toUpperCase() + word.slice(1))),
  );
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter((match) => /^\p{Lu}/u.test(match[0]) && wanted.has(match[0].toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function distinct(leaks: readonly Leak[]): readonly Leak[] {
  const seen = new Set<string>();
  return leaks.filter(({ range, text }) => {
    const place = `${range.start.line} ${range.start.character} ${text}`;
    return !seen.has(place) && seen.add(place) !== undefined;
  });
}
