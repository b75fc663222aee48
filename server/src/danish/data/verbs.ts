const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Finite forms of the verbs most often seen beside a person; what follows or precedes them is a subject. */
export const frequentVerbs: ReadonlySet<string> = words(`
  er var har havde bliver blev får fik kan kunne vil ville skal skulle må måtte bør burde tør turde gør gjorde går gik kommer kom står stod sidder sad ligger lå
  ser så hører hørte tager tog giver gav holder holdt bor boede leger legede græder græd slår slog skubber skubbede sparker sparkede bider bed kaster kastede råber råbte
  skriger skreg løber løb spiser spiste drikker drak sover sov møder mødte henter hentede afleverer afleverede kører kørte ringer ringede skriver skrev læser læste viser viste
  vender vendte trækker trak søger søgte hjælper hjalp trøster trøstede passer passede deltager deltog arbejder arbejdede begynder begyndte starter startede stopper stoppede
  virker virkede trives trivedes mangler manglede glemmer glemte savner savnede elsker elskede hader hadede frygter frygtede reagerer reagerede flytter flyttede rejser rejste
  smiler smilede ler lo griner grinede sukker sukkede nikker nikkede ryster rystede kigger kiggede bruger brugte prøver prøvede forsøger forsøgte behøver lader lod`);

/** Finite and perfect forms of verbs of saying, asking and stating. */
export const reportingVerbs: ReadonlySet<string> = words(`
  siger sagde fortæller fortalte oplyser oplyste forklarer forklarede spørger spurgte svarer svarede mener mente synes syntes udtaler udtalte udtrykker udtrykte beskriver beskrev
  oplever oplevede påpeger påpegede understreger understregede tilføjer tilføjede erklærer erklærede hævder hævdede påstår påstod indrømmer indrømmede benægter benægtede afviser afviste
  bekræfter bekræftede nævner nævnte bemærker bemærkede konstaterer konstaterede fastslår fastslog meddeler meddelte råber råbte hvisker hviskede mumler mumlede tænker tænkte tror troede
  vurderer vurderede ønsker ønskede lover lovede truer truede beder bad klager klagede undrer undrede noterer noterede fortsætter fortsatte udbryder udbrød skriver skrev giver`);

/** Finite forms of what only people do. */
export const humanVerbs: ReadonlySet<string> = words(`
  kritiserer kritiserede foreslår foreslog håber håbede tvivler tvivlede husker huskede drømmer drømte overvejer overvejede fortryder fortrød takker takkede roser roste undskylder undskyldte
  hoster hostede nyser gaber ryster rystede peger pegede løfter løftede bøjer bøjede rækker rakte omfavner omfavnede kysser kyssede krammer krammede
  danser dansede synger sang maler malede tegner tegnede cykler cyklede svømmer svømmede snakker snakkede pjækker pjækkede driller drillede mobber mobbede lyver løj stjæler stjal sulter sultede fryser frøs
  ankom forlod flygter flygtede giftede fødte døde besøger besøgte inviterer inviterede skælder skældte taler talte lytter lyttede
  leger legede græder græd slår slog skubber skubbede sparker sparkede bider bed kaster kastede råber råbte skriger skreg løber løb spiser spiste drikker drak sover sov henter hentede afleverer afleverede
  ringer ringede skriver skrev læser læste trøster trøstede passer passede deltager deltog savner savnede elsker elskede hader hadede smiler smilede griner grinede nikker nikkede kigger kiggede gemmer gemte`);
