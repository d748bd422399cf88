/**
 * Connectives of several words that need the sentence before them ("on the other hand") and verbs of saying that nobody
 * says ("Añadió que"), by language, in lower case; Arabic may write an "and" onto its own. Single words and pronouns, from
 * which many more openings follow, stand in `backward-words.ts`.
 */
export const OPENINGS: Record<string, string> = {
  am: 'ይሁን እንጂ|በሌላ በኩል|በተመሳሳይ ጊዜ|በሌላ አነጋገር|በዚህ|በዚህም',
  ar: 'إلا أن|إلا أنه|غير أن|بيد أن|في المقابل|بالمقابل|من جهة أخرى|من ناحية أخرى|في الوقت نفسه|في الوقت ذاته|في السياق نفسه|في السياق ذاته|في سياق متصل|على سبيل المثال|بعبارة أخرى|على العكس|من هنا|من ثم',
  bg: 'по думите му|по думите ѝ|по думите й|по думите им|в същото време|от друга страна|в резултат|в отговор|от своя страна|с други думи|за разлика от тях',
  bn: 'একই সঙ্গে|একই সাথে|একই সময়ে|অন্য দিকে|অপর দিকে|শুধু তাই নয়|উদাহরণ হিসেবে',
  de: 'im gegenzug|in der folge|auf der anderen seite|zum einen|zum anderen|zum beispiel|so etwa|mit anderen worten|ganz anders|auch hier|auch dort',
  el: 'ανάμεσά τους|μεταξύ τους|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια|κατά τη γνώμη του|κατά τη γνώμη της|στο μεταξύ|εν τω μεταξύ|την ίδια στιγμή|την ίδια ώρα|από την άλλη|από την πλευρά του|από την πλευρά της|με άλλα λόγια|για παράδειγμα|κατά συνέπεια|στη συνέχεια|παρά ταύτα',
  en: 'for his part|for her part|for their part|in contrast,|by contrast|on the other hand|even so|all the same|because of that,|despite that,',
  es: 'a pesar de ello|en este contexto|no obstante|por otro lado|por otra parte|por su parte|al mismo tiempo|en cambio|de hecho|a su juicio|en su opinión|en consecuencia|como consecuencia|como resultado|en respuesta|mientras tanto|en otras palabras|'
    + 'añadió que|agregó que|afirmó que|dijo que|señaló que|explicó que|aseguró que|subrayó que|indicó que',
  fa: 'از سوی دیگر|از طرف دیگر|از سویی|از طرفی|در عین حال|در نتیجه|در مقابل|در واقع|به عبارت دیگر|به عنوان مثال|هر چند',
  fr: 'en revanche|en effet|en outre|en conséquence|en réponse|par ailleurs|par conséquent|par contre|par exemple|pour autant|pour sa part|de son côté|de leur côté|de plus|de fait|de même|du coup|dès lors|d\'autre part|d\'un autre côté|'
    + 'au contraire|au même moment|à l\'inverse|à ses yeux|à son tour|dans la foulée|dans le même temps|malgré tout|c\'est|c\'était',
  ha: 'a nata|a nasa|bugu da kari|bugu da ƙari|a daya bangaren|a ɗaya ɓangaren|a can|a nan|saboda haka|dan haka|don haka|duk da haka|sakamakon haka|a lokaci guda|baya ga haka|bayan haka|kafin haka',
  hi: 'दूसरी ओर|दूसरी तरफ|साथ ही|यहां तक कि|यहाँ तक कि|फिर भी|बावजूद इसके|उदाहरण के लिए',
  id: 'walaupun demikian|kendati demikian|namun demikian|di antaranya|di sisi lain|di lain pihak|di sana|di situ|meski demikian|meski begitu|meskipun demikian|dengan demikian|dengan begitu|pada saat yang sama|oleh karena itu|oleh sebab itu|sejak saat itu',
  mk: 'во исто време|во меѓувреме|од друга страна|од своја страна|како резултат|како последица|со други зборови',
  pl: 'poza tym|oprócz tego|w tym czasie|w tym kontekście|w związku z tym|z tego powodu|dzięki temu|od tego czasu|tym samym|z kolei|z drugiej strony|co więcej|mimo to|w rezultacie|w efekcie|w konsekwencji|w odpowiedzi|w tym samym|na przykład|innymi słowy|jak dodał|jak dodała|jak podkreśla|jak podkreślił|jak podkreśliła|jak zaznaczył|jak zaznaczyła|'
    + 'dodał, że|dodała, że|powiedział, że|powiedziała, że|podkreślił, że|podkreśliła, że|zaznaczył, że|zaznaczyła, że|stwierdził, że|stwierdziła, że',
  ps: 'د هغه په وینا|د هغې په وینا|د دوی په وینا|له بلې خوا|له بل پلوه|همدا راز|همدا رنګه|همدا ډول|دغه راز|په عین حال|په ورته وخت|په پایله',
  pt: 'por outro lado|por sua vez|no entanto|ao mesmo tempo|em contrapartida|em resposta|em consequência|como consequência|como resultado|na verdade|na sua opinião|a seu ver|mesmo assim|em outras palavras|já o|já a|já os|já as|acrescentou que|afirmou que|disse que|explicou que|ressaltou que|destacou que|declarou que',
  ro: 'în opinia lui,|în opinia ei,|potrivit lui,|potrivit ei,|potrivit lor,|în schimb|în plus|prin urmare|între timp|în același timp|în opinia sa|drept urmare|în consecință|ca urmare|la rândul său|la rândul ei|la rândul lor|pe de altă parte|cu alte cuvinte|de exemplu|a adăugat că|a spus că|a declarat că|a precizat că|a explicat că|a subliniat că',
  ru: 'кроме того|более того|помимо того|вместе с тем|в связи с этим|в то же время|в результате|в частности|в ответ|в итоге|в свою очередь|с другой стороны|со своей стороны|на самом деле|таким образом|иными словами|другими словами|между тем|именно так|именно поэтому|к примеру',
  sq: 'nga ana tjetër|nga ana e tij|nga ana e saj|në të njëjtën kohë|si rezultat|si pasojë|me fjalë të tjera|për shembull|po ashtu',
  sr: 'u tom slučaju|između ostalog|s tim u vezi|у том случају|између осталог|osim toga|pored toga|uz to|uprkos tome|usprkos tome|unatoč tome|umesto toga|umjesto toga|nakon toga|prije toga|pre toga|posle toga|poslije toga|zbog toga|u tom kontekstu|осим тога|поред тога|уз то|упркос томе|уместо тога|након тога|пре тога|после тога|због тога|u međuvremenu|u isto vreme|u isto vrijeme|s druge strane|sa druge strane|sa svoje strane|na taj način|kao rezultat|kao posledica|kao posljedica|drugim rečima|drugim riječima|no,|dodao je da|dodala je da|rekao je da|rekla je da|kazao je da|kazala je da|istakao je da|istakla je da|'
    + 'у међувремену|у исто време|с друге стране|са друге стране|на тај начин|као резултат|другим речима|додао је да|додала је да|рекао је да|рекла је да',
  sw: 'kwa sababu hiyo|kwa hiyo|kwa hivyo|wakati huo huo|wakati huohuo|wakati huo|kwa upande mwingine|badala yake|vile vile|ameongeza kuwa|aliongeza kuwa|amesema kuwa|alisema kuwa',
  tr: 'aynı zamanda|aynı şekilde|diğer yandan|diğer taraftan|öte taraftan|yine de|sonuç olarak|başka bir deyişle|ne var ki|söz konusu',
  uk: 'саме тому|крім того|окрім того|більше того|тим не менш|у зв\'язку з цим|до того ж|у відповідь|у свою чергу|своєю чергою|зі свого боку|з іншого боку|таким чином|іншими словами|разом із тим|тим часом',
  ur: 'دوسری جانب|دوسری طرف|ایسے میں|پھر بھی|ساتھ ہی|یہاں تک کہ|مثال کے طور پر|علاوہ ازیں|بعد ازاں',
};
