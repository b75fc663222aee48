import { readYaml } from "../file/readYaml.ts";
import type { Problem, RuleSource } from "../problem.ts";
import { asksForRegex, prepareRegex } from "../regex.ts";
import type { Layer } from "../rule.ts";

/** How files of lower layers are found: text of a file by path or URI; undefined when there is none to read. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** More files than any municipality needs. */
const mostFiles = 60;

/** The words `lag:` takes; nobody but the product is national. */
const layers: Readonly<Record<string, Layer>> = {
  kommune: "municipality",
  institution: "institution",
  team: "team",
  personlig: "personal",
};
const order: readonly Layer[] = ["municipality", "institution", "team", "personal"];

/**
 * Adds the files that `bygger-på:` names, and puts all in the order of their layers: what is built on stands before
 * what builds on it. Paths are relative to the file and stay inside `root`; "indbygget" names the built-in rules,
 * which are always there.
 */
export async function resolveLayers(
  files: readonly RuleSource[],
  root: string,
  read: ReadFile,
): Promise<{ readonly sources: readonly RuleSource[]; readonly problems: readonly Problem[] }> {
  const resolving: Resolving = {
    root: root.replace(/\/+$/u, ""),
    read,
    texts: new Map(files.map(({ path, text }) => [path, text])),
    done: new Map(),
    open: [],
    problems: [],
  };
  for (const { path } of files) await visit(resolving, path);
  if ([...resolving.texts.values()].some(asksForRegex)) await prepareRegex();
  const sources = [...resolving.done.values()].sort(
    (a, b) => order.indexOf(a.layer) - order.indexOf(b.layer),
  );
  return { sources, problems: resolving.problems };
}

interface Resolving {
  readonly root: string;
  readonly read: ReadFile;
  readonly texts: Map<string, string>;
  /** Read, in order; a file comes after all it builds on. */
  readonly done: Map<string, RuleSource & { readonly layer: Layer }>;
  readonly open: string[];
  readonly problems: Problem[];
}

async function visit(resolving: Resolving, path: string): Promise<void> {
  const text = resolving.texts.get(path);
  if (text === undefined || resolving.done.has(path)) return;
  resolving.open.push(path);
  const layer = path.endsWith(".md") ? "team" : await readHead(resolving, path, text);
  resolving.open.pop();
  resolving.done.set(path, { path, text, layer });
}

async function readHead(resolving: Resolving, path: string, text: string): Promise<Layer> {
  if (!/^(?:bygger-på|lag)\s*:/mu.test(text)) return "team";
  const { data } = readYaml({ path, text });
  if (data === undefined) return "team";
  const report = (message: string, ...at: readonly PropertyKey[]) =>
    resolving.problems.push({ file: path, span: data.spanAt(at), message, severity: "error" });
  const named = entry(data.value, "bygger-på");
  const list = typeof named === "string" ? [named] : Array.isArray(named) ? named : [];
  for (const [index, name] of list.entries()) {
    const at = typeof named === "string" ? ["bygger-på"] : ["bygger-på", index];
    const problem = await follow(resolving, path, name);
    if (problem !== undefined) report(problem, ...at);
  }
  const word = entry(data.value, "lag");
  if (word === undefined) return "team";
  const layer = Object.hasOwn(layers, String(word)) ? layers[String(word)] : undefined;
  if (layer === undefined)
    report(
      `"${String(word)}" er ikke et lag. Skriv kommune, institution, team eller personlig.`,
      "lag",
    );
  return layer ?? "team";
}

/** Reads one file that is built on; a Danish sentence when it cannot be. */
async function follow(
  resolving: Resolving,
  from: string,
  name: unknown,
): Promise<string | undefined> {
  if (name === "indbygget") return undefined;
  if (typeof name !== "string") return "Skriv stien til en regelfil, fx ../kommune/regler.yaml.";
  const path = pathFrom(from, name);
  if (path === undefined || !path.startsWith(`${resolving.root}/`))
    return `"${name}" ligger uden for mappen, der er åben. Brug en sti inden for den, fx ../kommune/regler.yaml, eller "indbygget".`;
  if (resolving.open.includes(path))
    return `"${name}" bygger selv på denne fil, så de går i ring. Fjern den ene henvisning.`;
  if (resolving.done.size + resolving.open.length >= mostFiles)
    return `Der er over ${mostFiles} regelfiler, der bygger på hinanden. Saml dem i færre.`;
  const text = resolving.texts.get(path) ?? (await resolving.read(path));
  if (text === undefined)
    return `"${name}" findes ikke eller kan ikke læses. Se efter, om stien er rigtig.`;
  resolving.texts.set(path, text);
  await visit(resolving, path);
  return undefined;
}

/** A relative path seen from a file; undefined for whole paths, addresses, and what climbs above the top. */
function pathFrom(file: string, name: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/~])|[\\%?#\0]/iu.test(name) || !/\.ya?ml$/u.test(name))
    return undefined;
  const parts = file.split("/").slice(0, -1);
  for (const part of name.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
