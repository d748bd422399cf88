/**
 * Lists the words that tell where a sentence begins or that a quotation goes on, by language (a key as
 * `primaryLanguage` gives it), in lower case.
 */
import { memoise } from '../../article/memoise.ts';

/** Frequent sentence starters: with a capital they begin a sentence, since they are hardly names and no nouns. */
const STARTERS: Record<string, string> = {
  en: 'the a an he she it they we i you his her its their our my your this that these those there here but and or so in on at to for from with by as if when while after before since then now not no nobody nothing some many most all both each what who why how where which also however yet still according although because despite even only other others one two such meanwhile last next earlier later today yesterday every another police critics analysts experts people authorities residents activists observers is are was did do does let under during',
  de: 'der die das den dem des ein eine einen einem einer er sie es wir ich ihr man dies diese dieser dieses dort hier da dann danach dabei damit dazu so und aber oder doch denn auch nur noch nun jetzt wenn als weil während seit seitdem nach vor bei mit auf an in im am für von zu zum zur aus über unter um wie was wer wo warum nicht niemand nichts kein keine viele alle einige beide andere sein seine ihre mehr trotzdem deshalb daher später zuvor heute gestern laut allerdings jedoch',
  fr: 'le la les l un une des il elle ils elles on nous vous je j ce c cet cette ces cela ça mais et ou or donc car dans en à au aux pour par sur avec sans selon après avant depuis puis alors ainsi si quand lorsque comme d de du qui que qu quoi où son sa ses leur leurs tout tous toutes personne rien aucun certains plusieurs d’autres autres hier demain',
  es: 'el la los las un una unos unas él ella ellos ellas yo nosotros se lo le les es son fue esto este esta estos estas eso ese esa pero y o en de del al a con sin por para según desde hasta tras después luego entonces así si cuando como que qué quién no nadie nada algunos muchos todos todo su sus también ya mientras además nunca hoy ayer mañana',
  pt: 'o a os as um uma ele ela eles elas eu nós isso isto este esta esse essa aquele mas e ou em no na nos nas de do da dos das com sem por para segundo desde até após depois então assim se quando como que quem não ninguém nada alguns muitos todos tudo seu sua também já nunca hoje ontem',
  ro: 'el ea ei ele eu noi un o unii acest această aceasta acesta acești dar și iar sau în din de la cu fără pentru după până apoi atunci astfel dacă când cum ce cine nu nimeni nimic toți toate mulți s se este sunt pe azi astăzi ieri',
  ru: 'он она оно они я мы вы ты это этот эта эти тот та те но и а или в на по с со к о об от до из за у при для без под над через после потом затем тогда теперь сейчас так там тут здесь если когда как что кто где почему не ни никто ничего все всё многие его её их наш мой свой также однако уже ещё сегодня вчера завтра',
  uk: 'він вона воно вони я ми ви ти це цей ця ці той та те але і й а або в у на по з із зі до від о об за при для без під над через після потім тоді тепер зараз так там тут якщо коли як що хто де чому не ні ніхто нічого всі все багато його її їх також однак уже ще цього сьогодні вчора завтра',
  bg: 'той тя то те аз ние вие това този тази тези онзи но и а или в във на по с със към от до из за при без под над през след после тогава сега така там тук ако когато като как какво кой къде защо не никой нищо всички много неговият също обаче вече още днес вчера утре',
  mk: 'тој таа тоа тие јас ние вие ова овој оваа овие но и а или во на по со кон од до за при без под над низ потоа тогаш сега така таму тука ако кога како што кој каде зошто не никој ништо сите многу исто сепак веќе уште денес вчера утре',
  sr: 'on ona ono oni one ja mi vi to ovo ovaj ova ovi taj ta ti ali i a ili u na po s sa k od do iz za pri bez pod nad kroz posle poslije nakon potom zatim tada onda sada tako tamo tu ako kad kada kako što šta tko ko gde gdje zašto ne nitko niko ništa svi sve mnogi njegov njen takođe također danas ostao bilo bio bila je он она оно они ја ми ви то ово овај ова ови али и а или у на по с са од до из за после након потом затим тада онда сада тако тамо ако кад када како шта ко где зашто не нико ништа сви све данас juče jučer sutra јуче сутра',
  pl: 'on ona ono oni one ja my wy to ten ta te ci tam tu tutaj ale i a lub albo w we na po z ze do od o za przy dla bez pod nad przez przed potem później następnie wtedy teraz tak jeśli gdy kiedy jak co kto gdzie dlaczego nie nikt nic wszyscy wszystko wielu jego jej ich także jednak już jeszcze tego jest był była było dziś dzisiaj wczoraj jutro',
  sq: 'ai ajo ata ato unë ne ju ky kjo këta por dhe e ose në me pa për nga pas para pastaj atëherë tani kështu atje këtu nëse kur si çfarë kush ku pse nuk s askush asgjë të disa shumë gjithë edhe tjetër tjerat një sot dje nesër',
  tr: 'o bu şu onlar biz ben siz bunlar bir ama ve veya ancak fakat daha sonra ardından önce şimdi böyle öyle orada burada eğer çünkü ne kim nerede neden niçin hayır kimse hiç hiçbir herkes bütün tüm birçok bazı ise ayrıca da de için göre onun bunun bugün dün yarın',
  el: 'ο η το οι τα τον την του της των ένας μια μία ένα αυτός αυτή αυτό αυτοί αυτές εγώ εμείς εσείς αλλά και ή σε στο στη στην στις στους στα από με χωρίς για κατά μετά πριν ύστερα έπειτα τότε τώρα έτσι εκεί εδώ αν όταν όπως τι ποιος πού γιατί δεν μην κανείς κανένας τίποτα όλοι όλα πολλοί επίσης όμως σήμερα χθες αύριο',
  id: 'ia dia mereka kami kita saya anda itu ini tetapi tapi dan atau di ke dari dengan tanpa untuk menurut setelah sebelum kemudian lalu sekarang demikian sana sini jika ketika saat apa siapa mana mengapa tidak tak semua banyak beberapa para sementara namun juga sudah kini kemarin besok',
  sw: 'yeye wao mimi sisi ninyi hii huyu hawa hiyo hizo huyo hao lakini na au kwa katika bila baada kabla kisha halafu sasa hivyo hapo huko kama wakati nani nini wapi mbona hakuna wote wengi baadhi pia ni leo jana kesho',
  it: 'il lo la i gli le l un uno una un\' lui lei noi voi loro egli ella essa essi io tu ci si ne questo questa questi queste quello quella quelli ma e ed o oppure però in nel nella nei negli nelle di del della dei degli delle a al alla ai alle da dal dalla con senza per secondo tra fra su sul sulla dopo prima poi quindi così se quando come che chi cosa dove perché non nessuno niente nulla alcuni molti tutti tutto ogni anche inoltre intanto mentre oggi ieri domani è sono ha hanno era erano secondo ora già',
  ca: 'el la els les l un una uns unes ell ella ells elles jo nosaltres això aquest aquesta aquests aquestes aquell aquella però i o en de del dels a al als amb sense per segons des fins després abans llavors així si quan com què que qui no ningú res alguns molts tots tot també ja mentre avui ahir demà és són ha han era',
  gl: 'o a os as un unha el ela eles elas eu nós isto este esta ese aquel pero e ou en no na de do da dos das con sen por para segundo desde ata despois entón así se cando como que quen non ninguén nada algúns moitos todos todo tamén xa hoxe onte',
  nl: 'de het een hij zij ze we wij ik je jij jullie men dit dat deze die er hier daar toen dan daarna maar en of want dus ook nog nu als terwijl sinds na voor bij met op aan in om van te tot uit over onder door volgens wat wie waar hoe waarom niet niemand niets geen veel alle sommige beide andere zijn haar hun ons eerder later vandaag gisteren morgen bovendien toch echter omdat hoewel mogelijk inmiddels ondertussen is was',
  af: 'die n hy sy ons ek jy hulle dit dat hierdie daardie daar hier toe dan maar en of want ook nog nou as terwyl sedert na voor by met op aan in om van tot uit oor onder deur volgens wat wie waar hoe hoekom nie niemand niks geen baie alle sommige beide ander sy haar hul later vandag gister',
  sv: 'den det de en ett han hon vi jag du ni man denna detta dessa där här då sedan men och eller så också ännu nu om när medan efter före vid med på i för av till från över under enligt vad vem var hur varför inte ingen inget många alla några båda andra hans hennes deras sin idag igår senare tidigare dock samtidigt dessutom trots att eftersom är var har',
  da: 'den det de en et han hun vi jeg du i man denne dette disse der her da så derefter men og eller også endnu nu hvis når mens efter før ved med på for af til fra over under ifølge hvad hvem hvor hvordan hvorfor ikke ingen intet mange alle nogle begge andre hans hendes deres sin dag går senere tidligere dog samtidig desuden trods at fordi er var har ud',
  no: 'den det de en et ei han hun vi jeg du man denne dette disse der her da så deretter men og eller også ennå nå hvis når mens etter før ved med på i for av til fra over under ifølge hva hvem hvor hvordan hvorfor ikke ingen intet mange alle noen begge andre hans hennes deres sin dag går senere tidligere likevel samtidig dessuten tross at fordi er var har',
  is: 'hann hún það þeir þær þau við ég þú þetta þessi þar hér þá síðan en og eða líka nú ef þegar eftir fyrir með á í um af til frá yfir undir samkvæmt hvað hver hvar hvernig ekki enginn ekkert margir allir sumir báðir aðrir er var hefur',
  fi: 'hän se he ne me te minä sinä tämä tuo nämä nuo siellä täällä silloin sitten mutta ja tai myös vielä nyt jos kun koska jälkeen ennen mukaan mitä kuka missä miten miksi ei kukaan mikään monet kaikki jotkut molemmat muut toinen myöhemmin aiemmin tänään eilen kuitenkin lisäksi samalla vaikka on oli ovat hänen heidän sen niin näin',
  et: 'ta tema see nad nemad me meie te ma mina sa need seal siin siis kuid aga ja või ka veel nüüd kui kuna pärast enne järgi mida kes kus kuidas miks ei keegi miski paljud kõik mõned mõlemad teised hiljem varem täna eile samuti lisaks samas kuigi on oli selle seda sest nii',
  lv: 'viņš viņa tas tā viņi viņas mēs jūs es tu šis šī šie tie tur šeit tad pēc pirms bet un vai arī vēl tagad ja kad kamēr kopš pie ar uz no par līdz saskaņā kas kur kā kāpēc nav neviens nekas daudzi visi daži abi citi vēlāk agrāk šodien vakar tomēr turklāt lai gan ir bija viņu tādēļ taču savukārt',
  lt: 'jis ji tai jie jos mes jūs aš tu šis ši šie tie ten čia tada po prieš bet ir ar arba taip dar dabar jei jeigu kai kol nuo prie su į iš apie iki pagal kas kur kaip kodėl ne nėra niekas daug visi kai kurie abu kiti vėliau anksčiau šiandien vakar tačiau be nors yra buvo jo jų todėl per už',
  cs: 'on ona ono oni já my vy ty to ten ta ti tato tento tyto tam tady zde ale a i nebo v ve na po s se z ze k ke do od o za při u pro bez před přes potom pak následně tehdy teď nyní tak pokud když jak co kdo kde proč ne nikdo nic všichni všechno mnozí jeho její jejich také však už ještě toho je byl byla bylo dnes včera zítra podle je jeho podobně proto navíc',
  sk: 'on ona ono oni ja my vy ty to ten tá tí táto tento tieto tam tu tuná ale a aj alebo v vo na po s so z zo k ku do od o za pri u pre bez pred cez potom následne vtedy teraz tak ak keď ako čo kto kde prečo nie nikto nič všetci všetko mnohí jeho jej ich tiež však už ešte toho je bol bola bolo dnes včera zajtra podľa preto navyše',
  sl: 'on ona ono oni one jaz mi vi ti to ta ti te tam tu tukaj ampak a in ali pa v na po s z k h do od iz za pri brez pred čez skozi potem nato takrat zdaj tako če ko kot kaj kdo kje zakaj ne nihče nič vsi vse mnogi njegov njen njihov tudi vendar že še danes včeraj jutri je so bil bila bilo po tem zato poleg',
  hu: 'a az egy ő ők én te mi ti ez ezek azok ott itt akkor majd de és vagy is még most ha amikor mert mivel után előtt szerint mit ki hol hogy hogyan miért nem senki semmi sok minden mindenki néhány mindkét más később korábban ma tegnap holnap azonban ugyanakkor emellett bár volt lesz van így azóta ezt azt ezért ennek',
  be: 'ён яна яно яны я мы вы ты гэта гэты гэтая гэтыя той тая але і а або у ў на па з са да ад аб за пры для без пад над праз пасля потым тады цяпер зараз так там тут калі як што хто дзе чаму не ніхто нічога усе ўсе шмат яго яе іх таксама аднак ужо яшчэ сёння учора ўчора заўтра',
  kk: 'ол олар біз мен сіз сен бұл сол осы мұнда онда бірақ және немесе кейін содан қазір егер өйткені не кім қайда неге жоқ ешкім барлық көп кейбір бүгін кеше ертең сондай-ақ оның олардың сондықтан алайда',
  ky: 'ал алар биз мен сиз сен бул ошол ушул бирок жана же кийин анан азыр эгер анткени эмне ким кайда эмнеге жок эч бардык көп кээ бүгүн кечээ эртең ошондой анын алардын',
  uz: 'u ular biz men siz sen bu shu o‘sha lekin va yoki keyin so‘ng hozir agar chunki nima kim qayerda nega yo‘q hech barcha ko‘p ba‘zi bugun kecha ertaga shuningdek uning ularning ammo biroq',
  az: 'o onlar biz mən siz sən bu həmin amma və ya lakin sonra ardınca indi belə orada burada əgər çünki nə kim harada niyə yox heç bütün çox bəzi bu gün dünən sabah həmçinin onun onların də isə bir',
  hy: 'նա նրանք մենք ես դուք դու սա դա այս այդ այն բայց և եւ կամ հետո ապա հիմա եթե երբ ինչ ով որտեղ ինչու ոչ ոչ ոք բոլոր շատ որոշ այսօր երեկ վաղը նաև սակայն նրա նրանց',
  vi: 'ông bà anh chị em họ tôi chúng ta nó này đó đây nhưng và hoặc ở trong từ với không theo sau trước rồi nếu khi vì ai gì đâu tại chưa nhiều tất cả một các những mỗi cũng hôm nay ngày người việc theo đến vào',
  tl: 'ang si siya sila ako kami tayo kayo ito iyon ngunit pero at o sa ng mula para ayon pagkatapos bago noong kung kapag ano sino saan bakit hindi wala walang marami lahat ilan mga may ngayon kahapon bukas',
  so: 'wuxuu waxay waxaan isagoo wuu way waa balse laakiin iyo ama kadib markii hadda haddii maxaa yaa halkee maya ma cidna badan dhammaan qaar maanta shalay',
  ha: 'sai shi ita su ni mu ku wannan waɗannan amma da ko a daga zuwa ba babu bayan kafin sannan yanzu haka can nan idan lokacin wa me ina duk yawa kuma ya ta sun an yau jiya gobe',
};

