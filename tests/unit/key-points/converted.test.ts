/**
 * Articles that some converter made of a newspaper's page: bylines, stamps, captions, calls and sign-offs among the
 * sentences, in one paragraph or in many. Their lines have got a full stop set apart where they had none.
 */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/model.ts';
import { keyPoints, rankSentences } from '../../../src/key-points/key-points.ts';
import { article, HARBOUR, paragraph } from './articles.ts';

/** What may become a point, in order. */
function kept(piece: Article): string[] {
  return rankSentences(piece).filter(({ exclusion }) => exclusion === undefined).map(({ sentence }) => sentence.text);
}

function inOneParagraph(before: string, between: readonly string[] = [], after = '', language = 'en'): Article {
  const texts = HARBOUR.flatMap((text, index) => [text, between[index] ?? '']);
  return article([paragraph([before, ...texts, after].filter(Boolean).join(' '))], { language });
}

const STAMPS = 'PUBLISHED: . 05:51 EST, 12 March 2013 . | . UPDATED: . 09:14 EST, 12 March 2013 .';

const openings: [what: string, before: string][] = [
  ['one author, two stamps', `By . Ole Tamm . ${STAMPS}`],
  ['a stamp of old', 'By . Daily Mail Reporter . Last updated at 2:25 PM on 26th January 2012 .'],
  ['two authors', 'By . Ole Tamm . and Ida Rask . Created: . 02:11 EST, 5 June 2012 .'],
  ['an office and a place', `By . Ole Tamm, Science Editor . and Ida Rask In Moorbek . ${STAMPS}`],
  ['a house', `By . Ole Tamm for MailOnline . ${STAMPS}`],
  ['somebody to follow', 'By . Ole Tamm . Follow @@oletamm .'],
  ['stamps only', STAMPS],
  ['a call for the video', `By . Ole Tamm . ${STAMPS} Scroll down for video .`],
  ['a call in capitals', `By . Ole Tamm . ${STAMPS} SCROLL DOWN FOR VIDEO .`],
  ['a call in capitals that has grown together with the text', 'SCROLL DOWN FOR VIDEO'],
  ['two captions', `By . Ole Tamm . ${STAMPS} Cracked: The northern lock of the harbour seen from the air on Monday . Tilda Varn (left) inspects the locks with her deputy .`],
  ['a heading in capitals', 'CRACKS IN THE NORTHERN LOCKS OF LINDHOLM .'],
  ['sharing', `By . Ole Tamm . ${STAMPS} Share this article . Share . 1234 shares .`],
  ['a byline with its stamp and no stop at all', 'By Ole Tamm, CNN Updated 1:23 PM EST, Tue March 5, 2013'],
  ['a byline and an agency', 'By Ole Tamm, CNN Updated 1:23 PM EST, Tue March 5, 2013 (CNN) --'],
  ['a stamp without a byline', 'Updated 0912 GMT (1712 HKT) December 22, 2015'],
  ['an agency', '(CNN) --'],
  ['an agency with a dash', '(CNN) —'],
  ['an agency of many words', '(CNN Student News) --'],
  ['a house with an address', '(EW.com) --'],
  ['a house with small letters', '(Mashable) --'],
  ['a place and an agency', 'LINDHOLM, Norway (CNN) --'],
  ['a place, a day, an agency', 'LINDHOLM, March 12 (Reuters) -'],
  ['a place in small letters', 'Lindholm (CNN)'],
  ['a house with a second capital', 'NEW YORK (CNNMoney) --'],
  ['a note of the editors', 'Editor\'s note: Ole Tamm is a fisherman who writes a weekly column about the harbours of the north. (CNN) --'],
  ['a note of three sentences', 'Editor\'s note: Ole Tamm is a fisherman who writes a weekly column. He is the author of "Locks," which came out in May. The opinions expressed in this commentary are solely his. (CNN) --'],
  ['a note with nothing behind it', 'Editor\'s note: Ole Tamm is a fisherman who writes a weekly column about the harbours of the north.'],
];

