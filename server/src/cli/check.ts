import { defaultDraftTest, draftReason, typeOf } from "../draft/isDraft.ts";
import { readDraft } from "../draft/readDraft.ts";
import { lint } from "../rules/lint.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { type CheckRequest, type Format, readCheckArguments, severityOrder } from "./arguments.ts";
import type { CheckedFile, Report } from "./checkedFile.ts";
import { type Candidate, collect } from "./collect.ts";
import type { Content, Host } from "./host.ts";
import { jsonReport } from "./jsonReport.ts";
import { prettyReport } from "./prettyReport.ts";
import { createProgress } from "./progress.ts";
import { sarifReport } from "./sarifReport.ts";
import { createTeamRules } from "./teamRules.ts";

const reports: Record<Format, Report> = {
  pretty: prettyReport,
  json: jsonReport,
  sarif: sarifReport,
};

/** Reads drafts and prints the findings. Exit code 0: read; 1: `--fail-on` was met; 2: something could not be read. */
export async function check(host: Host, args: readonly string[]): Promise<number> {
  const request = readCheckArguments(args);
  if (typeof request === "string") return refuse(host, request);
  const piped = request.paths.length === 0 || request.paths.includes("-");
  const input = piped ? await host.readInput() : undefined;
  if (piped && !input) return refuse(host, "Skriv, hvilke filer eller mapper der skal læses.");
  const { candidates, missing } = await collect(
    host,
    piped && request.paths.length === 0 ? ["-"] : request.paths,
  );
  for (const path of missing) host.tell(`${path}: Filen eller mappen findes ikke.\n`);
  const { files, unread } = await readAll(host, request, candidates, input);
  host.print(reports[request.format](files, request.withText, host.version));
  if (missing.length > 0 || unread) return 2;
  return files.some((file) => failsOn(file, request)) ? 1 : 0;
}

function refuse(host: Host, reason: string): number {
  host.tell(`${reason}\n`);
  return 2;
}

async function readAll(
  host: Host,
  request: CheckRequest,
  candidates: readonly Candidate[],
  input: Content | undefined,
): Promise<{ readonly files: readonly CheckedFile[]; readonly unread: boolean }> {
  const rulesFor = createTeamRules(host);
  const progress = createProgress(host, candidates.length);
  const files: CheckedFile[] = [];
  let unread = false;
  for (const candidate of candidates) {
    progress();
    const content = candidate.path === "-" && input ? input : await host.read(candidate.path);
    if (content.text === undefined) {
      unread = true;
      host.tell(`${candidate.path}: ${content.problem}\n`);
      continue;
    }
    const rules = await rulesFor(candidate.path);
    const file = checkText(request, candidate, content.text, rules, host);
    if (file) files.push(file);
  }
  return { files, unread };
}

/** Undefined for a file that was found in a folder and is no draft. */
function checkText(
  request: CheckRequest,
  { path, named }: Candidate,
  text: string,
  rules: RuleSet,
  host: Host,
): CheckedFile | undefined {
  const draft = readDraft(text, rules.vocabulary);
  const wanted = named || request.all;
  if (!wanted && !draftReason({ path, type: typeOf(draft) }, defaultDraftTest)) return undefined;
  const result = lint(draft, rules, { today: request.today ?? host.today() });
  const findings = result.findings.filter(({ severity }) => isAtLeast(severity, request.mildest));
  return { path, draft, rules, lint: result, findings };
}

function failsOn(file: CheckedFile, { failOn }: CheckRequest): boolean {
  return (
    failOn !== undefined && file.lint.findings.some(({ severity }) => isAtLeast(severity, failOn))
  );
}

function isAtLeast(severity: CheckRequest["mildest"], limit: CheckRequest["mildest"]): boolean {
  return severityOrder.indexOf(severity) <= severityOrder.indexOf(limit);
}
