/**
 * The words and first shapes, by language, by which a sentence points back at something outside it, or at the writer.
 * Connectives of several words stand in `backward-openings.ts`.
 */

/**
 * Words that point back when a sentence starts with them: personal and demonstrative pronouns and possessives, and behind the
 * bar connectives. Left out where the commoner reading is harmless: German "der" and "die", Spanish "la" are mostly articles.
 */
export const BACKWARD: Record<string, string> = {
  am: 'እሱ እሷ እነሱ ይህ ይህም ይሄ ያ እነዚህ እሳቸው እርሳቸው ከእነዚህም ከነዚህ ከእነሱ በዚህ በዚያ ከዚህ ከዚያ እኔ እኛ | ነገር ሆኖም ስለዚህ በተጨማሪም በዚህም ስለሆነም እዚያም እዚያ ነገርግን ከዚያ',
  ar: 'هو هي هم هذا هذه هؤلاء ذلك تلك وهو وهي وهذا وهذه وذلك | لكن ولكن كما وقال وقالت وأضاف وأضافت وأوضح وأشار وأكد وكان وكانت ثم أيضا لذلك وقد فقد وهكذا وهناك وهنا هكذا وبذلك وبهذا ولذلك ولهذا وكذلك وعليه وقيل وفيما فيما بينما وبينما حيث',
  bg: 'той тя то те това този тази тези неговият нейният техният там тогава | но и обаче също освен затова така после междувременно напротив всъщност например',
  bn: 'তিনি তারা তাঁরা এটি এটা এই সে এরা এসব এ তাঁর তার তাদের এর এতে সেখানে সেখানকার ওই সেই আমি আমরা আমার আমাদের | তবে কিন্তু এছাড়া আর এবং ফলে তখন অন্যদিকে যদিও তারপর এরপর পাশাপাশি তখনই',
  de: 'er sie es deren dessen ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesem diesen jene '
    + 'jener denen solche solcher solchen solches | dabei damit dafür dagegen danach darum darauf daran deshalb deswegen daher aber und doch auch denn '
    + 'jedoch dennoch trotzdem zudem außerdem ferner so dann dort da also hier allerdings hingegen stattdessen sondern '
    + 'oder dazu hinzu davon dadurch darüber daneben hierzu hierfür damals dorthin daraufhin ausserdem ebenso ebenfalls '
    + 'zugleich gleichzeitig',
  el: 'αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκεί | όμως αλλά και επίσης ωστόσο έτσι τότε επιπλέον παράλληλα μάλιστα εντούτοις ταυτόχρονα επομένως συνεπώς αντίθετα γι\'αυτό',
  en: 'he she it they him her his hers its them their this that these those | but and so or nor however still also yet '
    + 'then meanwhile instead such moreover furthermore nevertheless therefore thus otherwise '
    + 'besides additionally similarly consequently',
  es: 'él ella ello ellos ellas esto eso aquello este esta estos estas ese esa esos esas su sus dicha dicho dichas dichos allí ahí aquel aquella | pero y así además también sin entonces por aunque mientras asimismo tampoco luego',
  fa: 'او وی آنها آن‌ها ایشان این آن همین همان چنین آنان آن‌جا آنجا من ما | اما ولی همچنین و لذا بنابراین سپس هرچند ازاین‌رو بااین‌حال درنتیجه',
  fr: 'il elle ils elles ce cela ça ceci cet cette ces celui celle ceux leur leurs son sa ses là celles | mais et donc or cependant pourtant toutefois ainsi puis aussi alors enfin ensuite néanmoins',
  ha: 'shi ita su ya ta sun wannan waɗannan wadannan hakan | amma kuma haka sai don sannan misali',
  hi: 'वह वे यह ये उसने उन्होंने इसने उनका उनकी उनके उसका उसकी इसका इसकी इसके इससे इस उस इन उन वहां वहाँ वही वहीं यही ऐसे ऐसा ऐसी इसी उसी जिसके जिससे जिसमें उन्हें इन्हें उसे इसे उनमें इनमें उनसे इनसे इन्हीं उन्हीं मैं हम मेरा मेरी मेरे हमारा हमारी हमारे हमने मैंने | लेकिन मगर और हालांकि साथ इसलिए जबकि हालाँकि नतीजतन दरअसल तब',
  id: 'ia dia mereka beliau ini itu menurutnya akibatnya | tetapi tapi namun dan juga selain sementara karena hal sebaliknya sebelumnya selanjutnya misalnya akhirnya hasilnya alasannya artinya bahkan padahal sedangkan',
  mk: 'тој таа тоа тие овој оваа ова овие неговиот нејзиниот нивниот таму тогаш | но и меѓутоа сепак исто така затоа потоа истовремено всушност',
  pl: 'on ona ono oni one to ten ta te tego jego jej ich tam | ale i oraz jednak także również więc potem zatem ponadto tymczasem dlatego natomiast toteż wówczas',
  ps: 'هغه هغې دی دا دوی دغه هلته هغوی زه موږ زما زموږ | خو او همدارنګه ځکه',
  pt: 'ele ela eles elas isso isto aquilo este esta estes estas esse essa esses essas seu sua seus suas ali lá tal tais dele dela nesse nessa nesses nessas desse dessa desses dessas disso nisso | mas e também além assim porém então contudo portanto ademais entretanto todavia',
  ro: 'el ea ei ele acesta aceasta acest această acestea aceștia asta acolo acestia acestuia | dar și însă totuși de astfel apoi totodată deci',
  ru: 'он она оно они это этот эта эти его её ее их там такой такая такое такие | но и а также однако поэтому при тем затем потом так тогда впрочем напротив ранее например зато причем причём',
  sq: 'ai ajo ata ato ky kjo këta këto aty atje | por dhe edhe megjithatë gjithashtu prandaj atëherë ndërkohë',
  sr: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov tamo | ali i međutim takođe također zato tada tako stoga istovremeno istodobno ipak naime štoviše štaviše',
  sw: 'yeye wao hii huyo huyu hiyo hizo hayo hilo hili huko hapo | lakini pia hata na hivyo kisha aidha vilevile',
  ta: 'இந்த அந்த இதில் அதில் இவை அவை அங்கு அப்போது நான் நாங்கள் எனது எங்கள் | ஆனால் மேலும் எனவே எனினும் ஆனாலும் ஆகவே இருப்பினும் மறுபுறம் அத்துடன்',
  tr: 'o bu şu onlar bunlar onun bunun buna bunu ona onlara orada aralarında bunların bunlardan bununla bundan | ancak ama ve fakat ayrıca böylece öte oysa oysaki halbuki dolayısıyla nitekim üstelik örneğin böylelikle aksine',
  uk: 'він вона воно вони це цей ця ці його її їх їхній там такий така таке такі | але і й та а також однак тому при потім так тоді втім водночас отже натомість проте наприклад навпаки',
  ur: 'وہ یہ ان اس انہوں اُن اِس اُس اسے اُسے انہیں انھیں انھوں اسی یہی وہی ایسے ایسا ایسی جس جن وہاں | لیکن تاہم اور مگر جبکہ پھر البتہ حالانکہ چنانچہ لہٰذا لہذا نتیجتاً تب',
};

