/**
 * Danish abbreviations written with a period (lower case, NFC), collected by hand after the habits of
 * Retskrivningsordbogen. In `within` are those that something always follows ("f.eks. …"), so that the period never
 * ends a sentence; `either` may stand last ("… osv."), so that a capital after them starts a new one.
 */
const within =
  "a.d. adj. adm. adv. afd. afl. afs. alm. ang. anm. asp. ass. aut. bd. bem. bet. betj. bibl. bl. bl.a. b.la. brt. ca. cand. cand.jur. cand.mag. " +
  "cand.med. cand.merc. cand.pæd. cand.polit. cand.psych. cand.scient. cirk. d.d. d.v.s. dep. dipl. dir. div. doc. dobb. dr. dr.med. dr.phil. ds. dvs. eft. egl. eks. " +
  "ekstr. em. etabl. eur. eventl. f.eks. feks. fakt. fhv. fig. fj. flg. forb. foreg. forf. forh. forsk. forts. fr. frk. fuldm. " +
  "fung. fvt. fys. gdr. gl. gn. gnsn. gr. hd. henh. henv. hhv. hj. hosp. hr. ifm. ift. ifbm. i.f.m. i.f.t. iflg. iht. i.h.t. inst. instr. insp. int. isl. ital. jf. jfr. jvf. kand. " +
  "kap. kgl. kgs. kl. klin. koord. konst. kst. lb. lejl. lekt. lic. litt. lok. m.h.p. m.h.t. maks. mag. mdl. medd. medl. mht. mhp. midl. mul. ndf. nedenn. " +
  "ngt. nr. nuv. næstf. obs. off. omkr. omr. opg. opl. opr. orig. overl. overs. ovenn. p.g.a. p.t. pag. pass. pga. pkt. postnr. pr. prof. psyk. " +
  "pæd. red. ref. rest. resp. rev. sdr. sekr. sign. skt. sml. smp. smst. soc. spec. spm. spsk. ss. stud. stud.med. sub. " +
  "sædv. tdl. tilh. tilsv. tlf. tsk. udb. udd. udg. uforb. udv. ugtl. ult. undt. v.h.a. vedk. vedl. vedr. vejl. vha. vs. vol. vær. zool. årg. åbn. mvh. kh. vh. pgf.";
const either =
  "a.m. p.m. m.fl. m.m. m.v. mfl. mv. o.l. o.a. o.lign. o.m.a. o.s.v. osv. etc. el.lign. e.l. e.lign. e.a. f.m. e.m. fm. eftm. kol. " +
  "ib. ibid. jun. sen. kr. mia. mill. mio. pct. kg. km. cm. mm. hg. dl. kvm. hk. stk. mdr. md. sek. tim. årh. f.kr. e.kr. d.å. d.m. s.å. s.d. s.st. f.å. inc. ltd. co. corp. " +
  "km/t. o/m. h.k.h. u.å. lign. d.s. t.h. t.v. ekskl. inkl. excl. incl. pers. evt. afg. ank. tdr. " +
  "jan. feb. febr. mar. apr. aug. sep. sept. okt. nov. dec. tirs. ons. tors. fre. lør. kld. stuest. kons. beh. dept. tilb. forml. eftl. modt.";
/** Ordinary words or letters too: abbreviations only where a number goes before ("10 min.", "2. tv.") … */
const afterNumber = "g. ha. l. m. min. s. t. tv. th. st. mf. pk. stk.";
/** … or where a number or a lower-case word follows ("s. 14", "d. 3. maj", "el. lign."). */
const beforeSmall =
  "a. aut. b. bem. c. d. e. el. em. ex. f. ff. fl. fa. g. h. ing. kap. ms. m. mrs. mr. n. o. o.a. op. p. r. s. st. t. tab. u. v. ø. sp. reg. pt. man. søn. uk. tel.";

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Abbreviations whose period never ends a sentence. */
export const abbreviationsWithin = setOf(within);
/** Abbreviations that may be the last word of a sentence. */
export const abbreviationsEither = setOf(either);
/** Abbreviations only after a number; they may be the last word of a sentence. */
export const abbreviationsAfterNumber = setOf(afterNumber);
/** Abbreviations only before a number or a lower-case word. */
export const abbreviationsBeforeSmall = setOf(beforeSmall);
/** With a capital these are names at the end of a sentence: Danish units and months have none. */
export const abbreviationsOrNames = setOf("ib. mia. mio. tim. pers. jan. kim. dan. max.");
/** Titles and the like that go before a name: a capital after them starts no sentence. */
export const abbreviationsBeforeName = setOf(
  "st. skt. mr. mrs. ms. dr. hr. fr. frk. prof. chr. kgs. kbh. v.",
);
