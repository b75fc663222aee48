import type { CalendarDate } from "../../danish/calendar.ts";
import { resolveTime, type TimeExpression } from "../../danish/times.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Signals } from "../signals.ts";
import type { FactBlock } from "./factBlock.ts";

const labels =
  /^(?:dags\s+)?dato|^dateret|^udfyldt(?: den)?|^skrevet|^den dato|^sendt|^afsendt|^oprettet|^indberettet|^afleveret|^mødedato|^mødetidspunkt|^tidspunkt|^tid$/iu;
/** Words before a day that make it another day than the draft's. */
const another =
  /(?:født|(?<!\p{L})f\.|fødselsdag|fødselsdato|termin|cpr|frist|(?<!\p{L})(?:fra|til|siden|inden|senest|rejser|møde|samtale|start|startet?|fylder \d+(?: år)?|gældende|uge \d+))[^\p{L}]*(?:(?:den|d\.)\s*)?$/iu;
/** The same further back in the line: another paper, a visit, an agreement, what is still to come. */
const otherMatter =
  /(?<!\p{L})(?:næste|sidste(?! rettelse)|forrige|seneste(?! rettelse)|kommende|planlagt|aftalt|indskrevet|indmeldt|udmeldt|opsagt|indlagt|bevilget|visiteret|modtaget|rapport\p{L}*|\p{L}+-?rapport|samtykke\p{L}*|fuldmagt|\p{L}*lov(?:en)?|\p{L}*bekendtgørelse\p{L}*|vejledning\p{L}*|revideret|skabelon|version|afgørelse\p{L}*|\p{L}*kontrol|\p{L}*undersøgelse[nr]?|vaccin\p{L}+|epikrise\p{L}*|aftale[nr]?|(?:brev|mail|besked) (?:til|fra)|svar udbedes|flytte(?:r|t|de)|(?:jeres|deres|kommunens) (?:brev|mail|henvendelse|anmodning)|samvær\p{L}*|deadline|høring\p{L}*|klinikbesøg|besøg\p{L}*)(?!\p{L})(?:nr\.|[^.!?;,])*$/iu;
/** Words that tell that the paper was written, sent or held on the day behind them. */
const opening =
  /(?:dato|dateret|sendt|skrevet|udfyldt|udfærdiget|udarbejdet|afleveret|underskrevet|opdateret|referat af (?:\p{L}+ ){0,3}\p{L}*møde\p{L}*|fremsendt|afsendt|indsendt|forfattet|nedskrevet|opdateret|rettet|rettelse|indberettet|færdiggjort|i dag)\W*(?:sent|af \p{Lu}[\p{L}. ]*)?\W*(?:\p{L}+dag)?\W*(?:den|d\.)?\W*$/iu;

/** The same of a meeting, in the minutes of it. */
const held = /(?:afholdt|mødet (?:blev )?holdt|mødet var)\W*(?:\p{L}+dag)?\W*(?:den|d\.)?\W*$/iu;

const nightOf = /natten (?:til|mellem)\s*/iu;

/** How sure a line is of telling the draft's own day: a field called date, words for writing, little but the day. */
type Sureness = "labelled" | "written" | "bare";

/** What the day is looked for in. */
interface Pages {
  readonly blocks: readonly FactBlock[];
  readonly signals: readonly Signals[];
  readonly today: CalendarDate;
}

/**
 * The day the draft itself carries: a field or front matter entry called date, a line that says when it was written,
 * sent or held, else a line in the first or last part that is little more than place and date ("Aarhus, den 3. maj
 * 2025"). Undefined when there is none.
 */
export function draftDate(
  draft: Draft,
  blocks: readonly FactBlock[],
  signals: readonly Signals[],
  today: CalendarDate,
): Placed<CalendarDate> | undefined {
  const pages = { blocks, signals, today };
  for (const field of draft.fields) {
    if (!labels.test(field.label.trim())) continue;
    const block = blocks.findIndex(
      ({ span }) => span.start <= field.valueSpan.start && field.valueSpan.end <= span.end,
    );
    const found = daysIn(pages, block).find(({ at }) => {
      const source = blocks[block]?.sourceSpan(at);
      return source !== undefined && source.start >= field.valueSpan.start;
    });
    if (found !== undefined) return found;
  }
  return lineDate(pages);
}

