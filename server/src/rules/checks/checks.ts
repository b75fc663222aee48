import type { DraftFacts } from "../facts.ts";
import type { Match } from "../rule.ts";
import { acuteWithoutCall } from "./acuteWithoutCall.ts";
import { ageMismatch } from "./ageMismatch.ts";
import { agentlessPassive } from "./agentlessPassive.ts";
import { assessmentNotSeparated } from "./assessmentNotSeparated.ts";
import { childIdentityMissing } from "./childIdentityMissing.ts";
import { childQuoteWithoutContext } from "./childQuoteWithoutContext.ts";
import { childVoiceMissing } from "./childVoiceMissing.ts";
import { concernLeftWaiting } from "./concernLeftWaiting.ts";
import { concernSummaryMissing } from "./concernSummaryMissing.ts";
import { consentStatusMissing } from "./consentStatusMissing.ts";
import { cprOutsideIdentification } from "./cprOutsideIdentification.ts";
import { custodyUnstated } from "./custodyUnstated.ts";
import { draftUndated } from "./draftUndated.ts";
import { durationMissing } from "./durationMissing.ts";
import { effortWithoutEffect } from "./effortWithoutEffect.ts";
import { figuresInconsistent } from "./figuresInconsistent.ts";
import { hardToRead } from "./hardToRead.ts";
import { impossibleOrFutureDate } from "./impossibleOrFutureDate.ts";
import { staleLaw, staleLawUnknown, wrongLaw } from "./lawCitations.ts";
import { layDiagnosis } from "./layDiagnosis.ts";
import { leadingQuestion } from "./leadingQuestion.ts";
import { leftoverPlaceholder } from "./leftoverPlaceholder.ts";
import { marksUnderdescribed } from "./marksUnderdescribed.ts";
import { nameInconsistent } from "./nameInconsistent.ts";
import { noDatedObservation } from "./noDatedObservation.ts";
import { oneParentOnly } from "./oneParentOnly.ts";
import { otherChildNamed } from "./otherChildNamed.ts";
import { ownEffortsMissing } from "./ownEffortsMissing.ts";
import { parentsFirst } from "./parentsFirst.ts";
import { parentsInformedUnstated } from "./parentsInformedUnstated.ts";
import { parentViewMissing } from "./parentViewMissing.ts";
import { senderPrivateContact } from "./privateContact.ts";
import { protectedAddress } from "./protectedAddress.ts";
import { resourcesMissing } from "./resourcesMissing.ts";
import { senderRelationMissing } from "./senderRelationMissing.ts";
import { stackedHedges } from "./stackedHedges.ts";
import { parentAlreadyTold, parentContactPlanned } from "./suspectedSide.ts";
import { thirdPartySensitive } from "./thirdPartySensitive.ts";
import { titleMissing } from "./titleMissing.ts";
import { unexplainedAbbreviation } from "./unexplainedAbbreviation.ts";
import { observationWithoutTime } from "./untimedEvents.ts";
import { dialogueWithoutDate } from "./untimedTalks.ts";
import { weekdayDateMismatch } from "./weekdayDateMismatch.ts";
import { whyNowMissing } from "./whyNowMissing.ts";
/** A check in TypeScript: reads the facts, yields shortfalls and evidence. Must be linear and never throw. */
export type CodedCheck = (facts: DraftFacts) => Iterable<Match>;

/** Every coded check by the name rule files use; a new one is one file and one line. */
export const checks: Readonly<Record<string, CodedCheck>> = {
  "forældre-først": parentsFirst,
  "ressourcer-mangler": resourcesMissing,
  "samtykke-uomtalt": consentStatusMissing,
  "egne-indsatser-mangler": ownEffortsMissing,
  "planlagt-kontakt": parentContactPlanned,
  "allerede-sagt": parentAlreadyTold,
  "intet-opkald": acuteWithoutCall,
  "mærke-uden-beskrivelse": marksUnderdescribed,
  "ledende-spørgsmål": leadingQuestion,
  "andet-barn-ved-navn": otherChildNamed,
  "følsomt-om-andre": thirdPartySensitive,
  "privat-kontakt": senderPrivateContact,
  "skjult-adresse": protectedAddress,
  "gammel-lovhenvisning": staleLaw,
  "gammel-lovhenvisning-ukendt": staleLawUnknown,
  "forkert-paragraf": wrongLaw,
  "tegn-der-har-ventet": concernLeftWaiting,
  "hvorfor-nu-mangler": whyNowMissing,
  "titel-mangler": titleMissing,
  "afsender-mangler": senderRelationMissing,
  "kun-én-forælder": oneParentOnly,
  "forældre-orienteret-uomtalt": parentsInformedUnstated,
  "alder-passer-ikke": ageMismatch,
  "tal-passer-ikke": figuresInconsistent,
  "navn-passer-ikke": nameInconsistent,
  "vurdering-ikke-for-sig": assessmentNotSeparated,
  "forældrenes-syn-mangler": parentViewMissing,
  "ingen-dateret-iagttagelse": noDatedObservation,
  "varighed-mangler": durationMissing,
  "svær-at-læse": hardToRead,
  "forældremyndighed-mangler": custodyUnstated,
  "bekymring-i-få-ord-mangler": concernSummaryMissing,
  "barnets-identitet-mangler": childIdentityMissing,
  "barnets-stemme-mangler": childVoiceMissing,
  "barnets-ord-uden-sammenhæng": childQuoteWithoutContext,
  "forbehold-på-stribe": stackedHedges,
  "diagnose-uden-kilde": layDiagnosis,
  "ingen-gør-det": agentlessPassive,
  "ukendt-forkortelse": unexplainedAbbreviation,
  "indsats-uden-virkning": effortWithoutEffect,
  "hændelse-uden-tid": observationWithoutTime,
  "samtale-uden-dato": dialogueWithoutDate,
  "cpr-uden-for-stamdata": cprOutsideIdentification,
  "udateret-kladde": draftUndated,
  "umulig-eller-fremtidig-dato": impossibleOrFutureDate,
  pladsholder: leftoverPlaceholder,
  "ugedag-og-dato": weekdayDateMismatch,
};
