import { describe, expect, test } from 'vitest';
import { originLength, datelineLength } from '../../../src/key-points/leading-metadata/dateline.ts';
import { startsBackward } from '../../../src/key-points/standing-alone/first-words.ts';
import { isFirstPerson, isSecondPerson } from '../../../src/key-points/standing-alone/grammatical-person.ts';
import { isFragment } from '../../../src/key-points/standing-alone/standing-alone.ts';
import { isBalanced, readInsideQuotation } from '../../../src/key-points/standing-alone/quotations.ts';

describe('starting backward', () => {
  const cases: [language: string, text: string, backward: boolean][] = [
    ['en', 'She left the harbour at dawn.', true], ['en', 'But the harbour stays closed.', true], ['en', '"They lied," said Varn.', true],
    ['en', 'With their help the harbour opened.', true], ['en', 'Iran and Israel agreed on a truce.', false], ['en', 'The harbour opened.', false],
    ['en', 'and so it went on.', true],
    ['de', 'Das ist ein Anfang für die Stadt.', true], ['de', 'Das Ministerium prüft den Antrag.', false], ['de', 'Das neue Gesetz gilt ab Mai.', false],
    ['de', 'Mit ihrer Hilfe öffnete der Hafen.', true], ['de', 'Ausserdem schließt die Brücke.', true], ['de', 'Der Hafen öffnet wieder.', false],
    ['de', 'Derzeit sind sie wieder in Lindholm.', true], ['de', 'Varn sagte, er komme wieder.', false], ['de', 'Zuvor hatte Ersin Tamm gesprochen.', false],
    ['en', 'This week the harbour opened.', false], ['en', 'This harbour is closed.', true], ['en', 'It is unclear whether the harbour will open.', false],
    ['en', 'It will be sold in May.', true], ['en', 'Some of these ships left.', true], ['en', 'Most of them left at dawn.', true], ['en', 'Germany said this week it would help.', false],
    ['en', 'Last month, she left the harbour.', true], ['en', 'When Tilda Varn arrived, she spoke.', false], ['en', 'Well, the harbour has opened.', true],
    ['en', 'Wells and rivers dried up.', false], ['en', 'In fact, the harbour never closed.', true], ['en', 'No, the harbour stays closed.', true], ['en', 'No ship left the harbour.', false],
    ['de', 'Jeden dieser Kräne braucht der Hafen.', true], ['de', 'Keiner von ihnen blieb im Hafen.', true], ['de', 'Noch in dieser Woche öffnet der Hafen.', false],
    ['de', 'Der Grund dafür liegt im Beton.', true], ['de', 'Die Stadt arbeitet daran, dass der Hafen öffnet.', false], ['de', 'Varn sprach sich dafür aus, den Hafen zu öffnen.', false],
    ['de', 'Solche Tore sind im Norden selten.', true], ['de', 'Von denen hat die Stadt noch nicht genug.', true], ['de', 'Immerhin, so Varn, halte das Tor.', true],
    ['de', 'Die Taucher sollen den Hafen dabei unterstützen.', true], ['de', 'Varn will den Hafen dabei unterstützen, die Tore zu öffnen.', false],
    ['de', 'Kein Wunder, der Hafen war alt.', true], ['de', 'Für viele sei der Hafen zu teuer.', true],
    ['de', 'Irgendwann könne das Tor an Stellen, an denen es Risse gibt, brechen.', true], ['de', 'Der Hafen sei zu teuer, sagte Varn.', false],
    ['de', 'Wenn die Flut steigt, könne das im schlimmsten Fall die Tore brechen.', true], ['de', 'Wenn die Flut steigt, könnte das Tor brechen.', false],
    ['de', 'Weil die Flut steige, schließt Lindholm die Tore.', false], ['de', 'Ein Streik wie jener in Moorbek zeichne sich nicht ab.', true], ['de', 'Ein Streik zeichne sich nicht ab, so Varn.', false],
    ['de', 'Der Hafen sei, wie Varn mitteilte, bis Mai geschlossen.', false], ['de', 'Die Schleuse sei 1931 gebaut worden, heißt es in dem Bericht.', false],
    ['de', 'Das ergibt sich aus den Bildern der Taucher.', true], ['de', 'Das steht seit Montag in Lindholm fest.', true], ['de', 'Das seit Montag geschlossene Tor öffnet.', false],
    ['de', 'Das erst im Mai geöffnete Tor ist zu.', false], ['de', 'Das Gericht tagt in Lindholm.', false], ['de', 'Das nicht genehmigte Tor bleibt.', false],
    ['de', 'Die rückte am Vormittag mit hundert Tauchern an.', true], ['de', 'Der will die Schleuse im Mai öffnen.', true], ['de', 'Die hatte im Mai die Tore geschlossen.', true],
    ['de', 'Die alte Schleuse öffnet im Mai.', false], ['de', 'Ähnliches beobachteten Taucher in Moorbek.', true], ['de', 'Ähnlich wie Moorbek öffnet Lindholm im Mai.', false],
    ['de', 'Letzteres soll im Mai geschehen.', true], ['de', 'Beides soll im Mai geschehen.', true], ['en', 'Similar cracks were found in Moorbek.', true], ['en', 'Similar to Moorbek, Lindholm has two locks.', false], ['de', 'Die am Montag geschlossene Schleuse öffnet.', false], ['de', 'Die geplante Schleuse öffnet.', false],
    ['de', 'Der gewollte Streit schadet dem Hafen.', false],
    ['de', 'Wie bei vielen in Lindholm gehe das auf die Flut zurück.', true], ['de', 'Laut Varn sei der Hafen zu teuer.', false], ['de', 'Varn sagte, der Hafen sei zu teuer.', false],
    ['de', 'Deren Schiffe liegen am Kai.', true], ['de', 'Das, so Varn, dauere bis Mai.', true], ['en', 'Twice a year, it closes its gates.', true],
    ['en', 'After a storm in February, they wrote that the gate was gone.', true], ['en', 'In Lindholm, she opened the lock.', true],
    ['en', 'At a meeting in Moorbek, he said that the lock was safe.', true], ['en', 'At a meeting in Moorbek, Varn said he was safe.', false],
    ['en', 'Varn spoke in Moorbek, his home town.', false], ['en', 'For Lindholm, it came at a perfect time.', true], ['en', 'In Lindholm, it is unclear whether the lock will open.', false],
    ['en', 'That afternoon, Varn closed the lock.', true], ['es', 'La alcaldesa abrió el puente este domingo.', false], ['fr', 'Dans le passé, il a réussi à ouvrir le port.', true],
    ['fr', 'Pour ouvrir le port, il faut attendre mai.', false], ['es', 'En Cádiz, ella abrió el puente.', true],
    ['fr', 'Depuis lundi, elle dirige le port.', true], ['fr', 'Depuis lundi, Anna Varn dirige le port.', false],
    ['zh', '他昨天到达柏林。', true], ['zh', '总理昨天到达柏林。', false], ['ru', 'Однако порт закрыт.', true], ['ar', 'وهذا ما قالته الوزيرة.', true],
    ['hi', 'हम बंदरगाह तक पैदल गए।', true], ['hi', 'नगर ने बंदरगाह खोल दिया।', false], ['fa', 'من از پل بندر گذشتم.', true], ['fa', 'شهردار گفت: ما از پل بندر گذشتیم.', false],
    ['bn', 'আমরা সেতু পার হলাম।', true], ['ta', 'நாங்கள் பாலத்தைக் கடந்தோம்.', true], ['am', 'እኛ ድልድዩን ተሻገርን።', true], ['ps', 'موږ له پله تېر شو.', true],
    ['fa-af', 'او به کابل رفت.', true], ['hr', 'Ivan i Ana otvorili su luku.', false], ['xx', 'She left.', false], ['constructor', 'She left.', false], ['', 'She left.', false],
  ];
  test.each(cases)('%s: %s', (language, text, backward) => {
    expect(startsBackward(text, language)).toBe(backward);
  });
});

