import { type ExtensionContext, window } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import type { ClientOptions } from "../../server/src/lsp/protocol.ts";
import { storedDecisions } from "./decisions.ts";
import { provideCalmly } from "./views/calmTyping.ts";
import { commentScheme } from "./views/draftInFront.ts";
import { linkSwitchOff } from "./views/switchOff.ts";
import { withoutText } from "./withoutText.ts";

/** Name in lists of outputs. */
export const clientName = "Underretning";

/** Documents that only show another document's text once more. */
const copies = new Set([
  "git",
  "gitfs",
  "gitlens",
  "output",
  "vscode-scm",
  "conflictResolution",
  "underretning",
  commentScheme,
]);

/** The same for every platform: drafts may lie anywhere an editor can open them. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const output = withoutText(window.createOutputChannel(clientName, { log: true }));
  const initializationOptions: ClientOptions = {
    status: true,
    files: true,
    decided: storedDecisions(context.workspaceState),
  };
  return {
    documentSelector: [
      { language: "markdown" },
      { language: "plaintext" },
      { pattern: "**/.underretning/**/*.{yaml,yml}" },
      { pattern: "**/regler.{yaml,yml}" },
    ],
    outputChannel: output,
    traceOutputChannel: output,
    initializationOptions,
    middleware: {
      provideDiagnostics: provideCalmly,
      provideHover: linkSwitchOff,
      didOpen: (document, next) =>
        copies.has(document.uri.scheme) ? Promise.resolve() : next(document),
    },
  };
}
