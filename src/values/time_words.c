/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */
/* With data of the CLDR: Copyright (c) 1991-2026 Unicode, Inc.  Unicode License v3. */
#include "values/time_words.h"

/* clang-format off */
const char dl_time_word_keys[][DL_TIME_WORD_ROW] = {
    "aa couplea couple ofa fewa hundreda number ofaboutafterafternoonafterwardsagoallalmostanannounced"
    "annualannuallyapraprilare toaroundashatat leastat midnightat nightat noonattackattacksaugaugust"
    "autumnbebecamebeenbeforebeganbeginbeginningbeginsbetweenblackbloodybombingsbrokebusiness day"
    "business daysbycamecenturiescenturychristmaschristmas daychristmas eveclosecomingcomparable period"
    "corresponding periodcorresponding quartercouldcouple ofcurrentcurrentlycyberdailyday"
    "day after tomorrowday before yesterdaydaysdeadlinedecdecadedecadesdecemberdiddieddueduringduring the"
    "eachearlierearlier thisearlier todayearlyearly ineastereighteighteenelevenendentireeveningevery"
    "expectedexpectsfallfebfebrfebruaryfellfewfifteenfiftyfirstfiscalfiscal yearfiscal yearsfivefollowing"
    "forforecastfortyfoundfourfourthfourth of julyfridayfromfullgavegivinggoing togoodgothadhalfhalloween"
    "hashaveheldhijackingsholyhopehopeshourhourshundredinin thein the afternoonin the evening"
    "in the morningin the near futureindependence dayis tojanjanuaryjuljulyjunjunejustjust endedlastlate"
    "late inlatelylaterlater thislater todaylatestleftless thanlllostmademanymarmarchmassacremaymeetmeets"
    "metmidmiddaymiddlemidnightmightminuteminutesmondaymonthmonthlymonthsmore recentlymore thanmorning"
    "most recentnearlynew year s daynew year s evenew years daynew years evenextnightninenoonnovnovember"
    "nowoctoctoberofof theononeonlyonly aboutoverovernightpalmpastplanplannedplansprecedingprevious"
    "previouslypriorprior year periodprior year quarterproposedpublishedquarterquarterlyquartersrecently"
    "reportedroseroughlysaidsame monthsame periodsame quartersame timesaturdaysawsaysscheduledsecond"
    "secondssentsepsepemberseptseptemberset tosevenseveralshallshotshouldsignedsincesixsixtyslatedsold"
    "somesoonspokespringstartstartssummersundaysupertargettententativelyterrorterroristthatthe"
    "the day after tomorrowthe day before yesterdaythirdthirtythisthreethroughthroughoutthursthursdaytill"
    "toto beto beginto holdto meetto startto taketo visitto votetodaytoldtomorrowtonighttooktrading day"
    "trading daystuestuesdaytwelvetwentytwountilup toupcomingvalentine s dayvalentines dayvery soonwas"
    "wednesdayweekweekendweekendsweeklyweekswentwerewholewillwinterwonwouldwroteyearyear ago level"
    "year ago periodyear ago quarteryear earlier periodyear earlier quarteryearlyyearsyesterdayababend"
    "achtamam abendam mittagam morgenam nachmittagam vormittaganfanganschlaganschlägeanschlägenattentate"
    "baldbeginnbeginntbisbis endebis zumcircadanachdasdemdemnächstdenderderzeitdesdezdezemberdiedienstag"
    "dienstagabenddienstagmittagdienstagmorgendienstagnachmittagdienstagnachtdienstagvormittagdiesediesem"
    "diesendieserdiesesdonnerstagdonnerstagabenddonnerstagmittagdonnerstagmorgendonnerstagnachmittag"
    "donnerstagnachtdonnerstagvormittagdreidreierdreißigdrittedrittendritteseinein paareineeinemeinen"
    "einereineseinigeeinigenelfendeerklärteersteerstenersten weihnachtstagerstererster weihnachtstag"
    "erstesetwafastfeberfebruarfreitagfreitagabendfreitagmittagfreitagmorgenfreitagnachmittagfreitagnacht"
    "freitagvormittagfrühfrüherfrühjahrfrühlingfünffünfzehnfünfzigfürgegengeplantgeplantegeplantengestern"
    "gingguthabenhalbjahrhalbjahreshathattehattenheiligabendherbstheuerheutehundertimin der nachtjaenner"
    "jahrjahrejahrenjahresjahrhundertjahrhundertejahrhundertsjahrzehntjahrzehntejahrzehntenjanuarjede"
    "jedenjedesjenemjenerjenesjetztjulijunijährlichjährlichejährlichenjännerjüngstkamknappkommende"
    "kommendenkommenderkommendeskürzlichlaufendelaufendenletzteletztemletztenletzterletztesmaerzmai"
    "mehr alsmehreremehrerenmindestensminutenmittagmittemittwochmittwochabendmittwochmittagmittwochmorgen"
    "mittwochnachmittagmittwochnachtmittwochvormittagmomentanmonatmonatemonatenmonatlichmonatlichemonats"
    "montagmontagabendmontagmittagmontagmorgenmontagnachmittagmontagnachtmontagsmontagvormittagmorgenmrz"
    "märmärznachnachmittagnachtneujahrneujahrstagneulichneunnächstenächstennächsternächstesoktoktober"
    "quartalquartalequartalsrundsagtesagtensamstagsamstagabendsamstagmittagsamstagmorgensamstagnachmittag"
    "samstagnacht",
    "samstagvormittagschwarzenschwarzersechsseitseit demsekundesekundensiebensilvestersollsollensommer"
    "sonnabendsonntagsonntagabendsonntagmittagsonntagmorgensonntagnachmittagsonntagnachtsonntagvormittag"
    "späterstartetstundestundentagtagetagentagesteilteterroranschlägeterroranschlägentäglichtägliche"
    "täglichenumungefährvergangenevergangenemvergangenenvergangenervergangenesviervierteviertenviertes"
    "vierzigvonvorvorgesternvorhervorigevorigenvorigesvorjahrvorjahresvormittagwarwarenwenigewenigen"
    "werdenwirdwochewochenwochenendewochenendenwollenwurdewurdenwährendwöchentlichwöchentlichezehnzum"
    "zurzeitzuvorzwanzigzweizweierzweitezweitenzweiterzweiteszwischenzwölfüberübermorgenactuellement"
    "annuelannuelleannuellesannuelsannéeannéesansaoutaoûtaprèsaprès demainaprès midiattaquesattentat"
    "attentatsauau cours de lau matinau moinsau soiraujourd huiauparavantautomneavaientavaitavant"
    "avant hieravravrilbientôtcece jour làcentcescetcettecette année làchaquecinqcinquantecourantdd ici"
    "d ici àdans ldans l après mididans ladans la matinéedans la nuitdans la soiréedede lde lademain"
    "depuisdernierderniersdernièredernièrementdernièresdeuxdeuxièmedevraientdevraitdimanchedixdoitdoivent"
    "douzedudèsdébutdécdécembredécenniedécenniesenen coursentreenvironestfevfinfutfévrfévrierhebdomadaire"
    "hebdomadairesheureheureshierhiverhuitil y ajanvjanvierjeudijourjournéejournéesjoursjuiljuilletjuin"
    "jusqu enjusqu àllaleleslundimaintenantmardimarsmatinmatinéemensuelmensuellemercredimimidimilieu"
    "moins demoisneufnovembrenoëlnuitoctobreontonzepassépasséependantplus deplus tardplus tôtplusieurs"
    "pourpremierpremièrepresqueprintempsprochainprochaineprochainementprochainesprochainsprès deprécédent"
    "précédenteprévuprévueprévuesprévusquarantequatorze juilletquatrequatrièmequelquequelquesquinze"
    "quotidienquotidiennequotidiennementrécemmentsaint sylvestresamedisecondesecondessemainesemaines"
    "semestresemestresseptembresièclesièclessoirsoiréesontsuivantsuivantetous lestoutes lestrente"
    "trimestretrimestrestroistroisièmeununevavendrediversvingtvoicivoilàvontweek endàà là partir de"
    "à partir duécouléeétaientétaitétéa laa lasa partir deabrabrilactualactualmenteagostoahoraalal menos"
    "algunasalgunosalrededor deanocheanteayeranteriorantesantes deantes de ayerantieranualanuales"
    "anualmenteanunciaronanuncióapenasaproximadamenteaquelaquellaataqueataquesatentadoatentadosatrásayer"
    "añoaño nuevoañoscadacasicenizacerca deciencincocincuentacomienzacomienzocomienzoscuarentacuarta"
    "cuartocuatrocursodeberádeberándeberíadeberíandeclaródeldesdedesde eldesde hacedesde lasdespuésdiaria"
    "diariamentediariodiariosdicdichadichodiciembrediezdijerondijodiodocedomingodosdurantedécadadécadas"
    "díadía de ayerdía de año nuevodía de hoydía de navidaddía de reyesdía del trabajodíasejercicioel"
    "el día de ayerel día de hoyempiezaen cursoen elen laen la actualidadeneeneroentranteeraeranesaese"
    "estaestasesteestosfebrerofin de semanafinalfinalesfinesfines de semanafuefueronhahabíahabíanhace"
    "hace yahaciahanhastahasta lashizohorahorashoyhoy díahoy en díahuboinformóinicioiniciosinvierno"
    "jornadajornadasjornadas bursátilesjuevesjuliojuniola jornada de ayerlasloslunesmadrugadamartesmarzo"
    "matanzamayomañanamediadosmedianochemediodíamenos demensualmensualesmensualmentemesmesesminutominutos"
    "mismo mesmismo periodomismo períodomismo trimestremiércolesmuy prontomás demás tardenavidadnegro"
    "nochenochebuenanocheviejanoviembrenuevenumerososochooctubreonceotoñoparapasadapasadaspasado"
    "pasado mañanapasadosplaneaplaneanpocaspocosporpor lapresentepretendepretendenprevistaprevista para"
    "previstasprevistoprevistosprevéprevénprimaveraprimerprimeraprimeroprincipioprincipiosprontopróxima"
    "próximaspróximopróximosque vienequinceramosrecientementerecién concluidoresurrecciónsantose espera"
    "segundasegundosegundosseissemanasemanalsemanalessemanalmentesemanasseptiembresesentasetsetiembre"
    "sietesiglosiglossiguientesiguientessolosábadosólotardetemporadatendrá lugartercerterceratercero"
    "terroristaterroristas",
    "todatoda latodas lastodotodo eltodos lostrastreintatrestrimestraltrimestralestuvounaunasunas pocas"
    "unounosunos pocosva avan avariasvariosveintevenideroveranoviernesúltimaúltimamenteúltimasúltimo"
    "últimosagoraalgumasalgunsamanhãanoano novoanosanteontemanuaisanunciouaoaosapósasatualmenteatéaté ao"
    "até àscemcinquentacomeçocorrentedadaqueladaquelede manhãdepoisdepois de amanhãdestadestedevedevem"
    "dezembrodiadia de nataldiasdissedisseramdiáriadiáriododoisdozeduasemem breveem cursoessaesseestava"
    "fevereirofimfim de semanafinaisfinal de semanafins de semanafoiforamhaviahojeháhá cerca deinverno"
    "inícioiníciosjaneirojulhojunhomaiomais demais tardemanhãmarcomarçomeadosmeio diamensaismensalmêsna"
    "naquelanaquelenatalnessanessenestanestenonoitenovenovembroooitoontemosoutoutonooutubropassadapassado"
    "pelapelo menospoucaspoucosprimeiraprimeiroquarentaquartaquarta feiraquartoquasequatroque vem"
    "quinta feirarecentementeseguintesegunda feirasemanaissetesetembrosexta feiraséculoséculosterceira"
    "terceiroterça feiratinhatodas astodos ostrintatrêsumaunsvaiverãovinteváriasváriosvãoà noiteà tardeàs"
    "adessoalcunealcuniallealmenoaltroierianniannoannuaannualeannualiannuoappenaaprileattacchiattentati"
    "attentatoattualmenteautunnoavevaavevanocapodannocentocinquantacinquedaldalladalledecennidecenniodell"
    "delladellodidi recentedicembrediecidiversediversidodicidomanidomenicadopodopodomanidovrebbe"
    "dovrebberoentroentro ileranoestatefafebbraioferragostofinefine settimanafino afino alfino allefugen"
    "gennaiogiornalierogiornatagiornigiornogiovedìgiugiugnoglihannoiieriilin corsoiniziiniziol altro ieri"
    "loluglugllugliolunedìmagmaggiomartedìmattinamattinomeno dimensilemensilimercoledìmesemesimetà"
    "mezzogiornominutinatalenelnellnellanotteoggiognioltreor sonooraoreottottoottobrepassatapassatoper"
    "più dipiù tardipochepochipomeriggioprecedenteprestoprevisteprevistiprimaprimoprossimaprossime"
    "prossimiprossimoqualchequarantaquasiquattroquelquellquellaquestquestaquestoquindiciquotidiana"
    "quotidianosabatosan silvestroscorsascorsescorsiscorsosecolisecolosecondasecondisecondoseguentesei"
    "semestriserasettsettesettembresettimanasettimanalesettimanalisettimanesonostamanestamanistamattina"
    "stanottestaserastragesuccessivasuccessivoterzaterzotratretrentatrimestritutte letutti iultimaultime"
    "ultimiultimoundicivenerdìventiventuroverso leèaanstaandeafgelopenaugustusavondbegintbijnabinnenkort"
    "daarnadaarvoordagdagelijksdagelijksedagendatdecenniadecenniumderdedertigdezedinsdagdinsdagavond"
    "dinsdagmiddagdinsdagnachtdinsdagochtendditdonderdagdonderdagavonddonderdagmiddagdonderdagnacht"
    "donderdagochtenddrieeeneen paareerdereergistereneersteeerste kerstdageeuweeuweneindeindeelkelke"
    "enkelefebruarigaangaatgeledengeplandgisteravondgisterengisterenavondhaddenhalfjaarhebbenheeftherfst"
    "hethonderdhuidigeiederiedereisjaarjaarlijksjaarlijksejanuarijarenkomendekwartaalkwartalenlaatste"
    "lentelopendemaandmaandagmaandagavondmaandagmiddagmaandagnachtmaandagochtendmaandelijksmaandelijkse"
    "maandenmaartmediomeer danmeerderemeimiddagmiddenminuutmoetmoetenmomenteelmrtnaarnajaarnegennuochtend"
    "omongeveeronlangsopoudjaarsavondovermorgenrecentrondruims avondss middagss morgenss nachtss ochtends"
    "secondensindstegentientottussentwaalftweetweedetwintiguiterlijkurenuurvanvanafvanavondvandaag"
    "vanmiddagvanmorgenvannachtvanochtendveertigverscheidenevierdevijfvijftienvijftigvolgendvolgendevoor"
    "voorjaarvorigvrijdagvrijdagavondvrijdagmiddagvrijdagnachtvrijdagochtendweekeindewekelijkswekelijkse"
    "wekenwerdwoensdagwoensdagavondwoensdagmiddagwoensdagnachtwoensdagochtendwordenwordtzalzaterdag"
    "zaterdagavondzaterdagmiddagzaterdagnachtzaterdagochtendzegtzeizeidenzekerzeszevenzijnzomerzondag"
    "zondagavondzondagmiddagzondagnachtzondagochtendzullenéénавгавгуставгустаапрапрельапреляближайшие"
    "ближайшихболеебольшебудетбудутбудущегобудущембылбылабылибыловв полденьвеквекавекевековвеснавесной"
    "веснувеснывечер",
    "вечеравечеромвечерувовосемьвоскресеньевоскресеньявскоревторниквторникавтороговторойвторомвчера"
    "выходныевыходныхггодгодагодовгодугодыдвадвадцатьдведвенадцатьдвухдевятьдекдекабрьдекабряденьдесяти"
    "десятилетиедесятилетийдесятилетиядесятьднейднемднидняднёмдодолжендолжнадолжныежегодноежегодный"
    "ежедневноежедневныйежемесячноежемесячныйеженедельноеженедельныйзазавтразаявилзаявилазимазимойзиму"
    "зимыиюлиюльиюляиюниюньиюняккаждоекаждуюкаждыйкварталкварталакварталекварталыконецконцаконцелетлето"
    "летоммаймармартмартамаямеждумесяцмесяцамесяцемесяцевмесяцыминувшегоминувшейминувшемминувшийминувшую"
    "минутминутаминутуминутынаназаднамереннамеренаначаланачаленачалоначнетсяначнётсянедавнонеделенедели"
    "недельнеделюнеделянесколькихнескольконочиночьночьюнояноябноябрьноябрянынешнегонынешнемодинодногоодну"
    "околооктоктябрьоктябряосениосеньосеньюотпарупервогопервомпервыйпередпланируетпланируютпопозавчера"
    "позжеполденьполугодиеполугодииполугодияпонедельникпонедельникапослепоследнегопоследниепоследний"
    "последнихпоследнююпослезавтрапочтипредстоящиепредыдущегопредыдущемпредыдущийпримернопройдетпройдёт"
    "прошлогопрошлойпрошломпрошлуюпрошлыепрошлыйпятипятницапятницупятницыпятьранеераньшерождествоссегодня"
    "сейчассекундсекундасекундусекундысемьсенсентсентябрьсентябрясерединесерединысказалсказаласкоро"
    "следующегоследующейследующемследующийследующуюсособираетсясообщилсообщиласостоитсяспустясредасреду"
    "средыстолетиесубботасубботусубботытекущеготекущемтеперьтоготойтомтому назадтоттретийтретьеготретьем"
    "трехтритрёхутраутроутромутруфевфеврфевральфевралячасчасачасовчетвергчетвергачетвертогочетвертом"
    "четвертыйчетвёртомчетвёртыйчетыречетырехчетырёхшестишестьэтаэтогоэтойэтомэтотэтуянвянварьянваря"
    "bieżącegobieżącymbliskoboże narodzeniebyłbyłabyłobyłybędziebędącocodzienniecodziennycorocznie"
    "cotygodniowyczeczerwcaczerwiecczterechczteryczwartegoczwartekczwartkuczwartyczwartymdekadadekady"
    "dekadziedekadędnidniadniudrugidrugiegodrugimdwadwadzieściadwanaściedwiedwóchdziesięćdziewięćdzień"
    "dzisiajdziśgodzingodzinagodzinygodzinęgrugrudniagrudzieńjesienijesieniąjesieńjutrokażdegokażdykilka"
    "kilkukonieckońcakońcukwartalekwartałkwartałukwartałykwikwiecieńkwietnialatlatalatemlatoliplipca"
    "lipieclislistopadlistopadalutlutegolutyma sięmajmajamają sięmarcamarzecmiesiącmiesiącamiesiące"
    "miesiącumiesięcyminionegominionejminionyminionymminutminutaminutyminutęmiędzy",
    "najbliższenajbliższynajbliższychnajpóźniejnastępnynastępnymniedawnoniedzielaniedzieliniedzielęniemal"
    "nocobecnieodokołoosiemostatniostatnichostatnieostatniegoostatniejostatnimostatniopazdzpaźpaździernik"
    "październikapierwszegopierwszypierwszympiątekpiątkupięciupięćplanowaneplanujeplanująpopo południu"
    "początekpoczątkupojutrzeponadponiedziałekponiedziałkowyponiedziałkupopołudniepoprzednipoprzedniego"
    "poprzednimpowiedziałpowiedziałapołowiepołowypołudnieprawieprzedprzed południemprzedwczorajprzyszłego"
    "przyszłejprzyszłyprzyszłymprzyszłąpółroczapółroczepółroczupóźniejrranekranorocznarocznyrokrokusekund"
    "sekundasekundysekundęsiesiedemsierpieńsierpniasobotasobotysobotęstystyczeństyczniasylwestersylwestra"
    "sześciusześćtatamtegotamtentamtymtegotejtemuteraztrzechtrzecitrzeciegotrzecimtrzytydzieńtygodni"
    "tygodniatygodnietygodniutymtęubiegłegoubiegłejubiegłyubiegłymubiegłąww nocyw południewcześniej"
    "wczorajweweekenduwieczoremwieczórwiekwiekuwiekówwigiliawigilięwiosnawiosnywiosnąwiosnęwkrótcewrz"
    "wrzesieńwrześniawtorekwtorkuzzeszłegozeszłejzeszłyzeszłymzeszłązimazimyzimązimęzostalizostałzostała"
    "zostałyśrodaśrodyśrodę",
};

