import {
  type Disposable,
  type Event,
  EventEmitter,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileStatus, statusChanged } from "../../server/src/lsp/protocol.ts";
import { commentScheme } from "./views/draftInFront.ts";

const reasons: Record<FileStatus["reason"], string> = {
  type: "Filens første linjer (type:) siger, at den er en kladde.",
  name: "Filens navn siger, at den er en kladde.",
  folder: "Filen ligger i en mappe med kladder.",
  command: "Du har selv bestemt det.",
  none: "Filen ligner ikke en kladde og læses ikke med.",
};

/** The item in the status bar that tells how the file in front stands. */
export interface Status extends Disposable {
  /** How a file stands; undefined when the server has not said. */
  of(uri: string): FileStatus | undefined;
  /** The server has told something new. */
  readonly onDidChange: Event<void>;
}

/** Follows the editor in front and what the server tells. */
export function createStatus(client: BaseLanguageClient): Status {
  const item = window.createStatusBarItem("underretning.status", StatusBarAlignment.Right, 100);
  item.name = "Underretning";
  item.command = "underretning.toggleDraft";
  const known = new Map<string, FileStatus>();
  const changed = new EventEmitter<void>();
  const show = () => {
    if (window.activeTextEditor?.document.uri.scheme === commentScheme) return;
    const uri = window.activeTextEditor?.document.uri.toString();
    render(item, uri === undefined ? undefined : known.get(uri));
  };
  const told = client.onNotification(statusChanged, (status) => {
    known.set(status.uri, status);
    show();
    changed.fire();
  });
  const moved = window.onDidChangeActiveTextEditor(show);
  return {
    of: (uri) => known.get(uri),
    onDidChange: changed.event,
    dispose: () => [item, told, moved, changed].forEach((part) => void part.dispose()),
  };
}

function render(item: StatusBarItem, status: FileStatus | undefined): void {
  if (!status) {
    item.hide();
    return;
  }
  item.text = status.isDraft
    ? `$(checklist) ${counted(status.findings)}`
    : "$(circle-slash) Ikke en kladde";
  const change = status.isDraft
    ? "Klik for ikke at læse den som kladde."
    : "Klik for at læse den som kladde.";
  item.tooltip = `${reasons[status.reason]} ${change}`;
  item.accessibilityInformation = {
    label: `Underretning: ${status.isDraft ? counted(status.findings) : "ikke en kladde"}. ${change}`,
  };
  item.show();
}

/** Never a grade: at best "ingen fund". */
function counted(findings: number): string {
  return findings === 0 ? "Kladde: ingen fund" : `Kladde: ${findings} at se på`;
}
