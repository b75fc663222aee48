import { type Cast, type CastHints, gatherCast } from "../../danish/cast.ts";
import { builtInNames } from "../../danish/names.ts";
import type { Mention } from "../../danish/people.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Placed } from "../facts.ts";
import type { Signals } from "../signals.ts";
import { anyOf, type Lists } from "../wordLists.ts";
import { perIndex, perObject } from "./remembered.ts";

/** The people of the draft and the mentions they were gathered from. */
export function castOf(
  draft: Draft,
  signals: readonly Signals[],
  lists: Lists,
): { readonly cast: Cast; readonly mentions: readonly Placed<Mention>[] } {
  const mentions = signals.flatMap(mentionsIn);
  return {
    cast: gatherCast(
      mentions.map(({ value }) => value),
      hintsOf(draft, grammarOf(lists)),
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

/** The labels and titles that tell who somebody is, in the words of the rule files. */
interface Grammar {
  readonly subject: RegExp;
  readonly parents: RegExp;
  readonly siblings: RegExp;
  readonly staff: RegExp;
  /** "Underretning vedr. Birk Lund": the name is the one group. */
  readonly title: RegExp;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const any = (name: string) => anyOf(lists, name);
  return {
    subject: new RegExp(
      `^(?!barne?(?:ts)? ?${any("felt-barnets-forælder")}(?!\\p{L}))${any("felt-barnet")}`,
      "u",
    ),
    parents: new RegExp(`^${any("felt-forældrene")}|værge`, "u"),
    siblings: new RegExp(any("felt-søskende"), "u"),
    staff: new RegExp(any("felt-afsender"), "u"),
    title: new RegExp(
      `${any("titel-papir")}\\p{L}*(?:[^\\n.:]{0,30}?)\\s${any("titel-om")}\\s+((?:\\p{Lu}\\p{Ll}[\\p{L}'’-]*)(?: (?:og )?\\p{Lu}[\\p{L}.'’-]*)*)`,
      "u",
    ),
  };
});

function hintsOf(draft: Draft, { subject, parents, siblings, staff, title }: Grammar): CastHints {
  const values = (label: RegExp) =>
    draft.fields
      .filter((field) => label.test(field.label.toLowerCase()) && field.value !== "")
      .map((field) => field.value);
  return {
    subjects:
      [values(subject), labelledNames(draft, subject), titledNames(draft, title)].find(hasSome) ??
      [],
    parents: values(parents),
    siblings: values(siblings),
    staff: values(staff),
  };
}

function hasSome(names: readonly string[]): boolean {
  return names.length > 0;
}

/** A label whose text runs on behind it: "**Barn:** August, 14 mdr. (…)", "1. Barnets navn: Malthe Krogsgård". */
function labelledNames(draft: Draft, subject: RegExp): readonly string[] {
  return draft.blocks.slice(0, 12).flatMap(({ kind, prose: { text } }, index, blocks) => {
    const label = text.replace(/^[\d\s.)]+|[\s:]+$/gu, "").toLowerCase();
    const value = blocks[index + 1]?.prose.text;
    const isLabel = kind === "heading" && label.length < 30 && /:\s*$/u.test(text);
    return isLabel && subject.test(label) && value !== undefined
      ? [/^[^\n.(]{0,60}/u.exec(value)?.[0] ?? ""].filter((name) => name !== "")
      : [];
  });
}

/** The child a title names: "Underretning vedr. Birk Lund"; one word only when it is a name for certain. */
function titledNames(draft: Draft, title: RegExp): readonly string[] {
  for (const { prose } of draft.blocks.slice(0, 3)) {
    const name = title.exec(
      prose.text.slice(0, 160).replace(/^\p{L}/u, (letter) => letter.toLowerCase()),
    )?.[1];
    if (name === undefined) continue;
    if (name.includes(" ") || builtInNames.isFirst(name.toLowerCase())) return [name];
  }
  return [];
}
