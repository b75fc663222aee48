import type {
  PrepareRenameParams,
  Range,
  RenameParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { createLineTable } from "../../text/lineTable.ts";
import { rangeOf } from "../ranges.ts";
import { type FoundName, nameAt, sameBuiltinName, sameName } from "./nameSearch.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";
import type { NamePlace } from "./ruleNames.ts";

/** The name at the caret, when it is one of the team's own; what is shared by the whole country keeps its name. */
export function prepareRuleRename(
  open: OpenRuleFile,
  params: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const at = nameAt(open, params);
  if (at === undefined || !isOwn(open, at)) return null;
  return { range: rangeOf(open.lines, at.span), placeholder: at.name };
}

/** Gives a rule, list, signal, section or criterion of the team's another name wherever its files name it. */
export function ruleRename(open: OpenRuleFile, params: RenameParams): WorkspaceEdit | null {
  const at = nameAt(open, params);
  const name = params.newName.trim().replace(/^@/u, "");
  if (at === undefined || !isOwn(open, at) || !/^[a-zæøå0-9][a-zæøå0-9-]*$/u.test(name))
    return null;
  const places = sameName(open, at);
  const uris = [...new Set(places.map(({ uri }) => uri))];
  return {
    documentChanges: uris.map((uri) =>
      changesOf(
        uri,
        places.filter((place) => place.uri === uri),
        name,
      ),
    ),
  };
}

function changesOf(uri: string, places: readonly FoundName[], name: string): TextDocumentEdit {
  const lines = createLineTable(places[0]?.text ?? "");
  return {
    textDocument: { uri, version: null },
    edits: places.map(({ span }) => ({ range: rangeOf(lines, span), newText: name })),
  };
}

function isOwn(open: OpenRuleFile, at: NamePlace): boolean {
  return (
    sameName(open, at).some(({ defines }) => defines) &&
    !sameBuiltinName(open, at).some(({ defines }) => defines)
  );
}
