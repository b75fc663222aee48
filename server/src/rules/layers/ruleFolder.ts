/** Gives the paths of the files right in a folder; nothing when there is no such folder. */
export type ListFiles = (folder: string) => Promise<readonly string[]>;

/** Folder beside the rule files in which templates lie. */
export const templateFolder = "skabeloner";

/** The rule files of a folder, `regler.yaml` first, then the templates in it and in its `skabeloner/`. */
export async function ruleFilesIn(folder: string, list: ListFiles): Promise<readonly string[]> {
  const own = await list(folder);
  const templates = await list(`${folder}/${templateFolder}`);
  const rules = own.filter((path) => /\.ya?ml$/iu.test(path));
  const first = rules.filter((path) => isMain(path));
  return [
    ...first,
    ...rules.filter((path) => !isMain(path)),
    ...own.filter((path) => /\.md$/iu.test(path)),
    ...templates.filter((path) => /\.md$/iu.test(path)),
  ];
}

function isMain(path: string): boolean {
  return path.endsWith("/regler.yaml");
}
