/** Copies key points to the clipboard, each with a text fragment link to its sentence. */
import { element } from '../../../view/element.ts';
import { quoteKeyPoint, quoteKeyPoints } from '../../../view/text-fragment.ts';
import { COPY_ICON, renderIconButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';

/** Adds a copy button to each key point and one to their heading, and a status that shows whether copying succeeded. */
export function addCopyButtons(article: HTMLElement, { answer, labels }: ReaderContext): void {
  const panel = article.querySelector('.key-points');
  if (!panel) return;
  const page = article.ownerDocument;
  const local = { lang: labels.language, dir: labels.direction };
  const status = element(page, 'p', { class: 'copy-status', role: 'status', ...local });
  const renderCopyButton = (label: string, write: () => string): HTMLElement => renderIconButton(page, { name: 'copy-point', label, icon: COPY_ICON }, () => {
    const message = navigator.clipboard.writeText(write()).then(() => labels.text('copied'), () => labels.text('notCopied'));
    void message.then((sentence) => { status.textContent = sentence; });
  });
  const total = labels.number(answer.keyPoints.length);
  panel.querySelectorAll('li').forEach((item, index) => {
    const keyPoint = answer.keyPoints[index];
    if (!keyPoint) return;
    const position = labels.text('keyPointPosition', labels.number(index + 1), total);
    // Screen readers announce it as the description of the sentence. It is hidden, so that it is not read, copied or
    // spoken.
    item.append(
      renderCopyButton(`${labels.text('copyKeyPoint')} (${labels.number(index + 1)})`, () => quoteKeyPoint(answer.article, keyPoint)),
      element(page, 'span', { id: `klartext-point-${index}`, hidden: true, ...local }, [`${position}. B: ${labels.text('backToKeyPoints')}`]),
    );
  });
  panel.prepend(renderCopyButton(labels.text('copyKeyPoints'), () => quoteKeyPoints(answer.article, answer.keyPoints)));
  panel.append(status);
}