const dl_time_word dl_time_words[] = {
    {0, 1, 10, 1}, {1, 8, 10, 0}, {9, 11, 10, 0}, {20, 5, 10, 0}, {25, 9, 10, 100}, {34, 11, 10, 0},
    {45, 5, 18, 0}, {45, 5, 28, 0}, {50, 5, 26, 0}, {55, 9, 12, 3}, {64, 10, 22, 0}, {74, 3, 16, 0},
    {77, 3, 36, 0}, {80, 6, 18, 0}, {86, 2, 10, 1}, {88, 9, 30, 0}, {97, 6, 24, 9}, {103, 8, 24, 9},
    {111, 3, 38, 4}, {114, 5, 38, 4}, {119, 6, 29, 0}, {125, 6, 18, 0}, {125, 6, 28, 0}, {131, 3, 34, 0},
    {134, 2, 26, 0}, {134, 2, 28, 0}, {136, 8, 18, 0}, {144, 11, 12, 5}, {155, 8, 12, 5}, {163, 7, 12, 2},
    {170, 6, 35, 0}, {176, 7, 35, 0}, {183, 3, 38, 8}, {186, 6, 38, 8}, {192, 6, 20, 3}, {198, 2, 29, 0},
    {200, 6, 30, 0}, {206, 4, 30, 0}, {210, 6, 26, 0}, {216, 5, 30, 0}, {221, 5, 29, 0}, {226, 9, 19, 0},
    {235, 6, 29, 0}, {241, 7, 26, 0}, {248, 5, 34, 0}, {253, 6, 34, 0}, {259, 8, 35, 0}, {267, 5, 30, 0},
    {272, 12, 1, 3}, {284, 13, 1, 3}, {284, 13, 2, 0}, {297, 2, 27, 0}, {297, 2, 28, 0}, {299, 4, 30, 0},
    {303, 9, 1, 11}, {303, 9, 2, 0}, {312, 7, 1, 11}, {319, 9, 32, 1225}, {328, 13, 32, 1225}, {341, 13, 32, 1224},
    {354, 5, 19, 0}, {359, 6, 5, 0}, {365, 17, 37, 0}, {382, 20, 37, 0}, {402, 21, 37, 0}, {423, 5, 29, 0},
    {428, 9, 10, 0}, {437, 7, 6, 0}, {444, 9, 25, 1}, {453, 5, 34, 0}, {458, 5, 24, 3}, {463, 3, 1, 3},
    {466, 18, 13, 2}, {484, 20, 13, -2}, {504, 4, 1, 3}, {504, 4, 2, 0}, {508, 8, 29, 0}, {516, 3, 38, 12},
    {519, 6, 1, 10}, {525, 7, 1, 10}, {525, 7, 2, 0}, {532, 8, 38, 12}, {540, 3, 30, 0}, {543, 4, 30, 0},
    {547, 3, 29, 0}, {550, 6, 26, 1}, {556, 10, 26, 1}, {566, 4, 23, 0}, {570, 7, 21, 0}, {577, 12, 6, 0},
    {589, 13, 13, 0}, {602, 5, 19, 0}, {602, 5, 26, 0}, {607, 8, 19, 0}, {615, 6, 34, 0}, {621, 5, 10, 8},
    {626, 8, 10, 18}, {634, 6, 10, 11}, {640, 3, 19, 0}, {643, 6, 36, 0}, {649, 7, 12, 4}, {656, 5, 23, 0},
    {661, 8, 29, 0}, {669, 7, 29, 0}, {676, 4, 20, 3}, {680, 3, 38, 2}, {683, 4, 38, 2}, {687, 8, 38, 2},
    {695, 4, 30, 0}, {699, 3, 10, 0}, {702, 7, 10, 15}, {709, 5, 10, 50}, {714, 5, 11, 1}, {719, 6, 31, 0},
    {725, 11, 1, 9}, {725, 11, 31, 0}, {736, 12, 1, 9}, {736, 12, 2, 0}, {748, 4, 10, 5}, {752, 9, 5, 1},
    {761, 3, 26, 0}, {764, 8, 29, 0}, {772, 5, 10, 40}, {777, 5, 30, 0}, {782, 4, 10, 4}, {786, 6, 11, 4},
    {792, 14, 32, 704}, {806, 6, 0, 5}, {812, 4, 26, 0}, {812, 4, 28, 0}, {816, 4, 36, 0}, {820, 4, 30, 0},
    {824, 6, 34, 0}, {830, 8, 29, 0}, {838, 4, 34, 0}, {842, 3, 30, 0}, {845, 3, 30, 0}, {848, 4, 1, 8},
    {852, 9, 32, 1031}, {861, 3, 30, 0}, {864, 4, 30, 0}, {868, 4, 30, 0}, {872, 10, 35, 0}, {882, 4, 34, 0},
    {886, 4, 29, 0}, {890, 5, 29, 0}, {895, 4, 1, 2}, {899, 5, 1, 2}, {899, 5, 2, 0}, {904, 7, 10, 100},
    {911, 2, 26, 1}, {913, 6, 26, 1}, {919, 16, 12, 3}, {935, 14, 12, 4}, {949, 14, 12, 1}, {963, 18, 25, 2},
    {981, 16, 32, 704}, {997, 5, 29, 0}, {1002, 3, 38, 1}, {1005, 7, 38, 1}, {1012, 3, 38, 7}, {1015, 4, 38, 7},
    {1019, 3, 38, 6}, {1022, 4, 38, 6}, {1026, 4, 18, 0}, {1030, 10, 3, 0}, {1040, 4, 3, 0}, {1044, 4, 19, 0},
    {1044, 4, 26, 0}, {1048, 7, 19, 0}, {1055, 6, 25, 0}, {1061, 5, 22, 0}, {1066, 10, 6, 0}, {1076, 11, 13, 0},
    {1087, 6, 3, 0}, {1093, 4, 30, 0}, {1097, 9, 18, 0}, {1106, 2, 29, 0}, {1108, 4, 30, 0}, {1112, 4, 30, 0},
    {1116, 4, 10, 0}, {1120, 3, 38, 3}, {1123, 5, 38, 3}, {1128, 8, 35, 0}, {1136, 3, 29, 0}, {1136, 3, 38, 5},
    {1139, 4, 29, 0}, {1143, 5, 29, 0}, {1148, 3, 30, 0}, {1151, 3, 19, 0}, {1154, 6, 12, 2}, {1160, 6, 19, 0},
    {1166, 8, 12, 5}, {1174, 5, 29, 0}, {1179, 6, 1, 1}, {1185, 7, 1, 1}, {1185, 7, 2, 0}, {1192, 6, 0, 1},
    {1198, 5, 1, 6}, {1203, 7, 24, 6}, {1210, 6, 1, 6}, {1210, 6, 2, 0}, {1216, 13, 25, 0}, {1229, 9, 18, 0},
    {1238, 7, 12, 1}, {1245, 11, 3, 0}, {1256, 6, 18, 0}, {1262, 14, 32, 101}, {1276, 14, 32, 1231},
    {1290, 13, 32, 101}, {1303, 13, 32, 1231}, {1316, 4, 5, 0}, {1320, 5, 12, 5}, {1325, 4, 10, 9},
    {1329, 4, 12, 2}, {1333, 3, 38, 11}, {1336, 8, 38, 11}, {1344, 3, 25, 1}, {1347, 3, 38, 10}, {1350, 7, 38, 10},
    {1357, 2, 9, 0}, {1357, 2, 26, 0}, {1359, 6, 9, 0}, {1365, 2, 26, 0}, {1367, 3, 10, 1}, {1370, 4, 18, 0},
    {1374, 10, 18, 0}, {1384, 4, 18, 0}, {1388, 9, 12, 5}, {1397, 4, 34, 0}, {1401, 4, 4, 0}, {1405, 4, 29, 0},
    {1409, 7, 29, 0}, {1416, 5, 29, 0}, {1421, 9, 3, 1}, {1430, 8, 3, 1}, {1438, 10, 21, 0}, {1448, 5, 3, 1},
    {1453, 17, 37, -1}, {1470, 18, 37, -1}, {1488, 8, 29, 0}, {1496, 9, 30, 0}, {1505, 7, 1, 7}, {1512, 9, 24, 7},
    {1521, 8, 1, 7}, {1521, 8, 2, 0}, {1529, 8, 25, 0}, {1537, 8, 30, 0}, {1545, 4, 30, 0}, {1549, 7, 18, 0},
    {1556, 4, 30, 0}, {1560, 10, 37, 0}, {1570, 11, 37, 0}, {1581, 12, 37, 0}, {1593, 9, 37, 0}, {1602, 8, 0, 6},
    {1610, 3, 30, 0}, {1613, 4, 30, 0}, {1617, 9, 29, 0}, {1626, 6, 1, 0}, {1626, 6, 11, 2}, {1632, 7, 1, 0},
    {1632, 7, 2, 0}, {1639, 4, 30, 0}, {1643, 3, 38, 9}, {1646, 8, 38, 9}, {1654, 4, 38, 9}, {1658, 9, 38, 9},
    {1667, 6, 29, 0}, {1673, 5, 10, 7}, {1678, 7, 10, 0}, {1685, 5, 29, 0}, {1690, 4, 30, 0}, {1694, 6, 29, 0},
    {1700, 6, 30, 0}, {1706, 5, 26, 1}, {1711, 3, 10, 6}, {1714, 5, 10, 60}, {1719, 6, 29, 0}, {1725, 4, 30, 0},
    {1729, 4, 10, 0}, {1729, 4, 18, 0}, {1733, 4, 25, 2}, {1737, 5, 30, 0}, {1742, 6, 20, 1}, {1748, 5, 19, 0},
    {1748, 5, 29, 0}, {1753, 6, 29, 0}, {1759, 6, 20, 2}, {1765, 6, 0, 7}, {1771, 5, 34, 0}, {1776, 6, 29, 0},
    {1782, 3, 10, 10}, {1785, 11, 29, 0}, {1796, 6, 35, 0}, {1802, 9, 35, 0}, {1811, 4, 7, 0}, {1815, 3, 8, 0},
    {1818, 22, 13, 2}, {1840, 24, 13, -2}, {1864, 5, 11, 3}, {1869, 6, 10, 30}, {1875, 4, 6, 0}, {1879, 5, 10, 3},
    {1884, 7, 26, 0}, {1891, 10, 26, 1}, {1901, 5, 0, 4}, {1906, 8, 0, 4}, {1914, 4, 27, 0}, {1918, 2, 26, 0},
    {1920, 5, 29, 0}, {1925, 8, 29, 0}, {1933, 7, 29, 0}, {1940, 7, 29, 0}, {1947, 8, 29, 0}, {1955, 7, 29, 0},
    {1962, 8, 29, 0}, {1970, 7, 29, 0}, {1977, 5, 13, 0}, {1982, 4, 30, 0}, {1986, 8, 13, 1}, {1994, 7, 14, 5},
    {2001, 4, 30, 0}, {2005, 11, 1, 3}, {2016, 12, 1, 3}, {2016, 12, 2, 0}, {2028, 4, 0, 2}, {2032, 7, 0, 2},
    {2039, 6, 10, 12}, {2045, 6, 10, 20}, {2051, 3, 10, 2}, {2054, 5, 27, 0}, {2054, 5, 28, 0}, {2054, 5, 29, 0},
    {2059, 5, 18, 0}, {2064, 8, 5, 0}, {2072, 15, 32, 214}, {2087, 14, 32, 214}, {2101, 9, 25, 2},
    {2110, 3, 30, 0}, {2113, 9, 0, 3}, {2122, 4, 1, 4}, {2126, 7, 1, 5}, {2133, 8, 1, 5}, {2133, 8, 2, 0},
    {2141, 6, 24, 4}, {2147, 5, 1, 4}, {2147, 5, 2, 0}, {2152, 4, 30, 0}, {2156, 4, 30, 0}, {2160, 5, 36, 0},
    {2165, 4, 29, 0}, {2169, 6, 20, 4}, {2175, 3, 30, 0}, {2178, 5, 29, 0}, {2183, 5, 30, 0}, {2188, 4, 1, 9},
    {2188, 4, 31, 0}, {2192, 14, 37, -1}, {2206, 15, 37, -1}, {2221, 16, 37, -1}, {2237, 19, 37, -1},
    {2256, 20, 37, -1}, {2276, 6, 24, 9}, {2282, 5, 1, 9}, {2282, 5, 2, 0}, {2287, 9, 13, -1}, {2296, 2, 26, 0},
    {2296, 2, 28, 0}, {2296, 2, 29, 0}, {2298, 5, 12, 4}, {2303, 4, 10, 8}, {2307, 2, 26, 0}, {2309, 8, 12, 4},
    {2317, 9, 12, 2}, {2326, 9, 12, 1}, {2335, 13, 12, 3}, {2348, 12, 12, 1}, {2360, 6, 19, 0}, {2366, 8, 35, 0},
    {2374, 10, 35, 0}, {2384, 11, 35, 0}, {111, 3, 38, 4}, {114, 5, 38, 4}, {2395, 9, 35, 0}, {183, 3, 38, 8},
    {186, 6, 38, 8}, {2404, 4, 25, 2}, {2408, 6, 19, 0}, {2414, 7, 29, 0}, {2421, 3, 27, 0}, {2421, 3, 28, 0},
    {2421, 3, 29, 0}, {2424, 8, 27, 0}, {2432, 7, 27, 0}, {2439, 5, 18, 0}, {2444, 6, 22, 0}, {2450, 3, 8, 0},
    {2453, 3, 8, 0}, {2456, 10, 25, 2}, {2466, 3, 8, 0}, {2469, 3, 8, 0}, {2469, 3, 9, 0}, {2472, 7, 25, 1},
    {2479, 3, 8, 0}, {2479, 3, 9, 0}, {2482, 3, 38, 12}, {2485, 8, 38, 12}, {2493, 3, 8, 0}, {2496, 8, 0, 2},
    {2504, 13, 0, 2}, {2504, 13, 12, 4}, {2517, 14, 0, 2}, {2517, 14, 12, 2}, {2531, 14, 0, 2}, {2531, 14, 12, 1},
    {2545, 18, 0, 2}, {2545, 18, 12, 3}, {2563, 13, 0, 2}, {2563, 13, 12, 5}, {2576, 17, 0, 2}, {2576, 17, 12, 1},
    {2593, 5, 6, 0}, {2598, 6, 6, 0}, {2604, 6, 6, 0}, {2610, 6, 6, 0}, {2616, 6, 6, 0}, {2622, 10, 0, 4},
    {2632, 15, 0, 4}, {2632, 15, 12, 4}, {2647, 16, 0, 4}, {2647, 16, 12, 2}, {2663, 16, 0, 4}, {2663, 16, 12, 1},
    {2679, 20, 0, 4}, {2679, 20, 12, 3}, {2699, 15, 0, 4}, {2699, 15, 12, 5}, {2714, 19, 0, 4}, {2714, 19, 12, 1},
    {2733, 4, 10, 3}, {2737, 6, 10, 3}, {2743, 8, 10, 30}, {2751, 6, 11, 3}, {2757, 7, 11, 3}, {2764, 7, 11, 3},
    {2771, 3, 10, 1}, {2774, 8, 10, 0}, {2782, 4, 10, 1}, {2786, 5, 10, 1}, {2791, 5, 10, 1}, {2796, 5, 10, 1},
    {2801, 5, 10, 1}, {2806, 6, 10, 0}, {2812, 7, 10, 0}, {2819, 3, 10, 11}, {2822, 4, 19, 0}, {2826, 9, 30, 0},
    {2835, 5, 11, 1}, {2840, 6, 11, 1}, {2846, 20, 32, 1225}, {2866, 6, 11, 1}, {2872, 20, 32, 1225},
    {2892, 6, 11, 1}, {2898, 4, 18, 0}, {2902, 4, 18, 0}, {680, 3, 38, 2}, {2906, 5, 38, 2}, {2911, 7, 38, 2},
    {2918, 7, 0, 5}, {2925, 12, 0, 5}, {2925, 12, 12, 4}, {2937, 13, 0, 5}, {2937, 13, 12, 2}, {2950, 13, 0, 5},
    {2950, 13, 12, 1}, {2963, 17, 0, 5}, {2963, 17, 12, 3}, {2980, 12, 0, 5}, {2980, 12, 12, 5}, {2992, 16, 0, 5},
    {2992, 16, 12, 1}, {3008, 5, 12, 1}, {3013, 7, 21, 0}, {3020, 9, 20, 1}, {3029, 9, 20, 1}, {3038, 5, 10, 5},
    {3043, 9, 10, 15}, {3052, 8, 10, 50}, {3060, 4, 26, 0}, {3064, 5, 28, 0}, {3069, 7, 29, 0}, {3076, 8, 29, 0},
    {3084, 9, 29, 0}, {3093, 7, 13, -1}, {3100, 4, 30, 0}, {3104, 3, 18, 0}, {3107, 5, 30, 0}, {3112, 8, 1, 8},
    {3120, 10, 1, 8}, {3130, 3, 30, 0}, {3133, 5, 30, 0}, {3138, 6, 30, 0}, {3144, 11, 32, 1224}, {3155, 6, 20, 3},
    {3161, 5, 33, 0}, {3166, 5, 13, 0}, {3171, 7, 10, 100}, {3178, 2, 26, 0}, {911, 2, 26, 0}, {3180, 12, 12, 5},
    {3192, 7, 38, 1}, {3199, 4, 1, 9}, {3199, 4, 31, 0}, {3203, 5, 1, 9}, {3203, 5, 2, 0}, {3203, 5, 31, 0},
    {3208, 6, 1, 9}, {3208, 6, 2, 0}, {3208, 6, 31, 0}, {3214, 6, 1, 9}, {3214, 6, 31, 0}, {3220, 11, 1, 11},
    {3231, 12, 1, 11}, {3231, 12, 2, 0}, {3243, 12, 1, 11}, {3255, 9, 1, 10}, {3264, 10, 1, 10}, {3264, 10, 2, 0},
    {3274, 11, 1, 10}, {3274, 11, 2, 0}, {1002, 3, 38, 1}, {3285, 6, 38, 1}, {3291, 4, 23, 0}, {3295, 5, 23, 0},
    {3300, 5, 23, 0}, {3305, 5, 7, 0}, {3310, 5, 7, 0}, {3315, 5, 7, 0}, {3320, 5, 25, 1}, {1012, 3, 38, 7},
    {3325, 4, 38, 7}, {1019, 3, 38, 6}, {3329, 4, 38, 6}, {3333, 9, 24, 9}, {3342, 10, 24, 9}, {3352, 11, 24, 9},
    {3363, 7, 38, 1}, {3370, 7, 25, 0}, {3377, 3, 30, 0}, {3380, 5, 18, 0}, {3385, 8, 5, 0}, {3393, 9, 5, 0},
    {3402, 9, 5, 0}, {3411, 9, 5, 0}, {3420, 9, 25, 0}, {3429, 8, 6, 0}, {3437, 9, 6, 0}, {3446, 6, 3, 0},
    {3452, 7, 3, 0}, {3459, 7, 3, 0}, {3466, 7, 3, 0}, {3473, 7, 3, 0}, {3480, 5, 38, 3}, {3485, 3, 38, 5},
    {3488, 8, 18, 0}, {3496, 7, 10, 0}, {3503, 8, 10, 0}, {3511, 10, 18, 0}, {1179, 6, 1, 1}, {3521, 7, 1, 1},
    {3521, 7, 2, 0}, {3528, 6, 12, 2}, {3534, 5, 19, 0}, {3539, 8, 0, 3}, {3547, 13, 0, 3}, {3547, 13, 12, 4},
    {3560, 14, 0, 3}, {3560, 14, 12, 2}, {3574, 14, 0, 3}, {3574, 14, 12, 1}, {3588, 18, 0, 3}, {3588, 18, 12, 3},
    {3606, 13, 0, 3}, {3606, 13, 12, 5}, {3619, 17, 0, 3}, {3619, 17, 12, 1}, {3636, 8, 25, 1}, {3644, 5, 1, 6},
    {3649, 6, 1, 6}, {3649, 6, 2, 0}, {3655, 7, 1, 6}, {3655, 7, 2, 0}, {3662, 9, 24, 6}, {3671, 10, 24, 6},
    {3681, 6, 1, 6}, {3687, 6, 0, 1}, {3693, 11, 0, 1}, {3693, 11, 12, 4}, {3704, 12, 0, 1}, {3704, 12, 12, 2},
    {3716, 12, 0, 1}, {3716, 12, 12, 1}, {3728, 16, 0, 1}, {3728, 16, 12, 3}, {3744, 11, 0, 1}, {3744, 11, 12, 5},
    {3755, 7, 0, 1}, {3762, 15, 0, 1}, {3762, 15, 12, 1}, {3777, 6, 12, 1}, {3777, 6, 13, 1}, {3783, 3, 38, 3},
    {3786, 4, 38, 3}, {3790, 5, 38, 3}, {3795, 4, 26, 0}, {3799, 10, 12, 3}, {3809, 5, 12, 5}, {3814, 7, 32, 101},
    {3821, 11, 32, 101}, {3832, 7, 25, 0}, {3839, 4, 10, 9}, {1333, 3, 38, 11}, {1336, 8, 38, 11}, {3843, 8, 5, 0},
    {3851, 9, 5, 0}, {3860, 9, 5, 0}, {3869, 9, 5, 0}, {3878, 3, 38, 10}, {3881, 7, 38, 10}, {3888, 7, 1, 7},
    {3895, 8, 1, 7}, {3895, 8, 2, 0}, {3903, 8, 1, 7}, {3911, 4, 18, 0}, {3915, 5, 30, 0}, {3920, 6, 30, 0},
    {3926, 7, 0, 6}, {3933, 12, 0, 6}, {3933, 12, 12, 4}, {3945, 13, 0, 6}, {3945, 13, 12, 2}, {3958, 13, 0, 6},
    {3958, 13, 12, 1}, {3971, 17, 0, 6}, {3971, 17, 12, 3}, {3988, 12, 0, 6}, {3988, 12, 12, 5}, {4096, 16, 0, 6},
    {4096, 16, 12, 1}, {4112, 9, 34, 0}, {4121, 9, 34, 0}, {4130, 5, 10, 6}, {4135, 4, 26, 0}, {4135, 4, 28, 0},
    {4139, 8, 26, 0}, {4147, 7, 1, 0}, {4154, 8, 1, 0}, {4154, 8, 2, 0}, {1643, 3, 38, 9}, {1654, 4, 38, 9},
    {1658, 9, 38, 9}, {4162, 6, 10, 7}, {4168, 9, 32, 1231}, {4177, 4, 29, 0}, {4181, 6, 29, 0}, {4187, 6, 20, 2},
    {4193, 9, 0, 6}, {4202, 7, 0, 7}, {4209, 12, 0, 7}, {4209, 12, 12, 4}, {4221, 13, 0, 7}, {4221, 13, 12, 2},
    {4234, 13, 0, 7}, {4234, 13, 12, 1}, {4247, 17, 0, 7}, {4247, 17, 12, 3}, {4264, 12, 0, 7}, {4264, 12, 12, 5},
    {4276, 16, 0, 7}, {4276, 16, 12, 1}, {4292, 7, 22, 0}, {4299, 7, 29, 0}, {4306, 6, 1, 2}, {4312, 7, 1, 2},
    {4312, 7, 2, 0}, {4319, 3, 1, 3}, {4322, 4, 1, 3}, {4322, 4, 2, 0}, {4326, 5, 1, 3}, {4326, 5, 2, 0},
    {4331, 5, 1, 3}, {4336, 6, 30, 0}, {4342, 16, 35, 0}, {4358, 17, 35, 0}, {4375, 8, 24, 3}, {4383, 9, 24, 3},
    {4392, 10, 24, 3}, {4402, 2, 28, 0}, {4404, 9, 18, 0}, {4413, 10, 3, 0}, {4423, 11, 3, 0}, {4434, 11, 3, 0},
    {4445, 11, 3, 0}, {4456, 11, 3, 0}, {4467, 4, 10, 4}, {4471, 6, 11, 4}, {4477, 7, 11, 4}, {4484, 7, 11, 4},
    {4491, 7, 10, 40}, {4498, 3, 9, 0}, {4498, 3, 26, 0}, {4498, 3, 28, 0}, {4501, 3, 17, 0}, {4504, 10, 13, -2},
    {4514, 6, 21, 0}, {4520, 6, 3, 0}, {4526, 7, 3, 0}, {4533, 7, 3, 0}, {4540, 7, 33, -1}, {4547, 9, 33, -1},
    {4556, 9, 12, 1}, {4565, 3, 30, 0}, {4568, 5, 30, 0}, {4573, 6, 10, 0}, {4579, 7, 10, 0}, {4586, 6, 29, 0},
    {2165, 4, 29, 0}, {2169, 6, 20, 4}, {4592, 4, 29, 0}, {4596, 5, 1, 4}, {4601, 6, 1, 4}, {4601, 6, 2, 0},
    {4607, 10, 1, 5}, {4617, 11, 1, 5}, {4617, 11, 2, 0}, {4628, 6, 29, 0}, {4634, 5, 30, 0}, {4639, 6, 30, 0},
    {4645, 8, 26, 0}, {4653, 12, 24, 4}, {4665, 13, 24, 4}, {4678, 4, 10, 10}, {4682, 3, 26, 0}, {4685, 7, 25, 1},
    {4692, 5, 21, 0}, {4697, 7, 10, 20}, {4704, 4, 10, 2}, {4708, 6, 10, 2}, {4714, 6, 11, 2}, {4720, 7, 11, 2},
    {4727, 7, 11, 2}, {4734, 7, 11, 2}, {4741, 8, 26, 0}, {4749, 6, 10, 12}, {4755, 5, 18, 0}, {4760, 11, 13, 2},
    {0, 1, 30, 0}, {4771, 12, 25, 1}, {86, 2, 1, 9}, {86, 2, 31, 0}, {4783, 6, 24, 9}, {4789, 8, 24, 9},
    {4797, 9, 24, 9}, {4806, 7, 24, 9}, {4813, 6, 1, 9}, {4813, 6, 31, 0}, {4819, 7, 1, 9}, {4819, 7, 2, 0},
    {4826, 3, 1, 9}, {4826, 3, 2, 0}, {4829, 4, 38, 8}, {4833, 5, 38, 8}, {4838, 6, 22, 0}, {4838, 6, 26, 0},
    {4844, 13, 13, 2}, {4857, 11, 12, 3}, {4868, 8, 35, 0}, {4876, 8, 35, 0}, {4884, 9, 35, 0}, {4893, 2, 26, 0},
    {4895, 13, 26, 0}, {4908, 8, 12, 1}, {4916, 8, 18, 0}, {4924, 7, 12, 4}, {4931, 11, 13, 0}, {4942, 10, 21, 0},
    {4952, 7, 20, 3}, {4959, 7, 30, 0}, {4966, 5, 30, 0}, {4971, 5, 21, 0}, {4971, 5, 26, 0}, {4971, 5, 27, 0},
    {4976, 10, 13, -2}, {4986, 3, 38, 4}, {4989, 5, 38, 4}, {4994, 8, 25, 2}, {5002, 2, 6, 0}, {5004, 11, 7, 0},
    {5015, 4, 10, 100}, {5019, 3, 6, 0}, {5022, 3, 6, 0}, {5025, 5, 6, 0}, {5030, 16, 7, 0}, {5046, 6, 23, 0},
    {5052, 4, 10, 5}, {5056, 9, 10, 50}, {5065, 7, 6, 0}, {5072, 1, 9, 0}, {5073, 5, 27, 0}, {5073, 5, 29, 0},
    {5078, 8, 27, 0}, {5086, 6, 26, 0}, {5092, 18, 12, 3}, {5110, 7, 26, 0}, {5117, 16, 12, 1}, {5133, 12, 12, 5},
    {5145, 15, 12, 4}, {5160, 2, 9, 0}, {5160, 2, 26, 0}, {5162, 4, 9, 0}, {5166, 5, 9, 0}, {5171, 6, 13, 1},
    {5177, 6, 26, 0}, {5183, 7, 3, 0}, {5190, 8, 4, 0}, {5198, 9, 3, 0}, {5207, 13, 25, 0}, {5220, 10, 4, 0},
    {5230, 4, 10, 2}, {5234, 9, 11, 2}, {5243, 9, 29, 0}, {5252, 7, 29, 0}, {5259, 8, 0, 7}, {5267, 3, 10, 10},
    {5270, 4, 29, 0}, {5274, 7, 29, 0}, {5281, 5, 10, 12}, {5286, 2, 9, 0}, {5286, 2, 26, 0}, {5288, 4, 26, 0},
    {5288, 4, 28, 0}, {5292, 6, 19, 0}, {5298, 4, 38, 12}, {5302, 9, 38, 12}, {5311, 9, 1, 10}, {5320, 10, 1, 10},
    {5320, 10, 2, 0}, {5330, 2, 26, 0}, {5332, 8, 6, 0}, {5340, 5, 26, 0}, {5345, 7, 18, 0}, {5352, 3, 30, 0},
    {5355, 3, 38, 2}, {5358, 3, 19, 0}, {5361, 3, 30, 0}, {5364, 5, 38, 2}, {5369, 8, 38, 2}, {5377, 12, 24, 4},
    {5389, 13, 24, 4}, {5402, 5, 1, 2}, {5407, 6, 1, 2}, {5407, 6, 2, 0}, {5413, 4, 13, -1}, {5417, 5, 20, 4},
    {5422, 4, 10, 8}, {5426, 6, 17, 0}, {5432, 4, 38, 1}, {5436, 7, 38, 1}, {5443, 5, 0, 4}, {5448, 4, 1, 3},
    {5452, 8, 1, 3}, {5460, 9, 1, 3}, {5460, 9, 2, 0}, {5469, 5, 1, 3}, {5469, 5, 2, 0}, {5474, 4, 38, 7},
    {5478, 7, 38, 7}, {5485, 4, 38, 6}, {5489, 8, 27, 0}, {5497, 8, 27, 0}, {5497, 8, 28, 0}, {5505, 1, 8, 0},
    {5505, 1, 26, 0}, {5506, 2, 8, 0}, {5508, 2, 8, 0}, {5510, 3, 8, 1}, {5513, 5, 0, 1}, {3485, 3, 38, 5},
    {5518, 10, 25, 1}, {5528, 5, 0, 2}, {5533, 4, 38, 3}, {1128, 8, 35, 0}, {5537, 5, 12, 1}, {5542, 8, 12, 1},
    {5550, 7, 24, 6}, {5557, 9, 24, 6}, {5566, 8, 0, 3}, {5574, 2, 19, 0}, {5576, 4, 12, 2}, {5580, 6, 19, 0},
    {1179, 6, 1, 1}, {1185, 7, 1, 1}, {1185, 7, 2, 0}, {5586, 8, 18, 0}, {5594, 4, 1, 6}, {5598, 4, 10, 9},
    {1333, 3, 38, 11}, {5602, 8, 38, 11}, {5610, 5, 32, 1225}, {5615, 4, 12, 5}, {1347, 3, 38, 10},
    {5619, 7, 38, 10}, {5626, 3, 30, 0}, {5629, 4, 10, 11}, {5633, 6, 3, 0}, {5639, 7, 3, 0}, {5646, 7, 26, 0},
    {5653, 7, 18, 0}, {5660, 9, 22, 0}, {5669, 9, 21, 0}, {5678, 9, 10, 0}, {5687, 4, 26, 0}, {5691, 7, 11, 1},
    {5698, 9, 11, 1}, {5707, 7, 18, 0}, {5714, 9, 20, 1}, {5723, 8, 5, 0}, {5731, 9, 5, 0}, {5740, 13, 25, 2},
    {5753, 10, 5, 0}, {5763, 9, 5, 0}, {5772, 8, 18, 0}, {5780, 11, 3, 1}, {5791, 12, 3, 1}, {5803, 6, 29, 0},
    {5809, 7, 29, 0}, {5816, 8, 29, 0}, {5824, 7, 29, 0}, {5831, 8, 10, 40}, {5839, 16, 32, 714}, {5855, 6, 10, 4},
    {5861, 10, 11, 4}, {5871, 7, 18, 0}, {5878, 8, 10, 0}, {5886, 6, 10, 15}, {5892, 9, 24, 3}, {5901, 11, 24, 3},
    {5912, 15, 24, 3}, {5927, 10, 25, 0}, {5937, 15, 32, 1231}, {5952, 6, 0, 6}, {1626, 6, 11, 2}, {5958, 7, 1, 0},
    {5958, 7, 11, 2}, {5965, 8, 1, 0}, {5965, 8, 2, 0}, {5973, 7, 1, 4}, {5980, 8, 1, 4}, {5980, 8, 2, 0},
    {5988, 8, 1, 8}, {5996, 9, 1, 8}, {5996, 9, 2, 0}, {1654, 4, 10, 7}, {1654, 4, 38, 9}, {6005, 9, 38, 9},
    {1711, 3, 10, 6}, {6014, 7, 1, 11}, {6021, 8, 1, 11}, {6021, 8, 2, 0}, {6029, 4, 12, 4}, {6033, 7, 12, 4},
    {6040, 4, 30, 0}, {6044, 7, 5, 1}, {6051, 8, 5, 1}, {6059, 8, 23, 0}, {6067, 10, 23, 0}, {6077, 6, 10, 30},
    {6083, 9, 1, 7}, {6092, 10, 1, 7}, {6092, 10, 2, 0}, {6102, 5, 10, 3}, {6107, 10, 11, 3}, {6117, 2, 10, 1},
    {6119, 3, 10, 1}, {6122, 2, 29, 0}, {6124, 8, 0, 5}, {6132, 4, 28, 0}, {6136, 5, 10, 20}, {6141, 5, 17, 0},
    {6146, 6, 17, 0}, {6152, 4, 29, 0}, {6156, 8, 1, 5}, {2126, 7, 1, 5}, {6164, 2, 26, 0}, {6164, 2, 28, 0},
    {6166, 4, 26, 0}, {6170, 12, 27, 0}, {6182, 12, 27, 0}, {6194, 9, 3, 0}, {6203, 8, 30, 0}, {6211, 6, 30, 0},
    {6217, 5, 20, 2}, {0, 1, 26, 0}, {6222, 4, 26, 0}, {6222, 4, 28, 0}, {6226, 5, 28, 0}, {6231, 11, 27, 0},
    {6242, 3, 38, 4}, {6245, 5, 38, 4}, {6250, 6, 6, 0}, {6256, 11, 25, 1}, {74, 3, 38, 8}, {6267, 6, 38, 8},
    {6273, 5, 25, 1}, {6278, 2, 8, 0}, {6280, 8, 18, 0}, {6288, 7, 10, 0}, {6295, 7, 10, 0}, {6302, 12, 18, 0},
    {6314, 6, 15, 5}, {6320, 8, 13, -2}, {6328, 8, 3, 1}, {6336, 5, 21, 0}, {6341, 8, 27, 0}, {6349, 13, 13, -2},
    {6362, 6, 13, -2}, {6368, 5, 24, 9}, {6373, 7, 24, 9}, {6380, 10, 24, 9}, {6390, 10, 30, 0}, {6400, 8, 30, 0},
    {6408, 6, 18, 0}, {6414, 15, 18, 0}, {6429, 5, 7, 0}, {6434, 7, 7, 0}, {6441, 6, 35, 0}, {6447, 7, 35, 0},
    {6454, 8, 35, 0}, {6462, 9, 35, 0}, {6471, 6, 16, 0}, {6471, 6, 21, 0}, {6477, 4, 13, -1}, {6481, 4, 1, 9},
    {6481, 4, 31, 0}, {6485, 10, 32, 101}, {6495, 5, 1, 9}, {6495, 5, 2, 0}, {6500, 4, 23, 0}, {6504, 4, 18, 0},
    {6508, 6, 34, 0}, {6514, 8, 18, 0}, {6522, 4, 10, 100}, {6526, 5, 10, 5}, {6531, 9, 10, 50}, {6540, 8, 29, 0},
    {6548, 8, 19, 0}, {6556, 9, 19, 0}, {6565, 8, 10, 40}, {6573, 6, 11, 4}, {6579, 6, 11, 4}, {6585, 6, 10, 4},
    {6591, 5, 1, 9}, {5160, 2, 9, 0}, {5160, 2, 26, 0}, {5166, 5, 26, 0}, {6596, 7, 29, 0}, {6603, 8, 29, 0},
    {6611, 8, 29, 0}, {6619, 9, 29, 0}, {6628, 8, 30, 0}, {6636, 3, 9, 0}, {6636, 3, 26, 0}, {6639, 5, 26, 0},
    {6644, 8, 26, 0}, {6652, 10, 17, 0}, {6662, 9, 28, 0}, {6671, 8, 22, 0}, {6679, 6, 24, 3}, {6685, 11, 24, 3},
    {6696, 6, 24, 3}, {6702, 7, 24, 3}, {6709, 3, 38, 12}, {6712, 5, 7, 0}, {6717, 5, 7, 0}, {6722, 9, 38, 12},
    {6731, 4, 10, 10}, {6735, 7, 30, 0}, {6742, 4, 30, 0}, {6746, 3, 30, 0}, {6749, 4, 10, 12}, {6753, 7, 0, 7},
    {6760, 3, 10, 2}, {6763, 7, 26, 0}, {6770, 7, 1, 10}, {6777, 8, 1, 10}, {6777, 8, 2, 0}, {6785, 4, 1, 3},
    {6789, 12, 13, -1}, {6801, 18, 32, 101}, {6819, 11, 13, 0}, {6830, 15, 32, 1225}, {6845, 13, 32, 106},
    {6858, 16, 32, 501}, {6874, 5, 1, 3}, {6874, 5, 2, 0}, {6879, 9, 1, 9}, {6879, 9, 31, 0}, {6888, 2, 8, 0},
    {6890, 15, 13, -1}, {6905, 14, 13, 0}, {6919, 7, 29, 0}, {5330, 2, 26, 0}, {6926, 8, 6, 0}, {6934, 5, 26, 0},
    {6939, 5, 26, 0}, {6944, 16, 25, 1}, {6960, 3, 38, 1}, {6963, 5, 38, 1}, {6968, 8, 5, 0}, {5340, 5, 26, 0},
    {6976, 3, 30, 0}, {6979, 4, 30, 0}, {6983, 3, 7, 0}, {6986, 3, 7, 0}, {6989, 4, 6, 0}, {6993, 5, 6, 0},
    {6998, 4, 6, 0}, {7002, 5, 6, 0}, {680, 3, 38, 2}, {7007, 7, 38, 2}, {5358, 3, 19, 0}, {7014, 13, 1, 5},
    {7027, 5, 19, 0}, {7032, 7, 19, 0}, {7039, 5, 19, 0}, {7044, 15, 1, 5}, {7044, 15, 2, 0}, {7059, 3, 30, 0},
    {7062, 6, 30, 0}, {7068, 2, 30, 0}, {7070, 6, 30, 0}, {7076, 7, 30, 0}, {7083, 4, 17, 0}, {7087, 7, 17, 0},
    {7094, 5, 26, 0}, {7099, 3, 30, 0}, {7102, 5, 26, 0}, {7102, 5, 27, 0}, {7107, 9, 28, 0}, {7116, 4, 30, 0},
    {7120, 4, 1, 2}, {7124, 5, 1, 2}, {7124, 5, 2, 0}, {7129, 3, 13, 0}, {7132, 8, 25, 1}, {7140, 11, 25, 1},
    {7151, 4, 30, 0}, {7155, 8, 30, 0}, {7163, 6, 19, 0}, {7169, 7, 19, 0}, {7176, 8, 20, 4}, {7184, 7, 1, 3},
    {7191, 8, 1, 3}, {7191, 8, 2, 0}, {7199, 20, 1, 3}, {7199, 20, 2, 0}, {7219, 6, 0, 4}, {1012, 3, 38, 7},
    {7225, 5, 38, 7}, {1019, 3, 38, 6}, {7230, 5, 38, 6}, {5506, 2, 8, 0}, {7235, 18, 13, -1}, {7253, 3, 8, 1},
    {7253, 3, 28, 0}, {7256, 3, 8, 1}, {7259, 5, 0, 1}, {7264, 9, 12, 1}, {1120, 3, 38, 3}, {7273, 6, 0, 2},
    {7279, 5, 38, 3}, {7284, 7, 35, 0}, {1136, 3, 38, 5}, {7291, 4, 38, 5}, {7295, 7, 12, 1}, {7295, 7, 13, 1},
    {7302, 8, 19, 0}, {7310, 10, 12, 5}, {7320, 9, 12, 2}, {7329, 8, 18, 0}, {7337, 7, 24, 6}, {7344, 9, 24, 6},
    {7353, 12, 24, 6}, {7365, 3, 1, 6}, {7368, 5, 1, 6}, {7368, 5, 2, 0}, {7373, 6, 1, 1}, {7379, 7, 1, 1},
    {7379, 7, 2, 0}, {7386, 9, 37, 0}, {7395, 13, 37, 0}, {7408, 14, 37, 0}, {7422, 15, 37, 0}, {7437, 10, 0, 3},
    {7447, 10, 25, 2}, {7457, 7, 18, 0}, {7464, 10, 22, 0}, {7474, 7, 32, 1225}, {7481, 5, 34, 0},
    {7486, 5, 12, 5}, {7491, 10, 32, 1224}, {7501, 10, 32, 1231}, {1333, 3, 38, 11}, {7511, 9, 38, 11},
    {7520, 5, 10, 9}, {7525, 9, 10, 0}, {7534, 4, 10, 8}, {1347, 3, 38, 10}, {7538, 7, 38, 10}, {7545, 4, 10, 11},
    {7549, 6, 20, 3}, {7555, 4, 26, 0}, {7555, 4, 27, 0}, {7559, 6, 3, 0}, {7565, 7, 4, 0}, {7572, 6, 3, 0},
    {7578, 14, 13, 2}, {7592, 7, 4, 0}, {7599, 6, 29, 0}, {7605, 7, 29, 0}, {7612, 5, 10, 0}, {7617, 5, 10, 0},
    {7622, 3, 26, 0}, {7625, 6, 26, 0}, {7631, 8, 6, 0}, {7639, 8, 29, 0}, {7647, 9, 29, 0}, {7656, 8, 29, 0},
    {7664, 13, 29, 0}, {7677, 9, 29, 0}, {7686, 8, 29, 0}, {7694, 9, 29, 0}, {7703, 6, 29, 0}, {7709, 7, 29, 0},
    {7716, 9, 20, 1}, {7725, 6, 11, 1}, {7731, 7, 11, 1}, {7738, 7, 11, 1}, {7745, 9, 19, 0}, {7754, 10, 19, 0},
    {7764, 6, 25, 2}, {7770, 8, 5, 0}, {7778, 9, 5, 0}, {7787, 8, 5, 0}, {7787, 8, 29, 0}, {7795, 9, 5, 0},
    {7804, 9, 5, 0}, {7813, 6, 10, 15}, {7819, 5, 34, 0}, {7824, 13, 25, 0}, {7837, 17, 3, 0}, {7854, 13, 34, 0},
    {7867, 5, 34, 0}, {7872, 9, 29, 0}, {7881, 7, 11, 2}, {7888, 7, 1, 0}, {7888, 7, 11, 2}, {7895, 8, 1, 0},
    {7895, 8, 2, 0}, {7903, 4, 10, 6}, {7907, 6, 1, 4}, {7913, 7, 24, 4}, {7920, 9, 24, 4}, {7929, 12, 24, 4},
    {7941, 7, 1, 4}, {7941, 7, 2, 0}, {5988, 8, 1, 8}, {5996, 9, 1, 8}, {5996, 9, 2, 0}, {1643, 3, 38, 9},
    {1654, 4, 38, 9}, {7948, 10, 38, 9}, {7958, 7, 10, 60}, {7965, 3, 38, 9}, {7968, 9, 38, 9}, {7977, 5, 10, 7},
    {7982, 5, 1, 11}, {7987, 6, 1, 11}, {7987, 6, 2, 0}, {7993, 9, 5, 1}, {8002, 10, 5, 1}, {8012, 4, 18, 0},
    {8016, 7, 0, 6}, {8023, 5, 18, 0}, {8028, 5, 12, 3}, {8033, 9, 31, 0}, {8042, 13, 29, 0}, {8055, 6, 11, 3},
    {8061, 7, 11, 3}, {8068, 7, 11, 3}, {8075, 10, 35, 0}, {8085, 11, 35, 0}, {8192, 4, 36, 0}, {8196, 7, 36, 0},
    {8203, 9, 23, 0}, {8212, 4, 36, 0}, {8216, 7, 36, 0}, {8223, 9, 23, 0}, {8232, 4, 26, 0}, {8236, 7, 10, 30},
    {8243, 4, 10, 3}, {8247, 10, 24, 7}, {8257, 12, 24, 7}, {6083, 9, 1, 7}, {6092, 10, 1, 7}, {6092, 10, 2, 0},
    {8269, 4, 30, 0}, {6117, 2, 10, 1}, {8273, 3, 10, 1}, {8276, 4, 10, 0}, {8276, 4, 18, 0}, {8280, 10, 10, 0},
    {8290, 3, 10, 1}, {8293, 4, 10, 0}, {8293, 4, 18, 0}, {8297, 10, 10, 0}, {8307, 4, 29, 0}, {8311, 5, 29, 0},
    {8316, 6, 10, 0}, {8322, 6, 10, 0}, {8328, 6, 10, 20}, {8334, 8, 5, 0}, {8342, 6, 20, 2}, {8348, 7, 0, 5},
    {8355, 7, 4, 0}, {8362, 12, 25, 0}, {8374, 8, 4, 0}, {8382, 7, 4, 0}, {8389, 8, 4, 0}, {0, 1, 8, 0},
    {0, 1, 26, 0}, {6231, 11, 27, 0}, {6242, 3, 38, 4}, {6245, 5, 38, 4}, {74, 3, 38, 8}, {8397, 5, 25, 1},
    {6267, 6, 38, 8}, {8402, 7, 10, 0}, {8409, 6, 10, 0}, {8415, 7, 13, 1}, {8422, 3, 1, 9}, {8422, 3, 31, 0},
    {8425, 8, 32, 101}, {8433, 4, 1, 9}, {8433, 4, 2, 0}, {8437, 9, 13, -2}, {6328, 8, 3, 1}, {6336, 5, 21, 0},
    {8446, 6, 24, 9}, {6368, 5, 24, 9}, {6380, 10, 24, 9}, {8452, 8, 30, 0}, {8460, 2, 8, 0}, {8462, 3, 8, 1},
    {6414, 15, 18, 0}, {8465, 5, 26, 0}, {8470, 2, 8, 1}, {8470, 2, 28, 0}, {6447, 7, 35, 0}, {6454, 8, 35, 0},
    {6462, 9, 35, 0}, {6471, 6, 16, 0}, {8472, 10, 25, 1}, {8482, 4, 27, 0}, {8482, 4, 29, 0}, {8486, 7, 27, 0},
    {8493, 8, 28, 0}, {6500, 4, 23, 0}, {8501, 3, 10, 100}, {6514, 8, 18, 0}, {6526, 5, 10, 5}, {8504, 9, 10, 50},
    {8513, 7, 19, 0}, {8520, 8, 6, 0}, {8528, 2, 9, 0}, {8528, 2, 26, 0}, {8530, 7, 7, 0}, {8537, 7, 7, 0},
    {2450, 3, 28, 0}, {5160, 2, 9, 0}, {5160, 2, 26, 0}, {8544, 9, 12, 1}, {8553, 6, 22, 0}, {8559, 17, 13, 2},
    {6639, 5, 26, 0}, {8576, 5, 6, 0}, {8581, 5, 6, 0}, {8586, 4, 29, 0}, {8590, 5, 29, 0}, {2482, 3, 10, 10},
    {2482, 3, 38, 12}, {8595, 8, 38, 12}, {8603, 3, 1, 3}, {8606, 12, 32, 1225}, {6685, 11, 24, 3},
    {8618, 4, 1, 3}, {8618, 4, 2, 0}, {8622, 5, 30, 0}, {8627, 8, 30, 0}, {8635, 7, 24, 3}, {8642, 7, 24, 3},
    {8649, 2, 9, 0}, {8649, 2, 26, 0}, {8651, 4, 10, 2}, {6753, 7, 0, 7}, {8655, 4, 10, 12}, {8659, 4, 10, 2},
    {6763, 7, 26, 0}, {6770, 7, 1, 10}, {6777, 8, 1, 10}, {6777, 8, 2, 0}, {8663, 2, 26, 0}, {8665, 8, 25, 2},
    {8673, 8, 6, 0}, {5340, 5, 26, 0}, {6976, 3, 30, 0}, {8681, 4, 7, 0}, {8685, 4, 7, 0}, {6989, 4, 6, 0},
    {8689, 6, 30, 0}, {6998, 4, 6, 0}, {5355, 3, 38, 2}, {8695, 9, 38, 2}, {8704, 3, 19, 0}, {8707, 13, 1, 5},
    {8720, 6, 19, 0}, {7027, 5, 19, 0}, {8726, 15, 1, 5}, {8741, 14, 1, 5}, {8741, 14, 2, 0}, {8755, 3, 30, 0},
    {8758, 5, 30, 0}, {8763, 5, 30, 0}, {8768, 4, 13, 0}, {7120, 4, 1, 2}, {7124, 5, 1, 2}, {7124, 5, 2, 0},
    {8772, 3, 17, 0}, {8775, 12, 17, 0}, {8787, 7, 20, 4}, {8794, 7, 19, 0}, {8801, 8, 19, 0}, {1002, 3, 38, 1},
    {8809, 7, 38, 1}, {1012, 3, 38, 7}, {8816, 5, 38, 7}, {1019, 3, 38, 6}, {8821, 5, 38, 6}, {7264, 9, 12, 1},
    {3485, 3, 38, 5}, {8826, 4, 38, 5}, {8830, 7, 18, 0}, {8837, 10, 22, 0}, {8847, 6, 12, 1}, {1120, 3, 38, 3},
    {8853, 5, 38, 3}, {8858, 6, 38, 3}, {8864, 6, 19, 0}, {8870, 8, 12, 2}, {7329, 8, 18, 0}, {8878, 7, 24, 6},
    {8885, 6, 24, 6}, {7368, 5, 1, 6}, {7368, 5, 2, 0}, {7373, 6, 1, 1}, {7379, 7, 1, 1}, {7379, 7, 2, 0},
    {8891, 4, 1, 6}, {8895, 2, 8, 0}, {8895, 2, 26, 0}, {8897, 7, 7, 0}, {8904, 7, 7, 0}, {8911, 5, 32, 1225},
    {8916, 5, 6, 0}, {8921, 5, 6, 0}, {8926, 5, 6, 0}, {8931, 5, 6, 0}, {8936, 2, 8, 0}, {8936, 2, 26, 0},
    {8938, 5, 12, 5}, {1333, 3, 38, 11}, {8943, 4, 10, 9}, {8947, 8, 38, 11}, {8955, 1, 8, 0}, {8956, 4, 10, 8},
    {8960, 5, 13, -1}, {5629, 4, 10, 11}, {8965, 2, 8, 1}, {8967, 3, 38, 10}, {8970, 6, 20, 3}, {8976, 7, 38, 10},
    {7555, 4, 26, 0}, {8983, 7, 3, 0}, {8990, 7, 3, 0}, {8997, 4, 26, 0}, {9001, 10, 18, 0}, {9011, 6, 10, 0},
    {9017, 6, 10, 0}, {7656, 8, 29, 0}, {7677, 9, 29, 0}, {7686, 8, 29, 0}, {7694, 9, 29, 0}, {7716, 9, 20, 1},
    {9023, 8, 11, 1}, {9031, 8, 11, 1}, {7770, 8, 5, 0}, {7778, 9, 5, 0}, {7787, 8, 5, 0}, {7795, 9, 5, 0},
    {9039, 8, 10, 40}, {9047, 6, 11, 4}, {9053, 12, 0, 3}, {9065, 6, 11, 4}, {9071, 5, 18, 0}, {9076, 6, 10, 4},
    {9082, 7, 5, 0}, {9089, 12, 0, 4}, {5886, 6, 10, 15}, {9101, 12, 25, 0}, {9113, 8, 5, 1}, {7881, 7, 11, 2},
    {9121, 13, 0, 1}, {7888, 7, 1, 0}, {7888, 7, 11, 2}, {7895, 8, 1, 0}, {7895, 8, 2, 0}, {7903, 4, 10, 6},
    {7907, 6, 1, 4}, {9134, 8, 24, 4}, {7913, 7, 24, 4}, {7941, 7, 1, 4}, {7941, 7, 2, 0}, {5988, 8, 1, 8},
    {5996, 9, 1, 8}, {5996, 9, 2, 0}, {7965, 3, 38, 9}, {9142, 4, 10, 7}, {9146, 8, 38, 9}, {9154, 11, 0, 5},
    {8016, 7, 0, 6}, {9165, 7, 1, 11}, {9172, 8, 1, 11}, {9172, 8, 2, 0}, {8028, 5, 12, 3}, {9180, 8, 11, 3},
    {9188, 8, 11, 3}, {9196, 12, 0, 2}, {9208, 5, 30, 0}, {9213, 8, 23, 0}, {9221, 8, 23, 0}, {6083, 9, 1, 7},
    {6092, 10, 1, 7}, {6092, 10, 2, 0}, {9229, 6, 10, 30}, {9235, 5, 10, 3}, {4402, 2, 10, 1}, {9240, 3, 10, 1},
    {9243, 3, 10, 0}, {9246, 3, 29, 0}, {9249, 6, 20, 2}, {9255, 5, 10, 20}, {9260, 7, 10, 0}, {9267, 7, 10, 0},
    {9274, 4, 29, 0}, {6164, 2, 26, 0}, {6164, 2, 28, 0}, {9278, 8, 12, 5}, {9286, 8, 12, 3}, {9294, 3, 8, 1},
    {9294, 3, 28, 0}, {8355, 7, 4, 0}, {8374, 8, 4, 0}, {8382, 7, 4, 0}, {8389, 8, 4, 0}, {0, 1, 26, 0},
    {9297, 6, 25, 1}, {74, 3, 38, 8}, {6267, 6, 38, 8}, {6278, 2, 26, 0}, {9303, 6, 10, 0}, {9309, 6, 10, 0},
    {77, 3, 28, 0}, {9315, 4, 28, 0}, {9319, 6, 18, 0}, {9325, 9, 13, -2}, {9334, 4, 1, 9}, {9334, 4, 2, 0},
    {9338, 4, 1, 9}, {9338, 4, 31, 0}, {9342, 5, 24, 9}, {9347, 7, 24, 9}, {9354, 7, 24, 9}, {9361, 5, 24, 9},
    {9366, 6, 18, 0}, {111, 3, 38, 4}, {9372, 6, 38, 4}, {9378, 8, 35, 0}, {9386, 9, 35, 0}, {9395, 9, 35, 0},
    {9404, 11, 25, 1}, {9415, 7, 20, 3}, {9422, 5, 30, 0}, {9427, 7, 30, 0}, {9434, 9, 32, 101},
    {9443, 5, 10, 100}, {9448, 9, 10, 50}, {9457, 6, 10, 5}, {2439, 5, 18, 0}, {5072, 1, 9, 0}, {8528, 2, 26, 0},
    {9463, 3, 26, 0}, {9466, 5, 26, 0}, {9471, 5, 28, 0}, {9476, 7, 1, 10}, {9476, 7, 2, 0}, {9483, 8, 1, 10},
    {6636, 3, 9, 0}, {6636, 3, 26, 0}, {9491, 4, 9, 0}, {9491, 4, 26, 0}, {9495, 5, 9, 0}, {9500, 5, 9, 0},
    {9505, 2, 9, 0}, {9505, 2, 26, 0}, {9507, 10, 25, 0}, {6709, 3, 38, 12}, {9517, 8, 38, 12}, {9525, 5, 10, 10},
    {9530, 7, 10, 0}, {9537, 7, 10, 0}, {9544, 6, 10, 12}, {9550, 6, 13, 1}, {9556, 8, 0, 7}, {9564, 4, 22, 0},
    {9564, 4, 26, 0}, {9568, 10, 13, 2}, {9578, 8, 29, 0}, {9586, 10, 29, 0}, {547, 3, 10, 2}, {6763, 7, 26, 0},
    {9596, 5, 27, 0}, {9596, 5, 29, 0}, {9601, 8, 27, 0}, {6976, 3, 30, 0}, {9609, 5, 30, 0}, {9614, 6, 20, 2},
    {9620, 2, 16, 0}, {680, 3, 38, 2}, {9622, 8, 38, 2}, {9630, 10, 32, 815}, {9640, 4, 19, 0}, {9644, 14, 1, 5},
    {9658, 6, 27, 0}, {9664, 7, 27, 0}, {9671, 9, 28, 0}, {9680, 2, 30, 0}, {9682, 3, 38, 1}, {9685, 7, 38, 1},
    {9692, 11, 24, 3}, {9703, 8, 1, 3}, {9711, 6, 1, 3}, {9711, 6, 2, 0}, {9717, 6, 1, 3}, {9723, 8, 0, 4},
    {9731, 3, 38, 6}, {9734, 6, 38, 6}, {9740, 3, 8, 1}, {7068, 2, 30, 0}, {9743, 5, 30, 0}, {9748, 1, 8, 1},
    {9749, 4, 13, -1}, {9753, 2, 8, 0}, {911, 2, 26, 0}, {9755, 8, 6, 0}, {9763, 5, 19, 0}, {9768, 6, 19, 0},
    {8787, 7, 20, 4}, {5505, 1, 8, 0}, {9774, 12, 13, -2}, {5506, 2, 8, 0}, {5508, 2, 8, 1}, {9786, 2, 8, 0},
    {9788, 3, 38, 7}, {9791, 4, 38, 7}, {9795, 6, 38, 7}, {9801, 7, 0, 1}, {9808, 3, 38, 5}, {9811, 6, 38, 5},
    {1120, 3, 38, 3}, {9817, 8, 0, 2}, {7279, 5, 38, 3}, {9825, 7, 12, 1}, {9832, 7, 12, 1}, {9839, 7, 18, 0},
    {9846, 7, 24, 6}, {9853, 7, 24, 6}, {9860, 10, 0, 3}, {9870, 4, 1, 6}, {9874, 4, 1, 6}, {9874, 4, 2, 0},
    {9878, 5, 19, 0}, {9883, 11, 12, 2}, {9894, 6, 1, 1}, {9894, 6, 2, 0}, {7373, 6, 1, 1}, {9900, 6, 32, 1225},
    {9906, 3, 26, 0}, {9909, 4, 26, 0}, {9913, 5, 26, 0}, {9918, 5, 12, 5}, {1333, 3, 38, 11}, {8943, 4, 10, 9},
    {5602, 8, 38, 11}, {9923, 4, 13, 0}, {9927, 4, 23, 0}, {9931, 5, 18, 0}, {9936, 7, 16, 0}, {9943, 3, 1, 2},
    {9946, 3, 1, 2}, {9946, 3, 2, 0}, {9949, 3, 38, 10}, {9952, 4, 10, 8}, {9956, 7, 38, 10}, {9963, 7, 3, 0},
    {9970, 7, 3, 0}, {9977, 3, 26, 0}, {9980, 7, 18, 0}, {9987, 10, 22, 0}, {9997, 5, 10, 0}, {10002, 5, 10, 0},
    {10007, 10, 12, 3}, {10017, 10, 3, 1}, {10027, 6, 25, 2}, {7656, 8, 29, 0}, {10033, 8, 29, 0},
    {10041, 8, 29, 0}, {7686, 8, 29, 0}, {10049, 5, 11, 1}, {10049, 5, 21, 0}, {7716, 9, 20, 1}, {10054, 5, 11, 1},
    {10059, 8, 5, 0}, {10067, 8, 5, 0}, {10075, 8, 5, 0}, {10083, 8, 5, 0}, {10091, 7, 10, 0}, {10098, 8, 10, 40},
    {9047, 6, 11, 4}, {9065, 6, 11, 4}, {10106, 5, 18, 0}, {10111, 7, 10, 4}, {10118, 4, 7, 0}, {10122, 5, 7, 0},
    {10127, 6, 7, 0}, {10133, 5, 6, 0}, {10138, 6, 6, 0}, {10144, 6, 6, 0}, {10150, 8, 10, 15}, {10158, 10, 24, 3},
    {10168, 10, 24, 3}, {9101, 12, 25, 0}, {10178, 6, 0, 6}, {10184, 13, 32, 1231}, {10197, 6, 3, 0},
    {10203, 6, 3, 0}, {10209, 6, 3, 0}, {10215, 6, 3, 0}, {10221, 6, 1, 11}, {10221, 6, 2, 0}, {10227, 6, 1, 11},
    {10233, 7, 11, 2}, {10240, 7, 1, 0}, {10240, 7, 2, 0}, {10247, 7, 1, 0}, {10247, 7, 11, 2}, {10254, 8, 5, 1},
    {10262, 3, 10, 6}, {5988, 8, 1, 8}, {10265, 8, 1, 8}, {10265, 8, 2, 0}, {10273, 4, 12, 4}, {7965, 3, 38, 9},
    {10277, 4, 38, 9}, {10281, 5, 10, 7}, {10286, 9, 38, 9}, {10295, 9, 1, 4}, {10304, 11, 24, 4},
    {10315, 11, 24, 4}, {10326, 9, 1, 4}, {10326, 9, 2, 0}, {10335, 4, 30, 0}, {10339, 7, 14, 1},
    {10346, 7, 14, 1}, {10353, 10, 12, 1}, {10353, 10, 14, 1}, {10363, 8, 14, 5}, {10371, 7, 14, 4},
    {10378, 6, 35, 0}, {10384, 10, 5, 1}, {10394, 10, 5, 1}, {10404, 5, 11, 3}, {10409, 5, 11, 3},
    {10414, 3, 26, 0}, {10417, 3, 10, 3}, {10420, 6, 10, 30}, {6083, 9, 1, 7}, {10426, 9, 1, 7}, {10426, 9, 2, 0},
    {10435, 8, 23, 0}, {10443, 7, 23, 0}, {10450, 6, 4, 0}, {10456, 6, 4, 0}, {10462, 6, 4, 0}, {10468, 6, 4, 0},
    {6117, 2, 10, 1}, {8273, 3, 10, 1}, {10474, 6, 10, 11}, {8290, 3, 10, 1}, {10480, 8, 0, 5}, {10488, 5, 10, 20},
    {10493, 7, 5, 0}, {10500, 8, 28, 0}, {2126, 7, 1, 5}, {10508, 2, 30, 0}, {10510, 10, 5, 0}, {2303, 4, 10, 8},
    {10520, 9, 3, 0}, {111, 3, 38, 4}, {114, 5, 38, 4}, {183, 3, 38, 8}, {10529, 8, 38, 8}, {10537, 5, 12, 4},
    {221, 5, 19, 0}, {10542, 6, 29, 0}, {10548, 5, 18, 0}, {10553, 10, 25, 2}, {2439, 5, 18, 0}, {10563, 6, 22, 0},
    {10569, 8, 21, 0}, {10577, 3, 1, 3}, {10580, 9, 24, 3}, {10589, 10, 24, 3}, {10599, 5, 1, 3}, {10599, 5, 2, 0},
    {10604, 3, 7, 0}, {5160, 2, 8, 0}, {516, 3, 38, 12}, {532, 8, 38, 12}, {10607, 8, 1, 10}, {10607, 8, 2, 0},
    {10615, 9, 1, 10}, {10624, 5, 11, 3}, {10629, 6, 10, 30}, {10635, 4, 6, 0}, {2493, 3, 7, 0}, {10639, 7, 0, 2},
    {10646, 12, 0, 2}, {10646, 12, 12, 4}, {10658, 13, 0, 2}, {10658, 13, 12, 3}, {10671, 12, 0, 2},
    {10671, 12, 12, 5}, {10683, 14, 0, 2}, {10683, 14, 12, 1}, {10697, 3, 6, 0}, {10700, 9, 0, 4},
    {10709, 14, 0, 4}, {10709, 14, 12, 4}, {10723, 15, 0, 4}, {10723, 15, 12, 3}, {10738, 14, 0, 4},
    {10738, 14, 12, 5}, {10752, 16, 0, 4}, {10752, 16, 12, 1}, {10768, 4, 10, 3}, {10772, 3, 10, 1},
    {10775, 8, 10, 0}, {10783, 6, 21, 0}, {10789, 11, 13, -2}, {10800, 6, 11, 1}, {10806, 15, 32, 1225},
    {10821, 4, 1, 11}, {10825, 6, 1, 11}, {10825, 6, 2, 0}, {10831, 4, 19, 0}, {10835, 5, 19, 0},
    {2819, 3, 10, 11}, {10840, 3, 23, 0}, {10843, 4, 23, 0}, {10847, 6, 10, 0}, {680, 3, 38, 2}, {10853, 8, 38, 2},
    {10861, 4, 29, 0}, {10865, 4, 29, 0}, {10869, 7, 16, 0}, {10876, 7, 29, 0}, {10883, 11, 15, 4},
    {10894, 8, 13, -1}, {10902, 13, 15, 4}, {845, 3, 30, 0}, {10915, 6, 30, 0}, {848, 4, 19, 0}, {10921, 8, 1, 8},
    {10929, 6, 30, 0}, {10935, 5, 30, 0}, {10940, 6, 20, 3}, {10946, 3, 8, 0}, {10949, 7, 10, 100},
    {10956, 7, 6, 0}, {10963, 5, 23, 0}, {10968, 6, 23, 0}, {911, 2, 26, 0}, {10974, 2, 30, 0}, {10976, 4, 1, 9},
    {10976, 4, 31, 0}, {10980, 9, 24, 9}, {10989, 10, 24, 9}, {1002, 3, 38, 1}, {10999, 7, 38, 1},
    {11006, 5, 1, 9}, {11006, 5, 2, 0}, {1012, 3, 38, 7}, {3325, 4, 38, 7}, {1019, 3, 38, 6}, {3329, 4, 38, 6},
    {11011, 7, 5, 0}, {11018, 8, 1, 7}, {11026, 9, 1, 7}, {11026, 9, 2, 0}, {11035, 7, 3, 0}, {1061, 5, 22, 0},
    {11042, 5, 20, 1}, {11047, 7, 6, 0}, {11054, 5, 1, 6}, {11059, 7, 0, 1}, {11066, 12, 0, 1}, {11066, 12, 12, 4},
    {11078, 13, 0, 1}, {11078, 13, 12, 3}, {11091, 12, 0, 1}, {11091, 12, 12, 5}, {11103, 14, 0, 1},
    {11103, 14, 12, 1}, {11117, 11, 24, 6}, {11128, 12, 24, 6}, {11140, 7, 1, 6}, {11140, 7, 2, 0},
    {11147, 5, 38, 3}, {11152, 5, 19, 0}, {11157, 8, 18, 0}, {11165, 8, 10, 0}, {11173, 3, 38, 5},
    {11176, 6, 12, 3}, {11182, 6, 19, 0}, {3521, 7, 1, 1}, {3521, 7, 2, 0}, {11188, 6, 1, 1}, {11194, 4, 29, 0},
    {11198, 6, 29, 0}, {11204, 9, 25, 1}, {3777, 6, 12, 1}, {3777, 6, 13, 1}, {11213, 3, 38, 3}, {8895, 2, 26, 0},
    {11216, 4, 26, 0}, {3809, 5, 12, 5}, {11220, 6, 20, 3}, {11226, 5, 10, 9}, {1333, 3, 38, 11},
    {1336, 8, 38, 11}, {11231, 2, 25, 1}, {11233, 7, 12, 1}, {3878, 3, 38, 10}, {3881, 7, 38, 10},
    {11240, 2, 28, 0}, {11242, 8, 18, 0}, {11250, 7, 25, 0}, {11257, 2, 26, 0}, {11259, 13, 32, 1231},
    {11272, 10, 13, 2}, {11282, 6, 25, 0}, {11288, 4, 28, 0}, {11292, 4, 18, 0}, {11296, 8, 12, 4},
    {11304, 9, 12, 3}, {11313, 9, 12, 1}, {11322, 8, 12, 5}, {11330, 10, 12, 1}, {5958, 7, 1, 0}, {11340, 8, 1, 0},
    {11340, 8, 2, 0}, {1643, 3, 38, 9}, {1658, 9, 38, 9}, {11348, 5, 26, 0}, {11353, 5, 27, 0}, {11358, 4, 10, 10},
    {11362, 3, 27, 0}, {11362, 3, 28, 0}, {11362, 3, 29, 0}, {11365, 6, 26, 0}, {11371, 6, 10, 12},
    {11377, 4, 10, 2}, {11381, 6, 11, 2}, {11387, 7, 10, 20}, {11394, 9, 27, 0}, {11403, 4, 1, 2},
    {11403, 4, 2, 0}, {11407, 3, 1, 2}, {11410, 3, 9, 0}, {11410, 3, 26, 0}, {11413, 5, 26, 0}, {11413, 5, 28, 0},
    {11418, 8, 14, 4}, {11426, 7, 13, 0}, {11433, 9, 14, 3}, {11442, 9, 14, 1}, {11451, 8, 14, 5},
    {11459, 10, 14, 1}, {11469, 7, 10, 40}, {11476, 12, 10, 0}, {4467, 4, 10, 4}, {11488, 6, 11, 4},
    {11494, 4, 10, 5}, {11498, 8, 10, 15}, {11506, 7, 10, 50}, {11513, 7, 5, 0}, {11520, 8, 5, 0},
    {11528, 4, 26, 0}, {11532, 8, 20, 1}, {11540, 5, 3, 0}, {4520, 6, 3, 0}, {11545, 7, 0, 5}, {11552, 12, 0, 5},
    {11552, 12, 12, 4}, {11564, 13, 0, 5}, {11564, 13, 12, 3}, {11577, 12, 0, 5}, {11577, 12, 12, 5},
    {11589, 14, 0, 5}, {11589, 14, 12, 1}, {4568, 5, 30, 0}, {2110, 3, 30, 0}, {2122, 4, 1, 4}, {11603, 9, 1, 5},
    {2126, 7, 1, 5}, {11612, 9, 24, 4}, {11621, 10, 24, 4}, {11631, 5, 1, 4}, {11631, 5, 2, 0}, {11636, 4, 30, 0},
    {4586, 6, 30, 0}, {2169, 6, 20, 4}, {11640, 8, 0, 3}, {11648, 13, 0, 3}, {11648, 13, 12, 4}, {11661, 14, 0, 3},
    {11661, 14, 12, 3}, {11675, 13, 0, 3}, {11675, 13, 12, 5}, {11688, 15, 0, 3}, {11688, 15, 12, 1},
    {11703, 6, 29, 0}, {11709, 5, 29, 0}, {11714, 3, 29, 0}, {11717, 8, 0, 6}, {11725, 13, 0, 6},
    {11725, 13, 12, 4}, {11738, 14, 0, 6}, {11738, 14, 12, 3}, {11752, 13, 0, 6}, {11752, 13, 12, 5},
    {11765, 15, 0, 6}, {11765, 15, 12, 1}, {11780, 4, 30, 0}, {11784, 3, 30, 0}, {11787, 6, 30, 0},
    {11793, 5, 18, 0}, {11798, 3, 10, 6}, {11801, 5, 10, 7}, {11806, 4, 30, 0}, {11810, 5, 20, 2},
    {11815, 6, 0, 7}, {11821, 11, 0, 7}, {11821, 11, 12, 4}, {11832, 12, 0, 7}, {11832, 12, 12, 3},
    {11844, 11, 0, 7}, {11844, 11, 12, 5}, {11855, 13, 0, 7}, {11855, 13, 12, 1}, {11868, 6, 29, 0},
    {11874, 5, 10, 1}, {11879, 6, 38, 8}, {11885, 12, 38, 8}, {11897, 14, 38, 8}, {11911, 6, 38, 4},
    {11917, 12, 38, 4}, {11929, 12, 38, 4}, {11941, 18, 5, 0}, {11959, 18, 5, 0}, {11977, 10, 18, 0},
    {11987, 12, 18, 0}, {11999, 10, 29, 0}, {12009, 10, 29, 0}, {12019, 16, 5, 0}, {12035, 14, 5, 0},
    {12049, 6, 30, 0}, {12055, 8, 30, 0}, {12063, 8, 30, 0}, {12071, 8, 30, 0}, {12079, 2, 26, 0},
    {12079, 2, 28, 0}, {12081, 17, 12, 2}, {12098, 6, 1, 11}, {12104, 8, 1, 11}, {12112, 8, 1, 11},
    {12120, 10, 1, 11}, {12120, 10, 2, 0}, {12130, 10, 20, 1}, {12140, 12, 20, 1}, {12152, 10, 20, 1},
    {12162, 10, 20, 1}, {12172, 10, 12, 4}, {12288, 12, 12, 4}, {12300, 14, 12, 4}, {12314, 12, 12, 4},
    {12326, 4, 26, 0}, {12330, 12, 10, 8}, {12342, 22, 0, 7}, {12364, 22, 0, 7}, {12386, 12, 25, 2},
    {12398, 14, 0, 2}, {12412, 16, 0, 2}, {12428, 14, 11, 2}, {12442, 12, 11, 2}, {12454, 12, 11, 2},
    {12466, 10, 13, -1}, {12476, 16, 1, 5}, {12492, 16, 1, 5}, {12508, 2, 1, 9}, {12510, 6, 1, 9},
    {12516, 8, 1, 9}, {12524, 10, 1, 9}, {12524, 10, 2, 0}, {12534, 8, 1, 9}, {12542, 8, 1, 9}, {12542, 8, 2, 0},
    {12550, 6, 10, 2}, {12556, 16, 10, 20}, {12572, 6, 10, 2}, {12578, 20, 10, 12}, {12598, 8, 10, 2},
    {12606, 12, 10, 9}, {12618, 6, 38, 12}, {12624, 14, 38, 12}, {12638, 14, 38, 12}, {12652, 8, 1, 3},
    {12660, 12, 10, 10}, {12672, 22, 1, 10}, {12694, 22, 1, 10}, {12694, 22, 2, 0}, {12716, 22, 1, 10},
    {12738, 12, 10, 10}, {12750, 8, 1, 3}, {12750, 8, 2, 0}, {12758, 8, 12, 3}, {12766, 6, 1, 3}, {12766, 6, 2, 0},
    {12772, 6, 1, 3}, {12778, 8, 12, 3}, {12786, 4, 26, 0}, {12786, 4, 27, 0}, {12786, 4, 28, 0},
    {12790, 12, 29, 0}, {12802, 12, 29, 0}, {12814, 12, 29, 0}, {12826, 16, 24, 9}, {12842, 18, 24, 9},
    {12860, 18, 24, 3}, {12878, 20, 24, 3}, {12898, 20, 24, 6}, {12918, 22, 24, 6}, {12940, 22, 24, 4},
    {12962, 24, 24, 4}, {12986, 4, 26, 0}, {12990, 12, 13, 1}, {13002, 12, 30, 0}, {13014, 14, 30, 0},
    {13028, 8, 20, 4}, {13036, 10, 20, 4}, {13046, 8, 20, 4}, {13054, 8, 20, 4}, {13062, 6, 38, 7},
    {13068, 8, 38, 7}, {13076, 8, 38, 7}, {13084, 6, 38, 6}, {13090, 8, 38, 6}, {13098, 8, 38, 6},
    {13106, 2, 26, 0}, {13106, 2, 27, 0}, {13106, 2, 28, 0}, {13108, 12, 23, 0}, {13120, 12, 23, 0},
    {13132, 12, 23, 0}, {13144, 14, 1, 7}, {13158, 16, 1, 7}, {13174, 16, 1, 7}, {13190, 16, 1, 7},
    {13190, 16, 2, 0}, {13206, 10, 19, 0}, {13216, 10, 19, 0}, {13226, 10, 19, 0}, {13236, 6, 1, 9},
    {13236, 6, 2, 0}, {13242, 8, 20, 2}, {13250, 10, 20, 2}, {13260, 6, 38, 5}, {13266, 6, 38, 3},
    {13272, 8, 38, 3}, {13280, 10, 38, 3}, {13290, 6, 38, 5}, {13296, 10, 26, 0}, {13306, 10, 1, 6},
    {13316, 12, 1, 6}, {13328, 12, 1, 6}, {13340, 14, 1, 6}, {13340, 14, 2, 0}, {13354, 12, 1, 6},
    {13354, 12, 2, 0}, {13366, 18, 3, 0}, {13384, 16, 3, 0}, {13400, 16, 3, 0}, {13416, 16, 3, 0},
    {13432, 16, 3, 0}, {13448, 10, 1, 1}, {13448, 10, 2, 0}, {13458, 12, 1, 1}, {13470, 12, 1, 1},
    {13482, 12, 1, 1}, {13482, 12, 2, 0}, {13494, 4, 26, 0}, {13498, 10, 16, 0}, {13508, 14, 29, 0},
    {13522, 16, 29, 0}, {13538, 12, 19, 0}, {13550, 12, 19, 0}, {13562, 12, 19, 0}, {13574, 16, 29, 0},
    {13590, 16, 29, 0}, {13606, 14, 25, 0}, {13620, 12, 1, 4}, {13632, 12, 1, 4}, {13644, 12, 1, 4},
    {13644, 12, 2, 0}, {13656, 12, 1, 4}, {13668, 12, 1, 4}, {13680, 20, 10, 0}, {13700, 18, 10, 0},
    {13718, 8, 12, 5}, {13726, 8, 12, 5}, {13734, 10, 12, 5}, {13744, 6, 38, 11}, {13750, 8, 38, 11},
    {13758, 12, 38, 11}, {13770, 12, 38, 11}, {13782, 18, 6, 0}, {13800, 16, 6, 0}, {13816, 8, 10, 1},
    {13824, 12, 10, 1}, {13836, 8, 10, 1}, {13844, 10, 18, 0}, {13844, 10, 28, 0}, {13854, 6, 38, 10},
    {13860, 14, 38, 10}, {13874, 14, 38, 10}, {13888, 10, 20, 3}, {13898, 10, 20, 3}, {13908, 12, 20, 3},
    {13920, 4, 26, 0}, {13924, 8, 10, 0}, {13932, 14, 11, 1}, {13946, 12, 11, 1}, {13958, 12, 11, 1},
    {13970, 10, 26, 0}, {13980, 18, 29, 0}, {13998, 18, 29, 0}, {14016, 4, 26, 0}, {14020, 18, 13, -2},
    {14038, 10, 22, 0}, {14048, 14, 12, 2}, {14062, 18, 1, 8}, {14080, 18, 1, 8}, {14098, 18, 1, 8},
    {14116, 22, 0, 1}, {14138, 24, 0, 1}, {14162, 10, 26, 0}, {14172, 20, 4, 0}, {14192, 18, 4, 0},
    {14210, 18, 4, 0}, {14228, 18, 4, 0}, {14246, 18, 4, 0}, {14264, 22, 13, 2}, {14286, 10, 18, 0},
    {14296, 22, 5, 0}, {14318, 22, 3, 0}, {14340, 20, 3, 0}, {14360, 20, 3, 0}, {14380, 16, 18, 0},
    {14396, 14, 29, 0}, {14410, 14, 29, 0}, {14424, 16, 3, 0}, {14440, 14, 3, 0}, {14454, 14, 3, 0},
    {14468, 14, 3, 0}, {14482, 14, 3, 0}, {14496, 14, 3, 0}, {14510, 8, 10, 5}, {14518, 14, 0, 5},
    {14532, 14, 0, 5}, {14546, 14, 0, 5}, {14560, 8, 10, 5}, {14568, 10, 21, 0}, {14578, 12, 21, 0},
    {14590, 18, 32, 107}, {14608, 2, 26, 0}, {14608, 2, 28, 0}, {14610, 14, 13, 0}, {14624, 12, 25, 1},
    {14636, 12, 1, 0}, {14636, 12, 2, 0}, {14648, 14, 1, 0}, {14662, 14, 1, 0}, {14676, 14, 1, 0},
    {14676, 14, 2, 0}, {14690, 8, 10, 7}, {14698, 6, 38, 9}, {14704, 8, 38, 9}, {14712, 16, 38, 9},
    {14728, 16, 38, 9}, {14744, 16, 19, 0}, {14760, 16, 19, 0}, {14776, 12, 30, 0}, {14788, 14, 30, 0},
    {14802, 10, 25, 2}, {14812, 20, 5, 0}, {14832, 18, 5, 0}, {14850, 18, 5, 0}, {14868, 18, 5, 0},
    {14886, 18, 5, 0}, {14904, 4, 26, 0}, {14908, 20, 29, 0}, {14928, 14, 30, 0}, {14942, 16, 30, 0},
    {14958, 18, 29, 0}, {14976, 12, 22, 0}, {14988, 10, 0, 3}, {14998, 10, 0, 3}, {15008, 10, 0, 3},
    {15018, 16, 1, 11}, {15034, 14, 0, 6}, {15048, 14, 0, 6}, {15062, 14, 0, 6}, {15076, 16, 6, 0},
    {15092, 14, 6, 0}, {15106, 12, 25, 1}, {15118, 8, 7, 0}, {15126, 6, 7, 0}, {15132, 6, 7, 0},
    {15138, 19, 16, 0}, {15157, 6, 7, 0}, {15163, 12, 11, 3}, {15175, 16, 11, 3}, {15191, 14, 11, 3},
    {15205, 8, 10, 3}, {15213, 6, 10, 3}, {15219, 8, 10, 3}, {15227, 8, 12, 1}, {15235, 8, 12, 1},
    {15243, 10, 12, 1}, {15253, 8, 12, 1}, {15261, 6, 38, 2}, {15267, 8, 38, 2}, {15275, 14, 38, 2},
    {15289, 14, 38, 2}, {15303, 6, 1, 2}, {15309, 8, 1, 2}, {15317, 10, 1, 2}, {15317, 10, 2, 0},
    {15327, 14, 0, 4}, {15341, 16, 0, 4}, {15357, 20, 11, 4}, {15377, 18, 11, 4}, {15395, 18, 11, 4},
    {15413, 18, 11, 4}, {15431, 18, 11, 4}, {15449, 12, 10, 4}, {15461, 14, 10, 4}, {15475, 14, 10, 4},
    {15489, 10, 10, 6}, {15499, 10, 10, 6}, {15509, 6, 6, 0}, {15515, 10, 6, 0}, {15525, 8, 6, 0},
    {15533, 8, 6, 0}, {15541, 8, 6, 0}, {15549, 6, 6, 0}, {15555, 6, 38, 1}, {15561, 12, 38, 1},
    {15573, 12, 38, 1}, {15585, 11, 6, 0}, {15596, 10, 6, 0}, {15606, 6, 18, 0}, {15612, 16, 32, 1225},
    {15628, 4, 30, 0}, {15632, 5, 30, 0}, {15637, 5, 30, 0}, {15642, 5, 30, 0}, {15647, 7, 29, 0},
    {15654, 6, 29, 0}, {15660, 2, 23, 0}, {15662, 10, 24, 3}, {15672, 9, 24, 3}, {15681, 9, 24, 9},
    {15690, 12, 24, 4}, {15702, 3, 38, 6}, {15705, 7, 38, 6}, {15712, 8, 38, 6}, {15720, 8, 10, 4},
    {15728, 6, 10, 4}, {15734, 9, 11, 4}, {15743, 8, 0, 4}, {15751, 8, 0, 4}, {15759, 7, 11, 4}, {15766, 8, 11, 4},
    {15774, 6, 1, 10}, {15780, 6, 1, 10}, {15780, 6, 2, 0}, {15786, 8, 1, 10}, {15794, 7, 1, 10}, {15801, 3, 1, 3},
    {15801, 3, 2, 0}, {15804, 4, 1, 3}, {15808, 4, 1, 3}, {8649, 2, 26, 0}, {8649, 2, 27, 0}, {8649, 2, 28, 0},
    {15812, 5, 11, 2}, {15817, 8, 11, 2}, {15825, 6, 11, 2}, {15831, 3, 10, 2}, {15834, 12, 10, 20},
    {15846, 10, 10, 12}, {15856, 4, 10, 2}, {15860, 6, 10, 2}, {15866, 10, 10, 10}, {15876, 10, 10, 9},
    {15886, 6, 1, 3}, {15892, 7, 13, 0}, {15899, 5, 13, 0}, {15904, 6, 1, 2}, {15904, 6, 2, 0}, {15910, 7, 1, 2},
    {15917, 7, 1, 2}, {15917, 7, 2, 0}, {15924, 8, 1, 2}, {15932, 3, 38, 12}, {15935, 7, 38, 12},
    {15942, 9, 38, 12}, {3295, 5, 10, 1}, {15951, 7, 20, 3}, {15958, 9, 20, 3}, {15967, 7, 20, 3},
    {15974, 5, 13, 1}, {15979, 8, 23, 0}, {15987, 6, 23, 0}, {15993, 5, 10, 0}, {15998, 5, 10, 0},
    {16003, 6, 19, 0}, {16009, 6, 19, 0}, {16015, 6, 19, 0}, {16021, 8, 1, 7}, {16029, 8, 1, 7}, {16037, 9, 1, 7},
    {16046, 9, 1, 7}, {16046, 9, 2, 0}, {16055, 3, 38, 4}, {16058, 9, 38, 4}, {16067, 8, 38, 4}, {16075, 3, 1, 9},
    {16075, 3, 2, 0}, {16078, 4, 1, 9}, {16078, 4, 2, 0}, {16082, 5, 20, 2}, {16087, 4, 20, 2}, {16091, 3, 38, 7},
    {16094, 5, 38, 7}, {16099, 6, 38, 7}, {16105, 3, 38, 11}, {16108, 8, 38, 11}, {16116, 9, 38, 11},
    {16125, 3, 38, 2}, {16128, 6, 38, 2}, {16134, 4, 38, 2}, {16138, 7, 29, 0}, {16145, 3, 38, 5},
    {16148, 4, 38, 5}, {16152, 10, 29, 0}, {1120, 3, 38, 3}, {16162, 5, 38, 3}, {16167, 6, 38, 3},
    {16173, 8, 1, 6}, {16181, 9, 1, 6}, {16190, 9, 1, 6}, {16190, 9, 2, 0}, {16199, 9, 1, 6}, {16208, 9, 1, 6},
    {16208, 9, 2, 0}, {16217, 9, 3, 0}, {16226, 8, 3, 0}, {16234, 7, 3, 0}, {16241, 8, 3, 0}, {16249, 5, 1, 1},
    {16249, 5, 2, 0}, {16254, 6, 1, 1}, {16260, 6, 1, 1}, {16260, 6, 2, 0}, {16266, 7, 1, 1}, {16273, 7, 26, 0},
    {8895, 2, 26, 0}, {16384, 11, 5, 0}, {16395, 11, 5, 0}, {16406, 13, 5, 0}, {16419, 12, 27, 0},
    {16431, 9, 5, 0}, {16440, 10, 5, 0}, {16450, 8, 25, 0}, {16458, 9, 0, 7}, {16467, 9, 0, 7}, {16476, 10, 0, 7},
    {16486, 6, 18, 0}, {16492, 3, 12, 5}, {8955, 1, 28, 0}, {16495, 7, 25, 1}, {16502, 2, 26, 0},
    {16502, 2, 28, 0}, {16504, 6, 18, 0}, {16504, 6, 28, 0}, {16510, 5, 10, 8}, {16515, 7, 4, 0}, {16522, 9, 4, 0},
    {16531, 8, 4, 0}, {16539, 10, 4, 0}, {16549, 9, 4, 0}, {16558, 8, 4, 0}, {16566, 8, 25, 0}, {16574, 5, 38, 10},
    {16579, 4, 38, 10}, {16583, 12, 38, 10}, {16595, 13, 38, 10}, {16608, 10, 11, 1}, {16618, 8, 11, 1},
    {16626, 9, 11, 1}, {16635, 7, 0, 5}, {16642, 7, 0, 5}, {16649, 7, 10, 5}, {16656, 6, 10, 5}, {16662, 9, 29, 0},
    {16671, 7, 29, 0}, {16678, 8, 29, 0}, {16686, 2, 26, 0}, {16688, 12, 12, 3}, {16700, 9, 19, 0},
    {16709, 9, 19, 0}, {16718, 8, 13, 2}, {16726, 5, 18, 0}, {16731, 13, 0, 1}, {16744, 15, 0, 1},
    {16759, 13, 0, 1}, {16772, 11, 12, 3}, {16783, 9, 3, 0}, {16792, 12, 3, 0}, {16804, 10, 3, 0},
    {16814, 11, 30, 0}, {16825, 12, 30, 0}, {16837, 8, 19, 0}, {16845, 7, 19, 0}, {16852, 9, 12, 2},
    {16861, 6, 18, 0}, {16867, 5, 17, 0}, {16867, 5, 26, 0}, {16872, 16, 12, 1}, {16888, 12, 13, -2},
    {16900, 11, 5, 0}, {16911, 10, 5, 0}, {16921, 9, 5, 0}, {16930, 10, 5, 0}, {16940, 10, 5, 0},
    {16950, 10, 1, 8}, {16960, 10, 1, 8}, {16970, 10, 1, 8}, {16980, 9, 22, 0}, {16989, 1, 1, 9},
    {16990, 5, 12, 1}, {16995, 4, 12, 1}, {16999, 6, 24, 9}, {17005, 6, 24, 9}, {17011, 3, 1, 9}, {17014, 4, 1, 9},
    {17018, 6, 1, 0}, {17018, 6, 2, 0}, {17024, 7, 1, 0}, {17031, 7, 1, 0}, {17031, 7, 2, 0}, {17038, 8, 1, 0},
    {17046, 3, 38, 8}, {17049, 6, 10, 7}, {17055, 9, 38, 8}, {17064, 8, 38, 8}, {17072, 6, 0, 6}, {17078, 6, 0, 6},
    {17084, 7, 0, 6}, {17091, 3, 38, 1}, {17094, 8, 38, 1}, {17102, 8, 38, 1}, {17110, 9, 32, 1231},
    {17119, 9, 32, 1231}, {17128, 8, 10, 6}, {17136, 7, 10, 6}, {17143, 2, 6, 0}, {17145, 7, 7, 0},
    {17152, 6, 7, 0}, {17158, 6, 7, 0}, {17164, 4, 6, 0}, {17168, 3, 6, 0}, {17171, 4, 16, 0}, {1782, 3, 6, 0},
    {17175, 5, 25, 1}, {17180, 6, 10, 3}, {17186, 6, 11, 3}, {17192, 9, 11, 3}, {17201, 7, 11, 3},
    {17208, 4, 10, 3}, {17212, 8, 1, 4}, {17220, 7, 1, 4}, {17220, 7, 2, 0}, {17227, 8, 1, 4}, {17235, 8, 1, 4},
    {17235, 8, 2, 0}, {17243, 8, 1, 4}, {17251, 3, 6, 0}, {17254, 3, 6, 0}, {17257, 10, 3, 0}, {17267, 9, 3, 0},
    {17276, 8, 3, 0}, {17284, 9, 3, 0}, {17293, 9, 3, 0}, {17302, 1, 26, 0}, {17303, 6, 12, 5}, {17309, 11, 12, 2},
    {17320, 10, 21, 0}, {17330, 7, 13, -1}, {17337, 2, 26, 0}, {2126, 7, 1, 5}, {17339, 8, 1, 5},
    {17347, 9, 12, 4}, {17356, 8, 12, 4}, {17364, 4, 1, 11}, {17368, 5, 1, 11}, {17373, 7, 1, 11},
    {17373, 7, 2, 0}, {17380, 7, 32, 1224}, {17387, 8, 32, 1224}, {17395, 6, 20, 1}, {17401, 6, 20, 1},
    {17407, 7, 20, 1}, {17414, 7, 20, 1}, {17421, 8, 25, 2}, {17429, 3, 38, 9}, {17432, 9, 38, 9},
    {17441, 9, 38, 9}, {17450, 6, 0, 2}, {17456, 6, 0, 2}, {17462, 1, 26, 0}, {17463, 9, 3, 0}, {17472, 8, 3, 0},
    {17480, 7, 3, 0}, {17487, 8, 3, 0}, {17495, 8, 3, 0}, {17503, 4, 20, 4}, {17507, 4, 20, 4}, {17511, 5, 20, 4},
    {17516, 5, 20, 4}, {17521, 7, 30, 0}, {17528, 7, 30, 0}, {17535, 8, 30, 0}, {17543, 8, 30, 0},
    {17551, 6, 0, 3}, {17557, 6, 0, 3}, {17563, 7, 0, 3},
};

