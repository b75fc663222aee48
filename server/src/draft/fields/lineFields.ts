import type { Span } from "../../text/span.ts";

/** A field as found in visible text; offsets count in that text. */
export interface TextField {
  readonly label: Span;
  /** Empty, and where the value would stand, when it is missing. */
  readonly value: Span;
}

const words = String.raw`[\p{L}\p{M}\d][\p{L}\p{M}\d.,/()&'’-]*`;
const firstLabel = new RegExp(
  String.raw`^\s*(\p{Lu}[\p{L}\p{M}\d.,/()&'’-]*(?: ${words}){0,7}) ?:(?=\s|$)`,
  "u",
);
const nextLabel = new RegExp(
  String.raw`(?:\s{2,}|\t|[.;,|/·•] ?)(?=(\p{Lu}[\p{L}\p{M}.-]*(?: ${words}){0,2}) ?:(?=\s|$))`,
  "gu",
);
/** A question that is answered on its own line is a field too. */
const question =
  /^\s*(\p{Lu}[^?:.!\n]{2,90}\?)\s+(?=(?:ja|nej|ved ikke|delvist|ikke relevant|[☐☒☑]|\[[ xX]?\])(?![\p{L}]))/iu;

const speaks =
  /(?:^|\s)(?:siger|sagde|spurgte|spørger|svarede|svarer|fortalte|fortæller|råbte|råber|skrev|skriver|hviskede|tilføjede|mente|forklarede|udtalte|sagt)(?:\s(?:så|hun|han|jeg|vi|de|hertil|bl\.a\.))*$/iu;
const dated =
  /(?:^|\s)(?:d\.|den|(?:man|tirs|ons|tors|fre|lør|søn)dag|uge)\s|\d[./-]\s?\d|^(?:man|tirs|ons|tors|fre|lør|søn)dag$/iu;

/** The fields of one line of visible text: `Skole: X  Klasse: 3.a`, `Dato:`, `Er forældrene orienteret? Ja`. */
export function lineFields(line: string): readonly TextField[] {
  if (line.length > 2000) return [];
  const asked = question.exec(line);
  if (asked?.[1] !== undefined)
    return [field(line, asked[0].indexOf(asked[1]), asked[1].length, line.length)];
  const first = firstLabel.exec(line);
  const label = first?.[1];
  if (first === null || label === undefined || !isLabel(label, line.slice(first[0].length)))
    return [];
  const labels = [
    { at: first[0].indexOf(label), length: label.length },
    ...laterLabels(line, first[0].length),
  ];
  return labels.map(({ at, length }, index) =>
    field(line, at, length, labels[index + 1]?.at ?? line.length),
  );
}

/** True when the line begins with a field. */
export function isFieldLine(line: string): boolean {
  return lineFields(line).length > 0;
}

function laterLabels(
  line: string,
  from: number,
): readonly { readonly at: number; readonly length: number }[] {
  nextLabel.lastIndex = from;
  const found: { at: number; length: number }[] = [];
  for (let match = nextLabel.exec(line); match !== null; match = nextLabel.exec(line)) {
    const label = match[1] ?? "";
    const at = match.index + match[0].length;
    if (isLabel(label, line.slice(at + label.length + 1))) found.push({ at, length: label.length });
  }
  return found;
}

/** A label names a thing: it is no speaker, no date and no word that leads up to speech. */
function isLabel(label: string, after: string): boolean {
  if (label.length < 2 || label.length > 70 || /[.!]\s+\p{Lu}/u.test(label)) return false;
  if (/^\s*["“”„»'‘’]/.test(after)) return false;
  return !speaks.test(label) && !dated.test(label);
}

function field(line: string, at: number, length: number, limit: number): TextField {
  const colon = line.indexOf(":", at + length);
  const after = colon >= 0 && colon <= at + length + 1 ? colon + 1 : at + length;
  const raw = line
    .slice(after, limit)
    .replace(limit < line.length ? /[\s.;,|/·•]+$/ : /[\s;,|/·•]+$/, "");
  const start = after + raw.length - raw.trimStart().length;
  const value =
    raw.trim() === "" ? { start: after, end: after } : { start, end: after + raw.length };
  return { label: { start: at, end: at + length }, value };
}
