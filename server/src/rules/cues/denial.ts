import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";

/** Words between "ikke" and a cue after which the "ikke" denies something else ("jeg må ikke sige, at far slår"). */
const elsewhere =
  /(?<!\p{L})(?:sige|siger|fortælle|vide|glemme|lide|tør|turde|må|synes|kun|bare|vil have|holde ud)(?!\p{L})/iu;
/** Seeing and saying that is denied denies what is seen or said. */
const unseen =
  /(?<!\p{L})(?:set|hørt|sagt|fortalt|oplevet|nævnt|observeret|tegn på|mistanke om)(?!\p{L})/iu;

/** True when the writer says that a cue is not so; "nægter" by the accused denies nothing. */
export function isDenied(facts: Facts, at: Place): boolean {
  const { negations } = facts.signalsIn(at.block).reading;
  const sentence = facts.sentence(at);
  const text = facts.text(sentence);
  if (isTakenBack(facts, sentence) || isAskedAndDenied(facts, at, sentence)) return true;
  const isLeftEmpty = facts.blocks[at.block]?.checked === false;
  if (isLeftEmpty || isAnsweredNoBefore(facts, at, sentence)) return true;
  return negations.some(({ span, scope }) => {
    if (span.start < sentence.start || span.end > sentence.end) return false;
    const word = text.slice(span.start - sentence.start, span.end - sentence.start).toLowerCase();
    if (/^(?:nægt|benægt|manglende)/u.test(word)) return false;
    if (span.start >= at.start && span.end <= at.end) return false;
    const [from, to] = span.end > at.start ? [at.end, span.start] : [span.end, at.start];
    const between = text.slice(from - sentence.start, to - sentence.start);
    if (span.end > at.start) return isAfter(between, scope.start <= at.start);
    const before = text.slice(0, span.start - sentence.start);
    const after = text.slice(at.end - sentence.start);
    if (isOpenQuestion(before, between, after)) return false;
    if (isNotSeenBy(before, between)) return true;
    return deniesWhatFollows(word, between, scope.end >= at.start);
  });
}

/** Whether a negating word reaches over the words between it and the cue. */
function deniesWhatFollows(word: string, between: string, inScope: boolean): boolean {
  const stops = /[,;]/u.test(between);
  if (/^ (?:nogen|noget) (?:der|som) [^,.]*$/u.test(between)) return true;
  if (between.length < 60 && unseen.test(between)) return !/[,;](?! (?:at|om))/u.test(between);
  if (word === "uden") return between.length < 25;
  if (/^(?:ingen|intet)$/u.test(word)) return between.length < 30 && !stops;
  return inScope && between.length < 45 && !stops && !elsewhere.test(between);
}

/** "Vi ved ikke, om der foregår vold, men man kan få tanken": the suspicion is said all the same. */
function isOpenQuestion(before: string, between: string, after: string): boolean {
  return (
    /ved \s*$/iu.test(before) && /^,? om(?!\p{L})/iu.test(between) && /[,.;] men /iu.test(after)
  );
}

/** "Vi oplever ikke, at han er bange for far": the writer has looked and not seen it. */
function isNotSeenBy(before: string, between: string): boolean {
  const seen =
    /(?<!\p{L})(?:(?:vi|jeg) (?:oplever|oplevede|ser|så|mærker|mærkede)|(?:oplever|oplevede|ser|mærker|mærkede) (?:vi|jeg)) $/iu;
  return seen.test(before) && /^,? at [^,.;:]{0,35}$/u.test(between);
}

/** "Hun har svaret nej til, at han har slået hende". */
function isAnsweredNoBefore(facts: Facts, at: Place, sentence: Place): boolean {
  const before = facts.text({ ...sentence, end: at.start });
  return /(?<!\p{L})(?:svare(?:t|r|de)|sagt|sagde|siger) (?:\p{L}+ )?nej til,? (?:at|om|spørgsmål)(?!\p{L})[^.;]{0,60}$/iu.test(
    before,
  );
}

/** "Vi overvejede, om det var vold. Det er det ikke.": the next sentence denies this one. */
function isTakenBack(facts: Facts, sentence: Place): boolean {
  const [both] = facts.region(sentence, "next");
  const after = both === undefined ? "" : facts.text({ ...both, start: sentence.end });
  return (
    /^\s*det (?:gør|er|var|har) (?:det|der) (?:\p{L}+ )?ikke(?!\p{L})/iu.test(after) &&
    /overvej|tænkt|spurgt|kunne|om det/iu.test(facts.text(sentence))
  );
}

