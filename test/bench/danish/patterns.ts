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

const heads =
  "skole hjemme ferie mad søvn bus fritids klasse familie nabo sommer vinter penge telefon krops drenge pige barne ".split(
    " ",
  );

/** `count` patterns of the shapes rule files hold: words, two words with a gap, optional words, compounds, exact forms. */
export function patterns(count: number): readonly PhraseSource[] {
  return Array.from({ length: count }, (_, at) => ({ pattern: shape(at) }));
}

function shape(at: number): string {
  const verb = verbs[at % verbs.length] ?? "";
  const person = people[Math.floor(at / verbs.length) % people.length] ?? "";
  const thing = things[Math.floor(at / 7) % things.length] ?? "";
  const compound = `${heads[Math.floor(at / 11) % heads.length]}${thing}`;
  const other = `${heads[Math.floor(at / 3) % heads.length]}${person}`;
  const shapes = [
    `${person} … ${verb} ${thing}`,
    `${verb} (ikke) ${other}`,
    compound,
    `=${verb}r … ${compound}/${other}`,
    `ikke/aldrig … ${verb} ${thing}`,
    `${compound} … ${verb}`,
    `-${other}`,
    `${compound.slice(0, 7)}- … ${person}`,
  ];
  return shapes[at % shapes.length] ?? "";
}
