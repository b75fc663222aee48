import { answers } from "../../danish/data/smallWords.ts";
import type { Prose } from "../../draft/draft.ts";
import { contains, type Span } from "../../text/span.ts";
import { perBlock, perObject } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { quoted } from "../message.ts";
import { findPlaceholders } from "../placeholders.ts";
import { type Match, shortfall } from "../rule.ts";
import { anyOf, type Lists } from "../wordLists.ts";
import { leftoverForms, mayHoldLeftover } from "./leftoverForms.ts";

/** What remains of a template: fields, `[indsæt …]`, XX, ___, "(navn)", a choice nobody has struck, a field with nothing but "-" or "?". */
export function* leftoverPlaceholder(facts: DraftFacts): Iterable<Match> {
  const withheld = withheldFields(facts);
  const leftoversIn = readerOf(facts.ruleSet.lists);
  for (const [block, { prose }] of facts.blocks.entries()) {
    let taken = -1;
    const found = [...leftoversIn(prose), ...phrasesIn(facts, block)].sort(inOrder);
    for (const { start, end } of found) {
      if (start < taken) continue;
      taken = end;
      const at = { block, start, end };
      const message = withheld.has(facts.source(at).start) ? notNow(facts.text(at)) : undefined;
      yield shortfall(at, message === undefined ? {} : { message });
    }
  }
  yield* unansweredFields(facts);
  yield* untickedChoices(facts);
  yield* unansweredQuestions(facts);
}

const numbered = /^\s*\d{1,2}[.)]?\s+\p{Lu}/u;

/** A numbered heading of a form with the next one, or the end, right behind it. */
function* unansweredQuestions({ blocks, draft }: DraftFacts): Iterable<Match> {
  for (const [block, { kind, prose }] of blocks.entries()) {
    if (kind !== "heading" || !numbered.test(prose.text) || block >= draft.blocks.length) continue;
    const next = block + 1 < draft.blocks.length ? blocks[block + 1] : undefined;
    const isOver =
      next === undefined || (next.kind === "heading" && numbered.test(next.prose.text));
    if (isOver) yield shortfall({ block, start: 0, end: prose.text.length });
  }
}

/** "☐ ja, dato:   ☐ nej, begrundelse:": neither box of a yes and no has a tick. */
function* untickedChoices({ blocks }: DraftFacts): Iterable<Match> {
  for (const [block, { checked, prose }] of blocks.entries()) {
    const next = blocks[block + 1];
    if (checked !== false || next?.checked !== false) continue;
    const words = [wordOf({ prose }), wordOf(next)];
    if (!words.every((word) => yesOrNo.has(word)) || words[0] === words[1]) continue;
    const others = [blocks[block - 1], blocks[block + 2]];
    const answered = others.some((other) => other?.checked === true && yesOrNo.has(wordOf(other)));
    if (!answered) yield shortfall({ block, start: 0, end: prose.text.length });
  }
}

function wordOf({ prose }: { readonly prose: { readonly text: string } }): string {
  return /^\p{L}+/u.exec(prose.text)?.[0].toLowerCase() ?? "";
}

const yesOrNo: ReadonlySet<string> = new Set(Object.values(answers));

/** Fields of personal data whose value is a dash or a question mark, or that stand empty with another line behind. */
function* unansweredFields(facts: DraftFacts): Iterable<Match> {
  const { draft, placeOf } = facts;
  for (const [index, { value, valueSpan, label, labelSpan, origin }] of draft.fields.entries()) {
    if (origin === "frontMatter" || label === "") continue;
    const empty = value === "" && (isAmongFilled(draft.fields, index) || isBare(facts, index));
    if (!empty && !/^(?:[-–—?]{1,3}|kl\.?|d\.|den|nr\.?)$/iu.test(value)) continue;
    const at = placeOf(empty ? labelSpan : valueSpan);
    if (at !== undefined) yield shortfall(at);
  }
}

