import type { Relation } from "../people.ts";

/** A role word: its base form, what it says of the relation to the child, and the grammatical sex it tells, if any. */
export interface Role {
  readonly role: string;
  readonly relation: Relation;
  readonly sex: "male" | "female" | undefined;
  readonly plural: boolean;
}

/** Relation, sex (m, f, -) and role words; each word with its other forms after slashes, the base form first. */
const table: readonly (readonly [Relation, "m" | "f" | "-", string])[] = [
  ["mother", "f", "mor/moren/moderen/mama/mamma"],
  ["father", "m", "far/faderen/faren/baba/papa"],
  [
    "parents",
    "-",
    "+forældre/+forældrene +forældrepar/+forældreparret +forældremyndighedsindehavere",
  ],
  ["child", "-", "barn/barnet elev/eleven spædbarn/spædbarnet foster/fosteret baby/babyen"],
  ["child", "m", "dreng/drengen"],
  ["child", "f", "pige/pigen"],
  [
    "sibling",
    "m",
    "bror/broren/broderen storebror/storebroren/storebroderen lillebror/lillebroren/lillebroderen tvillingebror/tvillingebroren halvbror/halvbroren stedbror/papbror plejebror +brødre/+brødrene",
  ],
  [
    "sibling",
    "f",
    "søster/søsteren storesøster/storesøsteren lillesøster/lillesøsteren tvillingesøster halvsøster/halvsøsteren stedsøster papsøster plejesøster +søstre/+søstrene",
  ],
  [
    "sibling",
    "-",
    "+søskende/+søskendene tvilling/tvillingen +tvillinger/+tvillingerne søskendebarn",
  ],
  ["stepparent", "m", "stedfar/stedfaren/stedfaderen papfar/papfaren bonusfar/bonusfaren"],
  ["stepparent", "f", "stedmor/stedmoren/stedmoderen papmor/papmoren bonusmor/bonusmoren"],
  ["partner", "-", "kæreste/kæresten samlever/samleveren ekskæreste/ekskæresten eks/eksen"],
  ["partner", "m", "ægtemand/ægtemanden eksmand/eksmanden"],
  ["partner", "f", "kone/konen hustru/hustruen ekskone/ekskonen"],
  ["foster", "f", "plejemor/plejemoren/plejemoderen aflastningsmor"],
  ["foster", "m", "plejefar/plejefaren/plejefaderen"],
  [
    "foster",
    "-",
    "+plejeforældre/+plejeforældrene plejefamilie/plejefamilien aflastningsfamilie/aflastningsfamilien",
  ],
  [
    "grandparent",
    "f",
    "mormor/mormoren/mormoderen farmor/farmoren/farmoderen bedstemor/bedstemoren/bedstemoderen oldemor",
  ],
  [
    "grandparent",
    "m",
    "morfar/morfaren/morfaderen farfar/farfaren/farfaderen bedstefar/bedstefaren/bedstefaderen oldefar",
  ],
  ["grandparent", "-", "+bedsteforældre/+bedsteforældrene"],
  [
    "relative",
    "m",
    "onkel/onklen morbror/morbroren farbror/farbroren fætter/fætteren nevø svoger/svogeren svigerfar",
  ],
  [
    "relative",
    "f",
    "tante/tanten moster/mosteren faster/fasteren kusine/kusinen niece svigerinde/svigerinden svigermor",
  ],
  [
    "relative",
    "-",
    "slægtning/slægtningen familiemedlem/familiemedlemmet +familiemedlemmer +fætre +kusiner",
  ],
  [
    "staff",
    "-",
    "lærer/læreren/+lærere/+lærerne klasselærer/klasselæreren/+klasselærerne dansklærer/dansklæreren matematiklærer/matematiklæreren idrætslærer/idrætslæreren svømmelærer/svømmelæreren faglærer/faglæreren støttelærer/støttelæreren specialundervisningslærer sfo-lærer kontaktlærer/kontaktlæreren akt-lærer/akt-læreren akt-vejleder/akt-vejlederen læsevejleder/læsevejlederen inklusionsvejleder/inklusionsvejlederen trivselsvejleder/trivselsvejlederen kontaktperson/kontaktpersonen",
  ],
  [
    "staff",
    "-",
    "pædagog/pædagogen/+pædagoger/+pædagogerne støttepædagog/støttepædagogen kontaktpædagog/kontaktpædagogen primærpædagog/primærpædagogen klubpædagog/klubpædagogen sfo-pædagog/sfo-pædagogen stuepædagog/stuepædagogen pædagogmedhjælper/pædagogmedhjælperen medhjælper/medhjælperen dagplejer/dagplejeren vikar/vikaren skoleleder/skolelederen afdelingsleder/afdelingslederen viceskoleleder/viceskolelederen daginstitutionsleder sfo-leder/sfo-lederen klubleder/klublederen institutionsleder/institutionslederen souschef/souschefen lederen teamleder/teamlederen inspektør/inspektøren rektor/rektoren forstander/forstanderen +personalet medarbejder/medarbejderen kollega/kollegaen +kolleger/+kollegerne gårdvagt/gårdvagten pedel/pedellen +teamet",
  ],
  ["staff", "f", "dagplejemor/dagplejemoren"],
  [
    "professional",
    "-",
    "sundhedsplejerske/sundhedsplejersken sygeplejerske/sygeplejersken jordemoder/jordemoderen læge/lægen/+læger/+lægerne egenlæge vagtlæge/vagtlægen skolelæge/skolelægen overlæge/overlægen tandlæge/tandlægen psykolog/psykologen skolepsykolog/skolepsykologen ppr-psykolog/ppr-psykologen psykiater/psykiateren talepædagog/talepædagogen ergoterapeut/ergoterapeuten fysioterapeut/fysioterapeuten rådgiver/rådgiveren socialrådgiver/socialrådgiveren skolesocialrådgiver/skolesocialrådgiveren familierådgiver/familierådgiveren sagsbehandler/sagsbehandleren familiebehandler/familiebehandleren familiekonsulent/familiekonsulenten konsulent/konsulenten ssp-konsulent/ssp-konsulenten ssp-medarbejder/ssp-medarbejderen tolk/tolken betjent/betjenten politibetjent/politibetjenten advokat/advokaten mentor/mentoren støttekontaktperson/støttekontaktpersonen",
  ],
  [
    "peer",
    "-",
    "kammerat/kammeraten/+kammerater/+kammeraterne klassekammerat/klassekammeraten/+klassekammerater/+klassekammeraterne legekammerat/legekammeraten/+legekammerater ven/vennen/+venner/+vennerne bedsteven/bedstevennen makker/makkeren +klassen +eleverne +elever +børn +børnene +drenge +piger",
  ],
  ["peer", "m", "+drengene"],
  ["peer", "f", "veninde/veninden/+veninder/+veninderne bedsteveninde/bedsteveninden +pigerne"],
  ["adult", "m", "mand/manden +mænd"],
  ["adult", "f", "kvinde/kvinden dame/damen nabokone"],
  [
    "adult",
    "-",
    "nabo/naboen/+naboer/+naboerne træner/træneren underbo overbo bekendt/bekendte ven-af-familien familieven/familievennen voksen",
  ],
];

