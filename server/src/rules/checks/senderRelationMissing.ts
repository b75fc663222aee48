import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

const role =
  /(?:lærer|pædagog|leder|inspektør|vejleder|konsulent|plejerske|læge|jordemoder|dagplejer|assistent|medhjælper|træner|vikar|rådgiver|behandler|psykolog|tandplejer|tandlæge|sekretær|koordinator|mentor|rektor|teamet|forstander|kontaktperson|souschef|akt|dsa|sfo|primærpæd|underviser|undervisningsassistent)/iu;
const senderLabel =
  /^(?:fra|afsender|underretter|skrevet|udfyldt|indberetter|ref|referent|kontakt|underskrift|navn og|hvem skriver|mødeleder|dato og)/iu;
const acquaintance =
  /(?<!\p{L})(?:kendt|kender|kendskab|klasselærer|primærpædagog|kontaktpædagog|lærer for|pædagog for|gået hos os|mødt|fulgt)\p{L}*(?:\s+\p{L}+){0,6}\s+(?:siden|i\s+\d|i\s+\p{L}+\s+(?:år|måneder)|fra)/iu;

/** No role, or neither a name nor how the writer knows the child; an unsigned draft always falls short. */
export function* senderRelationMissing(facts: DraftFacts): Iterable<Match> {
  const zone = signatureBlocks(facts);
  const signed = zone.find((block) => isSigned(facts, block));
  if (signed !== undefined)
    return yield evidence({
      block: signed,
      start: 0,
      end: facts.blocks[signed]?.prose.text.length ?? 0,
    });
  const roleGiven = zone.some((block) => role.test(facts.blocks[block]?.prose.text ?? ""));
  const named = zone.some((block) => hasName(facts, block) && isShort(facts, block));
  const known = facts.blocks.some(({ prose }) => acquaintance.test(prose.text));
  if (roleGiven && (named || (known && zone.length > 0 && isClosed(facts)))) return;
  yield shortfall(undefined);
}

/** Role and name in one block. */
function isSigned(facts: DraftFacts, block: number): boolean {
  return role.test(facts.blocks[block]?.prose.text ?? "") && hasName(facts, block);
}

function hasName(facts: DraftFacts, block: number): boolean {
  return facts
    .signalsIn(block)
    .reading.people.some(({ kind, relation }) => kind === "name" && relation !== "child");
}

function isShort(facts: DraftFacts, block: number): boolean {
  return (facts.blocks[block]?.prose.text.length ?? 0) < 160;
}

/** The draft ends with a greeting or a short line of its own. */
function isClosed(facts: DraftFacts): boolean {
  const last = facts.draft.blocks.length - 1;
  return [last, last - 1, last - 2].some((block) =>
    /hilsen|mvh|vh\b/iu.test(facts.blocks[block]?.prose.text ?? ""),
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
    const head =
      block < 8 && (labelled || /skriver|underretter|afsender/iu.test(text) || kind === "cell");
    const own = facts.inSection({ block, start: 0, end: 0 }, "sender");
    const entry = kind === "frontMatter";
    if (tail || head || own || entry) blocks.push(block);
  }
  return blocks;
}