function lineDate(pages: Pages): Placed<CalendarDate> | undefined {
  const body = pages.blocks.flatMap(({ kind }, index) => (kind === "frontMatter" ? [] : [index]));
  const edges = new Set([...body.slice(0, 8), ...body.slice(-5).reverse()]);
  const found = [...new Set([...edges, ...body.slice(8, 20)])].flatMap((block) =>
    daysIn(pages, block).flatMap((day) => {
      const sure = surenessOf(pages, day.at);
      return edges.has(block) || (sure === "written" && isStamped(pages, day.at))
        ? [{ day, sure }]
        : [];
    }),
  );
  const best = (["labelled", "written", "bare"] as const).flatMap((wanted) =>
    found.filter(({ sure }) => sure === wanted),
  );
  return best[0]?.day;
}

/** Further in only a word that nobody uses of a message counts. */
function isStamped({ blocks }: Pages, { block, start }: Place): boolean {
  const before = blocks[block]?.prose.text.slice(Math.max(0, start - 24), start) ?? "";
  return stamp.test(before);
}

const stamp = /(?:dateret|dags dato|udfyldt|udfærdiget|udarbejdet)/iu;

/** How sure the words around a day are; undefined when they tell of another day. */
function surenessOf(
  { blocks, signals }: Pages,
  { block, start, end }: Place,
): Sureness | undefined {
  const { kind, prose, leadIn } = blocks[block] ?? {};
  const text = prose?.text ?? "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const before = text.slice(from, start).replace(nightOf, "");
  if (isOtherDay(before, blocks)) return undefined;
  if (kind === "cell") {
    const head = leadIn === undefined ? "" : (blocks[leadIn]?.prose.text ?? "");
    return labels.test(head.trim()) ? "labelled" : undefined;
  }
  if (
    before.length < (stamp.test(before) ? 160 : 80) &&
    (opening.test(before) || held.test(before))
  )
    return "written";
  const told = signals[block]?.reading.pasts.some(
    (verb) => verb.start >= from && verb.end <= to && !isSigner(text.slice(verb.start, verb.end)),
  );
  const isEvent = kind === "listItem" || /^\s*:/u.test(text.slice(end, to));
  return !told && !isEvent && isHeaderLine(before, text.slice(end, to)) ? "bare" : undefined;
}

/** A birthday, a deadline, another paper, a visit; a day of meeting but in the minutes of it. */
function isOtherDay(before: string, blocks: readonly FactBlock[]): boolean {
  return (
    another.test(before) || otherMatter.test(before) || (held.test(before) && !isMinutes(blocks))
  );
}

/** "Undertegnede" looks like a verb of the past and is the one who signs. */
function isSigner(word: string): boolean {
  return /^undertegnede/iu.test(word);
}

function isMinutes(blocks: readonly FactBlock[]): boolean {
  return blocks.slice(0, 3).some(({ prose }) => /møde|referat/iu.test(prose.text));
}

/** A line of names, places and the date; not a sentence that runs on. */
function isHeaderLine(before: string, after: string): boolean {
  const running = /(?:^|\s)\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u;
  return (
    before.length <= 120 && after.length <= 60 && !running.test(before) && !running.test(after)
  );
}

/** The whole days named in a block, in reading order. */
function daysIn({ signals, today }: Pages, block: number): readonly Placed<CalendarDate>[] {
  return (signals[block]?.reading.times ?? []).flatMap((time) => {
    const moment = isWholeDay(time) ? resolveTime(time, today, "past")?.from : undefined;
    if (moment === undefined) return [];
    const { year, month, day } = moment;
    return [{ at: { block, start: time.start, end: time.end }, value: { year, month, day } }];
  });
}

const dayGrains: ReadonlySet<string> = new Set(["day", "hour", "minute"]);

/** One calendar day, also with its hours: "torsdag den 26. februar 2026 kl. 13.30-14.40". */
function isWholeDay(time: TimeExpression): boolean {
  if (time.vague || time.anchor !== "calendar" || !dayGrains.has(time.grain)) return false;
  const point = time.kind === "point" ? time.point : time.kind === "range" ? time.from : undefined;
  return (
    point?.date?.type === "date" &&
    point.date.day !== undefined &&
    (time.kind === "point" || time.grain !== "day")
  );
}
