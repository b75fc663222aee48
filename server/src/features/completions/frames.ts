/** Words to fill in: never content of their own. */
export interface Frame {
  readonly label: string;
  readonly detail: string;
  /** Fields are written `[[hvornår?]]`. */
  readonly text: string;
  /** May be offered under abuse and honour: it asks only for what the writer already knows. */
  readonly underSuspicion: boolean;
}

/** The frames for describing what was seen, what was said and what was done. */
export const frames: readonly Frame[] = [
  {
    label: "iagttagelse: hvornår, hvor, hvad, hvem så det",
    detail: "En hændelse, I har set eller hørt",
    text: "[[ugedag og dato?]] kl. [[klokkeslæt?]] [[hvor?]]: [[hvad så eller hørte I?]] Til stede: [[hvem?]].",
    underSuspicion: true,
  },
  {
    label: "mærke: sted, størrelse, farve, dato",
    detail: "Et mærke, I allerede har set",
    text: "[[dato og klokkeslæt?]] så [[hvem?]] et mærke på [[hvor på kroppen, hvilken side?]], [[størrelse?]], [[farve og form?]].",
    underSuspicion: true,
  },
  {
    label: "opkald til modtagelsen",
    detail: "Hvornår I ringede, og hvad der blev aftalt",
    text: "Ringet til modtagelsen [[dato og klokkeslæt?]]. Talte med [[hvem?]]. Aftalt: [[hvad?]].",
    underSuspicion: true,
  },
  {
    label: "hyppighed: antal og periode",
    detail: "I stedet for »tit« og »ofte«",
    text: "[[antal?]] gange på [[hvilken periode?]], senest [[dato?]]",
    underSuspicion: false,
  },
  {
    label: "ændring: før og nu",
    detail: "Hvad der har ændret sig, og siden hvornår",
    text: "Frem til [[hvornår?]] [[hvordan var det?]]. Siden [[hvornår?]] [[hvad er anderledes?]].",
    underSuspicion: false,
  },
  {
    label: "indsats og virkning",
    detail: "Hvad I har prøvet, og om det hjalp",
    text: "Fra [[dato?]] til [[dato?]] har vi [[hvad?]]. Virkning: [[hvad skete der?]].",
    underSuspicion: false,
  },
  {
    label: "vurdering: hvad og hvorfor",
    detail: "Jeres tanke, og det I bygger den på",
    text: "Vi vurderer, at [[hvad?]], fordi [[hvad har I set eller hørt?]].",
    underSuspicion: false,
  },
  {
    label: "barnets egne ord: hvornår, til hvem, ordret",
    detail: "Det barnet har sagt",
    text: "[[dato?]] sagde [[barnets navn?]] til [[hvem?]], mens [[hvilken situation?]]: »[[ordret?]]«",
    underSuspicion: false,
  },
  {
    label: "forældrenes syn: hvornår, hvem, hvad de sagde",
    detail: "Det forældrene har sagt",
    text: "[[dato?]] talte [[hvem?]] med [[hvilken forælder?]] om [[hvad?]]. [[hvem?]] sagde, at [[hvad?]].",
    underSuspicion: false,
  },
];
