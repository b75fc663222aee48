import { window, workspace } from "vscode";

/** An invented draft with something to look at in it; nobody in it is real. */
const sample = `---
type: underretning
mistanke: nej
---

# Underretning om Noah Prøvesen

Dato: 12. marts 2026

## Hvad er vi bekymrede for

Vi er bekymrede for Noah, fordi han ofte er træt og uden mad.

## Hvad har vi set og hørt

- Mandag den 9. marts kl. 8.15 lagde Noah hovedet på bordet og sov i 20 minutter.
- I fredags havde han ingen madpakke med.
- Han er udadreagerende.

## Barnets egne ord

Den 9. marts sagde Noah til sin lærer: »Jeg kan ikke falde i søvn, når der er fest.«

## Hvad har vi selv gjort

Siden uge 9 får Noah morgenmad i klubben. [[hjalp det?]]

Hilsen [[navn og stilling?]]
`;

/** Opens the sample as a new unsaved text, so that everything can be tried and nothing is kept. */
export async function openSample(): Promise<void> {
  const document = await workspace.openTextDocument({ language: "markdown", content: sample });
  await window.showTextDocument(document);
}
