import type { Finding } from "../../rules/finding.ts";
import type { OpenDraft } from "../openFile.ts";

/** The reason somebody gave for switching a finding off: that of the nearest remark about it, before or in its lines. */
export function reasonOf(open: OpenDraft, { criterion, ruleId, span }: Finding): string {
  const remarks = open.draft.remarks.filter(({ kind, body }) => {
    const id = body.split("|")[0]?.trim();
    return kind === "suppression" && (id === criterion || id === ruleId);
  });
  const distance = (start: number) => Math.abs(start - span.start);
  const [nearest] = [...remarks].sort((a, b) => distance(a.span.start) - distance(b.span.start));
  return nearest?.body.split("|").slice(1).join("|").trim() || "ingen grund";
}
