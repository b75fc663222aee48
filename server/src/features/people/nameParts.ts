import type { Person } from "../../danish/cast.ts";
import { contains, type Span } from "../../text/span.ts";
import { draftFacts } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";
import { personAt } from "./personAt.ts";

/** One word of a name as it stands in the draft. */
export interface NamePart {
  readonly text: string;
  /** Source offsets, genitive left out. */
  readonly span: Span;
  /** The genitive behind it: "s", "'s", "’" or nothing. */
  readonly genitive: string;
}

/** A part of a name under the caret, and the same part wherever the person is named, other spellings included. */
export interface NamedPart {
  readonly here: NamePart;
  readonly all: readonly NamePart[];
}

/** Undefined when no name stands at the offset. */
export function namePartAt(open: OpenDraft, offset: number): NamedPart | undefined {
  const found = personAt(open, offset);
  if (found === undefined || found.mention.value.kind !== "name") return undefined;
  const facts = draftFacts(open);
  const at = { start: offset, end: offset };
  const own = partsAt(open, facts.source(found.mention.at), found.mention.value.name ?? "");
  const place = own.findIndex(({ span }) => contains(span, at));
  const here = own[place];
  if (here === undefined) return undefined;
  const full = wordsOf(found.person.name ?? "");
  const wanted = full.findIndex((word) => isSame(word, here.text));
  const index = wanted < 0 ? place : wanted;
  return { here, all: samePart(open, found.person, here, index, full) };
}

function samePart(
  open: OpenDraft,
  person: Person,
  here: NamePart,
  index: number,
  full: readonly string[],
): readonly NamePart[] {
  const facts = draftFacts(open);
  const isOther = (text: string) => full.some((word, at) => at !== index && isSame(word, text));
  return person.mentions.flatMap((number) => {
    const mention = facts.mentions[number];
    if (mention === undefined || mention.value.kind !== "name") return [];
    const parts = partsAt(open, facts.source(mention.at), mention.value.name ?? "");
    const equal = parts.find(({ text }) => isSame(text, here.text));
    if (equal !== undefined) return [equal];
    const alike = parts.length === full.length ? parts[index] : index === 0 ? parts[0] : undefined;
    return alike === undefined || isOther(alike.text) ? [] : [alike];
  });
}

function partsAt(open: OpenDraft, span: Span, name: string): readonly NamePart[] {
  const words = open.draft.text.slice(span.start, span.end);
  const start = Math.max(0, words.indexOf(name));
  const length = words.includes(name) ? name.length : words.length;
  const found = [...words.slice(start, start + length).matchAll(word)];
  return found.map((match, index) => {
    const from = span.start + start + match.index;
    const isLast = index === found.length - 1;
    const genitive = isLast ? words.slice(start + length).trim() : "";
    return { text: match[0], span: { start: from, end: from + match[0].length }, genitive };
  });
}

const word = /[\p{L}\p{M}]+(?:['’.-]*[\p{L}\p{M}]+)*/gu;

function wordsOf(name: string): readonly string[] {
  return name.match(word) ?? [];
}

function isSame(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}
