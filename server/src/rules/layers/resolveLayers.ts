import { readYaml, type YamlData } from "../file/readYaml.ts";
import type { Problem, RuleSource } from "../problem.ts";
import { asksForRegex, prepareRegex } from "../regex.ts";
import type { Layer } from "../rule.ts";
import { layerPath } from "./layerPath.ts";
import { type ListFiles, ruleFilesIn } from "./ruleFolder.ts";

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

/** Keys that name what a file builds on; the second is what people know from other tools. */
export const buildsOn = ["bygger-på", "extends"] as const;

/**
 * Adds the files that `bygger-på:` names, and puts all in the order of their layers: what is built on stands before
 * what builds on it. Names are paths relative to the file, or packages in the workspace, and stay inside `root`;
 * "indbygget" names the built-in rules, which are always there.
 */
export async function resolveLayers(
  files: readonly RuleSource[],
  root: string,
  read: ReadFile,
  list: ListFiles = async () => [],
): Promise<{ readonly sources: readonly RuleSource[]; readonly problems: readonly Problem[] }> {
  const resolving: Resolving = {
    root: root.replace(/\/+$/u, ""),
    read,
    list,
    texts: new Map(files.map(({ path, text }) => [path, text])),
    done: new Map(),
    open: [],
    problems: [],
  };
  for (const { path } of files) await visit(resolving, path, "team");
  if ([...resolving.texts.values()].some(asksForRegex)) await prepareRegex();
  const sources = [...resolving.done.values()].sort(
    (a, b) => order.indexOf(a.layer) - order.indexOf(b.layer),
  );
  return { sources, problems: resolving.problems };
}

interface Resolving {
  readonly root: string;
  readonly read: ReadFile;
  readonly list: ListFiles;
  readonly texts: Map<string, string>;
  /** Read, in order; a file comes after all it builds on. */
  readonly done: Map<string, RuleSource & { readonly layer: Layer }>;
  readonly open: string[];
  readonly problems: Problem[];
}

async function visit(resolving: Resolving, path: string, usual: Layer): Promise<Layer> {
  const text = resolving.texts.get(path);
  const before = resolving.done.get(path);
  if (text === undefined || before !== undefined) return before?.layer ?? usual;
  resolving.open.push(path);
  const layer = path.endsWith(".md") ? usual : await readHead(resolving, path, text, usual);
  resolving.open.pop();
  resolving.done.set(path, { path, text, layer });
  return layer;
}

async function readHead(
  resolving: Resolving,
  path: string,
  text: string,
  usual: Layer,
): Promise<Layer> {
  if (!/^["']?(?:bygger-på|extends|lag)["']?\s*:/mu.test(text)) return usual;
  const { data } = readYaml({ path, text });
  if (data === undefined) return usual;
  const report = (message: string, ...at: readonly PropertyKey[]) =>
    resolving.problems.push({ file: path, span: data.spanAt(at), message, severity: "error" });
  for (const { name, at } of buildsOn.flatMap((key) => namesUnder(data, key))) {
    const problem = await follow(resolving, path, name);
    if (problem !== undefined) report(problem, ...at);
  }
  const word = entry(data.value, "lag");
  if (word === undefined) return usual;
  const layer = Object.hasOwn(layers, String(word)) ? layers[String(word)] : undefined;
  if (layer === undefined)
    report(
      `"${String(word)}" er ikke et lag. Skriv kommune, institution, team eller personlig.`,
      "lag",
    );
  return layer ?? usual;
}

function namesUnder({ value }: YamlData, key: string) {
  const named = entry(value, key);
  if (Array.isArray(named))
    return named.map((name: unknown, index) => ({ name, at: [key, index] }));
  return named === undefined ? [] : [{ name: named, at: [key] }];
}

/** Reads what is built on; a Danish sentence when it cannot be. */
async function follow(
  resolving: Resolving,
  from: string,
  name: unknown,
): Promise<string | undefined> {
  if (name === "indbygget") return undefined;
  if (typeof name !== "string") return "Skriv stien til en regelfil, fx ../kommune/regler.yaml.";
  const found = layerPath(from, name, resolving.root);
  if (found === undefined)
    return `"${name}" ligger uden for mappen, der er åben. Brug en sti inden for den, fx ../kommune/regler.yaml, en mappe, pakke:navn eller "indbygget".`;
  if (!found.isFolder) return followFile(resolving, found.path, name);
  const paths = await ruleFilesIn(found.path, resolving.list);
  const main = paths[0];
  if (main === undefined || !/\.ya?ml$/iu.test(main))
    return `I "${name}" er der ingen regler.yaml. Se efter, om mappen eller pakken ligger der.`;
  let problem = await followFile(resolving, main, name);
  const layer = resolving.done.get(main)?.layer ?? "team";
  for (const path of paths.slice(1)) problem ??= await followFile(resolving, path, name, layer);
  return problem;
}

async function followFile(
  resolving: Resolving,
  path: string,
  name: string,
  usual: Layer = "team",
): Promise<string | undefined> {
  if (resolving.open.includes(path))
    return `"${name}" bygger selv på denne fil, så de går i ring. Fjern den ene henvisning.`;
  if (resolving.done.size + resolving.open.length >= mostFiles)
    return `Der er over ${mostFiles} regelfiler, der bygger på hinanden. Saml dem i færre.`;
  const text = resolving.texts.get(path) ?? (await resolving.read(path));
  if (text === undefined)
    return `"${name}" findes ikke eller kan ikke læses. Se efter, om stien er rigtig.`;
  resolving.texts.set(path, text);
  await visit(resolving, path, usual);
  return undefined;
}

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
