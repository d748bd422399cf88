/* oxlint-disable max-lines -- one table a language; no logic */
/**
 * Lists the abbreviations of each language that newspapers print with a full stop. They stand without the last full
 * stop and in lower case; a word with a capital is meant as written (Greek `π.Χ` is "before Christ", `π.χ` "for
 * example"). Pieces that are written apart are put together: `z. B.` is `z.b`.
 */

/**
 * When the full stop of an abbreviation ends the sentence as well.
 * - `neverFinal`: hardly ever, since something always follows (titles, "e.g.").
 * - `titleOrUnit`: behind a number as a unit ("5 min."), otherwise as a title ("Min. Sato").
 * - `beforeNumber`: not if a number follows; otherwise it is a word like any other ("no.", "fig.").
 * - `finalBeforeCapital`: if a capital follows ("etc.", units, currencies, months, weekdays).
 * - `companyForm`: if a capital follows that belongs neither to a job title nor to another company form.
 * - `timeOrEra`: hours, years, centuries, eras; mostly if a capital follows, unless they open their clause.
 * - `ambiguous`: only if a frequent sentence starter follows. Dotted shapes (`U.S`, `a.C`) are so without being listed.
 * - `commonWord`: always; it is a word of this language, whatever it abbreviates in others.
 */
export type AbbreviationKind =
  'neverFinal' | 'titleOrUnit' | 'beforeNumber' | 'finalBeforeCapital' | 'companyForm' | 'timeOrEra' | 'ambiguous' | 'commonWord';

/** Words with spaces between them, by kind. */
export type AbbreviationTable = Partial<Record<AbbreviationKind, string>>;

/** Abbreviations that are the same in most languages; the language's own table goes before. */
export const SHARED_ABBREVIATIONS: AbbreviationTable = {
  neverFinal: 'dr drs prof mr mrs ms st e.g i.e vs ca cf dipl ing mgr bc phd mudr judr phdr rndr paeddr '
    + 'thdr emmvdr pharmdr csc drsc doc doz capt cmdr gen lt sgt cpt approx aprox DR MR MRS ST '
    + 'PROF lic mons Msgr Rev Hon Arch Dott Avv Dra Sra Srta Col Maj Gov Sen Rep Sig Hr Mme Insp '
    + 'Adm Supt Pfr asst insp',
  beforeNumber: 'no nr nos p pp vol fig art ch cap tab tel fax par pos',
  finalBeforeCapital: 'sec etc jan feb apr aug avg sept sep oct okt nov dec dez kg km cm mm min km/h kwh mwh ha '
    + 'янв ян јан фев февр феб апр авг сент септ сеп окт нояб ноем ное нов дек дец mio mln mld '
    + 'mrd',
  companyForm: 'inc ltd corp llc plc pvt gmbh',
  ambiguous: 'jr co bros mar',
};

const SERBO_CROATIAN: AbbreviationTable = {
  neverFinal: 'tj tzv npr mr sc inž ing dipl ul sv st gđa gđica gđ gosp doc akad prof dr odn ured prim '
    + 'spec tkz v usp tzw gen pukovnik puk bojn por nar zast predsj ravn dir prir izv lok međ '
    + 'međun naz naj jugosl hrv bos njem engl franc rus lat grč tur v.d o.g t.zv dr.sc mr.sc izm '
    + 'okruž opć pok eks aps mat mag univ bacc oec iur тј тзв нпр др проф мр инж ул св ст гђа '
    + 'гђица госп доц акад одн ген пук мај прим в.д спец ред пок kap bul adv zam potp ppuk naredn '
    + 'арх преч fra vlč op пуков зам капет прот mons preč',
  titleOrUnit: 'g srp min',
  beforeNumber: 'br str čl al tač toč pogl ods par tel dop бр стр чл тач тел',
  finalBeforeCapital: 'sl itd i.sl itsl tisuć tis din kn eur hilj ožu velj trav svib lip ruj stud pros siječ '
    + 'junjul итд сл дин хиљ јун јул mln mil mlr mlrd',
  companyForm: 'd.o.o d.d a.d j.d.o.o o.d k.d д.о.о а.д o.o',
  timeOrEra: 'god vek n.e pr.n.e p.n.e p.k r.n.e st.e sati год г век н.е п.н.е ч h',
  ambiguous: 'bb',
  commonWord: 'taj on mi vi im je se ga mu joj ih nas vas san dan rad rat grad mir put bok rok tim km trg',
};

const NORWEGIAN: AbbreviationTable = {
  neverFinal: 'bl.a f.eks dvs ca pga p.g.a mht m.h.t evt ev inkl ekskl jf jfr iflg ifl vedr ang ad red '
    + 'adm dir adv forf nåv tidl fg kst kgl hr fr frk pr dr prof amanuensis stud cand mag siv.ing '
    + 'ing førsteam kapt lt ltn fenr politiinsp gen viseadm sogn bisk st gml østl m.a såk s.k '
    + 'tils gj.sn gjsn mill.kr maks o.a.a adr tlf.nr t.h t.v alm eg egtl f.o.m t.o.m fra.og '
    + 'h.r.adv spes nas utg overs oberstlt oblt utenriksmin statsmin finansmin pol.insp sjefsing '
    + 'overing seksj.sjef avd.sjef pol.mester',
  titleOrUnit: 'min',
  beforeNumber: 'nr kap s pkt § art bd fig tlf ill tab avsn ref par mrk kl',
  finalBeforeCapital: 'osv o.l o.a m.m m.fl mv m.v etc kr tusen mnd sek jan febr feb mars apr aug sept okt nov '
    + 'des man tirs ons tors fre lør søn pst mrd mia mill bn',
  companyForm: 'a/s',
  timeOrEra: 'f.kr e.kr årh',
  ambiguous: 'gt vn maj',
  commonWord: 'på dem den det her der nå seg han hun inn ut opp ned av til om nok bra år dag vei bil sak '
    + 'tid liv by hus',
};

const INDONESIAN: AbbreviationTable = {
  neverFinal: 'mis pt cv jl tn ny sdr sdri bpk drs dra ir hj kh k.h rp kab kec kel prov gg a.n d.a u.p '
    + 'tgl yth alm s.d PT CV KH JL kapt lettu letda serma serda pratu kol laks marsda marsma ust '
    + 'ustz muh moh abd st dt tgk tk rd rr dirut wkl a.l spt dgn utk yg krn thd pd dlm kpd sbg '
    + 'bhw dr perum komp ds dsn kamp Brig Jen pol lih jend AKBP AKP',
  titleOrUnit: 'h m tsb',
  beforeNumber: 'hal tel telp no rt rw kav bab ps pasal ay nomor hp tahun th thn hlm blok',
  finalBeforeCapital: 'dll dsb dst dkk agt peb des mei jun jul ons wib wita wit',
  companyForm: 'tbk persero bhd sdn',
  timeOrEra: 'sm',
  ambiguous: 's.h m.h s.e m.m s.pd m.pd s.sos m.si s.t m.t s.kom s.ag m.ag ph.d sp.og s.ip s.ked m.kes '
    + 'm.sc b.a komjen brigjen letjen mayjen irjen dirjen sekjen kombes kompol letkol',
  commonWord: 'ini itu dia ada mau tak juga lagi kita kami saja pun air uang anak ibu umum',
};

const BAHASA_MALAYSIA: AbbreviationTable = {
  ...INDONESIAN,
  neverFinal: `${INDONESIAN.neverFinal ?? ''} dato datuk pn en cik hjh supt asp sb kpl sarjan`,
};

