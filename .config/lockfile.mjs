// Completes package-lock.json: npm leaves out platform packages that the registry in use does not hold, and `npm ci`
// then refuses the lock everywhere. Run after every install: `node .config/lockfile.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = ["android", "darwin", "linux", "win32"];
const processors = ["arm64", "x64"];

for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const os = systems.filter((system) => name.includes(system));
    const cpu = processors.filter((processor) => name.includes(processor));
    if (os.length === 0 || cpu.length === 0) continue;
    lock.packages[`node_modules/${name}`] ??= {
      version,
      cpu,
      dev: true,
      ...(name.endsWith("-musl") ? { libc: ["musl"] } : {}),
      optional: true,
      os,
    };
  }
}
const { "": root, ...rest } = lock.packages;
const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, "en"));
lock.packages = { "": root, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
