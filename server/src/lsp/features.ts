import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { adviceOf } from "../features/advice/advice.ts";
import { editAdvice } from "../features/advice/editAdvice.ts";
import { anonymousCopy } from "../features/anonymise/anonymousCopy.ts";
import { checklist } from "../features/checklist/checklist.ts";
import { codeActionKinds, codeActions } from "../features/codeActions.ts";
import { codeLenses } from "../features/codeLenses.ts";
import { completion } from "../features/completion.ts";
import { sendReady } from "../features/copy/sendReady.ts";
import { nextField } from "../features/fields.ts";
import { hover } from "../features/hover.ts";
import { inlayHints } from "../features/inlayHints.ts";
import { documentHighlights } from "../features/people/documentHighlights.ts";
import { linkedEditingRanges, prepareRename, rename } from "../features/people/rename.ts";
import { legend, semanticTokens } from "../features/readings/semanticTokens.ts";
import { review } from "../features/review/review.ts";
import { reviewNote } from "../features/review/reviewNote.ts";
import { ruleActions } from "../features/ruleFile/ruleActions.ts";
import { ruleCompletion } from "../features/ruleFile/ruleCompletion.ts";
import { ruleHover } from "../features/ruleFile/ruleHover.ts";
import { ruleLenses } from "../features/ruleFile/ruleLenses.ts";
import { prepareRuleRename, ruleRename } from "../features/ruleFile/ruleRename.ts";
import {
  ruleDefinition,
  ruleFolds,
  ruleReferences,
  ruleSymbols,
} from "../features/ruleFile/ruleStructure.ts";
import { documentSymbols } from "../features/structure/documentSymbols.ts";
import { foldingRanges } from "../features/structure/foldingRanges.ts";
import { selectionRanges } from "../features/structure/selectionRanges.ts";
import { timeline } from "../features/timeline/timeline.ts";
import { urgent } from "../features/urgent/urgent.ts";
import { draftFeature, type Feature, fileFeature, ruleFeature } from "./feature.ts";
import {
  advice as adviceRequest,
  anonymousCopy as anonymousCopyRequest,
  checklist as checklistRequest,
  editAdvice as editAdviceRequest,
  nextField as nextFieldRequest,
  reviewNote as reviewNoteRequest,
  review as reviewRequest,
  sendReady as sendReadyRequest,
  timeline as timelineRequest,
  urgent as urgentRequest,
} from "./protocol.ts";

/** Every question about a file that the server answers. A new feature is one file in `features` and one row here. */
export const features: readonly Feature[] = [
  fileFeature(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds } },
    codeActions,
    ruleActions,
  ),
  draftFeature(HoverRequest.type, { hoverProvider: true }, hover, ruleHover),
  draftFeature(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: ["[", "#", "@"] } },
    completion,
    ruleCompletion,
  ),
  draftFeature(nextFieldRequest, {}, (open, { position }) => nextField(open, position)),
  fileFeature(
    DocumentSymbolRequest.type,
    { documentSymbolProvider: true },
    documentSymbols,
    ruleSymbols,
  ),
  fileFeature(FoldingRangeRequest.type, { foldingRangeProvider: true }, foldingRanges, ruleFolds),
  fileFeature(SelectionRangeRequest.type, { selectionRangeProvider: true }, (file, _, params) =>
    selectionRanges(file, params),
  ),
  draftFeature(
    DocumentHighlightRequest.type,
    { documentHighlightProvider: true },
    documentHighlights,
  ),
  draftFeature(
    RenameRequest.type,
    { renameProvider: { prepareProvider: true } },
    rename,
    ruleRename,
  ),
  draftFeature(PrepareRenameRequest.type, {}, prepareRename, prepareRuleRename),
  draftFeature(
    LinkedEditingRangeRequest.type,
    { linkedEditingRangeProvider: true },
    linkedEditingRanges,
  ),
  ruleFeature(DefinitionRequest.type, { definitionProvider: true }, ruleDefinition),
  ruleFeature(ReferencesRequest.type, { referencesProvider: true }, ruleReferences),
  fileFeature(sendReadyRequest, {}, sendReady),
  draftFeature(checklistRequest, {}, checklist),
  draftFeature(timelineRequest, {}, timeline),
  draftFeature(urgentRequest, {}, urgent),
  draftFeature(InlayHintRequest.type, { inlayHintProvider: true }, inlayHints),
  draftFeature(CodeLensRequest.type, { codeLensProvider: {} }, codeLenses, ruleLenses),
  draftFeature(
    SemanticTokensRequest.type,
    { semanticTokensProvider: { legend, full: true } },
    semanticTokens,
  ),
  draftFeature(adviceRequest, {}, adviceOf),
  draftFeature(editAdviceRequest, {}, editAdvice),
  draftFeature(reviewRequest, {}, review),
  draftFeature(reviewNoteRequest, {}, (open, { excerpts }) => reviewNote(open, excerpts)),
  draftFeature(anonymousCopyRequest, {}, async (open, { weeks }) =>
    anonymousCopy(open, weeks, await open.language?.load()),
  ),
];
