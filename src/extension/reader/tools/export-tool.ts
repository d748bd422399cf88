/** The tool and panel that let an article be taken along: copied, saved, printed. */
import articleCss from '../../../view/article.css';
import { element } from '../../../view/element.ts';
import type { ExportRequest } from '../../../view/export/export-request.ts';
import type { LabelKey } from '../../../view/labels.ts';
import printCss from '../../../view/print.css';
import surfaceCss from '../../../view/surface.css';
import { isPictureUrl } from '../../picture-url.ts';
import { sendMessage } from '../../messaging.ts';
import type { Exporters } from '../../export-bundle.ts';
import type { ReaderContext } from '../reader-context.ts';
import { download } from './download.ts';
import { loadExporters } from './load-exporters.ts';
import { closeTop } from './panel.ts';
import { print } from './print.ts';
import type { Tool } from './tool.ts';

const TRAY = 'M12 3v12M7 10.5l5 5 5-5M4 17v3h16v-3';

function makeExportRequest({ answer, labels }: ReaderContext): ExportRequest {
  const { article, keyPoints } = answer;
  return { article, keyPoints, labels, retrieved: new Date(), pictures: new Map() };
}

/** The order with its pictures, as far as they can be fetched. */
async function withPictures(request: ExportRequest, urls: readonly string[]): Promise<ExportRequest> {
  const pictures = new Map<string, string>();
  await Promise.all(urls.filter(isPictureUrl).map(async (url) => {
    const data = await sendMessage('background:fetch-picture', url).catch(() => undefined);
    if (data) pictures.set(url, data);
  }));
  return { ...request, pictures };
}

async function copyMarkdown(context: ReaderContext): Promise<string> {
  const { article, keyPoints, retrieved } = makeExportRequest(context);
  const { makeMarkdownFile } = await loadExporters();
  try {
    await navigator.clipboard.writeText(makeMarkdownFile(article, keyPoints, retrieved));
    return context.labels.text('exportCopied');
  } catch {
    return context.labels.text('exportNoClipboard');
  }
}

type Ending = 'md' | 'html' | 'epub';

async function makeFile(exporters: Exporters, ending: Ending, request: ExportRequest): Promise<Blob> {
  if (ending === 'md') return new Blob([exporters.makeMarkdownFile(request.article, request.keyPoints, request.retrieved)], { type: 'text/markdown;charset=utf-8' });
  const whole = await withPictures(request, exporters.findPictures(document, request));
  return ending === 'epub' ? new Blob([exporters.makeEpubFile(document, whole)], { type: 'application/epub+zip' })
    : new Blob([exporters.makeHtmlFile(document, whole, surfaceCss + articleCss + printCss)], { type: 'text/html;charset=utf-8' });
}

function save(ending: Ending): Action['run'] {
  return async (context) => {
    const exporters = await loadExporters();
    const request = makeExportRequest(context);
    const name = exporters.makeFileName(request.article.headline, ending);
    download(context.dialog, await makeFile(exporters, ending, request), name);
    return context.labels.text('exportSaved', name);
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

function renderActions(context: ReaderContext): Node[] {
  const { dialog, labels } = context;
  const page = dialog.ownerDocument;
  const status = element(page, 'p', { class: 'said', role: 'status' });
  let isWorking = false;
  const run = async (action: Action): Promise<void> => {
    // A second press while pictures are fetched would only make the same file twice.
    if (isWorking) return;
    isWorking = true;
    status.textContent = labels.text('exportWorking');
    status.textContent = await action.run(context).catch((error: unknown) => labels.text('exportFailed', error instanceof Error ? error.message : String(error)));
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
export function exportTool(context: ReaderContext): Tool {
  return { name: 'export', label: 'exportArticle', icon: TRAY, fill: () => renderActions(context) };
}