const between: [what: string, line: string][] = [
  ['a caption', 'Divers examine the northern lock of the harbour of Lindholm below the cracks on Monday .'],
  ['a caption with a quotation', 'Shame: Harbour master Tilda Varn called the cracks in the locks of Lindholm \'a bitter day\' .'],
  ['a call to watch', 'Watch divers examine the northern lock of the harbour » .'],
  ['a call to scroll', 'Scroll down for video .'],
  ['a call to click', 'Click here for more about the locks of the harbour of Lindholm.'],
  ['more to read', 'READ MORE: The harbour towns that fear the next flood of the year .'],
  ['sharing', 'Share this article . Share . 61 View comments .'],
  ['a heading in capitals', 'HOW THE LOCKS OF LINDHOLM WERE BUILT .'],
  ['a heading in capitals that has grown together with the text', 'HOW THE LOCKS OF LINDHOLM WERE BUILT'],
  ['bars', '| .'],
  ['a credit', 'Picture: Ole Tamm for the harbour of Lindholm .'],
];

const endings: [what: string, line: string][] = [
  ['who helped', 'CNN\'s Ole Tamm and Ida Rask contributed to this report on the harbour of Lindholm.'],
  ['who wrote', 'Ole Tamm wrote the story from the harbour master\'s office in Lindholm.'],
  ['who reported', 'CNN\'s Ida Rask and her team of divers reported from Moorbek.'],
  ['an agency that helped', 'The Associated Press contributed to this report from the harbour of Lindholm.'],
  ['whose rights', 'Copyright 2012 Harbour News of Lindholm and the northern locks.'],
  ['rights and what is forbidden', 'All rights reserved. This material may not be published, broadcast, rewritten or redistributed.'],
  ['whose opinions', 'The opinions expressed in this commentary are solely those of Ole Tamm.'],
  ['somebody to follow', 'Follow Ole Tamm and the harbour of Lindholm on Twitter @oletamm.'],
  ['a friend', 'E-mail to a friend .'],
];

describe('one paragraph: what is left is the story, and it begins at place 0', () => {
  test.each(openings)('opens with %s', (_, before) => {
    expect(kept(inOneParagraph(before))).toEqual(HARBOUR);
  });

  test.each(between)('%s among the sentences', (_, line) => {
    expect(kept(inOneParagraph('', ['', line, '', '', '', line]))).toEqual(HARBOUR);
  });

  test.each(endings)('ends with %s', (_, after) => {
    expect(kept(inOneParagraph('', [], after))).toEqual(HARBOUR);
  });
});

test.each(openings.filter(([, before]) => before.includes(' .')))('blocks instead of full stops: %s', (_, before) => {
  const lines = [...before.split(' .').map((line) => line.trim()).filter(Boolean), ...HARBOUR];
  expect(kept(article(lines.map(paragraph)))).toEqual(HARBOUR);
});

