const openings = [
  "Mandag den 9. marts",
  "I uge 12",
  "Den 4. maj kl. 10.15",
  "Efter ferien",
  "I går",
];
const people = ["Emil", "mor", "far", "klasselæreren", "hans søster", "pædagogen"];
const acts = [
  "kom for sent uden madpakke",
  "sagde »jeg vil ikke hjem«",
  "sad alene i frikvarteret og græd",
  "talte om, hvor svært det er derhjemme",
  "var træt og faldt i søvn ved bordet",
  "ringede til skolen og fortalte om sygdom",
];
const headings = [
  "Bekymring",
  "Iagttagelser",
  "Barnets egne ord",
  "Samtale med forældrene",
  "Vores indsats",
];

/** A draft of about so many words, no two paragraphs alike, in the manner of a real one. */
export function draftText(words: number): string {
  const parts = ["---\ntype: underretning\n---\n"];
  for (let at = 0, count = 0; count < words; at += 1) {
    if (at % 6 === 0) parts.push(`## ${pick(headings, at / 6)} ${Math.floor(at / 6) + 1}\n`);
    const sentences = [0, 1, 2, 3].map((each) => sentence(at * 4 + each));
    const paragraph =
      at % 5 === 4 ? sentences.map((each) => `- ${each}`).join("\n") : sentences.join(" ");
    parts.push(`${paragraph}\n`);
    count += paragraph.split(/\s+/).length;
  }
  return parts.join("\n");
}

function sentence(at: number): string {
  const often = at % 7 === 0 ? " tit" : "";
  return `${pick(openings, at)} ${pick(acts, at * 3).split(" ")[0]}${often} ${pick(people, at * 5)} nr. ${at}, og ${pick(people, at)} ${pick(acts, at * 7)}.`;
}

function pick(list: readonly string[], at: number): string {
  return list[Math.floor(at) % list.length] ?? "";
}
