/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */
/* CLDR data: Copyright (c) 1991-2025 Unicode, Inc.  Unicode License v3. */
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
    "#ọdúnsẹ́yìn#か月前#个月前#個月前#分前#分鐘前#分钟前#周前#天前#小时前#小時前#年前#日前#時間前#秒前#秒钟前#週前#週間前#개월전#년전#분전#시간전#일전#주전#초전aa m"
    "aamuaamullaaamupaamupaivaaamupaivallaaamupäivä",
    "aamupäivälläaandaaroabametaabanabeabendabendsabenduaabenduakabenduarenabrabrellabriilabrilabrëllabu"
    "abuztuaabuztuakabuztuarenacdtacstacum#anacum#aniacum#deaniacum#deluniacum#deminuteacum#deore"
    "acum#desaptamaniacum#desecundeacum#desăptămâniacum#dezileacum#hacum#lunaacum#luniacum#lunăacum#min"
    "acum#minutacum#minuteacum#oraacum#oreacum#orăacum#saptacum#saptamanaacum#saptamaniacum#sec"
    "acum#secundaacum#secundeacum#secundăacum#săptacum#săptămâniacum#săptămânăacum#ziacum#zileadadar"
    "adhuhuriadraedtaestafiafiriluaftenafternoonagagaagastiagoagostagostiagostoagsagtaguagustagusta"
    "agustosagustusahahadahdaibaibreanaibreánaikuajeajéakdtaksamaksamustuakstakşamakşamüstüalalasiri"
    "alfajirialhalhamisalhamisialleamam faoilleacham martam màrtamavikiangu-#edluleamiazaamiazăan"
    "an ceiteanan cèiteanan damhairan dubhlachdan dàmhairan dùbhlachdan gearranan gibleanan lunastal"
    "an lùnastalan t-iucharan t-ogmhiosan t-samhainan t-sultainan t-ògmhiosannannaantau#horoantau#horoj"
    "antau#jaroantau#jarojantau#minantau#minutoantau#minutojantau#monantau#monatoantau#monatojantau#sek"
    "antau#sekundoantau#sekundojantau#semantau#semajnoantau#semajnojantau#tagoantau#tagojantaŭ#horo"
    "antaŭ#horojantaŭ#jaroantaŭ#jarojantaŭ#minantaŭ#minutoantaŭ#minutojantaŭ#monantaŭ#monatoantaŭ#monatoj"
    "antaŭ#sekantaŭ#sekundoantaŭ#sekundojantaŭ#semantaŭ#semajnoantaŭ#semajnojantaŭ#tagoantaŭ#tagoj"
    "antradienisaoineaoutaoûtapapiapirilaapirilakapirilarenapmapraprelapres-midiaprilaprilaaprileaprili"
    "aprilieaprilisaprillapriloaprylaprylaaprès-midiaprílaprílaaprīlisararaaralikaralıkarbacoarbcarrats"
    "arratsaldeaarratsaldekoartasasaasabarast arabiaastaziastearteaasteazkenaastelehenaastăziasubuhiat"
    "at nightatmauaugaugustaugustaaugustiaugustoaugustsaugustusaugusztusaujourdhuiavgavgustavondavqavqust"
    "avravriglavrilavustawa#datagabataawanni#dasukagabataawgawgustawgustaawstawwawwissuaxadaxdaxsam"
    "axsamustuaxşamaxşamüstüayerazazaazarazaroaazaroakazaroarenaziaztað kvöldiað morgniað nóttuañağu"
    "ağustosaŭgaŭgustobahmanbalbalandisbalandziobalandžiobazarbazar ertəsibebealbealtaineberfanbar"
    "beri#deqeyanberi#deqeyeberi#dqberi#salanberi#saleberî#deqeyanberî#deqeyêberî#dqberî#salanberî#salê"
    "bilbinbirzbirzeliobirzelisbiržbirželiobirželisbiybiyernesbnborebrebrezenbreznabrfbrtbstbugunbugünbře"
    "březenbřeznacacanol dyddcanol noscarcarsambacarsemcarsenbecatcawcawecdtceceadceitcentralcerven"
    "cervencecerveneccervnacestcetcetrtekceturtdceturtdienacetvrtakchchieuchiềuchorchorshanbachu nhatchw"
    "chwechwefchwefrorchwevrerchủ nhậtcltcmtcnconcotcotmehcscsmcstcsutortokcsütörtökctctvrtekcumcuma"
    "cumartesicvccvnczeczerwcaczerwiecczwczwartekcèitcéadcüməcümə axşamıddada decemberda fanadurda favrer"
    "da madrugadada manada manhada manhãda marsda matgda mañáda noiteda novemberda schanerda settember"
    "da tardeda zercladurdabrdabrildagdagostdakika#datagabatadakika#iliyopitadakika#zilizopita"
    "dakiku#dasukagabatadamhdanasdatedavrigldavustdcddoedede ceadaoinde decembrede desde desembre"
    "de domhnaighde febrde febrerde febrierde febrièrde gende generde genierde genièrde haoinede jul"
    "de julhetde juliolde junhde junyde la madrugadade la mananade la mañanade la nochede la tarde"
    "de lapres-midide laprès-midide luainde maide maigde mairtde marcde marçde novde novembrede sathairn"
    "de setde setembredeardeardaoindecdecembardecemberdecembradecembredecembriedecembrisdecembro"
    "deireadh fomhairdeireadh fómhairdekdekabrdeldel mediodiadel mediodíadel pomeriggiodelelottdelop"
    "delutandelutándemdendenschdegderdesdesembadesemberdesembredesimberdetsdetsemberdeydezdezember"
    "dezembrodfomhdfómhdgdhen cheiteandhen chèiteandhen damhairdhen dubhlachddhen dàmhairdhen dùbhlachd"
    "dhen fhaoilleachdhen ghearrandhen ghibleandhen iuchardhen lunastaldhen lùnastaldhen mhartdhen mhàrt"
    "dhen ogmhiosdhen t-samhaindhen t-sultaindhen ògmhiosdhjdhjetordhu al hijjahdhu al qadahdidi mattina"
    "di nottedi pomeriggiodi seradiadiardaoindicdicembredicembrudiciadaindiciembrediddidomhnaich"
    "didòmhnaichdiedie aanddie middagdie nagdie oggend",
    "dienadienstagdihdihaoinedijousdijòusdildillunsdiluaindilunsdimdimairtdimanchedimancodimanĉodimars"
    "dimartsdimecresdimengedimineatadimineațadimàirtdimècresdinsdagdisdisambadisathairnediseembardisemba"
    "disemberdissabtedisyembrediumengedivendresdiċdiċembrudjdjedldnednesdniadodo mediodiado mediodíadoct"
    "doctoberdoctobredoctubredoctòbredomdomenicadomhdomingodondonderdagdonnerstagdonneschdegdopdopol"
    "dopoldandopoldnedopoldnjadopolednedopoludniadopoludniedopołdnjadsdsmdtdudu matdu matindu soirdub"
    "dubendubhdubnaduela#asteduela#egunduela#hilabeteduela#minutuduela#orduduela#segundoduela#urtedum"
    "dumengiaduminicaduminicădundupa-amiazadupă-amiazadusdusemdusenbedushdushanbaduşduşemduşenbedv"
    "dydd gwenerdydd iaudydd llundydd mawrthdydd mercherdydd sadwrndydd suldzisdzisiajdziśdàmhdé céadaoin"
    "dé domhnaighdé haoinedé luaindé máirtdé sathairndéardéardaoindécdécembredéldélelőttdélutándés"
    "désémberdëndënschdegdíadùbhdündşmee diele enjtee henee hënëe martee martëe mbremjese mbrëmjes"
    "e mengjesite merkuree mesditese mesditëse mesnatese mesnatëse mëngjesite mërkurëe natese natës"
    "e paraditese pasditese premtee shtunee shtunëeaneanaireanáireasterneatebrebrelebrillebusukuedition"
    "edteeneesteeteftermeftermiddageftir hadegieftir hádegieguerdeguerdiaeguerdikoeheileeileneinemeiner"
    "ejfelejjelekaekainaekainakekainarenekiekimekusenielel diael díaeloelokuuelokuutaem"
    "emahoreniangu-#edluleemeeminieneneeneroenjentathakusaeostephephrelieprepreelepreliererbertalabesfand"
    "esmaspaevesmaspäevestesteetetiettettermettermiddageveningevikinielingu-#eledluleeyleyluleylül"
    "ezinsukwiniezingu-#ezedlulefa#anyfa#anysfa#diafa#diesfa#hfa#horafa#horesfa#mesfa#mesefa#mesosfa#min"
    "fa#minutfa#minutsfa#sfa#segonfa#segonsfa#setmfa#setmanafa#setmanesfabfaburairufanfanadurfaoi"
    "farvardinfavrfavrerfeabhfeabhrafebfebbraiofeberfebrfebraayofebreirofebrerfebrerofebrewarisfebrier"
    "febrièrfebruarfebruarafebruarifebruariefebruarisfebruarofebruaryfebruwarifebruárfebruárafebruāris"
    "febrúarfebrụwarịfevfevereirofevrfevralfevrierfewfewralfhfimfimmtudagurfmfor#arsedanfor#arsen"
    "for#arsidanfor#arsidenfor#dagarsedanfor#dagesidenfor#dagsedanfor#dagsidenfor#dognsidanfor#dognsiden"
    "for#dsedanfor#dsidanfor#dsidenfor#døgnsidanfor#døgnsidenfor#manadarsidanfor#manadersedan"
    "for#manadsedanfor#manadsidanfor#manedersidenfor#manedsidenfor#mansenfor#mdsidanfor#mdsidenfor#minsen"
    "for#minsidanfor#minsidenfor#minutersedanfor#minutsedanfor#minutsidenfor#minuttersidenfor#minuttsidan"
    "for#minuttsidenfor#månadarsidanfor#månadsidanfor#månedersidenfor#månedsidenfor#seksidanfor#seksiden"
    "for#sekundersedanfor#sekundersidenfor#sekundsedanfor#sekundsidanfor#sekundsidenfor#ssen"
    "for#timarsidanfor#timersidenfor#timesidanfor#timesidenfor#timmarsedanfor#timmesedanfor#timsedan"
    "for#tsidanfor#tsidenfor#ugersidenfor#ugesidenfor#ukersidenfor#ukesidenfor#usidenfor#veckasedan"
    "for#veckorsedanfor#vekersidanfor#vekesidanfor#vsedanfor#vsidanfor#årsidanfor#årsidenformformiddagfos"
    "fostudagurfrfrafraifraideefrarfraịfraịdeefrefredagfreedfreidegfreitagfrifridayfriggjadagurfrí"
    "fríggjadagurfyrir#arifyrir#arumfyrir#degifyrir#dogumfyrir#dögumfyrir#klstfyrir#klukkustund"
    "fyrir#klukkustundumfyrir#manfyrir#minfyrir#minutufyrir#minutumfyrir#mánfyrir#mánuðifyrir#mánuðum"
    "fyrir#mínfyrir#mínútufyrir#mínútumfyrir#sekfyrir#sekundufyrir#sekundumfyrir#sekúndufyrir#sekúndum"
    "fyrir#vikufyrir#vikumfyrir#árifyrir#árumfévrfévrierför#dagarsedanför#dagsedanför#dsedanför#minsen"
    "för#minutersedanför#minutsedanför#månadersedanför#månadsedanför#månsenför#sekundersedan"
    "för#sekundsedanför#ssenför#timmarsedanför#timmesedanför#timsedanför#veckasedanför#veckorsedan"
    "för#vsedanför#årsedanför#årsenförmförmiddagfösföstudagurggabigadagauagauekogauerdiagdgearrgece"
    "gece yarisigece yarısıgecəgecəyarıgeggeguzegeguzesgegužėgegužėsgengenergeniergenièrgennaiogenver"
    "gesternghgiblgiegievgiagimgiogiovedigiovedìgisterengiugiugnogiờgliglindesdiglngmgmtgodgodinegodz"
    "godzinagoizgoizagoizaldgoizaldeagoizaldekogoizekogon",
    "goongorgorffgorffennafgosongosoňgouegoueregoöňgrugrudniagrudziengrudzieńgruodgruodisgruodziogruodžio"
    "gsongsoňgstgulangungunduzgunjugunortagunortadan ongunortadan songushgushtgwegwengwenergwengologöň"
    "gündüzgünortagünortadan soňgünortadan öňhha#anoha#anosha#diaha#diasha#hha#horaha#horasha#mesha#meses"
    "ha#minha#minutoha#minutosha#sha#segha#segundoha#segundosha#semha#semanaha#semanashace#ahace#ano"
    "hace#anoshace#añohace#añoshace#dhace#diahace#diashace#díahace#díashace#hhace#horahace#horashace#m"
    "hace#meshace#meseshace#minhace#minutohace#minutoshace#shace#segundohace#segundoshace#semhace#semana"
    "hace#semanashadegihai#anohai#anoshai#diahai#diashai#díahai#díashai#hhai#horahai#horashai#mes"
    "hai#meseshai#minhai#minutohai#minutoshai#shai#segundohai#segundoshai#semhai#semanahai#semanashajnal"
    "haponhari inihatinggabihazhaziranheddiwheinaheinakuuheinakuutaheinäheinäkuuheinäkuutahelmihelmikuu"
    "helmikuutahenherehetfoheureheuresheuteheziranhezîranhierhijrihkthlahojehom nayhom quahommikhommikul"
    "horahorashoshosdagurhourshoyhrhrshshsthuhtihuhtikuuhuhtikuutahulhulyohunhunyohuwhuwebeshydhydrefhzr"
    "há#anohá#anoshá#diahá#diashá#hhá#horahá#horashá#meseshá#minhá#minutohá#minutoshá#mêshá#shá#seg"
    "há#segundohá#segundoshá#semhá#semanahá#semanashádegihétfőhënhóshósdagurhôm nayhôm quaii dagi gar"
    "i gårianianuarieiauictidagieriigigandeaigarigårijumaailil giornoil-ġimgħail-ħaddil-ħamisillallailn"
    "iloniltailtapiltapaivailtapaivallailtapäiväiltapäivälläiluntziluntzeailuntzekoilya#ailya#anilya#ans"
    "ilya#hilya#heureilya#heuresilya#jilya#jourilya#joursilya#milya#minilya#minuteilya#minutesilya#mois"
    "ilya#silya#secondeilya#secondesilya#semilya#semaineilya#semainesiminin the afternoonin the evening"
    "in the morninginiionionawripirairailairailakirailarenirktirstis-sibtisegunisnisniinisninisontoist"
    "isukit-tlietait-tnejniuchiuiliuliulieiuniunieiyliyniyuliyuniúiliýuliýunjajaanjaanuarjaennerjamjan"
    "janaayojanairujanarjaneirojannaayojannarjannerjannewarisjanuarjanuarajanuarijanuariejanuarojanuary"
    "januwarijanuárjanuárajanvjanvarisjanvierjanvārisjanyuwarijanúarjaudojenjenuwarijenụwarịjeujeudijimco"
    "jionijmcjoijoulujoulukuujoulukuutajourjstjucejucerjuejuevesjuiljuilljuilletjuinjuljulajulaijulayi"
    "julaịjulhetjulhojulijuliejulijjulijajulijsjuliojulioljuliusjulyjumjumajumaahjumaatjumada al awwal"
    "jumada al thanijumadilakhirjumadilawaljumamosijumannejumapilijumatjumatanojumatatujummaajunjunajune"
    "junhjunhojunijuniejunijjunijajunijsjuniojuniusjunyjutjutrojuujuulijuunjuunijučejučerjänjännerjúljúla"
    "júliusjúlíjúnjúnajúniusjúníjūljūlijsjūnjūnijskahaponkamkamiskaskasimkasımkekechasikechqurunkeddkello"
    "kemkemarinkemiskerzukesakesakuukesakuutakeskipkeskipaivakeskipaivallakeskipäiväkeskipäivällä"
    "keskiviikkokeskiviikkonakeskiyokeskiyollakeskiyökeskiyölläkeskookeskoolkeskpaevkeskpaevalkeskpäev"
    "keskpäevalkesköökesköölkesäkesäkuukesäkuutaketvirtadieniskhakhamiiskhamiskhmskhordadklkloklockan"
    "klokkenkolkolmapaevkolmapäevkolovozkolovozakorrkorrikkovkovaskovokratkstktkunduzikvallkvekveldkveten"
    "kvetnakvoldkvällkvöldkvěkvětenkvětnakwana#dayagabatakwanaki#dasukagabatakwikwiecienkwiecieńkwietnia"
    "kzul-erbgħalala amiazala amiazăla miezul noptiila miezul nopțiila oralahlahadilapkrlapkricio"
    "lapkritislapkričiolarlarabalarunbatalaslaulauantailauantainalaugardagurlaupaevlaupäevlaurdagleled"
    "ledenlednaleyleygardagurliepliepalieposlinlinggoliplipanjlipcalipieclipnjalislistopadlistopada"
    "listopadulitlitininllunlocallocal timelokalokakuulokakuutalorlordagloslrluluanlucluglugllugliolul"
    "luljulunlunalunasalundilundolunedilunedìluneslunilunslutlutegolutyluulyolwesblwesibinilwesihlanu"
    "lwesinelwesithathulörlördaglørlørdaglùnalúclúnlúnasammamaamaachimaachịmaaiemaalismaaliskuu"
    "maaliskuutamaanantaimaanantainamaandagmaarsomaartmaayomacmachimadaling-arawmadrugadamaemaerzmag"
    "maggiomaimaiatzamaiatzakmaiatzarenmaigmaijsmaiomairtmajmajamajomajusmako#dayagabata"
    "makonni#dasukagabatamalammanmanamanadagurmananamandagmanhamanhãmanudagurmarmarcmarcamarch",
    "marciusmarcomardimardomarecmaretmarismarrasmarraskuumarraskuutamarsmarsomartmartamartedimartedì"
    "martesmartimartiemartomartsmartxoamartxoakmartxoarenmarzmarzecmarzomarzumarçmarçomarțimasmashimat"
    "matgmatimatinmatinadamatshimattinamatímawmawrthmaymayismayomayumayısmaímañanamañámaýmbremjembrëmje"
    "mchanamdmdtmemean fomhairmedimedianoitemediodiamediodíameemehmehefinmehrmeimeia-noitemeindegmeio-dia"
    "meithmeitheamhmejmejamejemejjumengjesmermercmercamerchermercoledimercoledìmercoresmercredimerkredo"
    "mesditemesditëmesemnamesnatemesnatëmeszmetmettwochmeumeurmeurzhmewzmeymeyimezmezhmezhevenmezzanotte"
    "mezzogiornomeán fómhairmfomhmfómhmgqmgqibelomhuxmimiaka#iliyopitamiddagmiddaymiddernachtmiddernag"
    "midimidnmidnatmidnattmidnightmiemiercolesmiercurimiezi#iliyopitamiezul noptiimiezul nopțiimigdia"
    "mijdarmikmikudagurminmingguminti#dayagabatamintuna#dasukagabataminuitmitjanitmittagmittags"
    "mitternachtmittwochmiymiyerkulesmiémiércolesmiðmiðnættimiðvikudagurmjdmngmomoandeimoiesmonmonday"
    "mondemontagmordadmorgmorgenmorgensmorgonmorgunnmorningmountainmrtmrzmskmsomstmtmuharrammuharremmvu"
    "mvulomwaka#uliopitamwezi#uliopitamytmàrtmáirtmájmájamájusmánmánadagurmánudagurmárcmárciusmártamäe"
    "mäerzmärmärtsmärzmåmånmåndagméiméindegmérmércoresmëngjesmërmëtmëttwochměrměrcměrcamọnmọndenanabali"
    "nabalịnachmnachmittagnachmittagsnachtnachtsnagnaktinaktisnaktsnaktīnamnapolnapoludnienatnatenattnatë"
    "navecernavečerndndtnenednedelanedelenedeljanedeľanedjeljaneděleneljapaevneljapäevnennentorngng gabi"
    "ng haponng umagangayngayonngàyniedzniedzielanightnisnisannitnjenjedzelanjedźelanjezelanjeźelanm"
    "no ritano rītanoapteanobnobyembrenocnochenocunofnoinoiembrienoitenollnollaignomettesnomëttes"
    "noofeembarnoonnoongnopnopembernopémbernottnottenovnovembanovembarnovembernovembranovembrenovembris"
    "novembronovembrunoviembrenovimbernownowembernowembranoynoyabrnoýnoýabrnoćnoćunočnptnsnnstntambama"
    "nubochi#garaaganututunuwnuwambanzdtnzstnënnëntornîsannóttnóvnóvembernămnụbọchị#garaaganụtụtụnửa đêmo"
    "o polno polnocio polnocyo północyo#bhliao#bliao#dhiogo#diogo#lao#lào#mhiono#mhioso#mhìoso#miono#mios"
    "o#mìoso#seachdo#sheachdo#uairobob uriocaocakochochtendoctoctoberoctobreoctombrieoctubreoctòbreodp"
    "odpoledneodun#seyinofogoggendoggiogleogleden onceogleden sonraogmhogoogoostogosogostoogsohtuohtul"
    "ojo abametaojo aikuojo ajeojo etiojo isegunojoboojoruoktoktabrokthobaokthobhaoktobaoktobaroktober"
    "oktobraoktobrisoktobrooktoobaroktooberoktubreoktyabroktóberoktóbraoktýabromom aftenen"
    "om eftermiddagenom formiddagenom morgenenom nattenomstononeonlineonsonsdagontemooooselopopoldopoldne"
    "opolnopolnociopolnočiororaordibeheshtoreoreleososanostegunaostiralaosu agemoosu beluosu ebibi"
    "osu ereleosu erenaosu igbeosu ogunosu okuduosu opeosu owaraosu oweweosu sere"
    "osukwiniolungu-#olwedluleotrdotrdienaotsotsailaotsailakotsailarenottottobreottubruoutoutubroozu"
    "ozujakozujkaožuožujakožujkaoṣù agẹmọoṣù bélúoṣù oweweoṣù èrèlèoṣù ìgbéoṣù ògúnoṣù òkúduoṣù ṣẹ́rẹ́"
    "oṣù ẹrẹ̀nàoṣù ẹ̀bibioṣù ọ̀pẹ̀oṣù ọ̀wàràp mpapa eftermpa eftermiddagenpa ettermiddagenpa form"
    "pa formiddagenpa kvallenpa kveldenpa morgpa morgenenpa morgonenpa nattapa nattenpacificpadapagi"
    "paraditeparastlounaparastlounalpasditepatekpaypayshanbapazpazarpazartesipazdzpazdziernikpazdziernika"
    "paźpaździernikpaździernikapdpdtpepebpebreropebruaripecppecpusdpecpusdienapenpencsempenktadienis"
    "pensenbepentekpenşenbeperperjantaiperjantainaperpietpersembeperşembepetpetakpetangpetekpetkpetsapgpi"
    "piatekpiatokpiektdpiektdienapirmadienispirmdpirmdienapirms#dpirms#dienampirms#dienaspirms#dienām"
    "pirms#gpirms#gadapirms#gadiempirms#menpirms#menesapirms#menesiempirms#minpirms#minutempirms#minutes"
    "pirms#minūtespirms#minūtēmpirms#mēnpirms#mēnešapirms#mēnešiempirms#nedpirms#nedelampirms#nedelas"
    "pirms#nedēļaspirms#nedēļāmpirms#sekpirms#sekundempirms#sekundespirms#sekundēmpirms#stpirms#stundam"
    "pirms#stundaspirms#stundāmpiątekpja",
    "pjatkpktpmpnpopo nocipo noćipo podnepo poludniupo południupodnepolpoldpoldnepolednepolnpolnocpolnoč"
    "poludniepomeriggioponpondelipondelokpondzelapondělíponedeljakponedeljekponedjeljakponiedzialek"
    "poniedziałekponjezeleponocponociponoćponočipoppopietpopietepopietėpopodnepopolpopoldanpopoldne"
    "popoldnjupopoludnipopoludniepopoludnípopołdnjupopołudnieposlije podneposlijepodnepostedpołudnieprpre"
    "pre#cpre#dpre#danapre#godpre#godinapre#godinepre#mespre#mesecapre#mesecipre#minpre#minutapre#ned"
    "pre#nedeljapre#nedeljepre#satapre#satipre#sekpre#sekundepre#sekundipre#čpred#dpred#dnapred#dnami"
    "pred#dnepred#dnempred#dnevipred#dnevompred#dnevomapred#dnjpred#dnjemipred#dnjompred#dnjomajpred#dnom"
    "pred#dnypred#dňapred#dňamipred#dňompred#hpred#hodinamipred#hodinoupred#hodinypred#hodzpred#hodzinami"
    "pred#hodzinomajpred#hodzinupred#lpred#letamipred#letipred#letompred#letomapred#letomajpred#lety"
    "pred#mespred#mesacamipred#mesacompred#mesacomajpred#mesecempred#mesecemapred#mesecipred#mesiaca"
    "pred#mesiacmipred#mesiacompred#mesicepred#mesicempred#mesicipred#minpred#minutamapred#minutami"
    "pred#minutopred#minutomajpred#minutoupred#minutupred#minutypred#minútamipred#minútoupred#minúty"
    "pred#rpred#rokapred#rokempred#rokmipred#rokompred#rokupred#spred#sekpred#sekundamapred#sekundami"
    "pred#sekundopred#sekundomajpred#sekundoupred#sekundupred#sekundypred#tedpred#tednipred#tednom"
    "pred#tednomapred#tydpred#tydnepred#tydnempred#tydnypred#tydzpred#tydzenjemipred#tydzenjom"
    "pred#tydzenjomajpred#tyzpred#tyzdnapred#tyzdnamipred#tyzdnompred#týžpred#týždňapred#týždňami"
    "pred#týždňompred#uramapred#uramipred#uropriprieksppriekspusdienapriekšppriekšpusdienapriekšpusdienā"
    "pries#dpries#dienapries#dienaspries#dienospries#dienupries#mpries#menpries#menesipries#menesio"
    "pries#menesiupries#menesiuspries#metupries#metuspries#minpries#minuciupries#minutepries#minutes"
    "pries#savpries#savaiciupries#savaitepries#savaitespries#sekpries#sekundepries#sekundes"
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
    "psed#tyzenjamipsed#tyzenjompsed#tyzenjomapsmpstptptgptmpuhapaevpukulpulnpulnocpusdpusdienlaika"
    "pusdienlaikspusdienlaikāpusnaktipusnaktspusnaktīpztpápátekpärastlõunapärastlõunalpå efterm"
    "på eftermiddagenpå ettermiddagenpå formiddagenpå förmpå förmiddagenpå kveldenpå kvällenpå morg"
    "på morgenenpå morgonenpå nattapå nattenpébpébruaripéntekpêncşempónpóndźelapónjeźelepółnocpühapäev"
    "pēcppēcpusdpēcpusdienapēcpusdienāpětpětkpřed#dnepřed#dnempřed#dnjpřed#dnjemipřed#dnjompřed#dnjomaj"
    "před#dnypřed#hpřed#hodinamipřed#hodinoupřed#hodinypřed#hodźpřed#hodźinamipřed#hodźinomajpřed#hodźinu"
    "před#lpřed#letypřed#lětamipřed#lětompřed#lětomajpřed#minpřed#minutamipřed#minutomajpřed#minutou"
    "před#minutu",
    "před#minutypřed#měspřed#měsacamipřed#měsacompřed#měsacomajpřed#měsícepřed#měsícempřed#měsícipřed#r"
    "před#rokempřed#rokupřed#spřed#sekpřed#sekundamipřed#sekundomajpřed#sekundoupřed#sekundupřed#sekundy"
    "před#tydźpřed#tydźenjemipřed#tydźenjompřed#tydźenjomajpřed#týdpřed#týdnepřed#týdnempřed#týdny"
    "pśed#dnjpśed#dnjamipśed#dnjompśed#dnjomapśed#góźpśed#góźinamipśed#góźinomapśed#góźinupśed#l"
    "pśed#lětamipśed#lětompśed#lětomapśed#minpśed#minutamipśed#minutomapśed#minutupśed#mjaspśed#mjasecami"
    "pśed#mjasecompśed#mjasecomapśed#sekpśed#sekundamipśed#sekundomapśed#sekundupśed#tyźpśed#tyźenjami"
    "pśed#tyźenjompśed#tyźenjomapşmpůlnpůlnocqerqershorquaquartaquarta-feiraquiquintaquinta-feirarrab"
    "rabi al awwalrabi al thanirabiulakhirrabiulawalraburajabramadanramadhanramazanranorbnrdrerebrebendan"
    "reborecepreedereggelrhagrhagfyrrijrijenrijnaritsrnrokurugprugpjuciorugpjutisrugpjūtisrugpjūčiorugs"
    "rugsejisrugsejorugsėjisrugsėjorujrujanrujnarytasránorêbendanrītss avondss middagss nachtss ochtends"
    "sasaa sita za mchanasaa sita za usikusaa#iliyopitasaa#zilizopitasaatsabsabadosabahsabansabatosabti"
    "sabtusadsadornsafarsafersafiyasalsalasasalisalısamsambatasamedisamhsamhainsamschdegsamstagsamtsang"
    "sapsaptusastsatsaterdagsathsatisatodeesatumbasaturdaysatọdeesaussausiosausissbtsbtischanschanerseara"
    "sebsebteembarsebtembarsegsegundasegunda-feirasekmadienissekunde#iliyopitasekunde#zilizopitaselselasa"
    "semsemisensenbesenenseninsentabrsentyabrsentýabrsenénsepsepemberseptseptembaseptembarseptember"
    "septembraseptembreseptembrieseptembrisseptembrosepthembaseptiembreseptimberserasesemseshseshanba"
    "sestadienissestdsestdienasetsetembresetembrosetiembresettsettembersettembresettembrusetyembresevval"
    "sexsextasexta-feirasfsgtsha banshabanshahrivarshanshanbashawwalshekara#datagabata"
    "shekaru#dasukagabatashkshkurtshtshtatorsisiandiensiangsibsibatsiesierpiensierpieńsierpniasijsijecanj"
    "sijecnjasiječanjsiječnjasiku#iliyopitasiku#zilizopitasinsissisenbesişsişenbesksl timesneinsneonsosob"
    "sobotasodiensoirsonsondasondagsondeesonndegsonntagsoresotspalspaliospalissrsresredasrisrijedasrj"
    "srjedasrjodasrodasrpsrpanjsrpensrpnasrpnjassmststandstredastustudenistudenogastvrtokstwstwortk"
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
    "uztailauztailakuztailarenvv nv nocivavakarvakaravakarasvakarsvakarāvanvandaagvasvasariovasaris"
    "vasarnapvasárnapvceravevecvecevecerveebrveebruarveljveljacaveljaceveljačaveljačevenvenderdivendredi"
    "vendredovenerdivenerdìvenresvesprevečvečevečervidurdienisvidurnaktisvieviernesvinvineriviru(n)#d"
    "viru(n)#deegviru(n)#jviru(n)#joerviru(n)#mviru(n)#meintviru(n)#minviru(n)#minuttenviru(n)#méint"
    "viru(n)#sekviru(n)#sekonnenviru(n)#stviru(n)#stonnenviru(n)#wviru(n)#wochenvirun#dvirun#dagvirun#j"
    "virun#joervirun#m",
    "virun#minvirun#minuttvirun#mountvirun#sekvirun#sekonnvirun#stvirun#stonnvirun#wvirun#wochvlatvmvom"
    "vor#jahrvor#jahrenvor#minvor#minutevor#minutenvor#monatvor#monatenvor#sekvor#sekundevor#sekunden"
    "vor#stdvor#stundevor#stundenvor#tagvor#tagenvor#wochevor#wochenvormvormittagvormittagsvrvrijdag"
    "vrydagvčeraww nocyw poludniew południewalwaltorawatwata#dayagabatawatanni#dasukagabatawałwałtora"
    "wczorajwedwednesdaywenwenezdeewengiwestwetwibwieczorwieczoremwieczórwiki#iliyopitawiki#zilizopitawit"
    "witawowoansdeiwoensdagwotpwotpoldnjawrzwrzesienwrzesieńwrzesniawrześniawtwtorekwutwutorawótp"
    "wótpołdnjaxanxaneiroxovxovesxulxulloxunoxuñoy borey prynhawnyakyakshanbayaktyammayanyanvaryanwaryaou"
    "yarim tunybyekyeksemyeksenbeyektyekşemyesterdayyhymyoyollayr hwyrysmyulyuliyunyuniyöyölläyşmzzazar"
    "zarizaterdagzerclzercladurzilhiccezilkadezjutzjutrajzozondagzulhijahzulkaidahzveczvecerzvečzvečerzář"
    "záříààbámẹ́taàsàárọ̀àìkúágúágústápráprilisçaçarçarşambaçarşemçarşenbeçşmçərşənbəçərşənbə axşamıème"
    "éjféléjjelìsẹ́gunîlnîlonînîògmhõhtuõhtulösööööselöğleöğleden sonraöğleden önceúnoúnorúnoraútúterýýan"
    "ýanwarýekýekşenbeþriþriðjudagurčervenčervencečervenecčervnačetčetrtekčetvrtakčtčtvrtekčvcčvnđêmġim"
    "ġunġunjuħadħamĵaĵaŭdoříjříjenříjnaśrśrodaşabanşemşemîşenşenbeşevvalşubşubatşənbəšeštadienisšiandien"
    "šodienštštvrtokštwštwórtkαπραπρίλιοςαπριλίουαπόγαπόγευμααυγαυγούστουαύγαύγουστοςβράδυδεκδεκέμβριος"
    "δεκεμβρίουδευδευτέραιανιανουάριοςιανουαρίουιουλιουλίουιουνιουνίουιούλιούλιοςιούνιούνιοςκαικυρκυριακή"
    "μάιμάιοςμάρμάρτιοςμαΐμαΐουμαιμαρμαρτμαρτίουμεσημμεσημέριμμνοένοέμβριοςνοενοεμβρίουοκτοκτωβρίου"
    "οκτώβριοςπέμπέμπτηπαρπαρασκευήπμπριναπό#έτηπριναπό#έτοςπριναπό#δευτπριναπό#δευτερόλεπτα"
    "πριναπό#δευτερόλεπτοπριναπό#εβδπριναπό#εβδομάδαπριναπό#εβδομάδεςπριναπό#ημπριναπό#ημέρα"
    "πριναπό#ημέρεςπριναπό#λεππριναπό#λεπτάπριναπό#λεπτόπριναπό#μήναπριναπό#μήνεςπριναπό#ώπριναπό#ώρα"
    "πριναπό#ώρεςπρωίσάβσάββατοσήμερασεπσεπτέμβριοςσεπτεμβρίουστιςτεττετάρτητο απόγευματο βράδυ"
    "το μεσημέριτο πρωίτρίτρίτηφεβφεβρουάριοςφεβρουαρίουχθεςχτεςώραавгавгуставгустаамапрапрелапрельапреля"
    "априларавдугаар сарарван нэгдүгээр сарарван хоёрдугаар сараугаугустахшамахшамүстүаўаўторакақпақпанба"
    "баасанбазарбазар ертәсибебейсенбібейшбейшембиберберезеньберезнябсбябямбавверверасеньвераснявересень"
    "вереснявечвечевечервечеравечертавечоравечірвовоскресеньевсвтвтовторниквчеравчоравівторокггогодгода"
    "грудгруденьгруднягуравдугаар сардадавааданасдекдекабрдекабрьдекабрядекемвриденесденьдецдецембарднес"
    "днядолоодугаар сардпдсдушдушанбадушанбедшбдүйдүйсенбідүйшөмбүдөрөвдүгээр саресдүгээр саржжекжексенбі"
    "жекшембижелжелтоқсанжмжніжнівеньжніўняжовтжовтеньжовтняжсжумжума",
    "жылыжылғыжұмазургаадугаар саришембиишмиюлиюльиюляиюниюньиюняијлијнијулијункаскастрычніккастрычніка"
    "квітквітеньквітнякечасикечиндекечкурункечқурункешкешкікракрасавіккрасавікакундузилиплипеньлипнялист"
    "листопадлистопадалхлхагвалютлютагалютийлютоголютыліпліпеньліпеняліслістападлістападамаймаммамырмар"
    "мартмартамаумаусыммаямајмскмямягмарнана обяднавечернаймдугаар сарнапладненаунаурызнаутронднеднедела"
    "неделянедељанеділянедјељановновембарноеноемвриночиночьночінояноябноябрноябрьноябрянојнојабрноћноћу"
    "ноќноќенэгдүгээр сарнянядзелянямнічообоктоктобароктомвриоктяброктябрьоктябряоктјаброныоройотпай"
    "пайшанбапанядзелакпанҷшанбепетпетакпетокпетъкпладнепмпнпопо поднеподнеполдполденьполнполночьполноќ"
    "полуденьполунощпонпонеделникпонедельникпонедељакпонеділокпонедјељакпоноћпоплпопладнепоподне"
    "послийеподнепослије поднепппре поднепре#годпре#годинапре#годинепре#дпре#данапре#меспре#месеца"
    "пре#месеципре#минпре#минутапре#недпре#недељапре#недељепре#сатапре#сатипре#секпре#секундепре#секунди"
    "пре#чпред#годпред#годинапред#годинипред#денпред#денапред#месецпред#месеципред#минпред#минута"
    "пред#минутипред#седмицапред#седмиципред#секпред#секундапред#секундипред#часпред#часапреди#г"
    "преди#годинапреди#годинипреди#денпреди#днипреди#мпреди#месецпреди#месецапреди#минпреди#минута"
    "преди#минутипреди#седмпреди#седмицапреди#седмиципреди#секпреди#секундапреди#секундипреди#чпреди#час"
    "преди#часапрез нощтапретплпретпладнеприје поднеприје#годинаприје#годинеприје#годинуприје#дан"
    "прије#данаприје#минутприје#минутаприје#мјесецприје#мјесецаприје#мјесециприје#сатприје#сатаприје#сати"
    "прије#седмприје#седмицаприје#седмицеприје#седмицуприје#секприје#секундприје#секундеприје#секундипроб"
    "птпшбпятницапятницяпятніцапівнічпүпүрэврранкуранокрокуріксабсаботасаксакавіксакавікасарынсбсегодня"
    "сейсенбісенсенбісентсентябрсентябрьсентябрясентјабрсепсептембарсептемврисерадасередасерпсерпень"
    "серпнясешсешанбасешанбеследобедслобснеснежаньснежнясрсресредасрисриједасрядассстустудзеньстудзенясуб"
    "субботасуботасутринтасшбсъботасьогоднісічсіченьсічнясүбһсәрсенбісәусәуірсәһәртавдугаар сарталтүстам"
    "тамызтаңтаңкы",
    "таңғытктотравтравеньтравнятуш пайтитңтүнтүн жарымытүн ичиндетүн ортосутүнгітүскітүстен кейін"
    "түстен кейінгітүштөн кийинтүштөн кийинкиуу поднеувечеутоуторакутраутроујутруфебфебруарфевфеврфеврал"
    "февральфевраляфевруарихоёрдугаар сарччачак түшчасчасачацверчервчервеньчервнячетчетверчетвергчетвртак"
    "четвртокчетвъртъкчорчоршанбачоршанбечтчцчшбчэрчэрвеньчэрвенячәршәнбәчәршәнбә ахшамышшаншанбашанбе"
    "шаршшаршембишейшшейшембишнбшілшілдешәнбәшөнөшөнө дундэрталабэртең мененюлиюниякшякшанбаякшанбеянв"
    "январянварьянваряянуянуариярим туняшбјанјанварјануарјануаријулјулијунјунијутројучеқазқазанқарқараша"
    "қаңқаңтарқырқыркүйекҝеҹәҝеҹәјарыҝүндүзҝүнортаүд дундүхүөҷмъҷумъаҹаҹүмәҹүмә ахшамыөглөөөдөрապրապրիլ"
    "ապրիլիառավոտառավոտյանգիշերգիշերըգիշերվադեկդեկտեմբերդեկտեմբերիերեկոերեկոյաներեքշաբթիերկերկուշաբթիերքթ"
    "կեսգիշերկեսգիշերինկեսօրկեսօրինկիրկիրակիհինգշաբթիհլսհնգհնսհնվհոկհոկտեմբերհոկտեմբերիհուլիսհուլիսի"
    "հունիսհունիսիհունվարհունվարիմայիսմայիսիմարտմարտիմյսմրտնոյնոյեմբերնոյեմբերիշաբաթշբթուրուրբաթ"
    "չորեքշաբթիչրքսեպսեպտեմբերսեպտեմբերիցերեկցերեկըցերեկվափետրվարփետրվարիփտվօգոստոսօգոստոսիօգսאוגוסטאוג׳"
    "אוקטובראוק׳אחה״צאחר הצהרייםאפרילאפר׳אתמולבבאוגוסטבאוקטוברבאפרילבבוקרבדצמברבוקרביוליביוניבינוארבלילה"
    "במאיבמרץבנובמברבספטמברבערבבפברוארבצהרייםבשעהדצמברדצמ׳היוםחצותיולייום א׳יום ב׳יום ג׳יום ד׳יום ה׳"
    "יום ו׳יום חמישייום ראשוןיום רביעייום שבתיום שישייום שלישייום שנייוניינוארינו׳לילהלפנות בוקרלפני#דקות"
    "לפני#דק׳לפני#חודשיםלפני#ימיםלפני#שבועותלפני#שב׳לפני#שניותלפני#שניםלפני#שנ׳לפני#שעותלפני#שע׳לפנייום#"
    "מאימרץנובמברנוב׳ספטמברספט׳ערבפברוארפבר׳צהרייםשבתآبآبانآدھی راتآذارآذرآوریلآچرآڪٽوبرآگسٽآگوستأبريل"
    "أغسطسأفريلأكتوبرأمسأوتأيارأيلولئاپرېلئاۋغۇستئىيۇلئىيۇنئۆكتەبىراتواراذاراربعاردیبهشتاسداسفنداغسطس"
    "اكتوبرالأحدالأربعاءالاثنينالثلاثاءالجمعةالخميسالساعةالسبتالمحرماليومامردادامروزامساوتاونۍايارايلول"
    "اپريلاپریلاکتبراکتوبراګستاگستاڱاروب ظبامدادبجےبدھبظبعد الظهربعدازظهربهمنبُدھتشرين الأولتشرين الاول"
    "تشرين الثانيتلهتموزتیرثورجانفيجدیجمادى الآخرةجمادى الأولىجمادى الاولىجمادى الثانيةجمادی الاول"
    "جمادی الثانیجمعراتجمعهجمعوجمعہجنوريجنوریجوانجوزاجولاءِجولائیجولایجونجويليةجۈجۈمەحزيران",
    "حملحوتخردادخلال#أشهرخميسدجنبردردرېنۍدسامبردسمبردلودوشنبهدونۍدوپہردوپہر میںديسمبردۈدۈشەنبەدیدیروز"
    "دېكابىرذو الحجةذو القعدةذوالحجهذوالقعدهذي الحجةذي القعدةراترات میںربيع الآخرربيع الأولربيع الاول"
    "ربيع الثانيربیع الاولربیع الثانیربیعالاولرجبرمضانزمریساعتسالسبتمبرستمبرسرطانسلواغهسنبلهسنةسهشنبهسومر"
    "سيپٽمبرسپتامبرسپتمبرسہ پہرسېنتەبىرسېپتمبرسەسەيشەنبەشامشام میںشام، منجهندشبشباطشتنبرشعبانشمسیشنبه"
    "شهریورشوالشەشەنبەصصباحاصباحاًصباحًاصبحصبح میںصبح، منجهندصفرظهرظهرًاعامعصرعقربغبرګولیغشتغمغوغویی"
    "فبرايرفبروريفجرًافروردینفروریفوریهفوریهٔفيفي الصباحفي المساءفيبروريفيفريفېبروريفېۋرالق ظقبل#أسابيع"
    "قبل#أسبوعقبل#أسبوعًاقبل#أشهرقبل#أيامقبل#ثانيةقبل#ثوانٍقبل#ثوانِقبل#دقائققبل#دقيقةقبل#ساعاتقبل#ساعة"
    "قبل#سنةقبل#سنواتقبل#شهرقبل#شهرًاقبل#يومقبل#يومًاقبلازظهرقظقوسكانون الأولكانون الاولكانون الثانيليلاً"
    "لړملیندۍممئمئيمئیمارتمارسمارچمايمايومحرممردادمرغومیمساءمساءًمنتصف الليلمنجهند، شاممنگلمهمهرمهٔميلادي"
    "میمیزانمیلادیمۍنوامبرنوفمبرنومبرنونبرنويابىرنيساننیمهشبهه شهجريهجريةهجری شمسیهـوریوږیيانۋاريناير"
    "يوليويوليوزيونيويونۍيەيەكشەنبەپنجشنبهپينځنۍپیرپەپەيشەنبەڅلرنۍچاچارشەنبەچبچكچنګاښچهارشنبهچۈشتىن بۇرۇن"
    "چۈشتىن كېيىنڇنڇرڊسمبرژانویهژانویهٔژوئنژوئیهژوئیهٔکبہجریہفتہیکشنبهअक्टूबरअक्टू॰अक्टोबरअगस्टअगस्तअग॰"
    "अपरान्हअपराह्नअप्रिलअप्रैलआइतआइतबारआजएप्रिएप्रिलऑक्टोऑक्टोबरऑगऑगस्टकलकोगुरुगुरुवारजनवरीजन॰जाने"
    "जानेवारीजुनजुलाईजुलैजुल॰जूनडिसेंडिसेंबरडिसेम्बरदिसंबरदिस॰दुपारदोपहरनवंबरनव॰नोभेम्बरनोव्हेंनोव्हेंबर"
    "पहाटपूर्वाह्नफ़रवरीफ़र॰फेब्रुफेब्रुअरीफेब्रुवारीबजेबिहानबिहिबिहिबारबुधबुधबारबुधवारबेलुकीमंगलमंगलवार"
    "मंगळमंगळवारमईमङ्गलमङ्गलबारमध्यरातमध्यरात्रमध्यरात्रिमध्यान्हमार्चमेरविरविवाररातरात्रशनिशनिबारशनिवार"
    "शामशुक्रशुक्रबारशुक्रवारसंध्याकाळसकाळसप्टेंसप्टेंबरसाँझसितंबरसित॰सुबहसेप्टेम्बरसोमसोमबारसोमवारঅক্টো"
    "অক্টোবরঅক্টোবৰআগআগষ্টআগস্টআজএপ্রিএপ্রিলএপ্ৰিলগতকালছেপ্তেছেপ্তেম্বৰ",
    "জানুজানুয়ারীজানুৱাৰীজুনজুলজুলাইটাডিচেডিচেম্বৰডিসেডিসেম্বরদুপুরদুপুরবেলায়দেওদেওবাৰনভেনভেম্বরনৱে"
    "নৱেম্বৰফেবফেব্রুয়ারীফেব্ৰুফেব্ৰুৱাৰীবিকালবুধবুধবারবুধবাৰবৃহবৃহস্পতিবৃহস্পতিবারবৃহস্পতিবাৰভোর"
    "ভোরবেলায়মঙ্গলমঙ্গলবারমঙ্গলবাৰমার্চমাৰ্চমেরবিরবিবাররাত্রিরাত্রিবেলায়শনিশনিবারশনিবাৰশুক্রশুক্রবার"
    "শুক্ৰশুক্ৰবাৰসকালসকালবেলায়সন্ধ্যাসন্ধ্যাবেলায়সেপসেপ্টেম্বরসোমসোমবারসোমবাৰਅਕਤੂਅਕਤੂਬਰਅਗਅਗਸਤਅਪ੍ਰੈ"
    "ਅਪ੍ਰੈਲਅੱਧੀ ਰਾਤਐਤਐਤਵਾਰਜਨਜਨਵਰੀਜੁਲਾਜੁਲਾਈਜੂਨਦਸੰਦਸੰਬਰਦੁਪਹਿਰੇਨਵੰਨਵੰਬਰਪੂਦੁਫ਼ਰਫ਼ਰਵਰੀਬਾਦੁਬੁੱਧਬੁੱਧਵਾਰਮਈਮਾਰਚ"
    "ਮੰਗਲਮੰਗਲਵਾਰਰਾਤਰਾਤੀਂਵੀਰਵੀਰਵਾਰਸਤੰਸਤੰਬਰਸਵੇਰੇਸ਼ਨਿੱਚਰਸ਼ਨਿੱਚਰਵਾਰਸ਼ਾਮਸ਼ਾਮੀਂਸ਼ੁੱਕਰਸ਼ੁੱਕਰਵਾਰਸੋਮਸੋਮਵਾਰએપ્રિલ"
    "ઑક્ટોઑક્ટોબરઑગસ્ટગુરુગુરુવારજાન્યુજાન્યુઆરીજુલાઈજૂનડિસેડિસેમ્બરનવેનવેમ્બરફેબ્રુફેબ્રુઆરીબપોરબપોરેબુધ"
    "બુધવારમંગળમંગળવારમધ્યરાત્રિમાર્ચમેરવિરવિવારરાત્રિરાત્રેશનિશનિવારશુક્રશુક્રવારસપ્ટેસપ્ટેમ્બરસવારસવારે"
    "સાંજસાંજેસોમસોમવારଅକ୍ଟୋବରଅଗଷ୍ଟଅପରାହ୍ନଅପ୍ରେଲଗୁରୁଗୁରୁବାରଜାନୁଆରୀଜୁନଜୁଲାଇଡିସେମ୍ବରନଭେମ୍ବରପୂର୍ବାହ୍ନଫେବୃଆରୀ"
    "ବୁଧବୁଧବାରମଇମଙ୍ଗଳମଙ୍ଗଳବାରମାର୍ଚ୍ଚରବିରବିବାରଶନିଶନିବାରଶୁକ୍ରଶୁକ୍ରବାରସେପ୍ଟେମ୍ବରସୋମସୋମବାରஅக்அக்டோபர்அதிகாலை"
    "அந்தி மாலைஆகஆகஸ்ட்இரவுஏப்ஏப்ரல்காலைசனிசெப்செப்டம்பர்செவ்செவ்வாய்ஜனஜனவரிஜூன்ஜூலைஞாயிஞாயிறுடிசடிசம்பர்"
    "திங்திங்கள்நண்பகல்நள்ளிரவுநவநவம்பர்பிப்பிப்ரவரிபிற்பகல்புதபுதன்மதியம்மார்மார்ச்மாலைமேவியாவியாழன்வெள்"
    "வெள்ளிఅక్టోఅక్టోబర్అర్ధరాత్రిఆగఆగస్టుఆదిఆదివారంఉదయంఏప్రిఏప్రిల్గురుగురువారంజనజనవరిజులైజూన్డిసెం"
    "డిసెంబర్నవంనవంబర్ఫిబ్రఫిబ్రవరిబుధబుధవారంమంగళమంగళవారంమధ్యాహ్నం",
    "మార్చిమేరాత్రిశనిశనివారంశుక్రశుక్రవారంసాయంత్రంసెప్టెంసెప్టెంబర్సోమసోమవారంಅಕ್ಟೋಅಕ್ಟೋಬರ್ಆಗಆಗಸ್ಟ್ಏಪ್ರಿ"
    "ಏಪ್ರಿಲ್ಗುರುಗುರುವಾರಜನಜನವರಿಜುಲೈಜೂನ್ಡಿಸೆಂಡಿಸೆಂಬರ್ನವೆಂನವೆಂಬರ್ಫೆಬ್ರಫೆಬ್ರವರಿಬುಧಬುಧವಾರಬೆಳಗ್ಗೆಭಾನುಭಾನುವಾರ"
    "ಮಂಗಳಮಂಗಳವಾರಮಧ್ಯ ರಾತ್ರಿಮಧ್ಯರಾತ್ರಿಮಧ್ಯಾಹ್ನಮಾರ್ಚ್ಮೇರಾತ್ರಿಶನಿಶನಿವಾರಶುಕ್ರಶುಕ್ರವಾರಸಂಜೆಸೆಪ್ಟೆಂಸೆಪ್ಟೆಂಬರ್ಸೋಮ"
    "ಸೋಮವಾರഅർദ്ധരാത്രിഉച്ചഉച്ചതിരിഞ്ഞ്ഉച്ചയ്ക്ക്ഏപ്രിഏപ്രിൽഒക്ടോഒക്ടോബർഓഗഓഗസ്റ്റ്ചൊവ്വചൊവ്വാഴ്ചജനുജനുവരി"
    "ജൂലൈജൂൺഞായറാഴ്ചഞായർഡിസംഡിസംബർതിങ്കളാഴ്ചതിങ്കൾനവംനവംബർപുലർച്ചെഫെബ്രുഫെബ്രുവരിബുധനാഴ്ചബുധൻമാർമാർച്ച്"
    "മേയ്രാത്രിരാവിലെവെള്ളിവെള്ളിയാഴ്ചവൈകുന്നേരംവ്യാഴംവ്യാഴാഴ്ചശനിശനിയാഴ്ചസന്ധ്യസെപ്റ്റംസെപ്റ്റംബർඅගෝ"
    "අගෝස්තුඅඟහඅඟහරුවාදාඅප්රේල්ඉරිදාඋදේඔක්ඔක්තෝබර්ජනජනවාරිජූනිජූලිතත්පර#කටපෙරදවල්දින#කටපෙරදෙසැදෙසැම්බර්"
    "නොවැනොවැම්බර්පවපාන්දරපැය#කටපෙරපෙබපෙබරවාරිපෙවබදාදාබ්රහස්බ්රහස්පතින්දාමධ්යාහ්නයමාර්මාර්තුමාස#කටපෙර"
    "මැදියමමැදියමට පසුමැයිමිනිත්තු#කටපෙරරෑවසර#කටපෙරසති#කටපෙරසඳුදාසැප්සැප්තැම්බර්සිකුසිකුරාදාසෙනසෙනසුරාදා"
    "හවසกคกพกยกรกฎาคมกลางคืนกันยายนกุมภาพันธ์ก่อนเที่ยงคศค่ำตคตอนบ่ายตอนเช้าตอนเย็นตุลาคมธคธันวาคมนบ่าย"
    "พ ศพคพยพฤพฤศจิกายนพฤษภาคมพศมกราคมมคมิถุนายนมิยมีคมีนาคมวันจันทร์วันที่วันนี้วันพฤหัสบดีวันพุธ"
    "วันศุกร์วันอังคารวันอาทิตย์วันเสาร์สคสิงหาคมหลังเที่ยงอาเที่ยงเที่ยงคืนเมยเมษายนเมื่อเมื่อวานเวลา"
    "ในตอนบ่ายในตอนเช้าในตอนเย็นກຍກພກລກັນຍາກາງຄືນກຸມພາກ່ອນທ່ຽງກໍລະກົດຈັນຕລຕອນກາງຄືນຕອນທ່ຽງຕອນບ່າຍຕອນເຊົ້າ"
    "ຕອນແລງຕຸລາທວທັນວາທ່ຽງທ່ຽງຄືນທ່ຽງ​ຄືນພຈພພພະຈິກພະຫັດພຶດສະພາພຸດມກມນມສ",
    "ມັງກອນມິຖມິຖຸນາມີນາວັນຈັນວັນພະຫັດວັນພຸດວັນສຸກວັນອັງຄານວັນອາທິດວັນເສົາສວາຍສຫສິງຫາສຸກຫຼັງທ່ຽງອັງຄານ"
    "ອາທິດເມສາເສົາແລງကြာသပတေးစက်စက်တင်ဘာစနေဇန်ဇန်နဝါရီဇူဇူလိုင်ဇွန်ညနေတနင်္ဂနွေတနင်္လာဒီဒီဇင်ဘာနို"
    "နိုဝင်ဘာနေ့လယ်နံနက်ပြီးခဲ့သည့်#စက္ကန့်ပြီးခဲ့သည့်#နာရီပြီးခဲ့သည့်#နှစ်ပြီးခဲ့သည့်#ပတ်"
    "ပြီးခဲ့သည့်#မိနစ်ပြီးခဲ့သည့်#ရက်ပြီးခဲ့သည့်#လဖေဖေဖော်ဝါရီဗုဒ္ဓဟူးမတ်မေမွန်းတည့်သန်းခေါင်ယံသောကြာ"
    "အင်္ဂါအောက်အောက်တိုဘာဧပြီဩဂုတ်აგვაგვისტოაპრაპრილიდეკდეკემბერიდილდილადილითთებთებერვალიიანიანვარიივლ"
    "ივლისიივნივნისიკვიკვირამაიმაისიმარმარტინაშუადღნაშუადღევინაშუადღევსნოენოემბერიოთხოთხშაბათიორშორშაბათი"
    "ოქტოქტომბერიპარპარასკევისამსამშაბათისაღსაღამოსაღამოსსექსექტემბერიღამღამეღამითშაბშაბათიშუადღშუადღე"
    "შუადღესშუაღამეშუაღამესწხუთხუთშაბათიሌሊትሐሙስማርችማክሰማክሰኞሜይምሽትረቡዕሰኞሴፕቴሴፕቴምበርቀትርቅዳሜበሌሊትበምሽትኖቬምኖቬምበርኤፕሪኤፕሪል"
    "እሑድእኩለ ሌሊትኦክቶኦክቶበርኦገስኦገስትከ#ሰከንድበፊትከ#ሰከንዶችበፊትከ#ሰዓትበፊትከ#ሰዓቶችበፊትከ#ሳምንታትበፊትከ#ሳምንትበፊትከ#ቀናትበፊትከ#ቀንበፊት"
    "ከ#ቀኖችበፊትከ#ወራትበፊትከ#ወርበፊትከ#ዓመታትበፊትከ#ዓመትበፊትከ#ደቂቃበፊትከ#ደቂቃዎችበፊትከሰዓትዓርብዲሴምዲሴምበርጁላይጁንጃንጃንዋሪጥዋትፌብፌብሩዋሪកក្កដា"
    "កញ្ញាកុម្ភៈចន្ទច័ន្ទតុលាថ្ងៃត្រង់ថ្ងៃ​ត្រង់ធ្នូនៅពេលរសៀលនៅពេល​ព្រឹកនៅពេល​យប់នៅពេល​ល្ងាចពុធព្រហ"
    "ព្រហស្បតិ៍ព្រឹកមករាមិថុនាមីនាមេសាយប់រសៀលល្ងាចវិច្ឆិកាសីហាសុក្រសៅរ៍អង្គារអធ្រាត្រអាទិត្យឧសភាẹtì"
    "ọdún#sẹ́yìnọgọọgọọstọjọ́ ajéọjọ́ àbámẹ́taọjọ́ àìkúọjọ́ ìsẹ́gunọjọ́ ẹtìọjọ́bọọjọ́rúọktọktobaọ̀sán"
    "​ກາງ​ຄືນ​ເຊົ້າ一月七月三月上午下午中午中華民國九月二月五月今天今日令和傍晚八月公元六月凌晨分十一月十二月十月午前午夜午後号周一周三周二周五周六周四周日四月土曜日夕方夜中平成年日日曜日早上"
    "早晨时星期一星期三星期二星期五星期六星期四星期日昨天昨日昭和時晚上晚間晚间月月曜日",
    "木曜日本日正午民国民國水曜日清晨火曜日点真夜中秒號西元西暦週一週三週二週五週六週四週日金曜日點금요일년년도목요일밤분새벽수요일시아침어제오늘오전오후월월요일일일요일자정저녁정오초토요일화요일",
};

