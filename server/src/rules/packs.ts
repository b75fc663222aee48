import triangle from "../../../rules/pakker/ics/afsnit.yaml";
import triangleTemplate from "../../../rules/pakker/ics/underretning.md";
import areas from "../../../rules/pakker/seks-omraader/afsnit.yaml";
import areasTemplate from "../../../rules/pakker/seks-omraader/underretning.md";
import safety from "../../../rules/pakker/tegn-paa-tryghed/afsnit.yaml";
import safetyTemplate from "../../../rules/pakker/tegn-paa-tryghed/underretning.md";
import { nationalFile } from "./national/nationalFile.ts";
import type { RuleSource } from "./problem.ts";

/**
 * Sets of sections a team may turn on with `afsnitssæt:`, by name: titles and the template without suspicion. The
 * template for suspicion is one for the whole country, whatever set is on.
 */
export const sectionPacks: Readonly<Record<string, readonly RuleSource[]>> = {
  ics: pack("ics", triangle, triangleTemplate),
  "tegn-på-tryghed": pack("tegn-paa-tryghed", safety, safetyTemplate),
  "seks-områder": pack("seks-omraader", areas, areasTemplate),
};

function pack(folder: string, sections: () => string, template: string): readonly RuleSource[] {
  return [
    nationalFile(`rules/pakker/${folder}/afsnit.yaml`, sections),
    nationalFile(`rules/pakker/${folder}/underretning.md`, template),
  ];
}
