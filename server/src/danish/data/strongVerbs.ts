/**
 * Irregular verbs, one a line: infinitive, present, past, participle, and where needed more forms after "+".
 * Passives, present participles, imperatives and the participle's own endings follow by rule. Hand-written from
 * common knowledge of Danish; alternatives stand with a slash.
 */
export const strongVerbs = `
bede beder bad bedt
betyde betyder betød betydet
bide bider bed bidt
binde binder bandt bundet
blive bliver blev blevet + bli'r
bringe bringer bragte bragt
bryde bryder brød brudt
burde bør burde burdet
byde byder bød budt
bære bærer bar båret
drage drager drog draget
drikke drikker drak drukket
drive driver drev drevet
dø dør døde død/døet
dølge dølger dulgte dulgt
erfare erfarer erfarede/erfor erfaret
falde falder faldt faldet
fare farer for/farede faret
fise fiser fes/fisede fist/fiset
finde finder fandt fundet
flyde flyder flød flydt
flyve flyver fløj fløjet
fnyse fnyser fnyste/fnøs fnyst
fortryde fortryder fortrød fortrudt
fryse fryser frøs frosset
fyge fyger føg føget
følge følger fulgte fulgt
få får fik fået
gide gider gad gidet/gidt
give giver gav givet + gi'r
glide glider gled gledet
gnide gnider gned gnedet
gribe griber greb grebet
græde græder græd grædt
gyde gyder gød gydt
gyse gyser gyste/gøs gyst
gælde gælder gjaldt/galdt gældt/gjaldt
gøre gør gjorde gjort
gå går gik gået
have har havde haft
hedde hedder hed heddet
hive hiver hev hevet
hjælpe hjælper hjalp hjulpet
holde holder holdt holdt + holden holdne
hugge hugger hug/huggede hugget
hænge hænger hang/hængte hængt
jage jager jog/jagede jaget
klinge klinger klang/klingede klinget
knibe kniber kneb knebet
knække knækker knak/knækkede knækket
komme kommer kom kommet
krybe kryber krøb krøbet
kunne kan kunne kunnet
kvæde kvæder kvad kvædet
kvæle kvæler kvalte kvalt
lade lader lod ladet/ladt
le ler lo leet/let
lide lider led lidt
ligge ligger lå ligget
lyde lyder lød lydt
lyve lyver løj løjet
lægge lægger lagde lagt
løbe løber løb løbet
måtte må måtte måttet
nyde nyder nød nydt
nyse nyser nyste/nøs nyst
pibe piber peb pebet
ride rider red redet
rinde rinder randt rundet
rive river rev revet
ryge ryger røg røget
række rækker rakte rakt
se ser så set
sidde sidder sad siddet
sige siger sagde sagt
skride skrider skred skredet
skrige skriger skreg skreget
skrive skriver skrev skrevet
skulle skal skulle skullet
skyde skyder skød skudt
skælve skælver skælvede/skjalv skælvet
skære skærer skar skåret
slibe sliber sleb slebet
slide slider sled slidt
slippe slipper slap sluppet
slå slår slog slået + slagen slagne
smide smider smed smidt
smøre smører smurte smurt
snige sniger sneg sneget
snyde snyder snød snydt
sove sover sov sovet
spinde spinder spandt spundet
springe springer sprang sprunget
sprække sprækker sprak/sprækkede sprukket/sprækket
spørge spørger spurgte spurgt + spørg'
stige stiger steg steget
stikke stikker stak stukket
stinke stinker stank stinket
stjæle stjæler stjal stjålet
stride strider stred stridt
stryge stryger strøg strøget
strække strækker strakte strakt
stå står stod stået
svide svider sved svedet
svie svier sved svedet
svige sviger sveg sveget
svinde svinder svandt svundet
svinge svinger svang/svingede svunget/svinget
sværge sværger svor/sværgede svoret/sværget
synes synes syntes syntes
synge synger sang sunget
synke synker sank sunket
sælge sælger solgte solgt
sætte sætter satte sat
tage tager tog taget + ta'r ta'
tie tier tav/tiede tiet
træde træder trådte trådt
træffe træffer traf truffet
trække trækker trak trukket
turde tør turde turdet
tvinge tvinger tvang tvunget
tælle tæller talte/tællede talt
vide ved vidste vidst
vige viger veg veget
ville vil ville villet
vinde vinder vandt vundet
vride vrider vred vredet
vække vækker vakte/vækkede vakt/vækket
vælge vælger valgte valgt
være er var været
æde æder åd ædt
`;
