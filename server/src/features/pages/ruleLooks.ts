import { doubterOf } from "../../rules/doubt.ts";
import { gateOf, mayRun } from "../../rules/gate.ts";
import type { Place } from "../../rules/place.ts";
import type { CriterionRule, Look, NearCondition, Refusal } from "../../rules/rule.ts";
import { exceptKind } from "../../rules/signals.ts";
import { reaches } from "../../rules/vocabulary.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { draftFacts } from "../draftFacts.ts";
import { oneLine } from "../excerpt.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { OpenDraft } from "../openFile.ts";

/** A rule that looked at some words, and why it let them be, in Danish. */
export interface RuleLook {
  readonly rule: CriterionRule;
  readonly words: string;
  /** Markdown: words of the draft in it are escaped. */
  readonly reason: string;
}

/** The rules that looked at words of the draft and let them pass; `held` when others are held back there. */
export function lookedAt(
  open: OpenDraft,
  span: Span,
): { readonly passed: readonly RuleLook[]; readonly held: boolean } {
  const facts = draftFacts(open);
  const passed: RuleLook[] = [];
  let held = false;
  for (const rule of open.rules.rules) {
    const criterion = open.rules.criteria.get(rule.criterion);
    if (rule.looks === undefined || criterion === undefined) continue;
    const gate = gateOf(facts, criterion);
    if (gate === "not-relevant") continue;
    const here = [...rule.looks(facts)].filter(({ at }) => overlaps(facts.source(at), span));
    const speaks = gate === "speaks" && mayRun(facts, rule, criterion);
    if (!speaks && here.length > 0) held = true;
    if (!speaks) continue;
    for (const look of here) {
      const reason = reasonOf(open, rule, look);
      if (reason !== undefined) passed.push({ rule, words: facts.text(look.at), reason });
    }
    passed.push(...excepted(open, rule, span));
  }
  return { passed, held };
}

function reasonOf(open: OpenDraft, rule: CriterionRule, look: Look): string | undefined {
  if (look.refused !== undefined) return refusalText(open, look.refused);
  const facts = draftFacts(open);
  const doubter = doubterOf(facts, rule, look.at);
  if (doubter !== undefined)
    return `for lidt andet i sætningen og resten af kladden taler for det (\`${doubter.id}\`)`;
  const source = facts.source(look.at);
  const isKnown = ({ span }: { span: Span }) => overlaps(span, source);
  if (open.lint.findings.some((finding) => finding.ruleId === rule.id && isKnown(finding)))
    return undefined;
  if (open.lint.suppressed.some(isKnown)) return undefined;
  return open.lint.findings.some(
    (finding) => finding.criterion === rule.criterion && isKnown(finding),
  )
    ? "en anden regel om det samme har allerede markeret stedet"
    : "reglen har nået sit højeste antal fund i kladden";
}

const texts: Readonly<Record<Exclude<Refusal["type"], "needs" | "unless" | "evidence">, string>> = {
  voice: "reglen ser ikke på citater, overskrifter eller felter øverst",
  notQuoted: "reglen ser kun på det, der står i citater",
  section: "reglen gælder ikke i dette afsnit",
  block: "reglen gælder ikke i denne slags tekst, fx en liste eller tabel",
  opening: "reglen ser kun på begyndelsen af kladden",
  inside: "ordene gengives som en andens",
  negated: "ordene er benægtet",
  again: "reglen markerer kun det første sted",
};

function refusalText(open: OpenDraft, refused: Refusal): string {
  if (refused.type === "needs")
    return `reglen kræver ${names(refused.near)} ${within(refused.near)}, og det står der ikke`;
  if (refused.type !== "unless" && refused.type !== "evidence") return texts[refused.type];
  const by =
    refused.by === undefined
      ? ""
      : ` („${escapeMarkdown(oneLine(wordsAt(open, refused.by), 60))}“)`;
  return `undskyldt af ${names(refused.near)}${by} ${within(refused.near)}`;
}

function wordsAt(open: OpenDraft, at: Place): string {
  return draftFacts(open).text(at);
}

function names({ signals }: NearCondition): string {
  return signals.length < 4
    ? signals.join(" eller ")
    : `${signals.slice(0, 3).join(", ")} og lignende`;
}

const reachText: Readonly<Record<string, string>> = {
  sætning: "i samme sætning",
  næste: "i samme eller næste sætning",
  nabosætning: "i sætningen eller lige før eller efter",
  stykke: "i samme stykke",
  ophæng: "i sætningen, overskriften eller det, den hænger på",
  liste: "i samme liste",
  afsnit: "i samme afsnit",
  kladde: "et sted i kladden",
};

function within({ within: reach }: NearCondition): string {
  const word = Object.entries(reaches).find(([, name]) => name === reach)?.[0] ?? "";
  return reachText[word] ?? "";
}

/** Words that a rule's patterns hit and its own exceptions took away again. */
function excepted(open: OpenDraft, rule: CriterionRule, span: Span): readonly RuleLook[] {
  const facts = draftFacts(open);
  const kinds = new Set([
    `regel:${rule.id}`,
    ...rule.uses.filter((kind) => isOwn(open, rule, kind)),
  ]);
  return facts.blocks.flatMap((block, index) => {
    if (!overlaps(block.span, span)) return [];
    const raw = open.rules.rawHits(block.prose);
    return [...kinds].flatMap((kind) =>
      (raw.get(kind) ?? []).flatMap((hit): RuleLook[] => {
        const at = { block: index, start: hit.start, end: hit.end };
        const isKept = facts
          .signalsIn(index)
          .byKind.get(kind)
          ?.some((kept) => overlaps(kept, hit));
        if (isKept || !overlaps(facts.source(at), span)) return [];
        const isExcept = raw.get(exceptKind(kind))?.some((other) => overlaps(other, hit));
        const reason = isExcept
          ? "ordene står i en undtagelse"
          : "noget ved siden af ordene ophæver dem, eller noget mangler";
        return [{ rule, words: facts.text(at), reason }];
      }),
    );
  });
}

/** True for the signals a rule looks for; those it only asks about nearby are no matter of the words. */
function isOwn(open: OpenDraft, rule: CriterionRule, kind: string): boolean {
  return rule.looksFor?.includes(kind) === true && open.rules.signalSpecs.has(kind);
}
