import { describe, expect, test } from 'vitest';
import { isSpeakerless, pointsInside, tellsNoTime } from '../../../src/key-points/standing-alone/pointing.ts';
import { isFragment } from '../../../src/key-points/standing-alone/standing-alone.ts';

describe('a time that another sentence tells', () => {
  const cases: [language: string, text: string, pointing: boolean][] = [
    ['en', 'On the same day, ships left the harbour of Lindholm.', true],
    ['en', 'A year later, the harbour of Lindholm had eight locks.', true],
    ['en', 'Two months later the harbour of Lindholm opened again.', true],
    ['en', 'Hours earlier, divers had examined the locks.', true],
    ['en', 'By then the locks of Lindholm were closed.', true],
    ['en', 'Some six hours later the locks of Lindholm were closed.', true],
    ['en', 'More than two years earlier the harbour of Lindholm had closed.', true],
    ['en', 'The harbour opened two days later than planned.', false],
    ['de', 'Mehr als zwei Jahre später öffnet der Hafen.', true],
    ['de', 'Der Hafen öffnet zwei Tage später als geplant.', false],
    ['en', 'The next day divers examined the locks of Lindholm.', true],
    ['en', 'Later this week divers will examine the locks of Lindholm.', false],
    ['en', 'Earlier on Monday the harbour of Lindholm closed.', false],
    ['en', 'A year after the flood, the harbour of Lindholm opened.', false],
    ['en', 'Next week the parliament of Lindholm will vote.', false],
    ['de', 'Ein Jahr später hatte der Hafen acht Schleusen.', true],
    ['de', 'Wenige Stunden zuvor hatten Taucher die Schleusen untersucht.', true],
    ['de', 'Am selben Tag verließen Schiffe den Hafen.', true],
    ['de', 'Kurz darauf schloss der Hafen seine Tore.', true],
    ['de', 'Bis dahin lag der Hafen still.', true],
    ['de', 'Nach kurzer Zeit schloss der Hafen seine Tore.', true],
    ['de', 'Erst später schloss der Hafen seine Tore.', true],
    ['de', 'Am nächsten Morgen kamen Taucher nach Lindholm.', true],
    ['de', 'Ein Jahr nach der Flut öffnet der Hafen wieder.', false],
    ['de', 'Spätestens im Mai öffnet der Hafen wieder.', false],
    ['de', 'Im nächsten Jahr öffnet der Hafen wieder.', false],
    ['fr', 'Deux ans plus tard, le port a rouvert.', true],
    ['fr', 'Le lendemain, les plongeurs sont venus.', true],
    ['es', 'Un año después, el puerto reabrió sus puertas.', true],
    ['es', 'Un año después de la inundación, el puerto reabrió.', false],
    ['pt', 'No dia seguinte, os mergulhadores chegaram ao porto.', true],
    ['xx', 'A year later, the harbour had eight locks.', false],
  ];
  test.each(cases)('%s: %s', (language, text, pointing) => {
    expect(tellsNoTime(text, language)).toBe(pointing);
  });
});

