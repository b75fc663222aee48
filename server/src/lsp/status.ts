import type { Connection } from "vscode-languageserver";
import { countShown } from "../features/diagnostics.ts";
import type { Desk } from "./desk.ts";
import { type FileStatus, statusChanged } from "./protocol.ts";

/** Tells the client how files stand, each time that differs from what it was told last. */
export interface StatusTeller {
  tell(uri: string): Promise<void>;
  forget(uri: string): void;
}

/** A teller that has told nothing yet. */
export function createStatusTeller(connection: Connection, desk: Desk): StatusTeller {
  const told = new Map<string, string>();
  return {
    async tell(uri) {
      const status = statusOf(desk, uri);
      const text = JSON.stringify(status);
      if (!desk.documents.get(uri) || told.get(uri) === text) return;
      told.set(uri, text);
      await connection.sendNotification(statusChanged, status);
    },
    forget: (uri) => told.delete(uri),
  };
}

function statusOf(desk: Desk, uri: string): FileStatus {
  const open = desk.draft(uri);
  const findings = open ? countShown(open) : 0;
  return { uri, isDraft: open !== undefined, reason: desk.reason(uri), findings };
}
