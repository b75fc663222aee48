import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** Beginnings of words for what a family is, as against what is done: no rule, list or signal may hang on them. */
const stems: Readonly<Record<string, readonly string[]>> = {
  herkomst:
    "etnisk etnicit indvandr udlænding flygtning herkomst vestlig ikke-vestlig afrik arab arabisk tyrk tyrkisk somal syrisk syrer polsk polak rumæn sigøjner afghan irak iran pakistan kurd bosni tamil vietnam kines thai grønland grønlænd alban ukrain litau farsi urdu dari tigrinya neger hudfarve tosprog modersmål hjemland nationalitet statsborger asyl opholdstilladelse udland".split(
      " ",
    ),
  tro: "religi muslim islam kristen kristn jøde jødisk hindu buddh katol moské moske kirke menighed imam præsten koran bibel ramadan tørklæd hijab burka niqab halal jehova troende vantro syndig".split(
    " ",
  ),
  økonomi:
    "fattig kontanthjælp bistand arbejdsløs arbejdsledig dagpenge førtidspension indkomst lavindkomst gæld ghetto boligblok almennyttig velhaven økonomi husleje overførsel konkurs".split(
      " ",
    ),
  familieform:
    "enlig alenemor alenefar enemor enefar eneforsørg soloforæld skilt fraskilt skilsmiss separer homoseks lesbisk bøsse regnbue sammenbragt adopt adoptiv donor".split(
      " ",
    ),
};

/**
 * Where such a word stands all the same, and why it keys nothing to what a family is. A word that is no longer there
 * must leave this table too.
 */
const allowed: readonly {
  readonly file: string;
  readonly words: readonly string[];
  readonly why: string;
}[] = [
  {
    file: "rules/signaler/sikkerhed.yaml",
    words:
      "rumænsk polsk arabisk tyrkisk ukrainsk somali farsi urdu litauisk tamil kurdisk dari tigrinya modersmål".split(
        " ",
      ),
    why: "that a relative put words into another language; the rule speaks of who interpreted",
  },
  {
    file: "rules/signaler/domme.yaml",
    words: ["kontanthjælp", "bistand", "overførsel", "skilsmisse", "skilsmissesag"],
    why: "the writer's own slur on people by their income or their divorce is what is marked",
  },
  {
    file: "rules/signaler/fortolkninger.yaml",
    words: ["skilsmisse", "skilsmissen", "økonomien"],
    why: "a cause stated as known by the writer, whatever the cause",
  },
  {
    file: "rules/signaler/slutninger.yaml",
    words: ["skilsmisse", "skilsmissen"],
    why: "a cause stated as known by the writer, whatever the cause",
  },
  {
    file: "rules/signaler/privatliv.yaml",
    words:
      "gæld gælden gældsat gældssanering huslejegæld husleje kontanthjælp kontanthjælpsmodtager bistand bistandshjælp dagpenge førtidspension førtidspension- overførselsindkomst skilt skilsmisse konkurs arbejdsløs opholdstilladelse asylafslag asylansøger homoseksuel lesbisk jehovas adopteret adoptivbarn donor- præsten imamen imam".split(
        " ",
      ),
    why: "what is sensitive when told of somebody outside the family: marked to be left out, not read as a sign",
  },
  {
    file: "rules/signaler/akut.yaml",
    words: ["skilsmissen"],
    why: "an exception: moved by the divorce is not intoxicated",
  },
  {
    file: "rules/signaler/vold.yaml",
    words: ["økonomisk"],
    why: "the name of an act: økonomisk vold",
  },
  {
    file: "rules/afsnit.yaml",
    words: ["økonomi"],
    why: "a heading of a form, known so that the section is read",
  },
  {
    file: "rules/signaler/kilder.yaml",
    words: ["moskeen", "kirken", "menigheden"],
    why: "places where rumours are told, beside canteen, street and stairs",
  },
  {
    file: "rules/signaler/aere.yaml",
    words:
      "hjemlandet hjemland udlandet menighed menigheden homoseksuel bøsse lesbisk syndig syndigt".split(
        " ",
      ),
    why: "threats told of: a journey against the will, expulsion, a secret found out; they name no people and no faith",
  },
  {
    file: "rules/signaler/aere-felter.yaml",
    words:
      "hjemlandet hjemland udlandet opholdstilladelse opholdstilladelsen menighed menigheden homoseksuel homoseksuelle bøsse lesbisk syndig syndigt".split(
        " ",
      ),
    why: "where somebody is sent, who expels, what is kept secret: one word alone is no sign; only pressure beside it counts",
  },
  {
    file: "rules/signaler/bekymring.yaml",
    words: ["skilt"],
    why: "a parting told as what has changed lately: it silences why-now-missing and duration-missing",
  },
  {
    file: "rules/signaler/foraeldrenes-side.yaml",
    words: ["adoptivmor", "adoptivfar"],
    why: "names of parents whose view is told: it silences parent-view-missing",
  },
  {
    file: "rules/signaler/kontakt.yaml",
    words: ["skilsmisse", "skilt", "skilte", "fraskilt", "fraskilte", "separeret", "separerede"],
    why: "a parent who lives apart from the suspected one may be told (parent-contact-planned)",
  },
  {
    file: "rules/signaler/myndighed.yaml",
    words:
      "enlig eneforsørger skilt fraskilt skilsmisse separeret adoptivmor adoptivfar adoptivforældre".split(
        " ",
      ),
    why: "who has custody must be said when the parents live apart",
  },
  {
    file: "rules/signaler/omraader.yaml",
    words: "skilsmisse skilt separeret arbejdsløs kontanthjælp gæld økonomi husleje".split(" "),
    why: "the reading aid of which areas the draft tells of; it judges nothing",
  },
  {
    file: "rules/signaler/handlinger.yaml",
    words: ["bøsse", "hjemland", "hjemlandet", "udlandet"],
    why: "acts told without who did them: sent away, called names",
  },
  {
    file: "rules/signaler/holdninger.yaml",
    words: ["bistand"],
    why: "feelings and causes stated as known by the writer are what is marked",
  },
  {
    file: "rules/signaler/ventet.yaml",
    words: ["eneforsørger", "enemor", "enefar", "alenemor", "donor"],
    why: "a parent alone is why only one is heard: it silences",
  },
  {
    file: "rules/signaler/skabelonrester.yaml",
    words: ["enlig", "skilt"],
    why: "alternatives of a form that are not struck",
  },
];

