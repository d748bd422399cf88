/** The tool and panel that let an article be taken along: copied, saved, printed. */
import articleCss from '../../../view/article.css';
import { element } from '../../../view/element.ts';
import type { Order } from '../../../view/export/export-request.ts';
import type { LabelKey } from '../../../view/labels.ts';
import printCss from '../../../view/print.css';
import surfaceCss from '../../../view/surface.css';
import { isPictureAddress } from '../../picture-url.ts';
import { send } from '../../messaging.ts';
import type { Files } from '../../export-bundle.ts';
import type { ReaderContext } from '../reader-context.ts';
import { download } from './download.ts';
import { loadFiles } from './load-exporters.ts';
import { closeTop } from './panel.ts';
import { print } from './print.ts';
import type { Tool } from './tool.ts';

const TRAY = 'M12 3v12M7 10.5l5 5 5-5M4 17v3h16v-3';

function makeOrder({ answer, labels }: ReaderContext): Order {
  const { article, keyPoints } = answer;
  return { article, keyPoints, labels, retrieved: new Date(), pictures: new Map() };
}

/** The order with its pictures, as far as they can be fetched. */
async function withPictures(order: Order, addresses: readonly string[]): Promise<Order> {
  const pictures = new Map<string, string>();
  await Promise.all(addresses.filter(isPictureAddress).map(async (address) => {
    const data = await send('background:fetch-picture', address).catch(() => undefined);
    if (data) pictures.set(address, data);
  }));
  return { ...order, pictures };
}

async function copyMarkdown(context: ReaderContext): Promise<string> {
  const { article, keyPoints, retrieved } = makeOrder(context);
  const { makeMarkdownFile } = await loadFiles();
  try {
    await navigator.clipboard.writeText(makeMarkdownFile(article, keyPoints, retrieved));
    return context.labels.text('takeAlongCopied');
  } catch {
    return context.labels.text('takeAlongNoClipboard');
  }
}

type Ending = 'md' | 'html' | 'epub';

async function makeFile(files: Files, ending: Ending, order: Order): Promise<Blob> {
  if (ending === 'md') return new Blob([files.makeMarkdownFile(order.article, order.keyPoints, order.retrieved)], { type: 'text/markdown;charset=utf-8' });
  const whole = await withPictures(order, files.findPictures(document, order));
  return ending === 'epub' ? new Blob([files.makeEpubFile(document, whole)], { type: 'application/epub+zip' })
    : new Blob([files.makeHtmlFile(document, whole, surfaceCss + articleCss + printCss)], { type: 'text/html;charset=utf-8' });
}

function save(ending: Ending): Action['run'] {
  return async (context) => {
    const files = await loadFiles();
    const order = makeOrder(context);
    const name = files.makeFileName(order.article.headline, ending);
    download(context.dialog, await makeFile(files, ending, order), name);
    return context.labels.text('takeAlongSaved', name);
  };
}

async function printArticle({ dialog }: ReaderContext): Promise<string> {
  closeTop(dialog);
  await print(dialog);
  return '';
}

/** One thing that can be done; `run` answers with what is to be said afterwards. */
interface Action { label: LabelKey; run: (context: ReaderContext) => Promise<string> }

const actions: readonly Action[] = [
  { label: 'copyMarkdown', run: copyMarkdown },
  { label: 'saveMarkdown', run: save('md') },
  { label: 'saveHtml', run: save('html') },
  { label: 'saveEpub', run: save('epub') },
  { label: 'print', run: printArticle },
];

function drawActions(context: ReaderContext): Node[] {
  const { dialog, labels } = context;
  const page = dialog.ownerDocument;
  const status = element(page, 'p', { class: 'said', role: 'status' });
  let isWorking = false;
  const run = async (action: Action): Promise<void> => {
    // A second press while pictures are fetched would only make the same file twice.
    if (isWorking) return;
    isWorking = true;
    status.textContent = labels.text('takeAlongWorking');
    status.textContent = await action.run(context).catch((error: unknown) => labels.text('takeAlongFailed', error instanceof Error ? error.message : String(error)));
    isWorking = false;
  };
  const buttons = actions.map((action) => {
    const button = element(page, 'button', { type: 'button', class: action.label }, [labels.text(action.label)]);
    button.addEventListener('click', () => void run(action));
    return element(page, 'li', {}, [button]);
  });
  return [element(page, 'ul', {}, buttons), status];
}

/** The tool with its panel. */
export function takeAlongTool(context: ReaderContext): Tool {
  return { name: 'export', label: 'takeAlong', icon: TRAY, fill: () => drawActions(context) };
}
