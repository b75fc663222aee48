import { commands, type QuickPickItem, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type AnonymousCopy,
  anonymousCopy,
  review,
  reviewNote,
  commands as serverCommands,
} from "../../../server/src/lsp/protocol.ts";
import { confirmLeaks } from "./confirmLeaks.ts";
import { savePage } from "./copyCommands.ts";
import type { DraftInFront } from "./draftInFront.ts";

type Front = Pick<DraftInFront, "uri">;

/** Who the labels of a copy are, as long as the editor runs; never written down. */
const keys = new Map<string, AnonymousCopy["key"]>();

/** Opens a copy without names as a new unsaved text, then goes through what may still identify. */
export async function openAnonymousCopy(client: BaseLanguageClient, front: Front): Promise<void> {
  const uri = front.uri;
  const textDocument = { uri: uri?.toString() ?? "" };
  const found =
    uri && (await client.sendRequest(anonymousCopy, { textDocument, weeks: randomWeeks() }));
  if (!found) return noDraft();
  const document = await workspace.openTextDocument({ language: "markdown", content: found.text });
  keys.set(document.uri.toString(), found.key);
  await window.showTextDocument(document);
  confirmLeaks(document.uri, found.leaks);
}

/** Between 4 and 30 weeks back: weekdays and intervals stay true, the days themselves do not. */
function randomWeeks(): number {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return -(4 + (random % 27));
}

/** Shows who the labels of the copy in front are. */
export async function showKey(front: Front): Promise<void> {
  const key = keys.get(front.uri?.toString() ?? "");
  if (!key) {
    await window.showInformationMessage(
      "Nøglen findes kun til en anonymiseret kopi, som er lavet, siden editoren blev åbnet. Den gemmes ingen steder.",
    );
    return;
  }
  const items = key.map(({ label, names }) => ({ label, description: names.join(", ") }));
  await window.showQuickPick(items, { title: "Nøgle: gemmes ingen steder" });
}

/** A review note as a new unsaved text, or as a page for print. */
export async function openReviewNote(client: BaseLanguageClient, front: Front): Promise<void> {
  const uri = front.uri;
  if (!uri) return noDraft();
  const choice = await window.showQuickPick(
    [
      {
        label: "Uden ord fra kladden",
        detail: "Kriterier, linjenumre, råd og beslutninger.",
        excerpts: false,
        print: false,
      },
      {
        label: "Med ord fra kladden",
        detail: "Også de sætninger, det drejer sig om.",
        excerpts: true,
        print: false,
      },
      {
        label: "Uden ord fra kladden, til udskrift",
        detail: "Som en side, der kan gemmes og skrives ud.",
        excerpts: false,
        print: true,
      },
      {
        label: "Med ord fra kladden, til udskrift",
        detail: "Som en side, der kan gemmes og skrives ud.",
        excerpts: true,
        print: true,
      },
    ],
    { title: "Gennemgang: hvad skal noten rumme?" },
  );
  if (!choice) return;
  const textDocument = { uri: uri.toString() };
  const note = await client.sendRequest(reviewNote, { textDocument, excerpts: choice.excerpts });
  if (!note) return noDraft();
  if (choice.print) return savePage(note.html, uri, "gennemgang");
  const content = `---\ntype: notat\n---\n${note.markdown}`;
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document);
}

/** Begins or ends the review of the draft in front; the setting is for those who always review. */
export async function toggleReview(
  client: BaseLanguageClient,
  front: Pick<DraftInFront, "uri" | "touch">,
): Promise<void> {
  const uri = front.uri?.toString();
  const found = uri && (await client.sendRequest(review, { textDocument: { uri } }));
  if (!found) return noDraft();
  await commands.executeCommand(serverCommands.setReview, uri, !found.on);
  front.touch();
  window.setStatusBarMessage(found.on ? "Gennemgang er slut." : "Gennemgang er i gang.", 4000);
}

/** Turns the colours on or off, and says what they mean. */
export async function toggleColours(): Promise<void> {
  if (await toggleSetting("farver")) offerLegend();
}

/** Turns one of the things shown in the text on or off; whether it is on now. */
export async function toggleSetting(name: "farver" | "hints" | "overblik"): Promise<boolean> {
  const settings = workspace.getConfiguration("underretning.visning");
  const on = !settings.get<boolean>(name, false);
  await settings.update(name, on, true);
  return on;
}

function offerLegend(): void {
  const what = "Hvad betyder farverne?";
  window
    .showInformationMessage("Farverne siger, hvordan teksten er læst, ikke om den er sand.", what)
    .then((answer) => (answer === what ? showLegend() : undefined));
}

const legend: readonly QuickPickItem[] = [
  {
    label: "Iagttagelse",
    description: "almindelig",
    detail: "Læst som noget, I har set eller hørt.",
  },
  { label: "Vurdering", description: "kursiv", detail: "Læst som det, I tænker om det." },
  {
    label: "Hørt fra andre",
    description: "kursiv og understreget",
    detail: "Læst som noget, andre har sagt.",
  },
  {
    label: "Citat",
    description: "med sine tegn",
    detail: "Ordret, i anførselstegn eller efter >.",
  },
  { label: "Tid", description: "fed", detail: "Har en plads i kalenderen." },
  { label: "Person", description: "understreget", detail: "Et navn eller en rolle." },
];

/** What the colours mean; every one has a shape of its own, and a hover tells why. */
export async function showLegend(): Promise<void> {
  await window.showQuickPick(legend, {
    title: "Hvad farverne betyder. De siger, hvordan teksten er læst, ikke om den er sand.",
    placeHolder: "Hold musen over ordene for at se hvorfor",
  });
}

/** Opens the settings that belong to the tool. */
export async function openSettings(): Promise<void> {
  await commands.executeCommand("workbench.action.openSettings", "underretning.visning");
}

async function noDraft(): Promise<void> {
  await window.showInformationMessage("Åbn først den kladde, det handler om.");
}
