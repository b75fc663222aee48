import type { Plugin } from "esbuild";

export function ruleFileModule(file: string): string;
export const ruleFiles: Plugin;
