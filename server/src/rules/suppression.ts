import type { Draft, Remark } from "../draft/draft.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** What a remark switches off: one criterion or rule, in the block it stands in or before. */
interface Suppression {
  readonly remark: Remark;
  readonly id: string;
  readonly reason: string;
  readonly span: Span | undefined;
}

/** Findings kept, findings a remark with a reason has switched off, and findings about remarks without one. */
export function suppress(
  draft: Draft,
  findings: readonly Finding[],
): { readonly kept: readonly Finding[]; readonly suppressed: readonly Finding[] } {
  const suppressions = draft.remarks
    .filter(({ kind }) => kind === "suppression")
    .map((remark) => read(draft, remark));
  const valid = suppressions.filter(({ reason }) => reason !== "");
  const isOff = (finding: Finding) => valid.some((suppression) => covers(suppression, finding));
  return {
    kept: [
      ...findings.filter((finding) => !isOff(finding)),
      ...suppressions.flatMap(missingReason),
    ],
    suppressed: findings.filter(isOff),
  };
}

function read(draft: Draft, remark: Remark): Suppression {
  const [id = "", ...rest] = remark.body.split("|");
  const block = remark.block === undefined ? undefined : draft.blocks[remark.block];
  const group =
    block === undefined ? [] : draft.blocks.filter((other) => other.group === block.group);
  const first = group[0]?.span;
  const last = group.at(-1)?.span;
  const span = first && last && { start: first.start, end: last.end };
  return { remark, id: id.trim(), reason: rest.join("|").trim(), span };
}

function covers({ id, span }: Suppression, finding: Finding): boolean {
  if (id !== finding.criterion && id !== finding.ruleId) return false;
  return finding.scope === "document" || (span !== undefined && overlaps(span, finding.span));
}

function missingReason({ remark, reason, id }: Suppression): readonly Finding[] {
  if (reason !== "") return [];
  return [
    {
      ruleId: "slå-fra-uden-grund",
      criterion: "suppression-without-reason",
      scope: "span",
      severity: "information",
      message: `„${id}“ er slået fra her, men der står ikke hvorfor, så det virker ikke endnu. Skriv grunden efter en lodret streg: „${id} | grunden“.`,
      span: remark.span,
      related: [],
      fixes: [
        {
          title: "Skriv en grund",
          edits: [
            {
              span: { start: remark.bodySpan.end, end: remark.bodySpan.end },
              text: " | [[grund?]]",
            },
          ],
          kind: "suggestion",
          preferred: true,
        },
      ],
    },
  ];
}
