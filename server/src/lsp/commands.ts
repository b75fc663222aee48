import * as z from "zod";
import { nextField } from "../features/fields.ts";
import { rulesUri, tryUri, whyUri } from "../features/pages/pageUri.ts";
import { createTeamFile } from "../features/ruleFile/teamFile.ts";
import { showPage } from "./pages.ts";
import { commands } from "./protocol.ts";
import { ruleRange } from "./ruleRange.ts";
import type { Services } from "./services.ts";

/** Something the editor may ask the server to do; arguments come unchecked from the client. */
export interface ServerCommand {
  readonly name: string;
  /** The answer goes back to the client; undefined is answered with null. */
  readonly run: (services: Services, args: readonly unknown[]) => Promise<unknown>;
}

const place = z.tuple([z.string(), z.object({ line: z.number(), character: z.number() })]);
const range = z.object({
  start: z.object({ line: z.number(), character: z.number() }),
  end: z.object({ line: z.number(), character: z.number() }),
});
const decision = z.tuple([z.string(), z.boolean()]);

/** Every command; arguments of the wrong shape do nothing. */
export const serverCommands: readonly ServerCommand[] = [
  {
    name: commands.nextField,
    async run({ connection, client, desk }, args) {
      const parsed = place.safeParse(args).data;
      const open = parsed && desk.draft(parsed[0]);
      const selection = open && nextField(open, parsed[1]);
      if (!selection || !client.canShow) return;
      await connection.window.showDocument({ uri: open.uri, selection, takeFocus: true });
    },
  },
  {
    name: commands.setDraft,
    async run({ desk, refresh }, args) {
      const parsed = decision.safeParse(args).data;
      if (!parsed) return;
      desk.decided.set(parsed[0], parsed[1]);
      refresh();
    },
  },
  {
    name: commands.setReview,
    async run({ desk, refresh }, args) {
      const parsed = decision.safeParse(args).data;
      if (!parsed) return;
      desk.reviewed.set(parsed[0], parsed[1]);
      refresh();
    },
  },
  {
    name: commands.why,
    async run(services, args) {
      const parsed = z.tuple([z.string(), range]).safeParse(args).data;
      return parsed && showPage(services, whyUri(parsed[0], parsed[1]));
    },
  },
  {
    name: commands.rulesHere,
    async run(services, args) {
      const parsed = z.tuple([z.string()]).rest(z.unknown()).safeParse(args).data;
      return parsed && showPage(services, rulesUri(parsed[0]));
    },
  },
  {
    name: commands.showRule,
    async run(services, args) {
      const parsed = z.tuple([z.string(), z.string()]).safeParse(args).data;
      const at = parsed && ruleRange(services.desk, parsed[0], parsed[1]);
      if (!parsed || !at || !services.client.canShow) return;
      await services.connection.window.showDocument({
        uri: parsed[0],
        selection: at,
        takeFocus: true,
      });
    },
  },
  {
    name: commands.tryRule,
    async run(services, args) {
      const parsed = z.tuple([z.string(), z.string()]).safeParse(args).data;
      return parsed && showPage(services, tryUri(parsed[0], parsed[1]));
    },
  },
  {
    name: commands.createTeamRules,
    async run({ connection, client, desk }, args) {
      const parsed = z.tuple([z.string()]).safeParse(args).data;
      const team = parsed && desk.ruleSets.team(`${parsed[0].replace(/\/$/, "")}/x`);
      if (!team) return;
      if (team.text === undefined) await connection.workspace.applyEdit(createTeamFile(team));
      if (client.canShow) await connection.window.showDocument({ uri: team.uri, takeFocus: true });
    },
  },
];
