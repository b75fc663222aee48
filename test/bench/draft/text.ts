const sentences = [
  "Mandag den 3. marts kom Noah i skole klokken ti uden overtøj, og han satte sig bagerst i klassen.",
  "Læreren spurgte, om han havde spist morgenmad, og han rystede på hovedet.",
  "Han fortalte, at mor sov, da han gik hjemmefra.",
  "I frikvarteret stod han for sig selv ved hegnet og ville ikke lege med de andre.",
  "Vi har talt med begge forældre, og de ser det samme derhjemme.",
  "Pædagogen gik med ham ned i værkstedet, hvor der var ro.",
  "Han kan godt lide at bygge og hjælper gerne de mindre børn.",
];
const headings = [
  "Baggrund",
  "Det vi har set",
  "Barnets perspektiv",
  "Forældrenes syn",
  "Skolens indsats",
];

/** A draft of about `count` words, no two paragraphs alike: headings, paragraphs, lists, quotes, some bold and links. */
export function draftText(count: number): string {
  const parts: string[] = ["---\ndato: 3. marts 2026\n---\n"];
  let words = 0;
  for (let at = 0; words < count; at++) {
    const part = draftPart(at);
    words += part.split(/\s+/).length;
    parts.push(part);
  }
  return parts.join("\n");
}

function draftPart(at: number): string {
  const sentence = (offset: number) =>
    `${sentences[(at * 3 + offset) % sentences.length] ?? ""} Det er nr. ${at}-${offset}.`;
  if (at % 9 === 0) return `## ${headings[(at / 9) % headings.length] ?? ""}\n`;
  if (at % 9 === 4) return `- ${sentence(0)}\n- **Tirsdag** ${sentence(1)}\n- ${sentence(2)}\n`;
  if (at % 9 === 6) return `> »${sentence(1)}«\n`;
  const bold = at % 9 === 7 ? "*Bemærk:* " : "";
  return `${bold}${[0, 1, 2, 3].map(sentence).join(" ")}\n`;
}
