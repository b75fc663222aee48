import { readDraft } from "../../draft/readDraft.ts";
import { rulesWith } from "../../rules/defaultRules.ts";
import type { Finding } from "../../rules/finding.ts";
import { lint } from "../../rules/lint.ts";
import { createLineTable } from "../../text/lineTable.ts";
import type { Host } from "../host.ts";
import { problemLine, readRuleFiles } from "./readRuleFiles.ts";

/** Shows what the drafts get by the new rule file and not by the old one, and the other way. Nothing is stored. */
export async function rulesDiff(host: Host, args: readonly string[]): Promise<number> {
  const [before, after, ...drafts] = args;
  if (before === undefined || after === undefined || drafts.length === 0) {
    host.tell("Brug: underretning rules diff GAMMEL.yaml NY.yaml KLADDER…\n");
    return 2;
  }
  const old = await load(host, before);
  const fresh = await load(host, after);
  let unread = old.unread + fresh.unread;
  for (const path of drafts) {
    const { text, problem } = await host.read(path);
    if (text === undefined) {
      host.tell(`${path}: ${problem}\n`);
      unread += 1;
      continue;
    }
    const find = ({ ruleSet }: typeof old) =>
      lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today: host.today() }).findings;
    const [was, now] = [find(old), find(fresh)];
    const line = createLineTable(text);
    const show = (sign: string, { ruleId, span }: Finding) =>
      `${sign} ${path}:${line.positionAt(span.start).line + 1} ${ruleId}: „${text.slice(span.start, span.end)}“\n`;
    for (const finding of now) if (!holds(was, finding)) host.print(show("+", finding));
    for (const finding of was) if (!holds(now, finding)) host.print(show("-", finding));
  }
  return unread > 0 ? 2 : 0;
}

async function load(host: Host, path: string) {
  const { sources, problems, unread } = await readRuleFiles(host, [path]);
  const { ruleSet, problems: own } = rulesWith(sources);
  for (const problem of [...problems, ...own]) host.tell(problemLine(sources, problem));
  return { ruleSet, unread };
}

function holds(findings: readonly Finding[], { ruleId, span }: Finding): boolean {
  return findings.some(
    (other) =>
      other.ruleId === ruleId && other.span.start === span.start && other.span.end === span.end,
  );
}
