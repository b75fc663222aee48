const paragraph = `Adil på 9 år går i 3.B og har siden efterårsferien været ked af det i skolen. D. 3. november kl. 10.15 slog han en
kammerat i frikvarteret, og han sagde: "Jeg vil ikke hjem, far bliver så vred." Læreren ringede til mor samme dag, men fik ikke
fat i hende. Klasselæreren har talt med forældrene fire gange, bl.a. om hans fravær på 18 pct. i oktober, og om at han ofte møder
uden madpakke. Faderen fortæller, at drengen sover dårligt, og at der er uro derhjemme. Skolen har prøvet at hjælpe med en fast
voksen, en rolig plads og korte samtaler, uden at det har ændret hans adfærd. Han er generelt sårbar, formentlig fordi han savner
sin storebror. Pædagogen så et blåt mærke på hans venstre arm, ca. 4 cm langt, og spurgte ikke nærmere.`;

/** A text of about `count` words: made-up paragraphs of a referral, a blank line between them. */
export function words(count: number): string {
  const each = paragraph.split(/\s+/).length;
  return Array.from({ length: Math.ceil(count / each) }, () => paragraph).join("\n\n");
}