export const ABBREVIATION_TABLES: Record<string, AbbreviationTable> = {
  en: {
    neverFinal: 'gen sen rep gov sgt lt col maj capt cpt cmdr adm mt ft messrs pres supt det insp sens reps '
      + 'gens approx incl esp viz a.k.a hon rev mx fr cpl brig lieut atty assoc dep dir mlle mme '
      + 'msgr msgrs amb cmdt ens spc pfc ofc intl natl excl opp govt secy cllr dr drs prof profs '
      + 'govs lt.col lt.gov maj.gen brig.gen v br vice-adm adj emer asst',
    beforeNumber: 'ch sec para paras nos eds rm apt ste rte hwy tel ph ver reg sect ex exh app max min circa '
      + 'flt sqn op eq wk vol vols',
    finalBeforeCapital: 'sq hrs mins secs yrs wks mos lb lbs oz mph yd yds mi gal tbsp tsp mon tue tues wed thu '
      + 'thur thurs fri rs etc',
    companyForm: 'inc ltd corp llc llp plc pvt pty cos',
    timeOrEra: 'a.m p.m b.c a.d b.c.e c.e bce ce',
    ambiguous: 'sr jul jun ave blvd dept ret est esq assn univ rd hts pl Calif Fla Tex Minn Ariz Ala Ark '
      + 'Colo Conn Del Ga Ill Ind Kan Ky La Md Mass Mich Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn '
      + 'Va Vt Wash Wis Wyo Sask Ont Que Alta',
    commonWord: 'in it him her us too now up out on off am is was be so do me you ago new old all day way '
      + 'yet war law job men end low top far bad big sun sea art may june july march april left '
      + 'home back work life time week year city area them well more done died gone dead here last '
      + 'half both lost won fell rose said went came ran met',
  },
  de: {
    neverFinal: 'fa z.b d.h bzw vgl evtl ev ggf inkl exkl zzgl sog bspw insb insbes bes hl hr hrn fr frl '
      + 'geb gest verh tel abt hrsg i.d.r z.t m.e i.s.d lt mind allg ehem röm kath frhr stv stellv '
      + 'rd gem gez med rer nat phil s.a s.o s.u resp urspr eigtl einschl ausschl zzt zurz z.zt z.z '
      + 'derz mögl ungef jährl monatl wöchentl tägl verw led dt österr franz frz engl ital span '
      + 'russ amerik europ jüd christl protest griech lat staatl städt öff nördl südl östl westl '
      + 'nordöstl nordwestl südöstl südwestl zw abzgl abz gegr gesch verst o.g u.g s.g m.w ggü i.a '
      + 'i.v i.h.v i.s.v i.v.m z.hd a.d v.a bearb übers erw hg bgm obgm min.präs oblt hptm uffz olt '
      + 'insp skt st gebr kgl ks vors präs assist wiss techn kaufm jur theol habil dres ing dipl '
      + 'univ h.c e.h a.o o.ä.m kl mr ms n.n od u spr sen gef reg polit wirtsch durchschn landw '
      + 'gewerbl jew entspr versch mehrf bürgerl a.a.o z.hdn i.e.s i.w.s m.a.w vorauss bürgerm abg '
      + 'staatsanw luth reform sächs preuß hess thür württ fotogr abschn anl anh ges obl bgld nö oö '
      + 'stmk sbg kriminaloberk kripo fwehr kdt ltd präsid gesundh vertr betriebsw forts',
    beforeNumber: 's abs ziff kap bd bde abb tab anm rn rdnr aufl nr nrn par fax jg lfd tgb haus hnr pos Art '
      + 'Ziff buchst satz',
    finalBeforeCapital: 'usw usf ff f u.ä o.ä u.a.m u.v.m uvm u.dgl dgl u.v.a etc',
    companyForm: 'inc corp',
    timeOrEra: 'jh jhd jhdt chr v.chr n.chr',
    ambiguous: 'min std mrd tsd str jun jul stk pkt sek qm ha bez kt betr Mo Di Mi Do Sa kfm kr ldkr bayer '
      + 'pol beil mag max mio mln mld mia',
    commonWord: 'art ab an zu da so um vor aus ein mit bei nun ja nur tun tag weg gut neu alt los hin her '
      + 'auf sei war bar kam ging lag hat wird sein tot statt fort dort hier nach fiel stieg dir',
  },
  nl: {
    neverFinal: 'dhr mevr mw mej mr drs ir ing dr prof ds jhr jkvr bijv bv d.w.z dwz m.a.w m.b.t mbt m.b.v '
      + 'm.n i.v.m ivm i.p.v ipv t.a.v t.b.v t.o.v t.g.v o.a o.b.v o.l.v n.a.v a.h.v nl resp evt ev '
      + 'excl incl max ca plm ong z.g zgn zg vgl gem gebr geb overl getr wed em h dir adj alg kath '
      + 'prot herv geref min.-pres vml ex sgt kol kapt lt gen burg weth nr nrs st ste tel vnl vlg '
      + 'v.w z.s.m cfr i.c i.e.g q.q s.v.p aanv afd afz bep betr bijl blz div doc fr dts du fed '
      + 'gedr hfst ill jaarg jur lic med niv oorspr opm red ref secr soc ss techn theol uitg vacat '
      + 'vert voorz wnd zr fa staatssecr ned rijksdr mgr pr Kon',
    titleOrUnit: 'sec min',
    beforeNumber: 'p pag par lid afb fig jrg no vol § art',
    finalBeforeCapital: 'enz e.d e.a etc e.v.a o.i.d en.z jan febr mrt apr aug sept okt nov dec ma di wo do vr za '
      + 'kg km m² mln mld mrd',
    companyForm: 'c.v v.o.f s.a nv B.V N.V V.O.F C.V',
    timeOrEra: 'v.chr n.chr v.c n.c',
    ambiguous: 'jl str ln pl jr sr b.v n.v',
    commonWord: 'na zo af aan op in uit om nu mee het hem er ze we ons is was dag weg man plan voor door '
      + 'over toe bij ook al zei had jaar huis week uur',
  },
  af: {
    neverFinal: 'mnr mev mej dr prof ds adv bv d.w.s d.i nl o.a m.a.w i.p.v t.o.v i.v.m n.a.v ong ca sg vgl '
      + 'lt kol genl kapt brig sers insp wyl eerw asb incl insl uitsl gen maj asst',
    titleOrUnit: 'min',
    beforeNumber: 'nr bl art par tel hfst no pos',
    finalBeforeCapital: 'ens e.a e.d.m jan feb mrt apr mei jun jul aug sept okt nov des mil',
    companyForm: 'bpk edms',
    timeOrEra: 'vm nm v.c n.c v.m n.m',
    ambiguous: 'jr sr str',
  },
  fr: {
    neverFinal: 'm mm mme mmes mlle mlles me mes mgr pr drs p.ex ste sts env éd hab av apr environ cf '
      + 'c.-à-d càd c.à.d ib ibid op cit vol trad coll dir dép gén col cdt cap capt lt lieut sgt '
      + 'adj brig maj prés préf proc resp adm insp comm féd nat intern tél télé n.d.l.r ndlr n.b '
      + 'r.-v rdv arr quart fg chem imp pl sq rte all bld réf suppl temp moy approx auj anc anct st '
      + 'sr mr ms esc bât appt rés ctre dist fém masc sing plur angl allem esp ital lat gr quot '
      + 'mens trim MM dépt',
    titleOrUnit: 'min',
    beforeNumber: 'n no nos nº chap h p pp art al t fasc fol liv vers r.d d r l ann',
    finalBeforeCapital: 'etc janv févr fév avr juil août déc lun mar ven sam dim hect km kg sec',
    companyForm: 's.a s.a.r.l s.a.s sarl cie éts ets',
    timeOrEra: 'j.-c av.j.-c apr.j.-c s',
    ambiguous: 'bd md mds mrd mrds rd boul bvd mil ex max',
    commonWord: 'mer jeu lui eux moi toi soi là ici pas non oui eau an ans jour mal fin sud est bas peu '
      + 'peur tard tôt vie roi loi feu fou bon dû pu vu dit mis cas mort fois mois pays ville jours '
      + 'venu parti été fait soir matin',
  },
  es: {
    neverFinal: 'sr sra sres sras srta srtas dra dres d gral cnel tte profa lic licda arq fray sto sta p.ej '
      + 'ej v.gr dr dn pdte pdta pte presid vicepdte excmo excma ilmo ilma mtro mtra ing inga téc '
      + 'ec cte cmdte cap capt cabo alf sgto tte.cnel gob gdor sec secr dir admón adm ldo lda rvdo '
      + 'rvda hno hna hnos pbro dep dip diput sen conc aprox ca fco ma mª gpe hdez fdez rguez glez '
      + 'mtz ant esq prol col c/ cl pza pl plza pje pgno urb ctra tel teléf telf máx mín cf cfr vid '
      + 'trad ed op cit ibid ib prof profs psic psiq odont enf ref pres com gta bo edo mpio dto '
      + 'depto dpto entlo izq izda dcha int nac fed econ jud dña exmin subtte fdo deleg prov vda '
      + 'abg hon subcom crio sub comis sarg cptn exgvicealm contraalm alm brig cdte mons card arz '
      + 'edif pº',
    titleOrUnit: 'min',
    beforeNumber: 'pág págs pag n art arts núm núms tít párr inc fig vol piso ap c.p cód exp res lám t § nro '
      + 'nros',
    finalBeforeCapital: 'km m etc ene febr feb abr may jun jul ago sept set oct nov dic lun mié miérc jue juev vie '
      + 'viern sáb dom kg hrs hs mins seg ptas pts pta h cts pesos',
    companyForm: 's.a s.l s.a.s s.r.l s.a.u s.l.u c.v s.c ltda s.a.b',
    timeOrEra: 'a.c d.c a.m p.m a.e.c e.c d.e.c ee.uu',
    ambiguous: 'ee uu ud uds vd vds av avda avd mill mdd bs mdp dls ss.aa cc.oo rr.hh ff.aa ff.cc jj.oo '
      + 'cía ob',
    commonWord: 'no sí él yo tú fe fin mar sol paz ley rey pan gas mal día más vez voz luz uno dos tres '
      + 'seis diez mil así ahí que hoy ayer bien años mes país casa vida hora meses horas días',
  },
  ca: {
    neverFinal: 'sr sra srs sres srta dr dra drs prof profa sta st mn mons p.ex ex aprox ca cf lic ing arq '
      + 'adv gral tte excm il·lm hble pres sec tel av avda c/ pl pg ctra ptge gta op cit trad coord '
      + 'màx mín dept fra r d na en cia',
    titleOrUnit: 'min',
    beforeNumber: 'núm núms pàg pàgs p art vol fig ap n cap',
    finalBeforeCapital: 'km etc gen febr feb març abr maig jul ag oct nov des dl dt dc dj dv ds dg kg h pta ptes '
      + 'mil',
    companyForm: 's.a s.l ltda',
    timeOrEra: 'a.c d.c a.m p.m',
    ambiguous: 'ee uu eua',
    commonWord: 'set no sí pau mar sol fi any dia bé mal més ell jo tu foc llei rei un dos dir',
  },
  gl: {
    neverFinal: 'sr sra srs dr dra prof profa d dna p.ex ex aprox ca cf gral cap exc lic arq tel av rúa r '
      + 'sto sta dir pres',
    beforeNumber: 'núm núms páx páxs p art vol fig',
    finalBeforeCapital: 'etc xan feb abr maio xuñ xul ago set out nov dec',
    companyForm: 's.a s.l',
    timeOrEra: 'a.c d.c a.m p.m',
    ambiguous: 'ee uu',
    commonWord: 'mar non si paz lei ano día máis ben mal',
  },
  pt: {
    neverFinal: 'séc sécs sr sra srs sras srta dra drs d dna exmo exma ilmo eng engª enga arq arqt profa '
      + 'profª profs pres gen cel ten maj cap capt sgt sarg sto sta pe fr frei mons dep deps gov '
      + 'sen p.ex ex cia aprox ca cf cfr vd v.g máx mín méd adv dr dres bel lic msc prof tel telef '
      + 'des desemb proc prom del deleg insp comte cmte cmdte alm brig pref sec secr dir ger gdor '
      + 'pça pca trav rod estr lgo lg jd vl conj cj apto bl edif hab trad org orgs coord ed ref '
      + 'intern nac fed est mun dist gal embx emb cons subten ten.-cel tcel Ver',
    titleOrUnit: 'min',
    beforeNumber: 'pág págs pag nº n núm núms no art arts inc par vol fig tab kms ap apt sl lj',
    finalBeforeCapital: 'km etc jan fev abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom kg hrs hs h '
      + 'cm',
    companyForm: 's.a s/a ltda lda eireli s.a.r.l',
    timeOrEra: 'a.c d.c a.m p.m e.c',
    ambiguous: 'kz av r al mi bi esc',
    commonWord: 'mar não sim ele ela paz lei rei sol fim mal bem dia mês ano mais tudo nada uma dois três '
      + 'seis mil vez voz luz gás já lá cá aqui só anos país casa vida hora meses horas dias',
  },
  it: {
    neverFinal: 'sig sigg sigra sig.ra sig.na dott dott.ssa dottssa dr prof profssa prof.ssa proff avv '
      + 'avvti ing arch geom rag on onn sen cav comm uff gr cap capt ten col brig ser mons don s ss '
      + 'sant p.es es ecc.mo ca cca cfr cf v ved vd c.so p.za p.zza v.le pagg capp artt op cit ibid '
      + 'trad all cons pres vicepres dir amm delegato segr ass cod f.lli flli fam egr gent spett '
      + 'ill.mo rev r.p mag giud proc sost sovr ag tel max lat a.d.r c.a c.d cd tab nn lett agg sez '
      + 'SS m.llo isp commiss vicebrig gen.c.a card can',
    titleOrUnit: 'gen magg min',
    beforeNumber: 'n nr art pag p pp co c comma vol fig d.l d.lgs l dpr d.p.r r.d par h',
    finalBeforeCapital: 'km ecc etc eccetera genn febb febbr feb mar apr giu giugn lug lugl ago sett set ott nov '
      + 'dic lun mart merc giov ven sab dom kg sec mq q mln mld mil',
    companyForm: 's.p.a spa s.r.l srl s.n.c s.a.s s.c.a.r.l coop',
    timeOrEra: 'a.c d.c a.m p.m',
    ambiguous: 'dep app sto',
    commonWord: 'sta no sì lui lei noi voi via età mare fa re blu più già qui là poi mai gas tre sei due '
      + 'mille è va ha sa dà può bene male anni volta casa vita mesi paese ore giorni',
  },
  ro: {
    neverFinal: 'dl dlui dna d-na d-nul d-l d-lui d-nei dlor sf sfânt conf gen col lt mr maj cpt plt sg '
      + 'serg str șos şos jud ex acad lect asist pr cca bd ing ec av dr prof univ arh arhim preot '
      + 'ps ips mons preș vicepreș dir adj ag șef insp comis cms proc dep sen cons mun or prof.univ '
      + 'aprox cf v vz resp incl p.ex d.ex i.e int ext nat rom engl fr germ lat Al Gh Gr Șt Vl Th N '
      + 'C Emin inv educ drd cal spl parl tehn econ jur med vet std stud com ed red pres cdor lucr '
      + 'const slt cam g-ral',
    titleOrUnit: 'min',
    beforeNumber: 'alin pag pg p art nr nrs bl ap sec sc et lit tel cap vol fig tab pct par al poz',
    finalBeforeCapital: 'km etc ș.a ș.a.m.d ş.a ş.a.m.d ș.cl ian febr feb mart apr iun iul aug sept oct nov dec lun '
      + 'mar mie joi vin sâm dum kg ha mp mc mld mil',
    companyForm: 's.a s.r.l srl s.c',
    timeOrEra: 'hr î.hr d.hr î.e.n e.n a.m p.m',
    commonWord: 'noi el ea ei ele voi da nu om oameni an ani zi zile aici apoi lui lor sus jos foc mai doi '
      + 'trei ca',
  },
  sv: {
    neverFinal: 't.ex tex bl.a bla d.v.s dvs p.g.a pga m.a.o t.o.m f.d fd s.k sk ca c:a resp ev exkl inkl '
      + 'jfr jmf enl ang tel dr prof fil mag doc civ.ing ing jur kand kap lic leg kapt löjtn öv gen '
      + 'sgt serg insp kommis dir riksd ordf sekr red ff övers utg adj fr frk hr h.k.h kungl sta '
      + 's:t s:ta n.n fr.o.m f.n f.ö f.v.b i.o.m m.h.a m.h.t o.dyl p.s s.a.s u.a vd ungef gnm '
      + 'genomsn avd avs bitr kpt lät landsh fhv övlt aktiebol överstelt',
    titleOrUnit: 'st o.d',
    beforeNumber: 'nr s sid § art fig tab vers bd kl mom p',
    finalBeforeCapital: 'osv o.s.v m.m m.fl mfl etc e.d kr tkr mkr jan febr feb mars apr aug sept okt nov dec mån '
      + 'tis ons tors fre lör sön kg km min sek tim mrd milj mdr md tusen',
    companyForm: 'a.b ab',
    timeOrEra: 'f.kr e.kr f.m e.m fvt evt',
    ambiguous: 'maj max',
    commonWord: 'hon han den det dem oss nu då här där ut in upp ner av på om till år dag tid bra bil sak '
      + 'liv hus väg vi ni så nog men får var ju ej mer',
  },
  da: {
    neverFinal: 'bl.a f.eks fx dvs d.v.s ca pga p.g.a mht m.h.t m.a.o evt ev inkl ekskl jf jfr iflg ifm '
      + 'i.f.m ift ifbm vedr ang adm dir adv tidl fhv hr fr frk dr prof lic cand mag stud civ.ing '
      + 'ing fg konst afd afg bd bestyr dept eks overs red udg u.å skt sct st gl kgl kap kapt ltn '
      + 'oblt maj ob gen pol krim.ass krim.insp inf int nat off priv s.k såk s.u th t.h t.v maks '
      + 'vha v.h.a vs fmd form næstf sekr vicedir f.f ndr sdr østl vestl nordl sydl alm opr pt p.t '
      + 'd.d d.å gnsn gnst omkr omr oberstltn nuv udenrigsmin statsmin finansmin pol.dir',
    titleOrUnit: 'min',
    beforeNumber: 'nr s pkt § art fig tlf tel ill kl side par lb',
    finalBeforeCapital: 'stk osv o.s.v o.l o.lign m.m m.fl mv m.v etc kr øre jan febr feb mar apr aug sept okt nov '
      + 'dec man tirs ons tors fre lør søn pct kg km sek tus md mdr mio mlr mia mill',
    companyForm: 'a/s aps',
    timeOrEra: 'f.kr e.kr årh',
    ambiguous: 'mda max',
    commonWord: 'på dem den det her der nu sig han hun ind ud op ned af til om nok godt år dag vej bil sag '
      + 'tid liv by hus mig dig os jer ham du jeg vi så ja',
  },
  no: NORWEGIAN,
  is: {
    neverFinal: 't.d þ.e þ.e.a.s m.a m.a.s ca u.þ.b sbr skv dr próf prof hr frú fr sr séra þ.á.m þ.m.t frh '
      + 'fv form framkv.stj forstj ráðh alþm lögfr sk s.k ath aths þús a.m.k e.t.v m.t.t n.k s.l sl '
      + 'n.t.t fyrrv',
    beforeNumber: 'nr bls gr kl kafli s tbl mgr tölul sími § art',
    finalBeforeCapital: 'o.s.frv osfrv o.fl o.þ.h kr jan feb febr mars apr maí jún júl ág ágúst sept okt nóv des '
      + 'mán þri mið fim fös lau sun km kg millj mrð',
    timeOrEra: 'f.kr e.kr f.h e.h',
    ambiguous: 'ma ehf hf',
    commonWord: 'þar hér nú það hún hann þá við um af á í ár dag',
  },
  fi: {
    neverFinal: 'esim mm ns nk ent ts ks vrt ko em ao ap so vm toim ed ev evl luutn kapt maj ev.luutn kenrl '
      + 'kenr yliluutn ylik alik ltn prof tri dos toht maist lis yo rvat hra nti os vt mr fil ft kt '
      + 'tkt oik med dipl.ins ins hum yht yl alk synt kuoll n arv ml mukl sis poisl lat ruots engl '
      + 'saks ransk ven suom mahd tod.näk huom ylim vas johdn toim.joht tj pj pääjoht tark päätoim '
      + 'kans.ed apul.prof apul ylitark rikostark kom.pääll puheenjoht toimitusjoht yliop lehd rva',
    beforeNumber: 's nro no mom luku klo kello puh § art kohta p',
    finalBeforeCapital: 'kpl jne yms tms jms ym ynnä etc tammi helmi maalis huhti touko kesä heinä elo syys loka '
      + 'marras joulu ma ti ke to pe la su eur e mk km kg min sek h t v kk vk snt tammik helmik '
      + 'maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk mrd milj tuh',
    companyForm: 'oy oyj ky',
    timeOrEra: 'eaa jaa ekr jkr e.kr j.kr eKr jKr',
    commonWord: 'on ei se hän me te he nyt niin näin ole oli vai jo yhä yli alle asti pois mukaan maa tie '
      + 'työ yö syy',
  },
  et: {
    neverFinal: 'nt näit s.o s.t st sh sealh vt vrd nn n.ö nö nim u umb ca c dr prof dots mag kand dir pr '
      + 'hr hra prl asj ins kol kolonel kpt ltn maj kindr sgt admin peasekr esim toim toimet insp '
      + 'kom a.o sks sm t.o e ehk m.h mh resp ingl saks vene prants lad hisp v.a väl kirj tlk koost '
      + 'mnt pst pl tn Tln Trt sünd surn õp kindralmjr kolonelltn direkt asedir nõun',
    titleOrUnit: 'min',
    beforeNumber: 'nr lk § lg p art pt ptk tel joon tab kl köide',
    finalBeforeCapital: 'jne jms jpt jm vms vm etc ja.t kr eur jaan veebr veeb apr aug sept okt nov dets det esm '
      + 'teisip kolmap neljap laup pühap km kg sek t tk mln mld milj mlj tuh',
    companyForm: 'as oü ou',
    timeOrEra: 'e.kr p.kr m.a.j e.m.a saj a aa',
    commonWord: 'on ei ta me te nad see siis nii ka ju aga oli olid ole juba kõik ära maa tee töö aeg öö '
      + 'käes',
  },
  lv: {
    neverFinal: 'piem t.i t.s t.sk prof dr asoc doc akad inž mag hab habil ģen gen plkv kpt maj ltn vltn '
      + 'kapt serž adm red sast tulk vad prez dir priekšs sekr dep kgs dz dzim sv god iel bulv pl '
      + 'pag raj apm ap aptuv vid maks iesk izņ latv kriev angl vāc fr lat bij v.i i.k sal sk skat '
      + 'resp kompl insp past māc kapr leitn pulkv ministr pārv izgl',
    titleOrUnit: 'min nov',
    beforeNumber: 'nr lpp p art pkt pants panta pt sēj tālr tel plkst izd att tab §',
    finalBeforeCapital: 'st u.c utt u.tml u.t.t tml etc janv febr apr jūn jūl aug sept okt dec pirmd otrd trešd '
      + 'ceturtd piektd sestd svētd ls eur eiro km kg sek h gab milj mljrd mljd miljrd tūkst',
    companyForm: 'sia as',
    timeOrEra: 'p.m.ē pr.kr m.ē g gs gad',
    commonWord: 'ir nav bija tas tā viņš mēs jūs tad tur šeit jau ar ne jā to pat un par',
  },
  lt: {
    neverFinal: 'pvz t.y dr prof doc akad habil hab inž kun vysk arkiv šv gen plk mjr kpt ltn vyr serž adm '
      + 'red sud vert dir pavad pav sekr dep p pon gerb ak a.k g gt pr al pl aikšt skg r raj apskr '
      + 'sav mstl k kaim vs žr plg apyt maks vid įsk liet rus angl vok pranc lot buv vad t.p tarpt '
      + 'nac valst gim mir įst įg Šv Kun J įk išl spec jun sen pulk insp komis dak inst direkt '
      + 'sekret',
    titleOrUnit: 'pirm min a',
    beforeNumber: 'nr psl str art dal sk t tel lent § kab but punkt eil',
    finalBeforeCapital: 'ir.t.t t.t kt pan ir.pan ir.kt etc saus vas kov bal geg birž liep rugp rugs spal lapkr '
      + 'gruod antr treč ketv penkt šešt sekm lt eur ct km kg sek vnt mln mlrd tūkst',
    companyForm: 'uab ab všį',
    timeOrEra: 'd val m mėn pr.kr po.kr m.e pr.m.e amž',
    commonWord: 'yra buvo bus jis ji jie mes jūs tai čia ten jau dar ne taip metų jo jos savo',
  },
  pl: {
    neverFinal: 'ul al pl tzn tzw np m.in św tj mgr hab inż gen płk ppłk kpt por ks bp abp red pt ur zm wg '
      + 'zob ds tel wł lek med woj pow gm dyr prok śp bryg arcybp kard mec adw dr dra dypl doc prof '
      + 'prez wicemin wiceprez przew przewodn sekr pos kmdr adm mjr sierż asp nadkom podkom podinsp '
      + 'insp mł kom plut kpr chor gł zast zam dz pn płn pd wsch zach ang niem ros łac franc czes '
      + 'ukr jw dot del ew ewent wzgl ws zw tłum oprac wyd rkps bm nadinsp ref proc maks przyb '
      + 'n.p.m m.st p.o b kan ww marsz wiceadm kontradm gen.bryg wlkp maz śl zach.-pom wachm '
      + 'st.sierż prof.dr',
    titleOrUnit: 'min os śr',
    beforeNumber: 's str ust pkt poz godz rozdz nr art par t tom vol tab rys ryc lit zał lok m p kl §',
    finalBeforeCapital: 'km itd itp etc zł gr stycz lut mar kwiet maj czerw lip sierp wrzes paźdz listop grud pon '
      + 'wt czw sob niedz kg sek szt ha egz mln mld tys bln',
    companyForm: 's.a sp.z.o.o z.o.o o.o s.c sp.j sp.k sp',
    timeOrEra: 'r w n.e p.n.e',
    ambiguous: 'ok br im rb ub jr',
    commonWord: 'on ona to tak nie jest był być mu go jej ich nas was tu tam dom kraj las mąż pan czas sam '
      + 'sama już też rok lat dni było była domu',
  },
  cs: {
    neverFinal: 'mj např tzv tzn tj resp popř příp event cca ca vs vč mudr judr phdr rndr paeddr thdr mvdr '
      + 'pharmdr mgr bc ing arch dipl doc prof dr drsc csc dis mba p pp pí sv gen plk pplk mjr kpt '
      + 'npor por ppor rtm šrtm brig kap velit řed předs místopř nám primář prim ved red šéfred odb '
      + 'pozn srov viz ul tř nábř bul čs čsl něm angl franc rus lat pol amer brit býv nar zemř '
      + 'přibl max prům zn zvl zejm kupř t.r t.č m.j m.n.m star ml okr obv tel mob příl kpr rotm '
      + 'děk arcib kard P nprap nstržm stržm pprap far zast mezin stát soukr akad nadpor podplk '
      + 'prap zást gener armád insp podpor patr mons',
    titleOrUnit: 'min st',
    beforeNumber: 'č čís čl odst písm str s obr tab par roč nr vol ř § bod p.č č.p čp č.j sb',
    finalBeforeCapital: 'hod atd apod aj ap atp etc led ún úno břez bře dub kvě květ červ čvn čvc srp zář říj list '
      + 'pros po út čt pá so sek kč kčs hal kg km ks os obyv eur vt mio mld mil tis bil',
    companyForm: 'a.s s.r.o v.o.s k.s o.p.s z.s s.p z.ú o.s r.o o.o spol',
    timeOrEra: 'n.l př.n.l př.kr po.kr stol r',
    commonWord: 'lid ne je byl bylo ano ho mu ji jich nás vás tu tam on ona den rok dům čas syn sen les pes '
      + 'svět dva tři šest už jen tak těch ní něj',
  },
  sk: {
    neverFinal: 'napr tzv t.j tj t.zn resp príp event cca ca vs mudr judr phdr rndr paeddr thdr mvdr '
      + 'pharmdr mgr bc ing arch dipl doc prof dr drsc csc phd sv p gen plk pplk mjr kpt npor por '
      + 'ppor prap nstrm stržm brig riad predn preds podpreds nám ved red šéfred pozn porov ul tr '
      + 'nábr bul čsl nem angl franc rus lat poľ čes slov amer brit býv nar zomr tzn približ max '
      + 'priem najm zvl t.r t.č m.n.m okr obv tel príl dek taj arcib kard zast medzin štát súkr hl '
      + 'star ml mons vdp dp nadpor prim akad zást podplk gener insp',
    titleOrUnit: 'min',
    beforeNumber: 'č čís čl ods písm s kap obr tab par roč zv nr vol bod § z.z zb',
    finalBeforeCapital: 'str hod atď apod a.i ap atp etc jan feb mar apr máj jún júl aug sept okt nov dec pon ut '
      + 'štv pia sob ned sek sk hal kg km ks os obyv eur mio mld mil tis bil',
    companyForm: 'a.s s.r.o spol v.o.s k.s n.o o.z š.p r.o',
    timeOrEra: 'n.l pr.n.l pred.kr po.kr stor st r',
    commonWord: 'je bol bolo áno nie ho mu ju ich nás vás tu tam on ona deň rok dom čas syn sen les svet '
      + 'dva tri šesť už len tak ním nej',
  },
  sl: {
    neverFinal: 'npr t.i tj t.j oz g gdč gospa gosp dr mag prof doc akad univ dipl inž sv pribl cca ca ing '
      + 'arh gagen polk major maj kap por spec prim red izr ured prev dir predsed podpreds gl t.im '
      + 'ul cest tel t.č pok roj u nem angl franc rus lat slov it nekd bivš zun zl zn zlasti vklj '
      + 'vkl ki vod pov povpr najm maks okr tov ga zv dek pod višj insp nadp gener',
    titleOrUnit: 'min',
    beforeNumber: 'št čl str odst pog tč toč sl tab nr letn točka ur § ev',
    finalBeforeCapital: 'itd itn ipd idr in.dr etc jan febr feb mar apr jun jul avg sept okt nov dec pon tor sre '
      + 'čet pet sob ned eur sit din kg km sek kos os preb mio mrd mil tis',
    companyForm: 'd.o.o d.d s.p d.n.o k.d z.o.o o.o',
    timeOrEra: 'pr.n.št n.št pr.kr po.kr stol st l r',
    commonWord: 'je bil bilo da ne mu jo jih nas vas tu tam on ona dan leto dom čas sin sen gozd svet dva '
      + 'trišest že le tako njim njej to',
  },
  sr: SERBO_CROATIAN,
  mk: {
    neverFinal: 'т.е т.н т.нар проф акад инж ул бул св пр ген д-р м-р доц прим г-дин г-ѓа г-ца полк кап дир '
      + 'претс нар см спор ред пом зам англ фр герм рус лат тур мак прибл маг спец адв митр',
    titleOrUnit: 'мај мин сек',
    beforeNumber: 'стр чл бр ст тел гл таб ал точ т',
    finalBeforeCapital: 'сл итн др и.сл и.др јан фев мар апр јун јул авг септ окт ноем дек ден евр км кг и.т.н млн '
      + 'хил мил милј',
    companyForm: 'а.д д.о.о',
    timeOrEra: 'г год в ч н.е п.н.е пр.н.е',
  },
  bg: {
    neverFinal: 'т.е т.нар проф доц акад инж ул бул гр св пл напр вж срв ген обл д-р г-н г-жа г-ца арх адв '
      + 'ас гл чл.-кор ст.н.с н.с полк подп кап лейт лейтн серж о.з зам дир предс секр ред сътр род '
      + 'поч англ фр нем рус лат гръцк бълг прибл ок макс вкл изкл жк кв р-н съст прев изд т.г м.г '
      + 'т.м пом проч сем дяк еп митр архим йером ак разг сп ев евент респ турц т.н им ком игум йер',
    titleOrUnit: 'мин ср',
    beforeNumber: 'стр чл т бл ет ап табл фиг тел нр пар раз рег с тч п прил дв вх',
    finalBeforeCapital: 'бр др т.н.т ян фев февр апр авг септ окт ноем дек пон вт четв пет съб нед лв ст км кг м см '
      + 'сек дка ха души евро щ.д и.т.н и.др и.пр млн млрд хил мил',
    companyForm: 'а.д о.о.д',
    timeOrEra: 'ч г гг в вв н.е пр.н.е пр.хр сл.хр',
    ambiguous: 'ал ив хр щ пр общ',
    commonWord: 'не да той тя те го му я ни ви си се ги е съм са ден път мир свят дом син бог там тук сега '
      + 'това така',
  },
  ru: {
    neverFinal: 'т.е т.н т.к т.зв т.ч т.о ул проф акад доц напр св просп пр-т пер пл ген полк гр тов сост '
      + 'ред ст.мангл лат зам ок прим наз назв фр франц исп итал яп рус греч инж канд чл.-корр '
      + 'член-корр мл майор кап лейт серж подп подполк адм к-адм пом нач дир деп презид секр и.о '
      + 'врио вр.и.о пос дер наб бул ш р-н г-н г-жа гос гос-во гл глав респ респуб авт соц эконом '
      + 'политич букв возм прибл макс средн вкл искл устар разг ориг изд цит указ соч тж урожд ныне '
      + 'бывш быв отв худ реж комп муз арх преп архиеп митр прот иером протоиер еп мкр дол ж-д сев '
      + 'юж вост зап внутр внеш межд нац сов пр свящ архим асп корр англ диак игум подпор прапор '
      + 'ефр уроч обл чл',
    titleOrUnit: 'см ср мин сб м',
    beforeNumber: 'стр с рис табл п пп ст д кв корп оф тел вып илл абз разд прил эт комн под №',
    finalBeforeCapital: 'т т.д т.п др и.т.д и.т.п янв февр мар апр авг сент окт нояб дек пн вт чт пт вс руб р '
      + 'копдолл евро чел шт экз кг км мм кв.м куб.м га л сек сут мес нед ц об/мин л.с и.пр и.др '
      + 'млн млрд тыс трлн',
    companyForm: 'ооо оао зао',
    timeOrEra: 'ч г гг в вв н.э до.н.э р.х',
    ambiguous: 'им ряд рос',
    commonWord: 'час не да он она они его её их ему ей нас вас вам нам так там тут мы вы я это всё все год '
      + 'дом мир день раз нет был есть путь суд бог сын сон свет нее них ним ней себе мне тебе лет '
      + 'дней были была дома утра вечера нем',
  },
  uk: {
    neverFinal: 'т.зв зв ім вул проф акад доц див напр св просп пров пл обл ред т.ч тобто ген полк підполк '
      + 'майор ст.мкап лейт серж адм інж канд чл.-кор гр тов п пп п-н п-ні зам заст нач дир деп мін '
      + 'през секр в.о т.в.о пос сел смт с р-н б-р бул наб ш мол англ нім фр франц лат рос укр пол '
      + 'ісп італ прибл бл приб макс сер вкл викл поч кін гол кер відп худ реж муз арх преп архиєп '
      + 'митр прот ієром о еп сть єп ориг пер вид зб цит указ тв тж нар пом ур колиш кол держ нац '
      + 'міжн екон політ соц півн півд схід зах кап бульв урод ігум архім диак ряд єфр ст.лейт асп '
      + 'кор вик',
    titleOrUnit: 'м',
    beforeNumber: 'стор рис буд кв корп оф ч гл табл іл розд абз тел вип № під пов кімн каб',
    finalBeforeCapital: 'т т.д т.п ін та.ін і.т.д січ лют берез квіт трав черв лип серп верес жовт листоп груд пн '
      + 'вт ср чт пт сб нд грн коп крб дол долл євро чол шт екз кг км см мм кв.м куб.м га л хв сек '
      + 'діб міс ц к.с млн млрд тис трлн',
    companyForm: 'пат',
    timeOrEra: 'ст год р рр н.е до.н.е в',
    commonWord: 'не так він вона вони його її їх йому їй нас вас вам нам там тут ми ви я це все всі рік дім '
      + 'мир світ день час раз ні був є шлях суд бог син сон них ним ній собі мені тобі років днів '
      + 'були була дому',
  },
  be: {
    neverFinal: 'т.зв г.зн напр праф акад дац імя ім вул пл пр пр-т св ген палк маёр кап лейт інж гл рэд сп '
      + 'спадар спн вобл р-н нам дыр дэп мін сакр в.а англ ням фр лат рус пол бел прыкл прыбл каля',
    titleOrUnit: 'г.д',
    beforeNumber: 'с стар п пп арт д кв корп мал тэл',
    finalBeforeCapital: 'т і.г.д і.інш інш студз лют сак крас мая чэрв ліп жн вер кастр ліст снеж руб дал чал кг км '
      + 'м га хв сек млн млрд тыс',
    timeOrEra: 'г гг ст н.э да.н.э',
    commonWord: 'не так ён яна яны яго яе іх яму ёй нас вас там тут мы вы я гэта ўсё год дом мір дзень час '
      + 'раз быў ёсць',
  },
  kk: {
    neverFinal: 'проф акад доц ген полк ред дир инж мыс ауд обл көш даң пр-т с.ж м.а а.қ орыс ағыл лат шам '
      + 'т.ғ.к ф.ғ.д канд',
    titleOrUnit: 'мин қаз',
    beforeNumber: 'б бет тар бап үй пәт тел №',
    finalBeforeCapital: 'т т.с.с жб қаң ақп нау сәу мам мау шіл там қыр қар желт тг теңге тең кг км м га сек сағ '
      + 'адам млн млрд трлн мың т.б',
    timeOrEra: 'ж жж ғ ғғ б.з.д б.з б.д.д',
    ambiguous: 'долл',
    commonWord: 'бар жоқ ол біз сіз мен сен бұл да де еді деді екен ма ба',
  },
  ky: {
    neverFinal: 'проф акад доц ген полк ред дир инж мис м.а көч обл кыр ор англ шаш',
    titleOrUnit: 'мин',
    beforeNumber: 'б бет ст бер үй тел',
    finalBeforeCapital: 'т ж.б ж.у.с янв фев апр авг сен окт ноя дек сом кг км м га сек саат адам млн млрд миң',
    timeOrEra: 'ж жж к кк б.з.ч б.з',
    ambiguous: 'долл',
  },
  uz: {
    neverFinal: 'prof akad dots gen polk red dir mas m.a dr ing ko‘ch koʻch sh tum vil проф акад доц ген '
      + 'мас кўч ш тум вил',
    beforeNumber: 'b bet mod t uy xon tel j б бет т уй',
    finalBeforeCapital: 'va.h.k va.b h.k so‘m soʻm yan fev apr avg okt noy dek kg km m ga min soat ва.ҳ.к сўм mln '
      + 'mlrd млн млрд минг ming',
    timeOrEra: 'y yy asr mil.av й асr',
    ambiguous: 'doll',
    commonWord: 'sen bor yo‘q u biz siz men bu edi dedi ekan ham emas',
  },
  az: {
    neverFinal: 'prof akad dos gen polk red dir məs m.ə t.e.n f.e.d küç pr şəh ray r-n mərh müh bax müq təx '
      + 's.ə təqrgen.-mayor dr ing tib.e adına təqr',
    beforeNumber: 'səh b bənd t ev tel № nömr',
    finalBeforeCapital: 's m və.s və.b və.i.a və.sair yan fev apr avq sent okt noy dek man manat dol kg km ha ton '
      + 'dəq san saat nəf mln mlrd trln',
    companyForm: 'mmc asc qsc',
    timeOrEra: 'il ill əsr e.ə b.e',
    commonWord: 'mən var yox o biz siz sən bu da də idi dedi edir olub edib deyil ki',
  },
  tr: {
    neverFinal: 'doç av uzm hz op yrd öğr gör arş alb org kor tuğg tümg korg yb bnb yzb bkz örn mah cad sok '
      + 'blv mö ms m.ö m.s prof dr müh mim ecz vet dt ögr dip başk md müd gn genkur bşk gen kur yrb '
      + 'atğm tğm ütğm kd asb astsb uzm.çvş çvş onb plk em hv dz hrp şh kmsr vek başbak mv milv sav '
      + 'hâk kzm age agm a.g.e a.g.m yak yakl takr ort maks asg dah ing fr alm lat ar tr osm çev '
      + 'der ed apt blk ilç köy bul üniv fak böl enst ens ağb arş.gör öğr.gör yrd.doç dek rekt şb '
      + 'gnl cumh mes üstğm jan hek esk',
    titleOrUnit: 'sn krş haz',
    beforeNumber: 's sf fık tel sy no say d daire sh c bs par bl tb',
    finalBeforeCapital: 'm vb vs vd v.b v.d v.s ock oca şub mar nis may tem ağu eyl eki kas ara pzt sal çar per cum '
      + 'cmt paz tl kr kg km cm dk sa gr lt kw mn mlyr mlyn',
    companyForm: 'a.ş aş ltd şti koll kom kop',
    timeOrEra: 'yy i.ö i.s',
    ambiguous: 'tic san ş mr',
    commonWord: 'var yok o biz siz ben sen bu da de ki mi mu mı mü idi dedi etti oldu olur iş ev su yer yol '
      + 'kişi saat gün yıl ay',
  },
  hu: {
    neverFinal: 'pl ill ui ún úgyn kb cca dr prof id ifj özv szül szt ld vö u.n i.m tkp gen alez őrgy szds '
      + 'szkv fhdgy hdgy tbk altáb dand zls örm ftörm igazg ig ügyv ált közp nemz önk vill fil pol '
      + 'kat rk ref ev gk ang ném fr lat ol szlov szerb horv doc orsz megj biz bíz mb megb osztv '
      + 'főoszt helyettes főig vm max átl becs kül bel mo Mo mk közg okl vőrgy ker főt vezérőrgy '
      + 'r.alez r.ezr pk v.őrgy',
    titleOrUnit: 'h min',
    beforeNumber: 'szám old o l r bek pont köt ábra tel fsz em ajtó ép hrsz §',
    finalBeforeCapital: 'stb s.t.b uo i.h jan febr feb márc ápr máj jún júl aug szept okt nov dec k sze cs p szo v '
      + 'hét ft fill eft mft kg km cm m mp ó ha db fő mio mrd mill',
    companyForm: 'kft zrt nyrt bt rt kkt kht',
    timeOrEra: 'sz i.e i.sz kr.e kr.u u.i e du',
    ambiguous: 'ezr u krt rkp',
    commonWord: 'a az is ő ők mi ti ez nem igen már még ott itt van volt lesz meg el ki be le fel nap év '
      + 'éve ház idő úgy így azt ezt sok jó új',
  },
  el: {
    neverFinal: 'κ κκ κα δρ καθ π.χ δηλ βλ πρβλ αγ λεωφ στρ δις σ.σ αντ αντιπρ υποστρ αντιστρ ταξ συντ '
      + 'συνταγμ αντισυντ ταγμ λοχ υπολ ανθ αναπλ επίκ επικ λέκτ υπ υφυπ πρωθ πρ πρόεδρ διευθ γεν '
      + 'γραμμ δημ δήμ βουλ ευρωβ μητρ αρχιεπ επίσκ τ ιατρ δικ μηχ αρχ αρχιτ τηλ περ περίπ ελλ αγγλ '
      + 'γαλλ γερμ ρωσ λατ τουρκ ιταλ ιδ ιδιωτ κεντρ μεγ μικρ ενδ συμπ συν συμπερ οδ πλ πλατ νομ '
      + 'μετ μτφ επιμ εκδ εφ εφημ βαθμ ό.π σχ πτέρ ναύ μτφρ αξ στ θεσ ιω κων αστ αστυν λιμ χρ αθ '
      + 'αναστ παν σπ κυρ',
    beforeNumber: 'σελ σ αρ άρθ αρθ τόμ τομ κεφ εδ εικ πιν ν νόμ π.δ φ τεύχ αριθ',
    finalBeforeCapital: 'παρ κ.λπ κλπ κ.ά κ.α κ.ο.κ κ.τ.λ κτλ κ.λ.π ιαν φεβ φεβρ μαρ μάρτ απρ μαΐ μάι ιουν ιούν '
      + 'ιουλ ιούλ αυγ σεπ σεπτ οκτ νοε νοεμ δεκ δευτ τετ πεμ σαβ χλμ χμ μ τ.μ τ.χλμ κιλ γρ λεπτ '
      + 'δρχ ευρ εκατ δισ χιλ τρισ εκ',
    companyForm: 'α.ε ε.π.ε ο.ε ε.ε ι.κ.ε',
    timeOrEra: 'π.Χ μ.Χ π.μ μ.μ αι',
    ambiguous: 'η.π.α πυρ',
    commonWord: 'όχι ναι εδώ εκεί αυτό μου σου του της μας σας τους είναι ήταν δεν και νέο φως ζωή γη',
  },
  sq: {
    neverFinal: 'z znj zj znja zt p.sh psh rr kol gjen akad bul shih dr prof inxh av doc asoc dok mr msc '
      + 'ministr dep sekr kryet zv maks mes dmth d.m.th d.t.th sh.m.th gjeneral kap nënkol ang fr '
      + 'gjerm it lat serb maq lgj qyt fsh rrug bulev lag imz ark at lagj pall zbv komis',
    titleOrUnit: 'min shk',
    beforeNumber: 'f fq faq shek nr neni par pika tel tab vell nen',
    finalBeforeCapital: 'etj v.v e.tj jan mar pri prill qer korr gush gsht sht tet nën nënt dhj hën mër enj pre die '
      + 'lekë eur kg km sek mln mld mil mijë',
    companyForm: 'sh.p.k sh.a shpk',
    timeOrEra: 'p.e.s e.s p.k.r para.kr pas.kr',
    ambiguous: 'maj',
    commonWord: 'ai ajo ata po jo ka ne ju ti unë vit ditë sot dje këtu atje tij saj tyre',
  },
  eu: {
    neverFinal: 'adib and jn dr prof gral hots alegia ik andr on',
    titleOrUnit: 'k.a k.o',
    beforeNumber: 'or zk zb art kap tel al',
    finalBeforeCapital: 'etab abar urt ots mar api mai eka uzt abu ira urr aza abe eta.abar',
  },
  mt: {
    neverFinal: 'dr prof sur sinj eż fr mons perit ar onor on',
    beforeNumber: 'nru p art paġ',
    finalBeforeCapital: 'eċċ jan fra mar apr awi set ott nov diċ',
  },
  cy: {
    neverFinal: 'dr e.e h.y parch mr mrs cf athro',
    beforeNumber: 'rh t tud pen',
    finalBeforeCapital: 'ayb ion chwe meh gorff awst medi hyd tach rhag',
  },
  ga: {
    neverFinal: 'm.sh i.e dr uas ollamh',
    beforeNumber: 'uimh lch alt',
    finalBeforeCapital: 'srl ean feabh aib beal meith iúil lún mfómh samh noll',
  },
  sw: {
    neverFinal: 'bw bi bwn dkt dk mh mhe k.m k.v kv m.f mf ust mhandisi mhand prof dr kan jen kapt brig '
      + 'insp mch kard mt hkm ndg nd waz tak taz linganisha kam wak adv alh RPC OCD shs mwl',
    beforeNumber: 'uk kur nambari s.l.p slp ibara kif simu nam Na',
    finalBeforeCapital: 'n.k nk n.k.w jan feb mac apr mei jun jul ago sep okt nov des jtatu jnne jtano iju jmosi '
      + 'jpili sh tsh ksh kg km',
    timeOrEra: 'k.k b.k kk bk asu jio',
    commonWord: 'na hii huyu yeye wao ni ya wa la sana leo jana sasa hapo huko mtu watu siku mwaka nchi huu '
      + 'hao hili hizi hiyo hilo zao yao wake lake pia moja mbili tatu nne tano sita saba nane tisa '
      + 'kumi',
  },
  ha: {
    neverFinal: 'alh mal haj eng dr prof sheik gen kanar janar farf gwm sen rev engr arc brig hon barr',
    beforeNumber: 'shaf lamba sura babi',
    finalBeforeCapital: 'd.s ds da.s',
    commonWord: 'ne ce ba da shi ita su ni mu ku nan can yau jiya gida aiki',
  },
  so: {
    neverFinal: 'dr prof mud md mr gen jen gaashaanle gaas xil sar sarre tus mas',
    beforeNumber: 'bog b lam',
    finalBeforeCapital: 'iwm iwl i.w.m',
    timeOrEra: 'ciise ch.k c.k',
  },
  id: INDONESIAN,
  ms: BAHASA_MALAYSIA,
  tl: {
    neverFinal: 'g gng bb dr dra prof atty engr gob sen kgg hal kap kal gen kol sgt pnp bgy brgy sto sta',
    beforeNumber: 'blg p kab',
    finalBeforeCapital: 'atbp atb ene peb mar abr may hun hul ago set okt nob dis',
    commonWord: 'na sa ng siya ako ito po rin din pa nga',
  },
  vi: {
    neverFinal: 'tp tx tt q p h t gs pgs ts ths bs ks cn ls nsnd nsưt tr đ vd tsks đt đc ktst kts tgđ gđ '
      + 'pgđ cty ubnd TP TX TT Q P H GS PGS TS BS Tp Ts Th.S Gs PGs GS.TS PGS.TS TS.BS LS TTg UBND '
      + 'CTCP Cty ĐH TNHH Mr Ms St Lm gm đ/c NXB KTS NSƯT NSND CN KS ThS',
    beforeNumber: 'số điều k khoản ng ch tel',
    finalBeforeCapital: 'v.v vv tr.cn',
    timeOrEra: 'scn tcn',
    commonWord: 'nay này đó ạ là có ra đi lại về rồi nữa cho anh em họ tôi ta năm ngày',
  },
  hy: {
    neverFinal: 'պրոֆ դոկ դոց ակադ ինժ գեն գնդ օր տ տիկ պրն պ տն փող փ պող հր ս սբ ղեկ նախ այս մգր ծնվ մահ '
      + 'խմբ թարգմ',
    titleOrUnit: 'դ',
    beforeNumber: 'էջ գլ հոդ կ բն շ հեռ հ հատ № կետ մաս',
    finalBeforeCapital: 'և.այլն և.այլք եւ.այլն հունվ փետր մարտ ապր հուն հուլ օգոս սեպտ հոկտ նոյ դեկտ դր դրամ դոլ կգ '
      + 'կմ մ սմ հա րոպ վրկ ժ մարդ',
    timeOrEra: 'թ թթ դդ մ.թ մ.թ.ա ք.ա',
    ambiguous: 'մլն մլրդ հազ տրլն',
    commonWord: 'է են եմ ես եք ենք չէ էր էին նա դա սա մենք',
  },
  ka: {
    neverFinal: 'ე.ი ე.წ მაგ პროფ დოქ აკად ინჟ გენ პოლკ ბ-ნი ქ-ნი ბნი ქნი ქ ქუჩ გამზ სოფ რ-ნი რეგ დირ მინ '
      + 'პრეზ იხ შდრ დაახლ ასისტ ამხ ლათ ინგლ რუს ბერძ გრ',
    beforeNumber: 'გვ მუხ პ პუნქტ ტ თ თავი ნახ ცხრ ტელ № ბ კვ',
    finalBeforeCapital: 'და.ა.შ ა.შ და.სხვ სხვ იანვ თებ აპრ ივნ ივლ აგვ სექტ ოქტ ნოემ დეკ',
    ambiguous: 'წმ მლნ მლრდ ათ ლ წ წწ ს სს კგ კმ მ სმ ჰა წთ საათ ლარ დოლ ჩვ.წ ძვ.წ',
    commonWord: 'არის იყო ეს ის კი არა მე შენ და ვარ',
  },
  he: {
    neverFinal: 'ד"ר פרופ גב מר ר רח שד עמ מס טל ת.ד לפנה"ס',
    beforeNumber: 'סע פר',
    commonWord: 'לא כן זה זו הוא היא הם לו לה בו בה',
  },
  ar: {
    neverFinal: 'د أ أ.د م.م ا د.ب.أ أ.ف.ب دكت ص.ب ج.م.ع ش ع ط ك س ل.ل',
    beforeNumber: 'ص ج مج رقم ت ق',
    ambiguous: 'م هـ ق.م ه ب.م كم كلم كغ سم مم ملم د.إ ر.س ج.م د.ك',
  },
  fa: {
    neverFinal: 'د آ ج',
    beforeNumber: 'ص شم صص',
    ambiguous: 'م ش ق.م ه.ش ه.ق ه ق',
    commonWord: 'بود شد است کرد داد شود رفت آمد نبود',
  },
  ps: {
    neverFinal: 'د ډ',
    beforeNumber: 'مخ',
    ambiguous: 'م ه ش ل',
    commonWord: 'دی ده دي دې شو کړ وو وه ته یې',
  },
  ur: {
    neverFinal: 'ڈ',
    beforeNumber: 'ص نمبر',
    ambiguous: 'م ء ھ ق.م',
    commonWord: 'ہے ہیں تھا تھے تھی ہوں ہو گا گے گی کی کا کے لی دی دیا لیا گیا ہوا',
  },
  ku: {
    neverFinal: 'dr prof bnr mam mînak',
    titleOrUnit: 'hwd',
    beforeNumber: 'r rûp hej',
    finalBeforeCapital: 'û.h.w',
    timeOrEra: 'b.z p.z',
    commonWord: 'ye e ne bû bûn kir kirin da de wan wê wî min te',
  },
  hi: {
    neverFinal: 'डॉ डा डाॅ प्रो श्री श्रीमती सुश्री मो मोहा मु पं स्व कु पृ सं इं इंजी एड एडवो कर्न ब्रि '
      + 'मेज लेफ्टि प्रा रू ता जि त पो मा उप मिस सेंट जस्टि प्रिं आचा चौ ठा अ.भा उदा डिप्टी बै रे '
      + 'शे क्रं ब्रिगे मे न्या ले कैप्ट विधा',
    beforeNumber: 'क्र क्रमां नं धा पै ई सन भाग अ खं अनु अध्या तारी पे',
    companyForm: 'लि लिमि प्रालि कं कंप',
    ambiguous: 'रु मि कि.मी किमी मी सेमी मिमी किग्रा ग्रा कि.ग्रा ई.पू ईपू वि.सं ला हे जन',
    commonWord: 'आ है हैं था थे थी थीं हो हूं हूँ हों गा गे गी का को ने से में पर तो भी ही न ना जी दी ली दे '
      + 'लें दें दो लो आए आई गए गई रही रहे रहा किया कहा दिया लिया गया हुआ हुई हुए जा की',
  },
  mr: {
    neverFinal: 'डॉ प्रा श्री सौ श्रीमती कु कै पं स्व अॅड ॲड अ‍ॅड इंजि ले कर्न ब्रि मेज प्रो मा न्या ह.भ.प '
      + 'उदा रा चि दि ता जि मु पो कॉ मो शि ज छ स डाॅ मे',
    beforeNumber: 'रू पृ पृष्ठ क्र नं क इ सन क्रमां फोन कलम',
    companyForm: 'लि प्रा.लि मर्या',
    ambiguous: 'मि को रु कि.मी किमी सेमी किग्रॅ ग्रॅ इ.स इ.स.पू इ.पू चौ',
    commonWord: 'मी आहे आहेत नाही नाहीत होते होती होता होतो होत केले केली केला गेले गेली गेला झाले झाली '
      + 'झाला का ही हा हे तो ती ते तर तू न ना हो ये जा दे घे दिला दिली दिले घेतले असे',
  },
  ne: {
    neverFinal: 'डा डॉ प्रा प्रो श्री सुश्री श्रीमती पं स्व इ इन्जि ई कर्णेल मे न्या अधि वि कु मो शि सं म ल '
      + 'प्रा.डा प्रजिअ डि.एस.पी नि ले',
    beforeNumber: 'रू पृ क्र नं दफा धारा बुँदा वडा न.पा',
    companyForm: 'लि प्रा.लि प्रालि',
    ambiguous: 'रु वि.सं कि.मि किमी मि से.मी किलो ई.सं ई.पू',
    commonWord: 'मा न का छ छन् छैन थियो थिए हो होइन भयो गर्यो गर्‍यो गरे भए छु छौं को की र नै पनि भने',
  },
  bn: {
    neverFinal: 'মো মোঃ মোসা মোহা মোছা মোহাম্মদ ড ডা ডঃ ডাঃ অ্যাড মিসেস সৈ পৃ ইঞ্জি লে জে রা প্রফে অধ্যা '
      + 'শ্রী শ্রীমতী জনাব আলহাজ মু এড প্রকৌ মেজ ব্রি ক্যাপ্ট কর্ন স্কো সার্জে সা মৌ হা হাফে মওলা '
      + 'মাও সম্পা চৌ ভাই পু পং মাননী প্রা লিঃ',
    beforeNumber: 'নং ধা সং তাং বা ক্র মোবা ফোন সে',
    companyForm: 'লি লিমি কোং প্রা.লি',
    ambiguous: 'মি খ্রি টা রু কি.মি কিমি সেমি কেজি মে.টন খ্রি.পূ লা কো',
  },
  as: {
    neverFinal: 'ড ডঃ ডা ডাঃ শ্ৰী শ্ৰীমতী মো প্ৰফে ইং',
    beforeNumber: 'নং পৃ ট',
    companyForm: 'লি লিঃ',
    ambiguous: 'কি.মি ই টকা',
  },
  gu: {
    neverFinal: 'ડૉ ડો ડા પ્રો શ્રી શ્રીમતી સુશ્રી કુ સ્વ પં ઇજ એડ લે કર્નલ બ્રિ મે પ્રા તા જિ મુ પો મો શે '
      + 'ચિ દા.ત ઉદા રા ઇં ન્યા સં',
    beforeNumber: 'રુ પૃ નં ક્ર સન ઈ કલમ પાન ફો',
    companyForm: 'લિ પ્રા.લિ કં',
    ambiguous: 'મિ રૂ કિ.મી કિમી મી સેમી કિગ્રા ગ્રા ઈ.સ ઇ.સ ઈ.સ.પૂ',
    commonWord: 'છે છું છો હતા હતી હતો હતું હો ને ના જ ની નો નું મા માં થી પણ તો જો એ તે આ નથી કરી થયું ગયા '
      + 'આવે થાય કરે રહે',
  },
  pa: {
    neverFinal: 'ਡਾ ਪ੍ਰੋ ਸ੍ਰੀ ਸ਼੍ਰੀ ਸ ਸ੍ਰ ਐਡ ਇੰਜ ਲੈਫ ਕਰਨਲ ਬ੍ਰਿਗੇ ਮੇਜਰ ਮਿ ਸਵ ਬੀਬੀ ਜਥੇ ਗਿ ਪ੍ਰਿੰ',
    beforeNumber: 'ਰੁ ਰੁਪ ਨੰ ਪੰ ਸੰ ਈ',
    companyForm: 'ਲਿ ਪ੍ਰਾ ਪ੍ਰਾ.ਲਿ',
    ambiguous: 'ਕਿ.ਮੀ ਮੀ ਕਿੱਲੋ',
    commonWord: 'ਹੈ ਹਨ ਸੀ ਸਨ ਹਾਂ ਹੋ ਗਾ ਗੇ ਗੀ ਦੀ ਦਾ ਦੇ ਨੂੰ ਨੇ ਤੇ',
  },
  ta: {
    neverFinal: 'திரு திருமதி டாக்டர் டாக் பேரா செல்வி ரூ முனை எ.கா தி திரும டாக்ட வழ லெப் கேப் மேஜ பொறி மு '
      + 'இரா புர பொ கா செ பா ரெவ உதா மாண்பு முனைவர்',
    beforeNumber: 'பக் ப தொ தொலை பிரி எண்',
    companyForm: 'லிட் லிமி பி.லிட்',
    ambiguous: 'கி.மு கி.பி கி.மீ கிமீ மீ செ.மீ கி.கி மி.மீ நி ம',
  },
  te: {
    neverFinal: 'డా ప్రొ శ్రీ శ్రీమతి చి కుమారి రూ లె కల్నల్ బ్రి మే ఇంజి అడ్వ జ పం రెవ ఉదా క్రీ మి మిస్టర్ '
      + 'స్వ ఆచా తే డాక్టర్',
    beforeNumber: 'పే నం సం సె',
    companyForm: 'లి లిమి ప్రై ప్రై.లి ప్రా',
    ambiguous: 'క్రీ.శ క్రీ.పూ కి.మీ కిమీ మీ సెం.మీ సెం కి.గ్రా కేజీ గ్రా మి.మీ కో ల ని గం',
    commonWord: 'ఉంది ఉన్నారు లేదు కాదు ఉంటే',
  },
  kn: {
    neverFinal: 'ಡಾ ಪ್ರೊ ಶ್ರೀ ಶ್ರೀಮತಿ ಕು ರೂ ಲೆ ಬ್ರಿ ಮೇ ಎಂಜಿ ಅಡ್ವೊ ನ್ಯಾ ಪಂ ಚಿ ದಿ ಉದಾ ಮಿ ಸೇಂ ಜ ಪ',
    beforeNumber: 'ಪು ಸಂ ನಂ',
    companyForm: 'ಲಿ ಪ್ರೈ ಪ್ರೈ.ಲಿ ಲಿಮಿ ಪ್ರಾ',
    ambiguous: 'ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ ಕಿ.ಮೀ ಕಿಮೀ ಮೀ ಸೆಂ.ಮೀ ಸೆಂ ಕೆ.ಜಿ ಕೆಜಿ ಗ್ರಾಂ ಕೋ ಲ ಗಂ',
    commonWord: 'ಇದೆ ಇವೆ ಅದು ಇಲ್ಲ',
  },
  ml: {
    neverFinal: 'ഡോ പ്രൊഫ പ്രഫ ശ്രീ ശ്രീമതി കു രൂ ലെ ലഫ് ബ്രിഗ് മേജ ക്യാപ് എൻജി അഡ്വ ജ ഫാ റവ സി സെന്റ് സെ '
      + 'മി മിസ് മോൺ ബി ഉദാ സ്വ ശ്രീമദ്',
    beforeNumber: 'പേ നം ക്രി.വ',
    companyForm: 'ലി ലിമി പ്രൈ പ്രൈ.ലി',
    ambiguous: 'എ.ഡി ബി.സി കി.മീ കിമീ മീ സെ.മീ കി.ഗ്രാം ഗ്രാം മി.മീ ക്രി.മു ക്രി.പി',
    commonWord: 'ആണ് ഇല്ല ഉണ്ട് അല്ല',
  },
  si: {
    neverFinal: 'ආචා මහා මයා මිය ඩී ශ්‍රී රු නො මහාචා',
    beforeNumber: 'පි අංක',
    companyForm: 'සමා පුද් පෞද්',
    ambiguous: 'කි.මී මී කි.ග්‍රෑ ක්‍රි.ව ක්‍රි.පූ පෙ.ව ප.ව',
    commonWord: 'ය යි වේ වී විය ඇත නැත බව ද හැක සිටී',
  },
  th: {
    neverFinal: 'นาย ดร ศ รศ ผศ นพ พญ พล.อ พล.ต.อ พ.ต.อ ร.ต.อ ด.ต จ.ส.ต น.ส ม.ร.ว ม.ล พ.ศ ค.ศ อ จ ต ถ ซ กม '
      + 'ส.ส ส.ว',
  },
  am: {
    neverFinal: 'ዶ/ር ፕ/ር ወ/ሮ አቶ ኢ/ር ኮ/ል ጄ/ል ቄስ ዓ.ም ዓ.ዓ',
    commonWord: 'ነው ናቸው ነበር',
  },
};
