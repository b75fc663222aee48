import type { Piece } from "../sections/piece.ts";
import { toSource } from "./offsetMap.ts";
import { sliceVisible } from "./sliceVisible.ts";

/** A piece of text with the box before it, if any. */
export interface Option extends Piece {
  readonly checked: boolean | undefined;
}

const box = /(?:[☐□❏❑▢]|\[[ _]?\])|(?:[☒☑✅■]|\[[xX]\])/gu;
const ticked = /[☒☑✅■xX]/u;

/** Splits "☐ Ja  ☒ Nej" into its options; a text that does not begin with a box is left whole. */
export function splitOptions(piece: Piece): readonly Option[] {
  const { visible, span } = piece;
  const boxes = [...visible.text.matchAll(box)].slice(0, 200);
  if (boxes.length === 0 || visible.text.slice(0, boxes[0]?.index).trim() !== "") {
    return [{ ...piece, checked: undefined }];
  }
  return boxes.map((match, index) => {
    const next = boxes[index + 1]?.index;
    const part = sliceVisible(visible, match.index + match[0].length, next ?? visible.text.length);
    const whole = sliceVisible(visible, match.index, next ?? visible.text.length);
    const source = toSource(whole.map, whole.text.length, { start: 0, end: whole.text.length }, 0);
    return {
      visible: part,
      span: {
        start: index === 0 ? span.start : source.start,
        end: next === undefined ? span.end : source.end,
      },
      heading: undefined,
      checked: ticked.test(match[0]),
    };
  });
}
