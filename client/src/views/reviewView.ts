import { commands, Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ReviewGroup, review } from "../../../server/src/lsp/protocol.ts";
import type { DraftInFront } from "./draftInFront.ts";
import { createDraftView } from "./draftView.ts";
import type { Row } from "./row.ts";

const contextKey = "underretning.gennemgang";

const icons: Readonly<Record<ReviewGroup["severity"], string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "lightbulb",
};

/** "Gennemgang": findings gathered by criterion, and what is switched off and why; shown while a file is under review. */
export function createReviewView(client: BaseLanguageClient, front: DraftInFront): Disposable {
  const ask = (uri: string) => client.sendRequest(review, { textDocument: { uri } });
  const watch = front.onDidSettle(async (uri) => {
    const found = uri && (await ask(uri.toString()));
    await commands.executeCommand("setContext", contextKey, found ? found.on : false);
  });
  const view = createDraftView("underretning.review", front, async (uri) => {
    const found = await ask(uri.toString());
    if (!found) return undefined;
    const off = found.off.map(({ text, message, range }, index) => ({
      id: `off ${index}`,
      label: message,
      description: text,
      tooltip: message,
      range,
    }));
    const silent: Row = {
      id: "off",
      label: "Slået fra med en grund",
      description: String(off.length),
      icon: "bell-slash",
      rows: off,
    };
    return {
      rows: [...found.groups.map(groupRow), ...(off.length > 0 ? [silent] : [])],
      message: found.groups.length === 0 ? "Ingen fund." : undefined,
    };
  });
  return Disposable.from(watch, view);
}

function groupRow({ id, title, text, severity, findings }: ReviewGroup): Row {
  return {
    id,
    label: title,
    description: text,
    icon: icons[severity],
    rows: findings.map((finding, index) => ({
      id: `${id} ${index}`,
      label: finding.text,
      description: finding.message,
      tooltip: finding.message,
      range: finding.range,
    })),
  };
}
