import { readDraft } from "../../draft/readDraft.ts";
import type { Finding } from "../../rules/finding.ts";
import { lint } from "../../rules/lint.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import { createLineTable } from "../../text/lineTable.ts";
import type { Span } from "../../text/span.ts";
import type { Host } from "../host.ts";
import { rulesOnTop } from "../rulesOnTop.ts";
import { problemLine, readRuleFiles } from "./readRuleFiles.ts";

/** What a change of rules does to one rule's findings. */
interface Effect {
  readonly rule: string;
  /** Lines to show: found now and not before, then found before and not now. */
  readonly more: string[];
  readonly less: string[];
}

/** Shows, rule by rule, what the drafts get by the new rule file and not by the old one, and the other way. Nothing is stored. */
export async function rulesDiff(host: Host, args: readonly string[]): Promise<number> {
  const [before, after, ...drafts] = args;
  if (before === undefined || after === undefined || drafts.length === 0) {
    host.tell("Brug: underretning rules diff GAMMEL.yaml NY.yaml KLADDER…\n");
    return 2;
  }
  const old = await load(host, before);
  const fresh = await load(host, after);
  let unread = old.unread + fresh.unread;
  const effects = new Map<string, Effect>();
  for (const path of drafts) {
    const { text, problem } = await host.read(path);
    if (text === undefined) {
      host.tell(`${path}: ${problem}\n`);
      unread += 1;
    } else compare(effects, path, text, (ruleSet) => found(host, ruleSet, text), old, fresh);
  }
  for (const effect of [...effects.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)))
    host.print(shown(effect));
  if (effects.size === 0) host.print("Ændringen gør ingen forskel i de kladder.\n");
  return unread > 0 ? 2 : 0;
}

function found(host: Host, ruleSet: RuleSet, text: string): readonly Finding[] {
  return lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today: host.today() }).findings;
}

async function load(host: Host, path: string) {
  const { sources, problems, unread } = await readRuleFiles(host, [path]);
  const { ruleSet, problems: own } = await rulesOnTop(host, sources);
  for (const problem of [...problems, ...own]) host.tell(problemLine(sources, problem));
  return { ruleSet, unread };
}

function compare(
  effects: Map<string, Effect>,
  path: string,
  text: string,
  find: (ruleSet: RuleSet) => readonly Finding[],
  old: { readonly ruleSet: RuleSet },
  fresh: { readonly ruleSet: RuleSet },
): void {
  const [was, now] = [find(old.ruleSet), find(fresh.ruleSet)];
  const lines = createLineTable(text);
  const place = (sign: string, { span }: Finding) =>
    `  ${sign} ${path}:${lines.positionAt(span.start).line + 1} ${sentence(text, span)}\n`;
  const of = (rule: string) => {
    const known = effects.get(rule) ?? { rule, more: [], less: [] };
    effects.set(rule, known);
    return known;
  };
  for (const finding of now)
    if (!holds(was, finding)) of(finding.ruleId).more.push(place("+", finding));
  for (const finding of was)
    if (!holds(now, finding)) of(finding.ruleId).less.push(place("-", finding));
}

function shown({ rule, more, less }: Effect): string {
  return `${rule}: +${more.length} -${less.length}\n${[...more, ...less].join("")}`;
}

/** The line of prose around the words, the words in „marks“. */
function sentence(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf("\n"), before.search(/[^.!?\n]*$/u) - 1) + 1;
  const rest = /^[^.!?\n]*[.!?]?/u.exec(text.slice(end))?.[0] ?? "";
  return `${text.slice(from, start)}„${text.slice(start, end)}“${rest}`
    .replace(/\s+/gu, " ")
    .trim();
}

function holds(findings: readonly Finding[], { ruleId, span }: Finding): boolean {
  return findings.some(
    (other) =>
      other.ruleId === ruleId && other.span.start === span.start && other.span.end === span.end,
  );
}
