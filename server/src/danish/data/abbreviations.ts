/**
 * Danish abbreviations written with a final period (lower case, NFC), collected by hand after Retskrivningsordbogen's
 * habits. `within`: something always follows ("f.eks. …"), so the period never ends a sentence. `either`: they may
 * stand last in a sentence ("… osv."), so a capital letter after them starts a new one.
 */
const within =
  "adj. adm. adv. afd. afl. afs. alm. ang. anm. art. asp. aut. bd. bem. bet. betj. bibl. bl.a. bl. brt. ca. cand. cand.mag. cand.pæd. cand.psych. cirk. d. d.d. dep. dia. dipl. dir. div. doc. dobb. dr. dr.med. dr.phil. ds. dvs. e. eft. egl. eks. ekskl. ekstr. el. em. etabl. eur. ex. excl. f. f.eks. feks. fa. fakt. ff. fg. fhv. fig. fj. fl. flg. for. forb. foreg. forf. forh. form. forts. fr. frk. fuldm. fvt. fys. gdr. gl. gn. gnsn. gr. hd. henv. hhv. hr. hosp. hpt. hr.mv. ifm. ift. iflg. inc. incl. ing. inkl. insp. int. isl. ital. iht. jf. jr. jvf. kand. kap. kgl. kl. konst. kr. kst. lb. lign. lic. litt. lok. m. m.h.t. m.h.p. maks. max. mag. mdr. med. medd. medl. mht. mhp. min. mm. moh. mr. mrs. ms. mul. n. ndf. nedenn. ngt. nr. nto. nuv. næstf. o. obs. off. omkr. omr. opg. opl. opr. orig. osv. overs. ovenn. p. p.g.a. p.t. pag. pass. pga. pct. pk. pkt. pr. prof. pt. r. red. ref. reg. rest. resp. rev. s. sdr. sek. sekr. sign. skt. sml. smp. smst. spec. sp. spm. st. stk. stud. stud.med. sub. t. tdl. tdr. tlf. tilh. tilsv. u. udb. udd. udg. uforb. ugtl. uk. ult. undt. v. v.h.a. vedk. vedr. vejl. vha. vs. vol. zool. ø. årg. åbn. s.u. jun. sen. chr. fr.d. dept. evt. eventl. cf. afg. ank. telf. tel. mobiltlf. lejl. postnr. vedl. matr. bygn. kld. vær. tv. th. mf. stuest. soc. psyk. pæd. klin. kons. udv. koord. beh. overl. afdel.";
const either =
  "a. a.m. p.m. aftn. m.fl. m.m. m.v. mfl. mv. o.l. o.a. o.lign. o.m.a. o.s.v. og lign. etc. el.lign. e.l. e.lign. e.a. f.m. e.m. fm. eftm. ed. ib. ibid. jr. sr. kr. mia. mill. mio. pct. kg. km. cm. mm. ha. hg. dl. l. kvm. stk. mdr. md. min. sek. tim. t. årh. f.kr. e.kr. d.å. d.m. s.å. s.d. s.st. f.å. inc. ltd. co. corp. a/s. tlf. dag. h.k.h. u.å. u.st. lign. m.h.t. d.s. dd. t.h. t.v. th. tv. st. mf. kl. ekskl. inkl. excl. incl. gg. pers. pl. ssp. km/t. o/m.";

/** Abbreviations whose period never ends a sentence. */
export const abbreviationsWithin: ReadonlySet<string> = new Set(within.split(" "));
/** Abbreviations that may be the last word of a sentence. */
export const abbreviationsEither: ReadonlySet<string> = new Set(either.split(" "));
