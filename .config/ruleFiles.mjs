// Reads rule files at build time, so that nobody waits for YAML at start: `import text from "x.yaml"` gives a
// function that gives JSON text {value, spans}, where spans holds the places that are asked for of files without faults ("regler/0/id": [start, end]);
// behind it, after a zero, the file as it is, for whoever wants to read it.
import { readFileSync } from "node:fs";
import { isMap, isSeq, parseDocument } from "yaml";

/** The JSON that stands in for a rule file. Throws for a file that is not good YAML. */
export function builtRuleFile(file) {
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text, { schema: "core", merge: false, prettyErrors: true });
  const [error] = document.errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const value = document.toJS({ maxAliasCount: 0 });
  return `${JSON.stringify({ value, spans: spansOf(document.contents) })}\0${text}`;
}

function spansOf(root) {
  const spans = {};
  const rules = isMap(root) ? root.get("regler") : undefined;
  if (!isSeq(rules)) return spans;
  const keep = (path, node) => {
    if (node?.range) spans[path] = node.range.slice(0, 2);
  };
  for (const [index, rule] of rules.items.entries()) {
    if (!isMap(rule)) continue;
    keep(`regler/${index}`, rule);
    keep(`regler/${index}/id`, rule.get("id", true));
    const examples = rule.get("eksempler");
    if (!isSeq(examples)) continue;
    for (const [at, example] of examples.items.entries())
      keep(`regler/${index}/eksempler/${at}`, example);
  }
  return spans;
}

/** The module that stands in for a rule file: a function, so that no start carries the text before it is asked for. */
export function ruleFileModule(file) {
  return `export default () => ${JSON.stringify(builtRuleFile(file))};`;
}

/** The same for a file that is only shown. */
export function ruleFileText(file) {
  return `export default () => ${JSON.stringify(readFileSync(file, "utf8"))};`;
}

/** For esbuild. */
export const ruleFiles = {
  name: "rule-files",
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: ruleFileModule(path) }));
  },
};
