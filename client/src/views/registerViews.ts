import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerPaste } from "../paste/pasteMarkdown.ts";
import type { Status } from "../status.ts";
import { createAdviceThreads } from "./adviceThreads.ts";
import {
  openAnonymousCopy,
  openReviewNote,
  showKey,
  showLegend,
  toggleColours,
  toggleReview,
  toggleSetting,
} from "./advisorCommands.ts";
import { followTyping } from "./calmTyping.ts";
import { createChecklistView } from "./checklistView.ts";
import { copyToSend, printDraft, printUrgent } from "./copyCommands.ts";
import { followDraft } from "./draftInFront.ts";
import { createReviewView } from "./reviewView.ts";
import { openSample } from "./sampleDraft.ts";
import { switchOff } from "./switchOff.ts";
import { createTimelineView } from "./timelineView.ts";
import { createUrgentView } from "./urgentView.ts";

/** The side views and the commands that belong to them; call it when the client runs. */
export function registerViews(client: BaseLanguageClient, status: Status): Disposable[] {
  const front = followDraft();
  const rows: Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>> = {
    "underretning.copyToSend": () => copyToSend(client, front),
    "underretning.printDraft": () => printDraft(client, front),
    "underretning.printUrgent": () => printUrgent(client, front),
    "underretning.anonymousCopy": () => openAnonymousCopy(client, front),
    "underretning.showKey": () => showKey(front),
    "underretning.reviewNote": () => openReviewNote(client, front),
    "underretning.toggleReview": () => toggleReview(client, front),
    "underretning.toggleColours": () => toggleColours(),
    "underretning.openSample": () => openSample(),
    "underretning.showLegend": () => showLegend(),
    "underretning.toggleHints": () => toggleSetting("hints"),
    "underretning.toggleOverview": () => toggleSetting("overblik"),
    "underretning.switchOff": switchOff,
  };
  front.touch();
  return [
    front,
    followTyping(client),
    ...registerPaste(status),
    status.onDidChange(() => front.touch()),
    createChecklistView(client, front),
    createTimelineView(client, front),
    createUrgentView(client, front),
    createReviewView(client, front),
    createAdviceThreads(client, front, status),
    ...Object.entries(rows).map(([id, run]) => commands.registerCommand(id, run)),
  ];
}