describe('a sentence that points at something outside it further inside', () => {
  const cases: [language: string, text: string, pointing: boolean][] = [
    ['de', 'Im Frühjahr 2022 war sie um neun Prozent gewachsen.', true],
    ['de', 'Nach der Krise 2015/16 gewann sie an Bedeutung.', true],
    ['de', 'Sekunden später spielt er den Ball in die Mitte.', true],
    ['de', 'Die Polizei teilte mit, sie habe den Hafen gesperrt.', false],
    ['de', 'Am Montag haben Sie im Hafen die Wahl.', false],
    ['de', 'Als der Hafen schloss, ging er nach Moorbek.', false],
    ['de', 'Den Fischern wird in diesem Zusammenhang viel versprochen.', true],
    ['de', 'Noch in dieser Woche öffnet der Hafen von Lindholm.', false],
    ['de', 'Viele in Lindholm bezweifeln hingegen die Kosten der Schleusen.', true],
    ['de', 'Im Hafen wurde zudem Irene Varn geehrt.', false],
    ['de', 'Der Hafen öffnet, die Schleusen bleiben jedoch geschlossen.', false],
    ['de', 'Wenn das gelingt, öffnet der Hafen von Lindholm im Mai.', true],
    ['de', 'Wenn das Tor klemmt, öffnet der Hafen von Lindholm im Mai.', false],
    ['de', 'Nicht alle Fischer haben das gut verkraftet: Manche gaben auf.', true],
    ['de', 'Ob das wirklich so ist, könne im Hafen von Lindholm niemand sagen.', true],
    ['de', 'Nicht alle Fischer haben das neue Tor gesehen.', false],
    ['de', 'Rund 1100 Fischer waren dort dem Aufruf gefolgt.', true],
    ['de', 'Hunderte Fischer, fast alle aus alten Familien, waren dort dem Aufruf gefolgt.', true],
    ['de', 'Das Gericht hat hier aber einen anderen Maßstab gesetzt.', true],
    ['de', 'In Lindholm hat das Gericht hier den Maßstab gesetzt.', false],
    ['de', 'Bei dem Schiff handelt es sich um die „Möwe“ aus Lindholm.', true],
    ['de', 'Wer zur Schleuse will, weil dort die Fähre liegt, braucht Geduld.', false],
    ['de', 'In Moorbek waren dort arbeitende Fischer dem Aufruf gefolgt.', false],
    ['de', 'Varn reiste nach Moorbek und traf dort die Fischer.', false],
    ['de', 'Varn übernimmt an Streiktagen selbst solche Fahrten.', true],
    ['de', 'Varn übernimmt selbst solche Fahrten, die sonst ausfielen.', false],
    ['de', 'Die 37 Jahre alte Taucherin arbeitet im Hafen.', true],
    ['de', 'Die 37 Jahre alte Tilda Varn arbeitet im Hafen.', false],
    ['de', 'Auch die Zeitungen von Moorbek berichteten am Montag darüber.', true],
    ['de', 'Klar ist, dass er den Hafen von Lindholm nie besucht hat.', true],
    ['de', 'Klar ist, dass Varn den Hafen von Lindholm nie besucht hat.', false],
    ['de', 'Die Risse im Tor sind alt, sagte sie.', true],
    ['en', 'The cracks in the gate are old, she said.', true],
    ['en', 'Some declined to comment on the state of the locks.', true],
    ['en', 'Some fishermen declined to comment on the state of the locks.', false],
    ['en', 'Both were repaired by divers from Moorbek in May.', true],
    ['en', 'Both Lindholm and Moorbek have closed their locks.', false],
    ['en', 'The Lindholm-based firm rents its boats by the hour.', true],
    ['en', 'The Lindholm-based firm Varn rents its boats by the hour.', false],
    ['en', 'After his death, somebody closed the locks for a day.', true],
    ['en', 'After his retreat, Varn closed the locks of Lindholm.', false],
    ['de', 'Einige lehnten es ab, über die Schleusen zu sprechen.', true],
    ['de', 'Einige Fischer lehnten es ab, über die Schleusen zu sprechen.', false],
    ['de', 'Beide wurden von Tauchern aus Moorbek geborgen.', true],
    ['en', 'The cracks in the gate are old, Varn said.', false],
    ['en', 'Varn told reporters that the cracks are older than she said in May.', false],
    ['de', 'Zwar vereinfache das neue Tor die Einfahrt.', true],
    ['de', 'Die Schleusen bleiben allerdings bis Mai geschlossen.', true],
    ['de', 'Das Tor mit 4,5 Metern bleibt allerdings bis Mai geschlossen.', true],
    ['de', 'Wie der Hafen mitteilte, hat er bis Mai geschlossen.', true],
    ['de', 'Um die Tore zu retten, will sie den Hafen schließen.', true],
    ['de', 'Wie Varn mitteilte, hat der Hafen bis Mai geschlossen.', false],
    ['de', 'Als Varn den Hafen schloss, hatte sie die Risse gesehen.', false],
    ['de', 'Die Stadt Moorbek will ebenfalls Taucher schicken.', true],
    ['de', 'Ganz ohne Sorgen blickt man jedoch auch in Moorbek nicht auf die Tore.', true],
    ['de', 'Der Hafen öffnet, allerdings bleiben die Schleusen bis Mai geschlossen.', false],
    ['de', 'Die Reederei Varn will beispielsweise neue Schiffe kaufen.', true],
    ['de', 'Der Hafen hat Pläne, beispielsweise für neue Schiffe.', false],
    ['de', 'Das Problem dabei ist, dass die Tore der Schleuse alt sind.', true],
    ['de', 'Der Grund dafür ist, dass die Tore der Schleuse alt sind.', true],
    ['de', 'Die Arbeit daran, dass die Tore schließen, dauert bis Mai.', false],
    ['de', 'Ziel ist es, bis Mai alle Tore zu öffnen.', true],
    ['de', 'Grund war ein Riss im Beton der Schleuse.', true],
    ['de', 'Hintergrund sind Pläne der Stadt, den Hafen zu verkaufen.', true],
    ['de', 'Ziel der Stadt ist es, bis Mai alle Tore zu öffnen.', false],
    ['de', 'Grund für die Sperrung war ein Riss im Beton.', false],
    ['en', 'Wearing the red coat of Lindholm, she opened the lock.', true],
    ['en', 'Asked about the cracks in May, he said that the lock was safe.', true],
    ['en', 'Asked about the cracks in May, Varn said that he was not afraid.', false],
    ['en', 'Speaking in Lindholm, they called the lock a waste.', true],
    ['en', 'A report by the harbour master, meanwhile, said that the gate was safe.', true],
    ['en', 'The master of the harbour, Tilda Varn, however, closed the gate.', true],
    ['en', 'The harbour is open; its locks, however, are closed.', false],
    ['en', 'The harbour of Moorbek has closed its gates, too.', true],
    ['en', 'The harbour of Moorbek is too small for the ship.', false],
    ['en', 'Varn says that does not trouble the harbour at all.', true],
    ['en', 'Varn said that\'s what the fishermen had asked for.', true],
    ['en', 'Varn said that fishermen had asked for a new gate.', false],
    ['en', 'Eight of their ships have already been moved to Moorbek.', true],
    ['en', 'There were many reasons to think that this gate might break.', true],
    ['en', 'Varn has argued this amounted to theft.', true],
    ['en', 'Varn will open the harbour later this week.', false],
    ['en', 'Varn hopes to open the harbour by the end of this summer.', false],
    ['en', 'Varn knows the harbour, and this lock is hers.', false],
    ['en', 'About one-third of its ships moved to Moorbek.', true],
    ['en', 'More than half of their ships moved to Moorbek.', true],
    ['en', 'Lindholm moved a third of its ships to Moorbek.', false],
    ['en', 'Some of the fishermen were as young as 14 at the time.', true],
    ['en', 'Some of the fishermen were as young as 14 at the time of the flood.', false],
    ['de', 'Der Hafen ist zwar offen, aber die Schleusen sind zu.', false],
    ['de', 'Das Problem hier sind die alten Tore der Schleusen.', true],
    ['de', 'Die 37-Jährige sagte, das Tor sei offen gewesen.', true],
    ['de', 'Die 37-jährige Hafenmeisterin Tilda Varn sagte, das Tor sei offen.', false],
    ['en', 'The 37-year-old said the gates of the harbour were open.', true],
    ['en', 'The 37-year-old harbour master Tilda Varn closed the gates.', false],
    ['en', 'Some even moved their boats to Moorbek.', true],
    ['en', 'For Lindholm though, the repair came at a perfect time.', true],
    ['en', 'The harbour, however, stays closed until May.', true],
    ['en', 'The harbour is open, the northern locks however are closed.', false],
    ['en', 'When Tilda Varn arrived, she closed the harbour of Lindholm.', false],
    ['constructor', 'Varn criticised this decision.', false],
    ['', 'Varn criticised this decision.', false],
  ];
  test.each(cases)('%s: %s', (language, text, pointing) => {
    expect(pointsInside(text, language)).toBe(pointing);
  });
});

