/** Key points to take elsewhere, each with a link to its very sentence. */
import { element } from '../../../view/element.ts';
import { quoteKeyPoint, quoteKeyPoints } from '../../../view/text-fragment.ts';
import { COPY_ICON, renderIconButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';

/** Adds a button beside each point and one beside their heading; a status says what came of it. */
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
    const place = labels.text('keyPointPosition', labels.number(index + 1), total);
    // Said to whoever arrives at the sentence, and part of no text that is read, copied or spoken.
    item.append(
      renderCopyButton(`${labels.text('copyKeyPoint')} (${labels.number(index + 1)})`, () => quoteKeyPoint(answer.article, keyPoint)),
      element(page, 'span', { id: `klartext-point-${index}`, hidden: true, ...local }, [`${place}. B: ${labels.text('backToKeyPoints')}`]),
    );
  });
  panel.prepend(renderCopyButton(labels.text('copyKeyPoints'), () => quoteKeyPoints(answer.article, answer.keyPoints)));
  panel.append(status);
}
