import sections from "../../../rules/afsnit.yaml";
import criteria from "../../../rules/kriterier.yaml";
import laws from "../../../rules/lov.yaml";
import familiar from "../../../rules/ordlister/kendte.yaml";
import wholeWords from "../../../rules/ordlister/kladden.yaml";
import people from "../../../rules/ordlister/personer.yaml";
import happenings from "../../../rules/regler/haendelser.yaml";
import wholes from "../../../rules/regler/kladden.yaml";
import lawRules from "../../../rules/regler/lovhenvisninger.yaml";
import others from "../../../rules/regler/oevrige.yaml";
import wording from "../../../rules/regler/ordvalg.yaml";
import scorecards from "../../../rules/regler/pointtavler.yaml";
import privacyRules from "../../../rules/regler/privatliv.yaml";
import contexts from "../../../rules/regler/sammenhaenge.yaml";
import safetyRules from "../../../rules/regler/sikkerhed.yaml";
import toneRules from "../../../rules/regler/tonefald.yaml";
import absolutes from "../../../rules/signaler/absolutter.yaml";
import addresses from "../../../rules/signaler/adresser.yaml";
import honour from "../../../rules/signaler/aere.yaml";
import honourFields from "../../../rules/signaler/aere-felter.yaml";
import senders from "../../../rules/signaler/afsender.yaml";
import acute from "../../../rules/signaler/akut.yaml";
import acuteFields from "../../../rules/signaler/akut-felter.yaml";
import acuteTraces from "../../../rules/signaler/akut-spor.yaml";
import childWords from "../../../rules/signaler/barnets-ord.yaml";
import childVoice from "../../../rules/signaler/barnets-stemme.yaml";
import concerns from "../../../rules/signaler/bekymring.yaml";
import dismissedWords from "../../../rules/signaler/bortforklaringer.yaml";
import diagnoses from "../../../rules/signaler/diagnoser.yaml";
import doctypes from "../../../rules/signaler/dokumenttyper.yaml";
import judgements from "../../../rules/signaler/domme.yaml";
import judgementFields from "../../../rules/signaler/domme-felter.yaml";
import ownEfforts from "../../../rules/signaler/egne-indsatser.yaml";
import parentsSide from "../../../rules/signaler/foraeldrenes-side.yaml";
import reservations from "../../../rules/signaler/forbehold.yaml";
import abbreviations from "../../../rules/signaler/forkortelser.yaml";
import interpretations from "../../../rules/signaler/fortolkninger.yaml";
import events from "../../../rules/signaler/haendelser.yaml";
import acts from "../../../rules/signaler/handlinger.yaml";
import attitudes from "../../../rules/signaler/holdninger.yaml";
import efforts from "../../../rules/signaler/indsatser.yaml";
import wishedMeasures from "../../../rules/signaler/indsatser-oensket.yaml";
import sources from "../../../rules/signaler/kilder.yaml";
import contact from "../../../rules/signaler/kontakt.yaml";
import contactFields from "../../../rules/signaler/kontakt-felter.yaml";
import lawNames from "../../../rules/signaler/lovnavne.yaml";
import custody from "../../../rules/signaler/myndighed.yaml";
import areas from "../../../rules/signaler/omraader.yaml";
import wordSignals from "../../../rules/signaler/ordvalg.yaml";
import duty from "../../../rules/signaler/pligt.yaml";
import dutyFields from "../../../rules/signaler/pligt-felter.yaml";
import privacy from "../../../rules/signaler/privatliv.yaml";
import resources from "../../../rules/signaler/ressourcer.yaml";
import safety from "../../../rules/signaler/sikkerhed.yaml";
import templateRemains from "../../../rules/signaler/skabelonrester.yaml";
import conclusions from "../../../rules/signaler/slutninger.yaml";
import language from "../../../rules/signaler/sprog.yaml";
import identity from "../../../rules/signaler/stamdata.yaml";
import figures from "../../../rules/signaler/tal.yaml";
import tones from "../../../rules/signaler/tonefald.yaml";
import leftWaiting from "../../../rules/signaler/ventet.yaml";
import outcomes from "../../../rules/signaler/virkning.yaml";
import violence from "../../../rules/signaler/vold.yaml";
import violenceBroad from "../../../rules/signaler/vold-brede.yaml";
import violenceFields from "../../../rules/signaler/vold-felter.yaml";
import assessments from "../../../rules/signaler/vurdering.yaml";
import absenceTemplate from "../../../rules/skabeloner/fravaer.md";
import meeting from "../../../rules/skabeloner/netvaerksmoede.md";
import suspicionMeeting from "../../../rules/skabeloner/netvaerksmoede-mistanke.md";
import statement from "../../../rules/skabeloner/udtalelse.md";
import suspicionStatement from "../../../rules/skabeloner/udtalelse-mistanke.md";
import template from "../../../rules/skabeloner/underretning.md";
import suspicionTemplate from "../../../rules/skabeloner/underretning-mistanke.md";
import type { Lexicon } from "../danish/lexicon.ts";
import { loadProven, type Proven } from "./layers/proven.ts";
import { loadRules, type National, nationalOf } from "./loadRules.ts";
import { nationalFile as national } from "./national/nationalFile.ts";
import { packed } from "./national/packed.ts";
import { unpackNational } from "./national/unpackNational.ts";
import type { RuleSource } from "./problem.ts";
import type { RuleSet } from "./ruleSet.ts";