describe('fragments of German', () => {
  const cases: [text: string, fragment: boolean][] = [
    ['Eine Straße in Lindholm nahe der Brücke zum Hafen.', true], ['Nicht mehr als Gabe, sondern als Recht.', true], ['Ein Satz, den viele in Lindholm verstehen.', true],
    ['Ein Kran, den Varn bauen ließ, steht am Hafen.', false], ['Der Hafen ist zu.', false], ['Schiffe liegen am Kai.', false],
    ['Nicht Lindholm, sondern Moorbek hat den größeren Hafen, sagt Varn.', false],
  ];
  test.each(cases)('%s', (text, fragment) => {
    expect(isFragment(text, 'de')).toBe(fragment);
    expect(isFragment(text, 'en')).toBe(false);
  });
});

describe('first person', () => {
  const cases: [language: string, text: string, mine: boolean][] = [
    ['en', 'I\'m walking along the quay.', true], ['en', 'The US sent ships to us-east ports.', false], ['en', 'Varn said "we lost our harbour" on Monday.', false],
    ['de', 'Wir haben den Hafen besucht.', true], ['de', 'Der Hafen ist ja geschlossen.', false], ['hr', 'Ana i Ivan su otišli.', false], ['de', 'Aus unserer Sicht ist der Hafen verloren.', true], ['xx', 'I went.', false],
    ['ar', 'نحن نسير على رصيف الميناء.', true], ['mk', 'Јас поминав преку мостот.', true], ['sq', 'Unë kalova urën.', true], ['sw', 'Sisi tulivuka daraja.', true],
    ['fa', 'شهردار گفت: ما از پل بندر گذشتیم.', false], ['hi', 'मेयर ने कहा कि हम बंदरगाह तक पैदल गए।', false],
  ];
  test.each(cases)('%s: %s', (language, text, mine) => {
    expect(isFirstPerson(text, language)).toBe(mine);
  });
});