/** Keys whose texts are only read by people. */
const prose = new Set([
  "forklaring",
  "besked",
  "besked-ved-mistanke",
  "titel",
  "hvorfor",
  "kilde",
  "eksempler",
]);

function texts(value: unknown, key = ""): readonly string[] {
  if (prose.has(key)) return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => texts(item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, name));
}

function files(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
const sources: readonly (readonly [string, string])[] = [
  ...files("rules", ".yaml").map(
    (file) => [file, texts(parse(readFileSync(file, "utf8"))).join("\n")] as const,
  ),
  ...[...files("server/src/rules/checks", ".ts"), ...files("server/src/rules/cues", ".ts")].map(
    (file) => [file, bare(readFileSync(file, "utf8"))] as const,
  ),
];

/** Words that begin alike and mean another thing: "det gælder …" is no debt. */
const lookalikes = new Set(["gælder", "gældende"]);

/** The words of a text that say what a family is. */
function keyed(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [];
  const all = Object.values(stems).flat();
  return [...new Set(words)].filter(
    (word) => !lookalikes.has(word) && all.some((stem) => word.startsWith(stem)),
  );
}

describe("no rule, list or signal hangs on ethnicity, religion, income or family form", () => {
  test.each(sources)("%s", (file, text) => {
    const known = new Set(allowed.filter((one) => one.file === file).flatMap(({ words }) => words));
    expect(keyed(text).filter((word) => !known.has(word))).toEqual([]);
  });

  test.each(allowed.filter((one) => sources.some(([name]) => name === one.file)))(
    "the exceptions of $file are still needed",
    ({ file, words }) => {
      const there = new Set(keyed(sources.find(([name]) => name === file)?.[1] ?? ""));
      expect(words.filter((word) => !there.has(word))).toEqual([]);
    },
  );

  test.each([
    ["mønstre: [muslim/=muslimsk mor]", ["muslim", "muslimsk"]],
    ["mønstre: [tosproget barn]", ["tosproget"]],
    ["mønstre: [enlig mor på kontanthjælp]", ["enlig", "kontanthjælp"]],
    ["mønstre: [slå/slog barnet]", []],
  ])("the test sees %s", (text, words) => {
    expect(keyed(texts(parse(text)).join("\n"))).toEqual(words);
  });
});