/** The national rules that ship with the product; a new file is one import and one line here. */
export const builtinSources: readonly RuleSource[] = [
  national("rules/kriterier.yaml", criteria),
  national("rules/afsnit.yaml", sections),
  national("rules/lov.yaml", laws),
  locked("rules/ordlister/personer.yaml", people),
  national("rules/ordlister/kendte.yaml", familiar),
  national("rules/ordlister/kladden.yaml", wholeWords),
  locked("rules/signaler/forbehold.yaml", reservations),
  locked("rules/signaler/vold.yaml", violence),
  locked("rules/signaler/vold-felter.yaml", violenceFields),
  locked("rules/signaler/vold-brede.yaml", violenceBroad),
  locked("rules/signaler/aere.yaml", honour),
  locked("rules/signaler/aere-felter.yaml", honourFields),
  locked("rules/signaler/akut.yaml", acute),
  locked("rules/signaler/akut-felter.yaml", acuteFields),
  locked("rules/signaler/akut-spor.yaml", acuteTraces),
  locked("rules/signaler/sikkerhed.yaml", safety),
  locked("rules/signaler/kontakt.yaml", contact),
  locked("rules/signaler/pligt.yaml", duty),
  locked("rules/signaler/pligt-felter.yaml", dutyFields),
  locked("rules/signaler/kontakt-felter.yaml", contactFields),
  locked("rules/signaler/adresser.yaml", addresses),
  locked("rules/signaler/stamdata.yaml", identity),
  national("rules/signaler/dokumenttyper.yaml", doctypes),
  national("rules/signaler/lovnavne.yaml", lawNames),
  national("rules/signaler/skabelonrester.yaml", templateRemains),
  national("rules/signaler/tal.yaml", figures),
  locked("rules/signaler/privatliv.yaml", privacy),
  national("rules/signaler/sprog.yaml", language),
  national("rules/signaler/vurdering.yaml", assessments),
  national("rules/signaler/afsender.yaml", senders),
  national("rules/signaler/bekymring.yaml", concerns),
  national("rules/signaler/egne-indsatser.yaml", ownEfforts),
  national("rules/signaler/ressourcer.yaml", resources),
  national("rules/signaler/foraeldrenes-side.yaml", parentsSide),
  national("rules/signaler/myndighed.yaml", custody),
  national("rules/signaler/barnets-stemme.yaml", childVoice),
  national("rules/signaler/ventet.yaml", leftWaiting),
  national("rules/signaler/omraader.yaml", areas),
  national("rules/signaler/domme.yaml", judgements),
  national("rules/signaler/holdninger.yaml", attitudes),
  national("rules/signaler/bortforklaringer.yaml", dismissedWords),
  national("rules/signaler/tonefald.yaml", tones),
  national("rules/signaler/fortolkninger.yaml", interpretations),
  national("rules/signaler/haendelser.yaml", events),
  national("rules/signaler/kilder.yaml", sources),
  national("rules/signaler/diagnoser.yaml", diagnoses),
  national("rules/signaler/barnets-ord.yaml", childWords),
  national("rules/signaler/virkning.yaml", outcomes),
  national("rules/signaler/handlinger.yaml", acts),
  national("rules/signaler/forkortelser.yaml", abbreviations),
  national("rules/signaler/indsatser.yaml", efforts),
  national("rules/signaler/indsatser-oensket.yaml", wishedMeasures),
  national("rules/signaler/ordvalg.yaml", wordSignals),
  national("rules/signaler/slutninger.yaml", conclusions),
  national("rules/signaler/absolutter.yaml", absolutes),
  national("rules/signaler/domme-felter.yaml", judgementFields),
  national("rules/regler/sammenhaenge.yaml", contexts),
  national("rules/regler/sikkerhed.yaml", safetyRules),
  national("rules/regler/privatliv.yaml", privacyRules),
  national("rules/regler/lovhenvisninger.yaml", lawRules),
  national("rules/regler/kladden.yaml", wholes),
  national("rules/regler/oevrige.yaml", others),
  national("rules/regler/tonefald.yaml", toneRules),
  national("rules/regler/ordvalg.yaml", wording),
  national("rules/regler/haendelser.yaml", happenings),
  national("rules/regler/pointtavler.yaml", scorecards),
  national("rules/skabeloner/underretning.md", template),
  national("rules/skabeloner/underretning-mistanke.md", suspicionTemplate),
  national("rules/skabeloner/fravaer.md", absenceTemplate),
  national("rules/skabeloner/udtalelse.md", statement),
  national("rules/skabeloner/udtalelse-mistanke.md", suspicionStatement),
  national("rules/skabeloner/netvaerksmoede.md", meeting),
  national("rules/skabeloner/netvaerksmoede-mistanke.md", suspicionMeeting),
];

/** The national layer: as the build has packed it, else as its files say. */
const nationalLayer: National =
  packed === undefined ? nationalOf(builtinSources) : unpackNational(packed, builtinSources);

let builtin: RuleSet | undefined;

/** The national rules, compiled once. */
export function builtinRules(): RuleSet {
  builtin ??= loadRules(nationalLayer, []).ruleSet;
  return builtin;
}

/**
 * The national rules with the files of other layers on top, in the order given; their examples are run. The words of
 * those files are inflected by `lexicon`, those of the national rules always by the built-in one.
 */
export function rulesWith(files: readonly RuleSource[], lexicon?: Lexicon): Proven {
  return files.length === 0
    ? { ruleSet: builtinRules(), problems: [], failures: [] }
    : loadProven(nationalLayer, files, lexicon);
}

/** What contexts and safety are read from. */
function locked(path: string, text: () => string): RuleSource {
  return national(path, text, true);
}
