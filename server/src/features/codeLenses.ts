import type { CodeLens } from "vscode-languageserver";
import type { Section } from "../draft/draft.ts";
import { contains } from "../text/span.ts";
import { draftFacts, isSuspicion } from "./draftFacts.ts";
import { isField } from "./fields.ts";
import type { OpenDraft } from "./openFile.ts";
import { rangeOf } from "./ranges.ts";
import { datedTimes } from "./timeline/datedTimes.ts";

/** A quiet line over each section: what it holds, and – unless there is suspicion – what a reader will look for in vain. */
export function codeLenses(open: OpenDraft): CodeLens[] {
  if (!open.view.overview) return [];
  return open.draft.sections.flatMap((section) => {
    const { headingSpan, blocks } = section;
    if (headingSpan === undefined || blocks.end - blocks.start < 2) return [];
    const title = [...held(open, section), ...lacking(open, section)].join(" · ");
    if (title === "") return [];
    return [{ range: rangeOf(open.draft.lines, headingSpan), command: { title, command: "" } }];
  });
}

function held(open: OpenDraft, { span, blocks }: Section): readonly string[] {
  const facts = draftFacts(open);
  const times = datedTimes(open).filter(({ time }) => contains(span, facts.source(time.at))).length;
  const inside = open.draft.blocks.slice(blocks.start, blocks.end);
  const quotes = inside.reduce((sum, { prose }) => sum + prose.quotations.length, 0);
  const fields = open.lint.findings.filter(
    (finding) => isField(finding) && contains(span, finding.span),
  ).length;
  return [
    ...counted(times, "datering", "dateringer"),
    ...counted(quotes, "citat", "citater"),
    ...counted(fields, "felt at udfylde", "felter at udfylde"),
  ];
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];
}

/** Which criterion, when it falls short inside a section or in the section that is its home, says what is not there. */
const gaps: readonly {
  readonly section: string;
  readonly criterion: string;
  readonly says: string;
}[] = [
  { section: "observations", criterion: "no-dated-observation", says: "ingen datering" },
  { section: "efforts", criterion: "effort-without-effect", says: "intet om virkning" },
  { section: "parents", criterion: "parent-view-missing", says: "intet om forældrenes syn" },
  { section: "child", criterion: "child-voice-missing", says: "intet med barnets ord eller tegn" },
  { section: "resources", criterion: "resources-missing", says: "intet konkret om ressourcer" },
];

function lacking(open: OpenDraft, { kind }: Section): readonly string[] {
  if (isSuspicion(open) || open.lint.contexts.acute.on) return [];
  return gaps
    .filter(({ section }) => section === kind)
    .filter(({ criterion }) =>
      open.lint.findings.some((finding) => finding.criterion === criterion),
    )
    .map(({ says }) => says);
}
