import type { Token } from "../../danish/words.ts";
import { perBlock } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Particles of one word that blur what is said. "nok" and "lidt" blur only beside another. */
const single = new Set(
  "måske muligvis vist vistnok nok vel lidt sådan ligesom formentlig formodentlig tilsyneladende åbenbart".split(
    " ",
  ),
);
/** Particles of more words, each as its words. */
const several = [
  "på en måde",
  "en form for",
  "en slags",
  "som om",
  "noget i den stil",
  "noget i den retning",
  "eller sådan noget",
  "og sådan noget",
  "en smule",
  "sådan set",
  "sådan lidt",
  "på sin vis",
  "jeg synes",
  "vi synes",
  "synes vi",
  "synes jeg",
].map((words) => words.split(" "));

interface Particle {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Two or more hedging particles close together in one clause; the stretch from the first to the last is marked. */
export function* stackedHedges(facts: DraftFacts): Iterable<Match> {
  for (const [block, { prose }] of facts.blocks.entries())
    for (const group of stacksIn(prose)) {
      const start = prose.tokens[group.from]?.start ?? 0;
      const at: Place = { block, start, end: prose.tokens[group.to]?.end ?? start };
      if (facts.isOwnVoice(at) && !facts.inside(at, ["gengivet", "citat"])) yield shortfall(at);
    }
}

const stacksIn = perBlock(({ tokens }) => stacks(tokens));

/** Runs of particles with at most three plain words between them and no sign. */
function stacks(tokens: readonly Token[]): readonly Particle[] {
  const found: Particle[] = [];
  let open: Particle | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const next = particleAt(tokens, at);
    if (next === undefined) continue;
    if (open !== undefined && isClose(tokens, open, next))
      open = { from: open.from, to: next.to, weight: open.weight + next.weight };
    else {
      if (open !== undefined && open.weight > 1) found.push(open);
      open = next;
    }
    at = next.to;
  }
  if (open !== undefined && open.weight > 1) found.push(open);
  return found;
}

function isClose(tokens: readonly Token[], a: Particle, b: Particle): boolean {
  if (b.from - a.to > 4) return false;
  return tokens.slice(a.to, b.from).every(({ kind }) => kind !== "mark");
}

function particleAt(tokens: readonly Token[], at: number): Particle | undefined {
  const words = several.find((row) => row.every((word, step) => tokens[at + step]?.norm === word));
  if (words !== undefined) return { from: at, to: at + words.length - 1, weight: 1 };
  const norm = tokens[at]?.norm ?? "";
  if (norm.endsWith("agtig") || norm.endsWith("agtigt")) return { from: at, to: at, weight: 1 };
  return single.has(norm) && !isPlain(tokens, at) ? { from: at, to: at, weight: 1 } : undefined;
}

/** "lidt mad", "nok til", "mad nok", "skulle nok have", "sådan at", "så lidt": no hedge. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const [before, norm, after] = [at - 1, at, at + 1].map((index) => tokens[index]?.norm ?? "");
  if (norm === "lidt")
    return (
      /^(?:så|for|kun|meget|ret)$/u.test(before ?? "") ||
      /^(?:af|mere|mindre|efter|over|før|hjælp|mad|tid|ro|tøj|senere|bedre)$/u.test(after ?? "")
    );
  if (norm === "nok")
    return (
      /^(?:ikke|mad|tid|søvn|stort|langt|gammel|tydeligt|godt|skal|skulle|vil|ville)$/u.test(
        before ?? "",
      ) || /^(?:til|mad|søvn|tid|at)$/u.test(after ?? "")
    );
  if (norm === "vel") return /^(?:gå|går|til|gik|være)$/u.test(before ?? "");
  if (norm === "vist")
    return (
      /^(?:har|blev|havde|er|bliver)$/u.test(before ?? "") &&
      !single.has(after ?? "") &&
      !/^(?:en|også|ikke|nok)$/u.test(after ?? "")
    );
  if (norm === "sådan") return /^(?:at|som|en|et|noget|nogle|har|er)$/u.test(after ?? "");
  return false;
}
