/** Words that stand in nearly every text of a school or a home, as written in patterns: poor ones to set off a search. */
export const frequentWords: ReadonlySet<string> = new Set(
  (
    "barn blive bo børn dag dreng er far forælder forældre forældrene fortælle få gang gerne god godt gå gøre har hjem hjemmet kan klasse " +
    "komme kom mor møde pige ringe sagde se sige skole skolen skrive spørge tage tale uge underretning var år"
  ).split(" "),
);
