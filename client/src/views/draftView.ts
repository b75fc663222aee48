import { type Disposable, EventEmitter, type TreeDataProvider, Uri, window } from "vscode";
import type { DraftInFront } from "./draftInFront.ts";
import { type Row, treeItem } from "./row.ts";

/** What a view shows of one draft. */
export interface Content {
  readonly rows: readonly Row[];
  /** Stands above the lines; undefined for nothing. */
  readonly message?: string | undefined;
  readonly description?: string | undefined;
}

interface PlacedRow {
  readonly row: Row;
  readonly uri: Uri;
  readonly parent: PlacedRow | undefined;
}

/** A tree view of the draft in front; `ask` gives its content, undefined when the text is no draft. */
export function createDraftView(
  id: string,
  front: DraftInFront,
  ask: (uri: Uri) => Promise<Content | undefined>,
): Disposable {
  const changed = new EventEmitter<undefined>();
  let shown: readonly PlacedRow[] = [];
  const provider: TreeDataProvider<PlacedRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (parent) => [...(parent ? below(parent) : shown)],
    getParent: ({ parent }) => parent,
    getTreeItem: ({ row, uri }) => treeItem(row, uri),
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const draw = async () => {
    const uri = front.uri;
    if (!view.visible) return;
    const content = uri && (await ask(uri));
    if (uri?.toString() !== front.uri?.toString()) return;
    shown = (content?.rows ?? []).map((row) => ({ row, uri: uri ?? none, parent: undefined }));
    view.message = content === undefined ? noDraft : (content.message ?? "");
    view.description = content?.description ?? "";
    changed.fire(undefined);
  };
  const parts = [
    changed,
    view,
    front.onDidSettle(() => void draw()),
    view.onDidChangeVisibility(() => void draw()),
  ];
  void draw();
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

const none = Uri.parse("untitled:");
const noDraft = "Åbn en kladde, så vises den her.";

function below(parent: PlacedRow): readonly PlacedRow[] {
  return (parent.row.rows ?? []).map((row) => ({ row, uri: parent.uri, parent }));
}
