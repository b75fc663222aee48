import {
  type Connection,
  type InitializeParams,
  LogTraceNotification,
  SetTraceNotification,
} from "vscode-languageserver";

/** Tells a client that asks for it what was received: names and sizes, never text, at every trace level. */
export interface Trace {
  start(params: InitializeParams): void;
  received(name: string, params: unknown): void;
}

/** Takes the place of the library's own tracing, whose "verbose" level would send whole messages. */
export function createTrace(connection: Connection): Trace {
  let on = false;
  connection.onNotification(SetTraceNotification.type, ({ value }) => {
    on = value !== "off";
  });
  return {
    start({ trace }) {
      on = trace !== undefined && trace !== "off";
    },
    received(name, params) {
      if (!on) return;
      const message = `${name}: ${JSON.stringify(params)?.length ?? 0} tegn`;
      connection.sendNotification(LogTraceNotification.type, { message }).catch(() => undefined);
    },
  };
}
