import {
  type DocumentLink,
  DocumentLinkRequest,
  MessageType,
  ShowMessageNotification,
  TextDocumentContentRequest,
} from "vscode-languageserver";
import { builtinFile, pageScheme } from "../features/pages/builtinFile.ts";
import { type Page, pageOf } from "../features/pages/page.ts";
import { readPageUri } from "../features/pages/pageUri.ts";
import { rulesPage } from "../features/pages/rulesPage.ts";
import { tryPage } from "../features/pages/tryPage.ts";
import { whyPage } from "../features/pages/whyPage.ts";
import { rangeOf, spanOf } from "../features/ranges.ts";
import { createLineTable } from "../text/lineTable.ts";
import type { Desk } from "./desk.ts";
import { openRuleFile } from "./openRuleFile.ts";
import type { Services } from "./services.ts";

/** Answers what is asked about the server's own pages: their text, and where their links lead. */
export function answerPages({ connection, desk, guard }: Services): void {
  connection.onRequest(TextDocumentContentRequest.type, ({ uri }, token) =>
    guard.answer(TextDocumentContentRequest.method, undefined, token, () => ({
      text: pageText(desk, uri),
    })),
  );
  connection.onRequest(DocumentLinkRequest.type, ({ textDocument }, token) =>
    guard.answer(DocumentLinkRequest.method, undefined, token, () => {
      const page = pageAt(desk, textDocument.uri);
      return page ? linksOf(page) : null;
    }),
  );
}

/** Asks the client to ask for the links of pages, and of no other files. */
export async function offerLinks({ connection, client }: Services): Promise<void> {
  if (!client.canShowPages) return;
  await connection.client.register(DocumentLinkRequest.type, {
    documentSelector: [{ scheme: pageScheme }],
  });
}

/** Shows a page where the client can; else its words as a message. Answers with the words. */
export async function showPage(
  { connection, client, desk }: Services,
  uri: string,
): Promise<string | undefined> {
  const page = pageAt(desk, uri);
  if (page === undefined) return undefined;
  if (client.canShowPages) await connection.window.showDocument({ uri, takeFocus: true });
  else
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message: page.text,
    });
  return page.text;
}

function pageText(desk: Desk, uri: string): string {
  return builtinFile(uri) ?? (pageAt(desk, uri) ?? gone).text;
}

const gone = pageOf([
  ["Filen er ikke åben længere, så der er intet at vise. Åbn den, og spørg igen."],
]);

function pageAt(desk: Desk, address: string): Page | undefined {
  const wish = readPageUri(address);
  if (wish === undefined) return undefined;
  const open = desk.draft(wish.uri);
  if (wish.page === "try") {
    const file = openRuleFile(desk, wish.uri);
    return file && tryPage(file, wish.rule);
  }
  if (wish.page === "rules")
    return rulesPage(desk.ruleSets.for(wish.uri), desk.ruleSets.about(wish.uri).problems, open);
  return open && whyPage(open, spanOf(open.draft.lines, wish.range));
}

/** Links as editors take them: the line stands behind "#L". */
function linksOf({ text, links }: Page): DocumentLink[] {
  const lines = createLineTable(text);
  return links.map(({ span, target, line }) => ({
    range: rangeOf(lines, span),
    target: `${target}#L${line}`,
    tooltip: "Gå til reglen",
  }));
}
