import { to } from "../../danish/data/smallWords.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { opensWith } from "../cues/within.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

const bornLabel = /født|fødsels|^f\b|cpr|alder og/iu;
/** "Lilly, 6/6-21, dagpleje Syd": a name with a day of years ago at the head of a line. */
const nameWithDay =
  /^(?:\p{L}+:\s*)?\p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?)*\s*[,(–-]\s*(?:f\.?\s*)?\d{1,2}[./]\s?\d{1,2}[-./ ]+(?:20)?(?:0\d|1\d|2[0-5])(?!\d)/mu;
/** The child is neither fully named nor named with a birth date or CPR, and no secure form is said to carry it. */
export function* childIdentityMissing(facts: DraftFacts): Iterable<Match> {
  if (isElsewhere(facts)) return;
  const born = hasBirth(facts);
  const nameless = !hasName(facts);
  const full = facts.cast.subjects.some(
    ({ name, spellings, mentions }) =>
      [name, ...spellings.map(({ text }) => text)].some(isFullName) &&
      mentions.some((index) => isChilds(facts, index)),
  );
  if (
    full ||
    hasFullNameInHead(facts) ||
    hasSharedSurname(facts) ||
    hasBothNameFields(facts) ||
    (born && !nameless) ||
    facts.has(start, "ufødt", "draft")
  ) {
    return yield evidence(start);
  }
  yield shortfall(undefined);
}

const start = { block: 0, start: 0, end: 0 };

const isNameWithDay = perBlock(({ text }) => nameWithDay.test(text));

function isElsewhere(facts: DraftFacts): boolean {
  return facts.signals("navn-sendes-andetsteds").length > 0;
}

function hasBirth(facts: DraftFacts): boolean {
  return (
    facts.draft.fields.some(({ label, value }) => bornLabel.test(label) && /\d/u.test(value)) ||
    facts.signals("født-den").some((at) => hasDay(facts, at)) ||
    facts.blocks.some(
      ({ prose }, block) =>
        facts.signalsIn(block).reading.cprs.length > 0 ||
        isNameWithDay(prose) ||
        isBirthCell(facts, block),
    )
  );
}

/** A number in the words or right behind them: "født 0724", "f. 3/5". */
function hasDay(facts: DraftFacts, at: Place): boolean {
  const { text = "" } = facts.block(at.block)?.prose ?? {};
  return /\d/u.test(facts.text(at)) || /^[\s:.]*\d/u.test(text.slice(at.end));
}

/** A day below the head "Fødselsdato" of a table. */
function isBirthCell(facts: DraftFacts, block: number): boolean {
  const { kind, leadIn, prose } = facts.block(block) ?? {};
  if (kind !== "cell" || leadIn === undefined || !/\d/u.test(prose?.text ?? "")) return false;
  return bornLabel.test(facts.block(leadIn)?.prose.text ?? "");
}

function hasName(facts: DraftFacts): boolean {
  return facts.mentions.some(({ value }) => value.kind === "name" || value.kind === "initials");
}

/** A full name in the opening that belongs to no member of staff: title, header lines, first paragraph. */
function hasFullNameInHead(facts: DraftFacts): boolean {
  const staff = new Set(facts.cast.staff.flatMap(({ name }) => name ?? []));
  const firstNames = new Set(facts.cast.subjects.flatMap(({ name }) => firstOf(name) ?? []));
  return facts.mentions.some(
    ({ at, value }) =>
      at.block < 8 &&
      value.kind === "name" &&
      (value.relation === undefined || value.relation === "child") &&
      isFullName(value.name) &&
      (firstNames.size === 0 || firstNames.has(firstOf(value.name) ?? "")) &&
      !staff.has(value.name ?? "") &&
      !facts.inSection(at, "sender") &&
      !isSenderLine(facts, at.block) &&
      !isGrownUp(facts, at),
  );
}

function isChilds(facts: DraftFacts, mention: number): boolean {
  const at = facts.mentions[mention]?.at;
  return at !== undefined && !isGrownUp(facts, at);
}

/** "Mor: Kirsten Vang", "Far er Yusuf Warsame", the name below a greeting. */
function isGrownUp(facts: DraftFacts, at: Place): boolean {
  if (facts.inside(at, "voksen-ved-navn")) return true;
  const { byKind } = facts.signalsIn(at.block);
  return ["hilsen-under-brev", "underskrift-mærkat"].some((kind) =>
    byKind
      .get(kind)
      ?.some(
        ({ end }) =>
          end <= at.start && !facts.text({ ...at, start: end, end: at.start }).includes("."),
      ),
  );
}

/** A form that asks for the first and the last name apart, both filled in. */
function hasBothNameFields(facts: DraftFacts): boolean {
  const isFilled = (label: RegExp) =>
    facts.draft.fields.some(
      (field) => label.test(field.label.trim()) && /^\p{Lu}\p{L}+/u.test(field.value.trim()),
    );
  return isFilled(/^(?:barnets )?fornavn/iu) && isFilled(/^(?:barnets )?efternavn/iu);
}

/** "Mathilde og Noel Fabricius": the surname stands behind the last child. */
function hasSharedSurname(facts: DraftFacts): boolean {
  const firstNames = facts.cast.subjects.flatMap(({ name }) => firstOf(name) ?? []);
  return facts.blocks
    .slice(0, 8)
    .some(
      ({ prose }) =>
        nicknamed.test(prose.text) ||
        [...prose.text.matchAll(siblings)].some(
          ([, one = "", other = ""]) =>
            firstNames.length === 0 || firstNames.includes(one) || firstNames.includes(other),
        ),
    );
}

/** 'Jonas Emil "Jønne" Frandsen' */
const nicknamed = /\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?["»“”(']\p{Lu}\p{L}+["«”)'] \p{Lu}\p{L}+/u;
const siblings = /(\p{Lu}\p{L}+) og (\p{Lu}\p{L}+)(?: \p{Lu}\p{L}{2,})+/gu;

function firstOf(name: string | undefined): string | undefined {
  return name?.split(/[\s-]/u)[0];
}

/** A line that says whom it is from or to. */
function isSenderLine(facts: DraftFacts, block: number): boolean {
  const place = { block, start: 0, end: facts.block(block)?.prose.text.length ?? 0 };
  const [first] = wordsOf(facts, place);
  return (
    first?.norm === to ||
    ["afsender-mærkat", "modtager-mærkat"].some((kind) => opensWith(facts, place, kind))
  );
}

/** Two words or more, each longer than an initial. */
function isFullName(name: string | undefined): boolean {
  return (
    (name?.split(/\s+/u).filter((part) => part.replace(/\W/gu, "").length > 2) ?? []).length >= 2
  );
}
