// The architecture as a table, checked on every import: a layer may import itself and what is listed.
const mayImport = {
  text: [],
  danish: ["text"],
  draft: ["text", "danish"],
  rules: ["text", "danish", "draft"],
  features: ["text", "danish", "draft", "rules"],
  lsp: ["text", "danish", "draft", "rules", "features"],
  cli: ["text", "danish", "draft", "rules"],
  main: ["danish", "lsp", "cli"],
};

/** Packages that only some layers may know. */
const packageOwners = {
  "^(zod)$": ["rules", "lsp"],
  "^(yaml)$": ["rules"],
  "^(unified|remark-|micromark|mdast-)": ["draft"],
  "^(vscode-languageserver|vscode-jsonrpc)": ["features", "lsp", "main"],
};

const layer = (name) => `^server/src/${name}/`;
const modules = (pattern) =>
  `node_modules/${pattern.replace(/^\^/, "").replace(/^\((.*)\)\$$/, "($1)/")}`;

const layerRules = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `${name}-imports-only-lower-layers`,
  severity: "error",
  from: { path: layer(name) },
  to: {
    path: "^(server/src|client)/",
    pathNot: [name, ...allowed].map(layer).concat("^server/src/textFiles"),
  },
}));

const packageRules = Object.entries(packageOwners).map(([pattern, owners]) => ({
  name: `only-${owners.join("-and-")}-know-${pattern.replace(/[^a-z-]/g, "")}`,
  severity: "error",
  from: { path: "^server/src/", pathNot: owners.map(layer) },
  to: { path: modules(pattern) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: "only-main-knows-node",
      severity: "error",
      from: { path: "^server/src/", pathNot: layer("main") },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "client-knows-only-the-protocol",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/", pathNot: "^server/src/lsp/protocol\\.ts$" },
    },
    {
      name: "server-knows-no-client",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^client/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(vscode|virtual:)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "browser", "types", "default"],
    },
  },
};