const dl_time_ending dl_time_endings[] = {
    {DL_SPAN_INIT("ed"), 1}, {DL_SPAN_INIT("ra"), 0}, {DL_SPAN_INIT("ront"), 0}, {DL_SPAN_INIT("rá"), 0},
    {DL_SPAN_INIT("rán"), 0}, {DL_SPAN_INIT("ó"), 1}, {DL_SPAN_INIT("aron"), 1}, {DL_SPAN_INIT("ieron"), 1},
    {DL_SPAN_INIT("rá"), 0}, {DL_SPAN_INIT("rão"), 0}, {DL_SPAN_INIT("ou"), 1}, {DL_SPAN_INIT("aram"), 1},
    {DL_SPAN_INIT("eram"), 1}, {DL_SPAN_INIT("iram"), 1}, {DL_SPAN_INIT("rà"), 0}, {DL_SPAN_INIT("ranno"), 0},
    {DL_SPAN_INIT("ал"), 1}, {DL_SPAN_INIT("ала"), 1}, {DL_SPAN_INIT("али"), 1}, {DL_SPAN_INIT("ил"), 1},
    {DL_SPAN_INIT("ила"), 1}, {DL_SPAN_INIT("или"), 1}, {DL_SPAN_INIT("лся"), 1}, {DL_SPAN_INIT("лась"), 1},
    {DL_SPAN_INIT("лись"), 1}, {DL_SPAN_INIT("ał"), 1}, {DL_SPAN_INIT("ała"), 1}, {DL_SPAN_INIT("ali"), 1},
    {DL_SPAN_INIT("iła"), 1}, {DL_SPAN_INIT("ił"), 1}, {DL_SPAN_INIT("ano"), 1},
};

