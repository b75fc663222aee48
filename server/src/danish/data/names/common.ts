/** First names written by hand, by origin, so that no child depends on a file being loaded. Lower case, NFC. */
export const commonFirstNames: readonly string[] = [
  // Danish
  `noah william oliver oscar lucas lukas malthe emil victor viktor valdemar alfred august carl karl aksel axel arthur elias felix frederik magnus mads mikkel mathias matias
  tobias sebastian alexander philip filip anton theo theodor christian kristian jonas jonathan rasmus simon anders andreas jakob jacob johan marcus markus benjamin daniel david nikolaj nicolai
  hjalmar konrad villads storm bertram laurits otto hugo ludvig gustav albert walter thor sander silas milas milo liam leo luca lui albin birk vilhelm viggo asger bjørn kasper casper
  jesper kim lars peter søren jens niels hans henrik michael mikael thomas martin morten per ole jan john jørgen kurt finn bent erik poul knud svend torben steen flemming claus klaus
  bo brian carsten karsten kenneth dennis rené ronni johnny jimmy allan ib arne ove palle preben uffe troels ulrik esben jeppe kristoffer christoffer stefan steffen kristoffer
  emma ida freja clara laura anna ella isabella sofia sofie sophie alma agnes karla luna lily olivia nora ellen mathilde josefine victoria caroline frida aya maja maya liva liv lærke mille
  sara sarah julie signe emilie cecilie astrid johanne alberte asta vigga esther rosa ellie marie katrine kathrine nanna smilla merle silje andrea naja filippa selma hannah hanna thea tilde
  anne anna-marie annemarie mette hanne lene pia tina charlotte louise lone susanne marianne kirsten birgit bodil bolette inge ingrid else grethe karen rikke trine stine maria heidi
  camilla christina kristina line dorthe dorte gitte helle jette jytte tove ulla vibeke winnie sandra patricia pernille malene maiken maria rebecca rebekka michelle natasja tanja zenia`,
  `frits fritz sissel roar gurli svenn margrethe orla bente birte birthe inger else elsebeth ellinor edith erna gerda gudrun gunhild gurli hedvig helga henny herdis hilda ilse jonna judith kaja karla laurine lilian lilli lis lisbet lisbeth lise lissi lotte
  magda mary merete mie minna nete nina oda olga pauline ragnhild regitze rigmor rita ruth sanne sissel sigrid solveig sonja sussi susan svanhild synnøve thyra tilly tine vera vivi winni yrsa åse aase ane benedicte benedikte
  bettina betina birgitte bitten bolette britta britt connie conny dagmar diana ditte doris dorrit elin elisabeth elly elna elva emmy ester eva evy fanny gerd gitta grete hedda helene inga iris irma isabel jane janne jeanette
  jeanne jenny jessica jolanda jolene karoline kate kit kitt kitty lea liselotte lisette lizzie mai maj maj-britt malou margit margot marlene mathea melanie melissa merethe mia michala mimi nadja natalie nikoline oline pamela
  pil rakel ronja rose sally sarah-louise sidsel sille siri siv stella stinne sus tanya tea thit trille trine-lise ursula valborg vanessa veronica veronika viola vita vivian yvonne
  aage åge alf allan alex arnold asbjørn asmus bastian benny benno bertel birger bjarne bruno børge boris cai carlo charles christopher curt danny dan ebbe egon einar ejnar ejvind elmer elo emanuel enok ernst evald ewald eyvind folmer frank freddy frede fritz
  georg gerhard gorm gregers gunner gunnar gunde hakon harald harly harry heine helge helmer henning henry herbert herman hermann holger hilmar ingolf ingvar ivan iver ivar jacques jack jakup jannik janus jarl jeremias jerry jim joachim joakim joel johannes jon jonni josef joseph julius kai kaj karlo keld keith
  kevin kjeld kjartan klavs kristen kristian kristoffer krister lasse lau laust leif lennart leon leonard leonardo leopold levi liam loke louis ludvig lorens magnus malte marc marco mark martinus matti max melvin mogens nicholas nick nicklas nicolas niclas niklas nis odin ole olaf olav olfert orla ove oluf
  patrick paul peder per peer pelle pierre poul-erik povl ralf ralph randi rasmus richard ricki rico robert robin roger roland rolf rudi rudolf rune samson samuel sigurd simeon sixten skjold sofus sonny sophus stanley steen-erik steffan stephan steven stig sune sven sylvester søren-peter tage terkel thorbjørn thorkild thorvald tim timm
  timmy tom tomas tommy tony torbjørn tore torkild tristan trygve tue ture uwe vagn valter verner vibe viggo vincent vitus vladimir walther werner wilhelm willi william willy xander åke`,
  // Borne by children born since about 2000
  `villum rumle bosse louie jasper philippa noella vilje elliot elliott otis theodore theis tobi toby loui marius mattis matthias mathis matheo matteo
  mathéo noel noell nohr nikolai niller ollie oliwer orfeo oskar osvald pontus raphael romeo ronan rufus santino sejer severin sigge sirius skjalm soren
  tarik thias tjalfe toke vidar vigge vilfred vilmer vito wilfred wilmer wolf xavier yannick ziggy alba albertine alexandra alicia alina alisa allie
  alva amalie amanda amelie anastasia angelina anika annabell annabella annika augusta aurora ava ayla bella belle bertha bianca billie camille carla
  carmen cecilia celeste celine chloe cornelia daisy dicte ditlev ebba elea eleonora elina elise eliza elle elvira emelie emely emilia emily emmely enya
  erica erika esmeralda evelyn fie filuka filukka flora fransiska frederikke freya frøja gabriella gaia hailey helena hella hera hermine holly ida-marie
  ingeborg isabelle isla isolde iza jasmine josefina josephine juliane julianne juna juno kamille kaia katinka kira klara klaudia kornelia kristine lara
  laura-sofie leah leia lena leonora leonore liba lilja lilje lilly linea linnea linn lisa liz lola louisa louise-marie lucca lucia lucie lucy lulu
  lykke madicken maise maja-sofie malaika malin mara maren margaux margrete marianna mariella marina marla martha martine marylou matilda matilde maude
  medina melina mercedes mette-marie mila milla mira miranda molly mynte naima naomi nicoline nikita nila ninka noelle ophelia othilia otilia paula
  penelope petra petrine phoebe pippa polly priscilla ragna rosalina rosalie roselina rosemarie rubi ruby runa sabrina saloma samantha sanni scarlett
  selina serena sia sienna signe-marie silja sillia silke simone sisse sofia-maria solvej stephanie susanna svea sylvia tabita tamara tatjana terese
  tess theresa therese tilda tilia tille tindra tippi tuva tyra uma vilja vilma violet walda wilma winona xenia ylva zelda zoe zoey zoé abdullah aaliyah
  adem aiden alaa alfons alfredo alma-marie altan amalia anakin anne-sofie arian arvid aurelius aurel baltasar baltazar bastiaan baldur benedict benicio
  benn bille bjarke buster carl-emil castor clemens colin conrad constantin cornelius cosmo dagfinn damian dante didrik dion dylan eddie edvard edward
  eigil eliot eliah elijah elis ellis elton enzo erling esteban ethan evan felipe fenris finnian finley fjalar frej frode george gerard gilbert gry
  gustaf gøran hannibal hasse hector herluf hjalte hjalti ibi ilyas ilias isaac jaan jake jamie jason jaxon jens-emil jeremy jerome joey johnas jonah
  jordan joshua julian justin kalle karlemil karl-emil kasimir keanu kenzo kian kilian kolja kristof lasse-emil lauge laue laurent laurids leander lenny
  leonidas leif-emil linus lucian lyder mads-emil magne malthe-emil manfred marcel mario marlon marley marvin maximilian maxwell melker merlin mika mike
  mikkeline mingus mio morgan musa mylo nathan nathaniel nico niels-emil niko nilas nils noa noah-elias nohl oakley oliver-emil ove-emil pascal`,
  // Arabic and shared Muslim names
  `mohammed muhammed muhamed muhammad mohamed mohammad mohamad ahmad ahmed ali hassan hasan hussein husein hussain omar umar yusuf yousef youssef yousif ibrahim ismail khalid khaled hamza bilal zakaria zakariya
  adam adnan amir amin anas ayman bassam fadi faisal faris haidar haider hadi imad jamal jamil karim kareem mahdi mahmoud mahmud malek marwan mazen munir mustafa nabil nasser nader omer
  osama qasim rami rashid rayan said saeed salah saleh salim samir sami tarek tariq wael walid yasin yassin yahya zaid ziad zain
  fatima fatma fatme aisha aicha ayesha maryam mariam khadija zahra zahraa zainab zeinab amina amna amal amira asma aya basma dina doaa duaa farah ghada hala hanan hiba huda iman inas jana
  jenna laila layla leila lina lubna lamar maha malak manar marwa mona muna nadia najla nawal noor nour nura rania rana reem rim rima ruba safa safaa sahar salma samira sana shahd shaima
  sumaya suha tasnim wafa yara yasmin yasmine zeina`,
  // Turkish and Kurdish
  `mehmet mustafa emre murat hakan hasan kemal ibrahim yusuf eren efe kaan can cem baris barış deniz onur serkan volkan burak berkay furkan enes emir kerem umut tolga ugur uğur ozan okan orhan
  ayse ayşe emine hatice zeynep elif merve esra büsra büşra kübra fatma sevgi gül gülsen gülşen sibel selin melek melis ebru ece dilara hülya nur nurcan özlem pinar pınar songül tugba tuğba yasemin
  azad baran berfin berivan bahoz botan ciwan dilan dilovan evin evîn hêvî hevin hevi jiyan jiwan rojda rojin rojhat ronahi rêzan rezan serhat sherwan shivan şivan sirwan soran zana zilan zîlan
  avin aram aras arin awat bahar bekhal dana darya hawar helin karwan kawa lana niwar nazdar pelin roni rozerin shilan shno viyan zelal`,
  // Somali
  `abdi abdullahi abdirahman abdulkadir abdikarim abdifatah abdiaziz abukar ayaan ayub bashir cabdi farah faarax guled hanad hodan idil ifrah ilhan iqra jama khadra ladan liban mahad maxamed
  maxamuud muna mohamud najma nimco nimo sagal sahra samatar saynab shukri siham suleiman suleyman warsame xamdi xasan xuseen yasmiin yonis zakariye fardowsa fadumo faduma faiza filsan hamdi hibaq deeqa deqa asha`,
  // Polish, Ukrainian, Baltic, Romanian, Balkan
  `jakub jan kacper kamil maciej mateusz michał michal oliwia paweł pawel piotr szymon tomasz wojciech zuzanna zofia agnieszka aleksandra alicja amelia aneta anna barbara beata dorota ewa hanna
  iwona joanna julia justyna kasia katarzyna krzysztof magdalena małgorzata malgorzata marta monika natalia nikola nowak patryk dawid dominik filip igor bartek bartosz adrian wiktor wiktoria weronika
  andrij andriy artem bohdan danylo dmytro ihor ivan maksym mykola oleksandr oleksii serhij taras volodymyr yaroslav anastasiia daryna iryna kateryna khrystyna mariia nadiia nataliia oksana olena polina sofiia svitlana
  tetiana yana yuliia andrei alexandru ioana ionut mihai stefania elena bogdan razvan cristina gabriela daiva jurgita vytautas arturas inga laima amar ajla amra armin azra damir dzenan džana edin emina
  enisa faruk haris jasmin lejla mirela mirza nedim nermin samir sanel selma senad vedad arben arta besnik blerim drita egzon fatmir flutura valon vjosa`,
  // Greenlandic, Faroese, Icelandic
  `aaja aima aka akisooq aleqa angerla angut aviaaja aviâja aqqalu aqqaluk arnaq arnarulunnguaq eqaluk hansinannguaq inaluk inuk inuuk isak ivaana ivalu ivik kaali kista kulunnguaq maliina malik malu
  miki mikisuluk minik naasoq naaja najaaraq najannguaq nivi nivikka niviaq nuka nuunu paarma paninnguaq panik paneeraq piitaaq pilu pipaluk qivioq qulutannguaq sivi taatsiannguaq tukummeq tuperna ulloriaq uvdloriaq
  bárður jákup jógvan rói súni súsanna turið eyðun heðin katrin rannvá aron bjarki gunnar helgi hrafn jón sigurður þór ásta guðrún hildur sigrún`,
  // Persian, Afghan, Pakistani, Tamil, Vietnamese, Chinese, African, Latin
  `amirali arash arman arya behzad dariush farhad farid farzad habib hamid hossein jawad kaveh mehdi milad navid nima omid parisa pouya reza roya saman shirin sina sohrab soraya yalda zohra zahid
  abdul ehsan fawad gul hamed jamshid karima khalil laleh malika mina mojtaba mursal najib nasim nasir parwana qais rahim rahmat sakina samim shabnam shazia sohail wahid zabi zarmina zubair
  aamir abida aqsa bushra faizan hafsa hamza hira iqbal kiran maira naila nadeem rabia rehan saima sana shahid tahira umair usman zara zeeshan abirami arun dinesh janani kavitha kumaran lakshmi nishanthan
  pradeep priya rajan sivakumar suthan thanusha vithusan yathavan anh binh dung hieu hoang huong khanh lan linh long mai minh nam ngoc phuong quang thao thi thu trang trinh tuan vy chen jing li mei wei xiao
  abeba amanuel biniam bereket dawit eden filmon freweyni hermon luwam merhawi meron natnael rahel robel ruta samrawit senait yonas yohannes blessing chidi emeka kofi kwame ngozi amadou fatou mamadou
  alejandro carlos diego fernando gabriel jose josé juan luis maría miguel pablo rafael santiago sofía valentina thiago mateo`,
].flatMap((block) => block.trim().split(/\s+/u));

