import type { Plugin } from "esbuild";

export function builtRuleFile(file: string): string;
export const ruleFiles: Plugin;
