import type {
  CancellationToken,
  Connection,
  RequestType,
  ServerCapabilities,
  TextDocumentIdentifier,
} from "vscode-languageserver";
import type { OpenDraft, OpenFile } from "../features/openFile.ts";
import type { OpenRuleFile } from "../features/ruleFile/openRuleFile.ts";
import type { Desk } from "./desk.ts";
import type { Guard } from "./guard.ts";
import { openRuleFile } from "./openRuleFile.ts";
import { isRuleFile } from "./uri.ts";

/** One kind of question the editor may ask: what the server promises, and how it starts to answer. */
export interface Feature {
  readonly method: string;
  readonly capabilities: Partial<ServerCapabilities>;
  readonly register: (connection: Connection, desk: Desk, guard: Guard) => void;
}

interface AboutFile {
  readonly textDocument: TextDocumentIdentifier;
}

/** A question about drafts; a file that is none is answered with null. */
export function draftFeature<P extends AboutFile, R>(
  type: RequestType<P, R | null, void>,
  capabilities: Partial<ServerCapabilities>,
  answer: (open: OpenDraft, params: P) => R | null | Promise<R>,
  answerRules?: AnswerRules<P, R>,
): Feature {
  return fileFeature(
    type,
    capabilities,
    (_, open, params) => (open ? answer(open, params) : null),
    answerRules,
  );
}

/** Answers the same question about a rule file. */
export type AnswerRules<P, R> = (open: OpenRuleFile, params: P) => R | null;

/** A question about rule files only; every other file is answered with null. */
export function ruleFeature<P extends AboutFile, R>(
  type: RequestType<P, R | null, void>,
  capabilities: Partial<ServerCapabilities>,
  answer: AnswerRules<P, R>,
): Feature {
  return fileFeature(type, capabilities, () => null, answer);
}

/** A question about any open file; `open` is there only when it is a draft. */
export function fileFeature<P extends AboutFile, R>(
  type: RequestType<P, R | null, void>,
  capabilities: Partial<ServerCapabilities>,
  answer: (file: OpenFile, open: OpenDraft | undefined, params: P) => R | null | Promise<R>,
  answerRules?: AnswerRules<P, R>,
): Feature {
  const { method } = type;
  return {
    method,
    capabilities,
    register(connection, desk, guard) {
      connection.onRequest<unknown, void>(method, (params: P, token: CancellationToken) =>
        guard.answer<unknown>(method, params, token, () => {
          const { uri } = params.textDocument;
          if (isRuleFile(uri)) {
            const rules = answerRules && openRuleFile(desk, uri);
            return rules ? answerRules(rules, params) : null;
          }
          const file = desk.file(uri);
          return file ? answer(file, desk.draft(uri), params) : null;
        }),
      );
    },
  };
}
