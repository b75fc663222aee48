import { CodeActionRequest, CompletionRequest, HoverRequest } from "vscode-languageserver";
import { codeActionKinds, codeActions } from "../features/codeActions.ts";
import { completion } from "../features/completion.ts";
import { nextField } from "../features/fields.ts";
import { hover } from "../features/hover.ts";
import { draftFeature, type Feature, fileFeature } from "./feature.ts";
import { nextField as nextFieldRequest } from "./protocol.ts";

/** Every question about a file that the server answers. A new feature is one file in `features` and one row here. */
export const features: readonly Feature[] = [
  fileFeature(CodeActionRequest.type, { codeActionProvider: { codeActionKinds } }, codeActions),
  draftFeature(HoverRequest.type, { hoverProvider: true }, hover),
  draftFeature(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: ["["] } },
    completion,
  ),
  draftFeature(nextFieldRequest, {}, (open, { position }) => nextField(open, position)),
];