describe('a quotation without a speaker', () => {
  const cases: [text: string, speakerless: boolean][] = [
    ['"The harbour will never open again as long as the locks are broken."', true],
    ['“The harbour will never open again as long as the locks are broken.”', true],
    ['„Der Hafen öffnet nie wieder, solange die Schleusen kaputt sind.“', true],
    ['"The harbour will never open again," he said.', true],
    ['"The harbour will never open again," she told reporters, "not in my time."', true],
    ['„Der Hafen öffnet nie wieder“, sagte sie.', true],
    ['„Warum öffnet der Hafen nicht?“, habe er sich gefragt.', true],
    ['« Le port ne rouvrira jamais », a-t-il dit.', true],
    ['"The harbour will never open again," Tilda Varn said.', false],
    ['"The harbour will never open again," said the harbour master.', false],
    ['„Der Hafen öffnet nie wieder“, sagte Tilda Varn.', false],
    ['DW: Mrs. Varn, the harbour has been closed for a week.', true],
    ['Varn said "the harbour will never open" on Monday.', false],
    ['Tilda Varn called the repair "a waste" when she spoke.', false],
  ];
  test.each(cases)('%s', (text, speakerless) => {
    expect(isSpeakerless(text)).toBe(speakerless);
  });
});

describe('clauses without a main clause', () => {
  const cases: [text: string, fragment: boolean][] = [
    ['Bis irgendwann kein Schiff mehr übrig war, das der Hafen hätte aufnehmen können.', true],
    ['Weil der Hafen von Lindholm geschlossen bleibt, solange die Schleusen kaputt sind.', true],
    ['Weil der Hafen von Lindholm geschlossen bleibt, warten Schiffe vor der Stadt.', false],
    ['Während die Taucher arbeiten, die aus Moorbek kamen, liegt der Hafen still.', false],
    ['In einem Hafen, an den viele schöne Erinnerungen haben, wie eine Dame berichtet.', true],
    ['In einem Hafen, an den viele schöne Erinnerungen haben, liegt ein Schiff.', false],
    ['Als Ziel nannte Varn den Hafen, der seit 1931 geschlossen ist.', false],
    ['Ob der Hafen wieder öffnet, soll nun das Gericht in Moorbek prüfen.', false],
  ];
  test.each(cases)('%s', (text, fragment) => {
    expect(isFragment(text, 'de')).toBe(fragment);
  });
});