const size_t dl_time_language_count = 9;
const dl_time_language dl_time_languages[] = {
    {"en", 0, 367, 0, 1}, {"de", 367, 757, 1, 1}, {"fr", 757, 1003, 1, 3}, {"es", 1003, 1340, 3, 8},
    {"pt", 1340, 1585, 8, 14}, {"it", 1585, 1835, 14, 16}, {"nl", 1835, 2103, 16, 16}, {"ru", 2103, 2420, 16, 25},
    {"pl", 2420, 2710, 25, 31},
};

/* See dl_may_be_time_word. */
const uint64_t dl_time_word_filter[1 << DL_TIME_WORD_FILTER_BITS >> 6] = {
    0x1020044080100004, 0x4000004000000024, 0x1024440208000000, 0x402128000000404, 0x1220c904810184, 0x518012800,
    0xa58808000940000, 0x52804000001, 0x108380800004442, 0x84040, 0x420001000040411, 0x2180292000b1, 0x2000000002,
    0x204a1040024208, 0x8800044100022220, 0x811000804000, 0x830444400000100, 0x108440008000000, 0xc114440050000002,
    0x24a008400000, 0x8288601001082000, 0x800002040000020, 0x40034028811140, 0x490002008410081, 0x40100000040908,
    0x2004000510008027, 0x4000000000410880, 0x8000200004000208, 0x40300000200104, 0x542004000200, 0x42000800821800,
    0x5000000000044104, 0x9080002048000810, 0x80a281000122002, 0x340002010808b, 0x8000010000404000, 0x300c4090010,
    0x4090010060880000, 0x2014000828240, 0x414022001200080, 0xc0008000208402, 0xc004001004001004,
    0x2008010824082020, 0x20501280c208000, 0xc000040041030, 0x408000000002c108, 0xa200800004340000,
    0x400000610002040, 0x4000004840010102, 0x1208000100, 0x820000088000110, 0x2000008820200084, 0x201010023100,
    0x161001500, 0xa00c088020100340, 0xc5840200000000, 0x8800000000000040, 0x4050008040044042, 0x100010000004000,
    0x1000000800000, 0x3085c1041210104, 0x201000002080280, 0x80000000200001, 0x40c0002810000a0, 0x9001a80,
    0x4000200000045400, 0x8d000010840040, 0x2000080000012120, 0x280000088440, 0x4000002020004000, 0x89004000001101,
    0x400010000410400, 0x200800411000010, 0x1100210000001140, 0x1000001000800802, 0x10010008201104,
    0x100010021220484, 0x121000402202500, 0xc0008041e00000, 0x82600c809c000040, 0x1020400080000,
    0x8280220002221006, 0x400044000080202, 0x1009000020004009, 0xe005000201206a1, 0x1140000000080000,
    0x22012000000850, 0x10009008006000a0, 0x10000800000908, 0x248040000000, 0x4328800280008, 0x8880010404210,
    0x8000404008000200, 0x208400420, 0x680109060020, 0x400002040008000, 0x200004441090008, 0x4000000400100110,
    0x901020840800002, 0x5000220000ca9003, 0x230340004000080, 0x810002200200002, 0x4150002080000, 0x400120004000,
    0x404400000000200, 0x81008228000000, 0x600010044c0001, 0x5100002040000000, 0x4000600000889008,
    0x100400e0480100, 0x2000040000000100, 0x88004000009408, 0x4a00020000018, 0xa2000000f844700, 0x2000200c201020,
    0x220000, 0x90002000800000, 0x700c0410010880, 0x140001000080160, 0x8a00020080020004, 0x5100000109810082,
    0x20000200000a01, 0x200000203000000, 0x300340014000210, 0x2000018000000801, 0x200000094580001,
    0x480210005089188, 0x802282002300401, 0x1090402040008000, 0x8880100012000a20, 0xb800019000000,
    0x1800080200100200, 0x8020000800800002, 0x410c620000, 0x3082000040600, 0xc00000000800084, 0x2140481040090008,
    0xc18f000093000c0, 0x1040420000440000, 0x2100081032000, 0x700848000001088, 0x130209100000, 0x230840000808086,
    0x2001206200100002, 0xa410000005, 0xa05850001080c, 0x20000000040210, 0x11a510610000000, 0x5045220000001,
    0x8040404048020003, 0x80200010041430, 0x400000100241100, 0x41a001100183000, 0x2400821000080401,
    0x41004000a050010c, 0x2000010021000630, 0x201000000000880, 0x400020000000008, 0xc50211001004a, 0x20004007200,
    0xc060080000400, 0x5000000010222418, 0x9000080808008007, 0x1840021080c102, 0x2810200000200, 0x1100000284018,
    0x248044100000, 0x44101b0222000000, 0x10010140644020, 0x40e04004a800000, 0x4000400248080000,
    0x4100008000020008, 0x400000c01606000, 0xa003620400, 0x1806040210400000, 0x80080000100c, 0x8040510002024,
    0x840008020010080, 0x200000400000, 0x100001000000028, 0x11000008000104, 0x2040070c00000440, 0x48a162082002100,
    0x4c004100000002, 0x2201404000800088, 0x20020220002180, 0x106200100, 0x40004c00000001, 0x4000000000000000,
    0x5010a00000404102, 0x30020ca02000020, 0x61600000400801, 0xc00802100800480, 0x590000185640000,
    0x2000000150050140, 0x90224100140, 0x800000000000, 0x4800004140000500, 0x800040, 0x2004000808010,
    0x20d0000000005, 0x8410c00002000022, 0x4200008000, 0x26000000240156, 0x4008020008000008, 0x240032200a30015,
    0x50082000000000, 0x41000002402100, 0x229001000800228, 0x120000200480200, 0x80100, 0x802560001810002,
    0x5008042402000818, 0x200080008a00880, 0x2102700000, 0x600000400440000c, 0x20040208880432, 0x8000800011004080,
    0x950100400000080, 0x48000000800, 0x900480808008108, 0x23108000011020, 0x804408a00800011, 0x804104000,
    0x801000210308, 0x800008200a02000, 0x310050810100010, 0x300210090000000, 0x4002029011801040, 0x100000308,
    0x1441002000300104, 0x2004000900000, 0x424104800484000, 0x10026025080000, 0x2c0020001000385,
    0x2010000402800000, 0xc304200004020010, 0x19402c201804110, 0x4600000200102180, 0xc02080804120006,
    0x490000080030040, 0x800000004021800, 0x2000080000840, 0x2990004900000, 0x14000000140, 0x4004060400041900,
    0x3000000000000040, 0x56000040100830, 0x1100400200000001, 0x405000000000080, 0x180048001080, 0x40004100080020,
    0x20040a0124a00404, 0x1103bc2001008000, 0x200008000000200, 0x88020000090820,
};

