import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { draftText } from "./draftText.ts";
import { benchLint } from "./lint/lint.ts";
import { benchEdits } from "./lsp/edits.ts";
import { median, timed } from "./median.ts";

const empty = ".cache/scripts/emptyServer.cjs";
const small = ".cache/scripts/underretning-600.md";
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Ratios to a floor measured in the same run; milliseconds mean nothing on their own. `npm run bench [quick]`. */
const sizes = process.argv.includes("quick") ? [2000, 20_000] : [2000, 20_000, 200_000];
buildSync({
  entryPoints: ["test/bench/lsp/emptyServer.ts"],
  outfile: empty,
  bundle: true,
  platform: "node",
  minify: true,
});
writeFileSync(small, draftText(600));
say(coldStart());
for (const words of sizes) say(benchLint(words, words > 20_000 ? 3 : 9));
for (const words of sizes) say(await benchEdits("dist/server.js", empty, words, 60));

/** The whole command line run beside Node's own start. */
function coldStart(): string {
  const run = (...args: string[]) => timed(() => spawnSync(process.execPath, args));
  const rounds = Array.from({ length: 9 }, () => ({
    cli: run("dist/cli.js", "check", "--format", "json", small),
    node: run("-e", "0"),
  }));
  const [cli, node] = [
    median(rounds.map((each) => each.cli)),
    median(rounds.map((each) => each.node)),
  ];
  return `cold command line, 600 words: ${cli.toFixed(0)} ms, node ${node.toFixed(0)} ms, ratio ${(cli / node).toFixed(1)}`;
}
