import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** One "§ 153", with the law named in the words beside it. */
interface Citation {
  readonly at: Place;
  readonly section: string;
  readonly law: "old" | "new" | "other" | "none";
}

const sign = /(?:§+|\bparagraf(?:fen)?)\s*(\d{1,3})(?:\s?([a-e])(?![\p{L}]))?/giu;
const oldLaw = /(?:servicelov\p{L}*|lov(?:en)? om social service|\bSEL)/iu;
const newLaw = /(?:barnets\s+lov\p{L}*|børnelov\p{L}*|\bBL\b)/iu;
const otherLaw = /\p{L}{3,}lov(?:en|ens|s)?(?![\p{L}])/iu;

/** Years before the change, or words for what is over: a historic document may be named as it was called. */
const historic =
  /\b(?:19\d\d|20(?:0\d|1\d|2[0-3]))\b|\b(?:tidligere|daværende|dengang|dagældende|gamle|gammel)\b/iu;

/** Sections of the old law cited as in force: "servicelovens § 153", "en § 50-undersøgelse". */
export function* staleLawCitation(facts: DraftFacts): Iterable<Match> {
  for (const { at, section, law } of citations(facts)) {
    const fact = facts.ruleSet.laws.find(({ old }) => old.includes(section));
    if (fact === undefined || historic.test(facts.text(facts.sentence(at)))) continue;
    if (law !== "old" && !(law === "none" && isOldUse(facts, at, section))) continue;
    const now = fact.verifiedAt === undefined ? undefined : fact.now;
    yield shortfall(at, { values: { nu: now ?? "barnets lov" } });
  }
}

/** Sections that only the old law has for this: no law is named, but what it is about. */
function isOldUse(facts: DraftFacts, at: Place, section: string): boolean {
  const sentence = facts.text(facts.sentence(at));
  if (section === "50") return /§\s*50\s*-?\s*(?:undersøgelse|sag)|undersøgelse/iu.test(sentence);
  if (section === "48") return /børnesamtale/iu.test(sentence);
  return /^15[3-5]/u.test(section) && /underret/iu.test(sentence);
}

/** What the sections of barnets lov are about, as far as drafts cite them. */
const topics: readonly { readonly about: RegExp; readonly sections: readonly string[] }[] = [
  {
    about: /(?:borger|privatperson|nabo|enhver|alle\s|almindelig)[^.;]*(?:pligt|underret)/iu,
    sections: ["135"],
  },
  { about: /(?:flytte|flytning|fraflyt|tilflyt)/iu, sections: ["132"] },
  {
    about: /(?:vurdere[srt]?|behandle[srt]?|kvitter\p{L}*|modtage[srt]?|24 timer|hverdage)/iu,
    sections: ["134", "136", "137", "138"],
  },
  { about: /(?:børnefaglig\p{L}* undersøgelse)/iu, sections: ["20", "21", "22", "23"] },
  { about: /\bscreen/iu, sections: ["18"] },
  { about: /\bafdækning/iu, sections: ["19"] },
  { about: /\bbisidder/iu, sections: ["6"] },
  { about: /\bbørnehus/iu, sections: ["124", "125", "126"] },
];
const duty = /(?:underret(?:te|ter|tes|ning\p{L}*|tet|tede)|pligt til at (?:fortælle|give besked|sige))/iu;
const dutySections = ["133", "138", "214"];
const mapped: ReadonlySet<string> = new Set([...topics.flatMap(({ sections }) => sections), "133"]);

/** A section of the present law attached to another duty than its own: "barnets lov § 135" for a teacher's. */
export function* wrongLawCitation(facts: DraftFacts): Iterable<Match> {
  const cited = citations(facts);
  for (const citation of cited) {
    const { at, section, law } = citation;
    const number = /^\d+/u.exec(section)?.[0] ?? section;
    if (law === "old" || law === "other" || !(mapped.has(number) || law === "new")) continue;
    const right = sectionsFor(clauseOf(facts, at, cited));
    if (right !== undefined && !right.includes(number))
      yield shortfall(at, { values: { rigtig: right[0] ?? "133" } });
  }
}

function sectionsFor(clause: string): readonly string[] | undefined {
  const told = topics.filter(({ about }) => about.test(clause));
  if (told.length > 0) return told.flatMap(({ sections }) => sections);
  return duty.test(clause) ? dutySections : undefined;
}

/** The words about a citation: from the citation before to the one after, within its sentence. */
function clauseOf(facts: DraftFacts, at: Place, cited: readonly Citation[]): string {
  const { block, start, end } = facts.sentence(at);
  const mine = cited.filter((other) => other.at.block === block);
  const index = mine.findIndex((other) => other.at.start === at.start);
  const from = Math.max(start, mine[index - 1]?.at.end ?? 0);
  const to = mine[index - 1] !== undefined && from > start ? at.end : end;
  const until = Math.min(to, mine[index + 1]?.at.start ?? Number.POSITIVE_INFINITY);
  const words = facts.text({ block, start: from, end: Math.max(at.end, until) });
  return words.replace(/,\s*mens[^,.]*$/u, "");
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
  const named = lawIn(before) ?? lawIn(/^(?:,\s*stk\.?\s*\d+)?\s*(?:i|fra|om)\s.*$/su.exec(after)?.[0] ?? "");
  return { at: { block, start, end }, section, law: named ?? "none" };
}

function lawIn(words: string): Citation["law"] | undefined {
  if (oldLaw.test(words)) return "old";
  if (newLaw.test(words)) return "new";
  return otherLaw.test(words) ? "other" : undefined;
}
