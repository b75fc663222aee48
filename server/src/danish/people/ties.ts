import type { Mention, Relation } from "../people.ts";
import type { Token } from "../words.ts";
import type { Placed } from "./findNames.ts";
import { roleOf } from "./roles.ts";

/** Gives names the role that stands beside them ("storebror Kamil", "far (Paweł)", "Bolette, klasselærer"), and roles their owner. */
export function tieNames(
  text: string,
  tokens: readonly Token[],
  found: readonly Placed[],
): readonly Placed[] {
  return found.map((placed, index) => {
    if (placed.mention.kind === "role")
      return { ...placed, mention: ownedBy(placed, found[index - 1]) };
    const beside =
      roleBefore(text, tokens, placed, found[index - 1]) ??
      roleAfter(text, tokens, placed, found[index + 1]);
    if (beside !== undefined)
      return {
        ...placed,
        mention: {
          ...placed.mention,
          role: beside.role,
          relation: named(beside),
          owner: beside.owner,
        },
      };
    const relation = inClass(text, tokens, placed) ? "peer" : undefined;
    return { ...placed, mention: { ...placed.mention, relation } };
  });
}

/** A named "dreng" or "pige" beside its name is told as a further person; the child itself is named without it. */
function named(role: Mention): Relation | undefined {
  return role.relation === "child" ? undefined : role.relation;
}

/** "Majas mor": the name right before in the genitive owns the role. */
function ownedBy(placed: Placed, before: Placed | undefined): Mention {
  const { mention } = placed;
  if (before === undefined || before.to !== placed.from || before.mention.kind === "role")
    return mention;
  const { span, name } = before.mention;
  const isGenitive = name !== undefined && span.end - span.start > name.length;
  return isGenitive || (name?.endsWith("s") ?? false) ? { ...mention, owner: name } : mention;
}

/** The role right before, or with "(", ",", ":" or "hedder" between. */
function roleBefore(
  text: string,
  tokens: readonly Token[],
  placed: Placed,
  before: Placed | undefined,
): Mention | undefined {
  if (before === undefined || before.mention.kind !== "role" || isGenitive(text, before))
    return undefined;
  if (before.mention.relation === "parents") return undefined;
  const between = tokens
    .slice(before.to, placed.from)
    .map((token) => token.norm)
    .join(" ");
  const fits =
    between === "" ||
    /^(?:\(|,|:|hedder|, der hedder|ved navn|på \d+ år,?|\( ?\d+ ?\))$/u.test(between);
  const plain =
    between !== "," ||
    (tokens[placed.to] !== undefined && /^[,.)]$/u.test(tokens[placed.to]?.norm ?? ""));
  return fits && plain ? before.mention : undefined;
}

/** ", hans storebror", "(klasselærer)", ", som er klasselærer" right after the name. */
function roleAfter(
  text: string,
  tokens: readonly Token[],
  placed: Placed,
  after: Placed | undefined,
): Mention | undefined {
  if (after === undefined || after.mention.kind !== "role" || isGenitive(text, after))
    return undefined;
  const gap = tokens.slice(placed.to, after.from);
  if (gap.length === 0 || gap.length > 4) return undefined;
  const between = gap.map((token) => token.norm).join(" ");
  const opened =
    /^(?:\(|,|, der er|, som er|er)(?: (?:hans|hendes|barnets|deres|en|vores|\p{L}+s|ny|nye|tidligere))*$/u;
  return opened.test(between) ? after.mention : undefined;
}

/** True when the role itself owns the next word ("mors", "drengens"). */
function isGenitive(text: string, placed: Placed): boolean {
  const { span } = placed.mention;
  const norm = text.slice(span.start, span.end).toLowerCase();
  return (
    norm.endsWith("s") && roleOf(norm)?.role !== norm && roleOf(norm.slice(0, -1)) !== undefined
  );
}

/** "Maja i 3.c", "Oliver fra 2. klasse": told because it is not the child's own class. */
function inClass(text: string, tokens: readonly Token[], placed: Placed): boolean {
  const after = tokens[placed.to];
  const end = tokens[placed.to - 1]?.end ?? 0;
  if (after === undefined || !/^(?:i|fra|,)$/u.test(after.norm)) return false;
  return /^(?:,)? (?:i|fra) (?:\d{1,2}\. ?(?:klasse|[a-fA-F])(?!\p{L})|parallelklassen|klassen)/u.test(
    text.slice(end, end + 24),
  );
}
