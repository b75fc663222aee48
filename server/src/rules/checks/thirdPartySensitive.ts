import type { Mention } from "../../danish/people.ts";
import { sideOf } from "../cues/household.ts";
import { perPlace } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { danish, trimmed } from "./sentenceFrames.ts";

/** Illness, addiction, crime, loss, placement: what nobody wants told of themselves in another's case. */
const sensitive = danish(
  /\b(?:abort\p{L}*|spontan abort|fjernet fra|tvangsfjernet|anbragt|plejefamilie|fængsel\p{L}*|fængslet|afson\p{L}*|siddet inde|dømt|en dom|straffet|betinget|røveri|indbrud|sigtet|anholdt|kriminel\p{L}*|misbrug\p{L}*|alkohol\p{L}*|alkoholiker|drikker|drikkeproblem\p{L}*|spilleproblem\p{L}*|stoffer|hash|afvænning|psykisk syg\p{L}*|depression\p{L}*|depressiv|angst|indlagt|indlæggelse\p{L}*|psykiatrisk|selvmord\p{L}*|tog sit (?:eget )?liv|tage sit liv|diagnose\p{L}*|adhd|autis\p{L}*|hiv|kræft|sclerose|epilepsi|medicin|skilsmisse|skilt|skilles|parterapi|konkurs|gæld|kontanthjælp|selvskade\p{L}*|skærer (?:\p{L}+ ){0,2}sig|skærer i sig|cutter|gør det samme|sygemeldt med|brudt sammen|skizofren\p{L}*|bipolar|voldtægt|voldtaget|krænket|fyret|bortvist|spiseforstyrrelse\p{L}*|anoreksi|gravid|psykolog|underrettet på|underretning på|været af sted på samme måde|har en sag|har også en sag|krisecenter|graviditet|kendt (?:af|i|hos) (?:\p{L}+ )?(?:politiet|kommunen|socialforvaltningen|ssp|psykiatrien)|lykkepiller|antidepressiv\p{L}*|langtidssyg\p{L}*|sygemeldt|handicappet|blev fjernet|er fjernet|fik fjernet|utro|insolvent|arbejdsløs efter|stress\p{L}*|blodprop|demens|dement|transplant\p{L}*|sexchikane|pædofil\p{L}*)\b/iu,
);
/** Somebody outside the family who can be told by role or by whose they are. */
const outsider = danish(
  /\b(?:(?:hans|hendes|barnets|sin|(?!Mors|Fars|Moderens|Faderens|mors|fars)\p{Lu}\p{L}+s) (?:bedste |gode |nære |faste |gamle )?(?:ven|veninde|kammerat|klassekammerat|legekammerat|makker|sidemand|kæreste|fætter|kusine|træner|lærer)\p{L}*|veninden|vennen|bedstevennen|kammeraten|klassekammeraten|kæresten|sidemanden|makkeren|(?:min|vores) (?:egen |egne )?(?:niece|nevø|søn|datter|søster|bror|mand|kone|mor|far)\p{L}*|(?:min|vores|hendes|hans|skolens|klubbens|børnehavens|den tidligere|den nye) (?:tidligere |nye |gamle )?(?:leder|kollega|souschef|nabo|pedel|sekretær|dagplejer|lærer|pædagog|vikar|rådgiver|sagsbehandler|klasselærer)\p{L}*|en niece|en nevø|lederen|souschefen|sekretæren|dagplejeren|legekammeraten|familien \p{Lu}\p{L}+|en (?:pige|dreng),? (?:hvis|der|som|fra)|naboen|naboens \p{L}+|genboen|underboen|overboen|vikaren|træneren|pedellen|kollegaen|min kollega|en kollega|pædagogen|klasselæreren|læreren|medhjælperen|studerende\p{L}*|en (?:dreng|pige) (?:fra|i) (?:klassen|parallelklassen|\d)|en anden (?:dreng|pige|mor|far)|drengens (?:mor|far|forældre)|pigens (?:mor|far|forældre)|(?:kammeratens|vennens|venindens) \p{L}+)\b/iu,
);
const ownKin = danish(
  /\b(?:mors|fars|moderens|faderens|forældrenes|barnets (?:mor|far|bror|søster))\b[^.]{0,20}$/iu,
);
/** Everyday illness, and matters of work. */
const harmless = danish(/\b(?:syg i dag|på ferie|på kursus|barsel)\b/iu);
const dangers = ["voldshandling", "vold-slag", "seksuel", "trussel"];

