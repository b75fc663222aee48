import { isOpening } from "../condition.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Look, NearCondition, Refusal } from "../rule.ts";
import type { HitSpec } from "./hitKeys.ts";

/** The places that a hit spec points to, in reading order. */
export function* hits(facts: DraftFacts, spec: HitSpec): Iterable<Place> {
  for (const { at, refused } of looks(facts, spec)) if (refused === undefined) yield at;
}

/** The same with the places that were let pass, and why. */
export function* looks(facts: DraftFacts, spec: HitSpec): Iterable<Look> {
  const seen = new Set<string>();
  for (const hit of facts.signals(spec.signals)) {
    const signal = hit.signal.kind;
    const refused = refusalOf(facts, hit, spec);
    if (refused !== undefined) {
      yield { at: { block: hit.block, start: hit.start, end: hit.end }, signal, refused };
      continue;
    }
    const at = marked(facts, hit, spec);
    const key = onceKey(facts, hit, spec, at);
    yield { at, signal, refused: seen.has(key) ? again : undefined };
    seen.add(key);
  }
}

const again: Refusal = { type: "again" };
const voice: Refusal = { type: "voice" };
const notQuoted: Refusal = { type: "notQuoted" };
const section: Refusal = { type: "section" };
const block: Refusal = { type: "block" };
const opening: Refusal = { type: "opening" };
const inside: Refusal = { type: "inside" };
const negated: Refusal = { type: "negated" };

function refusalOf(facts: DraftFacts, hit: PlacedSignal, spec: HitSpec): Refusal | undefined {
  return whereRefused(facts, hit, spec) ?? nearRefused(facts, hit, spec);
}

function whereRefused(facts: DraftFacts, hit: PlacedSignal, spec: HitSpec): Refusal | undefined {
  if (!isHeard(facts, hit, spec)) return spec.voice === "quoted" ? notQuoted : voice;
  const kind = facts.block(hit.block)?.kind ?? "";
  if (spec.blocks !== undefined && !spec.blocks.includes(kind)) return block;
  if (spec.sections !== undefined && !facts.inSection(hit, spec.sections)) return section;
  if (facts.inSection(hit, spec.notSections)) return section;
  if (spec.opening && !isOpening(facts, hit)) return opening;
  if (facts.inside(hit, spec.notInside)) return inside;
  return !spec.negated && hit.signal.negated ? negated : undefined;
}

function isHeard(facts: DraftFacts, hit: Place, spec: HitSpec): boolean {
  if (spec.voice === "any") return true;
  const own = facts.isOwnVoice(hit);
  if (spec.voice === "quoted") return !own;
  return own || (spec.headings && facts.isHeading(hit));
}

function nearRefused(facts: DraftFacts, hit: Place, spec: HitSpec): Refusal | undefined {
  const lacking = spec.needs.find((need) => !facts.has(hit, need.signals, need.within));
  if (lacking !== undefined) return { type: "needs", near: lacking, by: undefined };
  const excuse = spec.unless.find((unless) => facts.has(hit, unless.signals, unless.within));
  return excuse === undefined ? undefined : excusedBy(facts, hit, "unless", excuse);
}

/** A refusal that names the words that excuse a place. */
export function excusedBy(
  facts: DraftFacts,
  at: Place,
  type: "unless" | "evidence",
  near: NearCondition,
): Refusal {
  return { type, near, by: facts.near(at, near.signals, near.within)[0] };
}

function onceKey(facts: DraftFacts, hit: Place, spec: HitSpec, at: Place): string {
  if (spec.oncePer === "draft") return "draft";
  if (spec.oncePer === "section") return `section ${facts.block(hit.block)?.section ?? 0}`;
  if (spec.oncePer === "paragraph") return `paragraph ${hit.block}`;
  return `${at.block} ${at.start}`;
}

function marked(facts: DraftFacts, { block: index, start, end }: Place, spec: HitSpec): Place {
  const at = { block: index, start, end };
  if (spec.mark === "rest") return restOf(facts, at);
  if (spec.mark === "sentence") return facts.sentence(at);
  if (spec.mark === "paragraph")
    return { block: index, start: 0, end: facts.block(index)?.prose.text.length ?? end };
  return at;
}

/** The place and what follows it in its sentence, the sign at the end left out. */
function restOf(facts: DraftFacts, at: Place): Place {
  const rest = { ...at, end: facts.sentence(at).end };
  const words = facts.text(rest).replace(/[\s.!?:;]+$/u, "");
  return { ...at, end: Math.max(at.end, at.start + words.length) };
}
