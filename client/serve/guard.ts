import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface Gate {
  readonly port: number;
  /** Made anew at each start; only the page opened by this start knows it. */
  readonly token: string;
}

export const tokenHeader = "x-underretning-token";

/**
 * Why a request is turned away, or undefined when it may pass. `Host` stops DNS rebinding, `Origin` and
 * `Sec-Fetch-Site` stop other pages of the same browser, the token stops other programs and pages that guess the port.
 */
export function refusal(request: IncomingMessage, gate: Gate): string | undefined {
  const hosts = [`127.0.0.1:${gate.port}`, `localhost:${gate.port}`];
  const { host, origin } = request.headers;
  if (!host || !hosts.includes(host)) return "host";
  if (origin !== undefined && origin !== `http://${host}`) return "origin";
  const site = request.headers["sec-fetch-site"];
  const fromElsewhere = site === "cross-site" || site === "same-site";
  if (fromElsewhere && !isNavigation(request)) return "site";
  return undefined;
}

/** True when the request carries this start's token. */
export function knowsToken(request: IncomingMessage, gate: Gate): boolean {
  const given = request.headers[tokenHeader];
  if (typeof given !== "string") return false;
  const [a, b] = [Buffer.from(given), Buffer.from(gate.token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A person following a link or a bookmark to the page itself; it carries no data without the token. */
function isNavigation(request: IncomingMessage): boolean {
  return request.method === "GET" && request.headers["sec-fetch-mode"] === "navigate";
}
