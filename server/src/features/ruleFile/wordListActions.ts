import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { ruleNodes } from "../../rules/file/ruleNodes.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../openFile.ts";
import { addWord } from "./addWord.ts";
import { generalise } from "./generalise.ts";
import { addToTeam, type TeamFile, teamText } from "./teamFile.ts";

/** Lists of all layers that are empty until somebody adds what the reader knows. */
const known = { abbreviations: "kendte-forkortelser", names: "kendte-navne" };

/** For selected words: into each of the team's own word lists, or into what the team knows already. */
export function wordListActions(
  file: OpenFile,
  span: Span,
  team: TeamFile | undefined,
): CodeAction[] {
  const words = file.draft.text.slice(span.start, span.end).trim();
  if (team === undefined || words === "" || words.length > 60 || /[\n\]["{}]/u.test(words))
    return [];
  return [...abbreviation(team, words), ...name(team, words), ...ownLists(team, words)];
}

function abbreviation(team: TeamFile, words: string): CodeAction[] {
  if (!/^\p{Lu}{2,8}$/u.test(words)) return [];
  return [action(team, known.abbreviations, words, `Kendt forkortelse: tilføj „${words}“ til`)];
}

/** Names of colleagues and places; the title says whose name must never stand in a file. */
function name(team: TeamFile, words: string): CodeAction[] {
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(words)) return [];
  const title = `Kendt navn (kollega eller sted, aldrig et barn): tilføj „${words}“ til`;
  return [action(team, known.names, words, title)];
}

function ownLists(team: TeamFile, words: string): CodeAction[] {
  const general = generalise(words)?.pattern;
  if (general === undefined || general.includes("<")) return [];
  const nodes = ruleNodes(teamText(team));
  const shared = new Set(Object.values(known));
  const lists = nodes.flatMap(({ path }) =>
    path.length === 2 && path[0] === "ordlister" && !shared.has(path[1] ?? "") ? path.slice(1) : [],
  );
  const fresh = lists.length === 0 ? ["egne-ord"] : lists;
  return fresh
    .filter((list) => !nodes.some(({ path, text }) => path[1] === list && text === general))
    .map((list) => {
      const what = lists.length === 0 ? "en ny ordliste" : "ordlisten";
      return action(team, list, general, `Tilføj „${general}“ til ${what}`);
    });
}

function action(team: TeamFile, list: string, word: string, title: string): CodeAction {
  const isShared = list === known.abbreviations || list === known.names;
  const { at, text } = addWord(teamText(team), list, word, isShared);
  return {
    title: `${title} ${list}`,
    kind: CodeActionKind.Refactor,
    edit: addToTeam(team, at, text),
  };
}
