/** Organisations, brands, media, parties, holidays, works and services with a capital, which are no persons. */
export const bodies: ReadonlySet<string> = new Set(
  `aula google facebook instagram snapchat tiktok youtube whatsapp messenger discord fortnite minecraft roblox playstation netflix
  nintendo xbox iphone ipad apple microsoft windows samsung nokia lego ikea netto rema irma føtex bilka fakta lidl aldi kvickly coop matas
  novo nordisk mærsk maersk carlsberg tuborg danfoss grundfos vestas arla danske bank nordea jyske sydbank nykredit tdc telia yousee
  dsb dr tv2 politiken berlingske jyllands-posten information ekstra bladet weekendavisen børsen reuters ritzau bbc cnn
  venstre konservative socialdemokratiet socialdemokraterne radikale enhedslisten alternativet folkeparti fremskridtspartiet centrum-demokraterne kristeligt europarlamentet eu nato fn eurovision
  røde kors unicef amnesty greenpeace mødrehjælpen headspace lifeline settlementet livslinien børnetelefonen fælleden dannerhuset
  gud jesus allah koran koranen bibelen ramadan eid jul påske pinse nytår halloween fastelavn mortensaften grundlovsdag diwali newroz
  brøndby brøndbyernes brønderslev fck fcm agf aab ob bayern arsenal chelsea liverpool manchester barcelona juventus ajax champions league superligaen bundesligaen wimbledon tour formel
  mercedes volvo saab toyota ford opel fiat volkswagen audi bmw peugeot citroën citroen honda mazda skoda suzuki yamaha boeing airbus concorde
  coca-cola pepsi cocio faxe mcdonalds burger king nutella haribo ritalin panodil ipren pinex concerta melatonin
  universitet universitetet akademi akademiet institut instituttet fakultet gymnasium gymnasiet seminarium højskole efterskole museum museet bibliotek biblioteket teater teatret
  ministeriet ministerium styrelsen styrelse rådet udvalget kommissionen foreningen forening forbund forbundet fagforening selskab selskabet fonden fond gruppen group firma
  council board brothers bros system systems agency invest design cheese steel motor plc gmbh ag sa spa inc. ltd. corp. co co. tegnestue tegnestuen andelskasse sparekasse sikring
  a/s aps i/s inc ltd corp company corporation holding international club fc if bk association society church college university school street road avenue hotel restaurant café festival
  ministry house award prisen prize cup open grand prix orkester kvartet trio band rundskue magasin forlag forlaget gyldendal lademann avisen tidende posten bladet news times post journal magazine
  plads strand torv park center centret centrum kirke skole allé verdenskrig brigade
  place rue rio villa sankt
  nationalbanken folketinget rigsdagen kongressen senatet unionen union republik republikken kongeriget regeringen hæren flåden luftvåbnet politiet højesteret landsretten byretten
  mac linux internet internettet web wifi chatgpt unilogin unilog-in minuddannelse meebook teams zoom skype outlook office word excel kahoot sms mms gps cd dvd`.split(
    /\s+/u,
  ),
);
