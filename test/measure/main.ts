import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parts } from "./parts.ts";
import type { Row } from "./row.ts";
import { openSets } from "./sets.ts";

/** `npm run measure [-- --sets DIR] [--json] [--part NAME]`: the goals of the language layer and the figures reached. */
function main(): void {
  const { values } = parseArgs({
    options: { sets: { type: "string" }, json: { type: "boolean" }, part: { type: "string" } },
  });
  const sets = openSets(resolve(values.sets ?? "../shared/danish"));
  const rows = parts
    .flatMap((part) => part(sets))
    .filter((row) => values.part === undefined || row.part === values.part);
  console.log(
    values.json === true ? JSON.stringify(rows.map(withVerdict), undefined, 2) : table(rows),
  );
}

function verdict(row: Row): "reached" | "below" | "absent" | "reported" {
  if (row.reached === undefined) return "absent";
  if (row.goal === undefined) return "reported";
  return (row.atLeast ? row.reached >= row.goal : row.reached <= row.goal) ? "reached" : "below";
}

function withVerdict(row: Row): object {
  return { ...row, verdict: verdict(row) };
}

function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.part,
    row.measure,
    row.set,
    row.reached === undefined ? "–" : `${row.reached.toFixed(2)} ${row.unit}`,
    row.goal === undefined ? "" : `${row.atLeast ? "≥" : "≤"} ${row.goal}`,
    verdict(row),
    row.note ?? "",
  ]);
  const all = [["part", "measure", "set", "figure", "goal", "", "note"], ...cells];
  const widths =
    all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

main();
