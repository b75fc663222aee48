/**
 * Text that shows as it is written in Markdown. A draft's words and a team's rule texts pass through here before they
 * reach a hover, so that nothing in them becomes a link, an image or HTML that the editor would fetch.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>&~$]/g, "\\$&").replace(/:\/\//g, ":\u200b//");
}
