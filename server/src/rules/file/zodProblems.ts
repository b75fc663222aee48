import type * as z from "zod";
import type { Problem } from "../problem.ts";
import { nearest } from "./nearest.ts";
import type { YamlData } from "./readYaml.ts";

/** Turns zod's issues into Danish problems at the exact place. `base` is the path of the entry in the file. */
export function zodProblems(
  error: z.ZodError,
  data: YamlData,
  file: string,
  base: readonly PropertyKey[],
  keys: readonly string[],
): Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, data, file, base, keys));
}

function issueProblems(
  issue: z.core.$ZodIssue,
  data: YamlData,
  file: string,
  base: readonly PropertyKey[],
  keys: readonly string[],
): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      file,
      span: data.keySpanAt(path, key),
      message: unknownKey(key, keys),
      severity: "error",
    }));
  if (issue.code === "invalid_union") {
    const inner = closest(issue.errors);
    if (inner.length > 0)
      return inner.flatMap((one) =>
        issueProblems({ ...one, path: [...issue.path, ...one.path] }, data, file, base, keys),
      );
  }
  return [{ file, span: data.spanAt(path), message: danish(issue), severity: "error" }];
}

/** Of the ways to read a union, the one that came furthest; of those, the one with least to complain of. */
function closest(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(
      0,
      ...issues.map((issue) => issue.path.length + (issue.code === "invalid_type" ? 0 : 0.5)),
    );
  const complaints = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => sum + ("keys" in issue ? issue.keys.length : 1), 0);
  const better = (a: readonly z.core.$ZodIssue[], b: readonly z.core.$ZodIssue[]) =>
    depth(b) - depth(a) || complaints(a) - complaints(b);
  return [...errors].sort(better)[0] ?? [];
}

function unknownKey(key: string, keys: readonly string[]): string {
  const guess = nearest(key, keys);
  const hint = guess === undefined || guess === key ? "" : ` Mente du "${guess}"?`;
  return `Nøglen "${key}" kendes ikke her.${hint}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "en tekst",
  number: "et tal",
  boolean: "ja eller nej",
  array: "en liste",
  object: "en gruppe af nøgler",
};

function sizeMessage(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const name = String(issue.path.findLast((part) => typeof part === "string") ?? "listen");
  const [word, limit] =
    issue.code === "too_big" ? ["højst", issue.maximum] : ["mindst", issue.minimum];
  return issue.origin === "number" || issue.origin === "int"
    ? `"${name}" skal være ${word} ${limit}.`
    : `Under "${name}" skal der stå ${word} ${limit}.`;
}

function danish(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") {
    const name = String(issue.path.at(-1) ?? "indgangen");
    if (issue.input === undefined) return `Her mangler "${name}".`;
    return `"${name}" skal være ${typeNames[issue.expected] ?? issue.expected}.`;
  }
  if (issue.code === "too_big" || issue.code === "too_small") return sizeMessage(issue);
  if (issue.code === "invalid_value") return "Værdien kendes ikke her.";
  return issue.message;
}
