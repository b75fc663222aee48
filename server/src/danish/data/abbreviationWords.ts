/**
 * What abbreviations of schools, health care and casework stand for, in words a parent understands; one a line, as the
 * bodies behind them spell them out. Only those with one meaning in this field.
 */
const rows = `
ADOS observationsskema til udredning af autisme
ASF autismespektrumforstyrrelse
ASQ spørgeskema om små børns udvikling
BMI vægt i forhold til højde
DUBU kommunens it-system til børnesager
EPDS spørgeskema om fødselsdepression
ICDP program om samspil mellem voksne og børn
ICS kommunens metode til børnefaglige undersøgelser
KUI kommunens ungeindsats
OCD tvangstanker og tvangshandlinger
ODD oppositionel adfærdsforstyrrelse
PPV pædagogisk-psykologisk vurdering
SDQ spørgeskema om styrker og vanskeligheder
STU særligt tilrettelagt ungdomsuddannelse
TRAS skema til iagttagelse af børns sprog
UPV uddannelsesparathedsvurdering
VISO statens specialrådgivning
WISC intelligenstest for børn
`;

/** Abbreviation -> its meaning, to stand in brackets behind it. */
export const abbreviationWords: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const cut = row.indexOf(" ");
      return [row.slice(0, cut), row.slice(cut + 1)];
    }),
);
