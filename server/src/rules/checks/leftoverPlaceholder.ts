import { contains } from "../../text/span.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { quoted } from "../message.ts";
import { findPlaceholders } from "../placeholders.ts";
import { type Match, shortfall } from "../rule.ts";
import { leftoverForms, leftoverTrace } from "./leftoverForms.ts";

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
}

/** Fields of personal data whose value is a dash or a question mark, or that stand empty among filled ones. */
function* unansweredFields({ draft, placeOf }: DraftFacts): Iterable<Match> {
  for (const [index, { value, valueSpan, label, labelSpan, origin }] of draft.fields.entries()) {
    if (origin === "frontMatter" || label === "") continue;
    const empty = value === "" && isAmongFilled(draft.fields, index);
    if (!empty && !/^[-–—?]{1,3}$/u.test(value)) continue;
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
  if (!leftoverTrace.test(text)) return [];
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
