/** Set by the build from the manifest. */
declare const __UNDERRETNING_VERSION__: string | undefined;

/** The product's version; "dev" when the source runs unbundled. */
export const version: string =
  typeof __UNDERRETNING_VERSION__ === "string" ? __UNDERRETNING_VERSION__ : "dev";
