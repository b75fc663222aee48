/** Made by the site's build: the workbench's own messages in Danish, by their number. */
declare module "virtual:workbench-danish" {
  export const messages: Readonly<Record<number, string>>;
}
/** Made by the site's build: the extension's manifest and the files it is loaded from, relative to the page. */
declare module "virtual:extension" {
  import type { IExtensionManifest } from "@codingame/monaco-vscode-api/extensions";
  export const manifest: IExtensionManifest;
  export const files: readonly string[];
}
/** Made by the site's build: sample drafts shown where no folder is served, path below the folder and text. */
declare module "virtual:samples" {
  export const samples: readonly { readonly path: string; readonly text: string }[];
}
declare module "*?worker" {
  const WorkerClass: new () => Worker;
  export default WorkerClass;
}
declare module "*?worker&url" {
  const url: string;
  export default url;
}
