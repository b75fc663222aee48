import { type Role, roles } from "../data/roles.ts";
import type { Relation } from "../people.ts";
import type { Token } from "../words.ts";
import type { Placed } from "./findNames.ts";

/** The role a token names, genitive or not ("mors" -> mor); undefined for other words. */
export function roleOf(norm: string): Role | undefined {
  const own = roles.get(norm);
  if (own !== undefined) return own;
  if (norm.endsWith("'s")) return roles.get(norm.slice(0, -2));
  return norm.endsWith("s") ? roles.get(norm.slice(0, -1)) : undefined;
}

/** Role words of one block, in order; `taken` are tokens that belong to names. */
export function findRoles(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): readonly Placed[] {
  const found: Placed[] = [];
  for (const [at, token] of tokens.entries()) {
    const role = token.kind === "word" ? roleOf(token.norm) : undefined;
    if (role === undefined || taken.has(at) || !isRole(text, tokens, at, role)) continue;
    const mention = {
      span: { start: token.start, end: token.end },
      kind: "role",
      name: undefined,
      role: role.role,
      relation: relationAt(tokens, at, role),
      owner: ownerAt(tokens, at),
      leads: false,
      sex: role.sex,
    } as const;
    found.push({ mention, from: at, to: at + 1 });
  }
  return found;
}

/** Words that are more than a role: "faren for brand", "mand" after "der var", "voksen" as an adjective. */
function isRole(text: string, tokens: readonly Token[], at: number, role: Role): boolean {
  const [before, own, after] = [
    tokens[at - 1]?.norm ?? "",
    tokens[at]?.norm ?? "",
    tokens[at + 1]?.norm ?? "",
  ];
  if (own === "faren")
    return !/^(?:for|ved)$/u.test(after) && !/^(?:udenfor|uden|af)$/u.test(before);
  if (own === "mand" && /^\d+$/u.test(before)) return false;
  if (role.role === "voksen")
    return /^(?:en|fast|anden)$/u.test(before) && !/^\p{Ll}+(?:e|t)$/u.test(text);
  if (own === "ven" || own === "vens")
    return /^(?:en|sin|hans|hendes|god|bedste|gode|min)$/u.test(before);
  return true;
}

const distancing = new Set(
  "en et anden andet andre nogle nogen mange flere fremmed fremmede ukendt ældre større yngre jævnaldrende".split(
    " ",
  ),
);

/** The relation as the words before change it: "en anden mor" is an adult, "en dreng" another child, "fars bror" a relative. */
function relationAt(tokens: readonly Token[], at: number, role: Role): Relation {
  const before = tokens[at - 1]?.norm ?? "";
  const owner = roleOf(before);
  if (isGenitiveOf(before, owner)) return shiftedBy(owner?.relation, role.relation);
  const far =
    distancing.has(before) || (distancing.has(tokens[at - 2]?.norm ?? "") && /[et]$/u.test(before));
  if (role.relation === "partner" && before === "sin") return "peer";
  if (!far) return role.relation;
  if (role.relation === "mother" || role.relation === "father" || role.relation === "parents")
    return "adult";
  return role.relation === "child" && role.role !== "elev" && isOther(tokens, at)
    ? "peer"
    : role.relation;
}

/** "en dreng" is another child unless it tells what the child is ("Noah er en dreng på otte"). */
function isOther(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    const norm = tokens[back]?.norm ?? "";
    if (/^(?:er|som|var|hedder|beskrives)$/u.test(norm)) return false;
    if (/^(?:anden|andet|andre|ældre|større|fremmed)$/u.test(norm)) return true;
  }
  return true;
}

function isGenitiveOf(norm: string, role: Role | undefined): boolean {
  return role !== undefined && norm.endsWith("s") && !roles.has(norm);
}

function shiftedBy(owner: Relation | undefined, relation: Relation): Relation {
  if (owner === "child") return relation;
  if (owner === "mother" || owner === "father") {
    if (relation === "mother" || relation === "father" || relation === "parents")
      return "grandparent";
    if (relation === "sibling") return "relative";
    if (relation === "child") return "sibling";
    return relation === "peer" ? "adult" : relation;
  }
  return relation === "mother" || relation === "father" || relation === "parents"
    ? "adult"
    : relation;
}

function ownerAt(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== "word" || !before.norm.endsWith("s"))
    return undefined;
  const role = roleOf(before.norm);
  return isGenitiveOf(before.norm, role) ? role?.role : undefined;
}
