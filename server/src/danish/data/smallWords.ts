/** Closed classes of small words by what they tell of the words beside them. From ordinary Danish grammar. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The one who writes, or the child in its own words. */
export const firstPersons = set("jeg vi os mig");
/** The one who is spoken to. */
export const secondPersons = set("du dig din dit dine");
/** Pronouns for persons who are not named. */
export const vaguePersons = set("nogen man de dem");
/** The pronoun for people in general, the writer among them. */
export const generic = "man";
/** The pronoun by which a letter addresses the authority; a capital tells it from the preposition. */
export const addressee = "i";
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
export const perfectAuxiliaries = set("har havde have");
/** Finite forms of "have" and "være". */
export const finiteHaves = set("har havde");
export const finiteBeings = set("er var");
/** The auxiliary of the present perfect. */
export const perfect = "har";
/** The infinitive of the passive auxiliary, after a modal: "kan have til at blive". */
export const toBecome = "blive";
/** Passive auxiliaries of what is still to come. */
export const comingPassives = set("bliver blive");
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
/** Conjunctions and adverbs that open a clause of their own. */
export const clauseOpeners = set("at fordi når da hvis hvor mens om");
/** The same, with those that stand before a clause of time, a doubt or a contrast. */
export const clauseHeads = set("fordi hvis når da mens men inden før indtil hvorvidt selvom");
/** Words of `subordinators` that as often stand within a clause: "om det", "efter mødet", "der kom nogen". */
export const alsoWithin = set("om efter der siden");
/** Words before a clause of time that is still to come: "indtil vi har talt", "til vi har talt". */
export const untilWords = set("indtil før inden når til");
/** The word before an infinitive or a clause: "at ringe", "at hun ringer". */
export const at = "at";
/** The preposition before a participant who is turned to: "til far", "med mor". */
export const towards = set("til med for hos overfor over mellem");
/** The preposition that makes "at" and its clause an aim: "til at ringe". */
export const to = "til";
/** The preposition before the one who does it in a passive. */
export const by = "af";
/** Modals: what is said with them is still to come or not sure. */
export const modals = set("vil skal kan må bør ville skulle");
/** Of those the ones that tell what is wished or possible, not what is to come. */
export const wishes = set("vil kan må bør ville");
/** Participles of verbs that lend themselves to a noun: "har haft en snak", "har taget kontakt". */
export const lightParticiples = set("haft taget holdt fået sat mødt talt");
/** Participles that end like superlatives. */
export const stParticiples = set("læst vist");
/** Adverbs that end like participles. */
export const likeParticiples = set("åbent ærligt");
/** Infinitives without -e that look like a past: "så" is "saw" and "so". */
export const ambiguousPasts = set("så saa");
/** Answers in forms. */
export const answers = { yes: "ja", no: "nej" } as const;
/** Verbs and nouns of denying: who denies something does not make it untrue. */
export const denials = set("nægter nægtede benægter benægtede manglende");
