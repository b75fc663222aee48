import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";
import { framed, frames } from "./sentenceFrames.ts";

const child = /\b(?:han|hun|barnet|drengen|pigen|eleven|sønnen|datteren|\p{Lu}\p{Ll}+)\b/u;
const tells =
  /\b(?:siger|sagde|sagt|påstår|påstod|påstået|hævder|fortæller|fortalte|fortalt|mener|klager|klagede|græder|råber|skriver)\b/iu;
/** Honest doubt with a reason, an adult's word about it, or the child's own good inventions. */
const fair =
  /\b(?:mor|far|moren|faren|forældrene|papfar|papmor|mormor|farmor)\b[^.,]{0,15}\b(?:siger|mener|sagde|mente|kalder|påstår|tror|synes)\b|\bi tvivl\b|\bsagde først\b|\balvorligt, når\b|\b(?:finder|fandt) på (?:nye |gode |sjove )?(?:lege|sjov|en leg|spil|sange|ting at lave)\b|\bhjælpe\b|\btror på\b(?! at)/iu;

const ways = frames([
  {
    all: [
      tells,
      /\bmen\b[^.]*(?:\bdet (?:siger|sagde) (?:han|hun)\b|\b(?:han|hun) vil (?:bare|nok|jo|kun)\b|\bdet er (?:bare|kun|mest|nok|jo bare|vist)\b[^.]*\b(?:for at|noget (?:han|hun)|skuespil|opdigt\p{L}*)\b|\bnoget,? (?:han|hun) (?:finder|siger|digter)|\bnoget,? (?:han|hun)|\bdet passer (?:ikke|jo ikke|nok ikke|næppe)\b)/iu,
    ],
    none: fair,
  },
  {
    all: [
      /\bdet (?:siger|sagde|fortæller) (?:han|hun|barnet)\b[^.]{0,25}\b(?:kun|bare|nok|altid|jo|for at|fordi|vist|tit)\b/iu,
    ],
    none: fair,
  },
  {
    all: [
      /\bnoget,? (?:som )?(?:han|hun|barnet)\b[^.]{0,12}\b(?:siger|finder|fandt|digter|bilder|har fundet|tror|opdigter|har set)\b/iu,
    ],
    none: fair,
  },
  {
    all: [
      /\b(?:for at|fordi (?:han|hun) (?:gerne )?vil) (?:slippe|teste|prøve|få (?:opmærksomhed|medlidenhed|lov|ret|sin vilje)|undgå|gøre sig|drille os|hjem)\b/iu,
      /\b(?:siger|sagde|påstår|fortæller|græder|klager|finder på|opdigter)\b/iu,
      child,
    ],
    none: fair,
  },
  {
    all: [
      /\b(?:finder på historier|fandt på det|fundet på det|finder bare på|digter|opdigt\p{L}*|fantaserer|fabulerer|lyver|løj|løgnehistorier?|løgner|røverhistorier?|skrøner?|overdriver|overdrevet|drømt det|bare drømt|skuespil|skuespiller|spiller komedie|krokodilletårer|(?:livlig|stor|god|vild) fantasi|ulven kommer|gør sig interessant|bilder sig ind)\b/iu,
      /\b(?:siger|sagde|fortæller|det|så|ikke|tit|altid|nok|har|historier|derfor|bare)\b/iu,
    ],
    none: /\b(?:mor|far|moren|faren|forældrene)\b|\btegner|\bleger?\b|\bbygger|\bi skuespil|\bdrama/iu,
  },
  {
    all: [
      /\b(?:ikke|svært at|aldrig)\b[^.]{0,20}\b(?:stole på|tror? på|fæste lid|tages? (?:så |helt )?(?:alvorligt|højtideligt|bogstaveligt|for pålydende)|lægge (?:så meget |noget |for meget )?i|regne med)\b[^.]{0,30}\b(?:han|hun|ham|hende|det|siger|fortæller)?\b/iu,
      /\b(?:siger|fortæller|ham|hende|hun|han|barnet|historie\p{L}*|fantasi|udsagn)\b/iu,
    ],
    none: /\b(?:mor|far|forældrene|kommunen)\b|\b(?:han|hun) (?:tør|kan|tror|stoler)\b[^.]*\b(?:stole|tro|tror|os|voksne)\b/iu,
  },
  {
    all: [
      /\baltid\b[^.]{0,25}\b(?:de andre|alle andre|en anden|andre)\b|\baltid de andres?\b/iu,
      /\b(?:siger|skyld\p{L}*|giver|mener|bebrejder|starter|begynder)\b/iu,
    ],
    none: /\bdet er altid (?:ham|hende|\p{Lu}\p{Ll}+)\b/u,
  },
]);

/** The child's account explained away: as a test, an invention, a way out, the others' fault. */
export function* childDismissed(facts: DraftFacts): Iterable<Match> {
  for (const at of framed(facts, ways, facts.prose(), "leave out")) yield shortfall(at);
}
