import type { DraftFacts } from "../facts.ts";
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
const oldLaw = /(?:servicelov\p{L}*|lov(?:en)? om social service|\bSEL)/iu;
const newLaw = /(?:barnets\s+lov\p{L}*|børnelov\p{L}*|\bBL\b)/iu;
const otherLaw = /\p{L}{3,}lov(?:en|ens|s)?(?![\p{L}])/iu;

/** Years before the change, or words for what is over: a historic document may be named as it was called. */
const historic =
  /\b(?:19\d\d|20(?:0\d|1\d|2[0-3]))\b|\b(?:tidligere|daværende|dengang|dagældende|gamle|gammel)\b/iu;

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
    if (fact === undefined || historic.test(facts.text(facts.sentence(at)))) return [];
    return law === "old" || (law === "none" && isOldUse(facts, at, section))
      ? [[citation, fact] as const]
      : [];
  });
}

/** What an old section was about; a paragraph with an entry of its own ("11, stk. 7") comes before the whole section. */
function factOf(laws: readonly LawFact[], { section, part }: Citation): LawFact | undefined {
  const exact = part && laws.find(({ old }) => old.includes(`${section}, stk. ${part}`));
  return exact || laws.find(({ old }) => old.includes(section));
}

/** Sections that only the old law has for this: no law is named, but what it is about. */
function isOldUse(facts: DraftFacts, at: Place, section: string): boolean {
  const sentence = facts.text(facts.sentence(at));
  if (section === "50") return true;
  if (section === "52") return /støtte|foranstaltning|indsats|anbring/iu.test(sentence);
  if (section === "48") return /børnesamtale/iu.test(sentence);
  return (
    /^15[3-5]/u.test(section) &&
    /underret|kvitter|hverdag|tilbagemeld|24 timer|døgn/iu.test(sentence)
  );
}

/** What the duties of barnets lov are about when drafts tell of them in other words than the law's. */
const told: Readonly<Record<string, RegExp>> = {
  "135":
    /(?:borger|privatperson|nabo|enhver|\balle\b|almindelig)[^.;]*(?:pligt|underret|skriver|henvend|gælder|sige)|gælder for (?:enhver|alle)/iu,
  "18": /\bscreen/iu,
  "132": /(?:flytte|flytning|fraflyt|tilflyt)/iu,
  "136": /(?:vurdere[srt]?|behandle[srt]?|kvitter\p{L}*|24 timer|hverdage)/iu,
};
const duty =
  /(?:underret(?:te|ter|tes|ning\p{L}*|tet|tede)|pligt til at (?:fortælle|give besked|sige|skrive))/iu;

/** A section of the present law attached to another duty than its own: "barnets lov § 135" for a teacher's. */
export function* wrongLaw(facts: DraftFacts): Iterable<Match> {
  const cited = citations(facts);
  const verified = facts.ruleSet.laws.filter(({ now, verifiedAt }) => now && verifiedAt);
  for (const { at, section, law } of cited) {
    if (law === "old" || law === "other") continue;
    const number = Number(/^\d+/u.exec(section)?.[0]);
    const own = verified.find(({ now }) => holds(now, number));
    if (own === undefined && law !== "new") continue;
    const right = topicsIn(clauseOf(facts, at, cited), verified);
    const [fact] = right;
    if (fact === undefined || right.some(({ now }) => holds(now, number))) continue;
    if (number === 138 && duty.test(facts.text(facts.sentence(at)))) continue;
    const values = { emne: fact.topic, nu: fact.now ?? "", dato: fact.verifiedAt ?? "" };
    yield shortfall(at, { values: { ...values, egen: own?.topic.toLowerCase() ?? "noget andet" } });
  }
}

