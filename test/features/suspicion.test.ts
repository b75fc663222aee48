import { describe, expect, test } from "vitest";
import { anonymousCopy } from "../../server/src/features/anonymise/anonymousCopy.ts";
import { checklist } from "../../server/src/features/checklist/checklist.ts";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { codeLenses } from "../../server/src/features/codeLenses.ts";
import { completion } from "../../server/src/features/completion.ts";
import { sendReady } from "../../server/src/features/copy/sendReady.ts";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlayHints.ts";
import type { OpenDraft } from "../../server/src/features/openFile.ts";
import { review } from "../../server/src/features/review/review.ts";
import { reviewNote } from "../../server/src/features/review/reviewNote.ts";
import { timeline } from "../../server/src/features/timeline/timeline.ts";
import { urgent } from "../../server/src/features/urgent/urgent.ts";
import { openDraft, uri } from "./openDraft.ts";

/** Drafts with every gap that would else call for the parents' or the child's words. */
const drafts = {
  abuse: `---
type: underretning
---
# Underretning om Emil

## Observationer

I går havde Emil et blåt mærke på kinden. Han sagde: »Min far slår mig.«
Det sker tit. Han er udadreagerende. PPR har set ham.

## Barnets egne ord

[[ordret?]]

## Forældrenes syn

[[hvad siger forældrene?]]

## Egne indsatser

Vi har givet ham en fast voksen.

Hilsen SFO
`,
  honour: `# Underretning om Zahra, 8. klasse

Zahra fortalte, at hendes brødre overvåger hende, og at hun skal giftes med sin fætter i Tyrkiet.
Familien må ikke få noget at vide. Hun er ofte ked af det.
`,
} as const;

/** Everything the server would show anywhere in a draft, in its own words. */
function everythingShown(open: OpenDraft): readonly string[] {
  const { lines, text } = open.draft;
  const textDocument = { uri };
  const all = { start: { line: 0, character: 0 }, end: lines.positionAt(text.length) };
  const places = Array.from({ length: Math.ceil(text.length / 3) }, (_, index) =>
    lines.positionAt(index * 3),
  );
  const starts = Array.from({ length: lines.lineCount }, (_, line) => ({ line, character: 0 }));
  const shown: unknown[] = [
    diagnostics(open, open.view).map(({ message, relatedInformation }) => [
      message,
      relatedInformation?.map((related) => related.message),
    ]),
    places.map((position) => hover(open, { textDocument, position })),
    [...places, ...starts].flatMap((position) =>
      completion(open, { textDocument, position }).map((item) => ({ ...item, filterText: "" })),
    ),
    codeActions(open, open, { textDocument, range: all, context: { diagnostics: [] } }).map(
      ({ title, edit }) => [title, edit],
    ),
    codeLenses(open),
    inlayHints(open, { textDocument, range: all }).map(({ label, tooltip }) => [label, tooltip]),
    checklist(open).families.flatMap(({ title, rows }) => [
      title,
      rows.map((row) => [
        row.standing === "held-back" ? "" : row.title,
        row.standingText,
        row.why,
        row.findings.map((finding) => finding.message),
      ]),
    ]),
    checklist(open).areas.map((row) => [row.title, row.standingText]),
    timeline(open).written,
    urgent(open).steps,
    urgent(open).look,
    sendReady(open, open).unfilled.map(({ label }) => (text.includes(label) ? "" : label)),
    forAdvisors(open),
  ];
  return words(shown);
}

/** What the one who advises sees: hints of a review, groups, note, and what a copy without names is asked about. */
function forAdvisors(open: OpenDraft): unknown {
  const reviewed = { ...open, view: { ...open.view, review: true } };
  const all = {
    start: { line: 0, character: 0 },
    end: { line: open.draft.lines.lineCount, character: 0 },
  };
  const { groups, off } = review(reviewed);
  const { key, leaks } = anonymousCopy(open, -5);
  return [
    inlayHints(reviewed, { textDocument: { uri }, range: all }).map(({ label, tooltip }) => [
      label,
      tooltip,
    ]),
    groups.map(({ title, text, findings }) => [
      title,
      text,
      findings.map(({ message }) => message),
    ]),
    off.map(({ message }) => message),
    reviewNote(reviewed, false).markdown.split("\n"),
    reviewNote(reviewed, true)
      .markdown.replace(/»[^»«]*«/gu, "")
      .split("\n"),
    key.map(({ label }) => label),
    leaks.map(({ why }) => why),
  ];
}

function words(shown: unknown): readonly string[] {
  if (typeof shown === "string") return [shown];
  if (typeof shown !== "object" || shown === null) return [];
  return Object.values(shown).flatMap(words);
}

/** Ways to say: talk with the parents, let them know, ask the child. */
const advice: readonly RegExp[] = [
  /(?:tal|snak|ring|skriv|gå|henvend jer|kontakt|spørg|hør|inddrag|indkald|invitér|inviter|orientér|orienter|informér|informer|fortæl|bed|aftal)\s+(?:\p{L}+\s+){0,3}(?:forældre|mor|far|hjemmet|barnet|eleven)/iu,
  /(?<!\p{L})(?:mor|far|forældrene) (?:blev|er blevet|er) (?:orienteret|informeret|spurgt)/iu,
  /(?:samtale|møde|dialog|kontakt) med (?:forældre|mor|far|barnet|hjemmet)/iu,
  /(?:hvad|hvordan) (?:siger|ser|oplever|mener|forklarer) (?:forældre|mor|far|barnet)/iu,
  /forældrenes (?:syn|egen forklaring|reaktion)|barnets egne ord|ordret\?/iu,
  /(?:bør|skal|kan) (?:forældrene|mor|far) (?:vide|orienteres|informeres|inddrages|høres)/iu,
];

/** Sentences that say the opposite, word for word. */
const careful: readonly RegExp[] = [
  /Feltet „[^“]*“ er ikke udfyldt, og det skal det ikke være, når der er mistanke\./gu,
  /Spørg (?:eller undersøg )?ikke barnet for at få mere\.?/gu,
  /Råd om samtale med forældre og om at høre barnet holdes tilbage[^.]*\./gu,
  /Aftal med modtagelsen, hvem der siger hvad til hvem[^.]*\./gu,
  /^- [^:]+: holdes tilbage$/gu,
];

describe.each(Object.entries(drafts))("a draft under %s", (context, text) => {
  const open = openDraft(text);
  const titles = open.draft.sections.flatMap(({ title }) => title ?? []);

  test("is known as one", () => {
    expect(context === "abuse" ? open.lint.contexts.abuse.on : open.lint.contexts.honour.on).toBe(
      true,
    );
  });

  test("nothing shown anywhere suggests contact with the parents or questions to the child", () => {
    const told = everythingShown(open)
      .map((shown) => careful.reduce((left, sentence) => left.replace(sentence, ""), shown))
      .filter((shown) => !text.includes(shown) && !titles.includes(shown));
    expect(told.length).toBeGreaterThan(50);
    const wrong = told.filter((shown) => advice.some((pattern) => pattern.test(shown)));
    expect([...new Set(wrong)]).toEqual([]);
  });
});

test("the same walk finds such advice where there is no suspicion, so it can fail", () => {
  const open = openDraft(drafts.abuse.replace(/I går havde.*/u, "I går kom Emil for sent."));
  const told = everythingShown(open);
  expect(told.some((shown) => advice.some((pattern) => pattern.test(shown)))).toBe(true);
});
