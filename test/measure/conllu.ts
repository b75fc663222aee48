/** One row of CoNLL-U; offsets are in the sentence's text. */
export interface GoldWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Sentences of a CoNLL-U file; multi-word ranges and empty nodes are left out. */
export function readConllu(file: string): readonly GoldSentence[] {
  return file.split(/\r?\n\r?\n/).flatMap((block) => {
    const lines = block.split(/\r?\n/);
    const text = comment(lines, "text");
    const id = comment(lines, "sent_id") ?? "";
    if (text === undefined) return [];
    let at = 0;
    const words = lines.flatMap((line) => {
      const [
        number = "",
        form = "",
        lemma = "",
        upos = "",
        xpos = "",
        feats = "",
        head = "",
        deprel = "",
      ] = line.split("\t");
      if (!/^\d+$/.test(number)) return [];
      const start = Math.max(at, text.indexOf(form, at));
      at = start + form.length;
      return [
        {
          id: Number(number),
          form,
          lemma,
          upos,
          xpos,
          feats,
          head: Number(head),
          deprel,
          start,
          end: at,
        },
      ];
    });
    return [{ id, text, words }];
  });
}

/** One sentence of an IOB2 file: words, with the name labels of the third column. */
export interface NamedSentence {
  readonly text: string;
  readonly words: readonly {
    readonly form: string;
    readonly label: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Sentences of a Universal NER file (`number form label …`). */
export function readIob2(file: string): readonly NamedSentence[] {
  return file.split(/\r?\n\r?\n/).flatMap((block) => {
    const lines = block.split(/\r?\n/);
    const text = comment(lines, "text");
    if (text === undefined) return [];
    let at = 0;
    const words = lines.flatMap((line) => {
      const [number = "", form = "", label = ""] = line.split("\t");
      if (!/^\d+$/.test(number)) return [];
      const start = Math.max(at, text.indexOf(form, at));
      at = start + form.length;
      return [{ form, label, start, end: at }];
    });
    return [{ text, words }];
  });
}

function comment(lines: readonly string[], key: string): string | undefined {
  const start = `# ${key} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length);
}