/** Verbs of speech, which after a quotation with its own mark say that its speaker follows: `"Why?" President Weber asked.` */
const SPEAKING: Record<string, string> = {
  en: 'said says asked asks wrote writes told added adds replied shouted cried tweeted demanded wondered exclaimed called yelled joked recalled declared warned laughed screamed explained insisted responded',
  sw: 'alisema aliuliza anasema anauliza aliandika alijibu aliongeza walisema', ha: 'ce tambaya rubuta',
  id: 'tanya kata ujar tulis', tr: 'sordu dedi yazdı',
  hi: 'कहा पूछा बोले बोला बोलीं बोली बताया लिखा कहते कहती पूछते पूछती बताते लिखती चिल्लाया', bn: 'বলেন বললেন বলেছেন জানান জানিয়েছেন লিখেছেন লেখেন জিজ্ঞেস জিজ্ঞাসা প্রশ্ন জানতে জানালেন বলছেন বলছিলেন',
  ur: 'چلایا کہا پوچھا بتایا لکھا کہتے کہتی بولے بولا بولیں پوچھتے پوچھتی', fa: 'گفت گفتند پرسید نوشت افزود می‌گوید می‌پرسد می‌نویسد می‌گویند پرسیدند گفته', ps: 'وویل ویلي وايي وایي پوښتل وپوښتل ليکلي لیکلي وویلې',
  ar: 'قال قالت يقول تقول سأل سألت تساءل تساءلت كتب كتبت أضاف أضافت صرخ تابع صاح هتف أجاب أجابت يتساءل تتساءل يسأل تسأل يكتب',
  am: 'አለ አሉ አለች ሲል ሲሉ ስትል ጠየቀ ጠየቁ ጠየቀች ተናገሩ ተናገረ ብለዋል ብሏል ብለው ይላሉ ይላል ትላለች ጮኸ ጮኹ',
  he: 'אמר אמרה אמרו שאל שאלה שאלו כתב כתבה הוסיף הוסיפה הוסיפו ענה ענתה השיב השיבה הסביר הסבירה צעק צעקה הודיע טען טענה', ka: 'თქვა იკითხა ჰკითხა ამბობს განაცხადა წერს დაწერა უპასუხა დასძინა კითხულობს აღნიშნა განმარტა შესძახა',
  mr: 'म्हणाले म्हणाला म्हणाली म्हटले विचारले विचारला सांगितले म्हणतात म्हणतो म्हणते', ne: 'भने भनिन् भन्नुभयो सोधे सोधिन् बताए भन्छन् लेखे', gu: 'કહ્યું પૂછ્યું જણાવ્યું બોલ્યા બોલ્યો લખ્યું', pa: 'ਕਿਹਾ ਪੁੱਛਿਆ ਬੋਲੇ ਦੱਸਿਆ ਲਿਖਿਆ',
  te: 'అన్నారు అన్నాడు అడిగారు చెప్పారు ప్రశ్నించారు పేర్కొన్నారు', kn: 'ಹೇಳಿದರು ಕೇಳಿದರು ಪ್ರಶ್ನಿಸಿದರು ತಿಳಿಸಿದರು ಹೇಳಿದ', ml: 'പറഞ്ഞു ചോദിച്ചു വ്യക്തമാക്കി അറിയിച്ചു', ja: '言っ 言う 話し 話す 語っ 語る 述べ 尋ね 質問 聞い 答え 叫 訴え 問いかけ', th: 'กล่าว ถาม บอก',
  ta: 'என்றார் என்றனர் கேட்டார் கூறினார் சொன்னார் என்று என என்கிறார் கேட்கிறார் வினவினார்', zh: '说 說 问 問 表示 道 写 寫 称 稱 喊 回答 补充 補充 强调 強調 指出 反问 反問',
};

