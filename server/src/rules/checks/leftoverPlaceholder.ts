import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { quoted } from "../message.ts";
import { findPlaceholders } from "../placeholders.ts";
import { type Match, shortfall } from "../rule.ts";

const forms = [
  /\[\[[^\]\n]*\]\]/gu,
  /\[(?:indsæt|skriv|udfyld|navn|dato|evt|slet|vælg|tilføj|angiv|beskriv)[^\]\n]*\]/giu,
  /<(?:navn|dato|indsæt|skriv|udfyld|adresse|cpr|skole)[^>\n]*>/giu,
  /(?<![\p{L}\d_])(?:d\.|den|kl\.|uge)\s+(?:[xX]{2,}|_{2,}|\.{3,})(?:[/.-](?:[xX]{1,4}|_{1,4}))*/gu,
  /(?<![\p{L}\d_-])X{2,}(?![\p{L}\d_])/gu,
  /_{3,}/gu,
  /\((?:navn|dato|barnets navn|indsæt[^)\n]*|udfyld[^)\n]*|skriv[^)\n]*|slet[^)\n]*)\)/giu,
  /(?<![\p{L}/.])(?:skoleleder|viceskoleleder|sfo-leder|leder|kl\.lærer|klasselærer|lærer|pædagog|mor|far|dreng|pige|søn|datter|han|hun|ham|hende)\s?\/\s?(?:skoleleder|viceskoleleder|sfo-leder|leder|kl\.lærer|klasselærer|lærer|pædagog|mor|far|dreng|pige|søn|datter|han|hun|ham|hende)(?![\p{L}/])/giu,
  /^[ \t]*[-–?][ \t]*$/gu,
  /(?<![\p{L}/])[Jj]a\s?\/\s?[Nn]ej(?!\s?\/)(?![\p{L}/])/gu,
];

/** What remains of a template: fields, `[indsæt …]`, XX, ___, "(navn)", "ja/nej" that nobody has struck. */
export function* leftoverPlaceholder(facts: DraftFacts): Iterable<Match> {
  const withheld = withheldFields(facts);
  for (const [block, { prose }] of facts.blocks.entries()) {
    if (!/[[<_(xX/]|^\s*[-–?]\s*$/u.test(prose.text)) continue;
    let taken = -1;
    for (const { start, end } of placeholdersIn(prose)) {
      if (start < taken) continue;
      taken = end;
      const at = { block, start, end };
      const message = withheld.has(facts.source(at).start) ? notNow(facts.text(at)) : undefined;
      yield shortfall(at, message === undefined ? {} : { message });
    }
  }
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

const placeholdersIn = perBlock(({ text }) => placeholders(text));

function placeholders(text: string): { start: number; end: number }[] {
  if (!/[[<_(xX/]/u.test(text)) return [];
  return forms
    .flatMap((form) =>
      [...text.matchAll(form)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