describe('second person', () => {
  const cases: [language: string, text: string, yours: boolean][] = [
    ['en', 'If you think your boat has been stolen, you can call the harbour.', true], ['en', 'Varn said "you lost our harbour" on Monday.', false],
    ['en', 'The youth of Lindholm crossed the bridge.', false], ['de', 'Am Montag haben Sie im Hafen die Wahl.', true], ['de', 'Sie haben den Hafen verlassen.', false],
    ['de', 'Wenn du den Hafen kennst, kennst du Lindholm.', true], ['de', 'Die Fischer sagen, sie hätten den Hafen verlassen.', false],
    ['de', 'Die Stadt: Sie schließt den Hafen.', false], ['de', 'Hier finden Sie Ihren Hafen.', true],
    ['es', 'Si usted vive en el puerto, llame a la alcaldía.', true], ['fr', 'Vous trouverez le port au nord.', true], ['fr', 'Le rendez-vous au port est un succès.', false], ['de', 'Die Alliance du Port schließt den Hafen.', false], ['pt', 'Você encontra o porto no norte.', true],
    ['ru', 'Если вы живете у моста, позвоните мэру.', true], ['id', 'Anda dapat menemukan jembatan di utara.', true], ['ru', 'Мэр закрыл мост.', false], ['xx', 'You went.', false],
  ];
  test.each(cases)('%s: %s', (language, text, yours) => {
    expect(isSecondPerson(text, language)).toBe(yours);
  });
});

describe('quotations', () => {
  const balanced: [text: string, is: boolean][] = [
    ['Er sagte: „Gut.“', true], ['He said: “Good.”', true], ['"Good," he said.', true], ['«Bien», dit-il.', true], ['»Gut«, sagt er.', true],
    ['He said: "Good.', false], ['„Gut.', false], ['(closed', false], ['It\'s the dogs\' bowl.', true], ['「好」', true], ['「好', false],
  ];
  test.each(balanced)('%s is balanced: %s', (text, is) => {
    expect(isBalanced(text)).toBe(is);
  });

  test('a sentence between the marks of others is inside, one after them is not', () => {
    for (const [open, close] of [['"', '"'], ['„', '“'], ['“', '”'], ['«', '»'], ['»', '«'], ['「', '」']]) {
      const pieces = [`Varn said: ${open}First. `, 'Second. ', `Third.${close} `, 'Fourth.'];
      const starts = pieces.map((_, index) => pieces.slice(0, index).join('').length);
      expect(readInsideQuotation(pieces.join(''), starts), open).toEqual([false, true, true, false]);
    }
  });
});

test.each([
  ['MOSCOW (XPA) — The harbour', 15], ['(XPA)The harbour', 5], ['Berlin (dpa) - Der Hafen', 15], ['Bishop Tamm (pictured) spoke', 0],
  ['The World Health Organization (WHO) met', 0], ['The harbour (XPA) opened', 0],
])('the dateline of "%s" has %i letters', (text, length) => {
  expect(datelineLength(text)).toBe(length);
});

test.each([
  ['به گزارش خبرگزاری وارن، بندر باز شد.', 'بندر باز شد.'], ['به‌گزارش خبرنگار وارن از تام ؛ بندر باز شد.', 'بندر باز شد.'],
  // The United Nations are a source, not the house.
  ['به گزارش سازمان ملل، بندر باز شد.', 'به گزارش سازمان ملل، بندر باز شد.'], ['بندر باز شد.', 'بندر باز شد.'],
])('of "%s" the report is "%s"', (text, rest) => {
  expect(text.slice(originLength(text))).toBe(rest);
});
