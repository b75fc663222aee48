import type { Span } from "../text/span.ts";
import { draftFacts } from "./draftFacts.ts";
import type { OpenDraft } from "./openFile.ts";

/** What nothing may change without being asked each time: quotations, names, dates and CPR numbers, as source spans. */
export function protectedSpans(open: OpenDraft): readonly Span[] {
  const facts = draftFacts(open);
  const names = facts.mentions.filter(
    ({ value }) => value.kind === "name" || value.kind === "initials",
  );
  return facts.blocks.flatMap((block, index) => {
    const { reading } = facts.signalsIn(index);
    const quotations = block.prose.quotations.map(({ span }) => span);
    const whole = block.quoted ? [{ start: 0, end: block.prose.text.length }] : [];
    const own = names.filter(({ at }) => at.block === index).map(({ at }) => at);
    return [...quotations, ...whole, ...own, ...reading.times, ...reading.cprs].map(
      ({ start, end }) => block.sourceSpan({ start, end }),
    );
  });
}
