import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

const role =
  /(?:lærer|pædagog|leder|inspektør|vejleder|konsulent|plejerske|læge|jordemoder|dagplejer|assistent|medhjælper|træner|vikar|rådgiver|behandler|psykolog|tandplejer|tandlæge|sekretær|koordinator|mentor|rektor|teamet|forstander|kontaktperson|souschef|akt|dsa|sfo|primærpæd|underviser|undervisningsassistent)/iu;
const senderLabel =
  /^\W*(?:fra|afsender|underretter|forfatter|skrevet|udfyldt|udfærdiget|udarbejdet|underskrevet|underskrift|indberetter|ref|referent|kontakt|navn og|hvem (?:skriver|udfylder)|mødeleder)/iu;
const acquaintance =
  /(?<!\p{L})(?:kendt|kender|kendskab|undervist|underviser|passet|klasselærer|primærpædagog|kontaktpædagog|lærer for|pædagog for|gået (?:her|hos)|mødt|fulgt)(?!\p{L})/iu;

/** No role, or neither a name nor how the writer knows the child; an unsigned draft always falls short. */
export function* senderRelationMissing(facts: DraftFacts): Iterable<Match> {
  const zone = signatureBlocks(facts);
  const signed = zone.find((block) => isSigned(facts, block));
  if (signed !== undefined)
    return yield evidence({ block: signed, start: 0, end: textOf(facts, signed).length });
  const roleGiven = facts.draft.blocks.some(
    (_, block) => role.test(textOf(facts, block)) && isOwn(facts, block),
  );
  const named = zone.some(
    (block) => block > 2 && hasName(facts, block) && textOf(facts, block).length < 160,
  );
  if (roleGiven && named) return;
  yield shortfall(undefined);
}

/** The writer speaks of herself or how long she has known the child, or the block is a line of its own. */
function isOwn(facts: DraftFacts, block: number): boolean {
  const text = textOf(facts, block);
  return (
    text.length < 160 || (acquaintance.test(text) && /(?<!\p{L})(?:jeg|vi)(?!\p{L})/iu.test(text))
  );
}

function textOf(facts: DraftFacts, block: number): string {
  return facts.blocks[block]?.prose.text ?? "";
}

/** Role and name in one block. */
function isSigned(facts: DraftFacts, block: number): boolean {
  return role.test(textOf(facts, block)) && hasName(facts, block);
}

const greetings = new Set(["mvh", "hilsen", "venlig", "hilsner"]);

function hasName(facts: DraftFacts, block: number): boolean {
  return facts
    .signalsIn(block)
    .reading.people.some(
      ({ kind, name, relation }) =>
        kind === "name" && relation !== "child" && !greetings.has(name?.toLowerCase() ?? ""),
    );
}

/** The last blocks, the sender's section and header lines that name the sender; long prose is no signature. */
function signatureBlocks(facts: DraftFacts): readonly number[] {
  const count = facts.draft.blocks.length;
  const blocks: number[] = [];
  for (const [block, { prose, kind }] of facts.blocks.entries()) {
    const text = prose.text;
    const labelled = text.split("\n").some((line) => senderLabel.test(line.trim()));
    const tail = block >= count - 7 && block < count && text.length < 200;
    const head = block < 8 && (labelled || role.test(text) || kind === "cell");
    const own = facts.inSection({ block, start: 0, end: 0 }, "sender");
    const entry = kind === "frontMatter";
    if (tail || head || own || entry) blocks.push(block);
  }
  return blocks;
}
