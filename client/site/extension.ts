import { files, manifest } from "virtual:extension";
import { ExtensionHostKind, registerExtension } from "@codingame/monaco-vscode-api/extensions";

/** Loads the very extension that is packaged for other editors, as a web extension in a worker of this page. */
export async function startExtension(): Promise<void> {
  const extension = registerExtension(manifest, ExtensionHostKind.LocalWebWorker);
  const here = new URL("./extension/", new URL("./", location.href));
  for (const file of files) extension.registerFileUrl(file, new URL(file, here).toString());
  await extension.whenReady();
}
