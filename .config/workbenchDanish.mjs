// The workbench has no Danish language pack. Its messages are calls localize(NUMBER, "English"): the numbers whose English
// text stands in our own list get the Danish one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const call = /localize2?\(\s*(\d+),\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

export function workbenchDanish(root, danish) {
  const messages = {};
  const missing = new Set(Object.keys(danish));
  for (const file of javascript(join(root, "node_modules/@codingame"))) {
    for (const [, number, quoted] of readFileSync(file, "utf8").matchAll(call)) {
      const english = unquote(quoted);
      if (danish[english] === undefined) continue;
      messages[number] = danish[english];
      missing.delete(english);
    }
  }
  if (missing.size > 0)
    console.warn(`workbench.da.json, no longer in the workbench: ${[...missing].join(" | ")}`);
  return messages;
}

function* javascript(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* javascript(path);
    else if (entry.name.endsWith(".js")) yield path;
  }
}

function unquote(quoted) {
  const body = quoted.slice(1, -1).replaceAll("\\'", "'");
  return quoted.startsWith("'")
    ? JSON.parse(`"${body.replaceAll('"', '\\"')}"`)
    : JSON.parse(quoted);
}
