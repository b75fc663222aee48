import { draftText } from "../draftText.ts";
import { median, percentile } from "../median.ts";
import { type Session, startSession } from "./session.ts";

/** Edits in our server and in an empty one, in turn, so that the machine's noise meets both alike. */
export async function benchEdits(
  ours: string,
  empty: string,
  words: number,
  edits: number,
): Promise<string> {
  const text = draftText(words);
  const sessions = [await startSession(ours, text), await startSession(empty, text)] as const;
  const [mine, floor] = await inTurn(sessions, edits);
  const [a, b] = [median(mine), median(floor)];
  const memory = sessions.map((session) => session.memory());
  const { initialize, diagnostics } = sessions[0].start;
  for (const session of sessions) session.stop();
  return [
    `edit at ${words} words: ${a.toFixed(1)} ms (p95 ${percentile(mine, 0.95).toFixed(1)})`,
    `empty server ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(1)}`,
    `memory ${memory.join(" / ")} MB`,
    `start ${initialize.toFixed(0)} ms, first diagnostics ${diagnostics.toFixed(0)} ms`,
  ].join("; ");
}

async function inTurn(sessions: readonly [Session, Session], edits: number) {
  const times: [number[], number[]] = [[], []];
  for (let round = -10; round < edits; round += 1) {
    const pair = [await sessions[0].edit(), await sessions[1].edit()] as const;
    if (round < 0) continue;
    times[0].push(pair[0]);
    times[1].push(pair[1]);
  }
  return times;
}
