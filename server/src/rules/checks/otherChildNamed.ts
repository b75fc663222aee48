import { builtInNames } from "../../danish/names.ts";
import type { Mention } from "../../danish/people.ts";
import { namedRelations, sideOf } from "../cues/household.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { danish } from "./sentenceFrames.ts";

/** Words before a name that make it another child's: playmates, the class, what children do to each other. */
const childBefore = danish(
  /\b(?:leg\p{L}*|kammerat\p{L}*|klassekammerat\p{L}*|bedsteven\p{L}*|ven|vennen|venner|vennerne|veninde\p{L}*|makker\p{L}*|sidemand\p{L}*|sidekammerat|klassen|parallelklassen|stuen|gruppen|holdet|sammen med|dreng|drengen|drengene|pige|pigen|pigerne|barn|børnene|elev|eleven|eleverne|slog|slår|slået|skubbe\p{L}*|bed|bider|bidt|sparke\p{L}*|spytte\p{L}*|drille\p{L}*|mobbe\p{L}*|kradse\p{L}*|nev|niver|rev|river|efter|væltede|fødselsdag\p{L}*|inviter\p{L}*|delte|forelsket i|uvenner med|op at slås med|sloges med)(?:\s+(?!(?:men|at|fordi|som|da|når|sagde|fortalte|spurgte)\b)[\p{L},-]+){0,3}[\s,:]*$/iu,
);
const childAfter = danish(
  /^(?:s|['’]s?)?[\s,(]*(?:fra|i|på|der går i|som går i|går i|og \p{L}+ fra) (?:\d{1,2}\.|den anden|klassen|hans klasse|hendes klasse|parallelklassen|stuen|gruppen|børnehaveklassen|holdet|\p{Lu}?\p{L}*stuen|naboklassen)|^\s+(?:drille\p{L}*|slog ham|slog hende|skubbede|græd|begyndte at græde|legede|leger|stod ved siden af|sad ved siden af|ville ikke lege|ville lege|blev ked af|tog hans|tog hendes|rakte tunge|er lige blevet|har gået forbi)|^(?:s|['’])\s+(?:mor|far|forældre|fødselsdag|mobil|taske|jakke|madpakke|legetøj|cykel)\b|^['’]?s? (?:mor|far|forældre)\b/iu,
);
const sentenceTells = danish(
  /\b(?:legekammerat\p{L}*|klassekammerat\p{L}*|venner|veninder|frikvarter\p{L}*|fodboldhold\p{L}*|drengene|pigerne)\b/iu,
);
const adultBeside = danish(
  /\b(?:\p{L}*lærer\p{L}*|\p{L}*pædagog\p{L}*|\p{L}*leder\p{L}*|vikar\p{L}*|\p{L}*rådgiver\p{L}*|\p{L}*plejerske\p{L}*|psykolog\p{L}*|tlf|mvh|vh|hilsen|konsulent\p{L}*|vejleder\p{L}*|kontaktperson|træner\p{L}*|pedel\p{L}*|læge\p{L}*|kolleg\p{L}*|mor|far|mors|fars|moster|faster|farmor|mormor|farfar|morfar|onkel|tante|sekretær\p{L}*|personale\p{L}*|medarbejder\p{L}*|kommunen|ppr|akt|sfo|talte med|talt med|møde med|kæreste|nabo\p{L}*|jeg|vi|undertegnede|min)\b/iu,
);
const adultDoes = danish(
  /^\s*(?:\([\p{Lu}]{2,5}\)|spurgte|skrev|noterede|ringede|aftalte|foreslog|oplyser|underviser|afholdt|kontaktede|trøstede|observerede|satte sig (?:ned )?hos|har talt)/u,
);

const label =
  /^\W*(?:forældre\p{L}*|mor|far|moder|fader|plejeforældre|plejefamilie|søskende|afsender|skrevet af|deltagere|til stede|kontakt\p{L}*|familie|barn|barnet|elev|navn|underskrift)\b[^:]{0,30}:/iu;

/** The first mention of each child or young person of the peer group who is named. */
export function* otherChildNamed(facts: DraftFacts): Iterable<Match> {
  const safe = safeNames(facts);
  for (const known of facts.ruleSet.lists.get("kendte-navne") ?? [])
    for (const part of known.split(/\s+/u)) safe.add(part.toLowerCase());
  const groups = new Map<string, Placed<Mention>[]>();
  for (const mention of facts.mentions) {
    const { name, kind } = mention.value;
    const key = kind === "name" && name !== undefined ? first(name) : "";
    if (key.length < 3 || safe.has(key) || !isName(name ?? "")) continue;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  for (const [key, mentions] of groups) {
    const sure = builtInNames.isFirst(key) || mentions.some(({ at }) => !opensSentence(facts, at));
    if (sure && isOtherChild(facts, mentions) && mentions[0] !== undefined)
      yield shortfall(bare(facts, mentions[0]));
  }
}

function first(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? "";
}

/** A first name alone, or two first names: grown-ups are told with a surname; shouted words are no names. */
function isName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (name.length > 3 && name === name.toUpperCase()) return false;
  return words.length === 1 || (builtInNames.isFirst(last) && !builtInNames.isLast(last));
}

/** An unknown word with a capital may be any word where a sentence, a line or a quotation begins. */
function opensSentence(facts: DraftFacts, at: Place): boolean {
  const before = facts.text({ ...at, start: facts.sentence(at).start, end: at.start });
  return /(?:^|[:"»„”“'\n–-])\s*$/u.test(before);
}

/** Names of the household, the staff and everybody named in fields, front matter, title and signature. */
function safeNames(facts: DraftFacts): Set<string> {
  const names = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\p{Lu}[\p{L}-]+/gu) ?? []) names.add(word.toLowerCase());
  };
  for (const field of facts.draft.fields) add(field.value);
  for (const entry of facts.draft.frontMatter?.entries ?? []) add(entry.value);
  const { subjects, parents, siblings, relatives, staff } = facts.cast;
  for (const person of [...subjects, ...parents, ...siblings, ...staff]) add(person.name ?? "");
  for (const person of relatives)
    if (!person.mentions.some((at) => isCousin(facts.mentions[at]?.value))) add(person.name ?? "");
  const body = facts.blocks.filter(({ kind }) => kind !== "frontMatter");
  for (const { kind, prose } of body.slice(0, 4))
    for (const line of prose.text.split("\n"))
      if (
        kind === "heading" ||
        (line.length < 120 && /[:·|–]/u.test(line) && !/[.!?]$/u.test(line)) ||
        label.test(line)
      )
        add(line);
  for (const { prose } of body.slice(-3)) add(signature(prose.text));
  return names;
}

