import fc from "fast-check";

/** Strings of any code units: lone surrogates, NUL, decomposed letters and the signs the tokenizer looks for. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "Adil",
        "slår",
        "sla\u030ar",
        "kl.",
        "3.",
        "maj",
        "\n",
        "\n\n",
        " ",
        '"',
        "”",
        "’",
        "(",
        ".",
        "...",
        "!",
        "010203-1234",
        "a@b.dk",
        "f.eks.",
        "\ud83d",
        "\u0000",
        "\u00ad",
        "-",
        "/",
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join("")),
);
