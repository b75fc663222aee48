import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver";
import type { Services } from "./services.ts";

/** Which of the things drawn in the text a client can be told to ask for again. */
export interface Redrawable {
  readonly hints: boolean;
  readonly lenses: boolean;
  readonly tokens: boolean;
}

/** Tells the client that hints, lines over sections and colours are out of date: other settings or other rules. */
export function refreshViews(
  { connection, guard }: Pick<Services, "connection" | "guard">,
  can: Redrawable,
): void {
  const wanted = [
    ...(can.hints ? [InlayHintRefreshRequest.type] : []),
    ...(can.lenses ? [CodeLensRefreshRequest.type] : []),
    ...(can.tokens ? [SemanticTokensRefreshRequest.type] : []),
  ];
  for (const type of wanted) guard.take(type.method, undefined, () => connection.sendRequest(type));
}