/**
 * "And", "that" in scripts without capitals: the sentence goes on, even after a quoted question or dots. Pashto's
 * "and" is Persian's "he".
 */
const JOINING: Record<string, string> = {
  ur: 'اور کہ', fa: 'و که', ar: 'و فقال فقالت فأجاب فرد فلم', ps: 'او چې', hi: 'और कि तो', bn: 'এবং আর ও যে বলে', ta: 'என்று என மற்றும்', am: 'እና ሲል ሲሉ ብሎ ብለው', mr: 'आणि की असे असा अशी असं म्हणून', ne: 'र कि भन्दै भनेर भनी', gu: 'અને કે એમ એવું', pa: 'ਅਤੇ ਕਿ', te: 'అని అంటూ మరియు', kn: 'ಎಂದು ಮತ್ತು', ml: 'എന്ന് എന്നു എന്നും', ko: '라고 라는 라며 이라고 이라며 고 하고 며',
};
/** "Then", "but": after dots the sentence goes on with them as well. */
const GOING_ON = 'ولی ولي اما لیکن پھر مگر لكن ولكن ثم फिर लेकिन मगर पर तो কিন্তু তারপর ነገር ஆனால் பிறகு بعد';

/** Months where they are written with a capital and follow the day's ordinal. */
const MONTHS = 'januar jänner februar märz april mai juni juli august september oktober november dezember';
/** What follows the hour: `5 p.m. Monday`, `8 a.m. GMT`. */
const AFTER_HOUR = 'monday tuesday wednesday thursday friday saturday sunday gmt utc et pt ct mt est edt pst pdt bst ist cat eat wat cet cest eastern pacific central mountain local january february march april may june july august september october november december';
/**
 * After them a number with a full stop is an ordinal, also before a capital: `der 1. Vorsitzende`, `na 70.
 * Berlinaleu`.
 */
