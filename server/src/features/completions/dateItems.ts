import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { addDays, type CalendarDate, monthName } from "../../danish/calendar.ts";
import { dayName, longDate } from "../../danish/dateWords.ts";
import { draftFacts } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";

type Style = (date: CalendarDate) => string;

const two = (value: number) => String(value).padStart(2, "0");

/** The ways Danes write a date, each with the form that gives it away. */
const styles: readonly { readonly form: RegExp; readonly write: Style }[] = [
  { form: /\d\. ?\p{L}{3,}/u, write: longDate },
  { form: /\d\/\d{1,2}/u, write: ({ day, month, year }) => `${day}/${month}-${year}` },
  { form: /^\D*\d{1,2}\.\d{1,2}\.\d/u, write: ({ day, month, year }) => `${day}.${month}.${year}` },
  {
    form: /\d{2}-\d{2}-\d{4}/u,
    write: ({ day, month, year }) => `${two(day)}-${two(month)}-${year}`,
  },
];

/** Today and the six days before it, written as the draft itself writes its dates. */
export function dateItems(open: OpenDraft): CompletionItem[] {
  const write = styleOf(open);
  return [0, 1, 2, 3, 4, 5, 6].map((ago) => {
    const date = addDays(open.today, -ago);
    const words = `${dayName(date)} den ${write(date)}`;
    const called = ago === 0 ? "i dag" : ago === 1 ? "i går" : undefined;
    return {
      label: words,
      kind: CompletionItemKind.Constant,
      filterText: `${called ?? ""} ${words} ${monthName(date.month)}`.trim(),
      sortText: `d${ago}`,
      ...(called === undefined ? {} : { detail: called }),
      insertText: words,
    };
  });
}

/** The style most dates of the draft are written in; words when it has none. */
function styleOf(open: OpenDraft): Style {
  const facts = draftFacts(open);
  const written = facts.blocks.flatMap((_, block) =>
    facts.times(block).map(({ at }) => facts.text(at)),
  );
  const counted = styles.map(({ form, write }) => ({
    write,
    count: written.filter((words) => form.test(words)).length,
  }));
  return counted.sort((a, b) => b.count - a.count)[0]?.write ?? longDate;
}
