import type { Person } from "../../danish/cast.ts";
import { cousins } from "../../danish/data/roles.ts";
import type { DraftFacts } from "../facts.ts";

/** First names and surnames, lower case, of the household, the staff and all who are named in fields, title and signature. */
export function safeNames(facts: DraftFacts): Set<string> {
  const names = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\p{Lu}[\p{L}-]+/gu) ?? [])
      for (const part of [word, ...word.split("-")]) names.add(part.toLowerCase());
  };
  for (const { value } of facts.draft.fields) if (isOfNames(value)) add(value);
  for (const entry of facts.draft.frontMatter?.entries ?? []) add(entry.value);
  const { subjects, parents, siblings, relatives, staff } = facts.cast;
  for (const person of [...parents, ...siblings, ...staff]) add(person.name ?? "");
  for (const person of subjects) if (isCertain(person)) add(person.name ?? "");
  for (const { name, mentions } of relatives)
    if (!mentions.some((at) => cousins.has(facts.mentions[at]?.value.role ?? ""))) add(name ?? "");
  const body = facts.blocks.flatMap(({ kind }, block) => (kind === "frontMatter" ? [] : [block]));
  for (const block of body.slice(0, 4)) for (const line of headLines(facts, block)) add(line);
  for (const block of body.slice(-3)) add(signature(facts, block));
  return names;
}

/** Named more than once, or by the header alone: of a name that stands once only a pronoun tells that it is the child's. */
export function isCertain({ spellings }: Person): boolean {
  return spellings.length === 0 || spellings.reduce((sum, { count }) => sum + count, 0) > 1;
}

/** "Lone Vang, klasselærer", not "vælger selv hold sammen med Noah": a value of running words names whom it tells of. */
function isOfNames(value: string): boolean {
  const words = value.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length;
}

/** Lines at the top that tell who is who: headings, short lines with a sign between label and value, known labels. */
function* headLines(facts: DraftFacts, block: number): Iterable<string> {
  const { kind, prose } = facts.block(block) ?? {};
  const labels = facts.signalsIn(block).byKind.get("navnefelt") ?? [];
  let start = 0;
  for (const line of prose?.text.split("\n") ?? []) {
    const isPair = line.length < 120 && /[:·|–]/u.test(line) && !/[.!?]$/u.test(line);
    const begin = start + line.search(/\p{L}|$/u);
    const isLabelled =
      labels.some((label) => label.start === begin) && /^[^:]{0,50}:/u.test(line.trimStart());
    if (kind === "heading" || isPair || isLabelled) yield line;
    start += line.length + 1;
  }
}

/** What follows the greeting, or a last block without a whole sentence. */
function signature(facts: DraftFacts, block: number): string {
  const text = facts.block(block)?.prose.text ?? "";
  const [greeting] = facts.signalsIn(block).byKind.get("afslutning-hilsen") ?? [];
  if (greeting !== undefined) return text.slice(greeting.start);
  return text.length < 120 && !/[.!?]\s*$/u.test(text) ? text : "";
}
