import * as z from "zod";
import type { DraftFacts, Voice } from "../facts.ts";
import {
  criterionHead,
  criterionHeadOf,
  nearCondition,
  texts,
  voice,
  word,
} from "../file/pieces.ts";
import type { Place } from "../place.ts";
import { type CriterionBody, type NearCondition, shortfall } from "../rule.ts";
import type { SignalSpec } from "../signal.ts";

const once = word({ kladde: "draft", afsnit: "section", stykke: "paragraph" });

/** Keys shared by the kinds that look for words: what to look for, where, and what excuses it. */
export const hitKeys = {
  mønstre: texts.optional(),
  signaler: texts.optional(),
  "undtagen-mønstre": texts.optional(),
  ord: voice.optional(),
  overskrifter: z.boolean().optional(),
  "i-afsnit": texts.optional(),
  "ikke-i-afsnit": texts.optional(),
  kræver: z.array(nearCondition).optional(),
  undtagen: z.array(nearCondition).optional(),
  "undtagen-inden-i": texts.optional(),
  benægtet: z.boolean().optional(),
  markér: word({
    ord: "words",
    sætning: "sentence",
    stykke: "paragraph",
    resten: "rest",
  }).optional(),
  "en-gang-per": once.optional(),
};

const hitObject = z.object(hitKeys);

/** What to look for, in the code's words. */
export interface HitSpec {
  readonly signals: readonly string[];
  readonly voice: Voice;
  readonly headings: boolean;
  readonly sections: readonly string[] | undefined;
  readonly notSections: readonly string[];
  readonly needs: readonly NearCondition[];
  readonly unless: readonly NearCondition[];
  readonly notInside: readonly string[];
  readonly negated: boolean;
  readonly mark: "words" | "sentence" | "paragraph" | "rest";
  readonly oncePer: "draft" | "section" | "paragraph" | undefined;
}

/** The English side of `hitKeys`; patterns of the rule's own become the signal `regel:<id>`. */
export function hitSpecOf(value: z.output<typeof hitObject>, id: string): HitSpec {
  const own = value.mønstre === undefined ? [] : [ownKind(id)];
  return {
    signals: [...own, ...(value.signaler ?? [])],
    voice: value.ord ?? "own",
    headings: value.overskrifter ?? false,
    sections: value["i-afsnit"],
    notSections: value["ikke-i-afsnit"] ?? [],
    needs: value.kræver ?? [],
    unless: value.undtagen ?? [],
    notInside: value["undtagen-inden-i"] ?? [],
    negated: value.benægtet ?? true,
    mark: value.markér ?? "words",
    oncePer: value["en-gang-per"],
  };
}

/** The rule's own patterns as a signal. */
export function ownSignals(value: z.output<typeof hitObject>, id: string): readonly SignalSpec[] {
  if (value.mønstre === undefined) return [];
  const except = value["undtagen-mønstre"] ?? [];
  return [
    { kind: ownKind(id), patterns: value.mønstre, except, needs: [], unless: [], negated: true },
  ];
}

function ownKind(id: string): string {
  return `regel:${id}`;
}

/** Every signal kind a hit spec refers to. */
export function usesOf(spec: HitSpec): readonly string[] {
  const conditions = [...spec.needs, ...spec.unless].flatMap(({ signals }) => signals);
  return [...spec.signals, ...conditions, ...spec.notInside];
}

/** The places that a hit spec points to, in reading order. */
export function* hits(facts: DraftFacts, spec: HitSpec): Iterable<Place> {
  const seen = new Set<string>();
  for (const hit of facts.signals(spec.signals)) {
    if (!isAllowed(facts, hit, spec)) continue;
    if (!spec.negated && hit.signal.negated) continue;
    if (!spec.needs.every((need) => facts.has(hit, need.signals, need.within))) continue;
    if (spec.unless.some((unless) => facts.has(hit, unless.signals, unless.within))) continue;
    const key = onceKey(facts, hit, spec);
    if (seen.has(key)) continue;
    seen.add(key);
    yield marked(facts, hit, spec);
  }
}

function isAllowed(facts: DraftFacts, hit: Place, spec: HitSpec): boolean {
  if (spec.voice === "own" && !facts.isOwnVoice(hit) && !(spec.headings && facts.isHeading(hit)))
    return false;
  if (spec.voice === "quoted" && facts.isOwnVoice(hit)) return false;
  if (spec.sections !== undefined && !facts.inSection(hit, spec.sections)) return false;
  if (facts.inSection(hit, spec.notSections)) return false;
  return !facts.inside(hit, spec.notInside);
}

function onceKey(facts: DraftFacts, hit: Place, spec: HitSpec): string {
  if (spec.oncePer === "draft") return "draft";
  if (spec.oncePer === "section") return `section ${facts.blocks[hit.block]?.section ?? 0}`;
  if (spec.oncePer === "paragraph") return `paragraph ${hit.block}`;
  const at = marked(facts, hit, spec);
  return `${at.block} ${at.start}`;
}

function marked(facts: DraftFacts, { block, start, end }: Place, spec: HitSpec): Place {
  if (spec.mark === "rest") return restOf(facts, { block, start, end });
  if (spec.mark === "sentence") return facts.sentence({ block, start, end });
  if (spec.mark === "paragraph")
    return { block, start: 0, end: facts.blocks[block]?.prose.text.length ?? end };
  return { block, start, end };
}

/** The place and what follows it in its sentence, the sign at the end left out. */
function restOf(facts: DraftFacts, at: Place): Place {
  const rest = { ...at, end: facts.sentence(at).end };
  const words = facts.text(rest).replace(/[\s.!?:;]+$/u, "");
  return { ...at, end: Math.max(at.end, at.start + words.length) };
}

/** `ordlyd`: words that fall short wherever they stand, unless something near excuses them. */
export const wording = z
  .strictObject({ slags: z.literal("ordlyd"), ...criterionHead, ...hitKeys })
  .transform((value): CriterionBody => {
    const spec = hitSpecOf(value, value.id);
    return {
      ...criterionHeadOf(value),
      kind: "ordlyd",
      signals: ownSignals(value, value.id),
      uses: usesOf(spec),
      *run(facts) {
        for (const at of hits(facts, spec)) yield shortfall(at);
      },
    };
  });
