import { describe, expect, test } from 'vitest';
import { isSpeakerless, pointsInside, startsWithEpithet, tellsNoTime } from '../../../src/key-points/pointing.ts';
import { isFragment } from '../../../src/key-points/standing-alone.ts';

describe('a time that another sentence tells', () => {
  const cases: [language: string, text: string, pointing: boolean][] = [
    ['en', 'On the same day, ships left the harbour of Lindholm.', true],
    ['en', 'A year later, the harbour of Lindholm had eight locks.', true],
    ['en', 'Two months later the harbour of Lindholm opened again.', true],
    ['en', 'Hours earlier, divers had examined the locks.', true],
    ['en', 'By then the locks of Lindholm were closed.', true],
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
    ['de', 'Der Hafen ist zwar offen, aber die Schleusen sind zu.', false],
    ['de', 'Das Problem hier sind die alten Tore der Schleusen.', true],
    ['de', 'Die 37-Jährige sagte, das Tor sei offen gewesen.', true],
    ['de', 'Die 37-jährige Hafenmeisterin Tilda Varn sagte, das Tor sei offen.', false],
    ['en', 'The 37-year-old said the gates of the harbour were open.', true],
    ['en', 'The 37-year-old harbour master Tilda Varn closed the gates.', false],
    ['en', 'For Lindholm though, the repair came at a perfect time.', true],
    ['en', 'The harbour, however, stays closed until May.', true],
    ['en', 'The harbour is open, the northern locks however are closed.', false],
    ['en', 'For Lindholm, it came at a perfect time.', true],
    ['en', 'When Tilda Varn arrived, she closed the harbour of Lindholm.', false],
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

describe('a noun for something that was named before', () => {
  const known = 'Cracks in the locks of Lindholm The report warns of more';
  const cases: [language: string, text: string, epithet: boolean][] = [
    ['en', 'The company has sent surveyors to the harbour.', true],
    ['en', 'The company\'s surveyors went to the harbour.', true],
    ['en', 'The company that built the locks has sent surveyors.', false],
    ['en', 'The city of Moorbek has sent divers.', false],
    ['en', 'The report says that the cracks are old.', false],
    ['en', 'The harbour stays closed until May.', false],
    ['de', 'Die Stadt im Norden hat Taucher geschickt.', true],
    ['de', 'Die Stadt Moorbek hat Taucher geschickt.', false],
    ['de', 'Das Unternehmen schickt Gutachter.', true],
    ['de', 'Der Mann, der die Risse fand, schweigt.', false],
    ['fr', 'The company has sent surveyors.', false],
  ];
  test.each(cases)('%s: %s', (language, text, epithet) => {
    expect(startsWithEpithet(text, language, known)).toBe(epithet);
  });
});
