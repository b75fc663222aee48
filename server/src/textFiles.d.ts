/**
 * Word lists and templates are bundled as text, alike in Node, worker, command line and tests; rule files as a function
 * that gives what `.config/ruleFiles.mjs` makes of them, so that no start carries texts that nobody asks for.
 */
declare module "*.yaml" {
  const text: () => string;
  export default text;
}
declare module "*.md" {
  const text: string;
  export default text;
}
declare module "*.txt" {
  const text: string;
  export default text;
}
