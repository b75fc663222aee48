/** Server commands, for editors without views of their own; arguments as named. */
export const commands = {
  /** [uri, position]: moves the caret with `window/showDocument`. */
  nextField: "underretning.server.nextField",
  /** [uri, true | false]: read the file as a draft or leave it in peace. */
  setDraft: "underretning.server.setDraft",
  /** [uri, true | false]: begin or end the review of one file. */
  setReview: "underretning.server.setReview",
  /** [uri, range]: shows why the words are marked or not; answers with the same as Markdown. */
  why: "underretning.server.why",
  /** [uri]: shows every rule that holds there and who decided; answers with the same as Markdown. */
  rulesHere: "underretning.server.rulesHere",
  /** [folder]: makes the team's rule file there and shows it. */
  createTeamRules: "underretning.server.createTeamRules",
  /** [rule file, id]: shows the rule of that id in a rule file. */
  showRule: "underretning.server.showRule",
  /** [rule file, id]: shows how the examples of a rule go, and what it finds in the open drafts. */
  tryRule: "underretning.server.tryRule",
} as const;
