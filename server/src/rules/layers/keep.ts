import type * as z from "zod";
import { codedSignals } from "../codedSignals.ts";
import { type EntryPlace, type Gathered, report } from "../file/gathered.ts";
import { nearest } from "../file/nearest.ts";
import type {
  adjustmentEntry,
  criterionEntry,
  listEntry,
  sectionEntry,
  signalEntry,
} from "../file/ruleFile.ts";
import type { RuleBody } from "../rule.ts";
import type { SignalSpec } from "../signal.ts";
import { withoutDelicateWords } from "./delicate.ts";

/** How an entry joins what lower layers have said: each function here is one kind of entry. */

/** Keeps a word list: national lists are set, later layers replace, add or take out; locked lists only grow. */
export function keepList(
  gathered: Gathered,
  name: string,
  entry: z.output<typeof listEntry>,
  place: EntryPlace,
): void {
  const known = gathered.lists.get(name);
  const kept = merged(gathered, `@${name}`, known, entry, place);
  if (kept !== undefined) gathered.lists.set(name, kept);
}

/** Keeps a signal, likewise; what excuses a locked signal is the national layer's to say. */
export function keepSignal(
  gathered: Gathered,
  kind: string,
  entry: z.output<typeof signalEntry>,
  place: EntryPlace,
): void {
  if (codedSignals.some((coded) => coded.kind === kind)) {
    report(gathered, place, `Signalet "${kind}" læses af programmet og kan ikke ændres her.`);
    return;
  }
  const known = gathered.signals.get(kind);
  const change =
    entry.type === "change" ? entry : { type: "whole" as const, words: entry.patterns };
  const patterns = merged(gathered, kind, known?.spec.patterns, change, place);
  if (patterns === undefined) return;
  const grows = gathered.locked.has(kind) && place.layer !== "national";
  if (grows && entry.type === "whole" && excuses(entry))
    report(
      gathered,
      place,
      `Signalet "${kind}" er låst: mønstre føjes til, men undtagelser og krav gælder ikke her.`,
      "warning",
    );
  const base = entry.type === "whole" && !grows ? entry : (known?.spec ?? plainSignal);
  const { except, needs, unless, negated } = base;
  gathered.signals.set(kind, {
    spec: { kind, patterns, except, needs, unless, negated },
    place,
    own: patterns.length - ownCount(entry),
  });
  if (place.locked) gathered.locked.add(kind);
}

/** How many patterns an entry brings along; they stand last. */
function ownCount(entry: z.output<typeof signalEntry>): number {
  return entry.type === "change" ? entry.add.length : entry.patterns.length;
}

function excuses(entry: Omit<SignalSpec, "kind">): boolean {
  return entry.except.length + entry.needs.length + entry.unless.length > 0 || !entry.negated;
}

const plainSignal = { patterns: [], except: [], needs: [], unless: [], negated: true };

type Change =
  | { readonly type: "whole"; readonly words: readonly string[] }
  | {
      readonly type: "change";
      readonly add: readonly string[];
      readonly remove: readonly string[];
    };

function merged(
  gathered: Gathered,
  name: string,
  known: readonly string[] | undefined,
  entry: Change,
  place: EntryPlace,
): readonly string[] | undefined {
  if (place.locked) gathered.locked.add(name);
  const isLocked = gathered.locked.has(name) && place.layer !== "national";
  const at = (key: string) => ({ ...place, path: [...place.path, key] });
  if (entry.type === "whole") {
    return isLocked ? [...new Set([...(known ?? []), ...entry.words])] : entry.words;
  }
  if (known === undefined) {
    report(
      gathered,
      place,
      `Der er ingen „${plain(name)}“ at føje til eller tage fra. Skriv en hel liste i stedet.`,
    );
    return undefined;
  }
  if (isLocked && entry.remove.length > 0)
    report(
      gathered,
      at("fjern"),
      `„${plain(name)}“ er låst, fordi børns sikkerhed hviler på den: ord kan ikke fjernes.`,
    );
  const gone = isLocked ? [] : entry.remove;
  for (const [index, word] of gone.entries())
    if (!known.includes(word))
      report(
        gathered,
        { ...place, path: [...place.path, "fjern", index] },
        `„${word}“ står ikke i listen, så der er intet at fjerne.${guess(word, known)}`,
        "warning",
      );
  return [...known.filter((word) => !gone.includes(word)), ...entry.add];
}

function plain(name: string): string {
  return name.replace(/^@/u, "");
}

function guess(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? "" : ` Mente du "${near}"?`;
}

/** Locks all that locked rules rest on, over other signals and lists too; asked for once a file of a later layer. */
export function lockUsed(gathered: Gathered): void {
  const open = [
    ...gathered.locked,
    ...[...gathered.rules.values()].flatMap(({ rule }) =>
      rule.locked
        ? [...rule.uses, ...rule.signals.flatMap(({ patterns }) => listNames(patterns))]
        : [],
    ),
  ];
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const spec = gathered.signals.get(name)?.spec;
    if (spec !== undefined)
      open.push(
        ...[...spec.needs, ...spec.unless].flatMap(({ signals }) => signals),
        ...listNames([...spec.patterns, ...spec.except]),
      );
    if (name.startsWith("@")) open.push(...listNames(gathered.lists.get(name.slice(1)) ?? []));
  }
  for (const name of seen) gathered.locked.add(name);
}

function listNames(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => pattern.match(/@[\p{L}\p{N}-]+/gu) ?? []);
}

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
      `Kriteriet "${id}" er fælles for hele landet og kan ikke skrives om her. Ret dets regler under tilretninger:.`,
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
  }
}

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
  if (entry.off) gathered.rules.delete(id);
  else
    gathered.rules.set(id, {
      ...known,
      rule: {
        ...rule,
        severity: entry.severity ?? rule.severity,
        title: entry.title ?? rule.title,
        why: entry.why ?? rule.why,
        message: entry.message?.trim() ?? rule.message,
        messageUnderSuspicion: rule.messageUnderSuspicion ?? rule.message,
      },
    });
}
