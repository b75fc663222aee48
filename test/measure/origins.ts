/** First names by origin, written for this table apart from the lists the product holds; common and rare ones mixed. */
export const origins: Readonly<Record<string, readonly string[]>> = {
  Danish:
    "Noah Alberte Malthe Vigga Storm Smilla Bertram Liva Gorm Tove Karsten Bolette Asger Ragna Valdemar Sigrid Mads Ellinor Troels Dagny Viggo Merle Jeppe Sidse".split(
      " ",
    ),
  Arabic:
    "Mohammed Aisha Yusuf Rawan Abdulrahman Ghazal Bassel Hajar Mutasem Lujain Anwar Sondos Qusay Dunya Tamim Wijdan Louay Siwar Hudhayfa Batoul Muath Areej Firas Jumana".split(
      " ",
    ),
  Turkish:
    "Emre Elif Kerem Zeynep Yiğit Tuğçe Alperen Şevval Oğuzhan Nurhan Batuhan Gülizar Serdar Çağla Hüseyin Meryem Ferhat Sümeyye Taylan Dilek Orkun Beyza Göktuğ Aysun".split(
      " ",
    ),
  Somali:
    "Ayaan Hodan Abdirahman Ifrah Mahad Sahra Liiban Hibaaq Cabdulqaadir Nasteexo Guuleed Shukri Samatar Deeqo Bilaal Ubax Faarax Hamdi Xaawo Zakariye Raage Idman Warsan Mulki".split(
      " ",
    ),
  Polish:
    "Jakub Zuzanna Oliwia Kacper Szymon Weronika Bartłomiej Gosia Przemysław Kinga Mikołaj Jagoda Wojtek Lena Grzegorz Bożena Tymoteusz Nadia Zbigniew Halina Fabian Marcelina Radosław Iga".split(
      " ",
    ),
  Greenlandic:
    "Malik Aviaja Inuk Paninnguaq Nivi Aqqaluk Pipaluk Ivalu Minik Arnannguaq Qillaq Navarana Angutimmarik Kuluk Pavia Nukannguaq Aleqatsiaq Sivso Tupaarnaq Ujarneq Eqqo Makka Juaaka Bibiane".split(
      " ",
    ),
  Kurdish:
    "Azad Rojin Baran Dilan Serhat Berfin Zinar Hêlîn Diyar Sozdar Rêbin Jiyan Ardalan Shilan Hejar Nazê Bêrîvan Kawa Xezal Lorîn Sherko Gulistan Mîran Dîlber".split(
      " ",
    ),
  Persian:
    "Amir Parisa Navid Golnaz Behrouz Mahsa Sepehr Niloufar Ramin Taraneh Fereydoun Homa Jawid Marzia Esmatullah Freshta Nasrat Zarghona Habibullah Yalda Shafiq Spogmai Mujtaba Laleh".split(
      " ",
    ),
  Ukrainian:
    "Oleksandr Kateryna Bohdan Yaroslava Danylo Solomiia Mykyta Zlata Tymofii Myroslava Artem Oksana Vadym Lesia Hryhorii Khrystyna Rostyslav Daryna Zakhar Nadiia Nazar Liudmyla Ostap Vlada".split(
      " ",
    ),
  Vietnamese:
    "Linh Duc Phuong Quynh Khoa Hanh Bao Trang Vinh Thuy Nhat Yen Tien Ngoc Hai Diem Trung Huyen Loc My Cuong Tam Hung Lien".split(
      " ",
    ),
  Tamil:
    "Abinaya Vithuran Kavin Nilani Sujeevan Tharsika Gajan Mathusha Piratheep Yalini Kirushan Anojan Thuvaraka Jeyanth Sobika Niroshan Aarani Pavithra Mayuran Dilakshan Harini Ragavan Luxshana Vaishnavi".split(
      " ",
    ),
  "West African":
    "Kwame Adjoa Chukwuemeka Ifeoma Babatunde Folasade Mamadou Aminata Ousmane Fatoumata Kofi Abena Oluwaseun Temitope Ebrima Awa Lamin Jainaba Sekou Mariama Yaw Efua Modou Binta".split(
      " ",
    ),
};

/** Sentences as they stand in drafts; X is the name. */
export const frames: readonly string[] = [
  "X har svært ved at falde til ro.",
  "X græd i 20 minutter ved aflevering.",
  "I mandags slog X en anden dreng.",
  "Da vi spurgte X, svarede han ikke.",
  "Han leger mest med X i frikvarteret.",
  "Xs mor hentede for sent tre gange.",
  "Vi er bekymrede for X, fordi der ikke er mad med.",
  "Moderen siger, at X ikke vil i skole.",
  '"Jeg vil ikke hjem", sagde X.',
  "Storebror X henter om torsdagen.",
  "Hun sad ved siden af X i samlingen.",
  "X fortalte, at far råber om aftenen.",
  "Klasselærer X har talt med forældrene.",
  "Efter frikvarteret ville X ikke ind.",
  "Vi har talt med X om weekenden.",
  "X og to andre børn blev i garderoben.",
  "Hendes lillesøster, X, går i børnehave.",
  "Derfor har X fået en fast voksen.",
  "Vi oplever X som en glad pige.",
  "Barnets navn: X",
];