const BEFORE_ORDINAL: Record<string, string> = {
  de: 'der die das den dem des am im vom zum zur beim ein eine einen einem einer seit bis und ab jeder jede jedes jeden dieser diese dieses diesem diesen ihr ihre ihren ihrem sein seine seinen seinem unser unsere war als',
  sr: 'čl st toč чл ст тач na u o za od do iz po s sa i pri kod на у о за од до из по са и',
  pl: 'na w we z ze do po od za o i przed przy dla podczas',
  cs: 'na v ve za o od do po z ze s se k ke při před nad pod mezi pro kolem ten ta to', sk: 'na v vo za o od do po z zo s so k ku pri pred nad pod medzi pre okolo ten tá to',
  sl: 'na v o od do po iz z s k pri za', hu: 'a az és', da: 'den det', no: 'den det', is: 'þann', fi: '', et: '', lv: '',
};
/** Words with which a time begins that opens a clause. */
const FRONTING: Record<string, string> = {
  en: 'in at by from on since until before after around about between during shortly just', es: 'en a desde hasta hacia', pt: 'em até desde no na',
  fr: 'en au dès vers depuis', de: 'im am um ab seit bis vor nach', ro: 'în din la până', ru: 'в во на с к до от из после около', uk: 'у в на з із до від після',
  bg: 'през в във на от до след към около', mk: 'во на од до по околу', sr: 'u na od do po oko у на од до по око', pl: 'w we na od do z po pod przed około',
  el: 'το τον στις στα από ως μέχρι γύρω', sq: 'në më nga', it: 'nel nell dal alle verso fino', ca: 'a al des fins', nl: 'in op om sinds tot rond vanaf na voor', sv: 'i på den omkring kl klockan sedan', da: 'i på den omkring kl klokken siden', no: 'i på den omkring kl klokka siden',
  cs: 'v ve od do po před kolem na', sk: 'v vo od do po pred okolo na', sl: 'v od do po pred okoli leta', lt: 'nuo iki po apie prieš', lv: 'no līdz pēc', be: 'у ў з да каля', tr: 'saat', id: 'pada pukul sejak',
};
/** Job titles that follow a company's name: `Acme Corp. Chairman Bob Day`. */
const OFFICES = 'ceo cfo coo cto chairman chairwoman chair chief president vice executive director founder spokesman spokeswoman';
/** Currencies and their codes with a capital, behind a multiplier: `3 mil. KM`, `300 mln. Eur`. */
const CURRENCIES = 'eur euro usd gbp chf czk pln huf ron rsd mkd bgn try uah rub dkk sek nok isk inr idr cny jpy km kč ft lt ls sk din tl lei kn грн руб лв ден евра';
/** Names that end in a mark. */
const MARKED_NAMES = 'yahoo jeopardy joomla oklahoma';

