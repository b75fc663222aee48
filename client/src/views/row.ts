import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from "vscode";
import type { Range as WireRange } from "vscode-languageclient";

/** One line of a tree view, independent of what it shows. */
export interface Row {
  /** Stable among its siblings, so that open lines stay open when the view is drawn anew. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a codicon; the words carry the meaning, the icon only helps. */
  readonly icon?: string;
  /** Where a click goes. */
  readonly range?: WireRange;
  readonly open?: boolean;
  readonly rows?: readonly Row[];
}

/** The line as VS Code draws it; a screen reader gets label, description and what a click does. */
export function treeItem(row: Row, uri: Uri): TreeItem {
  const item = new TreeItem(row.label, collapsible(row));
  item.id = row.id;
  if (row.description !== undefined) item.description = row.description;
  if (row.tooltip !== undefined) item.tooltip = row.tooltip;
  if (row.icon !== undefined) item.iconPath = new ThemeIcon(row.icon);
  if (row.range !== undefined)
    item.command = {
      command: "vscode.open",
      title: "Gå til stedet i kladden",
      arguments: [uri, { selection: rangeOf(row.range) }],
    };
  item.accessibilityInformation = {
    label: [row.label, row.description, row.tooltip].filter(Boolean).join(". "),
  };
  return item;
}

function collapsible({ rows, open }: Row): TreeItemCollapsibleState {
  if (rows === undefined || rows.length === 0) return TreeItemCollapsibleState.None;
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** The editor's range of a range from the server. */
export function rangeOf({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