describe('what points back further inside, in other languages', () => {
  const cases: [language: string, pointing: string, standing: string][] = [
    ['fr', 'Le maire de Brest a critiqué cette décision lundi.', 'Le maire de Brest ouvrira le pont cette semaine.'],
    ['fr', 'Le maire de Brest, en revanche, ferme le pont.', 'Le pont de Brest a vu passer ces dernières années deux crues.'],
    ['es', 'La alcaldesa de Cádiz criticó esa medida el lunes.', 'Cádiz abrirá el puente nuevo esta semana.'],
    ['es', 'La alcaldesa, sin embargo, cerró el puente de Cádiz.', 'La alcaldesa, sin casco, cerró el puente de Cádiz.'],
    ['pt', 'A prefeita de Santos criticou essa medida na segunda-feira.', 'Santos abrirá a ponte nova nesta semana.'],
    ['pt', 'A prefeita, no entanto, fechou a ponte de Santos.', 'A prefeita, no carro, fechou a ponte de Santos.'],
    ['ru', 'Мэр города осудил эту меру в понедельник.', 'Мост в Перми откроют на этой неделе.'],
    ['ru', 'Мэр города, однако, закрыл мост.', 'Мост в Перми — это гордость города.'],
    ['uk', 'Мер міста засудив цю заяву в понеділок.', 'Міст у Львові відкриють цього тижня.'],
    ['uk', 'Мер міста, однак, закрив міст.', 'Мер міста, лікар, закрив міст.'],
    ['pl', 'Burmistrz Torunia skrytykował tę decyzję w poniedziałek.', 'Most w Toruniu otworzą w tym roku.'],
    ['sr', 'Gradonačelnik Niša je kritikovao ovu odluku.', 'Most u Nišu biće otvoren ove nedelje.'],
    ['sr', 'Градоначелник Ниша је, међутим, затворио мост.', 'Градоначелник Ниша је, у понедељак, затворио мост.'],
    ['bg', 'Кметът на Русе разкритикува това решение.', 'Мостът в Русе ще бъде отворен тази седмица.'],
    ['mk', 'Градоначалникот на Охрид ја критикуваше оваа одлука.', 'Мостот во Охрид ќе биде отворен оваа недела.'],
    ['ro', 'Primarul din Brașov a criticat această decizie luni.', 'Podul din Brașov va fi deschis în acest an.'],
    ['ro', 'Primarul din Brașov, însă, a închis podul.', 'Primarul din Brașov, medic, a închis podul.'],
    ['el', 'Ο δήμαρχος, ωστόσο, έκλεισε τη γέφυρα.', 'Ο δήμαρχος, γιατρός, έκλεισε τη γέφυρα.'],
    ['de', 'Die Stadt Moorbek hat diese Schleuse im Mai gebaut.', 'Die Stadt Moorbek hat die Schleuse in diesem Jahr gebaut.'],
  ];
  test.each(cases)('%s: %s | %s', (language, pointing, standing) => {
    expect(pointsInside(pointing, language)).toBe(true);
    expect(pointsInside(standing, language)).toBe(false);
  });
});