/** Chinese does not divide its words: the first characters decide. */
export const CHINESE = /^(?:[他她它这這那但而此同并並该該]|因此|所以|不过|不過|然而|与此|與此|另外|另一方面|其中|为此|為此|对此|對此|当时|當時|于是|於是|据[他她此]|據[他她此]|除此|尽管如此|儘管如此|相比之下|相反|结果|結果|例如|比如|随后|隨後|之[后後]|换句话|換句話|也就是|从而|從而|总之|總之|其次|可是|至[于於]|反之|否[则則]|然[后後]|第二天|[次同翌]日|不久|[几幾]天[后後]|一年[后後]|[数數]小[时時][后後]|(?:原因|目的|目[标標]|[结結]果)[是在])/u;

/** Tamil writes its endings and postpositions onto "this", "that", "he" and "they". */
export const TAMIL = /^(?:[இஅ]து|[இஅ]த(?:ன|ற|ை)|[இஅ]தே|[இஅ]வர|அவ[னள])/u;

/**
 * "I" and "we" by language, since Croatian "i" is "and" and German "ja" is "yes". Without "us": it might be the US. Persian,
 * Hindi and their neighbours repeat what somebody said without marks: there only the first word is asked, above.
 */
export const FIRST_PERSON: Record<string, string> = {
  ar: 'أنا نحن وأنا ونحن', bg: 'аз ние мой моя наш', de: 'ich wir mein meine meinen meinem meiner uns unser unsere unseren unserem unserer mich mir',
  el: 'εγώ εμείς μου μας', en: 'i we my our me myself ourselves', es: 'yo nosotros mi mis nuestro nuestra', fr: 'je j nous mon ma mes notre nos moi',
  id: 'saya kami kita', mk: 'јас ние мојот мојата нашиот', pl: 'ja my mój moja nasz nasza', pt: 'eu nós meu minha nosso nossa', ro: 'eu noi meu mea nostru',
  ru: 'я мы мой моя наш меня мне нас нам', sq: 'unë', sr: 'ja mi moj moja naš naša', sw: 'mimi sisi', tr: 'ben biz benim bizim', uk: 'я ми мій моя наш мене нас',
};

