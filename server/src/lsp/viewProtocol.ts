import { RequestType, type WorkspaceEdit } from "vscode-languageserver-protocol";
import type { Advice } from "../features/advice/advice.ts";
import type { AdviceWish } from "../features/advice/editAdvice.ts";
import type { AnonymousCopy } from "../features/anonymise/anonymousCopy.ts";
import type { Checklist, ChecklistRow } from "../features/checklist/checklist.ts";
import type { SendReady } from "../features/copy/sendReady.ts";
import type { Excerpt } from "../features/excerpt.ts";
import type { Review, ReviewGroup } from "../features/review/review.ts";
import type { ReviewNote } from "../features/review/reviewNote.ts";
import type { DatedEntry, Timeline } from "../features/timeline/timeline.ts";
import type { Urgent } from "../features/urgent/urgent.ts";

/** What the views ask about one open file; null when it is not open or not a draft. */
export interface AboutFile {
  readonly textDocument: { readonly uri: string };
}

export type {
  Advice,
  AdviceWish,
  AnonymousCopy,
  Checklist,
  ChecklistRow,
  DatedEntry,
  Excerpt,
  Review,
  ReviewGroup,
  ReviewNote,
  SendReady,
  Timeline,
  Urgent,
};

/** The draft as it goes to the municipality; works for any open text, whatever the findings. */
export const sendReady = new RequestType<AboutFile, SendReady | null, void>(
  "underretning/sendReady",
);

/** What the draft holds and lacks, by criteria families and areas. */
export const checklist = new RequestType<AboutFile, Checklist | null, void>(
  "underretning/checklist",
);

/** Everything dated in the draft, in the order it happened. */
export const timeline = new RequestType<AboutFile, Timeline | null, void>("underretning/timeline");

/** What matters now when the draft looks urgent. */
export const urgent = new RequestType<AboutFile, Urgent | null, void>("underretning/urgent");

/** Colleagues' advice in the file. */
export const advice = new RequestType<AboutFile, readonly Advice[] | null, void>(
  "underretning/advice",
);

/** The edit that writes, answers or takes away advice. */
export const editAdvice = new RequestType<AboutFile & AdviceWish, WorkspaceEdit | null, void>(
  "underretning/editAdvice",
);

/** What a review goes through: findings by criterion, and what is switched off. */
export const review = new RequestType<AboutFile, Review | null, void>("underretning/review");

/** A note of the review; words of the draft only when asked for. */
export const reviewNote = new RequestType<
  AboutFile & { readonly excerpts: boolean },
  ReviewNote | null,
  void
>("underretning/reviewNote");

/** A copy to talk about without saying whom it is about; dates are moved by `weeks` whole weeks, chosen by the client. */
export const anonymousCopy = new RequestType<
  AboutFile & { readonly weeks: number },
  AnonymousCopy | null,
  void
>("underretning/anonymousCopy");
