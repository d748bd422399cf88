/** Renders the header of an article (kicker, headline, byline, standfirst) and the notice above it. */
import type { Article } from '../article/model.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { readingMinutes } from './reading-time.ts';

function renderDates(page: Document, article: Article, labels: Labels): HTMLElement[] {
  const { published, modified } = article;
  const shown = published === undefined ? [] : [element(page, 'time', { class: 'published', datetime: published }, [labels.date(published)])];
  // An update on the day of publication is mostly a small correction and is not shown; one on a later day is.
  if (modified === undefined || modified.slice(0, 10) === published?.slice(0, 10)) return shown;
  return [...shown, element(page, 'time', { class: 'modified', datetime: modified }, [labels.text('updated', labels.date(modified))])];
}

/** Renders authors in the article's language, dates and reading time in the language of the interface. */
function renderByline(page: Document, article: Article, labels: Labels): HTMLElement {
  const local = { lang: labels.language, dir: labels.direction };
  return element(page, 'div', { class: 'byline' }, [
    article.authors.length > 0 && element(page, 'span', { class: 'authors' }, [article.authors.join(', ')]),
    article.bylineNote !== undefined && element(page, 'span', { class: 'byline-note' }, [article.bylineNote]),
    element(page, 'span', { class: 'facts', ...local }, [
      ...renderDates(page, article, labels),
      element(page, 'span', { class: 'reading-time' }, [labels.plural('minutes', readingMinutes(article))]),
    ]),
  ]);
}

/** Longer headlines are set in smaller type: they would fill the window. In UTF-16 code units. */
const MAX_LARGE_HEADLINE_LENGTH = 130;

/** Renders the header of the article. */
export function renderHeader(page: Document, article: Article, labels: Labels): HTMLElement {
  return element(page, 'header', { class: 'header' }, [
    (article.kicker.length > 0 || article.opinion) && element(page, 'p', { class: 'kicker' }, [
      article.opinion && element(page, 'span', { class: 'opinion', lang: labels.language }, [labels.text('opinion')]),
      ...article.kicker.map((part) => element(page, 'span', {}, [part])),
    ]),
    element(page, 'h1', { class: article.headline.length > MAX_LARGE_HEADLINE_LENGTH ? 'headline long' : 'headline' }, [article.headline]),
    renderByline(page, article, labels),
    article.standfirst !== undefined && element(page, 'p', { class: 'standfirst' }, [article.standfirst]),
  ]);
}

/** Renders the notice above an article of a site without rules: Mozilla Readability found it. */
export function renderExtractorNotice(page: Document, labels: Labels): HTMLElement {
  return element(page, 'p', { class: 'finder', role: 'note', lang: labels.language, dir: labels.direction }, [labels.text('foundByReadability')]);
}
