import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ruleFileModule } from "./ruleFiles.mjs";

const asText = /\.(md|txt)$/;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [
    {
      name: "files-as-text",
      enforce: "pre",
      load(id) {
        const file = id.split("?")[0] ?? id;
        const asModule = (text: string) => `export default ${JSON.stringify(text)}`;
        if (file.endsWith(".yaml")) return ruleFileModule(file);
        return asText.test(file) ? asModule(readFileSync(file, "utf8")) : undefined;
      },
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    testTimeout: 20_000,
    hookTimeout: 180_000,
  },
});
