import type { Location, TextDocumentPositionParams } from "vscode-languageserver";
import { createLineTable } from "../../text/lineTable.ts";
import { fileUri } from "../pages/builtinFile.ts";
import { offsetOf, rangeOf, touches } from "../ranges.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";
import { type NamePlace, namesIn } from "./ruleNames.ts";

/** A name in one of the files. */
export interface FoundName extends NamePlace {
  readonly uri: string;
  readonly text: string;
}

/** The name at a place of the open file. */
export function nameAt(
  open: OpenRuleFile,
  { position }: TextDocumentPositionParams,
): NamePlace | undefined {
  const offset = offsetOf(open.lines, position);
  return namesIn(open.uri, open.text, open.rules).find(({ span }) =>
    touches(span, { start: offset, end: offset }),
  );
}

/** Every place where the same name stands in the files of the team and of the layers it builds on. */
export function sameName(open: OpenRuleFile, wanted: NamePlace): readonly FoundName[] {
  return found([{ uri: open.uri, text: open.text }, ...open.others], open, wanted);
}

/** The same in the built-in files; only those that hold the word are read. */
export function sameBuiltinName(open: OpenRuleFile, wanted: NamePlace): readonly FoundName[] {
  const files = [...open.rules.files]
    .filter(([path, text]) => path.startsWith("rules/") && text.includes(wanted.name))
    .map(([path, text]) => ({ uri: path, text }));
  return found(files, open, wanted).map((place) => ({ ...place, uri: fileUri(place.uri) }));
}

function found(
  files: readonly { readonly uri: string; readonly text: string }[],
  open: OpenRuleFile,
  { kind, name }: NamePlace,
): readonly FoundName[] {
  return files.flatMap(({ uri, text }) =>
    namesIn(uri, text, open.rules)
      .filter((place) => place.kind === kind && place.name === name)
      .map((place) => ({ ...place, uri, text })),
  );
}

/** Places as an editor goes to them. */
export function locations(places: readonly FoundName[]): Location[] {
  return places.map(({ uri, text, span }) => ({
    uri,
    range: rangeOf(createLineTable(text), span),
  }));
}
