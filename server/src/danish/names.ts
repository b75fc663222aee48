/** A set of person names; all questions are asked with NFC lower-case forms without genitive -s. */
export interface NameList {
  isFirst(norm: string): boolean;
  isLast(norm: string): boolean;
}

const first = new Set(
  "noah emma oliver ida freja lucas sofie mohammed fatima maja oscar laura liam".split(" "),
);
const last = new Set(
  "jensen nielsen hansen pedersen andersen christensen larsen sørensen".split(" "),
);

/** The small list that is always there, without any file loaded. */
export const builtInNames: NameList = {
  isFirst: (norm) => first.has(norm),
  isLast: (norm) => last.has(norm) || norm.endsWith("sen"),
};