const char dl_date_word_languages[][4] = {
    "", "pl", "hr", "cs", "br", "lb",
};

const uint32_t dl_date_word_count = 6439;

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
    {16227, 0, 3, 4, 0}, {16230, 0, 4, 4, 0}, {16234, 0, 7, 4, 0}, {16241, 0, 5, 4, 0}, {16246, 0, 9, 4, 0},
    {16255, 0, 12, 4, 0}, {16267, 0, 11, 4, 0}, {16384, 0, 15, 4, 0}, {16399, 1, 4, 4, 0}, {16403, 0, 4, 4, 0},
    {16407, 0, 7, 3, 0}, {16414, 8, 4, 1, 0}, {16418, 12, 3, 0, 0}, {16421, 1, 5, 4, 0}, {16426, 1, 6, 4, 0},
    {16432, 12, 7, 0, 0}, {16439, 12, 8, 0, 0}, {16447, 12, 10, 0, 0}, {16457, 4, 3, 0, 0}, {16460, 4, 6, 0, 0},
    {16466, 4, 6, 0, 0}, {16472, 4, 5, 0, 0}, {16477, 4, 7, 0, 0}, {16484, 8, 3, 0, 0}, {16487, 8, 7, 0, 0},
    {16494, 8, 8, 0, 0}, {16502, 8, 10, 0, 0}, {16512, 630, 4, 7, 0}, {16516, 570, 4, 7, 0}, {16520, 6, 7, 5, 0},
    {16527, 6, 8, 5, 0}, {16535, 6, 10, 5, 0}, {16545, 5, 11, 5, 0}, {16556, 1, 13, 5, 0}, {16569, 2, 10, 5, 0},
    {16579, 4, 16, 5, 0}, {16595, 0, 14, 5, 0}, {16609, 4, 19, 5, 0}, {16628, 3, 11, 5, 0}, {16639, 2, 6, 5, 0},
    {16645, 5, 9, 5, 0}, {16654, 5, 9, 5, 0}, {16663, 5, 10, 5, 0}, {16673, 1, 8, 5, 0}, {16681, 1, 10, 5, 0},
    {16691, 1, 11, 5, 0}, {16702, 2, 8, 5, 0}, {16710, 2, 8, 5, 0}, {16718, 2, 9, 5, 0}, {16727, 4, 9, 5, 0},
    {16736, 4, 14, 5, 0}, {16750, 4, 14, 5, 0}, {16764, 0, 8, 5, 0}, {16772, 0, 12, 5, 0}, {16784, 0, 12, 5, 0},
    {16796, 0, 13, 5, 0}, {16809, 4, 10, 5, 0}, {16819, 4, 17, 5, 0}, {16836, 4, 18, 5, 0}, {16854, 3, 7, 5, 0},
    {16861, 3, 9, 5, 0}, {16870, 0, 2, 8, 0}, {16872, 3, 4, 0, 0}, {16876, 3, 8, 4, 0}, {16884, 3, 3, 0, 0},
    {16887, 660, 4, 7, 0}, {16891, 600, 4, 7, 0}, {16895, 4, 3, 0, 0}, {16898, 4, 7, 0, 0}, {16905, 1, 5, 4, 0},
    {16910, 1, 9, 4, 0}, {16919, 8, 2, 0, 0}, {16921, 8, 3, 0, 0}, {16924, 8, 6, 0, 0}, {16930, 8, 3, 0, 0},
    {16933, 8, 5, 0, 0}, {16938, 8, 6, 0, 0}, {16944, 8, 6, 0, 0}, {16950, 8, 3, 0, 0}, {16953, 8, 3, 0, 0},
    {16956, 8, 3, 0, 0}, {16959, 8, 5, 0, 0}, {16964, 8, 6, 0, 0}, {16970, 8, 7, 0, 0}, {16977, 8, 7, 0, 0},
    {16984, 2, 2, 11, 0}, {16986, 0, 4, 3, 0}, {16990, 0, 3, 3, 0}, {16993, 4, 3, 0, 0}, {16996, 4, 7, 0, 0},
    {17003, 4, 8, 0, 0}, {17011, 0, 4, 3, 0}, {17015, 0, 3, 3, 0}, {17018, 0, 4, 3, 0}, {17022, -480, 4, 7, 0},
    {17026, 1, 5, 4, 0}, {17031, 1, 9, 4, 0}, {17040, -540, 4, 7, 0}, {17044, 1, 6, 4, 0}, {17050, 1, 12, 4, 0},
    {17062, 0, 2, 3, 0}, {17064, 1, 7, 4, 0}, {17071, 0, 8, 4, 0}, {17079, 0, 3, 3, 0}, {17082, 0, 7, 3, 0},
    {17089, 0, 8, 3, 0}, {17097, 0, 4, 8, 0}, {17101, 0, 2, 4, 0}, {17101, 0, 2, 8, 0}, {17103, 1, 13, 0, 0},
    {17116, 3, 7, 0, 0}, {17123, 3, 8, 0, 0}, {17131, 4, 19, 5, 0}, {17150, 3, 6, 4, 0}, {17156, 3, 7, 4, 0},
    {17163, 0, 2, 3, 0}, {17163, 0, 2, 8, 0}, {17163, 0, 2, 12, 0}, {17163, 0, 2, 14, 0}, {17165, 5, 10, 0, 0},
    {17175, 5, 11, 0, 0}, {17186, 10, 10, 0, 0}, {17196, 12, 12, 0, 0}, {17208, 10, 11, 0, 0},
    {17219, 12, 13, 0, 0}, {17232, 2, 10, 0, 0}, {17242, 4, 10, 0, 0}, {17252, 8, 11, 0, 0}, {17263, 8, 12, 0, 0},
    {17275, 7, 11, 0, 0}, {17286, 6, 12, 0, 0}, {17298, 11, 12, 0, 0}, {17310, 9, 12, 0, 0}, {17322, 6, 13, 0, 0},
    {17335, 0, 3, 3, 0}, {17338, 0, 4, 3, 0}, {17342, 2, 10, 5, 0}, {17352, 2, 11, 5, 0}, {17363, 6, 10, 5, 0},
    {17373, 6, 11, 5, 0}, {17384, 1, 9, 5, 0}, {17393, 1, 12, 5, 0}, {17405, 1, 13, 5, 0}, {17418, 5, 9, 5, 0},
    {17427, 5, 12, 5, 0}, {17439, 5, 13, 5, 0}, {17452, 0, 9, 5, 0}, {17461, 0, 13, 5, 0}, {17474, 0, 14, 5, 0},
    {17488, 4, 9, 5, 0}, {17497, 4, 13, 5, 0}, {17510, 4, 14, 5, 0}, {17524, 3, 10, 5, 0}, {17534, 3, 11, 5, 0},
    {17545, 2, 11, 5, 0}, {17556, 2, 12, 5, 0}, {17568, 6, 11, 5, 0}, {17579, 6, 12, 5, 0}, {17591, 1, 10, 5, 0},
    {17601, 1, 13, 5, 0}, {17614, 1, 14, 5, 0}, {17628, 5, 10, 5, 0}, {17638, 5, 13, 5, 0}, {17651, 5, 14, 5, 0},
    {17665, 0, 10, 5, 0}, {17675, 0, 14, 5, 0}, {17689, 0, 15, 5, 0}, {17704, 4, 10, 5, 0}, {17714, 4, 14, 5, 0},
    {17728, 4, 15, 5, 0}, {17743, 3, 11, 5, 0}, {17754, 3, 12, 5, 0}, {17766, 0, 11, 3, 0}, {17777, 0, 5, 3, 0},
    {17782, 8, 4, 0, 0}, {17786, 8, 5, 0, 0}, {17791, 0, 2, 4, 0}, {17793, 4, 3, 0, 0}, {17796, 4, 7, 0, 0},
    {17803, 4, 8, 0, 0}, {17811, 4, 10, 0, 0}, {17821, 1, 3, 4, 0}, {17824, 4, 3, 0, 0}, {17827, 4, 5, 0, 0},
    {17832, 1, 10, 4, 0}, {17842, 4, 5, 0, 0}, {17847, 4, 6, 0, 0}, {17853, 4, 6, 0, 0}, {17859, 4, 6, 0, 0},
    {17865, 4, 7, 0, 0}, {17872, 4, 7, 0, 0}, {17879, 4, 6, 0, 0}, {17885, 4, 6, 0, 0}, {17891, 4, 5, 0, 0},
    {17896, 4, 6, 0, 0}, {17902, 1, 11, 4, 0}, {17913, 4, 6, 0, 0}, {17919, 4, 7, 0, 0}, {17926, 4, 8, 0, 0},
    {17934, 0, 2, 3, 0}, {17936, 12, 3, 0, 0}, {17939, 12, 6, 0, 0}, {17945, 12, 7, 0, 0}, {17952, 0, 6, 3, 0},
    {17958, 0, 4, 3, 0}, {17962, 1, 6, 4, 0}, {17968, 1, 11, 4, 0}, {17979, 1, 12, 4, 0}, {17991, -180, 3, 7, 0},
    {17994, 0, 2, 8, 0}, {17996, 0, 3, 3, 0}, {17999, 0, 6, 3, 0}, {18005, 180, 10, 7, 0}, {18015, 0, 6, 6, 0},
    {18021, 0, 9, 3, 0}, {18030, 0, 10, 3, 0}, {18040, 0, 10, 3, 0}, {18050, 0, 7, 6, 0}, {18057, 0, 7, 4, 0},
    {18064, 0, 2, 8, 0}, {18066, 2, 8, 4, 0}, {18074, 0, 3, 4, 0}, {18077, 0, 2, 8, 0}, {18079, 8, 3, 0, 0},
    {18082, 8, 6, 0, 0}, {18088, 8, 7, 0, 0}, {18095, 8, 7, 0, 0}, {18102, 8, 7, 0, 0}, {18109, 8, 7, 0, 0},
    {18116, 8, 8, 0, 0}, {18124, 8, 9, 0, 0}, {18133, 0, 10, 6, 0}, {18143, 8, 3, 0, 0}, {18146, 8, 6, 0, 0},
    {18152, 1, 5, 4, 0}, {18157, 8, 3, 0, 0}, {18160, 8, 6, 0, 0}, {18166, 4, 3, 0, 0}, {18169, 4, 6, 0, 0},
    {18175, 4, 5, 0, 0}, {18180, 8, 5, 0, 0}, {18185, 2, 14, 5, 0}, {18199, 2, 19, 5, 0}, {18218, 8, 3, 0, 0},
    {18221, 8, 6, 0, 0}, {18227, 8, 7, 0, 0}, {18234, 8, 4, 0, 0}, {18234, 480, 4, 7, 0}, {18238, 8, 3, 0, 0},
    {18241, 8, 7, 0, 0}, {18248, 0, 4, 3, 0}, {18252, 0, 3, 3, 0}, {18255, 2, 5, 4, 0}, {18260, 1, 9, 4, 0},
    {18269, 2, 6, 4, 0}, {18275, 1, 12, 4, 0}, {18287, 1, 4, 6, 0}, {18291, 0, 2, 3, 0}, {18293, 11, 3, 0, 0},
    {18296, 9, 4, 1, 0}, {18300, 11, 6, 0, 0}, {18306, 11, 7, 0, 0}, {18313, 11, 9, 0, 0}, {18322, 0, 3, 6, 0},
    {18325, 240, 3, 7, 0}, {18328, 1, 11, 4, 0}, {18339, 0, 10, 4, 0}, {18349, 2, 10, 4, 0}, {18359, 0, 3, 12, 0},
    {18362, 8, 4, 0, 0}, {18366, 8, 8, 0, 0}, {18374, 8, 4, 0, 0}, {18378, 8, 8, 0, 0}, {18386, 11, 6, 1, 0},
    {18392, 4, 3, 0, 0}, {18395, 4, 8, 0, 0}, {18403, 4, 9, 0, 0}, {18412, 4, 10, 0, 0}, {18422, 0, 5, 3, 0},
    {18427, 0, 13, 3, 0}, {18440, 0, 2, 3, 0}, {18442, 5, 4, 0, 0}, {18446, 5, 9, 0, 0}, {18455, 12, 9, 0, 0},
    {18464, 1, 12, 5, 0}, {18476, 1, 11, 5, 0}, {18487, 1, 7, 5, 0}, {18494, 6, 10, 5, 0}, {18504, 6, 9, 5, 0},
    {18513, 1, 13, 5, 0}, {18526, 1, 13, 5, 0}, {18539, 1, 8, 5, 0}, {18547, 6, 11, 5, 0}, {18558, 6, 11, 5, 0},
    {18569, 0, 3, 3, 0}, {18572, 0, 3, 3, 0}, {18575, 6, 4, 0, 0}, {18579, 6, 8, 0, 0}, {18587, 6, 8, 0, 0},
    {18595, 6, 5, 0, 0}, {18600, 6, 9, 0, 0}, {18609, 6, 9, 0, 0}, {18618, 0, 3, 3, 0}, {18621, 0, 8, 3, 0},
    {18629, 0, 2, 4, 0}, {18631, 0, 4, 4, 0}, {18635, 3, 3, 0, 0}, {18638, 3, 6, 0, 0}, {18644, 3, 6, 0, 0},
    {18650, 12, 3, 0, 0}, {18653, -180, 3, 7, 0}, {18656, 2004, 3, 7, 0}, {18659, 0, 5, 6, 0}, {18664, 0, 6, 6, 0},
    {18670, 3, 4, 0, 0}, {18674, 3, 7, 0, 0}, {18681, 3, 7, 0, 0}, {18688, 0, 2, 3, 0}, {18690, 3, 10, 4, 0},
    {18700, 4, 9, 4, 0}, {18709, 0, 3, 3, 0}, {18712, 0, 8, 3, 0}, {18720, 0, 6, 3, 0}, {18726, 0, 8, 3, 0},
    {18734, 120, 3, 7, 0}, {18737, 0, 3, 3, 0}, {18740, 0, 4, 3, 0}, {18744, -300, 3, 7, 0}, {18747, 0, 2, 8, 0},
    {18749, 0, 4, 3, 0}, {18753, 5, 4, 0, 0}, {18757, 2001, 7, 7, 0}, {18764, 6, 6, 0, 0}, {18770, 7, 8, 0, 0},
    {18778, 7, 8, 0, 0}, {18786, 6, 6, 0, 0}, {18792, 120, 4, 7, 0}, {18796, 0, 3, 3, 0}, {18796, 60, 3, 7, 0},
    {18799, 0, 7, 3, 0}, {18806, 0, 7, 3, 0}, {18813, 0, 11, 3, 0}, {18824, 0, 8, 3, 0}, {18832, 1, 2, 4, 0},
    {18834, 1, 5, 4, 0}, {18839, 1, 7, 4, 0}, {18846, 0, 4, 3, 0}, {18850, 0, 10, 3, 0}, {18860, 0, 8, 3, 0},
    {18868, 2, 3, 0, 0}, {18871, 2, 4, 0, 0}, {18875, 2, 5, 0, 0}, {18880, 2, 8, 0, 0}, {18888, 2, 8, 0, 0},
    {18896, 0, 12, 3, 0}, {18908, -240, 3, 7, 0}, {18911, 0, 3, 3, 0}, {18914, 0, 2, 3, 0}, {18916, 0, 3, 8, 0},
    {18919, 10, 3, 0, 0}, {18919, -300, 3, 7, 0}, {18922, 10, 6, 0, 0}, {18928, 0, 2, 3, 0}, {18930, 0, 3, 3, 0},
    {18933, 2006, 3, 7, 0}, {18936, 0, 9, 3, 0}, {18945, 0, 12, 3, 0}, {18957, 0, 2, 3, 0}, {18957, 2001, 2, 7, 0},
    {18959, 0, 7, 3, 0}, {18966, 0, 3, 3, 0}, {18969, 0, 4, 3, 0}, {18973, 0, 9, 3, 0}, {18982, 7, 3, 0, 0},
    {18985, 6, 3, 0, 0}, {18988, 6, 3, 0, 0}, {18991, 6, 7, 0, 0}, {18998, 6, 8, 0, 0}, {19006, 0, 3, 3, 0},
    {19009, 0, 8, 3, 0}, {19017, 5, 5, 0, 0}, {19022, 0, 5, 3, 0}, {19027, 0, 6, 3, 0}, {19033, 0, 15, 3, 0},
    {19048, 0, 1, 8, 0}, {19049, 0, 2, 8, 0}, {19051, 12, 11, 0, 0}, {19062, 7, 10, 0, 0}, {19072, 2, 9, 0, 0},
    {19081, 2, 12, 4, 0}, {19081, 0, 12, 4, 0}, {19093, 0, 7, 4, 0}, {19100, 0, 8, 4, 0}, {19108, 0, 9, 4, 0},
    {19117, 3, 7, 0, 0}, {19124, 5, 7, 0, 0}, {19131, 0, 9, 4, 0}, {19140, 1, 8, 4, 0}, {19140, 4, 8, 4, 0},
    {19140, 2, 8, 4, 0}, {19148, 11, 11, 0, 0}, {19159, 1, 10, 0, 0}, {19169, 9, 12, 0, 0}, {19181, 1, 8, 4, 0},
    {19189, 6, 12, 0, 0}, {19201, 4, 4, 0, 0}, {19205, 4, 6, 0, 0}, {19211, 8, 3, 0, 0}, {19214, 8, 6, 0, 0},
    {19220, 0, 17, 5, 0}, {19237, 1, 16, 5, 0}, {19253, 1, 17, 5, 0}, {19270, 0, 19, 5, 0}, {19289, 10, 4, 0, 0},
    {19293, 0, 5, 6, 0}, {19298, 0, 4, 8, 0}, {19302, 4, 7, 0, 0}, {19309, 8, 6, 0, 0}, {19315, 0, 2, 3, 0},
    {19317, 1, 4, 6, 0}, {19321, 0, 2, 4, 0}, {19321, 0, 2, 8, 0}, {19323, 0, 11, 3, 0}, {19334, 12, 11, 0, 0},
    {19345, 12, 6, 0, 0}, {19351, 12, 11, 0, 0}, {19362, 0, 12, 3, 0}, {19374, 2, 7, 0, 0}, {19381, 2, 9, 0, 0},
    {19390, 2, 10, 0, 0}, {19400, 2, 11, 0, 0}, {19411, 1, 6, 0, 0}, {19417, 1, 8, 0, 0}, {19425, 1, 9, 0, 0},
    {19434, 1, 10, 0, 0}, {19444, 0, 9, 3, 0}, {19453, 7, 6, 0, 0}, {19459, 7, 9, 0, 0}, {19468, 7, 9, 0, 0},
    {19477, 6, 7, 0, 0}, {19484, 6, 7, 0, 0}, {19491, 0, 15, 4, 0}, {19506, 0, 12, 4, 0}, {19518, 0, 13, 4, 0},
    {19531, 2, 11, 4, 0}, {19531, 1, 11, 4, 0}, {19542, 1, 11, 4, 0}, {19553, 1, 14, 4, 0}, {19567, 1, 15, 4, 0},
    {19582, 0, 8, 3, 0}, {19590, 5, 6, 0, 0}, {19596, 5, 7, 0, 0}, {19603, 0, 8, 3, 0}, {19611, 3, 7, 0, 0},
    {19618, 3, 8, 0, 0}, {19626, 11, 6, 0, 0}, {19632, 11, 11, 0, 0}, {19643, 0, 11, 3, 0}, {19654, 9, 6, 0, 0},
    {19660, 9, 11, 0, 0}, {19671, 0, 4, 3, 0}, {19675, 0, 9, 3, 0}, {19684, 12, 3, 0, 0}, {19687, 12, 8, 0, 0},
    {19695, 12, 8, 0, 0}, {19703, 12, 8, 0, 0}, {19711, 12, 8, 0, 0}, {19719, 12, 9, 0, 0}, {19728, 12, 9, 0, 0},
    {19737, 12, 8, 0, 0}, {19745, 10, 16, 0, 0}, {19761, 10, 17, 0, 0}, {19778, 12, 3, 0, 0}, {19781, 12, 6, 0, 0},
    {19787, 3, 3, 4, 0}, {19787, 0, 3, 8, 0}, {19790, 3, 12, 4, 0}, {19802, 3, 13, 4, 0}, {19815, 1, 14, 4, 0},
    {19829, 0, 8, 4, 0}, {19837, 0, 5, 4, 0}, {19842, 1, 7, 4, 0}, {19849, 1, 8, 4, 0}, {19857, 0, 3, 8, 0},
    {19860, 0, 3, 3, 0}, {19860, 0, 3, 8, 0}, {19863, 0, 9, 3, 0}, {19872, 0, 3, 8, 0}, {19875, 12, 3, 0, 0},
    {19878, 12, 7, 0, 0}, {19885, 12, 8, 0, 0}, {19893, 12, 8, 0, 0}, {19901, 12, 8, 0, 0}, {19909, 12, 4, 0, 0},
    {19913, 12, 9, 0, 0}, {19922, 10, 3, 1, 0}, {19925, 12, 3, 0, 0}, {19928, 12, 8, 0, 0}, {19936, 12, 8, 0, 0},
    {19944, 10, 5, 0, 0}, {19949, 10, 6, 0, 0}, {19955, 0, 2, 3, 0}, {19957, 5, 13, 0, 0}, {19970, 5, 14, 0, 0},
    {19984, 10, 12, 0, 0}, {19996, 12, 14, 0, 0}, {20010, 10, 13, 0, 0}, {20023, 12, 15, 0, 0},
    {20038, 1, 16, 0, 0}, {20054, 2, 13, 0, 0}, {20067, 4, 13, 0, 0}, {20080, 7, 11, 0, 0}, {20091, 8, 13, 0, 0},
    {20104, 8, 14, 0, 0}, {20118, 3, 10, 0, 0}, {20128, 3, 11, 0, 0}, {20139, 6, 12, 0, 0}, {20151, 11, 14, 0, 0},
    {20165, 9, 14, 0, 0}, {20179, 6, 13, 0, 0}, {20192, 12, 3, 0, 0}, {20195, 12, 7, 0, 0}, {20202, 12, 13, 2, 0},
    {20215, 11, 12, 2, 0}, {20227, 0, 2, 3, 0}, {20227, 0, 2, 8, 0}, {20229, 0, 10, 4, 0}, {20239, 2, 8, 4, 0},
    {20247, 1, 13, 4, 0}, {20260, 1, 7, 4, 0}, {20267, 0, 3, 3, 0}, {20267, 0, 3, 8, 0}, {20270, 0, 9, 3, 0},
    {20279, 12, 3, 0, 0}, {20279, 0, 3, 3, 0}, {20282, 12, 8, 0, 0}, {20290, 12, 8, 0, 0}, {20298, 0, 9, 3, 0},
    {20307, 12, 9, 0, 0}, {20316, 0, 3, 3, 0}, {20319, 0, 11, 3, 0}, {20330, 0, 12, 3, 0}, {20342, 0, 3, 3, 0},
    {20345, 1, 8, 4, 0}, {20353, 1, 10, 4, 0}, {20363, 2, 7, 4, 0}, {20370, 0, 10, 4, 0}, {20480, 1, 5, 4, 0},
    {20485, 0, 8, 3, 0}, {20493, 0, 3, 3, 0}, {20496, 0, 8, 3, 0}, {20504, 0, 6, 3, 0}, {20510, 0, 7, 3, 0},
    {20517, 0, 3, 3, 0}, {20520, 0, 7, 3, 0}, {20527, 0, 7, 3, 0}, {20534, 0, 6, 3, 0}, {20540, 0, 3, 3, 0},
    {20543, 0, 7, 3, 0}, {20550, 0, 8, 3, 0}, {20558, 0, 7, 3, 0}, {20565, 0, 8, 3, 0}, {20573, 0, 6, 3, 0},
    {20579, 0, 7, 3, 0}, {20586, 0, 8, 3, 0}, {20594, 0, 7, 3, 0}, {20601, 0, 9, 4, 0}, {20610, 0, 10, 4, 0},
    {20620, 0, 8, 3, 0}, {20628, 0, 9, 3, 0}, {20637, 0, 7, 3, 0}, {20644, 12, 3, 0, 0}, {20644, 0, 3, 3, 0},
    {20647, 12, 7, 0, 0}, {20654, 0, 11, 3, 0}, {20665, 12, 9, 0, 0}, {20674, 12, 7, 0, 0}, {20681, 12, 8, 0, 0},
    {20689, 0, 8, 3, 0}, {20697, 12, 9, 0, 0}, {20706, 0, 8, 3, 0}, {20714, 0, 9, 3, 0}, {20723, 12, 4, 0, 0},
    {20727, 12, 9, 0, 0}, {20736, 0, 2, 3, 0}, {20738, 1, 3, 6, 0}, {20741, 0, 2, 3, 0}, {20743, 0, 3, 8, 0},
    {20746, 0, 4, 6, 0}, {20750, 0, 4, 8, 0}, {20754, 0, 2, 3, 0}, {20754, 0, 2, 8, 0}, {20756, 1, 11, 4, 0},
    {20767, 1, 12, 4, 0}, {20779, 10, 4, 0, 0}, {20783, 10, 8, 0, 0}, {20791, 10, 8, 0, 0}, {20799, 10, 8, 0, 0},
    {20807, 10, 9, 0, 0}, {20816, 0, 3, 3, 0}, {20819, 0, 8, 3, 0}, {20827, 0, 4, 3, 0}, {20831, 0, 7, 3, 0},
    {20838, 0, 3, 3, 0}, {20841, 0, 9, 3, 0}, {20850, 0, 10, 3, 0}, {20860, 0, 11, 3, 0}, {20871, 0, 3, 4, 0},
    {20874, 0, 5, 4, 0}, {20879, 0, 8, 4, 0}, {20887, 0, 8, 4, 0}, {20895, 0, 9, 4, 0}, {20904, 0, 9, 4, 0},
    {20913, 0, 10, 4, 0}, {20923, 0, 10, 4, 0}, {20933, 0, 10, 4, 0}, {20943, 0, 2, 3, 0}, {20945, 0, 3, 3, 0},
    {20948, 0, 2, 3, 0}, {20950, 11, 2, 0, 0}, {20950, 0, 2, 3, 0}, {20950, 1, 2, 4, 0}, {20950, 0, 2, 8, 0},
    {20952, 0, 6, 4, 0}, {20952, 2, 6, 4, 0}, {20958, 0, 8, 4, 0}, {20958, 2, 8, 4, 0}, {20966, 1, 7, 4, 0},
    {20973, 4, 3, 0, 0}, {20976, 4, 5, 0, 0}, {20981, 12, 4, 0, 0}, {20985, 4, 5, 0, 0}, {20990, 4, 10, 5, 0},
    {21000, 3, 10, 5, 0}, {21010, 5, 14, 5, 0}, {21024, 1, 12, 5, 0}, {21036, 2, 10, 5, 0}, {21046, 0, 13, 5, 0},
    {21059, 6, 10, 5, 0}, {21069, 0, 3, 3, 0}, {21072, 0, 8, 3, 0}, {21080, 0, 8, 3, 0}, {21088, 0, 9, 3, 0},
    {21097, 1, 3, 6, 0}, {21100, 1, 11, 4, 0}, {21111, 1, 12, 4, 0}, {21123, 0, 3, 3, 0}, {21126, 0, 5, 3, 0},
    {21131, 0, 7, 3, 0}, {21138, 0, 4, 3, 0}, {21142, 0, 8, 3, 0}, {21150, 0, 4, 3, 0}, {21154, 0, 6, 3, 0},
    {21160, 0, 8, 3, 0}, {21168, 0, 2, 3, 0}, {21170, 0, 11, 3, 0}, {21181, 0, 8, 3, 0}, {21189, 0, 9, 3, 0},
    {21198, 0, 11, 3, 0}, {21209, 0, 12, 3, 0}, {21221, 0, 11, 3, 0}, {21232, 0, 8, 3, 0}, {21240, 0, 4, 6, 0},
    {21244, 0, 7, 6, 0}, {21251, 0, 5, 6, 0}, {21256, 10, 5, 0, 0}, {21261, 0, 13, 3, 0}, {21274, 0, 13, 3, 0},
    {21287, 0, 10, 3, 0}, {21297, 0, 9, 3, 0}, {21306, 0, 10, 3, 0}, {21316, 0, 12, 3, 0}, {21328, 0, 5, 3, 0},
    {21333, 0, 10, 3, 0}, {21343, 12, 4, 0, 0}, {21347, 12, 9, 0, 0}, {21356, 3, 4, 4, 0}, {21360, 0, 10, 4, 0},
    {21370, 1, 9, 4, 0}, {21379, 12, 4, 0, 0}, {21383, 12, 10, 0, 0}, {21393, 0, 4, 3, 0}, {21397, 0, 10, 3, 0},
    {21407, 0, 4, 8, 0}, {21411, 12, 5, 0, 0}, {21416, 1, 4, 6, 0}, {21420, 0, 4, 3, 0}, {21424, 0, 1, 12, 0},
    {21425, 0, 6, 3, 0}, {21431, 0, 7, 3, 0}, {21438, 0, 6, 3, 0}, {21444, 0, 8, 3, 0}, {21452, 0, 7, 3, 0},
    {21459, 0, 8, 3, 0}, {21467, 1, 10, 4, 0}, {21477, 1, 11, 4, 0}, {21488, 0, 11, 4, 0}, {21499, 0, 9, 3, 0},
    {21508, 3, 10, 4, 0}, {21518, 3, 11, 4, 0}, {21529, 4, 10, 4, 0}, {21539, 4, 11, 4, 0}, {21550, 0, 12, 4, 0},
    {21562, 0, 11, 3, 0}, {21573, 2, 7, 4, 0}, {21580, 2, 8, 4, 0}, {21588, 0, 11, 4, 0}, {21599, 1, 10, 4, 0},
    {21609, 0, 8, 3, 0}, {21617, 0, 8, 3, 0}, {21625, 0, 9, 3, 0}, {21634, 1, 3, 0, 0}, {21637, 1, 6, 0, 0},
    {21643, 1, 7, 0, 0}, {21650, 2000, 7, 7, 0}, {21657, 180, 3, 7, 0}, {21660, 4, 3, 0, 0}, {21663, 4, 5, 0, 0},
    {21668, 4, 6, 0, 0}, {21674, 2, 7, 4, 0}, {21681, 0, 7, 8, 0}, {21688, -240, 3, 7, 0}, {21691, 0, 3, 14, 0},
    {21694, 180, 4, 7, 0}, {21698, 120, 3, 7, 0}, {21701, 1, 6, 4, 0}, {21707, 1, 11, 4, 0}, {21718, 1, 12, 4, 0},
    {21730, 1, 13, 4, 0}, {21743, 1, 6, 4, 0}, {21749, 1, 8, 4, 0}, {21757, 1, 9, 4, 0}, {21766, 1, 2, 4, 0},
    {21768, 1, 4, 6, 0}, {21772, 1, 5, 6, 0}, {21777, 0, 5, 14, 0}, {21782, 0, 5, 14, 0}, {21787, 4, 5, 4, 0},
    {21792, 2, 5, 4, 0}, {21797, 6, 3, 0, 0}, {21800, 6, 6, 0, 0}, {21806, 6, 7, 0, 0}, {21813, 6, 9, 0, 0},
    {21822, 10, 3, 0, 0}, {21825, 10, 4, 0, 0}, {21829, 0, 7, 4, 0}, {21836, 0, 2, 8, 0}, {21838, 0, 6, 8, 0},
    {21844, 0, 7, 8, 0}, {21851, 8, 3, 0, 0}, {21854, 8, 6, 0, 0}, {21860, 8, 8, 0, 0}, {21868, 1, 2, 4, 0},
    {21868, 0, 2, 8, 0}, {21870, 2, 21, 5, 0}, {21891, 0, 3, 12, 0}, {21894, 1, 5, 4, 0}, {21899, 0, 2, 8, 0},
    {21899, 0, 2, 14, 0}, {21901, 1, 3, 0, 0}, {21904, 1, 5, 0, 0}, {21909, 0, 3, 3, 0}, {21912, 0, 11, 4, 0},
    {21923, 8, 4, 0, 0}, {21927, 4, 3, 0, 0}, {21930, 4, 7, 0, 0}, {21937, 4, 3, 0, 0}, {21940, 4, 6, 0, 0},
    {21946, 4, 6, 0, 0}, {21952, 0, 2, 12, 0}, {21954, 0, 3, 3, 0}, {21957, 0, 7, 4, 0}, {21964, 12, 6, 1, 0},
    {21970, 0, 9, 3, 0}, {21979, 0, 10, 3, 0}, {21989, -300, 3, 7, 0}, {21992, 1, 4, 4, 0}, {21996, 2000, 2, 7, 0},
    {21998, 0, 3, 3, 0}, {22001, 0, 3, 14, 0}, {22004, 1, 6, 4, 0}, {22010, 1, 11, 4, 0}, {22021, 1, 7, 4, 0},
    {22028, 4, 23, 5, 0}, {22051, 9, 3, 0, 0}, {22054, 9, 5, 0, 0}, {22059, 9, 6, 0, 0}, {22065, 3, 27, 5, 0},
    {22092, 6, 6, 5, 0}, {22098, 6, 7, 5, 0}, {22105, 3, 6, 5, 0}, {22111, 3, 7, 5, 0}, {22118, 2, 4, 5, 0},
    {22122, 2, 7, 5, 0}, {22129, 2, 8, 5, 0}, {22137, 5, 6, 5, 0}, {22143, 5, 7, 5, 0}, {22150, 5, 8, 5, 0},
    {22158, 1, 6, 5, 0}, {22164, 1, 8, 5, 0}, {22172, 1, 9, 5, 0}, {22181, 0, 4, 5, 0}, {22185, 0, 8, 5, 0},
    {22193, 0, 9, 5, 0}, {22202, 4, 7, 5, 0}, {22209, 4, 10, 5, 0}, {22219, 4, 11, 5, 0}, {22230, 2, 3, 0, 0},
    {22233, 2, 9, 0, 0}, {22242, 7, 3, 0, 0}, {22245, 7, 7, 0, 0}, {22252, 1, 4, 0, 0}, {22256, 1, 9, 1, 0},
    {22265, 2, 4, 0, 0}, {22269, 2, 6, 0, 0}, {22275, 2, 5, 0, 0}, {22280, 2, 7, 0, 0}, {22287, 2, 3, 0, 0},
    {22290, 2, 8, 0, 0}, {22298, 2, 5, 0, 0}, {22303, 2, 4, 0, 0}, {22307, 2, 8, 0, 0}, {22315, 2, 8, 0, 0},
    {22323, 2, 6, 0, 0}, {22329, 2, 7, 0, 0}, {22336, 2, 10, 0, 0}, {22346, 2, 7, 0, 0}, {22353, 2, 8, 0, 0},
    {22361, 2, 7, 0, 0}, {22368, 2, 8, 0, 0}, {22376, 2, 8, 0, 0}, {22384, 2, 9, 0, 0}, {22393, 2, 9, 0, 0},
    {22402, 2, 8, 0, 0}, {22410, 2, 8, 0, 0}, {22418, 2, 9, 0, 0}, {22427, 2, 8, 0, 0}, {22435, 2, 9, 0, 0},
    {22444, 2, 10, 0, 0}, {22454, 2, 8, 0, 0}, {22462, 2, 13, 0, 0}, {22475, 2, 3, 0, 0}, {22478, 2, 9, 0, 0},
    {22487, 2, 4, 0, 0}, {22491, 2, 6, 0, 0}, {22497, 2, 7, 0, 0}, {22504, 2, 3, 0, 0}, {22507, 2, 6, 0, 0},
    {22513, 0, 2, 4, 0}, {22515, 0, 3, 3, 0}, {22518, 0, 11, 3, 0}, {22529, 0, 2, 4, 0}, {22531, 6, 11, 5, 0},
    {22542, 6, 9, 5, 0}, {22551, 6, 11, 5, 0}, {22562, 6, 11, 5, 0}, {22573, 3, 14, 5, 0}, {22587, 3, 13, 5, 0},
    {22600, 3, 12, 5, 0}, {22612, 3, 12, 5, 0}, {22624, 3, 13, 5, 0}, {22637, 3, 13, 5, 0}, {22650, 3, 10, 5, 0},
    {22660, 3, 10, 5, 0}, {22670, 3, 10, 5, 0}, {22680, 3, 14, 5, 0}, {22694, 3, 14, 5, 0}, {22708, 5, 16, 5, 0},
    {22724, 5, 16, 5, 0}, {22740, 5, 14, 5, 0}, {22754, 5, 14, 5, 0}, {22768, 5, 16, 5, 0}, {22784, 5, 14, 5, 0},
    {22798, 5, 10, 5, 0}, {22808, 5, 11, 5, 0}, {22819, 5, 11, 5, 0}, {22830, 1, 10, 5, 0}, {22840, 1, 12, 5, 0},
    {22852, 1, 12, 5, 0}, {22864, 1, 16, 5, 0}, {22880, 1, 14, 5, 0}, {22894, 1, 14, 5, 0}, {22908, 1, 17, 5, 0},
    {22925, 1, 15, 5, 0}, {22940, 1, 15, 5, 0}, {22955, 5, 17, 5, 0}, {22972, 5, 15, 5, 0}, {22987, 5, 17, 5, 0},
    {23004, 5, 15, 5, 0}, {23019, 0, 12, 5, 0}, {23031, 0, 12, 5, 0}, {23043, 0, 17, 5, 0}, {23060, 0, 17, 5, 0},
    {23077, 0, 15, 5, 0}, {23092, 0, 15, 5, 0}, {23107, 0, 15, 5, 0}, {23122, 0, 8, 5, 0}, {23130, 2, 14, 5, 0},
    {23144, 2, 14, 5, 0}, {23158, 2, 13, 5, 0}, {23171, 2, 13, 5, 0}, {23184, 2, 15, 5, 0}, {23199, 2, 14, 5, 0},
    {23213, 2, 12, 5, 0}, {23225, 2, 10, 5, 0}, {23235, 2, 10, 5, 0}, {23245, 4, 13, 5, 0}, {23258, 4, 12, 5, 0},
    {23270, 4, 13, 5, 0}, {23283, 4, 12, 5, 0}, {23295, 4, 10, 5, 0}, {23305, 4, 14, 5, 0}, {23319, 4, 15, 5, 0},
    {23334, 4, 14, 5, 0}, {23348, 4, 13, 5, 0}, {23361, 4, 10, 5, 0}, {23371, 4, 10, 5, 0}, {23381, 6, 12, 5, 0},
    {23393, 6, 12, 5, 0}, {23405, 0, 4, 4, 0}, {23409, 0, 9, 4, 0}, {23418, 0, 3, 3, 0}, {23421, 0, 10, 3, 0},
    {23431, 0, 2, 3, 0}, {23433, 2, 3, 0, 0}, {23436, 0, 4, 3, 0}, {23440, 0, 7, 3, 0}, {23447, 2, 4, 0, 0},
    {23451, 0, 6, 3, 0}, {23457, 0, 9, 3, 0}, {23466, 0, 3, 3, 0}, {23469, 0, 6, 3, 0}, {23475, 0, 5, 3, 0},
    {23480, 0, 7, 3, 0}, {23487, 0, 7, 3, 0}, {23494, 0, 3, 3, 0}, {23497, 0, 6, 3, 0}, {23503, 0, 12, 3, 0},
    {23515, 0, 4, 3, 0}, {23519, 0, 13, 3, 0}, {23532, 6, 9, 5, 0}, {23541, 6, 10, 5, 0}, {23551, 3, 10, 5, 0},
    {23561, 3, 11, 5, 0}, {23572, 3, 12, 5, 0}, {23584, 2, 10, 5, 0}, {23594, 2, 17, 5, 0}, {23611, 2, 19, 5, 0},
    {23630, 5, 9, 5, 0}, {23639, 1, 9, 5, 0}, {23648, 1, 12, 5, 0}, {23660, 1, 13, 5, 0}, {23673, 5, 10, 5, 0},
    {23683, 5, 14, 5, 0}, {23697, 5, 15, 5, 0}, {23712, 1, 10, 5, 0}, {23722, 1, 14, 5, 0}, {23736, 1, 15, 5, 0},
    {23751, 0, 9, 5, 0}, {23760, 0, 13, 5, 0}, {23773, 0, 14, 5, 0}, {23787, 0, 14, 5, 0}, {23801, 0, 15, 5, 0},
    {23816, 4, 10, 5, 0}, {23826, 4, 11, 5, 0}, {23837, 6, 10, 5, 0}, {23847, 6, 11, 5, 0}, {23858, 2, 5, 0, 0},
    {23863, 2, 8, 0, 0}, {23871, 3, 15, 5, 0}, {23886, 3, 13, 5, 0}, {23899, 3, 11, 5, 0}, {23910, 1, 11, 5, 0},
    {23921, 1, 17, 5, 0}, {23938, 1, 15, 5, 0}, {23953, 5, 18, 5, 0}, {23971, 5, 16, 5, 0}, {23987, 5, 12, 5, 0},
    {23999, 0, 18, 5, 0}, {24017, 0, 16, 5, 0}, {24033, 0, 9, 5, 0}, {24042, 2, 16, 5, 0}, {24058, 2, 15, 5, 0},
    {24073, 2, 13, 5, 0}, {24086, 4, 15, 5, 0}, {24101, 4, 16, 5, 0}, {24117, 4, 11, 5, 0}, {24128, 6, 13, 5, 0},
    {24141, 6, 11, 5, 0}, {24152, 0, 5, 4, 0}, {24157, 0, 10, 4, 0}, {24167, 0, 4, 3, 0}, {24171, 0, 11, 3, 0},
    {24182, 0, 1, 8, 0}, {24183, 1, 4, 4, 0}, {24183, 2, 4, 4, 0}, {24187, 0, 4, 8, 0}, {24191, 2, 4, 4, 0},
    {24195, 2, 6, 4, 0}, {24201, 4, 8, 4, 0}, {24209, 1, 2, 4, 0}, {24211, 2, 5, 0, 0}, {24216, 2, 4, 4, 0},
    {24220, 4, 11, 4, 0}, {24231, 4, 13, 4, 0}, {24244, 2, 5, 4, 0}, {24249, 4, 10, 4, 0}, {24259, 5, 3, 0, 0},
    {24262, 5, 6, 0, 0}, {24268, 5, 7, 0, 0}, {24275, 5, 8, 0, 0}, {24283, 5, 9, 0, 0}, {24292, 1, 3, 0, 0},
    {24295, 1, 5, 0, 0}, {24300, 1, 6, 0, 0}, {24306, 1, 7, 0, 0}, {24313, 1, 7, 0, 0}, {24320, 1, 6, 0, 0},
    {24326, 1, 7, 6, 0}, {24333, 0, 2, 4, 0}, {24335, 4, 4, 0, 0}, {24339, 0, 3, 3, 0}, {24342, 0, 7, 3, 0},
    {24349, 0, 3, 3, 0}, {24352, 0, 3, 3, 0}, {24352, 0, 3, 8, 0}, {24355, 0, 7, 3, 0}, {24362, 0, 8, 3, 0},
    {24370, 1, 8, 6, 0}, {24378, 6, 3, 0, 0}, {24381, 6, 6, 0, 0}, {24387, 0, 5, 8, 0}, {24392, 0, 3, 3, 0},
    {24395, 0, 9, 3, 0}, {24404, 5, 3, 0, 0}, {24407, 1, 2, 4, 0}, {24409, 0, 3, 7, 0}, {24412, 0, 3, 8, 0},
    {24415, 0, 6, 8, 0}, {24421, 0, 4, 8, 0}, {24421, 0, 4, 13, 0}, {24425, 0, 7, 8, 0}, {24432, 0, 4, 4, 0},
    {24436, 0, 5, 4, 0}, {24441, 0, 7, 4, 0}, {24448, 0, 9, 4, 0}, {24457, 0, 10, 4, 0}, {24467, 0, 7, 4, 0},
    {24474, 0, 3, 4, 0}, {24576, 0, 4, 4, 0}, {24580, 7, 3, 0, 0}, {24583, 7, 5, 0, 0}, {24588, 7, 10, 0, 0},
    {24598, 1, 5, 4, 0}, {24603, 1, 6, 4, 0}, {24609, 7, 4, 0, 0}, {24613, 7, 6, 0, 0}, {24619, 0, 6, 4, 0},
    {24625, 12, 3, 0, 0}, {24628, 12, 7, 0, 0}, {24635, 12, 8, 0, 0}, {24643, 12, 9, 0, 0}, {24652, 12, 5, 0, 0},
    {24657, 12, 7, 0, 0}, {24664, 12, 8, 0, 0}, {24672, 12, 9, 0, 0}, {24681, 1, 4, 4, 0}, {24685, 1, 5, 4, 0},
    {24690, 240, 3, 7, 0}, {24693, 5, 5, 0, 0}, {24698, 6, 3, 0, 0}, {24701, 1, 6, 4, 0}, {24707, 6, 5, 0, 0},
    {24712, 3, 7, 4, 0}, {24719, 0, 13, 4, 0}, {24732, 1, 14, 4, 0}, {24746, 8, 4, 0, 0}, {24750, 8, 5, 0, 0},
    {24755, 0, 3, 3, 0}, {24758, 9, 4, 0, 0}, {24758, 0, 4, 3, 0}, {24762, 0, 6, 3, 0}, {24768, 9, 8, 0, 0},
    {24776, 0, 5, 4, 0}, {24781, 1, 8, 4, 0}, {24789, 3, 8, 4, 0}, {24797, 1, 16, 4, 0}, {24813, 0, 16, 4, 0},
    {24829, 0, 1, 8, 0}, {24829, 0, 1, 13, 0}, {24829, 0, 1, 15, 0}, {24830, 6, 6, 5, 0}, {24836, 6, 7, 5, 0},
    {24843, 3, 6, 5, 0}, {24849, 3, 7, 5, 0}, {24856, 2, 4, 5, 0}, {24860, 2, 7, 5, 0}, {24867, 2, 8, 5, 0},
    {24875, 5, 6, 5, 0}, {24881, 5, 8, 5, 0}, {24889, 1, 6, 5, 0}, {24895, 1, 9, 5, 0}, {24904, 1, 10, 5, 0},
    {24914, 0, 4, 5, 0}, {24918, 0, 6, 5, 0}, {24924, 0, 10, 5, 0}, {24934, 0, 11, 5, 0}, {24945, 4, 6, 5, 0},
    {24951, 4, 9, 5, 0}, {24960, 4, 10, 5, 0}, {24970, 6, 6, 5, 0}, {24976, 6, 8, 5, 0}, {24984, 6, 9, 5, 0},
    {24993, 6, 9, 5, 0}, {25002, 6, 10, 5, 0}, {25012, 3, 6, 5, 0}, {25018, 3, 8, 5, 0}, {25026, 3, 9, 5, 0},
    {25035, 3, 9, 5, 0}, {25044, 3, 10, 5, 0}, {25054, 2, 6, 5, 0}, {25060, 2, 9, 5, 0}, {25069, 2, 10, 5, 0},
    {25079, 5, 6, 5, 0}, {25085, 5, 8, 5, 0}, {25093, 5, 10, 5, 0}, {25103, 1, 8, 5, 0}, {25111, 1, 11, 5, 0},
    {25122, 1, 12, 5, 0}, {25134, 0, 6, 5, 0}, {25140, 0, 12, 5, 0}, {25152, 0, 13, 5, 0}, {25165, 4, 8, 5, 0},
    {25173, 4, 11, 5, 0}, {25184, 4, 12, 5, 0}, {25196, 3, 6, 4, 0}, {25202, 6, 7, 5, 0}, {25209, 6, 8, 5, 0},
    {25217, 3, 7, 5, 0}, {25224, 3, 8, 5, 0}, {25232, 3, 8, 5, 0}, {25240, 3, 9, 5, 0}, {25249, 2, 5, 5, 0},
    {25254, 2, 8, 5, 0}, {25262, 2, 9, 5, 0}, {25271, 5, 7, 5, 0}, {25278, 5, 9, 5, 0}, {25287, 1, 7, 5, 0},
    {25294, 1, 10, 5, 0}, {25304, 1, 11, 5, 0}, {25315, 0, 5, 5, 0}, {25320, 0, 11, 5, 0}, {25331, 0, 12, 5, 0},
    {25343, 4, 7, 5, 0}, {25350, 4, 10, 5, 0}, {25360, 4, 11, 5, 0}, {25371, 2, 6, 4, 0}, {25377, 1, 5, 4, 0},
    {25382, 0, 8, 6, 0}, {25390, 4, 10, 4, 0}, {25400, 6, 3, 0, 0}, {25403, 6, 7, 0, 0}, {25410, 0, 6, 6, 0},
    {25416, 7, 5, 0, 0}, {25421, 7, 8, 0, 0}, {25429, 7, 10, 0, 0}, {25439, 7, 6, 0, 0}, {25445, 7, 9, 0, 0},
    {25454, 7, 11, 0, 0}, {25465, 2, 5, 0, 0}, {25470, 2, 8, 0, 0}, {25478, 2, 10, 0, 0}, {25488, 0, 3, 3, 0},
    {25491, 10, 4, 0, 0}, {25495, 0, 5, 3, 0}, {25500, 0, 5, 8, 0}, {25505, 0, 6, 8, 0}, {25505, 0, 6, 13, 0},
    {25511, 0, 5, 6, 0}, {25516, 6, 7, 0, 0}, {25523, 6, 8, 0, 0}, {25531, 1, 4, 6, 0}, {25535, 2, 5, 11, 0},
    {25540, 480, 3, 7, 0}, {25543, 0, 3, 3, 0}, {25546, 0, 4, 6, 0}, {25550, 0, 7, 6, 0}, {25557, 1, 7, 6, 0},
    {25564, 0, 6, 4, 0}, {25570, 0, 8, 4, 0}, {25578, 0, 4, 8, 0}, {25582, 0, 5, 8, 0}, {25582, 0, 5, 13, 0},
    {25587, 0, 3, 3, 0}, {25590, 0, 8, 3, 0}, {25598, 0, 5, 8, 0}, {25603, 0, 3, 6, 0}, {25606, 0, 2, 8, 0},
    {25608, 0, 3, 8, 0}, {25608, 0, 3, 13, 0}, {25608, 0, 3, 15, 0}, {25611, 0, 2, 8, 0}, {25611, 0, 2, 13, 0},
    {25613, -600, 3, 7, 0}, {25616, 4, 5, 0, 0}, {25621, 4, 8, 0, 0}, {25629, 4, 10, 0, 0}, {25639, 7, 3, 0, 0},
    {25642, 7, 5, 0, 0}, {25647, 6, 3, 0, 0}, {25650, 6, 5, 0, 0}, {25655, 0, 3, 3, 0}, {25658, 0, 7, 3, 0},
    {25665, 10, 3, 0, 0}, {25668, 10, 6, 0, 0}, {25674, 6, 3, 0, 0}, {25677, 6, 7, 5, 0}, {25684, 6, 8, 5, 0},
    {25692, 3, 7, 5, 0}, {25699, 3, 8, 5, 0}, {25707, 2, 5, 5, 0}, {25712, 2, 8, 5, 0}, {25720, 2, 9, 5, 0},
    {25729, 5, 9, 5, 0}, {25738, 1, 7, 5, 0}, {25745, 1, 10, 5, 0}, {25755, 1, 11, 5, 0}, {25766, 5, 8, 5, 0},
    {25774, 0, 5, 5, 0}, {25779, 0, 7, 5, 0}, {25786, 0, 11, 5, 0}, {25797, 0, 12, 5, 0}, {25809, 4, 7, 5, 0},
    {25816, 4, 10, 5, 0}, {25826, 4, 11, 5, 0}, {25837, 3, 7, 4, 0}, {25844, 0, 7, 3, 0}, {25851, 0, 4, 3, 0},
    {25855, 0, 4, 3, 0}, {25859, 0, 9, 3, 0}, {25868, 0, 8, 6, 0}, {25876, 1, 8, 6, 0}, {25884, 0, 1, 8, 0},
    {25885, 0, 5, 6, 0}, {25890, 1, 5, 6, 0}, {25895, 1, 6, 6, 0}, {25901, 1, 3, 0, 0}, {25904, 1, 8, 0, 0},
    {25912, 0, 3, 3, 0}, {25915, 420, 3, 7, 0}, {25918, 0, 4, 6, 0}, {25922, 1, 4, 6, 0}, {25926, 0, 2, 3, 0},
    {25928, 0, 7, 3, 0}, {25935, 1, 4, 6, 0}, {25939, 1, 5, 6, 0}, {25944, 0, 6, 3, 0}, {25950, 0, 2, 8, 0},
    {25952, 0, 9, 8, 0}, {25961, 0, 11, 3, 0}, {25972, 0, 8, 3, 0}, {25980, 0, 9, 3, 0}, {25989, 1, 7, 4, 0},
    {25996, 9, 3, 0, 0}, {25999, 9, 4, 0, 0}, {26003, 1, 4, 4, 0}, {26007, 1, 5, 4, 0}, {26012, 1, 9, 4, 0},
    {26021, 1, 12, 4, 0}, {26033, 1, 11, 4, 0}, {26044, 1, 15, 4, 0}, {26059, 1, 6, 4, 0}, {26065, 1, 8, 4, 0},
    {26073, 1, 9, 4, 0}, {26082, 6, 6, 5, 0}, {26088, 6, 7, 5, 0}, {26095, 6, 8, 5, 0}, {26103, 2, 6, 5, 0},
    {26109, 2, 10, 5, 0}, {26119, 2, 11, 5, 0}, {26130, 3, 6, 5, 0}, {26136, 3, 9, 5, 0}, {26145, 3, 10, 5, 0},
    {26155, 5, 6, 5, 0}, {26161, 1, 8, 5, 0}, {26169, 1, 11, 5, 0}, {26180, 1, 12, 5, 0}, {26192, 5, 9, 5, 0},
    {26201, 0, 6, 5, 0}, {26207, 0, 12, 5, 0}, {26219, 0, 13, 5, 0}, {26232, 4, 8, 5, 0}, {26240, 4, 12, 5, 0},
    {26252, 4, 13, 5, 0}, {26265, 0, 2, 8, 0}, {26267, 1, 2, 4, 0}, {26269, 1, 16, 4, 0}, {26285, 1, 14, 4, 0},
    {26299, 0, 14, 4, 0}, {26313, 0, 3, 3, 0}, {26316, 1, 3, 0, 0}, {26319, 1, 6, 0, 0}, {26325, 1, 2, 4, 0},
    {26327, 9, 3, 0, 0}, {26330, 9, 6, 0, 0}, {26336, 9, 7, 0, 0}, {26343, 9, 9, 0, 0}, {26352, 480, 4, 7, 0},
    {26356, 210, 4, 7, 0}, {26360, 0, 7, 3, 0}, {26367, 0, 6, 3, 0}, {26373, 0, 3, 3, 0}, {26376, 0, 6, 3, 0},
    {26382, 0, 5, 3, 0}, {26387, 0, 6, 3, 0}, {26393, 2005, 3, 7, 0}, {26396, 0, 4, 4, 0}, {26400, 0, 9, 3, 0},
    {26409, 0, 8, 3, 0}, {26417, 7, 4, 0, 0}, {26421, 7, 4, 0, 0}, {26425, 7, 3, 0, 0}, {26428, 7, 5, 0, 0},
    {26433, 6, 3, 0, 0}, {26436, 6, 5, 0, 0}, {26441, 7, 3, 0, 0}, {26444, 6, 3, 0, 0}, {26447, 7, 4, 0, 0},
    {26451, 6, 4, 0, 0}, {26455, 7, 5, 0, 0}, {26460, 7, 5, 0, 0}, {26465, 6, 5, 0, 0}, {26470, 0, 2, 3, 0},
    {26472, 1, 4, 0, 0}, {26476, 1, 7, 0, 0}, {26483, 1, 7, 0, 0}, {26490, 0, 3, 8, 0}, {26493, 1, 3, 0, 0},
    {26496, 1, 7, 0, 0}, {26503, 1, 7, 0, 0}, {26510, 1, 5, 0, 0}, {26515, 1, 7, 0, 0}, {26522, 1, 8, 0, 0},
    {26530, 1, 6, 0, 0}, {26536, 1, 6, 0, 0}, {26542, 1, 10, 0, 0}, {26552, 1, 6, 0, 0}, {26558, 1, 7, 0, 0},
    {26565, 1, 7, 0, 0}, {26572, 1, 8, 0, 0}, {26580, 1, 7, 0, 0}, {26587, 1, 7, 0, 0}, {26594, 1, 8, 0, 0},
    {26602, 1, 7, 0, 0}, {26609, 1, 8, 0, 0}, {26617, 1, 4, 0, 0}, {26621, 1, 8, 0, 0}, {26629, 1, 7, 0, 0},
    {26636, 1, 9, 0, 0}, {26645, 1, 9, 0, 0}, {26654, 1, 7, 0, 0}, {26661, 0, 5, 3, 0}, {26666, 1, 3, 0, 0},
    {26669, 1, 8, 0, 0}, {26677, 1, 12, 0, 0}, {26689, 0, 3, 3, 0}, {26692, 0, 5, 3, 0}, {26697, 0, 5, 3, 0},
    {26702, 1, 5, 4, 0}, {26707, 0, 3, 3, 0}, {26710, 0, 3, 3, 0}, {26713, 12, 5, 0, 0}, {26718, 12, 8, 0, 0},
    {26726, 12, 10, 0, 0}, {26736, 0, 4, 8, 0}, {26740, 540, 3, 7, 0}, {26743, 1, 4, 6, 0}, {26747, 1, 5, 6, 0},
    {26752, 0, 3, 3, 0}, {26755, 0, 6, 3, 0}, {26761, 7, 4, 0, 0}, {26765, 7, 5, 0, 0}, {26770, 7, 7, 0, 0},
    {26777, 6, 4, 0, 0}, {26781, 7, 3, 0, 0}, {26784, 7, 4, 0, 0}, {26788, 7, 5, 0, 0}, {26793, 7, 6, 0, 0},
    {26799, 7, 7, 0, 0}, {26806, 7, 6, 0, 0}, {26812, 7, 5, 0, 0}, {26817, 7, 4, 0, 0}, {26821, 7, 5, 0, 0},
    {26826, 7, 5, 0, 0}, {26831, 7, 6, 0, 0}, {26837, 7, 6, 0, 0}, {26843, 7, 5, 0, 0}, {26848, 7, 6, 0, 0},
    {26854, 7, 6, 0, 0}, {26860, 7, 4, 0, 0}, {26864, 0, 3, 3, 0}, {26867, 0, 4, 3, 0}, {26871, 0, 6, 3, 0},
    {26877, 0, 6, 3, 0}, {26883, 5, 15, 2, 0}, {26898, 6, 15, 2, 0}, {26913, 6, 12, 2, 0}, {26925, 5, 11, 2, 0},
    {26936, 0, 8, 3, 0}, {26944, 0, 7, 3, 0}, {26951, 0, 8, 3, 0}, {26959, 0, 5, 3, 0}, {26964, 0, 8, 3, 0},
    {26972, 0, 8, 3, 0}, {26980, 0, 6, 3, 0}, {26986, 6, 3, 0, 0}, {26989, 6, 4, 0, 0}, {26993, 6, 4, 0, 0},
    {26997, 6, 4, 0, 0}, {27001, 6, 5, 0, 0}, {27006, 6, 4, 0, 0}, {27010, 6, 5, 0, 0}, {27015, 6, 5, 0, 0},
    {27020, 6, 6, 0, 0}, {27026, 6, 6, 0, 0}, {27032, 6, 5, 0, 0}, {27037, 6, 6, 0, 0}, {27043, 6, 4, 0, 0},
    {27047, 0, 3, 4, 0}, {27050, 0, 5, 4, 0}, {27055, 6, 3, 0, 0}, {27058, 7, 5, 0, 0}, {27063, 6, 4, 0, 0},
    {27067, 6, 5, 0, 0}, {27072, 1, 5, 6, 0}, {27077, 1, 6, 6, 0}, {27083, 1, 4, 0, 0}, {27087, 1, 7, 0, 0},
    {27094, 7, 4, 0, 0}, {27098, 7, 5, 0, 0}, {27103, 7, 7, 0, 0}, {27110, 7, 6, 0, 0}, {27116, 6, 4, 0, 0},
    {27120, 6, 5, 0, 0}, {27125, 6, 7, 0, 0}, {27132, 6, 6, 0, 0}, {27138, 7, 4, 0, 0}, {27142, 7, 7, 0, 0},
    {27149, 6, 4, 0, 0}, {27153, 6, 7, 0, 0}, {27160, 1, 7, 6, 0}, {27167, 0, 3, 3, 0}, {27170, 0, 5, 3, 0},
    {27175, 11, 3, 0, 0}, {27178, 11, 5, 0, 0}, {27183, 11, 6, 0, 0}, {27189, 0, 2, 3, 0}, {27191, 2, 7, 4, 0},
    {27198, 1, 9, 4, 0}, {27207, 0, 4, 3, 0}, {27211, 0, 5, 8, 0}, {27216, 0, 3, 3, 0}, {27219, 1, 7, 6, 0},
    {27226, 0, 5, 3, 0}, {27231, 12, 5, 0, 0}, {27236, 6, 4, 0, 0}, {27240, 6, 7, 0, 0}, {27247, 6, 9, 0, 0},
    {27256, 3, 6, 4, 0}, {27262, 3, 10, 4, 0}, {27272, 3, 13, 4, 0}, {27285, 3, 12, 4, 0}, {27297, 3, 16, 4, 0},
    {27313, 0, 11, 3, 0}, {27324, 0, 13, 3, 0}, {27337, 4, 7, 4, 0}, {27344, 4, 10, 4, 0}, {27354, 4, 8, 4, 0},
    {27362, 4, 12, 4, 0}, {27374, 4, 6, 4, 0}, {27380, 4, 7, 4, 0}, {27387, 3, 8, 4, 0}, {27395, 3, 10, 4, 0},
    {27405, 3, 9, 4, 0}, {27414, 3, 11, 4, 0}, {27425, 4, 8, 4, 0}, {27433, 4, 9, 4, 0}, {27442, 6, 5, 0, 0},
    {27447, 6, 8, 0, 0}, {27455, 6, 10, 0, 0}, {27465, 0, 14, 3, 0}, {27479, 0, 3, 3, 0}, {27482, 0, 7, 3, 0},
    {27489, 0, 6, 3, 0}, {27495, 0, 4, 3, 0}, {27499, 3, 7, 1, 0}, {27506, 0, 2, 8, 0}, {27508, 0, 3, 8, 0},
    {27511, 0, 7, 8, 0}, {27518, 0, 7, 8, 0}, {27525, 8, 3, 0, 0}, {27528, 0, 9, 3, 0}, {27537, 0, 10, 3, 0},
    {27547, 8, 7, 0, 0}, {27554, 8, 8, 0, 0}, {27562, 7, 4, 0, 0}, {27566, 7, 6, 0, 0}, {27572, 3, 3, 0, 0},
    {27575, 3, 5, 0, 0}, {27580, 3, 4, 0, 0}, {27584, 420, 4, 7, 0}, {27588, 540, 3, 7, 0}, {27591, 0, 2, 3, 0},
    {27593, 1, 7, 4, 0}, {27600, 1, 5, 4, 0}, {27605, 5, 3, 0, 0}, {27608, 1, 5, 4, 0}, {27613, 5, 6, 0, 0},
    {27619, 5, 6, 0, 0}, {27625, 1, 5, 4, 0}, {27630, 1, 6, 4, 0}, {27636, 1, 6, 4, 0}, {27642, 5, 4, 0, 0},
    {27646, 5, 7, 0, 0}, {27653, 5, 7, 0, 0}, {27660, 3, 16, 5, 0}, {27676, 3, 20, 5, 0}, {27696, 4, 3, 0, 0},
    {27699, 4, 8, 0, 0}, {27707, 4, 9, 0, 0}, {27716, 4, 8, 0, 0}, {27724, 12, 3, 0, 0}, {27727, 0, 9, 3, 0},
    {27736, 0, 2, 3, 0}, {27736, 0, 2, 8, 0}, {27738, 3, 9, 4, 0}, {27747, 3, 10, 4, 0}, {27757, 4, 16, 4, 0},
    {27773, 4, 17, 4, 0}, {27790, 0, 6, 8, 0}, {27796, 0, 3, 3, 0}, {27799, 0, 6, 3, 0}, {27805, 11, 5, 0, 0},
    {27810, 11, 9, 0, 0}, {27819, 11, 9, 0, 0}, {27828, 11, 10, 0, 0}, {27838, 0, 3, 3, 0}, {27841, 0, 6, 3, 0},
    {27847, 0, 9, 3, 0}, {27856, 0, 3, 8, 0}, {27859, 0, 3, 3, 0}, {27862, 0, 8, 3, 0}, {27870, 0, 10, 3, 0},
    {27880, 0, 11, 3, 0}, {27891, 0, 7, 3, 0}, {27898, 0, 8, 3, 0}, {27906, 0, 7, 3, 0}, {27913, 0, 2, 8, 0},
    {27915, 1, 3, 0, 0}, {27918, 1, 5, 0, 0}, {27923, 1, 5, 0, 0}, {27928, 0, 3, 3, 0}, {27931, 0, 11, 3, 0},
    {27942, 7, 4, 0, 0}, {27946, 7, 5, 0, 0}, {27951, 7, 6, 0, 0}, {27957, 0, 3, 3, 0}, {27960, 0, 6, 3, 0},
    {27966, 7, 3, 0, 1}, {27966, 6, 3, 0, 2}, {27969, 6, 6, 0, 0}, {27975, 7, 5, 0, 0}, {27980, 7, 6, 0, 0},
    {27986, 6, 6, 0, 0}, {27992, 11, 3, 0, 1}, {27992, 11, 3, 0, 3}, {27992, 10, 3, 0, 2}, {27995, 11, 8, 0, 1},
    {27995, 11, 8, 0, 3}, {27995, 10, 8, 0, 2}, {28003, 11, 9, 0, 1}, {28003, 10, 9, 0, 2}, {28012, 11, 9, 0, 0},
    {28021, 0, 3, 3, 0}, {28024, 0, 7, 3, 0}, {28031, 0, 4, 3, 0}, {28035, 0, 5, 8, 0}, {28040, 0, 10, 8, 0},
    {28050, 10, 4, 0, 0}, {28054, 10, 7, 0, 0}, {28061, 10, 9, 0, 0}, {28070, 0, 3, 3, 0}, {28073, 0, 6, 3, 0},
    {28079, 0, 3, 8, 0}, {28082, 0, 2, 3, 0}, {28084, 0, 2, 3, 0}, {28086, 0, 4, 3, 0}, {28090, 0, 3, 8, 0},
    {28093, 7, 3, 0, 0}, {28096, 7, 4, 0, 0}, {28100, 7, 6, 0, 0}, {28106, 7, 3, 0, 0}, {28109, 7, 5, 0, 0},
    {28114, 8, 3, 0, 0}, {28114, 0, 3, 3, 0}, {28117, 8, 4, 0, 0}, {28121, 8, 6, 0, 0}, {28127, 0, 5, 3, 0},
    {28132, 0, 5, 3, 0}, {28137, 0, 6, 3, 0}, {28143, 0, 7, 3, 0}, {28150, 0, 5, 3, 0}, {28155, 0, 4, 3, 0},
    {28159, 0, 4, 3, 0}, {28163, 2, 3, 0, 0}, {28166, 2, 6, 0, 0}, {28172, 2, 4, 0, 0}, {28176, 7, 6, 0, 0},
    {28182, 0, 5, 3, 0}, {28187, 0, 9, 3, 0}, {28196, 0, 10, 3, 0}, {28206, 0, 7, 3, 0}, {28213, 0, 11, 3, 0},
    {28224, 0, 4, 3, 0}, {28228, 0, 7, 3, 0}, {28235, 0, 4, 3, 0}, {28239, 0, 7, 3, 0}, {28246, 8, 5, 0, 0},
    {28251, 0, 4, 8, 0}, {28255, 8, 4, 0, 0}, {28259, 8, 7, 0, 0}, {28266, 0, 1, 8, 0}, {28267, 0, 2, 3, 0},
    {28267, 0, 2, 6, 0}, {28269, 3, 3, 0, 0}, {28272, 3, 6, 0, 0}, {28278, 3, 8, 0, 0}, {28286, 5, 5, 0, 0},
    {28291, 3, 6, 0, 0}, {28297, 3, 9, 0, 0}, {28306, 3, 11, 0, 0}, {28317, 0, 9, 3, 0}, {28326, 0, 11, 3, 0},
    {28337, 0, 7, 3, 0}, {28344, 3, 6, 0, 0}, {28350, 3, 5, 0, 0}, {28355, 5, 5, 0, 0}, {28360, 3, 3, 0, 0},
    {28363, 3, 5, 0, 0}, {28368, 0, 13, 4, 0}, {28381, 0, 9, 4, 0}, {28381, 2, 9, 4, 0}, {28390, 5, 3, 0, 4},
    {28390, 3, 3, 0, 5}, {28393, 3, 5, 0, 0}, {28398, 5, 3, 0, 0}, {28401, 5, 6, 0, 0}, {28407, 5, 3, 0, 0},
    {28410, 5, 7, 0, 0}, {28417, 5, 8, 0, 0}, {28425, 5, 10, 0, 0}, {28435, 5, 4, 0, 0}, {28439, 5, 5, 0, 0},
    {28444, 5, 4, 0, 0}, {28448, 0, 5, 3, 0}, {28453, 5, 3, 0, 0}, {28456, 5, 4, 0, 0}, {28460, 5, 4, 0, 0},
    {28464, 5, 5, 0, 0}, {28469, 4, 15, 5, 0}, {28484, 4, 20, 5, 0}, {28504, 2, 5, 4, 0}, {28509, 0, 3, 3, 0},
    {28512, 0, 4, 4, 0}, {28516, 0, 9, 3, 0}, {28525, 0, 6, 4, 0}, {28531, 0, 6, 3, 0}, {28537, 0, 5, 4, 0},
    {28542, 0, 6, 4, 0}, {28548, 0, 9, 3, 0}, {28557, 3, 3, 0, 0}, {28557, 0, 3, 3, 0}, {28560, 3, 4, 0, 0},
    {28564, 3, 5, 0, 0}, {28569, 3, 5, 0, 0}, {28672, 3, 7, 0, 0}, {28679, 3, 5, 0, 0}, {28684, 0, 5, 3, 0},
    {28689, 0, 5, 3, 0}, {28694, 3, 5, 0, 0}, {28699, 3, 5, 0, 0}, {28704, 3, 5, 0, 0}, {28709, 11, 6, 0, 0},
    {28715, 11, 9, 0, 0}, {28724, 11, 11, 0, 0}, {28735, 3, 4, 0, 0}, {28739, 3, 5, 0, 0}, {28744, 3, 4, 0, 0},
    {28748, 3, 5, 0, 0}, {28753, 0, 7, 3, 0}, {28760, 0, 8, 3, 0}, {28768, 0, 6, 3, 0}, {28774, 0, 5, 3, 0},
    {28779, 3, 6, 0, 0}, {28785, 3, 5, 0, 0}, {28790, 3, 5, 0, 0}, {28795, 3, 7, 0, 0}, {28802, 3, 8, 0, 0},
    {28810, 3, 10, 0, 0}, {28820, 3, 4, 0, 0}, {28824, 3, 6, 0, 0}, {28830, 3, 5, 0, 0}, {28835, 3, 5, 0, 0},
    {28840, 3, 5, 0, 0}, {28845, 3, 6, 0, 0}, {28851, 0, 6, 3, 0}, {28857, 3, 3, 0, 0}, {28860, 3, 5, 0, 0},
    {28865, 3, 3, 0, 0}, {28865, 0, 3, 4, 0}, {28868, 5, 4, 0, 0}, {28872, 0, 4, 4, 0}, {28876, 0, 5, 4, 0},
    {28876, 2, 5, 4, 0}, {28881, 0, 8, 4, 0}, {28889, 3, 6, 0, 0}, {28895, 0, 7, 4, 0}, {28902, 0, 5, 4, 0},
    {28907, 3, 3, 0, 0}, {28907, 0, 3, 3, 0}, {28910, 3, 6, 0, 0}, {28916, 5, 3, 0, 0}, {28919, 5, 5, 0, 0},
    {28924, 5, 4, 0, 0}, {28928, 5, 4, 0, 0}, {28932, 5, 6, 0, 0}, {28938, 5, 4, 0, 0}, {28942, 0, 7, 4, 0},
    {28949, 0, 6, 4, 0}, {28955, 5, 4, 0, 0}, {28959, 1, 7, 4, 0}, {28966, 1, 8, 4, 0}, {28974, 1, 6, 4, 0},
    {28980, 1, 2, 4, 0}, {28982, -360, 3, 7, 0}, {28985, 0, 2, 3, 0}, {28987, 9, 12, 0, 0}, {28999, 9, 4, 0, 0},
    {29003, 4, 10, 4, 0}, {29013, 3, 8, 4, 0}, {29013, 1, 8, 4, 0}, {29021, 3, 9, 4, 0}, {29021, 1, 9, 4, 0},
    {29030, 5, 3, 0, 0}, {29033, 6, 3, 0, 0}, {29036, 6, 7, 0, 0}, {29043, 7, 4, 1, 0}, {29047, 5, 3, 0, 0},
    {29047, 0, 3, 3, 0}, {29050, 4, 10, 4, 0}, {29060, 0, 7, 3, 0}, {29067, 3, 8, 4, 0}, {29075, 6, 5, 0, 0},
    {29080, 6, 9, 0, 0}, {29089, 5, 3, 0, 0}, {29092, 5, 4, 0, 0}, {29096, 5, 4, 0, 0}, {29100, 5, 5, 0, 0},
    {29105, 0, 7, 4, 0}, {29112, 3, 3, 0, 0}, {29112, 0, 3, 3, 0}, {29115, 3, 4, 0, 0}, {29119, 3, 5, 0, 0},
    {29124, 0, 7, 3, 0}, {29131, 0, 9, 3, 0}, {29140, 0, 10, 3, 0}, {29150, 0, 8, 3, 0}, {29158, 0, 8, 3, 0},
    {29166, 0, 8, 3, 0}, {29174, 3, 7, 4, 0}, {29181, 3, 8, 4, 0}, {29189, 0, 7, 3, 0}, {29196, 4, 7, 4, 0},
    {29203, 4, 8, 4, 0}, {29211, 120, 4, 7, 0}, {29215, 0, 3, 3, 0}, {29218, 0, 8, 3, 0}, {29226, 0, 3, 3, 0},
    {29229, 3, 4, 0, 0}, {29233, 3, 6, 0, 0}, {29233, 0, 6, 3, 0}, {29239, 60, 4, 7, 0}, {29243, 5, 3, 0, 0},
    {29246, 5, 4, 0, 0}, {29250, 60, 3, 7, 0}, {29253, 6, 4, 0, 0}, {29257, 6, 8, 0, 0}, {29265, 4, 10, 4, 0},
    {29275, 3, 11, 4, 0}, {29286, 9, 14, 0, 0}, {29300, 9, 5, 0, 0}, {29305, 9, 6, 0, 0}, {29311, 0, 3, 3, 0},
    {29314, 0, 8, 3, 0}, {29322, 0, 4, 8, 0}, {29326, 0, 2, 3, 0}, {29328, 6, 15, 5, 0}, {29343, 1, 6, 4, 0},
    {29349, 3, 6, 4, 0}, {29355, 4, 11, 4, 0}, {29366, 4, 9, 4, 0}, {29375, 3, 4, 4, 0}, {29379, 4, 4, 4, 0},
    {29383, 4, 6, 4, 0}, {29389, 4, 7, 4, 0}, {29396, 4, 8, 4, 0}, {29404, 0, 3, 3, 0}, {29407, 0, 9, 3, 0},
    {29416, 0, 8, 3, 0}, {29424, 5, 15, 5, 0}, {29439, 4, 13, 4, 0}, {29452, 4, 14, 4, 0}, {29466, 1, 6, 4, 0},
    {29472, 11, 6, 0, 0}, {29478, 0, 3, 3, 0}, {29481, 0, 9, 3, 0}, {29490, 0, 3, 3, 0}, {29490, 0, 3, 8, 0},
    {29493, 0, 6, 3, 0}, {29499, 1, 16, 5, 0}, {29515, 1, 20, 5, 0}, {29535, 4, 6, 4, 0}, {29541, 4, 8, 4, 0},
    {29549, 1, 6, 4, 0}, {29555, 1, 7, 4, 0}, {29562, 4, 11, 4, 0}, {29573, 0, 8, 3, 0}, {29581, 0, 3, 3, 0},
    {29584, 0, 10, 3, 0}, {29594, 0, 4, 3, 0}, {29598, 0, 10, 3, 0}, {29608, 0, 4, 3, 0}, {29612, 4, 10, 4, 0},
    {29622, 0, 13, 3, 0}, {29635, 11, 3, 0, 0}, {29638, 0, 3, 3, 0}, {29641, 0, 2, 3, 0}, {29643, 0, 7, 3, 0},
    {29650, 0, 5, 4, 0}, {29655, 0, 3, 3, 0}, {29658, 0, 6, 3, 0}, {29664, 0, 5, 3, 0}, {29669, 0, 6, 3, 0},
    {29675, 5, 6, 1, 0}, {29681, 0, 4, 4, 0}, {29685, 0, 6, 4, 0}, {29691, 0, 7, 4, 0}, {29698, 0, 6, 4, 0},
    {29704, 0, 7, 4, 0}, {29711, 0, 7, 4, 0}, {29718, 2002, 8, 7, 0}, {29726, 3, 3, 0, 0}, {29729, 3, 3, 0, 0},
    {29732, 180, 3, 7, 0}, {29735, 0, 3, 3, 0}, {29738, -420, 3, 7, 0}, {29741, 2002, 2, 7, 0},
    {29743, 1, 8, 2, 0}, {29751, 1, 8, 2, 0}, {29759, 0, 3, 3, 0}, {29762, 0, 5, 3, 0}, {29767, 6, 14, 5, 0},
    {29781, 5, 14, 5, 0}, {29795, 480, 3, 7, 0}, {29798, 3, 5, 0, 0}, {29803, 0, 6, 3, 0}, {29809, 5, 4, 0, 0},
    {29813, 5, 5, 0, 0}, {29818, 5, 6, 0, 0}, {29824, 0, 4, 3, 0}, {29828, 0, 10, 3, 0}, {29838, 0, 10, 3, 0},
    {29848, 3, 5, 0, 0}, {29853, 3, 8, 0, 0}, {29861, 3, 6, 0, 0}, {29867, 3, 4, 0, 0}, {29871, 3, 6, 0, 0},
    {29877, 3, 4, 0, 0}, {29881, 3, 6, 0, 0}, {29887, 3, 5, 0, 0}, {29892, 0, 3, 3, 0}, {29895, 0, 4, 3, 0},
    {29899, 0, 7, 3, 0}, {29906, 5, 4, 0, 0}, {29906, 0, 4, 3, 0}, {29910, 0, 8, 3, 0}, {29918, 0, 4, 3, 0},
    {29922, 0, 9, 3, 0}, {29931, 0, 8, 4, 0}, {29939, 0, 4, 3, 0}, {29943, 0, 4, 3, 0}, {29947, 0, 9, 3, 0},
    {29956, 3, 4, 0, 0}, {29960, 3, 5, 0, 0}, {29965, 3, 6, 0, 0}, {29971, 0, 5, 3, 0}, {29976, 0, 7, 3, 0},
    {29983, 0, 2, 8, 0}, {29985, 1, 6, 4, 0}, {29991, 1, 8, 4, 0}, {29999, 1, 5, 4, 0}, {30004, 1, 10, 4, 0},
    {30014, 1, 11, 4, 0}, {30025, 2, 5, 4, 0}, {30030, 2, 6, 4, 0}, {30036, 2, 3, 4, 0}, {30039, 2, 5, 4, 0},
    {30044, 2, 6, 4, 0}, {30050, 2, 5, 4, 0}, {30055, 2, 6, 4, 0}, {30061, 0, 3, 8, 0}, {30064, 3, 5, 4, 0},
    {30069, 3, 10, 4, 0}, {30079, 2, 3, 4, 0}, {30082, 2, 4, 4, 0}, {30086, 2, 4, 4, 0}, {30090, 2, 5, 4, 0},
    {30095, 1, 7, 4, 0}, {30102, 1, 8, 4, 0}, {30110, 0, 2, 12, 0}, {30112, -150, 3, 7, 0}, {30115, 0, 2, 3, 0},
    {30117, 0, 3, 3, 0}, {30120, 0, 6, 3, 0}, {30126, 0, 6, 3, 0}, {30132, 0, 7, 3, 0}, {30139, 0, 7, 3, 0},
    {30146, 0, 8, 3, 0}, {30154, 0, 7, 3, 0}, {30161, 0, 9, 3, 0}, {30170, 0, 10, 3, 0}, {30180, 11, 3, 0, 0},
    {30183, 11, 6, 0, 0}, {30189, 0, 2, 8, 0}, {30191, 1, 7, 4, 0}, {30191, 2, 7, 4, 0}, {30198, 1, 8, 4, 0},
    {30206, 0, 8, 4, 0}, {30214, 0, 4, 8, 0}, {30218, 0, 6, 6, 0}, {30224, 0, 5, 8, 0}, {30229, 0, 5, 3, 0},
    {30234, 0, 9, 3, 0}, {30243, 2, 5, 4, 0}, {30248, 4, 3, 0, 0}, {30251, 4, 5, 0, 0}, {30256, 2, 3, 4, 0},
    {30259, 0, 3, 3, 0}, {30262, 0, 8, 3, 0}, {30270, 0, 9, 3, 0}, {30279, 0, 7, 3, 0}, {30286, 0, 8, 3, 0},
    {30294, 1, 2, 4, 0}, {30296, 0, 7, 4, 0}, {30303, 0, 8, 4, 0}, {30311, 2, 7, 4, 0}, {30318, 11, 3, 0, 0},
    {30321, 11, 9, 0, 0}, {30330, 2, 3, 4, 0}, {30333, 2, 5, 4, 0}, {30338, 2, 4, 4, 0}, {30342, 11, 3, 0, 0},
    {30345, 11, 3, 0, 0}, {30348, 11, 9, 0, 0}, {30357, 1, 5, 4, 0}, {30357, 2, 5, 4, 0}, {30362, 12, 4, 0, 0},
    {30366, 12, 7, 0, 0}, {30373, 1, 8, 4, 0}, {30381, 1, 9, 4, 0}, {30390, 11, 10, 0, 0}, {30400, 3, 4, 4, 0},
    {30404, 0, 5, 8, 0}, {30409, 11, 3, 0, 0}, {30412, 11, 8, 0, 0}, {30420, 11, 9, 0, 0}, {30429, 2, 4, 4, 0},
    {30433, 2, 5, 4, 0}, {30438, 11, 3, 0, 0}, {30441, 11, 7, 0, 0}, {30448, 11, 8, 0, 0}, {30456, 11, 8, 0, 0},
    {30464, 11, 8, 0, 0}, {30472, 11, 8, 0, 0}, {30480, 11, 9, 0, 0}, {30489, 11, 8, 0, 0}, {30497, 11, 8, 0, 0},
    {30505, 11, 9, 0, 0}, {30514, 11, 8, 0, 0}, {30522, 11, 3, 0, 0}, {30525, 11, 8, 0, 0}, {30533, 11, 8, 0, 0},
    {30541, 11, 3, 0, 0}, {30544, 11, 6, 0, 0}, {30550, 11, 4, 0, 0}, {30554, 11, 7, 0, 0}, {30561, 2, 4, 4, 0},
    {30565, 2, 5, 4, 0}, {30570, 2, 4, 4, 0}, {30574, 345, 3, 7, 0}, {30577, 4, 3, 0, 0}, {30580, -210, 3, 7, 0},
    {30583, 1, 8, 4, 0}, {30591, 3, 15, 5, 0}, {30606, 0, 6, 4, 0}, {30612, 11, 3, 0, 0}, {30615, 11, 7, 0, 0},
    {30622, 780, 4, 7, 0}, {30626, 720, 4, 7, 0}, {30630, 11, 4, 0, 0}, {30634, 11, 7, 0, 0}, {30641, 4, 6, 0, 0},
    {30647, 2, 5, 4, 0}, {30652, 11, 4, 0, 0}, {30656, 11, 9, 0, 0}, {30665, 0, 4, 8, 0}, {30669, 3, 21, 5, 0},
    {30690, 0, 12, 4, 0}, {30702, 4, 11, 4, 0}, {30713, 0, 1, 8, 0}, {30714, 4, 6, 4, 0}, {30720, 4, 9, 4, 0},
    {30729, 4, 9, 4, 0}, {30738, 4, 11, 4, 0}, {30749, 6, 7, 5, 0}, {30756, 6, 6, 5, 0}, {30762, 0, 7, 5, 0},
    {30769, 0, 6, 5, 0}, {30775, 3, 4, 5, 0}, {30779, 3, 5, 5, 0}, {30784, 1, 7, 5, 0}, {30791, 5, 7, 5, 0},
    {30798, 5, 8, 5, 0}, {30806, 1, 6, 5, 0}, {30812, 5, 6, 5, 0}, {30818, 5, 7, 5, 0}, {30825, 4, 8, 5, 0},
    {30833, 4, 9, 5, 0}, {30842, 2, 6, 5, 0}, {30848, 0, 2, 8, 0}, {30850, 0, 6, 8, 0}, {30856, 1, 3, 0, 0},
    {30859, 1, 4, 0, 0}, {30863, 0, 3, 8, 0}, {30866, 0, 7, 4, 0}, {30873, 10, 3, 0, 0}, {30876, 10, 7, 0, 0},
    {30883, 10, 7, 0, 0}, {30890, 10, 9, 0, 0}, {30899, 10, 7, 0, 0}, {30906, 10, 8, 0, 0}, {30914, 1, 3, 4, 0},
    {30917, 1, 9, 4, 0}, {30926, 6, 10, 5, 0}, {30936, 0, 2, 8, 0}, {30938, 0, 2, 3, 0}, {30940, 0, 6, 4, 0},
    {30946, 0, 4, 6, 0}, {30950, 3, 4, 4, 0}, {30954, 0, 12, 4, 0}, {30966, 1, 13, 4, 0}, {30979, 6, 4, 0, 0},
    {30983, 8, 3, 0, 0}, {30986, 8, 6, 0, 0}, {30992, 8, 4, 0, 0}, {30996, 8, 6, 0, 0}, {31002, 8, 3, 0, 0},
    {31005, 1, 4, 4, 0}, {31009, 1, 5, 4, 0}, {31014, 0, 11, 3, 0}, {31025, 0, 8, 3, 0}, {31033, 0, 7, 3, 0},
    {31040, 0, 7, 3, 0}, {31047, 0, 10, 3, 0}, {31057, 0, 5, 3, 0}, {31062, 0, 5, 3, 0}, {31067, 10, 3, 0, 0},
    {31070, 10, 6, 0, 0}, {31076, 10, 7, 0, 0}, {31083, 10, 8, 0, 0}, {31091, 10, 6, 0, 0}, {31097, 10, 7, 0, 0},
    {31104, 10, 7, 0, 0}, {31111, 10, 7, 0, 0}, {31118, 10, 8, 0, 0}, {31126, 10, 7, 0, 0}, {31133, 10, 8, 0, 0},
    {31141, 10, 8, 0, 0}, {31149, 10, 7, 0, 0}, {31156, 10, 7, 0, 0}, {31163, 10, 8, 0, 0}, {31171, 10, 8, 0, 0},
    {31179, 10, 8, 0, 0}, {31187, 0, 2, 8, 0}, {31189, 1, 10, 4, 0}, {31199, 1, 16, 4, 0}, {31215, 0, 14, 4, 0},
    {31229, 0, 11, 4, 0}, {31240, 2, 9, 4, 0}, {31249, 360, 4, 7, 0}, {31253, 0, 2, 3, 0}, {31253, 0, 2, 8, 0},
    {31255, 0, 3, 14, 0}, {31258, 0, 6, 8, 0}, {31264, 0, 3, 3, 0}, {31267, 0, 6, 3, 0}, {31267, 0, 6, 8, 0},
    {31273, 1, 5, 6, 0}, {31278, 0, 2, 4, 0}, {31278, 2, 2, 4, 0}, {31280, 2, 5, 4, 0}, {31285, 0, 2, 8, 0},
    {31287, 3, 5, 4, 0}, {31292, 3, 7, 4, 0}, {31299, 4, 5, 4, 0}, {31304, 4, 8, 4, 0}, {31312, 4, 9, 4, 0},
    {31321, 0, 2, 3, 0}, {31323, 0, 3, 8, 0}, {31326, 2, 11, 1, 0}, {31337, 0, 3, 8, 0}, {31340, 0, 5, 8, 0},
    {31345, 1, 2, 4, 0}, {31345, 0, 2, 8, 0}, {31347, 1, 4, 4, 0}, {31351, 0, 8, 3, 0}, {31359, 0, 8, 3, 0},
    {31367, 7, 9, 0, 0}, {31376, 11, 8, 0, 0}, {31384, 5, 9, 0, 0}, {31393, 2, 9, 0, 0}, {31402, 3, 9, 0, 0},
    {31411, 4, 8, 0, 0}, {31419, 8, 8, 0, 0}, {31427, 6, 9, 0, 0}, {31436, 12, 7, 0, 0}, {31443, 10, 9, 0, 0},
    {31452, 9, 9, 0, 0}, {31461, 1, 8, 0, 0}, {31469, 3, 25, 5, 0}, {31494, 0, 4, 3, 0}, {31498, 0, 8, 3, 0},
    {31506, 2, 3, 0, 0}, {31509, 2, 7, 0, 0}, {31516, 2, 8, 0, 0}, {31524, 2, 10, 0, 0}, {31534, 10, 3, 0, 0},
    {31537, 10, 7, 0, 0}, {31544, 10, 7, 0, 0}, {31551, 10, 3, 0, 0}, {31554, 10, 7, 0, 0}, {31561, 3, 3, 0, 0},
    {31564, 3, 6, 0, 0}, {31570, 3, 6, 0, 0}, {31576, 3, 4, 0, 0}, {31580, 3, 7, 0, 0}, {31587, 3, 7, 0, 0},
    {31594, 7, 16, 0, 0}, {31610, 11, 13, 0, 0}, {31623, 9, 12, 0, 0}, {31635, 2, 15, 0, 0}, {31650, 4, 13, 0, 0},
    {31663, 8, 13, 0, 0}, {31676, 6, 14, 0, 0}, {31690, 1, 21, 0, 0}, {31711, 3, 19, 0, 0}, {31730, 5, 16, 0, 0},
    {31746, 12, 18, 0, 0}, {31764, 10, 18, 0, 0}, {31782, 1, 3, 4, 0}, {31785, 0, 2, 3, 0}, {31787, 1, 9, 4, 0},
    {31796, 1, 16, 4, 0}, {31812, 1, 16, 4, 0}, {31828, 0, 7, 4, 0}, {31835, 0, 14, 4, 0}, {31849, 1, 10, 4, 0},
    {31859, 1, 10, 4, 0}, {31869, 0, 7, 4, 0}, {31876, 0, 11, 4, 0}, {31887, 0, 11, 4, 0}, {31898, 2, 8, 4, 0},
    {31906, 2, 9, 4, 0}, {31915, 2003, 7, 7, 0}, {31922, 0, 4, 8, 0}, {31926, 0, 4, 4, 0}, {31930, 0, 8, 4, 0},
    {31938, 1, 11, 4, 0}, {31949, 1, 12, 4, 0}, {31961, 1, 7, 4, 0}, {31968, 0, 5, 3, 0}, {31973, 0, 3, 3, 0},
    {31976, 0, 9, 3, 0}, {31985, 10, 3, 0, 0}, {31985, 0, 3, 3, 0}, {31988, 0, 5, 3, 0}, {31993, 0, 9, 3, 0},
    {32002, 10, 5, 0, 0}, {32007, 10, 11, 0, 0}, {32018, 10, 12, 0, 0}, {32030, 10, 4, 0, 0},
    {32034, 10, 12, 0, 0}, {32046, 10, 13, 0, 0}, {32059, 0, 2, 4, 0}, {32061, -420, 3, 7, 0}, {32064, 0, 2, 3, 0},
    {32066, 2, 3, 0, 0}, {32069, 2, 7, 0, 0}, {32076, 2, 8, 0, 0}, {32084, 1, 4, 4, 0}, {32088, 1, 7, 4, 0},
    {32095, 1, 11, 4, 0}, {32106, 0, 3, 3, 0}, {32109, 0, 7, 3, 0}, {32116, 0, 12, 3, 0}, {32128, 0, 8, 3, 0},
    {32136, 0, 6, 3, 0}, {32142, 0, 9, 3, 0}, {32151, 0, 3, 3, 0}, {32154, 0, 9, 3, 0}, {32163, 0, 11, 3, 0},
    {32174, 3, 7, 4, 0}, {32181, 0, 8, 3, 0}, {32189, 0, 9, 3, 0}, {32198, 0, 3, 3, 0}, {32198, -300, 3, 7, 0},
    {32201, 0, 5, 3, 0}, {32206, 1, 6, 4, 0}, {32212, 0, 5, 3, 0}, {32217, 0, 4, 3, 0}, {32221, 0, 5, 8, 0},
    {32226, 0, 2, 4, 0}, {32228, 0, 2, 3, 0}, {32230, 0, 6, 3, 0}, {32236, 0, 6, 3, 0}, {32242, 0, 6, 3, 0},
    {32248, 0, 10, 3, 0}, {32258, 0, 11, 3, 0}, {32269, 0, 5, 3, 0}, {32274, 0, 9, 3, 0}, {32283, 3, 7, 5, 0},
    {32290, 3, 12, 5, 0}, {32302, 3, 12, 5, 0}, {32314, 3, 13, 5, 0}, {32327, 6, 7, 5, 0}, {32334, 6, 10, 5, 0},
    {32344, 6, 12, 5, 0}, {32356, 5, 9, 5, 0}, {32365, 5, 12, 5, 0}, {32377, 5, 14, 5, 0}, {32391, 1, 9, 5, 0},
    {32400, 1, 13, 5, 0}, {32413, 1, 13, 5, 0}, {32426, 1, 14, 5, 0}, {32440, 1, 15, 5, 0}, {32455, 5, 10, 5, 0},
    {32465, 5, 14, 5, 0}, {32479, 5, 16, 5, 0}, {32495, 4, 9, 5, 0}, {32504, 4, 13, 5, 0}, {32517, 4, 13, 5, 0},
    {32530, 4, 15, 5, 0}, {32545, 4, 16, 5, 0}, {32561, 0, 9, 5, 0}, {32570, 0, 14, 5, 0}, {32584, 0, 14, 5, 0},
    {32598, 0, 15, 5, 0}, {32613, 2, 8, 5, 0}, {32621, 2, 13, 5, 0}, {32634, 2, 13, 5, 0}, {32647, 2, 14, 5, 0},
    {32661, 0, 7, 3, 0}, {32668, 0, 3, 3, 0}, {32768, 0, 5, 3, 0}, {32773, 300, 3, 7, 0}, {32776, 1, 2, 4, 0},
    {32778, 0, 2, 3, 0}, {32778, 1, 2, 4, 0}, {32780, 0, 2, 3, 0}, {32782, 2, 7, 4, 0}, {32789, 2, 8, 4, 0},
    {32797, 1, 8, 4, 0}, {32805, 1, 11, 4, 0}, {32816, 1, 12, 4, 0}, {32828, 3, 5, 4, 0}, {32833, 3, 3, 4, 0},
    {32836, 3, 4, 4, 0}, {32840, 3, 6, 4, 0}, {32846, 3, 7, 4, 0}, {32853, 4, 4, 4, 0}, {32857, 4, 6, 4, 0},
    {32863, 4, 7, 4, 0}, {32870, 3, 8, 4, 0}, {32878, 1, 10, 4, 0}, {32888, 0, 3, 3, 0}, {32891, 0, 7, 3, 0},
    {32898, 0, 8, 3, 0}, {32906, 0, 8, 3, 0}, {32914, 0, 9, 3, 0}, {32923, 0, 10, 3, 0}, {32933, 0, 10, 3, 0},
    {32943, 0, 11, 3, 0}, {32954, 0, 12, 3, 0}, {32966, 0, 13, 3, 0}, {32979, 0, 9, 3, 0}, {32988, 4, 5, 4, 0},
    {32993, 2, 6, 4, 0}, {32999, 4, 6, 4, 0}, {33005, 2, 7, 4, 0}, {33012, 1, 3, 4, 0}, {33015, 1, 6, 4, 0},
    {33021, 1, 7, 4, 0}, {33028, 1, 8, 4, 0}, {33036, 1, 7, 4, 0}, {33043, 1, 5, 4, 0}, {33048, 1, 8, 4, 0},
    {33056, 1, 8, 4, 0}, {33064, 1, 9, 4, 0}, {33073, 1, 9, 4, 0}, {33082, 1, 10, 4, 0}, {33092, 1, 10, 4, 0},
    {33102, 1, 10, 4, 0}, {33112, 1, 11, 4, 0}, {33123, 1, 13, 4, 0}, {33136, 1, 12, 4, 0}, {33148, 0, 6, 8, 0},
    {33154, 3, 9, 4, 0}, {33163, 0, 2, 3, 0}, {33165, 0, 3, 3, 0}, {33168, 2, 5, 5, 0}, {33173, 3, 5, 5, 0},
    {33178, 3, 8, 5, 0}, {33186, 6, 7, 5, 0}, {33193, 6, 10, 5, 0}, {33203, 6, 10, 5, 0}, {33213, 5, 7, 5, 0},
    {33220, 5, 10, 5, 0}, {33230, 5, 10, 5, 0}, {33240, 1, 7, 5, 0}, {33247, 1, 10, 5, 0}, {33257, 4, 7, 5, 0},
    {33264, 4, 11, 5, 0}, {33275, 4, 11, 5, 0}, {33286, 2, 8, 5, 0}, {33294, 2, 8, 5, 0}, {33302, 0, 7, 5, 0},
    {33309, 0, 11, 5, 0}, {33320, 0, 11, 5, 0}, {33331, 2, 6, 5, 0}, {33337, 3, 6, 5, 0}, {33343, 3, 8, 5, 0},
    {33351, 3, 10, 5, 0}, {33361, 3, 8, 5, 0}, {33369, 3, 9, 5, 0}, {33378, 3, 10, 5, 0}, {33388, 3, 11, 5, 0},
    {33399, 3, 12, 5, 0}, {33411, 3, 8, 5, 0}, {33419, 3, 11, 5, 0}, {33430, 3, 10, 5, 0}, {33440, 3, 12, 5, 0},
    {33452, 3, 9, 5, 0}, {33461, 3, 8, 5, 0}, {33469, 3, 9, 5, 0}, {33478, 3, 11, 5, 0}, {33489, 3, 10, 5, 0},
    {33499, 2, 6, 5, 0}, {33505, 2, 13, 5, 0}, {33518, 2, 12, 5, 0}, {33530, 2, 11, 5, 0}, {33541, 2, 9, 5, 0},
    {33550, 2, 14, 5, 0}, {33564, 2, 15, 5, 0}, {33579, 2, 12, 5, 0}, {33591, 6, 6, 5, 0}, {33597, 6, 11, 5, 0},
    {33608, 6, 9, 5, 0}, {33617, 6, 10, 5, 0}, {33627, 6, 11, 5, 0}, {33638, 6, 12, 5, 0}, {33650, 6, 9, 5, 0},
    {33659, 5, 8, 5, 0}, {33667, 5, 13, 5, 0}, {33680, 5, 12, 5, 0}, {33692, 5, 14, 5, 0}, {33706, 5, 12, 5, 0},
    {33718, 5, 13, 5, 0}, {33731, 5, 11, 5, 0}, {33742, 5, 12, 5, 0}, {33754, 5, 13, 5, 0}, {33767, 5, 13, 5, 0},
    {33780, 5, 11, 5, 0}, {33791, 5, 12, 5, 0}, {33803, 5, 11, 5, 0}, {33814, 1, 8, 5, 0}, {33822, 1, 13, 5, 0},
    {33835, 1, 13, 5, 0}, {33848, 1, 11, 5, 0}, {33859, 1, 14, 5, 0}, {33873, 1, 12, 5, 0}, {33885, 1, 11, 5, 0},
    {33896, 1, 11, 5, 0}, {33907, 1, 14, 5, 0}, {33921, 1, 13, 5, 0}, {33934, 1, 12, 5, 0}, {33946, 6, 6, 5, 0},
    {33952, 6, 9, 5, 0}, {33961, 6, 10, 5, 0}, {33971, 6, 10, 5, 0}, {33981, 6, 10, 5, 0}, {33991, 6, 9, 5, 0},
    {34000, 0, 6, 5, 0}, {34006, 0, 8, 5, 0}, {34014, 0, 14, 5, 0}, {34028, 0, 14, 5, 0}, {34042, 0, 12, 5, 0},
    {34054, 0, 15, 5, 0}, {34069, 0, 13, 5, 0}, {34082, 0, 12, 5, 0}, {34094, 0, 12, 5, 0}, {34106, 4, 8, 5, 0},
    {34114, 4, 10, 5, 0}, {34124, 4, 11, 5, 0}, {34135, 4, 12, 5, 0}, {34147, 4, 8, 5, 0}, {34155, 4, 10, 5, 0},
    {34165, 4, 11, 5, 0}, {34176, 4, 10, 5, 0}, {34186, 4, 9, 5, 0}, {34195, 4, 15, 5, 0}, {34210, 4, 14, 5, 0},
    {34224, 4, 16, 5, 0}, {34240, 4, 8, 5, 0}, {34248, 4, 11, 5, 0}, {34259, 4, 13, 5, 0}, {34272, 4, 12, 5, 0},
    {34284, 4, 10, 5, 0}, {34294, 4, 14, 5, 0}, {34308, 4, 16, 5, 0}, {34324, 4, 15, 5, 0}, {34339, 2, 10, 5, 0},
    {34349, 2, 10, 5, 0}, {34359, 2, 8, 5, 0}, {34367, 4, 3, 0, 0}, {34370, 0, 7, 4, 0}, {34377, 0, 14, 4, 0},
    {34391, 0, 8, 4, 0}, {34399, 0, 15, 4, 0}, {34414, 0, 16, 4, 0}, {34430, 3, 7, 5, 0}, {34437, 3, 11, 5, 0},
    {34448, 3, 12, 5, 0}, {34460, 3, 12, 5, 0}, {34472, 3, 11, 5, 0}, {34483, 6, 7, 5, 0}, {34490, 5, 9, 5, 0},
    {34499, 5, 12, 5, 0}, {34511, 5, 13, 5, 0}, {34524, 5, 13, 5, 0}, {34537, 5, 14, 5, 0}, {34551, 6, 10, 5, 0},
    {34561, 6, 11, 5, 0}, {34572, 1, 9, 5, 0}, {34581, 1, 13, 5, 0}, {34594, 1, 12, 5, 0}, {34606, 1, 13, 5, 0},
    {34619, 4, 9, 5, 0}, {34628, 4, 14, 5, 0}, {34642, 4, 13, 5, 0}, {34655, 4, 14, 5, 0}, {34669, 0, 9, 5, 0},
    {34678, 0, 13, 5, 0}, {34691, 0, 14, 5, 0}, {34705, 0, 15, 5, 0}, {34720, 2, 9, 5, 0}, {34729, 2, 13, 5, 0},
    {34742, 2, 14, 5, 0}, {34756, 2, 14, 5, 0}, {34770, 2, 13, 5, 0}, {34783, 0, 9, 4, 0}, {34792, 3, 8, 5, 0},
    {34800, 3, 13, 5, 0}, {34813, 3, 13, 5, 0}, {34826, 3, 13, 5, 0}, {34839, 3, 13, 5, 0}, {34852, 6, 8, 5, 0},
    {34860, 6, 12, 5, 0}, {34872, 6, 12, 5, 0}, {34884, 1, 10, 5, 0}, {34894, 1, 14, 5, 0}, {34908, 1, 15, 5, 0},
    {34923, 1, 14, 5, 0}, {34937, 1, 16, 5, 0}, {34953, 5, 11, 5, 0}, {34964, 5, 15, 5, 0}, {34979, 5, 16, 5, 0},
    {34995, 5, 16, 5, 0}, {35011, 5, 15, 5, 0}, {35026, 4, 10, 5, 0}, {35036, 4, 15, 5, 0}, {35051, 4, 16, 5, 0},
    {35067, 4, 15, 5, 0}, {35082, 4, 17, 5, 0}, {35099, 0, 10, 5, 0}, {35109, 0, 15, 5, 0}, {35124, 0, 16, 5, 0},
    {35140, 0, 15, 5, 0}, {35155, 0, 18, 5, 0}, {35173, 2, 10, 5, 0}, {35183, 2, 15, 5, 0}, {35198, 2, 15, 5, 0},
    {35213, 2, 15, 5, 0}, {35228, 2, 15, 5, 0}, {35243, 0, 10, 4, 0}, {35253, 3, 7, 5, 0}, {35260, 3, 9, 5, 0},
    {35269, 3, 10, 5, 0}, {35279, 6, 7, 5, 0}, {35286, 6, 9, 5, 0}, {35295, 6, 12, 5, 0}, {35307, 6, 12, 5, 0},
    {35319, 6, 12, 5, 0}, {35331, 2, 7, 5, 0}, {35338, 1, 9, 5, 0}, {35347, 1, 12, 5, 0}, {35359, 1, 12, 5, 0},
    {35371, 1, 12, 5, 0}, {35383, 5, 8, 5, 0}, {35391, 5, 12, 5, 0}, {35403, 5, 13, 5, 0}, {35416, 5, 13, 5, 0},
    {35429, 0, 7, 5, 0}, {35436, 2, 9, 5, 0}, {35445, 2, 10, 5, 0}, {35455, 2, 10, 5, 0}, {35465, 4, 9, 5, 0},
    {35474, 4, 13, 5, 0}, {35487, 4, 13, 5, 0}, {35500, 4, 13, 5, 0}, {35513, 0, 9, 5, 0}, {35522, 0, 13, 5, 0},
    {35535, 0, 13, 5, 0}, {35548, 0, 13, 5, 0}, {35561, 4, 8, 5, 0}, {35569, 4, 12, 5, 0}, {35581, 4, 13, 5, 0},
    {35594, 4, 12, 5, 0}, {35606, 0, 10, 4, 0}, {35616, 4, 5, 0, 0}, {35621, 0, 5, 8, 0}, {35626, 12, 3, 0, 0},
    {35629, 12, 8, 0, 0}, {35637, 12, 8, 0, 0}, {35645, 12, 8, 0, 0}, {35653, 12, 8, 0, 0}, {35661, 1, 8, 4, 0},
    {35669, 0, 15, 4, 0}, {35684, 0, 16, 4, 0}, {35700, 0, 13, 4, 0}, {35713, 0, 14, 4, 0}, {35727, 3, 8, 5, 0},
    {35735, 3, 11, 5, 0}, {35746, 3, 10, 5, 0}, {35756, 3, 11, 5, 0}, {35767, 2, 8, 5, 0}, {35775, 2, 13, 5, 0},
    {35788, 2, 13, 5, 0}, {35801, 2, 11, 5, 0}, {35812, 6, 6, 5, 0}, {35818, 6, 11, 5, 0}, {35829, 6, 10, 5, 0},
    {35839, 6, 11, 5, 0}, {35850, 1, 8, 5, 0}, {35858, 1, 13, 5, 0}, {35871, 1, 13, 5, 0}, {35884, 1, 11, 5, 0},
    {35895, 5, 9, 5, 0}, {35904, 5, 14, 5, 0}, {35918, 5, 13, 5, 0}, {35931, 5, 14, 5, 0}, {35945, 0, 8, 5, 0},
    {35953, 0, 14, 5, 0}, {35967, 0, 14, 5, 0}, {35981, 0, 12, 5, 0}, {35993, 4, 8, 5, 0}, {36001, 4, 14, 5, 0},
    {36015, 4, 13, 5, 0}, {36028, 4, 14, 5, 0}, {36042, 0, 3, 3, 0}, {36045, -480, 3, 7, 0}, {36048, 0, 2, 3, 0},
    {36048, 2003, 2, 7, 0}, {36050, 1, 3, 4, 0}, {36053, 1, 3, 4, 0}, {36056, 0, 8, 3, 0}, {36064, 0, 5, 8, 0},
    {36069, 4, 4, 4, 0}, {36073, 4, 6, 4, 0}, {36079, 3, 4, 4, 0}, {36083, 3, 12, 4, 0}, {36095, 3, 12, 4, 0},
    {36107, 3, 13, 4, 0}, {36120, 4, 8, 4, 0}, {36128, 4, 8, 4, 0}, {36136, 4, 9, 4, 0}, {36145, 0, 3, 3, 0},
    {36148, 0, 3, 3, 0}, {36151, 0, 6, 3, 0}, {36157, 1, 13, 4, 0}, {36170, 1, 14, 4, 0}, {36184, 1, 10, 4, 0},
    {36194, 1, 17, 4, 0}, {36211, 1, 17, 4, 0}, {36228, 0, 15, 4, 0}, {36243, 0, 9, 4, 0}, {36252, 0, 16, 4, 0},
    {36268, 1, 11, 4, 0}, {36279, 1, 12, 4, 0}, {36291, 0, 8, 4, 0}, {36299, 0, 12, 4, 0}, {36311, 0, 12, 4, 0},
    {36323, 2, 9, 4, 0}, {36332, 2, 10, 4, 0}, {36342, 2, 4, 0, 0}, {36346, 2, 9, 0, 0}, {36355, 0, 7, 3, 0},
    {36362, 0, 9, 3, 0}, {36371, 0, 4, 3, 0}, {36375, 0, 10, 3, 0}, {36385, 0, 11, 3, 0}, {36396, 4, 8, 4, 0},
    {36404, 0, 10, 3, 0}, {36414, 1, 5, 4, 0}, {36419, 1, 8, 4, 0}, {36427, 1, 12, 4, 0}, {36439, 1, 13, 4, 0},
    {36452, 0, 4, 3, 0}, {36456, 0, 5, 3, 0}, {36461, 3, 9, 5, 0}, {36470, 3, 10, 5, 0}, {36480, 3, 9, 5, 0},
    {36489, 3, 12, 5, 0}, {36501, 3, 11, 5, 0}, {36512, 3, 13, 5, 0}, {36525, 3, 9, 5, 0}, {36534, 2, 7, 5, 0},
    {36541, 2, 14, 5, 0}, {36555, 2, 13, 5, 0}, {36568, 2, 12, 5, 0}, {36580, 2, 11, 5, 0}, {36591, 2, 16, 5, 0},
    {36607, 2, 17, 5, 0}, {36624, 2, 14, 5, 0}, {36638, 6, 7, 5, 0}, {36645, 6, 10, 5, 0}, {36655, 6, 13, 5, 0},
    {36668, 6, 12, 5, 0}, {36680, 6, 14, 5, 0}, {36694, 1, 9, 5, 0}, {36703, 1, 14, 5, 0}, {36717, 1, 15, 5, 0},
    {36732, 1, 13, 5, 0}, {36745, 1, 12, 5, 0}, {36864, 1, 12, 5, 0}, {36876, 5, 10, 5, 0}, {36886, 5, 15, 5, 0},
    {36901, 5, 14, 5, 0}, {36915, 5, 16, 5, 0}, {36931, 5, 14, 5, 0}, {36945, 5, 15, 5, 0}, {36960, 5, 14, 5, 0},
    {36974, 6, 7, 5, 0}, {36981, 6, 11, 5, 0}, {36992, 6, 10, 5, 0}, {37002, 0, 7, 5, 0}, {37009, 0, 9, 5, 0},
    {37018, 0, 15, 5, 0}, {37033, 0, 16, 5, 0}, {37049, 0, 14, 5, 0}, {37063, 0, 13, 5, 0}, {37076, 0, 13, 5, 0},
    {37089, 4, 11, 5, 0}, {37100, 4, 17, 5, 0}, {37117, 4, 16, 5, 0}, {37133, 4, 18, 5, 0}, {37151, 4, 10, 5, 0},
    {37161, 4, 12, 5, 0}, {37173, 4, 13, 5, 0}, {37186, 4, 12, 5, 0}, {37198, 3, 9, 5, 0}, {37207, 3, 12, 5, 0},
    {37219, 3, 11, 5, 0}, {37230, 3, 12, 5, 0}, {37242, 2, 11, 5, 0}, {37253, 2, 16, 5, 0}, {37269, 2, 16, 5, 0},
    {37285, 2, 14, 5, 0}, {37299, 6, 7, 5, 0}, {37306, 6, 13, 5, 0}, {37319, 6, 12, 5, 0}, {37331, 6, 13, 5, 0},
    {37344, 1, 9, 5, 0}, {37353, 1, 14, 5, 0}, {37367, 1, 14, 5, 0}, {37381, 1, 12, 5, 0}, {37393, 5, 10, 5, 0},
    {37403, 5, 15, 5, 0}, {37418, 5, 14, 5, 0}, {37432, 5, 15, 5, 0}, {37447, 0, 9, 5, 0}, {37456, 0, 15, 5, 0},
    {37471, 0, 15, 5, 0}, {37486, 0, 13, 5, 0}, {37499, 4, 10, 5, 0}, {37509, 4, 16, 5, 0}, {37525, 4, 15, 5, 0},
    {37540, 4, 16, 5, 0}, {37556, 0, 4, 3, 0}, {37560, 4, 5, 4, 0}, {37565, 4, 7, 4, 0}, {37572, 6, 3, 0, 0},
    {37575, 6, 7, 0, 0}, {37582, 0, 3, 3, 0}, {37585, 0, 6, 3, 0}, {37591, 0, 12, 3, 0}, {37603, 0, 3, 3, 0},
    {37606, 0, 6, 3, 0}, {37612, 0, 12, 3, 0}, {37624, 0, 1, 8, 0}, {37625, 0, 3, 3, 0}, {37628, 3, 13, 2, 0},
    {37641, 4, 13, 2, 0}, {37654, 4, 11, 2, 0}, {37665, 3, 10, 2, 0}, {37675, 0, 4, 3, 0}, {37679, 7, 5, 2, 0},
    {37684, 9, 7, 2, 0}, {37691, 9, 8, 2, 0}, {37699, 9, 7, 2, 0}, {37706, 0, 4, 4, 0}, {37710, 1, 3, 0, 0},
    {37713, 0, 2, 12, 0}, {37715, 0, 2, 12, 0}, {37717, 0, 3, 3, 0}, {37720, 1, 8, 0, 0}, {37728, 0, 4, 3, 0},
    {37732, 7, 5, 2, 0}, {37737, 0, 5, 3, 0}, {37742, 0, 6, 4, 0}, {37748, 12, 4, 0, 0}, {37752, 12, 7, 0, 0},
    {37759, 10, 3, 0, 0}, {37762, 10, 5, 0, 0}, {37767, 10, 5, 0, 0}, {37772, 0, 4, 4, 0}, {37776, 0, 2, 4, 0},
    {37778, 0, 4, 8, 0}, {37782, 8, 4, 0, 0}, {37786, 8, 9, 0, 0}, {37795, 8, 9, 0, 0}, {37804, 8, 10, 0, 0},
    {37814, 8, 11, 0, 0}, {37825, 9, 4, 0, 0}, {37829, 9, 8, 0, 0}, {37837, 9, 7, 0, 0}, {37844, 9, 9, 0, 0},
    {37853, 9, 8, 0, 0}, {37861, 9, 3, 0, 0}, {37864, 9, 5, 0, 0}, {37869, 9, 5, 0, 0}, {37874, 0, 5, 4, 0},
    {37879, 0, 5, 4, 0}, {37884, 1, 9, 0, 0}, {37893, 0, 5, 4, 0}, {37898, 1, 8, 4, 0}, {37906, 1, 9, 4, 0},
    {37915, 2, 8, 4, 0}, {37923, 0, 10, 4, 0}, {37933, 0, 2, 3, 0}, {37933, 0, 2, 4, 0}, {37935, 3, 18, 4, 0},
    {37953, 4, 17, 4, 0}, {37970, 2, 13, 5, 0}, {37983, 2, 14, 5, 0}, {37997, 0, 4, 8, 0}, {38001, 0, 3, 3, 0},
    {38004, 0, 6, 3, 0}, {38010, 0, 5, 4, 0}, {38015, 8, 5, 2, 0}, {38020, 0, 6, 3, 0}, {38026, 0, 5, 3, 0},
    {38031, 0, 5, 3, 0}, {38036, 0, 3, 3, 0}, {38039, 0, 6, 3, 0}, {38045, 2, 5, 2, 0}, {38050, 2, 5, 2, 0},
    {38055, 0, 6, 4, 0}, {38061, 0, 3, 3, 0}, {38064, 0, 6, 3, 0}, {38070, 0, 4, 3, 0}, {38074, 0, 5, 3, 0},
    {38079, 0, 3, 3, 0}, {38082, 0, 7, 3, 0}, {38089, 0, 6, 3, 0}, {38095, 11, 4, 0, 0}, {38099, 11, 7, 0, 0},
    {38106, 0, 9, 3, 0}, {38115, 0, 7, 3, 0}, {38122, 240, 4, 7, 0}, {38126, 0, 4, 4, 0}, {38130, 0, 3, 3, 0},
    {38133, 0, 5, 3, 0}, {38138, 120, 4, 7, 0}, {38142, 9, 3, 0, 0}, {38142, 0, 3, 3, 0}, {38145, 0, 8, 3, 0},
    {38153, 0, 4, 3, 0}, {38157, 0, 4, 8, 0}, {38157, 0, 4, 13, 0}, {38161, 0, 7, 3, 0}, {38168, 9, 7, 0, 0},
    {38175, 0, 8, 3, 0}, {38183, 0, 9, 3, 0}, {38192, 1, 4, 0, 0}, {38196, 1, 6, 0, 0}, {38202, 1, 6, 0, 0},
    {38208, 2, 3, 0, 0}, {38211, 0, 4, 3, 0}, {38215, 1, 5, 0, 0}, {38220, 1, 7, 0, 0}, {38227, 1, 5, 4, 0},
    {38232, 9, 3, 0, 0}, {38235, 9, 10, 0, 0}, {38245, 9, 9, 0, 0}, {38254, 0, 3, 3, 0}, {38257, 0, 7, 3, 0},
    {38264, 0, 13, 3, 0}, {38277, 0, 11, 3, 0}, {38288, 0, 17, 5, 0}, {38305, 0, 18, 5, 0}, {38323, 0, 3, 3, 0},
    {38326, 0, 6, 3, 0}, {38332, 0, 3, 3, 0}, {38335, 0, 4, 3, 0}, {38339, 9, 3, 0, 0}, {38339, 0, 3, 3, 0},
    {38342, 0, 5, 3, 0}, {38347, 0, 5, 3, 0}, {38352, 0, 5, 3, 0}, {38357, 9, 7, 0, 0}, {38364, 9, 8, 0, 0},
    {38372, 9, 9, 0, 0}, {38381, 0, 6, 3, 0}, {38387, 9, 3, 0, 0}, {38390, 9, 8, 0, 0}, {38398, 9, 4, 0, 0},
    {38402, 9, 8, 0, 0}, {38410, 9, 9, 0, 0}, {38419, 9, 9, 0, 0}, {38428, 9, 9, 0, 0}, {38437, 9, 9, 0, 0},
    {38446, 9, 10, 0, 0}, {38456, 9, 10, 0, 0}, {38466, 9, 9, 0, 0}, {38475, 9, 9, 0, 0}, {38484, 9, 10, 0, 0},
    {38494, 9, 9, 0, 0}, {38503, 1, 4, 4, 0}, {38507, 0, 5, 3, 0}, {38512, 0, 4, 3, 0}, {38516, 0, 8, 3, 0},
    {38524, 0, 11, 3, 0}, {38535, 0, 5, 3, 0}, {38540, 0, 9, 3, 0}, {38549, 9, 3, 0, 0}, {38552, 9, 8, 0, 0},
    {38560, 9, 8, 0, 0}, {38568, 9, 9, 0, 0}, {38577, 9, 4, 0, 0}, {38581, 9, 9, 0, 0}, {38590, 9, 9, 0, 0},
    {38599, 9, 9, 0, 0}, {38608, 9, 9, 0, 0}, {38617, 10, 6, 2, 0}, {38623, 0, 3, 3, 0}, {38626, 0, 5, 3, 0},
    {38631, 0, 11, 3, 0}, {38642, 0, 2, 4, 0}, {38644, 480, 3, 7, 0}, {38647, 8, 7, 2, 0}, {38654, 8, 6, 2, 0},
    {38660, 6, 9, 1, 0}, {38669, 0, 4, 3, 0}, {38673, 0, 6, 3, 0}, {38679, 10, 7, 2, 0}, {38686, 6, 18, 5, 0},
    {38704, 6, 20, 5, 0}, {38724, 2, 3, 0, 0}, {38727, 2, 6, 0, 0}, {38733, 9, 3, 0, 0}, {38733, 0, 3, 3, 0},
    {38736, 9, 7, 0, 0}, {38743, 0, 2, 3, 0}, {38745, 0, 8, 6, 0}, {38753, 1, 5, 4, 0}, {38758, 0, 3, 3, 0},
    {38761, 2, 5, 0, 0}, {38766, 8, 3, 0, 0}, {38769, 8, 8, 0, 0}, {38777, 8, 9, 0, 0}, {38786, 8, 8, 0, 0},
    {38794, 1, 3, 0, 0}, {38797, 1, 8, 0, 0}, {38805, 1, 8, 0, 0}, {38813, 1, 9, 0, 0}, {38822, 1, 9, 0, 0},
    {38831, 3, 14, 5, 0}, {38845, 3, 15, 5, 0}, {38860, 0, 3, 3, 0}, {38863, 0, 3, 3, 0}, {38866, 0, 7, 3, 0},
    {38873, 0, 4, 3, 0}, {38877, 0, 8, 3, 0}, {38885, 0, 2, 3, 0}, {38887, 330, 7, 7, 0}, {38894, 0, 5, 3, 0},
    {38899, 0, 5, 3, 0}, {38904, 0, 2, 3, 0}, {38906, 0, 3, 3, 0}, {38909, 0, 6, 3, 0}, {38915, 0, 6, 6, 0},
    {38921, 1, 4, 4, 0}, {38925, 0, 3, 3, 0}, {38928, 0, 5, 3, 0}, {38933, 0, 6, 3, 0}, {38939, 0, 6, 3, 0},
    {38945, 0, 7, 3, 0}, {38952, 0, 7, 3, 0}, {38959, 1, 4, 4, 0}, {38963, 0, 3, 6, 0}, {38966, 10, 4, 0, 0},
    {38970, 10, 6, 0, 0}, {38976, 10, 6, 0, 0}, {38982, 0, 2, 3, 0}, {38984, 0, 3, 3, 0}, {38987, 0, 5, 3, 0},
    {38992, 0, 3, 3, 0}, {38995, 0, 7, 3, 0}, {39002, 0, 3, 3, 0}, {39005, 0, 6, 3, 0}, {39011, 0, 6, 3, 0},
    {39017, 0, 5, 3, 0}, {39022, 8, 3, 0, 3}, {39022, 7, 3, 0, 2}, {39025, 7, 6, 0, 0}, {39031, 8, 5, 0, 0},
    {39036, 8, 5, 0, 0}, {39041, 7, 6, 0, 0}, {39047, 0, 3, 3, 0}, {39050, 0, 2, 3, 0}, {39050, 0, 2, 12, 0},
    {39052, 0, 5, 8, 0}, {39057, 0, 6, 3, 0}, {39063, 11, 3, 0, 0}, {39066, 11, 7, 0, 0}, {39073, 11, 9, 0, 0},
    {39082, 0, 7, 3, 0}, {39089, 0, 3, 3, 0}, {39092, 0, 7, 3, 0}, {39099, 0, 8, 3, 0}, {39107, 1, 3, 0, 0},
    {39110, 1, 7, 0, 0}, {39117, 1, 8, 0, 0}, {39125, 1, 8, 0, 0}, {39133, 0, 7, 3, 0}, {39140, 0, 2, 3, 0},
    {39142, 2, 3, 0, 0}, {39142, 0, 3, 3, 0}, {39145, 2, 5, 0, 0}, {39150, 0, 4, 4, 0}, {39154, 0, 6, 3, 0},
    {39160, 0, 3, 3, 0}, {39163, 9, 4, 0, 0}, {39167, 0, 3, 3, 0}, {39170, 0, 6, 3, 0}, {39176, 0, 10, 3, 0},
    {39186, 0, 9, 3, 0}, {39195, 0, 5, 3, 0}, {39200, 0, 9, 3, 0}, {39209, 5, 3, 0, 0}, {39212, 5, 7, 0, 0},
    {39219, 5, 7, 0, 0}, {39226, 0, 6, 3, 0}, {39232, 0, 10, 3, 0}, {39242, 8, 6, 2, 0}, {39248, 10, 6, 2, 0},
    {39254, 9, 4, 0, 0}, {39258, 9, 7, 0, 0}, {39265, 9, 9, 0, 0}, {39274, 0, 3, 3, 0}, {39277, 9, 5, 0, 0},
    {39282, 9, 10, 0, 0}, {39292, 0, 6, 3, 0}, {39298, 0, 3, 3, 0}, {39301, 0, 7, 3, 0}, {39308, 0, 4, 3, 0},
    {39312, 0, 7, 3, 0}, {39319, 0, 5, 4, 0}, {39324, 0, 4, 3, 0}, {39328, 0, 10, 3, 0}, {39338, 9, 4, 0, 0},
    {39342, 9, 11, 0, 0}, {39353, 0, 7, 3, 0}, {39360, 1, 10, 4, 0}, {39370, 0, 4, 3, 0}, {39374, 0, 7, 3, 0},
    {39381, 0, 3, 3, 0}, {39384, 0, 4, 3, 0}, {39388, 0, 7, 3, 0}, {39395, 0, 5, 4, 0}, {39400, 0, 4, 3, 0},
    {39404, 0, 7, 4, 0}, {39411, 0, 5, 3, 0}, {39416, 0, 8, 3, 0}, {39424, 0, 2, 8, 0}, {39426, 11, 4, 0, 0},
    {39430, 11, 8, 0, 0}, {39438, 0, 3, 3, 0}, {39441, 0, 7, 3, 0}, {39448, 0, 6, 3, 0}, {39454, 1, 5, 0, 0},
    {39459, 1, 8, 0, 0}, {39467, 1, 10, 0, 0}, {39477, 0, 4, 6, 0}, {39481, 0, 6, 6, 0}, {39487, 3, 16, 4, 0},
    {39503, 1, 5, 4, 0}, {39508, 1, 5, 4, 0}, {39513, 0, 9, 8, 0}, {39522, 8, 3, 0, 0}, {39525, 8, 5, 0, 0},
    {39530, 1, 6, 6, 0}, {39536, 0, 9, 3, 0}, {39545, 0, 10, 3, 0}, {39555, 7, 3, 0, 0}, {39558, 7, 6, 0, 0},
    {39564, 3, 11, 4, 0}, {39564, 1, 11, 4, 0}, {39575, 4, 12, 4, 0}, {39575, 0, 12, 4, 0}, {39587, 0, 3, 3, 0},
    {39590, 0, 5, 3, 0}, {39595, 0, 11, 3, 0}, {39606, 0, 6, 3, 0}, {39612, 0, 12, 3, 0}, {39624, 10, 3, 0, 0},
    {39627, 10, 5, 0, 0}, {39632, 0, 2, 12, 0}, {39634, 0, 4, 3, 0}, {39638, 0, 4, 3, 0}, {39642, 0, 4, 3, 0},
    {39646, 0, 4, 3, 0}, {39650, 0, 4, 3, 0}, {39654, 0, 4, 3, 0}, {39658, 0, 3, 3, 0}, {39661, 0, 5, 8, 0},
    {39661, 6, 5, 9, 0}, {39666, 0, 3, 8, 0}, {39669, 6, 3, 9, 0}, {39672, 0, 3, 3, 0}, {39675, 0, 6, 3, 0},
    {39681, 0, 7, 3, 0}, {39688, 0, 7, 3, 0}, {39695, 0, 7, 3, 0}, {39702, 0, 7, 3, 0}, {39709, 0, 6, 3, 0},
    {39715, 0, 8, 3, 0}, {39723, 0, 6, 8, 0}, {39723, 6, 6, 9, 0}, {39729, 0, 8, 3, 0}, {39737, 0, 11, 3, 0},
    {39748, 0, 9, 3, 0}, {39757, 0, 10, 3, 0}, {39767, 0, 10, 3, 0}, {39777, 0, 9, 3, 0}, {39786, 0, 2, 3, 0},
    {39788, 0, 7, 3, 0}, {39795, 0, 7, 3, 0}, {39802, 0, 9, 3, 0}, {39811, 0, 4, 8, 0}, {39815, 4, 3, 1, 0},
    {39815, 0, 3, 3, 0}, {39818, 7, 6, 0, 0}, {39824, 0, 4, 3, 0}, {39828, 0, 7, 3, 0}, {39835, 0, 3, 3, 0},
    {39838, 0, 6, 3, 0}, {39844, 0, 3, 3, 0}, {39847, 0, 7, 3, 0}, {39854, 1, 2, 4, 0}, {39856, 0, 4, 3, 0},
    {39860, 0, 3, 3, 0}, {39863, 0, 3, 3, 0}, {39866, 0, 2, 3, 0}, {39866, 0, 2, 4, 0}, {39868, 0, 5, 6, 0},
    {39873, 1, 3, 4, 0}, {39876, 0, 10, 3, 0}, {39886, 0, 3, 3, 0}, {39889, 0, 7, 3, 0}, {39896, 0, 3, 3, 0},
    {39899, 0, 5, 3, 0}, {39904, 0, 4, 3, 0}, {39908, 0, 7, 3, 0}, {39915, 0, 7, 3, 0}, {39922, 0, 9, 3, 0},
    {39931, 5, 5, 0, 0}, {39936, 5, 8, 0, 0}, {39944, 5, 10, 0, 0}, {39954, 0, 2, 3, 0}, {39954, 3, 2, 4, 0},
    {39956, 4, 3, 0, 0}, {39959, 4, 7, 0, 0}, {39966, 4, 7, 0, 0}, {39973, 0, 12, 3, 0}, {39985, 0, 5, 3, 0},
    {39990, 0, 9, 3, 0}, {39999, 0, 13, 3, 0}, {40012, 0, 6, 3, 0}, {40018, 0, 10, 3, 0}, {40028, 7, 3, 0, 0},
    {40031, 180, 3, 7, 0}, {40034, 3, 4, 4, 0}, {40038, 3, 5, 4, 0}, {40043, 180, 3, 7, 0}, {40046, 0, 3, 3, 0},
    {40049, 0, 7, 3, 0}, {40056, 3, 10, 4, 0}, {40066, 0, 2, 3, 0}, {40068, 0, 3, 3, 0}, {40071, 0, 6, 3, 0},
    {40077, 0, 8, 3, 0}, {40085, 0, 5, 6, 0}, {40090, 0, 9, 6, 0}, {40099, 7, 7, 0, 0}, {40106, 0, 4, 3, 0},
    {40110, 0, 9, 3, 0}, {40119, 0, 7, 3, 0}, {40126, 0, 11, 3, 0}, {40137, 1, 5, 4, 0}, {40142, 0, 1, 8, 0},
    {40142, 0, 1, 13, 0}, {40143, 0, 3, 8, 0}, {40143, 0, 3, 13, 0}, {40143, 0, 3, 15, 0}, {40146, 0, 6, 4, 0},
    {40152, 0, 6, 4, 0}, {40158, 0, 10, 3, 0}, {40168, 0, 11, 3, 0}, {40179, 0, 8, 3, 0}, {40187, 0, 12, 3, 0},
    {40199, 0, 2, 8, 0}, {40199, 0, 2, 14, 0}, {40201, 0, 3, 14, 0}, {40204, 0, 5, 4, 0}, {40209, 0, 9, 3, 0},
    {40218, 0, 11, 3, 0}, {40229, 0, 2, 14, 0}, {40231, 0, 3, 14, 0}, {40234, 0, 3, 14, 0}, {40237, 2, 3, 0, 0},
    {40240, 2, 4, 0, 0}, {40244, 2, 5, 0, 0}, {40249, 10, 3, 0, 0}, {40252, 10, 5, 0, 0}, {40257, 10, 6, 0, 0},
    {40263, 10, 8, 0, 0}, {40271, 1, 3, 0, 0}, {40274, 1, 9, 0, 0}, {40283, 1, 10, 0, 0}, {40293, 1, 12, 0, 0},
    {40305, 2, 5, 4, 0}, {40310, 0, 2, 3, 0}, {40310, 0, 2, 7, 0}, {40312, 0, 3, 7, 0}, {40315, 0, 5, 3, 0},
    {40320, 0, 3, 3, 0}, {40323, 0, 6, 3, 0}, {40329, 0, 6, 3, 0}, {40335, 0, 3, 8, 0}, {40335, 0, 3, 13, 0},
    {40338, 1, 5, 4, 0}, {40343, 1, 6, 4, 0}, {40349, 7, 3, 0, 0}, {40349, 300, 3, 7, 0}, {40352, 7, 7, 0, 0},
    {40359, 7, 8, 0, 0}, {40367, 7, 10, 0, 0}, {40377, 0, 1, 8, 0}, {40378, 2, 3, 4, 0}, {40381, 2, 6, 4, 0},
    {40387, 0, 2, 8, 0}, {40389, 1, 5, 6, 0}, {40394, 1, 6, 4, 0}, {40400, 1, 7, 4, 0}, {40407, 1, 6, 4, 0},
    {40413, 1, 7, 4, 0}, {40420, 0, 3, 8, 0}, {40423, 0, 7, 6, 0}, {40430, 2, 3, 0, 0}, {40433, 2, 7, 0, 0},
    {40440, 2, 7, 0, 0}, {40447, 0, 8, 3, 0}, {40455, 0, 9, 3, 0}, {40464, 1, 5, 6, 0}, {40469, 0, 2, 3, 0},
    {40469, 0, 2, 8, 0}, {40471, 1, 3, 4, 0}, {40474, 1, 4, 4, 0}, {40478, 1, 5, 4, 0}, {40483, 2, 5, 0, 0},
    {40488, 2, 8, 0, 0}, {40496, 2, 4, 0, 0}, {40500, 2, 7, 0, 0}, {40507, 2, 7, 0, 0}, {40514, 2, 8, 0, 0},
    {40522, 2, 8, 0, 0}, {40530, 0, 3, 3, 0}, {40533, 0, 8, 3, 0}, {40541, 0, 8, 3, 0}, {40549, 0, 8, 3, 0},
    {40557, 0, 7, 3, 0}, {40564, 0, 8, 3, 0}, {40572, 0, 6, 3, 0}, {40578, 1, 6, 4, 0}, {40584, 1, 4, 4, 0},
    {40588, 1, 5, 4, 0}, {40593, 1, 6, 4, 0}, {40599, 3, 11, 4, 0}, {40610, 4, 11, 4, 0}, {40621, 0, 3, 3, 0},
    {40624, 0, 7, 3, 0}, {40631, 0, 3, 3, 0}, {40634, 0, 6, 3, 0}, {40640, 3, 9, 5, 0}, {40649, 3, 12, 5, 0},
    {40661, 6, 9, 5, 0}, {40670, 6, 12, 5, 0}, {40682, 5, 9, 5, 0}, {40691, 5, 13, 5, 0}, {40704, 1, 11, 5, 0},
    {40715, 1, 16, 5, 0}, {40731, 5, 14, 5, 0}, {40745, 0, 11, 5, 0}, {40756, 0, 16, 5, 0}, {40772, 2, 10, 5, 0},
    {40782, 2, 15, 5, 0}, {40797, 4, 9, 5, 0}, {40806, 4, 14, 5, 0}, {40820, 3, 7, 5, 0}, {40827, 3, 9, 5, 0},
    {40836, 6, 7, 5, 0}, {40843, 6, 10, 5, 0}, {40853, 5, 7, 5, 0}, {40960, 1, 9, 5, 0}, {40969, 1, 12, 5, 0},
    {40981, 5, 11, 5, 0}, {40992, 0, 9, 5, 0}, {41001, 0, 12, 5, 0}, {41013, 2, 8, 5, 0}, {41021, 2, 11, 5, 0},
    {41032, 4, 7, 5, 0}, {41039, 4, 10, 5, 0}, {41049, 600, 4, 7, 0}, {41053, 0, 2, 4, 0}, {41055, 0, 3, 8, 0},
    {41058, 6, 8, 5, 0}, {41066, 6, 10, 5, 0}, {41076, 1, 7, 5, 0}, {41083, 1, 10, 5, 0}, {41093, 1, 11, 5, 0},
    {41104, 5, 9, 5, 0}, {41113, 5, 11, 5, 0}, {41124, 0, 7, 5, 0}, {41131, 0, 11, 5, 0}, {41142, 0, 12, 5, 0},
    {41154, 2, 7, 5, 0}, {41161, 2, 10, 5, 0}, {41171, 2, 11, 5, 0}, {41182, 3, 7, 5, 0}, {41189, 3, 9, 5, 0},
    {41198, 4, 9, 5, 0}, {41207, 4, 10, 5, 0}, {41217, 0, 4, 4, 0}, {41221, 0, 9, 4, 0}, {41230, 0, 10, 4, 0},
    {41240, 0, 2, 3, 0}, {41242, 0, 7, 3, 0}, {41249, 0, 6, 3, 0}, {41255, 1, 6, 6, 0}, {41261, 0, 1, 8, 0},
    {41262, 2, 6, 4, 0}, {41268, 3, 10, 4, 0}, {41278, 3, 11, 4, 0}, {41289, 0, 3, 3, 0}, {41292, 0, 7, 3, 0},
    {41299, 60, 3, 7, 0}, {41302, 5, 15, 5, 0}, {41317, 5, 20, 5, 0}, {41337, 0, 4, 3, 0}, {41341, 0, 8, 3, 0},
    {41349, 1, 7, 6, 0}, {41356, 0, 3, 3, 0}, {41359, 0, 9, 3, 0}, {41368, 0, 3, 3, 0}, {41371, 0, 8, 3, 0},
    {41379, 1, 5, 4, 0}, {41384, 60, 4, 7, 0}, {41388, 0, 3, 7, 0}, {41391, 420, 3, 7, 0}, {41394, 1, 7, 4, 0},
    {41401, 1, 9, 4, 0}, {41410, 1, 8, 4, 0}, {41418, 4, 14, 5, 0}, {41432, 4, 15, 5, 0}, {41447, 540, 3, 7, 0},
    {41450, 480, 4, 7, 0}, {41454, 0, 2, 3, 0}, {41456, 0, 8, 3, 0}, {41464, 0, 8, 3, 0}, {41472, 1, 4, 4, 0},
    {41476, 1, 10, 4, 0}, {41486, 9, 3, 0, 0}, {41489, 9, 8, 0, 0}, {41497, 9, 9, 0, 0}, {41506, 9, 8, 0, 0},
    {41514, 9, 9, 0, 0}, {41523, 0, 2, 3, 0}, {41525, 0, 6, 3, 0}, {41531, 0, 3, 3, 0}, {41534, 0, 6, 3, 0},
    {41540, 1, 5, 4, 0}, {41545, 1, 12, 4, 0}, {41557, 1, 3, 0, 0}, {41560, 1, 7, 0, 0}, {41567, 0, 3, 3, 0},
    {41570, 0, 5, 3, 0}, {41575, 7, 3, 0, 0}, {41578, 7, 5, 0, 0}, {41583, 6, 4, 0, 0}, {41587, 6, 5, 0, 0},
    {41592, 0, 6, 4, 0}, {41598, 1, 10, 4, 0}, {41608, 0, 3, 3, 0}, {41611, 0, 9, 3, 0}, {41620, 540, 4, 7, 0},
    {41624, 1, 5, 4, 0}, {41629, 1, 3, 0, 0}, {41632, 1, 6, 0, 0}, {41638, 1, 6, 0, 0}, {41644, 0, 4, 3, 0},
    {41648, 4, 9, 4, 0}, {41657, 0, 2, 4, 0}, {41659, 0, 3, 3, 0}, {41662, 0, 6, 3, 0}, {41668, 0, 8, 3, 0},
    {41676, 300, 4, 7, 0}, {41680, 0, 7, 3, 0}, {41687, 1, 9, 6, 0}, {41696, 1, 2, 4, 0}, {41698, 1, 2, 4, 0},
    {41700, 2, 2, 4, 0}, {41702, 2, 5, 4, 0}, {41707, 1, 7, 4, 0}, {41714, 0, 3, 3, 0}, {41717, 7, 3, 0, 0},
    {41720, 7, 4, 0, 0}, {41724, 6, 3, 0, 0}, {41727, 6, 4, 0, 0}, {41731, 2, 3, 4, 0}, {41734, 2, 7, 4, 0},
    {41741, 0, 4, 3, 0}, {41745, 0, 1, 7, 0}, {41746, 0, 2, 3, 0}, {41748, 9, 3, 0, 0}, {41751, 9, 4, 0, 0},
    {41755, 0, 8, 3, 0}, {41763, 6, 5, 0, 0}, {41768, 6, 9, 0, 0}, {41777, 12, 8, 2, 0}, {41785, 11, 7, 2, 0},
    {41792, 0, 4, 4, 0}, {41796, 0, 7, 4, 0}, {41803, 0, 2, 3, 0}, {41805, 0, 6, 3, 0}, {41811, 12, 8, 2, 0},
    {41819, 11, 9, 2, 0}, {41828, 1, 4, 4, 0}, {41832, 1, 6, 4, 0}, {41838, 1, 5, 4, 0}, {41843, 1, 7, 4, 0},
    {41850, 9, 5, 0, 0}, {41855, 9, 7, 0, 0}, {41862, 0, 2, 8, 0}, {41864, 0, 13, 3, 0}, {41877, 0, 3, 8, 0},
    {41880, 0, 10, 4, 0}, {41890, 0, 7, 3, 0}, {41897, 8, 5, 0, 0}, {41902, 8, 7, 0, 0}, {41909, 4, 4, 0, 0},
    {41913, 4, 8, 0, 0}, {41921, 0, 3, 3, 0}, {41924, 0, 4, 3, 0}, {41928, 0, 10, 3, 0}, {41938, 0, 8, 3, 0},
    {41946, 0, 10, 3, 0}, {41956, 0, 5, 3, 0}, {41961, 0, 13, 3, 0}, {41974, 0, 22, 3, 0}, {41996, 0, 4, 12, 0},
    {42000, 4, 7, 4, 0}, {42007, 2, 6, 4, 0}, {42013, 0, 11, 3, 0}, {42024, 9, 4, 0, 0}, {42028, 9, 5, 0, 0},
    {42033, 0, 5, 3, 0}, {42038, 6, 5, 0, 0}, {42043, 1, 5, 4, 0}, {42048, 1, 6, 4, 0}, {42054, 1, 3, 4, 0},
    {42057, 0, 4, 4, 0}, {42057, 2, 4, 4, 0}, {42061, 2, 7, 4, 0}, {42068, 3, 6, 4, 0}, {42074, 1, 15, 4, 0},
    {42089, 0, 15, 4, 0}, {42104, 2, 4, 0, 0}, {42108, 2, 5, 0, 0}, {42113, 2, 6, 0, 0}, {42119, 0, 3, 3, 0},
    {42122, 0, 7, 3, 0}, {42129, 1, 4, 0, 0}, {42133, 1, 7, 0, 0}, {42140, 0, 4, 3, 0}, {42144, 0, 10, 3, 0},
    {42154, 0, 4, 3, 0}, {42158, 0, 13, 3, 0}, {42171, 6, 7, 0, 0}, {42178, 7, 9, 0, 0}, {42187, 7, 9, 0, 0},
    {42196, 6, 7, 0, 0}, {42203, 0, 4, 3, 0}, {42207, 0, 8, 3, 0}, {42215, 0, 9, 3, 0}, {42224, 0, 3, 3, 0},
    {42227, 0, 8, 3, 0}, {42235, 7, 4, 0, 0}, {42239, 6, 4, 0, 0}, {42243, 2, 5, 4, 0}, {42248, 0, 4, 3, 0},
    {42252, 6, 4, 0, 0}, {42256, 6, 6, 0, 0}, {42262, 0, 4, 3, 0}, {42266, 0, 4, 3, 0}, {42270, 0, 3, 3, 0},
    {42273, 0, 7, 3, 0}, {42280, 10, 5, 0, 0}, {42285, 10, 7, 0, 0}, {42292, 10, 7, 0, 0}, {42299, 0, 3, 3, 0},
    {42302, 0, 6, 3, 0}, {42308, 8, 6, 2, 0}, {42314, 0, 4, 3, 0}, {42318, 0, 6, 3, 0}, {42324, 0, 4, 3, 0},
    {42328, 0, 6, 3, 0}, {42334, 10, 7, 2, 0}, {42341, 2, 4, 0, 0}, {42345, 2, 6, 0, 0}, {42351, 0, 8, 3, 0},
    {42359, 0, 13, 3, 0}, {42372, 0, 9, 6, 0}, {42381, 0, 7, 6, 0}, {42388, 0, 3, 3, 0}, {42391, 0, 8, 3, 0},
    {42399, 0, 4, 3, 0}, {42403, 0, 9, 3, 0}, {42412, 4, 6, 0, 0}, {42418, 4, 16, 0, 0}, {42434, 4, 16, 0, 0},
    {42450, 1, 8, 4, 0}, {42458, 1, 16, 4, 0}, {42474, 8, 6, 0, 0}, {42480, 8, 18, 0, 0}, {42498, 8, 6, 0, 0},
    {42504, 8, 18, 0, 0}, {42522, 2, 10, 4, 0}, {42532, 12, 6, 0, 0}, {42538, 12, 20, 0, 0}, {42558, 12, 20, 0, 0},
    {42578, 0, 6, 3, 0}, {42584, 0, 14, 3, 0}, {42598, 1, 6, 0, 0}, {42604, 1, 20, 0, 0}, {42624, 1, 20, 0, 0},
    {42644, 7, 8, 0, 0}, {42652, 7, 14, 0, 0}, {42666, 6, 8, 0, 0}, {42674, 6, 14, 0, 0}, {42688, 7, 8, 0, 0},
    {42696, 7, 14, 0, 0}, {42710, 6, 8, 0, 0}, {42718, 6, 14, 0, 0}, {42732, 0, 6, 8, 0}, {42738, 0, 6, 3, 0},
    {42744, 0, 14, 3, 0}, {42758, 5, 6, 0, 0}, {42764, 5, 10, 0, 0}, {42774, 3, 6, 0, 0}, {42780, 3, 14, 0, 0},
    {42794, 5, 6, 0, 0}, {42800, 5, 10, 0, 0}, {42810, 5, 6, 0, 0}, {42816, 3, 6, 0, 0}, {42822, 3, 8, 0, 0},
    {42830, 3, 14, 0, 0}, {42844, 1, 10, 4, 0}, {42854, 1, 16, 4, 0}, {42870, 1, 4, 4, 0}, {42874, 11, 6, 0, 0},
    {42880, 11, 18, 0, 0}, {42898, 11, 6, 0, 0}, {42904, 11, 18, 0, 0}, {42922, 10, 6, 0, 0},
    {42928, 10, 18, 0, 0}, {42946, 10, 18, 0, 0}, {42964, 0, 6, 3, 0}, {42970, 0, 12, 3, 0}, {42982, 0, 6, 3, 0},
    {42988, 0, 18, 3, 0}, {43006, 0, 4, 4, 0}, {43010, 6, 21, 5, 0}, {43031, 6, 23, 5, 0}, {43054, 0, 23, 5, 0},
    {43077, 0, 39, 5, 0}, {43116, 0, 39, 5, 0}, {43155, 4, 21, 5, 0}, {43176, 4, 31, 5, 0}, {43207, 4, 33, 5, 0},
    {43240, 3, 19, 5, 0}, {43259, 3, 25, 5, 0}, {43284, 3, 27, 5, 0}, {43311, 1, 21, 5, 0}, {43332, 1, 25, 5, 0},
    {43357, 1, 25, 5, 0}, {43382, 5, 23, 5, 0}, {43405, 5, 25, 5, 0}, {43430, 2, 17, 5, 0}, {43447, 2, 21, 5, 0},
    {43468, 2, 23, 5, 0}, {43491, 0, 8, 4, 0}, {43499, 0, 6, 3, 0}, {43505, 0, 14, 3, 0}, {43519, 0, 12, 6, 0},
    {43531, 9, 6, 0, 0}, {43537, 9, 22, 0, 0}, {43559, 9, 22, 0, 0}, {43581, 0, 8, 8, 0}, {43589, 0, 6, 3, 0},
    {43595, 0, 14, 3, 0}, {43609, 1, 21, 4, 0}, {43630, 2, 15, 4, 0}, {43645, 1, 21, 4, 0}, {43666, 0, 13, 4, 0},
    {43679, 0, 6, 3, 0}, {43685, 0, 10, 3, 0}, {43695, 2, 6, 0, 0}, {43701, 2, 22, 0, 0}, {43723, 2, 22, 0, 0},
    {43745, 1, 8, 6, 0}, {43753, 1, 8, 6, 0}, {43761, 0, 6, 8, 0}, {43767, 8, 6, 0, 0}, {43773, 8, 12, 0, 0},
    {43785, 8, 14, 0, 0}, {43799, 0, 4, 4, 0}, {43803, 4, 6, 0, 0}, {43809, 4, 10, 0, 0}, {43819, 4, 12, 0, 0},
    {43831, 4, 12, 0, 0}, {43843, 4, 10, 0, 0}, {43853, 10, 27, 0, 0}, {43880, 11, 36, 0, 0},
    {43916, 12, 38, 0, 0}, {43954, 8, 6, 0, 0}, {43960, 8, 12, 0, 0}, {43972, 2, 10, 4, 0}, {43982, 1, 18, 4, 0},
    {44000, 0, 4, 3, 0}, {44004, 0, 14, 3, 0}, {44018, 2, 6, 0, 0}, {44024, 2, 10, 0, 0}, {44034, 0, 4, 3, 0},
    {44038, 0, 12, 3, 0}, {44050, 0, 10, 3, 0}, {44060, 0, 23, 3, 0}, {44083, 0, 4, 3, 0}, {44087, 0, 16, 3, 0},
    {44103, 0, 8, 3, 0}, {44111, 0, 16, 3, 0}, {44127, 3, 6, 0, 0}, {44133, 3, 16, 0, 0}, {44149, 3, 14, 0, 0},
    {44163, 0, 4, 3, 0}, {44167, 0, 4, 3, 0}, {44171, 0, 10, 3, 0}, {44181, 0, 2, 8, 0}, {44183, 9, 6, 0, 0},
    {44189, 9, 16, 0, 0}, {44205, 9, 14, 0, 0}, {44219, 9, 16, 0, 0}, {44235, 9, 14, 0, 0}, {44249, 1, 6, 4, 0},
    {44255, 1, 8, 4, 0}, {44263, 1, 10, 4, 0}, {44273, 1, 12, 4, 0}, {44285, 1, 14, 4, 0}, {44299, 1, 12, 4, 0},
    {44311, 1, 10, 4, 0}, {44321, 0, 4, 8, 0}, {44325, 0, 22, 3, 0}, {44347, 0, 4, 3, 0}, {44351, 0, 4, 3, 0},
    {44355, 0, 6, 3, 0}, {44361, 0, 14, 3, 0}, {44375, 1, 10, 6, 0}, {44385, 1, 10, 6, 0}, {44395, 0, 16, 3, 0},
    {44411, 0, 2, 8, 0}, {44413, 0, 4, 12, 0}, {44417, 0, 6, 8, 0}, {44417, 0, 6, 13, 0}, {44423, 0, 8, 8, 0},
    {44431, 12, 8, 0, 0}, {44439, 12, 14, 0, 0}, {44453, 12, 12, 0, 0}, {44465, 3, 29, 0, 0}, {44494, 0, 4, 3, 0},
    {44498, 0, 10, 3, 0}, {44508, 0, 10, 6, 0}, {44518, 12, 6, 0, 0}, {44524, 12, 12, 0, 0}, {44536, 12, 14, 0, 0},
    {44550, 12, 14, 0, 0}, {44564, 12, 16, 0, 0}, {44580, 0, 10, 6, 0}, {44590, 1, 8, 4, 0}, {44598, 12, 6, 0, 0},
    {44604, 12, 16, 0, 0}, {44620, 0, 8, 6, 0}, {44628, 1, 6, 4, 0}, {44628, 3, 6, 4, 0}, {44634, 7, 29, 0, 0},
    {44663, 0, 4, 4, 0}, {44667, 0, 4, 3, 0}, {44671, 0, 6, 3, 0}, {44677, 0, 14, 3, 0}, {44691, 0, 14, 3, 0},
    {44705, 0, 6, 3, 0}, {44711, 0, 6, 3, 0}, {44717, 0, 16, 3, 0}, {44733, 0, 16, 3, 0}, {44749, 4, 29, 0, 0},
    {44778, 9, 23, 0, 0}, {44801, 0, 2, 8, 0}, {44803, 0, 6, 3, 0}, {44809, 0, 16, 3, 0}, {44825, 0, 16, 3, 0},
    {44841, 12, 6, 0, 0}, {44847, 12, 18, 0, 0}, {44865, 0, 4, 3, 0}, {44869, 8, 6, 0, 0}, {44875, 8, 14, 0, 0},
    {44889, 8, 12, 0, 0}, {44901, 10, 8, 0, 0}, {44909, 10, 14, 0, 0}, {44923, 10, 12, 0, 0}, {44935, 0, 4, 3, 0},
    {44939, 0, 6, 3, 0}, {44945, 0, 8, 3, 0}, {45056, 0, 8, 8, 0}, {45064, 0, 10, 8, 0}, {45074, 0, 8, 3, 0},
    {45082, 6, 31, 0, 0}, {45113, 0, 12, 3, 0}, {45125, 0, 6, 3, 0}, {45131, 7, 6, 0, 0}, {45137, 7, 8, 0, 0},
    {45145, 7, 8, 0, 0}, {45153, 6, 6, 0, 0}, {45159, 6, 8, 0, 0}, {45167, 6, 8, 0, 0}, {45175, 7, 6, 0, 0},
    {45181, 6, 6, 0, 0}, {45187, 7, 8, 0, 0}, {45195, 6, 8, 0, 0}, {45203, 10, 6, 0, 0}, {45209, 10, 20, 0, 0},
    {45229, 10, 22, 0, 0}, {45251, 4, 8, 0, 0}, {45259, 4, 14, 0, 0}, {45273, 4, 12, 0, 0}, {45285, 2, 12, 4, 0},
    {45297, 1, 14, 4, 0}, {45311, 1, 16, 4, 0}, {45327, 1, 16, 4, 0}, {45343, 1, 6, 4, 0}, {45349, 1, 10, 4, 0},
    {45359, 4, 6, 0, 0}, {45365, 4, 16, 0, 0}, {45381, 4, 18, 0, 0}, {45399, 1, 14, 4, 0}, {45413, 7, 6, 0, 0},
    {45419, 7, 12, 0, 0}, {45431, 7, 10, 0, 0}, {45441, 11, 8, 0, 0}, {45449, 11, 16, 0, 0}, {45465, 11, 18, 0, 0},
    {45483, 0, 4, 3, 0}, {45487, 0, 12, 3, 0}, {45499, 2, 6, 0, 0}, {45505, 2, 12, 0, 0}, {45517, 2, 10, 0, 0},
    {45527, 2, 12, 0, 0}, {45539, 2, 8, 0, 0}, {45547, 7, 6, 0, 0}, {45553, 7, 12, 0, 0}, {45565, 7, 12, 0, 0},
    {45577, 11, 6, 0, 0}, {45583, 11, 16, 0, 0}, {45599, 11, 18, 0, 0}, {45617, 5, 6, 0, 0}, {45623, 5, 6, 0, 0},
    {45629, 5, 10, 0, 0}, {45639, 3, 6, 0, 0}, {45645, 3, 8, 0, 0}, {45653, 3, 10, 0, 0}, {45663, 6, 6, 0, 0},
    {45669, 6, 12, 0, 0}, {45681, 5, 6, 0, 0}, {45687, 5, 6, 0, 0}, {45693, 180, 6, 7, 0}, {45699, 0, 4, 3, 0},
    {45703, 0, 12, 3, 0}, {45715, 0, 4, 8, 0}, {45719, 0, 13, 4, 0}, {45732, 1, 14, 4, 0}, {45746, 8, 27, 0, 0},
    {45773, 3, 16, 4, 0}, {45789, 3, 6, 0, 0}, {45795, 3, 12, 0, 0}, {45807, 0, 12, 4, 0}, {45819, 0, 4, 3, 0},
    {45823, 0, 6, 3, 0}, {45829, 0, 12, 3, 0}, {45841, 0, 12, 3, 0}, {45853, 0, 12, 3, 0}, {45865, 0, 12, 3, 0},
    {45877, 0, 14, 3, 0}, {45891, 11, 6, 0, 0}, {45897, 11, 16, 0, 0}, {45913, 11, 6, 0, 0}, {45919, 11, 14, 0, 0},
    {45933, 2, 8, 4, 0}, {45941, 2, 8, 4, 0}, {45949, 4, 8, 4, 0}, {45949, 2, 8, 4, 0}, {45957, 11, 6, 0, 0},
    {45963, 11, 8, 0, 0}, {45971, 11, 10, 0, 0}, {45981, 11, 12, 0, 0}, {45993, 11, 12, 0, 0},
    {46005, 11, 6, 0, 0}, {46011, 11, 12, 0, 0}, {46023, 2, 6, 4, 0}, {46029, 2, 8, 4, 0}, {46037, 2, 6, 4, 0},
    {46043, 2, 8, 4, 0}, {46051, 1, 25, 0, 0}, {46076, 0, 4, 3, 0}, {46080, 0, 14, 3, 0}, {46094, 0, 6, 3, 0},
    {46100, 2, 6, 4, 0}, {46106, 0, 2, 8, 0}, {46108, 0, 4, 8, 0}, {46112, 10, 6, 0, 0}, {46118, 10, 14, 0, 0},
    {46132, 10, 16, 0, 0}, {46148, 10, 12, 0, 0}, {46160, 10, 14, 0, 0}, {46174, 10, 14, 0, 0},
    {46188, 10, 14, 0, 0}, {46202, 0, 6, 8, 0}, {46208, 1, 8, 4, 0}, {46216, 0, 4, 8, 0}, {46220, 0, 6, 3, 0},
    {46226, 0, 16, 3, 0}, {46242, 0, 20, 3, 0}, {46262, 0, 18, 3, 0}, {46280, 0, 6, 3, 0}, {46286, 0, 10, 3, 0},
    {46296, 0, 10, 3, 0}, {46306, 0, 10, 3, 0}, {46316, 3, 12, 4, 0}, {46328, 1, 4, 4, 0}, {46332, 0, 4, 3, 0},
    {46336, 0, 4, 15, 0}, {46340, 1, 15, 4, 0}, {46355, 3, 10, 4, 0}, {46365, 3, 8, 4, 0}, {46373, 3, 14, 4, 0},
    {46387, 4, 8, 4, 0}, {46395, 4, 14, 4, 0}, {46409, 4, 12, 4, 0}, {46421, 3, 16, 4, 0}, {46437, 4, 14, 4, 0},
    {46451, 0, 6, 3, 0}, {46457, 0, 20, 3, 0}, {46477, 0, 22, 3, 0}, {46499, 0, 18, 3, 0}, {46517, 0, 18, 3, 0},
    {46535, 0, 20, 3, 0}, {46555, 4, 10, 4, 0}, {46565, 1, 8, 4, 0}, {46573, 1, 16, 4, 0}, {46589, 1, 14, 4, 0},
    {46603, 1, 24, 4, 0}, {46627, 1, 25, 4, 0}, {46652, 1, 4, 4, 0}, {46656, 0, 17, 4, 0}, {46673, 6, 13, 5, 0},
    {46686, 6, 19, 5, 0}, {46705, 6, 19, 5, 0}, {46724, 3, 9, 5, 0}, {46733, 3, 15, 5, 0}, {46748, 5, 13, 5, 0},
    {46761, 5, 19, 5, 0}, {46780, 5, 19, 5, 0}, {46799, 1, 13, 5, 0}, {46812, 1, 19, 5, 0}, {46831, 4, 13, 5, 0},
    {46844, 4, 19, 5, 0}, {46863, 4, 19, 5, 0}, {46882, 2, 15, 5, 0}, {46897, 2, 15, 5, 0}, {46912, 0, 13, 5, 0},
    {46925, 0, 21, 5, 0}, {46946, 0, 21, 5, 0}, {46967, 2, 9, 5, 0}, {46976, 6, 15, 5, 0}, {46991, 6, 21, 5, 0},
    {47012, 6, 21, 5, 0}, {47033, 3, 15, 5, 0}, {47048, 3, 17, 5, 0}, {47065, 5, 19, 5, 0}, {47084, 5, 21, 5, 0},
    {47105, 1, 15, 5, 0}, {47120, 1, 21, 5, 0}, {47141, 1, 21, 5, 0}, {47162, 4, 23, 5, 0}, {47185, 4, 23, 5, 0},
    {47208, 0, 15, 5, 0}, {47223, 0, 23, 5, 0}, {47246, 0, 23, 5, 0}, {47269, 2, 15, 5, 0}, {47284, 2, 17, 5, 0},
    {47301, 6, 13, 5, 0}, {47314, 6, 23, 5, 0}, {47337, 6, 23, 5, 0}, {47360, 3, 17, 5, 0}, {47377, 3, 17, 5, 0},
    {47394, 5, 13, 5, 0}, {47407, 5, 21, 5, 0}, {47428, 5, 23, 5, 0}, {47451, 1, 17, 5, 0}, {47468, 1, 23, 5, 0},
    {47491, 1, 23, 5, 0}, {47514, 4, 19, 5, 0}, {47533, 4, 25, 5, 0}, {47558, 4, 25, 5, 0}, {47583, 0, 17, 5, 0},
    {47600, 0, 25, 5, 0}, {47625, 0, 25, 5, 0}, {47650, 2, 13, 5, 0}, {47663, 2, 17, 5, 0}, {47680, 2, 19, 5, 0},
    {47699, 2, 19, 4, 0}, {47718, 0, 12, 4, 0}, {47730, 0, 20, 4, 0}, {47750, 0, 21, 4, 0}, {47771, 6, 23, 5, 0},
    {47794, 6, 23, 5, 0}, {47817, 6, 23, 5, 0}, {47840, 3, 17, 5, 0}, {47857, 3, 19, 5, 0}, {47876, 1, 21, 5, 0},
    {47897, 1, 23, 5, 0}, {47920, 5, 23, 5, 0}, {47943, 5, 25, 5, 0}, {47968, 5, 25, 5, 0}, {47993, 2, 17, 5, 0},
    {48010, 2, 19, 5, 0}, {48029, 2, 19, 5, 0}, {48048, 4, 19, 5, 0}, {48067, 4, 25, 5, 0}, {48092, 4, 25, 5, 0},
    {48117, 4, 25, 5, 0}, {48142, 0, 17, 5, 0}, {48159, 0, 23, 5, 0}, {48182, 0, 25, 5, 0}, {48207, 0, 25, 5, 0},
    {48232, 0, 8, 4, 0}, {48240, 0, 4, 3, 0}, {48244, 0, 6, 3, 0}, {48250, 0, 14, 3, 0}, {48264, 0, 14, 3, 0},
    {48278, 0, 14, 3, 0}, {48292, 4, 12, 4, 0}, {48304, 0, 4, 3, 0}, {48308, 0, 10, 3, 0}, {48318, 0, 2, 8, 0},
    {48320, 0, 10, 4, 0}, {48330, 0, 10, 4, 0}, {48340, 0, 8, 8, 0}, {48348, 0, 6, 8, 0}, {48354, 0, 6, 3, 0},
    {48360, 0, 12, 3, 0}, {48372, 3, 6, 0, 0}, {48378, 3, 14, 0, 0}, {48392, 3, 16, 0, 0}, {48408, 0, 10, 8, 0},
    {48418, 0, 4, 3, 0}, {48422, 0, 14, 6, 0}, {48436, 0, 16, 3, 0}, {48452, 9, 6, 0, 0}, {48458, 0, 10, 3, 0},
    {48468, 9, 8, 0, 0}, {48476, 9, 14, 0, 0}, {48490, 9, 16, 0, 0}, {48506, 9, 16, 0, 0}, {48522, 9, 16, 0, 0},
    {48538, 9, 6, 0, 0}, {48544, 9, 18, 0, 0}, {48562, 9, 18, 0, 0}, {48580, 0, 12, 3, 0}, {48592, 0, 12, 3, 0},
    {48604, 8, 8, 0, 0}, {48612, 8, 14, 0, 0}, {48626, 8, 12, 0, 0}, {48638, 0, 6, 3, 0}, {48644, 0, 14, 3, 0},
    {48658, 0, 14, 3, 0}, {48672, 1, 16, 4, 0}, {48688, 1, 8, 4, 0}, {48696, 12, 6, 0, 0}, {48702, 12, 14, 0, 0},
    {48716, 12, 12, 0, 0}, {48728, 0, 4, 3, 0}, {48732, 0, 6, 3, 0}, {48738, 0, 10, 3, 0}, {48748, 0, 6, 3, 0},
    {48754, 0, 14, 3, 0}, {48768, 0, 10, 3, 0}, {48778, 0, 4, 3, 0}, {48782, 1, 6, 0, 0}, {48788, 1, 16, 0, 0},
    {48804, 1, 16, 0, 0}, {48820, 0, 6, 3, 0}, {48826, 0, 14, 3, 0}, {48840, 0, 12, 3, 0}, {48852, 0, 16, 4, 0},
    {48868, 0, 6, 3, 0}, {48874, 0, 12, 3, 0}, {48886, 0, 16, 6, 0}, {48902, 1, 6, 0, 0}, {48908, 1, 12, 0, 0},
    {48920, 1, 10, 0, 0}, {48930, 0, 8, 4, 0}, {48938, 0, 16, 3, 0}, {48954, 4, 6, 0, 0}, {48960, 4, 10, 0, 0},
    {48970, 0, 10, 4, 0}, {48980, 5, 25, 0, 0}, {49005, 3, 12, 4, 0}, {49017, 8, 6, 0, 0}, {49023, 8, 10, 0, 0},
    {49033, 0, 6, 4, 0}, {49039, 0, 10, 4, 0}, {49152, 0, 10, 4, 0}, {49162, 1, 4, 4, 0}, {49166, 0, 4, 4, 0},
    {49170, 5, 8, 0, 0}, {49178, 5, 14, 0, 0}, {49192, 5, 12, 0, 0}, {49204, 3, 17, 4, 0}, {49221, 0, 4, 4, 0},
    {49225, 2, 6, 4, 0}, {49231, 4, 19, 4, 0}, {49250, 2, 19, 4, 0}, {49269, 4, 19, 4, 0}, {49288, 2, 10, 4, 0},
    {49298, 3, 10, 4, 0}, {49308, 1, 23, 4, 0}, {49331, 1, 27, 4, 0}, {49358, 1, 23, 4, 0}, {49381, 1, 27, 4, 0},
    {49408, 0, 2, 8, 0}, {49410, 1, 13, 4, 0}, {49423, 1, 10, 4, 0}, {49433, 0, 6, 3, 0}, {49439, 0, 12, 3, 0},
    {49451, 0, 8, 4, 0}, {49459, 0, 8, 4, 0}, {49467, 0, 12, 4, 0}, {49479, 2, 6, 0, 0}, {49485, 2, 14, 0, 0},
    {49499, 2, 6, 0, 0}, {49505, 2, 8, 0, 0}, {49513, 2, 12, 0, 0}, {49525, 2, 14, 0, 0}, {49539, 2, 14, 0, 0},
    {49553, 2, 16, 0, 0}, {49569, 2, 27, 0, 0}, {49596, 0, 2, 8, 0}, {49596, 0, 2, 13, 0}, {49596, 0, 2, 15, 0},
    {49598, 0, 4, 3, 0}, {49602, 3, 13, 4, 0}, {49615, 0, 6, 8, 0}, {49621, 0, 8, 8, 0}, {49629, 0, 12, 3, 0},
    {49641, 6, 8, 0, 0}, {49649, 6, 14, 0, 0}, {49663, 6, 12, 0, 0}, {49675, 0, 6, 3, 0}, {49681, 0, 12, 3, 0},
    {49693, 0, 14, 3, 0}, {49707, 0, 16, 3, 0}, {49723, 0, 16, 3, 0}, {49739, 0, 18, 3, 0}, {49757, 0, 6, 3, 0},
    {49763, 0, 16, 3, 0}, {49779, 0, 16, 3, 0}, {49795, 0, 4, 3, 0}, {49799, 0, 4, 3, 0}, {49803, 0, 6, 3, 0},
    {49809, 6, 6, 0, 0}, {49815, 6, 14, 0, 0}, {49829, 6, 14, 0, 0}, {49843, 0, 16, 3, 0}, {49859, 0, 29, 3, 0},
    {49888, 0, 2, 8, 0}, {49890, 0, 6, 3, 0}, {49896, 0, 10, 3, 0}, {49906, 0, 10, 3, 0}, {49916, 0, 8, 3, 0},
    {49924, 0, 16, 3, 0}, {49940, 0, 8, 3, 0}, {49948, 0, 16, 3, 0}, {49964, 0, 6, 3, 0}, {49970, 7, 6, 0, 0},
    {49976, 7, 10, 0, 0}, {49986, 0, 10, 3, 0}, {49996, 2, 8, 4, 0}, {50004, 4, 17, 4, 0}, {50021, 0, 14, 4, 0},
    {50035, 0, 21, 4, 0}, {50056, 7, 6, 0, 0}, {50062, 6, 6, 0, 0}, {50068, 0, 6, 3, 0}, {50074, 0, 14, 3, 0},
    {50088, 0, 14, 3, 0}, {50102, 1, 6, 0, 0}, {50108, 1, 10, 0, 0}, {50118, 1, 12, 0, 0}, {50130, 1, 12, 0, 0},
    {50142, 1, 6, 0, 0}, {50148, 1, 12, 0, 0}, {50160, 4, 15, 4, 0}, {50175, 0, 6, 3, 0}, {50181, 1, 6, 0, 0},
    {50187, 1, 12, 0, 0}, {50199, 1, 12, 0, 0}, {50211, 1, 14, 0, 0}, {50225, 7, 6, 0, 0}, {50231, 7, 8, 0, 0},
    {50239, 6, 6, 0, 0}, {50245, 6, 8, 0, 0}, {50253, 0, 10, 4, 0}, {50263, 1, 8, 6, 0}, {50271, 10, 6, 0, 0},
    {50277, 10, 10, 0, 0}, {50287, 11, 6, 0, 0}, {50293, 11, 12, 0, 0}, {50305, 1, 6, 0, 0}, {50311, 1, 12, 0, 0},
    {50323, 9, 6, 0, 0}, {50329, 9, 16, 0, 0}, {50345, 2, 8, 4, 0}, {50353, 4, 16, 4, 0}, {50369, 1, 12, 4, 0},
    {50381, 3, 14, 4, 0}, {50395, 3, 13, 4, 0}, {50408, 1, 4, 4, 0}, {50412, 0, 4, 4, 0}, {50416, 0, 6, 3, 0},
    {50422, 0, 10, 3, 0}, {50432, 0, 4, 3, 0}, {50436, 0, 8, 3, 0}, {50444, 0, 21, 3, 0}, {50465, 0, 10, 4, 0},
    {50475, 1, 8, 4, 0}, {50475, 0, 8, 8, 0}, {50483, 4, 6, 0, 0}, {50489, 4, 10, 0, 0}, {50499, 4, 12, 0, 0},
    {50511, 0, 12, 4, 0}, {50523, 0, 18, 4, 0}, {50541, 2, 10, 4, 0}, {50551, 2, 12, 4, 0}, {50563, 2, 14, 4, 0},
    {50577, 12, 6, 0, 0}, {50583, 12, 18, 0, 0}, {50601, 12, 20, 0, 0}, {50621, 1, 10, 4, 0}, {50631, 1, 16, 4, 0},
    {50647, 0, 18, 3, 0}, {50665, 0, 6, 3, 0}, {50671, 0, 20, 3, 0}, {50691, 0, 6, 3, 0}, {50697, 0, 2, 8, 0},
    {50699, 4, 16, 4, 0}, {50715, 4, 20, 4, 0}, {50735, 3, 10, 4, 0}, {50745, 3, 14, 4, 0}, {50759, 0, 6, 3, 0},
    {50765, 0, 12, 3, 0}, {50777, 0, 18, 3, 0}, {50795, 7, 6, 0, 0}, {50801, 0, 6, 3, 0}, {50807, 6, 6, 0, 0},
    {50813, 1, 6, 0, 0}, {50819, 10, 6, 0, 0}, {50825, 10, 18, 0, 0}, {50843, 10, 20, 0, 0}, {50863, 7, 12, 0, 0},
    {50875, 7, 14, 0, 0}, {50889, 6, 12, 0, 0}, {50901, 6, 14, 0, 0}, {50915, 1, 14, 0, 0}, {50929, 1, 16, 0, 0},
    {50945, 5, 10, 0, 0}, {50955, 5, 12, 0, 0}, {50967, 3, 8, 0, 0}, {50975, 3, 10, 0, 0}, {50985, 5, 6, 0, 0},
    {50991, 3, 6, 0, 0}, {50997, 11, 6, 0, 0}, {51003, 11, 16, 0, 0}, {51019, 11, 18, 0, 0}, {51037, 0, 10, 3, 0},
    {51047, 0, 6, 3, 0}, {51053, 0, 6, 3, 0}, {51059, 0, 12, 3, 0}, {51071, 0, 20, 3, 0}, {51091, 0, 6, 3, 0},
    {51097, 9, 6, 0, 0}, {51103, 9, 18, 0, 0}, {51121, 9, 20, 0, 0}, {51141, 1, 10, 4, 0}, {51151, 1, 12, 4, 0},
    {51163, 1, 14, 4, 0}, {51177, 2, 14, 0, 0}, {51191, 2, 16, 0, 0}, {51207, 2, 6, 0, 0}, {51213, 8, 14, 0, 0},
    {51227, 8, 16, 0, 0}, {51243, 8, 6, 0, 0}, {51249, 8, 12, 0, 0}, {51261, 8, 8, 0, 0}, {51269, 10, 14, 0, 0},
    {51283, 10, 8, 0, 0}, {51291, 1, 10, 4, 0}, {51301, 1, 21, 4, 0}, {51322, 4, 10, 0, 0}, {51332, 4, 8, 0, 0},
    {51340, 1, 10, 6, 0}, {51350, 0, 2, 8, 0}, {51352, 8, 14, 0, 0}, {51366, 10, 16, 0, 0}, {51382, 4, 12, 0, 0},
    {51394, 0, 10, 4, 0}, {51404, 12, 12, 0, 0}, {51416, 0, 8, 4, 0}, {51424, 7, 10, 0, 0}, {51434, 6, 10, 0, 0},
    {51444, 1, 12, 0, 0}, {51456, 2, 10, 4, 0}, {51466, 5, 8, 0, 0}, {51474, 3, 8, 0, 0}, {51482, 11, 14, 0, 0},
    {51496, 9, 14, 0, 0}, {51510, 1, 8, 4, 0}, {51518, 2, 14, 0, 0}, {51532, 1, 14, 4, 0}, {51546, 0, 8, 8, 0},
    {51554, 12, 10, 0, 0}, {51564, 12, 8, 0, 0}, {51572, 0, 8, 6, 0}, {51580, 4, 8, 4, 0}, {51588, 7, 8, 0, 0},
    {51596, 0, 11, 3, 0}, {51607, 0, 11, 3, 0}, {51618, 0, 11, 3, 0}, {51629, 0, 11, 3, 0}, {51640, 0, 11, 3, 0},
    {51651, 0, 11, 3, 0}, {51662, 0, 17, 3, 0}, {51679, 0, 17, 3, 0}, {51696, 0, 17, 3, 0}, {51713, 0, 13, 3, 0},
    {51726, 0, 15, 3, 0}, {51741, 0, 17, 3, 0}, {51758, 0, 13, 3, 0}, {51771, 6, 8, 0, 0}, {51779, 1, 10, 0, 0},
    {51789, 1, 8, 0, 0}, {51797, 2, 8, 4, 0}, {51805, 2, 19, 4, 0}, {51824, 1, 17, 5, 0}, {51841, 1, 15, 5, 0},
    {51856, 5, 21, 5, 0}, {51877, 3, 17, 5, 0}, {51894, 4, 21, 5, 0}, {51915, 4, 15, 5, 0}, {51930, 0, 19, 5, 0},
    {51949, 6, 17, 5, 0}, {51966, 0, 15, 5, 0}, {51981, 2, 17, 5, 0}, {51998, 2, 15, 5, 0}, {52013, 3, 15, 5, 0},
    {52028, 5, 6, 0, 0}, {52034, 3, 6, 0, 0}, {52040, 11, 12, 0, 0}, {52052, 11, 8, 0, 0}, {52060, 9, 12, 0, 0},
    {52072, 9, 8, 0, 0}, {52080, 1, 6, 4, 0}, {52086, 2, 12, 0, 0}, {52098, 2, 8, 0, 0}, {52106, 1, 12, 4, 0},
    {52118, 0, 6, 3, 0}, {52124, 8, 4, 0, 0}, {52128, 8, 8, 1, 0}, {52136, 4, 15, 4, 0}, {52151, 3, 8, 0, 0},
    {52159, 9, 6, 1, 0}, {52165, 4, 10, 0, 0}, {52175, 0, 6, 3, 0}, {52181, 10, 12, 0, 0}, {52193, 8, 8, 0, 0},
    {52201, 8, 10, 0, 0}, {52211, 4, 10, 0, 0}, {52221, 8, 10, 0, 0}, {52231, 4, 10, 0, 0}, {52241, 10, 12, 0, 0},
    {52253, 1, 6, 6, 0}, {52259, 8, 6, 0, 0}, {52265, 5, 8, 0, 0}, {52273, 9, 10, 0, 0}, {52283, 4, 12, 0, 0},
    {52295, 8, 14, 0, 0}, {52309, 7, 10, 0, 0}, {52319, 6, 10, 0, 0}, {52329, 10, 16, 0, 0}, {52345, 0, 10, 3, 0},
    {52355, 3, 8, 0, 0}, {52363, 0, 8, 3, 0}, {52371, 2, 16, 1, 0}, {52387, 5, 6, 1, 0}, {52393, 12, 10, 1, 0},
    {52403, 8, 10, 0, 0}, {52413, 10, 12, 0, 0}, {52425, 0, 10, 3, 0}, {52435, 0, 16, 3, 0}, {52451, 0, 14, 3, 0},
    {52465, 0, 16, 3, 0}, {52481, 0, 12, 3, 0}, {52493, 0, 12, 3, 0}, {52505, 0, 12, 8, 0}, {52517, 0, 10, 3, 0},
    {52527, 1, 12, 2, 0}, {52539, 0, 10, 6, 0}, {52549, 5, 12, 1, 0}, {52561, 0, 10, 6, 0}, {52571, 1, 6, 6, 0},
    {52577, 8, 6, 0, 0}, {52583, 0, 8, 3, 0}, {52591, 5, 8, 0, 0}, {52599, 9, 10, 0, 0}, {52609, 4, 10, 0, 0},
    {52619, 4, 10, 0, 0}, {52629, 10, 10, 0, 0}, {52639, 10, 12, 0, 0}, {52651, 8, 8, 0, 0}, {52659, 8, 8, 0, 0},
    {52667, 0, 10, 3, 0}, {52677, 1, 5, 4, 0}, {52682, 0, 12, 4, 0}, {52694, 0, 6, 8, 0}, {52700, 0, 6, 3, 0},
    {52706, 1, 4, 4, 0}, {52710, 1, 17, 4, 0}, {52727, 1, 16, 4, 0}, {52743, 11, 8, 1, 0}, {52751, 0, 8, 3, 0},
    {52759, 10, 21, 0, 0}, {52780, 10, 21, 0, 0}, {52801, 11, 23, 0, 0}, {52824, 7, 6, 1, 0}, {52830, 7, 8, 0, 0},
    {52838, 4, 6, 1, 0}, {52844, 2, 6, 1, 0}, {52850, 1, 10, 0, 0}, {52860, 10, 6, 1, 0}, {52866, 6, 23, 2, 0},
    {52889, 5, 23, 2, 0}, {52912, 5, 23, 2, 0}, {52935, 6, 25, 2, 0}, {52960, 5, 21, 2, 0}, {52981, 6, 23, 2, 0},
    {53004, 0, 12, 3, 0}, {53016, 0, 8, 3, 0}, {53024, 0, 8, 3, 0}, {53032, 0, 8, 3, 0}, {53040, 1, 10, 0, 0},
    {53050, 1, 10, 0, 0}, {53060, 6, 8, 0, 0}, {53068, 3, 8, 1, 0}, {53076, 7, 12, 0, 0}, {53088, 7, 12, 0, 0},
    {53100, 7, 10, 0, 0}, {53110, 6, 6, 0, 0}, {53116, 7, 12, 0, 0}, {53128, 0, 4, 3, 0}, {53132, 0, 8, 3, 0},
    {53140, 6, 12, 0, 0}, {53248, 1, 6, 1, 0}, {53254, 12, 6, 1, 0}, {53260, 3, 10, 1, 0}, {53270, 5, 17, 5, 0},
    {53287, 0, 8, 3, 0}, {53295, 12, 10, 0, 0}, {53305, 0, 4, 8, 0}, {53309, 0, 10, 3, 0}, {53319, 12, 12, 0, 0},
    {53331, 12, 10, 0, 0}, {53341, 11, 6, 1, 0}, {53347, 0, 12, 3, 0}, {53359, 0, 8, 3, 0}, {53367, 1, 10, 4, 0},
    {53377, 1, 17, 4, 0}, {53394, 12, 12, 0, 0}, {53406, 0, 4, 3, 0}, {53410, 0, 14, 3, 0}, {53424, 10, 4, 1, 0},
    {53428, 1, 10, 6, 0}, {53438, 12, 14, 0, 0}, {53452, 12, 15, 2, 0}, {53467, 11, 17, 2, 0},
    {53484, 12, 14, 2, 0}, {53498, 11, 16, 2, 0}, {53514, 12, 15, 2, 0}, {53529, 11, 17, 2, 0},
    {53546, 2, 6, 4, 0}, {53552, 2, 13, 4, 0}, {53565, 4, 19, 2, 0}, {53584, 3, 19, 2, 0}, {53603, 3, 19, 2, 0},
    {53622, 4, 21, 2, 0}, {53643, 3, 19, 2, 0}, {53662, 4, 21, 2, 0}, {53683, 3, 18, 2, 0}, {53701, 7, 6, 2, 0},
    {53707, 9, 10, 2, 0}, {53717, 5, 8, 1, 0}, {53725, 0, 8, 8, 0}, {53733, 0, 6, 8, 0}, {53739, 9, 12, 0, 0},
    {53751, 9, 10, 0, 0}, {53761, 4, 10, 1, 0}, {53771, 11, 12, 1, 0}, {53783, 6, 10, 1, 0}, {53793, 0, 6, 8, 0},
    {53799, 0, 12, 3, 0}, {53811, 0, 8, 3, 0}, {53819, 9, 14, 0, 0}, {53833, 9, 14, 0, 0}, {53847, 9, 12, 0, 0},
    {53859, 1, 11, 4, 0}, {53870, 9, 16, 0, 0}, {53886, 9, 14, 0, 0}, {53900, 0, 4, 3, 0}, {53904, 0, 16, 3, 0},
    {53920, 1, 6, 4, 0}, {53926, 1, 13, 4, 0}, {53939, 1, 21, 4, 0}, {53960, 2, 4, 4, 0}, {53964, 2, 8, 0, 0},
    {53972, 9, 10, 0, 0}, {53982, 8, 10, 2, 0}, {53992, 1, 8, 11, 0}, {54000, 0, 8, 3, 0}, {54008, 6, 12, 1, 0},
    {54020, 10, 8, 2, 0}, {54028, 0, 4, 3, 0}, {54032, 0, 10, 3, 0}, {54042, 0, 2, 4, 0}, {54044, 0, 10, 4, 0},
    {54054, 0, 12, 4, 0}, {54066, 0, 12, 4, 0}, {54078, 0, 6, 4, 0}, {54084, 0, 13, 4, 0}, {54097, 0, 21, 4, 0},
    {54118, 2, 6, 2, 0}, {54124, 1, 6, 4, 0}, {54130, 1, 10, 4, 0}, {54140, 0, 6, 8, 0}, {54146, 1, 6, 4, 0},
    {54152, 8, 8, 1, 0}, {54160, 3, 14, 1, 0}, {54174, 8, 6, 0, 0}, {54180, 0, 4, 4, 0}, {54184, 1, 4, 4, 0},
    {54188, 2, 8, 1, 0}, {54196, 2, 12, 0, 0}, {54208, 2, 12, 0, 0}, {54220, 0, 10, 4, 0}, {54230, 1, 14, 1, 0},
    {54244, 2, 10, 0, 0}, {54254, 2, 10, 0, 0}, {54264, 2, 12, 0, 0}, {54276, 0, 4, 8, 0}, {54280, 0, 17, 4, 0},
    {54297, 2, 17, 4, 0}, {54314, 2, 14, 0, 0}, {54328, 2, 10, 0, 0}, {54338, 2, 14, 0, 0}, {54352, 2, 12, 0, 0},
    {54364, 0, 5, 4, 0}, {54369, 4, 19, 5, 0}, {54388, 4, 17, 5, 0}, {54405, 4, 21, 5, 0}, {54426, 5, 15, 5, 0},
    {54441, 3, 15, 5, 0}, {54456, 0, 17, 5, 0}, {54473, 0, 17, 5, 0}, {54490, 0, 17, 5, 0}, {54507, 1, 17, 5, 0},
    {54524, 1, 17, 5, 0}, {54541, 2, 17, 5, 0}, {54558, 2, 15, 5, 0}, {54573, 6, 13, 5, 0}, {54586, 6, 17, 5, 0},
    {54603, 5, 13, 5, 0}, {54616, 5, 17, 5, 0}, {54633, 3, 13, 5, 0}, {54646, 3, 17, 5, 0}, {54663, 0, 16, 4, 0},
    {54679, 0, 4, 4, 0}, {54683, 9, 6, 1, 0}, {54689, 12, 21, 0, 0}, {54710, 12, 21, 0, 0}, {54731, 1, 23, 0, 0},
    {54754, 2, 10, 4, 0}, {54764, 8, 6, 1, 0}, {54770, 9, 10, 1, 0}, {54780, 1, 2, 4, 0}, {54780, 3, 2, 11, 0},
    {54782, 5, 4, 0, 0}, {54786, 5, 6, 0, 0}, {54792, 5, 6, 0, 0}, {54798, 3, 8, 0, 0}, {54806, 3, 8, 0, 0},
    {54814, 3, 8, 0, 0}, {54822, 5, 6, 0, 0}, {54828, 5, 8, 0, 0}, {54836, 1, 8, 2, 0}, {54844, 5, 10, 1, 0},
    {54854, 10, 12, 1, 0}, {54866, 1, 8, 4, 0}, {54874, 1, 10, 4, 0}, {54884, 2, 21, 4, 0}, {54905, 1, 21, 4, 0},
    {54926, 0, 8, 3, 0}, {54934, 5, 4, 0, 0}, {54938, 7, 6, 1, 0}, {54944, 5, 6, 0, 0}, {54950, 3, 12, 11, 0},
    {54962, 5, 4, 0, 0}, {54966, 7, 10, 1, 0}, {54976, 3, 12, 11, 0}, {54988, 5, 4, 0, 0}, {54992, 11, 12, 0, 0},
    {55004, 11, 12, 0, 0}, {55016, 11, 10, 0, 0}, {55026, 11, 10, 0, 0}, {55036, 11, 14, 0, 0},
    {55050, 4, 10, 0, 0}, {55060, 2, 12, 4, 0}, {55072, 2, 2, 11, 0}, {55074, 1, 5, 11, 0}, {55079, 2, 8, 11, 0},
    {55087, 2, 10, 11, 0}, {55097, 1, 17, 11, 0}, {55114, 2, 4, 11, 0}, {55118, 1, 6, 1, 0}, {55124, 6, 6, 1, 0},
    {55130, 1, 12, 0, 0}, {55142, 1, 10, 0, 0}, {55152, 7, 10, 0, 0}, {55162, 7, 12, 0, 0}, {55174, 6, 10, 0, 0},
    {55184, 0, 8, 3, 0}, {55192, 0, 4, 3, 0}, {55196, 0, 16, 3, 0}, {55212, 0, 14, 3, 0}, {55226, 0, 12, 3, 0},
    {55238, 0, 6, 3, 0}, {55244, 0, 4, 3, 0}, {55248, 0, 16, 3, 0}, {55264, 0, 10, 3, 0}, {55274, 0, 4, 3, 0},
    {55278, 0, 16, 3, 0}, {55294, 0, 4, 4, 0}, {55298, 1, 4, 4, 0}, {55302, 4, 10, 1, 0}, {55312, 0, 16, 3, 0},
    {55328, 0, 23, 4, 0}, {55351, 1, 23, 4, 0}, {55374, 0, 8, 3, 0}, {55382, 12, 10, 0, 0}, {55392, 1, 12, 0, 0},
    {55404, 1, 14, 0, 0}, {55418, 6, 8, 0, 0}, {55426, 7, 10, 0, 0}, {55436, 7, 12, 0, 0}, {55448, 12, 4, 1, 0},
    {55452, 2, 8, 11, 0}, {55460, 0, 8, 3, 0}, {55468, 0, 12, 3, 0}, {55480, 10, 21, 0, 0}, {55501, 10, 18, 0, 0},
    {55519, 10, 21, 0, 0}, {55540, 8, 15, 0, 0}, {55555, 8, 15, 0, 0}, {55570, 8, 9, 0, 0}, {55579, 1, 21, 4, 0},
    {55600, 1, 21, 4, 0}, {55621, 4, 18, 0, 0}, {55639, 4, 18, 0, 0}, {55657, 0, 9, 3, 0}, {55666, 0, 18, 3, 0},
    {55684, 0, 6, 6, 0}, {55690, 4, 15, 0, 0}, {55705, 4, 18, 0, 0}, {55723, 10, 15, 0, 0}, {55738, 10, 21, 0, 0},
    {55759, 8, 6, 0, 0}, {55765, 8, 15, 0, 0}, {55780, 1, 6, 6, 0}, {55786, 0, 6, 8, 0}, {55792, 0, 12, 3, 0},
    {55804, 0, 21, 3, 0}, {55825, 1, 15, 0, 0}, {55840, 1, 9, 0, 0}, {55849, 1, 12, 0, 0}, {55861, 1, 24, 0, 0},
    {55885, 6, 9, 0, 0}, {55894, 7, 15, 0, 0}, {55909, 7, 12, 0, 0}, {55921, 7, 12, 0, 0}, {55933, 6, 9, 0, 0},
    {55942, 12, 15, 0, 0}, {55957, 12, 21, 0, 0}, {55978, 12, 24, 0, 0}, {56002, 12, 18, 0, 0},
    {56020, 12, 12, 0, 0}, {56032, 1, 15, 4, 0}, {56047, 1, 15, 4, 0}, {56062, 11, 15, 0, 0}, {56077, 11, 9, 0, 0},
    {56086, 11, 24, 0, 0}, {56110, 11, 21, 0, 0}, {56131, 11, 27, 0, 0}, {56158, 0, 12, 4, 0},
    {56170, 0, 27, 4, 0}, {56197, 2, 18, 0, 0}, {56215, 2, 12, 0, 0}, {56227, 2, 18, 0, 0}, {56245, 2, 27, 0, 0},
    {56272, 2, 30, 0, 0}, {56302, 0, 9, 8, 0}, {56311, 0, 15, 4, 0}, {56326, 0, 12, 3, 0}, {56338, 0, 21, 3, 0},
    {56359, 0, 9, 3, 0}, {56368, 0, 18, 3, 0}, {56386, 0, 18, 3, 0}, {56404, 1, 18, 4, 0}, {56422, 0, 12, 3, 0},
    {56434, 0, 21, 3, 0}, {56455, 0, 12, 3, 0}, {56467, 0, 21, 3, 0}, {56488, 5, 6, 0, 0}, {56494, 0, 15, 3, 0},
    {56509, 0, 24, 3, 0}, {56533, 4, 21, 4, 0}, {56554, 4, 27, 4, 0}, {56581, 4, 30, 4, 0}, {56611, 3, 24, 4, 0},
    {56635, 3, 15, 0, 0}, {56650, 5, 6, 0, 0}, {56656, 0, 9, 3, 0}, {56665, 0, 18, 3, 0}, {56683, 2, 9, 4, 0},
    {56692, 2, 15, 4, 0}, {56707, 0, 9, 3, 0}, {56716, 0, 18, 3, 0}, {56734, 0, 18, 3, 0}, {56752, 1, 9, 4, 0},
    {56761, 0, 15, 3, 0}, {56776, 0, 24, 3, 0}, {56800, 0, 24, 3, 0}, {56824, 1, 27, 4, 0}, {56851, 0, 12, 4, 0},
    {56863, 9, 18, 0, 0}, {56881, 9, 24, 0, 0}, {56905, 1, 12, 4, 0}, {56917, 9, 18, 0, 0}, {56935, 9, 12, 0, 0},
    {56947, 0, 12, 4, 0}, {56959, 9, 30, 0, 0}, {56989, 0, 9, 3, 0}, {56998, 0, 18, 3, 0}, {57016, 0, 18, 3, 0},
    {57034, 10, 15, 0, 0}, {57049, 10, 21, 0, 0}, {57070, 10, 21, 0, 0}, {57091, 8, 6, 0, 0}, {57097, 8, 15, 0, 0},
    {57112, 8, 15, 0, 0}, {57127, 0, 6, 6, 0}, {57133, 4, 15, 0, 0}, {57148, 4, 18, 0, 0}, {57166, 4, 18, 0, 0},
    {57184, 1, 15, 6, 0}, {57199, 9, 18, 0, 0}, {57217, 9, 30, 0, 0}, {57344, 1, 12, 0, 0}, {57356, 1, 27, 0, 0},
    {57383, 1, 24, 0, 0}, {57407, 6, 9, 0, 0}, {57416, 7, 9, 0, 0}, {57425, 7, 15, 0, 0}, {57440, 0, 6, 8, 0},
    {57446, 12, 12, 0, 0}, {57458, 12, 24, 0, 0}, {57482, 12, 12, 0, 0}, {57494, 12, 24, 0, 0},
    {57518, 1, 15, 4, 0}, {57533, 1, 33, 4, 0}, {57566, 0, 9, 3, 0}, {57575, 0, 18, 3, 0}, {57593, 11, 9, 0, 0},
    {57602, 11, 21, 0, 0}, {57623, 11, 9, 0, 0}, {57632, 11, 21, 0, 0}, {57653, 2, 9, 0, 0}, {57662, 2, 33, 0, 0},
    {57695, 2, 18, 0, 0}, {57713, 2, 30, 0, 0}, {57743, 1, 15, 4, 0}, {57758, 0, 9, 3, 0}, {57767, 0, 18, 3, 0},
    {57785, 0, 18, 3, 0}, {57803, 0, 9, 3, 0}, {57812, 0, 24, 3, 0}, {57836, 0, 33, 3, 0}, {57869, 0, 33, 3, 0},
    {57902, 0, 9, 4, 0}, {57911, 0, 27, 4, 0}, {57938, 0, 15, 3, 0}, {57953, 0, 24, 3, 0}, {57977, 0, 24, 3, 0},
    {58001, 3, 15, 0, 0}, {58016, 3, 15, 0, 0}, {58031, 5, 6, 0, 0}, {58037, 0, 9, 3, 0}, {58046, 0, 18, 3, 0},
    {58064, 2, 18, 4, 0}, {58082, 2, 36, 4, 0}, {58118, 0, 9, 3, 0}, {58127, 0, 18, 3, 0}, {58145, 0, 18, 3, 0},
    {58163, 0, 15, 3, 0}, {58178, 0, 24, 3, 0}, {58202, 0, 15, 3, 0}, {58217, 0, 24, 3, 0}, {58241, 0, 12, 4, 0},
    {58253, 0, 30, 4, 0}, {58283, 1, 21, 4, 0}, {58304, 1, 39, 4, 0}, {58343, 9, 9, 0, 0}, {58352, 9, 30, 0, 0},
    {58382, 0, 9, 3, 0}, {58391, 0, 18, 3, 0}, {58409, 0, 18, 3, 0}, {58427, 10, 12, 0, 0}, {58439, 10, 18, 0, 0},
    {58457, 8, 6, 0, 0}, {58463, 8, 12, 0, 0}, {58475, 4, 15, 0, 0}, {58490, 4, 18, 0, 0}, {58508, 4, 22, 4, 0},
    {58530, 0, 6, 3, 0}, {58536, 0, 15, 3, 0}, {58551, 1, 6, 0, 0}, {58557, 1, 15, 0, 0}, {58572, 7, 12, 0, 0},
    {58584, 7, 15, 0, 0}, {58599, 6, 9, 0, 0}, {58608, 12, 9, 0, 0}, {58617, 12, 15, 0, 0}, {58632, 1, 21, 4, 0},
    {58653, 11, 9, 0, 0}, {58662, 11, 15, 0, 0}, {58677, 0, 12, 4, 0}, {58689, 2, 9, 0, 0}, {58698, 2, 18, 0, 0},
    {58716, 1, 12, 4, 0}, {58728, 0, 12, 3, 0}, {58740, 0, 21, 3, 0}, {58761, 5, 6, 0, 0}, {58767, 3, 12, 0, 0},
    {58779, 0, 12, 3, 0}, {58791, 0, 21, 3, 0}, {58812, 2, 9, 4, 0}, {58821, 2, 15, 4, 0}, {58836, 0, 9, 3, 0},
    {58845, 0, 18, 3, 0}, {58863, 9, 9, 0, 0}, {58872, 9, 15, 0, 0}, {58887, 0, 15, 4, 0}, {58902, 0, 21, 3, 0},
    {58923, 0, 30, 3, 0}, {58953, 1, 12, 4, 0}, {58965, 1, 18, 4, 0}, {58983, 0, 18, 3, 0}, {59001, 0, 27, 3, 0},
    {59028, 0, 9, 3, 0}, {59037, 0, 18, 3, 0}, {59055, 4, 18, 0, 0}, {59073, 10, 15, 0, 0}, {59088, 10, 21, 0, 0},
    {59109, 8, 15, 0, 0}, {59124, 0, 12, 3, 0}, {59136, 0, 21, 3, 0}, {59157, 1, 18, 0, 0}, {59175, 1, 27, 0, 0},
    {59202, 7, 15, 0, 0}, {59217, 6, 9, 0, 0}, {59226, 12, 12, 0, 0}, {59238, 12, 24, 0, 0}, {59262, 11, 9, 0, 0},
    {59271, 11, 21, 0, 0}, {59292, 2, 18, 0, 0}, {59310, 2, 27, 0, 0}, {59337, 1, 12, 4, 0}, {59349, 1, 15, 4, 0},
    {59364, 0, 9, 3, 0}, {59373, 0, 18, 3, 0}, {59391, 0, 12, 3, 0}, {59403, 0, 21, 3, 0}, {59424, 4, 30, 4, 0},
    {59454, 3, 15, 0, 0}, {59469, 5, 6, 0, 0}, {59475, 0, 9, 3, 0}, {59484, 0, 18, 3, 0}, {59502, 2, 18, 4, 0},
    {59520, 2, 18, 4, 0}, {59538, 0, 9, 3, 0}, {59547, 0, 18, 3, 0}, {59565, 0, 15, 3, 0}, {59580, 0, 24, 3, 0},
    {59604, 9, 15, 0, 0}, {59619, 9, 27, 0, 0}, {59646, 0, 12, 4, 0}, {59658, 0, 15, 4, 0}, {59673, 1, 12, 4, 0},
    {59685, 1, 15, 4, 0}, {59700, 0, 9, 3, 0}, {59709, 0, 18, 3, 0}, {59727, 10, 21, 0, 0}, {59748, 8, 15, 0, 0},
    {59763, 1, 21, 4, 0}, {59784, 4, 18, 0, 0}, {59802, 0, 12, 3, 0}, {59814, 0, 21, 3, 0}, {59835, 1, 21, 0, 0},
    {59856, 6, 9, 0, 0}, {59865, 7, 15, 0, 0}, {59880, 12, 24, 0, 0}, {59904, 11, 21, 0, 0}, {59925, 0, 27, 4, 0},
    {59952, 2, 21, 0, 0}, {59973, 0, 9, 3, 0}, {59982, 0, 18, 3, 0}, {60000, 5, 6, 0, 0}, {60006, 0, 15, 3, 0},
    {60021, 0, 24, 3, 0}, {60045, 3, 21, 0, 0}, {60066, 0, 9, 3, 0}, {60075, 0, 18, 3, 0}, {60093, 0, 9, 3, 0},
    {60102, 0, 18, 3, 0}, {60120, 0, 15, 3, 0}, {60135, 0, 24, 3, 0}, {60159, 9, 30, 0, 0}, {60189, 0, 9, 3, 0},
    {60198, 0, 18, 3, 0}, {60216, 10, 9, 0, 0}, {60225, 10, 24, 0, 0}, {60249, 0, 21, 4, 0}, {60270, 1, 28, 4, 0},
    {60298, 8, 6, 0, 0}, {60304, 8, 18, 0, 0}, {60322, 2, 12, 4, 0}, {60334, 4, 9, 0, 0}, {60343, 4, 18, 0, 0},
    {60361, 0, 12, 4, 0}, {60373, 0, 9, 3, 0}, {60382, 9, 12, 0, 0}, {60394, 9, 30, 0, 0}, {60424, 0, 12, 3, 0},
    {60436, 0, 24, 3, 0}, {60460, 1, 6, 0, 0}, {60466, 1, 15, 0, 0}, {60481, 6, 12, 0, 0}, {60493, 7, 12, 0, 0},
    {60505, 0, 12, 3, 0}, {60517, 0, 18, 3, 0}, {60535, 12, 9, 0, 0}, {60544, 12, 24, 0, 0}, {60568, 0, 12, 3, 0},
    {60580, 0, 21, 3, 0}, {60601, 3, 21, 4, 0}, {60622, 4, 24, 4, 0}, {60646, 11, 6, 0, 0}, {60652, 11, 21, 0, 0},
    {60673, 2, 12, 0, 0}, {60685, 2, 24, 0, 0}, {60709, 1, 24, 4, 0}, {60733, 0, 9, 3, 0}, {60742, 0, 15, 3, 0},
    {60757, 1, 18, 4, 0}, {60775, 3, 12, 0, 0}, {60787, 3, 18, 0, 0}, {60805, 1, 12, 4, 0}, {60817, 5, 6, 0, 0},
    {60823, 0, 12, 3, 0}, {60835, 0, 21, 3, 0}, {60856, 0, 12, 3, 0}, {60868, 0, 18, 3, 0}, {60886, 10, 15, 0, 0},
    {60901, 10, 24, 0, 0}, {60925, 4, 30, 4, 0}, {60955, 8, 6, 0, 0}, {60961, 8, 18, 0, 0}, {60979, 0, 9, 3, 0},
    {60988, 0, 21, 3, 0}, {61009, 0, 12, 4, 0}, {61021, 4, 15, 0, 0}, {61036, 4, 21, 0, 0}, {61057, 0, 12, 3, 0},
    {61069, 0, 24, 3, 0}, {61093, 1, 6, 0, 0}, {61099, 1, 15, 0, 0}, {61114, 7, 12, 0, 0}, {61126, 6, 12, 0, 0},
    {61138, 12, 15, 0, 0}, {61153, 12, 24, 0, 0}, {61177, 11, 9, 0, 0}, {61186, 11, 18, 0, 0},
    {61204, 2, 15, 0, 0}, {61219, 2, 24, 0, 0}, {61243, 0, 9, 3, 0}, {61252, 0, 21, 3, 0}, {61273, 0, 12, 3, 0},
    {61285, 0, 24, 3, 0}, {61309, 1, 27, 4, 0}, {61440, 3, 18, 0, 0}, {61458, 5, 6, 0, 0}, {61464, 2, 18, 4, 0},
    {61482, 0, 9, 3, 0}, {61491, 0, 21, 3, 0}, {61512, 0, 15, 3, 0}, {61527, 0, 27, 3, 0}, {61554, 1, 24, 4, 0},
    {61578, 9, 21, 0, 0}, {61599, 9, 30, 0, 0}, {61629, 0, 9, 3, 0}, {61638, 0, 21, 3, 0}, {61659, 10, 15, 0, 0},
    {61674, 10, 24, 0, 0}, {61698, 8, 6, 0, 0}, {61704, 8, 18, 0, 0}, {61722, 4, 15, 0, 0}, {61737, 4, 21, 0, 0},
    {61758, 0, 12, 3, 0}, {61770, 0, 21, 3, 0}, {61791, 1, 6, 0, 0}, {61797, 1, 15, 0, 0}, {61812, 7, 12, 0, 0},
    {61824, 6, 12, 0, 0}, {61836, 12, 15, 0, 0}, {61851, 12, 24, 0, 0}, {61875, 11, 12, 0, 0},
    {61887, 11, 21, 0, 0}, {61908, 2, 15, 0, 0}, {61923, 2, 24, 0, 0}, {61947, 0, 9, 3, 0}, {61956, 0, 18, 3, 0},
    {61974, 0, 21, 4, 0}, {61995, 0, 12, 3, 0}, {62007, 0, 21, 3, 0}, {62028, 0, 12, 3, 0}, {62040, 0, 21, 3, 0},
    {62061, 4, 31, 4, 0}, {62092, 4, 30, 4, 0}, {62122, 1, 24, 4, 0}, {62146, 3, 18, 0, 0}, {62164, 5, 6, 0, 0},
    {62170, 2, 18, 4, 0}, {62188, 0, 9, 3, 0}, {62197, 0, 18, 3, 0}, {62215, 0, 15, 3, 0}, {62230, 0, 24, 3, 0},
    {62254, 1, 12, 4, 0}, {62266, 9, 21, 0, 0}, {62287, 9, 30, 0, 0}, {62317, 0, 9, 3, 0}, {62326, 0, 18, 3, 0},
    {62344, 4, 33, 4, 0}, {62377, 3, 12, 4, 0}, {62389, 1, 36, 4, 0}, {62425, 1, 30, 4, 0}, {62455, 4, 15, 0, 0},
    {62470, 4, 18, 0, 0}, {62488, 10, 15, 0, 0}, {62503, 10, 21, 0, 0}, {62524, 8, 6, 0, 0}, {62530, 8, 24, 0, 0},
    {62554, 0, 15, 3, 0}, {62569, 0, 27, 3, 0}, {62596, 1, 9, 0, 0}, {62605, 1, 18, 0, 0}, {62623, 7, 12, 0, 0},
    {62635, 6, 9, 0, 0}, {62644, 0, 24, 3, 0}, {62668, 0, 12, 3, 0}, {62680, 12, 12, 0, 0}, {62692, 12, 18, 0, 0},
    {62710, 0, 30, 3, 0}, {62740, 0, 18, 3, 0}, {62758, 11, 9, 0, 0}, {62767, 11, 15, 0, 0}, {62782, 0, 24, 4, 0},
    {62806, 2, 18, 0, 0}, {62824, 2, 27, 0, 0}, {62851, 0, 24, 3, 0}, {62875, 0, 12, 3, 0}, {62887, 3, 9, 0, 0},
    {62896, 3, 21, 0, 0}, {62917, 5, 12, 0, 0}, {62929, 2, 18, 4, 0}, {62947, 0, 18, 4, 0}, {62965, 0, 18, 3, 0},
    {62983, 0, 33, 3, 0}, {63016, 1, 30, 4, 0}, {63046, 0, 18, 3, 0}, {63064, 0, 27, 3, 0}, {63091, 0, 9, 3, 0},
    {63100, 0, 24, 3, 0}, {63124, 1, 18, 4, 0}, {63142, 9, 24, 0, 0}, {63166, 9, 30, 0, 0}, {63196, 8, 9, 0, 0},
    {63205, 8, 21, 0, 0}, {63226, 0, 9, 3, 0}, {63235, 0, 27, 3, 0}, {63262, 4, 21, 0, 0}, {63283, 0, 15, 3, 0},
    {63298, 0, 9, 4, 0}, {63307, 10, 9, 0, 0}, {63316, 10, 24, 0, 0}, {63340, 1, 6, 0, 0}, {63346, 1, 18, 0, 0},
    {63364, 6, 12, 0, 0}, {63376, 7, 12, 0, 0}, {63388, 0, 31, 5, 0}, {63419, 1, 12, 4, 0}, {63431, 3, 25, 5, 0},
    {63456, 12, 12, 0, 0}, {63468, 12, 27, 0, 0}, {63495, 11, 12, 0, 0}, {63507, 11, 27, 0, 0},
    {63534, 1, 6, 4, 0}, {63540, 0, 18, 4, 0}, {63558, 2, 25, 5, 0}, {63583, 2, 9, 0, 0}, {63592, 2, 24, 0, 0},
    {63616, 0, 9, 4, 0}, {63625, 0, 15, 3, 0}, {63640, 0, 18, 3, 0}, {63658, 0, 39, 3, 0}, {63697, 3, 27, 4, 0},
    {63724, 3, 12, 0, 0}, {63736, 3, 18, 0, 0}, {63754, 5, 25, 5, 0}, {63779, 4, 18, 4, 0}, {63797, 2, 31, 4, 0},
    {63828, 5, 12, 0, 0}, {63840, 1, 40, 5, 0}, {63880, 2, 6, 4, 0}, {63886, 6, 25, 5, 0}, {63911, 4, 25, 5, 0},
    {63936, 0, 15, 3, 0}, {63951, 9, 12, 0, 0}, {63963, 9, 33, 0, 0}, {63996, 0, 12, 3, 0}, {64008, 0, 24, 3, 0},
    {64032, 0, 9, 3, 0}, {64041, 0, 27, 3, 0}, {64068, 1, 9, 4, 0}, {64077, 7, 6, 0, 0}, {64083, 2, 6, 0, 0},
    {64089, 9, 6, 0, 0}, {64095, 7, 21, 0, 0}, {64116, 2, 21, 4, 0}, {64137, 9, 21, 0, 0}, {64158, 2, 30, 0, 0},
    {64188, 0, 30, 4, 0}, {64218, 6, 6, 10, 0}, {64224, 1, 9, 4, 0}, {64233, 10, 6, 0, 0}, {64239, 1, 21, 4, 0},
    {64260, 0, 21, 4, 0}, {64281, 1, 21, 4, 0}, {64302, 10, 18, 0, 0}, {64320, 12, 6, 0, 0}, {64326, 12, 21, 0, 0},
    {64347, 0, 3, 8, 0}, {64350, 1, 12, 4, 0}, {64362, 5, 7, 10, 0}, {64369, 5, 6, 0, 0}, {64375, 11, 6, 0, 0},
    {64381, 0, 6, 3, 0}, {64387, 11, 27, 0, 0}, {64414, 5, 21, 0, 0}, {64435, 0, 6, 8, 0}, {64435, 5, 6, 10, 0},
    {64441, 1, 18, 0, 0}, {64459, 1, 6, 0, 0}, {64465, 6, 24, 0, 0}, {64489, 6, 9, 0, 0}, {64498, 3, 9, 0, 0},
    {64507, 3, 18, 0, 0}, {64525, 0, 27, 3, 0}, {64552, 0, 18, 8, 0}, {64570, 0, 18, 6, 0}, {64588, 0, 33, 3, 0},
    {64621, 0, 18, 3, 0}, {64639, 0, 24, 3, 0}, {64663, 0, 27, 3, 0}, {64690, 0, 30, 3, 0}, {64720, 0, 24, 3, 0},
    {64744, 8, 6, 0, 0}, {64750, 8, 21, 0, 0}, {64771, 1, 30, 4, 0}, {64801, 0, 6, 3, 0}, {64807, 3, 18, 4, 0},
    {64825, 4, 27, 4, 0}, {64852, 4, 9, 0, 0}, {64861, 4, 18, 0, 0}, {64879, 0, 15, 8, 0}, {64894, 1, 24, 6, 0},
    {64918, 0, 12, 8, 0}, {64930, 1, 27, 4, 0}, {64957, 0, 27, 4, 0}, {64984, 1, 27, 4, 0}, {65011, 9, 6, 0, 0},
    {65017, 2, 6, 0, 0}, {65023, 7, 6, 0, 0}, {65029, 9, 15, 0, 0}, {65044, 2, 18, 4, 0}, {65062, 2, 15, 0, 0},
    {65077, 0, 24, 4, 0}, {65101, 7, 21, 0, 0}, {65122, 0, 9, 3, 0}, {65131, 10, 6, 0, 0}, {65137, 2, 27, 4, 0},
    {65164, 3, 21, 4, 0}, {65185, 1, 21, 4, 0}, {65206, 0, 24, 4, 0}, {65230, 1, 18, 4, 0}, {65248, 10, 12, 0, 0},
    {65260, 12, 6, 0, 0}, {65266, 12, 15, 0, 0}, {65281, 3, 12, 4, 0}, {65293, 4, 21, 4, 0}, {65314, 4, 24, 4, 0},
    {65338, 11, 6, 0, 0}, {65344, 5, 6, 0, 0}, {65350, 11, 15, 0, 0}, {65365, 0, 15, 3, 0}, {65380, 5, 21, 0, 0},
    {65401, 0, 9, 3, 0}, {65410, 1, 6, 0, 0}, {65416, 3, 6, 0, 0}, {65422, 4, 6, 0, 0}, {65536, 1, 18, 0, 0},
    {65554, 6, 9, 0, 0}, {65563, 6, 18, 0, 0}, {65581, 3, 12, 0, 0}, {65593, 0, 18, 3, 0}, {65611, 0, 24, 3, 0},
    {65635, 0, 18, 3, 0}, {65653, 0, 18, 3, 0}, {65671, 0, 27, 3, 0}, {65698, 0, 24, 3, 0}, {65722, 0, 21, 3, 0},
    {65743, 1, 12, 4, 0}, {65755, 8, 6, 0, 0}, {65761, 8, 15, 0, 0}, {65776, 0, 9, 3, 0}, {65785, 1, 24, 4, 0},
    {65809, 0, 18, 3, 0}, {65827, 0, 15, 3, 0}, {65842, 4, 12, 0, 0}, {65854, 0, 12, 3, 0}, {65866, 1, 9, 4, 0},
    {65875, 0, 24, 3, 0}, {65899, 9, 9, 0, 0}, {65908, 9, 24, 0, 0}, {65932, 0, 9, 3, 0}, {65941, 1, 9, 0, 0},
    {65950, 1, 24, 0, 0}, {65974, 7, 6, 0, 0}, {65980, 7, 21, 0, 0}, {66001, 6, 12, 0, 0}, {66013, 1, 9, 4, 0},
    {66022, 0, 27, 3, 0}, {66049, 0, 21, 3, 0}, {66070, 12, 6, 0, 0}, {66076, 12, 21, 0, 0}, {66097, 11, 9, 0, 0},
    {66106, 11, 24, 0, 0}, {66130, 1, 18, 4, 0}, {66148, 0, 15, 4, 0}, {66163, 0, 55, 5, 0}, {66218, 2, 46, 5, 0},
    {66264, 6, 46, 5, 0}, {66310, 4, 43, 5, 0}, {66353, 1, 49, 5, 0}, {66402, 3, 43, 5, 0}, {66445, 5, 37, 5, 0},
    {66482, 2, 6, 0, 0}, {66488, 2, 30, 0, 0}, {66518, 0, 24, 3, 0}, {66542, 3, 9, 0, 0}, {66551, 5, 6, 0, 0},
    {66557, 3, 27, 4, 0}, {66584, 4, 33, 4, 0}, {66617, 0, 18, 3, 0}, {66635, 0, 18, 3, 0}, {66653, 10, 15, 0, 0},
    {66668, 10, 30, 0, 0}, {66698, 4, 12, 0, 0}, {66710, 8, 15, 0, 0}, {66725, 8, 9, 0, 0}, {66734, 8, 21, 0, 0},
    {66755, 4, 9, 0, 0}, {66764, 4, 18, 0, 0}, {66782, 12, 9, 0, 0}, {66791, 12, 27, 0, 0}, {66818, 0, 9, 4, 0},
    {66827, 0, 12, 4, 0}, {66839, 0, 15, 4, 0}, {66854, 2, 9, 0, 0}, {66863, 2, 27, 0, 0}, {66890, 1, 9, 0, 0},
    {66899, 1, 21, 0, 0}, {66920, 7, 9, 0, 0}, {66929, 7, 18, 0, 0}, {66947, 6, 9, 0, 0}, {66956, 6, 18, 0, 0},
    {66974, 0, 9, 3, 0}, {66983, 0, 15, 3, 0}, {66998, 5, 9, 0, 0}, {67007, 5, 15, 0, 0}, {67022, 3, 9, 0, 0},
    {67031, 3, 15, 0, 0}, {67046, 1, 21, 4, 0}, {67067, 1, 30, 4, 0}, {67097, 1, 30, 4, 0}, {67127, 11, 9, 0, 0},
    {67136, 11, 24, 0, 0}, {67160, 0, 9, 3, 0}, {67169, 0, 27, 3, 0}, {67196, 0, 9, 3, 0}, {67205, 0, 24, 3, 0},
    {67229, 10, 9, 0, 0}, {67238, 10, 27, 0, 0}, {67265, 0, 9, 3, 0}, {67274, 0, 27, 3, 0}, {67301, 0, 9, 3, 0},
    {67310, 0, 27, 3, 0}, {67337, 1, 9, 4, 0}, {67346, 1, 18, 4, 0}, {67364, 1, 21, 4, 0}, {67385, 9, 9, 0, 0},
    {67394, 9, 30, 0, 0}, {67424, 2, 9, 4, 0}, {67433, 2, 12, 4, 0}, {67445, 2, 15, 4, 0}, {67460, 0, 9, 3, 0},
    {67469, 0, 18, 3, 0}, {67487, 3, 15, 4, 0}, {67502, 3, 18, 4, 0}, {67520, 3, 21, 4, 0}, {67541, 4, 21, 4, 0},
    {67562, 4, 24, 4, 0}, {67586, 0, 3, 8, 0}, {67589, 0, 9, 3, 0}, {67598, 0, 27, 3, 0}, {67625, 2, 9, 4, 0},
    {67634, 0, 9, 3, 0}, {67643, 3, 9, 0, 0}, {67652, 0, 9, 3, 0}, {67661, 0, 12, 3, 0}, {67673, 5, 6, 0, 0},
    {67679, 1, 9, 4, 0}, {67688, 0, 9, 3, 0}, {67697, 0, 6, 3, 0}, {67703, 9, 9, 0, 0}, {67712, 9, 18, 0, 0},
    {67730, 3, 9, 4, 0}, {67739, 0, 9, 3, 0}, {67748, 2, 12, 4, 0}, {67760, 1, 12, 4, 0}, {67772, 11, 9, 0, 0},
    {67781, 11, 15, 0, 0}, {67796, 4, 9, 0, 0}, {67805, 4, 12, 0, 0}, {67817, 0, 9, 3, 0}, {67826, 4, 19, 4, 0},
    {67845, 10, 9, 0, 0}, {67854, 10, 15, 0, 0}, {67869, 8, 9, 0, 0}, {67878, 8, 12, 0, 0}, {67890, 0, 25, 5, 0},
    {67915, 0, 28, 5, 0}, {67943, 2, 22, 5, 0}, {67965, 2, 25, 5, 0}, {67990, 4, 28, 5, 0}, {68018, 4, 25, 5, 0},
    {68043, 3, 22, 5, 0}, {68065, 3, 19, 5, 0}, {68084, 3, 22, 5, 0}, {68106, 5, 22, 5, 0}, {68128, 5, 19, 5, 0},
    {68147, 6, 25, 5, 0}, {68172, 6, 22, 5, 0}, {68194, 1, 22, 5, 0}, {68216, 1, 28, 5, 0}, {68244, 1, 12, 4, 0},
    {68256, 0, 9, 3, 0}, {68265, 12, 9, 0, 0}, {68274, 12, 15, 0, 0}, {68289, 7, 9, 0, 0}, {68298, 6, 6, 0, 0},
    {68304, 1, 6, 0, 0}, {68310, 1, 12, 0, 0}, {68322, 0, 9, 4, 0}, {68331, 2, 6, 0, 0}, {68337, 2, 15, 0, 0},
    {68352, 7, 18, 0, 0}, {68370, 9, 15, 0, 0}, {68385, 2, 18, 0, 0}, {68403, 0, 12, 3, 0}, {68415, 0, 15, 3, 0},
    {68430, 10, 12, 0, 0}, {68442, 3, 27, 4, 0}, {68469, 3, 30, 4, 0}, {68499, 12, 12, 0, 0}, {68511, 1, 27, 4, 0},
    {68538, 0, 33, 4, 0}, {68571, 2, 27, 4, 0}, {68598, 1, 33, 4, 0}, {68631, 0, 9, 3, 0}, {68640, 0, 12, 3, 0},
    {68652, 0, 30, 3, 0}, {68682, 0, 15, 4, 0}, {68697, 1, 12, 0, 0}, {68709, 6, 18, 0, 0}, {68727, 3, 12, 0, 0},
    {68739, 4, 12, 0, 0}, {68751, 2, 9, 4, 0}, {68760, 1, 12, 4, 0}, {68772, 1, 15, 4, 0}, {68787, 11, 24, 0, 0},
    {68811, 8, 12, 0, 0}, {68823, 0, 15, 3, 0}, {68838, 0, 12, 3, 0}, {68850, 0, 18, 3, 0}, {68868, 4, 24, 4, 0},
    {68892, 0, 21, 3, 0}, {68913, 5, 12, 0, 0}, {68925, 0, 6, 3, 0}, {68931, 6, 18, 5, 0}, {68949, 8, 7, 0, 0},
    {68956, 8, 12, 0, 0}, {68968, 0, 14, 3, 0}, {68982, 0, 23, 3, 0}, {69005, 0, 17, 3, 0}, {69022, 0, 21, 3, 0},
    {69043, 0, 16, 3, 0}, {69059, 0, 13, 3, 0}, {69072, 0, 12, 3, 0}, {69084, 10, 5, 0, 0}, {69089, 10, 8, 0, 0},
    {69097, 1, 9, 4, 0}, {69106, 2, 24, 4, 0}, {69130, 0, 18, 4, 0}, {69148, 1, 6, 0, 0}, {69154, 7, 6, 0, 0},
    {69160, 3, 6, 0, 0}, {69166, 0, 6, 4, 0}, {69172, 1, 6, 4, 0}, {69178, 1, 6, 4, 0}, {69184, 4, 12, 10, 0},
    {69196, 9, 6, 0, 0}, {69202, 2, 6, 0, 0}, {69208, 5, 6, 0, 0}, {69214, 0, 6, 6, 0}, {69220, 0, 6, 6, 0},
    {69226, 1, 6, 10, 0}, {69232, 1, 6, 4, 0}, {69238, 8, 6, 0, 0}, {69244, 6, 6, 10, 0}, {69250, 6, 6, 0, 0},
    {69256, 2, 6, 4, 0}, {69256, 0, 6, 4, 0}, {69262, 4, 3, 9, 0}, {69265, 11, 9, 0, 0}, {69274, 12, 9, 0, 0},
    {69283, 10, 6, 0, 0}, {69289, 0, 6, 4, 0}, {69295, 4, 6, 4, 0}, {69301, 1, 6, 4, 0}, {69307, 2, 3, 9, 0},
    {69310, 0, 6, 3, 0}, {69316, 0, 6, 3, 0}, {69322, 0, 6, 3, 0}, {69328, 0, 6, 3, 0}, {69334, 0, 6, 3, 0},
    {69340, 0, 6, 3, 0}, {69346, 0, 6, 3, 0}, {69352, 4, 6, 0, 0}, {69358, 0, 9, 3, 0}, {69367, 1, 6, 4, 0},
    {69373, 2, 6, 4, 0}, {69379, 2, 6, 10, 0}, {69385, 0, 3, 9, 0}, {69388, 2, 3, 9, 0}, {69391, 0, 9, 3, 0},
    {69400, 0, 6, 4, 0}, {69406, 0, 6, 4, 0}, {69412, 3, 3, 9, 0}, {69415, 0, 9, 3, 0}, {69424, 0, 9, 3, 0},
    {69433, 0, 9, 3, 0}, {69442, 0, 9, 3, 0}, {69451, 0, 9, 3, 0}, {69460, 0, 9, 3, 0}, {69469, 0, 9, 3, 0},
    {69478, 1, 6, 6, 0}, {69484, 1, 6, 6, 0}, {69490, 3, 6, 10, 0}, {69496, 3, 3, 9, 0}, {69499, 1, 6, 4, 0},
    {69505, 1, 6, 4, 0}, {69511, 1, 6, 4, 0}, {69517, 1, 3, 9, 0}, {69520, 0, 9, 3, 0}, {69632, 0, 9, 3, 0},
    {69641, 0, 6, 6, 0}, {69647, 3, 6, 4, 0}, {69653, 4, 6, 10, 0}, {69659, 4, 6, 10, 0}, {69665, 0, 9, 3, 0},
    {69674, 0, 6, 4, 0}, {69680, 0, 9, 3, 0}, {69689, 3, 3, 9, 0}, {69692, 4, 9, 4, 0}, {69701, 5, 3, 9, 0},
    {69704, 2, 3, 9, 0}, {69707, 6, 6, 10, 0}, {69713, 6, 6, 10, 0}, {69719, 0, 6, 3, 0}, {69725, 0, 6, 3, 0},
    {69731, 0, 6, 3, 0}, {69737, 0, 6, 3, 0}, {69743, 0, 6, 3, 0}, {69749, 0, 6, 3, 0}, {69755, 0, 6, 3, 0},
    {69761, 0, 9, 3, 0}, {69770, 3, 3, 9, 0}, {69773, 0, 9, 3, 0}, {69782, 0, 3, 9, 0}, {69785, 0, 6, 9, 0},
    {69791, 0, 9, 3, 0}, {69800, 1, 3, 4, 0}, {69803, 4, 3, 9, 0}, {69806, 0, 6, 4, 0}, {69812, 0, 9, 3, 0},
    {69821, 3, 3, 9, 0}, {69824, 0, 6, 4, 0}, {69830, 1, 6, 6, 0}, {69836, 0, 6, 6, 0}, {69842, 0, 6, 4, 0},
    {69848, 1, 6, 4, 0}, {69854, 1, 3, 9, 0}, {69857, 0, 9, 3, 0}, {69866, 2, 3, 9, 0}, {69869, 0, 9, 3, 0},
    {69878, 4, 6, 4, 0}, {69884, 1, 6, 4, 0}, {69890, 3, 6, 4, 0}, {69896, 5, 3, 9, 0}, {69899, 0, 9, 3, 0},
    {69908, 0, 9, 3, 0},
};

