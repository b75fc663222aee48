import { reportingForms } from "../data/reporting.ts";
import type { QuotationMarks } from "../quotations.ts";

/** Words only somebody speaking for himself uses; the writer of a report writes "vi". */
const firstPerson = /(?<!\p{L})(?:jeg|mig|min|mit|mine|du|dig|din|dit|dine)(?!\p{L})/iu;
const roleLabel =
  /^(?:mor|far|barn|barnet|dreng|drengen|pige|pigen|eleven|lærer|klasselærer|pædagog|voksen|leder|storebror|lillebror|storesøster|lillesøster|mormor|farmor|morfar|farfar|papfar|stedfar|papmor|stedmor|jeg|\p{Lu})$/iu;
/** Field labels of a form are no speakers, whatever stands after them. */
const fieldLabel =
  /^(?:navn|cpr|dato|tid|sted|emne|adresse|telefon|tlf|skole|klasse|stue|bemærk|note|obs|bilag|alder|observation|vurdering|aftale|aftaler|konklusion|baggrund|årsag|formål|til|fra|vedr|ps|nb|eksempel|fx|fakta|citat|spørgsmål|svar|referat|dagsorden|deltagere|handling|opfølgning)$/iu;

/** Finds lines that are replies as a whole: after a dash ("– Jeg vil ikke hjem"), or after a speaker's name and a colon. */
export function findReplies(text: string): readonly QuotationMarks[] {
  if (!/[:–—-]\s/u.test(text)) return [];
  const found: QuotationMarks[] = [];
  const labels = countLabels(text);
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const reply = dashReply(line[0], line.index) ?? transcriptLine(line[0], line.index, labels);
    if (reply !== undefined) found.push(reply);
  }
  return found;
}

function dashReply(line: string, at: number): QuotationMarks | undefined {
  const mark = /^\s*[–—-]\s+(?=\p{L})/u.exec(line);
  if (mark === null) return undefined;
  const said = line.slice(mark[0].length);
  const tail = inquitAt(said);
  if (tail === undefined && !firstPerson.test(said)) return undefined;
  const start = at + mark[0].length;
  const end = start + (tail ?? said.trimEnd().length);
  const dash = at + mark[0].search(/\S/u);
  return end <= start
    ? undefined
    : {
        span: { start: dash, end },
        inner: { start, end },
        style: "dash",
        closed: true,
        label: undefined,
      };
}

/** Where ", siger Noah" begins, if the reply is followed by its teller. */
function inquitAt(said: string): number | undefined {
  for (const word of said.matchAll(/(?:,|(?<=[.!?…]))\s+(\p{Ll}+)(?!\p{L})/gu)) {
    if (reportingForms.get((word[1] ?? "").normalize("NFC"))?.finite === true) return word.index;
  }
  return undefined;
}

const labelled = /^\s*(\p{L}[\p{L}'’ -]{0,28}?)\s*:\s+(?=\S)/u;

function countLabels(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const label = labelled.exec(line[0])?.[1];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** A label speaks when it is a role, or a name that comes back, and the line talks in the first or second person. */
function transcriptLine(
  line: string,
  at: number,
  counts: ReadonlyMap<string, number>,
): QuotationMarks | undefined {
  const mark = labelled.exec(line);
  const label = mark?.[1];
  if (mark === null || label === undefined || fieldLabel.test(label)) return undefined;
  const said = line.slice(mark[0].length).trimEnd();
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(label);
  const inDialogue = counts.size > 1 && [...counts.values()].some((count) => count > 1);
  const speaks = roleLabel.test(label) || (isName && (inDialogue || (counts.get(label) ?? 0) > 1));
  if (!(speaks && (firstPerson.test(said) || inDialogue))) return undefined;
  const start = at + mark[0].length;
  const span = { start, end: start + said.length };
  const from = at + line.indexOf(label);
  return {
    span,
    inner: span,
    style: "transcript",
    closed: true,
    label: { start: from, end: from + label.length },
  };
}
