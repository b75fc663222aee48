import type { Finding } from "../../rules/finding.ts";
import { escapeHtml, page } from "../copy/page.ts";
import { isSuspicion } from "../draftFacts.ts";
import { type Excerpt, excerpt } from "../excerpt.ts";
import type { OpenDraft } from "../openFile.ts";

/** The one calm page for when it is urgent. */
export interface Urgent {
  /** The acute context is on. */
  readonly on: boolean;
  /** What to do now, in order. */
  readonly steps: readonly string[];
  /** What in the draft says that it is urgent. */
  readonly signs: readonly Excerpt[];
  /** What else is worth a look before the text is sent; never a reason to wait. */
  readonly look: readonly (Excerpt & { readonly title: string; readonly message: string })[];
  /** The same as a page for print. */
  readonly html: string;
}

/** Each fits a line of a narrow side bar, so that none is cut. */
const doubt = ["Vent ikke, fordi I er i tvivl", "Modtagelsen vurderer det"];
const onlySeen = ["Skriv kun det, I har set eller hørt", "Spørg ikke barnet for at få mere"];
const agree = "Aftal resten med modtagelsen";
const note = "Skriv, hvornår I ringede, og til hvem";
const noted = "Kladden fortæller, at I har ringet";

/** What matters now; `on` tells whether the draft looks urgent. */
export function urgent(open: OpenDraft): Urgent {
  const { acute } = open.lint.contexts;
  const call = open.lint.notices.find(({ id }) => id === "phone-first")?.message;
  const steps = [
    call ?? "Ring til kommunens modtagelse, hvis det haster. Ved fare lige nu: 112.",
    hasCalled(open) ? noted : note,
    ...doubt,
    ...(isSuspicion(open) ? [agree, ...onlySeen] : []),
  ];
  const signs = distinct(acute.evidence.map(({ span }) => excerpt(open, span)));
  const look = open.lint.findings.filter(isSafety).map((finding) => shown(open, finding));
  return { on: acute.on, steps, signs, look, html: html(steps, signs, look) };
}

/** Several signs in one sentence show it once. */
function distinct(signs: readonly Excerpt[]): readonly Excerpt[] {
  return signs.filter(({ text }, index) => signs.findIndex((sign) => sign.text === text) === index);
}

function hasCalled({ lint }: OpenDraft): boolean {
  return lint.states.some(
    ({ criterion, status }) => criterion === "acute-without-call" && status === "covered",
  );
}

function isSafety({ severity, criterion }: Finding): boolean {
  return severity === "error" || criterion === "child-identity-missing";
}

function shown(open: OpenDraft, { span, message, criterion }: Finding) {
  const title = open.rules.criteria.get(criterion)?.title ?? criterion;
  return { ...excerpt(open, span), title, message };
}

function html(steps: Urgent["steps"], signs: Urgent["signs"], look: Urgent["look"]): string {
  const list = (title: string, tag: "ol" | "ul", lines: readonly string[]) =>
    lines.length === 0
      ? ""
      : `<h2>${title}</h2>\n<${tag}>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n")}\n</${tag}>\n`;
  return page(
    "Akut",
    `<h1>Akut</h1>\n${list("Gør dette nu", "ol", steps)}${list(
      "Det siger kladden",
      "ul",
      signs.map(({ text }) => text),
    )}${list(
      "Se også på",
      "ul",
      look.map(({ message }) => message),
    )}`,
  );
}
