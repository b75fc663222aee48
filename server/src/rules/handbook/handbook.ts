import type { Example, Rule } from "../rule.ts";
import type { RuleSet } from "../ruleSet.ts";
import { keyList, ruleGuide } from "./ruleGuide.ts";

/** Severities in words. */
export const severityNames = {
  error: "fejl",
  warning: "advarsel",
  information: "oplysning",
  hint: "hint",
};
/** Who a layer is, in words. */
export const layerNames = {
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
  return `# Håndbog over reglerne\n\n${opening.join("\n")}\n\n${entries.join("\n\n")}\n\n${guide()}\n`;
}

/** What comes before the rules; one line each. */
export const opening = [
  "Skrevet af `underretning rules docs`. Ret reglerne i regelfilerne, ikke her.",
  "Reglerne hjælper med at skrive. De hindrer aldrig nogen i at sende.",
  "Regler uden ejer er fælles for hele landet og følger med Underretning.",
];

function guide(): string {
  const rules = ruleGuide().map(
    ({ title, what, code }) =>
      `### Sådan skrives: ${title}\n\n${what}\n\n\`\`\`yaml\n${code}\n\`\`\``,
  );
  const keys = keyList().map(({ key, what }) => `- \`${key}\`: ${what}`);
  return `## Sådan skriver I selv regler\n\n${rules.join("\n\n")}\n\n## Alle nøgler\n\n${keys.join("\n")}`;
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
        `Alvor: ${severityNames[criterion.severity]}`,
        ...(criterion.offUnder.length === 0
          ? []
          : ["Tier ved mistanke om vold eller social kontrol."]),
      ],
      rules: ruleSet.rulesOf(criterion.id).map((rule) => ({
        id: rule.id,
        lines: [
          `Besked: ${oneLine(rule.message)}`,
          ...(rule.why === undefined ? [] : [`Hvorfor: ${oneLine(rule.why)}`]),
          ...(rule.source === undefined ? [] : [`Kilde: ${rule.source}`]),
          ...(rule.severity === undefined ? [] : [`Alvor: ${severityNames[rule.severity]}`]),
          ...factsOf(rule),
        ],
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
    ...(rule.reviewed === undefined ? [] : [`Gennemset: ${rule.reviewed}`]),
    `Bestemt af: ${decidedBy(rule)}`,
  ];
}

function decidedBy({ layer, file, changed }: Rule): string {
  const own = `${layerNames[layer]} (${file})`;
  if (changed === undefined) return own;
  const why = changed.reason === undefined ? "" : `: ${oneLine(changed.reason)}`;
  return `${own}, rettet af ${layerNames[changed.layer]} (${changed.file})${why}`;
}

function exampleLine({ kind, text }: Example): string {
  const label = kind === "good" ? "Godt" : kind === "bad" ? "I stedet for" : "Kan endnu ikke";
  return `${label}: ${oneLine(text.replace(/[⟦⟧]/gu, ""))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
