import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
} from "vscode-languageserver";
import { diagnostics } from "../features/diagnostics.ts";
import type { Desk } from "./desk.ts";
import type { Guard } from "./guard.ts";
import type { Platform } from "./platform.ts";

/** What both ways of delivering diagnostics work from. */
export interface DiagnosticsHost {
  readonly connection: Connection;
  readonly desk: Desk;
  readonly guard: Guard;
  readonly platform: Platform;
}

/** One way of delivering diagnostics. Push and pull have the same shape, and the client's abilities choose. */
export type DeliverDiagnostics = (host: DiagnosticsHost) => DiagnosticsDelivery;

export interface DiagnosticsDelivery {
  /** One file has changed, or every file when none is named; after typing `caret` is where it was left. */
  requestRefresh(uri?: string, caret?: Position): void;
  /** The file is closed: nothing may be shown for it any longer. */
  forget(uri: string): void;
  dispose(): void;
}

/** What to show for a file as it is now; empty for files that are no drafts. */
export function diagnosticsOf(desk: Desk, uri: string): Diagnostic[] {
  const open = desk.draft(uri);
  if (open) return diagnostics(open, open.view);
  const document = desk.documents.get(uri);
  return document && !document.draft ? [tooLarge] : [];
}

const start = { line: 0, character: 0 };

const tooLarge: Diagnostic = {
  range: { start, end: start },
  severity: DiagnosticSeverity.Information,
  source: "underretning",
  code: "for-stor",
  message:
    "Filen er så stor, at den ikke læses med her. Del den op, og åbn den igen, hvis du vil have hjælp til den.",
};
