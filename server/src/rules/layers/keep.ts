import type * as z from "zod";
import { type EntryPlace, type Gathered, report } from "../file/gathered.ts";
import { nearest } from "../file/nearest.ts";
import type { adjustmentEntry, criterionEntry, sectionEntry } from "../file/ruleFile.ts";
import type { RuleBody } from "../rule.ts";
import { withoutDelicateWords } from "./delicate.ts";

/** How an entry joins what lower layers have said: each function here is one kind of entry. */

/** Keeps a criterion. Other layers may add their own, which are silent under suspicion and when it is urgent. */
export function keepCriterion(
  gathered: Gathered,
  id: string,
  entry: z.output<typeof criterionEntry>,
  place: EntryPlace,
): void {
  if (place.layer === "national") gathered.criteria.set(id, { id, ...entry });
  else if (gathered.criteria.get(id) !== undefined)
    report(
      gathered,
      place,
      `Kriteriet "${id}" er fælles for hele landet og kan ikke skrives om her. Ret i stedet dets regler under tilretninger.`,
    );
  else
    gathered.criteria.set(id, {
      id,
      ...entry,
      offUnder: ["abuse", "honour"],
      offBelowWords: undefined,
      acute: false,
    });
}

/** Keeps a kind of section; a later layer's headings are known beside the ones below. */
export function keepSection(
  gathered: Gathered,
  kind: string,
  entry: z.output<typeof sectionEntry>,
): void {
  const known = gathered.sections.get(kind);
  const aliases = known === undefined ? [] : [known.title, ...known.aliases];
  gathered.sections.set(kind, {
    kind,
    ...entry,
    aliases: [...new Set([...entry.aliases, ...aliases])],
    assessment: known?.assessment ?? entry.assessment,
  });
}

/** Keeps the municipality's own number: shown when it is urgent, so it must be one and say little else. */
export function keepPhone(gathered: Gathered, value: unknown, place: EntryPlace): void {
  const text = typeof value === "number" ? String(value) : value;
  const isPhone =
    typeof text === "string" && /\d{3}|(?:\d\s*){3}/u.test(text) && text.length <= 120;
  if (!isPhone || withoutDelicateWords(text) === undefined)
    report(
      gathered,
      place,
      'Her skal kun stå et telefonnummer og hvornår det svarer, fx "12 34 56 78 (hele døgnet)".',
    );
  else gathered.phone = text.trim();
}

/** Keeps a rule; it stands in for one of the same id below, which comes back when this one cannot be used. */
export function keepRule(gathered: Gathered, body: RuleBody, at: EntryPlace): void {
  const exampleSpans = body.examples.map((_, index) =>
    at.data.spanAt([...at.path, "eksempler", index]),
  );
  const idPlace = { ...at, path: [...at.path, "id"] };
  const origin = {
    layer: at.layer,
    file: at.file,
    span: at.data.spanAt(idPlace.path),
    exampleSpans,
  };
  const below = gathered.rules.get(body.id);
  if (below !== undefined && below.rule.layer === at.layer)
    report(
      gathered,
      idPlace,
      `Der er allerede en regel med id "${body.id}". Giv denne et andet id.`,
    );
  else if (below?.rule.locked)
    report(gathered, idPlace, `Reglen "${body.id}" er låst og kan ikke ændres her.`);
  else if (body.type === "context" && at.layer !== "national" && below !== undefined)
    report(gathered, idPlace, `Reglen "${body.id}" er låst og kan ikke ændres her.`);
  else {
    const rule =
      body.type === "context"
        ? { ...body, ...origin }
        : { ...quietAboutFamily(gathered, body, at), ...origin };
    gathered.rules.set(body.id, { rule, place: at, below });
    if (body.signals.some(({ regexes }) => regexes !== undefined))
      report(gathered, { ...at, path: [...at.path, "regex"] }, lastResort, "warning");
  }
}

const lastResort =
  "Et regex er sidste udvej: det kender ingen bøjninger, og få kan læse det. Kan det siges med mønstre, så brug dem.";

/** Under suspicion only the national layer may speak of parents and child, whatever a rule declares. */
function quietAboutFamily(
  gathered: Gathered,
  body: Extract<RuleBody, { type: "criterion" }>,
  at: EntryPlace,
): Extract<RuleBody, { type: "criterion" }> {
  if (at.layer === "national" || !body.speaksUnderSuspicion) return body;
  const told = [
    body.message,
    body.messageUnderSuspicion ?? "",
    body.title ?? "",
    body.why ?? "",
    ...body.fixes.flatMap(({ title, action }) => [title, "text" in action ? action.text : ""]),
  ];
  if (told.every((text) => withoutDelicateWords(text) !== undefined)) return body;
  report(
    gathered,
    { ...at, path: [...at.path, "taler-ved-mistanke"] },
    "Ved mistanke må kun de fælles regler sige noget om forældre eller barn. Reglen bruges, men tier ved mistanke.",
    "warning",
  );
  return { ...body, speaksUnderSuspicion: false };
}

/** Changes a rule of a lower layer, or turns it off. Locked rules stay as they are. */
export function adjust(
  gathered: Gathered,
  id: string,
  entry: z.output<typeof adjustmentEntry>,
  place: EntryPlace,
): void {
  const known = gathered.rules.get(id);
  if (known === undefined) {
    report(
      gathered,
      place,
      `Der er ingen regel med id "${id}" at rette til.${guess(id, gathered.rules.keys())}`,
    );
    return;
  }
  const { rule } = known;
  if (rule.locked || rule.type === "context") {
    report(
      gathered,
      place,
      `Reglen "${id}" er låst, fordi børns sikkerhed eller privatliv hviler på den: den kan ikke slås fra eller ændres.`,
    );
    return;
  }
  const { layer, file, data, path } = place;
  const by = { layer, file, span: data.spanAt(path), reason: entry.reason };
  if (entry.off) {
    gathered.rules.delete(id);
    gathered.off.push({ rule, by });
  } else
    gathered.rules.set(id, {
      ...known,
      rule: {
        ...rule,
        changed: by,
        severity: entry.severity ?? rule.severity,
        title: entry.title ?? rule.title,
        why: entry.why ?? rule.why,
        message: entry.message?.trim() ?? rule.message,
        messageUnderSuspicion: rule.messageUnderSuspicion ?? rule.message,
      },
    });
}

function guess(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? "" : ` Mente du "${near}"?`;
}
