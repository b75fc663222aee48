import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Platform } from "./platform.ts";
import type { Trace } from "./trace.ts";

/** Runs every request and notification: the one place in the server where a bug of ours is caught. */
export interface Guard {
  /** Answers a request from the newest state, or not at all when the client has called it off. */
  answer<R>(
    name: string,
    params: unknown,
    token: CancellationToken,
    run: () => R | Promise<R>,
  ): Promise<R | ResponseError<never>>;
  /** Takes in a notification, or does work of our own that nobody waits for. */
  take(name: string, params: unknown, run: () => void | Promise<void>): void;
}

/** The log gets the name of what failed and where in our code, never an error's own words: they may quote a draft. */
export function createGuard(connection: Connection, platform: Platform, trace: Trace): Guard {
  const failed = (name: string, error: unknown) =>
    connection.console.error(`${name} gik galt: ${placeOf(error)}`);
  return {
    async answer(name, params, token, run) {
      trace.received(name, params);
      await new Promise<void>((resolve) => platform.soon(resolve));
      if (token.isCancellationRequested) return calledOff(name);
      try {
        const result = await run();
        return token.isCancellationRequested ? calledOff(name) : result;
      } catch (error) {
        failed(name, error);
        return new ResponseError<never>(ErrorCodes.InternalError, `${name} kunne ikke besvares`);
      }
    },
    take(name, params, run) {
      trace.received(name, params);
      try {
        Promise.resolve(run()).catch((error: unknown) => failed(name, error));
      } catch (error) {
        failed(name, error);
      }
    },
  };
}

function calledOff(name: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name} er kaldt tilbage`);
}

/** The kind of error and its call stack without its message. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? "").replace(error.message, "");
  return [error.name, ...stack.split("\n").filter((line) => /^\s+at /.test(line))].join("\n");
}