type Table = Record<string, string>;

/** Returns, for a table, the function that returns a language's words as a set. */
const wordsOf = memoise((table: Table) => memoise((language: string): ReadonlySet<string> =>
  new Set((Object.hasOwn(table, language) ? table[language] ?? '' : '').split(' ').filter(Boolean))));

function has(table: Table, language: string, word: string): boolean {
  return wordsOf(table)(language).has(word.toLowerCase().replace('\u0307', ''));
}

const WORD_LISTS: Table = { goingOn: GOING_ON, months: MONTHS, afterHour: AFTER_HOUR, currencies: CURRENCIES, markedNames: MARKED_NAMES, offices: OFFICES };

export const isFrequentStarter = (word: string, language: string): boolean => has(STARTERS, language, word);
export const isBeforeOrdinal = (word: string, language: string): boolean => has(BEFORE_ORDINAL, language, word);
export const isSpeechVerb = (word: string, language: string): boolean => has(SPEAKING, language, word);
export const isConjunction = (word: string, language: string): boolean => has(JOINING, language, word);
export const isFrontingWord = (word: string, language: string): boolean => has(FRONTING, language, word);
export const continuesSentence = (word: string): boolean => has(WORD_LISTS, 'goingOn', word);
export const isMonth = (word: string): boolean => has(WORD_LISTS, 'months', word);
export const isTimeSuffix = (word: string): boolean => has(WORD_LISTS, 'afterHour', word);
export const isCurrency = (word: string): boolean => has(WORD_LISTS, 'currencies', word);
export const isJobTitle = (word: string): boolean => has(WORD_LISTS, 'offices', word);
export const isMarkedName = (word: string): boolean => has(WORD_LISTS, 'markedNames', word);
export const speechVerbs = (language: string): string[] => (SPEAKING[language] ?? '').split(' ').filter(Boolean);
/** Languages that write ordinals with a full stop before capitals. */
export const writesOrdinals = (language: string): boolean => language === 'tr' || Object.hasOwn(BEFORE_ORDINAL, language);

