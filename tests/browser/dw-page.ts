/** Writes small pages in DW's markup with invented words. */

export interface PageWords {
  url: string;
  headline: string;
  standfirst?: string;
  paragraphs: string[];
  /** The text of the page's JSON-LD. */
  jsonLd?: string;
}

/** Returns an article page of DW's present layout. */
export function writeArticlePage({ url, headline, standfirst = '', paragraphs, jsonLd = '{}' }: PageWords): string {
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="${url}"><script type="application/ld+json">${jsonLd}</script></head><body><div id="root">
<ol class="focus-menu-shown"><li><a href="#main-content"><span>Skip to content</span></a></li></ol>
<div id="main-content"></div><section><div class="detail-zone"><article><div class="content-area"><header>
<div data-tracking-name="content-detail-kicker" class="kicker"><span><a href="/en/nature/s-11798">Nature</a></span></div>
<h1>${headline}</h1><p class="teaser-text">${standfirst}</p></header>
<div data-tracking-name="rich-text" class="rich-text">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>
</div></article></div></section>
<section><div class="alternating-zone"><section data-tracking-name="section-high-priority-stories-list" id="more"><a href="#post-more" class="quick-item">
<span>Skip next section More stories from DW</span></a><div class="content-block"><h1>More stories from DW</h1></div><div id="post-more" class="quick-item-target"></div></section></div></section>
<footer id="footer"><span>© 2026 Deutsche Welle</span></footer></div></body></html>`;
}

/** The article to which the links of the fixture "sample" lead. */
export const lighthouse: PageWords = {
  url: 'https://www.dw.com/en/the-lighthouse-that-moved/a-70000323',
  headline: 'The lighthouse that moved',
  standfirst: 'Engineers rolled a brick tower 80 meters inland before the sea could take it.',
  paragraphs: [
    'The lighthouse of Vessby stands on new ground since Friday. Engineers rolled the brick tower 80 meters inland, because the cliff beneath it was losing two meters a year.',
    'The move took nine hours and 340 liters of soap. Crews had sawn the tower from its base and set it on steel beams, which slid along greased rails toward a foundation of concrete.',
    'Not one of the 64 panes of the lamp room broke. The keeper, Ragna Holt, had packed each of them in wool from her own sheep.',
    'The town paid 1.2 million euros, half of it from visitors. Building a new tower would have cost three times as much, the council had calculated.',
    'The sea will need about forty years to come as close again. By then, Holt says, somebody else may buy the soap.',
  ],
};