function isCousin(mention: Mention | undefined): boolean {
  return /^(?:fætter|kusine)/u.test(mention?.role ?? "");
}

/** What follows the greeting, or a last block without a whole sentence. */
function signature(text: string): string {
  const greeting = /(?:hilsen|hilsner|mvh|vh)(?!\p{L})/iu.exec(text);
  if (greeting !== null) return text.slice(greeting.index);
  return text.length < 120 && !/[.!?]\s*$/u.test(text) ? text : "";
}

/**
 * True when some mention tells that it is a child and none that it is a grown-up or of the family. A plain first name of
 * which nothing is told counts too, but for minutes, where grown-ups are called so: a name too many costs a glance.
 */
function isOtherChild(facts: DraftFacts, mentions: readonly Placed<Mention>[]): boolean {
  const told = mentions.map((mention) => standing(facts, mention));
  if (told.includes("other")) return false;
  if (told.includes("child")) return true;
  const plain = mentions.some(({ value }) => builtInNames.isPlain(first(value.name ?? "")));
  return plain && facts.doctype !== "netvaerksmoede";
}

/** What one mention tells of the person. */
function standing(facts: DraftFacts, { at, value }: Placed<Mention>): "child" | "other" | "unsure" {
  const relation = value.relation ?? namedRelations(facts).get(first(value.name ?? ""));
  if (relation === "peer" || isCousin(value)) return "child";
  if (relation !== undefined ? relation !== "relative" : sideOf(facts, value) !== "unknown")
    return "other";
  const sentence = facts.sentence(at);
  const before = facts.text({ ...at, start: sentence.start, end: at.start });
  const after = facts.text({
    ...at,
    start: at.start + (value.name?.length ?? 0),
    end: sentence.end,
  });
  if (childBefore.test(before) || childAfter.test(after)) return "child";
  if (adultBeside.test(before.slice(-24)) || adultBeside.test(after.slice(0, 18))) return "other";
  if (adultDoes.test(after)) return "other";
  const tells = isChildsWord(facts, at) || sentenceTells.test(facts.text(sentence));
  return tells || pairedWithChild(facts, at, before) ? "child" : "unsure";
}

/** Named by the child itself, in a quotation. */
function isChildsWord(facts: DraftFacts, at: Place): boolean {
  const { quotations } = facts.blocks[at.block]?.prose ?? { quotations: [] };
  return (
    quotations.some(({ inner }) => inner.start <= at.start && at.end <= inner.end) &&
    facts.has(at, "barn-siger", "sentence", "any")
  );
}

/** "Liam og Selma": the second of a pair is what the first is. */
function pairedWithChild(facts: DraftFacts, at: Place, before: string): boolean {
  const pair = /^(.*?)(\p{Lu}\p{L}+)(?:, \p{Lu}\p{L}+)* og $/su.exec(before);
  return pair !== null && childBefore.test(pair[1] ?? "") && !facts.isHeading(at);
}

/** The name without its genitive -s. */
function bare(facts: DraftFacts, { at, value }: Placed<Mention>): Place {
  const text = facts.text(at);
  const own = value.name !== undefined && text.startsWith(value.name);
  return { ...at, end: at.start + (own ? (value.name?.length ?? 0) : text.length) };
}
