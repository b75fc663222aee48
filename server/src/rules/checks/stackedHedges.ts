import type { Prose } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** Two or more hedging particles close together in one clause; the stretch from the first to the last is marked. */
export function* stackedHedges(facts: DraftFacts): Iterable<Match> {
  let open: PlacedSignal | undefined;
  let last: Span | undefined;
  for (const next of particles(facts)) {
    const prose = facts.block(next.block)?.prose;
    if (open !== undefined && last !== undefined && prose !== undefined) {
      if (open.block === next.block && isClose(prose, last, next)) {
        last = next;
        continue;
      }
      if (last !== open) yield stack(open, last);
    }
    open = next;
    last = next;
  }
  if (open !== undefined && last !== undefined && last !== open) yield stack(open, last);
}

function stack({ block, start }: PlacedSignal, { end }: Span): Match {
  return shortfall({ block, start, end });
}

/** The writer's own particles, in reading order. "nok" in "mad nok" and "lidt" in "lidt mad" are none. */
function particles(facts: DraftFacts): readonly PlacedSignal[] {
  const plain = facts.signals("forbehold-falsk");
  return facts
    .signals("forbehold-ord", "own")
    .filter(
      (one) =>
        !facts.inside(one, ["gengivet", "citat"]) &&
        !plain.some(
          ({ block, start, end }) => block === one.block && start <= one.start && end >= one.end,
        ),
    );
}

/** At most three plain words between them, no sign and no "eller", which opens another guess. */
function isClose({ tokens }: Prose, a: Span, b: Span): boolean {
  const between = tokens.filter(({ start, end }) => start >= a.end && end <= b.start);
  return (
    between.length <= 3 && between.every(({ kind, norm }) => kind !== "mark" && norm !== "eller")
  );
}
