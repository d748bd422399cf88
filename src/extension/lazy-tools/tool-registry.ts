/**
 * Registers tools that are loaded when they are first used. Each is a self-contained script that the background injects
 * beside the reader, or that a page of the extension imports; it registers itself by name and gets what it needs as
 * arguments. A tool imports no webextension-polyfill: whatever needs the browser's interface is an argument.
 */

/** The names of the tools. Their sources stand beside this file, and the build puts their scripts into `tools/`. */
export const TOOL_NAMES = ['exporters', 'key-help', 'lightbox', 'listening'] as const;

export type ToolName = (typeof TOOL_NAMES)[number];

declare global {
  // Two content scripts of one extension share nothing but the global of their world.
  var klartextTools: Readonly<Partial<Record<ToolName, object>>> | undefined;
}

/** Returns a tool that is registered in this world; `undefined` where it is not loaded. */
export function findTool(name: ToolName): object | undefined {
  // `hasOwn`, because an element of the page with this id would be a property of the global too.
  return Object.hasOwn(globalThis, 'klartextTools') ? globalThis.klartextTools?.[name] : undefined;
}

/** Registers a tool in this world, where it stays until the page is left. */
export function registerTool(name: ToolName, tool: object): void {
  const tools = Object.hasOwn(globalThis, 'klartextTools') ? globalThis.klartextTools : {};
  globalThis.klartextTools = { ...tools, [name]: tool };
}
