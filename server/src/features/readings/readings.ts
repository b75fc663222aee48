import { timeInWords } from "../../danish/dateWords.ts";
import type { Mention } from "../../danish/people.ts";
import type { FactBlock } from "../../rules/facts/factBlock.ts";
import type { DraftFacts } from "../../rules/facts.ts";
import type { Place } from "../../rules/place.ts";
import { contains, type Span } from "../../text/span.ts";
import { draftFacts } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";
import { datedTimes } from "../timeline/datedTimes.ts";

/** What a stretch was read as; the order is the legend. Never a claim that it is true. */
export const readingKinds = [
  "iagttagelse",
  "vurdering",
  "hoert-fra-andre",
  "citat",
  "tid",
  "person",
] as const;

export type ReadingKind = (typeof readingKinds)[number];

/** One stretch and why it was read so, in plain Danish. */
export interface ReadStretch {
  readonly span: Span;
  readonly kind: ReadingKind;
  readonly why: string;
}

const known = new WeakMap<DraftFacts, readonly ReadStretch[]>();

/** How a draft was read: sentences first, then what stands inside them, so that later stretches lie on top. */
export function readings(open: OpenDraft): readonly ReadStretch[] {
  const facts = draftFacts(open);
  const before = known.get(facts);
  if (before !== undefined) return before;
  const found = [
    ...facts.prose().flatMap((at) => sentence(facts, at)),
    ...open.draft.blocks.flatMap((block, index) => told(facts, block, index)),
    ...times(open),
    ...people(facts),
  ];
  known.set(facts, found);
  return found;
}

function sentence(facts: DraftFacts, at: Place): readonly ReadStretch[] {
  const span = facts.source(at);
  const marker = facts
    .signalsIn(at.block)
    .reading.assessments.find((assessment) => contains(at, assessment.span));
  if (marker !== undefined) {
    const words = facts.text({ block: at.block, ...marker.span });
    return [{ span, kind: "vurdering", why: `Læst som vurdering på grund af »${words}«.` }];
  }
  const kind = facts.sectionOf(at).kind;
  const section = facts.ruleSet.sections.find((each) => each.kind === kind);
  if (section?.assessment)
    return [
      {
        span,
        kind: "vurdering",
        why: "Læst som vurdering, fordi den står i et afsnit til vurdering.",
      },
    ];
  if (facts.has(at, "tid", "sentence"))
    return [
      {
        span,
        kind: "iagttagelse",
        why: "Læst som noget, I har set eller hørt, fordi der står hvornår.",
      },
    ];
  return kind === "observations"
    ? [
        {
          span,
          kind: "iagttagelse",
          why: "Læst som iagttagelse, fordi den står i afsnittet om det, I har set og hørt.",
        },
      ]
    : [];
}

function told(facts: DraftFacts, block: FactBlock, index: number): readonly ReadStretch[] {
  const reported = facts.signalsIn(index).reading.speech.flatMap((speech): ReadStretch[] => {
    if (speech.content === undefined || speech.direct || speech.speakerKind === "writer") return [];
    const verb = block.prose.text.slice(speech.verb.start, speech.verb.end);
    const why = `Læst som noget, andre har sagt, på grund af »${verb}«.`;
    return [{ span: block.sourceSpan(speech.content), kind: "hoert-fra-andre", why }];
  });
  const quotes = block.prose.quotations.map(({ span }): ReadStretch => {
    return {
      span: block.sourceSpan(span),
      kind: "citat",
      why: "Læst som citat på grund af tegnene.",
    };
  });
  const whole: ReadStretch = {
    span: block.sourceSpan({ start: 0, end: block.prose.text.length }),
    kind: "citat",
    why: "Læst som citat, fordi afsnittet begynder med >.",
  };
  return block.quoted ? [...reported, whole] : [...reported, ...quotes];
}

function times(open: OpenDraft): readonly ReadStretch[] {
  const facts = draftFacts(open);
  return datedTimes(open).map(({ time, value }) => ({
    span: facts.source(time.at),
    kind: "tid",
    why: `Læst som ${timeInWords(value)}.`,
  }));
}

const relations: Partial<Record<NonNullable<Mention["relation"]>, string>> = {
  child: "barnet selv",
  mother: "barnets mor",
  father: "barnets far",
  parents: "barnets forældre",
  stepparent: "en stedforælder",
  partner: "en forælders partner",
  foster: "en plejeforælder",
  sibling: "en bror eller søster",
  grandparent: "en bedsteforælder",
  relative: "en slægtning",
  staff: "en af jer",
  professional: "en anden fagperson",
  peer: "et andet barn",
};

function people(facts: DraftFacts): readonly ReadStretch[] {
  return facts.mentions
    .filter(({ value }) => value.kind !== "pronoun")
    .map(({ at, value }) => ({
      span: facts.source(at),
      kind: "person",
      why: `Læst som ${(value.relation && relations[value.relation]) ?? "en person"}.`,
    }));
}
