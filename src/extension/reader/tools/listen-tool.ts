/** Read aloud, in the reader. */
import { LISTEN_ICON, makeListening } from '../../listen/listen.ts';
import type { ReaderContext } from '../reader-context.ts';
import type { Tool } from './tool.ts';

/** The tool: its first press opens the bar and reads, the next ones pause and go on. */
export function listenTool({ dialog, answer, labels, settings, signal }: ReaderContext): Tool {
  const press = makeListening({ root: dialog, scroller: dialog, article: answer.article, labels, settings, signal });
  return { name: 'listen', label: 'listen', icon: LISTEN_ICON, key: 'l', press };
}
