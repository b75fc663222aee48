/**
 * Adjectives that the endings do not reach, one a line: common form, then all others (neuter, plural, comparative,
 * superlative). Hand-written from common knowledge of Danish.
 */
export const irregularAdjectives = `
dårlig dårligt dårlige dårligere dårligst dårligste værre værst værste
egen eget egne
få færre færrest færreste
gammel gammelt gamle gamles ældre ældres ældst ældste
god godt gode bedre bedst bedste
lang langt lange længere længst længste
lille småt små mindre mindst mindste
mange mangt flere flest fleste
megen meget mere meste
nær nært nære nærmere nærmest nærmeste
ond ondt onde ondere ondest ondeste
slem slemt slemme slemmere slemmest slemmeste værre værst værste
stor stort store større størst største
tung tungt tunge tungere tungest tungeste
ung ungt unge unges yngre yngst yngste
blå blåt blå blåere blåest
grå gråt grå gråere gråest
ny nyt ny nye nyere nyest nyeste
fri frit fri frie friere friest frieste
al alt alle
anden andet andre
meget mere meste
sådan sådant sådanne
øvre øverst øverste
nedre nederst nederste
indre inderst inderste
ydre yderst yderste
moden modent modne modnere modnest modneste
sulten sultent sultne
voksen voksent voksne voksnes voksnere
`;
