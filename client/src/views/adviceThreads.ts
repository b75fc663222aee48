import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  comments,
  type Disposable,
  type Position,
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
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document: TextDocument) =>
      status.of(document.uri.toString())?.isDraft
        ? [
            rangeOf({
              start: { line: 0, character: 0 },
              end: { line: document.lineCount - 1, character: 0 },
            }),
          ]
        : [],
  };
  let threads: readonly CommentThread[] = [];
  const places = new WeakMap<CommentThread, Position>();
  const draw = async (uri: Uri | undefined) => {
    const found =
      uri && (await client.sendRequest(advice, { textDocument: { uri: uri.toString() } }));
    for (const thread of threads) thread.dispose();
    threads = [];
    if (uri === undefined) return;
    threads = (found ?? []).map((each) => {
      const thread = controller.createCommentThread(uri, rangeOf(each.range), shown(each));
      describe(thread);
      places.set(thread, rangeOf(each.remark).start.translate(0, 4));
      return thread;
    });
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
  const parts = [
    controller,
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

function describe(thread: CommentThread): void {
  thread.label = "Råd";
  thread.contextValue = "råd";
  thread.state = CommentThreadState.Unresolved;
  thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
}

function shown({ body, answers }: Advice): Comment[] {
  const comment = (words: string, name: string): Comment => ({
    body: words,
    mode: CommentMode.Preview,
    author: { name },
  });
  return [comment(body, "Råd"), ...answers.map((each) => comment(each, "Svar"))];
}