/** Frequent last names that no ending gives away. Lower case, NFC. */
export const commonLastNames: readonly string[] =
  `møller lund holm schmidt kjær lauritsen friis bak dam bach bech bertelsen bruun brandt clausen dahl frandsen gade gregersen hald hedegaard hoffmann iversen juhl kjeldsen klausen koch kruse lange
  ravn riis skov skovgaard toft vestergaard winther yde ali ahmed hussein hassan khan mohamed abdi omar yilmaz yılmaz kaya demir sahin şahin celik çelik yildiz yıldız aydin aydın arslan dogan doğan öztürk
  kowalski kowalska nowak wisniewski wójcik wojcik lewandowski kaminski zielinski nguyen tran pham hoang singh kumar hussain malik butt popescu ionescu kovacevic hodzic begovic shevchenko kovalenko bondarenko
  al-sayed al-khatib el-masri haddad khoury mansour nasser saleh warsame farah jama osman petrussen kleist lynge motzfeldt rosing heilmann geisler kielsen berthelsen joensen`.split(
    /\s+/u,
  );

/** First names that are everyday Danish words too: at the start of a sentence their capital proves nothing. */
export const doubleMeaning: ReadonlySet<string> = new Set(
  `an anh ask birk bjørn bo can dan gül hans hen kaj kit lan laust  li line linh liv lone long lærke mai maj  man mark max mei mie mille min minh mor
  my nam nana  nova nur per pil ravn ro  roman rosa rose rune  sander signe sina sine sky sol sommer  sten stig storm sune svane tage tea tim tom tore trine
  tue tuan vera vibe vilje viola vita vy xiao zana bahar deniz efe emir evin jul noor  palle rim roni sol tara`.split(
    /\s+/u,
  ),
);
