import type { DraftFacts } from "../facts.ts";
import { choice, type FixMaker } from "./codedFix.ts";
import { lineInSection } from "./sectionInsertion.ts";

interface Line {
  readonly title: string;
  readonly section: string;
  readonly text: string;
  readonly gap?: "\n" | "\n\n";
  readonly underSuspicion?: boolean;
}

/** A fix that puts a line with fields at the end of the section it belongs to. */
function line({ title, section, text, gap, underSuspicion = false }: Line): FixMaker {
  return (facts) => {
    const edit = lineInSection(facts, section, text, gap);
    return edit === undefined ? [] : [choice(title, [edit], { preferred: true, underSuspicion })];
  };
}

/** Puts a line under the title, or at the very top behind the front matter. */
function top(title: string, text: string): FixMaker {
  return (facts) => [
    choice(title, [topEdit(facts, text)], { preferred: true, underSuspicion: true }),
  ];
}

function topEdit({ draft }: DraftFacts, text: string) {
  const first = draft.blocks[0];
  const isTitle = first?.kind === "heading";
  const start = first?.span.start ?? draft.text.length;
  const at = isTitle
    ? draft.lines.lineSpan(draft.lines.positionAt(first.span.end).line).end
    : start;
  return { span: { start: at, end: at }, text: isTitle ? `\n\n${text}` : `${text}\n\n` };
}

/** The line on consent stands in the part on it where the template has one, else with what was tried. */
const consent: FixMaker = (facts, match) => {
  const own = ["consent", "efforts"].map((section) =>
    line({
      title: "Sæt „Samtykke“ ind",
      section,
      text: "Samtykke: [[hvem har sagt ja til, at I talte med andre, og hvornår?]]",
      gap: "\n\n",
    })(facts, match),
  );
  return own.find((fixes) => fixes.length > 0) ?? [];
};

/** Criteria of the whole draft that one line answers, and that line. */
export const lineFixes: Readonly<Record<string, FixMaker>> = {
  "draft-undated": top("Sæt „Dato“ ind øverst", "Dato: [[dags dato?]]"),
  "acute-without-call": top(
    "Sæt en linje om opkaldet ind øverst",
    "Ringet til kommunens modtagelse: [[hvornår, og hvem talte I med?]]",
  ),
  "child-identity-missing": line({
    title: "Sæt barnets navn og cpr ind",
    section: "identification",
    text: "Navn og cpr: [[barnets fulde navn og cpr?]]",
    underSuspicion: true,
  }),
  "custody-unstated": line({
    title: "Sæt „Forældremyndighed“ ind",
    section: "identification",
    text: "Forældremyndighed: [[hvem har den?]]",
  }),
  "consent-status-missing": consent,
  "why-now-missing": line({
    title: "Sæt en sætning om „hvorfor nu“ ind",
    section: "summary",
    text: "Vi skriver nu, fordi [[hvad er sket?]].",
    gap: "\n\n",
  }),
  "duration-missing": line({
    title: "Sæt en sætning om hvor længe ind",
    section: "summary",
    text: "Det har stået på siden [[hvornår?]]. Før var det [[hvordan?]].",
    gap: "\n\n",
  }),
  "one-parent-only": line({
    title: "Sæt et felt til den anden forælder ind",
    section: "parents",
    text: "[[Hvad siger den anden forælder, eller hvorfor er vedkommende ikke spurgt?]]",
    gap: "\n\n",
  }),
};
