import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

const asked =
  /(?<!\p{L})(?:spurgte|spurgt|spørger|spørg|bad (?:ham|hende|\p{Lu}\p{Ll}+)|jeg sagde|sagde|udspurgte|udspurgt|interviewede|afhørte)(?!\p{L})/u;
/** A question that puts the answer in the child's mouth: it names the act, the person, or ends in "ikke?". */
const leading =
  /(?:slår|slå|slog|slået|rør(?:er|te|t)|gjorde (?:det )?(?:ondt|far|mor|han)|gør (?:av|ondt|far|mor|han)|dum|bælte|skyld|under tøjet|andre steder|også (?:slår|gjort|gjorde|med)|låst|bange for (?:far|mor|ham|hende))[^.!]*\?|(?:,|\s)(?:ikke også|ikke|vel|gør han ikke|gjorde han ikke)\?/iu;
const indirect =
  /spurgte (?:vi |jeg |hun |han )?[^.?]{0,40}(?:,? om (?:nogen|far|mor|han|hun|papfar|stedfar|\p{Lu}\p{Ll}+) (?:\p{L}+ ){0,3}(?:slår|slog|havde slået|rør\p{L}*|gjorde|gør|låser|har gjort))/iu;
const repeated =
  /(?<!\p{L})(?:igen|én gang til|en gang til|to gange|tre gange|flere gange|gentage|gentog|fortælle det (?:igen|for)|både \p{L}+ og \p{L}+)(?!\p{L})/iu;
const praise =
  /(?<!\p{L})(?:modig\p{L}*|sej(?:t)?|dygtig\p{L}*|klistermærke\p{L}*|(?:en|et) is|belønn\p{L}*|slik|præmie|flot klaret|stolt af|helt rigtige)(?!\p{L})/iu;
const disclosure = /(?<!\p{L})(?:fortalt|fortalte|fortælle|sagt|sagde|turde|åbn\p{L}*)(?!\p{L})/iu;
const negated =
  /(?:har|havde|vil|skal|spurgte) (?:\p{L}+ ){0,2}(?:ikke|aldrig)|ingen (?:spørger|har)|undlad|ikke (?:spurgt|bedt|afhørt)/iu;

/** Leading, repeated or many-adult questioning of the child about abuse, and praise for the disclosure. */
export function* leadingQuestion(facts: DraftFacts): Iterable<Match> {
  if (!facts.contexts.abuse.on && !facts.contexts.honour.on) return;
  for (const at of facts.prose()) {
    const text = facts.text(at);
    if (negated.test(text)) continue;
    const toChild =
      asked.test(text) &&
      !/(?:mor|far|forældre\p{L}*|lærer\p{L}*|jer|lederen|modtagelsen)(?!\p{L})/iu.test(
        objectOf(text),
      );
    const isLeading = toChild && (leading.test(text) || indirect.test(text));
    const isRepeated =
      toChild &&
      repeated.test(text) &&
      /(?:jeg|vi|\p{Lu}\p{Ll}+|vikaren|både) (?:\p{L}+ ){0,4}(?:spurgte|spurgt|bad)|(?:spurgte|bad) (?:jeg|vi|både|\p{Lu}\p{Ll}+|hende|ham)/u.test(
        text,
      ) &&
      !/(?:har|havde) (?:han|hun) spurgt|har han|har hun/iu.test(text);
    const isPraise =
      praise.test(text) &&
      (disclosure.test(text) || /fordi (?:hun|han) havde været|for at (?:have )?for/iu.test(text));
    if (isLeading || isRepeated || isPraise) yield shortfall(at);
  }
}

/** The few words after the asking verb, where the one who is asked stands. */
function objectOf(text: string): string {
  const found = asked.exec(text);
  return found === null
    ? ""
    : (text
        .slice(found.index + found[0].length, found.index + found[0].length + 14)
        .split(/[,:"»]/u)[0] ?? "");
}
