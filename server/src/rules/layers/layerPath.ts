/** What a `bygger-på:` names: one file, or a folder with `regler.yaml` and its templates. */
export interface LayerPath {
  readonly path: string;
  readonly isFolder: boolean;
}

const packageName = /^pakke:((?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*)$/u;

/**
 * A name seen from a file: a relative path to a `.yaml` file or a folder, or `pakke:navn` for a package that is
 * installed in the workspace. Undefined for whole paths, addresses, what climbs above `root`, and hidden folders.
 */
export function layerPath(from: string, name: string, root: string): LayerPath | undefined {
  const base = root === "." || root === "" ? "" : `${root}/`;
  const [, installed] = packageName.exec(name) ?? [];
  if (installed !== undefined) return { path: `${base}node_modules/${installed}`, isFolder: true };
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/~])|[\\%?#\0]/iu.test(name)) return undefined;
  const path = joined(from, name);
  if (path === undefined || !path.startsWith(base)) return undefined;
  if (/\.ya?ml$/iu.test(path)) return { path, isFolder: false };
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.includes(".") && last !== ".underretning" ? undefined : { path, isFolder: true };
}

function joined(from: string, name: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of name.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