/** Role words by form (lower case, without genitive -s). */
export const roles: ReadonlyMap<string, Role> = new Map(
  table.flatMap(([relation, sex, words]) =>
    words.split(" ").flatMap((word) => {
      const forms = word.split("/");
      const role = bare(forms[0] ?? word);
      return forms.map((form): readonly [string, Role] => [
        bare(form),
        {
          role,
          relation,
          sex: sex === "m" ? "male" : sex === "f" ? "female" : undefined,
          plural: form.startsWith("+"),
        },
      ]);
    }),
  ),
);

function bare(form: string): string {
  return form.startsWith("+") ? form.slice(1) : form;
}

/** Base forms of the roles of brothers old enough to weigh like the grown-ups at home; a little brother is not among them. */
export const olderBrothers: ReadonlySet<string> = new Set(["bror", "storebror", "brødre"]);

/** Base forms of the roles of cousins: children of the family, but not of the household. */
export const cousins: ReadonlySet<string> = new Set(["fætter", "kusine", "fætre", "kusiner"]);

/** Forms by which a spouse is told without whose: "min mand". */
export const spouses: ReadonlySet<string> = new Set(
  "mand kone samlever ekskone eksmand".split(" "),
);

/** Words for the home as somebody one can turn to. */
export const householdWords: ReadonlySet<string> = new Set(["hjemmet", "familien"]);