const uint32_t dl_time_signs[1 << DL_TIME_SIGN_BITS] = {
    0x0, 0x0, 0x0, 0x0, 0x23066f33, 0x57397a69, 0x787c6c07, 0x5b6d0bbb, 0xc2e4e0e7, 0xadecc77b, 0x5074099d,
    0x370f0f41, 0x0, 0xbe1d04b, 0xb2d27301, 0x0, 0x0, 0x60bdf079, 0x0, 0x182bc135, 0x0, 0x0, 0x4da29771, 0x0,
    0x491586b5, 0x0, 0xd0246ca9, 0x0, 0x0, 0x7096d35, 0x0, 0xa9eacb6d, 0xe0710e31, 0x0, 0x0, 0x293b07a7, 0x0, 0x0,
    0x0, 0x0, 0xb7e1d04b, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xedb89c79, 0x0, 0x0, 0x0, 0x0, 0x0, 0xffc1c185,
    0x0, 0x0, 0x7e5b0623, 0x3ce4077f, 0x5f40f423, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x62d57279,
    0x0, 0x0, 0xb4c90ee7, 0x27da86c1, 0xf7768ebf, 0x49155979, 0x0, 0x0, 0x0, 0x0, 0x855764d3, 0x0, 0x83e0ce2d,
    0xb3e7cf1d, 0xce3e5f55, 0x964ae98f, 0xc5ddeff1, 0x4bf8211f, 0xd426eea9, 0x0, 0xa4d74715, 0xde0d8379,
    0x2c8fb2e7, 0x0, 0x57397a69, 0xbc84435d, 0x460c7b31, 0x0, 0x0, 0x84c84879, 0x313ec9d3, 0x0, 0x0, 0xf4abb95f,
    0xd98286b5, 0x0, 0x0, 0x0, 0x20f5171f, 0x0, 0xf7768ebf, 0x0, 0x0, 0x0, 0x6bcf71f1, 0xffc1c185, 0xa7391d5d,
    0xfb8bca5f, 0x0, 0xdf547301, 0xe61656c1, 0xa431ee39, 0x72bf5c8d, 0x613449e7, 0x0, 0x0, 0x0, 0xe61656c1,
    0x5b6d0bbb, 0x8c0efd1d, 0xb73b62e7, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xb2c0cd1f, 0x0, 0x0, 0x0, 0x0,
    0xd05eba6d, 0x80994479, 0x0, 0x0, 0x0, 0x239a066f, 0x0, 0x58c07279, 0x0, 0x0, 0x0, 0xe97e5485, 0x0, 0x0, 0x0,
    0x0, 0x0, 0xb0659209, 0x0, 0xe59e86ad, 0x5d552c67, 0x3ee155b3, 0x14c6f67f, 0xf433211f, 0xe9df7953, 0x0,
    0xeda90aab, 0xf940f509, 0x0, 0xde0d8379, 0x0, 0xae8df3fb, 0x5acc4933, 0x0, 0x0, 0x0, 0x15d2cd1f, 0xb2d27301,
    0x0, 0xee8c5655, 0x0, 0x0, 0x0, 0x0, 0x0, 0x39fdb26f, 0x0, 0x0, 0x0, 0x0, 0x6f7b103b, 0x0, 0x0, 0x0,
    0x75bf288f, 0x0, 0x0, 0x0, 0x0, 0xe5e67a61, 0xbb93cf3d, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x195eba6d, 0x9a43b297,
    0xea66e79, 0x7858138f, 0x0, 0x0, 0x24e65d9d, 0xe380f66b, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x8a0cb6d,
    0x64accf3d, 0x389eff1, 0x5163c353, 0xb4d10697, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xcaa2c0ab, 0x41994479, 0x0,
    0xff1c566f, 0x0, 0x75e6d97f, 0x0, 0xbe31566f, 0x0, 0x0, 0x0, 0x0, 0x7b541753, 0x616f5309, 0x8c0efd1d,
    0xb3e7cf1d, 0x1c8c5655, 0x60bdf079, 0x2d069f13, 0xe9de9a75, 0x0, 0x0, 0x0, 0x0, 0x0, 0x20be1971, 0x1b8cce2d,
    0xffb3099d, 0x0, 0x0, 0x3dcf71f1, 0xe22f4dbd, 0x0, 0xa2e0ce2d, 0x75f91643, 0x0, 0x0, 0x0, 0xb5080bbb,
    0x3f916e79, 0xed57279, 0x0, 0x0, 0x6fbd97f, 0x0, 0x0, 0x0, 0x0, 0x80351861, 0x87d55e97, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x6e2346bb, 0x58c07279, 0x0, 0xf02346bb, 0x7858138f, 0x0, 0x0, 0x75f91643, 0x14dac571,
    0x2e01f275, 0x0, 0x0, 0x0, 0x0, 0xb7e1d04b, 0x0, 0x0, 0x0, 0x0, 0x0, 0x66c15485, 0x0, 0x0, 0x11a88389, 0x0,
    0x0, 0x0, 0x0, 0xb358ee07, 0xbbbdcc0f, 0x0, 0x0, 0x0, 0x0, 0x0, 0xa8676c75, 0x14c6f67f, 0x0, 0x0, 0x0, 0x0,
    0x11a7c9f1, 0x9313f727, 0x0, 0xc27abea9, 0x0, 0x0, 0x0, 0x8a8c171f, 0x0, 0x0, 0x0, 0x0, 0x919e9443, 0xe9df7953,
    0x9435b3a7, 0xb620773d, 0x0, 0x0, 0x0, 0xf1e49231, 0x0, 0x1f5b3941, 0x0, 0x0, 0xaa910feb, 0x0, 0x6d012c67, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0xceb55fbb, 0x1507740f, 0x69912d09, 0x95b89c79, 0x0, 0x0, 0x0, 0x602f4dbd, 0x15c07279,
    0x0, 0x0, 0x0, 0x0, 0x0, 0xed3446a9, 0x0, 0x0, 0x964ae98f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x71ae7261, 0x0, 0xa1597a23, 0x0, 0xca00088d, 0x0, 0x0, 0x5b6d0bbb, 0xb2419b15, 0x4fb796b1, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x6fbd97f, 0x0, 0x0, 0x0, 0x30e3f7d3, 0x95b89c79, 0x0, 0x0, 0xa237533b, 0x0, 0x49155979,
    0xfc74099d, 0x0, 0x0, 0x0, 0x32ea32c1, 0xc08c3a3b, 0x0, 0x0, 0x84c84879, 0xdb55987f, 0x0, 0x0, 0x75f91643,
    0xe61656c1, 0xfd713abf, 0x0, 0x0, 0x2f55987f, 0x0, 0x0, 0x0, 0x4c9e86ad, 0x0, 0x52c5000d, 0x0, 0x0, 0x0,
    0x568f9b3, 0xb4d10697, 0x5d89f13, 0x86270aab, 0xde0d8379, 0xa237533b, 0x0, 0x0, 0x0, 0xb5080bbb, 0x979b1a7f,
    0x0, 0x0, 0x0, 0x0, 0x893cf101, 0x67516a57, 0x75f91643, 0xbc7a244b, 0x0, 0x0, 0x0, 0x0, 0x8ea2f93, 0xbc84435d,
    0x0, 0x0, 0xd7e155b3, 0x3ce4077f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xdf5ca83f, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x5aacd269, 0x0, 0x0, 0x0, 0x73c1c243, 0x90b9ec25, 0xc2cdb79, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x6b2d61f5, 0xe11db37f, 0x89a22c21, 0x95c84879, 0x0, 0x0, 0x0, 0x0, 0x856a97c1, 0x0, 0x52885667, 0x0, 0x0,
    0x49dcf6c3, 0x0, 0xd0246ca9, 0x0, 0x0, 0x0, 0x0, 0xedb89c79, 0x0, 0x1fd2b22b, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0xfa3cf101, 0x6c07099d, 0x1ccc0cc9, 0x0, 0x584757d1, 0x0, 0x0, 0x0, 0x5a9b000d, 0xa237533b, 0x0, 0x0,
    0x6f7b103b, 0x4c7acc0f, 0x0, 0x55457b71, 0x0, 0x4223ce2d, 0xa72abea9, 0x0, 0x0, 0xd07c7a69, 0x2c8fb2e7,
    0x6890f101, 0xd9ae354b, 0x51ea2f93, 0x0, 0xe9df7953, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x15ad59ef, 0xd4430bbb, 0x0, 0x1a135c0d, 0x0, 0x7f228379, 0x396f82ad, 0xb12abea9, 0x893cf101, 0x97712efd, 0x0,
    0x0, 0x0, 0x8857eed9, 0x284233d, 0x7e5b0623, 0x616b200f, 0x0, 0xd0956f33, 0x0, 0x0, 0x0, 0x0, 0xe9177edf, 0x0,
    0x0, 0x16f88175, 0xeda90aab, 0xb7f6099d, 0x2f57fe55, 0x0, 0x0, 0x5ad10697, 0x562243a3, 0x0, 0x6fbd97f, 0x0,
    0x93912d09, 0x0, 0x0, 0xae2f6d15, 0x87d55e97, 0x0, 0x5a90841f, 0x86270aab, 0xb4c90ee7, 0x0, 0x0, 0xcc1d998f,
    0x0, 0x0, 0x0, 0x603c8779, 0x0, 0x0, 0x7858138f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x9b6bc9ad, 0x655f0c13, 0xd98286b5,
    0x9af8d82d, 0xe85463e3, 0x49dcf6c3, 0x0, 0xe11db37f, 0xb1abfcdf, 0x72e4ef49, 0x58c07279, 0x964ae98f,
    0xc08c3a3b, 0x0, 0x0, 0xb2d27301, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xec33678f, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x988b5e45, 0x0, 0xb1564c61, 0x7493a34f, 0x0, 0x0, 0x0, 0xada4cc0f, 0x0, 0x0, 0x6f5efdef, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xbc84435d, 0x0, 0x0, 0x0, 0x0, 0x528da65d, 0xb993cf3d, 0x0, 0xa9eacb6d,
    0x69912d09, 0xcfbc511d, 0x60bdf079, 0xf774ff3b, 0x0, 0x893cf101, 0x0, 0x0, 0x0, 0x0, 0x7bbf7c41, 0x0, 0x0,
    0xeeb50f05, 0x0, 0x0, 0x0, 0x0, 0xf3587c5, 0xb50f0f41, 0x0, 0xe35fe98f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x266f7eeb, 0xd07c7a69, 0x0, 0x0, 0x0, 0x1507740f, 0xd9e4ef49, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x7bb3099d, 0x0,
    0x584757d1, 0x0, 0x0, 0xb2d27301, 0xb981fcdf, 0xe5516a57, 0x556f435d, 0xcc7f6c3, 0xa0cc0cc9, 0xc2cdb79, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4d82b297, 0x0, 0x79acd269, 0x0, 0x0, 0xf4336e25, 0x0, 0x0, 0x0, 0x0,
    0x7e912d09, 0x2f57fe55, 0x0, 0x0, 0x4e9b1a7f, 0x0, 0x749456c1, 0xc7d17151, 0x7734fdef, 0xeabb0cc9, 0x0, 0x0,
    0x0, 0x13ef088d, 0xefc5000d, 0x919e9443, 0x0, 0xefb6cb01, 0xfc74099d, 0x0, 0x0, 0x82e94c61, 0x0, 0xcc1d998f,
    0x2f7c6c07, 0x0, 0x8e025c0d, 0x2915fd77, 0x4aba751f, 0x0, 0xa5ecc77b, 0xa9eacb6d, 0x893cf101, 0xca00088d, 0x0,
    0x0, 0x0, 0xde0d8379, 0x0, 0x0, 0x423449e7, 0xfa3cf101, 0x0, 0x603c8779, 0x8ced48f, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0xb4c90ee7, 0x0, 0xe7935485, 0x4794e541, 0xf68cfd1d, 0x0, 0x0, 0x0, 0x58c07279, 0x0, 0x0, 0xce3e5f55,
    0x94b0697, 0x3718fe55, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1092f9b3, 0xe11db37f, 0x477d8fcd, 0x0,
    0x0, 0xe9df7953, 0x0, 0x0, 0x0, 0xc6c1088d, 0x0, 0x0, 0xfbff6281, 0x555b46a9, 0x0, 0x0, 0x0, 0x0, 0xf4f74e7f,
    0xc62c233d, 0xf20e3a4f, 0xebd3784b, 0x4f710e31, 0x6da11a79, 0xb620773d, 0x158ffbd1, 0xa35dc78f, 0x2d98a837,
    0x60270d23, 0x0, 0x0, 0x0, 0x0, 0xcf15fd77, 0x0, 0x0, 0x0, 0x0, 0x3d93cf3d, 0x87dda249, 0x856ab26f, 0xf79b000d,
    0x5533678f, 0x0, 0x0, 0x0, 0x4bf8211f, 0x0, 0x48351b8f, 0x0, 0x0, 0x0, 0x5389eff1, 0x7a04d269, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x828d87c5, 0xae01784b, 0xcc14c9f1, 0xb2d27301, 0xd8994479,
    0xd426eea9, 0x0, 0x94b0697, 0x0, 0xdffb427f, 0xf86b297, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf4abb95f,
    0x8c155979, 0x0, 0x38cbec1b, 0xdf547301, 0xb5080bbb, 0x0, 0x0, 0xa5d57279, 0x0, 0xda9a066f, 0x0, 0x0, 0x0,
    0xb7e1d04b, 0x0, 0x1868f9b3, 0x0, 0xa798f10f, 0x0, 0x8a0cb6d, 0x0, 0x0, 0x2eefcdf, 0xa7391d5d, 0x0, 0xac912d09,
    0x0, 0x0, 0x0, 0x0, 0x0, 0xf71d2f79, 0x0, 0x0, 0xd2bc135, 0x1dd756c1, 0xf0d0b48d, 0x0, 0x6c1bbd9b, 0x0, 0x0,
    0x550e3a4f, 0x58c07279, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xcb619cf5, 0x0, 0x4b768ebf, 0x0, 0x0, 0x231bbd9b,
    0xd8994479, 0x0, 0x0, 0xa5b7b84f, 0x0, 0x0, 0x0, 0x1f927a61, 0x3e2c1123, 0x6d912d09, 0xe61656c1, 0x0, 0x0, 0x0,
    0x0, 0x0, 0xbc84435d, 0xc25f952b, 0x0, 0x0, 0x0, 0x0, 0x0, 0x6daac67f, 0x64a6f727, 0x0, 0xd7accf3d, 0x6604a83f,
    0x502dcd1f, 0xd70c7b31, 0x0, 0x0, 0x919e9443, 0xffb3099d, 0x51ea2f93, 0x9f47bf9d, 0x856a97c1, 0x0, 0x0, 0x0,
    0x0, 0x5ddac571, 0x1fd2b22b, 0xaa910feb, 0x5d3b62e7, 0x0, 0x0, 0xfac2b7e3, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x32270aab, 0x0, 0x0, 0x0, 0x0, 0xada4cc0f, 0x0, 0x8a0cb6d, 0x0, 0x0, 0x5eb95449, 0x6f576281, 0x0, 0x0,
    0xe61656c1, 0x0, 0xa35dc78f, 0x49155979, 0x0, 0x0, 0x0, 0xda2ab413, 0x603c8779, 0x0, 0x9485747f, 0xf02346bb,
    0x0, 0x0, 0x32619cf5, 0x0, 0x0, 0x0, 0x71c8451f, 0x0, 0x0, 0x0, 0x0, 0x0, 0xde0d8379, 0x0, 0x26084b51, 0x0,
    0x0, 0x0, 0x0, 0x0, 0xb3e7cf1d, 0x0, 0x95b89c79, 0x24225d89, 0x0, 0x0, 0xeb8ffbd1, 0xf471aba9, 0x0, 0x8d8a4ac3,
    0x0, 0x0, 0x7965533b, 0x8fbe1971, 0xa12c1123, 0x5618fe55, 0x0, 0x0, 0x0, 0xdf07cd1f, 0x0, 0x0, 0x0, 0x36ddbfb9,
    0x0, 0x0, 0x0, 0x0, 0x0, 0xe61656c1, 0x0, 0x0, 0x0, 0x0, 0x0, 0xa9eacb6d, 0x0, 0x0, 0x0, 0xa7f00c13, 0x0, 0x0,
    0x0, 0xcc1d998f, 0x0, 0x0, 0xb5ce7ff9, 0x0, 0x73f6a621, 0x2165533b, 0xce3e5f55, 0x0, 0xff25a977, 0x0, 0x0, 0x0,
    0x0, 0x0, 0xf71d2f79, 0x4c516a57, 0x5e9a066f, 0x0, 0x0, 0x0, 0x24e65d9d, 0x0, 0x0, 0x0, 0x58c07279, 0x1bbed285,
    0xa1ba0aab, 0x5533678f, 0x51140f8f, 0x73f6a621, 0xa889066f, 0x0, 0x4aba751f, 0xd8994479, 0x0, 0x0, 0x0, 0x0,
    0x3d2ab413, 0x0, 0x0, 0x72bf5c8d, 0xc2cdb79, 0xdcddbfb9, 0xa237533b, 0x0, 0x0, 0xd38c5655, 0x0, 0x80994479,
    0x95f6984d, 0xfc61d501, 0xa9a171f1, 0x49dcf6c3, 0xcdc0cd1f, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf02346bb, 0x0, 0x0, 0x0,
    0x0, 0x53cbec1b, 0x6fbd97f, 0xfcd607a7, 0x2445da8d, 0x419e86ad, 0xeabb0cc9, 0x6da11a79, 0x0, 0x60bdf079, 0x0,
    0x893cf101, 0x8becd757, 0xbc5b3941, 0xbe0aefe9, 0xd93a34f, 0x2165533b, 0x0, 0x6487043, 0x0, 0xea66e79, 0x0,
    0x5e9a066f, 0x0, 0x0, 0xf7713abf, 0x0, 0xeda90aab, 0x0, 0x0, 0x97712efd, 0xcaa2c0ab, 0x0, 0x0, 0x0, 0x98096d35,
    0x750ff64b, 0x3d86f20f, 0x0, 0xe61656c1, 0x75bf288f, 0xef8f533b, 0x0, 0xbbda0bbb, 0x0, 0x7ba37dd1, 0x0,
    0x289bd1db, 0x477d8fcd, 0x0, 0x0, 0xf92c8779, 0x136f82ad, 0x0, 0x3d33211f, 0x95da0e31, 0xd8994479, 0x0,
    0xb0659209, 0x0, 0x0, 0x212f4dbd, 0xf3587c5, 0x0, 0x0, 0x0, 0x2c052113, 0xe75efdef, 0xafdc33f5, 0x0,
    0x6daac67f, 0x0, 0xdd5f952b, 0x612bc135, 0x1ac1088d, 0xbbda0bbb, 0x0, 0x0, 0xa5d57279, 0x0, 0xae01784b,
    0xaf04a83f, 0xb5ad3001, 0x0, 0x907099d, 0x0, 0x0, 0x0, 0x0, 0xe61656c1, 0x6fbd97f, 0x9435b3a7, 0xd2cef931, 0x0,
    0x0, 0x919e9443, 0x0, 0x7965533b, 0x2e01f275, 0x0, 0x0, 0x0, 0x0, 0xc590631d, 0xa9022b, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x75bf288f, 0x0, 0x58c07279, 0x75f91643, 0x0, 0x0, 0x8840a76d, 0x49155979, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x37885667, 0xc56a4eeb, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xd2bc135, 0xde0d8379, 0x0, 0x0, 0x0,
    0x1a0495a3, 0x52346bb, 0x0, 0x6d956f33, 0x0, 0x0, 0x0, 0x0, 0x2a5eba6d, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x477d8fcd, 0xedb89c79, 0x1fd2b22b, 0x0, 0x0, 0x0, 0xf8f48ebf, 0x0, 0xf774ff3b, 0x2a8260c1, 0x0, 0x0, 0x0,
    0xef34fdef, 0x0, 0x0, 0x0, 0xbf31ee39, 0x923dfa55, 0x0, 0x12dc33f5, 0x0, 0x0, 0x3bc4bc8b, 0x0, 0x84c84879, 0x0,
    0x7594987f, 0x0, 0x0, 0x0, 0x0, 0xffb57ccd, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x6fbd97f, 0x4035740f, 0x5992f9b3,
    0x9b6bc9ad, 0x49155979, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x32270aab, 0x0, 0x0,
    0x7ba37dd1, 0x35bdcf3d, 0x562243a3, 0x0, 0x652f6d15, 0xe6bc7ddb, 0x964ae98f, 0x806d762d, 0x0, 0x0, 0x0, 0x0,
    0xf96a4eeb, 0x0, 0x57397a69, 0x0, 0x0, 0x0, 0x9b6bc9ad, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x1ac1088d, 0x0, 0x0, 0xe435d53b, 0x0, 0x0, 0x60bdf079, 0x0, 0x0, 0x0, 0x49155979, 0xb4c90ee7, 0x17ef9661, 0x0,
    0x0, 0x6ccaabd1, 0xc2cdb79, 0xb5080bbb, 0x0, 0x0, 0x0, 0x0, 0x313ec9d3, 0xbc84435d, 0x4645fac1, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x98016ca9, 0xd22dcd1f, 0x0, 0x0, 0xf7f60c13, 0x0, 0x0, 0x0, 0xeb1deeed, 0x0, 0x0, 0x0, 0x0,
    0xf71d2f79, 0x0, 0x0, 0x1bbed285, 0x0, 0x603c8779, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x7ba37dd1, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x58c07279, 0x0, 0x0, 0x555b46a9, 0x0, 0x0, 0x0, 0x48351b8f, 0x4e2dcd1f, 0x0, 0x0,
    0x0, 0x0, 0x84fb7151, 0x0, 0x0, 0xe11db37f, 0x9b6bc9ad, 0x3f916e79, 0x0, 0x919e9443, 0xd55dac8d, 0x0,
    0xa889066f, 0xf7e95b7f, 0x10597a23, 0xf4fd955d, 0x0, 0x0, 0x0, 0x0, 0xedb89c79, 0x0, 0x95c84879, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4eabfcdf, 0xdf5ca83f, 0xa9a171f1, 0x0, 0x0, 0x0, 0x0, 0xf0554a43,
    0x2723ce2d, 0xf96a4eeb, 0x104d077f, 0x565bfc0f, 0x60bdf079, 0x51ea2f93, 0xb7e1d04b, 0xd418fe55, 0x4e1bfac1,
    0xa785747f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x893cf101, 0x0, 0x9aabb95f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x49dcf6c3, 0x0, 0x0, 0xaa910feb, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x8882b297, 0xe3351861, 0x0, 0x0, 0x0,
    0x0, 0x1149e05, 0xf7768ebf, 0xb7f6099d, 0x750ff64b, 0xa3ad6ca9, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0xa318ed6f, 0x73df1231, 0x55457b71, 0x41994479, 0x0, 0x0, 0x0, 0xb73b62e7, 0x0, 0xce97eeed, 0xe61656c1,
    0xc9be0d23, 0xe11db37f, 0x85f48ebf, 0x95c4bc8b, 0x0, 0x0, 0x313ec9d3, 0x0, 0x0, 0x0, 0xcbf7c41, 0x0, 0x0,
    0xd4fac0ab, 0x0, 0xf36f82ad, 0x0, 0xbb1d98cf, 0x0, 0x0, 0x0, 0x0, 0x0, 0x17643ba1, 0x48351b8f, 0xd9456c1,
    0x5681fcdf, 0x0, 0x0, 0x0, 0xbaae7261, 0x6f04d269, 0xb4270d23, 0x0, 0x0, 0x0, 0xe9177edf, 0x0, 0xbf2a4567,
    0x988b5e45, 0x0, 0x0, 0x0, 0x5a5dc78f, 0x0, 0xcc1d998f, 0x0, 0x0, 0x0, 0x0, 0x24f1a241, 0x0, 0x555b46a9, 0x0,
    0x51140f8f, 0x0, 0x48351b8f, 0x0, 0x17643ba1, 0x8c0efd1d, 0x0, 0x0, 0x0, 0xa4d74715, 0x68149e05, 0x0, 0x0, 0x0,
    0xb713f727, 0x0, 0x0, 0x0, 0x0, 0x0, 0xb7e1d04b, 0x0, 0x0, 0x0, 0x0, 0xba675c0d, 0x0, 0x0, 0x0, 0x0, 0xa322efd,
    0xfc61d501, 0xe5e67a61, 0x9313f727, 0xad14c9f1, 0x6fbd97f, 0xab57fe55, 0x0, 0xc33d4bd3, 0xe3e26e25, 0xdf5ca83f,
    0x0, 0x0, 0xd6df1231, 0x0, 0x0, 0x0, 0x14bace2d, 0x0, 0x0, 0xb95fe98f, 0x0, 0xb7e1d04b, 0x0, 0xe9236895, 0x0,
    0xd8994479, 0x0, 0x0, 0xfc99233d, 0x877acc0f, 0xd0e96c07, 0xdffb427f, 0xa9eacb6d, 0x3d377043, 0x7774717d,
    0x20c1738f, 0xee3dfa55, 0x2165533b, 0x0, 0x0, 0x0, 0x0, 0x0, 0xc1b3751f, 0x964ae98f, 0x0, 0x0, 0xbcc1c243,
    0x860acb01, 0x110e3683, 0xb542f8e1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x893cf101, 0x944d077f, 0x0, 0x0, 0x0, 0x603c8779,
    0x0, 0x0, 0x0, 0xfa3cf101, 0xd76d0bbb, 0x17643ba1, 0x0, 0x0, 0x0, 0x91e343a3, 0x0, 0x0, 0x806d762d, 0xb1564c61,
    0xaa910feb, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x94c715f3, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xe345fac1,
    0xb7b5bb7d, 0x0, 0x0, 0x0, 0x98016ca9, 0x0, 0x0, 0x0, 0xa6225d89, 0x0, 0x0, 0x81135c0d, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x26d3697b, 0x0, 0x0, 0x0, 0x0, 0x0, 0xa7391d5d, 0x11a88389, 0x69c1738f, 0x0, 0x0, 0x3bfb7151, 0x0,
    0x0, 0xccecc77b, 0x944d077f, 0x0, 0x5389eff1, 0xf7f60c13, 0x1a0495a3, 0xaf04a83f, 0x1e5764d3, 0x212f4dbd,
    0x13ef088d, 0x835a32e9, 0x0, 0x0, 0x48351b8f, 0x35bdcf3d, 0x0, 0x0, 0x0, 0x893cf101, 0x613449e7, 0x0,
    0xec33678f, 0x0, 0x642cdb79, 0x0, 0x0, 0x0, 0xfd3731b1, 0x0, 0xef8f533b, 0xa53dfa55, 0x0, 0x267b103b,
    0x72e6222d, 0xcd6b2113, 0x0, 0x0, 0xb0659209, 0x0, 0x0, 0x5cacd269, 0x82e0ce2d, 0xa9eacb6d, 0x160e0aab, 0x0,
    0xb542f8e1, 0x2445da8d, 0xe58f3505, 0x23066f33, 0xbb4c54f3, 0xeaba0aab, 0x97712efd, 0x0, 0x5074099d,
    0x23066f33, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xd4c67b1b, 0xb7e1d04b, 0x0, 0x0, 0x0, 0xeb1bfac1, 0x0,
    0xb2419b15, 0x0, 0x0, 0x0, 0x0, 0x18729cf5, 0x0, 0x0, 0x0, 0xc6c1088d, 0x0, 0x0, 0xf85fe98f, 0x95b89c79, 0x0,
    0x0, 0x0, 0x0, 0xc2e4e0e7, 0x0, 0xfa3cf101, 0x0, 0x0, 0x0, 0x0, 0x0, 0xa5b7b84f, 0xbdf3a87b, 0x0, 0x0,
    0x5cc349d3, 0xc88c5655, 0x1cd3ed3, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4f487043, 0xe902b7bb, 0x0, 0xe11db37f,
    0xa899233d, 0x0, 0xccecc77b, 0x41994479, 0x0, 0x0, 0x0, 0x7774717d, 0x4fb796b1, 0x0, 0xb2d27301, 0xc2e4e0e7,
    0x0, 0x0, 0x0, 0x0, 0xb3e7cf1d, 0xe2b6ca9, 0xa35dc78f, 0x97712efd, 0x92fd955d, 0x0, 0x0, 0x313ec9d3,
    0xebd3784b, 0x0, 0x0, 0x0, 0x0, 0x66150a9, 0x95b89c79, 0x0, 0x0, 0x0, 0x0, 0x0, 0x58c07279, 0x0, 0xd07c7a69,
    0x0, 0x0, 0x0, 0x1f927a61, 0x488f3505, 0x0, 0x0, 0x0, 0x0, 0x0, 0xa7391d5d, 0x0, 0x964ae98f, 0x5ead59ef, 0x0,
    0x0, 0xeb8ffbd1, 0xa6a4edcb, 0x0, 0x0, 0x31daa54f, 0x0, 0x0, 0xb0659209, 0x0, 0x0, 0x0, 0x7858138f, 0x0, 0x0,
    0x57397a69, 0x2fcd3ed3, 0x0, 0x0, 0xeb1deeed, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x9ae26e25, 0x0, 0x0, 0x0, 0x0, 0x7ba37dd1, 0x0, 0x71c8451f, 0x258d655f, 0xcede9a75, 0xb0659209, 0xec33678f,
    0x0, 0x0, 0x0,
};
