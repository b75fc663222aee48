/**
 * Word lists and templates are bundled as text, rule files as the JSON text that `.config/ruleFiles.mjs` makes of them,
 * alike in Node, worker, command line and tests.
 */
declare module "*.yaml" {
  const text: string;
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
