import { functionWords } from "../data/functionWords.ts";
import { middles, prepositions } from "../data/reporting.ts";
import { frequentVerbs, reportingVerbs } from "../data/verbs.ts";
import type { NameList } from "../names.ts";
import type { Mention } from "../people.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import { readNamePart, withoutGenitive } from "./nameParts.ts";
import { type NameRun, nameRuns } from "./nameRuns.ts";
import { certain, nameScore, possible, strangerWorth } from "./nameScore.ts";

/** Tells whether a lower-case form is an everyday Danish word. */
export type IsWord = (norm: string) => boolean;

/** "draft": sure names of a draft; "any": sure names of any running text; "possible": also what only may be a name. */
export type Mode = "draft" | "any" | "possible";

/** A mention with the tokens it covers, end-exclusive. */
export interface Placed {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

interface Scored {
  readonly run: NameRun;
  readonly score: number;
}

/** Names and initials of one block, in order. `isWord` is undefined while no dictionary is loaded. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: NameList,
  isWord: IsWord | undefined,
  mode: Mode,
): readonly Placed[] {
  const known = isWord ?? (() => false);
  const stranger = strangerWorth(mode === "any" ? "any" : "draft", isWord !== undefined);
  const scored = sentences.flatMap((sentence) =>
    nameRuns(text, tokens, sentence, (token) => readNamePart(text, token, names, known)).map(
      (run) => ({
        run,
        score: nameScore(run, text, tokens, stranger),
      }),
    ),
  );
  const sure = wordsOfSureNames(scored);
  const initials = repeatedInitials(scored);
  const limit = mode === "possible" ? possible : certain;
  return scored.flatMap(({ run, score: own }, index): readonly Placed[] => {
    const score = own + besideName(scored, index, tokens);
    const part = run.parts[0];
    if (run.parts.length === 1 && part?.initial === true)
      return isPersonInitial(run, text, tokens, initials)
        ? [placed(run, "initials", text, tokens, names)]
        : [];
    const raised = score > -4 && run.parts.some((one) => sure.has(one.norm)) ? certain : 0;
    return Math.max(score, raised || score) >= limit
      ? [placed(run, "name", text, tokens, names)]
      : [];
  });
}

/**
 * What a name joined to it adds ("Bent og Kitt Christiansen", "med Boris, Dolly og Per"), and what a place or a firm
 * takes away ("Tuzla og Olovo").
 */
function besideName(scored: readonly Scored[], index: number, tokens: readonly Token[]): number {
  const [before, own, after] = [scored[index - 1], scored[index], scored[index + 1]];
  if (own === undefined || own.score < 0.5) return 0;
  if (
    isStranger(own) &&
    [before, after].some((other) => other && isThing(other) && joined(own, other, tokens))
  )
    return -1.5;
  const joins = (a: Scored | undefined, b: Scored | undefined, other: Scored | undefined) =>
    a !== undefined &&
    b !== undefined &&
    other !== undefined &&
    other.score >= certain &&
    joined(a, b, tokens);
  return joins(before, own, before) || joins(own, after, after) ? 1.3 : 0;
}

function isStranger({ run }: Scored): boolean {
  const part = run.parts[0];
  return run.parts.length === 1 && part !== undefined && !part.first && !part.surname;
}

function isThing({ run }: Scored): boolean {
  return run.parts.every(
    (part) =>
      (part.place || part.placeLike || part.body || part.thing || part.acronym) && !part.first,
  );
}

/** Nothing but "og", a comma or a stroke between the two. */
function joined(a: Scored, b: Scored, tokens: readonly Token[]): boolean {
  const [left, right] = a.run.from < b.run.from ? [a, b] : [b, a];
  return right.run.from - left.run.to === 1 && joints.has(tokens[left.run.to]?.norm ?? "");
}

const joints = new Set(["og", "eller", "samt", ",", "/", "&"]);

/** Words of names of two or more parts: "Poul Schlüter" makes "Schlüter" a person in the rest of the block. */
function wordsOfSureNames(scored: readonly Scored[]): ReadonlySet<string> {
  const full = scored.filter(
    ({ run, score }) => score >= certain + 1 || (score >= certain && run.parts.length > 1),
  );
  return new Set(
    full.flatMap(({ run }) => run.parts.filter((part) => !part.initial).map((part) => part.norm)),
  );
}

function repeatedInitials(scored: readonly Scored[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { run } of scored) {
    const norm =
      run.parts.length === 1 && run.parts[0]?.initial === true ? run.parts[0].norm : undefined;
    if (norm === undefined) continue;
    if (seen.has(norm)) twice.add(norm);
    seen.add(norm);
  }
  return twice;
}

/** A single letter is a person ("E. har sagt") unless it is a class or a list letter ("2. B", "plan B"). */
function isPersonInitial(
  run: NameRun,
  text: string,
  tokens: readonly Token[],
  twice: ReadonlySet<string>,
): boolean {
  const [before, own, after] = [tokens[run.from - 1], tokens[run.from], tokens[run.to]];
  if (own === undefined || own.end - own.start > 3) return false;
  if (
    before !== undefined &&
    /^(?:\d.*|plan|vitamin|hepatitis|type|gruppe|bilag|klasse|spor|punkt|§|stk\.?)$/u.test(
      before.norm,
    )
  )
    return false;
  if (after !== undefined && text.slice(after.start, after.end) === ")") return false;
  const subject =
    after !== undefined &&
    /^(?:er|har|var|havde|bliver|blev|siger|sagde|kommer|kom|vil|kan|skal|fortæller|fortalte|og)$/u.test(
      after.norm,
    );
  return subject || twice.has(run.parts[0]?.norm ?? "");
}

/** One when an unlisted name carries a genitive -s: a thing follows that it owns ("Ragnas mor"). */
function genitiveS(norm: string, after: Token | undefined, names: NameList): number {
  if (!/[^s]s$/u.test(norm) || names.isFirst(norm) || names.isLast(norm)) return 0;
  if (after === undefined || after.kind !== "word" || after.capital) return 0;
  const word = after.norm;
  const isThing =
    !frequentVerbs.has(word) &&
    !reportingVerbs.has(word) &&
    !functionWords.has(word) &&
    !prepositions.has(word) &&
    !middles.has(word);
  return isThing ? 1 : 0;
}

function placed(
  run: NameRun,
  kind: "name" | "initials",
  text: string,
  tokens: readonly Token[],
  names: NameList,
): Placed {
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const norm = last?.norm ?? "";
  const cut =
    norm.length - withoutGenitive(norm, names).length || genitiveS(norm, tokens[run.to], names);
  const name = text.slice(span.start, span.end - cut).normalize("NFC");
  return {
    mention: {
      span,
      kind,
      name,
      role: undefined,
      relation: undefined,
      owner: undefined,
      leads: frequentVerbs.has(tokens[run.to]?.norm ?? ""),
      sex: undefined,
    },
    from: run.from,
    to: run.to,
  };
}
