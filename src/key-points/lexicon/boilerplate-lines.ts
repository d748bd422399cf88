/**
 * Lines in which a house speaks of itself among the sentences of a story: calls to click, read, watch and follow,
 * rights, who helped. They have verbs and full stops like any other; only their first words tell.
 */
import { charClassAt, LETTER, lazyRegExp } from '../../article/char-classes.ts';

const CALLS = [
  'click here', 'scroll down (?:for|to)', 'share this (?:article|story|page)', 'read more', 'read also', 'read next', 'also read', 'also watch', 'watch (?:more|also|now|the (?:full )?video)',
  'see also', '(?:leave|share|send us|tell us) your (?:comments?|questions?|stor|thoughts|opinion)', 'let us know', 'schreiben sie uns', 'schicken sie uns', 'e-?mail to a friend', 'sign up (?:for|here|to our)', 'subscribe to', 'join us (?:on|at)', 'for more (?:on|about|information|news)', 'follow (?:us|him|her|them)? ?(?:[^.]{1,60} )?on (?:twitter|facebook|instagram|x|bluesky|tiktok)',
  'hier klicken', 'klicken sie', 'lesen sie (?:auch|hier|mehr|dazu)', 'mehr (?:zum thema|dazu lesen|hintergründe)', 'folgen sie uns', 'abonnieren sie', 'sehen sie (?:auch|hier)',
  'cliquez ici', '(?:à )?lire (?:aussi|également|plus)', 'haga clic', 'lea (?:también|más)', 'síganos', 'vea también', 'leia (?:também|mais)', 'clique aqui', 'siga-nos', 'veja também',
  'читайте (?:также|ещё|еще)', 'смотрите также', 'читайте також', 'дивіться також', 'прочетете (?:още|също)', 'прочитајте', 'pročitajte', 'čitajte', 'czytaj (?:też|także|więcej)', 'zobacz (?:też|także)',
  'ayrıca (?:okuyun|bakınız)', 'devamını okuyun', 'διαβάστε (?:επίσης|ακόμη|περισσότερα)', 'baca juga', 'simak juga', 'soma (?:pia|zaidi)', 'citiți (?:și|mai)', 'citește și', 'lexo(?:ni)? edhe',
  'اقرأ (?:أيضا|أيضًا|المزيد)', 'بیشتر بخوانید', 'مزید پڑھ', 'یہ بھی پڑھ', 'यह भी (?:पढ़ें|देखें)', 'और पढ़ें', 'আরও পড়ুন', 'மேலும் படிக்க', 'ተጨማሪ ያንብቡ', '阅读更多', '閱讀更多', '相关阅读',
].join('|');
const RIGHTS = [
  'copyright (?:©|\\d{4}|by)', '©', 'all rights reserved', 'alle rechte vorbehalten', 'tous droits réservés', 'this material may not be', '(?:the )?(?:opinions|views) expressed (?:in|here|are)',
  "editor(?:['’]s|s['’]|s)? note\\s*:", '(?:redaktionelle )?anmerkung(?: der redaktion)?\\s*:', 'hinweis der redaktion\\s*:', 'note de la rédaction\\s*:', 'nota (?:del editor|de la redacción|da redação)\\s*:', 'примечание редакции\\s*:',
].join('|');
/**
 * In lower case: a pattern of so many words that may be written either way takes a browser many milliseconds to
 * prepare.
 */
const houseLine = lazyRegExp(`^["“„«(*>»–—\\s]*(?:${CALLS}|${RIGHTS})`, '');
const LONGEST = 200;
/**
 * "Ole Tamm and Ida Rask contributed to this report.", "Ole Tamm wrote the story in Lindholm.", "Ida Rask reported
 * from Moorbek."
 */
const HELPED = /\bcontributed (?:reporting )?to this (?:report|story|article)\b|\bwrote th(?:is|e) (?:story|report|article)\b|\breported (?:this story )?from [A-Z][A-Za-z., ]{2,40}\.$/u;

/** Whether a line is the house's own and not the story's. */
export function isBoilerplate(text: string): boolean {
  const beginning = text.slice(0, LONGEST).toLowerCase();
  const end = houseLine().exec(beginning)?.[0].length;
  const isCall = end !== undefined && (charClassAt(beginning, end) & LETTER) === 0 && beginning[end] !== '-';
  return isCall || HELPED.test(text);
}
