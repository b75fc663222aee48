import { messages } from "virtual:workbench-danish";

/** Must run before any part of the workbench is loaded: it reads its messages from here, English where none is given. */
globalThis._VSCODE_NLS_MESSAGES = Object.assign([], messages);
globalThis._VSCODE_NLS_LANGUAGE = "da";
