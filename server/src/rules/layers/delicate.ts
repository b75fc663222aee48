/** Words by which a text speaks of the family: stems, with nothing before them. */
const family =
  /(?<![\p{L}\p{M}])(?:mor|moren|mødre\p{L}*|moder|moderen|far|faren|faderen|fædre|foræld\p{L}*|barn\p{L}*|børn\p{L}*|drengen?|pigen?|eleven?|familien?|hjemmet|\p{L}*(?:mor|far)s?)(?![\p{L}\p{M}])|(?<![\p{L}])(?:spørg|konfront|ham|hende)\p{L}*/iu;

/** The text when it says nothing of parents or child; undefined when it does. */
export function withoutDelicateWords(text: string): string | undefined {
  return family.test(text.normalize("NFC")) ? undefined : text;
}