/** Where in a sentence a sensitive matter is named. */
const sensitiveAt = perPlace((words) =>
  harmless.test(words) ? undefined : sensitive.exec(words)?.index,
);

/** Sensitive matters of an identifiable person who is neither the child nor of its household, in the sentence that tells them. */
export function* thirdPartySensitive(facts: DraftFacts): Iterable<Match> {
  for (const at of facts.prose()) {
    const found = sensitiveAt(facts, at);
    if (found === undefined) continue;
    if (
      facts
        .signals(dangers)
        .some((hit) => hit.block === at.block && hit.start >= at.start && hit.end <= at.end)
    )
      continue;
    if (isForm(facts, at)) continue;
    if (isAnothers(facts, at, found) || isPeers(facts, at)) yield shortfall(trimmed(facts, at));
  }
}

/** A row of a form tells of the family; a line without a stop at the end is a signature. */
function isForm(facts: DraftFacts, at: Place): boolean {
  const { kind } = facts.blocks[at.block] ?? {};
  const isLast = at.block >= facts.draft.blocks.length - 2;
  return kind === "cell" || (isLast && !/[.!?]\s*$/u.test(facts.text(at)));
}

/** The holder nearest before the sensitive word is somebody outside the family. */
function isAnothers(facts: DraftFacts, at: Place, offset: number): boolean {
  const before = facts.text(at).slice(0, offset);
  const { people } = facts.signalsIn(at.block).reading;
  const holders = people.filter(
    ({ span, kind }) =>
      span.start >= at.start &&
      span.end <= at.start + offset &&
      kind !== "initials" &&
      kind !== "pronoun",
  );
  const holder = holders.at(-1);
  const role = [...before.matchAll(new RegExp(outsider, "giu"))].at(-1);
  const from = role === undefined ? -1 : at.start + role.index;
  if (role !== undefined && !ownKin.test(before.slice(0, role.index)))
    return (
      holder === undefined ||
      /hvis$/u.test(role[0]) ||
      holders.some((one) => isNamedBeside(one, from + role[0].length)) ||
      holder.span.start <= from + role[0].length ||
      isOutside(facts, holder, at)
    );
  return holder !== undefined && isOutside(facts, holder, at);
}

/** "Klassekammeraten Nadja", "skolens pedel Frank": the name belongs to the role. */
function isNamedBeside({ kind, span }: Mention, end: number): boolean {
  return kind === "name" && span.start >= end && span.start <= end + 2;
}

function isOutside(facts: DraftFacts, holder: Mention, at: Place): boolean {
  const owner = holder.owner;
  if (owner !== undefined && /^\p{Lu}/u.test(owner) && !isFamily(facts, owner)) return true;
  const side = sideOf(facts, holder);
  if (holder.kind === "name") {
    if (side === "peer" || side === "adult") return true;
    if (side === "unknown") return !isFamily(facts, holder.name) && !isPlace(facts, holder, at);
  }
  return /^(?:fætter|kusine)$/u.test(holder.role ?? "");
}

/** "går i Fængselsgade", a town: no holder stands before a verb. */
function isPlace(facts: DraftFacts, holder: Mention, at: Place): boolean {
  const before = facts.text({ ...at, end: holder.span.start });
  return /(?<!\p{L})(?:i|på|til|ved|hos)\s+$/u.test(before);
}

function isFamily(facts: DraftFacts, name: string | undefined): boolean {
  const key = name?.split(" ")[0];
  if (key === undefined) return true;
  const { subjects, parents, siblings, relatives, staff } = facts.cast;
  return [...subjects, ...parents, ...siblings, ...relatives, ...staff].some((one) =>
    one.name?.split(" ").includes(key),
  );
}

/** "X' mor, og hun har …": the parent of a named other child, taken up by a pronoun. */
function isPeers(facts: DraftFacts, at: Place): boolean {
  const found = /(\p{Lu}\p{L}+)(?:s|['’]s?) (?:mor|far|forældre|bror|søster)(?!\p{L})/u.exec(
    facts.text(at),
  );
  const name = found?.[1];
  if (name === undefined) return false;
  return !isFamily(facts, name) && !isFamily(facts, name.replace(/s$/u, ""));
}
