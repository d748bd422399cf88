/** Copies, saves and prints the article: the tool "export" with its panel. */
import articleCss from '../../../view/article.css';
import { element } from '../../../view/element.ts';
import type { ExportRequest } from '../../../view/export/export-request.ts';
import type { LabelKey } from '../../../view/labels.ts';
import printCss from '../../../view/print.css';
import surfaceCss from '../../../view/surface.css';
import { loadTool, type LazyTools } from '../../lazy-tools/load-tool.ts';
import { sendMessage } from '../../messaging.ts';
import { isPictureUrl } from '../../picture-url.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { closeTop } from './panel.ts';
import { print } from './print.ts';
import { describeFailure } from '../tool-failure.ts';
import type { Tool } from './tool.ts';

const EXPORT_ICON = 'M12 3v12M7 10.5l5 5 5-5M4 17v3h16v-3';
/** The browser reads the file only after the person has chosen a folder for it. */
const DOWNLOAD_TIMEOUT_MS = 600_000;

function makeExportRequest({ answer, labels }: ReaderContext): ExportRequest {
  const { article, keyPoints } = answer;
  return { article, keyPoints, labels, retrieved: new Date(), pictures: new Map() };
}

/** Adds the pictures as `data:` URLs; those that cannot be fetched are left out. */
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
  const { makeMarkdownFile } = await loadTool('exporters');
  try {
    await navigator.clipboard.writeText(makeMarkdownFile(article, keyPoints, retrieved));
    return context.labels.text('exportCopied');
  } catch {
    return context.labels.text('exportNoClipboard');
  }
}

/** The file name extensions. */
type Format = 'md' | 'html' | 'epub';

async function makeFile(exporters: LazyTools['exporters'], format: Format, request: ExportRequest): Promise<Blob> {
  if (format === 'md') return new Blob([exporters.makeMarkdownFile(request.article, request.keyPoints, request.retrieved)], { type: 'text/markdown;charset=utf-8' });
  const complete = await withPictures(request, exporters.findPictures(document, request));
  return format === 'epub' ? new Blob([exporters.makeEpubFile(document, complete)], { type: 'application/epub+zip' })
    : new Blob([exporters.makeHtmlFile(document, complete, surfaceCss + articleCss + printCss)], { type: 'text/html;charset=utf-8' });
}

/**
 * Starts a download by a link in the shadow root: the page must not see the click, or its router would follow the link.
 */
function download(root: HTMLElement, file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = element(root.ownerDocument, 'a', { href: url, download: name, hidden: true });
  link.addEventListener('click', (event) => event.stopPropagation());
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_TIMEOUT_MS);
}

function save(format: Format): Action['run'] {
  return async (context) => {
    const exporters = await loadTool('exporters');
    const request = makeExportRequest(context);
    const name = exporters.makeFileName(request.article.headline, format);
    download(context.dialog, await makeFile(exporters, format, request), name);
    return context.labels.text('exportSaved', name);
  };
}

async function printArticle({ dialog }: ReaderContext): Promise<string> {
  closeTop(dialog);
  await print(dialog);
  return '';
}

/** One button of the panel; `run` resolves to the sentence that the status shows afterwards. */
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
    // A second press while pictures are fetched would make the same file again.
    if (isWorking) return;
    isWorking = true;
    status.textContent = labels.text('exportWorking');
    status.textContent = await action.run(context).catch((error: unknown) => describeFailure(labels, error));
    isWorking = false;
  };
  const items = actions.map((action) => element(page, 'li', {}, [
    renderButton(page, { class: action.label }, [labels.text(action.label)], () => void run(action)),
  ]));
  return [element(page, 'ul', {}, items), status];
}

/** Makes the tool for one article. */
export function exportTool(context: ReaderContext): Tool {
  return { name: 'export', label: 'exportArticle', icon: EXPORT_ICON, fill: () => renderActions(context) };
}
