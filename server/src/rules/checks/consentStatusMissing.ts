import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Blocks in which a draft says who writes it. */
const head = 8;

/** What is only wished for, or not known. */
const wished =
  /(?<!\p{L})(?:ved ikke|(?:vi|jeg) mener|foreslår|ønsker|bør|burde|(?:skal|burde|kunne) have|få \p{L}+(?: og \p{L}+)? til at|håber|har jeg (?:det )?fra|har (?:jeg|vi) hørt|siger at (?:jeg|vi)|(?:kan|vil|skal) [Ii] ikke)(?!\p{L})/iu;

/** Others than the writer's own house are asked or quoted, and nothing says that the parents know of it or agree. */
export function* consentStatusMissing(facts: DraftFacts): Iterable<Match> {
  const involved = facts
    .signals("anden-instans", "own")
    .filter(
      (at) =>
        facts.has(at, "inddraget", "sentence") &&
        !facts.inside(at, "gengivet") &&
        !wished.test(facts.text(facts.sentence(at))) &&
        !isOwnHouse(facts, at),
    );
  if (involved.length === 0 || isMeetingWithParents(facts)) return;
  const told = facts.signals(["samtykke", "samtykke-ved-siden-af"]);
  const answered = (facts.field("samtykke") ?? "") !== "" || hasSection(facts);
  if (told.length === 0 && !answered) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** The health visitor who writes is no other body in her own letter. */
function isOwnHouse(facts: DraftFacts, at: PlacedSignal): boolean {
  const word = facts.text(at).toLowerCase().slice(0, 8);
  return facts.blocks.some(
    ({ prose }, block) =>
      (block < head || block >= facts.draft.blocks.length - 2) &&
      block !== at.block &&
      prose.text.length < 300 &&
      !/^(?:til|modtager|att)/iu.test(prose.text) &&
      prose.text.toLowerCase().includes(word),
  );
}

function hasSection(facts: DraftFacts): boolean {
  return facts
    .prose()
    .some((at) => facts.inSection(at, "consent") && /\p{L}{2}/u.test(facts.text(at)));
}

/** Whoever sat at the table knows what was shared there. */
function isMeetingWithParents(facts: DraftFacts): boolean {
  if (facts.doctype !== "netvaerksmoede") return false;
  return facts.blocks.some(({ prose }) => present.test(prose.text));
}

const present =
  /^\W*(?:med|til stede|deltagere|mødt|mødte|deltog)\W[^\n]*(?<!\p{L})(?:mor|far|forældre\p{L}*|moderen|faderen)(?!\p{L})/imu;
