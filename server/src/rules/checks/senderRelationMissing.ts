import { builtInNames } from "../../danish/names.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf } from "./whoIsMeant.ts";

const senderLabel =
  /^\W*(?:fra|afsender|underretter|forfatter|skrevet|skriver|udfyldt|udf|udfærdiget|udarbejdet|underskrevet|underskrift|indberette[rt]|ref\b|referent|kontakt|navn og|hvem (?:skriver|udfylder)|mødeleder|sender|v\/|ved\b)/iu;
const within =
  /(?<!\p{L})(?:skrevet|forfattet|indsendt|indgivet|nedskrevet|underskrevet|udfyldt|udfærdiget|udarbejdet|udf\.|v\/)\s*(?:af|ved|:)?\s/iu;
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
  const told =
    (named
      ? (zone.find((block) => roles.has(block) || isTaught(facts, block, subjects)) ??
        blocks.find((block) => presented.has(block)))
      : undefined) ?? blocks.find((block) => standsForth(facts, block));
  if (told === undefined) yield shortfall(undefined);
  else yield evidence({ block: told, start: 0, end: textOf(facts, told).length });
}

/** "Jeg er hans mentor; vi har mødtes hver uge siden august": who the writer is to the child, and for how long. */
function standsForth(facts: DraftFacts, block: number): boolean {
  const { byKind } = facts.signalsIn(block);
  return ["skriver-står-frem", "skriver-kender"].every((kind) => byKind.has(kind));
}

function knowsChild(facts: DraftFacts, block: number): boolean {
  return facts.signalsIn(block).byKind.has("skriver-kender");
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
  if (block < foot && text.length < 160 && hasRole(facts, block))
    return !isOfOther.test(text) || within.test(text) || knowsChild(facts, block);
  return isSignature(facts, block);
}

/** Whom it is sent to, what is enclosed, and what is told of a colleague. */
const isOfOther =
  /^\W*(?:til|att|modtager|cc|kopi|vedhæftet|vedlagt|bilag)(?!\p{L})|\p{L} (?:er|har|blev|bliver|vil|skal|kom|kommer|ringede?|ringer|sagde|siger|mener) (?!\p{L}*\W*(?:jeg|vi)(?!\p{L}))/iu;

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

/** "Skrevet af Farid Nazari", "Kh Bent": whoever stands there writes, also a name that no list holds. */
const signed =
  /(?:^|\P{L})(?:(?:[Ss]krevet|[Ff]orfattet|[Ii]ndsendt|[Ii]ndgivet|[Uu]dfyldt|[Uu]darbejdet) af|fra mig,?|[Uu]nderskrift:?|[Aa]fsender:?|[Mm]\.?[Vv]\.?[Hh]\.?|[VvKkBb]h|[Dd]bh|[Hh]ilsen|[Hh]ilsner)[\s:,/]+(?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?:[ -]\p{Lu}|[,\s]*(?:\n|\(|$))/u;

/** Somebody who is neither child nor parent is named here. */
function namesWriter(facts: DraftFacts, block: number): boolean {
  if (signed.test(textOf(facts, block))) return true;
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
