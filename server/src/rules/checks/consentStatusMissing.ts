import { to } from "../../danish/data/smallWords.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { holds, opensWith } from "../cues/within.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Blocks in which a draft says who writes it. */
const head = 8;

/** Others than the writer's own house are asked or quoted, and nothing says that the parents know of it or agree. */
export function* consentStatusMissing(facts: DraftFacts): Iterable<Match> {
  const involved = facts
    .signals("anden-instans", "own")
    .filter(
      (at) =>
        facts.has(at, "inddraget", "sentence") &&
        !facts.inside(at, "gengivet") &&
        !holds(facts, facts.sentence(at), "samtykke-kun-ønsket") &&
        !isOwnHouse(facts, at) &&
        wordsOf(facts, facts.sentence(at))[0]?.norm !== to,
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
      !isAddress(facts, block) &&
      prose.text.toLowerCase().includes(word),
  );
}

/** "Til Familieafdelingen": whom the letter is for. */
function isAddress(facts: DraftFacts, block: number): boolean {
  const place = { block, start: 0, end: facts.block(block)?.prose.text.length ?? 0 };
  const [first] = wordsOf(facts, place);
  return first?.norm === to || opensWith(facts, place, "modtager-mærkat");
}

function hasSection(facts: DraftFacts): boolean {
  return facts
    .prose()
    .some((at) => facts.inSection(at, "consent") && /\p{L}{2}/u.test(facts.text(at)));
}

/** Whoever sat at the table knows what was shared there. */
function isMeetingWithParents(facts: DraftFacts): boolean {
  if (facts.doctype !== "netvaerksmoede") return false;
  return facts.signals("til-stede-liste").some((at) => {
    const line = facts.text({ block: at.block, start: 0, end: at.start }).split("\n").at(-1) ?? "";
    return !/\p{L}/u.test(line);
  });
}
