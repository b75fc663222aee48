import { samples } from "virtual:samples";
import { URI } from "@codingame/monaco-vscode-api/vscode/vs/base/common/uri";
import { registerFileSystemOverlay } from "@codingame/monaco-vscode-files-service-override";
import { startExtension } from "./extension.ts";
import { folderFiles } from "./folderFiles.ts";
import { forgetFlags } from "./forgetful.ts";
import { keepForOffline } from "./offline.ts";
import type { Place } from "./place.ts";
import { addTabCommands } from "./tabCommands.ts";
import { fillTab } from "./tabFiles.ts";
import { startWorkbench } from "./workbench.ts";
import { provideWorkers } from "./workers.ts";

/** The wiring of the page: files, workers, editor, extension, and what only a page without a folder needs. */
export async function openEditor(container: HTMLElement, place: Place): Promise<void> {
  forgetFlags();
  provideWorkers();
  if (place.kind === "folder") {
    const root = URI.file(`/${place.name}`);
    registerFileSystemOverlay(1, folderFiles(place, root));
    await startWorkbench(container, { root, first: place.first, saves: "afterDelay" });
    return startExtension();
  }
  const root = URI.file("/Kladder");
  await fillTab(root);
  await startWorkbench(container, { root, first: samples[0]?.path, saves: "afterDelay" });
  await startExtension();
  await addTabCommands(root);
  await keepForOffline();
}
