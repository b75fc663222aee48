import { type CheckRequest, type Format, isAtLeast, readCheckArguments } from "./arguments.ts";
import type { CheckedFile, Report } from "./checkedFile.ts";
import { checkFiles } from "./checkFiles.ts";
import { collect } from "./collect.ts";
import type { Host } from "./host.ts";
import { jsonReport } from "./jsonReport.ts";
import { prettyReport } from "./prettyReport.ts";
import { sarifReport } from "./sarifReport.ts";

const reports: Record<Format, Report> = {
  pretty: prettyReport,
  json: jsonReport,
  sarif: sarifReport,
};

/** Reads drafts and prints the findings. Exit code 0: read; 1: `--fail-on` was met; 2: something could not be read. */
export async function check(host: Host, args: readonly string[]): Promise<number> {
  const request = readCheckArguments(args);
  if (typeof request === "string") return refuse(host, request);
  const paths = request.paths.length === 0 ? ["-"] : request.paths;
  const input = paths.includes("-") ? await host.readInput() : undefined;
  if (paths.includes("-") && !input) {
    return refuse(host, "Skriv, hvilke filer eller mapper der skal læses.");
  }
  const { candidates, missing } = await collect(host, paths);
  for (const path of missing) host.tell(`${path}: Filen eller mappen findes ikke.\n`);
  const { files, unread } = await checkFiles(host, request, candidates, input);
  host.print(reports[request.format](files, request.withText, host.version));
  if (missing.length > 0 || unread > 0) return 2;
  return files.some((file) => failsOn(file, request)) ? 1 : 0;
}

function refuse(host: Host, reason: string): number {
  host.tell(`${reason}\n`);
  return 2;
}

function failsOn(file: CheckedFile, { failOn }: CheckRequest): boolean {
  return (
    failOn !== undefined && file.lint.findings.some(({ severity }) => isAtLeast(severity, failOn))
  );
}
