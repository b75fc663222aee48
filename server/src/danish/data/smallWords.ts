/** Closed classes of small words by what they tell of the words beside them. From ordinary Danish grammar. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The one who writes, and "man". */
export const firstPersons = set("jeg vi os mig man");
/** Pronouns that can be no subject. */
export const obliques = set("ham hende mig dem os dig jer");
/** Pronouns for one person who has been named. */
export const thirdPersons = set("han hun");
/** The same as objects. */
export const thirdPersonObjects = set("ham hende");
/** Pronouns for several who have been named. */
export const thirdPersonPlurals = set("de dem begge");
/** Pronouns of owning. */
export const possessives = set("hans hendes deres min mit mine sin sit sine");
/** Words that make one noun known. */
export const determiners = set("den det de");
/** Words for persons who are not told. */
export const indefinitePersons = set("nogen nogle andre mange flere to tre alle");
/** Words that deny a clause. */
export const negators = set("ikke aldrig ingen intet hverken ej uden");
/** Auxiliaries of the passive with a participle: "blev slået". */
export const passiveAuxiliaries = set("blevet bliver blir blev ble blive blives");
/** Auxiliaries of the perfect, which make no passive. */
export const perfectAuxiliaries = set("har havde have haft");
/** Forms of "være", which stand with participles of both kinds. */
export const beingForms = set("er var været være");
/** Prepositions that a person stands behind without doing what the verb tells. */
export const personPrepositions = set(
  "til hos for med ved mod på af om fra efter ifølge overfor over mellem uden",
);
/** Prepositions that a place stands behind. */
export const placePrepositions = set("i på til fra ved hos");
/** Words that join two of a kind. */
export const conjunctions = set("og eller samt");
/** Words that join a clause that goes against the one before. */
export const adversatives = set("men dog");
/** Words that open a relative clause. */
export const relatives = set("der som");
/** Somebody or something that is not told. */
export const indefinites = set("nogen noget");
/** Negators that stand before what they deny. */
export const noneWords = set("ingen intet");
/** The negator that denies no further than the next words. */
export const without = "uden";
/** Answers in forms. */
export const answers = { yes: "ja", no: "nej" } as const;
/** Verbs and nouns of denying: who denies something does not make it untrue. */
export const denials = set("nægter nægtede benægter benægtede manglende");
