import { type Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, languages } from "vscode";
import type { Status } from "../status.ts";

/** Formatting that is worth keeping; without any of it plain text is pasted as it is. */
const formatted = /<(?:h[1-6]|li|table|blockquote|strong|em)\b|mso-list|<b>|<b /iu;

/** Offers what is pasted from Word, mail or a web page as Markdown; in older editors nothing is offered. */
export function registerPaste(status: Status): Disposable[] {
  const register = languages.registerDocumentPasteEditProvider;
  if (register === undefined) return [];
  const kind = DocumentDropOrPasteEditKind.Text.append("underretning");
  const provider = register(
    [{ language: "markdown" }],
    {
      async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
        if (!status.of(document.uri.toString())?.isDraft) return undefined;
        const html = await data.get("text/html")?.asString();
        if (html === undefined || !formatted.test(html) || token.isCancellationRequested)
          return undefined;
        const { toMarkdown } = await import("./toMarkdown.ts");
        const text = toMarkdown(html);
        return text === ""
          ? undefined
          : [new DocumentPasteEdit(text, "Indsæt med overskrifter, lister og tabeller", kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ["text/html"] },
  );
  return [provider];
}
