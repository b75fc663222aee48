import type { PhraseSource } from "../../../server/src/danish/phrases.ts";

const verbs =
  "slå sparke true råbe skubbe rive nive låse sulte drikke ryge hente glemme svigte savne frygte undgå gemme stjæle lyve".split(
    " ",
  );
const people =
  "mor far barn dreng pige lærer pædagog søster bror kammerat forælder bedstemor onkel nabo stedfar klasse ven træner læge tante".split(
    " ",
  );
const things =
  "arm hoved mave seng dør nøgle telefon penge mad tøj skole fest natten weekend ferie bus værelse lektie sygdom mærke".split(
    " ",
  );

/** `count` patterns of the shapes rule files hold: a word, two words with a gap, an optional word, compounds. */
export function patterns(count: number): readonly PhraseSource[] {
  return Array.from({ length: count }, (_, at) => ({ pattern: shape(at) }));
}

function shape(at: number): string {
  const verb = verbs[at % verbs.length] ?? "";
  const person = people[Math.floor(at / verbs.length) % people.length] ?? "";
  const thing = things[Math.floor(at / 7) % things.length] ?? "";
  const made = `${thing}${verb.slice(0, -1)}${at}ling`;
  return (
    [
      `${person} … ${verb}`,
      `${verb} (ikke) ${person}`,
      made,
      `-${thing}${at}`,
      `${verb} … ${thing}/${made}`,
      `${thing}${at}-`,
    ][at % 6] ?? ""
  );
}
