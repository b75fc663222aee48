import { defaultDraftTest, draftReason, typeOf } from "../draft/isDraft.ts";
import { readDraft } from "../draft/readDraft.ts";
import { lint } from "../rules/lint.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { type CheckRequest, isAtLeast } from "./arguments.ts";
import type { CheckedFile } from "./checkedFile.ts";
import type { Candidate } from "./collect.ts";
import type { Content, Host } from "./host.ts";
import { createProgress } from "./progress.ts";
import { createTeamRules } from "./teamRules.ts";

/** What came of reading a file: its findings, a Danish sentence that says why there are none, or nothing for no draft. */
type Outcome = CheckedFile | string | undefined;

/** Reads every candidate; what cannot be read is told and counted, and the rest is read all the same. */
export async function checkFiles(
  host: Host,
  request: CheckRequest,
  candidates: readonly Candidate[],
  input: Content | undefined,
): Promise<{ readonly files: readonly CheckedFile[]; readonly unread: number }> {
  const rulesFor = createTeamRules(host);
  const progress = createProgress(host, candidates.length);
  const files: CheckedFile[] = [];
  let unread = 0;
  for (const candidate of candidates) {
    progress();
    const { path } = candidate;
    const content = path === "-" && input ? input : await host.read(path);
    const outcome =
      content.problem ?? checkText(host, request, candidate, content.text, await rulesFor(path));
    if (typeof outcome === "object") files.push(outcome);
    if (typeof outcome !== "string") continue;
    unread += 1;
    host.tell(`${path}: ${outcome}\n`);
  }
  return { files, unread };
}

/** A bug of ours is told without the error's own words, since they may quote the draft. */
function checkText(
  host: Host,
  request: CheckRequest,
  candidate: Candidate,
  text: string,
  rules: RuleSet,
): Outcome {
  try {
    return judge(host, request, candidate, text, rules);
  } catch (error) {
    return `Der skete en fejl i programmet, så filen ikke blev læst. ${placeOf(error)}`;
  }
}

function judge(
  host: Host,
  request: CheckRequest,
  { path, named }: Candidate,
  text: string,
  rules: RuleSet,
): CheckedFile | undefined {
  const draft = readDraft(text, rules.vocabulary);
  const wanted = named || request.all;
  if (!wanted && !draftReason({ path, type: typeOf(draft) }, defaultDraftTest)) return undefined;
  const result = lint(draft, rules, {
    today: request.today ?? host.today(),
    onRuleError: (ruleId, error) =>
      host.tell(`${path}: Reglen "${ruleId}" fejlede og blev sprunget over. ${placeOf(error)}\n`),
  });
  const findings = result.findings.filter(({ severity }) => isAtLeast(severity, request.mildest));
  return { path, draft, rules, lint: result, findings };
}

/** Where in the program an error came from. */
function placeOf(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  return frames.find((line) => /^\s+at /.test(line))?.trim() ?? "";
}
