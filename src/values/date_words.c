/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */
/* With data of the CLDR: Copyright (c) 1991-2026 Unicode, Inc.  Unicode License v3. */
#include "values/date_words.h"

/* clang-format off */
const char dl_date_word_keys[][DL_DATE_WORD_ROW] = {
    "#(na)arawangnakalipas#(na)linggoangnakalipas#-ilgurnatailu#-ilminilu#-ilminutailu#-ilsekilu"
    "#-ilsekondailu#-ilsenailu#-ilsiegħailu#-ilxaharilu#-ilġimgħailu#-ilġurnatailu#7хоногийнөмнө"
    "#aastaeest#aeest#aeuriouzo#aeurioùzo#amaminithiedlule#amasekhondiedlule#annifa#annofa"
    "#arawangnakalipas#arsiden#asizhuniouzo#asizhunioùzo#aviziouzo#avizioùzo#avloaziouzo#avloazioùzo"
    "#avunutouzo#avunutoùzo#awrynol#awrynôl#ayon#ayonce#ayönce#ayöncə#azeiziouzo#azeizioùzo#aýöň"
    "#bhliadhnaairais#bhliadhnaicheanairais#bhliainoshin#bhliainóshin#bhloshin#bhlóshin#bilkahor#bilkhr"
    "#biloodkahor#bliadhnaairais#bliainoshin#bliainóshin#blianaoshin#blianaóshin#blnlalu#bloazzo#bloshin"
    "#blynol#blynôl#blzo#blóshin#bulanlalu#bulanyanglalu#buwanangnakalipas#daegelede#dagarsíðan"
    "#dagengeleden#dagenlyn#dagesiden#daggelede#daggeleden#dagsiden#dagursíðan#dakikaonce#dakikaönce"
    "#daqiiqadkahor#daqiiqadoodkahor#daqiqaoldin#dasíðan#dayago#daysago#ddiwrnodynol#ddiwrnodynôl"
    "#deienlyn#deilyn#deizzo#detikkepungkur#detikyanglalu#dgngeleden#dhiogairais#dinakepungkur#diogairais"
    "#dioganairais#ditemepare#ditëmëparë#diwrnodynol#diwrnodynôl#dkonce#dkönce#dniatemu#dnitemu#dqqdkhr"
    "#dtklalu#dzientemu#dzieńtemu#dzo#dəqiqəöncə#eilennzo#eiliadynol#eiliadynôl#eilynol#eilynôl#eurzo"
    "#evvelezelott#ezo#fisynol#fisynôl#flyneddynol#flyneddynôl#funudynol#funudynôl#gfa#ggfa#giaytruoc"
    "#giornifa#giornofa#giotruoc#giâytrước#giờtrước#godzinetemu#godzintemu#godzinytemu#godzinętemu"
    "#godztemu#gon#granetilu#gunon#gunonce#gurnatailu#göň#günönce#günöncə#günöň#haftaoldin#haftaonce"
    "#haftaönce#harilalu#hariyanglalu#hepdeon#hepdeöň#hepon#hepöň#hettelezelott#hfa#hfonce#hfönce#hlalu"
    "#honappalezelott#hourago#hoursago#hrago#hrsago#huaireoshin#huaireóshin#héttelezelőtt#hónappalezelőtt"
    "#həftəöncə#ihoraeledlule#ilbiriqsikahor#ilbrqsikhr#ilöncə#iminithieledlule#iminyakaedlule"
    "#inyangaedlule#isekhondieledlule#izinsukuezedlule#izinyangaezedlule#jaargelede#jaargeleden"
    "#jamkepungkur#jamlalu#jamyanglalu#javemepare#javëmëparë#jgelede#jierlyn#jrlyn#kksitten#kunoldin"
    "#kuueest#kuukausisitten#kuukauttasitten#laitheanairais#laoshin#latatemu#lathaairais#lattemu"
    "#linggoangnakalipas#làitheanairais#láóshin#maalinkahor#maalmoodkahor#maandegelede#maandengeleden"
    "#maandgelede#maandgeleden#masodperccelezelott#mblianaoshin#mblianaóshin#mbloshin#mblóshin#mdgelede"
    "#mdrsiden#mdsiden#menitkepungkur#menityanglalu#mesefa#mesifa#mgglalu#mgulalu#mhionaidairais"
    "#mhiosairais#mhioshin#mhìosairais#mhíóshin#miesiacatemu#miesiacetemu#miesiactemu#miesiecytemu"
    "#miesiącatemu#miesiącetemu#miesiąctemu#miesięcytemu#miestemu#minago#minangnakalipas#mineest#minfa"
    "#mingelede#mingeleden#minggulalu#mingguyanglalu#minilu#minitlalu#minlalu#minmepare#minmëparë#minon"
    "#minsago#minsiden#minsitten#minsíðan#mintemu#minutailu#minutamepare#minutamëparë#minuteago"
    "#minutegelede#minutemepare#minutengeleden#minutenlyn#minutesago#minutetemu#minutieest#minutifa"
    "#minutiilu#minutlyn#minutoangnakalipas#minutofa#minuton#minuttemu#minuttirsíðan#minuttsíðan"
    "#minutytemu#minutëmëparë#minutöň#minutętemu#minuutgelede#minuutgeleden#minuuttiasitten"
    "#minuuttisitten#minzo#minöň#minútlyn#mionaidairais#mionaideanairais#miosairais#miosanairais#mioshin"
    "#misynol#misynôl#mizzo#mlmdkhr#mlnkhr#mntlalu#mnðsíðan#moago#moannelyn#moannenlyn#monthago#monthsago"
    "#muajmepare#muajmëparë#munudynol#munudynôl#munutzo#munynol#munynôl#mánaðirsíðan#mánaðsíðan"
    "#másodperccelezelőtt#mìosairais#mìosanairais#míóshin#n-uairanchloigoshin#n-uairanchloigóshin"
    "#n-uaireoshin#n-uaireóshin#nadalaeest#nadeest#namtruoc#napja#nappalezelott#nappalezelőtt#ngaytruoc"
    "#ngàytrước#noimeadoshin#noimoshin#nädalaeest#nädeest#nóiméadóshin#nóimóshin#nămtrước#odunseyin"
    "#oerelyn#oerenlyn#oflynyddoeddynol#oflynyddoeddynôl#orafa#orasangnakalipas#oravalezelott#orefa"
    "#oremepare#orëmëparë#oyoldin#paevaeest#paivaasitten#paivasitten#peest#pekankepungkur#perccelezelott"
    "#perccelezelőtt#phuttruoc#phúttrước#pvsitten",
    "#päevaeest#päiväsitten#päivääsitten#roktemu#rokutemu#saacadkahor#saacadoodkahor#saatlalu#saatonce"
    "#saatönce#saatöncə#sagaton#sagatöň#sagon#sagöň#saniyeonce#saniyeönce#saniyəöncə#sannadkahor"
    "#sannadoodkahor#saonce#sasikepungkur#saönce#scdkhr#schtoshin#schtóshin#seachdainairais"
    "#seachdaineanairais#seachtaineoshin#seachtaineóshin#seachtainoshin#seachtainóshin#secago#secfa"
    "#secgeleden#secondago#secondegeleden#secondengeleden#secondifa#secondofa#secondsago#secsago"
    "#segangnakalipas#segundoangnakalipas#sekeest#sekilu#sekmepare#sekmëparë#sekon#sekondailu"
    "#sekondamepare#sekondamëparë#sekondegelede#sekondelyn#sekondemepare#sekondenlyn#sekondesgelede"
    "#sekondiilu#sekondëmëparë#seksiden#seksíðan#sektemu#sekundetemu#sekundieest#sekundsíðan#sekundtemu"
    "#sekundytemu#sekundętemu#sekuntiasitten#sekuntisitten#sekunton#sekuntöň#seköň#senailu#settfa"
    "#settimanafa#settimanefa#sgelede#shchtoshin#shchtóshin#sheachdainairais#sheachtainoshin"
    "#sheachtainóshin#shoicindoshin#shoicindóshin#shoicoshin#shoicóshin#siegħailu#sigħatilu#sizhunzo"
    "#sizhzo#sndkhr#sninilu#snonce#snönce#soatoldin#soicindoshin#soicindóshin#soicoshin#soicóshin"
    "#soniyaoldin#ssitten#szo#tahunlalu#tahunyanglalu#taonangnakalipas#taunkepungkur#tdbdkhr#teest"
    "#thangtruoc#thnlalu#thángtrước#timersiden#timesiden#toddobaadkahor#tsitten#tsíðan#tuantruoc"
    "#tunnieest#tuntiasitten#tuntisitten#tuầntrước#tydzientemu#tydzieńtemu#tydztemu#tygodniatemu"
    "#tygodnietemu#tygodnitemu#tygtemu#tímarsíðan#tímisíðan#uairanchloigoshin#uairanchloigóshin"
    "#uairathideairais#uairathìdeairais#uaireanathideairais#uaireanathìdeairais#uairoshin#uairóshin"
    "#ugelede#ugersiden#ugesiden#unyakaodlule#usukuolwedlule#uurgelede#uurgeleden#viikkoasitten"
    "#viikkositten#vikasíðan#vikursíðan#visíðan#vitmepare#vitmëparë#vizzo#vjetmepare#vjetmëparë#vksitten"
    "#vloazzo#vsitten#vunutzo#vuosisitten#vuottasitten#weekago#weekgelede#weekgeleden#weeksago#wekegelede"
    "#wekengeleden#wgelede#wikelyn#wikenlyn#wkago#wksago#wsynol#wsynôl#wythnosynol#wythnosynôl#xaharilu"
    "#xhurilu#yearago#yearsago#yiloldin#yilonce#yon#yrago#yrsago#yylon#yılönce#zeizzo#ársíðan#årsiden"
    "#évvelezelőtt#órávalezelőtt#ýylöň#ýöň#ġimgħailu#ġimgħatilu#ġranetilu#ġurnatailu#айбұрын#аймурун"
    "#апбұрын#аптабұрын#аптамурун#аптмурун#гадзтаму#гадзінтаму#гадзінутаму#гадзінытаму#гадоўтаму#гадытаму"
    "#гназад#годаназад#годатаму#годинитому#годинтому#годинутому#годназад#годтаму#годтому#гтаму"
    "#дақиқаолдин#дақиқапеш#дақпеш#деньназад#деньтому#дзеньтаму#дзёнтаму#днейназад#днназад#днтому"
    "#дняназад#днятаму#днятому#днівтому#днітаму#днітому#долоохоногийнөмнө#жбұрын#жилийнөмнө#жылбұрын"
    "#жылмурун#йилаввал#кунолдин#күнбұрын#күнмурун#летназад#лназад#месназад#местаму#месяцаназад"
    "#месяцатаму#месяцаўтаму#месяцевназад#месяцназад#месяцтаму#месяцытаму#минбұрын#минназад#минутбұрын"
    "#минутназад#минутуназад#минутыназад#минутынөмнө#минөмнө#моҳпеш#мпеш#містому#місяцьтому#місяцятому"
    "#місяцівтому#місяцітому#мүнмурун#мүнөтмурун#неделиназад#недельназад#неделюназад#недназад#ойаввал"
    "#рокитому#рокутому#роківтому#ртому#ріктому#рӯзпеш#саатмурун#сарынөмнө#сағатбұрын#сағбұрын#секбұрын"
    "#секмурун#секназад#секундбұрын#секундитому#секундмурун",
    "#секундназад#секундтаму#секундтому#секундуназад#секундутаму#секундутому#секундыназад#секундынөмнө"
    "#секундытаму#секөмнө#соатолдин#соатпеш#солпеш#сонияолдин#сонияпеш#сонпеш#спеш#стаму#стому#стпеш"
    "#тижденьтому#тижнятому#тижнівтому#тижнітому#тижтому#тыдзеньтаму#тыднятаму#тыдняўтаму#тыднітаму"
    "#тыдтаму#хвилинитому#хвилинтому#хвилинутому#хвтаму#хвтому#хвілінтаму#хвілінутаму#хвілінытаму"
    "#цагийнөмнө#цөмнө#часаназад#часназад#часовназад#чназад#ҳафтаолдин#ҳафтапеш#ҳпеш#өдрийнөмнө#ամիսառաջ"
    "#ժամառաջ#ժառաջ#շաբաթառաջ#շաբառաջ#վայրկյանառաջ#վրկառաջ#տառաջ#տարիառաջ#րառաջ#րոպեառաջ#օրառաջ"
    "#ئايئىلگىرى#اونۍمخکې#ثانيهمخکې#ثانيېمخکې#ثانیهپیش#دقيقهمخکې#دقيقېمخکې#دقیقهپیش#دنوںپہلے#دنپہلے"
    "#روزپیش#سائەتئىلگىرى#ساعتمخکې#ساعتونهمخکې#ساعتپیش#سالپهرين#سالپہلے#سالپیش#سيڪنڊپهرين#سیکنڈپہلے"
    "#سېكۇنتئىلگىرى#كۈنئىلگىرى#ماهپیش#ماہقبل#منٹپہلے#منٽپهرين#مهيناپهرين#مىنۇتئىلگىرى#مياشتمخکې"
    "#مياشتېمخکې#مہینہپہلے#مہینےپہلے#هفتاپهرين#هفتهپیش#ورځمخکې#ورځېمخکې#يىلئىلگىرى#ڏينهنپهرين#کالمخکې"
    "#کالهمخکې#ڪلاڪپهرين#گھنٹہپہلے#گھنٹےپہلے#ھەپتەئىلگىرى#ہفتہپہلے#ہفتےپہلے#आठवड्यांपूर्वी#आठवड्यापूर्वी"
    "#घंटेपहले#घं॰पहले#घण्टापहिले#तासांपूर्वी#तासापूर्वी#दिनपहले#दिनपहिले#दिवसांपूर्वी#दिवसापूर्वी"
    "#महिनापहिले#महिन्यांपूर्वी#महिन्यापूर्वी#माहपहले#मिनटपहले#मिनिटांपूर्वी#मिनिटापूर्वी#मिनिपूर्वी"
    "#मिनेटपहिले#मि॰पहले#वर्षअघि#वर्षपहले#वर्षांपूर्वी#वर्षापूर्वी#सप्ताहपहले#सेकंडपहले#सेकंदांपूर्वी"
    "#सेकंदापूर्वी#सेकेन्डपहिले#सेपूर्वी#से॰पहले#हप्तापहिले#ঘণ্টাপূৰ্বে#ঘন্টাআগে#ছেকেণ্ডপূৰ্বে#দিনআগে"
    "#দিনপূৰ্বে#বছরপূর্বে#বছৰৰপূৰ্বে#মাসআগে#মাহপূৰ্বে#মিনিটআগে#মিনিটপূৰ্বে#সপ্তাহআগে#সপ্তাহপূৰ্বে"
    "#সেকেন্ডআগে#সেকেন্ডপূর্বে#ਘੰਟਾਪਹਿਲਾਂ#ਘੰਟੇਪਹਿਲਾਂ#ਦਿਨਪਹਿਲਾਂ#ਮਹੀਨਾਪਹਿਲਾਂ#ਮਹੀਨੇਪਹਿਲਾਂ#ਮਿੰਟਪਹਿਲਾਂ"
    "#ਸਕਿੰਟਪਹਿਲਾਂ#ਸਾਲਪਹਿਲਾਂ#ਹਫ਼ਤਾਪਹਿਲਾਂ#ਹਫ਼ਤੇਪਹਿਲਾਂ#અઠપહેલાં#અઠવાડિયાપહેલાં#કલાકપહેલાં#દિવસપહેલાં"
    "#મહિનાપહેલાં#મિનિટપહેલાં#વર્ષપહેલાં#સેકંડપહેલાં",
    "#ଘଣ୍ଟାପୂର୍ବେ#ଘପୂର୍ବେ#ଦିନପୂର୍ବେ#ବପୂର୍ବେ#ବର୍ଷପୂର୍ବେ#ମାପୂର୍ବେ#ମାସପୂର୍ବେ#ମିନିଟ୍ପୂର୍ବେ#ମିପୂର୍ବେ"
    "#ସପ୍ତାପୂର୍ବେ#ସପ୍ତାହପୂର୍ବେ#ସେକେଣ୍ଡପୂର୍ବେ#ସେପୂର୍ବେ#ஆண்டிற்குமுன்#ஆண்டுகளுக்குமுன்#நாட்களுக்குமுன்"
    "#நாளுக்குமுன்#நிமிடங்களுக்குமுன்#நிமிடத்திற்குமுன்#நிமிமுன்#மணிநேரம்முன்#மணிமுன்#மாதங்களுக்குமுன்"
    "#மாதத்துக்குமுன்#மாதமுன்#வாரங்களுக்குமுன்#வாரத்திற்குமுன்#வாரமுன்#விநாடிகளுக்குமுன்#விநாடிக்குமுன்"
    "#விநாமுன்#గంక్రితం#గంటక్రితం#గంటలక్రితం#నిమిక్రితం#నిమిషంక్రితం#నిమిషాలక్రితం#నెలక్రితం#నెలలక్రితం"
    "#రోజుక్రితం#రోజులక్రితం#వారంక్రితం#వారాలక్రితం#సంక్రితం#సంవత్సరంక్రితం#సంవత్సరాలక్రితం#సెకక్రితం"
    "#సెకనుక్రితం#సెకన్లక్రితం#ಗಂಟೆಗಳಹಿಂದೆ#ಗಂಟೆಹಿಂದೆ#ತಿಂಗಳಹಿಂದೆ#ತಿಂಗಳುಗಳಹಿಂದೆ#ತಿಂಗಳುಹಿಂದೆ#ದಿನಗಳಹಿಂದೆ"
    "#ದಿನದಹಿಂದೆ#ನಿಮಿಷಗಳಹಿಂದೆ#ನಿಮಿಷದಹಿಂದೆ#ವರ್ಷಗಳಹಿಂದೆ#ವರ್ಷದಹಿಂದೆ#ವಾರಗಳಹಿಂದೆ#ವಾರದಹಿಂದೆ#ಸೆಕೆಂಡುಗಳಹಿಂದೆ"
    "#ಸೆಕೆಂಡ್ಹಿಂದೆ#ആഴ്ചമുമ്പ്#ദിവസംമുമ്പ്#മണിക്കൂർമുമ്പ്#മാസംമുമ്പ്#മിനിറ്റ്മുമ്പ്#വർഷംമുമ്പ്"
    "#സെക്കൻഡ്മുമ്പ്#ชมที่แล้ว#ชั่วโมงที่ผ่านมา#นาทีที่ผ่านมา#นาทีที่แล้ว#ปีที่แล้ว#วันที่ผ่านมา"
    "#วันที่แล้ว#วินาทีที่ผ่านมา#วินาทีที่แล้ว#สัปดาห์ที่ผ่านมา#สัปดาห์ที่แล้ว#เดือนที่ผ่านมา"
    "#เดือนที่แล้ว#ຊມກ່ອນ#ຊົ່ວໂມງກ່ອນ#ດກ່ອນ#ນທກ່ອນ#ນາທີກ່ອນ#ປີກ່ອນ#ມື້ກ່ອນ#ວິກ່ອນ#ວິນາທີກ່ອນ#ອທກ່ອນ"
    "#ອາທິດກ່ອນ#ເດືອນກ່ອນ#დღისწინ#თვისწინ#კვირისწინ#კვწინ#საათისწინ#სთწინ#წამისწინ#წთწინ#წლისწინ#წმწინ"
    "#წუთისწინ#ខែមុន#ឆ្នាំ​មុន#ថ្ងៃ​មុន#ថ្ងៃ​​មុន#នាទី​មុន#នាទី​​មុន#ម៉ោង​មុន#វិនាទី​មុន#សប្ដាហ៍​មុន"
    "#ọdúnsẹ́yìn#か月前#个月前#個月前#分前#分鐘前#分钟前#周前#天前#小时前#小時前#年前#日前#時間前#秒前#秒钟前#週前#週間前#개월전#년전#분전#시간전#일전#주전#초전aa la"
    "a lesa maamuaamullaaamupaamupaivaaamupaivallaaamupäivä",
    "aamupäivälläaandaaroabametaabanabeabendabendsabenduaabenduakabenduarenabrabrellabriilabrilabrëllabu"
    "abuztuaabuztuakabuztuarenacdtacstacum#anacum#aniacum#deaniacum#deluniacum#deminuteacum#deore"
    "acum#desaptamaniacum#desecundeacum#desăptămâniacum#dezileacum#hacum#lunaacum#luniacum#lunăacum#min"
    "acum#minutacum#minuteacum#oraacum#oreacum#orăacum#saptacum#saptamanaacum#saptamaniacum#sec"
    "acum#secundaacum#secundeacum#secundăacum#săptacum#săptămâniacum#săptămânăacum#ziacum#zileadadar"
    "adhuhuriadraedtaestafiafiriluaftenafternoonagagaagastiagoagostagostiagostoagsagtaguagustagusta"
    "agustosagustusahahadahdaibaibreanaibreánaigaikuajeajéakdtaksamaksamustuakstakşamakşamüstüalalasiri"
    "alfajirialhalhamisalhamisialleamam faoilleacham martam màrtamavikiangu-#edluleamiazaamiazăamకిan"
    "an ceiteanan cèiteanan damhairan dubhlachdan dàmhairan dùbhlachdan gearranan gibleanan lunastal"
    "an lùnastalan t-iucharan t-ogmhiosan t-samhainan t-sultainan t-ògmhiosannannaantau#horoantau#horoj"
    "antau#jaroantau#jarojantau#minantau#minutoantau#minutojantau#monantau#monatoantau#monatojantau#sek"
    "antau#sekundoantau#sekundojantau#semantau#semajnoantau#semajnojantau#tagoantau#tagojantaŭ#horo"
    "antaŭ#horojantaŭ#jaroantaŭ#jarojantaŭ#minantaŭ#minutoantaŭ#minutojantaŭ#monantaŭ#monatoantaŭ#monatoj"
    "antaŭ#sekantaŭ#sekundoantaŭ#sekundojantaŭ#semantaŭ#semajnoantaŭ#semajnojantaŭ#tagoantaŭ#tagoj"
    "antradienisaoineaoutaoûtapapiapirilaapirilakapirilarenapmapraprelapres-midiaprilaprilaaprileaprili"
    "aprilieaprilisaprillapriloaprylaprylaaprès-midiaprílaprílaaprīlisararaaralikaralıkarbacoarbcarrats"
    "arratsaldeaarratsaldekoartasasaasabarast arabiaastaziastearteaasteazkenaastelehenaastăziasubuhiat"
    "at nightatmauaueraugaugustaugustaaugustiaugustoaugustsaugustusaugusztusaujourdhuiavgavgustavondavq"
    "avqustavravriglavrilavustawa#datagabataawanni#dasukagabataawgawgustawgustaawstawwawwissuaxadaxdaxsam"
    "axsamustuaxşamaxşamüstüayerazazaazarazaroaazaroakazaroarenaziaztað kvöldiað morgniað nóttuañağu"
    "ağustosaŭgaŭgustobahmanbalbalandisbalandziobalandžiobazarbazar ertəsibebealbealtaineberfanbar"
    "beri#deqeyanberi#deqeyeberi#dqberi#salanberi#saleberî#deqeyanberî#deqeyêberî#dqberî#salanberî#salê"
    "bilbinbirzbirzeliobirzelisbiržbirželiobirželisbiybiyernesbnborebrebrezenbreznabrfbrtbstbugunbugünbře"
    "březenbřeznacacanol dyddcanol noscarcarsambacarsemcarsenbecasovacatcawcawecdtceceadceitcentralcerven"
    "cervencecerveneccervnacestcetcetrtekceturtdceturtdienacetvrtakchchieuchiềuchorchorshanbachu nhatchw"
    "chwechwefchwefrorchwevrerchủ nhậtcltcmtcnconcotcotmehcscsmcstcsutortokcsütörtökctctvrtekcumcuma"
    "cumartesicvccvnczeczerwcaczerwiecczwczwartekcèitcéadcüməcümə axşamıddada decemberda fanadurda favrer"
    "da madrugadada manada manhada manhãda marsda matgda mañáda noiteda novemberda schanerda settember"
    "da tardeda zercladurdabrdabrildagdagostdakika#datagabatadakika#iliyopitadakika#zilizopita"
    "dakiku#dasukagabatadamhdanasdasdatedatëdavrigldavustdcddoedede ceadaoinde decembrede desde desembre"
    "de domhnaighde febrde febrerde febrierde febrièrde gende generde genierde genièrde haoinede jul"
    "de julhetde juliolde junhde junyde la madrugadade la mananade la mañanade la nochede la tarde"
    "de lapres-midide laprès-midide luainde maide maigde mairtde marcde marçde novde novembrede sathairn"
    "de setde setembredeardeardaoindecdecembardecemberdecembradecembredecembriedecembrisdecembro"
    "deireadh fomhairdeireadh fómhairdekdekabrdeldel mediodiadel mediodíadel pomeriggiodelelottdelop"
    "delutandelutándemdendenschdegderdesdesembadesemberdesembredesimberdetsdetsemberdeydezdezember"
    "dezembrodfomhdfómhdgdhendhen cheiteandhen chèiteandhen damhairdhen dubhlachddhen dàmhair"
    "dhen dùbhlachddhen fhaoilleachdhen ghearrandhen ghibleandhen iuchardhen lunastaldhen lùnastal"
    "dhen mhartdhen mhàrtdhen ogmhiosdhen t-samhaindhen t-sultaindhen ògmhiosdhjdhjetordhu al hijjah"
    "dhu al qadahdidi mattinadi nottedi pomeriggiodi seradiadiardaoindicdicembredicembrudiciadain"
    "diciembrediddidomhnaichdidòmhnaichdie",
    "die aanddie middagdie nagdie oggenddienadienstagdihdihaoinedijousdijòusdildillunsdiluaindilunsdim"
    "dimairtdimanchedimancodimanĉodimarsdimartsdimecresdimengedimineatadimineațadimàirtdimècresdinsdagdis"
    "disambadisathairnediseembardisembadisemberdissabtedisyembrediumengedivendresdiċdiċembrudjdjedldne"
    "dnesdniadodo mediodiado mediodíadoctdoctoberdoctobredoctubredoctòbredomdomenicadomhdomingodon"
    "donderdagdonnerstagdonneschdegdopdopoldopoldandopoldnedopoldnjadopolednedopoludniadopoludnie"
    "dopołdnjadsdsmdtdudu matdu matindu soirdubdubendubhdubnaduela#asteduela#egunduela#hilabete"
    "duela#minutuduela#orduduela#segundoduela#urtedumdumengiaduminicaduminicădundupa-amiazadupă-amiazadus"
    "dusemdusenbedushdushanbaduşduşemduşenbedvdydd gwenerdydd iaudydd llundydd mawrthdydd mercher"
    "dydd sadwrndydd suldzisdzisiajdziśdàmhdé céadaoindé domhnaighdé haoinedé luaindé máirtdé sathairn"
    "déardéardaoindécdécembredéldélelőttdélutándésdésémberdëndënschdegdíadùbhdündşmee diele enjtee hene"
    "e hënëe martee martëe mbremjese mbrëmjese mengjesite merkuree mesditese mesditëse mesnatese mesnatës"
    "e mëngjesite mërkurëe natese natëse paraditese pasditese premtee shtunee shtunëeaneanaireanáir"
    "easterneatebrebrelebrillebusukueditionedteeeeneesteeteftermeftermiddageftir hadegieftir hádegieguerd"
    "eguerdiaeguerdikoeheileeileneinemeinerejfelejjelekaekainaekainakekainarenekiekimekoekusenielel dia"
    "el díaeloelokuuelokuutaememahoreniangu-#edluleemeeminieneneeneroenjentathakusaeostephephreliepr"
    "epreelepreliererbertalabesfandesmaspaevesmaspäevestesteetetiettettermettermiddagevening"
    "evikinielingu-#eledluleeyleyluleylülezinsukwiniezingu-#ezedlulefa#anyfa#anysfa#diafa#diesfa#hfa#hora"
    "fa#horesfa#mesfa#mesefa#mesosfa#minfa#minutfa#minutsfa#sfa#segonfa#segonsfa#setmfa#setmana"
    "fa#setmanesfabfaburairufanfanadurfaoifarvardinfavrfavrerfeabhfeabhrafebfebbraiofeberfebrfebraayo"
    "febreirofebrerfebrerofebrewarisfebrierfebrièrfebruarfebruarafebruarifebruariefebruarisfebruaro"
    "februaryfebruwarifebruárfebruárafebruārisfebrúarfebrụwarịfevfevereirofevrfevralfevrierfewfewralfhfim"
    "fimmtudagurfmfor#arsedanfor#arsenfor#arsidanfor#arsidenfor#dagarsedanfor#dagesidenfor#dagsedan"
    "for#dagsidenfor#dognsidanfor#dognsidenfor#dsedanfor#dsidanfor#dsidenfor#døgnsidanfor#døgnsiden"
    "for#manadarsidanfor#manadersedanfor#manadsedanfor#manadsidanfor#manedersidenfor#manedsidenfor#mansen"
    "for#mdsidanfor#mdsidenfor#minsenfor#minsidanfor#minsidenfor#minutersedanfor#minutsedanfor#minutsiden"
    "for#minuttersidenfor#minuttsidanfor#minuttsidenfor#månadarsidanfor#månadsidanfor#månedersiden"
    "for#månedsidenfor#seksidanfor#seksidenfor#sekundersedanfor#sekundersidenfor#sekundsedan"
    "for#sekundsidanfor#sekundsidenfor#ssenfor#timarsidanfor#timersidenfor#timesidanfor#timesiden"
    "for#timmarsedanfor#timmesedanfor#timsedanfor#tsidanfor#tsidenfor#ugersidenfor#ugesidenfor#ukersiden"
    "for#ukesidenfor#usidenfor#veckasedanfor#veckorsedanfor#vekersidanfor#vekesidanfor#vsedanfor#vsidan"
    "for#årsidanfor#årsidenformformiddagfosfostudagurfrfrafraifraideefrarfraịfraịdeefrefredagfreedfreideg"
    "freitagfrifridayfriggjadagurfrífríggjadagurfyrir#arifyrir#arumfyrir#degifyrir#dogumfyrir#dögum"
    "fyrir#klstfyrir#klukkustundfyrir#klukkustundumfyrir#manfyrir#minfyrir#minutufyrir#minutumfyrir#mán"
    "fyrir#mánuðifyrir#mánuðumfyrir#mínfyrir#mínútufyrir#mínútumfyrir#sekfyrir#sekundufyrir#sekundum"
    "fyrir#sekúndufyrir#sekúndumfyrir#vikufyrir#vikumfyrir#árifyrir#árumfévrfévrierför#dagarsedan"
    "för#dagsedanför#dsedanför#minsenför#minutersedanför#minutsedanför#månadersedanför#månadsedan"
    "för#månsenför#sekundersedanför#sekundsedanför#ssenför#timmarsedanför#timmesedanför#timsedan"
    "för#veckasedanför#veckorsedanför#vsedanför#årsedanför#årsenförmförmiddagfösföstudagurggabigadagaua"
    "gauekogauerdiagdgearrgecegece yarisigece yarısıgecəgecəyarıgeggeguzegeguzesgegužėgegužėsgengener"
    "geniergenièrgennaiogenvergesternghgiblgiegievgiagimgiogiovedigiovedìgisterengiugiugnogiờgliglindesdi"
    "glngmgmtgodgodinegodzgodzinagodziny",
    "goizgoizagoizaldgoizaldeagoizaldekogoizekogongoongorgorffgorffennafgosongosoňgouegoueregoöňgru"
    "grudniagrudziengrudzieńgruodgruodisgruodziogruodžiogsongsoňgstgulangungunduzgunjugunorta"
    "gunortadan ongunortadan songushgushtgwegwengwenergwengologöňgündüzgünortagünortadan soňgünortadan öň"
    "hha#anoha#anosha#diaha#diasha#hha#horaha#horasha#mesha#mesesha#minha#minutoha#minutosha#sha#seg"
    "ha#segundoha#segundosha#semha#semanaha#semanashace#ahace#anohace#anoshace#añohace#añoshace#dhace#dia"
    "hace#diashace#díahace#díashace#hhace#horahace#horashace#mhace#meshace#meseshace#minhace#minuto"
    "hace#minutoshace#shace#segundohace#segundoshace#semhace#semanahace#semanashadegihai#anohai#anos"
    "hai#diahai#diashai#díahai#díashai#hhai#horahai#horashai#meshai#meseshai#minhai#minutohai#minutos"
    "hai#shai#segundohai#segundoshai#semhai#semanahai#semanashajnalhaponhari inihatinggabihazhaziran"
    "heddiwheinaheinakuuheinakuutaheinäheinäkuuheinäkuutahelmihelmikuuhelmikuutahenherehetfoheureheures"
    "heuteheziranhezîranhierhijrihkthlahodhodinhodínhoihojehom nayhom quahommikhommikulhorahorashoreshos"
    "hosdagurhourshoyhrhrshshsthuhtihuhtikuuhuhtikuutahulhulyohunhunyohuwhuwebeshydhydrefhzrhá#anohá#anos"
    "há#diahá#diashá#hhá#horahá#horashá#meseshá#minhá#minutohá#minutoshá#mêshá#shá#seghá#segundo"
    "há#segundoshá#semhá#semanahá#semanashádegihétfőhënhóshósdagurhôm nayhôm quahồiii dagi gari gårian"
    "ianuarieiauictidagieriigigandeaigarigårijumaaikailil giornoil-ġimgħail-ħaddil-ħamisillallailnilon"
    "iltailtapiltapaivailtapaivallailtapäiväiltapäivälläiluntziluntzeailuntzekoilya#ailya#anilya#ans"
    "ilya#hilya#heureilya#heuresilya#jilya#jourilya#joursilya#milya#minilya#minuteilya#minutesilya#mois"
    "ilya#silya#secondeilya#secondesilya#semilya#semaineilya#semainesiminin the afternoonin the evening"
    "in the morninginginiionionawripirairailairailakirailarenirktirstis-sibtisegunisnisniinisninisontoist"
    "isukit-tlietait-tnejniuchiuiliuliulieiuniunieiyliyniyuliyuniúiliýuliýunjajaanjaanuarjaennerjamjan"
    "janaayojanairujanarjaneirojannaayojannarjannerjannewarisjanuarjanuarajanuarijanuariejanuarojanuary"
    "januwarijanuárjanuárajanvjanvarisjanvierjanvārisjanyuwarijanúarjaudojenjenuwarijenụwarịjeujeudijimco"
    "jionijmcjoijoulujoulukuujoulukuutajourjstjucejucerjuejuevesjuiljuilljuilletjuinjuljulajulaijulayi"
    "julaịjulhetjulhojulijuliejulijjulijajulijsjuliojulioljuliusjulyjumjumajumaahjumaatjumada al awwal"
    "jumada al thanijumadilakhirjumadilawaljumamosijumannejumapilijumatjumatanojumatatujummaajunjunajune"
    "junhjunhojunijuniejunijjunijajunijsjuniojuniusjunyjutjutrojuujuulijuunjuunijučejučerjänjännerjúljúla"
    "júliusjúlíjúnjúnajúniusjúníjūljūlijsjūnjūnijskahaponkamkamiskaskasimkasımkekechasikechqurunkeddkell"
    "kellokemkemarinkemiskerzukesakesakuukesakuutakeskipkeskipaivakeskipaivallakeskipäiväkeskipäivällä"
    "keskiviikkokeskiviikkonakeskiyokeskiyollakeskiyökeskiyölläkeskookeskoolkeskpaevkeskpaevalkeskpäev"
    "keskpäevalkesköökesköölkesäkesäkuukesäkuutaketvirtadieniskhakhamiiskhamiskhmskhordadklkloklockan"
    "klokkanklokkenklukkankokolkolmapaevkolmapäevkolovozkolovozakorrkorrikkovkovaskovokratkstktkunduzi"
    "kvallkvekveldkvetenkvetnakvoldkvällkvöldkvěkvětenkvětnakwana#dayagabatakwanaki#dasukagabatakwi"
    "kwiecienkwiecieńkwietniakzul-erbgħalala amiazala amiazăla miezul noptiila miezul nopțiila oralah"
    "lahadilapkrlapkriciolapkritislapkričiolarlarabalarunbatalaslaulauantailauantainalaugardagurlaupaev"
    "laupäevlaurdagleledledenlednalesleyleygardagurliepliepalieposlinlinggoliplipanjlipcalipieclipnjalis"
    "listopadlistopadalistopadulitlitininllunlocallocal timelokalokakuulokakuutalorlordagloslrluluanluc"
    "luglugllugliolulluljulunlunalunasalundilundolunedilunedìluneslunilunslutlutegolutyluulyolwesb"
    "lwesibinilwesihlanulwesinelwesithathulörlördaglørlørdaglùnalúclúnlúnasammamaamaachimaachịmaaiemaalis"
    "maaliskuumaaliskuutamaanantaimaanantainamaandagmaarsomaartmaayomacmachimadaling-arawmadrugadamae"
    "maerzmagmaggiomaimaiatzamaiatzakmaiatzarenmaigmaijsmaiomairtmajmajamajomajus",
    "mako#dayagabatamakonni#dasukagabatamalammanmanamanadagurmananamandagmanhamanhãmanudagurmarmarcmarca"
    "marchmarciusmarcomardimardomarecmaretmarismarrasmarraskuumarraskuutamarsmarsomartmartamartedimartedì"
    "martesmartimartiemartomartsmartxoamartxoakmartxoarenmarzmarzecmarzomarzumarçmarçomarțimasmashimat"
    "matgmatimatinmatinadamatshimattinamatímawmawrthmaymayismayomayumayısmaímañanamañámaýmbasditembremje"
    "mbrëmjemchanamdmdtmemean fomhairmedimedianoitemediodiamediodíameemehmehefinmehrmeimeia-noitemeindeg"
    "meio-diameithmeitheamhmejmejamejemejjumengjesmermercmercamerchermercoledimercoledìmercoresmercredi"
    "merkredomesditemesditëmesemnamesnatemesnatëmeszmetmettwochmeumeurmeurzhmewzmeymeyimezmezhmezheven"
    "mezzanottemezzogiornomeán fómhairmfomhmfómhmgqmgqibelomhmhuxmimiaka#iliyopitamiddagmiddaymiddernacht"
    "middernagmidimidnmidnatmidnattmidnightmiemiercolesmiercurimiezi#iliyopitamiezul noptiimiezul nopții"
    "migdiamijdarmikmikudagurminmingguminsminti#dayagabatamintuna#dasukagabataminuitminutminutenminutes"
    "minutosmitjanitmittagmittagsmitternachtmittwochmiymiyerkulesmiémiércolesmiðmiðnættimiðvikudagurmjdmn"
    "mngmomoandeimoiesmonmondaymondemontagmordadmorgmorgenmorgensmorgonmorgunnmorningmountainmrtmrzmskmso"
    "mstmtmuharrammuharremmvumvulomwaka#uliopitamwezi#uliopitamytmàrtmáirtmájmájamájusmánmánadagur"
    "mánudagurmárcmárciusmártamäemäerzmärmärtsmärzmåmånmåndagméiméindegmérmércoresmëngjesmërmëtmëttwoch"
    "měrměrcměrcamọnmọndenanabalinabalịnachmnachmittagnachmittagsnachtnachtsnagnaktinaktisnaktsnaktīnam"
    "nangnapolnapoludnienatnatenattnatënavecernavečerndndtnenednedelanedelenedeljanedeľanedjeljaneděle"
    "neljapaevneljapäevnennentorngng gabing haponng umagangayngayonngongàyniniedzniedzielanightnisnisan"
    "nitnjenjedzelanjedźelanjezelanjeźelanmno ritano rītanoapteanobnobyembrenocnochenocunofnoinoiembrie"
    "noitenollnollaignomettesnomëttesnoofeembarnoonnoongnopnopembernopémbernottnottenovnovembanovembar"
    "novembernovembranovembrenovembrisnovembronovembrunoviembrenovimbernownowembernowembranoynoyabrnoý"
    "noýabrnoćnoćunočnptnsnnstntambamanubochi#garaaganututunuwnuwambanzdtnzstnënënnëntornínîsannóttnóv"
    "nóvembernămnụbọchị#garaaganụtụtụnửa đêmoo polno polnocio polnocyo północyo#bhliao#bliao#dhiogo#diog"
    "o#lao#lào#mhiono#mhioso#mhìoso#miono#mioso#mìoso#seachdo#sheachdo#uairobob uriocaocakochochtendoct"
    "octoberoctobreoctombrieoctubreoctòbreodpodpoledneodun#seyinofogoggendoggiogleogleden once"
    "ogleden sonraogmhogoogoostogosogostoogsohtuohtulojo abametaojo aikuojo ajeojo etiojo isegunojobo"
    "ojoruoktoktabrokthobaokthobhaoktobaoktobaroktoberoktobraoktobrisoktobrooktoobaroktooberoktubre"
    "oktyabroktóberoktóbraoktýabromom aftenenom eftermiddagenom formiddagenom morgenenom nattenomstonone"
    "onlineonsonsdagontemooooselopopoldopoldneopolnopolnociopolnočiororaordibeheshtoreoreleorenorënososan"
    "ostegunaostiralaosu agemoosu beluosu ebibiosu ereleosu erenaosu igbeosu ogunosu okuduosu ope"
    "osu owaraosu oweweosu sereosukwiniolungu-#olwedluleotrdotrdienaotsotsailaotsailakotsailarenott"
    "ottobreottubruoutoutubroozuozujakozujkaožuožujakožujkaoṣù agẹmọoṣù bélúoṣù oweweoṣù èrèlèoṣù ìgbé"
    "oṣù ògúnoṣù òkúduoṣù ṣẹ́rẹ́oṣù ẹrẹ̀nàoṣù ẹ̀bibioṣù ọ̀pẹ̀oṣù ọ̀wàràp mpapa eftermpa eftermiddagen"
    "pa ettermiddagenpa formpa formiddagenpa kvallenpa kveldenpa morgpa morgenenpa morgonenpa natta"
    "pa nattenpacificpadapada pukulpagiparaditeparastlounaparastlounalpasditepatekpaypayshanbapazpazar"
    "pazartesipazdzpazdziernikpazdziernikapaźpaździernikpaździernikapdpdtpepebpebreropebruaripecppecpusd"
    "pecpusdienapelaspenpencsempenktadienispensenbepentekpenşenbeperperjantaiperjantainaperpietpersembe"
    "perşembepetpetakpetangpetekpetkpetsapgphutphútpipiatekpiatokpiektdpiektdienapirmadienispirmd"
    "pirmdienapirms#dpirms#dienampirms#dienaspirms#dienāmpirms#gpirms#gadapirms#gadiempirms#men"
    "pirms#menesapirms#menesiempirms#minpirms#minutempirms#minutespirms#minūtespirms#minūtēmpirms#mēn",
    "pirms#mēnešapirms#mēnešiempirms#nedpirms#nedelampirms#nedelaspirms#nedēļaspirms#nedēļāmpirms#sek"
    "pirms#sekundempirms#sekundespirms#sekundēmpirms#stpirms#stundampirms#stundaspirms#stundāmpiątekpja"
    "pjatkpktplkstpmpmకిpnpopo nocipo noćipo podnepo poludniupo południupodnepolpoldpoldnepolednepoln"
    "polnocpolnočpoludniepomeriggioponpondelipondelokpondzelapondělíponedeljakponedeljekponedjeljak"
    "poniedzialekponiedziałekponjezeleponocponociponoćponočipoppopietpopietepopietėpopodnepopolpopoldan"
    "popoldnepopoldnjupopoludnipopoludniepopoludnípopołdnjupopołudnieposlije podneposlijepodneposted"
    "południeprprepre#cpre#dpre#danapre#godpre#godinapre#godinepre#mespre#mesecapre#mesecipre#min"
    "pre#minutapre#nedpre#nedeljapre#nedeljepre#satapre#satipre#sekpre#sekundepre#sekundipre#čpred#d"
    "pred#dnapred#dnamipred#dnepred#dnempred#dnevipred#dnevompred#dnevomapred#dnjpred#dnjemipred#dnjom"
    "pred#dnjomajpred#dnompred#dnypred#dňapred#dňamipred#dňompred#hpred#hodinamipred#hodinoupred#hodiny"
    "pred#hodzpred#hodzinamipred#hodzinomajpred#hodzinupred#lpred#letamipred#letipred#letompred#letoma"
    "pred#letomajpred#letypred#mespred#mesacamipred#mesacompred#mesacomajpred#mesecempred#mesecema"
    "pred#mesecipred#mesiacapred#mesiacmipred#mesiacompred#mesicepred#mesicempred#mesicipred#min"
    "pred#minutamapred#minutamipred#minutopred#minutomajpred#minutoupred#minutupred#minutypred#minútami"
    "pred#minútoupred#minútypred#rpred#rokapred#rokempred#rokmipred#rokompred#rokupred#spred#sek"
    "pred#sekundamapred#sekundamipred#sekundopred#sekundomajpred#sekundoupred#sekundupred#sekundypred#ted"
    "pred#tednipred#tednompred#tednomapred#tydpred#tydnepred#tydnempred#tydnypred#tydzpred#tydzenjemi"
    "pred#tydzenjompred#tydzenjomajpred#tyzpred#tyzdnapred#tyzdnamipred#tyzdnompred#týžpred#týždňa"
    "pred#týždňamipred#týždňompred#uramapred#uramipred#uropriprieksppriekspusdienapriekšppriekšpusdiena"
    "priekšpusdienāpries#dpries#dienapries#dienaspries#dienospries#dienupries#mpries#menpries#menesi"
    "pries#menesiopries#menesiupries#menesiuspries#metupries#metuspries#minpries#minuciupries#minute"
    "pries#minutespries#savpries#savaiciupries#savaitepries#savaitespries#sekpries#sekundepries#sekundes"
    "pries#sekundziupries#valpries#valandapries#valandaspries#valandospries#valandupriespietprieš#d"
    "prieš#dienasprieš#dienosprieš#dienąprieš#dienųprieš#mprieš#metusprieš#metųprieš#minprieš#minutes"
    "prieš#minutėsprieš#minutęprieš#minučiųprieš#mėnprieš#mėnesioprieš#mėnesiusprieš#mėnesiųprieš#mėnesį"
    "prieš#savprieš#savaitesprieš#savaitėsprieš#savaitęprieš#savaičiųprieš#sekprieš#sekundes"
    "prieš#sekundėsprieš#sekundęprieš#sekundžiųprieš#valprieš#valandasprieš#valandosprieš#valandą"
    "prieš#valandųpriešpietprije#dprije#danprije#danaprije#gprije#godprije#godinaprije#godineprije#godinu"
    "prije#hprije#minprije#minutaprije#minuteprije#minutuprije#mjprije#mjesecprije#mjesecaprije#mjeseci"
    "prije#sprije#satprije#sataprije#satiprije#sedprije#sedmicaprije#sedmiceprije#sedmicuprije#sek"
    "prije#sekundeprije#sekundiprije#sekunduprije#tjprije#tjedanprije#tjedanaprije#tjednaprijepodneprill"
    "printproprosinacprosincaprosinceprosinecprynhawnprzed poludniemprzed południemprzedpoludnie"
    "przedpołudniepsed#dnjpsed#dnjamipsed#dnjompsed#dnjomapsed#gozpsed#gozinamipsed#gozinomapsed#gozinu"
    "psed#lpsed#letamipsed#letompsed#letomapsed#minpsed#minutamipsed#minutomapsed#minutupsed#mjas"
    "psed#mjasecamipsed#mjasecompsed#mjasecomapsed#sekpsed#sekundamipsed#sekundomapsed#sekundupsed#tyz"
    "psed#tyzenjamipsed#tyzenjompsed#tyzenjomapsmpstptptgptmpuhapaevpukulpulkstenpulnpulnocpusd"
    "pusdienlaikapusdienlaikspusdienlaikāpusnaktipusnaktspusnaktīpztpápátekpärastlõunapärastlõunal"
    "på eftermpå eftermiddagenpå ettermiddagenpå formiddagenpå förmpå förmiddagenpå kveldenpå kvällen"
    "på morgpå morgenenpå morgonenpå nattapå nattenpébpébruaripéntekpêncşempónpóndźelapónjeźelepółnoc"
    "pühapäevpēcppēcpusdpēcpusdienapēcpusdienāpětpětkpřed#dnepřed#dnempřed#dnjpřed#dnjemipřed#dnjom"
    "před#dnjomajpřed#dnypřed#h",
    "před#hodinamipřed#hodinoupřed#hodinypřed#hodźpřed#hodźinamipřed#hodźinomajpřed#hodźinupřed#l"
    "před#letypřed#lětamipřed#lětompřed#lětomajpřed#minpřed#minutamipřed#minutomajpřed#minutoupřed#minutu"
    "před#minutypřed#měspřed#měsacamipřed#měsacompřed#měsacomajpřed#měsícepřed#měsícempřed#měsícipřed#r"
    "před#rokempřed#rokupřed#spřed#sekpřed#sekundamipřed#sekundomajpřed#sekundoupřed#sekundupřed#sekundy"
    "před#tydźpřed#tydźenjemipřed#tydźenjompřed#tydźenjomajpřed#týdpřed#týdnepřed#týdnempřed#týdny"
    "pśed#dnjpśed#dnjamipśed#dnjompśed#dnjomapśed#góźpśed#góźinamipśed#góźinomapśed#góźinupśed#l"
    "pśed#lětamipśed#lětompśed#lětomapśed#minpśed#minutamipśed#minutomapśed#minutupśed#mjaspśed#mjasecami"
    "pśed#mjasecompśed#mjasecomapśed#sekpśed#sekundamipśed#sekundomapśed#sekundupśed#tyźpśed#tyźenjami"
    "pśed#tyźenjompśed#tyźenjomapşmpůlnpůlnocqerqershorquaquartaquarta-feiraquiquintaquinta-feirarrarab"
    "rabi al awwalrabi al thanirabiulakhirrabiulawalraburajabramadanramadhanramazanranorbnrdrerebrebendan"
    "reborecepreedereggelrhagrhagfyrrijrijenrijnaritsrnrokurugprugpjuciorugpjutisrugpjūtisrugpjūčiorugs"
    "rugsejisrugsejorugsėjisrugsėjorujrujanrujnarytasránorêbendanrītsss avondss middagss nachtss ochtends"
    "sasaa sita za mchanasaa sita za usikusaa#iliyopitasaa#zilizopitasaatsabsabadosabahsabansabatosabti"
    "sabtusadsadornsafarsafersafiyasagatsalsalasasalisalısamsambatasamedisamhsamhainsamschdegsamstagsamt"
    "sangsapsaptusastsatsaterdagsathsatisatodeesatumbasaturdaysatọdeesaussausiosausissbtsbtischanschaner"
    "searasebsebteembarsebtembarsegsegundasegunda-feirasekmadienissekunde#iliyopitasekunde#zilizopitasel"
    "selasasemsemisensenbesenenseninsentabrsentyabrsentýabrsenénsepsepemberseptseptembaseptembarseptember"
    "septembraseptembreseptembrieseptembrisseptembrosepthembaseptiembreseptimberserasesemseshseshanba"
    "sestadienissestdsestdienasetsetembresetembrosetiembresettsettembersettembresettembrusetyembresevval"
    "sexsextasexta-feirasfsgtsha banshabanshahrivarshanshanbashawwalshekara#datagabata"
    "shekaru#dasukagabatashkshkurtshtshtatorsisiandiensiangsibsibatsiesierpiensierpieńsierpniasijsijecanj"
    "sijecnjasiječanjsiječnjasiku#iliyopitasiku#zilizopitasinsissisenbesişsişenbesksl timesneinsneonso"
    "soatsobsobotasodiensoirsonsondasondagsondeesonndegsonntagsoresotspalspaliospalissrsresredasrisrijeda"
    "srjsrjedasrjodasrodasrpsrpanjsrpensrpnasrpnjassmststandstredastustudenistudenogastvrtokstwstwortk"
    "stwórtkstystyczenstyczeństyczniastředasusubsubatsubhsubotasulsultsunsundaysunnudagursunnuntaisvetd"
    "svetdienasvisvibanjsvibnjasvētdsvētdienasyabansyawalsyyssyyskuusyyskuutaszeszeptszeptemberszerdaszo"
    "szombatsábsábadosángsâmsâmbătăsépséptémbersêşemsíðdegissönsöndagsøsønsøndagsübhsşmsəhərsọnsọndeeta"
    "tachtachweddtaltalaadotalatatammitammikuutammikuutatanatanaantanghaling-tapattardatardetarihindetbx"
    "tebaxtegnapteisipaevteisipäevtemtemmuztengah haritengah malamtertercaterca-feiraterçaterça-feiratet"
    "tetorthth 2th 3th 4th 5th 6th 7thathangthethgthuthu bathu baythu haithu namthu sauthu tuthursday"
    "thángthứ bathứ bảythứ haithứ nămthứ sáuthứ tưtitiisdeitiistaitiistainatimetirtirmehtirstirsdagtis"
    "tisdagtiutiuzdeetktldotlitnetotodaytoitongersdeitootoozdeetortorektorstorsdagtorstaitorstainatouko"
    "toukokuutoukokuutatrtratravanjtravnjatreciadienistresdtresdienatrečiadienistrešdtrešdienatrmtrttrua"
    "trưatsituetuesdaytush paytitytystysdagtysdagurtänatänääntîrmehtýstýsdagurtọọtọọzdeetốiuuhrujutro"
    "ujutruulwesibiliulwesihlanuulwesineulwesithathuumumaumagaumgqibeloumsombulukoununauneunounorunoraurr"
    "urriaurriakurriarenurturtarrilaurtarrilakurtarrilarenusikuututcuteryutoutorakutorokuuruveceuvečeuzt"
    "uztailauztailakuztailarenvv nv nocivavakarvakaravakarasvakarsvakarāvalvanvandaagvaovasvasariovasaris"
    "vasarnapvasárnapvceravevecvecevecerveebrveebruarveljveljacaveljaceveljačaveljačevenvenderdivendredi"
    "vendredovenerdivenerdìvenresvesprevečvečevečervidurdienisvidurnaktisvie",
    "viernesvinvineriviru(n)#dviru(n)#deegviru(n)#jviru(n)#joerviru(n)#mviru(n)#meintviru(n)#min"
    "viru(n)#minuttenviru(n)#méintviru(n)#sekviru(n)#sekonnenviru(n)#stviru(n)#stonnenviru(n)#w"
    "viru(n)#wochenvirun#dvirun#dagvirun#jvirun#joervirun#mvirun#minvirun#minuttvirun#mountvirun#sek"
    "virun#sekonnvirun#stvirun#stonnvirun#wvirun#wochvlatvmvomvor#jahrvor#jahrenvor#minvor#minute"
    "vor#minutenvor#monatvor#monatenvor#sekvor#sekundevor#sekundenvor#stdvor#stundevor#stundenvor#tag"
    "vor#tagenvor#wochevor#wochenvormvormittagvormittagsvrvrijdagvrydagvàovčeraww nocyw poludnie"
    "w południewalwaltorawatwata#dayagabatawatanni#dasukagabatawałwałtorawczorajwedwednesdaywenwenezdee"
    "wengiwestwetwibwieczorwieczoremwieczórwiki#iliyopitawiki#zilizopitawitwitawowoansdeiwoensdagwotp"
    "wotpoldnjawrzwrzesienwrzesieńwrzesniawrześniawtwtorekwutwutorawótpwótpołdnjaxanxaneiroxovxovesxul"
    "xulloxunoxuñoy borey prynhawnyakyakshanbayaktyammayanyanvaryanwaryaouyarim tunybyekyeksemyeksenbe"
    "yektyekşemyesterdayyhyilyiliyilningymyoyollayr hwyrysmyulyuliyunyuniyöyölläyşmzzazarzarizaterdag"
    "zerclzercladurzilhiccezilkadezjutzjutrajzozondagzulhijahzulkaidahzveczvecerzvečzvečerzářzáříà"
    "àbámẹ́taàsàárọ̀àìkúáágúágústápráprilisásçaçarçarşambaçarşemçarşenbeçşmçərşənbəçərşənbə axşamıème"
    "éjféléjjelìsẹ́gunîlnîlonînîògmhõhtuõhtulösööööselöğleöğleden sonraöğleden önceúnoúnorúnoraútúterýýan"
    "ýanwarýekýekşenbeþriþriðjudagurčasovačervenčervencečervenecčervnačetčetrtekčetvrtakčtčtvrtekčvcčvn"
    "đêmġimġunġunjuħadħamĵaĵaŭdoříjříjenříjnaśrśrodaşabanşemşemîşenşenbeşevvalşubşubatşənbəšeštadienis"
    "šiandienšodienštštvrtokštwštwórtkαπραπρίλιοςαπριλίουαπόγαπόγευμααυγαυγούστουαύγαύγουστοςβράδυδεκ"
    "δεκέμβριοςδεκεμβρίουδευδευτέραιανιανουάριοςιανουαρίουιουλιουλίουιουνιουνίουιούλιούλιοςιούνιούνιοςκαι"
    "κυρκυριακήμάιμάιοςμάρμάρτιοςμαΐμαΐουμαιμαρμαρτμαρτίουμεσημμεσημέριμμνοένοέμβριοςνοενοεμβρίουοκτ"
    "οκτωβρίουοκτώβριοςπέμπέμπτηπαρπαρασκευήπμπριναπό#έτηπριναπό#έτοςπριναπό#δευτπριναπό#δευτερόλεπτα"
    "πριναπό#δευτερόλεπτοπριναπό#εβδπριναπό#εβδομάδαπριναπό#εβδομάδεςπριναπό#ημπριναπό#ημέρα"
    "πριναπό#ημέρεςπριναπό#λεππριναπό#λεπτάπριναπό#λεπτόπριναπό#μήναπριναπό#μήνεςπριναπό#ώπριναπό#ώρα"
    "πριναπό#ώρεςπρωίσάβσάββατοσήμερασεπσεπτέμβριοςσεπτεμβρίουστιςτεττετάρτητο απόγευματο βράδυ"
    "το μεσημέριτο πρωίτρίτρίτηφεβφεβρουάριοςφεβρουαρίουχθεςχτεςώραаавгавгуставгустаамапрапрелапрель"
    "апреляаприларавдугаар сараравдугаар сарынарван нэгдүгээр сарарван нэгдүгээр сарын"
    "арван хоёрдугаар сарарван хоёрдугаар сарынаугаугустахшамахшамүстүаўаўторакақпақпанбабаасанбазар"
    "базар ертәсибебейсенбібейшбейшембиберберезеньберезнябсбябямбавверверасеньвераснявересеньвереснявеч"
    "вечевечервечеравечертавечоравечірвовоскресеньевсвтвтовторниквчеравчоравівторокггараггогодгодагодин"
    "годинагодинигрудгруденьгруднягуравдугаар саргуравдугаар сарында",
    "давааданасдекдекабрдекабрьдекабрядекемвриденесденьдецдецембарднесднядолдугаар сарындолоодугаар сар"
    "долоодугаар сарындпдсдушдушанбадушанбедшбдүйдүйсенбідүйшөмбүдөрөвдүгээр сардөрөвдүгээр сарын"
    "есдүгээр саресдүгээр сарынжжекжексенбіжекшембижелжелтоқсанжмжніжнівеньжніўняжовтжовтеньжовтняжсжум"
    "жумажылыжылғыжұмазургаадугаар сарзургаадугаар сарынишембиишмиюлиюльиюляиюниюньиюняијлијнијулијункас"
    "кастрычніккастрычнікаквітквітеньквітнякечасикечиндекечкурункечқурункешкешкікракрасавіккрасавіка"
    "кундузилиплипеньлипнялистлистопадлистопадалхлхагвалютлютагалютийлютоголютыліпліпеньліпеняліслістапад"
    "лістападамаймаммамырмармартмартамаумаусыммаямајминминутмскмямягмарнана обяднавечернаймдугаар сар"
    "наймдугаар сарыннапладненаунаурызнаутронднеднеделанеделянедељанеділянедјељановновембарноеноемвриночи"
    "ночьночінояноябноябрноябрьноябрянојнојабрноћноћуноќноќенэгдүгээр сарнэгдүгээр сарыннянядзелянямнічо"
    "обоктоктобароктомвриоктяброктябрьоктябряоктјаброныоройотпайпайшанбапанядзелакпанҷшанбепетпетакпеток"
    "петъкпладнепмпнпопо поднеподнеполдполденьполнполночьполноќполуденьполунощпонпонеделникпонедельник"
    "понедељакпонеділокпонедјељакпоноћпоплпопладнепоподнепослийеподнепослије поднепппре поднепре#год"
    "пре#годинапре#годинепре#дпре#данапре#меспре#месецапре#месеципре#минпре#минутапре#недпре#недеља"
    "пре#недељепре#сатапре#сатипре#секпре#секундепре#секундипре#чпред#годпред#годинапред#годинипред#ден"
    "пред#денапред#месецпред#месеципред#минпред#минутапред#минутипред#седмицапред#седмиципред#сек"
    "пред#секундапред#секундипред#часпред#часапреди#гпреди#годинапреди#годинипреди#денпреди#днипреди#м"
    "преди#месецпреди#месецапреди#минпреди#минутапреди#минутипреди#седмпреди#седмицапреди#седмици"
    "преди#секпреди#секундапреди#секундипреди#чпреди#часпреди#часапрез нощтапретплпретпладнеприје подне"
    "прије#годинаприје#годинеприје#годинуприје#данприје#данаприје#минутприје#минутаприје#мјесец"
    "прије#мјесецаприје#мјесециприје#сатприје#сатаприје#сатиприје#седмприје#седмицаприје#седмице"
    "прије#седмицуприје#секприје#секундприје#секундеприје#секундипробптпшбпятницапятницяпятніцапівнічпү"
    "пүрэврранкуранокрокуріксаатсаб",
    "саботасаксакавіксакавікасарсарынсағатсбсегоднясейсенбісенсенбісентсентябрсентябрьсентябрясентјабрсеп"
    "септембарсептемврисерадасередасерпсерпеньсерпнясешсешанбасешанбеследобедслобснеснежаньснежнясоат"
    "соатисрсресредасрисриједасрядассстустудзеньстудзенясубсубботасуботасутринтасшбсъботасьогоднісіч"
    "січеньсічнясүбһсәрсенбісәусәуірсәһәртавдугаар сартавдугаар сарынталтүстамтамызтаңтаңкытаңғытктотрав"
    "травеньтравнятуш пайтитңтүнтүн жарымытүн ичиндетүн ортосутүнгітүскітүстен кейінтүстен кейінгі"
    "түштөн кийинтүштөн кийинкиуу поднеувечеутоуторакутраутроујутруфебфебруарфевфеврфевралфевральфевраля"
    "февруарихвхвилинхоёрдугаар сархоёрдугаар сарынччачак түшчасчасачасочасовчасовачасотчацверчервчервень"
    "червнячетчетверчетвергчетвртакчетвртокчетвъртъкчорчоршанбачоршанбечтчцчшбчэрчэрвеньчэрвенячәршәнбә"
    "чәршәнбә ахшамышшаншанбашанбешаршшаршембишейшшейшембишнбшілшілдешәнбәшөнөшөнө дундэрталабэртең менен"
    "юлиюниякшякшанбаякшанбеянвянварянварьянваряянуянуариярим туняшбјанјанварјануарјануаријулјулијунјуни"
    "јутројучеқазқазанқарқарашақаңқаңтарқырқыркүйекҝеҹәҝеҹәјарыҝүндүзҝүнортаүд дундүхүөҷмъҷумъаҹаҹүмә"
    "ҹүмә ахшамыөглөөөдөрապրապրիլապրիլիառավոտառավոտյանգիշերգիշերըգիշերվադեկդեկտեմբերդեկտեմբերիերեկո"
    "երեկոյաներեքշաբթիերկերկուշաբթիերքթժամըկեսգիշերկեսգիշերինկեսօրկեսօրինկիրկիրակիհինգշաբթիհլսհնգհնսհնվ"
    "հոկհոկտեմբերհոկտեմբերիհուլիսհուլիսիհունիսհունիսիհունվարհունվարիմայիսմայիսիմարտմարտիմյսմրտնոյնոյեմբեր"
    "նոյեմբերիշաբաթշբթուրուրբաթչորեքշաբթիչրքսեպսեպտեմբերսեպտեմբերիցերեկցերեկըցերեկվափետրվարփետրվարիփտվ"
    "օգոստոսօգոստոսիօգսאוגוסטאוג׳אוקטובראוק׳אחה״צאחר הצהרייםאפרילאפר׳אתמולבב־באוגוסטבאוקטוברבאפרילבבוקר"
    "בדצמברבוקרביוליביוניבינוארבלילהבמאיבמרץבנובמברבספטמברבערבבפברוארבצהרייםבשעהדצמברדצמ׳היוםחצותיולי"
    "יום א׳יום ב׳יום ג׳יום ד׳יום ה׳יום ו׳יום חמישייום ראשוןיום רביעייום שבתיום שישייום שלישייום שנייוני"
    "ינוארינו׳לילהלפנות בוקרלפני#דקותלפני#דק׳לפני#חודשיםלפני#ימיםלפני#שבועותלפני#שב׳לפני#שניותלפני#שנים"
    "לפני#שנ׳לפני#שעותלפני#שע׳לפנייום#מאימרץנובמברנוב׳ספטמברספט׳ערבפברוארפבר׳צהרייםשבתשעהآبآبانآدھی رات"
    "آذارآذرآوریلآچرآڪٽوبرآگسٽآگوستأبريلأغسطسأفريلأكتوبرأمسأوتأيارأيلولئاپرېل",
    "ئاۋغۇستئىيۇلئىيۇنئۆكتەبىراتواراذاراربعاردیبهشتاسداسفنداغسطساكتوبرالأحدالأربعاءالاثنينالثلاثاءالجمعة"
    "الخميسالساعةالساعهالسبتالمحرمالموافقاليومامردادامروزامساوتاونۍايارايلولاپريلاپریلاکتبراکتوبراګستاگست"
    "اڱاروب ظبامدادبتاريخبجکربجےبدھبظبعد الظهربعدازظهربهمنبوقتبُدھتشرين الأولتشرين الاولتشرين الثانيتله"
    "تمامتموزتیرثورجانفيجدیجمادى الآخرةجمادى الأولىجمادى الاولىجمادى الثانيةجمادی الاولجمادی الثانیجمعرات"
    "جمعهجمعوجمعہجنوريجنوریجوانجوزاجولاءِجولائیجولایجونجويليةجۈجۈمەحزيرانحملحوتخردادخلال#أشهرخميسدجنبردر"
    "درېنۍدسامبردسمبردلودوشنبهدونۍدوپہردوپہر میںديسمبردۈدۈشەنبەدیدیروزدېكابىرذو الحجةذو القعدةذوالحجه"
    "ذوالقعدهذي الحجةذي القعدةراترات میںربيع الآخرربيع الأولربيع الاولربيع الثانيربیع الاولربیع الثانی"
    "ربیعالاولرجبرمضانزمریساعتسالسبتمبرستمبرسرطانسلواغهسنبلهسنةسهشنبهسومرسيپٽمبرسپتامبرسپتمبرسہ پہر"
    "سېنتەبىرسېپتمبرسەسەيشەنبەشامشام میںشام، منجهندشبشباطشتنبرشعبانشمسیشنبهشهریورشوالشەشەنبەصصباحاصباحاً"
    "صباحًاصبحصبح میںصبح، منجهندصفرظهرظهرًاعامعصرعقربعندغبرګولیغشتغمغوغوییفبرايرفبروريفجرًافروردینفروری"
    "فوریهفوریهٔفيفي الصباحفي المساءفيبروريفيفريفېبروريفېۋرالق ظقبل#أسابيعقبل#أسبوعقبل#أسبوعًاقبل#أشهر"
    "قبل#أيامقبل#ثانيةقبل#ثوانٍقبل#ثوانِقبل#دقائققبل#دقيقةقبل#ساعاتقبل#ساعةقبل#سنةقبل#سنواتقبل#شهر"
    "قبل#شهرًاقبل#يومقبل#يومًاقبلازظهرقظقوسكانون الأولكانون الاولكانون الثانيليلاًلړملیندۍممئمئيمئیمارت"
    "مارسمارچمايمايومحرممردادمرغومیمساءمساءًمنتصف الليلمنجهند، شاممنگلمهمهرمهٔميلاديمیمیزانمیلادیمۍنوامبر"
    "نوفمبرنومبرنونبرنويابىرنيساننیمهشبهه شهجريهجريةهجری شمسیهـوریوږیيانۋارينايريوليويوليوزيونيويونۍيە"
    "يەكشەنبەپنجشنبهپهپينځنۍپیرپەپەيشەنبەڅلرنۍچاچارشەنبەچبچكچنګاښچهارشنبهچۈشتىن بۇرۇنچۈشتىن كېيىنڇنڇر"
    "ڊسمبرژانویهژانویهٔژوئنژوئیهژوئیهٔکبکوہجریہفتہیکشنبهअक्टूबरअक्टू॰अक्टोबरअगस्टअगस्तअग॰अपरान्हअपराह्न"
    "अप्रिलअप्रैलआइतआइतबारआजएप्रिएप्रिलऑक्टोऑक्टोबरऑगऑगस्टकलकोगुरुगुरुवारजनवरीजन॰जानेजानेवारीजुनजुलाईजुलै"
    "जुल॰जूनडिसेंडिसेंबरडिसेम्बरदिसंबरदिस॰दुपारदोपहरनवंबरनव॰नोभेम्बरनोव्हेंनोव्हेंबरपहाटपूर्वाह्नफ़रवरी"
    "फ़र॰फेब्रुफेब्रुअरीफेब्रुवारीबजे",
    "बिहानबिहिबिहिबारबुधबुधबारबुधवारबेलुकीमंगलमंगलवारमंगळमंगळवारमईमङ्गलमङ्गलबारमध्यरातमध्यरात्रमध्यरात्रि"
    "मध्यान्हमार्चमेरविरविवाररातरात्ररोजीवाजताशनिशनिबारशनिवारशामशुक्रशुक्रबारशुक्रवारसंध्याकाळसकाळसप्टें"
    "सप्टेंबरसाँझसितंबरसित॰सुबहसेप्टेम्बरसोमसोमबारसोमवारঅক্টোঅক্টোবরঅক্টোবৰঅপৰাহ্নআগআগষ্টআগস্টআজএএপ্রি"
    "এপ্রিলএপ্ৰিলগতকালছেপ্তেছেপ্তেম্বৰজানুজানুয়ারীজানুৱাৰীজুনজুলজুলাইটাডিচেডিচেম্বৰডিসেডিসেম্বরতারিখে"
    "দুপুরদুপুরবেলায়দেওদেওবাৰনভেনভেম্বরনৱেনৱেম্বৰপূৰ্বাহ্নফেবফেব্রুয়ারীফেব্ৰুফেব্ৰুৱাৰীবিকালবিকেলবুধ"
    "বুধবারবুধবাৰবৃহবৃহস্পতিবৃহস্পতিবারবৃহস্পতিবাৰভোরভোরবেলায়মঙ্গলমঙ্গলবারমঙ্গলবাৰমার্চমাৰ্চমেরবিরবিবার"
    "রাতরাত্রিরাত্রিবেলায়শনিশনিবারশনিবাৰশুক্রশুক্রবারশুক্ৰশুক্ৰবাৰসকালসকালবেলায়সন্ধ্যাসন্ধ্যাবেলায়সময়"
    "সেপসেপ্টেম্বরসোমসোমবারসোমবাৰਅਕਤੂਅਕਤੂਬਰਅਗਅਗਸਤਅਪ੍ਰੈਅਪ੍ਰੈਲਅੱਧੀ ਰਾਤਐਤਐਤਵਾਰਜਨਜਨਵਰੀਜੁਲਾਜੁਲਾਈਜੂਨਦਸੰਦਸੰਬਰ"
    "ਦੁਪਹਿਰੇਨਵੰਨਵੰਬਰਪੂਦੁਫ਼ਰਫ਼ਰਵਰੀਬਾਦੁਬੁੱਧਬੁੱਧਵਾਰਮਈਮਾਰਚਮੰਗਲਮੰਗਲਵਾਰਰਾਤਰਾਤੀਂਵੀਰਵੀਰਵਾਰਸਤੰਸਤੰਬਰਸਵੇਰੇਸ਼ਨਿੱਚਰ"
    "ਸ਼ਨਿੱਚਰਵਾਰਸ਼ਾਮਸ਼ਾਮੀਂਸ਼ੁੱਕਰਸ਼ੁੱਕਰਵਾਰਸੋਮਸੋਮਵਾਰએપ્રિલઑક્ટોઑક્ટોબરઑગસ્ટગુરુગુરુવારજાન્યુજાન્યુઆરીજુલાઈ"
    "જૂનડિસેડિસેમ્બરનવેનવેમ્બરફેબ્રુફેબ્રુઆરીબપોરબપોરેબુધબુધવારમંગળમંગળવારમધ્યરાત્રિમાર્ચમેરવિરવિવાર"
    "રાત્રિરાત્રેશનિશનિવારશુક્રશુક્રવારસપ્ટેસપ્ટેમ્બરસવારસવારેસાંજસાંજેસોમસોમવારଅକ୍ଟୋବରଅଗଷ୍ଟଅପରାହ୍ନଅପ୍ରେଲ"
    "ଗୁରୁଗୁରୁବାରଜାନୁଆରୀଜୁନଜୁଲାଇଠାରେଡିସେମ୍ବରନଭେମ୍ବରପୂର୍ବାହ୍ନଫେବୃଆରୀବୁଧବୁଧବାରମଇମଙ୍ଗଳମଙ୍ଗଳବାରମାର୍ଚ୍ଚରବି"
    "ରବିବାରଶନିଶନିବାରଶୁକ୍ରଶୁକ୍ରବାରସେପ୍ଟେମ୍ବରସୋମସୋମବାରஅக்அக்டோபர்",
    "அதிகாலைஅந்தி மாலைஅன்றுஆகஆகஸ்ட்இரவுஏப்ஏப்ரல்காலைசனிசெப்செப்டம்பர்செவ்செவ்வாய்ஜனஜனவரிஜூன்ஜூலைஞாயி"
    "ஞாயிறுடிசடிசம்பர்திங்திங்கள்நண்பகல்நள்ளிரவுநவநவம்பர்பிப்பிப்ரவரிபிற்பகல்புதபுதன்மணிமணிக்குமதியம்மார்"
    "மார்ச்மாலைமேவியாவியாழன்வெள்வெள்ளிఅక్టోఅక్టోబర్అర్ధరాత్రిఆగఆగస్టుఆదిఆదివారంఉదయంఏప్రిఏప్రిల్గురు"
    "గురువారంజనజనవరిజులైజూన్డిసెండిసెంబర్ననవంనవంబర్ఫిబ్రఫిబ్రవరిబుధబుధవారంమంగళమంగళవారంమధ్యాహ్నంమార్చిమే"
    "రాత్రిశనిశనివారంశుక్రశుక్రవారంసమయంసాయంత్రంసెప్టెంసెప్టెంబర్సోమసోమవారంಅಕ್ಟೋಅಕ್ಟೋಬರ್ಆಗಆಗಸ್ಟ್ಏಪ್ರಿ"
    "ಏಪ್ರಿಲ್ಗುರುಗುರುವಾರಜನಜನವರಿಜುಲೈಜೂನ್ಡಿಸೆಂಡಿಸೆಂಬರ್ನವೆಂನವೆಂಬರ್ಫೆಬ್ರಫೆಬ್ರವರಿಬುಧಬುಧವಾರಬೆಳಗ್ಗೆಭಾನುಭಾನುವಾರ"
    "ಮಂಗಳಮಂಗಳವಾರಮಧ್ಯ ರಾತ್ರಿಮಧ್ಯರಾತ್ರಿಮಧ್ಯಾಹ್ನಮಾರ್ಚ್ಮೇರಂದುರಾತ್ರಿಶನಿಶನಿವಾರಶುಕ್ರಶುಕ್ರವಾರಸಂಜೆಸಮಯಕ್ಕೆಸೆಪ್ಟೆಂ"
    "ಸೆಪ್ಟೆಂಬರ್ಸೋಮಸೋಮವಾರഅർദ്ധരാത്രിഉച്ചഉച്ചതിരിഞ്ഞ്ഉച്ചയ്ക്ക്ഏപ്രിഏപ്രിൽഒക്ടോഒക്ടോബർഓഗഓഗസ്റ്റ്ചൊവ്വ"
    "ചൊവ്വാഴ്ചജനുജനുവരിജൂലൈജൂൺഞായറാഴ്ചഞായർഡിസംഡിസംബർതിങ്കളാഴ്ചതിങ്കൾനവംനവംബർപുലർച്ചെഫെബ്രുഫെബ്രുവരി"
    "ബുധനാഴ്ചബുധൻമണിക്ക്മാർമാർച്ച്മേയ്രാത്രിരാവിലെവെള്ളിവെള്ളിയാഴ്ചവൈകിട്ട്വൈകുന്നേരംവ്യാഴംവ്യാഴാഴ്ചശനി"
    "ശനിയാഴ്ചസന്ധ്യസെപ്റ്റംസെപ്റ്റംബർඅගෝඅගෝස්තුඅඟහඅඟහරුවාදාඅප්රේල්ඉරිදාඋදේඔක්ඔක්තෝබර්ජනජනවාරිජූනිජූලි"
    "තත්පර#කටපෙරදවල්දින#කටපෙරදෙසැදෙසැම්බර්නොවැනොවැම්බර්පවපාන්දරපැය#කටපෙරපෙබපෙබරවාරිපෙවබදාදාබ්රහස්"
    "බ්රහස්පතින්දාමධ්යාහ්නයමාර්මාර්තුමාස#කටපෙරමැදියමමැදියමට පසුමැයිමිනිත්තු#කටපෙරරෑවසර#කටපෙරසති#කටපෙර"
    "සඳුදාසැප්සැප්තැම්බර්සිකුසිකුරාදාසෙනසෙනසුරාදාහවසกคกพกยกรกฎาคมกลางคืนกันยายนกุมภาพันธ์",
    "ก่อนเที่ยงคศค่ำตคตอนบ่ายตอนเช้าตอนเย็นตุลาคมธคธันวาคมนบ่ายพ ศพคพยพฤพฤศจิกายนพฤษภาคมพศมกราคมมค"
    "มิถุนายนมิยมีคมีนาคมวันจันทร์วันที่วันนี้วันพฤหัสบดีวันพุธวันศุกร์วันอังคารวันอาทิตย์วันเสาร์สค"
    "สิงหาคมหลังเที่ยงอาเที่ยงเที่ยงคืนเมยเมษายนเมื่อเมื่อวานเวลาในตอนบ่ายในตอนเช้าในตอนเย็นກຍກພກລກັນຍາ"
    "ກາງຄືນກຸມພາກ່ອນທ່ຽງກໍລະກົດຈັນຕລຕອນກາງຄືນຕອນທ່ຽງຕອນບ່າຍຕອນເຊົ້າຕອນແລງຕຸລາທວທັນວາທ່ຽງທ່ຽງຄືນທ່ຽງ​ຄືນພຈ"
    "ພພພະຈິກພະຫັດພຶດສະພາພຸດມກມນມສມັງກອນມິຖມິຖຸນາມີນາວັນຈັນວັນພະຫັດວັນພຸດວັນສຸກວັນອັງຄານວັນອາທິດວັນເສົາ"
    "ສວາຍສຫສິງຫາສຸກຫຼັງທ່ຽງອັງຄານອາທິດເມສາເວລາເສົາແລງကြာသပတေးစက်စက်တင်ဘာစနေဇန်ဇန်နဝါရီဇူဇူလိုင်ဇွန်ညနေ"
    "တနင်္ဂနွေတနင်္လာဒီဒီဇင်ဘာနာရီနိုနိုဝင်ဘာနေ့လယ်နံနက်ပြီးခဲ့သည့်#စက္ကန့်ပြီးခဲ့သည့်#နာရီ"
    "ပြီးခဲ့သည့်#နှစ်ပြီးခဲ့သည့်#ပတ်ပြီးခဲ့သည့်#မိနစ်ပြီးခဲ့သည့်#ရက်ပြီးခဲ့သည့်#လဖေဖေဖော်ဝါရီဗုဒ္ဓဟူးမတ်"
    "မေမွန်းတည့်သန်းခေါင်ယံသောကြာအင်္ဂါအောက်အောက်တိုဘာဧပြီဩဂုတ်აგვაგვისტოაპრაპრილიდეკდეკემბერიდილდილა"
    "დილითთებთებერვალიიანიანვარიივლივლისიივნივნისიკვიკვირამაიმაისიმარმარტინაშუადღნაშუადღევინაშუადღევსნოე"
    "ნოემბერიოთხოთხშაბათიორშორშაბათიოქტოქტომბერიპარპარასკევისაათზესამსამშაბათისაღსაღამოსაღამოსსექ"
    "სექტემბერიღამღამეღამითშაბშაბათიშუადღშუადღეშუადღესშუაღამეშუაღამესწხუთხუთშაბათიሌሊትሐሙስማርችማክሰማክሰኞሜይምሽት"
    "ረቡዕሰኞሴፕቴሴፕቴምበርቀትርቅዳሜበሌሊትበምሽትኖቬምኖቬምበርኤፕሪኤፕሪልእሑድእኩለ ሌሊትኦክቶኦክቶበርኦገስኦገስትከ#ሰከንድበፊትከ#ሰከንዶችበፊትከ#ሰዓትበፊት"
    "ከ#ሰዓቶችበፊትከ#ሳምንታትበፊትከ#ሳምንትበፊትከ#ቀናትበፊትከ#ቀንበፊትከ#ቀኖችበፊትከ#ወራትበፊትከ#ወርበፊትከ#ዓመታትበፊትከ#ዓመትበፊትከ#ደቂቃበፊት"
    "ከ#ደቂቃዎችበፊት",
    "ከሰዓትዓርብዲሴምዲሴምበርጁላይጁንጃንጃንዋሪጥዋትፌብፌብሩዋሪកក្កដាកញ្ញាកុម្ភៈចន្ទច័ន្ទតុលាថ្ងៃត្រង់ថ្ងៃ​ត្រង់ធ្នូនៅនៅពេលរសៀល"
    "នៅពេល​ព្រឹកនៅពេល​យប់នៅពេល​ល្ងាចនៅម៉ោងពុធព្រហព្រហស្បតិ៍ព្រឹកមករាមិថុនាមីនាមេសាម៉ោងយប់រសៀលល្ងាច"
    "វិច្ឆិកាវេលាម៉ោងសីហាសុក្រសៅរ៍អង្គារអធ្រាត្រអាទិត្យឧសភាẹtìọdún#sẹ́yìnọgọọgọọstọjọ́ ajéọjọ́ àbámẹ́ta"
    "ọjọ́ àìkúọjọ́ ìsẹ́gunọjọ́ ẹtìọjọ́bọọjọ́rúọktọktobaọ̀sán​ກາງ​ຄືນ​ເຊົ້າ一一月七月三三月上午下午中午中華民國九月二二月五五月今天今日"
    "令和傍晚八月公元六六月凌晨分十一月十二月十月午前午夜午後号周一周三周二周五周六周四周日四四月土土曜土曜日夕方夜中平成年日日曜日曜日早早上早晨时星期一星期三星期二星期五星期六星期四星期日昨天昨日昭和時晚"
    "晚上晚間晚间月月曜月曜日木木曜木曜日本日正午民国民國水水曜水曜日清晨火火曜火曜日点真夜中礼拜一礼拜三礼拜二礼拜五礼拜六礼拜四礼拜日祝禮拜一禮拜三禮拜二禮拜五禮拜六禮拜四禮拜日秒號西元西暦週一週三週二"
    "週五週六週四週日金金曜金曜日點금금요일년년도목목요일밤분새벽수수요일시아침어제오늘오전오후월월요일일일요일자정저녁정오초토토요일화화요일",
};

const char dl_date_word_languages[][4] = {
    "", "pl", "hr", "cs", "br", "lb",
};

const uint32_t dl_date_word_count = 6630;

/* Sorted by key, then class, then how likely the language is. */
const dl_date_word dl_date_words[] = {
    {0, 3, 21, 5, 0}, {21, 4, 23, 5, 0}, {44, 3, 14, 5, 0}, {58, 1, 10, 5, 0}, {68, 1, 13, 5, 0},
    {81, 0, 10, 5, 0}, {91, 0, 14, 5, 0}, {105, 6, 11, 5, 0}, {116, 2, 14, 5, 0}, {130, 5, 12, 5, 0},
    {142, 4, 15, 5, 0}, {157, 3, 15, 5, 0}, {172, 4, 26, 5, 0}, {198, 6, 10, 5, 0}, {208, 6, 6, 5, 0},
    {214, 2, 10, 5, 0}, {224, 2, 11, 5, 0}, {235, 1, 17, 5, 0}, {252, 0, 18, 5, 0}, {270, 6, 7, 5, 0},
    {277, 6, 7, 5, 0}, {284, 3, 17, 5, 0}, {301, 6, 8, 5, 0}, {309, 4, 13, 5, 0}, {322, 4, 14, 5, 0},
    {336, 5, 10, 5, 0}, {346, 5, 11, 5, 0}, {357, 6, 12, 5, 0}, {369, 6, 13, 5, 0}, {382, 1, 11, 5, 0},
    {393, 1, 12, 5, 0}, {405, 2, 8, 5, 0}, {413, 2, 9, 5, 0}, {422, 5, 5, 5, 0}, {427, 5, 7, 5, 0},
    {434, 5, 8, 5, 0}, {442, 5, 9, 5, 0}, {451, 3, 11, 5, 0}, {462, 3, 12, 5, 0}, {474, 5, 8, 5, 0},
    {482, 6, 16, 5, 0}, {498, 6, 22, 5, 0}, {520, 6, 13, 5, 0}, {533, 6, 14, 5, 0}, {547, 6, 9, 5, 0},
    {556, 6, 10, 5, 0}, {566, 5, 9, 5, 0}, {575, 5, 7, 5, 0}, {582, 5, 12, 5, 0}, {594, 6, 15, 5, 0},
    {609, 6, 12, 5, 0}, {621, 6, 13, 5, 0}, {634, 6, 12, 5, 0}, {646, 6, 13, 5, 0}, {659, 5, 8, 5, 0},
    {667, 6, 8, 5, 0}, {675, 6, 8, 5, 0}, {683, 6, 7, 5, 0}, {690, 6, 8, 5, 0}, {698, 6, 5, 5, 0},
    {703, 6, 9, 5, 0}, {712, 5, 10, 5, 0}, {722, 5, 14, 5, 0}, {736, 5, 18, 5, 0}, {754, 3, 10, 5, 0},
    {764, 3, 13, 5, 0}, {777, 3, 13, 5, 0}, {790, 3, 9, 5, 0}, {799, 3, 10, 5, 0}, {809, 3, 10, 5, 0},
    {819, 3, 11, 5, 0}, {830, 3, 9, 5, 0}, {839, 3, 13, 5, 0}, {852, 1, 11, 5, 0}, {863, 1, 12, 5, 0},
    {875, 1, 14, 5, 0}, {889, 1, 17, 5, 0}, {906, 1, 12, 5, 0}, {918, 3, 10, 5, 0}, {928, 3, 7, 5, 0},
    {935, 3, 8, 5, 0}, {943, 3, 13, 5, 0}, {956, 3, 14, 5, 0}, {970, 3, 9, 5, 0}, {979, 3, 7, 5, 0},
    {986, 3, 7, 5, 0}, {993, 0, 15, 5, 0}, {1008, 0, 14, 5, 0}, {1022, 3, 11, 5, 0}, {1033, 0, 12, 5, 0},
    {1045, 3, 14, 5, 0}, {1059, 0, 11, 5, 0}, {1070, 0, 13, 5, 0}, {1083, 3, 11, 5, 0}, {1094, 3, 14, 5, 0},
    {1108, 3, 12, 5, 0}, {1120, 3, 13, 5, 0}, {1133, 1, 7, 5, 0}, {1140, 1, 8, 5, 0}, {1148, 3, 9, 5, 0},
    {1157, 3, 8, 5, 0}, {1165, 1, 8, 5, 0}, {1173, 0, 8, 5, 0}, {1181, 3, 10, 5, 0}, {1191, 3, 11, 5, 0},
    {1202, 3, 4, 5, 0}, {1206, 1, 15, 5, 0}, {1221, 0, 9, 5, 0}, {1230, 0, 11, 5, 0}, {1241, 0, 12, 5, 0},
    {1253, 0, 8, 5, 0}, {1261, 0, 9, 5, 0}, {1270, 2, 6, 5, 0}, {1276, 6, 13, 5, 0}, {1289, 2, 4, 5, 0},
    {1293, 5, 8, 5, 0}, {1301, 5, 9, 5, 0}, {1310, 6, 12, 5, 0}, {1322, 6, 13, 5, 0}, {1335, 1, 10, 5, 0},
    {1345, 1, 11, 5, 0}, {1356, 3, 4, 5, 0}, {1360, 3, 5, 5, 0}, {1365, 0, 10, 5, 0}, {1375, 3, 9, 5, 0},
    {1384, 3, 9, 5, 0}, {1393, 2, 9, 5, 0}, {1402, 0, 14, 5, 0}, {1416, 2, 14, 5, 0}, {1430, 2, 12, 5, 0},
    {1442, 2, 11, 5, 0}, {1453, 2, 12, 5, 0}, {1465, 2, 13, 5, 0}, {1478, 2, 9, 5, 0}, {1487, 3, 4, 5, 0},
    {1491, 3, 10, 5, 0}, {1501, 3, 6, 5, 0}, {1507, 3, 8, 5, 0}, {1515, 3, 11, 5, 0}, {1526, 3, 6, 5, 0},
    {1532, 3, 10, 5, 0}, {1542, 3, 11, 5, 0}, {1553, 3, 9, 5, 0}, {1562, 4, 11, 5, 0}, {1573, 4, 10, 5, 0},
    {1583, 4, 11, 5, 0}, {1594, 3, 9, 5, 0}, {1603, 3, 13, 5, 0}, {1616, 4, 8, 5, 0}, {1624, 4, 10, 5, 0},
    {1634, 4, 6, 5, 0}, {1640, 4, 8, 5, 0}, {1648, 4, 14, 5, 0}, {1662, 2, 4, 5, 0}, {1666, 4, 7, 5, 0},
    {1673, 4, 8, 5, 0}, {1681, 3, 6, 5, 0}, {1687, 5, 16, 5, 0}, {1703, 2, 8, 5, 0}, {1711, 2, 9, 5, 0},
    {1720, 2, 6, 5, 0}, {1726, 2, 7, 5, 0}, {1733, 2, 12, 5, 0}, {1745, 2, 13, 5, 0}, {1758, 4, 16, 5, 0},
    {1774, 5, 18, 5, 0}, {1792, 4, 14, 5, 0}, {1806, 2, 14, 5, 0}, {1820, 0, 15, 5, 0}, {1835, 0, 11, 5, 0},
    {1846, 6, 9, 5, 0}, {1855, 1, 17, 5, 0}, {1872, 6, 15, 5, 0}, {1887, 5, 14, 5, 0}, {1901, 0, 18, 5, 0},
    {1919, 3, 17, 5, 0}, {1936, 5, 18, 5, 0}, {1954, 6, 11, 5, 0}, {1965, 6, 12, 5, 0}, {1977, 2, 13, 5, 0},
    {1990, 2, 8, 5, 0}, {1998, 2, 12, 5, 0}, {2010, 4, 11, 5, 0}, {2021, 4, 14, 5, 0}, {2035, 6, 8, 5, 0},
    {2043, 6, 8, 5, 0}, {2051, 6, 6, 5, 0}, {2057, 5, 9, 5, 0}, {2066, 3, 9, 5, 0}, {2075, 5, 8, 5, 0},
    {2083, 5, 15, 5, 0}, {2098, 5, 16, 5, 0}, {2114, 3, 15, 5, 0}, {2129, 3, 8, 5, 0}, {2137, 6, 9, 5, 0},
    {2146, 3, 12, 5, 0}, {2158, 6, 8, 5, 0}, {2166, 4, 19, 5, 0}, {2185, 3, 16, 5, 0}, {2201, 3, 10, 5, 0},
    {2211, 3, 12, 5, 0}, {2223, 3, 14, 5, 0}, {2237, 5, 13, 5, 0}, {2250, 5, 15, 5, 0}, {2265, 5, 12, 5, 0},
    {2277, 5, 13, 5, 0}, {2290, 0, 20, 5, 0}, {2310, 6, 13, 5, 0}, {2323, 6, 14, 5, 0}, {2337, 6, 9, 5, 0},
    {2346, 6, 10, 5, 0}, {2356, 5, 9, 5, 0}, {2365, 5, 9, 5, 0}, {2374, 5, 8, 5, 0}, {2382, 1, 15, 5, 0},
    {2397, 1, 14, 5, 0}, {2411, 5, 7, 5, 0}, {2418, 5, 7, 5, 0}, {2425, 4, 8, 5, 0}, {2433, 4, 8, 5, 0},
    {2441, 1, 15, 5, 0}, {2456, 5, 12, 5, 0}, {2468, 5, 9, 5, 0}, {2477, 5, 13, 5, 0}, {2490, 5, 11, 5, 0},
    {2501, 5, 13, 5, 0}, {2514, 5, 13, 5, 0}, {2527, 5, 12, 5, 0}, {2539, 5, 13, 5, 0}, {2552, 5, 14, 5, 0},
    {2566, 5, 14, 5, 0}, {2580, 5, 13, 5, 0}, {2593, 5, 14, 5, 0}, {2607, 5, 9, 5, 0}, {2616, 1, 7, 5, 0},
    {2623, 1, 16, 5, 0}, {2639, 1, 8, 5, 0}, {2647, 1, 6, 5, 0}, {2653, 1, 10, 5, 0}, {2663, 1, 11, 5, 0},
    {2674, 4, 11, 5, 0}, {2685, 4, 15, 5, 0}, {2700, 1, 7, 5, 0}, {2707, 1, 10, 5, 0}, {2717, 1, 8, 5, 0},
    {2725, 1, 10, 5, 0}, {2735, 1, 12, 5, 0}, {2747, 1, 6, 5, 0}, {2753, 1, 8, 5, 0}, {2761, 1, 9, 5, 0},
    {2770, 1, 10, 5, 0}, {2780, 1, 11, 5, 0}, {2791, 1, 8, 5, 0}, {2799, 1, 10, 5, 0}, {2809, 1, 13, 5, 0},
    {2822, 1, 15, 5, 0}, {2837, 1, 10, 5, 0}, {2847, 1, 13, 5, 0}, {2860, 1, 13, 5, 0}, {2873, 1, 15, 5, 0},
    {2888, 1, 11, 5, 0}, {2899, 1, 11, 5, 0}, {2910, 1, 11, 5, 0}, {2921, 1, 11, 5, 0}, {2932, 1, 9, 5, 0},
    {2941, 1, 10, 5, 0}, {2951, 1, 9, 5, 0}, {2960, 1, 19, 5, 0}, {2979, 1, 9, 5, 0}, {2988, 1, 8, 5, 0},
    {2996, 1, 10, 5, 0}, {3006, 1, 16, 5, 0}, {3022, 1, 14, 5, 0}, {3036, 1, 11, 5, 0}, {3047, 1, 16, 5, 0},
    {3063, 1, 10, 5, 0}, {3073, 1, 12, 5, 0}, {3085, 1, 13, 5, 0}, {3098, 1, 14, 5, 0}, {3112, 1, 16, 5, 0},
    {3128, 1, 15, 5, 0}, {3143, 1, 6, 5, 0}, {3149, 1, 8, 5, 0}, {3157, 1, 10, 5, 0}, {3167, 1, 14, 5, 0},
    {3181, 1, 17, 5, 0}, {3198, 5, 11, 5, 0}, {3209, 5, 13, 5, 0}, {3222, 5, 8, 5, 0}, {3230, 5, 8, 5, 0},
    {3238, 5, 9, 5, 0}, {3247, 5, 6, 5, 0}, {3253, 3, 8, 5, 0}, {3261, 3, 7, 5, 0}, {3268, 1, 8, 5, 0},
    {3276, 5, 12, 5, 0}, {3288, 5, 6, 5, 0}, {3294, 5, 10, 5, 0}, {3304, 5, 11, 5, 0}, {3315, 5, 9, 5, 0},
    {3324, 5, 10, 5, 0}, {3334, 5, 11, 5, 0}, {3345, 5, 13, 5, 0}, {3358, 1, 10, 5, 0}, {3368, 1, 11, 5, 0},
    {3379, 1, 8, 5, 0}, {3387, 1, 8, 5, 0}, {3395, 1, 9, 5, 0}, {3404, 5, 17, 5, 0}, {3421, 5, 15, 5, 0},
    {3436, 0, 22, 5, 0}, {3458, 5, 12, 5, 0}, {3470, 5, 14, 5, 0}, {3484, 5, 10, 5, 0}, {3494, 2, 20, 5, 0},
    {3514, 2, 21, 5, 0}, {3535, 2, 13, 5, 0}, {3548, 2, 14, 5, 0}, {3562, 4, 11, 5, 0}, {3573, 4, 8, 5, 0},
    {3581, 6, 9, 5, 0}, {3590, 3, 6, 5, 0}, {3596, 3, 14, 5, 0}, {3610, 3, 15, 5, 0}, {3625, 3, 10, 5, 0},
    {3635, 3, 14, 5, 0}, {3649, 1, 13, 5, 0}, {3662, 1, 10, 5, 0}, {3672, 4, 12, 5, 0}, {3684, 4, 9, 5, 0},
    {3693, 1, 16, 5, 0}, {3709, 1, 12, 5, 0}, {3721, 6, 13, 5, 0}, {3734, 6, 10, 5, 0}, {3744, 2, 8, 5, 0},
    {3752, 2, 9, 5, 0}, {3761, 6, 17, 5, 0}, {3778, 6, 18, 5, 0}, {3796, 2, 6, 5, 0}, {3802, 2, 17, 5, 0},
    {3819, 2, 14, 5, 0}, {3833, 2, 6, 5, 0}, {3839, 2, 10, 5, 0}, {3849, 2, 13, 5, 0}, {3862, 5, 8, 5, 0},
    {3870, 3, 10, 5, 0}, {3880, 3, 13, 5, 0}, {3893, 3, 12, 5, 0}, {3905, 3, 6, 5, 0}, {3911, 4, 15, 5, 0},
    {3926, 1, 15, 5, 0}, {3941, 1, 16, 5, 0}, {3957, 1, 10, 5, 0}, {3967, 1, 14, 5, 0}, {3981, 3, 9, 5, 0},
    {4096, 3, 11, 5, 0}, {4107, 3, 14, 5, 0}, {4121, 3, 16, 5, 0}, {4137, 6, 8, 5, 0}, {4145, 6, 9, 5, 0},
    {4154, 2, 12, 5, 0}, {4166, 2, 15, 5, 0}, {4181, 0, 9, 5, 0}, {4190, 2, 9, 5, 0}, {4199, 2, 10, 5, 0},
    {4209, 2, 11, 5, 0}, {4220, 2, 8, 5, 0}, {4228, 2, 10, 5, 0}, {4238, 2, 6, 5, 0}, {4244, 2, 8, 5, 0},
    {4252, 0, 11, 5, 0}, {4263, 0, 12, 5, 0}, {4275, 0, 14, 5, 0}, {4289, 6, 12, 5, 0}, {4301, 6, 15, 5, 0},
    {4316, 2, 7, 5, 0}, {4323, 5, 14, 5, 0}, {4337, 2, 8, 5, 0}, {4345, 2, 7, 5, 0}, {4352, 4, 10, 5, 0},
    {4362, 4, 11, 5, 0}, {4373, 4, 16, 5, 0}, {4389, 4, 19, 5, 0}, {4408, 4, 16, 5, 0}, {4424, 4, 17, 5, 0},
    {4441, 4, 15, 5, 0}, {4456, 4, 16, 5, 0}, {4472, 0, 7, 5, 0}, {4479, 0, 6, 5, 0}, {4485, 0, 11, 5, 0},
    {4496, 0, 10, 5, 0}, {4506, 0, 15, 5, 0}, {4521, 0, 16, 5, 0}, {4537, 0, 10, 5, 0}, {4547, 0, 10, 5, 0},
    {4557, 0, 11, 5, 0}, {4568, 0, 8, 5, 0}, {4576, 0, 16, 5, 0}, {4592, 0, 20, 5, 0}, {4612, 0, 8, 5, 0},
    {4620, 0, 7, 5, 0}, {4627, 0, 10, 5, 0}, {4637, 0, 12, 5, 0}, {4649, 0, 6, 5, 0}, {4655, 0, 11, 5, 0},
    {4666, 0, 14, 5, 0}, {4680, 0, 16, 5, 0}, {4696, 0, 14, 5, 0}, {4710, 0, 11, 5, 0}, {4721, 0, 14, 5, 0},
    {4735, 0, 12, 5, 0}, {4747, 0, 15, 5, 0}, {4762, 0, 11, 5, 0}, {4773, 0, 17, 5, 0}, {4790, 0, 9, 5, 0},
    {4799, 0, 11, 5, 0}, {4810, 0, 8, 5, 0}, {4818, 0, 12, 5, 0}, {4830, 0, 12, 5, 0}, {4842, 0, 14, 5, 0},
    {4856, 0, 11, 5, 0}, {4867, 0, 12, 5, 0}, {4879, 0, 13, 5, 0}, {4892, 0, 15, 5, 0}, {4907, 0, 14, 5, 0},
    {4921, 0, 9, 5, 0}, {4930, 0, 11, 5, 0}, {4941, 0, 8, 5, 0}, {4949, 6, 8, 5, 0}, {4957, 4, 7, 5, 0},
    {4964, 4, 12, 5, 0}, {4976, 4, 12, 5, 0}, {4988, 0, 8, 5, 0}, {4996, 4, 11, 5, 0}, {5007, 4, 12, 5, 0},
    {5019, 4, 17, 5, 0}, {5036, 4, 16, 5, 0}, {5052, 4, 17, 5, 0}, {5069, 0, 14, 5, 0}, {5083, 0, 15, 5, 0},
    {5098, 0, 11, 5, 0}, {5109, 0, 12, 5, 0}, {5121, 2, 11, 5, 0}, {5132, 2, 11, 5, 0}, {5143, 4, 9, 5, 0},
    {5152, 4, 7, 5, 0}, {5159, 6, 7, 5, 0}, {5166, 6, 8, 5, 0}, {5174, 0, 7, 5, 0}, {5181, 0, 8, 5, 0},
    {5189, 2, 10, 5, 0}, {5199, 0, 13, 5, 0}, {5212, 0, 14, 5, 0}, {5226, 0, 10, 5, 0}, {5236, 0, 11, 5, 0},
    {5247, 0, 12, 5, 0}, {5259, 0, 8, 5, 0}, {5267, 0, 4, 5, 0}, {5271, 6, 10, 5, 0}, {5281, 6, 14, 5, 0},
    {5295, 6, 17, 5, 0}, {5312, 6, 14, 5, 0}, {5326, 4, 8, 5, 0}, {5334, 2, 6, 5, 0}, {5340, 5, 11, 5, 0},
    {5351, 6, 8, 5, 0}, {5359, 5, 15, 5, 0}, {5374, 2, 11, 5, 0}, {5385, 2, 10, 5, 0}, {5395, 4, 15, 5, 0},
    {5410, 2, 8, 5, 0}, {5418, 2, 9, 5, 0}, {5427, 4, 10, 5, 0}, {5437, 2, 10, 5, 0}, {5447, 2, 13, 5, 0},
    {5460, 2, 12, 5, 0}, {5472, 4, 15, 5, 0}, {5487, 4, 12, 5, 0}, {5499, 4, 13, 5, 0}, {5512, 4, 9, 5, 0},
    {5521, 4, 13, 5, 0}, {5534, 4, 13, 5, 0}, {5547, 4, 12, 5, 0}, {5559, 4, 8, 5, 0}, {5567, 2, 14, 5, 0},
    {5581, 2, 13, 5, 0}, {5594, 2, 18, 5, 0}, {5612, 2, 19, 5, 0}, {5631, 2, 17, 5, 0}, {5648, 2, 18, 5, 0},
    {5666, 2, 20, 5, 0}, {5686, 2, 21, 5, 0}, {5707, 2, 10, 5, 0}, {5717, 2, 11, 5, 0}, {5728, 2, 8, 5, 0},
    {5736, 4, 10, 5, 0}, {5746, 4, 9, 5, 0}, {5755, 6, 13, 5, 0}, {5768, 3, 15, 5, 0}, {5783, 2, 10, 5, 0},
    {5793, 2, 11, 5, 0}, {5804, 4, 14, 5, 0}, {5818, 4, 13, 5, 0}, {5831, 4, 12, 5, 0}, {5843, 4, 13, 5, 0},
    {5856, 4, 10, 5, 0}, {5866, 6, 10, 5, 0}, {5876, 6, 12, 5, 0}, {5888, 5, 6, 5, 0}, {5894, 6, 11, 5, 0},
    {5905, 6, 13, 5, 0}, {5918, 4, 9, 5, 0}, {5927, 6, 8, 5, 0}, {5935, 6, 8, 5, 0}, {5943, 1, 8, 5, 0},
    {5951, 6, 12, 5, 0}, {5963, 6, 13, 5, 0}, {5976, 4, 8, 5, 0}, {5984, 4, 11, 5, 0}, {5995, 4, 12, 5, 0},
    {6007, 4, 9, 5, 0}, {6016, 4, 11, 5, 0}, {6027, 4, 13, 5, 0}, {6040, 4, 8, 5, 0}, {6048, 4, 8, 5, 0},
    {6056, 4, 9, 5, 0}, {6065, 4, 6, 5, 0}, {6071, 4, 7, 5, 0}, {6078, 4, 7, 5, 0}, {6085, 4, 8, 5, 0},
    {6093, 4, 12, 5, 0}, {6105, 4, 13, 5, 0}, {6118, 5, 9, 5, 0}, {6127, 5, 8, 5, 0}, {6135, 6, 8, 5, 0},
    {6143, 6, 9, 5, 0}, {6152, 6, 9, 5, 0}, {6161, 6, 8, 5, 0}, {6169, 6, 4, 5, 0}, {6173, 6, 6, 5, 0},
    {6179, 6, 7, 5, 0}, {6186, 6, 6, 5, 0}, {6192, 6, 10, 5, 0}, {6202, 3, 7, 5, 0}, {6209, 6, 11, 5, 0},
    {6220, 6, 9, 5, 0}, {6229, 6, 15, 5, 0}, {6244, 2, 17, 5, 0}, {6261, 6, 9, 5, 0}, {6270, 6, 7, 5, 0},
    {6277, 4, 12, 5, 0}, {6289, 4, 13, 5, 0}, {6302, 3, 11, 5, 0}, {6313, 3, 12, 5, 0}, {6325, 5, 15, 5, 0},
    {6340, 5, 15, 5, 0}, {6355, 4, 15, 5, 0}, {6370, 4, 19, 5, 0}, {6389, 4, 19, 5, 0}, {6408, 4, 17, 5, 0},
    {6425, 2, 17, 5, 0}, {6442, 2, 21, 5, 0}, {6463, 2, 23, 5, 0}, {6486, 2, 23, 5, 0}, {6509, 6, 19, 5, 0},
    {6528, 6, 17, 5, 0}, {6545, 6, 13, 5, 0}, {6558, 6, 19, 5, 0}, {6577, 6, 17, 5, 0}, {6594, 2, 21, 5, 0},
    {6615, 2, 19, 5, 0}, {6634, 2, 21, 5, 0}, {6655, 6, 17, 5, 0}, {6672, 6, 15, 5, 0}, {6687, 2, 15, 5, 0},
    {6702, 6, 11, 5, 0}, {6713, 1, 23, 5, 0}, {6736, 1, 19, 5, 0}, {6755, 1, 13, 5, 0}, {6768, 3, 19, 5, 0},
    {6787, 3, 17, 5, 0}, {6804, 3, 19, 5, 0}, {6823, 3, 17, 5, 0}, {6840, 3, 19, 5, 0}, {6859, 3, 15, 5, 0},
    {6874, 3, 13, 5, 0}, {6887, 3, 17, 5, 0}, {6904, 3, 15, 5, 0}, {6919, 3, 15, 5, 0}, {6934, 3, 17, 5, 0},
    {6951, 3, 15, 5, 0}, {6966, 3, 15, 5, 0}, {6981, 4, 35, 5, 0}, {7016, 6, 13, 5, 0}, {7029, 6, 21, 5, 0},
    {7050, 6, 17, 5, 0}, {7067, 6, 17, 5, 0}, {7084, 6, 17, 5, 0}, {7101, 3, 17, 5, 0}, {7118, 3, 17, 5, 0},
    {7135, 3, 17, 5, 0}, {7152, 6, 17, 5, 0}, {7169, 6, 13, 5, 0}, {7182, 5, 17, 5, 0}, {7199, 5, 15, 5, 0},
    {7214, 5, 23, 5, 0}, {7237, 5, 21, 5, 0}, {7258, 5, 23, 5, 0}, {7281, 5, 25, 5, 0}, {7306, 5, 21, 5, 0},
    {7327, 5, 19, 5, 0}, {7346, 5, 21, 5, 0}, {7367, 1, 17, 5, 0}, {7384, 1, 17, 5, 0}, {7401, 1, 21, 5, 0},
    {7422, 1, 21, 5, 0}, {7443, 1, 23, 5, 0}, {7466, 1, 23, 5, 0}, {7489, 1, 23, 5, 0}, {7512, 1, 15, 5, 0},
    {7527, 5, 13, 5, 0}, {7540, 5, 9, 5, 0}, {7549, 5, 15, 5, 0}, {7564, 5, 21, 5, 0}, {7585, 5, 21, 5, 0},
    {7606, 5, 23, 5, 0}, {7629, 5, 21, 5, 0}, {7650, 1, 17, 5, 0}, {7667, 1, 21, 5, 0}, {7688, 4, 23, 5, 0},
    {7711, 4, 23, 5, 0}, {7734, 4, 23, 5, 0}, {7757, 4, 17, 5, 0}, {7774, 5, 15, 5, 0}, {7789, 6, 17, 5, 0},
    {7806, 6, 17, 5, 0}, {7823, 6, 19, 5, 0}, {7842, 6, 11, 5, 0}, {7853, 6, 15, 5, 0}, {7868, 3, 13, 5, 0},
    {7881, 2, 19, 5, 0}, {7900, 5, 19, 5, 0}, {7919, 2, 21, 5, 0}, {7940, 2, 17, 5, 0}, {7957, 0, 17, 5, 0},
    {7974, 0, 17, 5, 0}, {7991, 0, 17, 5, 0}, {8008, 0, 23, 5, 0}, {8031, 0, 23, 5, 0}, {8054, 0, 23, 5, 0},
    {8192, 0, 23, 5, 0}, {8215, 0, 21, 5, 0}, {8236, 0, 21, 5, 0}, {8257, 0, 25, 5, 0}, {8282, 0, 23, 5, 0},
    {8305, 0, 23, 5, 0}, {8328, 0, 25, 5, 0}, {8353, 0, 25, 5, 0}, {8378, 0, 23, 5, 0}, {8401, 0, 15, 5, 0},
    {8416, 2, 19, 5, 0}, {8435, 2, 15, 5, 0}, {8450, 6, 13, 5, 0}, {8463, 0, 21, 5, 0}, {8484, 0, 17, 5, 0},
    {8501, 0, 13, 5, 0}, {8514, 6, 9, 5, 0}, {8523, 0, 11, 5, 0}, {8534, 0, 11, 5, 0}, {8545, 2, 11, 5, 0},
    {8556, 4, 23, 5, 0}, {8579, 4, 19, 5, 0}, {8598, 4, 21, 5, 0}, {8619, 4, 19, 5, 0}, {8638, 4, 15, 5, 0},
    {8653, 4, 23, 5, 0}, {8676, 4, 19, 5, 0}, {8695, 4, 21, 5, 0}, {8716, 4, 19, 5, 0}, {8735, 4, 15, 5, 0},
    {8750, 1, 23, 5, 0}, {8773, 1, 21, 5, 0}, {8794, 1, 23, 5, 0}, {8817, 1, 13, 5, 0}, {8830, 1, 13, 5, 0},
    {8843, 1, 21, 5, 0}, {8864, 1, 23, 5, 0}, {8887, 1, 23, 5, 0}, {8910, 2, 21, 5, 0}, {8931, 2, 11, 5, 0},
    {8942, 2, 19, 5, 0}, {8961, 2, 17, 5, 0}, {8978, 2, 21, 5, 0}, {8999, 2, 13, 5, 0}, {9012, 4, 21, 5, 0},
    {9033, 4, 17, 5, 0}, {9050, 4, 9, 5, 0}, {9059, 3, 21, 5, 0}, {9080, 5, 17, 5, 0}, {9097, 2, 15, 5, 0},
    {9112, 2, 11, 5, 0}, {9123, 4, 19, 5, 0}, {9142, 4, 15, 5, 0}, {9157, 0, 25, 5, 0}, {9182, 0, 15, 5, 0},
    {9197, 6, 11, 5, 0}, {9208, 6, 17, 5, 0}, {9225, 1, 11, 5, 0}, {9236, 1, 17, 5, 0}, {9253, 3, 13, 5, 0},
    {9266, 5, 21, 5, 0}, {9287, 4, 17, 5, 0}, {9304, 0, 19, 5, 0}, {9323, 0, 19, 5, 0}, {9342, 0, 17, 5, 0},
    {9359, 1, 19, 5, 0}, {9378, 1, 19, 5, 0}, {9397, 1, 17, 5, 0}, {9414, 3, 17, 5, 0}, {9431, 3, 13, 5, 0},
    {9444, 3, 13, 5, 0}, {9457, 2, 25, 5, 0}, {9482, 2, 17, 5, 0}, {9499, 2, 23, 5, 0}, {9522, 2, 15, 5, 0},
    {9537, 6, 17, 5, 0}, {9554, 6, 15, 5, 0}, {9569, 6, 13, 5, 0}, {9582, 0, 21, 5, 0}, {9603, 0, 19, 5, 0},
    {9622, 0, 27, 5, 0}, {9649, 3, 21, 5, 0}, {9670, 5, 13, 5, 0}, {9683, 5, 13, 5, 0}, {9696, 1, 15, 5, 0},
    {9711, 1, 17, 5, 0}, {9728, 5, 21, 5, 0}, {9749, 1, 25, 5, 0}, {9774, 5, 19, 5, 0}, {9793, 5, 21, 5, 0},
    {9814, 5, 19, 5, 0}, {9833, 5, 19, 5, 0}, {9852, 4, 19, 5, 0}, {9871, 4, 15, 5, 0}, {9886, 3, 15, 5, 0},
    {9901, 3, 17, 5, 0}, {9918, 6, 21, 5, 0}, {9939, 3, 21, 5, 0}, {9960, 6, 15, 5, 0}, {9975, 6, 17, 5, 0},
    {9992, 2, 19, 5, 0}, {10011, 2, 19, 5, 0}, {10030, 2, 19, 5, 0}, {10049, 4, 25, 5, 0}, {10074, 4, 17, 5, 0},
    {10091, 4, 17, 5, 0}, {10108, 4, 43, 5, 0}, {10151, 4, 40, 5, 0}, {10191, 2, 25, 5, 0}, {10216, 2, 22, 5, 0},
    {10238, 2, 31, 5, 0}, {10269, 2, 34, 5, 0}, {10303, 2, 31, 5, 0}, {10334, 3, 22, 5, 0}, {10356, 3, 25, 5, 0},
    {10381, 3, 37, 5, 0}, {10418, 3, 34, 5, 0}, {10452, 5, 31, 5, 0}, {10483, 5, 43, 5, 0}, {10526, 5, 40, 5, 0},
    {10566, 5, 22, 5, 0}, {10588, 1, 25, 5, 0}, {10613, 1, 40, 5, 0}, {10653, 1, 37, 5, 0}, {10690, 1, 31, 5, 0},
    {10721, 1, 31, 5, 0}, {10752, 1, 22, 5, 0}, {10774, 6, 22, 5, 0}, {10796, 6, 25, 5, 0}, {10821, 6, 37, 5, 0},
    {10858, 6, 34, 5, 0}, {10892, 4, 31, 5, 0}, {10923, 0, 28, 5, 0}, {10951, 0, 40, 5, 0}, {10991, 0, 37, 5, 0},
    {11028, 0, 37, 5, 0}, {11065, 0, 25, 5, 0}, {11090, 0, 22, 5, 0}, {11112, 4, 31, 5, 0}, {11143, 2, 34, 5, 0},
    {11177, 2, 25, 5, 0}, {11202, 0, 40, 5, 0}, {11242, 3, 19, 5, 0}, {11261, 3, 28, 5, 0}, {11289, 6, 28, 5, 0},
    {11317, 6, 31, 5, 0}, {11348, 5, 19, 5, 0}, {11367, 5, 28, 5, 0}, {11395, 1, 25, 5, 0}, {11420, 1, 34, 5, 0},
    {11454, 4, 28, 5, 0}, {11482, 4, 37, 5, 0}, {11519, 0, 31, 5, 0}, {11550, 0, 40, 5, 0}, {11590, 2, 31, 5, 0},
    {11621, 2, 31, 5, 0}, {11652, 3, 28, 5, 0}, {11680, 5, 34, 5, 0}, {11714, 5, 34, 5, 0}, {11748, 1, 31, 5, 0},
    {11779, 0, 34, 5, 0}, {11813, 6, 28, 5, 0}, {11841, 4, 34, 5, 0}, {11875, 4, 34, 5, 0}, {11909, 4, 25, 5, 0},
    {11934, 4, 43, 5, 0}, {11977, 2, 31, 5, 0}, {12008, 3, 31, 5, 0}, {12039, 5, 34, 5, 0}, {12073, 1, 34, 5, 0},
    {12107, 6, 31, 5, 0}, {12138, 0, 34, 5, 0}, {12288, 2, 34, 5, 0}, {12322, 2, 22, 5, 0}, {12344, 3, 28, 5, 0},
    {12372, 6, 22, 5, 0}, {12394, 6, 31, 5, 0}, {12425, 5, 25, 5, 0}, {12450, 5, 28, 5, 0}, {12478, 1, 37, 5, 0},
    {12515, 1, 25, 5, 0}, {12540, 4, 34, 5, 0}, {12574, 4, 37, 5, 0}, {12611, 0, 40, 5, 0}, {12651, 0, 25, 5, 0},
    {12676, 6, 40, 5, 0}, {12716, 6, 49, 5, 0}, {12765, 3, 46, 5, 0}, {12811, 3, 37, 5, 0}, {12848, 1, 55, 5, 0},
    {12903, 1, 52, 5, 0}, {12955, 1, 25, 5, 0}, {12980, 2, 37, 5, 0}, {13017, 2, 22, 5, 0}, {13039, 5, 49, 5, 0},
    {13088, 5, 46, 5, 0}, {13134, 5, 22, 5, 0}, {13156, 4, 49, 5, 0}, {13205, 4, 46, 5, 0}, {13251, 4, 22, 5, 0},
    {13273, 0, 52, 5, 0}, {13325, 0, 43, 5, 0}, {13368, 0, 25, 5, 0}, {13393, 2, 25, 5, 0}, {13418, 2, 28, 5, 0},
    {13446, 2, 31, 5, 0}, {13477, 1, 31, 5, 0}, {13508, 1, 37, 5, 0}, {13545, 1, 40, 5, 0}, {13585, 5, 28, 5, 0},
    {13613, 5, 31, 5, 0}, {13644, 3, 31, 5, 0}, {13675, 3, 34, 5, 0}, {13709, 4, 31, 5, 0}, {13740, 4, 34, 5, 0},
    {13774, 6, 25, 5, 0}, {13799, 6, 43, 5, 0}, {13842, 6, 46, 5, 0}, {13888, 0, 28, 5, 0}, {13916, 0, 34, 5, 0},
    {13950, 0, 37, 5, 0}, {13987, 2, 34, 5, 0}, {14021, 2, 28, 5, 0}, {14049, 5, 31, 5, 0}, {14080, 5, 40, 5, 0},
    {14120, 5, 34, 5, 0}, {14154, 3, 31, 5, 0}, {14185, 3, 28, 5, 0}, {14213, 1, 37, 5, 0}, {14250, 1, 34, 5, 0},
    {14284, 6, 34, 5, 0}, {14318, 6, 31, 5, 0}, {14349, 4, 31, 5, 0}, {14380, 4, 28, 5, 0}, {14408, 0, 43, 5, 0},
    {14451, 0, 37, 5, 0}, {14488, 4, 31, 5, 0}, {14519, 3, 34, 5, 0}, {14553, 2, 43, 5, 0}, {14596, 5, 31, 5, 0},
    {14627, 1, 43, 5, 0}, {14670, 6, 31, 5, 0}, {14701, 0, 43, 5, 0}, {14744, 2, 28, 5, 0}, {14772, 2, 49, 5, 0},
    {14821, 1, 40, 5, 0}, {14861, 1, 34, 5, 0}, {14895, 6, 28, 5, 0}, {14923, 3, 37, 5, 0}, {14960, 3, 31, 5, 0},
    {14991, 0, 46, 5, 0}, {15037, 0, 40, 5, 0}, {15077, 4, 49, 5, 0}, {15126, 4, 43, 5, 0}, {15169, 5, 43, 5, 0},
    {15212, 5, 37, 5, 0}, {15249, 2, 19, 5, 0}, {15268, 2, 34, 5, 0}, {15302, 5, 16, 5, 0}, {15318, 1, 19, 5, 0},
    {15337, 1, 25, 5, 0}, {15362, 6, 19, 5, 0}, {15381, 3, 22, 5, 0}, {15403, 0, 19, 5, 0}, {15422, 0, 31, 5, 0},
    {15453, 4, 19, 5, 0}, {15472, 4, 28, 5, 0}, {15500, 5, 28, 5, 0}, {15528, 3, 22, 5, 0}, {15550, 5, 22, 5, 0},
    {15572, 4, 28, 5, 0}, {15600, 4, 16, 5, 0}, {15616, 2, 28, 5, 0}, {15644, 2, 16, 5, 0}, {15660, 0, 25, 5, 0},
    {15685, 1, 16, 5, 0}, {15701, 6, 22, 5, 0}, {15723, 0, 16, 5, 0}, {15739, 1, 25, 5, 0}, {15764, 5, 16, 5, 0},
    {15780, 6, 28, 5, 0}, {15808, 3, 25, 5, 0}, {15833, 3, 28, 5, 0}, {15861, 1, 25, 5, 0}, {15886, 1, 28, 5, 0},
    {15914, 2, 25, 5, 0}, {15939, 0, 31, 5, 0}, {15970, 4, 34, 5, 0}, {16004, 6, 18, 5, 0}, {16022, 5, 10, 5, 0},
    {16032, 5, 10, 5, 0}, {16042, 5, 10, 5, 0}, {16052, 1, 7, 5, 0}, {16059, 1, 10, 5, 0}, {16069, 1, 10, 5, 0},
    {16079, 4, 7, 5, 0}, {16086, 3, 7, 5, 0}, {16093, 2, 10, 5, 0}, {16103, 2, 10, 5, 0}, {16113, 6, 7, 5, 0},
    {16120, 3, 7, 5, 0}, {16127, 2, 10, 5, 0}, {16137, 0, 7, 5, 0}, {16144, 0, 10, 5, 0}, {16154, 4, 7, 5, 0},
    {16161, 4, 10, 5, 0}, {16171, 5, 10, 5, 0}, {16181, 6, 7, 5, 0}, {16188, 1, 7, 5, 0}, {16195, 2, 10, 5, 0},
    {16205, 3, 7, 5, 0}, {16212, 4, 7, 5, 0}, {16219, 0, 7, 5, 0}, {16226, 0, 1, 8, 0}, {16226, 0, 1, 14, 0},
    {16227, 0, 4, 8, 0}, {16231, 0, 5, 8, 0}, {16236, 0, 3, 4, 0}, {16239, 0, 4, 4, 0}, {16243, 0, 7, 4, 0},
    {16250, 0, 5, 4, 0}, {16255, 0, 9, 4, 0}, {16264, 0, 12, 4, 0}, {16276, 0, 11, 4, 0}, {16384, 0, 15, 4, 0},
    {16399, 1, 4, 4, 0}, {16403, 0, 4, 4, 0}, {16407, 0, 7, 3, 0}, {16414, 8, 4, 1, 0}, {16418, 12, 3, 0, 0},
    {16421, 1, 5, 4, 0}, {16426, 1, 6, 4, 0}, {16432, 12, 7, 0, 0}, {16439, 12, 8, 0, 0}, {16447, 12, 10, 0, 0},
    {16457, 4, 3, 0, 0}, {16460, 4, 6, 0, 0}, {16466, 4, 6, 0, 0}, {16472, 4, 5, 0, 0}, {16477, 4, 7, 0, 0},
    {16484, 8, 3, 0, 0}, {16487, 8, 7, 0, 0}, {16494, 8, 8, 0, 0}, {16502, 8, 10, 0, 0}, {16512, 630, 4, 7, 0},
    {16516, 570, 4, 7, 0}, {16520, 6, 7, 5, 0}, {16527, 6, 8, 5, 0}, {16535, 6, 10, 5, 0}, {16545, 5, 11, 5, 0},
    {16556, 1, 13, 5, 0}, {16569, 2, 10, 5, 0}, {16579, 4, 16, 5, 0}, {16595, 0, 14, 5, 0}, {16609, 4, 19, 5, 0},
    {16628, 3, 11, 5, 0}, {16639, 2, 6, 5, 0}, {16645, 5, 9, 5, 0}, {16654, 5, 9, 5, 0}, {16663, 5, 10, 5, 0},
    {16673, 1, 8, 5, 0}, {16681, 1, 10, 5, 0}, {16691, 1, 11, 5, 0}, {16702, 2, 8, 5, 0}, {16710, 2, 8, 5, 0},
    {16718, 2, 9, 5, 0}, {16727, 4, 9, 5, 0}, {16736, 4, 14, 5, 0}, {16750, 4, 14, 5, 0}, {16764, 0, 8, 5, 0},
    {16772, 0, 12, 5, 0}, {16784, 0, 12, 5, 0}, {16796, 0, 13, 5, 0}, {16809, 4, 10, 5, 0}, {16819, 4, 17, 5, 0},
    {16836, 4, 18, 5, 0}, {16854, 3, 7, 5, 0}, {16861, 3, 9, 5, 0}, {16870, 0, 2, 8, 0}, {16872, 3, 4, 0, 0},
    {16876, 3, 8, 4, 0}, {16884, 3, 3, 0, 0}, {16887, 660, 4, 7, 0}, {16891, 600, 4, 7, 0}, {16895, 4, 3, 0, 0},
    {16898, 4, 7, 0, 0}, {16905, 1, 5, 4, 0}, {16910, 1, 9, 4, 0}, {16919, 8, 2, 0, 0}, {16919, 0, 2, 8, 0},
    {16921, 8, 3, 0, 0}, {16924, 8, 6, 0, 0}, {16930, 8, 3, 0, 0}, {16933, 8, 5, 0, 0}, {16938, 8, 6, 0, 0},
    {16944, 8, 6, 0, 0}, {16950, 8, 3, 0, 0}, {16953, 8, 3, 0, 0}, {16956, 8, 3, 0, 0}, {16959, 8, 5, 0, 0},
    {16964, 8, 6, 0, 0}, {16970, 8, 7, 0, 0}, {16977, 8, 7, 0, 0}, {16984, 2, 2, 11, 0}, {16986, 0, 4, 3, 0},
    {16990, 0, 3, 3, 0}, {16993, 4, 3, 0, 0}, {16996, 4, 7, 0, 0}, {17003, 4, 8, 0, 0}, {17011, 0, 3, 8, 0},
    {17014, 0, 4, 3, 0}, {17018, 0, 3, 3, 0}, {17021, 0, 4, 3, 0}, {17025, -480, 4, 7, 0}, {17029, 1, 5, 4, 0},
    {17034, 1, 9, 4, 0}, {17043, -540, 4, 7, 0}, {17047, 1, 6, 4, 0}, {17053, 1, 12, 4, 0}, {17065, 0, 2, 3, 0},
    {17067, 1, 7, 4, 0}, {17074, 0, 8, 4, 0}, {17082, 0, 3, 3, 0}, {17085, 0, 7, 3, 0}, {17092, 0, 8, 3, 0},
    {17100, 0, 4, 8, 0}, {17104, 0, 2, 4, 0}, {17104, 0, 2, 8, 0}, {17106, 1, 13, 0, 0}, {17119, 3, 7, 0, 0},
    {17126, 3, 8, 0, 0}, {17134, 4, 19, 5, 0}, {17153, 3, 6, 4, 0}, {17159, 3, 7, 4, 0}, {17166, 0, 8, 4, 0},
    {17174, 0, 2, 3, 0}, {17174, 0, 2, 8, 0}, {17174, 0, 2, 12, 0}, {17174, 0, 2, 14, 0}, {17176, 5, 10, 0, 0},
    {17186, 5, 11, 0, 0}, {17197, 10, 10, 0, 0}, {17207, 12, 12, 0, 0}, {17219, 10, 11, 0, 0},
    {17230, 12, 13, 0, 0}, {17243, 2, 10, 0, 0}, {17253, 4, 10, 0, 0}, {17263, 8, 11, 0, 0}, {17274, 8, 12, 0, 0},
    {17286, 7, 11, 0, 0}, {17297, 6, 12, 0, 0}, {17309, 11, 12, 0, 0}, {17321, 9, 12, 0, 0}, {17333, 6, 13, 0, 0},
    {17346, 0, 3, 3, 0}, {17349, 0, 4, 3, 0}, {17353, 2, 10, 5, 0}, {17363, 2, 11, 5, 0}, {17374, 6, 10, 5, 0},
    {17384, 6, 11, 5, 0}, {17395, 1, 9, 5, 0}, {17404, 1, 12, 5, 0}, {17416, 1, 13, 5, 0}, {17429, 5, 9, 5, 0},
    {17438, 5, 12, 5, 0}, {17450, 5, 13, 5, 0}, {17463, 0, 9, 5, 0}, {17472, 0, 13, 5, 0}, {17485, 0, 14, 5, 0},
    {17499, 4, 9, 5, 0}, {17508, 4, 13, 5, 0}, {17521, 4, 14, 5, 0}, {17535, 3, 10, 5, 0}, {17545, 3, 11, 5, 0},
    {17556, 2, 11, 5, 0}, {17567, 2, 12, 5, 0}, {17579, 6, 11, 5, 0}, {17590, 6, 12, 5, 0}, {17602, 1, 10, 5, 0},
    {17612, 1, 13, 5, 0}, {17625, 1, 14, 5, 0}, {17639, 5, 10, 5, 0}, {17649, 5, 13, 5, 0}, {17662, 5, 14, 5, 0},
    {17676, 0, 10, 5, 0}, {17686, 0, 14, 5, 0}, {17700, 0, 15, 5, 0}, {17715, 4, 10, 5, 0}, {17725, 4, 14, 5, 0},
    {17739, 4, 15, 5, 0}, {17754, 3, 11, 5, 0}, {17765, 3, 12, 5, 0}, {17777, 0, 11, 3, 0}, {17788, 0, 5, 3, 0},
    {17793, 8, 4, 0, 0}, {17797, 8, 5, 0, 0}, {17802, 0, 2, 4, 0}, {17804, 4, 3, 0, 0}, {17807, 4, 7, 0, 0},
    {17814, 4, 8, 0, 0}, {17822, 4, 10, 0, 0}, {17832, 1, 3, 4, 0}, {17835, 4, 3, 0, 0}, {17838, 4, 5, 0, 0},
    {17843, 1, 10, 4, 0}, {17853, 4, 5, 0, 0}, {17858, 4, 6, 0, 0}, {17864, 4, 6, 0, 0}, {17870, 4, 6, 0, 0},
    {17876, 4, 7, 0, 0}, {17883, 4, 7, 0, 0}, {17890, 4, 6, 0, 0}, {17896, 4, 6, 0, 0}, {17902, 4, 5, 0, 0},
    {17907, 4, 6, 0, 0}, {17913, 1, 11, 4, 0}, {17924, 4, 6, 0, 0}, {17930, 4, 7, 0, 0}, {17937, 4, 8, 0, 0},
    {17945, 0, 2, 3, 0}, {17945, 0, 2, 8, 0}, {17947, 12, 3, 0, 0}, {17950, 12, 6, 0, 0}, {17956, 12, 7, 0, 0},
    {17963, 0, 6, 3, 0}, {17969, 0, 4, 3, 0}, {17973, 1, 6, 4, 0}, {17979, 1, 11, 4, 0}, {17990, 1, 12, 4, 0},
    {18002, -180, 3, 7, 0}, {18005, 0, 2, 8, 0}, {18007, 0, 3, 3, 0}, {18010, 0, 6, 3, 0}, {18016, 180, 10, 7, 0},
    {18026, 0, 6, 6, 0}, {18032, 0, 9, 3, 0}, {18041, 0, 10, 3, 0}, {18051, 0, 10, 3, 0}, {18061, 0, 7, 6, 0},
    {18068, 0, 7, 4, 0}, {18075, 0, 2, 8, 0}, {18077, 2, 8, 4, 0}, {18085, 0, 3, 4, 0}, {18088, 0, 2, 8, 0},
    {18090, 0, 4, 8, 0}, {18094, 8, 3, 0, 0}, {18097, 8, 6, 0, 0}, {18103, 8, 7, 0, 0}, {18110, 8, 7, 0, 0},
    {18117, 8, 7, 0, 0}, {18124, 8, 7, 0, 0}, {18131, 8, 8, 0, 0}, {18139, 8, 9, 0, 0}, {18148, 0, 10, 6, 0},
    {18158, 8, 3, 0, 0}, {18161, 8, 6, 0, 0}, {18167, 1, 5, 4, 0}, {18172, 8, 3, 0, 0}, {18175, 8, 6, 0, 0},
    {18181, 4, 3, 0, 0}, {18184, 4, 6, 0, 0}, {18190, 4, 5, 0, 0}, {18195, 8, 5, 0, 0}, {18200, 2, 14, 5, 0},
    {18214, 2, 19, 5, 0}, {18233, 8, 3, 0, 0}, {18236, 8, 6, 0, 0}, {18242, 8, 7, 0, 0}, {18249, 8, 4, 0, 0},
    {18249, 480, 4, 7, 0}, {18253, 8, 3, 0, 0}, {18256, 8, 7, 0, 0}, {18263, 0, 4, 3, 0}, {18267, 0, 3, 3, 0},
    {18270, 2, 5, 4, 0}, {18275, 1, 9, 4, 0}, {18284, 2, 6, 4, 0}, {18290, 1, 12, 4, 0}, {18302, 1, 4, 6, 0},
    {18306, 0, 2, 3, 0}, {18308, 11, 3, 0, 0}, {18311, 9, 4, 1, 0}, {18315, 11, 6, 0, 0}, {18321, 11, 7, 0, 0},
    {18328, 11, 9, 0, 0}, {18337, 0, 3, 6, 0}, {18340, 240, 3, 7, 0}, {18343, 1, 11, 4, 0}, {18354, 0, 10, 4, 0},
    {18364, 2, 10, 4, 0}, {18374, 0, 3, 12, 0}, {18377, 8, 4, 0, 0}, {18381, 8, 8, 0, 0}, {18389, 8, 4, 0, 0},
    {18393, 8, 8, 0, 0}, {18401, 11, 6, 1, 0}, {18407, 4, 3, 0, 0}, {18410, 4, 8, 0, 0}, {18418, 4, 9, 0, 0},
    {18427, 4, 10, 0, 0}, {18437, 0, 5, 3, 0}, {18442, 0, 13, 3, 0}, {18455, 0, 2, 3, 0}, {18457, 5, 4, 0, 0},
    {18461, 5, 9, 0, 0}, {18470, 12, 9, 0, 0}, {18479, 1, 12, 5, 0}, {18491, 1, 11, 5, 0}, {18502, 1, 7, 5, 0},
    {18509, 6, 10, 5, 0}, {18519, 6, 9, 5, 0}, {18528, 1, 13, 5, 0}, {18541, 1, 13, 5, 0}, {18554, 1, 8, 5, 0},
    {18562, 6, 11, 5, 0}, {18573, 6, 11, 5, 0}, {18584, 0, 3, 3, 0}, {18587, 0, 3, 3, 0}, {18590, 6, 4, 0, 0},
    {18594, 6, 8, 0, 0}, {18602, 6, 8, 0, 0}, {18610, 6, 5, 0, 0}, {18615, 6, 9, 0, 0}, {18624, 6, 9, 0, 0},
    {18633, 0, 3, 3, 0}, {18636, 0, 8, 3, 0}, {18644, 0, 2, 4, 0}, {18646, 0, 4, 4, 0}, {18650, 3, 3, 0, 0},
    {18653, 3, 6, 0, 0}, {18659, 3, 6, 0, 0}, {18665, 12, 3, 0, 0}, {18668, -180, 3, 7, 0}, {18671, 2004, 3, 7, 0},
    {18674, 0, 5, 6, 0}, {18679, 0, 6, 6, 0}, {18685, 3, 4, 0, 0}, {18689, 3, 7, 0, 0}, {18696, 3, 7, 0, 0},
    {18703, 0, 2, 3, 0}, {18705, 3, 10, 4, 0}, {18715, 4, 9, 4, 0}, {18724, 0, 3, 3, 0}, {18727, 0, 8, 3, 0},
    {18735, 0, 6, 3, 0}, {18741, 0, 8, 3, 0}, {18749, 0, 6, 8, 0}, {18749, 0, 6, 13, 0}, {18755, 120, 3, 7, 0},
    {18758, 0, 3, 3, 0}, {18761, 0, 4, 3, 0}, {18765, -300, 3, 7, 0}, {18768, 0, 2, 8, 0}, {18770, 0, 4, 3, 0},
    {18774, 5, 4, 0, 0}, {18778, 2001, 7, 7, 0}, {18785, 6, 6, 0, 0}, {18791, 7, 8, 0, 0}, {18799, 7, 8, 0, 0},
    {18807, 6, 6, 0, 0}, {18813, 120, 4, 7, 0}, {18817, 0, 3, 3, 0}, {18817, 60, 3, 7, 0}, {18820, 0, 7, 3, 0},
    {18827, 0, 7, 3, 0}, {18834, 0, 11, 3, 0}, {18845, 0, 8, 3, 0}, {18853, 1, 2, 4, 0}, {18855, 1, 5, 4, 0},
    {18860, 1, 7, 4, 0}, {18867, 0, 4, 3, 0}, {18871, 0, 10, 3, 0}, {18881, 0, 8, 3, 0}, {18889, 2, 3, 0, 0},
    {18892, 2, 4, 0, 0}, {18896, 2, 5, 0, 0}, {18901, 2, 8, 0, 0}, {18909, 2, 8, 0, 0}, {18917, 0, 12, 3, 0},
    {18929, -240, 3, 7, 0}, {18932, 0, 3, 3, 0}, {18935, 0, 2, 3, 0}, {18937, 0, 3, 8, 0}, {18940, 10, 3, 0, 0},
    {18940, -300, 3, 7, 0}, {18943, 10, 6, 0, 0}, {18949, 0, 2, 3, 0}, {18951, 0, 3, 3, 0}, {18954, 2006, 3, 7, 0},
    {18957, 0, 9, 3, 0}, {18966, 0, 12, 3, 0}, {18978, 0, 2, 3, 0}, {18978, 2001, 2, 7, 0}, {18980, 0, 7, 3, 0},
    {18987, 0, 3, 3, 0}, {18990, 0, 4, 3, 0}, {18994, 0, 9, 3, 0}, {19003, 7, 3, 0, 0}, {19006, 6, 3, 0, 0},
    {19009, 6, 3, 0, 0}, {19012, 6, 7, 0, 0}, {19019, 6, 8, 0, 0}, {19027, 0, 3, 3, 0}, {19030, 0, 8, 3, 0},
    {19038, 5, 5, 0, 0}, {19043, 0, 5, 3, 0}, {19048, 0, 6, 3, 0}, {19054, 0, 15, 3, 0}, {19069, 0, 1, 8, 0},
    {19069, 0, 1, 12, 0}, {19070, 0, 2, 8, 0}, {19072, 12, 11, 0, 0}, {19083, 7, 10, 0, 0}, {19093, 2, 9, 0, 0},
    {19102, 2, 12, 4, 0}, {19102, 0, 12, 4, 0}, {19114, 0, 7, 4, 0}, {19121, 0, 8, 4, 0}, {19129, 0, 9, 4, 0},
    {19138, 3, 7, 0, 0}, {19145, 5, 7, 0, 0}, {19152, 0, 9, 4, 0}, {19161, 1, 8, 4, 0}, {19161, 4, 8, 4, 0},
    {19161, 2, 8, 4, 0}, {19169, 11, 11, 0, 0}, {19180, 1, 10, 0, 0}, {19190, 9, 12, 0, 0}, {19202, 1, 8, 4, 0},
    {19210, 6, 12, 0, 0}, {19222, 4, 4, 0, 0}, {19226, 4, 6, 0, 0}, {19232, 8, 3, 0, 0}, {19235, 8, 6, 0, 0},
    {19241, 0, 17, 5, 0}, {19258, 1, 16, 5, 0}, {19274, 1, 17, 5, 0}, {19291, 0, 19, 5, 0}, {19310, 10, 4, 0, 0},
    {19314, 0, 5, 6, 0}, {19319, 0, 3, 8, 0}, {19322, 0, 4, 8, 0}, {19326, 0, 5, 8, 0}, {19331, 4, 7, 0, 0},
    {19338, 8, 6, 0, 0}, {19344, 0, 2, 3, 0}, {19346, 1, 4, 6, 0}, {19350, 0, 2, 4, 0}, {19350, 0, 2, 8, 0},
    {19352, 0, 11, 3, 0}, {19363, 12, 11, 0, 0}, {19374, 12, 6, 0, 0}, {19380, 12, 11, 0, 0}, {19391, 0, 12, 3, 0},
    {19403, 2, 7, 0, 0}, {19410, 2, 9, 0, 0}, {19419, 2, 10, 0, 0}, {19429, 2, 11, 0, 0}, {19440, 1, 6, 0, 0},
    {19446, 1, 8, 0, 0}, {19454, 1, 9, 0, 0}, {19463, 1, 10, 0, 0}, {19473, 0, 9, 3, 0}, {19482, 7, 6, 0, 0},
    {19488, 7, 9, 0, 0}, {19497, 7, 9, 0, 0}, {19506, 6, 7, 0, 0}, {19513, 6, 7, 0, 0}, {19520, 0, 15, 4, 0},
    {19535, 0, 12, 4, 0}, {19547, 0, 13, 4, 0}, {19560, 2, 11, 4, 0}, {19560, 1, 11, 4, 0}, {19571, 1, 11, 4, 0},
    {19582, 1, 14, 4, 0}, {19596, 1, 15, 4, 0}, {19611, 0, 8, 3, 0}, {19619, 5, 6, 0, 0}, {19625, 5, 7, 0, 0},
    {19632, 0, 8, 3, 0}, {19640, 3, 7, 0, 0}, {19647, 3, 8, 0, 0}, {19655, 11, 6, 0, 0}, {19661, 11, 11, 0, 0},
    {19672, 0, 11, 3, 0}, {19683, 9, 6, 0, 0}, {19689, 9, 11, 0, 0}, {19700, 0, 4, 3, 0}, {19704, 0, 9, 3, 0},
    {19713, 12, 3, 0, 0}, {19716, 12, 8, 0, 0}, {19724, 12, 8, 0, 0}, {19732, 12, 8, 0, 0}, {19740, 12, 8, 0, 0},
    {19748, 12, 9, 0, 0}, {19757, 12, 9, 0, 0}, {19766, 12, 8, 0, 0}, {19774, 10, 16, 0, 0}, {19790, 10, 17, 0, 0},
    {19807, 12, 3, 0, 0}, {19810, 12, 6, 0, 0}, {19816, 3, 3, 4, 0}, {19816, 0, 3, 8, 0}, {19819, 3, 12, 4, 0},
    {19831, 3, 13, 4, 0}, {19844, 1, 14, 4, 0}, {19858, 0, 8, 4, 0}, {19866, 0, 5, 4, 0}, {19871, 1, 7, 4, 0},
    {19878, 1, 8, 4, 0}, {19886, 0, 3, 8, 0}, {19889, 0, 3, 3, 0}, {19889, 0, 3, 8, 0}, {19892, 0, 9, 3, 0},
    {19901, 0, 3, 8, 0}, {19904, 12, 3, 0, 0}, {19907, 12, 7, 0, 0}, {19914, 12, 8, 0, 0}, {19922, 12, 8, 0, 0},
    {19930, 12, 8, 0, 0}, {19938, 12, 4, 0, 0}, {19942, 12, 9, 0, 0}, {19951, 10, 3, 1, 0}, {19954, 12, 3, 0, 0},
    {19957, 12, 8, 0, 0}, {19965, 12, 8, 0, 0}, {19973, 10, 5, 0, 0}, {19978, 10, 6, 0, 0}, {19984, 0, 2, 3, 0},
    {19986, 0, 4, 8, 0}, {19990, 5, 13, 0, 0}, {20003, 5, 14, 0, 0}, {20017, 10, 12, 0, 0}, {20029, 12, 14, 0, 0},
    {20043, 10, 13, 0, 0}, {20056, 12, 15, 0, 0}, {20071, 1, 16, 0, 0}, {20087, 2, 13, 0, 0}, {20100, 4, 13, 0, 0},
    {20113, 7, 11, 0, 0}, {20124, 8, 13, 0, 0}, {20137, 8, 14, 0, 0}, {20151, 3, 10, 0, 0}, {20161, 3, 11, 0, 0},
    {20172, 6, 12, 0, 0}, {20184, 11, 14, 0, 0}, {20198, 9, 14, 0, 0}, {20212, 6, 13, 0, 0}, {20225, 12, 3, 0, 0},
    {20228, 12, 7, 0, 0}, {20235, 12, 13, 2, 0}, {20248, 11, 12, 2, 0}, {20260, 0, 2, 3, 0}, {20260, 0, 2, 8, 0},
    {20262, 0, 10, 4, 0}, {20272, 2, 8, 4, 0}, {20280, 1, 13, 4, 0}, {20293, 1, 7, 4, 0}, {20300, 0, 3, 3, 0},
    {20300, 0, 3, 8, 0}, {20303, 0, 9, 3, 0}, {20312, 12, 3, 0, 0}, {20312, 0, 3, 3, 0}, {20315, 12, 8, 0, 0},
    {20323, 12, 8, 0, 0}, {20331, 0, 9, 3, 0}, {20340, 12, 9, 0, 0}, {20349, 0, 3, 3, 0}, {20352, 0, 11, 3, 0},
    {20363, 0, 12, 3, 0}, {20375, 0, 3, 3, 0}, {20480, 1, 8, 4, 0}, {20488, 1, 10, 4, 0}, {20498, 2, 7, 4, 0},
    {20505, 0, 10, 4, 0}, {20515, 1, 5, 4, 0}, {20520, 0, 8, 3, 0}, {20528, 0, 3, 3, 0}, {20531, 0, 8, 3, 0},
    {20539, 0, 6, 3, 0}, {20545, 0, 7, 3, 0}, {20552, 0, 3, 3, 0}, {20555, 0, 7, 3, 0}, {20562, 0, 7, 3, 0},
    {20569, 0, 6, 3, 0}, {20575, 0, 3, 3, 0}, {20578, 0, 7, 3, 0}, {20585, 0, 8, 3, 0}, {20593, 0, 7, 3, 0},
    {20600, 0, 8, 3, 0}, {20608, 0, 6, 3, 0}, {20614, 0, 7, 3, 0}, {20621, 0, 8, 3, 0}, {20629, 0, 7, 3, 0},
    {20636, 0, 9, 4, 0}, {20645, 0, 10, 4, 0}, {20655, 0, 8, 3, 0}, {20663, 0, 9, 3, 0}, {20672, 0, 7, 3, 0},
    {20679, 12, 3, 0, 0}, {20679, 0, 3, 3, 0}, {20682, 12, 7, 0, 0}, {20689, 0, 11, 3, 0}, {20700, 12, 9, 0, 0},
    {20709, 12, 7, 0, 0}, {20716, 12, 8, 0, 0}, {20724, 0, 8, 3, 0}, {20732, 12, 9, 0, 0}, {20741, 0, 8, 3, 0},
    {20749, 0, 9, 3, 0}, {20758, 12, 4, 0, 0}, {20762, 12, 9, 0, 0}, {20771, 0, 2, 3, 0}, {20773, 1, 3, 6, 0},
    {20776, 0, 2, 3, 0}, {20778, 0, 3, 8, 0}, {20781, 0, 4, 6, 0}, {20785, 0, 4, 8, 0}, {20789, 0, 2, 3, 0},
    {20789, 0, 2, 8, 0}, {20791, 1, 11, 4, 0}, {20802, 1, 12, 4, 0}, {20814, 10, 4, 0, 0}, {20818, 10, 8, 0, 0},
    {20826, 10, 8, 0, 0}, {20834, 10, 8, 0, 0}, {20842, 10, 9, 0, 0}, {20851, 0, 3, 3, 0}, {20854, 0, 8, 3, 0},
    {20862, 0, 4, 3, 0}, {20866, 0, 7, 3, 0}, {20873, 0, 3, 3, 0}, {20876, 0, 9, 3, 0}, {20885, 0, 10, 3, 0},
    {20895, 0, 11, 3, 0}, {20906, 0, 3, 4, 0}, {20909, 0, 5, 4, 0}, {20914, 0, 8, 4, 0}, {20922, 0, 8, 4, 0},
    {20930, 0, 9, 4, 0}, {20939, 0, 9, 4, 0}, {20948, 0, 10, 4, 0}, {20958, 0, 10, 4, 0}, {20968, 0, 10, 4, 0},
    {20978, 0, 2, 3, 0}, {20980, 0, 3, 3, 0}, {20983, 0, 2, 3, 0}, {20985, 11, 2, 0, 0}, {20985, 0, 2, 3, 0},
    {20985, 1, 2, 4, 0}, {20985, 0, 2, 8, 0}, {20987, 0, 6, 4, 0}, {20987, 2, 6, 4, 0}, {20993, 0, 8, 4, 0},
    {20993, 2, 8, 4, 0}, {21001, 1, 7, 4, 0}, {21008, 4, 3, 0, 0}, {21011, 4, 5, 0, 0}, {21016, 12, 4, 0, 0},
    {21020, 4, 5, 0, 0}, {21025, 4, 10, 5, 0}, {21035, 3, 10, 5, 0}, {21045, 5, 14, 5, 0}, {21059, 1, 12, 5, 0},
    {21071, 2, 10, 5, 0}, {21081, 0, 13, 5, 0}, {21094, 6, 10, 5, 0}, {21104, 0, 3, 3, 0}, {21107, 0, 8, 3, 0},
    {21115, 0, 8, 3, 0}, {21123, 0, 9, 3, 0}, {21132, 1, 3, 6, 0}, {21135, 1, 11, 4, 0}, {21146, 1, 12, 4, 0},
    {21158, 0, 3, 3, 0}, {21161, 0, 5, 3, 0}, {21166, 0, 7, 3, 0}, {21173, 0, 4, 3, 0}, {21177, 0, 8, 3, 0},
    {21185, 0, 4, 3, 0}, {21189, 0, 6, 3, 0}, {21195, 0, 8, 3, 0}, {21203, 0, 2, 3, 0}, {21205, 0, 11, 3, 0},
    {21216, 0, 8, 3, 0}, {21224, 0, 9, 3, 0}, {21233, 0, 11, 3, 0}, {21244, 0, 12, 3, 0}, {21256, 0, 11, 3, 0},
    {21267, 0, 8, 3, 0}, {21275, 0, 4, 6, 0}, {21279, 0, 7, 6, 0}, {21286, 0, 5, 6, 0}, {21291, 10, 5, 0, 0},
    {21296, 0, 13, 3, 0}, {21309, 0, 13, 3, 0}, {21322, 0, 10, 3, 0}, {21332, 0, 9, 3, 0}, {21341, 0, 10, 3, 0},
    {21351, 0, 12, 3, 0}, {21363, 0, 5, 3, 0}, {21368, 0, 10, 3, 0}, {21378, 12, 4, 0, 0}, {21382, 12, 9, 0, 0},
    {21391, 3, 4, 4, 0}, {21395, 0, 10, 4, 0}, {21405, 1, 9, 4, 0}, {21414, 12, 4, 0, 0}, {21418, 12, 10, 0, 0},
    {21428, 0, 4, 3, 0}, {21432, 0, 10, 3, 0}, {21442, 0, 4, 8, 0}, {21446, 12, 5, 0, 0}, {21451, 1, 4, 6, 0},
    {21455, 0, 4, 3, 0}, {21459, 0, 1, 12, 0}, {21460, 0, 6, 3, 0}, {21466, 0, 7, 3, 0}, {21473, 0, 6, 3, 0},
    {21479, 0, 8, 3, 0}, {21487, 0, 7, 3, 0}, {21494, 0, 8, 3, 0}, {21502, 1, 10, 4, 0}, {21512, 1, 11, 4, 0},
    {21523, 0, 11, 4, 0}, {21534, 0, 9, 3, 0}, {21543, 3, 10, 4, 0}, {21553, 3, 11, 4, 0}, {21564, 4, 10, 4, 0},
    {21574, 4, 11, 4, 0}, {21585, 0, 12, 4, 0}, {21597, 0, 11, 3, 0}, {21608, 2, 7, 4, 0}, {21615, 2, 8, 4, 0},
    {21623, 0, 11, 4, 0}, {21634, 1, 10, 4, 0}, {21644, 0, 8, 3, 0}, {21652, 0, 8, 3, 0}, {21660, 0, 9, 3, 0},
    {21669, 1, 3, 0, 0}, {21672, 1, 6, 0, 0}, {21678, 1, 7, 0, 0}, {21685, 2000, 7, 7, 0}, {21692, 180, 3, 7, 0},
    {21695, 4, 3, 0, 0}, {21698, 4, 5, 0, 0}, {21703, 4, 6, 0, 0}, {21709, 2, 7, 4, 0}, {21716, 0, 7, 8, 0},
    {21723, -240, 3, 7, 0}, {21726, 0, 2, 8, 0}, {21728, 0, 3, 14, 0}, {21731, 180, 4, 7, 0},
    {21735, 120, 3, 7, 0}, {21738, 1, 6, 4, 0}, {21744, 1, 11, 4, 0}, {21755, 1, 12, 4, 0}, {21767, 1, 13, 4, 0},
    {21780, 1, 6, 4, 0}, {21786, 1, 8, 4, 0}, {21794, 1, 9, 4, 0}, {21803, 1, 2, 4, 0}, {21805, 1, 4, 6, 0},
    {21809, 1, 5, 6, 0}, {21814, 0, 5, 14, 0}, {21819, 0, 5, 14, 0}, {21824, 4, 5, 4, 0}, {21829, 2, 5, 4, 0},
    {21834, 6, 3, 0, 0}, {21837, 6, 6, 0, 0}, {21843, 6, 7, 0, 0}, {21850, 6, 9, 0, 0}, {21859, 10, 3, 0, 0},
    {21862, 10, 4, 0, 0}, {21866, 0, 3, 8, 0}, {21869, 0, 7, 4, 0}, {21876, 0, 2, 8, 0}, {21878, 0, 6, 8, 0},
    {21884, 0, 7, 8, 0}, {21891, 8, 3, 0, 0}, {21894, 8, 6, 0, 0}, {21900, 8, 8, 0, 0}, {21908, 1, 2, 4, 0},
    {21908, 0, 2, 8, 0}, {21910, 2, 21, 5, 0}, {21931, 0, 3, 12, 0}, {21934, 1, 5, 4, 0}, {21939, 0, 2, 8, 0},
    {21939, 0, 2, 14, 0}, {21941, 1, 3, 0, 0}, {21944, 1, 5, 0, 0}, {21949, 0, 3, 3, 0}, {21952, 0, 11, 4, 0},
    {21963, 8, 4, 0, 0}, {21967, 4, 3, 0, 0}, {21970, 4, 7, 0, 0}, {21977, 4, 3, 0, 0}, {21980, 4, 6, 0, 0},
    {21986, 4, 6, 0, 0}, {21992, 0, 2, 12, 0}, {21994, 0, 3, 3, 0}, {21997, 0, 7, 4, 0}, {22004, 12, 6, 1, 0},
    {22010, 0, 9, 3, 0}, {22019, 0, 10, 3, 0}, {22029, -300, 3, 7, 0}, {22032, 1, 4, 4, 0}, {22036, 2000, 2, 7, 0},
    {22038, 0, 3, 3, 0}, {22041, 0, 3, 14, 0}, {22044, 1, 6, 4, 0}, {22050, 1, 11, 4, 0}, {22061, 1, 7, 4, 0},
    {22068, 4, 23, 5, 0}, {22091, 9, 3, 0, 0}, {22094, 9, 5, 0, 0}, {22099, 9, 6, 0, 0}, {22105, 3, 27, 5, 0},
    {22132, 6, 6, 5, 0}, {22138, 6, 7, 5, 0}, {22145, 3, 6, 5, 0}, {22151, 3, 7, 5, 0}, {22158, 2, 4, 5, 0},
    {22162, 2, 7, 5, 0}, {22169, 2, 8, 5, 0}, {22177, 5, 6, 5, 0}, {22183, 5, 7, 5, 0}, {22190, 5, 8, 5, 0},
    {22198, 1, 6, 5, 0}, {22204, 1, 8, 5, 0}, {22212, 1, 9, 5, 0}, {22221, 0, 4, 5, 0}, {22225, 0, 8, 5, 0},
    {22233, 0, 9, 5, 0}, {22242, 4, 7, 5, 0}, {22249, 4, 10, 5, 0}, {22259, 4, 11, 5, 0}, {22270, 2, 3, 0, 0},
    {22273, 2, 9, 0, 0}, {22282, 7, 3, 0, 0}, {22285, 7, 7, 0, 0}, {22292, 1, 4, 0, 0}, {22296, 1, 9, 1, 0},
    {22305, 2, 4, 0, 0}, {22309, 2, 6, 0, 0}, {22315, 2, 5, 0, 0}, {22320, 2, 7, 0, 0}, {22327, 2, 3, 0, 0},
    {22330, 2, 8, 0, 0}, {22338, 2, 5, 0, 0}, {22343, 2, 4, 0, 0}, {22347, 2, 8, 0, 0}, {22355, 2, 8, 0, 0},
    {22363, 2, 6, 0, 0}, {22369, 2, 7, 0, 0}, {22376, 2, 10, 0, 0}, {22386, 2, 7, 0, 0}, {22393, 2, 8, 0, 0},
    {22401, 2, 7, 0, 0}, {22408, 2, 8, 0, 0}, {22416, 2, 8, 0, 0}, {22424, 2, 9, 0, 0}, {22433, 2, 9, 0, 0},
    {22442, 2, 8, 0, 0}, {22450, 2, 8, 0, 0}, {22458, 2, 9, 0, 0}, {22467, 2, 8, 0, 0}, {22475, 2, 9, 0, 0},
    {22484, 2, 10, 0, 0}, {22494, 2, 8, 0, 0}, {22502, 2, 13, 0, 0}, {22515, 2, 3, 0, 0}, {22518, 2, 9, 0, 0},
    {22527, 2, 4, 0, 0}, {22531, 2, 6, 0, 0}, {22537, 2, 7, 0, 0}, {22544, 2, 3, 0, 0}, {22547, 2, 6, 0, 0},
    {22553, 0, 2, 4, 0}, {22555, 0, 3, 3, 0}, {22558, 0, 11, 3, 0}, {22569, 0, 2, 4, 0}, {22571, 6, 11, 5, 0},
    {22582, 6, 9, 5, 0}, {22591, 6, 11, 5, 0}, {22602, 6, 11, 5, 0}, {22613, 3, 14, 5, 0}, {22627, 3, 13, 5, 0},
    {22640, 3, 12, 5, 0}, {22652, 3, 12, 5, 0}, {22664, 3, 13, 5, 0}, {22677, 3, 13, 5, 0}, {22690, 3, 10, 5, 0},
    {22700, 3, 10, 5, 0}, {22710, 3, 10, 5, 0}, {22720, 3, 14, 5, 0}, {22734, 3, 14, 5, 0}, {22748, 5, 16, 5, 0},
    {22764, 5, 16, 5, 0}, {22780, 5, 14, 5, 0}, {22794, 5, 14, 5, 0}, {22808, 5, 16, 5, 0}, {22824, 5, 14, 5, 0},
    {22838, 5, 10, 5, 0}, {22848, 5, 11, 5, 0}, {22859, 5, 11, 5, 0}, {22870, 1, 10, 5, 0}, {22880, 1, 12, 5, 0},
    {22892, 1, 12, 5, 0}, {22904, 1, 16, 5, 0}, {22920, 1, 14, 5, 0}, {22934, 1, 14, 5, 0}, {22948, 1, 17, 5, 0},
    {22965, 1, 15, 5, 0}, {22980, 1, 15, 5, 0}, {22995, 5, 17, 5, 0}, {23012, 5, 15, 5, 0}, {23027, 5, 17, 5, 0},
    {23044, 5, 15, 5, 0}, {23059, 0, 12, 5, 0}, {23071, 0, 12, 5, 0}, {23083, 0, 17, 5, 0}, {23100, 0, 17, 5, 0},
    {23117, 0, 15, 5, 0}, {23132, 0, 15, 5, 0}, {23147, 0, 15, 5, 0}, {23162, 0, 8, 5, 0}, {23170, 2, 14, 5, 0},
    {23184, 2, 14, 5, 0}, {23198, 2, 13, 5, 0}, {23211, 2, 13, 5, 0}, {23224, 2, 15, 5, 0}, {23239, 2, 14, 5, 0},
    {23253, 2, 12, 5, 0}, {23265, 2, 10, 5, 0}, {23275, 2, 10, 5, 0}, {23285, 4, 13, 5, 0}, {23298, 4, 12, 5, 0},
    {23310, 4, 13, 5, 0}, {23323, 4, 12, 5, 0}, {23335, 4, 10, 5, 0}, {23345, 4, 14, 5, 0}, {23359, 4, 15, 5, 0},
    {23374, 4, 14, 5, 0}, {23388, 4, 13, 5, 0}, {23401, 4, 10, 5, 0}, {23411, 4, 10, 5, 0}, {23421, 6, 12, 5, 0},
    {23433, 6, 12, 5, 0}, {23445, 0, 4, 4, 0}, {23449, 0, 9, 4, 0}, {23458, 0, 3, 3, 0}, {23461, 0, 10, 3, 0},
    {23471, 0, 2, 3, 0}, {23473, 2, 3, 0, 0}, {23476, 0, 4, 3, 0}, {23480, 0, 7, 3, 0}, {23487, 2, 4, 0, 0},
    {23491, 0, 6, 3, 0}, {23497, 0, 9, 3, 0}, {23506, 0, 3, 3, 0}, {23509, 0, 6, 3, 0}, {23515, 0, 5, 3, 0},
    {23520, 0, 7, 3, 0}, {23527, 0, 7, 3, 0}, {23534, 0, 3, 3, 0}, {23537, 0, 6, 3, 0}, {23543, 0, 12, 3, 0},
    {23555, 0, 4, 3, 0}, {23559, 0, 13, 3, 0}, {23572, 6, 9, 5, 0}, {23581, 6, 10, 5, 0}, {23591, 3, 10, 5, 0},
    {23601, 3, 11, 5, 0}, {23612, 3, 12, 5, 0}, {23624, 2, 10, 5, 0}, {23634, 2, 17, 5, 0}, {23651, 2, 19, 5, 0},
    {23670, 5, 9, 5, 0}, {23679, 1, 9, 5, 0}, {23688, 1, 12, 5, 0}, {23700, 1, 13, 5, 0}, {23713, 5, 10, 5, 0},
    {23723, 5, 14, 5, 0}, {23737, 5, 15, 5, 0}, {23752, 1, 10, 5, 0}, {23762, 1, 14, 5, 0}, {23776, 1, 15, 5, 0},
    {23791, 0, 9, 5, 0}, {23800, 0, 13, 5, 0}, {23813, 0, 14, 5, 0}, {23827, 0, 14, 5, 0}, {23841, 0, 15, 5, 0},
    {23856, 4, 10, 5, 0}, {23866, 4, 11, 5, 0}, {23877, 6, 10, 5, 0}, {23887, 6, 11, 5, 0}, {23898, 2, 5, 0, 0},
    {23903, 2, 8, 0, 0}, {23911, 3, 15, 5, 0}, {23926, 3, 13, 5, 0}, {23939, 3, 11, 5, 0}, {23950, 1, 11, 5, 0},
    {23961, 1, 17, 5, 0}, {23978, 1, 15, 5, 0}, {23993, 5, 18, 5, 0}, {24011, 5, 16, 5, 0}, {24027, 5, 12, 5, 0},
    {24039, 0, 18, 5, 0}, {24057, 0, 16, 5, 0}, {24073, 0, 9, 5, 0}, {24082, 2, 16, 5, 0}, {24098, 2, 15, 5, 0},
    {24113, 2, 13, 5, 0}, {24126, 4, 15, 5, 0}, {24141, 4, 16, 5, 0}, {24157, 4, 11, 5, 0}, {24168, 6, 13, 5, 0},
    {24181, 6, 11, 5, 0}, {24192, 0, 5, 4, 0}, {24197, 0, 10, 4, 0}, {24207, 0, 4, 3, 0}, {24211, 0, 11, 3, 0},
    {24222, 0, 1, 8, 0}, {24223, 1, 4, 4, 0}, {24223, 2, 4, 4, 0}, {24227, 0, 4, 8, 0}, {24231, 2, 4, 4, 0},
    {24235, 2, 6, 4, 0}, {24241, 4, 8, 4, 0}, {24249, 1, 2, 4, 0}, {24251, 2, 5, 0, 0}, {24256, 2, 4, 4, 0},
    {24260, 4, 11, 4, 0}, {24271, 4, 13, 4, 0}, {24284, 2, 5, 4, 0}, {24289, 4, 10, 4, 0}, {24299, 5, 3, 0, 0},
    {24302, 5, 6, 0, 0}, {24308, 5, 7, 0, 0}, {24315, 5, 8, 0, 0}, {24323, 5, 9, 0, 0}, {24332, 1, 3, 0, 0},
    {24335, 1, 5, 0, 0}, {24340, 1, 6, 0, 0}, {24346, 1, 7, 0, 0}, {24353, 1, 7, 0, 0}, {24360, 1, 6, 0, 0},
    {24366, 1, 7, 6, 0}, {24373, 0, 2, 4, 0}, {24375, 4, 4, 0, 0}, {24379, 0, 3, 3, 0}, {24382, 0, 7, 3, 0},
    {24389, 0, 3, 3, 0}, {24392, 0, 3, 3, 0}, {24392, 0, 3, 8, 0}, {24392, 0, 3, 13, 0}, {24395, 0, 7, 3, 0},
    {24402, 0, 8, 3, 0}, {24410, 1, 8, 6, 0}, {24418, 6, 3, 0, 0}, {24421, 6, 6, 0, 0}, {24427, 0, 5, 8, 0},
    {24427, 0, 5, 13, 0}, {24432, 0, 3, 3, 0}, {24435, 0, 9, 3, 0}, {24444, 5, 3, 0, 0}, {24447, 1, 2, 4, 0},
    {24449, 0, 3, 7, 0}, {24452, 0, 3, 8, 0}, {24455, 0, 6, 8, 0}, {24461, 0, 4, 8, 0}, {24461, 0, 4, 13, 0},
    {24465, 0, 7, 8, 0}, {24465, 0, 7, 13, 0}, {24472, 0, 7, 13, 0}, {24576, 0, 4, 4, 0}, {24580, 0, 5, 4, 0},
    {24585, 0, 7, 4, 0}, {24592, 0, 9, 4, 0}, {24601, 0, 10, 4, 0}, {24611, 0, 7, 4, 0}, {24618, 0, 3, 4, 0},
    {24621, 0, 4, 4, 0}, {24625, 7, 3, 0, 0}, {24628, 7, 5, 0, 0}, {24633, 7, 10, 0, 0}, {24643, 1, 5, 4, 0},
    {24648, 1, 6, 4, 0}, {24654, 7, 4, 0, 0}, {24658, 7, 6, 0, 0}, {24664, 0, 6, 4, 0}, {24670, 12, 3, 0, 0},
    {24673, 12, 7, 0, 0}, {24680, 12, 8, 0, 0}, {24688, 12, 9, 0, 0}, {24697, 12, 5, 0, 0}, {24702, 12, 7, 0, 0},
    {24709, 12, 8, 0, 0}, {24717, 12, 9, 0, 0}, {24726, 1, 4, 4, 0}, {24730, 1, 5, 4, 0}, {24735, 240, 3, 7, 0},
    {24738, 5, 5, 0, 0}, {24743, 6, 3, 0, 0}, {24746, 1, 6, 4, 0}, {24752, 6, 5, 0, 0}, {24757, 3, 7, 4, 0},
    {24764, 0, 13, 4, 0}, {24777, 1, 14, 4, 0}, {24791, 8, 4, 0, 0}, {24795, 8, 5, 0, 0}, {24800, 0, 3, 3, 0},
    {24803, 9, 4, 0, 0}, {24803, 0, 4, 3, 0}, {24807, 0, 6, 3, 0}, {24813, 9, 8, 0, 0}, {24821, 0, 5, 4, 0},
    {24826, 1, 8, 4, 0}, {24834, 3, 8, 4, 0}, {24842, 1, 16, 4, 0}, {24858, 0, 16, 4, 0}, {24874, 0, 1, 8, 0},
    {24874, 0, 1, 13, 0}, {24874, 0, 1, 15, 0}, {24875, 6, 6, 5, 0}, {24881, 6, 7, 5, 0}, {24888, 3, 6, 5, 0},
    {24894, 3, 7, 5, 0}, {24901, 2, 4, 5, 0}, {24905, 2, 7, 5, 0}, {24912, 2, 8, 5, 0}, {24920, 5, 6, 5, 0},
    {24926, 5, 8, 5, 0}, {24934, 1, 6, 5, 0}, {24940, 1, 9, 5, 0}, {24949, 1, 10, 5, 0}, {24959, 0, 4, 5, 0},
    {24963, 0, 6, 5, 0}, {24969, 0, 10, 5, 0}, {24979, 0, 11, 5, 0}, {24990, 4, 6, 5, 0}, {24996, 4, 9, 5, 0},
    {25005, 4, 10, 5, 0}, {25015, 6, 6, 5, 0}, {25021, 6, 8, 5, 0}, {25029, 6, 9, 5, 0}, {25038, 6, 9, 5, 0},
    {25047, 6, 10, 5, 0}, {25057, 3, 6, 5, 0}, {25063, 3, 8, 5, 0}, {25071, 3, 9, 5, 0}, {25080, 3, 9, 5, 0},
    {25089, 3, 10, 5, 0}, {25099, 2, 6, 5, 0}, {25105, 2, 9, 5, 0}, {25114, 2, 10, 5, 0}, {25124, 5, 6, 5, 0},
    {25130, 5, 8, 5, 0}, {25138, 5, 10, 5, 0}, {25148, 1, 8, 5, 0}, {25156, 1, 11, 5, 0}, {25167, 1, 12, 5, 0},
    {25179, 0, 6, 5, 0}, {25185, 0, 12, 5, 0}, {25197, 0, 13, 5, 0}, {25210, 4, 8, 5, 0}, {25218, 4, 11, 5, 0},
    {25229, 4, 12, 5, 0}, {25241, 3, 6, 4, 0}, {25247, 6, 7, 5, 0}, {25254, 6, 8, 5, 0}, {25262, 3, 7, 5, 0},
    {25269, 3, 8, 5, 0}, {25277, 3, 8, 5, 0}, {25285, 3, 9, 5, 0}, {25294, 2, 5, 5, 0}, {25299, 2, 8, 5, 0},
    {25307, 2, 9, 5, 0}, {25316, 5, 7, 5, 0}, {25323, 5, 9, 5, 0}, {25332, 1, 7, 5, 0}, {25339, 1, 10, 5, 0},
    {25349, 1, 11, 5, 0}, {25360, 0, 5, 5, 0}, {25365, 0, 11, 5, 0}, {25376, 0, 12, 5, 0}, {25388, 4, 7, 5, 0},
    {25395, 4, 10, 5, 0}, {25405, 4, 11, 5, 0}, {25416, 2, 6, 4, 0}, {25422, 1, 5, 4, 0}, {25427, 0, 8, 6, 0},
    {25435, 4, 10, 4, 0}, {25445, 6, 3, 0, 0}, {25448, 6, 7, 0, 0}, {25455, 0, 6, 6, 0}, {25461, 7, 5, 0, 0},
    {25466, 7, 8, 0, 0}, {25474, 7, 10, 0, 0}, {25484, 7, 6, 0, 0}, {25490, 7, 9, 0, 0}, {25499, 7, 11, 0, 0},
    {25510, 2, 5, 0, 0}, {25515, 2, 8, 0, 0}, {25523, 2, 10, 0, 0}, {25533, 0, 3, 3, 0}, {25536, 10, 4, 0, 0},
    {25540, 0, 5, 3, 0}, {25545, 0, 5, 8, 0}, {25550, 0, 6, 8, 0}, {25550, 0, 6, 13, 0}, {25556, 0, 5, 6, 0},
    {25561, 6, 7, 0, 0}, {25568, 6, 8, 0, 0}, {25576, 1, 4, 6, 0}, {25580, 2, 5, 11, 0}, {25585, 480, 3, 7, 0},
    {25588, 0, 3, 3, 0}, {25591, 0, 3, 8, 0}, {25591, 0, 3, 13, 0}, {25594, 0, 5, 13, 0}, {25599, 0, 6, 13, 0},
    {25605, 0, 3, 8, 0}, {25608, 0, 4, 6, 0}, {25612, 0, 7, 6, 0}, {25619, 1, 7, 6, 0}, {25626, 0, 6, 4, 0},
    {25632, 0, 8, 4, 0}, {25640, 0, 4, 8, 0}, {25644, 0, 5, 8, 0}, {25644, 0, 5, 13, 0}, {25649, 0, 5, 13, 0},
    {25654, 0, 3, 3, 0}, {25657, 0, 8, 3, 0}, {25665, 0, 5, 8, 0}, {25670, 0, 3, 6, 0}, {25673, 0, 2, 8, 0},
    {25675, 0, 3, 8, 0}, {25675, 0, 3, 13, 0}, {25675, 0, 3, 15, 0}, {25678, 0, 2, 8, 0}, {25678, 0, 2, 13, 0},
    {25680, -600, 3, 7, 0}, {25683, 4, 5, 0, 0}, {25688, 4, 8, 0, 0}, {25696, 4, 10, 0, 0}, {25706, 7, 3, 0, 0},
    {25709, 7, 5, 0, 0}, {25714, 6, 3, 0, 0}, {25717, 6, 5, 0, 0}, {25722, 0, 3, 3, 0}, {25725, 0, 7, 3, 0},
    {25732, 10, 3, 0, 0}, {25735, 10, 6, 0, 0}, {25741, 6, 3, 0, 0}, {25744, 6, 7, 5, 0}, {25751, 6, 8, 5, 0},
    {25759, 3, 7, 5, 0}, {25766, 3, 8, 5, 0}, {25774, 2, 5, 5, 0}, {25779, 2, 8, 5, 0}, {25787, 2, 9, 5, 0},
    {25796, 5, 9, 5, 0}, {25805, 1, 7, 5, 0}, {25812, 1, 10, 5, 0}, {25822, 1, 11, 5, 0}, {25833, 5, 8, 5, 0},
    {25841, 0, 5, 5, 0}, {25846, 0, 7, 5, 0}, {25853, 0, 11, 5, 0}, {25864, 0, 12, 5, 0}, {25876, 4, 7, 5, 0},
    {25883, 4, 10, 5, 0}, {25893, 4, 11, 5, 0}, {25904, 3, 7, 4, 0}, {25911, 0, 7, 3, 0}, {25918, 0, 4, 3, 0},
    {25922, 0, 4, 3, 0}, {25926, 0, 9, 3, 0}, {25935, 0, 8, 6, 0}, {25943, 1, 8, 6, 0}, {25951, 0, 5, 8, 0},
    {25956, 0, 1, 8, 0}, {25957, 0, 5, 6, 0}, {25962, 1, 5, 6, 0}, {25967, 1, 6, 6, 0}, {25973, 1, 3, 0, 0},
    {25976, 1, 8, 0, 0}, {25984, 0, 3, 3, 0}, {25987, 420, 3, 7, 0}, {25990, 0, 4, 6, 0}, {25994, 1, 4, 6, 0},
    {25998, 0, 2, 3, 0}, {26000, 0, 7, 3, 0}, {26007, 1, 4, 6, 0}, {26011, 1, 5, 6, 0}, {26016, 0, 6, 3, 0},
    {26022, 0, 3, 8, 0}, {26025, 0, 2, 8, 0}, {26027, 0, 9, 8, 0}, {26036, 0, 11, 3, 0}, {26047, 0, 8, 3, 0},
    {26055, 0, 9, 3, 0}, {26064, 1, 7, 4, 0}, {26071, 9, 3, 0, 0}, {26074, 9, 4, 0, 0}, {26078, 1, 4, 4, 0},
    {26082, 1, 5, 4, 0}, {26087, 1, 9, 4, 0}, {26096, 1, 12, 4, 0}, {26108, 1, 11, 4, 0}, {26119, 1, 15, 4, 0},
    {26134, 1, 6, 4, 0}, {26140, 1, 8, 4, 0}, {26148, 1, 9, 4, 0}, {26157, 6, 6, 5, 0}, {26163, 6, 7, 5, 0},
    {26170, 6, 8, 5, 0}, {26178, 2, 6, 5, 0}, {26184, 2, 10, 5, 0}, {26194, 2, 11, 5, 0}, {26205, 3, 6, 5, 0},
    {26211, 3, 9, 5, 0}, {26220, 3, 10, 5, 0}, {26230, 5, 6, 5, 0}, {26236, 1, 8, 5, 0}, {26244, 1, 11, 5, 0},
    {26255, 1, 12, 5, 0}, {26267, 5, 9, 5, 0}, {26276, 0, 6, 5, 0}, {26282, 0, 12, 5, 0}, {26294, 0, 13, 5, 0},
    {26307, 4, 8, 5, 0}, {26315, 4, 12, 5, 0}, {26327, 4, 13, 5, 0}, {26340, 0, 2, 8, 0}, {26342, 1, 2, 4, 0},
    {26344, 1, 16, 4, 0}, {26360, 1, 14, 4, 0}, {26374, 0, 14, 4, 0}, {26388, 0, 3, 8, 0}, {26391, 0, 3, 3, 0},
    {26394, 1, 3, 0, 0}, {26397, 1, 6, 0, 0}, {26403, 1, 2, 4, 0}, {26405, 9, 3, 0, 0}, {26408, 9, 6, 0, 0},
    {26414, 9, 7, 0, 0}, {26421, 9, 9, 0, 0}, {26430, 480, 4, 7, 0}, {26434, 210, 4, 7, 0}, {26438, 0, 7, 3, 0},
    {26445, 0, 6, 3, 0}, {26451, 0, 3, 3, 0}, {26454, 0, 6, 3, 0}, {26460, 0, 5, 3, 0}, {26465, 0, 6, 3, 0},
    {26471, 2005, 3, 7, 0}, {26474, 0, 4, 4, 0}, {26478, 0, 9, 3, 0}, {26487, 0, 8, 3, 0}, {26495, 7, 4, 0, 0},
    {26499, 7, 4, 0, 0}, {26503, 7, 3, 0, 0}, {26506, 7, 5, 0, 0}, {26511, 6, 3, 0, 0}, {26514, 6, 5, 0, 0},
    {26519, 7, 3, 0, 0}, {26522, 6, 3, 0, 0}, {26525, 7, 4, 0, 0}, {26529, 6, 4, 0, 0}, {26533, 7, 5, 0, 0},
    {26538, 7, 5, 0, 0}, {26543, 6, 5, 0, 0}, {26548, 0, 2, 3, 0}, {26550, 1, 4, 0, 0}, {26554, 1, 7, 0, 0},
    {26561, 1, 7, 0, 0}, {26568, 0, 3, 8, 0}, {26571, 1, 3, 0, 0}, {26574, 1, 7, 0, 0}, {26581, 1, 7, 0, 0},
    {26588, 1, 5, 0, 0}, {26593, 1, 7, 0, 0}, {26600, 1, 8, 0, 0}, {26608, 1, 6, 0, 0}, {26614, 1, 6, 0, 0},
    {26620, 1, 10, 0, 0}, {26630, 1, 6, 0, 0}, {26636, 1, 7, 0, 0}, {26643, 1, 7, 0, 0}, {26650, 1, 8, 0, 0},
    {26658, 1, 7, 0, 0}, {26665, 1, 7, 0, 0}, {26672, 1, 8, 0, 0}, {26680, 1, 7, 0, 0}, {26687, 1, 8, 0, 0},
    {26695, 1, 4, 0, 0}, {26699, 1, 8, 0, 0}, {26707, 1, 7, 0, 0}, {26714, 1, 9, 0, 0}, {26723, 1, 9, 0, 0},
    {26732, 1, 7, 0, 0}, {26739, 0, 5, 3, 0}, {26744, 1, 3, 0, 0}, {26747, 1, 8, 0, 0}, {26755, 1, 12, 0, 0},
    {26767, 0, 3, 3, 0}, {26770, 0, 5, 3, 0}, {26775, 0, 5, 3, 0}, {26780, 1, 5, 4, 0}, {26785, 0, 3, 3, 0},
    {26788, 0, 3, 3, 0}, {26791, 12, 5, 0, 0}, {26796, 12, 8, 0, 0}, {26804, 12, 10, 0, 0}, {26814, 0, 4, 8, 0},
    {26818, 540, 3, 7, 0}, {26821, 1, 4, 6, 0}, {26825, 1, 5, 6, 0}, {26830, 0, 3, 3, 0}, {26833, 0, 6, 3, 0},
    {26839, 7, 4, 0, 0}, {26843, 7, 5, 0, 0}, {26848, 7, 7, 0, 0}, {26855, 6, 4, 0, 0}, {26859, 7, 3, 0, 0},
    {26862, 7, 4, 0, 0}, {26866, 7, 5, 0, 0}, {26871, 7, 6, 0, 0}, {26877, 7, 7, 0, 0}, {26884, 7, 6, 0, 0},
    {26890, 7, 5, 0, 0}, {26895, 7, 4, 0, 0}, {26899, 7, 5, 0, 0}, {26904, 7, 5, 0, 0}, {26909, 7, 6, 0, 0},
    {26915, 7, 6, 0, 0}, {26921, 7, 5, 0, 0}, {26926, 7, 6, 0, 0}, {26932, 7, 6, 0, 0}, {26938, 7, 4, 0, 0},
    {26942, 0, 3, 3, 0}, {26945, 0, 4, 3, 0}, {26949, 0, 6, 3, 0}, {26955, 0, 6, 3, 0}, {26961, 5, 15, 2, 0},
    {26976, 6, 15, 2, 0}, {26991, 6, 12, 2, 0}, {27003, 5, 11, 2, 0}, {27014, 0, 8, 3, 0}, {27022, 0, 7, 3, 0},
    {27029, 0, 8, 3, 0}, {27037, 0, 5, 3, 0}, {27042, 0, 8, 3, 0}, {27050, 0, 8, 3, 0}, {27058, 0, 6, 3, 0},
    {27064, 6, 3, 0, 0}, {27067, 6, 4, 0, 0}, {27071, 6, 4, 0, 0}, {27075, 6, 4, 0, 0}, {27079, 6, 5, 0, 0},
    {27084, 6, 4, 0, 0}, {27088, 6, 5, 0, 0}, {27093, 6, 5, 0, 0}, {27098, 6, 6, 0, 0}, {27104, 6, 6, 0, 0},
    {27110, 6, 5, 0, 0}, {27115, 6, 6, 0, 0}, {27121, 6, 4, 0, 0}, {27125, 0, 3, 4, 0}, {27128, 0, 5, 4, 0},
    {27133, 6, 3, 0, 0}, {27136, 7, 5, 0, 0}, {27141, 6, 4, 0, 0}, {27145, 6, 5, 0, 0}, {27150, 1, 5, 6, 0},
    {27155, 1, 6, 6, 0}, {27161, 1, 4, 0, 0}, {27165, 1, 7, 0, 0}, {27172, 7, 4, 0, 0}, {27176, 7, 5, 0, 0},
    {27181, 7, 7, 0, 0}, {27188, 7, 6, 0, 0}, {27194, 6, 4, 0, 0}, {27198, 6, 5, 0, 0}, {27203, 6, 7, 0, 0},
    {27210, 6, 6, 0, 0}, {27216, 7, 4, 0, 0}, {27220, 7, 7, 0, 0}, {27227, 6, 4, 0, 0}, {27231, 6, 7, 0, 0},
    {27238, 1, 7, 6, 0}, {27245, 0, 3, 3, 0}, {27248, 0, 5, 3, 0}, {27253, 11, 3, 0, 0}, {27256, 11, 5, 0, 0},
    {27261, 11, 6, 0, 0}, {27267, 0, 2, 3, 0}, {27269, 2, 7, 4, 0}, {27276, 1, 9, 4, 0}, {27285, 0, 4, 3, 0},
    {27289, 0, 4, 8, 0}, {27293, 0, 5, 8, 0}, {27298, 0, 3, 3, 0}, {27301, 1, 7, 6, 0}, {27308, 0, 5, 3, 0},
    {27313, 12, 5, 0, 0}, {27318, 6, 4, 0, 0}, {27322, 6, 7, 0, 0}, {27329, 6, 9, 0, 0}, {27338, 3, 6, 4, 0},
    {27344, 3, 10, 4, 0}, {27354, 3, 13, 4, 0}, {27367, 3, 12, 4, 0}, {27379, 3, 16, 4, 0}, {27395, 0, 11, 3, 0},
    {27406, 0, 13, 3, 0}, {27419, 4, 7, 4, 0}, {27426, 4, 10, 4, 0}, {27436, 4, 8, 4, 0}, {27444, 4, 12, 4, 0},
    {27456, 4, 6, 4, 0}, {27462, 4, 7, 4, 0}, {27469, 3, 8, 4, 0}, {27477, 3, 10, 4, 0}, {27487, 3, 9, 4, 0},
    {27496, 3, 11, 4, 0}, {27507, 4, 8, 4, 0}, {27515, 4, 9, 4, 0}, {27524, 6, 5, 0, 0}, {27529, 6, 8, 0, 0},
    {27537, 6, 10, 0, 0}, {27547, 0, 14, 3, 0}, {27561, 0, 3, 3, 0}, {27564, 0, 7, 3, 0}, {27571, 0, 6, 3, 0},
    {27577, 0, 4, 3, 0}, {27581, 3, 7, 1, 0}, {27588, 0, 2, 8, 0}, {27590, 0, 3, 8, 0}, {27593, 0, 7, 8, 0},
    {27600, 0, 7, 8, 0}, {27607, 0, 7, 8, 0}, {27614, 0, 7, 8, 0}, {27621, 0, 2, 8, 0}, {27623, 8, 3, 0, 0},
    {27626, 0, 9, 3, 0}, {27635, 0, 10, 3, 0}, {27645, 8, 7, 0, 0}, {27652, 8, 8, 0, 0}, {27660, 7, 4, 0, 0},
    {27664, 7, 6, 0, 0}, {27670, 3, 3, 0, 0}, {27673, 3, 5, 0, 0}, {27678, 3, 4, 0, 0}, {27682, 420, 4, 7, 0},
    {27686, 540, 3, 7, 0}, {27689, 0, 2, 3, 0}, {27691, 1, 7, 4, 0}, {27698, 1, 5, 4, 0}, {27703, 5, 3, 0, 0},
    {27706, 1, 5, 4, 0}, {27711, 5, 6, 0, 0}, {27717, 5, 6, 0, 0}, {27723, 1, 5, 4, 0}, {27728, 1, 6, 4, 0},
    {27734, 1, 6, 4, 0}, {27740, 5, 4, 0, 0}, {27744, 5, 7, 0, 0}, {27751, 5, 7, 0, 0}, {27758, 3, 16, 5, 0},
    {27774, 3, 20, 5, 0}, {27794, 4, 3, 0, 0}, {27797, 4, 8, 0, 0}, {27805, 4, 9, 0, 0}, {27814, 4, 8, 0, 0},
    {27822, 12, 3, 0, 0}, {27825, 0, 9, 3, 0}, {27834, 0, 2, 3, 0}, {27834, 0, 2, 8, 0}, {27836, 3, 9, 4, 0},
    {27845, 3, 10, 4, 0}, {27855, 4, 16, 4, 0}, {27871, 4, 17, 4, 0}, {27888, 0, 6, 8, 0}, {27894, 0, 3, 3, 0},
    {27897, 0, 6, 3, 0}, {27903, 11, 5, 0, 0}, {27908, 11, 9, 0, 0}, {27917, 11, 9, 0, 0}, {27926, 11, 10, 0, 0},
    {27936, 0, 3, 3, 0}, {27939, 0, 6, 3, 0}, {27945, 0, 9, 3, 0}, {27954, 0, 3, 8, 0}, {27957, 0, 3, 3, 0},
    {27960, 0, 8, 3, 0}, {27968, 0, 10, 3, 0}, {27978, 0, 11, 3, 0}, {27989, 0, 7, 3, 0}, {27996, 0, 8, 3, 0},
    {28004, 0, 7, 3, 0}, {28011, 0, 2, 8, 0}, {28013, 1, 3, 0, 0}, {28016, 1, 5, 0, 0}, {28021, 1, 5, 0, 0},
    {28026, 0, 3, 8, 0}, {28029, 0, 3, 3, 0}, {28032, 0, 11, 3, 0}, {28043, 7, 4, 0, 0}, {28047, 7, 5, 0, 0},
    {28052, 7, 6, 0, 0}, {28058, 0, 3, 3, 0}, {28061, 0, 6, 3, 0}, {28067, 7, 3, 0, 1}, {28067, 6, 3, 0, 2},
    {28070, 6, 6, 0, 0}, {28076, 7, 5, 0, 0}, {28081, 7, 6, 0, 0}, {28087, 6, 6, 0, 0}, {28093, 11, 3, 0, 1},
    {28093, 11, 3, 0, 3}, {28093, 10, 3, 0, 2}, {28096, 11, 8, 0, 1}, {28096, 11, 8, 0, 3}, {28096, 10, 8, 0, 2},
    {28104, 11, 9, 0, 1}, {28104, 10, 9, 0, 2}, {28113, 11, 9, 0, 0}, {28122, 0, 3, 3, 0}, {28125, 0, 7, 3, 0},
    {28132, 0, 4, 3, 0}, {28136, 0, 5, 8, 0}, {28141, 0, 10, 8, 0}, {28151, 10, 4, 0, 0}, {28155, 10, 7, 0, 0},
    {28162, 10, 9, 0, 0}, {28171, 0, 3, 3, 0}, {28174, 0, 6, 3, 0}, {28180, 0, 3, 8, 0}, {28183, 0, 2, 3, 0},
    {28185, 0, 2, 3, 0}, {28187, 0, 4, 3, 0}, {28191, 0, 3, 8, 0}, {28194, 7, 3, 0, 0}, {28197, 7, 4, 0, 0},
    {28201, 7, 6, 0, 0}, {28207, 7, 3, 0, 0}, {28210, 7, 5, 0, 0}, {28215, 8, 3, 0, 0}, {28215, 0, 3, 3, 0},
    {28218, 8, 4, 0, 0}, {28222, 8, 6, 0, 0}, {28228, 0, 5, 3, 0}, {28233, 0, 5, 3, 0}, {28238, 0, 6, 3, 0},
    {28244, 0, 7, 3, 0}, {28251, 0, 5, 3, 0}, {28256, 0, 4, 3, 0}, {28260, 0, 4, 3, 0}, {28264, 2, 3, 0, 0},
    {28267, 2, 6, 0, 0}, {28273, 2, 4, 0, 0}, {28277, 7, 6, 0, 0}, {28283, 0, 5, 3, 0}, {28288, 0, 9, 3, 0},
    {28297, 0, 10, 3, 0}, {28307, 0, 7, 3, 0}, {28314, 0, 11, 3, 0}, {28325, 0, 4, 3, 0}, {28329, 0, 7, 3, 0},
    {28336, 0, 4, 3, 0}, {28340, 0, 7, 3, 0}, {28347, 8, 5, 0, 0}, {28352, 0, 4, 8, 0}, {28356, 8, 4, 0, 0},
    {28360, 8, 7, 0, 0}, {28367, 0, 1, 8, 0}, {28368, 0, 2, 3, 0}, {28368, 0, 2, 6, 0}, {28370, 3, 3, 0, 0},
    {28373, 3, 6, 0, 0}, {28379, 3, 8, 0, 0}, {28387, 5, 5, 0, 0}, {28392, 3, 6, 0, 0}, {28398, 3, 9, 0, 0},
    {28407, 3, 11, 0, 0}, {28418, 0, 9, 3, 0}, {28427, 0, 11, 3, 0}, {28438, 0, 7, 3, 0}, {28445, 3, 6, 0, 0},
    {28451, 3, 5, 0, 0}, {28456, 5, 5, 0, 0}, {28461, 3, 3, 0, 0}, {28464, 3, 5, 0, 0}, {28469, 0, 13, 4, 0},
    {28482, 0, 9, 4, 0}, {28482, 2, 9, 4, 0}, {28491, 5, 3, 0, 4}, {28491, 3, 3, 0, 5}, {28494, 3, 5, 0, 0},
    {28499, 5, 3, 0, 0}, {28502, 5, 6, 0, 0}, {28508, 5, 3, 0, 0}, {28511, 5, 7, 0, 0}, {28518, 5, 8, 0, 0},
    {28526, 5, 10, 0, 0}, {28536, 5, 4, 0, 0}, {28540, 5, 5, 0, 0}, {28545, 5, 4, 0, 0}, {28549, 0, 5, 3, 0},
    {28554, 5, 3, 0, 0}, {28557, 5, 4, 0, 0}, {28561, 5, 4, 0, 0}, {28565, 5, 5, 0, 0}, {28672, 4, 15, 5, 0},
    {28687, 4, 20, 5, 0}, {28707, 2, 5, 4, 0}, {28712, 0, 3, 3, 0}, {28715, 0, 4, 4, 0}, {28719, 0, 9, 3, 0},
    {28728, 0, 6, 4, 0}, {28734, 0, 6, 3, 0}, {28740, 0, 5, 4, 0}, {28745, 0, 6, 4, 0}, {28751, 0, 9, 3, 0},
    {28760, 3, 3, 0, 0}, {28760, 0, 3, 3, 0}, {28763, 3, 4, 0, 0}, {28767, 3, 5, 0, 0}, {28772, 3, 5, 0, 0},
    {28777, 3, 7, 0, 0}, {28784, 3, 5, 0, 0}, {28789, 0, 5, 3, 0}, {28794, 0, 5, 3, 0}, {28799, 3, 5, 0, 0},
    {28804, 3, 5, 0, 0}, {28809, 3, 5, 0, 0}, {28814, 11, 6, 0, 0}, {28820, 11, 9, 0, 0}, {28829, 11, 11, 0, 0},
    {28840, 3, 4, 0, 0}, {28844, 3, 5, 0, 0}, {28849, 3, 4, 0, 0}, {28853, 3, 5, 0, 0}, {28858, 0, 7, 3, 0},
    {28865, 0, 8, 3, 0}, {28873, 0, 6, 3, 0}, {28879, 0, 5, 3, 0}, {28884, 3, 6, 0, 0}, {28890, 3, 5, 0, 0},
    {28895, 3, 5, 0, 0}, {28900, 3, 7, 0, 0}, {28907, 3, 8, 0, 0}, {28915, 3, 10, 0, 0}, {28925, 3, 4, 0, 0},
    {28929, 3, 6, 0, 0}, {28935, 3, 5, 0, 0}, {28940, 3, 5, 0, 0}, {28945, 3, 5, 0, 0}, {28950, 3, 6, 0, 0},
    {28956, 0, 6, 3, 0}, {28962, 3, 3, 0, 0}, {28965, 3, 5, 0, 0}, {28970, 3, 3, 0, 0}, {28970, 0, 3, 4, 0},
    {28973, 5, 4, 0, 0}, {28977, 0, 4, 4, 0}, {28981, 0, 5, 4, 0}, {28981, 2, 5, 4, 0}, {28986, 0, 8, 4, 0},
    {28994, 3, 6, 0, 0}, {29000, 0, 7, 4, 0}, {29007, 0, 5, 4, 0}, {29012, 3, 3, 0, 0}, {29012, 0, 3, 3, 0},
    {29015, 3, 6, 0, 0}, {29021, 5, 3, 0, 0}, {29024, 5, 5, 0, 0}, {29029, 5, 4, 0, 0}, {29033, 5, 4, 0, 0},
    {29037, 5, 6, 0, 0}, {29043, 5, 4, 0, 0}, {29047, 0, 7, 4, 0}, {29054, 0, 6, 4, 0}, {29060, 5, 4, 0, 0},
    {29064, 1, 8, 4, 0}, {29072, 1, 7, 4, 0}, {29079, 1, 8, 4, 0}, {29087, 1, 6, 4, 0}, {29093, 1, 2, 4, 0},
    {29095, -360, 3, 7, 0}, {29098, 0, 2, 3, 0}, {29100, 9, 12, 0, 0}, {29112, 9, 4, 0, 0}, {29116, 4, 10, 4, 0},
    {29126, 3, 8, 4, 0}, {29126, 1, 8, 4, 0}, {29134, 3, 9, 4, 0}, {29134, 1, 9, 4, 0}, {29143, 5, 3, 0, 0},
    {29146, 6, 3, 0, 0}, {29149, 6, 7, 0, 0}, {29156, 7, 4, 1, 0}, {29160, 5, 3, 0, 0}, {29160, 0, 3, 3, 0},
    {29163, 4, 10, 4, 0}, {29173, 0, 7, 3, 0}, {29180, 3, 8, 4, 0}, {29188, 6, 5, 0, 0}, {29193, 6, 9, 0, 0},
    {29202, 5, 3, 0, 0}, {29205, 5, 4, 0, 0}, {29209, 5, 4, 0, 0}, {29213, 5, 5, 0, 0}, {29218, 0, 7, 4, 0},
    {29225, 3, 3, 0, 0}, {29225, 0, 3, 3, 0}, {29228, 3, 4, 0, 0}, {29232, 3, 5, 0, 0}, {29237, 0, 7, 3, 0},
    {29244, 0, 9, 3, 0}, {29253, 0, 10, 3, 0}, {29263, 0, 8, 3, 0}, {29271, 0, 8, 3, 0}, {29279, 0, 8, 3, 0},
    {29287, 3, 7, 4, 0}, {29294, 3, 8, 4, 0}, {29302, 0, 7, 3, 0}, {29309, 4, 7, 4, 0}, {29316, 4, 8, 4, 0},
    {29324, 120, 4, 7, 0}, {29328, 0, 3, 3, 0}, {29331, 0, 8, 3, 0}, {29339, 0, 3, 3, 0}, {29342, 3, 4, 0, 0},
    {29346, 3, 6, 0, 0}, {29346, 0, 6, 3, 0}, {29352, 60, 4, 7, 0}, {29356, 5, 3, 0, 0}, {29359, 5, 4, 0, 0},
    {29363, 60, 3, 7, 0}, {29366, 6, 4, 0, 0}, {29370, 6, 8, 0, 0}, {29378, 4, 10, 4, 0}, {29388, 3, 11, 4, 0},
    {29399, 9, 14, 0, 0}, {29413, 9, 5, 0, 0}, {29418, 9, 6, 0, 0}, {29424, 0, 3, 3, 0}, {29427, 0, 8, 3, 0},
    {29435, 0, 2, 12, 0}, {29437, 0, 4, 8, 0}, {29441, 0, 2, 3, 0}, {29443, 6, 15, 5, 0}, {29458, 1, 6, 4, 0},
    {29464, 3, 6, 4, 0}, {29470, 4, 11, 4, 0}, {29481, 4, 9, 4, 0}, {29490, 3, 4, 4, 0}, {29494, 4, 4, 4, 0},
    {29498, 4, 6, 4, 0}, {29504, 4, 7, 4, 0}, {29511, 4, 8, 4, 0}, {29519, 0, 3, 3, 0}, {29522, 0, 9, 3, 0},
    {29531, 0, 8, 3, 0}, {29539, 5, 15, 5, 0}, {29554, 4, 13, 4, 0}, {29567, 4, 14, 4, 0}, {29581, 1, 6, 4, 0},
    {29587, 11, 6, 0, 0}, {29593, 0, 3, 3, 0}, {29596, 0, 9, 3, 0}, {29605, 0, 3, 3, 0}, {29605, 0, 3, 8, 0},
    {29605, 4, 3, 9, 0}, {29608, 0, 6, 3, 0}, {29614, 4, 4, 9, 0}, {29618, 1, 16, 5, 0}, {29634, 1, 20, 5, 0},
    {29654, 4, 6, 4, 0}, {29660, 4, 5, 9, 0}, {29665, 4, 7, 9, 0}, {29672, 4, 7, 9, 0}, {29679, 4, 7, 9, 0},
    {29686, 4, 8, 4, 0}, {29694, 1, 6, 4, 0}, {29700, 1, 7, 4, 0}, {29707, 4, 11, 4, 0}, {29718, 0, 8, 3, 0},
    {29726, 0, 3, 3, 0}, {29729, 0, 10, 3, 0}, {29739, 0, 4, 3, 0}, {29743, 0, 10, 3, 0}, {29753, 0, 4, 3, 0},
    {29757, 4, 10, 4, 0}, {29767, 0, 13, 3, 0}, {29780, 11, 3, 0, 0}, {29783, 4, 2, 9, 0}, {29785, 0, 3, 3, 0},
    {29788, 0, 2, 3, 0}, {29790, 0, 7, 3, 0}, {29797, 0, 5, 4, 0}, {29802, 0, 3, 3, 0}, {29805, 0, 6, 3, 0},
    {29811, 0, 5, 3, 0}, {29816, 0, 6, 3, 0}, {29822, 5, 6, 1, 0}, {29828, 0, 4, 4, 0}, {29832, 0, 6, 4, 0},
    {29838, 0, 7, 4, 0}, {29845, 0, 6, 4, 0}, {29851, 0, 7, 4, 0}, {29858, 0, 7, 4, 0}, {29865, 2002, 8, 7, 0},
    {29873, 3, 3, 0, 0}, {29876, 3, 3, 0, 0}, {29879, 180, 3, 7, 0}, {29882, 0, 3, 3, 0}, {29885, -420, 3, 7, 0},
    {29888, 2002, 2, 7, 0}, {29890, 1, 8, 2, 0}, {29898, 1, 8, 2, 0}, {29906, 0, 3, 3, 0}, {29909, 0, 5, 3, 0},
    {29914, 6, 14, 5, 0}, {29928, 5, 14, 5, 0}, {29942, 480, 3, 7, 0}, {29945, 3, 5, 0, 0}, {29950, 0, 6, 3, 0},
    {29956, 5, 4, 0, 0}, {29960, 5, 5, 0, 0}, {29965, 5, 6, 0, 0}, {29971, 0, 4, 3, 0}, {29975, 0, 10, 3, 0},
    {29985, 0, 10, 3, 0}, {29995, 3, 5, 0, 0}, {30000, 3, 8, 0, 0}, {30008, 3, 6, 0, 0}, {30014, 3, 4, 0, 0},
    {30018, 3, 6, 0, 0}, {30024, 3, 4, 0, 0}, {30028, 3, 6, 0, 0}, {30034, 3, 5, 0, 0}, {30039, 0, 3, 3, 0},
    {30042, 0, 4, 3, 0}, {30046, 0, 7, 3, 0}, {30053, 5, 4, 0, 0}, {30053, 0, 4, 3, 0}, {30057, 0, 8, 3, 0},
    {30065, 0, 4, 3, 0}, {30069, 0, 9, 3, 0}, {30078, 0, 8, 4, 0}, {30086, 0, 4, 3, 0}, {30090, 0, 4, 3, 0},
    {30094, 0, 9, 3, 0}, {30103, 3, 4, 0, 0}, {30107, 3, 5, 0, 0}, {30112, 3, 6, 0, 0}, {30118, 0, 5, 3, 0},
    {30123, 0, 7, 3, 0}, {30130, 0, 2, 8, 0}, {30130, 0, 2, 12, 0}, {30132, 1, 6, 4, 0}, {30138, 1, 8, 4, 0},
    {30146, 1, 5, 4, 0}, {30151, 1, 10, 4, 0}, {30161, 1, 11, 4, 0}, {30172, 2, 5, 4, 0}, {30177, 2, 6, 4, 0},
    {30183, 2, 3, 4, 0}, {30186, 2, 5, 4, 0}, {30191, 2, 6, 4, 0}, {30197, 2, 5, 4, 0}, {30202, 2, 6, 4, 0},
    {30208, 0, 3, 8, 0}, {30211, 0, 4, 8, 0}, {30215, 3, 5, 4, 0}, {30220, 3, 10, 4, 0}, {30230, 2, 3, 4, 0},
    {30233, 2, 4, 4, 0}, {30237, 2, 4, 4, 0}, {30241, 2, 5, 4, 0}, {30246, 1, 7, 4, 0}, {30253, 1, 8, 4, 0},
    {30261, 0, 2, 12, 0}, {30263, -150, 3, 7, 0}, {30266, 0, 2, 3, 0}, {30266, 0, 2, 8, 0}, {30268, 0, 3, 3, 0},
    {30271, 0, 6, 3, 0}, {30277, 0, 6, 3, 0}, {30283, 0, 7, 3, 0}, {30290, 0, 7, 3, 0}, {30297, 0, 8, 3, 0},
    {30305, 0, 7, 3, 0}, {30312, 0, 9, 3, 0}, {30321, 0, 10, 3, 0}, {30331, 11, 3, 0, 0}, {30334, 11, 6, 0, 0},
    {30340, 0, 2, 8, 0}, {30342, 1, 7, 4, 0}, {30342, 2, 7, 4, 0}, {30349, 1, 8, 4, 0}, {30357, 0, 8, 4, 0},
    {30365, 0, 4, 8, 0}, {30369, 0, 6, 6, 0}, {30375, 0, 3, 8, 0}, {30378, 0, 5, 8, 0}, {30383, 0, 2, 8, 0},
    {30385, 0, 5, 3, 0}, {30390, 0, 9, 3, 0}, {30399, 2, 5, 4, 0}, {30404, 4, 3, 0, 0}, {30407, 4, 5, 0, 0},
    {30412, 2, 3, 4, 0}, {30415, 0, 3, 3, 0}, {30418, 0, 8, 3, 0}, {30426, 0, 9, 3, 0}, {30435, 0, 7, 3, 0},
    {30442, 0, 8, 3, 0}, {30450, 1, 2, 4, 0}, {30452, 0, 7, 4, 0}, {30459, 0, 8, 4, 0}, {30467, 2, 7, 4, 0},
    {30474, 11, 3, 0, 0}, {30477, 11, 9, 0, 0}, {30486, 2, 3, 4, 0}, {30489, 2, 5, 4, 0}, {30494, 2, 4, 4, 0},
    {30498, 11, 3, 0, 0}, {30501, 11, 3, 0, 0}, {30504, 11, 9, 0, 0}, {30513, 1, 5, 4, 0}, {30513, 2, 5, 4, 0},
    {30518, 12, 4, 0, 0}, {30522, 12, 7, 0, 0}, {30529, 1, 8, 4, 0}, {30537, 1, 9, 4, 0}, {30546, 11, 10, 0, 0},
    {30556, 3, 4, 4, 0}, {30560, 0, 5, 8, 0}, {30565, 11, 3, 0, 0}, {30568, 11, 8, 0, 0}, {30576, 11, 9, 0, 0},
    {30585, 2, 4, 4, 0}, {30589, 2, 5, 4, 0}, {30594, 11, 3, 0, 0}, {30597, 11, 7, 0, 0}, {30604, 11, 8, 0, 0},
    {30612, 11, 8, 0, 0}, {30620, 11, 8, 0, 0}, {30628, 11, 8, 0, 0}, {30636, 11, 9, 0, 0}, {30645, 11, 8, 0, 0},
    {30653, 11, 8, 0, 0}, {30661, 11, 9, 0, 0}, {30670, 11, 8, 0, 0}, {30678, 11, 3, 0, 0}, {30681, 11, 8, 0, 0},
    {30689, 11, 8, 0, 0}, {30697, 11, 3, 0, 0}, {30700, 11, 6, 0, 0}, {30706, 11, 4, 0, 0}, {30710, 11, 7, 0, 0},
    {30717, 2, 4, 4, 0}, {30721, 2, 5, 4, 0}, {30726, 2, 4, 4, 0}, {30730, 345, 3, 7, 0}, {30733, 4, 3, 0, 0},
    {30736, -210, 3, 7, 0}, {30739, 1, 8, 4, 0}, {30747, 3, 15, 5, 0}, {30762, 0, 6, 4, 0}, {30768, 11, 3, 0, 0},
    {30771, 11, 7, 0, 0}, {30778, 780, 4, 7, 0}, {30782, 720, 4, 7, 0}, {30786, 0, 3, 8, 0}, {30789, 11, 4, 0, 0},
    {30793, 11, 7, 0, 0}, {30800, 0, 3, 8, 0}, {30803, 4, 6, 0, 0}, {30809, 2, 5, 4, 0}, {30814, 11, 4, 0, 0},
    {30818, 11, 9, 0, 0}, {30827, 0, 4, 8, 0}, {30831, 3, 21, 5, 0}, {30852, 0, 12, 4, 0}, {30864, 4, 11, 4, 0},
    {30875, 0, 1, 8, 0}, {30876, 4, 6, 4, 0}, {30882, 4, 9, 4, 0}, {30891, 4, 9, 4, 0}, {30900, 4, 11, 4, 0},
    {30911, 6, 7, 5, 0}, {30918, 6, 6, 5, 0}, {30924, 0, 7, 5, 0}, {30931, 0, 6, 5, 0}, {30937, 3, 4, 5, 0},
    {30941, 3, 5, 5, 0}, {30946, 1, 7, 5, 0}, {30953, 5, 7, 5, 0}, {30960, 5, 8, 5, 0}, {30968, 1, 6, 5, 0},
    {30974, 5, 6, 5, 0}, {30980, 5, 7, 5, 0}, {30987, 4, 8, 5, 0}, {30995, 4, 9, 5, 0}, {31004, 2, 6, 5, 0},
    {31010, 0, 2, 8, 0}, {31012, 0, 6, 8, 0}, {31018, 1, 3, 0, 0}, {31021, 1, 4, 0, 0}, {31025, 0, 3, 8, 0},
    {31028, 0, 7, 4, 0}, {31035, 10, 3, 0, 0}, {31038, 10, 7, 0, 0}, {31045, 10, 7, 0, 0}, {31052, 10, 9, 0, 0},
    {31061, 10, 7, 0, 0}, {31068, 10, 8, 0, 0}, {31076, 1, 3, 4, 0}, {31079, 1, 9, 4, 0}, {31088, 6, 10, 5, 0},
    {31098, 0, 2, 8, 0}, {31100, 0, 2, 3, 0}, {31102, 0, 6, 4, 0}, {31108, 0, 4, 6, 0}, {31112, 3, 4, 4, 0},
    {31116, 0, 12, 4, 0}, {31128, 1, 13, 4, 0}, {31141, 6, 4, 0, 0}, {31145, 8, 3, 0, 0}, {31148, 8, 6, 0, 0},
    {31154, 8, 4, 0, 0}, {31158, 8, 6, 0, 0}, {31164, 8, 3, 0, 0}, {31167, 1, 4, 4, 0}, {31171, 1, 5, 4, 0},
    {31176, 0, 11, 3, 0}, {31187, 0, 8, 3, 0}, {31195, 0, 7, 3, 0}, {31202, 0, 7, 3, 0}, {31209, 0, 10, 3, 0},
    {31219, 0, 5, 3, 0}, {31224, 0, 5, 3, 0}, {31229, 10, 3, 0, 0}, {31232, 10, 6, 0, 0}, {31238, 10, 7, 0, 0},
    {31245, 10, 8, 0, 0}, {31253, 10, 6, 0, 0}, {31259, 10, 7, 0, 0}, {31266, 10, 7, 0, 0}, {31273, 10, 7, 0, 0},
    {31280, 10, 8, 0, 0}, {31288, 10, 7, 0, 0}, {31295, 10, 8, 0, 0}, {31303, 10, 8, 0, 0}, {31311, 10, 7, 0, 0},
    {31318, 10, 7, 0, 0}, {31325, 10, 8, 0, 0}, {31333, 10, 8, 0, 0}, {31341, 10, 8, 0, 0}, {31349, 0, 2, 8, 0},
    {31351, 1, 10, 4, 0}, {31361, 1, 16, 4, 0}, {31377, 0, 14, 4, 0}, {31391, 0, 11, 4, 0}, {31402, 2, 9, 4, 0},
    {31411, 360, 4, 7, 0}, {31415, 0, 2, 3, 0}, {31415, 0, 2, 8, 0}, {31417, 0, 3, 14, 0}, {31420, 0, 6, 8, 0},
    {31426, 0, 3, 3, 0}, {31429, 0, 6, 3, 0}, {31429, 0, 6, 8, 0}, {31435, 1, 5, 6, 0}, {31440, 0, 2, 4, 0},
    {31440, 2, 2, 4, 0}, {31442, 2, 5, 4, 0}, {31447, 0, 2, 8, 0}, {31449, 3, 5, 4, 0}, {31454, 3, 7, 4, 0},
    {31461, 4, 5, 4, 0}, {31466, 4, 8, 4, 0}, {31474, 4, 9, 4, 0}, {31483, 0, 2, 3, 0}, {31485, 0, 3, 8, 0},
    {31488, 2, 11, 1, 0}, {31499, 0, 3, 8, 0}, {31502, 0, 5, 8, 0}, {31507, 0, 4, 8, 0}, {31511, 0, 5, 8, 0},
    {31516, 1, 2, 4, 0}, {31516, 0, 2, 8, 0}, {31518, 1, 4, 4, 0}, {31522, 0, 8, 3, 0}, {31530, 0, 8, 3, 0},
    {31538, 7, 9, 0, 0}, {31547, 11, 8, 0, 0}, {31555, 5, 9, 0, 0}, {31564, 2, 9, 0, 0}, {31573, 3, 9, 0, 0},
    {31582, 4, 8, 0, 0}, {31590, 8, 8, 0, 0}, {31598, 6, 9, 0, 0}, {31607, 12, 7, 0, 0}, {31614, 10, 9, 0, 0},
    {31623, 9, 9, 0, 0}, {31632, 1, 8, 0, 0}, {31640, 3, 25, 5, 0}, {31665, 0, 4, 3, 0}, {31669, 0, 8, 3, 0},
    {31677, 2, 3, 0, 0}, {31680, 2, 7, 0, 0}, {31687, 2, 8, 0, 0}, {31695, 2, 10, 0, 0}, {31705, 10, 3, 0, 0},
    {31708, 10, 7, 0, 0}, {31715, 10, 7, 0, 0}, {31722, 10, 3, 0, 0}, {31725, 10, 7, 0, 0}, {31732, 3, 3, 0, 0},
    {31735, 3, 6, 0, 0}, {31741, 3, 6, 0, 0}, {31747, 3, 4, 0, 0}, {31751, 3, 7, 0, 0}, {31758, 3, 7, 0, 0},
    {31765, 7, 16, 0, 0}, {31781, 11, 13, 0, 0}, {31794, 9, 12, 0, 0}, {31806, 2, 15, 0, 0}, {31821, 4, 13, 0, 0},
    {31834, 8, 13, 0, 0}, {31847, 6, 14, 0, 0}, {31861, 1, 21, 0, 0}, {31882, 3, 19, 0, 0}, {31901, 5, 16, 0, 0},
    {31917, 12, 18, 0, 0}, {31935, 10, 18, 0, 0}, {31953, 1, 3, 4, 0}, {31956, 0, 2, 3, 0}, {31958, 1, 9, 4, 0},
    {31967, 1, 16, 4, 0}, {31983, 1, 16, 4, 0}, {31999, 0, 7, 4, 0}, {32006, 0, 14, 4, 0}, {32020, 1, 10, 4, 0},
    {32030, 1, 10, 4, 0}, {32040, 0, 7, 4, 0}, {32047, 0, 11, 4, 0}, {32058, 0, 11, 4, 0}, {32069, 2, 8, 4, 0},
    {32077, 2, 9, 4, 0}, {32086, 2003, 7, 7, 0}, {32093, 0, 4, 8, 0}, {32097, 0, 10, 8, 0}, {32107, 0, 4, 4, 0},
    {32111, 0, 8, 4, 0}, {32119, 1, 11, 4, 0}, {32130, 1, 12, 4, 0}, {32142, 1, 7, 4, 0}, {32149, 0, 5, 3, 0},
    {32154, 0, 3, 3, 0}, {32157, 0, 9, 3, 0}, {32166, 10, 3, 0, 0}, {32166, 0, 3, 3, 0}, {32169, 0, 5, 3, 0},
    {32174, 0, 9, 3, 0}, {32183, 10, 5, 0, 0}, {32188, 10, 11, 0, 0}, {32199, 10, 12, 0, 0}, {32211, 10, 4, 0, 0},
    {32215, 10, 12, 0, 0}, {32227, 10, 13, 0, 0}, {32240, 0, 2, 4, 0}, {32242, -420, 3, 7, 0}, {32245, 0, 2, 3, 0},
    {32247, 2, 3, 0, 0}, {32250, 2, 7, 0, 0}, {32257, 2, 8, 0, 0}, {32265, 1, 4, 4, 0}, {32269, 1, 7, 4, 0},
    {32276, 1, 11, 4, 0}, {32287, 0, 5, 8, 0}, {32292, 0, 3, 3, 0}, {32295, 0, 7, 3, 0}, {32302, 0, 12, 3, 0},
    {32314, 0, 8, 3, 0}, {32322, 0, 6, 3, 0}, {32328, 0, 9, 3, 0}, {32337, 0, 3, 3, 0}, {32340, 0, 9, 3, 0},
    {32349, 0, 11, 3, 0}, {32360, 3, 7, 4, 0}, {32367, 0, 8, 3, 0}, {32375, 0, 9, 3, 0}, {32384, 0, 3, 3, 0},
    {32384, -300, 3, 7, 0}, {32387, 0, 5, 3, 0}, {32392, 1, 6, 4, 0}, {32398, 0, 5, 3, 0}, {32403, 0, 4, 3, 0},
    {32407, 0, 5, 8, 0}, {32412, 0, 2, 4, 0}, {32414, 4, 4, 9, 0}, {32418, 4, 5, 9, 0}, {32423, 0, 2, 3, 0},
    {32425, 0, 6, 3, 0}, {32431, 0, 6, 3, 0}, {32437, 0, 6, 3, 0}, {32443, 0, 10, 3, 0}, {32453, 0, 11, 3, 0},
    {32464, 0, 5, 3, 0}, {32469, 0, 9, 3, 0}, {32478, 3, 7, 5, 0}, {32485, 3, 12, 5, 0}, {32497, 3, 12, 5, 0},
    {32509, 3, 13, 5, 0}, {32522, 6, 7, 5, 0}, {32529, 6, 10, 5, 0}, {32539, 6, 12, 5, 0}, {32551, 5, 9, 5, 0},
    {32560, 5, 12, 5, 0}, {32572, 5, 14, 5, 0}, {32586, 1, 9, 5, 0}, {32595, 1, 13, 5, 0}, {32608, 1, 13, 5, 0},
    {32621, 1, 14, 5, 0}, {32635, 1, 15, 5, 0}, {32650, 5, 10, 5, 0}, {32768, 5, 14, 5, 0}, {32782, 5, 16, 5, 0},
    {32798, 4, 9, 5, 0}, {32807, 4, 13, 5, 0}, {32820, 4, 13, 5, 0}, {32833, 4, 15, 5, 0}, {32848, 4, 16, 5, 0},
    {32864, 0, 9, 5, 0}, {32873, 0, 14, 5, 0}, {32887, 0, 14, 5, 0}, {32901, 0, 15, 5, 0}, {32916, 2, 8, 5, 0},
    {32924, 2, 13, 5, 0}, {32937, 2, 13, 5, 0}, {32950, 2, 14, 5, 0}, {32964, 0, 7, 3, 0}, {32971, 0, 3, 3, 0},
    {32974, 0, 5, 3, 0}, {32979, 300, 3, 7, 0}, {32982, 0, 5, 8, 0}, {32987, 1, 2, 4, 0}, {32989, 1, 8, 4, 0},
    {32997, 0, 2, 3, 0}, {32997, 1, 2, 4, 0}, {32999, 0, 2, 3, 0}, {33001, 2, 7, 4, 0}, {33008, 2, 8, 4, 0},
    {33016, 1, 8, 4, 0}, {33024, 1, 11, 4, 0}, {33035, 1, 12, 4, 0}, {33047, 3, 5, 4, 0}, {33052, 3, 3, 4, 0},
    {33055, 3, 4, 4, 0}, {33059, 3, 6, 4, 0}, {33065, 3, 7, 4, 0}, {33072, 4, 4, 4, 0}, {33076, 4, 6, 4, 0},
    {33082, 4, 7, 4, 0}, {33089, 3, 8, 4, 0}, {33097, 1, 10, 4, 0}, {33107, 0, 3, 3, 0}, {33110, 0, 7, 3, 0},
    {33117, 0, 8, 3, 0}, {33125, 0, 8, 3, 0}, {33133, 0, 9, 3, 0}, {33142, 0, 10, 3, 0}, {33152, 0, 10, 3, 0},
    {33162, 0, 11, 3, 0}, {33173, 0, 12, 3, 0}, {33185, 0, 13, 3, 0}, {33198, 0, 9, 3, 0}, {33207, 4, 5, 4, 0},
    {33212, 2, 6, 4, 0}, {33218, 4, 6, 4, 0}, {33224, 2, 7, 4, 0}, {33231, 1, 3, 4, 0}, {33234, 1, 6, 4, 0},
    {33240, 1, 7, 4, 0}, {33247, 1, 8, 4, 0}, {33255, 1, 7, 4, 0}, {33262, 1, 5, 4, 0}, {33267, 1, 8, 4, 0},
    {33275, 1, 8, 4, 0}, {33283, 1, 9, 4, 0}, {33292, 1, 9, 4, 0}, {33301, 1, 10, 4, 0}, {33311, 1, 10, 4, 0},
    {33321, 1, 10, 4, 0}, {33331, 1, 11, 4, 0}, {33342, 1, 13, 4, 0}, {33355, 1, 12, 4, 0}, {33367, 0, 6, 8, 0},
    {33373, 3, 9, 4, 0}, {33382, 0, 2, 3, 0}, {33384, 0, 3, 3, 0}, {33387, 2, 5, 5, 0}, {33392, 3, 5, 5, 0},
    {33397, 3, 8, 5, 0}, {33405, 6, 7, 5, 0}, {33412, 6, 10, 5, 0}, {33422, 6, 10, 5, 0}, {33432, 5, 7, 5, 0},
    {33439, 5, 10, 5, 0}, {33449, 5, 10, 5, 0}, {33459, 1, 7, 5, 0}, {33466, 1, 10, 5, 0}, {33476, 4, 7, 5, 0},
    {33483, 4, 11, 5, 0}, {33494, 4, 11, 5, 0}, {33505, 2, 8, 5, 0}, {33513, 2, 8, 5, 0}, {33521, 0, 7, 5, 0},
    {33528, 0, 11, 5, 0}, {33539, 0, 11, 5, 0}, {33550, 2, 6, 5, 0}, {33556, 3, 6, 5, 0}, {33562, 3, 8, 5, 0},
    {33570, 3, 10, 5, 0}, {33580, 3, 8, 5, 0}, {33588, 3, 9, 5, 0}, {33597, 3, 10, 5, 0}, {33607, 3, 11, 5, 0},
    {33618, 3, 12, 5, 0}, {33630, 3, 8, 5, 0}, {33638, 3, 11, 5, 0}, {33649, 3, 10, 5, 0}, {33659, 3, 12, 5, 0},
    {33671, 3, 9, 5, 0}, {33680, 3, 8, 5, 0}, {33688, 3, 9, 5, 0}, {33697, 3, 11, 5, 0}, {33708, 3, 10, 5, 0},
    {33718, 2, 6, 5, 0}, {33724, 2, 13, 5, 0}, {33737, 2, 12, 5, 0}, {33749, 2, 11, 5, 0}, {33760, 2, 9, 5, 0},
    {33769, 2, 14, 5, 0}, {33783, 2, 15, 5, 0}, {33798, 2, 12, 5, 0}, {33810, 6, 6, 5, 0}, {33816, 6, 11, 5, 0},
    {33827, 6, 9, 5, 0}, {33836, 6, 10, 5, 0}, {33846, 6, 11, 5, 0}, {33857, 6, 12, 5, 0}, {33869, 6, 9, 5, 0},
    {33878, 5, 8, 5, 0}, {33886, 5, 13, 5, 0}, {33899, 5, 12, 5, 0}, {33911, 5, 14, 5, 0}, {33925, 5, 12, 5, 0},
    {33937, 5, 13, 5, 0}, {33950, 5, 11, 5, 0}, {33961, 5, 12, 5, 0}, {33973, 5, 13, 5, 0}, {33986, 5, 13, 5, 0},
    {33999, 5, 11, 5, 0}, {34010, 5, 12, 5, 0}, {34022, 5, 11, 5, 0}, {34033, 1, 8, 5, 0}, {34041, 1, 13, 5, 0},
    {34054, 1, 13, 5, 0}, {34067, 1, 11, 5, 0}, {34078, 1, 14, 5, 0}, {34092, 1, 12, 5, 0}, {34104, 1, 11, 5, 0},
    {34115, 1, 11, 5, 0}, {34126, 1, 14, 5, 0}, {34140, 1, 13, 5, 0}, {34153, 1, 12, 5, 0}, {34165, 6, 6, 5, 0},
    {34171, 6, 9, 5, 0}, {34180, 6, 10, 5, 0}, {34190, 6, 10, 5, 0}, {34200, 6, 10, 5, 0}, {34210, 6, 9, 5, 0},
    {34219, 0, 6, 5, 0}, {34225, 0, 8, 5, 0}, {34233, 0, 14, 5, 0}, {34247, 0, 14, 5, 0}, {34261, 0, 12, 5, 0},
    {34273, 0, 15, 5, 0}, {34288, 0, 13, 5, 0}, {34301, 0, 12, 5, 0}, {34313, 0, 12, 5, 0}, {34325, 4, 8, 5, 0},
    {34333, 4, 10, 5, 0}, {34343, 4, 11, 5, 0}, {34354, 4, 12, 5, 0}, {34366, 4, 8, 5, 0}, {34374, 4, 10, 5, 0},
    {34384, 4, 11, 5, 0}, {34395, 4, 10, 5, 0}, {34405, 4, 9, 5, 0}, {34414, 4, 15, 5, 0}, {34429, 4, 14, 5, 0},
    {34443, 4, 16, 5, 0}, {34459, 4, 8, 5, 0}, {34467, 4, 11, 5, 0}, {34478, 4, 13, 5, 0}, {34491, 4, 12, 5, 0},
    {34503, 4, 10, 5, 0}, {34513, 4, 14, 5, 0}, {34527, 4, 16, 5, 0}, {34543, 4, 15, 5, 0}, {34558, 2, 10, 5, 0},
    {34568, 2, 10, 5, 0}, {34578, 2, 8, 5, 0}, {34586, 4, 3, 0, 0}, {34589, 0, 7, 4, 0}, {34596, 0, 14, 4, 0},
    {34610, 0, 8, 4, 0}, {34618, 0, 15, 4, 0}, {34633, 0, 16, 4, 0}, {34649, 3, 7, 5, 0}, {34656, 3, 11, 5, 0},
    {34667, 3, 12, 5, 0}, {34679, 3, 12, 5, 0}, {34691, 3, 11, 5, 0}, {34702, 6, 7, 5, 0}, {34709, 5, 9, 5, 0},
    {34718, 5, 12, 5, 0}, {34730, 5, 13, 5, 0}, {34743, 5, 13, 5, 0}, {34756, 5, 14, 5, 0}, {34770, 6, 10, 5, 0},
    {34780, 6, 11, 5, 0}, {34791, 1, 9, 5, 0}, {34800, 1, 13, 5, 0}, {34813, 1, 12, 5, 0}, {34825, 1, 13, 5, 0},
    {34838, 4, 9, 5, 0}, {34847, 4, 14, 5, 0}, {34861, 4, 13, 5, 0}, {34874, 4, 14, 5, 0}, {34888, 0, 9, 5, 0},
    {34897, 0, 13, 5, 0}, {34910, 0, 14, 5, 0}, {34924, 0, 15, 5, 0}, {34939, 2, 9, 5, 0}, {34948, 2, 13, 5, 0},
    {34961, 2, 14, 5, 0}, {34975, 2, 14, 5, 0}, {34989, 2, 13, 5, 0}, {35002, 0, 9, 4, 0}, {35011, 3, 8, 5, 0},
    {35019, 3, 13, 5, 0}, {35032, 3, 13, 5, 0}, {35045, 3, 13, 5, 0}, {35058, 3, 13, 5, 0}, {35071, 6, 8, 5, 0},
    {35079, 6, 12, 5, 0}, {35091, 6, 12, 5, 0}, {35103, 1, 10, 5, 0}, {35113, 1, 14, 5, 0}, {35127, 1, 15, 5, 0},
    {35142, 1, 14, 5, 0}, {35156, 1, 16, 5, 0}, {35172, 5, 11, 5, 0}, {35183, 5, 15, 5, 0}, {35198, 5, 16, 5, 0},
    {35214, 5, 16, 5, 0}, {35230, 5, 15, 5, 0}, {35245, 4, 10, 5, 0}, {35255, 4, 15, 5, 0}, {35270, 4, 16, 5, 0},
    {35286, 4, 15, 5, 0}, {35301, 4, 17, 5, 0}, {35318, 0, 10, 5, 0}, {35328, 0, 15, 5, 0}, {35343, 0, 16, 5, 0},
    {35359, 0, 15, 5, 0}, {35374, 0, 18, 5, 0}, {35392, 2, 10, 5, 0}, {35402, 2, 15, 5, 0}, {35417, 2, 15, 5, 0},
    {35432, 2, 15, 5, 0}, {35447, 2, 15, 5, 0}, {35462, 0, 10, 4, 0}, {35472, 3, 7, 5, 0}, {35479, 3, 9, 5, 0},
    {35488, 3, 10, 5, 0}, {35498, 6, 7, 5, 0}, {35505, 6, 9, 5, 0}, {35514, 6, 12, 5, 0}, {35526, 6, 12, 5, 0},
    {35538, 6, 12, 5, 0}, {35550, 2, 7, 5, 0}, {35557, 1, 9, 5, 0}, {35566, 1, 12, 5, 0}, {35578, 1, 12, 5, 0},
    {35590, 1, 12, 5, 0}, {35602, 5, 8, 5, 0}, {35610, 5, 12, 5, 0}, {35622, 5, 13, 5, 0}, {35635, 5, 13, 5, 0},
    {35648, 0, 7, 5, 0}, {35655, 2, 9, 5, 0}, {35664, 2, 10, 5, 0}, {35674, 2, 10, 5, 0}, {35684, 4, 9, 5, 0},
    {35693, 4, 13, 5, 0}, {35706, 4, 13, 5, 0}, {35719, 4, 13, 5, 0}, {35732, 0, 9, 5, 0}, {35741, 0, 13, 5, 0},
    {35754, 0, 13, 5, 0}, {35767, 0, 13, 5, 0}, {35780, 4, 8, 5, 0}, {35788, 4, 12, 5, 0}, {35800, 4, 13, 5, 0},
    {35813, 4, 12, 5, 0}, {35825, 0, 10, 4, 0}, {35835, 4, 5, 0, 0}, {35840, 0, 5, 8, 0}, {35845, 12, 3, 0, 0},
    {35848, 12, 8, 0, 0}, {35856, 12, 8, 0, 0}, {35864, 12, 8, 0, 0}, {35872, 12, 8, 0, 0}, {35880, 1, 8, 4, 0},
    {35888, 0, 15, 4, 0}, {35903, 0, 16, 4, 0}, {35919, 0, 13, 4, 0}, {35932, 0, 14, 4, 0}, {35946, 3, 8, 5, 0},
    {35954, 3, 11, 5, 0}, {35965, 3, 10, 5, 0}, {35975, 3, 11, 5, 0}, {35986, 2, 8, 5, 0}, {35994, 2, 13, 5, 0},
    {36007, 2, 13, 5, 0}, {36020, 2, 11, 5, 0}, {36031, 6, 6, 5, 0}, {36037, 6, 11, 5, 0}, {36048, 6, 10, 5, 0},
    {36058, 6, 11, 5, 0}, {36069, 1, 8, 5, 0}, {36077, 1, 13, 5, 0}, {36090, 1, 13, 5, 0}, {36103, 1, 11, 5, 0},
    {36114, 5, 9, 5, 0}, {36123, 5, 14, 5, 0}, {36137, 5, 13, 5, 0}, {36150, 5, 14, 5, 0}, {36164, 0, 8, 5, 0},
    {36172, 0, 14, 5, 0}, {36186, 0, 14, 5, 0}, {36200, 0, 12, 5, 0}, {36212, 4, 8, 5, 0}, {36220, 4, 14, 5, 0},
    {36234, 4, 13, 5, 0}, {36247, 4, 14, 5, 0}, {36261, 0, 3, 3, 0}, {36264, -480, 3, 7, 0}, {36267, 0, 2, 3, 0},
    {36267, 2003, 2, 7, 0}, {36269, 1, 3, 4, 0}, {36272, 1, 3, 4, 0}, {36275, 0, 8, 3, 0}, {36283, 0, 5, 8, 0},
    {36288, 0, 8, 8, 0}, {36296, 4, 4, 4, 0}, {36300, 4, 6, 4, 0}, {36306, 3, 4, 4, 0}, {36310, 3, 12, 4, 0},
    {36322, 3, 12, 4, 0}, {36334, 3, 13, 4, 0}, {36347, 4, 8, 4, 0}, {36355, 4, 8, 4, 0}, {36363, 4, 9, 4, 0},
    {36372, 0, 3, 3, 0}, {36375, 0, 3, 3, 0}, {36378, 0, 6, 3, 0}, {36384, 1, 13, 4, 0}, {36397, 1, 14, 4, 0},
    {36411, 1, 10, 4, 0}, {36421, 1, 17, 4, 0}, {36438, 1, 17, 4, 0}, {36455, 0, 15, 4, 0}, {36470, 0, 9, 4, 0},
    {36479, 0, 16, 4, 0}, {36495, 1, 11, 4, 0}, {36506, 1, 12, 4, 0}, {36518, 0, 8, 4, 0}, {36526, 0, 12, 4, 0},
    {36538, 0, 12, 4, 0}, {36550, 2, 9, 4, 0}, {36559, 2, 10, 4, 0}, {36569, 2, 4, 0, 0}, {36573, 2, 9, 0, 0},
    {36582, 0, 7, 3, 0}, {36589, 0, 9, 3, 0}, {36598, 0, 4, 3, 0}, {36602, 0, 10, 3, 0}, {36612, 0, 11, 3, 0},
    {36623, 4, 8, 4, 0}, {36631, 0, 10, 3, 0}, {36641, 1, 5, 4, 0}, {36646, 1, 8, 4, 0}, {36654, 1, 12, 4, 0},
    {36666, 1, 13, 4, 0}, {36679, 0, 4, 3, 0}, {36683, 0, 5, 3, 0}, {36688, 3, 9, 5, 0}, {36697, 3, 10, 5, 0},
    {36707, 3, 9, 5, 0}, {36716, 3, 12, 5, 0}, {36728, 3, 11, 5, 0}, {36739, 3, 13, 5, 0}, {36752, 3, 9, 5, 0},
    {36761, 2, 7, 5, 0}, {36864, 2, 14, 5, 0}, {36878, 2, 13, 5, 0}, {36891, 2, 12, 5, 0}, {36903, 2, 11, 5, 0},
    {36914, 2, 16, 5, 0}, {36930, 2, 17, 5, 0}, {36947, 2, 14, 5, 0}, {36961, 6, 7, 5, 0}, {36968, 6, 10, 5, 0},
    {36978, 6, 13, 5, 0}, {36991, 6, 12, 5, 0}, {37003, 6, 14, 5, 0}, {37017, 1, 9, 5, 0}, {37026, 1, 14, 5, 0},
    {37040, 1, 15, 5, 0}, {37055, 1, 13, 5, 0}, {37068, 1, 12, 5, 0}, {37080, 1, 12, 5, 0}, {37092, 5, 10, 5, 0},
    {37102, 5, 15, 5, 0}, {37117, 5, 14, 5, 0}, {37131, 5, 16, 5, 0}, {37147, 5, 14, 5, 0}, {37161, 5, 15, 5, 0},
    {37176, 5, 14, 5, 0}, {37190, 6, 7, 5, 0}, {37197, 6, 11, 5, 0}, {37208, 6, 10, 5, 0}, {37218, 0, 7, 5, 0},
    {37225, 0, 9, 5, 0}, {37234, 0, 15, 5, 0}, {37249, 0, 16, 5, 0}, {37265, 0, 14, 5, 0}, {37279, 0, 13, 5, 0},
    {37292, 0, 13, 5, 0}, {37305, 4, 11, 5, 0}, {37316, 4, 17, 5, 0}, {37333, 4, 16, 5, 0}, {37349, 4, 18, 5, 0},
    {37367, 4, 10, 5, 0}, {37377, 4, 12, 5, 0}, {37389, 4, 13, 5, 0}, {37402, 4, 12, 5, 0}, {37414, 3, 9, 5, 0},
    {37423, 3, 12, 5, 0}, {37435, 3, 11, 5, 0}, {37446, 3, 12, 5, 0}, {37458, 2, 11, 5, 0}, {37469, 2, 16, 5, 0},
    {37485, 2, 16, 5, 0}, {37501, 2, 14, 5, 0}, {37515, 6, 7, 5, 0}, {37522, 6, 13, 5, 0}, {37535, 6, 12, 5, 0},
    {37547, 6, 13, 5, 0}, {37560, 1, 9, 5, 0}, {37569, 1, 14, 5, 0}, {37583, 1, 14, 5, 0}, {37597, 1, 12, 5, 0},
    {37609, 5, 10, 5, 0}, {37619, 5, 15, 5, 0}, {37634, 5, 14, 5, 0}, {37648, 5, 15, 5, 0}, {37663, 0, 9, 5, 0},
    {37672, 0, 15, 5, 0}, {37687, 0, 15, 5, 0}, {37702, 0, 13, 5, 0}, {37715, 4, 10, 5, 0}, {37725, 4, 16, 5, 0},
    {37741, 4, 15, 5, 0}, {37756, 4, 16, 5, 0}, {37772, 0, 4, 3, 0}, {37776, 4, 5, 4, 0}, {37781, 4, 7, 4, 0},
    {37788, 6, 3, 0, 0}, {37791, 6, 7, 0, 0}, {37798, 0, 3, 3, 0}, {37801, 0, 6, 3, 0}, {37807, 0, 12, 3, 0},
    {37819, 0, 3, 3, 0}, {37822, 0, 6, 3, 0}, {37828, 0, 12, 3, 0}, {37840, 0, 1, 8, 0}, {37841, 0, 2, 12, 0},
    {37843, 0, 3, 3, 0}, {37846, 3, 13, 2, 0}, {37859, 4, 13, 2, 0}, {37872, 4, 11, 2, 0}, {37883, 3, 10, 2, 0},
    {37893, 0, 4, 3, 0}, {37897, 7, 5, 2, 0}, {37902, 9, 7, 2, 0}, {37909, 9, 8, 2, 0}, {37917, 9, 7, 2, 0},
    {37924, 0, 4, 4, 0}, {37928, 1, 3, 0, 0}, {37931, 0, 2, 12, 0}, {37933, 0, 2, 12, 0}, {37935, 0, 3, 3, 0},
    {37938, 1, 8, 0, 0}, {37946, 0, 4, 3, 0}, {37950, 7, 5, 2, 0}, {37955, 0, 5, 3, 0}, {37960, 0, 6, 4, 0},
    {37966, 12, 4, 0, 0}, {37970, 12, 7, 0, 0}, {37977, 10, 3, 0, 0}, {37980, 10, 5, 0, 0}, {37985, 10, 5, 0, 0},
    {37990, 0, 4, 4, 0}, {37994, 0, 2, 4, 0}, {37996, 0, 4, 8, 0}, {38000, 8, 4, 0, 0}, {38004, 8, 9, 0, 0},
    {38013, 8, 9, 0, 0}, {38022, 8, 10, 0, 0}, {38032, 8, 11, 0, 0}, {38043, 9, 4, 0, 0}, {38047, 9, 8, 0, 0},
    {38055, 9, 7, 0, 0}, {38062, 9, 9, 0, 0}, {38071, 9, 8, 0, 0}, {38079, 9, 3, 0, 0}, {38082, 9, 5, 0, 0},
    {38087, 9, 5, 0, 0}, {38092, 0, 5, 4, 0}, {38097, 0, 5, 4, 0}, {38102, 1, 9, 0, 0}, {38111, 0, 5, 4, 0},
    {38116, 0, 1, 12, 0}, {38117, 1, 8, 4, 0}, {38125, 1, 9, 4, 0}, {38134, 2, 8, 4, 0}, {38142, 0, 10, 4, 0},
    {38152, 0, 2, 3, 0}, {38152, 0, 2, 4, 0}, {38154, 3, 18, 4, 0}, {38172, 4, 17, 4, 0}, {38189, 2, 13, 5, 0},
    {38202, 2, 14, 5, 0}, {38216, 0, 4, 8, 0}, {38220, 0, 3, 3, 0}, {38223, 0, 6, 3, 0}, {38229, 0, 5, 4, 0},
    {38234, 8, 5, 2, 0}, {38239, 0, 6, 3, 0}, {38245, 0, 5, 3, 0}, {38250, 0, 5, 3, 0}, {38255, 0, 3, 3, 0},
    {38258, 0, 6, 3, 0}, {38264, 2, 5, 2, 0}, {38269, 2, 5, 2, 0}, {38274, 0, 6, 4, 0}, {38280, 0, 5, 8, 0},
    {38285, 0, 3, 3, 0}, {38288, 0, 6, 3, 0}, {38294, 0, 4, 3, 0}, {38298, 0, 5, 3, 0}, {38303, 0, 3, 3, 0},
    {38306, 0, 7, 3, 0}, {38313, 0, 6, 3, 0}, {38319, 11, 4, 0, 0}, {38323, 11, 7, 0, 0}, {38330, 0, 9, 3, 0},
    {38339, 0, 7, 3, 0}, {38346, 240, 4, 7, 0}, {38350, 0, 4, 4, 0}, {38354, 0, 3, 3, 0}, {38357, 0, 5, 3, 0},
    {38362, 120, 4, 7, 0}, {38366, 9, 3, 0, 0}, {38366, 0, 3, 3, 0}, {38369, 0, 8, 3, 0}, {38377, 0, 4, 3, 0},
    {38381, 0, 4, 8, 0}, {38381, 0, 4, 13, 0}, {38385, 0, 7, 3, 0}, {38392, 9, 7, 0, 0}, {38399, 0, 8, 3, 0},
    {38407, 0, 9, 3, 0}, {38416, 1, 4, 0, 0}, {38420, 1, 6, 0, 0}, {38426, 1, 6, 0, 0}, {38432, 2, 3, 0, 0},
    {38435, 0, 4, 3, 0}, {38439, 1, 5, 0, 0}, {38444, 1, 7, 0, 0}, {38451, 1, 5, 4, 0}, {38456, 9, 3, 0, 0},
    {38459, 9, 10, 0, 0}, {38469, 9, 9, 0, 0}, {38478, 0, 3, 3, 0}, {38481, 0, 7, 3, 0}, {38488, 0, 13, 3, 0},
    {38501, 0, 11, 3, 0}, {38512, 0, 17, 5, 0}, {38529, 0, 18, 5, 0}, {38547, 0, 3, 3, 0}, {38550, 0, 6, 3, 0},
    {38556, 0, 3, 3, 0}, {38559, 0, 4, 3, 0}, {38563, 9, 3, 0, 0}, {38563, 0, 3, 3, 0}, {38566, 0, 5, 3, 0},
    {38571, 0, 5, 3, 0}, {38576, 0, 5, 3, 0}, {38581, 9, 7, 0, 0}, {38588, 9, 8, 0, 0}, {38596, 9, 9, 0, 0},
    {38605, 0, 6, 3, 0}, {38611, 9, 3, 0, 0}, {38614, 9, 8, 0, 0}, {38622, 9, 4, 0, 0}, {38626, 9, 8, 0, 0},
    {38634, 9, 9, 0, 0}, {38643, 9, 9, 0, 0}, {38652, 9, 9, 0, 0}, {38661, 9, 9, 0, 0}, {38670, 9, 10, 0, 0},
    {38680, 9, 10, 0, 0}, {38690, 9, 9, 0, 0}, {38699, 9, 9, 0, 0}, {38708, 9, 10, 0, 0}, {38718, 9, 9, 0, 0},
    {38727, 1, 4, 4, 0}, {38731, 0, 5, 3, 0}, {38736, 0, 4, 3, 0}, {38740, 0, 8, 3, 0}, {38748, 0, 11, 3, 0},
    {38759, 0, 5, 3, 0}, {38764, 0, 9, 3, 0}, {38773, 9, 3, 0, 0}, {38776, 9, 8, 0, 0}, {38784, 9, 8, 0, 0},
    {38792, 9, 9, 0, 0}, {38801, 9, 4, 0, 0}, {38805, 9, 9, 0, 0}, {38814, 9, 9, 0, 0}, {38823, 9, 9, 0, 0},
    {38832, 9, 9, 0, 0}, {38841, 10, 6, 2, 0}, {38847, 0, 3, 3, 0}, {38850, 0, 5, 3, 0}, {38855, 0, 11, 3, 0},
    {38866, 0, 2, 4, 0}, {38868, 480, 3, 7, 0}, {38871, 8, 7, 2, 0}, {38878, 8, 6, 2, 0}, {38884, 6, 9, 1, 0},
    {38893, 0, 4, 3, 0}, {38897, 0, 6, 3, 0}, {38903, 10, 7, 2, 0}, {38910, 6, 18, 5, 0}, {38928, 6, 20, 5, 0},
    {38948, 2, 3, 0, 0}, {38951, 2, 6, 0, 0}, {38957, 9, 3, 0, 0}, {38957, 0, 3, 3, 0}, {38960, 9, 7, 0, 0},
    {38967, 0, 2, 3, 0}, {38969, 0, 8, 6, 0}, {38977, 1, 5, 4, 0}, {38982, 0, 3, 3, 0}, {38985, 2, 5, 0, 0},
    {38990, 8, 3, 0, 0}, {38993, 8, 8, 0, 0}, {39001, 8, 9, 0, 0}, {39010, 8, 8, 0, 0}, {39018, 1, 3, 0, 0},
    {39021, 1, 8, 0, 0}, {39029, 1, 8, 0, 0}, {39037, 1, 9, 0, 0}, {39046, 1, 9, 0, 0}, {39055, 3, 14, 5, 0},
    {39069, 3, 15, 5, 0}, {39084, 0, 3, 3, 0}, {39087, 0, 3, 3, 0}, {39090, 0, 7, 3, 0}, {39097, 0, 4, 3, 0},
    {39101, 0, 8, 3, 0}, {39109, 0, 2, 3, 0}, {39111, 330, 7, 7, 0}, {39118, 0, 5, 3, 0}, {39123, 0, 5, 3, 0},
    {39128, 0, 2, 3, 0}, {39130, 0, 4, 8, 0}, {39134, 0, 3, 3, 0}, {39137, 0, 6, 3, 0}, {39143, 0, 6, 6, 0},
    {39149, 1, 4, 4, 0}, {39153, 0, 3, 3, 0}, {39156, 0, 5, 3, 0}, {39161, 0, 6, 3, 0}, {39167, 0, 6, 3, 0},
    {39173, 0, 7, 3, 0}, {39180, 0, 7, 3, 0}, {39187, 1, 4, 4, 0}, {39191, 0, 3, 6, 0}, {39194, 10, 4, 0, 0},
    {39198, 10, 6, 0, 0}, {39204, 10, 6, 0, 0}, {39210, 0, 2, 3, 0}, {39212, 0, 3, 3, 0}, {39215, 0, 5, 3, 0},
    {39220, 0, 3, 3, 0}, {39223, 0, 7, 3, 0}, {39230, 0, 3, 3, 0}, {39233, 0, 6, 3, 0}, {39239, 0, 6, 3, 0},
    {39245, 0, 5, 3, 0}, {39250, 8, 3, 0, 3}, {39250, 7, 3, 0, 2}, {39253, 7, 6, 0, 0}, {39259, 8, 5, 0, 0},
    {39264, 8, 5, 0, 0}, {39269, 7, 6, 0, 0}, {39275, 0, 3, 3, 0}, {39278, 0, 2, 3, 0}, {39278, 0, 2, 12, 0},
    {39280, 0, 5, 8, 0}, {39285, 0, 6, 3, 0}, {39291, 11, 3, 0, 0}, {39294, 11, 7, 0, 0}, {39301, 11, 9, 0, 0},
    {39310, 0, 7, 3, 0}, {39317, 0, 3, 3, 0}, {39320, 0, 7, 3, 0}, {39327, 0, 8, 3, 0}, {39335, 1, 3, 0, 0},
    {39338, 1, 7, 0, 0}, {39345, 1, 8, 0, 0}, {39353, 1, 8, 0, 0}, {39361, 0, 7, 3, 0}, {39368, 0, 2, 3, 0},
    {39370, 2, 3, 0, 0}, {39370, 0, 3, 3, 0}, {39373, 2, 5, 0, 0}, {39378, 0, 4, 4, 0}, {39382, 0, 6, 3, 0},
    {39388, 0, 3, 3, 0}, {39391, 9, 4, 0, 0}, {39395, 0, 3, 3, 0}, {39398, 0, 6, 3, 0}, {39404, 0, 10, 3, 0},
    {39414, 0, 9, 3, 0}, {39423, 0, 5, 3, 0}, {39428, 0, 9, 3, 0}, {39437, 5, 3, 0, 0}, {39440, 5, 7, 0, 0},
    {39447, 5, 7, 0, 0}, {39454, 0, 6, 3, 0}, {39460, 0, 10, 3, 0}, {39470, 8, 6, 2, 0}, {39476, 10, 6, 2, 0},
    {39482, 9, 4, 0, 0}, {39486, 9, 7, 0, 0}, {39493, 9, 9, 0, 0}, {39502, 0, 3, 3, 0}, {39505, 9, 5, 0, 0},
    {39510, 9, 10, 0, 0}, {39520, 0, 6, 3, 0}, {39526, 0, 3, 3, 0}, {39529, 0, 7, 3, 0}, {39536, 0, 4, 3, 0},
    {39540, 0, 7, 3, 0}, {39547, 0, 5, 4, 0}, {39552, 0, 4, 3, 0}, {39556, 0, 10, 3, 0}, {39566, 9, 4, 0, 0},
    {39570, 9, 11, 0, 0}, {39581, 0, 7, 3, 0}, {39588, 1, 10, 4, 0}, {39598, 0, 4, 3, 0}, {39602, 0, 7, 3, 0},
    {39609, 0, 3, 3, 0}, {39612, 0, 4, 3, 0}, {39616, 0, 7, 3, 0}, {39623, 0, 5, 4, 0}, {39628, 0, 4, 3, 0},
    {39632, 0, 7, 4, 0}, {39639, 0, 5, 3, 0}, {39644, 0, 8, 3, 0}, {39652, 0, 2, 8, 0}, {39654, 11, 4, 0, 0},
    {39658, 11, 8, 0, 0}, {39666, 0, 3, 3, 0}, {39669, 0, 7, 3, 0}, {39676, 0, 6, 3, 0}, {39682, 1, 5, 0, 0},
    {39687, 1, 8, 0, 0}, {39695, 1, 10, 0, 0}, {39705, 0, 4, 6, 0}, {39709, 0, 6, 6, 0}, {39715, 3, 16, 4, 0},
    {39731, 1, 5, 4, 0}, {39736, 1, 5, 4, 0}, {39741, 0, 9, 8, 0}, {39750, 8, 3, 0, 0}, {39753, 8, 5, 0, 0},
    {39758, 1, 6, 6, 0}, {39764, 0, 9, 3, 0}, {39773, 0, 10, 3, 0}, {39783, 7, 3, 0, 0}, {39786, 7, 6, 0, 0},
    {39792, 3, 11, 4, 0}, {39792, 1, 11, 4, 0}, {39803, 4, 12, 4, 0}, {39803, 0, 12, 4, 0}, {39815, 0, 3, 3, 0},
    {39818, 0, 5, 3, 0}, {39823, 0, 11, 3, 0}, {39834, 0, 6, 3, 0}, {39840, 0, 12, 3, 0}, {39852, 10, 3, 0, 0},
    {39855, 10, 5, 0, 0}, {39860, 0, 2, 12, 0}, {39862, 0, 4, 3, 0}, {39866, 0, 4, 3, 0}, {39870, 0, 4, 3, 0},
    {39874, 0, 4, 3, 0}, {39878, 0, 4, 3, 0}, {39882, 0, 4, 3, 0}, {39886, 0, 3, 3, 0}, {39889, 0, 5, 8, 0},
    {39889, 6, 5, 9, 0}, {39894, 0, 3, 8, 0}, {39897, 6, 3, 9, 0}, {39900, 0, 3, 3, 0}, {39903, 0, 6, 3, 0},
    {39909, 0, 7, 3, 0}, {39916, 0, 7, 3, 0}, {39923, 0, 7, 3, 0}, {39930, 0, 7, 3, 0}, {39937, 0, 6, 3, 0},
    {39943, 0, 8, 3, 0}, {39951, 0, 6, 8, 0}, {39951, 6, 6, 9, 0}, {39957, 0, 8, 3, 0}, {39965, 0, 11, 3, 0},
    {39976, 0, 9, 3, 0}, {39985, 0, 10, 3, 0}, {39995, 0, 10, 3, 0}, {40005, 0, 9, 3, 0}, {40014, 0, 2, 3, 0},
    {40016, 0, 7, 3, 0}, {40023, 0, 7, 3, 0}, {40030, 0, 9, 3, 0}, {40039, 0, 4, 8, 0}, {40043, 4, 3, 1, 0},
    {40043, 0, 3, 3, 0}, {40046, 7, 6, 0, 0}, {40052, 0, 4, 3, 0}, {40056, 0, 7, 3, 0}, {40063, 0, 3, 3, 0},
    {40066, 0, 6, 3, 0}, {40072, 0, 3, 3, 0}, {40075, 0, 7, 3, 0}, {40082, 1, 2, 4, 0}, {40084, 0, 4, 3, 0},
    {40088, 0, 3, 3, 0}, {40091, 0, 3, 3, 0}, {40094, 0, 2, 3, 0}, {40094, 0, 2, 4, 0}, {40096, 0, 5, 6, 0},
    {40101, 1, 3, 4, 0}, {40104, 0, 10, 3, 0}, {40114, 0, 3, 3, 0}, {40117, 0, 7, 3, 0}, {40124, 0, 3, 3, 0},
    {40127, 0, 5, 3, 0}, {40132, 0, 4, 3, 0}, {40136, 0, 7, 3, 0}, {40143, 0, 7, 3, 0}, {40150, 0, 9, 3, 0},
    {40159, 5, 5, 0, 0}, {40164, 5, 8, 0, 0}, {40172, 5, 10, 0, 0}, {40182, 0, 2, 3, 0}, {40182, 3, 2, 4, 0},
    {40184, 4, 3, 0, 0}, {40187, 4, 7, 0, 0}, {40194, 4, 7, 0, 0}, {40201, 0, 12, 3, 0}, {40213, 0, 5, 3, 0},
    {40218, 0, 9, 3, 0}, {40227, 0, 13, 3, 0}, {40240, 0, 6, 3, 0}, {40246, 0, 10, 3, 0}, {40256, 7, 3, 0, 0},
    {40259, 180, 3, 7, 0}, {40262, 3, 4, 4, 0}, {40266, 3, 5, 4, 0}, {40271, 180, 3, 7, 0}, {40274, 0, 3, 3, 0},
    {40277, 0, 7, 3, 0}, {40284, 3, 10, 4, 0}, {40294, 0, 2, 3, 0}, {40296, 0, 3, 3, 0}, {40299, 0, 6, 3, 0},
    {40305, 0, 8, 3, 0}, {40313, 0, 5, 6, 0}, {40318, 0, 9, 6, 0}, {40327, 7, 7, 0, 0}, {40334, 0, 4, 3, 0},
    {40338, 0, 9, 3, 0}, {40347, 0, 7, 3, 0}, {40354, 0, 11, 3, 0}, {40365, 1, 5, 4, 0}, {40370, 0, 1, 8, 0},
    {40370, 0, 1, 13, 0}, {40371, 0, 3, 8, 0}, {40371, 0, 3, 13, 0}, {40371, 0, 3, 15, 0}, {40374, 0, 6, 4, 0},
    {40380, 0, 6, 4, 0}, {40386, 0, 10, 3, 0}, {40396, 0, 11, 3, 0}, {40407, 0, 8, 3, 0}, {40415, 0, 12, 3, 0},
    {40427, 0, 2, 8, 0}, {40427, 0, 2, 14, 0}, {40429, 0, 3, 14, 0}, {40432, 0, 5, 4, 0}, {40437, 0, 9, 3, 0},
    {40446, 0, 11, 3, 0}, {40457, 0, 2, 14, 0}, {40459, 0, 3, 14, 0}, {40462, 0, 3, 14, 0}, {40465, 2, 3, 0, 0},
    {40468, 2, 4, 0, 0}, {40472, 2, 5, 0, 0}, {40477, 10, 3, 0, 0}, {40480, 10, 5, 0, 0}, {40485, 10, 6, 0, 0},
    {40491, 10, 8, 0, 0}, {40499, 1, 3, 0, 0}, {40502, 1, 9, 0, 0}, {40511, 1, 10, 0, 0}, {40521, 1, 12, 0, 0},
    {40533, 2, 5, 4, 0}, {40538, 0, 2, 3, 0}, {40538, 0, 2, 7, 0}, {40540, 0, 3, 7, 0}, {40543, 0, 5, 3, 0},
    {40548, 0, 3, 3, 0}, {40551, 0, 6, 3, 0}, {40557, 0, 6, 3, 0}, {40563, 0, 3, 8, 0}, {40563, 0, 3, 13, 0},
    {40566, 1, 5, 4, 0}, {40571, 1, 6, 4, 0}, {40577, 7, 3, 0, 0}, {40577, 300, 3, 7, 0}, {40580, 7, 7, 0, 0},
    {40587, 7, 8, 0, 0}, {40595, 7, 10, 0, 0}, {40605, 0, 1, 8, 0}, {40606, 2, 3, 4, 0}, {40609, 2, 6, 4, 0},
    {40615, 0, 2, 8, 0}, {40617, 1, 5, 6, 0}, {40622, 1, 6, 4, 0}, {40628, 1, 7, 4, 0}, {40635, 1, 6, 4, 0},
    {40641, 1, 7, 4, 0}, {40648, 0, 3, 13, 0}, {40651, 0, 3, 8, 0}, {40654, 0, 7, 6, 0}, {40661, 0, 3, 8, 0},
    {40664, 2, 3, 0, 0}, {40667, 2, 7, 0, 0}, {40674, 2, 7, 0, 0}, {40681, 0, 8, 3, 0}, {40689, 0, 9, 3, 0},
    {40698, 1, 5, 6, 0}, {40703, 0, 2, 3, 0}, {40703, 0, 2, 8, 0}, {40705, 1, 3, 4, 0}, {40708, 1, 4, 4, 0},
    {40712, 1, 5, 4, 0}, {40717, 2, 5, 0, 0}, {40722, 2, 8, 0, 0}, {40730, 2, 4, 0, 0}, {40734, 2, 7, 0, 0},
    {40741, 2, 7, 0, 0}, {40748, 2, 8, 0, 0}, {40756, 2, 8, 0, 0}, {40764, 0, 3, 3, 0}, {40767, 0, 8, 3, 0},
    {40775, 0, 8, 3, 0}, {40783, 0, 8, 3, 0}, {40791, 0, 7, 3, 0}, {40798, 0, 8, 3, 0}, {40806, 0, 6, 3, 0},
    {40812, 1, 6, 4, 0}, {40818, 1, 4, 4, 0}, {40822, 1, 5, 4, 0}, {40827, 1, 6, 4, 0}, {40833, 3, 11, 4, 0},
    {40844, 4, 11, 4, 0}, {40855, 0, 3, 3, 0}, {40960, 0, 7, 3, 0}, {40967, 0, 3, 3, 0}, {40970, 0, 6, 3, 0},
    {40976, 3, 9, 5, 0}, {40985, 3, 12, 5, 0}, {40997, 6, 9, 5, 0}, {41006, 6, 12, 5, 0}, {41018, 5, 9, 5, 0},
    {41027, 5, 13, 5, 0}, {41040, 1, 11, 5, 0}, {41051, 1, 16, 5, 0}, {41067, 5, 14, 5, 0}, {41081, 0, 11, 5, 0},
    {41092, 0, 16, 5, 0}, {41108, 2, 10, 5, 0}, {41118, 2, 15, 5, 0}, {41133, 4, 9, 5, 0}, {41142, 4, 14, 5, 0},
    {41156, 3, 7, 5, 0}, {41163, 3, 9, 5, 0}, {41172, 6, 7, 5, 0}, {41179, 6, 10, 5, 0}, {41189, 5, 7, 5, 0},
    {41196, 1, 9, 5, 0}, {41205, 1, 12, 5, 0}, {41217, 5, 11, 5, 0}, {41228, 0, 9, 5, 0}, {41237, 0, 12, 5, 0},
    {41249, 2, 8, 5, 0}, {41257, 2, 11, 5, 0}, {41268, 4, 7, 5, 0}, {41275, 4, 10, 5, 0}, {41285, 600, 4, 7, 0},
    {41289, 0, 2, 4, 0}, {41291, 0, 3, 8, 0}, {41294, 6, 8, 5, 0}, {41302, 6, 10, 5, 0}, {41312, 1, 7, 5, 0},
    {41319, 1, 10, 5, 0}, {41329, 1, 11, 5, 0}, {41340, 5, 9, 5, 0}, {41349, 5, 11, 5, 0}, {41360, 0, 7, 5, 0},
    {41367, 0, 11, 5, 0}, {41378, 0, 12, 5, 0}, {41390, 2, 7, 5, 0}, {41397, 2, 10, 5, 0}, {41407, 2, 11, 5, 0},
    {41418, 3, 7, 5, 0}, {41425, 3, 9, 5, 0}, {41434, 4, 9, 5, 0}, {41443, 4, 10, 5, 0}, {41453, 0, 4, 4, 0},
    {41457, 0, 9, 4, 0}, {41466, 0, 10, 4, 0}, {41476, 0, 2, 3, 0}, {41478, 0, 7, 3, 0}, {41485, 0, 6, 3, 0},
    {41491, 0, 4, 8, 0}, {41495, 1, 6, 6, 0}, {41501, 0, 1, 8, 0}, {41502, 2, 6, 4, 0}, {41508, 3, 10, 4, 0},
    {41518, 3, 11, 4, 0}, {41529, 0, 3, 3, 0}, {41532, 0, 7, 3, 0}, {41539, 60, 3, 7, 0}, {41542, 5, 15, 5, 0},
    {41557, 5, 20, 5, 0}, {41577, 0, 4, 3, 0}, {41581, 0, 8, 3, 0}, {41589, 1, 7, 6, 0}, {41596, 0, 3, 3, 0},
    {41599, 0, 9, 3, 0}, {41608, 0, 3, 3, 0}, {41611, 0, 8, 3, 0}, {41619, 1, 5, 4, 0}, {41624, 60, 4, 7, 0},
    {41628, 0, 3, 7, 0}, {41631, 420, 3, 7, 0}, {41634, 1, 7, 4, 0}, {41641, 1, 9, 4, 0}, {41650, 1, 8, 4, 0},
    {41658, 4, 14, 5, 0}, {41672, 4, 15, 5, 0}, {41687, 540, 3, 7, 0}, {41690, 480, 4, 7, 0}, {41694, 0, 2, 3, 0},
    {41696, 0, 8, 3, 0}, {41704, 0, 8, 3, 0}, {41712, 1, 4, 4, 0}, {41716, 1, 10, 4, 0}, {41726, 9, 3, 0, 0},
    {41729, 9, 8, 0, 0}, {41737, 9, 9, 0, 0}, {41746, 9, 8, 0, 0}, {41754, 9, 9, 0, 0}, {41763, 0, 2, 3, 0},
    {41765, 0, 6, 3, 0}, {41771, 0, 3, 3, 0}, {41774, 0, 6, 3, 0}, {41780, 1, 5, 4, 0}, {41785, 1, 12, 4, 0},
    {41797, 1, 3, 0, 0}, {41800, 1, 7, 0, 0}, {41807, 0, 3, 3, 0}, {41810, 0, 5, 3, 0}, {41815, 7, 3, 0, 0},
    {41818, 7, 5, 0, 0}, {41823, 6, 4, 0, 0}, {41827, 6, 5, 0, 0}, {41832, 0, 6, 4, 0}, {41838, 1, 10, 4, 0},
    {41848, 0, 3, 3, 0}, {41851, 0, 9, 3, 0}, {41860, 540, 4, 7, 0}, {41864, 1, 5, 4, 0}, {41869, 1, 3, 0, 0},
    {41872, 1, 6, 0, 0}, {41878, 1, 6, 0, 0}, {41884, 0, 4, 3, 0}, {41888, 4, 9, 4, 0}, {41897, 0, 2, 4, 0},
    {41899, 0, 3, 3, 0}, {41902, 0, 6, 3, 0}, {41908, 0, 8, 3, 0}, {41916, 300, 4, 7, 0}, {41920, 0, 7, 3, 0},
    {41927, 1, 9, 6, 0}, {41936, 1, 2, 4, 0}, {41938, 0, 3, 8, 0}, {41941, 0, 4, 8, 0}, {41945, 0, 7, 8, 0},
    {41952, 1, 2, 4, 0}, {41954, 2, 2, 4, 0}, {41956, 2, 5, 4, 0}, {41961, 1, 7, 4, 0}, {41968, 0, 3, 3, 0},
    {41971, 7, 3, 0, 0}, {41974, 7, 4, 0, 0}, {41978, 6, 3, 0, 0}, {41981, 6, 4, 0, 0}, {41985, 2, 3, 4, 0},
    {41988, 2, 7, 4, 0}, {41995, 0, 4, 3, 0}, {41999, 0, 1, 7, 0}, {42000, 0, 2, 3, 0}, {42002, 9, 3, 0, 0},
    {42005, 9, 4, 0, 0}, {42009, 0, 8, 3, 0}, {42017, 6, 5, 0, 0}, {42022, 6, 9, 0, 0}, {42031, 12, 8, 2, 0},
    {42039, 11, 7, 2, 0}, {42046, 0, 4, 4, 0}, {42050, 0, 7, 4, 0}, {42057, 0, 2, 3, 0}, {42059, 0, 6, 3, 0},
    {42065, 12, 8, 2, 0}, {42073, 11, 9, 2, 0}, {42082, 1, 4, 4, 0}, {42086, 1, 6, 4, 0}, {42092, 1, 5, 4, 0},
    {42097, 1, 7, 4, 0}, {42104, 9, 5, 0, 0}, {42109, 9, 7, 0, 0}, {42116, 0, 2, 8, 0}, {42118, 0, 13, 3, 0},
    {42131, 0, 3, 8, 0}, {42134, 0, 10, 4, 0}, {42144, 0, 7, 3, 0}, {42151, 0, 2, 8, 0}, {42153, 8, 5, 0, 0},
    {42158, 8, 7, 0, 0}, {42165, 4, 4, 0, 0}, {42169, 4, 8, 0, 0}, {42177, 0, 3, 8, 0}, {42180, 0, 3, 3, 0},
    {42183, 0, 4, 3, 0}, {42187, 0, 10, 3, 0}, {42197, 0, 8, 3, 0}, {42205, 0, 10, 3, 0}, {42215, 0, 5, 3, 0},
    {42220, 0, 13, 3, 0}, {42233, 0, 22, 3, 0}, {42255, 0, 4, 12, 0}, {42259, 4, 7, 4, 0}, {42266, 2, 6, 4, 0},
    {42272, 0, 11, 3, 0}, {42283, 9, 4, 0, 0}, {42287, 9, 5, 0, 0}, {42292, 0, 5, 3, 0}, {42297, 6, 5, 0, 0},
    {42302, 1, 5, 4, 0}, {42307, 1, 6, 4, 0}, {42313, 1, 3, 4, 0}, {42316, 0, 4, 4, 0}, {42316, 2, 4, 4, 0},
    {42320, 2, 7, 4, 0}, {42327, 3, 6, 4, 0}, {42333, 1, 15, 4, 0}, {42348, 0, 15, 4, 0}, {42363, 2, 4, 0, 0},
    {42367, 2, 5, 0, 0}, {42372, 2, 6, 0, 0}, {42378, 0, 3, 3, 0}, {42381, 0, 7, 3, 0}, {42388, 1, 4, 0, 0},
    {42392, 1, 7, 0, 0}, {42399, 0, 4, 3, 0}, {42403, 0, 10, 3, 0}, {42413, 0, 4, 3, 0}, {42417, 0, 13, 3, 0},
    {42430, 0, 7, 8, 0}, {42430, 0, 7, 13, 0}, {42437, 6, 7, 0, 0}, {42444, 7, 9, 0, 0}, {42453, 7, 9, 0, 0},
    {42462, 6, 7, 0, 0}, {42469, 0, 4, 3, 0}, {42473, 0, 8, 3, 0}, {42481, 0, 9, 3, 0}, {42490, 0, 3, 3, 0},
    {42493, 0, 8, 3, 0}, {42501, 7, 4, 0, 0}, {42505, 6, 4, 0, 0}, {42509, 2, 5, 4, 0}, {42514, 0, 4, 3, 0},
    {42518, 6, 4, 0, 0}, {42522, 6, 6, 0, 0}, {42528, 0, 4, 3, 0}, {42532, 0, 4, 3, 0}, {42536, 0, 3, 3, 0},
    {42539, 0, 7, 3, 0}, {42546, 10, 5, 0, 0}, {42551, 10, 7, 0, 0}, {42558, 10, 7, 0, 0}, {42565, 0, 3, 3, 0},
    {42568, 0, 6, 3, 0}, {42574, 8, 6, 2, 0}, {42580, 0, 4, 3, 0}, {42584, 0, 6, 3, 0}, {42590, 0, 4, 3, 0},
    {42594, 0, 6, 3, 0}, {42600, 10, 7, 2, 0}, {42607, 2, 4, 0, 0}, {42611, 2, 6, 0, 0}, {42617, 0, 8, 3, 0},
    {42625, 0, 13, 3, 0}, {42638, 0, 9, 6, 0}, {42647, 0, 7, 6, 0}, {42654, 0, 3, 3, 0}, {42657, 0, 8, 3, 0},
    {42665, 0, 4, 3, 0}, {42669, 0, 9, 3, 0}, {42678, 4, 6, 0, 0}, {42684, 4, 16, 0, 0}, {42700, 4, 16, 0, 0},
    {42716, 1, 8, 4, 0}, {42724, 1, 16, 4, 0}, {42740, 8, 6, 0, 0}, {42746, 8, 18, 0, 0}, {42764, 8, 6, 0, 0},
    {42770, 8, 18, 0, 0}, {42788, 2, 10, 4, 0}, {42798, 12, 6, 0, 0}, {42804, 12, 20, 0, 0}, {42824, 12, 20, 0, 0},
    {42844, 0, 6, 3, 0}, {42850, 0, 14, 3, 0}, {42864, 1, 6, 0, 0}, {42870, 1, 20, 0, 0}, {42890, 1, 20, 0, 0},
    {42910, 7, 8, 0, 0}, {42918, 7, 14, 0, 0}, {42932, 6, 8, 0, 0}, {42940, 6, 14, 0, 0}, {42954, 7, 8, 0, 0},
    {42962, 7, 14, 0, 0}, {42976, 6, 8, 0, 0}, {42984, 6, 14, 0, 0}, {42998, 0, 6, 8, 0}, {43004, 0, 6, 3, 0},
    {43010, 0, 14, 3, 0}, {43024, 5, 6, 0, 0}, {43030, 5, 10, 0, 0}, {43040, 3, 6, 0, 0}, {43046, 3, 14, 0, 0},
    {43060, 5, 6, 0, 0}, {43066, 5, 10, 0, 0}, {43076, 5, 6, 0, 0}, {43082, 3, 6, 0, 0}, {43088, 3, 8, 0, 0},
    {43096, 3, 14, 0, 0}, {43110, 1, 10, 4, 0}, {43120, 1, 16, 4, 0}, {43136, 1, 4, 4, 0}, {43140, 11, 6, 0, 0},
    {43146, 11, 18, 0, 0}, {43164, 11, 6, 0, 0}, {43170, 11, 18, 0, 0}, {43188, 10, 6, 0, 0},
    {43194, 10, 18, 0, 0}, {43212, 10, 18, 0, 0}, {43230, 0, 6, 3, 0}, {43236, 0, 12, 3, 0}, {43248, 0, 6, 3, 0},
    {43254, 0, 18, 3, 0}, {43272, 0, 4, 4, 0}, {43276, 6, 21, 5, 0}, {43297, 6, 23, 5, 0}, {43320, 0, 23, 5, 0},
    {43343, 0, 39, 5, 0}, {43382, 0, 39, 5, 0}, {43421, 4, 21, 5, 0}, {43442, 4, 31, 5, 0}, {43473, 4, 33, 5, 0},
    {43506, 3, 19, 5, 0}, {43525, 3, 25, 5, 0}, {43550, 3, 27, 5, 0}, {43577, 1, 21, 5, 0}, {43598, 1, 25, 5, 0},
    {43623, 1, 25, 5, 0}, {43648, 5, 23, 5, 0}, {43671, 5, 25, 5, 0}, {43696, 2, 17, 5, 0}, {43713, 2, 21, 5, 0},
    {43734, 2, 23, 5, 0}, {43757, 0, 8, 4, 0}, {43765, 0, 6, 3, 0}, {43771, 0, 14, 3, 0}, {43785, 0, 12, 6, 0},
    {43797, 9, 6, 0, 0}, {43803, 9, 22, 0, 0}, {43825, 9, 22, 0, 0}, {43847, 0, 8, 8, 0}, {43855, 0, 6, 3, 0},
    {43861, 0, 14, 3, 0}, {43875, 1, 21, 4, 0}, {43896, 2, 15, 4, 0}, {43911, 1, 21, 4, 0}, {43932, 0, 13, 4, 0},
    {43945, 0, 6, 3, 0}, {43951, 0, 10, 3, 0}, {43961, 2, 6, 0, 0}, {43967, 2, 22, 0, 0}, {43989, 2, 22, 0, 0},
    {44011, 1, 8, 6, 0}, {44019, 1, 8, 6, 0}, {44027, 0, 6, 8, 0}, {44033, 0, 2, 8, 0}, {44035, 8, 6, 0, 0},
    {44041, 8, 12, 0, 0}, {44053, 8, 14, 0, 0}, {44067, 0, 4, 4, 0}, {44071, 4, 6, 0, 0}, {44077, 4, 10, 0, 0},
    {44087, 4, 12, 0, 0}, {44099, 4, 12, 0, 0}, {44111, 4, 10, 0, 0}, {44121, 10, 27, 0, 0}, {44148, 10, 31, 0, 0},
    {44179, 11, 36, 0, 0}, {44215, 11, 40, 0, 0}, {44255, 12, 38, 0, 0}, {44293, 12, 42, 0, 0},
    {44335, 8, 6, 0, 0}, {44341, 8, 12, 0, 0}, {44353, 2, 10, 4, 0}, {44363, 1, 18, 4, 0}, {44381, 0, 4, 3, 0},
    {44385, 0, 14, 3, 0}, {44399, 2, 6, 0, 0}, {44405, 2, 10, 0, 0}, {44415, 0, 4, 3, 0}, {44419, 0, 12, 3, 0},
    {44431, 0, 10, 3, 0}, {44441, 0, 23, 3, 0}, {44464, 0, 4, 3, 0}, {44468, 0, 16, 3, 0}, {44484, 0, 8, 3, 0},
    {44492, 0, 16, 3, 0}, {44508, 3, 6, 0, 0}, {44514, 3, 16, 0, 0}, {44530, 3, 14, 0, 0}, {44544, 0, 4, 3, 0},
    {44548, 0, 4, 3, 0}, {44552, 0, 10, 3, 0}, {44562, 0, 2, 8, 0}, {44564, 9, 6, 0, 0}, {44570, 9, 16, 0, 0},
    {44586, 9, 14, 0, 0}, {44600, 9, 16, 0, 0}, {44616, 9, 14, 0, 0}, {44630, 1, 6, 4, 0}, {44636, 1, 8, 4, 0},
    {44644, 1, 10, 4, 0}, {44654, 1, 12, 4, 0}, {44666, 1, 14, 4, 0}, {44680, 1, 12, 4, 0}, {44692, 1, 10, 4, 0},
    {44702, 0, 4, 8, 0}, {44706, 0, 22, 3, 0}, {44728, 0, 4, 3, 0}, {44732, 0, 4, 3, 0}, {44736, 0, 6, 3, 0},
    {44742, 0, 14, 3, 0}, {44756, 1, 10, 6, 0}, {44766, 1, 10, 6, 0}, {44776, 0, 16, 3, 0}, {44792, 0, 2, 8, 0},
    {44794, 0, 10, 8, 0}, {44804, 0, 4, 12, 0}, {44808, 0, 6, 8, 0}, {44808, 0, 6, 13, 0}, {44814, 0, 8, 8, 0},
    {44822, 0, 10, 13, 0}, {44832, 0, 12, 13, 0}, {44844, 0, 12, 13, 0}, {44856, 12, 8, 0, 0},
    {44864, 12, 14, 0, 0}, {44878, 12, 12, 0, 0}, {44890, 3, 29, 0, 0}, {44919, 3, 33, 0, 0}, {44952, 0, 4, 3, 0},
    {45056, 0, 10, 3, 0}, {45066, 0, 10, 6, 0}, {45076, 12, 6, 0, 0}, {45082, 12, 12, 0, 0}, {45094, 12, 14, 0, 0},
    {45108, 12, 14, 0, 0}, {45122, 12, 16, 0, 0}, {45138, 0, 10, 6, 0}, {45148, 1, 8, 4, 0}, {45156, 12, 6, 0, 0},
    {45162, 12, 16, 0, 0}, {45178, 0, 8, 6, 0}, {45186, 1, 6, 4, 0}, {45186, 3, 6, 4, 0}, {45192, 7, 29, 0, 0},
    {45221, 7, 29, 0, 0}, {45250, 7, 33, 0, 0}, {45283, 0, 4, 4, 0}, {45287, 0, 4, 3, 0}, {45291, 0, 6, 3, 0},
    {45297, 0, 14, 3, 0}, {45311, 0, 14, 3, 0}, {45325, 0, 6, 3, 0}, {45331, 0, 6, 3, 0}, {45337, 0, 16, 3, 0},
    {45353, 0, 16, 3, 0}, {45369, 4, 29, 0, 0}, {45398, 4, 33, 0, 0}, {45431, 9, 23, 0, 0}, {45454, 9, 27, 0, 0},
    {45481, 0, 2, 8, 0}, {45483, 0, 6, 3, 0}, {45489, 0, 16, 3, 0}, {45505, 0, 16, 3, 0}, {45521, 12, 6, 0, 0},
    {45527, 12, 18, 0, 0}, {45545, 0, 4, 3, 0}, {45549, 8, 6, 0, 0}, {45555, 8, 14, 0, 0}, {45569, 8, 12, 0, 0},
    {45581, 10, 8, 0, 0}, {45589, 10, 14, 0, 0}, {45603, 10, 12, 0, 0}, {45615, 0, 4, 3, 0}, {45619, 0, 6, 3, 0},
    {45625, 0, 8, 3, 0}, {45633, 0, 8, 8, 0}, {45641, 0, 10, 8, 0}, {45651, 0, 8, 3, 0}, {45659, 6, 31, 0, 0},
    {45690, 6, 35, 0, 0}, {45725, 0, 12, 3, 0}, {45737, 0, 6, 3, 0}, {45743, 7, 6, 0, 0}, {45749, 7, 8, 0, 0},
    {45757, 7, 8, 0, 0}, {45765, 6, 6, 0, 0}, {45771, 6, 8, 0, 0}, {45779, 6, 8, 0, 0}, {45787, 7, 6, 0, 0},
    {45793, 6, 6, 0, 0}, {45799, 7, 8, 0, 0}, {45807, 6, 8, 0, 0}, {45815, 10, 6, 0, 0}, {45821, 10, 20, 0, 0},
    {45841, 10, 22, 0, 0}, {45863, 4, 8, 0, 0}, {45871, 4, 14, 0, 0}, {45885, 4, 12, 0, 0}, {45897, 2, 12, 4, 0},
    {45909, 1, 14, 4, 0}, {45923, 1, 16, 4, 0}, {45939, 1, 16, 4, 0}, {45955, 1, 6, 4, 0}, {45961, 1, 10, 4, 0},
    {45971, 4, 6, 0, 0}, {45977, 4, 16, 0, 0}, {45993, 4, 18, 0, 0}, {46011, 1, 14, 4, 0}, {46025, 7, 6, 0, 0},
    {46031, 7, 12, 0, 0}, {46043, 7, 10, 0, 0}, {46053, 11, 8, 0, 0}, {46061, 11, 16, 0, 0}, {46077, 11, 18, 0, 0},
    {46095, 0, 4, 3, 0}, {46099, 0, 12, 3, 0}, {46111, 2, 6, 0, 0}, {46117, 2, 12, 0, 0}, {46129, 2, 10, 0, 0},
    {46139, 2, 12, 0, 0}, {46151, 2, 8, 0, 0}, {46159, 7, 6, 0, 0}, {46165, 7, 12, 0, 0}, {46177, 7, 12, 0, 0},
    {46189, 11, 6, 0, 0}, {46195, 11, 16, 0, 0}, {46211, 11, 18, 0, 0}, {46229, 5, 6, 0, 0}, {46235, 5, 6, 0, 0},
    {46241, 5, 10, 0, 0}, {46251, 3, 6, 0, 0}, {46257, 3, 8, 0, 0}, {46265, 3, 10, 0, 0}, {46275, 6, 6, 0, 0},
    {46281, 6, 12, 0, 0}, {46293, 5, 6, 0, 0}, {46299, 5, 6, 0, 0}, {46305, 4, 6, 9, 0}, {46311, 4, 10, 9, 0},
    {46321, 180, 6, 7, 0}, {46327, 0, 4, 3, 0}, {46331, 0, 12, 3, 0}, {46343, 0, 4, 8, 0}, {46347, 0, 13, 4, 0},
    {46360, 1, 14, 4, 0}, {46374, 8, 27, 0, 0}, {46401, 8, 31, 0, 0}, {46432, 3, 16, 4, 0}, {46448, 3, 6, 0, 0},
    {46454, 3, 12, 0, 0}, {46466, 0, 12, 4, 0}, {46478, 0, 4, 3, 0}, {46482, 0, 6, 3, 0}, {46488, 0, 12, 3, 0},
    {46500, 0, 12, 3, 0}, {46512, 0, 12, 3, 0}, {46524, 0, 12, 3, 0}, {46536, 0, 14, 3, 0}, {46550, 11, 6, 0, 0},
    {46556, 11, 16, 0, 0}, {46572, 11, 6, 0, 0}, {46578, 11, 14, 0, 0}, {46592, 2, 8, 4, 0}, {46600, 2, 8, 4, 0},
    {46608, 4, 8, 4, 0}, {46608, 2, 8, 4, 0}, {46616, 11, 6, 0, 0}, {46622, 11, 8, 0, 0}, {46630, 11, 10, 0, 0},
    {46640, 11, 12, 0, 0}, {46652, 11, 12, 0, 0}, {46664, 11, 6, 0, 0}, {46670, 11, 12, 0, 0}, {46682, 2, 6, 4, 0},
    {46688, 2, 8, 4, 0}, {46696, 2, 6, 4, 0}, {46702, 2, 8, 4, 0}, {46710, 1, 25, 0, 0}, {46735, 1, 29, 0, 0},
    {46764, 0, 4, 3, 0}, {46768, 0, 14, 3, 0}, {46782, 0, 6, 3, 0}, {46788, 2, 6, 4, 0}, {46794, 0, 2, 8, 0},
    {46796, 0, 4, 8, 0}, {46800, 10, 6, 0, 0}, {46806, 10, 14, 0, 0}, {46820, 10, 16, 0, 0}, {46836, 10, 12, 0, 0},
    {46848, 10, 14, 0, 0}, {46862, 10, 14, 0, 0}, {46876, 10, 14, 0, 0}, {46890, 0, 6, 8, 0}, {46890, 0, 6, 9, 0},
    {46896, 1, 8, 4, 0}, {46904, 0, 4, 8, 0}, {46908, 0, 6, 3, 0}, {46914, 0, 16, 3, 0}, {46930, 0, 20, 3, 0},
    {46950, 0, 18, 3, 0}, {46968, 0, 6, 3, 0}, {46974, 0, 10, 3, 0}, {46984, 0, 10, 3, 0}, {46994, 0, 10, 3, 0},
    {47004, 3, 12, 4, 0}, {47016, 1, 4, 4, 0}, {47020, 0, 4, 3, 0}, {47024, 0, 4, 15, 0}, {47028, 1, 15, 4, 0},
    {47043, 3, 10, 4, 0}, {47053, 3, 8, 4, 0}, {47061, 3, 14, 4, 0}, {47075, 4, 8, 4, 0}, {47083, 4, 14, 4, 0},
    {47097, 4, 12, 4, 0}, {47109, 3, 16, 4, 0}, {47125, 4, 14, 4, 0}, {47139, 0, 6, 3, 0}, {47145, 0, 20, 3, 0},
    {47165, 0, 22, 3, 0}, {47187, 0, 18, 3, 0}, {47205, 0, 18, 3, 0}, {47223, 0, 20, 3, 0}, {47243, 4, 10, 4, 0},
    {47253, 1, 8, 4, 0}, {47261, 1, 16, 4, 0}, {47277, 1, 14, 4, 0}, {47291, 1, 24, 4, 0}, {47315, 1, 25, 4, 0},
    {47340, 1, 4, 4, 0}, {47344, 0, 17, 4, 0}, {47361, 6, 13, 5, 0}, {47374, 6, 19, 5, 0}, {47393, 6, 19, 5, 0},
    {47412, 3, 9, 5, 0}, {47421, 3, 15, 5, 0}, {47436, 5, 13, 5, 0}, {47449, 5, 19, 5, 0}, {47468, 5, 19, 5, 0},
    {47487, 1, 13, 5, 0}, {47500, 1, 19, 5, 0}, {47519, 4, 13, 5, 0}, {47532, 4, 19, 5, 0}, {47551, 4, 19, 5, 0},
    {47570, 2, 15, 5, 0}, {47585, 2, 15, 5, 0}, {47600, 0, 13, 5, 0}, {47613, 0, 21, 5, 0}, {47634, 0, 21, 5, 0},
    {47655, 2, 9, 5, 0}, {47664, 6, 15, 5, 0}, {47679, 6, 21, 5, 0}, {47700, 6, 21, 5, 0}, {47721, 3, 15, 5, 0},
    {47736, 3, 17, 5, 0}, {47753, 5, 19, 5, 0}, {47772, 5, 21, 5, 0}, {47793, 1, 15, 5, 0}, {47808, 1, 21, 5, 0},
    {47829, 1, 21, 5, 0}, {47850, 4, 23, 5, 0}, {47873, 4, 23, 5, 0}, {47896, 0, 15, 5, 0}, {47911, 0, 23, 5, 0},
    {47934, 0, 23, 5, 0}, {47957, 2, 15, 5, 0}, {47972, 2, 17, 5, 0}, {47989, 6, 13, 5, 0}, {48002, 6, 23, 5, 0},
    {48025, 6, 23, 5, 0}, {48048, 3, 17, 5, 0}, {48065, 3, 17, 5, 0}, {48082, 5, 13, 5, 0}, {48095, 5, 21, 5, 0},
    {48116, 5, 23, 5, 0}, {48139, 1, 17, 5, 0}, {48156, 1, 23, 5, 0}, {48179, 1, 23, 5, 0}, {48202, 4, 19, 5, 0},
    {48221, 4, 25, 5, 0}, {48246, 4, 25, 5, 0}, {48271, 0, 17, 5, 0}, {48288, 0, 25, 5, 0}, {48313, 0, 25, 5, 0},
    {48338, 2, 13, 5, 0}, {48351, 2, 17, 5, 0}, {48368, 2, 19, 5, 0}, {48387, 2, 19, 4, 0}, {48406, 0, 12, 4, 0},
    {48418, 0, 20, 4, 0}, {48438, 0, 21, 4, 0}, {48459, 6, 23, 5, 0}, {48482, 6, 23, 5, 0}, {48505, 6, 23, 5, 0},
    {48528, 3, 17, 5, 0}, {48545, 3, 19, 5, 0}, {48564, 1, 21, 5, 0}, {48585, 1, 23, 5, 0}, {48608, 5, 23, 5, 0},
    {48631, 5, 25, 5, 0}, {48656, 5, 25, 5, 0}, {48681, 2, 17, 5, 0}, {48698, 2, 19, 5, 0}, {48717, 2, 19, 5, 0},
    {48736, 4, 19, 5, 0}, {48755, 4, 25, 5, 0}, {48780, 4, 25, 5, 0}, {48805, 4, 25, 5, 0}, {48830, 0, 17, 5, 0},
    {48847, 0, 23, 5, 0}, {48870, 0, 25, 5, 0}, {48895, 0, 25, 5, 0}, {48920, 0, 8, 4, 0}, {48928, 0, 4, 3, 0},
    {48932, 0, 6, 3, 0}, {48938, 0, 14, 3, 0}, {48952, 0, 14, 3, 0}, {48966, 0, 14, 3, 0}, {48980, 4, 12, 4, 0},
    {48992, 0, 4, 3, 0}, {48996, 0, 10, 3, 0}, {49006, 0, 2, 8, 0}, {49006, 0, 2, 12, 0}, {49008, 0, 10, 4, 0},
    {49018, 0, 10, 4, 0}, {49028, 0, 8, 8, 0}, {49036, 0, 6, 8, 0}, {49042, 0, 8, 8, 0}, {49050, 0, 6, 3, 0},
    {49152, 0, 12, 3, 0}, {49164, 3, 6, 0, 0}, {49170, 3, 14, 0, 0}, {49184, 3, 16, 0, 0}, {49200, 1, 6, 9, 0},
    {49206, 0, 10, 8, 0}, {49206, 1, 10, 9, 0}, {49216, 0, 10, 8, 0}, {49226, 0, 4, 3, 0}, {49230, 0, 14, 6, 0},
    {49244, 0, 16, 3, 0}, {49260, 9, 6, 0, 0}, {49266, 0, 10, 3, 0}, {49276, 9, 8, 0, 0}, {49284, 9, 14, 0, 0},
    {49298, 9, 16, 0, 0}, {49314, 9, 16, 0, 0}, {49330, 9, 16, 0, 0}, {49346, 9, 6, 0, 0}, {49352, 9, 18, 0, 0},
    {49370, 9, 18, 0, 0}, {49388, 0, 12, 3, 0}, {49400, 0, 12, 3, 0}, {49412, 8, 8, 0, 0}, {49420, 8, 14, 0, 0},
    {49434, 8, 12, 0, 0}, {49446, 0, 6, 3, 0}, {49452, 0, 14, 3, 0}, {49466, 0, 14, 3, 0}, {49480, 1, 16, 4, 0},
    {49496, 1, 8, 4, 0}, {49504, 12, 6, 0, 0}, {49510, 12, 14, 0, 0}, {49524, 12, 12, 0, 0}, {49536, 0, 8, 8, 0},
    {49544, 0, 10, 8, 0}, {49554, 0, 4, 3, 0}, {49558, 0, 6, 3, 0}, {49564, 0, 10, 3, 0}, {49574, 0, 6, 3, 0},
    {49580, 0, 14, 3, 0}, {49594, 0, 10, 3, 0}, {49604, 0, 4, 3, 0}, {49608, 1, 6, 0, 0}, {49614, 1, 16, 0, 0},
    {49630, 1, 16, 0, 0}, {49646, 0, 6, 3, 0}, {49652, 0, 14, 3, 0}, {49666, 0, 12, 3, 0}, {49678, 0, 16, 4, 0},
    {49694, 0, 6, 3, 0}, {49700, 0, 12, 3, 0}, {49712, 0, 16, 6, 0}, {49728, 1, 6, 0, 0}, {49734, 1, 12, 0, 0},
    {49746, 1, 10, 0, 0}, {49756, 0, 8, 4, 0}, {49764, 0, 16, 3, 0}, {49780, 4, 6, 0, 0}, {49786, 4, 10, 0, 0},
    {49796, 0, 10, 4, 0}, {49806, 5, 25, 0, 0}, {49831, 5, 29, 0, 0}, {49860, 3, 12, 4, 0}, {49872, 8, 6, 0, 0},
    {49878, 8, 10, 0, 0}, {49888, 0, 6, 4, 0}, {49894, 0, 10, 4, 0}, {49904, 0, 10, 4, 0}, {49914, 1, 4, 4, 0},
    {49918, 0, 4, 4, 0}, {49922, 5, 8, 0, 0}, {49930, 5, 14, 0, 0}, {49944, 5, 12, 0, 0}, {49956, 3, 17, 4, 0},
    {49973, 0, 4, 4, 0}, {49977, 2, 6, 4, 0}, {49983, 4, 19, 4, 0}, {50002, 2, 19, 4, 0}, {50021, 4, 19, 4, 0},
    {50040, 2, 10, 4, 0}, {50050, 3, 10, 4, 0}, {50060, 1, 23, 4, 0}, {50083, 1, 27, 4, 0}, {50110, 1, 23, 4, 0},
    {50133, 1, 27, 4, 0}, {50160, 0, 2, 8, 0}, {50162, 1, 13, 4, 0}, {50175, 1, 10, 4, 0}, {50185, 0, 6, 3, 0},
    {50191, 0, 12, 3, 0}, {50203, 0, 8, 4, 0}, {50211, 0, 8, 4, 0}, {50219, 0, 12, 4, 0}, {50231, 2, 6, 0, 0},
    {50237, 2, 14, 0, 0}, {50251, 2, 6, 0, 0}, {50257, 2, 8, 0, 0}, {50265, 2, 12, 0, 0}, {50277, 2, 14, 0, 0},
    {50291, 2, 14, 0, 0}, {50305, 2, 16, 0, 0}, {50321, 4, 4, 9, 0}, {50325, 4, 12, 9, 0}, {50337, 2, 27, 0, 0},
    {50364, 2, 31, 0, 0}, {50395, 0, 2, 8, 0}, {50395, 0, 2, 13, 0}, {50395, 0, 2, 15, 0}, {50397, 0, 4, 3, 0},
    {50401, 3, 13, 4, 0}, {50414, 0, 6, 8, 0}, {50414, 0, 6, 13, 0}, {50420, 0, 8, 8, 0}, {50420, 0, 8, 13, 0},
    {50428, 0, 8, 8, 0}, {50436, 0, 10, 13, 0}, {50446, 0, 12, 8, 0}, {50446, 0, 12, 13, 0}, {50458, 0, 10, 8, 0},
    {50468, 0, 12, 3, 0}, {50480, 6, 8, 0, 0}, {50488, 6, 14, 0, 0}, {50502, 6, 12, 0, 0}, {50514, 0, 6, 3, 0},
    {50520, 0, 12, 3, 0}, {50532, 0, 14, 3, 0}, {50546, 0, 16, 3, 0}, {50562, 0, 16, 3, 0}, {50578, 0, 18, 3, 0},
    {50596, 0, 6, 3, 0}, {50602, 0, 16, 3, 0}, {50618, 0, 16, 3, 0}, {50634, 0, 4, 3, 0}, {50638, 0, 4, 3, 0},
    {50642, 0, 6, 3, 0}, {50648, 6, 6, 0, 0}, {50654, 6, 14, 0, 0}, {50668, 6, 14, 0, 0}, {50682, 0, 16, 3, 0},
    {50698, 0, 29, 3, 0}, {50727, 0, 2, 8, 0}, {50729, 0, 6, 3, 0}, {50735, 0, 10, 3, 0}, {50745, 0, 10, 3, 0},
    {50755, 0, 8, 3, 0}, {50763, 0, 16, 3, 0}, {50779, 0, 8, 3, 0}, {50787, 0, 16, 3, 0}, {50803, 0, 6, 3, 0},
    {50809, 7, 6, 0, 0}, {50815, 7, 10, 0, 0}, {50825, 0, 10, 3, 0}, {50835, 2, 8, 4, 0}, {50843, 4, 17, 4, 0},
    {50860, 0, 14, 4, 0}, {50874, 0, 21, 4, 0}, {50895, 7, 6, 0, 0}, {50901, 6, 6, 0, 0}, {50907, 0, 6, 3, 0},
    {50913, 0, 14, 3, 0}, {50927, 0, 14, 3, 0}, {50941, 1, 6, 0, 0}, {50947, 1, 10, 0, 0}, {50957, 1, 12, 0, 0},
    {50969, 1, 12, 0, 0}, {50981, 1, 6, 0, 0}, {50987, 1, 12, 0, 0}, {50999, 4, 15, 4, 0}, {51014, 0, 6, 3, 0},
    {51020, 1, 6, 0, 0}, {51026, 1, 12, 0, 0}, {51038, 1, 12, 0, 0}, {51050, 1, 14, 0, 0}, {51064, 7, 6, 0, 0},
    {51070, 7, 8, 0, 0}, {51078, 6, 6, 0, 0}, {51084, 6, 8, 0, 0}, {51092, 0, 10, 4, 0}, {51102, 1, 8, 6, 0},
    {51110, 10, 6, 0, 0}, {51116, 10, 10, 0, 0}, {51126, 11, 6, 0, 0}, {51132, 11, 12, 0, 0}, {51144, 1, 6, 0, 0},
    {51150, 1, 12, 0, 0}, {51162, 9, 6, 0, 0}, {51168, 9, 16, 0, 0}, {51184, 2, 8, 4, 0}, {51192, 4, 16, 4, 0},
    {51208, 1, 12, 4, 0}, {51220, 3, 14, 4, 0}, {51234, 3, 13, 4, 0}, {51247, 1, 4, 4, 0}, {51251, 0, 4, 4, 0},
    {51255, 0, 6, 3, 0}, {51261, 0, 10, 3, 0}, {51271, 0, 4, 3, 0}, {51275, 0, 8, 3, 0}, {51283, 0, 21, 3, 0},
    {51304, 0, 10, 4, 0}, {51314, 1, 8, 4, 0}, {51314, 0, 8, 8, 0}, {51322, 4, 6, 0, 0}, {51328, 4, 10, 0, 0},
    {51338, 4, 12, 0, 0}, {51350, 0, 12, 4, 0}, {51362, 0, 18, 4, 0}, {51380, 2, 10, 4, 0}, {51390, 2, 12, 4, 0},
    {51402, 2, 14, 4, 0}, {51416, 12, 6, 0, 0}, {51422, 12, 18, 0, 0}, {51440, 12, 20, 0, 0}, {51460, 1, 10, 4, 0},
    {51470, 1, 16, 4, 0}, {51486, 0, 18, 3, 0}, {51504, 0, 6, 3, 0}, {51510, 0, 20, 3, 0}, {51530, 0, 6, 3, 0},
    {51536, 0, 2, 8, 0}, {51538, 0, 8, 8, 0}, {51546, 4, 16, 4, 0}, {51562, 4, 20, 4, 0}, {51582, 3, 10, 4, 0},
    {51592, 3, 14, 4, 0}, {51606, 0, 6, 3, 0}, {51612, 0, 12, 3, 0}, {51624, 0, 18, 3, 0}, {51642, 7, 6, 0, 0},
    {51648, 0, 6, 3, 0}, {51654, 6, 6, 0, 0}, {51660, 1, 6, 0, 0}, {51666, 10, 6, 0, 0}, {51672, 10, 18, 0, 0},
    {51690, 10, 20, 0, 0}, {51710, 7, 12, 0, 0}, {51722, 7, 14, 0, 0}, {51736, 6, 12, 0, 0}, {51748, 6, 14, 0, 0},
    {51762, 1, 14, 0, 0}, {51776, 1, 16, 0, 0}, {51792, 5, 10, 0, 0}, {51802, 5, 12, 0, 0}, {51814, 3, 8, 0, 0},
    {51822, 3, 10, 0, 0}, {51832, 5, 6, 0, 0}, {51838, 3, 6, 0, 0}, {51844, 11, 6, 0, 0}, {51850, 11, 16, 0, 0},
    {51866, 11, 18, 0, 0}, {51884, 0, 10, 3, 0}, {51894, 0, 6, 3, 0}, {51900, 0, 6, 3, 0}, {51906, 0, 12, 3, 0},
    {51918, 0, 20, 3, 0}, {51938, 0, 6, 3, 0}, {51944, 9, 6, 0, 0}, {51950, 9, 18, 0, 0}, {51968, 9, 20, 0, 0},
    {51988, 1, 10, 4, 0}, {51998, 1, 12, 4, 0}, {52010, 1, 14, 4, 0}, {52024, 2, 14, 0, 0}, {52038, 2, 16, 0, 0},
    {52054, 2, 6, 0, 0}, {52060, 8, 14, 0, 0}, {52074, 8, 16, 0, 0}, {52090, 8, 6, 0, 0}, {52096, 8, 12, 0, 0},
    {52108, 8, 8, 0, 0}, {52116, 10, 14, 0, 0}, {52130, 10, 8, 0, 0}, {52138, 1, 10, 4, 0}, {52148, 1, 21, 4, 0},
    {52169, 4, 10, 0, 0}, {52179, 4, 8, 0, 0}, {52187, 1, 10, 6, 0}, {52197, 0, 2, 8, 0}, {52199, 0, 4, 8, 0},
    {52203, 8, 14, 0, 0}, {52217, 10, 16, 0, 0}, {52233, 4, 12, 0, 0}, {52245, 0, 10, 4, 0}, {52255, 12, 12, 0, 0},
    {52267, 0, 8, 4, 0}, {52275, 7, 10, 0, 0}, {52285, 6, 10, 0, 0}, {52295, 1, 12, 0, 0}, {52307, 2, 10, 4, 0},
    {52317, 5, 8, 0, 0}, {52325, 3, 8, 0, 0}, {52333, 11, 14, 0, 0}, {52347, 9, 14, 0, 0}, {52361, 1, 8, 4, 0},
    {52369, 2, 14, 0, 0}, {52383, 1, 14, 4, 0}, {52397, 0, 8, 8, 0}, {52405, 12, 10, 0, 0}, {52415, 12, 8, 0, 0},
    {52423, 0, 8, 6, 0}, {52431, 4, 8, 4, 0}, {52439, 7, 8, 0, 0}, {52447, 0, 11, 3, 0}, {52458, 0, 11, 3, 0},
    {52469, 0, 11, 3, 0}, {52480, 0, 11, 3, 0}, {52491, 0, 11, 3, 0}, {52502, 0, 11, 3, 0}, {52513, 0, 17, 3, 0},
    {52530, 0, 17, 3, 0}, {52547, 0, 17, 3, 0}, {52564, 0, 13, 3, 0}, {52577, 0, 15, 3, 0}, {52592, 0, 17, 3, 0},
    {52609, 0, 13, 3, 0}, {52622, 6, 8, 0, 0}, {52630, 1, 10, 0, 0}, {52640, 1, 8, 0, 0}, {52648, 2, 8, 4, 0},
    {52656, 2, 19, 4, 0}, {52675, 1, 17, 5, 0}, {52692, 1, 15, 5, 0}, {52707, 5, 21, 5, 0}, {52728, 3, 17, 5, 0},
    {52745, 4, 21, 5, 0}, {52766, 4, 15, 5, 0}, {52781, 0, 19, 5, 0}, {52800, 6, 17, 5, 0}, {52817, 0, 15, 5, 0},
    {52832, 2, 17, 5, 0}, {52849, 2, 15, 5, 0}, {52864, 3, 15, 5, 0}, {52879, 5, 6, 0, 0}, {52885, 3, 6, 0, 0},
    {52891, 11, 12, 0, 0}, {52903, 11, 8, 0, 0}, {52911, 9, 12, 0, 0}, {52923, 9, 8, 0, 0}, {52931, 1, 6, 4, 0},
    {52937, 2, 12, 0, 0}, {52949, 2, 8, 0, 0}, {52957, 1, 12, 4, 0}, {52969, 0, 6, 3, 0}, {52975, 0, 6, 8, 0},
    {52981, 8, 4, 0, 0}, {52985, 8, 8, 1, 0}, {52993, 4, 15, 4, 0}, {53008, 3, 8, 0, 0}, {53016, 9, 6, 1, 0},
    {53022, 4, 10, 0, 0}, {53032, 0, 6, 3, 0}, {53038, 10, 12, 0, 0}, {53050, 8, 8, 0, 0}, {53058, 8, 10, 0, 0},
    {53068, 4, 10, 0, 0}, {53078, 8, 10, 0, 0}, {53088, 4, 10, 0, 0}, {53098, 10, 12, 0, 0}, {53110, 1, 6, 6, 0},
    {53116, 8, 6, 0, 0}, {53122, 5, 8, 0, 0}, {53130, 9, 10, 0, 0}, {53140, 4, 12, 0, 0}, {53248, 8, 14, 0, 0},
    {53262, 7, 10, 0, 0}, {53272, 6, 10, 0, 0}, {53282, 10, 16, 0, 0}, {53298, 0, 10, 3, 0}, {53308, 3, 8, 0, 0},
    {53316, 0, 8, 3, 0}, {53324, 2, 16, 1, 0}, {53340, 5, 6, 1, 0}, {53346, 12, 10, 1, 0}, {53356, 8, 10, 0, 0},
    {53366, 10, 12, 0, 0}, {53378, 0, 10, 3, 0}, {53388, 0, 16, 3, 0}, {53404, 0, 14, 3, 0}, {53418, 0, 16, 3, 0},
    {53434, 0, 12, 3, 0}, {53446, 0, 12, 3, 0}, {53458, 0, 12, 8, 0}, {53470, 0, 12, 8, 0}, {53482, 0, 10, 3, 0},
    {53492, 1, 12, 2, 0}, {53504, 0, 14, 8, 0}, {53518, 0, 10, 6, 0}, {53528, 5, 12, 1, 0}, {53540, 0, 10, 6, 0},
    {53550, 1, 6, 6, 0}, {53556, 8, 6, 0, 0}, {53562, 0, 8, 3, 0}, {53570, 5, 8, 0, 0}, {53578, 9, 10, 0, 0},
    {53588, 4, 10, 0, 0}, {53598, 4, 10, 0, 0}, {53608, 10, 10, 0, 0}, {53618, 10, 12, 0, 0}, {53630, 8, 8, 0, 0},
    {53638, 8, 8, 0, 0}, {53646, 0, 10, 3, 0}, {53656, 1, 5, 4, 0}, {53661, 0, 12, 4, 0}, {53673, 0, 12, 8, 0},
    {53685, 0, 8, 8, 0}, {53693, 0, 6, 8, 0}, {53699, 0, 6, 3, 0}, {53705, 1, 4, 4, 0}, {53709, 1, 17, 4, 0},
    {53726, 1, 16, 4, 0}, {53742, 11, 8, 1, 0}, {53750, 0, 8, 8, 0}, {53758, 0, 8, 3, 0}, {53766, 10, 21, 0, 0},
    {53787, 10, 21, 0, 0}, {53808, 11, 23, 0, 0}, {53831, 7, 6, 1, 0}, {53837, 0, 8, 8, 0}, {53845, 7, 8, 0, 0},
    {53853, 4, 6, 1, 0}, {53859, 2, 6, 1, 0}, {53865, 1, 10, 0, 0}, {53875, 10, 6, 1, 0}, {53881, 6, 23, 2, 0},
    {53904, 5, 23, 2, 0}, {53927, 5, 23, 2, 0}, {53950, 6, 25, 2, 0}, {53975, 5, 21, 2, 0}, {53996, 6, 23, 2, 0},
    {54019, 0, 12, 3, 0}, {54031, 0, 8, 3, 0}, {54039, 0, 8, 3, 0}, {54047, 0, 8, 3, 0}, {54055, 1, 10, 0, 0},
    {54065, 1, 10, 0, 0}, {54075, 6, 8, 0, 0}, {54083, 3, 8, 1, 0}, {54091, 7, 12, 0, 0}, {54103, 7, 12, 0, 0},
    {54115, 7, 10, 0, 0}, {54125, 6, 6, 0, 0}, {54131, 7, 12, 0, 0}, {54143, 0, 4, 3, 0}, {54147, 0, 8, 3, 0},
    {54155, 6, 12, 0, 0}, {54167, 1, 6, 1, 0}, {54173, 12, 6, 1, 0}, {54179, 3, 10, 1, 0}, {54189, 5, 17, 5, 0},
    {54206, 0, 8, 3, 0}, {54214, 12, 10, 0, 0}, {54224, 0, 4, 8, 0}, {54228, 0, 10, 3, 0}, {54238, 12, 12, 0, 0},
    {54250, 12, 10, 0, 0}, {54260, 11, 6, 1, 0}, {54266, 0, 12, 3, 0}, {54278, 0, 8, 3, 0}, {54286, 1, 10, 4, 0},
    {54296, 1, 17, 4, 0}, {54313, 12, 12, 0, 0}, {54325, 0, 4, 3, 0}, {54329, 0, 14, 3, 0}, {54343, 10, 4, 1, 0},
    {54347, 1, 10, 6, 0}, {54357, 12, 14, 0, 0}, {54371, 12, 15, 2, 0}, {54386, 11, 17, 2, 0},
    {54403, 12, 14, 2, 0}, {54417, 11, 16, 2, 0}, {54433, 12, 15, 2, 0}, {54448, 11, 17, 2, 0},
    {54465, 2, 6, 4, 0}, {54471, 2, 13, 4, 0}, {54484, 4, 19, 2, 0}, {54503, 3, 19, 2, 0}, {54522, 3, 19, 2, 0},
    {54541, 4, 21, 2, 0}, {54562, 3, 19, 2, 0}, {54581, 4, 21, 2, 0}, {54602, 3, 18, 2, 0}, {54620, 7, 6, 2, 0},
    {54626, 9, 10, 2, 0}, {54636, 5, 8, 1, 0}, {54644, 0, 8, 8, 0}, {54652, 0, 6, 8, 0}, {54658, 9, 12, 0, 0},
    {54670, 9, 10, 0, 0}, {54680, 4, 10, 1, 0}, {54690, 11, 12, 1, 0}, {54702, 6, 10, 1, 0}, {54712, 0, 6, 8, 0},
    {54718, 0, 12, 3, 0}, {54730, 0, 8, 3, 0}, {54738, 9, 14, 0, 0}, {54752, 9, 14, 0, 0}, {54766, 9, 12, 0, 0},
    {54778, 1, 11, 4, 0}, {54789, 9, 16, 0, 0}, {54805, 9, 14, 0, 0}, {54819, 0, 4, 3, 0}, {54823, 0, 16, 3, 0},
    {54839, 1, 6, 4, 0}, {54845, 1, 13, 4, 0}, {54858, 1, 21, 4, 0}, {54879, 2, 4, 4, 0}, {54883, 2, 8, 0, 0},
    {54891, 9, 10, 0, 0}, {54901, 8, 10, 2, 0}, {54911, 1, 8, 11, 0}, {54919, 0, 8, 3, 0}, {54927, 6, 12, 1, 0},
    {54939, 10, 8, 2, 0}, {54947, 0, 4, 3, 0}, {54951, 0, 10, 3, 0}, {54961, 0, 2, 4, 0}, {54963, 0, 10, 4, 0},
    {54973, 0, 12, 4, 0}, {54985, 0, 12, 4, 0}, {54997, 0, 6, 4, 0}, {55003, 0, 13, 4, 0}, {55016, 0, 21, 4, 0},
    {55037, 2, 6, 2, 0}, {55043, 1, 6, 4, 0}, {55049, 1, 10, 4, 0}, {55059, 0, 6, 8, 0}, {55065, 1, 6, 4, 0},
    {55071, 8, 8, 1, 0}, {55079, 0, 6, 8, 0}, {55085, 3, 14, 1, 0}, {55099, 8, 6, 0, 0}, {55105, 0, 4, 4, 0},
    {55109, 1, 4, 4, 0}, {55113, 2, 8, 1, 0}, {55121, 2, 12, 0, 0}, {55133, 2, 12, 0, 0}, {55145, 0, 10, 4, 0},
    {55155, 1, 14, 1, 0}, {55169, 2, 10, 0, 0}, {55179, 2, 10, 0, 0}, {55189, 2, 12, 0, 0}, {55201, 0, 4, 8, 0},
    {55205, 0, 17, 4, 0}, {55222, 2, 17, 4, 0}, {55239, 2, 14, 0, 0}, {55253, 2, 10, 0, 0}, {55263, 2, 14, 0, 0},
    {55277, 2, 12, 0, 0}, {55289, 0, 5, 4, 0}, {55294, 4, 19, 5, 0}, {55313, 4, 17, 5, 0}, {55330, 4, 21, 5, 0},
    {55351, 5, 15, 5, 0}, {55366, 3, 15, 5, 0}, {55381, 0, 17, 5, 0}, {55398, 0, 17, 5, 0}, {55415, 0, 17, 5, 0},
    {55432, 1, 17, 5, 0}, {55449, 1, 17, 5, 0}, {55466, 2, 17, 5, 0}, {55483, 2, 15, 5, 0}, {55498, 6, 13, 5, 0},
    {55511, 6, 17, 5, 0}, {55528, 5, 13, 5, 0}, {55541, 5, 17, 5, 0}, {55558, 3, 13, 5, 0}, {55571, 3, 17, 5, 0},
    {55588, 0, 16, 4, 0}, {55604, 0, 4, 4, 0}, {55608, 9, 6, 1, 0}, {55614, 12, 21, 0, 0}, {55635, 12, 21, 0, 0},
    {55656, 1, 23, 0, 0}, {55679, 2, 10, 4, 0}, {55689, 8, 6, 1, 0}, {55695, 9, 10, 1, 0}, {55705, 1, 2, 4, 0},
    {55705, 3, 2, 11, 0}, {55707, 5, 4, 0, 0}, {55711, 5, 6, 0, 0}, {55717, 5, 6, 0, 0}, {55723, 3, 8, 0, 0},
    {55731, 3, 8, 0, 0}, {55739, 3, 8, 0, 0}, {55747, 5, 6, 0, 0}, {55753, 5, 8, 0, 0}, {55761, 1, 8, 2, 0},
    {55769, 5, 10, 1, 0}, {55779, 10, 12, 1, 0}, {55791, 1, 8, 4, 0}, {55799, 1, 10, 4, 0}, {55809, 2, 21, 4, 0},
    {55830, 1, 21, 4, 0}, {55851, 0, 8, 3, 0}, {55859, 5, 4, 0, 0}, {55863, 7, 6, 1, 0}, {55869, 5, 6, 0, 0},
    {55875, 3, 12, 11, 0}, {55887, 5, 4, 0, 0}, {55891, 7, 10, 1, 0}, {55901, 3, 12, 11, 0}, {55913, 5, 4, 0, 0},
    {55917, 11, 12, 0, 0}, {55929, 11, 12, 0, 0}, {55941, 11, 10, 0, 0}, {55951, 11, 10, 0, 0},
    {55961, 11, 14, 0, 0}, {55975, 4, 10, 0, 0}, {55985, 2, 12, 4, 0}, {55997, 2, 2, 11, 0}, {55999, 1, 5, 11, 0},
    {56004, 2, 8, 11, 0}, {56012, 2, 10, 11, 0}, {56022, 1, 17, 11, 0}, {56039, 2, 4, 11, 0}, {56043, 1, 6, 1, 0},
    {56049, 6, 6, 1, 0}, {56055, 1, 12, 0, 0}, {56067, 1, 10, 0, 0}, {56077, 7, 10, 0, 0}, {56087, 7, 12, 0, 0},
    {56099, 6, 10, 0, 0}, {56109, 0, 8, 3, 0}, {56117, 0, 4, 3, 0}, {56121, 0, 16, 3, 0}, {56137, 0, 14, 3, 0},
    {56151, 0, 4, 8, 0}, {56155, 0, 12, 3, 0}, {56167, 0, 6, 3, 0}, {56173, 0, 4, 3, 0}, {56177, 0, 16, 3, 0},
    {56193, 0, 10, 3, 0}, {56203, 0, 4, 3, 0}, {56207, 0, 16, 3, 0}, {56223, 0, 4, 4, 0}, {56227, 1, 4, 4, 0},
    {56231, 4, 10, 1, 0}, {56241, 0, 16, 3, 0}, {56257, 0, 23, 4, 0}, {56280, 1, 23, 4, 0}, {56303, 0, 8, 3, 0},
    {56311, 12, 10, 0, 0}, {56321, 1, 12, 0, 0}, {56333, 1, 14, 0, 0}, {56347, 6, 8, 0, 0}, {56355, 7, 10, 0, 0},
    {56365, 7, 12, 0, 0}, {56377, 12, 4, 1, 0}, {56381, 0, 4, 8, 0}, {56385, 2, 8, 11, 0}, {56393, 0, 8, 3, 0},
    {56401, 0, 12, 3, 0}, {56413, 10, 21, 0, 0}, {56434, 10, 18, 0, 0}, {56452, 10, 21, 0, 0},
    {56473, 8, 15, 0, 0}, {56488, 8, 15, 0, 0}, {56503, 8, 9, 0, 0}, {56512, 1, 21, 4, 0}, {56533, 1, 21, 4, 0},
    {56554, 4, 18, 0, 0}, {56572, 4, 18, 0, 0}, {56590, 0, 9, 3, 0}, {56599, 0, 18, 3, 0}, {56617, 0, 6, 6, 0},
    {56623, 4, 15, 0, 0}, {56638, 4, 18, 0, 0}, {56656, 10, 15, 0, 0}, {56671, 10, 21, 0, 0}, {56692, 8, 6, 0, 0},
    {56698, 8, 15, 0, 0}, {56713, 1, 6, 6, 0}, {56719, 0, 6, 8, 0}, {56725, 0, 12, 3, 0}, {56737, 0, 21, 3, 0},
    {56758, 1, 15, 0, 0}, {56773, 1, 9, 0, 0}, {56782, 1, 12, 0, 0}, {56794, 1, 24, 0, 0}, {56818, 6, 9, 0, 0},
    {56827, 7, 15, 0, 0}, {56842, 7, 12, 0, 0}, {56854, 7, 12, 0, 0}, {56866, 6, 9, 0, 0}, {56875, 12, 15, 0, 0},
    {56890, 12, 21, 0, 0}, {56911, 12, 24, 0, 0}, {56935, 12, 18, 0, 0}, {56953, 12, 12, 0, 0},
    {56965, 1, 15, 4, 0}, {56980, 1, 15, 4, 0}, {56995, 11, 15, 0, 0}, {57010, 11, 9, 0, 0}, {57019, 11, 24, 0, 0},
    {57043, 11, 21, 0, 0}, {57064, 11, 27, 0, 0}, {57091, 0, 12, 4, 0}, {57103, 0, 27, 4, 0}, {57130, 2, 18, 0, 0},
    {57148, 2, 12, 0, 0}, {57160, 2, 18, 0, 0}, {57178, 2, 27, 0, 0}, {57205, 2, 30, 0, 0}, {57235, 0, 9, 8, 0},
    {57344, 0, 15, 4, 0}, {57359, 0, 12, 3, 0}, {57371, 0, 21, 3, 0}, {57392, 0, 9, 3, 0}, {57401, 0, 18, 3, 0},
    {57419, 0, 18, 3, 0}, {57437, 1, 18, 4, 0}, {57455, 0, 12, 3, 0}, {57467, 0, 21, 3, 0}, {57488, 0, 12, 3, 0},
    {57500, 0, 21, 3, 0}, {57521, 5, 6, 0, 0}, {57527, 0, 15, 3, 0}, {57542, 0, 24, 3, 0}, {57566, 4, 21, 4, 0},
    {57587, 4, 27, 4, 0}, {57614, 4, 30, 4, 0}, {57644, 3, 24, 4, 0}, {57668, 3, 15, 0, 0}, {57683, 5, 6, 0, 0},
    {57689, 0, 9, 3, 0}, {57698, 0, 18, 3, 0}, {57716, 2, 9, 4, 0}, {57725, 2, 15, 4, 0}, {57740, 0, 12, 8, 0},
    {57752, 0, 15, 8, 0}, {57767, 0, 9, 3, 0}, {57776, 0, 18, 3, 0}, {57794, 0, 18, 3, 0}, {57812, 1, 9, 4, 0},
    {57821, 0, 15, 3, 0}, {57836, 0, 24, 3, 0}, {57860, 0, 24, 3, 0}, {57884, 1, 27, 4, 0}, {57911, 0, 12, 4, 0},
    {57923, 9, 18, 0, 0}, {57941, 9, 24, 0, 0}, {57965, 1, 12, 4, 0}, {57977, 9, 18, 0, 0}, {57995, 9, 12, 0, 0},
    {58007, 0, 12, 4, 0}, {58019, 9, 30, 0, 0}, {58049, 0, 9, 3, 0}, {58058, 0, 18, 3, 0}, {58076, 0, 18, 3, 0},
    {58094, 10, 15, 0, 0}, {58109, 10, 21, 0, 0}, {58130, 10, 21, 0, 0}, {58151, 1, 21, 4, 0}, {58172, 8, 6, 0, 0},
    {58178, 8, 15, 0, 0}, {58193, 8, 15, 0, 0}, {58208, 0, 6, 6, 0}, {58214, 0, 3, 8, 0}, {58217, 4, 15, 0, 0},
    {58232, 4, 18, 0, 0}, {58250, 4, 18, 0, 0}, {58268, 1, 15, 6, 0}, {58283, 9, 18, 0, 0}, {58301, 9, 30, 0, 0},
    {58331, 1, 12, 0, 0}, {58343, 1, 27, 0, 0}, {58370, 1, 24, 0, 0}, {58394, 6, 9, 0, 0}, {58403, 7, 9, 0, 0},
    {58412, 7, 15, 0, 0}, {58427, 0, 6, 8, 0}, {58433, 12, 12, 0, 0}, {58445, 12, 24, 0, 0}, {58469, 12, 12, 0, 0},
    {58481, 12, 24, 0, 0}, {58505, 0, 18, 8, 0}, {58523, 1, 15, 4, 0}, {58538, 1, 33, 4, 0}, {58571, 0, 9, 3, 0},
    {58580, 0, 18, 3, 0}, {58598, 11, 9, 0, 0}, {58607, 11, 21, 0, 0}, {58628, 11, 9, 0, 0}, {58637, 11, 21, 0, 0},
    {58658, 0, 27, 4, 0}, {58685, 2, 9, 0, 0}, {58694, 2, 33, 0, 0}, {58727, 2, 18, 0, 0}, {58745, 2, 30, 0, 0},
    {58775, 1, 15, 4, 0}, {58790, 1, 15, 4, 0}, {58805, 0, 9, 3, 0}, {58814, 0, 18, 3, 0}, {58832, 0, 18, 3, 0},
    {58850, 0, 9, 3, 0}, {58859, 0, 24, 3, 0}, {58883, 0, 33, 3, 0}, {58916, 0, 33, 3, 0}, {58949, 0, 9, 4, 0},
    {58958, 0, 27, 4, 0}, {58985, 0, 15, 3, 0}, {59000, 0, 24, 3, 0}, {59024, 0, 24, 3, 0}, {59048, 3, 15, 0, 0},
    {59063, 3, 15, 0, 0}, {59078, 5, 6, 0, 0}, {59084, 0, 9, 3, 0}, {59093, 0, 18, 3, 0}, {59111, 2, 9, 4, 0},
    {59120, 2, 18, 4, 0}, {59138, 2, 36, 4, 0}, {59174, 0, 9, 3, 0}, {59183, 0, 18, 3, 0}, {59201, 0, 18, 3, 0},
    {59219, 0, 15, 3, 0}, {59234, 0, 24, 3, 0}, {59258, 0, 15, 3, 0}, {59273, 0, 24, 3, 0}, {59297, 0, 12, 4, 0},
    {59309, 0, 30, 4, 0}, {59339, 1, 21, 4, 0}, {59360, 1, 39, 4, 0}, {59399, 0, 12, 8, 0}, {59411, 9, 9, 0, 0},
    {59420, 9, 30, 0, 0}, {59450, 0, 9, 3, 0}, {59459, 0, 18, 3, 0}, {59477, 0, 18, 3, 0}, {59495, 10, 12, 0, 0},
    {59507, 10, 18, 0, 0}, {59525, 8, 6, 0, 0}, {59531, 8, 12, 0, 0}, {59543, 4, 15, 0, 0}, {59558, 4, 18, 0, 0},
    {59576, 4, 22, 4, 0}, {59598, 0, 6, 3, 0}, {59604, 0, 15, 3, 0}, {59619, 1, 6, 0, 0}, {59625, 1, 15, 0, 0},
    {59640, 7, 12, 0, 0}, {59652, 7, 15, 0, 0}, {59667, 6, 9, 0, 0}, {59676, 12, 9, 0, 0}, {59685, 12, 15, 0, 0},
    {59700, 1, 21, 4, 0}, {59721, 11, 9, 0, 0}, {59730, 11, 15, 0, 0}, {59745, 0, 12, 4, 0}, {59757, 2, 9, 0, 0},
    {59766, 2, 18, 0, 0}, {59784, 1, 12, 4, 0}, {59796, 0, 12, 3, 0}, {59808, 0, 21, 3, 0}, {59829, 5, 6, 0, 0},
    {59835, 3, 12, 0, 0}, {59847, 0, 12, 3, 0}, {59859, 0, 21, 3, 0}, {59880, 2, 9, 4, 0}, {59889, 2, 15, 4, 0},
    {59904, 0, 9, 3, 0}, {59913, 0, 18, 3, 0}, {59931, 9, 9, 0, 0}, {59940, 9, 15, 0, 0}, {59955, 0, 15, 4, 0},
    {59970, 0, 21, 3, 0}, {59991, 0, 30, 3, 0}, {60021, 1, 12, 4, 0}, {60033, 1, 18, 4, 0}, {60051, 0, 18, 3, 0},
    {60069, 0, 27, 3, 0}, {60096, 0, 9, 3, 0}, {60105, 0, 18, 3, 0}, {60123, 4, 18, 0, 0}, {60141, 10, 15, 0, 0},
    {60156, 10, 21, 0, 0}, {60177, 8, 15, 0, 0}, {60192, 0, 12, 3, 0}, {60204, 0, 21, 3, 0}, {60225, 1, 18, 0, 0},
    {60243, 1, 27, 0, 0}, {60270, 7, 15, 0, 0}, {60285, 6, 9, 0, 0}, {60294, 12, 12, 0, 0}, {60306, 12, 24, 0, 0},
    {60330, 11, 9, 0, 0}, {60339, 11, 21, 0, 0}, {60360, 2, 18, 0, 0}, {60378, 2, 27, 0, 0}, {60405, 1, 12, 4, 0},
    {60417, 1, 15, 4, 0}, {60432, 0, 9, 3, 0}, {60441, 0, 18, 3, 0}, {60459, 0, 12, 3, 0}, {60471, 0, 21, 3, 0},
    {60492, 4, 30, 4, 0}, {60522, 3, 15, 0, 0}, {60537, 5, 6, 0, 0}, {60543, 0, 9, 3, 0}, {60552, 0, 18, 3, 0},
    {60570, 2, 18, 4, 0}, {60588, 2, 18, 4, 0}, {60606, 0, 9, 3, 0}, {60615, 0, 18, 3, 0}, {60633, 0, 15, 3, 0},
    {60648, 0, 24, 3, 0}, {60672, 9, 15, 0, 0}, {60687, 9, 27, 0, 0}, {60714, 0, 12, 4, 0}, {60726, 0, 15, 4, 0},
    {60741, 1, 12, 4, 0}, {60753, 1, 15, 4, 0}, {60768, 0, 9, 3, 0}, {60777, 0, 18, 3, 0}, {60795, 10, 21, 0, 0},
    {60816, 8, 15, 0, 0}, {60831, 1, 21, 4, 0}, {60852, 4, 18, 0, 0}, {60870, 0, 12, 3, 0}, {60882, 0, 21, 3, 0},
    {60903, 1, 21, 0, 0}, {60924, 6, 9, 0, 0}, {60933, 7, 15, 0, 0}, {60948, 0, 12, 8, 0}, {60960, 12, 24, 0, 0},
    {60984, 11, 21, 0, 0}, {61005, 0, 27, 4, 0}, {61032, 2, 21, 0, 0}, {61053, 0, 9, 3, 0}, {61062, 0, 18, 3, 0},
    {61080, 5, 6, 0, 0}, {61086, 0, 15, 3, 0}, {61101, 0, 24, 3, 0}, {61125, 3, 21, 0, 0}, {61146, 0, 9, 3, 0},
    {61155, 0, 18, 3, 0}, {61173, 0, 9, 3, 0}, {61182, 0, 18, 3, 0}, {61200, 0, 15, 3, 0}, {61215, 0, 24, 3, 0},
    {61239, 9, 30, 0, 0}, {61269, 0, 9, 3, 0}, {61278, 0, 18, 3, 0}, {61296, 10, 9, 0, 0}, {61305, 10, 24, 0, 0},
    {61440, 0, 21, 4, 0}, {61461, 1, 28, 4, 0}, {61489, 0, 15, 8, 0}, {61504, 8, 6, 0, 0}, {61510, 8, 18, 0, 0},
    {61528, 2, 12, 4, 0}, {61540, 4, 9, 0, 0}, {61549, 4, 18, 0, 0}, {61567, 0, 12, 4, 0}, {61579, 0, 9, 3, 0},
    {61588, 9, 12, 0, 0}, {61600, 9, 30, 0, 0}, {61630, 0, 12, 3, 0}, {61642, 0, 24, 3, 0}, {61666, 1, 6, 0, 0},
    {61672, 1, 15, 0, 0}, {61687, 6, 12, 0, 0}, {61699, 7, 12, 0, 0}, {61711, 0, 12, 3, 0}, {61723, 0, 18, 3, 0},
    {61741, 12, 9, 0, 0}, {61750, 12, 24, 0, 0}, {61774, 0, 12, 3, 0}, {61786, 0, 21, 3, 0}, {61807, 3, 21, 4, 0},
    {61828, 4, 24, 4, 0}, {61852, 11, 6, 0, 0}, {61858, 11, 21, 0, 0}, {61879, 2, 12, 0, 0}, {61891, 2, 24, 0, 0},
    {61915, 1, 24, 4, 0}, {61939, 0, 9, 3, 0}, {61948, 0, 15, 3, 0}, {61963, 0, 9, 8, 0}, {61972, 0, 21, 8, 0},
    {61993, 1, 18, 4, 0}, {62011, 3, 12, 0, 0}, {62023, 3, 18, 0, 0}, {62041, 1, 12, 4, 0}, {62053, 5, 6, 0, 0},
    {62059, 0, 12, 3, 0}, {62071, 0, 21, 3, 0}, {62092, 0, 12, 3, 0}, {62104, 0, 18, 3, 0}, {62122, 10, 15, 0, 0},
    {62137, 10, 24, 0, 0}, {62161, 4, 30, 4, 0}, {62191, 8, 6, 0, 0}, {62197, 8, 18, 0, 0}, {62215, 0, 9, 3, 0},
    {62224, 0, 21, 3, 0}, {62245, 0, 12, 4, 0}, {62257, 4, 15, 0, 0}, {62272, 4, 21, 0, 0}, {62293, 0, 12, 3, 0},
    {62305, 0, 24, 3, 0}, {62329, 1, 6, 0, 0}, {62335, 1, 15, 0, 0}, {62350, 7, 12, 0, 0}, {62362, 6, 12, 0, 0},
    {62374, 12, 15, 0, 0}, {62389, 12, 24, 0, 0}, {62413, 0, 3, 8, 0}, {62416, 11, 9, 0, 0}, {62425, 11, 18, 0, 0},
    {62443, 2, 15, 0, 0}, {62458, 2, 24, 0, 0}, {62482, 0, 9, 3, 0}, {62491, 0, 21, 3, 0}, {62512, 0, 12, 3, 0},
    {62524, 0, 24, 3, 0}, {62548, 1, 27, 4, 0}, {62575, 3, 18, 0, 0}, {62593, 5, 6, 0, 0}, {62599, 2, 18, 4, 0},
    {62617, 0, 9, 3, 0}, {62626, 0, 21, 3, 0}, {62647, 0, 15, 3, 0}, {62662, 0, 27, 3, 0}, {62689, 0, 12, 8, 0},
    {62701, 1, 24, 4, 0}, {62725, 9, 21, 0, 0}, {62746, 9, 30, 0, 0}, {62776, 0, 9, 3, 0}, {62785, 0, 21, 3, 0},
    {62806, 10, 15, 0, 0}, {62821, 10, 24, 0, 0}, {62845, 8, 6, 0, 0}, {62851, 8, 18, 0, 0}, {62869, 4, 15, 0, 0},
    {62884, 4, 21, 0, 0}, {62905, 0, 12, 3, 0}, {62917, 0, 21, 3, 0}, {62938, 1, 6, 0, 0}, {62944, 1, 15, 0, 0},
    {62959, 7, 12, 0, 0}, {62971, 6, 12, 0, 0}, {62983, 12, 15, 0, 0}, {62998, 12, 24, 0, 0},
    {63022, 11, 12, 0, 0}, {63034, 11, 21, 0, 0}, {63055, 2, 15, 0, 0}, {63070, 2, 24, 0, 0}, {63094, 0, 9, 3, 0},
    {63103, 0, 18, 3, 0}, {63121, 0, 21, 4, 0}, {63142, 0, 12, 3, 0}, {63154, 0, 21, 3, 0}, {63175, 0, 12, 3, 0},
    {63187, 0, 21, 3, 0}, {63208, 4, 31, 4, 0}, {63239, 4, 30, 4, 0}, {63269, 1, 24, 4, 0}, {63293, 3, 18, 0, 0},
    {63311, 5, 6, 0, 0}, {63317, 0, 12, 8, 0}, {63329, 2, 18, 4, 0}, {63347, 0, 9, 3, 0}, {63356, 0, 18, 3, 0},
    {63374, 0, 15, 3, 0}, {63389, 0, 24, 3, 0}, {63413, 1, 12, 4, 0}, {63425, 0, 21, 8, 0}, {63446, 9, 21, 0, 0},
    {63467, 9, 30, 0, 0}, {63497, 0, 9, 3, 0}, {63506, 0, 18, 3, 0}, {63524, 4, 33, 4, 0}, {63557, 3, 12, 4, 0},
    {63569, 1, 36, 4, 0}, {63605, 1, 30, 4, 0}, {63635, 4, 15, 0, 0}, {63650, 4, 18, 0, 0}, {63668, 10, 15, 0, 0},
    {63683, 10, 21, 0, 0}, {63704, 8, 6, 0, 0}, {63710, 8, 24, 0, 0}, {63734, 0, 15, 3, 0}, {63749, 0, 27, 3, 0},
    {63776, 1, 9, 0, 0}, {63785, 1, 18, 0, 0}, {63803, 7, 12, 0, 0}, {63815, 6, 9, 0, 0}, {63824, 0, 24, 3, 0},
    {63848, 0, 12, 3, 0}, {63860, 12, 12, 0, 0}, {63872, 12, 18, 0, 0}, {63890, 0, 30, 3, 0}, {63920, 0, 18, 3, 0},
    {63938, 11, 9, 0, 0}, {63947, 11, 15, 0, 0}, {63962, 0, 24, 4, 0}, {63986, 2, 18, 0, 0}, {64004, 2, 27, 0, 0},
    {64031, 0, 24, 3, 0}, {64055, 0, 12, 3, 0}, {64067, 0, 21, 8, 0}, {64088, 3, 9, 0, 0}, {64097, 3, 21, 0, 0},
    {64118, 5, 12, 0, 0}, {64130, 2, 18, 4, 0}, {64148, 0, 18, 4, 0}, {64166, 0, 18, 3, 0}, {64184, 0, 33, 3, 0},
    {64217, 1, 24, 4, 0}, {64241, 1, 30, 4, 0}, {64271, 0, 18, 3, 0}, {64289, 0, 27, 3, 0}, {64316, 0, 9, 3, 0},
    {64325, 0, 24, 3, 0}, {64349, 1, 18, 4, 0}, {64367, 9, 24, 0, 0}, {64391, 9, 30, 0, 0}, {64421, 8, 9, 0, 0},
    {64430, 8, 21, 0, 0}, {64451, 0, 9, 3, 0}, {64460, 0, 27, 3, 0}, {64487, 4, 21, 0, 0}, {64508, 0, 15, 3, 0},
    {64523, 0, 9, 4, 0}, {64532, 10, 9, 0, 0}, {64541, 10, 24, 0, 0}, {64565, 1, 6, 0, 0}, {64571, 1, 18, 0, 0},
    {64589, 6, 12, 0, 0}, {64601, 7, 12, 0, 0}, {64613, 0, 31, 5, 0}, {64644, 1, 12, 4, 0}, {64656, 3, 25, 5, 0},
    {64681, 12, 12, 0, 0}, {64693, 12, 27, 0, 0}, {64720, 11, 12, 0, 0}, {64732, 11, 27, 0, 0},
    {64759, 1, 6, 4, 0}, {64765, 0, 18, 4, 0}, {64783, 2, 25, 5, 0}, {64808, 2, 9, 0, 0}, {64817, 2, 24, 0, 0},
    {64841, 0, 9, 4, 0}, {64850, 0, 15, 3, 0}, {64865, 0, 18, 3, 0}, {64883, 0, 39, 3, 0}, {64922, 3, 27, 4, 0},
    {64949, 3, 12, 0, 0}, {64961, 3, 18, 0, 0}, {64979, 5, 25, 5, 0}, {65004, 4, 18, 4, 0}, {65022, 2, 31, 4, 0},
    {65053, 5, 12, 0, 0}, {65065, 1, 40, 5, 0}, {65105, 2, 6, 4, 0}, {65111, 6, 25, 5, 0}, {65136, 4, 25, 5, 0},
    {65161, 0, 15, 3, 0}, {65176, 9, 12, 0, 0}, {65188, 9, 33, 0, 0}, {65221, 0, 12, 3, 0}, {65233, 0, 24, 3, 0},
    {65257, 0, 9, 3, 0}, {65266, 0, 27, 3, 0}, {65293, 1, 9, 4, 0}, {65302, 7, 6, 0, 0}, {65308, 2, 6, 0, 0},
    {65314, 9, 6, 0, 0}, {65320, 7, 21, 0, 0}, {65341, 2, 21, 4, 0}, {65362, 9, 21, 0, 0}, {65383, 2, 30, 0, 0},
    {65536, 0, 30, 4, 0}, {65566, 6, 6, 10, 0}, {65572, 1, 9, 4, 0}, {65581, 10, 6, 0, 0}, {65587, 1, 21, 4, 0},
    {65608, 0, 21, 4, 0}, {65629, 1, 21, 4, 0}, {65650, 10, 18, 0, 0}, {65668, 12, 6, 0, 0}, {65674, 12, 21, 0, 0},
    {65695, 0, 3, 8, 0}, {65698, 1, 12, 4, 0}, {65710, 5, 7, 10, 0}, {65717, 5, 6, 0, 0}, {65723, 11, 6, 0, 0},
    {65729, 0, 6, 3, 0}, {65735, 11, 27, 0, 0}, {65762, 5, 21, 0, 0}, {65783, 0, 6, 8, 0}, {65783, 5, 6, 10, 0},
    {65789, 1, 18, 0, 0}, {65807, 1, 6, 0, 0}, {65813, 6, 24, 0, 0}, {65837, 6, 9, 0, 0}, {65846, 3, 9, 0, 0},
    {65855, 3, 18, 0, 0}, {65873, 0, 27, 3, 0}, {65900, 0, 18, 8, 0}, {65918, 0, 18, 6, 0}, {65936, 0, 33, 3, 0},
    {65969, 0, 18, 3, 0}, {65987, 0, 24, 3, 0}, {66011, 0, 27, 3, 0}, {66038, 0, 30, 3, 0}, {66068, 0, 24, 3, 0},
    {66092, 8, 6, 0, 0}, {66098, 8, 21, 0, 0}, {66119, 1, 30, 4, 0}, {66149, 0, 6, 3, 0}, {66155, 3, 18, 4, 0},
    {66173, 4, 27, 4, 0}, {66200, 4, 9, 0, 0}, {66209, 4, 18, 0, 0}, {66227, 0, 15, 8, 0}, {66242, 1, 24, 6, 0},
    {66266, 0, 12, 8, 0}, {66278, 1, 27, 4, 0}, {66305, 0, 27, 4, 0}, {66332, 1, 27, 4, 0}, {66359, 9, 6, 0, 0},
    {66365, 2, 6, 0, 0}, {66371, 7, 6, 0, 0}, {66377, 9, 15, 0, 0}, {66392, 2, 18, 4, 0}, {66410, 2, 15, 0, 0},
    {66425, 0, 24, 4, 0}, {66449, 7, 21, 0, 0}, {66470, 0, 9, 3, 0}, {66479, 10, 6, 0, 0}, {66485, 2, 27, 4, 0},
    {66512, 3, 21, 4, 0}, {66533, 1, 21, 4, 0}, {66554, 0, 24, 4, 0}, {66578, 1, 18, 4, 0}, {66596, 10, 12, 0, 0},
    {66608, 12, 6, 0, 0}, {66614, 12, 15, 0, 0}, {66629, 3, 12, 4, 0}, {66641, 4, 21, 4, 0}, {66662, 4, 24, 4, 0},
    {66686, 11, 6, 0, 0}, {66692, 5, 6, 0, 0}, {66698, 11, 15, 0, 0}, {66713, 0, 15, 3, 0}, {66728, 5, 21, 0, 0},
    {66749, 0, 9, 3, 0}, {66758, 1, 6, 0, 0}, {66764, 3, 6, 0, 0}, {66770, 4, 6, 0, 0}, {66776, 1, 18, 0, 0},
    {66794, 6, 9, 0, 0}, {66803, 6, 18, 0, 0}, {66821, 3, 12, 0, 0}, {66833, 0, 18, 3, 0}, {66851, 0, 24, 3, 0},
    {66875, 0, 18, 3, 0}, {66893, 0, 18, 3, 0}, {66911, 0, 27, 3, 0}, {66938, 0, 24, 3, 0}, {66962, 0, 21, 3, 0},
    {66983, 1, 12, 4, 0}, {66995, 8, 6, 0, 0}, {67001, 8, 15, 0, 0}, {67016, 0, 9, 3, 0}, {67025, 1, 24, 4, 0},
    {67049, 0, 18, 3, 0}, {67067, 0, 15, 3, 0}, {67082, 4, 12, 0, 0}, {67094, 0, 12, 8, 0}, {67106, 0, 12, 3, 0},
    {67118, 1, 9, 4, 0}, {67127, 0, 24, 3, 0}, {67151, 9, 9, 0, 0}, {67160, 9, 24, 0, 0}, {67184, 0, 9, 3, 0},
    {67193, 1, 9, 0, 0}, {67202, 1, 24, 0, 0}, {67226, 7, 6, 0, 0}, {67232, 7, 21, 0, 0}, {67253, 6, 12, 0, 0},
    {67265, 1, 9, 4, 0}, {67274, 0, 27, 3, 0}, {67301, 0, 21, 3, 0}, {67322, 12, 6, 0, 0}, {67328, 12, 21, 0, 0},
    {67349, 0, 12, 8, 0}, {67361, 11, 9, 0, 0}, {67370, 11, 24, 0, 0}, {67394, 1, 18, 4, 0}, {67412, 0, 15, 4, 0},
    {67427, 0, 55, 5, 0}, {67482, 2, 46, 5, 0}, {67528, 6, 46, 5, 0}, {67574, 4, 43, 5, 0}, {67617, 1, 49, 5, 0},
    {67666, 3, 43, 5, 0}, {67709, 5, 37, 5, 0}, {67746, 2, 6, 0, 0}, {67752, 2, 30, 0, 0}, {67782, 0, 24, 3, 0},
    {67806, 3, 9, 0, 0}, {67815, 5, 6, 0, 0}, {67821, 3, 27, 4, 0}, {67848, 4, 33, 4, 0}, {67881, 0, 18, 3, 0},
    {67899, 0, 18, 3, 0}, {67917, 10, 15, 0, 0}, {67932, 10, 30, 0, 0}, {67962, 4, 12, 0, 0}, {67974, 8, 15, 0, 0},
    {67989, 8, 9, 0, 0}, {67998, 8, 21, 0, 0}, {68019, 4, 9, 0, 0}, {68028, 4, 18, 0, 0}, {68046, 12, 9, 0, 0},
    {68055, 12, 27, 0, 0}, {68082, 0, 9, 4, 0}, {68091, 0, 12, 4, 0}, {68103, 0, 15, 4, 0}, {68118, 2, 9, 0, 0},
    {68127, 2, 27, 0, 0}, {68154, 1, 9, 0, 0}, {68163, 1, 21, 0, 0}, {68184, 7, 9, 0, 0}, {68193, 7, 18, 0, 0},
    {68211, 6, 9, 0, 0}, {68220, 6, 18, 0, 0}, {68238, 0, 9, 3, 0}, {68247, 0, 15, 3, 0}, {68262, 5, 9, 0, 0},
    {68271, 5, 15, 0, 0}, {68286, 3, 9, 0, 0}, {68295, 3, 15, 0, 0}, {68310, 1, 21, 4, 0}, {68331, 1, 30, 4, 0},
    {68361, 1, 30, 4, 0}, {68391, 11, 9, 0, 0}, {68400, 11, 24, 0, 0}, {68424, 0, 9, 3, 0}, {68433, 0, 27, 3, 0},
    {68460, 0, 9, 3, 0}, {68469, 0, 24, 3, 0}, {68493, 10, 9, 0, 0}, {68502, 10, 27, 0, 0}, {68529, 0, 9, 3, 0},
    {68538, 0, 27, 3, 0}, {68565, 0, 18, 8, 0}, {68583, 0, 9, 3, 0}, {68592, 0, 27, 3, 0}, {68619, 1, 9, 4, 0},
    {68628, 1, 18, 4, 0}, {68646, 1, 21, 4, 0}, {68667, 9, 9, 0, 0}, {68676, 9, 30, 0, 0}, {68706, 2, 9, 4, 0},
    {68715, 2, 12, 4, 0}, {68727, 2, 15, 4, 0}, {68742, 0, 9, 3, 0}, {68751, 0, 18, 3, 0}, {68769, 3, 15, 4, 0},
    {68784, 3, 18, 4, 0}, {68802, 3, 21, 4, 0}, {68823, 4, 21, 4, 0}, {68844, 4, 24, 4, 0}, {68868, 0, 3, 8, 0},
    {68871, 0, 9, 3, 0}, {68880, 0, 27, 3, 0}, {68907, 2, 9, 4, 0}, {68916, 0, 9, 3, 0}, {68925, 3, 9, 0, 0},
    {68934, 0, 9, 3, 0}, {68943, 0, 12, 3, 0}, {68955, 5, 6, 0, 0}, {68961, 1, 9, 4, 0}, {68970, 0, 9, 3, 0},
    {68979, 0, 6, 3, 0}, {68985, 9, 9, 0, 0}, {68994, 9, 18, 0, 0}, {69012, 3, 9, 4, 0}, {69021, 0, 9, 3, 0},
    {69030, 2, 12, 4, 0}, {69042, 1, 12, 4, 0}, {69054, 11, 9, 0, 0}, {69063, 11, 15, 0, 0}, {69078, 4, 9, 0, 0},
    {69087, 4, 12, 0, 0}, {69099, 0, 9, 3, 0}, {69108, 4, 19, 4, 0}, {69127, 10, 9, 0, 0}, {69136, 10, 15, 0, 0},
    {69151, 8, 9, 0, 0}, {69160, 8, 12, 0, 0}, {69172, 0, 25, 5, 0}, {69197, 0, 28, 5, 0}, {69225, 2, 22, 5, 0},
    {69247, 2, 25, 5, 0}, {69272, 4, 28, 5, 0}, {69300, 4, 25, 5, 0}, {69325, 3, 22, 5, 0}, {69347, 3, 19, 5, 0},
    {69366, 3, 22, 5, 0}, {69388, 5, 22, 5, 0}, {69410, 5, 19, 5, 0}, {69429, 6, 25, 5, 0}, {69454, 6, 22, 5, 0},
    {69476, 1, 22, 5, 0}, {69498, 1, 28, 5, 0}, {69632, 1, 12, 4, 0}, {69644, 0, 9, 3, 0}, {69653, 12, 9, 0, 0},
    {69662, 12, 15, 0, 0}, {69677, 7, 9, 0, 0}, {69686, 6, 6, 0, 0}, {69692, 1, 6, 0, 0}, {69698, 1, 12, 0, 0},
    {69710, 0, 9, 4, 0}, {69719, 2, 6, 0, 0}, {69725, 2, 15, 0, 0}, {69740, 7, 18, 0, 0}, {69758, 9, 15, 0, 0},
    {69773, 2, 18, 0, 0}, {69791, 0, 12, 3, 0}, {69803, 0, 15, 3, 0}, {69818, 10, 12, 0, 0}, {69830, 3, 27, 4, 0},
    {69857, 3, 30, 4, 0}, {69887, 12, 12, 0, 0}, {69899, 0, 6, 8, 0}, {69905, 1, 27, 4, 0}, {69932, 0, 33, 4, 0},
    {69965, 2, 27, 4, 0}, {69992, 1, 33, 4, 0}, {70025, 0, 18, 8, 0}, {70043, 0, 9, 3, 0}, {70052, 0, 12, 3, 0},
    {70064, 0, 30, 3, 0}, {70094, 0, 15, 4, 0}, {70109, 1, 12, 0, 0}, {70121, 6, 18, 0, 0}, {70139, 3, 12, 0, 0},
    {70151, 4, 12, 0, 0}, {70163, 0, 12, 8, 0}, {70175, 2, 9, 4, 0}, {70184, 1, 12, 4, 0}, {70196, 1, 15, 4, 0},
    {70211, 11, 24, 0, 0}, {70235, 0, 24, 8, 0}, {70259, 8, 12, 0, 0}, {70271, 0, 15, 3, 0}, {70286, 0, 12, 3, 0},
    {70298, 0, 18, 3, 0}, {70316, 4, 24, 4, 0}, {70340, 0, 21, 3, 0}, {70361, 5, 12, 0, 0}, {70373, 0, 6, 3, 0},
    {70379, 6, 18, 5, 0}, {70397, 8, 7, 0, 0}, {70404, 8, 12, 0, 0}, {70416, 0, 14, 3, 0}, {70430, 0, 23, 3, 0},
    {70453, 0, 17, 3, 0}, {70470, 0, 21, 3, 0}, {70491, 0, 16, 3, 0}, {70507, 0, 13, 3, 0}, {70520, 0, 12, 3, 0},
    {70532, 10, 5, 0, 0}, {70537, 10, 8, 0, 0}, {70545, 1, 9, 4, 0}, {70554, 2, 24, 4, 0}, {70578, 0, 18, 4, 0},
    {70596, 0, 3, 3, 0}, {70599, 1, 6, 0, 0}, {70605, 7, 6, 0, 0}, {70611, 0, 3, 3, 0}, {70614, 3, 6, 0, 0},
    {70620, 0, 6, 4, 0}, {70626, 1, 6, 4, 0}, {70632, 1, 6, 4, 0}, {70638, 4, 12, 10, 0}, {70650, 9, 6, 0, 0},
    {70656, 0, 3, 3, 0}, {70659, 2, 6, 0, 0}, {70665, 0, 3, 3, 0}, {70668, 5, 6, 0, 0}, {70674, 0, 6, 6, 0},
    {70680, 0, 6, 6, 0}, {70686, 1, 6, 10, 0}, {70692, 1, 6, 4, 0}, {70698, 8, 6, 0, 0}, {70704, 6, 6, 10, 0},
    {70710, 0, 3, 3, 0}, {70713, 6, 6, 0, 0}, {70719, 2, 6, 4, 0}, {70719, 0, 6, 4, 0}, {70725, 4, 3, 9, 0},
    {70728, 11, 9, 0, 0}, {70737, 12, 9, 0, 0}, {70746, 10, 6, 0, 0}, {70752, 0, 6, 4, 0}, {70758, 4, 6, 4, 0},
    {70764, 1, 6, 4, 0}, {70770, 2, 3, 9, 0}, {70773, 0, 6, 3, 0}, {70779, 0, 6, 3, 0}, {70785, 0, 6, 3, 0},
    {70791, 0, 6, 3, 0}, {70797, 0, 6, 3, 0}, {70803, 0, 6, 3, 0}, {70809, 0, 6, 3, 0}, {70815, 0, 3, 3, 0},
    {70818, 4, 6, 0, 0}, {70824, 0, 3, 3, 0}, {70827, 0, 6, 3, 0}, {70833, 0, 9, 3, 0}, {70842, 1, 6, 4, 0},
    {70848, 2, 6, 4, 0}, {70854, 2, 6, 10, 0}, {70860, 0, 3, 9, 0}, {70863, 0, 3, 3, 0}, {70863, 2, 3, 9, 0},
    {70866, 0, 6, 3, 0}, {70872, 0, 9, 3, 0}, {70881, 0, 3, 4, 0}, {70884, 0, 6, 4, 0}, {70890, 0, 6, 4, 0},
    {70896, 3, 3, 9, 0}, {70899, 0, 9, 3, 0}, {70908, 0, 9, 3, 0}, {70917, 0, 9, 3, 0}, {70926, 0, 9, 3, 0},
    {70935, 0, 9, 3, 0}, {70944, 0, 9, 3, 0}, {70953, 0, 9, 3, 0}, {70962, 1, 6, 6, 0}, {70968, 1, 6, 6, 0},
    {70974, 3, 6, 10, 0}, {70980, 3, 3, 9, 0}, {70983, 1, 3, 4, 0}, {70986, 1, 6, 4, 0}, {70992, 1, 6, 4, 0},
    {70998, 1, 6, 4, 0}, {71004, 0, 3, 3, 0}, {71004, 1, 3, 9, 0}, {71007, 0, 6, 3, 0}, {71013, 0, 9, 3, 0},
    {71022, 0, 3, 3, 0}, {71025, 0, 6, 3, 0}, {71031, 0, 9, 3, 0}, {71040, 0, 6, 6, 0}, {71046, 3, 6, 4, 0},
    {71052, 4, 6, 10, 0}, {71058, 4, 6, 10, 0}, {71064, 0, 3, 3, 0}, {71067, 0, 6, 3, 0}, {71073, 0, 9, 3, 0},
    {71082, 0, 6, 4, 0}, {71088, 0, 3, 3, 0}, {71091, 0, 6, 3, 0}, {71097, 0, 9, 3, 0}, {71106, 3, 3, 9, 0},
    {71109, 4, 9, 4, 0}, {71118, 0, 9, 3, 0}, {71127, 0, 9, 3, 0}, {71136, 0, 9, 3, 0}, {71145, 0, 9, 3, 0},
    {71154, 0, 9, 3, 0}, {71163, 0, 9, 3, 0}, {71172, 0, 9, 3, 0}, {71181, 0, 3, 3, 0}, {71184, 0, 9, 3, 0},
    {71193, 0, 9, 3, 0}, {71202, 0, 9, 3, 0}, {71211, 0, 9, 3, 0}, {71220, 0, 9, 3, 0}, {71229, 0, 9, 3, 0},
    {71238, 0, 9, 3, 0}, {71247, 5, 3, 9, 0}, {71250, 2, 3, 9, 0}, {71253, 6, 6, 10, 0}, {71259, 6, 6, 10, 0},
    {71265, 0, 6, 3, 0}, {71271, 0, 6, 3, 0}, {71277, 0, 6, 3, 0}, {71283, 0, 6, 3, 0}, {71289, 0, 6, 3, 0},
    {71295, 0, 6, 3, 0}, {71301, 0, 6, 3, 0}, {71307, 0, 3, 3, 0}, {71310, 0, 6, 3, 0}, {71316, 0, 9, 3, 0},
    {71325, 3, 3, 9, 0}, {71328, 0, 3, 3, 0}, {71331, 0, 9, 3, 0}, {71340, 0, 3, 9, 0}, {71343, 0, 6, 9, 0},
    {71349, 0, 3, 3, 0}, {71352, 0, 9, 3, 0}, {71361, 1, 3, 4, 0}, {71364, 4, 3, 9, 0}, {71367, 0, 6, 4, 0},
    {71373, 0, 3, 3, 0}, {71376, 0, 9, 3, 0}, {71385, 3, 3, 9, 0}, {71388, 0, 6, 4, 0}, {71394, 1, 6, 6, 0},
    {71400, 0, 6, 6, 0}, {71406, 0, 6, 4, 0}, {71412, 1, 6, 4, 0}, {71418, 0, 3, 3, 0}, {71418, 1, 3, 9, 0},
    {71421, 0, 9, 3, 0}, {71430, 0, 3, 3, 0}, {71430, 2, 3, 9, 0}, {71433, 0, 9, 3, 0}, {71442, 4, 6, 4, 0},
    {71448, 1, 6, 4, 0}, {71454, 3, 6, 4, 0}, {71460, 5, 3, 9, 0}, {71463, 0, 3, 3, 0}, {71466, 0, 9, 3, 0},
    {71475, 0, 3, 3, 0}, {71478, 0, 9, 3, 0},
};

/* Where the keys that begin with a byte start. */
const uint16_t dl_date_word_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 1245, 1289, 1358,
    1665, 1768, 1973, 2072, 2233, 2325, 2443, 2529, 2629, 2914, 3043, 3195, 3753, 3761, 3808, 4061, 4187, 4235,
    4340, 4383, 4391, 4425, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446,
    4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446,
    4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446,
    4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446, 4446,
    4446, 4446, 4446, 4446, 4446, 4493, 4514, 4535, 4535, 4535, 4535, 4535, 4535, 4535, 4535, 4535, 4584, 4630,
    4997, 5185, 5205, 5208, 5208, 5265, 5274, 5350, 5540, 5637, 5655, 5658, 5658, 5658, 5658, 5658, 6279, 6476,
    6478, 6478, 6495, 6526, 6564, 6585, 6588, 6599, 6601, 6607, 6626, 6630, 6630, 6630, 6630, 6630, 6630, 6630,
    6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630,
};

/* See dl_may_be_date_word. */
const uint64_t dl_date_word_filter[1 << DL_DATE_WORD_FILTER_BITS >> 6] = {
    0x40000000100, 0x1000000000010000, 0x806502001000, 0x200040000410000, 0x9400083080008, 0x2000041004, 0x40000,
    0x1200040002200400, 0x10201000020200, 0x1040290010100000, 0x4200000004240001, 0x80002880000,
    0x6000110400002100, 0x4102100000212100, 0x1a000080000020, 0x1000000040000010, 0x2210000008800000,
    0x800000102401002, 0x8000060, 0x6180000001080b0, 0x40000000021000, 0x1004180000018000, 0x80024000024,
    0x4000020000001, 0x2080000400002010, 0x800001000100000, 0x1000000, 0x800804020008400, 0x20008000,
    0x1000010000400000, 0x1000080000200208, 0x20000010000010, 0x822020460, 0x28040400, 0x8008200000001001,
    0x100300810002000, 0x6000c0000000, 0x84004000, 0x4020c00000, 0x20200000000, 0x400000020408, 0x4000000000002420,
    0x100040200, 0x30001010200000, 0x50000028, 0x200004201006, 0x2000000000800200, 0x420200, 0x1008100002900000,
    0x4000200000008000, 0x1820020000800a00, 0x400002000010000, 0xc00028210000200, 0x614100028, 0x800000000000802,
    0x20000, 0x8008040000, 0x1100008100490, 0x2000000, 0x1010000000020001, 0x1800069020, 0x10000040200000,
    0x8000200442000, 0x800100000000400, 0x80000208000, 0x82000000000, 0x1000880240004, 0x20b0002010400200,
    0x2001000000c2200, 0x280201000000000, 0x820000020210010, 0x8000000001048000, 0x188402000210, 0xa00804b02000,
    0x1000000000080400, 0x44028000420000, 0x420000008c0, 0x620800006100a00, 0x88900810000, 0x8001000300000200,
    0x80000000000404, 0x800000013000, 0xc000000000010040, 0x202000004001000, 0x20000000, 0x500000000000600,
    0x440600400004, 0xa0028020, 0x408008000088, 0x281002002008000, 0x2000000000000000, 0x400004000000,
    0x102000002000000, 0x80000000, 0x10000040000, 0x440080000, 0xa000c00000001000, 0x20000200110000,
    0x20042000108800, 0x0, 0x900000000088, 0x908020000010009, 0x800010000b000800, 0x1080000000400000,
    0x840000000080000, 0x80001001, 0x110001001000000, 0x400001080000, 0x8081000000000000, 0x20121082000c010,
    0x80008000000000, 0x4000000010000000, 0x800040000400800, 0x2004012081008000, 0x6024001000000,
    0x200000000000200, 0x4000000000000004, 0x82000004060, 0x820000810008, 0x10001080400000, 0x100000000,
    0x2008000020000820, 0x42000300000, 0x10000004000008, 0x20400000420, 0x200004400000, 0x980002002,
    0x100008000040, 0x4002, 0x1100004000000, 0x800000020100000, 0x200000000000010, 0x448100000000000,
    0x2882100800019000, 0x10044014021000, 0x400002000420, 0x800008020000000, 0x1200048002500000, 0x200000080,
    0x8010000000040202, 0x8004000000020005, 0x24006400810, 0x4800400000000400, 0x2000010240020000, 0x40280000,
    0x1088, 0x4200000000008400, 0x10800c00000004, 0x2800000000000, 0xa0011000000, 0x20001100000000, 0x500800180020,
    0x8041004000048800, 0x2001444400000000, 0x10000000010000, 0x1000000000001080, 0x40001, 0x4000000000040000,
    0x1020042018100000, 0x80004010040, 0x1000812000005005, 0x420208000000000, 0x80011008080a080, 0x10208001,
    0x8842010002040880, 0x1000000001000000, 0x4050080000000200, 0x10401, 0x100054820110000, 0x480001000080,
    0x2104101000500100, 0x1020021000000080, 0x8004010000004050, 0x400400010081002, 0x840000001000000,
    0x4000008000000208, 0x248000480002, 0x288000401010100, 0x100000000000004, 0x400001000000020, 0x120000002,
    0x400000000000200, 0x1001, 0x40a0001000, 0x140000020000008, 0x8800084000020200, 0x20000000100000,
    0x480000020000, 0x20003000080000d, 0x1400000802000000, 0x2000001024201800, 0x840002, 0x82608000000100,
    0x1000000, 0x90000008000000, 0x800000000800040, 0x60000800000000, 0x200000000010000, 0x20000280000,
    0x4000000004011000, 0x200400000000020, 0x840000, 0x40080800000a0, 0x800000c001, 0xc8400000010,
    0x40000000100000, 0x20010004, 0x1002000000000, 0x800000000, 0x4000020000010000, 0x1080000100060000,
    0x4200482000080, 0x1060008000, 0x8080402200000, 0x434000000000210, 0x4002400800100, 0x3000000010040,
    0x80200000210000, 0x1000000020508000, 0x140400010400020, 0x4000001000000, 0x1000001410200400,
    0x8488420000000080, 0xa0005002000001, 0x88000248000000, 0x1080000000000, 0x800000080040004, 0x32,
    0x20000000000c1, 0x180000400480, 0x4008004802000, 0x800800022001, 0x1200008000000008, 0x82c01000000000e0,
    0x4000080400000000, 0x2008090, 0x808002000001000, 0x2200024000100, 0x800000080000, 0x800000103,
    0x8000100100100210, 0x1400010100008002, 0x20a000000001, 0x1000008202201000, 0x40004000020000, 0x8004400004a080,
    0x100210040000000, 0x2000000108, 0x1450020000100002, 0x100820800, 0x1000a00000210, 0x800, 0x2002010, 0x2040400,
    0x40000000000080, 0x8010082020000000, 0x2200084000020, 0xa400020000, 0x4000000008000000, 0x10000000200203,
    0x400000000000, 0x680004002000, 0x200000a004, 0x8000001000, 0x400000000010c410, 0x4000, 0x1202000008180020,
    0x400006000, 0x400, 0x100000008800042, 0x2000800100080000, 0x54002002000001, 0x80a0180000000210,
    0xc02200000000000, 0x104418222040000, 0x200000000, 0x414800000, 0x10000000008804, 0x454400, 0x9000000000002,
    0x1040010000000400, 0x20082000, 0x8000026010008008, 0x2008000000002230, 0x8004000000008000, 0x2000000014000094,
    0x1000800200800000, 0x41400020000800, 0x8080000000000, 0x1400000, 0x101000008000800, 0x880000000,
    0x880a000082050020, 0x20, 0x21002100200000, 0x8000200000000, 0x200000900840, 0x4008001, 0x8008000000810082,
    0xc100080000000, 0x308040001000840, 0x102000000002, 0x22000000000, 0x400080200080, 0x1000000, 0x80011008200000,
    0x48000010101040, 0x200000000, 0x40201000008020, 0x2c2080108000820, 0x884008001a5000, 0x403000040080008,
    0x40000000000000, 0x61004000010, 0x18000c0004c0100, 0x201082010108, 0x40, 0x800000800, 0x820010002000010,
    0x105118100020, 0x9100000000040800, 0x40010000400090, 0x10302000000000, 0x10000800000000, 0x400000800310,
    0x80000050000, 0x18000080000000, 0x8040000000400000, 0x40404, 0x2000200000422102, 0x80808081402, 0x46000800201,
    0x8420200110008200, 0x10000000000100, 0x201040000009000, 0x3021088000400000, 0x4800000800100004,
    0x8210080000002c, 0x100000002010020, 0x4000100000200050, 0x800000800090000, 0x400048000200012,
    0x4004000200842000, 0x22080000240, 0x4000000000080080, 0x1080000008210100, 0x80000000000000, 0x2000001810000,
    0x94040000900, 0x80000000011, 0x1000002000130, 0x80000, 0x200000000800020, 0x4200, 0x108000200000040,
    0x8000200020a000, 0x200000000000040, 0x1820804000400080, 0x10200, 0x1000080000000000, 0x80000000005004,
    0x1080001400202000, 0x8040000001000, 0xc08000000020000, 0x6840001100010000, 0x2000000, 0x2000001004008208,
    0x400000000000a0, 0x88280001000000, 0x2000000800000000, 0x8000000000, 0x8000202000000200, 0x88000800000000,
    0x808002028001101, 0x800000081080, 0x900421000001, 0x4008000015, 0x500000000a001800, 0x880000000cc0008,
    0x22080002000080, 0x2200001000000820, 0x1000000000, 0x800008300000000, 0x80000, 0x1000000002080000,
    0x81400000000, 0x8400203020002800, 0x4000200000410002, 0x2404000000000000, 0x1000, 0x2, 0x20000000000008,
    0x80000000001031, 0x820600000002844, 0xe000240000000, 0x20010020000000c, 0x1000000010020210,
    0x8000008001100400, 0x804000040004809, 0x1a0000000000, 0x4000150001002, 0x800800d000000, 0x8041000000400002,
    0x41110004, 0x800000000c00000, 0x420000200000802, 0x4a02000800000, 0x10002000002000, 0x8040000040001, 0x9020,
    0x2800000020401809, 0x2000000000020108, 0x401010200120, 0x200801000003000, 0x6000000040010000, 0x120009000001,
    0x100108004000008, 0x20000000000100, 0x40000100000200, 0x1201402200000, 0x400000000004, 0x2081000080000000,
    0x814000011, 0x2204000102008000, 0x4000080, 0x2000020000415020, 0x400003010000000, 0x41610008880020,
    0x8401000000080000, 0x12000008000044, 0x4040200481420000, 0x2002400060, 0x21000400000000, 0x40030040082400,
    0x480000000004020, 0x840400800005801, 0x100400800001, 0x4a00001000000400, 0x20010000000009, 0x8000e02000080,
    0x800040000000, 0x2014000880409, 0x20200000008, 0x4100202000082000, 0x21000000028030, 0x80000004000,
    0xa101200004208000, 0x8000000000000000, 0x180410001021020, 0x1000008, 0x0, 0x8008000100000000, 0x6008000060,
    0x40040000200, 0x4000070400000000, 0x208080000444000, 0x100000, 0x10000000000020, 0x8001800040001000,
    0x140000600104, 0x100040000080800, 0x0, 0x1000200004100, 0x80060020000, 0x200000000000010, 0x8,
    0x800400000080000, 0x80001042006, 0x8401000000022, 0x8000002104000140, 0x204002000122040, 0x200000,
    0x80a100001, 0x100200, 0x8004010000300204, 0x400900608008000, 0x800062003000800, 0x200000008882000,
    0x4204004040004, 0x200400028409004, 0x800000004000, 0x440040004, 0x10041088000080, 0x1023120200010020,
    0x80011000200, 0xc0000400000, 0x1000a080c0000080, 0x8000220030008, 0x4000000002540002, 0x100008001000402,
    0x18002001010000, 0x1002004000000, 0x82000050010, 0x9022000000000, 0x80008040000, 0x401b00214000042,
    0x408018000208888, 0x8180a200, 0x800400010000000, 0x41288000000, 0x400000000400, 0x20020004000000, 0x100000,
    0x80080240004000, 0x1000000014000, 0x2000000411000080, 0x9011080100000, 0x208010035020800, 0x2002004001000002,
    0x20044000400009, 0x60200000800002, 0x1120, 0x40080400000c0000, 0x800004000200000, 0x82000000000,
    0x200800004100, 0x100914010500004, 0x8401000800000, 0x609100000008080, 0x80000000000, 0x1800092000800,
    0x4000000203000000, 0x8185000010000, 0x4000000, 0x2a800000000000, 0x200400020, 0x200000100000,
    0x8002000000000000, 0x1010, 0x802820181000020, 0x2140000, 0x2001002010000000, 0x8000004000000000,
    0x200200400100200, 0x4000100000008002, 0x180040, 0x200018001102000, 0x40081000800200, 0x840208000000,
    0x220000000000004, 0x180080000400000, 0x200012084000000, 0x10020800000, 0x14014081, 0x80080000080000,
    0x2800000, 0x800000001010000, 0x8000088000000, 0x40000040000803, 0x80804410012180, 0xa10100000000820,
    0x400000000a4, 0x800000081000, 0x100208000020004, 0x400a120110040000, 0x2000000000, 0x4008000002000002,
    0x1000000000000020, 0x4000002800020010, 0x18088000010008, 0x800040008200200, 0x2000100100000,
    0x4880080000086100, 0x88000000020, 0x80002000480a0, 0xc040000, 0x104206408120008, 0x100002044, 0x80810080000,
    0x600408000, 0x800000, 0x1202050004900c0, 0x1408200010088010, 0x88000800002, 0x10001000000, 0x12,
    0x4000800000068200, 0x4000000001000000, 0x2000000820400100, 0x4300000, 0x102000001000, 0x4000000002000008,
    0x800000000100400, 0x8000000e00408000, 0x184104000000000, 0x4020000010000200, 0x800000000900020,
    0x2040000100000000, 0x80000, 0x2000002010000, 0x80001800100000, 0x11000000000, 0x200220000400a002,
    0x5000000000002, 0x2000800004220194, 0x4040c080000, 0xd0000000000, 0xa00084000000040, 0x100080000008000,
    0x2402010004000000, 0x5082000801000000, 0x806008000082000, 0x4000080088, 0x440000000, 0x4000000000800400,
    0x8000000200000, 0x4000004004002020, 0x28000080028000, 0x40c000000420000, 0x4000000000004008,
    0x8040000000100000, 0xa000000480080880, 0x810000002020a, 0x8000000908020, 0x1100c02000000000, 0x4040040,
    0x880004000002800, 0x52010208030040, 0x20000000000, 0x100000000000400, 0x800000000040000, 0x504010020,
    0x1008810202002100, 0x2401000100000, 0x200002020010002, 0x100000000, 0x1100016, 0x4000040010000040,
    0x804000020004, 0x10000400000000, 0x800008108000000, 0x8000000002008, 0x880000000040a8, 0x4,
    0x480410000010080c, 0x1404220004000000, 0x800c000040020, 0x60810000002, 0x104100002000000, 0x400310100100,
    0x1400001286100020, 0x8080001000100000, 0x800, 0x100000208, 0x6840214020406, 0x20000, 0x4040020090016,
    0x2002004005000, 0x2000000000800, 0x400400000010000, 0x9b00040000001, 0x1100, 0x100000000100000,
    0x11000110508480, 0x8000002000080, 0x800000108d000, 0x1000090000000020, 0x84000220, 0x800020000004000,
    0x5000200800001, 0x4000800c0041002, 0x1100083100, 0x4000000, 0x1000000000002108, 0x122100, 0x102280800040485,
    0x3040080000200000, 0x22000000000008, 0x910001012402001, 0x10008220002000, 0x40000000d0036, 0x16200000c0200,
    0x800402000000021, 0x100000010000100, 0x500000031, 0x2080000000090000, 0x100000000201, 0x200208241004000,
    0x100800400000000, 0x4000000001508400, 0x1040000800000, 0x541100000040000, 0x100000000000400, 0x400000040,
    0x4300000000000000, 0x800001, 0x60800000, 0x4000118000000, 0x800080000001000, 0x4000000081004000, 0x800a00,
    0x400000200, 0x5, 0x8000100002, 0x82000010100000, 0x1000000000000000, 0x4a000000020000, 0x400000010000,
    0x80100440084281, 0x40000002040000, 0x90000402002, 0x2201, 0x1020828000008010, 0x9000000000001,
    0x1000000010240000, 0x208404000000, 0x2001, 0x10000004002000, 0x0, 0x1000100800401000, 0x4020000000,
    0x494880004000040, 0x806000000800800, 0x88000000, 0x800108080000400, 0x400048000000, 0x200040000000000,
    0x4040000000420, 0x8008000000000000, 0x1000000010, 0xc000000402000000, 0x482088400000084, 0x400020480404,
    0x20000082000004, 0x200400000005, 0x4040008400000400, 0x2000002000402, 0x28c0000000008000, 0x1181000000020,
    0x4000200054, 0x84080020249c80, 0x1020, 0x50400012, 0x420000000000, 0x1800000000002, 0x100, 0x40000000000,
    0x9008, 0x2021110028, 0x100000008004, 0x8040000800, 0x40100000020408, 0x4480000000000000, 0x8c0100,
    0x10408210000, 0x404080000240050, 0xa800000000000004, 0x2000c08000004, 0x2400000100042006, 0x400001000,
    0x100010001100280, 0x808002200000, 0x4400000010400000, 0x4002001800, 0x4008000021040008, 0x8200402,
    0x800000000000041, 0x420000, 0x80000801082000, 0x10004, 0x840000000, 0x200400000, 0x804052082000088,
    0x11a8040000080, 0x2040000210002, 0x10008820400000, 0x1081004704, 0x808280040000, 0x440000080000080,
    0x1000000000080101, 0x8008002000208004, 0xa, 0x8200102000000080, 0x402000024011000, 0x20004000000,
    0x10400002000, 0x80000010000, 0x80000042, 0x1001440000000, 0x800008100000, 0x80000004, 0x4000000000089800,
    0x114100121000, 0xc00000843000000, 0x7004410010010000, 0x200200004030000, 0x40000000000, 0x20000000000000,
    0xa200800041400, 0x4001000000, 0x0, 0x404000102002, 0x10200008000040, 0x20110000000040, 0x60000000002000,
    0x442000000, 0x1120000140000000, 0x5010000000080020, 0x8002400040004000, 0x1000084, 0x2300001020000008,
    0x20400000000000, 0x140000020440, 0x4600000040, 0x2000, 0x2000088000000408, 0x4200000000000002,
    0x21100000000a00, 0x18800000020c000, 0x820000020020400, 0x810088000000082, 0x4000400100000040,
    0x4040040009000220, 0x40000000000100, 0x800008000400000, 0x4000000004040, 0x8402000040800000,
    0x210202004200080, 0xc00208110000008, 0x400000, 0x802000000000840, 0x1000080009, 0x8080000000010080,
    0x2410020081090000, 0x40082000000000, 0x1000000000002080, 0x104000002200, 0x210080800, 0x88000110000004,
    0x4000100000, 0x200400040002, 0x4400140000, 0xa80802000801000, 0xa000100000000000, 0x8012, 0x1a022100010000,
    0x640004018000000, 0x402000c25, 0x18000000000000, 0x18000100200004, 0x812400, 0x1000002000101, 0x904080000,
    0x2400000020002, 0x2002000800040800, 0x8000200080100, 0x20040000200090, 0x40000000000081, 0x1000400021408,
    0x9080004000000000, 0x80000100500004, 0x9000000, 0x8000a00000, 0x8400000108040, 0x8014000000000804,
    0x201a0820081000, 0x60000409004, 0x900007008020, 0x8204010110, 0x48000000c000000, 0x5000000400000001,
    0x20020002, 0x8810, 0x8200004008400000, 0x10018288800, 0x1000010008000002, 0x60301280000240, 0x6000000888020,
    0x4200010420, 0x80008002000, 0x2200080200000020, 0x4000000100010, 0x40000000000, 0x100000, 0x2222010000040,
    0x1000001004054004, 0x180480009080220, 0x200840000010000, 0x10020008284, 0x60010100c020020, 0x4080000040000000,
    0x18000000200114, 0x880000028200008, 0x400408000000000, 0x100000000400040, 0x800002000a0001, 0x400100010040,
    0x10000000800008, 0x300000202000044, 0x0, 0x280120002423, 0x100010040000002, 0x804020000000000,
    0x4000000000804000, 0x40000000004200, 0x9100000, 0x800000000040224, 0x400000000100004, 0x1080008000200108,
    0x84, 0x10010010001100, 0x240400200080, 0x800100900600000, 0x200a24100200a, 0x10000880000200,
    0x40a000000000040, 0x80011002000, 0x8002000000, 0x40000000000004, 0x400c0602002002, 0x400000040000009,
    0x100000100000010, 0x88200008000200, 0xc000000410, 0x200002000020080, 0x20000100082000, 0x403004011004202,
    0x1000108802000000, 0x40000400100, 0x1801028000, 0x200100000003004, 0x8040000021000, 0x8004020104000000,
    0x20000080009, 0x1040000820000008, 0x10a4620481002, 0x20000002, 0x8020030000200118, 0x80000008040220,
    0x400800040008400, 0x0, 0x4a000000400, 0x410002000000, 0xb00000000004000, 0x8, 0x40000000040050,
    0x100001200001, 0x41000000000, 0x8400400000000000, 0x8000000000900001, 0x402200, 0x1184030000001, 0x400,
    0x20100000028, 0x20000000001000, 0x808002004000000, 0x40100040, 0x4300400080, 0x888000400a0,
    0x4854040080000000, 0x4200184100000, 0x8010000140000000, 0x1000000010800, 0x10420000110000, 0x4010048040100060,
    0x1401000000000000, 0x2, 0x1050000000200a0, 0x800000000400, 0x4000000004000, 0x200000042000, 0x8000000000006,
    0x204000, 0x2005000, 0x8000100000000, 0x10000000001, 0x20200005000020, 0x4000000000000401, 0x1000080,
    0x21000000004001, 0x8000000000000, 0x2000010000110002, 0xa0000000001081, 0x40080000046080, 0x8001450000002004,
    0x40100000300, 0x400080402000092, 0x80000000000000a0, 0x40000000000102, 0x400001000080, 0x1080000200020080,
    0x20018000000, 0x4000000001, 0x800004000000, 0x1040041000000, 0x4000800000090, 0x40000808010080, 0x20008000000,
    0x4400000022400040, 0x100002000032000, 0x8400080002, 0x40000080000800, 0x100040004000000, 0x482200002400002,
    0xc60000200000000, 0x12100000000, 0x80000080000040, 0x800000004080800, 0x40000, 0x400480000000009,
    0x2008020002421020, 0x14124000008004, 0x10401000000, 0x94, 0x1080000000002021, 0x1000180000001100, 0x10,
    0x400000100000, 0x100040010000, 0x80000000504020, 0x18040020080000, 0x280000000400, 0x21a0004000000200,
    0x1108000000000180, 0xa0400200000000, 0x2000011200001, 0x1010000000000, 0x800020000100000, 0x3000000000,
    0x2000003000020000, 0x4000000004000004, 0x1000000a000, 0x40000000000, 0x8000800000000000,
};

/* See dl_may_be_unit_of_ago. */
const uint64_t dl_ago_filters[][1 << DL_AGO_FILTER_BITS >> 6] = {
    {
        0x40000888000, 0x410004040008a0, 0x2041000e10082, 0x100020200200000, 0x5020008000000002,
        0x4100208001010040, 0x200000008000, 0x90000006000100, 0x900000208000002, 0x8000000000000000,
        0x100000000002040, 0x908000008000c00, 0x20, 0x400000040008100, 0x100000000200, 0x5840080000001,
        0x4000000000404000, 0x8000200004000, 0x400401000040200, 0x1004000400044200, 0x2100100048080500,
        0x400940000000, 0x1060000000800, 0x4000004000880112, 0x800000088000840, 0x4244000000200021,
        0x201200008002000, 0x12800000020002, 0x204000004000, 0x8002080000000, 0x1008000000000801, 0x1000042000c00,
        0x380000000800, 0x249000003000, 0x200002002088000, 0x80000040, 0x4808000040000, 0x4001404000000000,
        0x1000400000c200, 0x4400028800000000, 0x8400, 0x800000004008000, 0x1000, 0x200002000000010,
        0x200000100050004, 0x5011000040000400, 0x10402001840000, 0x200003000002000, 0x400000000a000,
        0x4000044002040004, 0x5080008080000, 0x11100040020500, 0x201100000420100, 0x200b00001000280,
        0x4008220000040082, 0x4000040000000000, 0x801000000800040, 0x80000080000000, 0x1080020022082,
        0x800000031000200, 0xa001004001002000, 0x60040000, 0x400000000000000, 0x2000000000084000, 0x0,
        0x200000000000020, 0x1020402010000004, 0x400000000200000, 0x2001000021000090, 0x200100200000800, 0x220,
        0x80010000410, 0x100402400000050, 0x2802010000000200, 0x20200200020800, 0x1080, 0x10000008000,
        0xb8200080022000, 0xa801000000, 0x24004802000, 0xc0200000020, 0x180011901008, 0x8010420800000,
        0x20400000000000, 0x2000180002080008, 0x800080000, 0x2000020000000010, 0x18000011100, 0x410000012800840,
        0x200000040100410, 0x10000000800, 0x40000400000100, 0x4084000000003, 0x40200604001, 0x1000200084002120,
        0x1004208080080001, 0x400000000010, 0x10008000802, 0x200280004000000, 0x22000010080, 0x20040000400400,
        0x804000000200140, 0x402000008000, 0x800000800100, 0x40412140200000, 0x901008000104000, 0x200000000000120,
        0x10030001800004, 0x408400000000000, 0xc810008060001000, 0x8000100810000, 0x80000000000, 0xc000040000004,
        0x40000000002, 0x18c00c01024, 0xa1000004001000, 0xa000000422000042, 0x8030021000000100, 0x80004000004040,
        0x4040000000, 0x10020c4811000020, 0x100000402000000, 0x20000000, 0x8000000010, 0x2000000000800,
        0x20022044000000, 0x100020300001000, 0x80000020040, 0x2100004000008002, 0x10001810000800,
        0x200040000000022, 0x3080000200000000, 0x40020100008602, 0x2000008000040004, 0x4001000001000088,
        0x80010000, 0x80000000018003, 0x440a300000008000, 0x10000000, 0x1000000000000024, 0x8400000110,
        0x100800208200000, 0x200020000504, 0x40000a08802, 0xa000008000800001, 0x2408080000008, 0x40001200,
        0x410010010000000, 0x4000841000010000, 0x2000000, 0x200200049101410, 0x4900144112000000, 0x100000800003044,
        0x40001040008401, 0x5000000221040025, 0x4200010002010, 0x300, 0x1800001500604, 0x600100001000400, 0x31000,
        0x4000404000020, 0x240030000048, 0x400800000008005, 0x400040000085, 0x8000000000400000, 0x6802000004200400,
        0x40028000040, 0x10001080, 0x8000000200004002, 0x400200002090008, 0x5010000000902000, 0x802002200051800,
        0x410400400098, 0x8200000000000020, 0x4020440400000000, 0x200401000010008, 0x4084400020000080,
        0x4004000001000000, 0x2000000000000, 0x1000080000000004, 0x80000000000, 0x400020000000104,
        0x80820800012000, 0x20480000000, 0x2000040000400000, 0x40120910a100, 0x4183004004080400, 0x2000000000000,
        0x40004000680000, 0x20004280081c0000, 0x4040004, 0x200004400000, 0x5000004000600, 0x202000000,
        0x100040000020100, 0x80000008000c00, 0x4000000, 0x8080008c22, 0x2000000200201d8, 0x400610240000,
        0x11000004004, 0x800001210000, 0x414082000000000, 0x80022000000000, 0x1400000004002000, 0x4400400042a004,
        0x2010000000000200, 0x101400010000441, 0x3082000800000818, 0x400000000a4000, 0x21000200000,
        0x2040000c00080000, 0x400044843000000, 0x200001040, 0x800000400000000, 0x4200100, 0x48082000400,
        0x8000084004002, 0x2100200000000, 0x4000000204000000, 0x2010000000108, 0x2000000124e20, 0x800100001900000,
        0x8000800200000001, 0x100000000000000, 0x20000200200800, 0x25020100000c, 0x102810000000000,
        0x2002000000140, 0x2000040002200002, 0x404100000104, 0x8000000000, 0x800000000004011, 0x210000040100400,
        0x400802000120, 0x4400000, 0x1500120100000110, 0x6000100000000200, 0x6600081200000000, 0x200083814004000,
        0x8000000008000010, 0x420400000002000, 0x800000000000100, 0x4100000900000, 0x110001100000,
        0x8200000204000000, 0x1800000081000000, 0x8100000410, 0x1400000220000040, 0x20080000500800, 0x8890,
        0x40000000200000c, 0x105082008400040, 0x1008048040004000, 0x2801000040000, 0x8000080080,
    },
    {
        0x0, 0x404000820, 0x2040000000000, 0x200000000, 0x1000008000000000, 0x200000000000, 0x200000008000,
        0x4000000, 0x8000002, 0x8000000000000000, 0x2040, 0x800, 0x20, 0x8100, 0x0, 0x4040000000000,
        0x4000000000400000, 0x0, 0x400000000000, 0x4000000044000, 0x2100000008000400, 0x400040000000, 0x800,
        0x880010, 0x800000080000000, 0x4004000000200001, 0x200008000000, 0x10000000020000, 0x200000004000,
        0x8002000000000, 0x8000000000001, 0x1000002000800, 0x280000000000, 0x8000001000, 0x0, 0x0, 0x4808000000000,
        0x400000000000, 0x4000000200, 0x400000800000000, 0x8400, 0x800000000008000, 0x0, 0x0, 0x100000004,
        0x1000040000400, 0x402000000000, 0x1000000000, 0xa000, 0x44000040004, 0x1000000000000, 0x10000000000000,
        0x200000000000100, 0xa00000000000, 0x20000000002, 0x0, 0x40, 0x0, 0x1000000002080, 0x20000000,
        0x2001004001002000, 0x20040000, 0x400000000000000, 0x4000, 0x0, 0x0, 0x402000000004, 0x200000,
        0x2001000020000010, 0x200000000000000, 0x0, 0x80000000000, 0x0, 0x2000010000000200, 0x200000020800, 0x1080,
        0x10000008000, 0x8000000002000, 0x0, 0x4004002000, 0xc0000000000, 0x0, 0x8000020800000, 0x20400000000000,
        0x0, 0x0, 0x20000000000, 0x8000010000, 0x400000002000040, 0x410, 0x10000000000, 0x400000000,
        0x4000000000000, 0x400000, 0x1000000004002120, 0x200000000001, 0x400000000010, 0x8000000, 0x0, 0x0,
        0x20000000400000, 0x4000000200040, 0x402000000000, 0x800000800000, 0x400000000000, 0x900008000004000,
        0x100, 0x1000004, 0x8400000000000, 0xc800000000000000, 0x8000100000000, 0x80000000000, 0x0, 0x40000000000,
        0x10800400000, 0x20000004000000, 0x402000000, 0x8000021000000000, 0x4000, 0x0, 0x1002040001000000, 0x0,
        0x20000000, 0x8000000000, 0x0, 0x20004000000, 0x20300000000, 0x40, 0x100000000000000, 0x1000000000,
        0x40000000000, 0x0, 0x40000000008000, 0x4, 0x1000000000088, 0x80000000, 0x8003, 0x402100000000000, 0x0,
        0x1000000000000020, 0x8000000100, 0x100800008000000, 0x4, 0x208800, 0x0, 0x2000080000000, 0x200,
        0x410010010000000, 0x801000010000, 0x0, 0x48000400, 0x100144002000000, 0x100000800003000, 0x401,
        0x5000000000000020, 0x4200010000010, 0x300, 0x1000000000204, 0x400100001000000, 0x10000, 0x20,
        0x40010000008, 0x400800000000000, 0x400000000001, 0x8000000000000000, 0x2000000004000000, 0x40, 0x10000000,
        0x200004002, 0x90000, 0x5010000000000000, 0x10800, 0x400400000010, 0x0, 0x0, 0x1000010000,
        0x4080400000000080, 0x4000000000000, 0x2000000000000, 0x80000000004, 0x0, 0x400000000000000,
        0x80000000010000, 0x480000000, 0x2000000000000000, 0x401000008000, 0x4080000, 0x2000000000000,
        0x4000000000, 0x20000040000, 0x4000000, 0x400000, 0x1000004000400, 0x0, 0x20100, 0x0, 0x0, 0x8080008c20,
        0x200000020020110, 0x0, 0x11000004004, 0x10000, 0x400080000000000, 0x80000000000000, 0x1000000000000000,
        0x400000a004, 0x2010000000000000, 0x400000000041, 0x800000000, 0x20000, 0x20000000000, 0x2040000800000000,
        0x400000800000000, 0x0, 0x800000000000000, 0x0, 0x400, 0x80000000, 0x2100200000000, 0x0, 0x100, 0x100600,
        0x800100001000000, 0x800000000000, 0x0, 0x200000, 0x1000000000c, 0x100800000000000, 0x2002000000140, 0x0,
        0x404000000100, 0x8000000000, 0x800000000000010, 0x10000000000000, 0x2000000, 0x0, 0x400000000000010,
        0x4000000000000000, 0x81000000000, 0x4004000, 0x8000000000000000, 0x20400000000000, 0x100, 0x4100000000000,
        0x100000, 0x8200000000000000, 0x1000000081000000, 0x8100000000, 0x0, 0x0, 0x0, 0x400000002000004,
        0x4080000000040, 0x1008040040004000, 0x1000000000, 0x80,
    },
};
