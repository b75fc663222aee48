import { reportingForms, subordinators } from "../../danish/data/reporting.ts";
import { adversatives, conjunctions } from "../../danish/data/smallWords.ts";
import type { Mention } from "../../danish/people.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/** What stands beside a name and tells whether another child or a grown-up bears it. */

/** Most words between a name and the word before it that tells of a child. */
const mostBetween = 3;

/** "legede med Asta", "Victor fra klassen", "Victors mor". */
export function isAsOtherChild(facts: DraftFacts, at: Place, { name }: Mention): boolean {
  const own = nameOf(at, name);
  return (
    isLedToBy(facts, at, "barn-foran") ||
    follows(facts, own, "barn-efter") ||
    (own.end < at.end && follows(facts, own, "barns-eget"))
  );
}

/** Blocks at the top in which the children of the draft are presented. */
const mostHead = 8;

/** "Det drejer sig om Lukas (4.a), Emil og Yusuf": named among those the draft is about, at its beginning. */
export function isPresented(facts: DraftFacts, at: Place): boolean {
  if (at.block >= mostHead) return false;
  return facts.near(at, "børn-præsenteres", "sentence", "any").some(({ end }) => {
    if (end > at.start) return false;
    const words = facts.text({ ...at, start: end, end: at.start }).match(/[\p{L}-]+/gu) ?? [];
    const plain = words.filter((word) => /^\p{Ll}{2}/u.test(word) && !conjunctions.has(word));
    return plain.length < mostBetween && !plain.some(opensClause);
  });
}

/** A weaker sign: the class comes right behind, as it may behind a teacher too, or children play in the sentence. */
export function isBesideChildren(facts: DraftFacts, at: Place, { name }: Mention): boolean {
  return (
    follows(facts, nameOf(at, name), "barn-efter-svag") ||
    isLedToBy(facts, at, "barn-foran-svag") ||
    facts.has(at, "børn-sammen", "sentence")
  );
}

const ageBehind = /^\s*(?:på|\()\s*\d{1,2}(?:½)?(?: år)?\)?/u;

/** "Forældrene, Rima og Khaled", "en søster på 11, Ida": nothing but names and an age between. */
export function isOfHomeOrStaff(facts: DraftFacts, at: Place): boolean {
  if (isIntroducedAsGrownUp(facts, at)) return true;
  return facts.near(at, "hjemmet-foran", "sentence").some((hit) => {
    if (hit.end > at.start) return false;
    const between = facts.text({ ...at, start: hit.end, end: at.start }).replace(ageBehind, "");
    return (
      /^[\p{L}\s,:(-]*$/u.test(between) &&
      (between.match(/[\p{L}-]+/gu) ?? []).every(
        (word) => /^\p{Lu}/u.test(word) || conjunctions.has(word),
      )
    );
  });
}

/** "læreren Lone", "Lone fra PPR", "Lone noterede". */
export function isAsGrownUp(facts: DraftFacts, at: Place, { name }: Mention): boolean {
  const own = nameOf(at, name);
  const isBeside = facts
    .near(own, "voksen-ved-navnet", "sentence")
    .some(({ start, end }) => end > own.start - 24 && start < own.end + 18);
  if (isBeside || follows(facts, own, "voksen-gør")) return true;
  const after = facts.text({ ...own, start: own.end, end: facts.sentence(at).end });
  return /^\s*\(\p{Lu}{2,5}\)/u.test(after);
}

/** "min leder Rosa": a grown-up's role right before the name, whatever is done with her. */
function isIntroducedAsGrownUp(facts: DraftFacts, at: Place): boolean {
  return facts
    .near(at, "voksen-ved-navnet", "sentence")
    .some(
      ({ end }) =>
        end === at.start - 1 && /^\s$/u.test(facts.text({ ...at, start: end, end: at.start })),
    );
}

/** "en dukke, der hedder Rosa", "Emil fra Lønneberg": no child bears the name. */
export function isMadeUp(facts: DraftFacts, at: Place): boolean {
  return isLedToBy(facts, at, "opdigtet") || follows(facts, at, "opdigtet");
}

/** "Mads på 34 år": the name of somebody who is of age. */
export function isOfAge(facts: DraftFacts, at: Place): boolean {
  const after = facts.text({ ...at, start: at.end, end: facts.sentence(at).end });
  const age = /^\s*(?:,|\(|på)\s*(\d{2})(?![\d.:/])/u.exec(after)?.[1];
  return age !== undefined && Number(age) > 17;
}

/** Who stands beside in "Theo og Elliot"; the second of a pair is another child when the first is one. */
export function pairOf(
  facts: DraftFacts,
  at: Place,
): { readonly name: string; readonly isOtherChild: boolean } | undefined {
  const { start, end } = facts.sentence(at);
  const before = facts.text({ ...at, start, end: at.start });
  const [, list = "", first = "", last = "", and = ""] =
    /((?:(\p{Lu}\p{L}+), )?(?:\p{Lu}\p{L}+, ){0,8}(\p{Lu}\p{L}+)) (\p{Ll}+)\s*$/u.exec(before) ??
    [];
  if (conjunctions.has(and)) {
    const from = start + before.lastIndexOf(list);
    const to = from + (first === "" ? last : first).length;
    const isOtherChild =
      !facts.isHeading(at) && isLedToBy(facts, { ...at, start: from, end: to }, "barn-foran");
    return { name: last, isOtherChild };
  }
  const [, joined = "", next = ""] =
    /^\s*(\p{Ll}+) (\p{Lu}\p{L}+)/u.exec(facts.text({ ...at, start: at.end, end })) ?? [];
  return conjunctions.has(joined) ? { name: next, isOtherChild: false } : undefined;
}

function nameOf(at: Place, name: string | undefined): Place {
  return { ...at, end: at.start + (name?.length ?? at.end - at.start) };
}

/** A word before the name makes it a child's, and no new clause begins between them. */
function isLedToBy(facts: DraftFacts, at: Place, kind: string): boolean {
  return facts.near(at, kind, "sentence").some((hit) => {
    if (hit.end > at.start) return false;
    const between = facts.text({ ...at, start: hit.end, end: at.start }).toLowerCase();
    const words = between.match(/[\p{L}-]+/gu) ?? [];
    return (
      /^[\p{L}\s,:-]*$/u.test(between) && words.length <= mostBetween && !words.some(opensClause)
    );
  });
}

function opensClause(word: string): boolean {
  return adversatives.has(word) || subordinators.has(word) || reportingForms.has(word);
}

/** True when a signal of the kind stands right behind a name, its genitive and a comma or bracket skipped. */
function follows(facts: DraftFacts, name: Place, kind: string): boolean {
  return facts
    .near(name, kind, "sentence")
    .some(
      ({ start }) =>
        start >= name.end &&
        /^(?:['’]?s)?[\s,('’]*$/u.test(facts.text({ ...name, start: name.end, end: start })),
    );
}
