import EditorWorker from "@codingame/monaco-vscode-api/workers/editor.worker?worker";
import ExtensionHostWorker from "@codingame/monaco-vscode-api/workers/extensionHost.worker?worker&url";
import TextMateWorker from "@codingame/monaco-vscode-textmate-service-override/worker?worker";

/** Tells the editor where its workers are; must run before the editor starts. */
export function provideWorkers(): void {
  const workers: Readonly<Record<string, new () => Worker>> = {
    TextEditorWorker: EditorWorker,
    editorWorkerService: EditorWorker,
    TextMateWorker,
  };
  const extensionHost = "extensionHostWorkerMain";
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker: (_: string, label: string) => {
        const Made = workers[label];
        return Made && new Made();
      },
      getWorkerUrl: (_: string, label: string) =>
        label === extensionHost
          ? new URL(ExtensionHostWorker, location.href).toString()
          : undefined,
      getWorkerOptions: (_: string, label: string) =>
        label === extensionHost ? { type: "module" } : undefined,
    },
  });
}