/** "Jeg spurgte, om nogen slår ham. Han sagde: »Nej.«": what an adult asks is no telling when it is answered with no. */
function isAskedAndDenied(facts: Facts, at: Place, sentence: Place): boolean {
  const before = facts.text({ ...sentence, end: at.start });
  if (!/(?<!\p{L})(?:spurgte?|spørger|hørte)(?!\p{L})/iu.test(before)) return false;
  const [both] = facts.region(sentence, "next");
  const after = both === undefined ? "" : facts.text({ ...both, start: sentence.end });
  return /(?<!\p{L})nej(?!\p{L})|rystede på hovedet/iu.test(after);
}

/** True when the matched words themselves hold the denial ("der er ingen mistanke om vold"). */
export function holdsDenial(facts: Facts, at: Place): boolean {
  return /(?<!\p{L})(?:ikke|ingen|aldrig|intet|ej|hverken)(?!\p{L})/iu.test(facts.text(at));
}

/** "Han slår ikke", "slår ham aldrig": at most a word or two between the cue and the "ikke". */
function isAfter(between: string, inScope: boolean): boolean {
  return inScope && /^(?: (?!og |men |eller )\p{L}+){0,2} $/u.test(between);
}

const answeredNo = /[?:][\s*_|]*(?:(?:☐|\[ ?\])\s*ja\s*)?(?:☒|☑|\[x\])?\s*nej(?!\p{L})/iu;
const answeredYes = /(?:☒|☑|\[x\])\s*ja(?!\p{L})/iu;

/** True for a question of a form that is answered with no ("Mistanke om vold: nej", "☐ Ja ☒ Nej"). */
export function isAnsweredNo(facts: Facts, at: Place): boolean {
  const sentence = facts.sentence(at);
  const { prose } = facts.blocks[at.block] ?? {};
  const after = `${prose?.text.slice(at.start, at.end + 160) ?? ""}`;
  const own = facts.text(sentence);
  if (!/[?:]/u.test(own) && !/[?:]/u.test(after.slice(0, 80))) return false;
  const line = after.split("\n\n")[0] ?? "";
  const next = facts.blocks[at.block + 1];
  const cell = /[?:]\s*$|^\P{P}+$/u.test(line) && next?.kind === "cell" ? next.prose.text : "";
  return (!answeredYes.test(line) && answeredNo.test(line)) || /^\s*nej(?!\p{L})/iu.test(cell);
}

const bygone =
  /(?<!\p{L})(?:for (?:\p{L}+|\d+) år siden|dengang|tidligere|i (?:sit|hendes|hans) tidligere|som barn|da (?:\p{L}+ ){1,3}var (?:\p{L}+ )?(?:lille|baby|spæd|nyfødt|\d+)|i sin barndom|før i tiden|år tilbage)(?!\p{L})/iu;
const handled =
  /(?<!\p{L})(?:afsluttet|behandlede|behandlet|undersøgt|fulgt op|opfølgning|der er taget hånd|kommunen (?:var|er) (?:inde|involveret)|ikke (?:længere )?samvær|ikke set (?:ham|hende|far|mor) siden|ingen kontakt|ikke (?:længere |har |haft |har haft )*kontakt|flyttede|ikke (?:er )?i billedet|afsonet|fængslet|sidder i fængsel|dømt|død(?:e)?|bor ikke længere|behandlingsforløb|ikke (?:er )?sket siden)(?!\p{L})/iu;

/** True when a cue lies more than a year back, or is told as background, and somebody has taken hand of it. */
export function isBygone(facts: Facts, at: Place): boolean {
  const near = facts
    .region(at, "around")
    .map((place) => facts.text(place))
    .join(" ");
  if (!handled.test(near)) return false;
  return bygone.test(facts.text(facts.sentence(at))) || isYearsAgo(facts, at);
}

function isYearsAgo(facts: Facts, at: Place): boolean {
  const { start, end } = facts.sentence(at);
  return facts.times(at.block).some(({ at: time, value }) => {
    if (time.start < start || time.end > end) return false;
    const day = facts.resolve(value)?.from;
    return (
      day !== undefined &&
      (facts.reference.year - day.year) * 12 + facts.reference.month - day.month > 14
    );
  });
}