/** The lines before and after are filled fields of one block: what stands between is no heading of what follows. */
function isAmongFilled(fields: DraftFacts["draft"]["fields"], index: number): boolean {
  const own = fields[index];
  const beside = [fields[index - 1], fields[index + 1]];
  return (
    own?.origin === "line" &&
    beside.every((other) => other?.block === own.block && other?.value !== "")
  );
}

/** What a form asks of persons, papers and meetings: such a label is no heading of the text behind it. */
const labelOf = perObject((lists: Lists) => {
  const [whose, label] = [anyOf(lists, "skabelon-hvis"), anyOf(lists, "skabelon-mærkater")];
  return new RegExp(`^\\W*(?:${whose}\\s)?${label}(?!\\p{L}{4})`, "iu");
});

/** Nothing stands behind it but another field, a heading or the end; an empty cell beside filled ones. */
function isBare({ draft, blocks, ruleSet }: DraftFacts, index: number): boolean {
  const own = draft.fields[index];
  if (own?.block === undefined || !labelOf(ruleSet.lists).test(own.label)) return false;
  const next = draft.fields[index + 1];
  if (own.origin === "row") return hasValueBeside(draft.fields, index);
  if (next?.block === own.block) return true;
  const behind = blocks[own.block + 1];
  if (behind === undefined || behind.kind === "frontMatter" || behind.kind === "heading")
    return true;
  if (behind.kind === "listItem" && draft.blocks[own.block]?.kind !== "listItem") return false;
  return next?.block === own.block + 1 && next.labelSpan.start <= behind.span.start + 3;
}

/** The rows around an empty one hold a value: it is a form, and no head of columns. */
function hasValueBeside(fields: DraftFacts["draft"]["fields"], index: number): boolean {
  const rows = fields.slice(Math.max(0, index - 3), index + 4);
  return rows.filter(({ origin, value }) => origin === "row" && value.length > 1).length >= 2;
}

/** Where, under suspicion, a template's field asks about parents or child: nobody may be sent to find the answer. */
function withheldFields(facts: DraftFacts): ReadonlySet<number> {
  if (!facts.suspicion) return new Set();
  const fields = findPlaceholders(facts.draft).filter(({ delicate }) => delicate);
  return new Set(fields.map(({ span }) => span.start));
}

function notNow(words: string): string {
  const line = quoted(words).replace(/^\[\[|\?*\]\]$/gu, "");
  return `Feltet „${line}“ er ikke udfyldt, og det skal det ikke være, når der er mistanke. Skriv kun det, I allerede ved, eller fjern feltet.`;
}

/** What the forms find in blocks, outside quotations. */
const readerOf = perObject((lists: Lists) => {
  const forms = leftoverForms(lists);
  return perBlock((prose) => {
    if (!mayHoldLeftover(prose.text)) return [];
    const found = forms.flatMap((form) =>
      [...prose.text.matchAll(form)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      })),
    );
    return found.filter((span) => !isQuoted(prose, span));
  });
});

function isQuoted({ quotations }: Prose, span: Span): boolean {
  return quotations.some(({ inner }) => contains(inner, span));
}

/** Words of a template or to oneself: anywhere, only in capitals, or only in brackets. */
function phrasesIn(facts: DraftFacts, block: number): readonly Span[] {
  const text = facts.block(block)?.prose.text ?? "";
  const of = (kind: string) =>
    (facts.signalsIn(block).byKind.get(kind) ?? []).filter(({ quoted }) => !quoted);
  const shouted = of("skabelon-råbt").filter(({ start, end }) => {
    const words = text.slice(start, end);
    return words === words.toUpperCase();
  });
  return [...of("skabelonrest"), ...shouted, ...of("skabelon-senere").flatMap(bracketAround(text))];
}

/** The bracket whose first or second word begins a signal: "(Ole skriver mere i morgen)". */
function bracketAround(text: string): (signal: Span) => readonly Span[] {
  return ({ start, end }) => {
    const opener = /\((?:\p{L}+\s)?$/u.exec(text.slice(Math.max(0, start - 24), start));
    if (opener === null || text[end] !== ")") return [];
    return [{ start: start - opener[0].length, end: end + 1 }];
  };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
