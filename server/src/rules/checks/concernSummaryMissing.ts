import { isOpening } from "../condition.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesWithin } from "./whoIsMeant.ts";

/** Words that only point: "bekymret for det, der sker". */
const pointing = new Set(
  "det den de dette denne disse der som at og i på er vi jeg os han hun ham hende hans hendes barnet noget nogle ting forhold forholdene situation situationen sker ske foregår for om over fordi da omkring meget lidt nu her så har have være med en et sig dreng drengen pige pigen elev eleven børn barn klasse klassen år vores skole sender hermed underretning underretter underrette denne bekymret bekymrede bekymring bekymringen vedrørende vedr handler drejer b født f d januar februar marts april maj juni juli august september oktober november december mdr hedder efternavn fornavn går tvillingerne".split(
    " ",
  ),
);

/** The sentence of the opening that says what the concern for the child is: a frame ("bekymret for …") and its content. */
export function* concernSummaryMissing(facts: DraftFacts): Iterable<Match> {
  const told = [
    ...framed(facts, "bekymringsramme", (content) => wordsOf(facts, content) >= 2),
    ...framed(
      facts,
      "begrundelsesramme",
      (content, frame) => wordsOf(facts, content) >= 3 && !isWriters(facts, frame, content),
    ),
    ...framed(facts, "emneramme", (content) => tellsHarm(facts, content)),
    ...broadlyFramed(facts),
    ...underHeading(facts),
  ].filter((at) => !isOfOthers(facts, at));
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

function framed(
  facts: DraftFacts,
  kind: string,
  isTold: (content: Place, frame: Place) => boolean,
): readonly Place[] {
  return facts
    .signals(kind)
    .filter(
      (at) =>
        !facts.isHeading(at) &&
        isOpening(facts, at) &&
        !isSingleEvent(facts, at) &&
        !(at.signal.negated && deniable.test(facts.text(at))) &&
        isTold(contentOf(facts, at), at),
    );
}

/** What the letter is for or how the child is seen, the child itself and what it lacks or suffers, all in one sentence. */
function broadlyFramed(facts: DraftFacts): readonly Place[] {
  return facts.signals(["emneramme-bred", "emneramme-ord"]).filter((at) => {
    if (facts.isHeading(at) || !isOpening(facts, at)) return false;
    const sentence = facts.sentence(at);
    if (at.start - sentence.start > (at.signal.kind === "emneramme-ord" ? 12 : 45)) return false;
    if (facts.has(at, "dag", "sentence") || denied.test(facts.text(sentence))) return false;
    return harms.some((kind) => holds(facts, sentence, kind)) && namesChild(facts, sentence);
  });
}

const harms = ["skade-eller-behov", "skade-bred"];
const denied = /(?<!\p{L})(?:ikke|ingen) (?:bekymr|grund til bekymring|mistanke)/iu;
const child =
  /(?<!\p{L})(?:barn\p{L}*|børn\p{L}*|dreng\p{L}*|pige\p{L}*|elev\p{L}*|unge|søskende\p{L}*|baby\p{L}*|ufødte?|søn\p{L}*|datter\p{L}*|patient\p{L}*)(?!\p{L})/iu;

function holds(facts: DraftFacts, { block, start, end }: Place, kind: string): boolean {
  return (
    facts
      .signalsIn(block)
      .byKind.get(kind)
      ?.some((at) => start <= at.start && at.end <= end) === true
  );
}

function namesChild(facts: DraftFacts, sentence: Place): boolean {
  return (
    child.test(facts.text(sentence)) ||
    sidesWithin(facts, sentence).has("child") ||
    facts.has({ ...sentence, end: sentence.start }, "navn", "sentence")
  );
}

/** The work with a parent, the class, a sister: another's matter. */
function isOfOthers(facts: DraftFacts, at: Place): boolean {
  return ofOthers.test(facts.text(facts.sentence(at)));
}

const ofOthers =
  /bekymre\p{L}* (?:for|over) (?:samarbejdet|dialogen|klassen|personalet|forældresamarbejdet)|\p{L}+s (?:store|lille)(?:søster|bror) (?:var|er|har|havde)|(?<!\p{L})klassen er ved/iu;

/** "Der er ikke mistanke om …" */
const deniable = /^(?:mistanke|bekymr|risiko|udsat)/iu;
const frames = /bekymr|underret|årsag|drejer|handler/iu;

/** One dated event is no summary, but where it is the reason of a concern. */
function isSingleEvent(facts: DraftFacts, at: Place): boolean {
  return (
    !frames.test(facts.text(at)) &&
    facts.has(at, "dag", "sentence") &&
    facts.has(at, "fortid", "sentence")
  );
}

/** "(10 år, 4. klasse)" tells who the child is; "og jeg er den, der skriver" begins another matter. */
const anotherMatter = /[,.]?\s+og\s+(?:vi|jeg|nu)(?!\p{L})|;/iu;
const isForm = perBlock(({ text }) => (text.match(/^[^\n:]{2,24}:/gmu)?.length ?? 0) >= 2);

/** The words from the frame on: to the end of its sentence, in the head of a letter or form to the end of its line. */
function contentOf(facts: DraftFacts, frame: Place): Place {
  const { end } = facts.sentence(frame);
  const prose = facts.block(frame.block)?.prose;
  const text = prose?.text.slice(frame.end, end) ?? "";
  const line = prose !== undefined && isForm(prose) ? text.indexOf("\n") : -1;
  const other = anotherMatter.exec(text)?.index ?? -1;
  const length = Math.min(...[line, other].filter((found) => found >= 0), text.length);
  return { block: frame.block, start: frame.start, end: frame.end + length };
}

/** "Vi skriver, fordi min leder …": the writer's own reason, not the child's. */
function isWriters(facts: DraftFacts, frame: Place, content: Place): boolean {
  const words = facts.text({ ...content, start: frame.end });
  return writers.test(words) || asked.test(words);
}

const writers =
  /^\s*(?:at\s+)?(?:jeg|vi|min|mit|vores|lederen|ledelsen)(?!\p{L})(?!\s+(?:\p{L}+\s+){0,5}?(?:bekymr|urolig|bange|nervøs|utryg|frygter|vurderer|ser|set|hørt|oplever|oplevet|tror|mener|konstatere|må\s+se))/iu;

const asked = /(?<!\p{L})(?:har bedt|bad) (?:os|mig)(?!\p{L})/iu;

function tellsHarm(facts: DraftFacts, content: Place): boolean {
  return (
    facts
      .signalsIn(content.block)
      .byKind.get("skade-eller-behov")
      ?.some(({ start, end }) => content.start <= start && end <= content.end) === true
  );
}

/** "Hvad er vi bekymrede for: At Oskar …", "Kort fortalt" with the matter in the words below. */
function underHeading(facts: DraftFacts): readonly Place[] {
  return facts.prose().filter((at) => {
    const title = facts.sectionOf(at).title ?? "";
    const least = asks.test(title) ? 1 : opens.test(title) ? 4 : undefined;
    return (
      least !== undefined &&
      tellsHarm(facts, at) &&
      isOpening(facts, at) &&
      !ofWriter.test(facts.text(at)) &&
      !facts.has(at, "dag", "sentence") &&
      wordsOf(facts, at) >= least
    );
  });
}

/** A sentence on the writer or the letter. */
const ofWriter = /^(?:jeg|vi|det er (?:mig|os))(?!\p{L})/iu;
const asks =
  /^\W*(?:\d+\W+)?kort(?!\p{L})|bekymre(?:t|de)(?!\p{L})|(?:underretter?|skriver)\P{L}+fordi/iu;
const opens =
  /^\W*(?:\d+\W+)?(?:situationen|årsag|anledning|hvad (?:drejer|handler)|hvorfor|problem)/iu;

/** Words of content in a place: no pointing words, names or what stands in brackets. */
function wordsOf(facts: DraftFacts, at: Place): number {
  const { prose } = facts.block(at.block) ?? {};
  const inBrackets = [...(prose?.text.matchAll(/\([^)]*\)/gu) ?? [])].map(
    ({ index, 0: words }) => ({ start: index, end: index + words.length }),
  );
  const names = facts
    .signalsIn(at.block)
    .reading.people.flatMap(({ kind, span }) => (kind === "name" ? [span] : []));
  const idle = [...inBrackets, ...names];
  return (prose?.tokens ?? []).filter(
    ({ kind, norm, start }) =>
      kind === "word" &&
      start >= at.start &&
      start < at.end &&
      !pointing.has(norm) &&
      !idle.some((span) => span.start <= start && start < span.end),
  ).length;
}
