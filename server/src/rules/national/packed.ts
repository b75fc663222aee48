/** The national rules as `packNational` writes them. */
export interface Packed {
  readonly rules: () => string;
  /** The plan of their patterns, as text. */
  readonly plan: () => string;
}

/** The build puts the packed rules in place of this module; from source there are none, and the rule files are read. */
export const packed: Packed | undefined = undefined;