/* Where the keys that begin with a byte start. */
const uint16_t dl_date_word_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 1238, 1282, 1349,
    1652, 1753, 1958, 2053, 2207, 2297, 2415, 2497, 2596, 2872, 2994, 3144, 3695, 3703, 3749, 3999, 4125, 4173,
    4275, 4318, 4326, 4357, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378,
    4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378,
    4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378,
    4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 4378,
    4378, 4378, 4378, 4378, 4378, 4423, 4442, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4512, 4558,
    4906, 5076, 5096, 5099, 5099, 5155, 5164, 5238, 5421, 5517, 5534, 5537, 5537, 5537, 5537, 5537, 6138, 6329,
    6331, 6331, 6344, 6371, 6399, 6403, 6406, 6415, 6416, 6421, 6437, 6439, 6439, 6439, 6439, 6439, 6439, 6439,
    6439, 6439, 6439, 6439, 6439, 6439, 6439, 6439, 6439, 6439, 6439, 6439,
};

/* See dl_may_be_date_word. */
const uint64_t dl_date_word_filter[1 << DL_DATE_WORD_FILTER_BITS >> 6] = {
    0x40000000100, 0x1000000000010000, 0x806502001000, 0x200040000410000, 0x9400083080008, 0x2000041004, 0x40000,
    0x1200040002200400, 0x10201000020200, 0x1040290010000000, 0x4200000004240001, 0x80002880000,
    0x6000010400002100, 0x4102100000212100, 0x18000080000020, 0x1000000040000010, 0x2210000008800000,
    0x800000102401002, 0x8000060, 0x6080000001080b0, 0x40000000021000, 0x1004100000018000, 0x80024000024,
    0x4000020000001, 0x2080000400002010, 0x800001000100000, 0x1000000, 0x800804020008400, 0x20008000,
    0x1000010000400000, 0x1000080000200208, 0x20000010000010, 0x822020460, 0x28040000, 0x8008200000001001,
    0x100300810002000, 0x6000c0000000, 0x84004000, 0x4020800000, 0x20200000000, 0x400000020408, 0x4000000000002420,
    0x100040200, 0x30001010200000, 0x50000028, 0x200004201006, 0x800200, 0x420200, 0x1008100002900000,
    0x4000200000008000, 0x1820020000800a00, 0x400002000010000, 0xc00028210000200, 0x214100028, 0x800000000000802,
    0x20000, 0x8000000000, 0x1100008100490, 0x2000000, 0x1010000000020001, 0x1800069020, 0x10000040200000,
    0x8000200442000, 0x800100000000400, 0x80000208000, 0x82000000000, 0x1000080240004, 0xb0002010400200,
    0x200100000002200, 0x280201000000000, 0x820000000210010, 0x8000000001048000, 0x188402000210, 0xa00804b02000,
    0x1000000000080400, 0x44028000420000, 0x420000008c0, 0x620800002100a00, 0x88900810000, 0x8001000300000200,
    0x80000000000404, 0x13000, 0xc000000000010040, 0x202000004001000, 0x20000000, 0x500000000000600,
    0x400600400004, 0xa0028020, 0x408008000088, 0x281002002008000, 0x2000000000000000, 0x400004000000,
    0x102000002000000, 0x80000000, 0x10000040000, 0x440080000, 0xa000c00000001000, 0x20000200110000,
    0x20042000108800, 0x0, 0x900000000080, 0x908020000010009, 0x800010000b000800, 0x1080000000400000,
    0x840000000080000, 0x80001001, 0x110001001000000, 0x400001080000, 0x8081000000000000, 0x20121082000c010,
    0x80008000000000, 0x4000000010000000, 0x800040000400800, 0x2004012081008000, 0x6024001000000,
    0x200000000000200, 0x4000000000000004, 0x82000004040, 0x820000810008, 0x10001080400000, 0x100000000,
    0x2008000020000820, 0x42000300000, 0x4000008, 0x20400000420, 0x200004400000, 0x980002002, 0x100008000000,
    0x4002, 0x1100004000000, 0x800000020100000, 0x200000000000010, 0x440100000000000, 0x2882100800019000,
    0x10044014021000, 0x400002000420, 0x800008020000000, 0x1200040002500000, 0x200000080, 0x8010000000040202,
    0x8004000000020005, 0x24006400010, 0x4800400000000400, 0x2000010240020000, 0x40280000, 0x1088,
    0x4200000000008400, 0x10800c00000004, 0x2800000000000, 0xa0011000000, 0x20001100000000, 0x500800180020,
    0x8041004000048000, 0x2001444400000000, 0x10000000010000, 0x1000000000001080, 0x40001, 0x4000000000040000,
    0x1020042018100000, 0x80004010040, 0x1000800000005005, 0x420208000000000, 0x80011008080a080, 0x10208001,
    0x8842010002040880, 0x1000000000000000, 0x4050080000000200, 0x10401, 0x100054820110000, 0x480001000080,
    0x2104101000500100, 0x1020021000000080, 0x8004010000004050, 0x400400010081002, 0x840000001000000,
    0x4000008000000208, 0x208000480002, 0x288000401010100, 0x100000000000004, 0x400001000000020, 0x120000002,
    0x400000000000200, 0x1001, 0x40a0001000, 0x140000020000008, 0x8800084000020200, 0x20000000100000,
    0x480000020000, 0x200030000800009, 0x1400000802000000, 0x2000001024201800, 0x840002, 0x82608000000000,
    0x1000000, 0x90000008000000, 0x800000000800040, 0x60000800000000, 0x200000000010000, 0x20000280000,
    0x4000000004011000, 0x200400000000020, 0x40000, 0x40080800000a0, 0x800000c000, 0xc8400000010, 0x40000000100000,
    0x20010004, 0x1002000000000, 0x800000000, 0x4000020000010000, 0x1080000100060000, 0x4200482000080,
    0x1060008000, 0x8080402200000, 0x414000000000210, 0x4002400800100, 0x3000000010040, 0x80200000210000,
    0x1000000020508000, 0x140400010400020, 0x4000001000000, 0x1000001410200400, 0x8488420000000080,
    0xa0005002000001, 0x88000248000000, 0x1080000000000, 0x800000080040004, 0x32, 0x20000000000c1, 0x180000400480,
    0x4008004802000, 0x800800022001, 0x1200008000000008, 0x82c01000000000e0, 0x4000080400000000, 0x2008090,
    0x808002000001000, 0x2200024000100, 0x800000080000, 0x800000103, 0x8000100100100210, 0x1400010100008002,
    0x20a000000001, 0x1000008202001000, 0x40004000020000, 0x8004400004a000, 0x100210040000000, 0x2000000108,
    0x1450020000100002, 0x100820800, 0x1000a00000210, 0x800, 0x2002010, 0x40400, 0x40000000000080,
    0x8010082020000000, 0x2200084000020, 0xa400020000, 0x4000000008000000, 0x10000000200203, 0x400000000000,
    0x280004002000, 0x200000a004, 0x8000001000, 0x400000000010c410, 0x4000, 0x1202000008180000, 0x400006000, 0x400,
    0x100000008800042, 0x2000800100080000, 0x54002002000001, 0x80a0180000000210, 0xc02200000000000,
    0x104418222040000, 0x0, 0x414800000, 0x10000000008804, 0x454400, 0x9000000000002, 0x1040010000000400,
    0x20080000, 0x8000026010008008, 0x2008000000002230, 0x8004000000008000, 0x14000094, 0x1000800200800000,
    0x41400020000800, 0x8080000000000, 0x1400000, 0x101000008000800, 0x880000000, 0x880a000082050020, 0x20,
    0x21002100200000, 0x8000200000000, 0x900840, 0x4008001, 0x8008000000810082, 0xc100080000000, 0x300040001000840,
    0x102000000002, 0x22000000000, 0x400080200080, 0x1000000, 0x80011008200000, 0x48000000000040, 0x200000000,
    0x40201000008020, 0x2c2080108000820, 0x884008001a5000, 0x403000040080008, 0x40000000000000, 0x61004000010,
    0x18000c0004c0100, 0x201082010108, 0x40, 0x800000800, 0x820010000000010, 0x105118100020, 0x9100000000040800,
    0x40010000400090, 0x302000000000, 0x10000800000000, 0x400000800310, 0x80000050000, 0x18000080000000,
    0x8040000000400000, 0x40404, 0x2000200000422102, 0x80808081402, 0x46000800201, 0x8420200110008200,
    0x10000000000100, 0x201040000009000, 0x3021088000400000, 0x800000800100004, 0x8210080000002c,
    0x100000002010020, 0x4000100000200050, 0x800000000090000, 0x400008000200012, 0x4004000200842000, 0x22080000240,
    0x80080, 0x1000000008210100, 0x80000000000000, 0x2000001810000, 0x94040000900, 0x80000000010, 0x1000002000130,
    0x80000, 0x200000000800020, 0x4200, 0x108000200000040, 0x200020a000, 0x200000000000040, 0x1820804000400080,
    0x10200, 0x1000080000000000, 0x80000000005004, 0x1080001400202000, 0x8040000001000, 0xc08000000020000,
    0x6840001100010000, 0x2000000, 0x2000001004008208, 0x400000000000a0, 0x88280001000000, 0x2000000800000000,
    0x8000000000, 0x8000202000000200, 0x88000800000000, 0x808002028001101, 0x800000081080, 0x900421000001,
    0x4008000015, 0x500000000a001800, 0x880000000cc0008, 0x22080002000080, 0x2200001000000820, 0x1000000000,
    0x800008300000000, 0x80000, 0x1000000002080000, 0x1400000000, 0x8400203020002800, 0x4000200000410002,
    0x2404000000000000, 0x1000, 0x2, 0x20000000000008, 0x80000000001031, 0x820600000002844, 0xe000240000000,
    0x20010020000000c, 0x1000000010020210, 0x8000008001100400, 0x804000040004809, 0x1a0000000000, 0x4000150001002,
    0x800800d000000, 0x8041000000400002, 0x41110004, 0x800000000c00000, 0x420000200000802, 0x4a02000800000,
    0x10002000002000, 0x8040000000001, 0x9020, 0x2800000020401809, 0x2000000000020108, 0x401010200120,
    0x200801000003000, 0x40010000, 0x120009000001, 0x100108004000008, 0x100, 0x40000100000200, 0x1201402200000,
    0x400000000004, 0x2081000080000000, 0x814000011, 0x2204000102008000, 0x4000080, 0x2000020000415020,
    0x400003010000000, 0x41610008880020, 0x8401000000080000, 0x12000008000004, 0x4040200481420000, 0x2002400060,
    0x21000400000000, 0x40030040082400, 0x480000000004020, 0x840400800005801, 0x100400800001, 0x4a00001000000400,
    0x20010000000009, 0x8000e02000080, 0x800040000000, 0x2014000880409, 0x20200000008, 0x4100202000080000,
    0x21000000028030, 0x80000004000, 0xa101200004208000, 0x8000000000000000, 0x180410001021020, 0x1000008, 0x0,
    0x8008000100000000, 0x6008000060, 0x40040000200, 0x4000060400000000, 0x208080000404000, 0x100000,
    0x10000000000020, 0x1800040001000, 0x100000600104, 0x100040000080800, 0x0, 0x1000200004100, 0x80060020000,
    0x200000000000010, 0x8, 0x400000080000, 0x80001042006, 0x8401000000022, 0x8000002104000040, 0x204002000122040,
    0x200000, 0x80a100001, 0x100200, 0x8004010000300204, 0x400900608008000, 0x800062003000800, 0x200000008882000,
    0x4204004040004, 0x200400028409004, 0x800000004000, 0x440040004, 0x10041088000080, 0x1021100200010020,
    0x80010000200, 0xc0000400000, 0x1000a080c0000080, 0x8000220030008, 0x4000000002540000, 0x100008001000402,
    0x18002001010000, 0x1002004000000, 0x82000050010, 0x9022000000000, 0x80008040000, 0x401b00214000042,
    0x408018000208808, 0x8180a200, 0x800400010000000, 0x41288000000, 0x400000000400, 0x20000004000000, 0x100000,
    0x80080240004000, 0x1000000014000, 0x2000000411000080, 0x9011080100000, 0x208010035020800, 0x2002004001000002,
    0x20044000400001, 0x60200000800002, 0x1120, 0x40080400000c0000, 0x800000000200000, 0x82000000000,
    0x200800004100, 0x100914010500004, 0x8401000800000, 0x609100000008080, 0x80000000000, 0x1800092000800,
    0x4000000203000000, 0x8185000010000, 0x0, 0x2a800000000000, 0x200400020, 0x100000, 0x8002000000000000, 0x1010,
    0x802820181000020, 0x2140000, 0x2001002010000000, 0x8000004000000000, 0x200200400100200, 0x4000100000008002,
    0x180040, 0x200018001102000, 0x81000800200, 0x840208000000, 0x220000000000004, 0x180080000400000,
    0x200012084000000, 0x10020800000, 0x14014081, 0x80080000080000, 0x2800000, 0x800000001010000, 0x8000088000000,
    0x40000040000803, 0x80804410012180, 0xa10100000000820, 0x400000000a4, 0x800000081000, 0x100208000020004,
    0x400a120110040000, 0x2000000000, 0x4008000002000002, 0x1000000000000020, 0x4000002800020010, 0x10088000010008,
    0x800040008000200, 0x2000100100000, 0x4880080000086100, 0x88000000020, 0x80002000480a0, 0xc040000,
    0x104206408120008, 0x100002044, 0x80810080000, 0x600408000, 0x800000, 0x1202050004900c0, 0x1408200010088010,
    0x88000800002, 0x10001000000, 0x10, 0x4000800000068200, 0x4000000001000000, 0x2000000820400100, 0x4300000,
    0x102000001000, 0x4000000002000008, 0x800000000100400, 0x8000000e00400000, 0x184104000000000,
    0x4020000010000200, 0x800000000800020, 0x2040000100000000, 0x80000, 0x2000002010000, 0x80001800100000,
    0x11000000000, 0x200220000400a002, 0x5000000000002, 0x2000800004200194, 0x4040c080000, 0xd0000000000,
    0xa00084000000040, 0x100080000008000, 0x2402010004000000, 0x5082000801000000, 0x806008000082000, 0x4000080088,
    0x440000000, 0x4000000000800400, 0x8000000200000, 0x4000004004002020, 0x28000080028000, 0x40c000000420000,
    0x4000000000004008, 0x8040000000100000, 0xa000000480080880, 0x810000002020a, 0x8000000908020,
    0x1100c02000000000, 0x4040040, 0x880000000002800, 0x52010208030040, 0x20000000000, 0x100000000000400,
    0x800000000040000, 0x504010000, 0x1008810202002100, 0x2401000100000, 0x200002020010002, 0x100000000, 0x1100016,
    0x4000040010000040, 0x804000020004, 0x10000400000000, 0x8108000000, 0x8000000002008, 0x880000000040a8, 0x4,
    0x480410000010080c, 0x1404220004000000, 0x800c000040020, 0x60810000002, 0x104100000000000, 0x400310100100,
    0x1400001286100020, 0x8080001000100000, 0x800, 0x100000208, 0x6840214020406, 0x20000, 0x4000020090016,
    0x2002004005000, 0x800, 0x400400000010000, 0x9b00040000001, 0x1100, 0x100000000100000, 0x11000010508480,
    0x8000002000080, 0x800000100d000, 0x1000090000000020, 0x84000220, 0x800020000004000, 0x5000200800001,
    0x4000800c0001002, 0x1100083100, 0x4000000, 0x1000000000002108, 0x122100, 0x102280800040485,
    0x3040080000200000, 0x22000000000008, 0x910001012002001, 0x10008220002000, 0x40000000d0036, 0x16200000c0200,
    0x800402000000021, 0x100000010000100, 0x500000021, 0x2080000000090000, 0x100000000201, 0x200208241004000,
    0x100800400000000, 0x4000000001508400, 0x40000800000, 0x541100000040000, 0x100000000000400, 0x400000040,
    0x4300000000000000, 0x800001, 0x60800000, 0x4000118000000, 0x800080000001000, 0x4000000081000000, 0x800a00,
    0x400000000, 0x5, 0x8000100002, 0x82000010100000, 0x1000000000000000, 0xa000000020000, 0x400000010000,
    0x80100440084281, 0x40000002040000, 0x90000402002, 0x2201, 0x1020828000008010, 0x9000000000001,
    0x1000000010240000, 0x208404000000, 0x2001, 0x10000004002000, 0x0, 0x1000100000401000, 0x4020000000,
    0x494880004000040, 0x806000000800800, 0x88000000, 0x800108080000400, 0x400048000000, 0x200040000000000,
    0x4040000000420, 0x8008000000000000, 0x1000000010, 0xc000000402000000, 0x480088400000084, 0x400020480404,
    0x82000004, 0x200400000005, 0x4040008400000400, 0x2000002000402, 0x28c0000000008000, 0x1181000000000,
    0x4000000054, 0x84080020241c80, 0x1020, 0x50400012, 0x420000000000, 0x1800000000002, 0x100, 0x40000000000,
    0x9008, 0x2021110028, 0x100000008004, 0x8040000800, 0x40100000020408, 0x4480000000000000, 0x8c0100,
    0x10400210000, 0x404080000240050, 0xa800000000000004, 0x2000c08000004, 0x2400000100042006, 0x400001000,
    0x100010001100280, 0x808002200000, 0x4400000010400000, 0x4002001800, 0x4008000021040008, 0x8200402,
    0x800000000000041, 0x420000, 0x80000801082000, 0x10004, 0x840000000, 0x200400000, 0x804052082000088,
    0x1188040000080, 0x2040000210002, 0x10008820400000, 0x1081004704, 0x808280040000, 0x440000000000080,
    0x1000000000080101, 0x8008002000208004, 0xa, 0x8200102000000080, 0x402000024011000, 0x20004000000,
    0x10400002000, 0x80000010000, 0x80000042, 0x1001440000000, 0x800008100000, 0x80000004, 0x4000000000089800,
    0x114100121000, 0xc00000843000000, 0x7004410010010000, 0x200200004030000, 0x40000000000, 0x20000000000000,
    0xa000800041400, 0x4001000000, 0x0, 0x404000102002, 0x10000008000040, 0x20110000000040, 0x60000000002000,
    0x442000000, 0x120000140000000, 0x5010000000080020, 0x8002400040004000, 0x1000084, 0x2300001020000008,
    0x20400000000000, 0x140000020440, 0x4600000040, 0x2000, 0x2000088000000408, 0x4200000000000002,
    0x21100000000800, 0x18800000020c000, 0x820000020020400, 0x810088000000082, 0x4000400100000040,
    0x4040040009000220, 0x100, 0x800008000400000, 0x4000000004040, 0x8402000040800000, 0x210202004200080,
    0xc00208110000008, 0x400000, 0x802000000000840, 0x1000080009, 0x8080000000010080, 0x2410020081090000,
    0x40082000000000, 0x1000000000002080, 0x104000002200, 0x210000800, 0x88000110000004, 0x4000100000,
    0x200400040002, 0x4400100000, 0xa80002000801000, 0xa000100000000000, 0x8012, 0x1a022100010000,
    0x640004018000000, 0x402000c05, 0x18000000000000, 0x18000100200004, 0x812400, 0x1000002000101, 0x904080000,
    0x2400000020002, 0x2002000800000800, 0x8000200080100, 0x20040000200090, 0x40000000000081, 0x400021408,
    0x9000004000000000, 0x80000100500004, 0x9000000, 0x8000a00000, 0x8400000108040, 0x8014000000000804,
    0x201a0820081000, 0x60000009000, 0x900007008020, 0x8204010110, 0x48000000c000000, 0x5000000400000001,
    0x20020002, 0x8810, 0x8200004008400000, 0x10018288800, 0x1000010008000002, 0x60301280000240, 0x2000000888020,
    0x4200010420, 0x80008002000, 0x2000080200000020, 0x4000000100010, 0x40000000000, 0x100000, 0x2222010000040,
    0x1000001004054000, 0x80480009080220, 0x200840000010000, 0x10020008284, 0x60010100c020020, 0x4080000040000000,
    0x10000000200114, 0x880000028200008, 0x400408000000000, 0x100000000400040, 0x800002000a0001, 0x400100010040,
    0x10000000800008, 0x300000202000044, 0x0, 0x280120002423, 0x100010040000002, 0x804020000000000,
    0x4000000000804000, 0x40000000004200, 0x9100000, 0x800000000040224, 0x400000000100004, 0x1080008000200108,
    0x84, 0x10010010001100, 0x240400200080, 0x800100900600000, 0x200a24100200a, 0x10000880000200,
    0x40a000000000040, 0x80011002000, 0x8002000000, 0x40000000000004, 0x400c0202002002, 0x400000040000009,
    0x100000100000010, 0x88200000000200, 0xc000000410, 0x200002000020080, 0x20000100082000, 0x402004011004202,
    0x1000108802000000, 0x40000400100, 0x1801028000, 0x200100000003004, 0x8040000021000, 0x8004020104000000,
    0x20000080001, 0x1040000820000008, 0x10a4620481002, 0x20000002, 0x8020030000200118, 0x80000008040220,
    0x400800040008400, 0x0, 0x4a000000400, 0x410002000000, 0xb00000000004000, 0x8, 0x40000000040050,
    0x100001200001, 0x41000000000, 0x8400400000000000, 0x8000000000900001, 0x2200, 0x1184030000001, 0x400,
    0x20100000028, 0x20000000001000, 0x808002004000000, 0x40000040, 0x4300400080, 0x888000400a0,
    0x4854040080000000, 0x4200184100000, 0x8010000140000000, 0x1000000010800, 0x10420000110000, 0x10048040100060,
    0x1401000000000000, 0x2, 0x105000000020080, 0x800000000400, 0x4000000004000, 0x200000042000, 0x8000000000006,
    0x204000, 0x2005000, 0x8000100000000, 0x10000000001, 0x20200005000020, 0x4000000000000401, 0x1000080,
    0x21000000004001, 0x8000000000000, 0x2000010000110002, 0xa0000000001081, 0x40080000046080, 0x8000450000002004,
    0x40100000100, 0x400080402000092, 0x80000000000000a0, 0x40000000000102, 0x400001000080, 0x1080000200020080,
    0x20018000000, 0x4000000001, 0x800004000000, 0x1040041000000, 0x4000800000090, 0x40000808010080, 0x20008000000,
    0x4400000022400040, 0x100002000032000, 0x8400080002, 0x40000080000800, 0x100040004000000, 0x482200002400002,
    0xc20000200000000, 0x12100000000, 0x80000000000040, 0x800000004080800, 0x40000, 0x400480000000009,
    0x2008020002421020, 0x14124000008004, 0x10401000000, 0x94, 0x1080000000002021, 0x1000180000001100, 0x10,
    0x400000100000, 0x100040010000, 0x80000000504020, 0x18040020080000, 0x280000000400, 0x21a0004000000200,
    0x1108000000000180, 0xa0400200000000, 0x2000011200001, 0x1010000000000, 0x800020000100000, 0x3000000000,
    0x2000003000020000, 0x4000000004000004, 0x1000000a000, 0x40000000000, 0x8000800000000000,
};
