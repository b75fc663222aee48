import { builtInNames } from "../../danish/names.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf } from "./whoIsMeant.ts";

const role =
  /(?:lærer|laerer|pædagog|paedagog|pæd\.|leder|inspektør|vejleder|konsulent|plejerske|læge|jordemoder|dagplejer|assistent|medhjælper|medarbejder|træner|vikar|rådgiver|behandler|psykolog|tandplejer|sekretær|koordinator|mentor|rektor|teamet|forstander|kontaktperson|souschef|(?<!\p{L})(?:akt|dsa)(?!\p{L})|underviser|undervist|musikskole)/iu;
const senderLabel =
  /^\W*(?:fra|afsender|underretter|forfatter|skrevet|skriver|udfyldt|udfærdiget|udarbejdet|underskrevet|underskrift|indberetter|ref\b|referent|kontakt|navn og|hvem (?:skriver|udfylder)|mødeleder|sender)/iu;
const greeting = /(?<!\p{L})(?:mvh|m\.v\.h|hilsen|hilsner|hilsn)(?!\p{L})/iu;
/** "Jeg er dagplejer", "Det er Rasmus fra …", "skrevet af …" in running words. */
const presents =
  /(?<!\p{L})(?:jeg (?:er|har|hedder)|vi (?:er|har)|det er \p{Lu}\p{L}+ fra|skrevet af|udfærdiget|udarbejdet|udfyldt)(?!\p{L})/iu;

/** No role, or no name to it; an unsigned draft always falls short. */
export function* senderRelationMissing(facts: DraftFacts): Iterable<Match> {
  const blocks = facts.blocks.map((_, block) => block);
  const zone = blocks.filter((block) => isSenderBlock(facts, block));
  const named = zone.find((block) => namesWriter(facts, block) && !isOnlyLabelled(facts, block));
  const places = named === undefined ? [] : [...zone, ...blocks.filter(tellsOfWriter)];
  const told = places.find((block) => role.test(textOf(facts, block)));
  if (told !== undefined)
    yield evidence({ block: told, start: 0, end: textOf(facts, told).length });
  else yield shortfall(undefined);

  function tellsOfWriter(block: number): boolean {
    const text = textOf(facts, block);
    return presents.test(text) && role.test(text);
  }
}

function textOf(facts: DraftFacts, block: number): string {
  return facts.blocks[block]?.prose.text ?? "";
}

/** A labelled line, the sender's section, a front matter entry, a short head line or the signature at the end. */
function isSenderBlock(facts: DraftFacts, block: number): boolean {
  const text = textOf(facts, block);
  const { kind } = facts.blocks[block] ?? {};
  if (kind === "frontMatter") return true;
  if (facts.inSection({ block, start: 0, end: 0 }, "sender")) return true;
  if (isSenderField(facts, block)) return true;
  const lines = text.split("\n");
  if (block < 12 && lines.some((line) => senderLabel.test(line.trim()))) return true;
  if (block < 10 && (kind === "cell" || presents.test(text))) return true;
  if (block < 5 && text.length < 160 && role.test(text)) return true;
  return isSignature(facts, block);
}

/** The value beside "Hvem udfylder" in a form. */
function isSenderField(facts: DraftFacts, block: number): boolean {
  const span = facts.blocks[block]?.span;
  return facts.draft.fields.some(
    ({ label, valueSpan }) =>
      senderLabel.test(label.trim()) &&
      span !== undefined &&
      span.start <= valueSpan.start &&
      valueSpan.end <= span.end,
  );
}

/** In a form of many lines only the sender's line may name the writer, and "(navn)" is no name. */
function isOnlyLabelled(facts: DraftFacts, block: number): boolean {
  const lines = textOf(facts, block).split("\n");
  if (lines.length < 3 || isSignature(facts, block)) return false;
  const own = lines.filter((line) => senderLabel.test(line.trim()));
  return own.length > 0 && own.every((line) => !/\p{Lu}\p{L}+/u.test(line.replace(/^[^:]*:/u, "")));
}

/** Short lines at the very end, or whatever follows a greeting; a sentence about the child is none. */
function isSignature(facts: DraftFacts, block: number): boolean {
  const text = textOf(facts, block);
  if (block < facts.draft.blocks.length - 6 || block >= facts.draft.blocks.length) return false;
  if (greeting.test(text)) return true;
  return text.split("\n").every((line) => line.length < 100 && !/[.!?]\s*$/u.test(line.trim()));
}

const noNames = new Set(["mvh", "hilsen", "venlig", "hilsner", "venligst", "kærlig"]);

/** A first name, or two names in a row: "afd. Syd" is none. */
function isPersonal(name: string): boolean {
  const [first = "", ...rest] = name.toLowerCase().split(/[\s-]+/u);
  return builtInNames.isFirst(first) || rest.length > 0;
}

/** Somebody who is neither child nor parent is named here. */
function namesWriter(facts: DraftFacts, block: number): boolean {
  const sides = sidesOf(facts);
  return facts.mentions.some(
    ({ at, value }, index) =>
      at.block === block &&
      value.kind === "name" &&
      (sides.get(index) ?? "other") === "other" &&
      isPersonal(value.name ?? "") &&
      !noNames.has(value.name?.toLowerCase() ?? ""),
  );
}
