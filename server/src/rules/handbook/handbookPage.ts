import type { RuleSet } from "../ruleSet.ts";
import { handbookEntries } from "./handbook.ts";
import { keyList, ruleGuide } from "./ruleGuide.ts";

/** The handbook as one HTML page that needs no network; its search hides what does not hold the words. */
export function handbookPage(ruleSet: RuleSet): string {
  const articles = handbookEntries(ruleSet).map(
    ({ id, title, lines, rules }) =>
      `<article id="${html(id)}"><h2>${html(title)}</h2>${lines.map((line) => `<p>${html(line)}</p>`).join("")}${rules
        .map(
          (rule) =>
            `<h3>${html(rule.id)}</h3><ul>${rule.lines.map((line) => `<li>${html(line)}</li>`).join("")}</ul>`,
        )
        .join("")}</article>`,
  );
  const guide = ruleGuide().map(
    ({ title, what, code }) =>
      `<article><h2>Sådan skrives: ${html(title)}</h2><p>${html(what)}</p><pre>${html(code)}</pre></article>`,
  );
  const keys = keyList().map(({ key, what }) => `<dt>${html(key)}</dt><dd>${html(what)}</dd>`);
  return `<!doctype html>
<html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Håndbog over reglerne</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}input{font:inherit;width:100%;padding:.5rem}pre{overflow:auto;padding:.5rem;border:1px solid #888}article{border-top:1px solid #888;margin-top:1.5rem}</style>
<h1>Håndbog over reglerne</h1>
<label>Søg i reglerne<input type="search" id="search"></label>
<p id="count" role="status"></p>
${articles.join("\n")}
${guide.join("\n")}
<article><h2>Alle nøgler</h2><dl>${keys.join("")}</dl></article>
<script>
const all=[...document.querySelectorAll("article")],box=document.getElementById("search"),count=document.getElementById("count");
box.addEventListener("input",()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let left=0;
for(const one of all){const text=one.textContent.toLowerCase();one.hidden=!words.every(word=>text.includes(word));left+=one.hidden?0:1}
count.textContent=words.length?left+" af "+all.length+" passer":""});
</script></html>
`;
}

function html(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
