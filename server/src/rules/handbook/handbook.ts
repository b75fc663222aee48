import type { Example, Rule } from "../rule.ts";
import type { RuleSet } from "../ruleSet.ts";

const severities = { error: "fejl", warning: "advarsel", information: "oplysning", hint: "hint" };
const layers = {
  national: "hele landet",
  municipality: "kommunen",
  institution: "institutionen",
  team: "teamet",
  personal: "dig selv",
};

/** One criterion with its rules, in words. */
export interface HandbookEntry {
  readonly id: string;
  readonly title: string;
  /** Lines of plain text; those with a label first. */
  readonly lines: readonly string[];
  readonly rules: readonly { readonly id: string; readonly lines: readonly string[] }[];
}

/** The rules in force as a handbook in Markdown: what, why, source, examples, owner. */
export function handbook(ruleSet: RuleSet): string {
  const entries = handbookEntries(ruleSet).map(({ id, title, lines, rules }) =>
    [
      `## ${title}\n\n\`${id}\`\n\n${lines.join("\n\n")}`,
      ...rules.map(
        (rule) => `### ${rule.id}\n\n${rule.lines.map((line) => `- ${line}`).join("\n")}`,
      ),
    ].join("\n\n"),
  );
  return `# Håndbog over reglerne\n\nSkrevet af \`underretning rules docs\`. Ret reglerne i regelfilerne, ikke her.\nReglerne hjælper med at skrive. De hindrer aldrig nogen i at sende.\n\n${entries.join("\n\n")}\n`;
}

/** The same in parts. */
export function handbookEntries(ruleSet: RuleSet): readonly HandbookEntry[] {
  const criteria = [...ruleSet.criteria.values()].map(
    (criterion): HandbookEntry => ({
      id: criterion.id,
      title: criterion.title,
      lines: [
        `Hvorfor: ${criterion.why.trim()}`,
        ...(criterion.source === undefined ? [] : [`Kilde: ${criterion.source}`]),
        `Alvor: ${severities[criterion.severity]}`,
        ...(criterion.offUnder.length === 0
          ? []
          : ["Tier ved mistanke om vold eller social kontrol."]),
      ],
      rules: ruleSet.rulesOf(criterion.id).map((rule) => ({
        id: rule.id,
        lines: [`Besked: ${oneLine(rule.message)}`, ...factsOf(rule)],
      })),
    }),
  );
  const contexts: HandbookEntry = {
    id: "sammenhænge",
    title: "Sammenhænge: vold, ære og hast",
    lines: ["Slår andre regler fra eller til. De er låst."],
    rules: ruleSet.contextRules.map((rule) => ({ id: rule.id, lines: factsOf(rule) })),
  };
  return [contexts, ...criteria];
}

function factsOf(rule: Rule): readonly string[] {
  return [
    ...rule.examples.slice(0, 4).map(exampleLine),
    ...(rule.locked ? ["Låst: kan ikke slås fra."] : []),
    ...(rule.owner === undefined ? [] : [`Ejer: ${rule.owner}`]),
    `Bestemt af: ${layers[rule.layer]} (${rule.file})`,
  ];
}

function exampleLine({ kind, text }: Example): string {
  const label = kind === "good" ? "Godt" : kind === "bad" ? "I stedet for" : "Kan endnu ikke";
  return `${label}: ${oneLine(text.replace(/[⟦⟧]/gu, ""))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
