import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from "vscode-languageserver";
import { afterPause, typingPause } from "./afterPause.ts";
import { offerLinks } from "./pages.ts";
import { createRuleReload } from "./ruleReload.ts";
import { ruleFolder } from "./ruleSets.ts";
import type { Services } from "./services.ts";
import { readSettings } from "./settings.ts";

const section = "underretning";

/** Follows what lies around the drafts: settings, workspace folders and the team's rule files. */
export function followWorkspace(services: Services): {
  start(): Promise<void>;
  /** A rule file has new text in the editor. */
  rulesTyped(): void;
} {
  const { connection, client, guard } = services;
  const folders = new Set(client.folders);
  const reload = createRuleReload(services);
  const rules = () => reload([...folders]);
  connection.onNotification(DidChangeConfigurationNotification.type, (params) =>
    guard.take("workspace/didChangeConfiguration", params, () =>
      reloadSettings(services, params.settings),
    ),
  );
  connection.onNotification(DidChangeWatchedFilesNotification.type, (params) =>
    guard.take("workspace/didChangeWatchedFiles", params, rules),
  );
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, (params) =>
    guard.take("workspace/didChangeWorkspaceFolders", params, () => {
      for (const { uri } of params.event.removed) folders.delete(uri);
      for (const { uri } of params.event.added) folders.add(uri);
      return rules();
    }),
  );
  return {
    rulesTyped: afterPause(services.platform.after, typingPause, () =>
      guard.take("rules", undefined, rules),
    ),
    async start() {
      await watch(services);
      await offerLinks(services);
      await reloadSettings(services, undefined);
      await rules();
    },
  };
}

async function watch({ connection, client }: Services): Promise<void> {
  if (client.canWatchSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
  }
  if (client.canWatch) {
    const watchers = [{ globPattern: `**/${ruleFolder}/**` }, { globPattern: "**/regler.yaml" }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

/** Asks the client, or takes what an older client sent along. */
async function reloadSettings(services: Services, sent: unknown): Promise<void> {
  const { connection, client, desk, refresh } = services;
  const raw: unknown = client.canConfigure
    ? await connection.workspace.getConfiguration(section)
    : sectionOf(sent);
  desk.settings = readSettings(raw);
  refresh();
}

function sectionOf(sent: unknown): unknown {
  return typeof sent === "object" && sent !== null && section in sent ? sent[section] : sent;
}
