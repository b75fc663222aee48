import { type QuickPickItem, ThemeIcon, type Uri, window } from "vscode";
import type { AnonymousCopy } from "../../../server/src/lsp/protocol.ts";
import { rangeOf } from "./row.ts";

type Leaks = AnonymousCopy["leaks"];

interface LeakItem extends QuickPickItem {
  readonly leak: Leaks[number];
}

const reminder =
  "Læs kopien igennem, før du deler den: et særligt forløb kan genkendes også uden navne.";

/** Goes through what may still point to somebody: each place is ticked off by the person, or gone to. */
export function confirmLeaks(uri: Uri, leaks: Leaks): void {
  if (leaks.length === 0)
    void window.showInformationMessage(
      `Der blev ikke fundet mere, der peger på nogen. ${reminder}`,
    );
  else askFor(uri, leaks);
}

function askFor(uri: Uri, leaks: Leaks): void {
  const list = window.createQuickPick<LeakItem>();
  list.title = `Kan dette stadig pege på nogen? ${places(leaks.length)}`;
  list.placeholder = "Sæt hak ved det, du har set efter. Pilen går til stedet.";
  list.canSelectMany = true;
  list.ignoreFocusOut = true;
  list.matchOnDescription = true;
  list.items = leaks.map(itemOf);
  list.onDidTriggerItemButton(async ({ item }) => {
    await window.showTextDocument(uri, {
      selection: rangeOf(item.leak.range),
      preserveFocus: true,
    });
  });
  list.onDidAccept(() => {
    const seen = new Set(list.selectedItems.map(({ leak }) => leak));
    const left = leaks.filter((leak) => !seen.has(leak));
    list.hide();
    void tellLeft(uri, left);
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

function itemOf(leak: Leaks[number]): LeakItem {
  return {
    label: leak.text,
    description: leak.why,
    detail: `linje ${leak.range.start.line + 1}`,
    buttons: [{ iconPath: new ThemeIcon("go-to-file"), tooltip: "Gå til stedet" }],
    leak,
  };
}

async function tellLeft(uri: Uri, left: Leaks): Promise<void> {
  if (left.length === 0) {
    await window.showInformationMessage(`Du har set det hele efter. ${reminder}`);
    return;
  }
  const again = "Vis dem igen";
  const answer = await window.showInformationMessage(
    `${places(left.length)} er ikke set efter endnu. ${reminder}`,
    again,
  );
  if (answer === again) askFor(uri, left);
}

function places(count: number): string {
  return count === 1 ? "1 sted" : `${count} steder`;
}
