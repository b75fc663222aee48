import type { LogOutputChannel } from "vscode";

/**
 * The same log, except that traced messages are cut to what they are called and how long they are: the library would
 * else write whole drafts to it when somebody turns tracing on.
 */
export function withoutText(log: LogOutputChannel): LogOutputChannel {
  return new Proxy(log, {
    get(target, key) {
      if (key === "trace") return (message: string) => target.trace(nameAndSize(message));
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** "Sending notification 'textDocument/didChange'. (1.234 tegn)" */
export function nameAndSize(message: string): string {
  const name = message.startsWith("{") ? "Besked" : (message.split("\n", 1)[0] ?? "");
  return `${name} (${message.length} tegn)`;
}
