import {
  type Comment,
  type CommentController,
  type CommentingRangeProvider,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  comments,
  type Disposable,
  type Position,
  Range,
  type TextDocument,
  type Uri,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type Advice,
  type AdviceWish,
  advice,
  editAdvice,
} from "../../../server/src/lsp/protocol.ts";
import type { Status } from "../status.ts";
import type { DraftInFront } from "./draftInFront.ts";
import { rangeOf } from "./row.ts";

/** Colleagues' advice as comment threads; it is kept in the file itself, so the threads are only another view of it. */
export function createAdviceThreads(
  client: BaseLanguageClient,
  front: DraftInFront,
  status: Status,
): Disposable {
  const controller = comments.createCommentController("underretning.advice", "Råd til kladden");
  controller.options = { prompt: "Svar", placeHolder: "Skriv uden navne, hvis filen deles" };
  const ranges: CommentingRangeProvider = {
    provideCommentingRanges: (document: TextDocument) =>
      status.of(document.uri.toString())?.isDraft ? [wholeOf(document)] : [],
  };
  controller.commentingRangeProvider = ranges;
  let threads: readonly CommentThread[] = [];
  const places = new WeakMap<CommentThread, Position>();
  const draw = async (uri: Uri | undefined) => {
    const left = new Set(threads);
    const found = uri === undefined ? [] : await adviceIn(client, uri);
    threads = found.map((each) => {
      const known = [...left].find((thread) => isOf(thread, each));
      const thread = known ?? newThread(controller, each);
      left.delete(thread);
      if (known) update(known, each);
      places.set(thread, rangeOf(each.remark).start.translate(0, 4));
      return thread;
    });
    for (const thread of left) thread.dispose();
  };
  const wish = async (thread: CommentThread, action: AdviceWish["action"], text: string) => {
    const own = places.get(thread);
    const position = own ?? thread.range?.end;
    if (position === undefined) return;
    const { line, character } = position;
    const textDocument = { uri: thread.uri.toString() };
    const edit = await client.sendRequest(editAdvice, {
      textDocument,
      action,
      position: { line, character },
      text,
    });
    if (!edit) return;
    await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    if (own === undefined) thread.dispose();
  };
  // Setting it again has the editor ask again: a file may be known as a draft only after it was opened.
  const known = status.onDidChange(() => {
    controller.commentingRangeProvider = ranges;
  });
  const parts = [
    controller,
    known,
    front.onDidSettle((uri) => void draw(uri)),
    commands.registerCommand("underretning.writeAdvice", ({ thread, text }: CommentReply) =>
      wish(thread, places.has(thread) ? "answer" : "write", text),
    ),
    commands.registerCommand("underretning.resolveAdvice", (thread: CommentThread) =>
      wish(thread, "resolve", ""),
    ),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

interface PlacedAdvice extends Advice {
  readonly uri: Uri;
}

async function adviceIn(client: BaseLanguageClient, uri: Uri): Promise<readonly PlacedAdvice[]> {
  const found = await client.sendRequest(advice, { textDocument: { uri: uri.toString() } });
  return (found ?? []).map((each) => ({ ...each, uri }));
}

function wholeOf({ lineCount }: TextDocument): Range {
  return new Range(0, 0, Math.max(0, lineCount - 1), 0);
}

/** The thread stays the same while somebody writes elsewhere, so that an open one stays open. */
function isOf(thread: CommentThread, { uri, body }: PlacedAdvice): boolean {
  return thread.uri.toString() === uri.toString() && thread.comments[0]?.body === body;
}

function update(thread: CommentThread, found: Advice): void {
  const range = rangeOf(found.range);
  if (!thread.range?.isEqual(range)) thread.range = range;
  if (thread.comments.length !== found.answers.length + 1) thread.comments = shown(found);
}

function newThread(controller: CommentController, found: PlacedAdvice): CommentThread {
  const thread = controller.createCommentThread(found.uri, rangeOf(found.range), shown(found));
  thread.label = "Råd";
  thread.contextValue = "råd";
  thread.state = CommentThreadState.Unresolved;
  thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
  return thread;
}

function shown({ body, answers }: Advice): Comment[] {
  const comment = (words: string, name: string): Comment => ({
    body: words,
    mode: CommentMode.Preview,
    author: { name },
  });
  return [comment(body, "Råd"), ...answers.map((each) => comment(each, "Svar"))];
}