/**
 * "You", who shall call, click or imagine something; German "Sie", the reader only inside a sentence, and "du", which
 * French names have too, are asked by themselves.
 */
export const SECOND_PERSON: Record<string, string> = {
  de: 'dir dich dein deine', en: 'you your yours', es: 'usted ustedes', fr: 'vous votre vos', id: 'anda', pt: 'você vocês', ru: 'вы ваш вам вас', tr: 'siz sizin', uk: 'ви ваш вам вас',
};

/** Pronouns that come when a comma has, and no name has stood before it: "Last month, she …". */
export const AFTER_COMMA: Record<string, string> = { en: 'he she it they his her their', es: 'él ella ellos ellas', fr: 'il elle ils elles', pt: 'ele ela eles elas' };

/** "Well, …", "Kein Wunder, …" answer something said before; what stands before the first comma or colon. */
export const OPENERS: Record<string, string> = {
  en: 'well|indeed|regardless|finally|yes|no|oh|sure|again|of course|in fact|for example|for instance|for one thing|as a result|in addition|in other words|'
    + 'that said|at the same time|since then|on the other hand|first up|next up|before that|after that|beyond that',
  de: 'ja|nein|nun|naja|immerhin|klar|kurzum|kein wunder|mehr noch|schlimmer noch|im gegenteil|grund|der grund|die folge|das ergebnis|das problem',
};

/** "Most of these", "Jeden dieser Panzer": what is pointed at comes second or third; but everybody knows which week "this week" is. */
export const POINTING: Record<string, string> = {
  ar: 'ذلك هذا هذه تلك هؤلاء لذلك لهذا جانبه جانبها جانبهم جهته جهتها جهتهم قوله قولها قولهم بينهم بينها رأيه رأيها', bg: 'него нея тях това този тази тези',
  de: 'diese dieser dieses diesem diesen jene jener jenen ihnen', el: 'τούτου αυτό αυτόν αυτήν αυτούς αυτές αυτών αυτά', en: 'these those this them him', es: 'él ella ellos ellas ello',
  fa: 'این همین آن همان وی او آنها آن‌ها آنان ایشان', fr: 'lui eux elle elles cela', ha: 'cewarsa cewarta cewarsu cikinsu', id: 'mereka dia tersebut itu', mk: 'него неа нив тоа овој оваа ова овие',
  pl: 'niego niej nich nim nimi', ps: 'دې دغه همدې همدغه هغه هغې هغوی دوی', pt: 'ele ela eles elas isso isto disso disto desse dessa desses dessas deste desta nesse nessa dele dela deles delas',
  ro: 'acestuia acesteia acestora acestea aceștia', ru: 'этого этому этим этом этой этих это них ними нему ней', sq: 'tij saj tyre kësaj këtij këtë këto', sr: 'njega nje njih njima njemu njoj njegovim njenim njihovim njegovom njenom njihovom',
  sw: 'wake yake hapo wao mwao huyo hiyo hilo huo hayo hizo hao hicho', uk: 'це нього неї них ним ними ньому цього цьому цим цієї цій цих',
};

/** What follows "this" where everybody knows which one is meant. */
export const TIMES = 'week yıl hafta ay année wiki mwaka mwezi weekend month year morning spring summer autumn fall winter season time tag tage tagen woche wochen monat jahr jahres sommer frühjahr herbst semana año mes ano mês semaine année mois '
  + 'an săptămână lună неделе неделю недели году года месяце месяца тижні тижня році року місяці місяця година седмица недела месец هفته ماه سال روز شب کال اونۍ میاشت الأسبوع العام الشهر اليوم الصيف الشتاء vit viti jave javë muaj '
  + 'century decade dernières últimos últimas lunes martes miércoles jueves viernes sábado domingo roku tygodniu nedelje godine';
