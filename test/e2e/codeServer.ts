import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installCodeServer } from "./install.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A real VS Code with the packaged extension installed, serving one folder. */
export interface CodeServer {
  readonly folder: string;
  /** Address of the workbench with a file of the folder open. */
  url(file: string): string;
  stop(): void;
}

/** Packages, installs and starts; files are name to text. */
export async function startCodeServer(
  files: Readonly<Record<string, string>>,
): Promise<CodeServer> {
  const { node, entry } = installCodeServer();
  run("npx", ["vsce", "package", ...vsceOptions]);
  const home = mkdtempSync(join(tmpdir(), "underretning-e2e-"));
  const folder = join(home, "skole");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeSettings(home);
  const options = editorOptions(home);
  run(node, [entry, ...options, "--install-extension", join(root, "dist/underretning.vsix")]);
  const port = await freePort();
  const address = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  const child = spawn(node, [entry, ...options, ...address, folder], { detached: true, env });
  await listening(child.stdout);
  return {
    folder,
    url(file) {
      const uri = `vscode-remote://127.0.0.1:${port}${folder}/${file}`;
      const payload = encodeURIComponent(JSON.stringify([["openFile", uri]]));
      return `http://127.0.0.1:${port}/?folder=${folder}&payload=${payload}`;
    },
    stop() {
      if (child.pid !== undefined) process.kill(-child.pid);
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const vsceOptions = [
  "--no-dependencies",
  "--allow-missing-repository",
  "--allow-unused-files-pattern",
  "--no-rewrite-relative-links",
  "--out",
  "dist/underretning.vsix",
];

/** All state below one folder, nothing looked up, no questions of trust. */
function editorOptions(home: string): string[] {
  const config = join(home, "config.yaml");
  writeFileSync(config, "");
  return [
    ...["--config", config, "--user-data-dir", join(home, "user")],
    ...["--extensions-dir", join(home, "extensions")],
    "--disable-telemetry",
    "--disable-update-check",
    "--disable-workspace-trust",
    "--disable-getting-started-override",
    "--ignore-last-opened",
  ];
}

function writeSettings(home: string): void {
  mkdirSync(join(home, "user/User"), { recursive: true });
  const settings = {
    "workbench.startupEditor": "none",
    "editor.minimap.enabled": false,
    "chat.disableAIFeatures": true,
    "workbench.secondarySideBar.defaultVisibility": "hidden",
  };
  writeFileSync(join(home, "user/User/settings.json"), JSON.stringify(settings));
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function listening(output: NodeJS.ReadableStream | null): Promise<void> {
  return new Promise((resolve) => {
    output?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("listening on")) resolve();
    });
  });
}
