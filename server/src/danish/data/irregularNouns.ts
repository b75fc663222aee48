/**
 * Nouns that the endings do not reach, one a line: singular, definite singular, plural, definite plural. Umlaut
 * plurals, zero plurals with a changed stem and loan words, hand-written from common knowledge of Danish.
 */
export const irregularNouns = `
and anden ænder ænderne
barn barnet børn børnene
bonde bonden bønder bønderne
bog bogen bøger bøgerne
bro broen broer broerne
broder broderen brødre brødrene
bror broren brødre brødrene
datter datteren døtre døtrene
far faren/faderen fædre fædrene
fader faderen fædre fædrene
fod foden fødder fødderne
gås gåsen gæs gæssene
hånd hånden hænder hænderne
ko koen køer køerne
kraft kraften kræfter kræfterne
klo kloen kløer kløerne
lus lusen lus lusene
mand manden mænd mændene
moder moderen mødre mødrene
mor moren/moderen mødre mødrene
mus musen mus musene
nat natten nætter nætterne
rod roden rødder rødderne
rå råen ræer ræerne
so soen søer søerne
stad staden stæder stæderne
stand standen stænder stænderne
stang stangen stænger stængerne
svoger svogeren svogre svogrene
søster søsteren søstre søstrene
tand tanden tænder tænderne
tang tangen tænger tængerne
tå tåen tæer tæerne
vånd vånden vånder vånderne
øje øjet øjne øjnene
øre øret ører ørerne
hoved hovedet hoveder hovederne
ø øen øer øerne
å åen åer åerne
aften aftenen aftes aftener/aftner aftenerne/aftnerne
ting tingen/tinget ting tingene
menneske mennesket mennesker menneskene
sko skoen sko skoene
penge pengene penge pengene
søskende søskendene søskende søskendene
forældre forældrene forældre forældrene
forælder forælderen forældre forældrene
papfar papfaren papfædre papfædrene
center centret/centeret centre/centrer centrene
fest festen fester festerne
museum museet museer museerne
gymnasium gymnasiet gymnasier gymnasierne
ministerium ministeriet ministerier ministerierne
kriterium kriteriet kriterier kriterierne
stadium stadiet stadier stadierne
medium mediet medier medierne
studium studiet studier studierne
laboratorium laboratoriet laboratorier laboratorierne
territorium territoriet territorier territorierne
centrum centret/centrummet centre/centrummer centrene
datum datumet data dataene
kollega kollegaen kolleger/kollegaer kollegerne/kollegaerne
tusinde tusindet tusinder tusinderne
politik politikken politikker politikkerne
`;
