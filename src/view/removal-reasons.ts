/**
 * Names the reason of each removal rule in the language of the interface. The reasons that the rules
 * themselves give (`reason`) are in English and are meant for developers.
 */
import type { LabelKey } from './labels.ts';

/** Key of the label by the rule's name. Several rules may share one reason. */
export const REASONS: Readonly<Record<string, LabelKey>> = {
  'about-the-authors': 'whyFeedback',
  advertising: 'whyAdvertising',
  controls: 'whyControls',
  cookies: 'whyCookies',
  copyright: 'whyCopyright',
  'empty-box': 'whyAdvertising',
  'empty-embed': 'whyEmptyEmbed',
  'fact-list': 'whyTopics',
  feedback: 'whyFeedback',
  'gallery-tools': 'whyControls',
  'link-lists': 'whyOtherStories',
  newsletter: 'whyPromo',
  'other-stories': 'whyOtherStories',
  player: 'whyPlayer',
  'preferred-source': 'whyPromo',
  'reading-tools': 'whyControls',
  'self-promotion': 'whyPromo',
  sharing: 'whySharing',
  'sharing-links': 'whySharing',
  'side-column': 'whyOtherStories',
  'skip-links': 'whyControls',
  'skipped-section': 'whyOtherStories',
  tags: 'whyTopics',
  'too-large': 'whyTooLarge',
  'twin-figure': 'whyTwin',
};
