/** Installs code-server when it is not there; gives its Node and its entry script. */
export function installCodeServer(): { readonly node: string; readonly entry: string };
