/** The buttons of the reader's toolbar, in order: one line a tool. */
import { appearanceTool } from './appearance-tool.ts';
import { contentsTool } from './contents-tool.ts';
import type { ReaderContext } from '../reader-context.ts';
import { listenTool } from './listen-tool.ts';
import { exportTool } from './export-tool.ts';
import type { Tool } from './tool.ts';

/** Makes the tools for one shown article. */
export function makeTools(context: ReaderContext): Tool[] {
  const tools = [
    contentsTool(context),
    appearanceTool(context),
    listenTool(context),
    exportTool(context),
  ];
  return tools.filter((tool) => tool !== undefined);
}
