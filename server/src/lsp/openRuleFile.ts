import type { OpenRuleFile } from "../features/ruleFile/openRuleFile.ts";
import { ruleNodes } from "../rules/file/ruleNodes.ts";
import type { Desk } from "./desk.ts";

/** A rule file as it is now, with what the rules read last say of it; undefined when it is not open. */
export function openRuleFile(desk: Desk, uri: string): OpenRuleFile | undefined {
  const file = desk.file(uri);
  if (!file) return undefined;
  const { text, lines } = file.draft;
  const { problems, failures, sources } = desk.ruleSets.about(uri);
  const drafts = desk.documents.all().flatMap((document) => desk.draft(document.uri) ?? []);
  return {
    uri,
    version: file.version,
    text,
    lines,
    nodes: ruleNodes(text),
    rules: file.rules,
    lexicon: desk.language.now().lexicon,
    problems: problems.filter((problem) => problem.file === uri),
    failures,
    drafts: drafts.filter((draft) => draft.rules === file.rules),
    others: sources
      .filter(({ path }) => path !== uri && /\.(?:ya?ml|md)$/i.test(path))
      .map(({ path, text: other }) => ({ uri: path, text: other })),
  };
}
