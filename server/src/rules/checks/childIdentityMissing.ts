import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

const elsewhere =
  /sikker(?:t|e)? (?:formular|mail|post|e-?mail|løsning|digital post|kanal)|(?:navn|navne|cpr|personnummer|fødselsdato|stamdata|data|oplysninger|oplysningerne)(?!\p{L})[^.!?]{0,60}(?:formular|bilag|skema|mail|stamkort|indberetning|telefon)/iu;
const bornLabel = /født|fødsels|^f\b|cpr|alder og/iu;
const bornWords =
  /(?<!\p{L})(?:født|f\.|fødselsdag|fødselsdato|fødselsdata)\s*:?\s*(?:d\.|den)?\s*\d/iu;

/** The child is neither fully named nor named with a birth date or CPR, and no secure form is said to carry it. */
export function* childIdentityMissing(facts: DraftFacts): Iterable<Match> {
  if (isElsewhere(facts)) return;
  const born = hasBirth(facts);
  const nameless = !hasName(facts);
  const full = facts.cast.subjects.some(({ name, spellings }) =>
    [name, ...spellings.map(({ text }) => text)].some(isFullName),
  );
  if (
    full ||
    hasFullNameInHead(facts) ||
    hasSharedSurname(facts) ||
    (born && !nameless) ||
    facts.has(start, "ufødt", "draft")
  ) {
    return yield evidence(start);
  }
  yield shortfall(undefined);
}

const start = { block: 0, start: 0, end: 0 };

const tells = perBlock(({ text }) => ({
  elsewhere: elsewhere.test(text),
  born: bornWords.test(text),
}));

function isElsewhere(facts: DraftFacts): boolean {
  return facts.blocks.some(({ prose }) => tells(prose).elsewhere);
}

function hasBirth(facts: DraftFacts): boolean {
  return (
    facts.draft.fields.some(({ label, value }) => bornLabel.test(label) && /\d/u.test(value)) ||
    facts.blocks.some(
      ({ prose }, block) => facts.signalsIn(block).reading.cprs.length > 0 || tells(prose).born,
    )
  );
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
      !isSenderLine(facts, at.block),
  );
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

function isSenderLine(facts: DraftFacts, block: number): boolean {
  return /^(?:fra|afsender|skrevet af|udfyldt af|underretter|til|att|kontakt)/iu.test(
    facts.block(block)?.prose.text ?? "",
  );
}

/** Two words or more, each longer than an initial. */
function isFullName(name: string | undefined): boolean {
  return (
    (name?.split(/\s+/u).filter((part) => part.replace(/\W/gu, "").length > 2) ?? []).length >= 2
  );
}
