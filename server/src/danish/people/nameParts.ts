import { bodies } from "../data/names/bodies.ts";
import { placeEnding } from "../data/names/places.ts";
import { starters } from "../data/names/starters.ts";
import { callingEnding, titles } from "../data/names/titles.ts";
import type { NameList } from "../names.ts";
import type { Token } from "../words.ts";
import { endingsOf, hasEnding } from "./endings.ts";
import { roleOf } from "./roles.ts";

/** What is known of a capitalised word, taken alone. A word may be several things: Lund is a name and a town. */
export interface NamePart {
  readonly norm: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Has a genitive mark: "Noahs", "Jens'". */
  readonly owner: boolean;
  /** A first name that means nothing else. */
  readonly plain: boolean;
  /** Ends as last names do (-sen, -gaard, -ić, -wicz, -oğlu). */
  readonly surname: boolean;
  /** "A.", "J.P.", a single capital or a Roman numeral. */
  readonly initial: boolean;
  readonly place: boolean;
  /** Ends as places do, but is in no list. */
  readonly placeLike: boolean;
  /** An organisation, a work, a service. */
  readonly body: boolean;
  /** A firm, product or people by the dictionary; some are last names too. */
  readonly thing: boolean;
  readonly acronym: boolean;
  /** A name or acronym tied to a common noun: "SFO-pædagog". */
  readonly compound: boolean;
  /** A compound that begins with a name: "Noah-sagen". */
  readonly named: boolean;
  readonly title: boolean;
  /** A small word, or one that begins sentences in drafts. */
  readonly starter: boolean;
  /** A word of everyday Danish. */
  readonly word: boolean;
}

const surnameEnding = endingsOf(`
  gaard bæk bech holm quist qvist kvist strøm dahl lund berg stein mann son dóttir dottir gren feldt toft witz vitz meyer meier sky off nov kov rov tov lov mov
  lev jev rev ini elli etti ović ovic evic ević ić ski skij ska cki cka wicz czyk iak enko chuk oğlu oglu zadeh pour sian rian nian yan escu eanu ova eva ová
  idze shvili pillai nathan lingam uddin ullah zade`);
/** Newspapers, firms and clubs by their last part. */
const bodyEnding = endingsOf(`
  tidende avis avisen bladet posten gruppen selskab selskabet fonden forbund forbundet foreningen partiet ministeriet styrelsen banken værket cup ligaen kilder rådet
  forvaltningen afdelingen instituttet universitet universitetet forsikring`);
/** -sen is a name's ending, but -else, -se and -ce in the definite form look alike ("ledelsen", "krisen"). */
const patronymElsen = endingsOf(
  "nielsen mikkelsen michelsen danielsen axelsen michaelsen gabrielsen immanuelsen samuelsen karlsen karelsen",
);
const nounSen = endingsOf(
  "elsen krisen rejsen visen censen bansen lansen gransen dansen musen rosen prisen klassen massen kassen kasen adressen interessen terrassen pulsen messen basen brugsen låsen cessen kursen børsen halsen hilsen tusen grænsen balancen avisen luksusen",
);

function isPatronymic(norm: string): boolean {
  return (
    norm.length > 4 &&
    norm.endsWith("sen") &&
    (hasEnding(norm, patronymElsen) || !hasEnding(norm, nounSen))
  );
}

const initials = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?)+|Chr\.|Fr\.|Th\.|Joh\.|Wm\.|Aa\.)$/u;

/** Reads one capitalised token against the lists. `isWord` tells whether a form is an everyday Danish word. */
export function readNamePart(
  text: string,
  token: Token,
  names: NameList,
  isWord: (norm: string) => boolean,
): NamePart {
  const shown = text.slice(token.start, token.end);
  const norm = withoutGenitive(token.norm, names);
  const starter = starters.has(token.norm);
  const word = starter || isWord(token.norm) || isWord(norm);
  return {
    norm,
    owner: norm !== token.norm,
    ...asName(norm, names, starter),
    ...asThing(norm, token.norm, shown, names),
    ...asShape(norm, shown, names, isWord, word),
    title: isTitle(token.norm),
    starter,
    word,
  };
}

/** A title, a calling or a role, the last with or without genitive ("Fars bror"). */
function isTitle(norm: string): boolean {
  if (titles.has(norm) || roleOf(norm) !== undefined) return true;
  return norm.length > 6 && hasEnding(norm, callingEnding);
}