/** The facts a clause is about; the professional's duty when it only tells of an underretning. */
function topicsIn(clause: string, laws: readonly LawFact[]): readonly LawFact[] {
  const low = clause.toLowerCase();
  const about = laws.filter(({ now, words }) => {
    const pattern = told[/\d+/u.exec(now ?? "")?.[0] ?? ""];
    return pattern === undefined
      ? !holds(now, 133) && words.some((word) => low.includes(word))
      : pattern.test(clause);
  });
  if (about.length > 0) return about;
  return duty.test(clause) ||
    laws.some(
      ({ now, words }) =>
        holds(now, 133) &&
        words.some((word) => low.includes(word)) &&
        /pligt|fravær/iu.test(clause),
    )
    ? laws.filter(({ now }) => holds(now, 133))
    : [];
}

/** True when "barnets lov §§ 20-22" holds the number. */
function holds(now: string | undefined, number: number): boolean {
  const match = /§+\s*(\d+)(?:-(\d+))?/u.exec(now ?? "");
  const from = Number(match?.[1]);
  return number >= from && number <= Number(match?.[2] ?? match?.[1]);
}

/** The words about a citation: from the citation before to the one after, within its sentence. */
function clauseOf(facts: DraftFacts, at: Place, cited: readonly Citation[]): string {
  const { block, start, end } = facts.sentence(at);
  const mine = cited.filter((other) => other.at.block === block);
  const index = mine.findIndex((other) => other.at.start === at.start);
  const from = Math.max(start, mine[index - 1]?.at.end ?? 0);
  const to = mine[index - 1] !== undefined && from > start ? at.end : end;
  const until = Math.min(to, mine[index + 1]?.at.start ?? Number.POSITIVE_INFINITY);
  const words = ownLine(facts.text({ block, start: from, end: Math.max(at.end, until) })).replace(
    /\s+[–-]\s+(?:med|og)\s.*$/su,
    "",
  );
  return words.replace(/,\s*mens[^,.]*$/u, "");
}

/** In the head of a form each short line is a matter of its own: "jf. BL § 133" stands above "Børnehuset Regnbuen". */
function ownLine(words: string): string {
  const lines = words.split("\n");
  const own = lines.findIndex((line) => /§|paragraf/iu.test(line));
  const line = lines[own] ?? words;
  const isHead = line.length < 50 && /^\p{Lu}/u.test(lines[own + 1] ?? "");
  return isHead ? line : words;
}

function citations(facts: DraftFacts): readonly Citation[] {
  return facts.blocks.flatMap(({ prose }, block) =>
    prose.text.includes("§") || /paragraf/iu.test(prose.text)
      ? [...prose.text.matchAll(sign)].map((match) => citationOf(prose.text, block, match))
      : [],
  );
}

function citationOf(text: string, block: number, match: RegExpMatchArray): Citation {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 40), start).replace(/^.*[.;:]\s/su, "");
  const after = text.slice(end, end + 40).replace(/[.;](?!\s?\d).*$/su, "");
  const section = `${match[1] ?? ""}${match[2] === undefined ? "" : ` ${match[2].toLowerCase()}`}`;
  const nameBefore =
    /(?:(?:servicelov|barnets\s+lov|børnelov)\p{L}*|lov(?:en)? om social service|\bSEL|\bBL)[\s,]*$/iu.exec(
      before,
    );
  const nameAfter =
    /^(?:,\s*stk\.?\s*\d+)?,?\s+(?:i\s+(?:servicelov\p{L}*|barnets\s+lov\p{L}*)|\(SEL\))/iu.exec(
      after,
    );
  const named =
    lawIn(before) ??
    lawIn(/^(?:,\s*stk\.?\s*\d+)?,?\s*(?:\((?=SEL)|(?:i|fra|om)\s).*$/su.exec(after)?.[0] ?? "");
  const at = {
    block,
    start: start - (nameBefore?.[0].length ?? 0),
    end: end + (nameAfter?.[0].length ?? 0),
  };
  const part = /^,?\s*stk\.?\s*(\d+)/iu.exec(after)?.[1];
  return { at, section, part, law: named ?? "none" };
}

function lawIn(words: string): Citation["law"] | undefined {
  if (oldLaw.test(words)) return "old";
  if (newLaw.test(words)) return "new";
  return otherLaw.test(words) ? "other" : undefined;
}
