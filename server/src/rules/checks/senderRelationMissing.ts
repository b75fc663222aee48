import { builtInNames } from "../../danish/names.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf } from "./whoIsMeant.ts";

const senderLabel =
  /^\W*(?:fra|afsender|underretter|forfatter|skrevet|skriver|udfyldt|udf|udfærdiget|udarbejdet|underskrevet|underskrift|indberette[rt]|ref\b|referent|kontakt|navn og|hvem (?:skriver|udfylder)|mødeleder|sender|v\/|ved\b)/iu;
const within = /(?<!\p{L})(?:skrevet|udfyldt|udfærdiget|udarbejdet|udf\.|v\/)\s*(?:af|ved|:)?\s/iu;
const greeting = /(?<!\p{L})(?:mvh|m\.v\.h|vh|kh|dbh|hilsen|hilsner|hilsn)(?!\p{L})/iu;
/** Blocks in which a draft says who writes it, at its head and at its end. */
const head = 12;
const foot = 6;
/** A table at the head has many of them. */
const cells = 30;

/** No role, or no name to it; an unsigned draft always falls short. */
export function* senderRelationMissing(facts: DraftFacts): Iterable<Match> {
  const blocks = facts.blocks.map((_, block) => block);
  const zone = blocks.filter((block) => isSenderBlock(facts, block));
  const named = zone.some((block) => namesWriter(facts, block) && !isOnlyLabelled(facts, block));
  const roles = blocksWith(facts, "skriver-rolle");
  const subjects = blocksWith(facts, "skriver-fag");
  const presented = blocksWith(facts, "skriver-præsenterer-sig");
  const told = named
    ? (zone.find((block) => roles.has(block) || isTaught(facts, block, subjects)) ??
      blocks.find((block) => presented.has(block)))
    : undefined;
  if (told === undefined) yield shortfall(undefined);
  else yield evidence({ block: told, start: 0, end: textOf(facts, told).length });
}

function blocksWith(facts: DraftFacts, kind: string): ReadonlySet<number> {
  return new Set(facts.signals(kind).map(({ block }) => block));
}

/** A subject stands beside the writer's name: "Heidi (dansk)"; a sentence on how the child reads is none. */
function isTaught(facts: DraftFacts, block: number, subjects: ReadonlySet<number>): boolean {
  return subjects.has(block) && textOf(facts, block).length < 120;
}

function textOf(facts: DraftFacts, block: number): string {
  return facts.block(block)?.prose.text ?? "";
}

/** A labelled line, the sender's section, a front matter entry, a short head line or the signature at the end. */
function isSenderBlock(facts: DraftFacts, block: number): boolean {
  const text = textOf(facts, block);
  const { kind } = facts.block(block) ?? {};
  if (kind === "frontMatter") return true;
  if (facts.inSection({ block, start: 0, end: 0 }, "sender")) return true;
  if (isSenderField(facts, block)) return true;
  if (block < head && text.split("\n").some((line) => senderLabel.test(line.trim()))) return true;
  if (kind === "cell" && block < cells) return true;
  if (block < head - 2 && (within.test(text) || presentsItself(facts, block))) return true;
  if (block < foot && text.length < 160 && hasRole(facts, block)) return true;
  return isSignature(facts, block);
}

function presentsItself(facts: DraftFacts, block: number): boolean {
  return facts.signalsIn(block).byKind.has("skriver-præsenterer-sig");
}

function hasRole(facts: DraftFacts, block: number): boolean {
  return facts.signalsIn(block).byKind.has("skriver-rolle");
}

/** The value beside "Hvem udfylder" in a form. */
function isSenderField(facts: DraftFacts, block: number): boolean {
  const span = facts.block(block)?.span;
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

/** Short lines near the very end, or whatever follows a greeting; a sentence about the child is none. */
function isSignature(facts: DraftFacts, block: number): boolean {
  const text = textOf(facts, block);
  if (block < facts.draft.blocks.length - foot || block >= facts.draft.blocks.length) return false;
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
