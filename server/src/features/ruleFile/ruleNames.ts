import { type RuleNode, ruleNodes } from "../../rules/file/ruleNodes.ts";
import { namingKeys } from "../../rules/file/ruleWords.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import type { Span } from "../../text/span.ts";

/** Things in rule files that have a name. */
export type NameKind = "list" | "signal" | "rule" | "criterion" | "section";

/** One place where a name stands. */
export interface NamePlace {
  readonly kind: NameKind;
  readonly name: string;
  readonly span: Span;
  /** The thing itself stands here; elsewhere it is used. */
  readonly defines: boolean;
}

const parts: Readonly<Record<string, NameKind>> = {
  ordlister: "list",
  signaler: "signal",
  kriterier: "criterion",
  afsnit: "section",
  tilretninger: "rule",
};

/** Every name in a rule file or a template, in the order of the text; a template's headings name sections. */
export function namesIn(path: string, text: string, rules: RuleSet): readonly NamePlace[] {
  if (/\.md$/iu.test(path)) return headingNames(text, rules);
  return ruleNodes(text).flatMap((node) => [...entryNames(node), ...valueNames(text, node)]);
}

function entryNames({ path, key, span, text }: RuleNode): readonly NamePlace[] {
  const [part = "", name = "", inner] = path;
  const kind = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (path.length === 2 && kind !== undefined && key !== undefined)
    return [{ kind, name, span: key, defines: part !== "tilretninger" }];
  if (path.length === 3 && part === "regler" && inner === "id" && text !== undefined)
    return [{ kind: "rule", name: text, span, defines: true }];
  return [];
}

function valueNames(file: string, node: RuleNode): readonly NamePlace[] {
  const { path, text, span } = node;
  if (text === undefined) return [];
  const key = path.findLast((word) => !/^\d+$/u.test(word)) ?? "";
  const written = file.slice(span.start, span.end);
  const lists = [...written.matchAll(/@([\p{L}\p{N}-]+)/gu)].map(({ index, 1: name = "" }) => ({
    kind: "list" as const,
    name,
    span: { start: span.start + index + 1, end: span.start + index + 1 + name.length },
    defines: false,
  }));
  const kind = kindOf(key, path);
  const shift = written.indexOf(text);
  if (kind === undefined || shift < 0) return lists;
  const start = span.start + shift;
  return [
    ...lists,
    { kind, name: text, span: { start, end: start + text.length }, defines: false },
  ];
}

function kindOf(key: string, path: readonly string[]): NameKind | undefined {
  const isOne = (keys: readonly string[]) => keys.includes(key);
  if (path.length < 3) return undefined;
  if (isOne(namingKeys.criteria)) return "criterion";
  if (isOne(namingKeys.sections)) return "section";
  return isOne(namingKeys.signals) || isOne(["rækkefølge", "fra", "til"]) ? "signal" : undefined;
}

function headingNames(text: string, { vocabulary }: RuleSet): readonly NamePlace[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].flatMap(({ index, 0: line, 1: title = "" }) => {
    const name = vocabulary(title.normalize("NFC").toLowerCase().trim());
    const start = index + line.length - title.length;
    const span = { start, end: start + title.length };
    return name === undefined ? [] : [{ kind: "section" as const, name, span, defines: false }];
  });
}
