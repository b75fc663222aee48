import { endingsOf } from "../../people/endings.ts";

/** Titles and callings that stand before a name; longer ones are known by `callingEnding`. Genitives excluded. */
export const titles: ReadonlySet<string> = new Set(
  `mvh hilsen vh kh hr hr. herr herre fru frk frk. frøken dr dr. doktor prof. professor lektor docent adjunkt ing. cand. stud. kong kongen konge dronning prins prinsesse kronprins kronprinsesse
  hertug grev greve grevinde baron baronesse lord lady sir madame monsieur pater pastor provst biskop pave pave kardinal imam rabbiner munk søster broder sankt st. skt.
  præsident statsminister minister finansminister udenrigsminister justitsminister borgmester overborgmester viceborgmester rådmand senator guvernør ambassadør konsul kansler ordfører formand
  næstformand direktør viceveddirektør adm. generalsekretær generaldirektør sekretær afdelingsleder leder skoleleder viceskoleleder souschef chef inspektør viceinspektør rektor forstander lærer klasselærer faglærer støttelærer
  svømmelærer vikar pædagog støttepædagog sfo-pædagog klubpædagog kontaktpædagog socialpædagog pædagogmedhjælper medhjælper dagplejer dagplejemor vejleder akt-vejleder akt-lærer
  psykolog ppr-psykolog skolepsykolog psykiater læge overlæge tandlæge skolelæge sundhedsplejerske sygeplejerske jordemoder talepædagog tale-hørelærer ergoterapeut fysioterapeut tolk sagsbehandler
  rådgiver socialrådgiver skolesocialrådgiver familierådgiver familiebehandler familiekonsulent konsulent koordinator advokat dommer anklager politibetjent betjent kriminalassistent politiassistent politimester ssp-konsulent træner
  general oberst major kaptajn løjtnant sergent admiral kommandør soldat forfatter forfatteren digteren digter maleren maler kunstneren komponisten komponist skuespiller skuespilleren instruktør instruktøren sanger sangeren sangerinden
  journalist redaktør chefredaktør arkitekt ingeniør tømrer smed bager fisker købmand gårdejer landmand student studenten elev eleven
  mor moren moderen far faderen papfar stedfar papmor stedmor plejemor plejefar mormor farmor morfar farfar bedstemor bedstefar oldemor onkel tante moster faster fætter kusine svoger svigermor
  bror søster storebror lillebror storesøster lillesøster tvillingebror tvillingesøster halvbror halvsøster datter datteren søn sønnen barn barnet dreng drengen pige pigen
  kæreste kæresten kone konen mand manden ven vennen veninde veninden kammerat kammeraten klassekammerat klassekammeraten bedsteven bedsteveninde nabo naboen hustru enke ægtefælle samlever samleveren`.split(
    /\s+/u,
  ),
);

/** Last parts of callings: -minister, -direktør, -chef, -lærer … */
export const callingEnding = endingsOf(`
  minister direktør chef leder lederen lærer læreren pædagog pædagogen psykolog læge lægen konsulent
  konsulenten formand formanden mester mesteren ordfører sekretær inspektør redaktør forfatter spiller
  spilleren træner medarbejder medarbejderen vejleder vejlederen plejerske plejersken rådgiver
  rådgiveren terapeut terapeuten behandler assistent assistenten ejer ejeren kandidat medlem dommer
  sanger sangerinde forsker forskeren biolog politiker politikeren økonom fotograf filosoffen komiker
  stjerne stjernen general prins dronning bror søster broderen søsteren veninde kammerat kæreste mand
  manden kone konen dreng drengen pige pigen`);
