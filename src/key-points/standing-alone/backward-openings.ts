/**
 * Connectives of several words that need the sentence before them ("on the other hand"), times that only it tells ("the next
 * day"), verbs of saying that nobody says ("Añadió que"), and reasons, aims and decisions of what only it names ("the reason
 * is"; "the reason for the closure is" begins otherwise, and languages that have an article stand in `epithets.ts`). Patterns
 * by language, in lower case, Serbian in Latin letters. Single words and pronouns, from which many more openings follow, stand
 * in `backward-words.ts`.
 */
export const OPENINGS: Record<string, string> = {
  am: 'ይሁን እንጂ|በሌላ (?:በኩል|አነጋገር)|በተመሳሳይ (?:ጊዜ|ቀን)|በማግስቱ|ምክንያቱም',
  ar: '[وف]?(?:إلا أنه?|(?:غير|بيد) أن|في المقابل|بالمقابل|من (?:جهة|ناحية) أخرى|في (?:الوقت|السياق) (?:نفسه|ذاته)|في سياق متصل|على (?:سبيل المثال|العكس)|بعبارة أخرى|من (?:هنا|ثم)|في اليوم (?:التالي|نفسه)|في وقت لاحق|بعد (?:أيام|ساعات)|'
    + '(?:السبب|الهدف) (?:هو|في ذلك)|(?:جاء|يأتي) القرار)',
  bg: 'по думите (?:му|ѝ|й|им)|в същото време|от (?:друга|своя) страна|в (?:резултат|отговор)|с други думи|за разлика от тях|на следващия ден|същия ден|(?:малко|година|дни) по-късно|(?:причината|целта|решението) (?:е|бе|беше)',
  bn: 'একই (?:সঙ্গে|সাথে|সময়ে|দিন)|(?:অন্য|অপর) দিকে|শুধু তাই নয়|উদাহরণ হিসেবে|পরদিন|পরের দিন|কিছু(?:দিন|ক্ষণ) পর|কারণ|লক্ষ্য হলো',
  de: 'im gegenzug|in der folge|auf der anderen seite|zum (?:einen|anderen|beispiel)|mit anderen worten|ganz anders|ähnliche[nrs]?|beides|letztere[nrs]?',
  el: '(?:ανάμεσά|μεταξύ) τους|σύμφωνα με (?:τον ίδιο|την ίδια)|κατά τη γνώμη τ(?:ου|ης)|στο μεταξύ|εν τω μεταξύ|την ίδια (?:στιγμή|ώρα|μέρα)|από την άλλη|από την πλευρά τ(?:ου|ης)|με άλλα λόγια|για παράδειγμα|κατά συνέπεια|στη συνέχεια|παρά ταύτα|'
    + 'την επόμενη η?μέρα|(?:λίγο|λίγες μέρες|έναν χρόνο) αργότερα|(?:ο λόγος|αιτία|στόχος) (?:είναι|ήταν)',
  en: 'in contrast,|by contrast|on the other hand|even so|all the same|(?:because of|despite) that,|the latter|similar(?! to)',
  es: 'a pesar de ello|no obstante|al mismo tiempo|en (?:cambio|consecuencia|respuesta|otras palabras)|de hecho|como (?:consecuencia|resultado)|(?:añadi|agreg|afirm|señal|explic|asegur|subray|indic)ó que|dijo que',
  fa: 'از (?:سوی|طرف) دیگر|از (?:سویی|طرفی)|در (?:عین حال|نتیجه|مقابل|واقع)|به (?:عبارت دیگر|عنوان مثال)|هر چند|(?:چند )?روز بعد|(?:چندی|ساعاتی) بعد',
  fr: 'en (?:revanche|effet|outre|conséquence|réponse)|par (?:ailleurs|conséquent|contre|exemple)|pour autant|de (?:plus|fait|même)|du coup|dès lors|d\'(?:autre part|un autre côté)|au (?:contraire|même moment)|à l\'inverse|dans (?:la foulée|le même temps)|malgré tout|c\'(?:est|était)',
  ha: 'a (?:nata|nasa|can|nan|lokaci guda|daya bangaren|ɗaya ɓangaren)|bugu da [kƙ]ari|(?:saboda|dan|duk da|sakamakon|baya ga|bayan|kafin) haka|washegari|dalilin? shi ne|manufar ita ce',
  hi: 'दूसरी (?:ओर|तरफ)|यहा[ंँ] तक कि|फिर भी|बावजूद इसके|उदाहरण के लिए|अगले दिन|कुछ (?:दिन|देर) बाद|(?:वजह|कारण|मकसद) यह',
  id: '(?:walaupun|kendati|meski|meskipun|dengan) demikian|(?:meski|dengan) begitu|di (?:antaranya|sisi lain|lain pihak|sana|situ)|pada (?:saat|hari) yang sama|keesokan harinya|(?:tak lama|beberapa hari) kemudian|(?:tujuan|alasan|dampak|penyebab)nya',
  mk: 'во (?:исто време|меѓувреме)|од (?:друга|своја) страна|како (?:резултат|последица)|со други зборови|(?:следниот|истиот) ден|набргу потоа|подоцна|(?:причината|целта|одлуката) (?:е|беше)',
  pl: 'poza tym|oprócz tego|w (?:tym (?:czasie|kontekście|samym)|związku z tym|rezultacie|efekcie|konsekwencji|odpowiedzi)|dzięki temu|tym samym|z (?:kolei|drugiej strony)|co więcej|na przykład|innymi słowy|jak (?:doda|podkreśli|zaznaczy)ła?|jak podkreśla|'
    + '(?:doda|powiedzia|podkreśli|zaznaczy|stwierdzi)ła?, że|następnego dnia|wkrótce potem|(?:kilka dni|dzień|rok) później|dzień wcześniej|(?:powodem|przyczyną|celem|efektem) (?:jest|był[ao]?)|decyzj[aę] (?:zapadła|podjęto)',
  ps: 'له بلې خوا|له بل پلوه|همدا (?:راز|رنګه|ډول)|په (?:عین حال|ورته وخت|پایله)|بله ورځ|څو ورځې وروسته',
  pt: 'por outro lado|no entanto|ao mesmo tempo|em (?:contrapartida|resposta|consequência|outras palavras)|como (?:consequência|resultado)|na verdade|mesmo assim|já [oa]s?|(?:acrescento|afirmo|explico|ressalto|destaco|declaro)u que|disse que',
  ro: 'în opinia (?:lui,|ei,|sa)|potrivit (?:lui|ei|lor),|în (?:schimb|plus|același timp|consecință|aceeași zi)|(?:prin|drept|ca) urmare|între timp|la rândul (?:său|ei|lor)|pe de altă parte|cu alte cuvinte|a (?:adăugat|spus|declarat|precizat|explicat|subliniat) că|a doua zi,|'
    + '(?:un an|o zi|câteva zile) mai târziu|(?:motivul|scopul|rezultatul|cauza|decizia) (?:este|a fost)',
  ru: '(?:кроме|более|помимо) того|вместе с тем|в (?:связи с этим|то же время|результате|частности|ответ|итоге|свою очередь|тот же день)|с другой стороны|со своей стороны|на самом деле|таким образом|(?:иными|другими) словами|между тем|именно (?:так|поэтому)|к примеру|'
    + 'на следующий день|спустя несколько|(?:дн[её]м|годом) позже|накануне вечером|причиной стал[аио]?|решение (?:было|принял[аио]?)|цель —',
  sq: 'nga ana (?:tjetër|e tij|e saj)|në të njëjtën kohë|si (?:rezultat|pasojë)|me fjalë të tjera|për shembull|po (?:ashtu|atë ditë)|të nesërmen|(?:pak|një vit|disa ditë) më vonë|(?:arsyeja|qëllimi|vendimi) është|vendimi u',
  sr: 'u (?:tom (?:slučaju|kontekstu)|međuvremenu|isto vri?j?eme)|između ostalog|s tim u vezi|(?:osim|pored|umj?esto|nakon|pri?j?e|posli?j?e|zbog) toga|(?:us?prkos|unatoč) tome|sa? druge strane|sa svoje strane|na taj način|kao (?:rezultat|poslj?edica)|drugim ri?j?ečima|no,|'
    + '(?:doda|reka|kaza|istaka)o je da|(?:doda|rek|kaza|istak)la je da|(?:slj?edećeg|istog) dana|ubrzo potom|(?:dan|godinu dana|nekoliko dana) kasnije|(?:razlog|uzrok|cilj|odluka|rezultat) je|poslj?edice su',
  sw: 'kwa (?:hivyo|upande mwingine)|wakati huohuo|vile vile|a(?:me|li)(?:ongeza|sema) kuwa|siku iliyofuata|(?:muda mfupi )?baadaye|(?:sababu|lengo) ni',
  ta: 'மறுநாள்|சில நாட்களுக்குப் பிறகு',
  tr: 'aynı (?:zamanda|şekilde|gün)|diğer (?:yandan|taraftan)|yine de|sonuç olarak|başka bir deyişle|ne var ki|söz konusu|ertesi gün|(?:kısa süre|bir gün|bir yıl|daha) sonra|amaç,|hedef,|karar',
  uk: 'саме тому|(?:крім|окрім|більше) того|тим (?:не менш|часом)|у (?:зв\'язку з цим|відповідь|свою чергу)|до того ж|своєю чергою|зі свого боку|з іншого боку|таким чином|іншими словами|разом із тим|наступного дня|того ж дня|через кілька|згодом|'
    + 'причиною ста(?:в|ла|ли|ло)|рішення (?:було|ухвалили)|мета —',
  ur: 'دوسری (?:جانب|طرف)|ساتھ ہی|یہاں تک کہ|مثال کے طور پر|علاوہ ازیں|بعد ازاں|اگلے دن|کچھ (?:دن|ہی دیر) بعد|(?:وجہ|مقصد) یہ',
};