/** What the lists of names and the endings of last names say. Both halves of "Anne-Marie" must be names. */
function asName(
  norm: string,
  names: NameList,
  starter: boolean,
): Pick<NamePart, "first" | "last" | "plain" | "surname"> {
  const halves = norm.includes("-") ? norm.split("-") : [];
  const both = (test: (half: string) => boolean) => halves.length > 1 && halves.every(test);
  return {
    first: names.isFirst(norm) || both((half) => names.isFirst(half)),
    last:
      (!starter && names.isLast(norm)) || both((half) => names.isLast(half) || isPatronymic(half)),
    plain: names.isPlain(norm),
    surname: norm.length > 4 && (isPatronymic(norm) || hasEnding(norm, surnameEnding, 1)),
  };
}

/** What the lists and endings of places and organisations say. */
function asThing(
  norm: string,
  form: string,
  shown: string,
  names: NameList,
): Pick<NamePart, "place" | "placeLike" | "body" | "thing"> {
  const inner = /\p{Ll}\p{Lu}/u.test(shown.replace(/^(?:Mc|Mac|De|Di|La|Le|Van)/u, ""));
  return {
    place: isPlace(norm, names) || isPlace(form, names),
    placeLike: norm.length > 4 && (hasEnding(norm, placeEnding) || hasEnding(form, placeEnding)),
    thing: names.isThing(norm) || names.isThing(form),
    body: inner || bodies.has(norm) || bodies.has(form) || hasEnding(norm, bodyEnding, 1),
  };
}

const compass =
  /^(?:nord|syd|øst|vest|central|mellem|sydøst|sydvest|nordøst|nordvest|stor|indre|ydre)-?/u;

/** "Holte", "Østeuropa", "Bosnien-Hercegovina". */
function isPlace(norm: string, names: NameList): boolean {
  if (names.isPlace(norm)) return true;
  const inner = norm.replace(compass, "");
  return (
    (inner !== norm && inner.length > 3 && names.isPlace(inner)) ||
    (norm.includes("-") && norm.split("-").every((half) => half.length > 3 && names.isPlace(half)))
  );
}

/** What capitals, dots and hyphens say. */
function asShape(
  norm: string,
  shown: string,
  names: NameList,
  isWord: (norm: string) => boolean,
  word: boolean,
): Pick<NamePart, "initial" | "acronym" | "compound" | "named"> {
  const compound = isCompound(shown);
  const numeral = /^[IVX]{2,4}$/u.test(shown);
  const known = norm.length > 3 && isName(norm, names);
  return {
    initial: numeral || (initials.test(shown) && norm !== "i"),
    acronym: !known && !numeral && isAcronym(shown, word),
    compound,
    named: compound && isNameHalf(shown, norm.split("-")[0] ?? "", names, isWord),
  };
}

/** "SFO-pædagog", "Øst-", "Citroën'er", "ØMUen": a common noun is made of it. */
function isCompound(shown: string): boolean {
  if (shown.includes("-") && /\p{L}-(?:\p{Ll}|$)/u.test(shown)) return true;
  return /\p{L}['’](?:en|et|er|erne|ens|ets|ene)$|^\p{Lu}{2,}(?:en|et|er|erne|ens|ets)$/u.test(
    shown,
  );
}

/** The first half of a compound is a name, or at least no word and no acronym. */
function isNameHalf(
  shown: string,
  half: string,
  names: NameList,
  isWord: (norm: string) => boolean,
): boolean {
  return isName(half, names) || (/^\p{Lu}\p{Ll}/u.test(shown) && half.length > 3 && !isWord(half));
}

function isName(norm: string, names: NameList): boolean {
  return names.isFirst(norm) || names.isLast(norm);
}

/** "PPR", "FNs", "FC2"; a longer word in capitals is a shouted word or name. */
function isAcronym(shown: string, isWord: boolean): boolean {
  if (/^\p{Lu}{2,4}['’]?s?['’]?$/u.test(shown)) return true;
  return /^\p{Lu}[\p{Lu}\d-]+$/u.test(shown) && (isWord || /\d/u.test(shown));
}

/** The form a list would hold: "noahs", "jens'" and "ali's" lose their mark; "jens" keeps its own s. */
export function withoutGenitive(norm: string, names: NameList): string {
  if (norm.endsWith("'s")) return norm.slice(0, -2);
  if (norm.endsWith("'")) return norm.slice(0, -1);
  if (!norm.endsWith("s") || norm.length < 4) return norm;
  if (names.isFirst(norm) || names.isLast(norm)) return norm;
  const stem = norm.slice(0, -1);
  const known =
    names.isFirst(stem) ||
    names.isLast(stem) ||
    names.isPlace(stem) ||
    names.isThing(stem) ||
    bodies.has(stem) ||
    isPatronymic(stem);
  return known ? stem : norm;
}
