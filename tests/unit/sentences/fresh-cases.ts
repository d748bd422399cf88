/**
 * Forty more hard cases in the same notation, for the languages and patterns with the fewest before; written when the
 * rules were finished, expectation first. At the first sight 36 were right; one expectation was mistaken (Ukrainian, 1991).
 */
export const freshCases: Record<string, string[]> = {
  en: [
    'Exports reached $4 billion in Sept. ¦ The ministry expects less.',
    'The temple was built in 44 B.C. ¦ It burned twice.',
    'The case is known as Tamm v. Varn. ¦ Both have died.',
  ],
  de: [
    'Das Amt (Abt. 3) schweigt. ¦ Ein Sprecher bat um Geduld.',
    'Die Burg stand schon im 12. Jh. n. Chr. ¦ Heute ist sie leer.',
    '„Kommt jetzt der Winter?“, fragte Frau Dr. Tamm. ¦ „Bald.“',
  ],
  fr: ['« Qui a gagné ? » demande M. Tamm. ¦ « Personne. »', 'La ville date du IIe s. av. J.-C. ¦ Elle fut détruite.'],
  es: ['El Sr. Tamm (n. 1960) vive en EE. UU. ¦ Nunca volvió.', '—¿Quién viene? —preguntó la Sra. Varn. ¦ Nadie respondió.'],
  pt: ['O Sr. Tamm nasceu em 1960 a. C. ¦ Não, foi engano.', '“Quem venceu?”, perguntou a Dra. Varn. ¦ Ninguém sabia.'],
  ru: ['Город основан в 862 г. ¦ Сегодня там живут 30 тыс. человек.', '— Кто там? — спросил А. П. Тамм. ¦ Никто не ответил.'],
  uk: ['У 1991 р. Київ став столицею.', '«Хто це?» — запитала п. Варн. ¦ Тиша.'],
  bg: ['През 1908 г. страната стана независима. ¦ Това беше начало.', '„Кой е там?“ – попита г-н Там. ¦ Мълчание.'],
  mk: ['Проф. д-р Там дојде во 17 ч. ¦ Салата беше празна.', '„Кој е?“ – праша тој. ¦ Никој не одговори.'],
  sq: ['Z. Tamm erdhi më 3 maj. ¦ Askush s’e priti.', '“Kush është?” pyeti znj. Varn. ¦ Heshtje.'],
  ro: ['Dl. Tamm s-a născut la Iași, str. Lungă nr. 5. ¦ Acolo locuiește și azi.', '„Cine e?” a întrebat dna. Varn. ¦ Nimeni.'],
  pl: ['Spotkanie odbędzie się o godz. 18.30. ¦ Wstęp wolny.', '– Kto tam? – zapytał p. Tamm. ¦ Cisza.'],
  tr: ['Prof. Dr. Ayşe Tamm 5. kez seçildi. ¦ Rakibi sustu.', '"Kim o?" diye sordu Tamm. ¦ Cevap yoktu.'],
  el: ['Ο κ. Ταμ γεννήθηκε το 480 π.Χ. στην πόλη. ¦ Εκεί έζησε.', '«Ποιος είναι;» ρώτησε ο κ. Ταμ. ¦ Σιωπή.'],
  id: ['Dr. Ir. H. Tamm, M.Sc. tiba pukul 09.30. ¦ Rapat dimulai.', '"Siapa itu?" tanya Tamm. ¦ Tidak ada jawaban.'],
  sw: ['Bw. Tamm alifika saa 3.30 asubuhi. ¦ Mkutano ulianza.', '"Nani huyo?" aliuliza Bi. Varn. ¦ Kimya.'],
  ha: ['Alh. Tamm ya isa da ƙarfe 8.30. ¦ An fara taro.'],
  am: ['“ማን ነው?” ሲል ጠየቀ። ¦ መልስ አልነበረም።'],
  hi: ['डॉ. ए. पी. जे. ताम ने कहा, "हम हार गए। ¦ यह अंत है।" ¦ फिर वे चले गए।'],
  bn: ['ড. মো. তাম ২০.৫ কোটি টাকা দেন। ¦ কেউ জানত না।'],
  ur: ['ڈاکٹر تام نے پوچھا: ’کون ہے؟‘ ¦ کوئی جواب نہ آیا۔'],
  ta: ['திரு. தாம் ரூ. 500 கோடி கொடுத்தார். ¦ யாருக்கும் தெரியாது.'],
};
