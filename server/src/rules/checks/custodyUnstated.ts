import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Who has custody or whom the child lives with is not to be read; parted or placed, custody itself must be said. */
export function* custodyUnstated(facts: DraftFacts): Iterable<Match> {
  const custody = facts.signals("forældremyndighed");
  const home = facts.signals("bor-hos");
  const parted = facts.signals("adskilt-hjem").some((at) => !at.signal.negated);
  const told = custody.length > 0 || (home.length > 0 && !parted);
  if (!told && facts.signals("ufødt").length === 0) yield shortfall(undefined);
  for (const at of [...custody, ...home]) yield evidence(at);
}
