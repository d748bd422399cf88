/**
 * Abbreviations that take a full stop, without the last one, in lower case; a word in capitals here is meant as such
 * (Greek `π.Χ` is "before Christ", `π.χ` "for example"). Pieces that are written apart are put together: `z. B.` is `z.b`.
 */
type Kind = 'neverFinal' | 'beforeNumber' | 'finalBeforeCapital' | 'timeOrEra' | 'ambiguous';

/**
 * `neverFinal`: something always follows (titles, "e.g."). `beforeNumber`: when a number follows. `finalBeforeCapital`: ends before a capital
 * ("etc."; a month, which only its day would follow). `timeOrEra`: hours, years, centuries and eras, which close what they
 * belong to, and with it mostly the sentence.
 */
const TABLE: Record<Exclude<Kind, 'ambiguous'>, Record<string, string>> = {
  neverFinal: {
    _: 'dr prof mr mrs ms mx st hon rev e.g i.e vs ca cf dipl ing',
    en: 'gen sen rep gov sgt lt col maj capt cpt cmdr adm mt ft messrs pres supt det insp sens reps gens approx incl esp viz a.k.a',
    de: 'fa z.b d.h bzw vgl evtl ggf inkl exkl zzgl abzgl sog bspw insb hl hr fr frl geb gest verh tel abt hrsg i.d.r z.t m.e i.s.d lt max min mind allg ehem röm kath ev frhr mag stv rd gem gez med rer nat phil s.a s.o s.u',
    fr: 'm mm mme mmes mlle mlles me mgr pr p.ex ste sts env éd hab ex av apr',
    es: 'sr sra sres srta srtas dra d dña gral cnel tte profa lic arq mons fray sto sta p.ej ej',
    pt: 'séc sr sra srs sras dra drs d exmo exma eng arq profa pres gen cel sto sta pe dep gov p.ex min cia',
    ru: 'т.е т.н т.к т.зв т.ч ул им проф акад доц см ср напр св просп пер пл обл ген полк гр тов сост ред англ нем лат зам ок',
    uk: 'т.зв зв ім вул проф акад доц див напр св просп пров пл обл м ред т.ч',
    bg: 'т.е т.нар т.н проф доц акад инж ул бул гр св пл напр вж срв ген обл',
    mk: 'т.е т.н проф доц акад инж ул бул св пр ген',
    sr: 'tj tzv npr mr sc inž ul sv st gđa gđica gosp doc akad odn ured prim spec tkz tkzv v тј тзв нпр др проф мр инж ул св ст гђа госп доц акад одн',
    pl: 'ul al pl tzn tzw np m.in św tj mgr hab inż gen płk ppłk kpt por ks bp abp red pt ur zm wg zob ds tel wł lek med woj pow gm dyr prok śp bryg',
    ro: 'dl dna d-l d-na d-nul sf conf gen col str șos jud ex acad lect asist pr cca bd',
    sq: 'z znj zj znja zt p.sh rr kol gjen akad bul shih',
    tr: 'doç av uzm hz op yrd öğr gör arş alb org kor tuğg yb bnb yzb sn bkz örn mah cad sok blv tic san mö ms m.ö m.s',
    el: 'κ κκ κα δρ καθ π.χ δηλ βλ πρβλ αγ λεωφ στρ δις',
    id: 'mis pt cv jl tn ny sdr sdri bpk drs dra ir h hj kh k.h rp kab kec kel prov gg a.n d.a u.p tgl yth alm s.d',
    sw: 'bw bi bwn dkt dk mh mhe k.m k.v kv m.f mf ust',
    ha: 'alh mal haj eng',
    hi: 'डॉ डा प्रो श्री सुश्री मो पं स्व कु लि पृ सं',
    bn: 'মো মোঃ মোসা ড ডা ডঃ ডাঃ অ্যাড মোছা মি সৈ পৃ ইঞ্জি লে জে রা খ্রি',
    ta: 'திரு திருமதி டாக்டர் பேரா செல்வி ரூ முனை கி.மு கி.பி எண்',
  },
  beforeNumber: {
    _: 'no nr p pp vol fig art',
    en: 'ch sec para nos',
    de: 's abs ziff kap bd abb tab anm rn aufl',
    fr: 'n chap h',
    es: 'pág págs núm n cap',
    pt: 'pág págs nº n núm cap',
    ru: 'стр с рис гл табл п пп ст д кв корп оф',
    uk: 'стор с рис п пп буд кв корп оф',
    bg: 'стр чл т бр бл вх ет ап',
    mk: 'стр чл бр',
    sr: 'br str čl al tač бр стр чл',
    pl: 's str ust pkt poz godz rozdz',
    ro: 'alin pag bl ap sec lit',
    sq: 'f fq shek',
    tr: 's sf md fık tel',
    el: 'σελ αρ άρθ παρ τόμ τηλ',
    id: 'hlm hal tel telp',
    sw: 'na uk s.l.p',
  },
  finalBeforeCapital: {
    _: 'etc inc ltd corp jan feb apr aug avg sept sep oct okt nov dec dez янв ян јан фев февр феб апр авг сент септ сеп окт нояб ноем ное нов дек дец',
    de: 'usw usf ff u.ä o.ä u.a.m', fr: 'janv févr avr juil déc', es: 'ene febr abr ago dic', pt: 'fev abr ago',
    ru: 'т.д т.п др пр', uk: 'т.д т.п ін січ лют берез квіт трав черв серп верес жовт груд',
    bg: 'др пр', mk: 'итн др сл',
    sr: 'itd sl итд сл', pl: 'itd itp zł stycz kwiet sierp wrzes paźdz listop grud',
    ro: 'ș.a ș.a.m.d ş.a ş.a.m.d ian iul noi', sq: 'etj v.v', tr: 'vb vs vd',
    el: 'κ.λπ κλπ κ.ά κ.ο.κ κ.τ.λ κτλ ιαν φεβ απρ αυγ σεπ οκτ νοε δεκ', id: 'dll dsb dst dkk tsb agt', sw: 'n.k nk', ha: 'd.s',
  },
  timeOrEra: {
    en: 'a.m p.m b.c a.d b.c.e c.e', de: 'jh jhd chr', fr: 'j.-c', es: 'a.c d.c a.m p.m ee.uu', pt: 'a.c d.c', ro: 'hr î.hr d.hr',
    ru: 'г гг в вв ч н.э', uk: 'р рр ст н.е', bg: 'г гг в ч н.е', mk: 'г год в ч н.е', sr: 'god vek n.e год век г н.е',
    pl: 'r w n.e', el: 'π.Χ μ.Χ π.μ μ.μ', sq: 'p.e.s',
  },
};

