/** What the ending of a verb's form tells; words that are no verbs end so too, so ask only where a verb stands. */

/** "sagde", "talte", "ringede" as far as the ending shows it alone: other past forms are known by their verbs. */
export function endsAsPast(form: string): boolean {
  return /(?:[gln]te|gde)$/u.test(form);
}

/** "slået", "truet", "sagt", "brændt": participles and a few that look like them. */
export function endsAsParticiple(form: string): boolean {
  return /[^s]t$/u.test(form);
}

/** "orienteres", "slås": the passive in -s. */
export function endsAsPassive(form: string): boolean {
  return /(?:es|as|ås)$/u.test(form);
}

/** Forms that can stand in a passive: participles, the passive in -s, and a past that may be one. */
export function mayBePassive(form: string): boolean {
  return /(?:t|es|ede)$/u.test(form);
}

/** "taler", "ringer", "orienteres". */
export function endsAsPresent(form: string): boolean {
  return /r$|es$/u.test(form);
}

/** Any form that can be a sentence's verb: "spørger", "talte", "sagde", "fik", "gav", "bad". */
export function mayBeFinite(form: string): boolean {
  return /(?:r|ede|te|gde|k|v|d)$/u.test(form);
}
