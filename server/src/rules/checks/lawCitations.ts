import { holds } from "../cues/within.ts";
import { perBlockIndex } from "../facts/watch.ts";
import type { DraftFacts, Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import type { LawFact } from "../ruleSet.ts";

/** One "§ 153", with the law named in the words beside it. */
interface Citation {
  readonly at: Place;
  readonly section: string;
  /** "7" of "§ 11, stk. 7". */
  readonly part: string | undefined;
  readonly law: "old" | "new" | "other" | "none";
}

const sign = /(?:§+|\bparagraf(?:fen)?)\s*(\d{1,3})(?:\s?([a-e])(?![\p{L}]))?/giu;
/** A paragraph behind a section: ", stk. 3". */
const paragraph = /^,?\s*stk\.?\s*(\d+)/iu;

/** The signals that name a law; the last also finds what the others name. */
const laws = [
  ["old", "lov-gammel"],
  ["new", "lov-ny"],
  ["other", "lov-anden"],
] as const;

/** A year before the change: a historic document may be named as it was called. */
const yearBefore = /\b(?:19\d\d|20(?:0\d|1\d|2[0-3]))\b/u;

/** Sections of the old law cited as in force, whose new place is verified: "servicelovens § 153". */
export function* staleLaw(facts: DraftFacts): Iterable<Match> {
  for (const [{ at }, fact] of staleCitations(facts)) {
    const { topic: emne, now: nu, verifiedAt: dato } = fact;
    if (nu !== undefined && dato !== undefined) yield shortfall(at, { values: { emne, nu, dato } });
  }
}

/** The same where no new place has been verified: said without a number. */
export function* staleLawUnknown(facts: DraftFacts): Iterable<Match> {
  for (const [{ at }, fact] of staleCitations(facts))
    if (fact.now === undefined || fact.verifiedAt === undefined)
      yield shortfall(at, { values: { emne: fact.topic } });
}

function staleCitations(facts: DraftFacts): readonly (readonly [Citation, LawFact])[] {
  return citations(facts).flatMap((citation) => {
    const { at, section, law } = citation;
    const fact = factOf(facts.ruleSet.laws, citation);
    if (fact === undefined || isHistoric(facts, at)) return [];
    return law === "old" || (law === "none" && isOldUse(facts, at, section))
      ? [[citation, fact] as const]
      : [];
  });
}

function isHistoric(facts: DraftFacts, at: Place): boolean {
  const sentence = facts.sentence(at);
  return yearBefore.test(facts.text(sentence)) || holds(facts, sentence, "lov-fortid");
}

/** What an old section was about; a paragraph with an entry of its own ("11, stk. 7") comes before the whole section. */
function factOf(known: readonly LawFact[], { section, part }: Citation): LawFact | undefined {
  const exact = part && known.find(({ old }) => old.includes(`${section}, stk. ${part}`));
  return exact || known.find(({ old }) => old.includes(section));
}

/** Sections that only the old law has for this: no law is named, but what it is about. */
function isOldUse(facts: DraftFacts, at: Place, section: string): boolean {
  if (section === "50") return true;
  const about = oldUses.get(Number(/^\d+/u.exec(section)?.[0]));
  return about !== undefined && holds(facts, facts.sentence(at), about);
}

const oldUses: ReadonlyMap<number, string> = new Map([
  [48, "lov-om-samtale"],
  [52, "lov-om-indsats"],
  [153, "lov-om-underretning"],
  [154, "lov-om-underretning"],
  [155, "lov-om-underretning"],
]);

/** What the duties of barnets lov are about when drafts tell of them in other words than the law's. */
const told: ReadonlyMap<number, string> = new Map([
  [18, "lov-screening"],
  [132, "lov-flytning"],
  [135, "lov-enhvers-pligt"],
  [136, "lov-vurdering"],
]);

/** The professional's own duty, which a clause on an underretning is about when it names no other. */
const ownDuty = 133;
/** The section on being told what came of it: as often cited beside an underretning. */
const answered = 138;

/** A section of the present law attached to another duty than its own: "barnets lov § 135" for a teacher's. */
export function* wrongLaw(facts: DraftFacts): Iterable<Match> {
  const cited = citations(facts);
  const verified = facts.ruleSet.laws.filter(({ now, verifiedAt }) => now && verifiedAt);
  for (const { at, section, law } of cited) {
    if (law === "old" || law === "other") continue;
    const number = Number(/^\d+/u.exec(section)?.[0]);
    const own = verified.find((fact) => covers(fact, number));
    if (own === undefined && law !== "new") continue;
    const right = topicsIn(facts, clauseOf(facts, at, cited), verified);
    const [fact] = right;
    if (fact === undefined || right.some((one) => covers(one, number))) continue;
    if (number === answered && holds(facts, facts.sentence(at), "lov-pligten")) continue;
    const values = { emne: fact.topic, nu: fact.now ?? "", dato: fact.verifiedAt ?? "" };
    yield shortfall(at, { values: { ...values, egen: own?.topic.toLowerCase() ?? "noget andet" } });
  }
}

/** The facts a clause is about; the professional's duty when it only tells of an underretning. */
function topicsIn(facts: DraftFacts, clause: Place, known: readonly LawFact[]): readonly LawFact[] {
  const low = facts.text(clause).toLowerCase();
  const isNamed = ({ words }: LawFact) => words.some((word) => low.includes(word));
  const duty = known.filter((fact) => covers(fact, ownDuty));
  const about = known.filter((fact) => {
    const signal = told.get(range(fact)[0]);
    if (signal !== undefined) return holds(facts, clause, signal);
    return !duty.includes(fact) && isNamed(fact);
  });
  if (about.length > 0) return about;
  const isDuty =
    holds(facts, clause, "lov-pligten") ||
    (duty.some(isNamed) && holds(facts, clause, "lov-pligt-eller-fravær"));
  return isDuty ? duty : [];
}

/** True when "barnets lov §§ 20-22" holds the number. */
function covers(fact: LawFact, number: number): boolean {
  const [from, to] = range(fact);
  return number >= from && number <= to;
}

/** The first and last section of the place a fact has now. */
function range({ now }: LawFact): readonly [number, number] {
  const match = /§+\s*(\d+)(?:-(\d+))?/u.exec(now ?? "");
  return [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
}

/** The words about a citation: from the citation before to the one after, within its sentence. */
function clauseOf(facts: DraftFacts, at: Place, cited: readonly Citation[]): Place {
  const { block, start, end } = facts.sentence(at);
  const mine = cited.filter((other) => other.at.block === block);
  const index = mine.findIndex((other) => other.at.start === at.start);
  const from = Math.max(start, mine[index - 1]?.at.end ?? 0);
  const to = mine[index - 1] !== undefined && from > start ? at.end : end;
  const until = Math.min(to, mine[index + 1]?.at.start ?? Number.POSITIVE_INFINITY);
  const line = ownLine(facts, { block, start: from, end: Math.max(at.end, until) });
  const rest = facts.text(line).replace(/\s+[–-]\s+(?:med|og)\s.*$/su, "");
  return { ...line, end: line.start + rest.replace(/,\s*mens[^,.]*$/u, "").length };
}

/** In the head of a form each short line is a matter of its own: "jf. BL § 133" stands above "Børnehuset Regnbuen". */
function ownLine(facts: DraftFacts, clause: Place): Place {
  const lines = facts.text(clause).split("\n");
  const own = lines.findIndex((one) => one.search(sign) >= 0);
  const line = lines[own];
  if (line === undefined || line.length >= 50 || !/^\p{Lu}/u.test(lines[own + 1] ?? ""))
    return clause;
  const start = clause.start + lines.slice(0, own).join("\n").length + (own > 0 ? 1 : 0);
  return { ...clause, start, end: start + line.length };
}

function citations(facts: DraftFacts): readonly Citation[] {
  return facts.blocks.flatMap((_, block) => citationsIn(facts, block));
}

const citationsIn = perBlockIndex((facts: Facts, block: number): readonly Citation[] => {
  const text = facts.block(block)?.prose.text ?? "";
  return [...text.matchAll(sign)].map((match) => citationOf(facts, text, block, match));
});

function citationOf(facts: Facts, text: string, block: number, match: RegExpExecArray): Citation {
  const [whole, number, letter] = match;
  const start = match.index;
  const end = start + whole.length;
  const before = text.slice(Math.max(0, start - nearBy), start).replace(/^.*[.;:]\s/su, "");
  const after = text.slice(end, end + nearBy).replace(/[.;](?!\s?\d).*$/su, "");
  const stk = paragraph.exec(after);
  const joint = joining.exec(after)?.[0];
  const head = { block, start: start - before.length, end: start };
  const tail = { block, start: end + (joint ?? after).length, end: end + after.length };
  const section = `${number ?? ""}${letter === undefined ? "" : ` ${letter.toLowerCase()}`}`;
  return {
    at: { block, start: nameBefore(facts, head), end: nameBehind(facts, tail) ?? end },
    section,
    part: stk?.[1],
    law: lawIn(facts, head) ?? lawIn(facts, tail) ?? "none",
  };
}

/** Letters around a citation within which the law is named. */
const nearBy = 40;
/** What joins a section to the name of the law behind it: ", stk. 1, i ". */
const joining = /^(?:,\s*stk\.?\s*\d+)?,?\s*(?:\((?=SEL)|(?:i|fra|om)\s)/iu;

/** Where the name of the law begins that stands right before a section, else where the section does. */
function nameBefore(facts: Facts, { block, end }: Place): number {
  const name = namesIn(facts, block).find(
    (one) => one.end <= end && /^[\s,]*$/u.test(facts.text({ block, start: one.end, end })),
  );
  return name?.start ?? end;
}

/** Where the name of the law ends that stands at the beginning of a place, the bracket it stands in closed. */
function nameBehind(facts: Facts, { block, start }: Place): number | undefined {
  const name = namesIn(facts, block).find((one) => one.start === start);
  if (name === undefined) return undefined;
  const isBracketed = facts.text({ block, start: start - 1, end: start }) === "(";
  return name.end + (isBracketed ? 1 : 0);
}

function namesIn(facts: Facts, block: number) {
  const { byKind } = facts.signalsIn(block);
  return [...(byKind.get("lov-gammel") ?? []), ...(byKind.get("lov-ny") ?? [])];
}

function lawIn(facts: Facts, at: Place): Citation["law"] | undefined {
  return laws.find(([, kind]) => holds(facts, at, kind))?.[0];
}