/** May end a sentence, and then a word follows that begins one. All dotted shapes (`U.S`, `a.C`) belong here unlisted. */
const AMBIGUOUS: Record<string, string> = {
  _: 'jr co bros mio mar',
  en: 'sr jun jul ave blvd dept ret est',
  de: 'mrd tsd str jun jul',
  fr: 'bd', es: 'ee uu ud uds cía av avda', pt: 'kz av r al ltda',
  ru: 'тыс млн млрд трлн руб коп долл чел', uk: 'тис млн млрд грн крб долл',
  bg: 'лв млн млрд хил ал ив хр', mk: 'мил млн ден', sr: 'din mil mln',
  pl: 'tys ok im gr', ro: 'mil mld', sq: 'mln mld', tr: 'ş şti yy', el: 'εκ δισ', id: 'tbk', hi: 'रु',
};

function kindsFor(language: string): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const key of ['_', language]) {
    for (const [kind, words] of [...Object.entries(TABLE), ['ambiguous', AMBIGUOUS] as const]) {
      for (const word of (Object.hasOwn(words, key) ? words[key] ?? '' : '').split(' ').filter(Boolean)) kinds.set(word, kind as Kind);
    }
  }
  return kinds;
}

const known = new Map<string, Map<string, Kind>>();

/** What kind of abbreviation a word is, if any; `language` as `primaryLanguage` gives it. */
export function kindOfAbbreviation(word: string, language: string): Kind | undefined {
  let kinds = known.get(language);
  if (!kinds) known.set(language, (kinds = kindsFor(language)));
  return kinds.get(word) ?? kinds.get(word.toLowerCase());
}
