import type { Draft } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";

/** A field of a template, `[[hvornår?]]`, that nobody has filled in yet. */
export interface Placeholder {
  readonly span: Span;
  /** The words between the brackets, without question mark. */
  readonly label: string;
  /** It asks about parents or child: under abuse and honour nobody is sent to find the answer. */
  readonly delicate: boolean;
}

const form = /\[\[([^\][\n]{0,200})\]\]/gu;
const delicate =
  /foræld|(?<!\p{L})(?:mor|far|barn|hun|han|drengen|pigen|eleven|hjemme|sagde|siger|spurgt|spørg)/iu;
const delicateSections: ReadonlySet<string> = new Set(["parents", "child", "informed", "consent"]);

/** The unfilled fields of a draft, in order. Reads the text as it stands, so tables and front matter count too. */
export function findPlaceholders(draft: Draft): readonly Placeholder[] {
  return [...draft.text.matchAll(form)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const label = (match[1] ?? "").replace(/\?$/u, "").trim();
    const section = draft.sections.findLast((other) => other.span.start <= span.start);
    const inDelicate = section?.kind !== undefined && delicateSections.has(section.kind);
    return { span, label, delicate: inDelicate || delicate.test(label) };
  });
}
