import type { CalendarDate } from "../danish/calendar.ts";
import type { Draft } from "../draft/draft.ts";
import { type DraftReason, draftReason, typeOf } from "../draft/isDraft.ts";
import type { OpenDraft, OpenFile } from "../features/openFile.ts";
import type { Lint } from "../rules/finding.ts";
import { lint } from "../rules/lint.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { createLanguage, type Language } from "./language.ts";
import type { Files, Platform } from "./platform.ts";
import { createRuleSets, type RuleSets } from "./ruleSets.ts";
import { readSettings, type Settings } from "./settings.ts";
import { isNeverDraft, isRuleFile, pathOf } from "./uri.ts";

/** All that the server knows: the open files, the rules that hold for them, the settings, and what follows of these. */
export interface Desk {
  readonly documents: Documents;
  readonly ruleSets: RuleSets;
  readonly language: Language;
  settings: Settings;
  /** Files the user has decided about, against what their names say. */
  readonly decided: Map<string, boolean>;
  /** Files somebody has begun or ended a review of, against what the settings say. */
  readonly reviewed: Map<string, boolean>;
  /** The file as it is now; undefined when it is not open or too large. */
  file(uri: string): OpenFile | undefined;
  /** The file as a draft with its findings; undefined when it is not one. */
  draft(uri: string): OpenDraft | undefined;
  /** Why the file is a draft, or "none". */
  reason(uri: string): DraftReason | "command" | "none";
}

/** Told of a rule that failed; the other rules go on. */
export type OnRuleError = (ruleId: string, error: unknown) => void;

/** A desk with nothing on it. */
export function createDesk(platform: Platform, onRuleError: OnRuleError): Desk {
  const language = createLanguage(platform.readData);
  const files: Files = {
    list: (folder) => platform.files.list(folder),
    read: async (uri) =>
      isRuleFile(uri)
        ? (documents.get(uri)?.draft?.text ?? platform.files.read(uri))
        : platform.files.read(uri),
  };
  const ruleSets = createRuleSets(files, language);
  const documents: Documents = createDocuments((uri) => ruleSets.for(uri).vocabulary);
  const decided = new Map<string, boolean>();
  const reviewed = new Map<string, boolean>();
  const judge = rememberLast(onRuleError);
  const desk: Desk = {
    documents,
    ruleSets,
    language,
    settings: readSettings(undefined),
    decided,
    reviewed,
    file(uri) {
      const document = documents.get(uri);
      if (!document?.draft) return undefined;
      const { version, draft } = document;
      return { uri, version, draft, rules: ruleSets.for(uri), team: ruleSets.team(uri), language };
    },
    draft(uri) {
      const file = desk.reason(uri) === "none" ? undefined : desk.file(uri);
      const today = platform.today();
      const { view } = desk.settings;
      const review = reviewed.get(uri) ?? view.review;
      return file && { ...file, today, view: { ...view, review }, lint: judge(file, today) };
    },
    reason(uri) {
      if (isNeverDraft(uri)) return "none";
      const own = decided.get(uri);
      if (own !== undefined) return own ? "command" : "none";
      const draft = documents.get(uri)?.draft;
      if (!draft) return "none";
      const path = pathOf(uri);
      return draftReason({ path, type: typeOf(draft) }, desk.settings.draftTest) ?? "none";
    },
  };
  return desk;
}

interface Judged {
  readonly rules: RuleSet;
  readonly day: string;
  readonly lint: Lint;
}

/** Judges a file anew only when its text, its rules or the day have changed; forgets a text with its last holder. */
function rememberLast(onRuleError: OnRuleError): (file: OpenFile, today: CalendarDate) => Lint {
  const last = new WeakMap<Draft, Judged>();
  return ({ draft, rules }, today) => {
    const known = last.get(draft);
    const day = JSON.stringify(today);
    if (known?.rules === rules && known.day === day) return known.lint;
    const result = lint(draft, rules, { today, onRuleError });
    last.set(draft, { rules, day, lint: result });
    return result;
  };
}