describe('other languages', () => {
  const German = [
    'Der Hafen von Lindholm hat am Montag seine nördlichen Tore geschlossen, weil Ingenieure Risse in zwei Schleusen fanden.',
    'Schiffe auf dem Weg zu den Kanälen müssen vor Anker warten, bis Taucher den Beton untersucht haben.',
    'Die Reparatur kostet nach Angaben der Hafenmeisterin mindestens neun Millionen Kronen.',
  ];
  test.each([
    'Von Ole Tamm .', 'Von Ole Tamm, Lindholm .', 'Stand: 12.03.2013, 14:05 Uhr .', 'Lindholm (dpa) -', 'Lindholm. (dpa)', 'Hamburg/Lindholm (dpa/lno) -',
    'LINDHOLM dpa |', 'Lindholm/Moorbek -', 'Lindholm –', 'Lindholm (AFP)', 'Von Ole Tamm Stand: 12. März 2013, 14:05 Uhr', 'Aktualisiert am 12.03.2013, 14:05 Uhr', 'Lindholm, 12. März (Reuters) -',
  ])('German: %s', (before) => {
    expect(kept(article([paragraph([before, ...German].join(' '))], { language: 'de' }))).toEqual(German);
  });

  const stories: [language: string, before: string, story: string][] = [
    ['fr', 'Lindholm (AFP) –', 'Le port de Lindholm a fermé lundi ses portes du nord après la découverte de fissures.'],
    ['fr', 'Par Ole Tamm Publié le 12/03/2013 à 14h05', 'Le port de Lindholm a fermé lundi ses portes du nord après la découverte de fissures.'],
    ['es', 'Lindholm, 12 mar (EFE).-', 'El puerto de Lindholm cerró el lunes sus puertas del norte tras el hallazgo de grietas.'],
    ['pt', 'Lindholm, 12 mar 2013 (Lusa) –', 'O porto de Lindholm fechou na segunda-feira as portas do norte por causa de fissuras.'],
    ['tr', 'LINDHOLM (AA) -', 'Lindholm limanı pazartesi günü çatlaklar yüzünden kuzey kapılarını kapattı.'],
    ['id', 'Lindholm (ANTARA) -', 'Pelabuhan Lindholm menutup gerbang utaranya pada hari Senin karena retakan.'],
    ['pl', 'Lindholm (PAP) -', 'Port w Lindholm zamknął w poniedziałek swoje północne wrota z powodu pęknięć.'],
    ['ar', 'لندن 12 مارس آذار (رويترز) -', 'أغلق ميناء المدينة بواباته الشمالية يوم الاثنين بعد العثور على شقوق.'],
    ['fa', 'به گزارش خبرگزاری وارن از لیندهولم،', 'بندر لیندهولم روز دوشنبه به دلیل ترک‌ها دروازه‌های شمالی خود را بست.'],
    ['ur', 'لندن (رائٹرز) -', 'شہر کی بندرگاہ نے پیر کو دراڑوں کے باعث اپنے شمالی دروازے بند کر دیے۔'],
  ];
  test.each(stories)('%s: %s', (language, before, story) => {
    expect(kept(article([paragraph(`${before} ${story}`)], { language }))).toEqual([story]);
  });
});

describe('what looks like it and is a sentence', () => {
  const plain = [
    'By Monday night all of the ships of Lindholm had left the northern locks.',
    'NATO and the WHO sent engineers to the harbour of Lindholm on Monday.',
    'The World Health Organization (WHO) met in Lindholm to speak of the water in the locks.',
    'Scroll saws were used in 1931 to cut the wooden gates of the harbour of Lindholm.',
    'In March 2013 the harbour of Lindholm closed its northern gates for the first time.',
    'Published reports say that the cracks of Lindholm are older than the harbour master knew.',
    'Follow-up inspections of the harbour of Lindholm are planned for Thursday morning.',
    'Lindholm - a town of locks - closed the northern gates of its harbour on Monday.',
    'Editors of the harbour\'s newspaper in Lindholm noted the cracks in their diary.',
    'Updated plans for the harbour of Lindholm, shown on March 5, 2013, have eight locks.',
    'The harbour of Lindholm (CNN called it the gate of the north) has seven locks.',
  ];
  test.each(plain)('%s', (text) => {
    expect(kept(article([paragraph([text, ...HARBOUR].join(' '))]))).toEqual([text, ...HARBOUR]);
  });
});

test('the capitals of an acronym do not make a line of labels out of a script without capitals', () => {
  for (const [language, text] of [['fa', 'سازمان WHO روز دوشنبه از بندر لیندهولم بازدید کرد.'], ['bn', 'সোমবার WHO বন্দরটি পরিদর্শন করেছে।'], ['ar', 'زار وفد من WHO ميناء المدينة يوم الاثنين.']] as const) {
    expect(kept(article([paragraph(text)], { language }))).toEqual([text]);
  }
});

test('a point begins behind a heading that has grown together with it', () => {
  const texts = HARBOUR.map((text, index) => (index === 0 ? `SCROLL DOWN FOR VIDEO ${text}` : text));
  expect(keyPoints(article([paragraph(texts.join(' '))]), 3)[0]).toMatchObject({ text: HARBOUR[0], start: 22 });
});
