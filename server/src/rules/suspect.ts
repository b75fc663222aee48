import type { DraftFacts } from "./facts.ts";

/**
 * Whom the writer has named under `mistanke_mod`: "outside" for staff, another child or a stranger. Anything else –
 * a parent, somebody unknown, "anden" (which may be a relative) or nothing – keeps the strictest advice.
 */
export function suspectOf(facts: DraftFacts): "home" | "outside" {
  const told = facts.draft.frontMatter?.entries.find(({ label }) =>
    /^mistanke[_ -]?mod$/iu.test(label.trim()),
  );
  const outside =
    /^(?:(?:et )?andet barn|(?:en )?ansat|personale\p{L}*|medarbejder|fremmed|ukendt voksen uden for)/iu;
  return outside.test(told?.value.trim() ?? "") ? "outside" : "home";
}