/** The names of Latin letters in scripts that spell initials out: `ए. पी. जे.`, `எம். ஜி.`, `اے۔ آر۔`. */
const LETTER_NAMES = new Set((
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई वाय जेड '
  + 'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড '
  + 'ஏ பி சி டி ஈ இ எஃப் எப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ ஆர் எஸ் யு யூ வி டபிள்யூ ஒய் '
  + 'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ '
  + 'إيه بي سي دي إف اف جي جيه إتش اتش آي جيه كيه كي إل إم ام إن أو كيو آر إس اس تي يو في دبليو إكس واي زد دی جی اچ اِف پی کیو وای دبلیو '
  + 'ఎ ఏ బి సి డి ఇ ఎఫ్ జి జీ హెచ్ ఐ జె జే కె కే ఎల్ ఎం ఎమ్ ఎన్ ఓ పి పీ క్యూ ఆర్ ఎస్ టి టీ యు యూ వి వీ డబ్ల్యూ ఎక్స్ వై '
  + 'ಎ ಬಿ ಸಿ ಡಿ ಇ ಎಫ್ ಜಿ ಎಚ್ ಹೆಚ್ ಐ ಜೆ ಕೆ ಎಲ್ ಎಂ ಎಮ್ ಎನ್ ಓ ಒ ಪಿ ಆರ್ ಎಸ್ ಟಿ ಯು ವಿ ಡಬ್ಲ್ಯೂ ವೈ '
  + 'എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ആർ എസ് ടി യു വി ഡബ്ല്യു വൈ '
  + 'એ બી સી ડી ઈ એફ જી એચ આઈ જે કે એલ એમ એન ઓ પી આર એસ ટી યુ વી ડબલ્યુ વાય '
  + 'ਏ ਬੀ ਡੀ ਐਫ ਜੀ ਐਚ ਆਈ ਜੇ ਕੇ ਐਲ ਐਮ ਐਨ ਓ ਪੀ ਆਰ ਐਸ ਟੀ ਯੂ ਵੀ ඒ බී සී ඩී එෆ් ජී එච් අයි ජේ කේ එල් එම් එන් පී ආර් එස් ටී යූ වී').split(' '));

export const isSpelledInitial = (word: string): boolean => LETTER_NAMES.has(word);
