import "./danish.ts";
import { findPlace } from "./place.ts";

/** The editor is loaded after its messages and after we know where the drafts are. */
async function main(): Promise<void> {
  const container = document.getElementById("editor");
  if (!container) return;
  const place = await findPlace();
  const { openEditor } = await import("./openEditor.ts");
  container.textContent = "";
  await openEditor(container, place);
  container.setAttribute("aria-busy", "false");
}

main().catch(() => {
  const message = document.createElement("p");
  message.className = "loading";
  message.setAttribute("role", "alert");
  message.textContent =
    "Skrivehjælpen kunne ikke starte i denne browser. Prøv en nyere Chrome, Edge, Firefox eller Safari. I kan altid skrive og sende underretningen uden.";
  document.body.replaceChildren(message);
});
