/**
 * Written short forms that stand for a word in any of its forms, one lemma a line. Periods are part of the form,
 * since the tokenizer keeps them.
 */
export const shortForms = `
blive bli' bli'r
bede be'
centimeter cm cm.
deciliter dl dl.
doktor dr.
give gi' gi'r
have ha' ha'r
herre hr.
kapitel kap.
klokke kl.
minut min.
kilo kg kg.
kilogram kg kg.
kilometer km km.
krone kr. kr
kunne ka'
kvadratmeter kvm kvm. m2
lade la'
milliard mia. mia
millimeter mm
million mill. mio. mill
måned mdr. md. mdr
nummer nr. nr
procent pct. pct
professor prof.
sekund sek. sek
sige si'
skulle sku' ska'
styk stk. stk
tage ta' ta'r
telefon tlf. tlf
ville vil'
`;
