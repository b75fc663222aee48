import type { Finding } from "../rules/finding.ts";
import type { Span } from "../text/span.ts";
import type { OpenDraft } from "./openFile.ts";

/** Fewer words of the writer's own than this are a beginning, not a draft that lacks something. */
const beginning = 40;
/** Fewer findings than this are no crowd. */
const crowd = 4;

/** What a draft that has only just begun still has before it, gathered to be said once. */
export interface Ahead {
  /** Where the first of the gathered findings stands. */
  readonly span: Span;
  readonly message: string;
  /** The findings that the message stands for. */
  readonly gathered: ReadonlySet<Finding>;
}

/**
 * The findings on the whole of a draft that has only just begun, as one friendly line; undefined when there is more
 * text, when there are few of them, or when something presses: then each is said for itself.
 */
export function aheadOf(open: OpenDraft, findings: readonly Finding[]): Ahead | undefined {
  const { abuse, honour, acute } = open.lint.contexts;
  if (abuse.on || honour.on || acute.on) return undefined;
  const gathered = findings.filter(
    ({ scope, severity }) => scope === "document" && severity !== "error",
  );
  const first = gathered[0];
  if (first === undefined || gathered.length < crowd || ownWords(open) >= beginning)
    return undefined;
  const titles = gathered.map(({ criterion }) => open.rules.criteria.get(criterion)?.title ?? "");
  const list = [...new Set(titles)].map((title) => `– ${title}`).join("\n");
  const message = `Godt begyndt. Når I kommer til det, er det også rart for modtageren at kunne læse:\n${list}\nDet behøver ikke være langt, og det må gerne sendes uden det hele.`;
  return { span: first.span, message, gathered: new Set(gathered) };
}

/** Words of running text: no headings, labels of fields or fields of a template that stand empty. */
function ownWords({ draft, lint }: OpenDraft): number {
  const empty = lint.findings.flatMap(({ criterion, span }) =>
    criterion === "leftover-placeholder" ? [span] : [],
  );
  const left = [...draft.fields.map(({ labelSpan }) => labelSpan), ...empty];
  return draft.blocks
    .filter(({ kind }) => kind !== "heading")
    .flatMap((block) =>
      block.prose.tokens.flatMap((token) =>
        token.kind === "word" ? [block.sourceSpan(token)] : [],
      ),
    )
    .filter(({ start }) => !left.some((span) => span.start <= start && start < span.end)).length;
}
