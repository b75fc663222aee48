import accessibility from "@codingame/monaco-vscode-accessibility-service-override";
import { type IEditorOverrideServices, initialize } from "@codingame/monaco-vscode-api/services";
import { URI } from "@codingame/monaco-vscode-api/vscode/vs/base/common/uri";
import comments from "@codingame/monaco-vscode-comments-service-override";
import configuration, {
  initUserConfiguration,
} from "@codingame/monaco-vscode-configuration-service-override";
import dialogs from "@codingame/monaco-vscode-dialogs-service-override";
import environment from "@codingame/monaco-vscode-environment-service-override";
import explorer from "@codingame/monaco-vscode-explorer-service-override";
import extensions from "@codingame/monaco-vscode-extensions-service-override";
import files from "@codingame/monaco-vscode-files-service-override";
import keybindings from "@codingame/monaco-vscode-keybindings-service-override";
import languages from "@codingame/monaco-vscode-languages-service-override";
import lifecycle from "@codingame/monaco-vscode-lifecycle-service-override";
import log from "@codingame/monaco-vscode-log-service-override";
import markers from "@codingame/monaco-vscode-markers-service-override";
import model from "@codingame/monaco-vscode-model-service-override";
import notifications from "@codingame/monaco-vscode-notifications-service-override";
import outline from "@codingame/monaco-vscode-outline-service-override";
import preferences from "@codingame/monaco-vscode-preferences-service-override";
import quickAccess from "@codingame/monaco-vscode-quickaccess-service-override";
import textmate from "@codingame/monaco-vscode-textmate-service-override";
import theme from "@codingame/monaco-vscode-theme-service-override";
import statusBar from "@codingame/monaco-vscode-view-status-bar-service-override";
import titleBar from "@codingame/monaco-vscode-view-title-bar-service-override";
import workbench from "@codingame/monaco-vscode-workbench-service-override";
import "@codingame/monaco-vscode-theme-defaults-default-extension";
import "@codingame/monaco-vscode-markdown-basics-default-extension";
import "@codingame/monaco-vscode-yaml-default-extension";

/** Calm, large and local: nothing updates, reports or looks anything up. */
const settings = {
  "editor.fontSize": 16,
  "editor.lineHeight": 1.6,
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "editor.lineNumbers": "off",
  "editor.renderWhitespace": "none",
  "editor.occurrencesHighlight": "off",
  "editor.unicodeHighlight.ambiguousCharacters": false,
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "window.zoomLevel": 0.5,
  "window.autoDetectColorScheme": true,
  "window.autoDetectHighContrast": true,
  "workbench.preferredLightColorTheme": "Default Light Modern",
  "workbench.preferredDarkColorTheme": "Default Dark Modern",
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "problems.decorations.enabled": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
} as const;

export interface WorkbenchPlan {
  readonly root: URI;
  /** The file that is open at the start, below the root. */
  readonly first: string | undefined;
  readonly saves: "afterDelay" | "off";
}

/** Starts the editor in the page. Without a storage service the editor's own state lives in memory and goes with the tab. */
export async function startWorkbench(container: HTMLElement, plan: WorkbenchPlan): Promise<void> {
  await initUserConfiguration(JSON.stringify({ ...settings, "files.autoSave": plan.saves }));
  await initialize(services(), container, {
    workspaceProvider: {
      trusted: true,
      workspace: { folderUri: plan.root },
      open: async () => false,
    },
    enableWorkspaceTrust: false,
    defaultLayout: {
      ...(plan.first ? { editors: [{ uri: URI.joinPath(plan.root, plan.first) }] } : {}),
      views: [{ id: "workbench.panel.markers.view" }],
      force: true,
    },
    productConfiguration: {
      nameShort: "Underretning",
      nameLong: "Underretning",
      enableTelemetry: false,
    },
  });
}

function services(): IEditorOverrideServices {
  return {
    ...log(),
    ...extensions({ enableWorkerExtensionHost: true }),
    ...files(),
    ...model(),
    ...languages(),
    ...textmate(),
    ...theme(),
    ...configuration(),
    ...keybindings(),
    ...markers(),
    ...outline(),
    ...explorer(),
    ...preferences(),
    ...comments(),
    ...accessibility(),
    ...quickAccess({
      isKeybindingConfigurationVisible: () => true,
      shouldUseGlobalPicker: () => true,
    }),
    ...notifications(),
    ...dialogs(),
    ...statusBar(),
    ...titleBar(),
    ...lifecycle(),
    ...environment(),
    ...workbench(),
  };
}
