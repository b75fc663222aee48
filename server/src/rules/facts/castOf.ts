import { type Cast, type CastHints, gatherCast } from "../../danish/cast.ts";
import { builtInNames } from "../../danish/names.ts";
import type { Mention } from "../../danish/people.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Placed } from "../facts.ts";
import type { Signals } from "../signals.ts";
import { perIndex } from "./remembered.ts";

/** The people of the draft and the mentions they were gathered from. */
export function castOf(
  draft: Draft,
  signals: readonly Signals[],
): { readonly cast: Cast; readonly mentions: readonly Placed<Mention>[] } {
  const mentions = signals.flatMap(mentionsIn);
  return {
    cast: gatherCast(
      mentions.map(({ value }) => value),
      hintsOf(draft),
      mentions.map(({ at }) => at.block),
    ),
    mentions,
  };
}

const mentionsIn = perIndex(({ reading }: Signals, block) =>
  reading.people.map(
    (value): Placed<Mention> => ({
      at: { block, start: value.span.start, end: value.span.end },
      value,
    }),
  ),
);

const staffLabel = /afsender|underskrift|udfyldt|skrevet af|kontakt|lærer|pædagog|leder/u;
const subjectLabel =
  /^(?!barne?(?:ts)? ?(?:far|mor|fader|moder|forælder|forældre)(?!\p{L}))(?:barn|barnet|barnets|elev|eleven|elevens|den unge|navn|vedr|patient|dreng|pige|dagplejebarn|plejebarn|klient|lærling|kursist)/u;

function hintsOf(draft: Draft): CastHints {
  const values = (label: RegExp) =>
    draft.fields
      .filter((field) => label.test(field.label.toLowerCase()) && field.value !== "")
      .map((field) => field.value);
  const subjects = values(subjectLabel);
  return {
    subjects: [subjects, labelledNames(draft), titledNames(draft)].find(hasSome) ?? [],
    parents: values(/forældre|forælder|^mor|^far|^barnefar|^barnets (?:far|mor)|værge/u),
    siblings: values(/søskende|bror|søster/u),
    staff: values(staffLabel),
  };
}

function hasSome(names: readonly string[]): boolean {
  return names.length > 0;
}

/** A label whose text runs on behind it: "**Barn:** August, 14 mdr. (…)", "1. Barnets navn: Malthe Krogsgård". */
function labelledNames(draft: Draft): readonly string[] {
  return draft.blocks.slice(0, 12).flatMap(({ kind, prose: { text } }, index, blocks) => {
    const label = text.replace(/^[\d\s.)]+|[\s:]+$/gu, "").toLowerCase();
    const value = blocks[index + 1]?.prose.text;
    const isLabel = kind === "heading" && label.length < 30 && /:\s*$/u.test(text);
    return isLabel && subjectLabel.test(label) && value !== undefined
      ? [/^[^\n.(]{0,60}/u.exec(value)?.[0] ?? ""].filter((name) => name !== "")
      : [];
  });
}

const title =
  /(?:underretning|udtalelse|bekymring|indstilling|indberetning|netværksmøde|notat|referat)\p{L}*(?:[^\n.:]{0,30}?)\s(?:om|vedr\.?|vedrørende|på|for|ang\.?|angående)\s+((?:\p{Lu}\p{Ll}[\p{L}'’-]*)(?: (?:og )?\p{Lu}[\p{L}.'’-]*)*)/u;

/** The child a title names: "Underretning vedr. Birk Lund"; one word only when it is a name for certain. */
function titledNames(draft: Draft): readonly string[] {
  for (const { prose } of draft.blocks.slice(0, 3)) {
    const name = title.exec(
      prose.text.slice(0, 160).replace(/^\p{L}/u, (letter) => letter.toLowerCase()),
    )?.[1];
    if (name === undefined) continue;
    if (name.includes(" ") || builtInNames.isFirst(name.toLowerCase())) return [name];
  }
  return [];
}
