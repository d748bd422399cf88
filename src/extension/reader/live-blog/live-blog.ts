/** Adds what the reader has for live blogs: bar, time rail, buttons for more posts. */
import type { ReaderContext } from '../reader-context.ts';
import { renderLiveBlogBar } from './render-live-blog-bar.ts';
import { renderMorePosts } from './render-more-posts.ts';
import { renderOlderPosts } from './render-older-posts.ts';
import { findNewPosts } from './find-new-posts.ts';
import { labelNewPosts } from './label-new-posts.ts';
import { offerNewPosts } from './offer-new-posts.ts';
import { renderTimeRail, followTimeRail } from './time-rail.ts';

/** Enhances a rendered live blog, before it is in the page. Leaves other articles as they are. */
export function enhanceLiveBlog(article: HTMLElement, context: ReaderContext): void {
  const { answer, seen } = context;
  if (answer.article.kind !== 'liveblog') return;
  const page = article.ownerDocument;
  const keys = seen ? findNewPosts(answer.article.blocks, seen) : new Set<string>();
  labelNewPosts(article, keys, context.labels);
  article.querySelector('.header')?.after(renderLiveBlogBar(page, context, keys.size));
  const rail = renderTimeRail(page, context);
  if (rail) article.querySelector('.post')?.before(rail);
  const more = renderMorePosts(page, context) ?? renderOlderPosts(page, context);
  if (more) article.querySelector('.body')?.after(more);
}

/** Follows scrolling and the page's new posts until the context's signal aborts. */
export function followLiveBlog(context: ReaderContext): void {
  if (context.answer.article.kind !== 'liveblog') return;
  followTimeRail(context);
  offerNewPosts(context);
}
