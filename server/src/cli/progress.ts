import type { Host } from "./host.ts";

const pause = 1000;

/** Call once a file: says how far it has come, at most once a second and only when it takes longer than that. */
export function createProgress(host: Host, total: number): () => void {
  let last = host.clock();
  let done = 0;
  return () => {
    const now = host.clock();
    if (now - last >= pause && total > 1) {
      host.tell(`Læst ${done} af ${total} filer …\n`);
      last = now;
    }
    done += 1;
  };
}
