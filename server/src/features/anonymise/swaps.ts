import type { LanguageData } from "../../danish/languageData.ts";
import { findPossibleNames } from "../../danish/people.ts";
import { findPlaces } from "../../danish/placeNames.ts";
import type { PlacedBlock } from "../../draft/draft.ts";
import type { DraftFacts } from "../../rules/facts.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { everybody } from "../people/personAt.ts";
import { isBirth } from "../timeline/datedTimes.ts";
import type { Labels } from "./labels.ts";
import { shiftTime } from "./shiftTime.ts";

interface Swap extends Span {
  readonly text: string;
}

/** The words of a block with everything that points to somebody swapped; earlier kinds win where two meet. */
export function swapped(
  facts: DraftFacts,
  labels: Labels,
  index: number,
  days: number,
  language: LanguageData,
): string {
  const block = facts.draft.blocks[index];
  if (block === undefined) return "";
  if (block.kind === "heading" && isKnownHeading(facts, block.prose.text)) return block.prose.text;
  const taken: Swap[] = [];
  const kinds = [
    () => numbers(facts, index),
    () => places(block, labels),
    () => times(facts, index, days),
    () => people(facts, labels, index),
    () => possibleNames(block, labels, language),
    () => leftWords(block, labels),
  ];
  for (const kind of kinds)
    for (const swap of kind()) if (!taken.some((other) => overlaps(other, swap))) taken.push(swap);
  return apply(block.prose.text, taken);
}

/** "Egne indsatser" names nobody, whatever a reader who looks for names thinks. */
function isKnownHeading({ ruleSet }: DraftFacts, title: string): boolean {
  const plain = title.trim().toLowerCase();
  return ruleSet.sections.some(
    (section) =>
      section.title.toLowerCase() === plain ||
      section.aliases.some((alias) => alias.toLowerCase() === plain),
  );
}

function apply(text: string, swaps: readonly Swap[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: label } of [...swaps].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + label;
    at = end;
  }
  return withoutDoubles(result + text.slice(at));
}

/** "klasselærer Klasselærer A" is one person once, "mor Mor" too. */
function withoutDoubles(text: string): string {
  const once = text.replace(/(?<!\p{L})(\p{Lu}\p{Ll}+ \p{Lu}\d?)(?: \1)+(?!\p{L})/gu, "$1");
  const doubled = /(?<!\p{L})(\p{L}+) (\p{Lu}\p{Ll}+)(?!\p{L})(?=( \p{Lu}(?!\p{L}))?)/gu;
  return once.replace(doubled, (whole, role: string, label: string, letter?: string) => {
    if (role.toLowerCase() !== label.toLowerCase()) return whole;
    return letter === undefined ? role : label;
  });
}

function numbers(facts: DraftFacts, index: number): readonly Swap[] {
  const { cprs, phones } = facts.signalsIn(index).reading;
  const { tokens } = facts.draft.blocks[index]?.prose ?? { tokens: [] };
  const named =
    (text: string) =>
    ({ start, end }: Span) => ({ start, end, text });
  return [
    ...cprs.map(named("[cpr]")),
    ...phones.map(named("[telefon]")),
    ...tokens.filter(({ kind }) => kind === "email").map(named("[e-mail]")),
    ...tokens.filter(({ kind }) => kind === "url").map(named("[netadresse]")),
    ...tokens.filter(({ kind }) => kind === "cpr").map(named("[cpr]")),
    ...tokens.filter(({ kind }) => kind === "phone").map(named("[telefon]")),
  ];
}

function places({ prose }: PlacedBlock, labels: Labels): readonly Swap[] {
  return findPlaces(prose.text).map(({ start, end, kind }) => {
    const words = prose.text.slice(start, end);
    const label = labels.ofPlace(kind, words);
    const isGenitive =
      /s$/u.test(words) && !/s$/iu.test(label) && kind !== "address" && kind !== "town";
    return { start, end, text: isGenitive ? genitive(label) : label };
  });
}

function times(facts: DraftFacts, index: number, days: number): readonly Swap[] {
  return facts.times(index).flatMap((time): Swap[] => {
    const words = facts.text(time.at);
    const { start, end } = time.at;
    if (isBirth(facts, time))
      return /\d/u.test(words) ? [{ start, end, text: "[fødselsdato]" }] : [];
    const text = shiftTime(words, time.value, facts.resolve(time.value), days);
    return text === words ? [] : [{ start, end, text }];
  });
}

function people(facts: DraftFacts, labels: Labels, index: number): readonly Swap[] {
  return everybody(facts).flatMap((person) => {
    const label = labels.ofPerson.get(person);
    if (label === undefined) return [];
    return person.mentions.flatMap((number): Swap[] => {
      const mention = facts.mentions[number];
      if (mention?.at.block !== index) return [];
      if (mention.value.kind !== "name" && mention.value.kind !== "initials") return [];
      const words = facts.text(mention.at);
      const { start, end } = mention.at;
      const isGenitive = words !== mention.value.name && /s$|['’]$/u.test(words);
      return [{ start, end, text: isGenitive ? genitive(label) : label }];
    });
  });
}

function possibleNames(
  { prose }: PlacedBlock,
  labels: Labels,
  { names, isWord }: LanguageData,
): readonly Swap[] {
  const short = prose.tokens.filter(({ kind }) => kind === "abbreviation");
  return findPossibleNames(prose.text, prose.tokens, prose.sentences, names, isWord)
    .filter((span) => !short.some((token) => overlaps(token, span)))
    .map(({ start, end }) => ({ start, end, text: labels.ofName(prose.text.slice(start, end)) }));
}

/** Known names where no reader saw one: in lower case, in a compound, at the end of a list. */
function leftWords({ prose }: PlacedBlock, labels: Labels): readonly Swap[] {
  return prose.tokens.flatMap(({ kind, start, end, capital, norm }): Swap[] => {
    if (kind !== "word" || (!capital && norm.length < 4)) return [];
    const first = norm.split("-")[0] ?? norm;
    return labels.knows(first) ? [{ start, end, text: labels.ofName(first) }] : [];
  });
}

function genitive(label: string): string {
  return /(?:^| )\p{Lu}\d*$/u.test(label) ? `${label}'s` : `${label}s`;
}
