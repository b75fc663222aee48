import { env, UIKind, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type SendReady, sendReady, urgent } from "../../../server/src/lsp/protocol.ts";
import type { DraftInFront } from "./draftInFront.ts";
import { rangeOf } from "./row.ts";

type Front = Pick<DraftInFront, "uri">;

/** Copies the draft as plain text at once, then tells what is not filled in; nothing stands in the way. */
export async function copyToSend(client: BaseLanguageClient, front: Front): Promise<void> {
  const found = await askToSend(client, front);
  if (!found) return;
  await env.clipboard.writeText(found.text);
  const { unfilled } = found;
  if (unfilled.length === 0) {
    await window.showInformationMessage("Kladden er kopieret. Sæt den ind i kommunens formular.");
    return;
  }
  const go = "Gå til det første";
  const answer = await window.showInformationMessage(
    `Kladden er kopieret og kan sendes, som den er. Ikke udfyldt, og derfor udeladt: ${listed(unfilled)}.`,
    go,
  );
  const first = unfilled[0];
  if (answer === go && first && front.uri)
    await window.showTextDocument(front.uri, { selection: rangeOf(first.range) });
}

/** Saves the draft as a page for print, where the user says, and opens it there. */
export async function printDraft(client: BaseLanguageClient, front: Front): Promise<void> {
  const found = await askToSend(client, front);
  if (found) await savePage(found.html, front.uri, "til udskrift");
}

/** The urgent page of the draft in front, for print. */
export async function printUrgent(client: BaseLanguageClient, front: Front): Promise<void> {
  if (!front.uri) return noDraft();
  const found = await client.sendRequest(urgent, { textDocument: { uri: front.uri.toString() } });
  if (!found) return noDraft();
  await savePage(found.html, front.uri, "akut");
}

async function askToSend(
  client: BaseLanguageClient,
  { uri }: Front,
): Promise<SendReady | undefined> {
  const found =
    uri && (await client.sendRequest(sendReady, { textDocument: { uri: uri.toString() } }));
  if (!found) await noDraft();
  return found ?? undefined;
}

async function noDraft(): Promise<void> {
  await window.showInformationMessage("Åbn først den kladde, det handler om.");
}

/** A page is written only where the user has said so; in a browser tab without files it is shown as text. */
export async function savePage(html: string, near: Uri | undefined, what: string): Promise<void> {
  const inTab = env.uiKind === UIKind.Web && env.remoteName === undefined;
  if (near === undefined || inTab) {
    const document = await workspace.openTextDocument({ language: "html", content: html });
    await window.showTextDocument(document);
    return;
  }
  const name = (near.path.split("/").at(-1) ?? "kladde").replace(/\.[^.]*$/u, "");
  const place = await window.showSaveDialog({
    ...(near.scheme === "untitled"
      ? {}
      : { defaultUri: Uri.joinPath(near, "..", `${name} ${what}.html`) }),
    filters: { "Side til udskrift": ["html"] },
    title: "Gem en side til udskrift",
  });
  if (!place) return;
  await workspace.fs.writeFile(place, new TextEncoder().encode(html));
  if (env.uiKind === UIKind.Desktop) await env.openExternal(place);
  else
    await window.showInformationMessage(
      "Siden er gemt. Åbn den i en browser for at skrive den ud.",
    );
}

function listed(unfilled: SendReady["unfilled"]): string {
  const names = unfilled.map(({ label }) => `»${label}«`);
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown} og ${names.length - 8} til` : shown;
}
