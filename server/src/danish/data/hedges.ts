/** Hedging words and phrases, lower case, each as its tokens with blanks between. "…" forms stand in `hedges.ts`. */
export const plainHedges: readonly string[] =
  `måske|muligvis|formentlig|formentligt|formodentlig|angiveligt|åbenbart|tilsyneladende|antageligt|antagelig|sandsynligvis|øjensynlig|øjensynligt|
  ligesom|på en måde|en form for|en slags|noget i den stil|noget i den retning|eller sådan noget|og sådan noget|og sådan|eller noget|som om|så at sige|i en vis grad|til en vis grad|på sin vis|på en eller anden måde|
  så vidt vi ved|så vidt vi kan se|så vidt jeg ved|vi tror|jeg tror|vi synes|jeg synes|synes vi|synes jeg|tror vi|tror jeg|vi fornemmer|det virker som om|det virker til|det virker lidt|det ser ud som om|det ser ud til|det føles som|
  det kunne tyde på|kunne tyde på|kan tyde på|tyder på|det kan være|det kunne være|vi går ud fra|jeg går ud fra|en smule|en anelse|sådan lidt|sådan set|mere eller mindre`
    .split("|")
    .map((phrase) => phrase.trim());
