/** The criteria families in the order in which a reader asks for them, with the words people use. */
export const families: readonly { readonly id: string; readonly title: string }[] = [
  { id: "safety", title: "Sikkerhed" },
  { id: "frame", title: "Hvem og hvad" },
  { id: "relevance", title: "Bekymringen for barnet" },
  { id: "observation", title: "Konkrete iagttagelser" },
  { id: "child", title: "Barnets perspektiv" },
  { id: "parents", title: "Dialog med forældrene" },
  { id: "consent", title: "Samtykke og tavshedspligt" },
  { id: "privacy", title: "Privatliv" },
  { id: "coherence", title: "Hænger det sammen" },
  { id: "law", title: "Lovhenvisninger" },
  { id: "language", title: "Sprog" },
];

/** Under suspicion no heading may sound like a call to talk with the parents. */
export const titlesUnderSuspicion: Readonly<Record<string, string>> = {
  parents: "Forældrene",
  child: "Barnet",
};
