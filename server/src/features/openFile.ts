import type { CalendarDate } from "../danish/calendar.ts";
import type { LanguageData } from "../danish/languageData.ts";
import type { Draft } from "../draft/draft.ts";
import type { Finding, Lint, Severity } from "../rules/finding.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { families } from "./checklist/families.ts";
import type { TeamFile } from "./ruleFile/teamFile.ts";

/** One open file at one version, as the features see it. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly draft: Draft;
  readonly rules: RuleSet;
  /** The team's rule file, in a workspace folder. */
  readonly team?: TeamFile | undefined;
  /** What the data files add to the language layer, read when first asked for. */
  readonly language?: { now(): LanguageData; load(): Promise<LanguageData> };
}

/** An open file that is treated as a draft, with all that can be said of it. */
export interface OpenDraft extends OpenFile {
  readonly lint: Lint;
  /** The user's day when it was judged. */
  readonly today: CalendarDate;
  readonly view: View;
}

/** How findings are shown; never which ones exist. */
export interface View {
  /** The mildest severity that is shown. */
  readonly mildest: Severity;
  /** How many findings of one rule are shown before the rest is only counted. */
  readonly repeats: number;
  /** Small grey words in the line: calendar dates, weekdays, usual ages. */
  readonly hints: boolean;
  /** A line over each section about what it holds. */
  readonly overview: boolean;
  /** Colours and hovers that tell how each stretch was read. */
  readonly colours: boolean;
  /** For the one who advises: what each criterion rests on, and what is switched off. */
  readonly review: boolean;
  /** In review: another severity for a criterion or family, by id or title in lower case; "off" leaves it out. */
  readonly profile?: Profile;
}

/** How much things weigh for the one who reviews. */
export type Profile = ReadonlyMap<string, Severity | "off">;

const order: readonly Severity[] = ["error", "warning", "information", "hint"];

/** The findings the view lets through, in the order of the text, with the severities of the one who reviews. */
export function visibleFindings(
  { lint, rules }: Pick<OpenDraft, "lint" | "rules">,
  view: View,
): readonly Finding[] {
  const limit = order.indexOf(view.mildest);
  const profile = view.review ? view.profile : undefined;
  const weighed = profile
    ? lint.findings.flatMap((finding) => weigh(finding, rules, profile))
    : lint.findings;
  return weighed.filter((finding) => order.indexOf(finding.severity) <= limit);
}

/** A profile speaks of the reader's interest; what is about safety keeps its weight. */
function weigh(finding: Finding, rules: RuleSet, profile: Profile): readonly Finding[] {
  const criterion = rules.criteria.get(finding.criterion);
  if (criterion === undefined || criterion.family === "safety") return [finding];
  const family = families.find(({ id }) => id === criterion.family);
  const names = [criterion.id, criterion.title, criterion.family, family?.title ?? ""];
  const severity = names
    .map((name) => profile.get(name.toLowerCase()))
    .find((each) => each !== undefined);
  if (severity === "off") return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}
