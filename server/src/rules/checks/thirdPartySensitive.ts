import { sideOf } from "../cues/household.ts";
import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

const sensitive =
  /(?<!\p{L})(?:abort|fjernet fra|anbragt|fængsel|siddet inde|dømt|betinget|røveri|sigtet|kriminel\p{L}*|misbrug\p{L}*|alkoholiker|drikker|stoffer|hash|psykisk syg|depression|indlagt|selvmord\p{L}*|diagnose|adhd|autis\p{L}*|hiv|kræft|skilsmisse|konkurs|gæld|voldsdømt|afvænning|gør det samme|skærer sig|selvskade\p{L}*|medicin|sygemeldt med|udsat for|graviditet|skizofren\p{L}*|bipolar|krænket|fyret)(?!\p{L})/iu;

/** Sensitive matters of an identifiable person who is neither the child nor of its household, in the sentence that tells them. */
export function* thirdPartySensitive(facts: DraftFacts): Iterable<Match> {
  for (const at of facts.prose()) {
    const text = facts.text(at);
    const found = sensitive.exec(text);
    if (found === null) continue;
    const { people } = facts.signalsIn(at.block).reading;
    const inside = people.filter(({ span }) => span.start >= at.start && span.end <= at.end);
    const place = at.start + found.index;
    const before = inside.filter(({ span, kind }) => span.end <= place && kind !== "initials");
    const holder = before.findLast(({ kind }) => kind !== "pronoun") ?? before.at(-1);
    if (holder === undefined) continue;
    const side = sideOf(facts, holder);
    const identifiable = holder.kind === "name" || /^(?:fætter|kusine|veninde|ven|kammerat|træner)$/u.test(holder.role ?? "") || holder.owner !== undefined;
    if (!identifiable || side === "child" || side === "sibling" || side === "staff") continue;
    if (side === "home" && !/^(?:fætter|kusine|onkel|tante)$/u.test(holder.role ?? "")) continue;
    if (side === "unknown" && !isElsewhereChild(facts, holder.name)) continue;
    if (facts.signals(["voldshandling", "vold-slag", "seksuel"]).some((hit) => hit.block === at.block && hit.start >= at.start && hit.end <= at.end)) continue;
    yield shortfall(at);
  }
}

/** A name that is no parent and not the child: only then is the matter a third person's. */
function isElsewhereChild(facts: DraftFacts, name: string | undefined): boolean {
  const key = name?.split(" ")[0];
  if (key === undefined) return false;
  const { subjects, parents, siblings, relatives, staff } = facts.cast;
  return ![...subjects, ...parents, ...siblings, ...relatives, ...staff].some((one) =>
    one.name?.split(" ").includes(key),
  );
}
