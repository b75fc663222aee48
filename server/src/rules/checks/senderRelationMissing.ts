import {
  finiteBeings,
  finiteHaves,
  firstPersons,
  modals,
  obliques,
  passiveAuxiliaries,
  to,
} from "../../danish/data/smallWords.ts";
import { builtInNames } from "../../danish/names.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { holds, opensWith } from "../cues/within.ts";
import { perDraft } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf } from "./whoIsMeant.ts";

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
  const { kind } = facts.block(block) ?? {};
  const { byKind } = facts.signalsIn(block);
  if (kind === "frontMatter") return true;
  if (facts.inSection({ block, start: 0, end: 0 }, "sender")) return true;
  if (fieldBlocks(facts).has(block)) return true;
  if (block < head && linesOf(facts, block).some((line) => isLabelled(facts, line))) return true;
  if (kind === "cell" && block < cells) return true;
  const isWritten = byKind.has("skrevet-af");
  if (block < head - 2 && (isWritten || byKind.has("skriver-præsenterer-sig"))) return true;
  if (block < foot && textOf(facts, block).length < 160 && byKind.has("skriver-rolle"))
    return isWritten || byKind.has("skriver-kender") || !isOfOther(facts, block);
  return isSignature(facts, block);
}

/** The lines of a block as places. */
function linesOf(facts: DraftFacts, block: number): readonly Place[] {
  let start = 0;
  return textOf(facts, block)
    .split("\n")
    .map((line) => {
      const place = { block, start, end: start + line.length };
      start = place.end + 1;
      return place;
    });
}

/** "Fra: …", "Hvem udfylder": the words before the one who writes. */
function isLabelled(facts: DraftFacts, at: Place): boolean {
  return opensWith(facts, at, "afsender-mærkat");
}

/** Blocks with the value beside "Hvem udfylder" in a form. */
const fieldBlocks = perDraft(
  (facts: DraftFacts): ReadonlySet<number> =>
    new Set(
      facts.draft.fields.flatMap(({ labelSpan, valueSpan }) => {
        const label = facts.placeOf(labelSpan);
        if (label === undefined || !isLabelled(facts, label)) return [];
        return facts.placeOf(valueSpan)?.block ?? [];
      }),
    ),
);

/** Whom it is sent to, what is enclosed, and what is told of a colleague. */
function isOfOther(facts: DraftFacts, block: number): boolean {
  const place = { block, start: 0, end: textOf(facts, block).length };
  const words = facts.sentences(block).flatMap((sentence) => wordsOf(facts, sentence));
  if (words[0]?.norm === to || opensWith(facts, place, "modtager-mærkat")) return true;
  const isTold = words.some(
    ({ norm }, at) =>
      at > 0 &&
      finite.has(norm) &&
      !words.slice(at + 1, at + 3).some((word) => isWriter(word.norm)),
  );
  return isTold || facts.signalsIn(block).byKind.has("udsagn");
}

const finite: ReadonlySet<string> = new Set([
  ...finiteHaves,
  ...finiteBeings,
  ...passiveAuxiliaries,
  ...modals,
]);

function isWriter(norm: string): boolean {
  return firstPersons.has(norm) && !obliques.has(norm);
}

/** In a form of many lines only the sender's line may name the writer, and "(navn)" is no name. */
function isOnlyLabelled(facts: DraftFacts, block: number): boolean {
  const lines = linesOf(facts, block);
  if (lines.length < 3 || isSignature(facts, block)) return false;
  const own = lines.filter((line) => isLabelled(facts, line));
  return (
    own.length > 0 &&
    own.every((line) => !/\p{Lu}\p{L}+/u.test(facts.text(line).replace(/^[^:]*:/u, "")))
  );
}

/** Short lines near the very end, or whatever follows a greeting; a sentence about the child is none. */
function isSignature(facts: DraftFacts, block: number): boolean {
  const text = textOf(facts, block);
  if (block < facts.draft.blocks.length - foot || block >= facts.draft.blocks.length) return false;
  if (facts.signalsIn(block).byKind.has(greeting)) return true;
  return text.split("\n").every((line) => line.length < 100 && !/[.!?]\s*$/u.test(line.trim()));
}

/** A first name, or two names in a row: "afd. Syd" is none. */
function isPersonal(name: string): boolean {
  const [first = "", ...rest] = name.toLowerCase().split(/[\s-]+/u);
  return builtInNames.isFirst(first) || rest.length > 0;
}

/** "Skrevet af Farid Nazari", "Kh Bent": whoever stands there writes, also a name that no list holds. */
function isSigned(facts: DraftFacts, block: number): boolean {
  const { byKind } = facts.signalsIn(block);
  return ["underskrevet-af", greeting].some((kind) =>
    byKind.get(kind)?.some(({ end }) => behindSign.test(textOf(facts, block).slice(end))),
  );
}

const greeting = "hilsen-under-brev";
const behindSign = /^[\s:,./]+(?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?:[ -]\p{Lu}|[,\s]*(?:\n|\(|$))/u;

/** Somebody who is neither child nor parent is named here. */
function namesWriter(facts: DraftFacts, block: number): boolean {
  if (isSigned(facts, block)) return true;
  const sides = sidesOf(facts);
  return facts.mentions.some(
    ({ at, value }, index) =>
      at.block === block &&
      value.kind === "name" &&
      (sides.get(index) ?? "other") === "other" &&
      isPersonal(value.name ?? "") &&
      !holds(facts, at, [greeting, "hilsen-tillægsord"]),
  );
}
