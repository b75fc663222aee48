import { contains } from "../../text/span.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { quoted } from "../message.ts";
import { findPlaceholders } from "../placeholders.ts";
import { type Match, shortfall } from "../rule.ts";
import { leftoverForms, mayHoldLeftover } from "./leftoverForms.ts";

/** What remains of a template: fields, `[indsæt …]`, XX, ___, "(navn)", a choice nobody has struck, a field with nothing but "-" or "?". */
export function* leftoverPlaceholder(facts: DraftFacts): Iterable<Match> {
  const withheld = withheldFields(facts);
  for (const [block, { prose }] of facts.blocks.entries()) {
    let taken = -1;
    for (const { start, end } of leftoversIn(prose)) {
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
    if (!words.every((word) => yesOrNo.test(word)) || words[0] === words[1]) continue;
    const others = [blocks[block - 1], blocks[block + 2]];
    const answered = others.some((other) => other?.checked === true && yesOrNo.test(wordOf(other)));
    if (!answered) yield shortfall({ block, start: 0, end: prose.text.length });
  }
}

function wordOf({ prose }: { readonly prose: { readonly text: string } }): string {
  return /^\p{L}+/u.exec(prose.text)?.[0] ?? "";
}

const yesOrNo = /^(?:ja|nej)$/iu;

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
const asksFor =
  /^\W*(?:(?:barnets|elevens|mors|fars|forældrenes|forældres|næste)\s)?(?:cpr|personn|dato|dags dato|underskrift|navn|fulde navn|adresse|tlf|telefon|mail|e-?mail|skole|klasse|institution|stilling|titel|sagsn|journaln|fødselsd|tolk|sprog|p-?nummer|postn|by|årgang|alder|stue|sted|lokale|tid|tidspunkt|referent|ordstyrer|mødeleder|møde|deltagere|inviterede|afbud|fraværende|ansvarlig|frist|deadline|kontaktperson|rådgiver|afsender|modtager|vedr|emne|bilag|forældremyndighed|søskende|samtykke|læge|egen læge|tandlæge|mor|far|forældre|leder|skoleleder|rektor|lærer|klasselærer|kl\.|pædagog|primærpædagog|kontakt|cvr|ean|ref|j\.?nr|periode|varighed|fraværsprocent|vægt|højde|længde|samvær|bopæl|plejefamilie|sagsbehandler|socialrådgiver|kommune|distrikt|bemærkninger|kommentarer|andet|antal|årsag|begrundelse|arbejdsplads|beskæftigelse)(?!\p{L}{4})/iu;

/** Nothing stands behind it but another field, a heading or the end; an empty cell beside filled ones. */
function isBare({ draft, blocks }: DraftFacts, index: number): boolean {
  const own = draft.fields[index];
  if (own?.block === undefined || !asksFor.test(own.label)) return false;
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

const leftoversIn = perBlock(({ text, quotations }) => {
  if (!mayHoldLeftover(text)) return [];
  return leftoverForms
    .flatMap((form) =>
      [...text.matchAll(form)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter((span) => !quotations.some(({ inner }) => contains(inner, span)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
});
