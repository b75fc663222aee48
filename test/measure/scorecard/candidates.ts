import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { codedSignals } from "../../../server/src/rules/codedSignals.ts";
import type { SignTable } from "../../../server/src/rules/kinds/scoredSentences.ts";
import { sentenceFormNames } from "../../../server/src/rules/kinds/sentenceForms.ts";

/**
 * Words that a scorecard may weigh: particles, pronouns, modal verbs and adverbs, which say how something is said and
 * nothing of whom or what. Words of content are left to signals, so that no point hangs on a person, place or group.
 */
const candidateWords: readonly string[] = `
jo da vel nok vist sikkert åbenbart tilsyneladende formentlig formodentlig naturligvis selvfølgelig egentlig faktisk bare blot kun simpelthen
ligefrem direkte endda ellers overhovedet altså jamen nå ja nej tja ærligt heldigvis desværre bestemt netop lige endelig selv engang trods
man en ens nogen noget nogle ingen intet alle alt alting hver hvert enhver ethvert sådan sådanne sådant den det denne dette disse der som
hvad hvem hvor hvordan hvorfor hvilken hvilket jeg mig min mit mine vi os vores vor de dem deres sig sin sit sine du dig jer jeres
og men eller for så fordi når hvis mens før efter siden indtil selvom skønt medmindre at om end ikke aldrig altid tit ofte sjældent
helt ret meget mere mest lidt mindre slet totalt fuldstændig fuldkommen komplet temmelig ganske utrolig vildt virkelig rigtig særlig aldeles
kan kunne skal skulle vil ville må måtte bør burde tør er var bliver blev har havde synes mener tror tænker ved virker ligner lader siger sagde
op ned ud ind hjem hen derhjemme hjemme her derinde derovre over under mod på i af til fra med uden hos ad gennem
først igen stadig endnu allerede nu længere også heller hverken enten både samtidig derfor alligevel derimod tværtimod dog
god godt gode svær svært let normalt almindelig ene eneste samme hele
`
  .trim()
  .split(/\s+/u);

/** Files of signals that tell how something is said; those of safety, privacy and law weigh nothing, nor do topics (`emne-`). */
const files = [
  "sprog",
  "domme",
  "tonefald",
  "fortolkninger",
  "slutninger",
  "absolutter",
  "holdninger",
  "handlinger",
  "haendelser",
  "diagnoser",
  "kilder",
  "ordvalg",
];

const signalFile = z.object({ signaler: z.record(z.string(), z.unknown()).default({}) });

const listed = files
  .map((name) => join("rules/signaler", `${name}.yaml`))
  .filter((path) => existsSync(path))
  .flatMap((path) => Object.keys(signalFile.parse(parse(readFileSync(path, "utf8"))).signaler))
  .filter((kind) => !kind.startsWith("emne-"));

/** Signals that a sentence may be weighed by when they stand beside it: whether something seen, said or dated is told of there. */
const beside = [
  "tid",
  "dag",
  "antal",
  "procent",
  "konkret",
  "citat",
  "udsagn",
  "barn-siger",
  "forælder-siger",
  "bekymring",
  "vurderingsmarkør",
  "ros-ord",
];

/** What a sentence may be weighed by: the words above, what code reads, the signals of `files`, those beside, and its form. */
export const sentenceSigns: SignTable = {
  words: new Map(candidateWords.map((word) => [word, 1])),
  before: new Map(beside.map((kind) => [kind, 1])),
  after: new Map(beside.map((kind) => [kind, 1])),
  forms: new Map(sentenceFormNames.map((form) => [form, 1])),
  signals: new Map([...codedSignals.map(({ kind }) => kind), ...listed].map((kind) => [kind, 1])),
};
