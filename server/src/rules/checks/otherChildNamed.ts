import { namedRelations, sideOf } from "../cues/household.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Mention } from "../../danish/people.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Words near a name that tell it is another child or young person. */
const among =
  /(?<!\p{L})(?:leg\p{L}*|kammerat\p{L}*|ven|venner|veninde\p{L}*|bedste|makker|klassen?|stuen|fra \d\.|i \d\.|går i|sidemand|delte|drillede?|mobbe\p{L}*|andre børn|børn|dreng|pige|sammen med|spiller|parallelklassen?|holdet|gruppe|fætter|kusine)(?!\p{L})/iu;
const adultish =
  /(?<!\p{L})(?:lærer\p{L}*|klasselærer|pædagog\p{L}*|leder\p{L}*|vikar|rådgiver\p{L}*|sundhedsplejerske\p{L}*|psykolog\p{L}*|tlf|mvh|hilsen|konsulent|vejleder\p{L}*|kontaktperson|træner|pedel\p{L}*|læge|kollega|mor|far|forælder|moster|farmor|mormor|onkel|plejemor|plejefar|tante|sekretær\p{L}*|personale|medarbejder|talte med|kommunen|familieplejekonsulent)(?!\p{L})/iu;

/** The first mention of each child or young person of the peer group who is named. */
export function* otherChildNamed(facts: DraftFacts): Iterable<Match> {
  const seen = new Set<string>();
  const safe = safeNames(facts);
  for (const mention of facts.mentions) {
    const { name, kind } = mention.value;
    if (kind !== "name" || name === undefined) continue;
    const key = first(name);
    if (key.length < 3 || seen.has(key) || safe.has(key)) continue;
    const verdict = isOtherChild(facts, mention);
    if (verdict === "unsure") continue;
    seen.add(key);
    if (verdict) yield shortfall(bare(facts, mention));
  }
}

function first(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? "";
}

/** Names of the household, the staff and everybody named in fields, front matter and signature. */
function safeNames(facts: DraftFacts): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\p{Lu}[\p{L}-]+/gu) ?? []) names.add(word.toLowerCase());
  };
  for (const field of facts.draft.fields) add(field.value);
  for (const entry of facts.draft.frontMatter?.entries ?? []) add(entry.value);
  const { subjects, parents, siblings, relatives, staff } = facts.cast;
  for (const person of [...subjects, ...parents, ...siblings, ...relatives, ...staff])
    add(person.name ?? "");
  const body = facts.blocks.filter(({ kind }) => kind !== "frontMatter");
  for (const { prose } of [...body.slice(0, 3), ...body.slice(-2)])
    for (const line of prose.text.split("\n")) if (line.length < 90) add(line);
  for (const { kind, prose } of body) if (kind === "heading") add(prose.text);
  return names;
}

/** True for a child of the peer group, false for a known other, "unsure" when this mention does not tell. */
function isOtherChild(facts: DraftFacts, { at, value }: Placed<Mention>): boolean | "unsure" {
  const relation = value.relation ?? namedRelations(facts).get(first(value.name ?? ""));
  if (relation === "peer") return true;
  if (relation !== undefined || sideOf(facts, value) !== "unknown") return false;
  const text = facts.text(facts.sentence(at));
  const from = at.start - facts.sentence(at).start;
  const near = text.slice(Math.max(0, from - 45), from + (at.end - at.start) + 45);
  if (adultish.test(near)) return false;
  return among.test(near) ? true : "unsure";
}

/** The name without its genitive -s. */
function bare(facts: DraftFacts, { at, value }: Placed<Mention>): Place {
  const text = facts.text(at);
  const length = value.name !== undefined && text.startsWith(value.name) ? value.name.length : text.length;
  return { block: at.block, start: at.start, end: at.start + length };
}
