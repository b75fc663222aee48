// Packs the national rules for a start that waits neither for YAML nor for checks nor for patterns: what stands in
// server/src/rules/national/packed.ts is replaced by what packNational makes of the rule files.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleScript } from "./bundleScript.mjs";
import { ruleFileModule, ruleFileText } from "./ruleFiles.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const outfile = join(root, ".cache/scripts/packRules.mjs");

/** The packed rules and their plan, as two texts. */
async function pack() {
  await bundleScript(join(root, "server/src/rules/national/pack.ts"), outfile);
  const { pack: made } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return made();
}

/** JSON in letters of one byte, which take half the room in memory and in V8's cache. */
function narrow(json) {
  return json.replace(
    /[^\0-ÿ]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isPacked(path) {
  return !/[\\/]pakker[\\/]|[\\/]eksempler\.yaml$/.test(path);
}

/** For esbuild; the packing is done once for all bundles. */
export function packedRules() {
  let packed;
  return {
    name: "packed-rules",
    setup(build) {
      build.onLoad({ filter: /\/national[\\/]packed\.ts$/ }, async () => {
        packed ??= pack();
        const { rules, plan } = await packed;
        const text = (value) => `() => ${JSON.stringify(value)}`;
        return {
          contents: `export const packed = { rules: ${text(narrow(rules))}, plan: ${text(plan)} };`,
        };
      });
      // What is packed is only shown; sets of sections and examples are read.
      build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
        contents: isPacked(path) ? ruleFileText(path) : ruleFileModule(path),
      }));
    },
  };
}
