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
    "dakiku#dasukagabatadamhdanasdatedavrigldavustdcdede ceadaoinde decembrede desde desembrede domhnaigh"
    "de febrde febrerde febrierde febrièrde gende generde genierde genièrde haoinede julde julhet"
    "de juliolde junhde junyde la madrugadade la mananade la mañanade la nochede la tardede lapres-midi"
    "de laprès-midide luainde maide maigde mairtde marcde marçde novde novembrede sathairnde set"
    "de setembredeardeardaoindecdecembardecemberdecembradecembredecembriedecembrisdecembro"
    "deireadh fomhairdeireadh fómhairdekdekabrdeldel mediodiadel mediodíadel pomeriggiodelelottdelop"
    "delutandelutándemdendenschdegderdesdesembadesemberdesembredesimberdetsdetsemberdeydezdezember"
    "dezembrodfomhdfómhdgdhen cheiteandhen chèiteandhen damhairdhen dubhlachddhen dàmhairdhen dùbhlachd"
    "dhen fhaoilleachdhen ghearrandhen ghibleandhen iuchardhen lunastaldhen lùnastaldhen mhartdhen mhàrt"
    "dhen ogmhiosdhen t-samhaindhen t-sultaindhen ògmhiosdhjdhjetordhu al hijjahdhu al qadahdidi mattina"
    "di nottedi pomeriggiodi seradiadiardaoindicdicembredicembrudiciadaindiciembrediddidomhnaich"
    "didòmhnaichdiedie aanddie middagdie nagdie oggenddiena",
    "dienstagdihdihaoinedijousdijòusdildillunsdiluaindilunsdimdimairtdimanchedimancodimanĉodimarsdimarts"
    "dimecresdimengedimineatadimineațadimàirtdimècresdinsdagdisdisambadisathairnediseembardisembadisember"
    "dissabtedisyembrediumengedivendresdiċdiċembrudjdjedldnednesdniadodo mediodiado mediodíadoctdoctober"
    "doctobredoctubredoctòbredomdomenicadomhdomingodondonderdagdonnerstagdonneschdegdopdopoldopoldan"
    "dopoldnedopoldnjadopolednedopoludniadopoludniedopołdnjadsdsmdtdudu matdu matindu soirdubdubendubh"
    "dubnaduela#asteduela#egunduela#hilabeteduela#minutuduela#orduduela#segundoduela#urtedumdumengia"
    "duminicaduminicădundupa-amiazadupă-amiazadusdusemdusenbedushdushanbaduşduşemduşenbedvdydd gwener"
    "dydd iaudydd llundydd mawrthdydd mercherdydd sadwrndydd suldzisdzisiajdziśdàmhdé céadaoin"
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
    "godzinagoizgoizagoizaldgoizaldeagoizaldekogoizekogongoongor",
    "gorffgorffennafgosongosoňgouegoueregoöňgrugrudniagrudziengrudzieńgruodgruodisgruodziogruodžiogson"
    "gsoňgstgulangungunduzgunjugunortagunortadan ongunortadan songushgushtgwegwengwenergwengologöňgündüz"
    "günortagünortadan soňgünortadan öňhha#anoha#anosha#diaha#diasha#hha#horaha#horasha#mesha#mesesha#min"
    "ha#minutoha#minutosha#sha#segha#segundoha#segundosha#semha#semanaha#semanashace#ahace#anohace#anos"
    "hace#añohace#añoshace#dhace#diahace#diashace#díahace#díashace#hhace#horahace#horashace#mhace#mes"
    "hace#meseshace#minhace#minutohace#minutoshace#shace#segundohace#segundoshace#semhace#semana"
    "hace#semanashadegihai#anohai#anoshai#diahai#diashai#díahai#díashai#hhai#horahai#horashai#mes"
    "hai#meseshai#minhai#minutohai#minutoshai#shai#segundohai#segundoshai#semhai#semanahai#semanashajnal"
    "haponhari inihatinggabihazhaziranheinaheinakuuheinakuutaheinäheinäkuuheinäkuutahelmihelmikuu"
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
    "makonni#dasukagabatamalammanmanamanadagurmananamandagmanhamanhãmanudagurmarmarcmarcamarchmarcius"
    "marco",
    "mardimardomarecmaretmarismarrasmarraskuumarraskuutamarsmarsomartmartamartedimartedìmartesmartimartie"
    "martomartsmartxoamartxoakmartxoarenmarzmarzecmarzomarzumarçmarçomarțimasmashimatmatgmatimatin"
    "matinadamatshimattinamatímawmawrthmaymayismayomayumayısmaímañanamañámaýmbremjembrëmjemchanamdmdtme"
    "mean fomhairmedimedianoitemediodiamediodíameemehmehefinmehrmeimeia-noitemeindegmeio-diameith"
    "meitheamhmejmejamejemejjumengjesmermercmercamerchermercoledimercoledìmercoresmercredimerkredomesdite"
    "mesditëmesemnamesnatemesnatëmeszmetmettwochmeumeurmeurzhmewzmeymeyimezmezhmezhevenmezzanotte"
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
    "pirms#stundaspirms#stundāmpiątekpjapjatkpktpmpn",
    "popo nocipo noćipo podnepo poludniupo południupodnepolpoldpoldnepolednepolnpolnocpolnočpoludnie"
    "pomeriggioponpondelipondelokpondzelapondělíponedeljakponedeljekponedjeljakponiedzialekponiedziałek"
    "ponjezeleponocponociponoćponočipoppopietpopietepopietėpopodnepopolpopoldanpopoldnepopoldnjupopoludni"
    "popoludniepopoludnípopołdnjupopołudnieposlije podneposlijepodnepostedpołudnieprprepre#cpre#dpre#dana"
    "pre#godpre#godinapre#godinepre#mespre#mesecapre#mesecipre#minpre#minutapre#nedpre#nedeljapre#nedelje"
    "pre#satapre#satipre#sekpre#sekundepre#sekundipre#čpred#dpred#dnapred#dnamipred#dnepred#dnem"
    "pred#dnevipred#dnevompred#dnevomapred#dnjpred#dnjemipred#dnjompred#dnjomajpred#dnompred#dnypred#dňa"
    "pred#dňamipred#dňompred#hpred#hodinamipred#hodinoupred#hodinypred#hodzpred#hodzinamipred#hodzinomaj"
    "pred#hodzinupred#lpred#letamipred#letipred#letompred#letomapred#letomajpred#letypred#mes"
    "pred#mesacamipred#mesacompred#mesacomajpred#mesecempred#mesecemapred#mesecipred#mesiacapred#mesiacmi"
    "pred#mesiacompred#mesicepred#mesicempred#mesicipred#minpred#minutamapred#minutamipred#minuto"
    "pred#minutomajpred#minutoupred#minutupred#minutypred#minútamipred#minútoupred#minútypred#rpred#roka"
    "pred#rokempred#rokmipred#rokompred#rokupred#spred#sekpred#sekundamapred#sekundamipred#sekundo"
    "pred#sekundomajpred#sekundoupred#sekundupred#sekundypred#tedpred#tednipred#tednompred#tednoma"
    "pred#tydpred#tydnepred#tydnempred#tydnypred#tydzpred#tydzenjemipred#tydzenjompred#tydzenjomaj"
    "pred#tyzpred#tyzdnapred#tyzdnamipred#tyzdnompred#týžpred#týždňapred#týždňamipred#týždňompred#urama"
    "pred#uramipred#uropriprieksppriekspusdienapriekšppriekšpusdienapriekšpusdienāpries#dpries#diena"
    "pries#dienaspries#dienospries#dienupries#mpries#menpries#menesipries#menesiopries#menesiu"
    "pries#menesiuspries#metupries#metuspries#minpries#minuciupries#minutepries#minutespries#sav"
    "pries#savaiciupries#savaitepries#savaitespries#sekpries#sekundepries#sekundespries#sekundziu"
    "pries#valpries#valandapries#valandaspries#valandospries#valandupriespietprieš#dprieš#dienas"
    "prieš#dienosprieš#dienąprieš#dienųprieš#mprieš#metusprieš#metųprieš#minprieš#minutesprieš#minutės"
    "prieš#minutęprieš#minučiųprieš#mėnprieš#mėnesioprieš#mėnesiusprieš#mėnesiųprieš#mėnesįprieš#sav"
    "prieš#savaitesprieš#savaitėsprieš#savaitęprieš#savaičiųprieš#sekprieš#sekundesprieš#sekundės"
    "prieš#sekundęprieš#sekundžiųprieš#valprieš#valandasprieš#valandosprieš#valandąprieš#valandųpriešpiet"
    "prije#dprije#danprije#danaprije#gprije#godprije#godinaprije#godineprije#godinuprije#hprije#min"
    "prije#minutaprije#minuteprije#minutuprije#mjprije#mjesecprije#mjesecaprije#mjeseciprije#sprije#sat"
    "prije#sataprije#satiprije#sedprije#sedmicaprije#sedmiceprije#sedmicuprije#sekprije#sekunde"
    "prije#sekundiprije#sekunduprije#tjprije#tjedanprije#tjedanaprije#tjednaprijepodneprillprintpro"
    "prosinacprosincaprosinceprosinecprynhawnprzed poludniemprzed południemprzedpoludnieprzedpołudnie"
    "psed#dnjpsed#dnjamipsed#dnjompsed#dnjomapsed#gozpsed#gozinamipsed#gozinomapsed#gozinupsed#l"
    "psed#letamipsed#letompsed#letomapsed#minpsed#minutamipsed#minutomapsed#minutupsed#mjaspsed#mjasecami"
    "psed#mjasecompsed#mjasecomapsed#sekpsed#sekundamipsed#sekundomapsed#sekundupsed#tyzpsed#tyzenjami"
    "psed#tyzenjompsed#tyzenjomapsmpstptptgptmpuhapaevpukulpulnpulnocpusdpusdienlaikapusdienlaiks"
    "pusdienlaikāpusnaktipusnaktspusnaktīpztpápátekpärastlõunapärastlõunalpå eftermpå eftermiddagen"
    "på ettermiddagenpå formiddagenpå förmpå förmiddagenpå kveldenpå kvällenpå morgpå morgenenpå morgonen"
    "på nattapå nattenpébpébruaripéntekpêncşempónpóndźelapónjeźelepółnocpühapäevpēcppēcpusdpēcpusdiena"
    "pēcpusdienāpětpětkpřed#dnepřed#dnempřed#dnjpřed#dnjemipřed#dnjompřed#dnjomajpřed#dnypřed#h"
    "před#hodinamipřed#hodinoupřed#hodinypřed#hodźpřed#hodźinamipřed#hodźinomajpřed#hodźinupřed#l"
    "před#letypřed#lětamipřed#lětompřed#lětomajpřed#minpřed#minutamipřed#minutomajpřed#minutoupřed#minutu"
    "před#minutypřed#měs",
    "před#měsacamipřed#měsacompřed#měsacomajpřed#měsícepřed#měsícempřed#měsícipřed#rpřed#rokempřed#roku"
    "před#spřed#sekpřed#sekundamipřed#sekundomajpřed#sekundoupřed#sekundupřed#sekundypřed#tydź"
    "před#tydźenjemipřed#tydźenjompřed#tydźenjomajpřed#týdpřed#týdnepřed#týdnempřed#týdnypśed#dnj"
    "pśed#dnjamipśed#dnjompśed#dnjomapśed#góźpśed#góźinamipśed#góźinomapśed#góźinupśed#lpśed#lětami"
    "pśed#lětompśed#lětomapśed#minpśed#minutamipśed#minutomapśed#minutupśed#mjaspśed#mjasecami"
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
    "virun#joervirun#mvirun#minvirun#minutt",
    "virun#mountvirun#sekvirun#sekonnvirun#stvirun#stonnvirun#wvirun#wochvlatvmvomvor#jahrvor#jahren"
    "vor#minvor#minutevor#minutenvor#monatvor#monatenvor#sekvor#sekundevor#sekundenvor#stdvor#stunde"
    "vor#stundenvor#tagvor#tagenvor#wochevor#wochenvormvormittagvormittagsvrvrijdagvrydagvčeraww nocy"
    "w poludniew południewalwaltorawatwata#dayagabatawatanni#dasukagabatawałwałtorawczorajwedwednesdaywen"
    "wenezdeewengiwestwetwibwieczorwieczoremwieczórwiki#iliyopitawiki#zilizopitawitwitawowoansdeiwoensdag"
    "wotpwotpoldnjawrzwrzesienwrzesieńwrzesniawrześniawtwtorekwutwutorawótpwótpołdnjaxanxaneiroxovxoves"
    "xulxulloxunoxuñoy borey prynhawnyakyakshanbayaktyammayanyanvaryanwaryaouyarim tunybyekyeksemyeksenbe"
    "yektyekşemyesterdayyhymyoyollayr hwyrysmyulyuliyunyuniyöyölläyşmzzazarzarizaterdagzerclzercladur"
    "zilhiccezilkadezjutzjutrajzozondagzulhijahzulkaidahzveczvecerzvečzvečerzářzáříààbámẹ́taàsàárọ̀àìkú"
    "ágúágústápráprilisçaçarçarşambaçarşemçarşenbeçşmçərşənbəçərşənbə axşamıèmeéjféléjjelìsẹ́gunîlnîlon"
    "înîògmhõhtuõhtulösööööselöğleöğleden sonraöğleden önceúnoúnorúnoraútúterýýanýanwarýekýekşenbeþri"
    "þriðjudagurčervenčervencečervenecčervnačetčetrtekčetvrtakčtčtvrtekčvcčvnđêmġimġunġunjuħadħamĵaĵaŭdo"
    "říjříjenříjnaśrśrodaşabanşemşemîşenşenbeşevvalşubşubatşənbəšeštadienisšiandienšodienštštvrtokštw"
    "štwórtkαπραπρίλιοςαπριλίουαπόγαπόγευμααυγαυγούστουαύγαύγουστοςβράδυδεκδεκέμβριοςδεκεμβρίουδευδευτέρα"
    "ιανιανουάριοςιανουαρίουιουλιουλίουιουνιουνίουιούλιούλιοςιούνιούνιοςκαικυρκυριακήμάιμάιοςμάρμάρτιος"
    "μαΐμαΐουμαιμαρμαρτμαρτίουμεσημμεσημέριμμνοένοέμβριοςνοενοεμβρίουοκτοκτωβρίουοκτώβριοςπέμπέμπτηπαρ"
    "παρασκευήπμπριναπό#έτηπριναπό#έτοςπριναπό#δευτπριναπό#δευτερόλεπταπριναπό#δευτερόλεπτοπριναπό#εβδ"
    "πριναπό#εβδομάδαπριναπό#εβδομάδεςπριναπό#ημπριναπό#ημέραπριναπό#ημέρεςπριναπό#λεππριναπό#λεπτά"
    "πριναπό#λεπτόπριναπό#μήναπριναπό#μήνεςπριναπό#ώπριναπό#ώραπριναπό#ώρεςπρωίσάβσάββατοσήμερασεπ"
    "σεπτέμβριοςσεπτεμβρίουστιςτεττετάρτητο απόγευματο βράδυτο μεσημέριτο πρωίτρίτρίτηφεβφεβρουάριος"
    "φεβρουαρίουχθεςχτεςώραавгавгуставгустаамапрапрелапрельапреляаприларавдугаар сарарван нэгдүгээр сар"
    "арван хоёрдугаар сараугаугустахшамахшамүстүаўаўторакақпақпанбабаасанбазарбазар ертәсибебейсенбібейш"
    "бейшембиберберезеньберезнябсбябямбавверверасеньвераснявересеньвереснявечвечевечервечеравечертавечора"
    "вечірвовоскресеньевсвтвтовторниквчеравчоравівторокггогодгодагрудгруденьгруднягуравдугаар сардадаваа"
    "данасдекдекабрдекабрьдекабрядекемвриденесденьдецдецембарднесднядолоодугаар сардпдсдушдушанбадушанбе"
    "дшбдүйдүйсенбідүйшөмбүдөрөвдүгээр саресдүгээр саржжекжексенбіжекшембижелжелтоқсанжмжніжнівеньжніўня"
    "жовтжовтеньжовтняжсжумжумажылыжылғыжұма",
    "зургаадугаар саришембиишмиюлиюльиюляиюниюньиюняијлијнијулијункаскастрычніккастрычнікаквітквітень"
    "квітнякечасикечиндекечкурункечқурункешкешкікракрасавіккрасавікакундузилиплипеньлипнялистлистопад"
    "листопадалхлхагвалютлютагалютийлютоголютыліпліпеньліпеняліслістападлістападамаймаммамырмармартмарта"
    "маумаусыммаямајмскмямягмарнана обяднавечернаймдугаар сарнапладненаунаурызнаутронднеднеделанеделя"
    "недељанеділянедјељановновембарноеноемвриночиночьночінояноябноябрноябрьноябрянојнојабрноћноћуноќноќе"
    "нэгдүгээр сарнянядзелянямнічообоктоктобароктомвриоктяброктябрьоктябряоктјаброныоройотпайпайшанба"
    "панядзелакпанҷшанбепетпетакпетокпетъкпладнепмпнпопо поднеподнеполдполденьполнполночьполноќполудень"
    "полунощпонпонеделникпонедельникпонедељакпонеділокпонедјељакпоноћпоплпопладнепоподнепослийеподне"
    "послије поднепппре поднепре#годпре#годинапре#годинепре#дпре#данапре#меспре#месецапре#месеципре#мин"
    "пре#минутапре#недпре#недељапре#недељепре#сатапре#сатипре#секпре#секундепре#секундипре#чпред#год"
    "пред#годинапред#годинипред#денпред#денапред#месецпред#месеципред#минпред#минутапред#минути"
    "пред#седмицапред#седмиципред#секпред#секундапред#секундипред#часпред#часапреди#гпреди#година"
    "преди#годинипреди#денпреди#днипреди#мпреди#месецпреди#месецапреди#минпреди#минутапреди#минути"
    "преди#седмпреди#седмицапреди#седмиципреди#секпреди#секундапреди#секундипреди#чпреди#часпреди#часа"
    "през нощтапретплпретпладнеприје поднеприје#годинаприје#годинеприје#годинуприје#данприје#дана"
    "прије#минутприје#минутаприје#мјесецприје#мјесецаприје#мјесециприје#сатприје#сатаприје#сатиприје#седм"
    "прије#седмицаприје#седмицеприје#седмицуприје#секприје#секундприје#секундеприје#секундипробптпшб"
    "пятницапятницяпятніцапівнічпүпүрэврранкуранокрокуріксабсаботасаксакавіксакавікасарынсбсегодня"
    "сейсенбісенсенбісентсентябрсентябрьсентябрясентјабрсепсептембарсептемврисерадасередасерпсерпень"
    "серпнясешсешанбасешанбеследобедслобснеснежаньснежнясрсресредасрисриједасрядассстустудзеньстудзенясуб"
    "субботасуботасутринтасшбсъботасьогоднісічсіченьсічнясүбһсәрсенбісәусәуірсәһәртавдугаар сарталтүстам"
    "тамызтаңтаңкытаңғытктотрав",
    "травеньтравнятуш пайтитңтүнтүн жарымытүн ичиндетүн ортосутүнгітүскітүстен кейінтүстен кейінгі"
    "түштөн кийинтүштөн кийинкиуу поднеувечеутоуторакутраутроујутруфебфебруарфевфеврфевралфевральфевраля"
    "февруарихоёрдугаар сарччачак түшчасчасачацверчервчервеньчервнячетчетверчетвергчетвртакчетврток"
    "четвъртъкчорчоршанбачоршанбечтчцчшбчэрчэрвеньчэрвенячәршәнбәчәршәнбә ахшамышшаншанбашанбешарш"
    "шаршембишейшшейшембишнбшілшілдешәнбәшөнөшөнө дундэрталабэртең мененюлиюниякшякшанбаякшанбеянвянвар"
    "январьянваряянуянуариярим туняшбјанјанварјануарјануаријулјулијунјунијутројучеқазқазанқарқарашақаң"
    "қаңтарқырқыркүйекҝеҹәҝеҹәјарыҝүндүзҝүнортаүд дундүхүөҷмъҷумъаҹаҹүмәҹүмә ахшамыөглөөөдөрապրապրիլ"
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
    "جمادی الثانیجمعراتجمعهجمعوجمعہجنوريجنوریجوانجوزاجولاءِجولائیجولایجونجويليةجۈجۈمەحزيرانحملحوتخرداد",
    "خلال#أشهرخميسدجنبردردرېنۍدسامبردسمبردلودوشنبهدونۍدوپہردوپہر میںديسمبردۈدۈشەنبەدیدیروزدېكابىرذو الحجة"
    "ذو القعدةذوالحجهذوالقعدهذي الحجةذي القعدةراترات میںربيع الآخرربيع الأولربيع الاولربيع الثاني"
    "ربیع الاولربیع الثانیربیعالاولرجبرمضانزمریساعتسالسبتمبرستمبرسرطانسلواغهسنبلهسنةسهشنبهسومرسيپٽمبر"
    "سپتامبرسپتمبرسہ پہرسېنتەبىرسېپتمبرسەسەيشەنبەشامشام میںشام، منجهندشبشباطشتنبرشعبانشمسیشنبهشهریورشوال"
    "شەشەنبەصصباحاصباحاًصباحًاصبحصبح میںصبح، منجهندصفرظهرظهرًاعامعصرعقربغبرګولیغشتغمغوغوییفبرايرفبروري"
    "فجرًافروردینفروریفوریهفوریهٔفيفي الصباحفي المساءفيبروريفيفريفېبروريفېۋرالق ظقبل#أسابيعقبل#أسبوع"
    "قبل#أسبوعًاقبل#أشهرقبل#أيامقبل#ثانيةقبل#ثوانٍقبل#ثوانِقبل#دقائققبل#دقيقةقبل#ساعاتقبل#ساعةقبل#سنة"
    "قبل#سنواتقبل#شهرقبل#شهرًاقبل#يومقبل#يومًاقبلازظهرقظقوسكانون الأولكانون الاولكانون الثانيليلاًلړم"
    "لیندۍممئمئيمئیمارتمارسمارچمايمايومحرممردادمرغومیمساءمساءًمنتصف الليلمنجهند، شاممنگلمهمهرمهٔميلاديمی"
    "میزانمیلادیمۍنوامبرنوفمبرنومبرنونبرنويابىرنيساننیمهشبهه شهجريهجريةهجری شمسیهـوریوږیيانۋارينايريوليو"
    "يوليوزيونيويونۍيەيەكشەنبەپنجشنبهپينځنۍپیرپەپەيشەنبەڅلرنۍچاچارشەنبەچبچكچنګاښچهارشنبهچۈشتىن بۇرۇن"
    "چۈشتىن كېيىنڇنڇرڊسمبرژانویهژانویهٔژوئنژوئیهژوئیهٔکبہجریہفتہیکشنبهअक्टूबरअक्टू॰अक्टोबरअगस्टअगस्तअग॰"
    "अपरान्हअपराह्नअप्रिलअप्रैलआइतआइतबारआजएप्रिएप्रिलऑक्टोऑक्टोबरऑगऑगस्टकलकोगुरुगुरुवारजनवरीजन॰जाने"
    "जानेवारीजुनजुलाईजुलैजुल॰जूनडिसेंडिसेंबरडिसेम्बरदिसंबरदिस॰दुपारदोपहरनवंबरनव॰नोभेम्बरनोव्हेंनोव्हेंबर"
    "पहाटपूर्वाह्नफ़रवरीफ़र॰फेब्रुफेब्रुअरीफेब्रुवारीबजेबिहानबिहिबिहिबारबुधबुधबारबुधवारबेलुकीमंगलमंगलवार"
    "मंगळमंगळवारमईमङ्गलमङ्गलबारमध्यरातमध्यरात्रमध्यरात्रिमध्यान्हमार्चमेरविरविवाररातरात्रशनिशनिबारशनिवार"
    "शामशुक्रशुक्रबारशुक्रवारसंध्याकाळसकाळसप्टेंसप्टेंबरसाँझसितंबरसित॰सुबहसेप्टेम्बरसोमसोमबारसोमवारঅক্টো"
    "অক্টোবরঅক্টোবৰআগআগষ্টআগস্টআজএপ্রিএপ্রিলএপ্ৰিলগতকালছেপ্তেছেপ্তেম্বৰজানু",
    "জানুয়ারীজানুৱাৰীজুনজুলজুলাইটাডিচেডিচেম্বৰডিসেডিসেম্বরদুপুরদুপুরবেলায়দেওদেওবাৰনভেনভেম্বরনৱেনৱেম্বৰ"
    "ফেবফেব্রুয়ারীফেব্ৰুফেব্ৰুৱাৰীবিকালবুধবুধবারবুধবাৰবৃহবৃহস্পতিবৃহস্পতিবারবৃহস্পতিবাৰভোরভোরবেলায়মঙ্গল"
    "মঙ্গলবারমঙ্গলবাৰমার্চমাৰ্চমেরবিরবিবাররাত্রিরাত্রিবেলায়শনিশনিবারশনিবাৰশুক্রশুক্রবারশুক্ৰশুক্ৰবাৰসকাল"
    "সকালবেলায়সন্ধ্যাসন্ধ্যাবেলায়সেপসেপ্টেম্বরসোমসোমবারসোমবাৰਅਕਤੂਅਕਤੂਬਰਅਗਅਗਸਤਅਪ੍ਰੈਅਪ੍ਰੈਲਅੱਧੀ ਰਾਤਐਤਐਤਵਾਰ"
    "ਜਨਜਨਵਰੀਜੁਲਾਜੁਲਾਈਜੂਨਦਸੰਦਸੰਬਰਦੁਪਹਿਰੇਨਵੰਨਵੰਬਰਪੂਦੁਫ਼ਰਫ਼ਰਵਰੀਬਾਦੁਬੁੱਧਬੁੱਧਵਾਰਮਈਮਾਰਚਮੰਗਲਮੰਗਲਵਾਰਰਾਤਰਾਤੀਂਵੀਰ"
    "ਵੀਰਵਾਰਸਤੰਸਤੰਬਰਸਵੇਰੇਸ਼ਨਿੱਚਰਸ਼ਨਿੱਚਰਵਾਰਸ਼ਾਮਸ਼ਾਮੀਂਸ਼ੁੱਕਰਸ਼ੁੱਕਰਵਾਰਸੋਮਸੋਮਵਾਰએપ્રિલઑક્ટોઑક્ટોબરઑગસ્ટગુરુ"
    "ગુરુવારજાન્યુજાન્યુઆરીજુલાઈજૂનડિસેડિસેમ્બરનવેનવેમ્બરફેબ્રુફેબ્રુઆરીબપોરબપોરેબુધબુધવારમંગળમંગળવાર"
    "મધ્યરાત્રિમાર્ચમેરવિરવિવારરાત્રિરાત્રેશનિશનિવારશુક્રશુક્રવારસપ્ટેસપ્ટેમ્બરસવારસવારેસાંજસાંજેસોમ"
    "સોમવારଅକ୍ଟୋବରଅଗଷ୍ଟଅପରାହ୍ନଅପ୍ରେଲଗୁରୁଗୁରୁବାରଜାନୁଆରୀଜୁନଜୁଲାଇଡିସେମ୍ବରନଭେମ୍ବରପୂର୍ବାହ୍ନଫେବୃଆରୀବୁଧବୁଧବାରମଇ"
    "ମଙ୍ଗଳମଙ୍ଗଳବାରମାର୍ଚ୍ଚରବିରବିବାରଶନିଶନିବାରଶୁକ୍ରଶୁକ୍ରବାରସେପ୍ଟେମ୍ବରସୋମସୋମବାରஅக்அக்டோபர்அதிகாலைஅந்தி மாலைஆக"
    "ஆகஸ்ட்இரவுஏப்ஏப்ரல்காலைசனிசெப்செப்டம்பர்செவ்செவ்வாய்ஜனஜனவரிஜூன்ஜூலைஞாயிஞாயிறுடிசடிசம்பர்திங்திங்கள்"
    "நண்பகல்நள்ளிரவுநவநவம்பர்பிப்பிப்ரவரிபிற்பகல்புதபுதன்மதியம்மார்மார்ச்மாலைமேவியாவியாழன்வெள்வெள்ளிఅక్టో"
    "అక్టోబర్అర్ధరాత్రిఆగఆగస్టుఆదిఆదివారంఉదయంఏప్రిఏప్రిల్గురుగురువారంజనజనవరిజులైజూన్డిసెండిసెంబర్నవం"
    "నవంబర్ఫిబ్రఫిబ్రవరిబుధబుధవారంమంగళమంగళవారంమధ్యాహ్నంమార్చి",
    "మేరాత్రిశనిశనివారంశుక్రశుక్రవారంసాయంత్రంసెప్టెంసెప్టెంబర్సోమసోమవారంಅಕ್ಟೋಅಕ್ಟೋಬರ್ಆಗಆಗಸ್ಟ್ಏಪ್ರಿಏಪ್ರಿಲ್"
    "ಗುರುಗುರುವಾರಜನಜನವರಿಜುಲೈಜೂನ್ಡಿಸೆಂಡಿಸೆಂಬರ್ನವೆಂನವೆಂಬರ್ಫೆಬ್ರಫೆಬ್ರವರಿಬುಧಬುಧವಾರಬೆಳಗ್ಗೆಭಾನುಭಾನುವಾರಮಂಗಳ"
    "ಮಂಗಳವಾರಮಧ್ಯ ರಾತ್ರಿಮಧ್ಯರಾತ್ರಿಮಧ್ಯಾಹ್ನಮಾರ್ಚ್ಮೇರಾತ್ರಿಶನಿಶನಿವಾರಶುಕ್ರಶುಕ್ರವಾರಸಂಜೆಸೆಪ್ಟೆಂಸೆಪ್ಟೆಂಬರ್ಸೋಮ"
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
    "ຕອນແລງຕຸລາທວທັນວາທ່ຽງທ່ຽງຄືນທ່ຽງ​ຄືນພຈພພພະຈິກພະຫັດພຶດສະພາພຸດມກມນມສມັງກອນມິຖ",
    "ມິຖຸນາມີນາວັນຈັນວັນພະຫັດວັນພຸດວັນສຸກວັນອັງຄານວັນອາທິດວັນເສົາສວາຍສຫສິງຫາສຸກຫຼັງທ່ຽງອັງຄານອາທິດເມສາ"
    "ເສົາແລງကြာသပတေးစက်စက်တင်ဘာစနေဇန်ဇန်နဝါရီဇူဇူလိုင်ဇွန်ညနေတနင်္ဂနွေတနင်္လာဒီဒီဇင်ဘာနိုနိုဝင်ဘာနေ့လယ်"
    "နံနက်ပြီးခဲ့သည့်#စက္ကန့်ပြီးခဲ့သည့်#နာရီပြီးခဲ့သည့်#နှစ်ပြီးခဲ့သည့်#ပတ်ပြီးခဲ့သည့်#မိနစ်"
    "ပြီးခဲ့သည့်#ရက်ပြီးခဲ့သည့်#လဖေဖေဖော်ဝါရီဗုဒ္ဓဟူးမတ်မေမွန်းတည့်သန်းခေါင်ယံသောကြာအင်္ဂါအောက်အောက်တိုဘာ"
    "ဧပြီဩဂုတ်აგვაგვისტოაპრაპრილიდეკდეკემბერიდილდილადილითთებთებერვალიიანიანვარიივლივლისიივნივნისიკვიკვირა"
    "მაიმაისიმარმარტინაშუადღნაშუადღევინაშუადღევსნოენოემბერიოთხოთხშაბათიორშორშაბათიოქტოქტომბერიპარ"
    "პარასკევისამსამშაბათისაღსაღამოსაღამოსსექსექტემბერიღამღამეღამითშაბშაბათიშუადღშუადღეშუადღესშუაღამე"
    "შუაღამესწხუთხუთშაბათიሌሊትሐሙስማርችማክሰማክሰኞሜይምሽትረቡዕሰኞሴፕቴሴፕቴምበርቀትርቅዳሜበሌሊትበምሽትኖቬምኖቬምበርኤፕሪኤፕሪልእሑድእኩለ ሌሊትኦክቶ"
    "ኦክቶበርኦገስኦገስትከ#ሰከንድበፊትከ#ሰከንዶችበፊትከ#ሰዓትበፊትከ#ሰዓቶችበፊትከ#ሳምንታትበፊትከ#ሳምንትበፊትከ#ቀናትበፊትከ#ቀንበፊትከ#ቀኖችበፊትከ#ወራትበፊት"
    "ከ#ወርበፊትከ#ዓመታትበፊትከ#ዓመትበፊትከ#ደቂቃበፊትከ#ደቂቃዎችበፊትከሰዓትዓርብዲሴምዲሴምበርጁላይጁንጃንጃንዋሪጥዋትፌብፌብሩዋሪកក្កដាកញ្ញាកុម្ភៈចន្ទ"
    "ច័ន្ទតុលាថ្ងៃត្រង់ថ្ងៃ​ត្រង់ធ្នូនៅពេលរសៀលនៅពេល​ព្រឹកនៅពេល​យប់នៅពេល​ល្ងាចពុធព្រហព្រហស្បតិ៍ព្រឹកមករា"
    "មិថុនាមីនាមេសាយប់រសៀលល្ងាចវិច្ឆិកាសីហាសុក្រសៅរ៍អង្គារអធ្រាត្រអាទិត្យឧសភាẹtìọdún#sẹ́yìnọgọọgọọst"
    "ọjọ́ ajéọjọ́ àbámẹ́taọjọ́ àìkúọjọ́ ìsẹ́gunọjọ́ ẹtìọjọ́bọọjọ́rúọktọktobaọ̀sán​ກາງ​ຄືນ​ເຊົ້າ一月七月三月上午下午"
    "中午中華民國九月二月五月今天今日令和傍晚八月公元六月凌晨分十一月十二月十月午前午夜午後号周一周三周二周五周六周四周日四月土曜日夕方夜中平成年日日曜日早上早晨时星期一星期三星期二星期五星期六星期四星期日"
    "昨天昨日昭和時晚上晚間晚间月月曜日木曜日本日正午民国民國",
    "水曜日清晨火曜日点真夜中秒號西元西暦週一週三週二週五週六週四週日金曜日點금요일년년도목요일밤분새벽수요일시아침어제오늘오전오후월월요일일일요일자정저녁정오초토요일화요일",
};

const char dl_date_word_languages[][4] = {
    "", "pl", "hr", "cs", "br", "lb",
};

const uint32_t dl_date_word_count = 6436;

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
    {19317, 0, 2, 4, 0}, {19317, 0, 2, 8, 0}, {19319, 0, 11, 3, 0}, {19330, 12, 11, 0, 0}, {19341, 12, 6, 0, 0},
    {19347, 12, 11, 0, 0}, {19358, 0, 12, 3, 0}, {19370, 2, 7, 0, 0}, {19377, 2, 9, 0, 0}, {19386, 2, 10, 0, 0},
    {19396, 2, 11, 0, 0}, {19407, 1, 6, 0, 0}, {19413, 1, 8, 0, 0}, {19421, 1, 9, 0, 0}, {19430, 1, 10, 0, 0},
    {19440, 0, 9, 3, 0}, {19449, 7, 6, 0, 0}, {19455, 7, 9, 0, 0}, {19464, 7, 9, 0, 0}, {19473, 6, 7, 0, 0},
    {19480, 6, 7, 0, 0}, {19487, 0, 15, 4, 0}, {19502, 0, 12, 4, 0}, {19514, 0, 13, 4, 0}, {19527, 2, 11, 4, 0},
    {19527, 1, 11, 4, 0}, {19538, 1, 11, 4, 0}, {19549, 1, 14, 4, 0}, {19563, 1, 15, 4, 0}, {19578, 0, 8, 3, 0},
    {19586, 5, 6, 0, 0}, {19592, 5, 7, 0, 0}, {19599, 0, 8, 3, 0}, {19607, 3, 7, 0, 0}, {19614, 3, 8, 0, 0},
    {19622, 11, 6, 0, 0}, {19628, 11, 11, 0, 0}, {19639, 0, 11, 3, 0}, {19650, 9, 6, 0, 0}, {19656, 9, 11, 0, 0},
    {19667, 0, 4, 3, 0}, {19671, 0, 9, 3, 0}, {19680, 12, 3, 0, 0}, {19683, 12, 8, 0, 0}, {19691, 12, 8, 0, 0},
    {19699, 12, 8, 0, 0}, {19707, 12, 8, 0, 0}, {19715, 12, 9, 0, 0}, {19724, 12, 9, 0, 0}, {19733, 12, 8, 0, 0},
    {19741, 10, 16, 0, 0}, {19757, 10, 17, 0, 0}, {19774, 12, 3, 0, 0}, {19777, 12, 6, 0, 0}, {19783, 3, 3, 4, 0},
    {19783, 0, 3, 8, 0}, {19786, 3, 12, 4, 0}, {19798, 3, 13, 4, 0}, {19811, 1, 14, 4, 0}, {19825, 0, 8, 4, 0},
    {19833, 0, 5, 4, 0}, {19838, 1, 7, 4, 0}, {19845, 1, 8, 4, 0}, {19853, 0, 3, 8, 0}, {19856, 0, 3, 3, 0},
    {19856, 0, 3, 8, 0}, {19859, 0, 9, 3, 0}, {19868, 0, 3, 8, 0}, {19871, 12, 3, 0, 0}, {19874, 12, 7, 0, 0},
    {19881, 12, 8, 0, 0}, {19889, 12, 8, 0, 0}, {19897, 12, 8, 0, 0}, {19905, 12, 4, 0, 0}, {19909, 12, 9, 0, 0},
    {19918, 10, 3, 1, 0}, {19921, 12, 3, 0, 0}, {19924, 12, 8, 0, 0}, {19932, 12, 8, 0, 0}, {19940, 10, 5, 0, 0},
    {19945, 10, 6, 0, 0}, {19951, 0, 2, 3, 0}, {19953, 5, 13, 0, 0}, {19966, 5, 14, 0, 0}, {19980, 10, 12, 0, 0},
    {19992, 12, 14, 0, 0}, {20006, 10, 13, 0, 0}, {20019, 12, 15, 0, 0}, {20034, 1, 16, 0, 0},
    {20050, 2, 13, 0, 0}, {20063, 4, 13, 0, 0}, {20076, 7, 11, 0, 0}, {20087, 8, 13, 0, 0}, {20100, 8, 14, 0, 0},
    {20114, 3, 10, 0, 0}, {20124, 3, 11, 0, 0}, {20135, 6, 12, 0, 0}, {20147, 11, 14, 0, 0}, {20161, 9, 14, 0, 0},
    {20175, 6, 13, 0, 0}, {20188, 12, 3, 0, 0}, {20191, 12, 7, 0, 0}, {20198, 12, 13, 2, 0}, {20211, 11, 12, 2, 0},
    {20223, 0, 2, 3, 0}, {20223, 0, 2, 8, 0}, {20225, 0, 10, 4, 0}, {20235, 2, 8, 4, 0}, {20243, 1, 13, 4, 0},
    {20256, 1, 7, 4, 0}, {20263, 0, 3, 3, 0}, {20263, 0, 3, 8, 0}, {20266, 0, 9, 3, 0}, {20275, 12, 3, 0, 0},
    {20275, 0, 3, 3, 0}, {20278, 12, 8, 0, 0}, {20286, 12, 8, 0, 0}, {20294, 0, 9, 3, 0}, {20303, 12, 9, 0, 0},
    {20312, 0, 3, 3, 0}, {20315, 0, 11, 3, 0}, {20326, 0, 12, 3, 0}, {20338, 0, 3, 3, 0}, {20341, 1, 8, 4, 0},
    {20349, 1, 10, 4, 0}, {20359, 2, 7, 4, 0}, {20366, 0, 10, 4, 0}, {20376, 1, 5, 4, 0}, {20480, 0, 8, 3, 0},
    {20488, 0, 3, 3, 0}, {20491, 0, 8, 3, 0}, {20499, 0, 6, 3, 0}, {20505, 0, 7, 3, 0}, {20512, 0, 3, 3, 0},
    {20515, 0, 7, 3, 0}, {20522, 0, 7, 3, 0}, {20529, 0, 6, 3, 0}, {20535, 0, 3, 3, 0}, {20538, 0, 7, 3, 0},
    {20545, 0, 8, 3, 0}, {20553, 0, 7, 3, 0}, {20560, 0, 8, 3, 0}, {20568, 0, 6, 3, 0}, {20574, 0, 7, 3, 0},
    {20581, 0, 8, 3, 0}, {20589, 0, 7, 3, 0}, {20596, 0, 9, 4, 0}, {20605, 0, 10, 4, 0}, {20615, 0, 8, 3, 0},
    {20623, 0, 9, 3, 0}, {20632, 0, 7, 3, 0}, {20639, 12, 3, 0, 0}, {20639, 0, 3, 3, 0}, {20642, 12, 7, 0, 0},
    {20649, 0, 11, 3, 0}, {20660, 12, 9, 0, 0}, {20669, 12, 7, 0, 0}, {20676, 12, 8, 0, 0}, {20684, 0, 8, 3, 0},
    {20692, 12, 9, 0, 0}, {20701, 0, 8, 3, 0}, {20709, 0, 9, 3, 0}, {20718, 12, 4, 0, 0}, {20722, 12, 9, 0, 0},
    {20731, 0, 2, 3, 0}, {20733, 1, 3, 6, 0}, {20736, 0, 2, 3, 0}, {20738, 0, 3, 8, 0}, {20741, 0, 4, 6, 0},
    {20745, 0, 4, 8, 0}, {20749, 0, 2, 3, 0}, {20749, 0, 2, 8, 0}, {20751, 1, 11, 4, 0}, {20762, 1, 12, 4, 0},
    {20774, 10, 4, 0, 0}, {20778, 10, 8, 0, 0}, {20786, 10, 8, 0, 0}, {20794, 10, 8, 0, 0}, {20802, 10, 9, 0, 0},
    {20811, 0, 3, 3, 0}, {20814, 0, 8, 3, 0}, {20822, 0, 4, 3, 0}, {20826, 0, 7, 3, 0}, {20833, 0, 3, 3, 0},
    {20836, 0, 9, 3, 0}, {20845, 0, 10, 3, 0}, {20855, 0, 11, 3, 0}, {20866, 0, 3, 4, 0}, {20869, 0, 5, 4, 0},
    {20874, 0, 8, 4, 0}, {20882, 0, 8, 4, 0}, {20890, 0, 9, 4, 0}, {20899, 0, 9, 4, 0}, {20908, 0, 10, 4, 0},
    {20918, 0, 10, 4, 0}, {20928, 0, 10, 4, 0}, {20938, 0, 2, 3, 0}, {20940, 0, 3, 3, 0}, {20943, 0, 2, 3, 0},
    {20945, 11, 2, 0, 0}, {20945, 0, 2, 3, 0}, {20945, 1, 2, 4, 0}, {20945, 0, 2, 8, 0}, {20947, 0, 6, 4, 0},
    {20947, 2, 6, 4, 0}, {20953, 0, 8, 4, 0}, {20953, 2, 8, 4, 0}, {20961, 1, 7, 4, 0}, {20968, 4, 3, 0, 0},
    {20971, 4, 5, 0, 0}, {20976, 12, 4, 0, 0}, {20980, 4, 5, 0, 0}, {20985, 4, 10, 5, 0}, {20995, 3, 10, 5, 0},
    {21005, 5, 14, 5, 0}, {21019, 1, 12, 5, 0}, {21031, 2, 10, 5, 0}, {21041, 0, 13, 5, 0}, {21054, 6, 10, 5, 0},
    {21064, 0, 3, 3, 0}, {21067, 0, 8, 3, 0}, {21075, 0, 8, 3, 0}, {21083, 0, 9, 3, 0}, {21092, 1, 3, 6, 0},
    {21095, 1, 11, 4, 0}, {21106, 1, 12, 4, 0}, {21118, 0, 3, 3, 0}, {21121, 0, 5, 3, 0}, {21126, 0, 7, 3, 0},
    {21133, 0, 4, 3, 0}, {21137, 0, 8, 3, 0}, {21145, 0, 4, 3, 0}, {21149, 0, 6, 3, 0}, {21155, 0, 8, 3, 0},
    {21163, 0, 2, 3, 0}, {21165, 0, 11, 3, 0}, {21176, 0, 8, 3, 0}, {21184, 0, 9, 3, 0}, {21193, 0, 11, 3, 0},
    {21204, 0, 12, 3, 0}, {21216, 0, 11, 3, 0}, {21227, 0, 8, 3, 0}, {21235, 0, 4, 6, 0}, {21239, 0, 7, 6, 0},
    {21246, 0, 5, 6, 0}, {21251, 10, 5, 0, 0}, {21256, 0, 13, 3, 0}, {21269, 0, 13, 3, 0}, {21282, 0, 10, 3, 0},
    {21292, 0, 9, 3, 0}, {21301, 0, 10, 3, 0}, {21311, 0, 12, 3, 0}, {21323, 0, 5, 3, 0}, {21328, 0, 10, 3, 0},
    {21338, 12, 4, 0, 0}, {21342, 12, 9, 0, 0}, {21351, 3, 4, 4, 0}, {21355, 0, 10, 4, 0}, {21365, 1, 9, 4, 0},
    {21374, 12, 4, 0, 0}, {21378, 12, 10, 0, 0}, {21388, 0, 4, 3, 0}, {21392, 0, 10, 3, 0}, {21402, 0, 4, 8, 0},
    {21406, 12, 5, 0, 0}, {21411, 1, 4, 6, 0}, {21415, 0, 4, 3, 0}, {21419, 0, 1, 12, 0}, {21420, 0, 6, 3, 0},
    {21426, 0, 7, 3, 0}, {21433, 0, 6, 3, 0}, {21439, 0, 8, 3, 0}, {21447, 0, 7, 3, 0}, {21454, 0, 8, 3, 0},
    {21462, 1, 10, 4, 0}, {21472, 1, 11, 4, 0}, {21483, 0, 11, 4, 0}, {21494, 0, 9, 3, 0}, {21503, 3, 10, 4, 0},
    {21513, 3, 11, 4, 0}, {21524, 4, 10, 4, 0}, {21534, 4, 11, 4, 0}, {21545, 0, 12, 4, 0}, {21557, 0, 11, 3, 0},
    {21568, 2, 7, 4, 0}, {21575, 2, 8, 4, 0}, {21583, 0, 11, 4, 0}, {21594, 1, 10, 4, 0}, {21604, 0, 8, 3, 0},
    {21612, 0, 8, 3, 0}, {21620, 0, 9, 3, 0}, {21629, 1, 3, 0, 0}, {21632, 1, 6, 0, 0}, {21638, 1, 7, 0, 0},
    {21645, 2000, 7, 7, 0}, {21652, 180, 3, 7, 0}, {21655, 4, 3, 0, 0}, {21658, 4, 5, 0, 0}, {21663, 4, 6, 0, 0},
    {21669, 2, 7, 4, 0}, {21676, 0, 7, 8, 0}, {21683, -240, 3, 7, 0}, {21686, 0, 3, 14, 0}, {21689, 180, 4, 7, 0},
    {21693, 120, 3, 7, 0}, {21696, 1, 6, 4, 0}, {21702, 1, 11, 4, 0}, {21713, 1, 12, 4, 0}, {21725, 1, 13, 4, 0},
    {21738, 1, 6, 4, 0}, {21744, 1, 8, 4, 0}, {21752, 1, 9, 4, 0}, {21761, 1, 2, 4, 0}, {21763, 1, 4, 6, 0},
    {21767, 1, 5, 6, 0}, {21772, 0, 5, 14, 0}, {21777, 0, 5, 14, 0}, {21782, 4, 5, 4, 0}, {21787, 2, 5, 4, 0},
    {21792, 6, 3, 0, 0}, {21795, 6, 6, 0, 0}, {21801, 6, 7, 0, 0}, {21808, 6, 9, 0, 0}, {21817, 10, 3, 0, 0},
    {21820, 10, 4, 0, 0}, {21824, 0, 7, 4, 0}, {21831, 0, 2, 8, 0}, {21833, 0, 6, 8, 0}, {21839, 0, 7, 8, 0},
    {21846, 8, 3, 0, 0}, {21849, 8, 6, 0, 0}, {21855, 8, 8, 0, 0}, {21863, 1, 2, 4, 0}, {21863, 0, 2, 8, 0},
    {21865, 2, 21, 5, 0}, {21886, 0, 3, 12, 0}, {21889, 1, 5, 4, 0}, {21894, 0, 2, 8, 0}, {21894, 0, 2, 14, 0},
    {21896, 1, 3, 0, 0}, {21899, 1, 5, 0, 0}, {21904, 0, 3, 3, 0}, {21907, 0, 11, 4, 0}, {21918, 8, 4, 0, 0},
    {21922, 4, 3, 0, 0}, {21925, 4, 7, 0, 0}, {21932, 4, 3, 0, 0}, {21935, 4, 6, 0, 0}, {21941, 4, 6, 0, 0},
    {21947, 0, 2, 12, 0}, {21949, 0, 3, 3, 0}, {21952, 0, 7, 4, 0}, {21959, 12, 6, 1, 0}, {21965, 0, 9, 3, 0},
    {21974, 0, 10, 3, 0}, {21984, -300, 3, 7, 0}, {21987, 1, 4, 4, 0}, {21991, 2000, 2, 7, 0}, {21993, 0, 3, 3, 0},
    {21996, 0, 3, 14, 0}, {21999, 1, 6, 4, 0}, {22005, 1, 11, 4, 0}, {22016, 1, 7, 4, 0}, {22023, 4, 23, 5, 0},
    {22046, 9, 3, 0, 0}, {22049, 9, 5, 0, 0}, {22054, 9, 6, 0, 0}, {22060, 3, 27, 5, 0}, {22087, 6, 6, 5, 0},
    {22093, 6, 7, 5, 0}, {22100, 3, 6, 5, 0}, {22106, 3, 7, 5, 0}, {22113, 2, 4, 5, 0}, {22117, 2, 7, 5, 0},
    {22124, 2, 8, 5, 0}, {22132, 5, 6, 5, 0}, {22138, 5, 7, 5, 0}, {22145, 5, 8, 5, 0}, {22153, 1, 6, 5, 0},
    {22159, 1, 8, 5, 0}, {22167, 1, 9, 5, 0}, {22176, 0, 4, 5, 0}, {22180, 0, 8, 5, 0}, {22188, 0, 9, 5, 0},
    {22197, 4, 7, 5, 0}, {22204, 4, 10, 5, 0}, {22214, 4, 11, 5, 0}, {22225, 2, 3, 0, 0}, {22228, 2, 9, 0, 0},
    {22237, 7, 3, 0, 0}, {22240, 7, 7, 0, 0}, {22247, 1, 4, 0, 0}, {22251, 1, 9, 1, 0}, {22260, 2, 4, 0, 0},
    {22264, 2, 6, 0, 0}, {22270, 2, 5, 0, 0}, {22275, 2, 7, 0, 0}, {22282, 2, 3, 0, 0}, {22285, 2, 8, 0, 0},
    {22293, 2, 5, 0, 0}, {22298, 2, 4, 0, 0}, {22302, 2, 8, 0, 0}, {22310, 2, 8, 0, 0}, {22318, 2, 6, 0, 0},
    {22324, 2, 7, 0, 0}, {22331, 2, 10, 0, 0}, {22341, 2, 7, 0, 0}, {22348, 2, 8, 0, 0}, {22356, 2, 7, 0, 0},
    {22363, 2, 8, 0, 0}, {22371, 2, 8, 0, 0}, {22379, 2, 9, 0, 0}, {22388, 2, 9, 0, 0}, {22397, 2, 8, 0, 0},
    {22405, 2, 8, 0, 0}, {22413, 2, 9, 0, 0}, {22422, 2, 8, 0, 0}, {22430, 2, 9, 0, 0}, {22439, 2, 10, 0, 0},
    {22449, 2, 8, 0, 0}, {22457, 2, 13, 0, 0}, {22470, 2, 3, 0, 0}, {22473, 2, 9, 0, 0}, {22482, 2, 4, 0, 0},
    {22486, 2, 6, 0, 0}, {22492, 2, 7, 0, 0}, {22499, 2, 3, 0, 0}, {22502, 2, 6, 0, 0}, {22508, 0, 2, 4, 0},
    {22510, 0, 3, 3, 0}, {22513, 0, 11, 3, 0}, {22524, 0, 2, 4, 0}, {22526, 6, 11, 5, 0}, {22537, 6, 9, 5, 0},
    {22546, 6, 11, 5, 0}, {22557, 6, 11, 5, 0}, {22568, 3, 14, 5, 0}, {22582, 3, 13, 5, 0}, {22595, 3, 12, 5, 0},
    {22607, 3, 12, 5, 0}, {22619, 3, 13, 5, 0}, {22632, 3, 13, 5, 0}, {22645, 3, 10, 5, 0}, {22655, 3, 10, 5, 0},
    {22665, 3, 10, 5, 0}, {22675, 3, 14, 5, 0}, {22689, 3, 14, 5, 0}, {22703, 5, 16, 5, 0}, {22719, 5, 16, 5, 0},
    {22735, 5, 14, 5, 0}, {22749, 5, 14, 5, 0}, {22763, 5, 16, 5, 0}, {22779, 5, 14, 5, 0}, {22793, 5, 10, 5, 0},
    {22803, 5, 11, 5, 0}, {22814, 5, 11, 5, 0}, {22825, 1, 10, 5, 0}, {22835, 1, 12, 5, 0}, {22847, 1, 12, 5, 0},
    {22859, 1, 16, 5, 0}, {22875, 1, 14, 5, 0}, {22889, 1, 14, 5, 0}, {22903, 1, 17, 5, 0}, {22920, 1, 15, 5, 0},
    {22935, 1, 15, 5, 0}, {22950, 5, 17, 5, 0}, {22967, 5, 15, 5, 0}, {22982, 5, 17, 5, 0}, {22999, 5, 15, 5, 0},
    {23014, 0, 12, 5, 0}, {23026, 0, 12, 5, 0}, {23038, 0, 17, 5, 0}, {23055, 0, 17, 5, 0}, {23072, 0, 15, 5, 0},
    {23087, 0, 15, 5, 0}, {23102, 0, 15, 5, 0}, {23117, 0, 8, 5, 0}, {23125, 2, 14, 5, 0}, {23139, 2, 14, 5, 0},
    {23153, 2, 13, 5, 0}, {23166, 2, 13, 5, 0}, {23179, 2, 15, 5, 0}, {23194, 2, 14, 5, 0}, {23208, 2, 12, 5, 0},
    {23220, 2, 10, 5, 0}, {23230, 2, 10, 5, 0}, {23240, 4, 13, 5, 0}, {23253, 4, 12, 5, 0}, {23265, 4, 13, 5, 0},
    {23278, 4, 12, 5, 0}, {23290, 4, 10, 5, 0}, {23300, 4, 14, 5, 0}, {23314, 4, 15, 5, 0}, {23329, 4, 14, 5, 0},
    {23343, 4, 13, 5, 0}, {23356, 4, 10, 5, 0}, {23366, 4, 10, 5, 0}, {23376, 6, 12, 5, 0}, {23388, 6, 12, 5, 0},
    {23400, 0, 4, 4, 0}, {23404, 0, 9, 4, 0}, {23413, 0, 3, 3, 0}, {23416, 0, 10, 3, 0}, {23426, 0, 2, 3, 0},
    {23428, 2, 3, 0, 0}, {23431, 0, 4, 3, 0}, {23435, 0, 7, 3, 0}, {23442, 2, 4, 0, 0}, {23446, 0, 6, 3, 0},
    {23452, 0, 9, 3, 0}, {23461, 0, 3, 3, 0}, {23464, 0, 6, 3, 0}, {23470, 0, 5, 3, 0}, {23475, 0, 7, 3, 0},
    {23482, 0, 7, 3, 0}, {23489, 0, 3, 3, 0}, {23492, 0, 6, 3, 0}, {23498, 0, 12, 3, 0}, {23510, 0, 4, 3, 0},
    {23514, 0, 13, 3, 0}, {23527, 6, 9, 5, 0}, {23536, 6, 10, 5, 0}, {23546, 3, 10, 5, 0}, {23556, 3, 11, 5, 0},
    {23567, 3, 12, 5, 0}, {23579, 2, 10, 5, 0}, {23589, 2, 17, 5, 0}, {23606, 2, 19, 5, 0}, {23625, 5, 9, 5, 0},
    {23634, 1, 9, 5, 0}, {23643, 1, 12, 5, 0}, {23655, 1, 13, 5, 0}, {23668, 5, 10, 5, 0}, {23678, 5, 14, 5, 0},
    {23692, 5, 15, 5, 0}, {23707, 1, 10, 5, 0}, {23717, 1, 14, 5, 0}, {23731, 1, 15, 5, 0}, {23746, 0, 9, 5, 0},
    {23755, 0, 13, 5, 0}, {23768, 0, 14, 5, 0}, {23782, 0, 14, 5, 0}, {23796, 0, 15, 5, 0}, {23811, 4, 10, 5, 0},
    {23821, 4, 11, 5, 0}, {23832, 6, 10, 5, 0}, {23842, 6, 11, 5, 0}, {23853, 2, 5, 0, 0}, {23858, 2, 8, 0, 0},
    {23866, 3, 15, 5, 0}, {23881, 3, 13, 5, 0}, {23894, 3, 11, 5, 0}, {23905, 1, 11, 5, 0}, {23916, 1, 17, 5, 0},
    {23933, 1, 15, 5, 0}, {23948, 5, 18, 5, 0}, {23966, 5, 16, 5, 0}, {23982, 5, 12, 5, 0}, {23994, 0, 18, 5, 0},
    {24012, 0, 16, 5, 0}, {24028, 0, 9, 5, 0}, {24037, 2, 16, 5, 0}, {24053, 2, 15, 5, 0}, {24068, 2, 13, 5, 0},
    {24081, 4, 15, 5, 0}, {24096, 4, 16, 5, 0}, {24112, 4, 11, 5, 0}, {24123, 6, 13, 5, 0}, {24136, 6, 11, 5, 0},
    {24147, 0, 5, 4, 0}, {24152, 0, 10, 4, 0}, {24162, 0, 4, 3, 0}, {24166, 0, 11, 3, 0}, {24177, 0, 1, 8, 0},
    {24178, 1, 4, 4, 0}, {24178, 2, 4, 4, 0}, {24182, 0, 4, 8, 0}, {24186, 2, 4, 4, 0}, {24190, 2, 6, 4, 0},
    {24196, 4, 8, 4, 0}, {24204, 1, 2, 4, 0}, {24206, 2, 5, 0, 0}, {24211, 2, 4, 4, 0}, {24215, 4, 11, 4, 0},
    {24226, 4, 13, 4, 0}, {24239, 2, 5, 4, 0}, {24244, 4, 10, 4, 0}, {24254, 5, 3, 0, 0}, {24257, 5, 6, 0, 0},
    {24263, 5, 7, 0, 0}, {24270, 5, 8, 0, 0}, {24278, 5, 9, 0, 0}, {24287, 1, 3, 0, 0}, {24290, 1, 5, 0, 0},
    {24295, 1, 6, 0, 0}, {24301, 1, 7, 0, 0}, {24308, 1, 7, 0, 0}, {24315, 1, 6, 0, 0}, {24321, 1, 7, 6, 0},
    {24328, 0, 2, 4, 0}, {24330, 4, 4, 0, 0}, {24334, 0, 3, 3, 0}, {24337, 0, 7, 3, 0}, {24344, 0, 3, 3, 0},
    {24347, 0, 3, 3, 0}, {24347, 0, 3, 8, 0}, {24350, 0, 7, 3, 0}, {24357, 0, 8, 3, 0}, {24365, 1, 8, 6, 0},
    {24373, 6, 3, 0, 0}, {24376, 6, 6, 0, 0}, {24382, 0, 5, 8, 0}, {24387, 0, 3, 3, 0}, {24390, 0, 9, 3, 0},
    {24399, 5, 3, 0, 0}, {24402, 1, 2, 4, 0}, {24404, 0, 3, 7, 0}, {24407, 0, 3, 8, 0}, {24410, 0, 6, 8, 0},
    {24416, 0, 4, 8, 0}, {24416, 0, 4, 13, 0}, {24420, 0, 7, 8, 0}, {24427, 0, 4, 4, 0}, {24431, 0, 5, 4, 0},
    {24436, 0, 7, 4, 0}, {24443, 0, 9, 4, 0}, {24452, 0, 10, 4, 0}, {24462, 0, 7, 4, 0}, {24469, 0, 3, 4, 0},
    {24472, 0, 4, 4, 0}, {24476, 7, 3, 0, 0}, {24576, 7, 5, 0, 0}, {24581, 7, 10, 0, 0}, {24591, 1, 5, 4, 0},
    {24596, 1, 6, 4, 0}, {24602, 7, 4, 0, 0}, {24606, 7, 6, 0, 0}, {24612, 0, 6, 4, 0}, {24618, 12, 3, 0, 0},
    {24621, 12, 7, 0, 0}, {24628, 12, 8, 0, 0}, {24636, 12, 9, 0, 0}, {24645, 12, 5, 0, 0}, {24650, 12, 7, 0, 0},
    {24657, 12, 8, 0, 0}, {24665, 12, 9, 0, 0}, {24674, 1, 4, 4, 0}, {24678, 1, 5, 4, 0}, {24683, 240, 3, 7, 0},
    {24686, 5, 5, 0, 0}, {24691, 6, 3, 0, 0}, {24694, 1, 6, 4, 0}, {24700, 6, 5, 0, 0}, {24705, 3, 7, 4, 0},
    {24712, 0, 13, 4, 0}, {24725, 1, 14, 4, 0}, {24739, 8, 4, 0, 0}, {24743, 8, 5, 0, 0}, {24748, 0, 3, 3, 0},
    {24751, 9, 4, 0, 0}, {24751, 0, 4, 3, 0}, {24755, 0, 6, 3, 0}, {24761, 9, 8, 0, 0}, {24769, 0, 5, 4, 0},
    {24774, 1, 8, 4, 0}, {24782, 3, 8, 4, 0}, {24790, 1, 16, 4, 0}, {24806, 0, 16, 4, 0}, {24822, 0, 1, 8, 0},
    {24822, 0, 1, 13, 0}, {24822, 0, 1, 15, 0}, {24823, 6, 6, 5, 0}, {24829, 6, 7, 5, 0}, {24836, 3, 6, 5, 0},
    {24842, 3, 7, 5, 0}, {24849, 2, 4, 5, 0}, {24853, 2, 7, 5, 0}, {24860, 2, 8, 5, 0}, {24868, 5, 6, 5, 0},
    {24874, 5, 8, 5, 0}, {24882, 1, 6, 5, 0}, {24888, 1, 9, 5, 0}, {24897, 1, 10, 5, 0}, {24907, 0, 4, 5, 0},
    {24911, 0, 6, 5, 0}, {24917, 0, 10, 5, 0}, {24927, 0, 11, 5, 0}, {24938, 4, 6, 5, 0}, {24944, 4, 9, 5, 0},
    {24953, 4, 10, 5, 0}, {24963, 6, 6, 5, 0}, {24969, 6, 8, 5, 0}, {24977, 6, 9, 5, 0}, {24986, 6, 9, 5, 0},
    {24995, 6, 10, 5, 0}, {25005, 3, 6, 5, 0}, {25011, 3, 8, 5, 0}, {25019, 3, 9, 5, 0}, {25028, 3, 9, 5, 0},
    {25037, 3, 10, 5, 0}, {25047, 2, 6, 5, 0}, {25053, 2, 9, 5, 0}, {25062, 2, 10, 5, 0}, {25072, 5, 6, 5, 0},
    {25078, 5, 8, 5, 0}, {25086, 5, 10, 5, 0}, {25096, 1, 8, 5, 0}, {25104, 1, 11, 5, 0}, {25115, 1, 12, 5, 0},
    {25127, 0, 6, 5, 0}, {25133, 0, 12, 5, 0}, {25145, 0, 13, 5, 0}, {25158, 4, 8, 5, 0}, {25166, 4, 11, 5, 0},
    {25177, 4, 12, 5, 0}, {25189, 3, 6, 4, 0}, {25195, 6, 7, 5, 0}, {25202, 6, 8, 5, 0}, {25210, 3, 7, 5, 0},
    {25217, 3, 8, 5, 0}, {25225, 3, 8, 5, 0}, {25233, 3, 9, 5, 0}, {25242, 2, 5, 5, 0}, {25247, 2, 8, 5, 0},
    {25255, 2, 9, 5, 0}, {25264, 5, 7, 5, 0}, {25271, 5, 9, 5, 0}, {25280, 1, 7, 5, 0}, {25287, 1, 10, 5, 0},
    {25297, 1, 11, 5, 0}, {25308, 0, 5, 5, 0}, {25313, 0, 11, 5, 0}, {25324, 0, 12, 5, 0}, {25336, 4, 7, 5, 0},
    {25343, 4, 10, 5, 0}, {25353, 4, 11, 5, 0}, {25364, 2, 6, 4, 0}, {25370, 1, 5, 4, 0}, {25375, 0, 8, 6, 0},
    {25383, 4, 10, 4, 0}, {25393, 6, 3, 0, 0}, {25396, 6, 7, 0, 0}, {25403, 7, 5, 0, 0}, {25408, 7, 8, 0, 0},
    {25416, 7, 10, 0, 0}, {25426, 7, 6, 0, 0}, {25432, 7, 9, 0, 0}, {25441, 7, 11, 0, 0}, {25452, 2, 5, 0, 0},
    {25457, 2, 8, 0, 0}, {25465, 2, 10, 0, 0}, {25475, 0, 3, 3, 0}, {25478, 10, 4, 0, 0}, {25482, 0, 5, 3, 0},
    {25487, 0, 5, 8, 0}, {25492, 0, 6, 8, 0}, {25492, 0, 6, 13, 0}, {25498, 0, 5, 6, 0}, {25503, 6, 7, 0, 0},
    {25510, 6, 8, 0, 0}, {25518, 1, 4, 6, 0}, {25522, 2, 5, 11, 0}, {25527, 480, 3, 7, 0}, {25530, 0, 3, 3, 0},
    {25533, 0, 4, 6, 0}, {25537, 0, 7, 6, 0}, {25544, 1, 7, 6, 0}, {25551, 0, 6, 4, 0}, {25557, 0, 8, 4, 0},
    {25565, 0, 4, 8, 0}, {25569, 0, 5, 8, 0}, {25569, 0, 5, 13, 0}, {25574, 0, 3, 3, 0}, {25577, 0, 8, 3, 0},
    {25585, 0, 5, 8, 0}, {25590, 0, 3, 6, 0}, {25593, 0, 2, 8, 0}, {25595, 0, 3, 8, 0}, {25595, 0, 3, 13, 0},
    {25595, 0, 3, 15, 0}, {25598, 0, 2, 8, 0}, {25598, 0, 2, 13, 0}, {25600, -600, 3, 7, 0}, {25603, 4, 5, 0, 0},
    {25608, 4, 8, 0, 0}, {25616, 4, 10, 0, 0}, {25626, 7, 3, 0, 0}, {25629, 7, 5, 0, 0}, {25634, 6, 3, 0, 0},
    {25637, 6, 5, 0, 0}, {25642, 0, 3, 3, 0}, {25645, 0, 7, 3, 0}, {25652, 10, 3, 0, 0}, {25655, 10, 6, 0, 0},
    {25661, 6, 3, 0, 0}, {25664, 6, 7, 5, 0}, {25671, 6, 8, 5, 0}, {25679, 3, 7, 5, 0}, {25686, 3, 8, 5, 0},
    {25694, 2, 5, 5, 0}, {25699, 2, 8, 5, 0}, {25707, 2, 9, 5, 0}, {25716, 5, 9, 5, 0}, {25725, 1, 7, 5, 0},
    {25732, 1, 10, 5, 0}, {25742, 1, 11, 5, 0}, {25753, 5, 8, 5, 0}, {25761, 0, 5, 5, 0}, {25766, 0, 7, 5, 0},
    {25773, 0, 11, 5, 0}, {25784, 0, 12, 5, 0}, {25796, 4, 7, 5, 0}, {25803, 4, 10, 5, 0}, {25813, 4, 11, 5, 0},
    {25824, 3, 7, 4, 0}, {25831, 0, 7, 3, 0}, {25838, 0, 4, 3, 0}, {25842, 0, 4, 3, 0}, {25846, 0, 9, 3, 0},
    {25855, 0, 8, 6, 0}, {25863, 1, 8, 6, 0}, {25871, 0, 1, 8, 0}, {25872, 0, 5, 6, 0}, {25877, 1, 5, 6, 0},
    {25882, 1, 6, 6, 0}, {25888, 1, 3, 0, 0}, {25891, 1, 8, 0, 0}, {25899, 0, 3, 3, 0}, {25902, 420, 3, 7, 0},
    {25905, 0, 4, 6, 0}, {25909, 1, 4, 6, 0}, {25913, 0, 2, 3, 0}, {25915, 0, 7, 3, 0}, {25922, 1, 4, 6, 0},
    {25926, 1, 5, 6, 0}, {25931, 0, 6, 3, 0}, {25937, 0, 2, 8, 0}, {25939, 0, 9, 8, 0}, {25948, 0, 11, 3, 0},
    {25959, 0, 8, 3, 0}, {25967, 0, 9, 3, 0}, {25976, 1, 7, 4, 0}, {25983, 9, 3, 0, 0}, {25986, 9, 4, 0, 0},
    {25990, 1, 4, 4, 0}, {25994, 1, 5, 4, 0}, {25999, 1, 9, 4, 0}, {26008, 1, 12, 4, 0}, {26020, 1, 11, 4, 0},
    {26031, 1, 15, 4, 0}, {26046, 1, 6, 4, 0}, {26052, 1, 8, 4, 0}, {26060, 1, 9, 4, 0}, {26069, 6, 6, 5, 0},
    {26075, 6, 7, 5, 0}, {26082, 6, 8, 5, 0}, {26090, 2, 6, 5, 0}, {26096, 2, 10, 5, 0}, {26106, 2, 11, 5, 0},
    {26117, 3, 6, 5, 0}, {26123, 3, 9, 5, 0}, {26132, 3, 10, 5, 0}, {26142, 5, 6, 5, 0}, {26148, 1, 8, 5, 0},
    {26156, 1, 11, 5, 0}, {26167, 1, 12, 5, 0}, {26179, 5, 9, 5, 0}, {26188, 0, 6, 5, 0}, {26194, 0, 12, 5, 0},
    {26206, 0, 13, 5, 0}, {26219, 4, 8, 5, 0}, {26227, 4, 12, 5, 0}, {26239, 4, 13, 5, 0}, {26252, 0, 2, 8, 0},
    {26254, 1, 2, 4, 0}, {26256, 1, 16, 4, 0}, {26272, 1, 14, 4, 0}, {26286, 0, 14, 4, 0}, {26300, 0, 3, 3, 0},
    {26303, 1, 3, 0, 0}, {26306, 1, 6, 0, 0}, {26312, 1, 2, 4, 0}, {26314, 9, 3, 0, 0}, {26317, 9, 6, 0, 0},
    {26323, 9, 7, 0, 0}, {26330, 9, 9, 0, 0}, {26339, 480, 4, 7, 0}, {26343, 210, 4, 7, 0}, {26347, 0, 7, 3, 0},
    {26354, 0, 6, 3, 0}, {26360, 0, 3, 3, 0}, {26363, 0, 6, 3, 0}, {26369, 0, 5, 3, 0}, {26374, 0, 6, 3, 0},
    {26380, 2005, 3, 7, 0}, {26383, 0, 4, 4, 0}, {26387, 0, 9, 3, 0}, {26396, 0, 8, 3, 0}, {26404, 7, 4, 0, 0},
    {26408, 7, 4, 0, 0}, {26412, 7, 3, 0, 0}, {26415, 7, 5, 0, 0}, {26420, 6, 3, 0, 0}, {26423, 6, 5, 0, 0},
    {26428, 7, 3, 0, 0}, {26431, 6, 3, 0, 0}, {26434, 7, 4, 0, 0}, {26438, 6, 4, 0, 0}, {26442, 7, 5, 0, 0},
    {26447, 7, 5, 0, 0}, {26452, 6, 5, 0, 0}, {26457, 0, 2, 3, 0}, {26459, 1, 4, 0, 0}, {26463, 1, 7, 0, 0},
    {26470, 1, 7, 0, 0}, {26477, 0, 3, 8, 0}, {26480, 1, 3, 0, 0}, {26483, 1, 7, 0, 0}, {26490, 1, 7, 0, 0},
    {26497, 1, 5, 0, 0}, {26502, 1, 7, 0, 0}, {26509, 1, 8, 0, 0}, {26517, 1, 6, 0, 0}, {26523, 1, 6, 0, 0},
    {26529, 1, 10, 0, 0}, {26539, 1, 6, 0, 0}, {26545, 1, 7, 0, 0}, {26552, 1, 7, 0, 0}, {26559, 1, 8, 0, 0},
    {26567, 1, 7, 0, 0}, {26574, 1, 7, 0, 0}, {26581, 1, 8, 0, 0}, {26589, 1, 7, 0, 0}, {26596, 1, 8, 0, 0},
    {26604, 1, 4, 0, 0}, {26608, 1, 8, 0, 0}, {26616, 1, 7, 0, 0}, {26623, 1, 9, 0, 0}, {26632, 1, 9, 0, 0},
    {26641, 1, 7, 0, 0}, {26648, 0, 5, 3, 0}, {26653, 1, 3, 0, 0}, {26656, 1, 8, 0, 0}, {26664, 1, 12, 0, 0},
    {26676, 0, 3, 3, 0}, {26679, 0, 5, 3, 0}, {26684, 0, 5, 3, 0}, {26689, 1, 5, 4, 0}, {26694, 0, 3, 3, 0},
    {26697, 0, 3, 3, 0}, {26700, 12, 5, 0, 0}, {26705, 12, 8, 0, 0}, {26713, 12, 10, 0, 0}, {26723, 0, 4, 8, 0},
    {26727, 540, 3, 7, 0}, {26730, 1, 4, 6, 0}, {26734, 1, 5, 6, 0}, {26739, 0, 3, 3, 0}, {26742, 0, 6, 3, 0},
    {26748, 7, 4, 0, 0}, {26752, 7, 5, 0, 0}, {26757, 7, 7, 0, 0}, {26764, 6, 4, 0, 0}, {26768, 7, 3, 0, 0},
    {26771, 7, 4, 0, 0}, {26775, 7, 5, 0, 0}, {26780, 7, 6, 0, 0}, {26786, 7, 7, 0, 0}, {26793, 7, 6, 0, 0},
    {26799, 7, 5, 0, 0}, {26804, 7, 4, 0, 0}, {26808, 7, 5, 0, 0}, {26813, 7, 5, 0, 0}, {26818, 7, 6, 0, 0},
    {26824, 7, 6, 0, 0}, {26830, 7, 5, 0, 0}, {26835, 7, 6, 0, 0}, {26841, 7, 6, 0, 0}, {26847, 7, 4, 0, 0},
    {26851, 0, 3, 3, 0}, {26854, 0, 4, 3, 0}, {26858, 0, 6, 3, 0}, {26864, 0, 6, 3, 0}, {26870, 5, 15, 2, 0},
    {26885, 6, 15, 2, 0}, {26900, 6, 12, 2, 0}, {26912, 5, 11, 2, 0}, {26923, 0, 8, 3, 0}, {26931, 0, 7, 3, 0},
    {26938, 0, 8, 3, 0}, {26946, 0, 5, 3, 0}, {26951, 0, 8, 3, 0}, {26959, 0, 8, 3, 0}, {26967, 0, 6, 3, 0},
    {26973, 6, 3, 0, 0}, {26976, 6, 4, 0, 0}, {26980, 6, 4, 0, 0}, {26984, 6, 4, 0, 0}, {26988, 6, 5, 0, 0},
    {26993, 6, 4, 0, 0}, {26997, 6, 5, 0, 0}, {27002, 6, 5, 0, 0}, {27007, 6, 6, 0, 0}, {27013, 6, 6, 0, 0},
    {27019, 6, 5, 0, 0}, {27024, 6, 6, 0, 0}, {27030, 6, 4, 0, 0}, {27034, 0, 3, 4, 0}, {27037, 0, 5, 4, 0},
    {27042, 6, 3, 0, 0}, {27045, 7, 5, 0, 0}, {27050, 6, 4, 0, 0}, {27054, 6, 5, 0, 0}, {27059, 1, 5, 6, 0},
    {27064, 1, 6, 6, 0}, {27070, 1, 4, 0, 0}, {27074, 1, 7, 0, 0}, {27081, 7, 4, 0, 0}, {27085, 7, 5, 0, 0},
    {27090, 7, 7, 0, 0}, {27097, 7, 6, 0, 0}, {27103, 6, 4, 0, 0}, {27107, 6, 5, 0, 0}, {27112, 6, 7, 0, 0},
    {27119, 6, 6, 0, 0}, {27125, 7, 4, 0, 0}, {27129, 7, 7, 0, 0}, {27136, 6, 4, 0, 0}, {27140, 6, 7, 0, 0},
    {27147, 1, 7, 6, 0}, {27154, 0, 3, 3, 0}, {27157, 0, 5, 3, 0}, {27162, 11, 3, 0, 0}, {27165, 11, 5, 0, 0},
    {27170, 11, 6, 0, 0}, {27176, 0, 2, 3, 0}, {27178, 2, 7, 4, 0}, {27185, 1, 9, 4, 0}, {27194, 0, 4, 3, 0},
    {27198, 0, 5, 8, 0}, {27203, 0, 3, 3, 0}, {27206, 1, 7, 6, 0}, {27213, 0, 5, 3, 0}, {27218, 12, 5, 0, 0},
    {27223, 6, 4, 0, 0}, {27227, 6, 7, 0, 0}, {27234, 6, 9, 0, 0}, {27243, 3, 6, 4, 0}, {27249, 3, 10, 4, 0},
    {27259, 3, 13, 4, 0}, {27272, 3, 12, 4, 0}, {27284, 3, 16, 4, 0}, {27300, 0, 11, 3, 0}, {27311, 0, 13, 3, 0},
    {27324, 4, 7, 4, 0}, {27331, 4, 10, 4, 0}, {27341, 4, 8, 4, 0}, {27349, 4, 12, 4, 0}, {27361, 4, 6, 4, 0},
    {27367, 4, 7, 4, 0}, {27374, 3, 8, 4, 0}, {27382, 3, 10, 4, 0}, {27392, 3, 9, 4, 0}, {27401, 3, 11, 4, 0},
    {27412, 4, 8, 4, 0}, {27420, 4, 9, 4, 0}, {27429, 6, 5, 0, 0}, {27434, 6, 8, 0, 0}, {27442, 6, 10, 0, 0},
    {27452, 0, 14, 3, 0}, {27466, 0, 3, 3, 0}, {27469, 0, 7, 3, 0}, {27476, 0, 6, 3, 0}, {27482, 0, 4, 3, 0},
    {27486, 3, 7, 1, 0}, {27493, 0, 2, 8, 0}, {27495, 0, 3, 8, 0}, {27498, 0, 7, 8, 0}, {27505, 0, 7, 8, 0},
    {27512, 8, 3, 0, 0}, {27515, 0, 9, 3, 0}, {27524, 0, 10, 3, 0}, {27534, 8, 7, 0, 0}, {27541, 8, 8, 0, 0},
    {27549, 7, 4, 0, 0}, {27553, 7, 6, 0, 0}, {27559, 3, 3, 0, 0}, {27562, 3, 5, 0, 0}, {27567, 3, 4, 0, 0},
    {27571, 420, 4, 7, 0}, {27575, 540, 3, 7, 0}, {27578, 0, 2, 3, 0}, {27580, 1, 7, 4, 0}, {27587, 1, 5, 4, 0},
    {27592, 5, 3, 0, 0}, {27595, 1, 5, 4, 0}, {27600, 5, 6, 0, 0}, {27606, 5, 6, 0, 0}, {27612, 1, 5, 4, 0},
    {27617, 1, 6, 4, 0}, {27623, 1, 6, 4, 0}, {27629, 5, 4, 0, 0}, {27633, 5, 7, 0, 0}, {27640, 5, 7, 0, 0},
    {27647, 3, 16, 5, 0}, {27663, 3, 20, 5, 0}, {27683, 4, 3, 0, 0}, {27686, 4, 8, 0, 0}, {27694, 4, 9, 0, 0},
    {27703, 4, 8, 0, 0}, {27711, 12, 3, 0, 0}, {27714, 0, 9, 3, 0}, {27723, 0, 2, 3, 0}, {27723, 0, 2, 8, 0},
    {27725, 3, 9, 4, 0}, {27734, 3, 10, 4, 0}, {27744, 4, 16, 4, 0}, {27760, 4, 17, 4, 0}, {27777, 0, 6, 8, 0},
    {27783, 0, 3, 3, 0}, {27786, 0, 6, 3, 0}, {27792, 11, 5, 0, 0}, {27797, 11, 9, 0, 0}, {27806, 11, 9, 0, 0},
    {27815, 11, 10, 0, 0}, {27825, 0, 3, 3, 0}, {27828, 0, 6, 3, 0}, {27834, 0, 9, 3, 0}, {27843, 0, 3, 8, 0},
    {27846, 0, 3, 3, 0}, {27849, 0, 8, 3, 0}, {27857, 0, 10, 3, 0}, {27867, 0, 11, 3, 0}, {27878, 0, 7, 3, 0},
    {27885, 0, 8, 3, 0}, {27893, 0, 7, 3, 0}, {27900, 0, 2, 8, 0}, {27902, 1, 3, 0, 0}, {27905, 1, 5, 0, 0},
    {27910, 1, 5, 0, 0}, {27915, 0, 3, 3, 0}, {27918, 0, 11, 3, 0}, {27929, 7, 4, 0, 0}, {27933, 7, 5, 0, 0},
    {27938, 7, 6, 0, 0}, {27944, 0, 3, 3, 0}, {27947, 0, 6, 3, 0}, {27953, 7, 3, 0, 1}, {27953, 6, 3, 0, 2},
    {27956, 6, 6, 0, 0}, {27962, 7, 5, 0, 0}, {27967, 7, 6, 0, 0}, {27973, 6, 6, 0, 0}, {27979, 11, 3, 0, 1},
    {27979, 11, 3, 0, 3}, {27979, 10, 3, 0, 2}, {27982, 11, 8, 0, 1}, {27982, 11, 8, 0, 3}, {27982, 10, 8, 0, 2},
    {27990, 11, 9, 0, 1}, {27990, 10, 9, 0, 2}, {27999, 11, 9, 0, 0}, {28008, 0, 3, 3, 0}, {28011, 0, 7, 3, 0},
    {28018, 0, 4, 3, 0}, {28022, 0, 5, 8, 0}, {28027, 0, 10, 8, 0}, {28037, 10, 4, 0, 0}, {28041, 10, 7, 0, 0},
    {28048, 10, 9, 0, 0}, {28057, 0, 3, 3, 0}, {28060, 0, 6, 3, 0}, {28066, 0, 3, 8, 0}, {28069, 0, 2, 3, 0},
    {28071, 0, 2, 3, 0}, {28073, 0, 4, 3, 0}, {28077, 0, 3, 8, 0}, {28080, 7, 3, 0, 0}, {28083, 7, 4, 0, 0},
    {28087, 7, 6, 0, 0}, {28093, 7, 3, 0, 0}, {28096, 7, 5, 0, 0}, {28101, 8, 3, 0, 0}, {28101, 0, 3, 3, 0},
    {28104, 8, 4, 0, 0}, {28108, 8, 6, 0, 0}, {28114, 0, 5, 3, 0}, {28119, 0, 5, 3, 0}, {28124, 0, 6, 3, 0},
    {28130, 0, 7, 3, 0}, {28137, 0, 5, 3, 0}, {28142, 0, 4, 3, 0}, {28146, 0, 4, 3, 0}, {28150, 2, 3, 0, 0},
    {28153, 2, 6, 0, 0}, {28159, 2, 4, 0, 0}, {28163, 7, 6, 0, 0}, {28169, 0, 5, 3, 0}, {28174, 0, 9, 3, 0},
    {28183, 0, 10, 3, 0}, {28193, 0, 7, 3, 0}, {28200, 0, 11, 3, 0}, {28211, 0, 4, 3, 0}, {28215, 0, 7, 3, 0},
    {28222, 0, 4, 3, 0}, {28226, 0, 7, 3, 0}, {28233, 8, 5, 0, 0}, {28238, 0, 4, 8, 0}, {28242, 8, 4, 0, 0},
    {28246, 8, 7, 0, 0}, {28253, 0, 1, 8, 0}, {28254, 0, 2, 3, 0}, {28254, 0, 2, 6, 0}, {28256, 3, 3, 0, 0},
    {28259, 3, 6, 0, 0}, {28265, 3, 8, 0, 0}, {28273, 5, 5, 0, 0}, {28278, 3, 6, 0, 0}, {28284, 3, 9, 0, 0},
    {28293, 3, 11, 0, 0}, {28304, 0, 9, 3, 0}, {28313, 0, 11, 3, 0}, {28324, 0, 7, 3, 0}, {28331, 3, 6, 0, 0},
    {28337, 3, 5, 0, 0}, {28342, 5, 5, 0, 0}, {28347, 3, 3, 0, 0}, {28350, 3, 5, 0, 0}, {28355, 0, 13, 4, 0},
    {28368, 0, 9, 4, 0}, {28368, 2, 9, 4, 0}, {28377, 5, 3, 0, 4}, {28377, 3, 3, 0, 5}, {28380, 3, 5, 0, 0},
    {28385, 5, 3, 0, 0}, {28388, 5, 6, 0, 0}, {28394, 5, 3, 0, 0}, {28397, 5, 7, 0, 0}, {28404, 5, 8, 0, 0},
    {28412, 5, 10, 0, 0}, {28422, 5, 4, 0, 0}, {28426, 5, 5, 0, 0}, {28431, 5, 4, 0, 0}, {28435, 0, 5, 3, 0},
    {28440, 5, 3, 0, 0}, {28443, 5, 4, 0, 0}, {28447, 5, 4, 0, 0}, {28451, 5, 5, 0, 0}, {28456, 4, 15, 5, 0},
    {28471, 4, 20, 5, 0}, {28491, 2, 5, 4, 0}, {28496, 0, 3, 3, 0}, {28499, 0, 4, 4, 0}, {28503, 0, 9, 3, 0},
    {28512, 0, 6, 4, 0}, {28518, 0, 6, 3, 0}, {28524, 0, 5, 4, 0}, {28529, 0, 6, 4, 0}, {28535, 0, 9, 3, 0},
    {28544, 3, 3, 0, 0}, {28544, 0, 3, 3, 0}, {28547, 3, 4, 0, 0}, {28551, 3, 5, 0, 0}, {28556, 3, 5, 0, 0},
    {28561, 3, 7, 0, 0}, {28568, 3, 5, 0, 0}, {28672, 0, 5, 3, 0}, {28677, 0, 5, 3, 0}, {28682, 3, 5, 0, 0},
    {28687, 3, 5, 0, 0}, {28692, 3, 5, 0, 0}, {28697, 11, 6, 0, 0}, {28703, 11, 9, 0, 0}, {28712, 11, 11, 0, 0},
    {28723, 3, 4, 0, 0}, {28727, 3, 5, 0, 0}, {28732, 3, 4, 0, 0}, {28736, 3, 5, 0, 0}, {28741, 0, 7, 3, 0},
    {28748, 0, 8, 3, 0}, {28756, 0, 6, 3, 0}, {28762, 0, 5, 3, 0}, {28767, 3, 6, 0, 0}, {28773, 3, 5, 0, 0},
    {28778, 3, 5, 0, 0}, {28783, 3, 7, 0, 0}, {28790, 3, 8, 0, 0}, {28798, 3, 10, 0, 0}, {28808, 3, 4, 0, 0},
    {28812, 3, 6, 0, 0}, {28818, 3, 5, 0, 0}, {28823, 3, 5, 0, 0}, {28828, 3, 5, 0, 0}, {28833, 3, 6, 0, 0},
    {28839, 0, 6, 3, 0}, {28845, 3, 3, 0, 0}, {28848, 3, 5, 0, 0}, {28853, 3, 3, 0, 0}, {28853, 0, 3, 4, 0},
    {28856, 5, 4, 0, 0}, {28860, 0, 4, 4, 0}, {28864, 0, 5, 4, 0}, {28864, 2, 5, 4, 0}, {28869, 0, 8, 4, 0},
    {28877, 3, 6, 0, 0}, {28883, 0, 7, 4, 0}, {28890, 0, 5, 4, 0}, {28895, 3, 3, 0, 0}, {28895, 0, 3, 3, 0},
    {28898, 3, 6, 0, 0}, {28904, 5, 3, 0, 0}, {28907, 5, 5, 0, 0}, {28912, 5, 4, 0, 0}, {28916, 5, 4, 0, 0},
    {28920, 5, 6, 0, 0}, {28926, 5, 4, 0, 0}, {28930, 0, 7, 4, 0}, {28937, 0, 6, 4, 0}, {28943, 5, 4, 0, 0},
    {28947, 1, 7, 4, 0}, {28954, 1, 8, 4, 0}, {28962, 1, 6, 4, 0}, {28968, 1, 2, 4, 0}, {28970, -360, 3, 7, 0},
    {28973, 0, 2, 3, 0}, {28975, 9, 12, 0, 0}, {28987, 9, 4, 0, 0}, {28991, 4, 10, 4, 0}, {29001, 3, 8, 4, 0},
    {29001, 1, 8, 4, 0}, {29009, 3, 9, 4, 0}, {29009, 1, 9, 4, 0}, {29018, 5, 3, 0, 0}, {29021, 6, 3, 0, 0},
    {29024, 6, 7, 0, 0}, {29031, 7, 4, 1, 0}, {29035, 5, 3, 0, 0}, {29035, 0, 3, 3, 0}, {29038, 4, 10, 4, 0},
    {29048, 0, 7, 3, 0}, {29055, 3, 8, 4, 0}, {29063, 6, 5, 0, 0}, {29068, 6, 9, 0, 0}, {29077, 5, 3, 0, 0},
    {29080, 5, 4, 0, 0}, {29084, 5, 4, 0, 0}, {29088, 5, 5, 0, 0}, {29093, 0, 7, 4, 0}, {29100, 3, 3, 0, 0},
    {29100, 0, 3, 3, 0}, {29103, 3, 4, 0, 0}, {29107, 3, 5, 0, 0}, {29112, 0, 7, 3, 0}, {29119, 0, 9, 3, 0},
    {29128, 0, 10, 3, 0}, {29138, 0, 8, 3, 0}, {29146, 0, 8, 3, 0}, {29154, 0, 8, 3, 0}, {29162, 3, 7, 4, 0},
    {29169, 3, 8, 4, 0}, {29177, 0, 7, 3, 0}, {29184, 4, 7, 4, 0}, {29191, 4, 8, 4, 0}, {29199, 120, 4, 7, 0},
    {29203, 0, 3, 3, 0}, {29206, 0, 8, 3, 0}, {29214, 0, 3, 3, 0}, {29217, 3, 4, 0, 0}, {29221, 3, 6, 0, 0},
    {29221, 0, 6, 3, 0}, {29227, 60, 4, 7, 0}, {29231, 5, 3, 0, 0}, {29234, 5, 4, 0, 0}, {29238, 60, 3, 7, 0},
    {29241, 6, 4, 0, 0}, {29245, 6, 8, 0, 0}, {29253, 4, 10, 4, 0}, {29263, 3, 11, 4, 0}, {29274, 9, 14, 0, 0},
    {29288, 9, 5, 0, 0}, {29293, 9, 6, 0, 0}, {29299, 0, 3, 3, 0}, {29302, 0, 8, 3, 0}, {29310, 0, 4, 8, 0},
    {29314, 0, 2, 3, 0}, {29316, 6, 15, 5, 0}, {29331, 1, 6, 4, 0}, {29337, 3, 6, 4, 0}, {29343, 4, 11, 4, 0},
    {29354, 4, 9, 4, 0}, {29363, 3, 4, 4, 0}, {29367, 4, 4, 4, 0}, {29371, 4, 6, 4, 0}, {29377, 4, 7, 4, 0},
    {29384, 4, 8, 4, 0}, {29392, 0, 3, 3, 0}, {29395, 0, 9, 3, 0}, {29404, 0, 8, 3, 0}, {29412, 5, 15, 5, 0},
    {29427, 4, 13, 4, 0}, {29440, 4, 14, 4, 0}, {29454, 1, 6, 4, 0}, {29460, 11, 6, 0, 0}, {29466, 0, 3, 3, 0},
    {29469, 0, 9, 3, 0}, {29478, 0, 3, 3, 0}, {29478, 0, 3, 8, 0}, {29481, 0, 6, 3, 0}, {29487, 1, 16, 5, 0},
    {29503, 1, 20, 5, 0}, {29523, 4, 6, 4, 0}, {29529, 4, 8, 4, 0}, {29537, 1, 6, 4, 0}, {29543, 1, 7, 4, 0},
    {29550, 4, 11, 4, 0}, {29561, 0, 8, 3, 0}, {29569, 0, 3, 3, 0}, {29572, 0, 10, 3, 0}, {29582, 0, 4, 3, 0},
    {29586, 0, 10, 3, 0}, {29596, 0, 4, 3, 0}, {29600, 4, 10, 4, 0}, {29610, 0, 13, 3, 0}, {29623, 11, 3, 0, 0},
    {29626, 0, 3, 3, 0}, {29629, 0, 2, 3, 0}, {29631, 0, 7, 3, 0}, {29638, 0, 5, 4, 0}, {29643, 0, 3, 3, 0},
    {29646, 0, 6, 3, 0}, {29652, 0, 5, 3, 0}, {29657, 0, 6, 3, 0}, {29663, 5, 6, 1, 0}, {29669, 0, 4, 4, 0},
    {29673, 0, 6, 4, 0}, {29679, 0, 7, 4, 0}, {29686, 0, 6, 4, 0}, {29692, 0, 7, 4, 0}, {29699, 0, 7, 4, 0},
    {29706, 2002, 8, 7, 0}, {29714, 3, 3, 0, 0}, {29717, 3, 3, 0, 0}, {29720, 180, 3, 7, 0}, {29723, 0, 3, 3, 0},
    {29726, -420, 3, 7, 0}, {29729, 2002, 2, 7, 0}, {29731, 1, 8, 2, 0}, {29739, 1, 8, 2, 0}, {29747, 0, 3, 3, 0},
    {29750, 0, 5, 3, 0}, {29755, 6, 14, 5, 0}, {29769, 5, 14, 5, 0}, {29783, 480, 3, 7, 0}, {29786, 3, 5, 0, 0},
    {29791, 0, 6, 3, 0}, {29797, 5, 4, 0, 0}, {29801, 5, 5, 0, 0}, {29806, 5, 6, 0, 0}, {29812, 0, 4, 3, 0},
    {29816, 0, 10, 3, 0}, {29826, 0, 10, 3, 0}, {29836, 3, 5, 0, 0}, {29841, 3, 8, 0, 0}, {29849, 3, 6, 0, 0},
    {29855, 3, 4, 0, 0}, {29859, 3, 6, 0, 0}, {29865, 3, 4, 0, 0}, {29869, 3, 6, 0, 0}, {29875, 3, 5, 0, 0},
    {29880, 0, 3, 3, 0}, {29883, 0, 4, 3, 0}, {29887, 0, 7, 3, 0}, {29894, 5, 4, 0, 0}, {29894, 0, 4, 3, 0},
    {29898, 0, 8, 3, 0}, {29906, 0, 4, 3, 0}, {29910, 0, 9, 3, 0}, {29919, 0, 8, 4, 0}, {29927, 0, 4, 3, 0},
    {29931, 0, 4, 3, 0}, {29935, 0, 9, 3, 0}, {29944, 3, 4, 0, 0}, {29948, 3, 5, 0, 0}, {29953, 3, 6, 0, 0},
    {29959, 0, 5, 3, 0}, {29964, 0, 7, 3, 0}, {29971, 0, 2, 8, 0}, {29973, 1, 6, 4, 0}, {29979, 1, 8, 4, 0},
    {29987, 1, 5, 4, 0}, {29992, 1, 10, 4, 0}, {30002, 1, 11, 4, 0}, {30013, 2, 5, 4, 0}, {30018, 2, 6, 4, 0},
    {30024, 2, 3, 4, 0}, {30027, 2, 5, 4, 0}, {30032, 2, 6, 4, 0}, {30038, 2, 5, 4, 0}, {30043, 2, 6, 4, 0},
    {30049, 0, 3, 8, 0}, {30052, 3, 5, 4, 0}, {30057, 3, 10, 4, 0}, {30067, 2, 3, 4, 0}, {30070, 2, 4, 4, 0},
    {30074, 2, 4, 4, 0}, {30078, 2, 5, 4, 0}, {30083, 1, 7, 4, 0}, {30090, 1, 8, 4, 0}, {30098, 0, 2, 12, 0},
    {30100, -150, 3, 7, 0}, {30103, 0, 2, 3, 0}, {30105, 0, 3, 3, 0}, {30108, 0, 6, 3, 0}, {30114, 0, 6, 3, 0},
    {30120, 0, 7, 3, 0}, {30127, 0, 7, 3, 0}, {30134, 0, 8, 3, 0}, {30142, 0, 7, 3, 0}, {30149, 0, 9, 3, 0},
    {30158, 0, 10, 3, 0}, {30168, 11, 3, 0, 0}, {30171, 11, 6, 0, 0}, {30177, 0, 2, 8, 0}, {30179, 1, 7, 4, 0},
    {30179, 2, 7, 4, 0}, {30186, 1, 8, 4, 0}, {30194, 0, 8, 4, 0}, {30202, 0, 4, 8, 0}, {30206, 0, 6, 6, 0},
    {30212, 0, 5, 8, 0}, {30217, 0, 5, 3, 0}, {30222, 0, 9, 3, 0}, {30231, 2, 5, 4, 0}, {30236, 4, 3, 0, 0},
    {30239, 4, 5, 0, 0}, {30244, 2, 3, 4, 0}, {30247, 0, 3, 3, 0}, {30250, 0, 8, 3, 0}, {30258, 0, 9, 3, 0},
    {30267, 0, 7, 3, 0}, {30274, 0, 8, 3, 0}, {30282, 1, 2, 4, 0}, {30284, 0, 7, 4, 0}, {30291, 0, 8, 4, 0},
    {30299, 2, 7, 4, 0}, {30306, 11, 3, 0, 0}, {30309, 11, 9, 0, 0}, {30318, 2, 3, 4, 0}, {30321, 2, 5, 4, 0},
    {30326, 2, 4, 4, 0}, {30330, 11, 3, 0, 0}, {30333, 11, 3, 0, 0}, {30336, 11, 9, 0, 0}, {30345, 1, 5, 4, 0},
    {30345, 2, 5, 4, 0}, {30350, 12, 4, 0, 0}, {30354, 12, 7, 0, 0}, {30361, 1, 8, 4, 0}, {30369, 1, 9, 4, 0},
    {30378, 11, 10, 0, 0}, {30388, 3, 4, 4, 0}, {30392, 0, 5, 8, 0}, {30397, 11, 3, 0, 0}, {30400, 11, 8, 0, 0},
    {30408, 11, 9, 0, 0}, {30417, 2, 4, 4, 0}, {30421, 2, 5, 4, 0}, {30426, 11, 3, 0, 0}, {30429, 11, 7, 0, 0},
    {30436, 11, 8, 0, 0}, {30444, 11, 8, 0, 0}, {30452, 11, 8, 0, 0}, {30460, 11, 8, 0, 0}, {30468, 11, 9, 0, 0},
    {30477, 11, 8, 0, 0}, {30485, 11, 8, 0, 0}, {30493, 11, 9, 0, 0}, {30502, 11, 8, 0, 0}, {30510, 11, 3, 0, 0},
    {30513, 11, 8, 0, 0}, {30521, 11, 8, 0, 0}, {30529, 11, 3, 0, 0}, {30532, 11, 6, 0, 0}, {30538, 11, 4, 0, 0},
    {30542, 11, 7, 0, 0}, {30549, 2, 4, 4, 0}, {30553, 2, 5, 4, 0}, {30558, 2, 4, 4, 0}, {30562, 345, 3, 7, 0},
    {30565, 4, 3, 0, 0}, {30568, -210, 3, 7, 0}, {30571, 1, 8, 4, 0}, {30579, 3, 15, 5, 0}, {30594, 0, 6, 4, 0},
    {30600, 11, 3, 0, 0}, {30603, 11, 7, 0, 0}, {30610, 780, 4, 7, 0}, {30614, 720, 4, 7, 0}, {30618, 11, 4, 0, 0},
    {30622, 11, 7, 0, 0}, {30629, 4, 6, 0, 0}, {30635, 2, 5, 4, 0}, {30640, 11, 4, 0, 0}, {30644, 11, 9, 0, 0},
    {30653, 0, 4, 8, 0}, {30657, 3, 21, 5, 0}, {30678, 0, 12, 4, 0}, {30690, 4, 11, 4, 0}, {30701, 0, 1, 8, 0},
    {30702, 4, 6, 4, 0}, {30708, 4, 9, 4, 0}, {30717, 4, 9, 4, 0}, {30726, 4, 11, 4, 0}, {30737, 6, 7, 5, 0},
    {30744, 6, 6, 5, 0}, {30750, 0, 7, 5, 0}, {30757, 0, 6, 5, 0}, {30763, 3, 4, 5, 0}, {30767, 3, 5, 5, 0},
    {30772, 1, 7, 5, 0}, {30779, 5, 7, 5, 0}, {30786, 5, 8, 5, 0}, {30794, 1, 6, 5, 0}, {30800, 5, 6, 5, 0},
    {30806, 5, 7, 5, 0}, {30813, 4, 8, 5, 0}, {30821, 4, 9, 5, 0}, {30830, 2, 6, 5, 0}, {30836, 0, 2, 8, 0},
    {30838, 0, 6, 8, 0}, {30844, 1, 3, 0, 0}, {30847, 1, 4, 0, 0}, {30851, 0, 3, 8, 0}, {30854, 0, 7, 4, 0},
    {30861, 10, 3, 0, 0}, {30864, 10, 7, 0, 0}, {30871, 10, 7, 0, 0}, {30878, 10, 9, 0, 0}, {30887, 10, 7, 0, 0},
    {30894, 10, 8, 0, 0}, {30902, 1, 3, 4, 0}, {30905, 1, 9, 4, 0}, {30914, 6, 10, 5, 0}, {30924, 0, 2, 8, 0},
    {30926, 0, 2, 3, 0}, {30928, 0, 6, 4, 0}, {30934, 0, 4, 6, 0}, {30938, 3, 4, 4, 0}, {30942, 0, 12, 4, 0},
    {30954, 1, 13, 4, 0}, {30967, 6, 4, 0, 0}, {30971, 8, 3, 0, 0}, {30974, 8, 6, 0, 0}, {30980, 8, 4, 0, 0},
    {30984, 8, 6, 0, 0}, {30990, 8, 3, 0, 0}, {30993, 1, 4, 4, 0}, {30997, 1, 5, 4, 0}, {31002, 0, 11, 3, 0},
    {31013, 0, 8, 3, 0}, {31021, 0, 7, 3, 0}, {31028, 0, 7, 3, 0}, {31035, 0, 10, 3, 0}, {31045, 0, 5, 3, 0},
    {31050, 0, 5, 3, 0}, {31055, 10, 3, 0, 0}, {31058, 10, 6, 0, 0}, {31064, 10, 7, 0, 0}, {31071, 10, 8, 0, 0},
    {31079, 10, 6, 0, 0}, {31085, 10, 7, 0, 0}, {31092, 10, 7, 0, 0}, {31099, 10, 7, 0, 0}, {31106, 10, 8, 0, 0},
    {31114, 10, 7, 0, 0}, {31121, 10, 8, 0, 0}, {31129, 10, 8, 0, 0}, {31137, 10, 7, 0, 0}, {31144, 10, 7, 0, 0},
    {31151, 10, 8, 0, 0}, {31159, 10, 8, 0, 0}, {31167, 10, 8, 0, 0}, {31175, 0, 2, 8, 0}, {31177, 1, 10, 4, 0},
    {31187, 1, 16, 4, 0}, {31203, 0, 14, 4, 0}, {31217, 0, 11, 4, 0}, {31228, 2, 9, 4, 0}, {31237, 360, 4, 7, 0},
    {31241, 0, 2, 3, 0}, {31241, 0, 2, 8, 0}, {31243, 0, 3, 14, 0}, {31246, 0, 6, 8, 0}, {31252, 0, 3, 3, 0},
    {31255, 0, 6, 3, 0}, {31255, 0, 6, 8, 0}, {31261, 1, 5, 6, 0}, {31266, 0, 2, 4, 0}, {31266, 2, 2, 4, 0},
    {31268, 2, 5, 4, 0}, {31273, 0, 2, 8, 0}, {31275, 3, 5, 4, 0}, {31280, 3, 7, 4, 0}, {31287, 4, 5, 4, 0},
    {31292, 4, 8, 4, 0}, {31300, 4, 9, 4, 0}, {31309, 0, 2, 3, 0}, {31311, 0, 3, 8, 0}, {31314, 2, 11, 1, 0},
    {31325, 0, 3, 8, 0}, {31328, 0, 5, 8, 0}, {31333, 1, 2, 4, 0}, {31333, 0, 2, 8, 0}, {31335, 1, 4, 4, 0},
    {31339, 0, 8, 3, 0}, {31347, 0, 8, 3, 0}, {31355, 7, 9, 0, 0}, {31364, 11, 8, 0, 0}, {31372, 5, 9, 0, 0},
    {31381, 2, 9, 0, 0}, {31390, 3, 9, 0, 0}, {31399, 4, 8, 0, 0}, {31407, 8, 8, 0, 0}, {31415, 6, 9, 0, 0},
    {31424, 12, 7, 0, 0}, {31431, 10, 9, 0, 0}, {31440, 9, 9, 0, 0}, {31449, 1, 8, 0, 0}, {31457, 3, 25, 5, 0},
    {31482, 0, 4, 3, 0}, {31486, 0, 8, 3, 0}, {31494, 2, 3, 0, 0}, {31497, 2, 7, 0, 0}, {31504, 2, 8, 0, 0},
    {31512, 2, 10, 0, 0}, {31522, 10, 3, 0, 0}, {31525, 10, 7, 0, 0}, {31532, 10, 7, 0, 0}, {31539, 10, 3, 0, 0},
    {31542, 10, 7, 0, 0}, {31549, 3, 3, 0, 0}, {31552, 3, 6, 0, 0}, {31558, 3, 6, 0, 0}, {31564, 3, 4, 0, 0},
    {31568, 3, 7, 0, 0}, {31575, 3, 7, 0, 0}, {31582, 7, 16, 0, 0}, {31598, 11, 13, 0, 0}, {31611, 9, 12, 0, 0},
    {31623, 2, 15, 0, 0}, {31638, 4, 13, 0, 0}, {31651, 8, 13, 0, 0}, {31664, 6, 14, 0, 0}, {31678, 1, 21, 0, 0},
    {31699, 3, 19, 0, 0}, {31718, 5, 16, 0, 0}, {31734, 12, 18, 0, 0}, {31752, 10, 18, 0, 0}, {31770, 1, 3, 4, 0},
    {31773, 0, 2, 3, 0}, {31775, 1, 9, 4, 0}, {31784, 1, 16, 4, 0}, {31800, 1, 16, 4, 0}, {31816, 0, 7, 4, 0},
    {31823, 0, 14, 4, 0}, {31837, 1, 10, 4, 0}, {31847, 1, 10, 4, 0}, {31857, 0, 7, 4, 0}, {31864, 0, 11, 4, 0},
    {31875, 0, 11, 4, 0}, {31886, 2, 8, 4, 0}, {31894, 2, 9, 4, 0}, {31903, 2003, 7, 7, 0}, {31910, 0, 4, 8, 0},
    {31914, 0, 4, 4, 0}, {31918, 0, 8, 4, 0}, {31926, 1, 11, 4, 0}, {31937, 1, 12, 4, 0}, {31949, 1, 7, 4, 0},
    {31956, 0, 5, 3, 0}, {31961, 0, 3, 3, 0}, {31964, 0, 9, 3, 0}, {31973, 10, 3, 0, 0}, {31973, 0, 3, 3, 0},
    {31976, 0, 5, 3, 0}, {31981, 0, 9, 3, 0}, {31990, 10, 5, 0, 0}, {31995, 10, 11, 0, 0}, {32006, 10, 12, 0, 0},
    {32018, 10, 4, 0, 0}, {32022, 10, 12, 0, 0}, {32034, 10, 13, 0, 0}, {32047, 0, 2, 4, 0},
    {32049, -420, 3, 7, 0}, {32052, 0, 2, 3, 0}, {32054, 2, 3, 0, 0}, {32057, 2, 7, 0, 0}, {32064, 2, 8, 0, 0},
    {32072, 1, 4, 4, 0}, {32076, 1, 7, 4, 0}, {32083, 1, 11, 4, 0}, {32094, 0, 3, 3, 0}, {32097, 0, 7, 3, 0},
    {32104, 0, 12, 3, 0}, {32116, 0, 8, 3, 0}, {32124, 0, 6, 3, 0}, {32130, 0, 9, 3, 0}, {32139, 0, 3, 3, 0},
    {32142, 0, 9, 3, 0}, {32151, 0, 11, 3, 0}, {32162, 3, 7, 4, 0}, {32169, 0, 8, 3, 0}, {32177, 0, 9, 3, 0},
    {32186, 0, 3, 3, 0}, {32186, -300, 3, 7, 0}, {32189, 0, 5, 3, 0}, {32194, 1, 6, 4, 0}, {32200, 0, 5, 3, 0},
    {32205, 0, 4, 3, 0}, {32209, 0, 5, 8, 0}, {32214, 0, 2, 4, 0}, {32216, 0, 2, 3, 0}, {32218, 0, 6, 3, 0},
    {32224, 0, 6, 3, 0}, {32230, 0, 6, 3, 0}, {32236, 0, 10, 3, 0}, {32246, 0, 11, 3, 0}, {32257, 0, 5, 3, 0},
    {32262, 0, 9, 3, 0}, {32271, 3, 7, 5, 0}, {32278, 3, 12, 5, 0}, {32290, 3, 12, 5, 0}, {32302, 3, 13, 5, 0},
    {32315, 6, 7, 5, 0}, {32322, 6, 10, 5, 0}, {32332, 6, 12, 5, 0}, {32344, 5, 9, 5, 0}, {32353, 5, 12, 5, 0},
    {32365, 5, 14, 5, 0}, {32379, 1, 9, 5, 0}, {32388, 1, 13, 5, 0}, {32401, 1, 13, 5, 0}, {32414, 1, 14, 5, 0},
    {32428, 1, 15, 5, 0}, {32443, 5, 10, 5, 0}, {32453, 5, 14, 5, 0}, {32467, 5, 16, 5, 0}, {32483, 4, 9, 5, 0},
    {32492, 4, 13, 5, 0}, {32505, 4, 13, 5, 0}, {32518, 4, 15, 5, 0}, {32533, 4, 16, 5, 0}, {32549, 0, 9, 5, 0},
    {32558, 0, 14, 5, 0}, {32572, 0, 14, 5, 0}, {32586, 0, 15, 5, 0}, {32601, 2, 8, 5, 0}, {32609, 2, 13, 5, 0},
    {32622, 2, 13, 5, 0}, {32635, 2, 14, 5, 0}, {32649, 0, 7, 3, 0}, {32656, 0, 3, 3, 0}, {32659, 0, 5, 3, 0},
    {32664, 300, 3, 7, 0}, {32667, 1, 2, 4, 0}, {32669, 0, 2, 3, 0}, {32669, 1, 2, 4, 0}, {32768, 0, 2, 3, 0},
    {32770, 2, 7, 4, 0}, {32777, 2, 8, 4, 0}, {32785, 1, 8, 4, 0}, {32793, 1, 11, 4, 0}, {32804, 1, 12, 4, 0},
    {32816, 3, 5, 4, 0}, {32821, 3, 3, 4, 0}, {32824, 3, 4, 4, 0}, {32828, 3, 6, 4, 0}, {32834, 3, 7, 4, 0},
    {32841, 4, 4, 4, 0}, {32845, 4, 6, 4, 0}, {32851, 4, 7, 4, 0}, {32858, 3, 8, 4, 0}, {32866, 1, 10, 4, 0},
    {32876, 0, 3, 3, 0}, {32879, 0, 7, 3, 0}, {32886, 0, 8, 3, 0}, {32894, 0, 8, 3, 0}, {32902, 0, 9, 3, 0},
    {32911, 0, 10, 3, 0}, {32921, 0, 10, 3, 0}, {32931, 0, 11, 3, 0}, {32942, 0, 12, 3, 0}, {32954, 0, 13, 3, 0},
    {32967, 0, 9, 3, 0}, {32976, 4, 5, 4, 0}, {32981, 2, 6, 4, 0}, {32987, 4, 6, 4, 0}, {32993, 2, 7, 4, 0},
    {33000, 1, 3, 4, 0}, {33003, 1, 6, 4, 0}, {33009, 1, 7, 4, 0}, {33016, 1, 8, 4, 0}, {33024, 1, 7, 4, 0},
    {33031, 1, 5, 4, 0}, {33036, 1, 8, 4, 0}, {33044, 1, 8, 4, 0}, {33052, 1, 9, 4, 0}, {33061, 1, 9, 4, 0},
    {33070, 1, 10, 4, 0}, {33080, 1, 10, 4, 0}, {33090, 1, 10, 4, 0}, {33100, 1, 11, 4, 0}, {33111, 1, 13, 4, 0},
    {33124, 1, 12, 4, 0}, {33136, 0, 6, 8, 0}, {33142, 3, 9, 4, 0}, {33151, 0, 2, 3, 0}, {33153, 0, 3, 3, 0},
    {33156, 2, 5, 5, 0}, {33161, 3, 5, 5, 0}, {33166, 3, 8, 5, 0}, {33174, 6, 7, 5, 0}, {33181, 6, 10, 5, 0},
    {33191, 6, 10, 5, 0}, {33201, 5, 7, 5, 0}, {33208, 5, 10, 5, 0}, {33218, 5, 10, 5, 0}, {33228, 1, 7, 5, 0},
    {33235, 1, 10, 5, 0}, {33245, 4, 7, 5, 0}, {33252, 4, 11, 5, 0}, {33263, 4, 11, 5, 0}, {33274, 2, 8, 5, 0},
    {33282, 2, 8, 5, 0}, {33290, 0, 7, 5, 0}, {33297, 0, 11, 5, 0}, {33308, 0, 11, 5, 0}, {33319, 2, 6, 5, 0},
    {33325, 3, 6, 5, 0}, {33331, 3, 8, 5, 0}, {33339, 3, 10, 5, 0}, {33349, 3, 8, 5, 0}, {33357, 3, 9, 5, 0},
    {33366, 3, 10, 5, 0}, {33376, 3, 11, 5, 0}, {33387, 3, 12, 5, 0}, {33399, 3, 8, 5, 0}, {33407, 3, 11, 5, 0},
    {33418, 3, 10, 5, 0}, {33428, 3, 12, 5, 0}, {33440, 3, 9, 5, 0}, {33449, 3, 8, 5, 0}, {33457, 3, 9, 5, 0},
    {33466, 3, 11, 5, 0}, {33477, 3, 10, 5, 0}, {33487, 2, 6, 5, 0}, {33493, 2, 13, 5, 0}, {33506, 2, 12, 5, 0},
    {33518, 2, 11, 5, 0}, {33529, 2, 9, 5, 0}, {33538, 2, 14, 5, 0}, {33552, 2, 15, 5, 0}, {33567, 2, 12, 5, 0},
    {33579, 6, 6, 5, 0}, {33585, 6, 11, 5, 0}, {33596, 6, 9, 5, 0}, {33605, 6, 10, 5, 0}, {33615, 6, 11, 5, 0},
    {33626, 6, 12, 5, 0}, {33638, 6, 9, 5, 0}, {33647, 5, 8, 5, 0}, {33655, 5, 13, 5, 0}, {33668, 5, 12, 5, 0},
    {33680, 5, 14, 5, 0}, {33694, 5, 12, 5, 0}, {33706, 5, 13, 5, 0}, {33719, 5, 11, 5, 0}, {33730, 5, 12, 5, 0},
    {33742, 5, 13, 5, 0}, {33755, 5, 13, 5, 0}, {33768, 5, 11, 5, 0}, {33779, 5, 12, 5, 0}, {33791, 5, 11, 5, 0},
    {33802, 1, 8, 5, 0}, {33810, 1, 13, 5, 0}, {33823, 1, 13, 5, 0}, {33836, 1, 11, 5, 0}, {33847, 1, 14, 5, 0},
    {33861, 1, 12, 5, 0}, {33873, 1, 11, 5, 0}, {33884, 1, 11, 5, 0}, {33895, 1, 14, 5, 0}, {33909, 1, 13, 5, 0},
    {33922, 1, 12, 5, 0}, {33934, 6, 6, 5, 0}, {33940, 6, 9, 5, 0}, {33949, 6, 10, 5, 0}, {33959, 6, 10, 5, 0},
    {33969, 6, 10, 5, 0}, {33979, 6, 9, 5, 0}, {33988, 0, 6, 5, 0}, {33994, 0, 8, 5, 0}, {34002, 0, 14, 5, 0},
    {34016, 0, 14, 5, 0}, {34030, 0, 12, 5, 0}, {34042, 0, 15, 5, 0}, {34057, 0, 13, 5, 0}, {34070, 0, 12, 5, 0},
    {34082, 0, 12, 5, 0}, {34094, 4, 8, 5, 0}, {34102, 4, 10, 5, 0}, {34112, 4, 11, 5, 0}, {34123, 4, 12, 5, 0},
    {34135, 4, 8, 5, 0}, {34143, 4, 10, 5, 0}, {34153, 4, 11, 5, 0}, {34164, 4, 10, 5, 0}, {34174, 4, 9, 5, 0},
    {34183, 4, 15, 5, 0}, {34198, 4, 14, 5, 0}, {34212, 4, 16, 5, 0}, {34228, 4, 8, 5, 0}, {34236, 4, 11, 5, 0},
    {34247, 4, 13, 5, 0}, {34260, 4, 12, 5, 0}, {34272, 4, 10, 5, 0}, {34282, 4, 14, 5, 0}, {34296, 4, 16, 5, 0},
    {34312, 4, 15, 5, 0}, {34327, 2, 10, 5, 0}, {34337, 2, 10, 5, 0}, {34347, 2, 8, 5, 0}, {34355, 4, 3, 0, 0},
    {34358, 0, 7, 4, 0}, {34365, 0, 14, 4, 0}, {34379, 0, 8, 4, 0}, {34387, 0, 15, 4, 0}, {34402, 0, 16, 4, 0},
    {34418, 3, 7, 5, 0}, {34425, 3, 11, 5, 0}, {34436, 3, 12, 5, 0}, {34448, 3, 12, 5, 0}, {34460, 3, 11, 5, 0},
    {34471, 6, 7, 5, 0}, {34478, 5, 9, 5, 0}, {34487, 5, 12, 5, 0}, {34499, 5, 13, 5, 0}, {34512, 5, 13, 5, 0},
    {34525, 5, 14, 5, 0}, {34539, 6, 10, 5, 0}, {34549, 6, 11, 5, 0}, {34560, 1, 9, 5, 0}, {34569, 1, 13, 5, 0},
    {34582, 1, 12, 5, 0}, {34594, 1, 13, 5, 0}, {34607, 4, 9, 5, 0}, {34616, 4, 14, 5, 0}, {34630, 4, 13, 5, 0},
    {34643, 4, 14, 5, 0}, {34657, 0, 9, 5, 0}, {34666, 0, 13, 5, 0}, {34679, 0, 14, 5, 0}, {34693, 0, 15, 5, 0},
    {34708, 2, 9, 5, 0}, {34717, 2, 13, 5, 0}, {34730, 2, 14, 5, 0}, {34744, 2, 14, 5, 0}, {34758, 2, 13, 5, 0},
    {34771, 0, 9, 4, 0}, {34780, 3, 8, 5, 0}, {34788, 3, 13, 5, 0}, {34801, 3, 13, 5, 0}, {34814, 3, 13, 5, 0},
    {34827, 3, 13, 5, 0}, {34840, 6, 8, 5, 0}, {34848, 6, 12, 5, 0}, {34860, 6, 12, 5, 0}, {34872, 1, 10, 5, 0},
    {34882, 1, 14, 5, 0}, {34896, 1, 15, 5, 0}, {34911, 1, 14, 5, 0}, {34925, 1, 16, 5, 0}, {34941, 5, 11, 5, 0},
    {34952, 5, 15, 5, 0}, {34967, 5, 16, 5, 0}, {34983, 5, 16, 5, 0}, {34999, 5, 15, 5, 0}, {35014, 4, 10, 5, 0},
    {35024, 4, 15, 5, 0}, {35039, 4, 16, 5, 0}, {35055, 4, 15, 5, 0}, {35070, 4, 17, 5, 0}, {35087, 0, 10, 5, 0},
    {35097, 0, 15, 5, 0}, {35112, 0, 16, 5, 0}, {35128, 0, 15, 5, 0}, {35143, 0, 18, 5, 0}, {35161, 2, 10, 5, 0},
    {35171, 2, 15, 5, 0}, {35186, 2, 15, 5, 0}, {35201, 2, 15, 5, 0}, {35216, 2, 15, 5, 0}, {35231, 0, 10, 4, 0},
    {35241, 3, 7, 5, 0}, {35248, 3, 9, 5, 0}, {35257, 3, 10, 5, 0}, {35267, 6, 7, 5, 0}, {35274, 6, 9, 5, 0},
    {35283, 6, 12, 5, 0}, {35295, 6, 12, 5, 0}, {35307, 6, 12, 5, 0}, {35319, 2, 7, 5, 0}, {35326, 1, 9, 5, 0},
    {35335, 1, 12, 5, 0}, {35347, 1, 12, 5, 0}, {35359, 1, 12, 5, 0}, {35371, 5, 8, 5, 0}, {35379, 5, 12, 5, 0},
    {35391, 5, 13, 5, 0}, {35404, 5, 13, 5, 0}, {35417, 0, 7, 5, 0}, {35424, 2, 9, 5, 0}, {35433, 2, 10, 5, 0},
    {35443, 2, 10, 5, 0}, {35453, 4, 9, 5, 0}, {35462, 4, 13, 5, 0}, {35475, 4, 13, 5, 0}, {35488, 4, 13, 5, 0},
    {35501, 0, 9, 5, 0}, {35510, 0, 13, 5, 0}, {35523, 0, 13, 5, 0}, {35536, 0, 13, 5, 0}, {35549, 4, 8, 5, 0},
    {35557, 4, 12, 5, 0}, {35569, 4, 13, 5, 0}, {35582, 4, 12, 5, 0}, {35594, 0, 10, 4, 0}, {35604, 4, 5, 0, 0},
    {35609, 0, 5, 8, 0}, {35614, 12, 3, 0, 0}, {35617, 12, 8, 0, 0}, {35625, 12, 8, 0, 0}, {35633, 12, 8, 0, 0},
    {35641, 12, 8, 0, 0}, {35649, 1, 8, 4, 0}, {35657, 0, 15, 4, 0}, {35672, 0, 16, 4, 0}, {35688, 0, 13, 4, 0},
    {35701, 0, 14, 4, 0}, {35715, 3, 8, 5, 0}, {35723, 3, 11, 5, 0}, {35734, 3, 10, 5, 0}, {35744, 3, 11, 5, 0},
    {35755, 2, 8, 5, 0}, {35763, 2, 13, 5, 0}, {35776, 2, 13, 5, 0}, {35789, 2, 11, 5, 0}, {35800, 6, 6, 5, 0},
    {35806, 6, 11, 5, 0}, {35817, 6, 10, 5, 0}, {35827, 6, 11, 5, 0}, {35838, 1, 8, 5, 0}, {35846, 1, 13, 5, 0},
    {35859, 1, 13, 5, 0}, {35872, 1, 11, 5, 0}, {35883, 5, 9, 5, 0}, {35892, 5, 14, 5, 0}, {35906, 5, 13, 5, 0},
    {35919, 5, 14, 5, 0}, {35933, 0, 8, 5, 0}, {35941, 0, 14, 5, 0}, {35955, 0, 14, 5, 0}, {35969, 0, 12, 5, 0},
    {35981, 4, 8, 5, 0}, {35989, 4, 14, 5, 0}, {36003, 4, 13, 5, 0}, {36016, 4, 14, 5, 0}, {36030, 0, 3, 3, 0},
    {36033, -480, 3, 7, 0}, {36036, 0, 2, 3, 0}, {36036, 2003, 2, 7, 0}, {36038, 1, 3, 4, 0}, {36041, 1, 3, 4, 0},
    {36044, 0, 8, 3, 0}, {36052, 0, 5, 8, 0}, {36057, 4, 4, 4, 0}, {36061, 4, 6, 4, 0}, {36067, 3, 4, 4, 0},
    {36071, 3, 12, 4, 0}, {36083, 3, 12, 4, 0}, {36095, 3, 13, 4, 0}, {36108, 4, 8, 4, 0}, {36116, 4, 8, 4, 0},
    {36124, 4, 9, 4, 0}, {36133, 0, 3, 3, 0}, {36136, 0, 3, 3, 0}, {36139, 0, 6, 3, 0}, {36145, 1, 13, 4, 0},
    {36158, 1, 14, 4, 0}, {36172, 1, 10, 4, 0}, {36182, 1, 17, 4, 0}, {36199, 1, 17, 4, 0}, {36216, 0, 15, 4, 0},
    {36231, 0, 9, 4, 0}, {36240, 0, 16, 4, 0}, {36256, 1, 11, 4, 0}, {36267, 1, 12, 4, 0}, {36279, 0, 8, 4, 0},
    {36287, 0, 12, 4, 0}, {36299, 0, 12, 4, 0}, {36311, 2, 9, 4, 0}, {36320, 2, 10, 4, 0}, {36330, 2, 4, 0, 0},
    {36334, 2, 9, 0, 0}, {36343, 0, 7, 3, 0}, {36350, 0, 9, 3, 0}, {36359, 0, 4, 3, 0}, {36363, 0, 10, 3, 0},
    {36373, 0, 11, 3, 0}, {36384, 4, 8, 4, 0}, {36392, 0, 10, 3, 0}, {36402, 1, 5, 4, 0}, {36407, 1, 8, 4, 0},
    {36415, 1, 12, 4, 0}, {36427, 1, 13, 4, 0}, {36440, 0, 4, 3, 0}, {36444, 0, 5, 3, 0}, {36449, 3, 9, 5, 0},
    {36458, 3, 10, 5, 0}, {36468, 3, 9, 5, 0}, {36477, 3, 12, 5, 0}, {36489, 3, 11, 5, 0}, {36500, 3, 13, 5, 0},
    {36513, 3, 9, 5, 0}, {36522, 2, 7, 5, 0}, {36529, 2, 14, 5, 0}, {36543, 2, 13, 5, 0}, {36556, 2, 12, 5, 0},
    {36568, 2, 11, 5, 0}, {36579, 2, 16, 5, 0}, {36595, 2, 17, 5, 0}, {36612, 2, 14, 5, 0}, {36626, 6, 7, 5, 0},
    {36633, 6, 10, 5, 0}, {36643, 6, 13, 5, 0}, {36656, 6, 12, 5, 0}, {36668, 6, 14, 5, 0}, {36682, 1, 9, 5, 0},
    {36691, 1, 14, 5, 0}, {36705, 1, 15, 5, 0}, {36720, 1, 13, 5, 0}, {36733, 1, 12, 5, 0}, {36745, 1, 12, 5, 0},
    {36757, 5, 10, 5, 0}, {36864, 5, 15, 5, 0}, {36879, 5, 14, 5, 0}, {36893, 5, 16, 5, 0}, {36909, 5, 14, 5, 0},
    {36923, 5, 15, 5, 0}, {36938, 5, 14, 5, 0}, {36952, 6, 7, 5, 0}, {36959, 6, 11, 5, 0}, {36970, 6, 10, 5, 0},
    {36980, 0, 7, 5, 0}, {36987, 0, 9, 5, 0}, {36996, 0, 15, 5, 0}, {37011, 0, 16, 5, 0}, {37027, 0, 14, 5, 0},
    {37041, 0, 13, 5, 0}, {37054, 0, 13, 5, 0}, {37067, 4, 11, 5, 0}, {37078, 4, 17, 5, 0}, {37095, 4, 16, 5, 0},
    {37111, 4, 18, 5, 0}, {37129, 4, 10, 5, 0}, {37139, 4, 12, 5, 0}, {37151, 4, 13, 5, 0}, {37164, 4, 12, 5, 0},
    {37176, 3, 9, 5, 0}, {37185, 3, 12, 5, 0}, {37197, 3, 11, 5, 0}, {37208, 3, 12, 5, 0}, {37220, 2, 11, 5, 0},
    {37231, 2, 16, 5, 0}, {37247, 2, 16, 5, 0}, {37263, 2, 14, 5, 0}, {37277, 6, 7, 5, 0}, {37284, 6, 13, 5, 0},
    {37297, 6, 12, 5, 0}, {37309, 6, 13, 5, 0}, {37322, 1, 9, 5, 0}, {37331, 1, 14, 5, 0}, {37345, 1, 14, 5, 0},
    {37359, 1, 12, 5, 0}, {37371, 5, 10, 5, 0}, {37381, 5, 15, 5, 0}, {37396, 5, 14, 5, 0}, {37410, 5, 15, 5, 0},
    {37425, 0, 9, 5, 0}, {37434, 0, 15, 5, 0}, {37449, 0, 15, 5, 0}, {37464, 0, 13, 5, 0}, {37477, 4, 10, 5, 0},
    {37487, 4, 16, 5, 0}, {37503, 4, 15, 5, 0}, {37518, 4, 16, 5, 0}, {37534, 0, 4, 3, 0}, {37538, 4, 5, 4, 0},
    {37543, 4, 7, 4, 0}, {37550, 6, 3, 0, 0}, {37553, 6, 7, 0, 0}, {37560, 0, 3, 3, 0}, {37563, 0, 6, 3, 0},
    {37569, 0, 12, 3, 0}, {37581, 0, 3, 3, 0}, {37584, 0, 6, 3, 0}, {37590, 0, 12, 3, 0}, {37602, 0, 1, 8, 0},
    {37603, 0, 3, 3, 0}, {37606, 3, 13, 2, 0}, {37619, 4, 13, 2, 0}, {37632, 4, 11, 2, 0}, {37643, 3, 10, 2, 0},
    {37653, 0, 4, 3, 0}, {37657, 7, 5, 2, 0}, {37662, 9, 7, 2, 0}, {37669, 9, 8, 2, 0}, {37677, 9, 7, 2, 0},
    {37684, 0, 4, 4, 0}, {37688, 1, 3, 0, 0}, {37691, 0, 2, 12, 0}, {37693, 0, 2, 12, 0}, {37695, 0, 3, 3, 0},
    {37698, 1, 8, 0, 0}, {37706, 0, 4, 3, 0}, {37710, 7, 5, 2, 0}, {37715, 0, 5, 3, 0}, {37720, 0, 6, 4, 0},
    {37726, 12, 4, 0, 0}, {37730, 12, 7, 0, 0}, {37737, 10, 3, 0, 0}, {37740, 10, 5, 0, 0}, {37745, 10, 5, 0, 0},
    {37750, 0, 4, 4, 0}, {37754, 0, 2, 4, 0}, {37756, 0, 4, 8, 0}, {37760, 8, 4, 0, 0}, {37764, 8, 9, 0, 0},
    {37773, 8, 9, 0, 0}, {37782, 8, 10, 0, 0}, {37792, 8, 11, 0, 0}, {37803, 9, 4, 0, 0}, {37807, 9, 8, 0, 0},
    {37815, 9, 7, 0, 0}, {37822, 9, 9, 0, 0}, {37831, 9, 8, 0, 0}, {37839, 9, 3, 0, 0}, {37842, 9, 5, 0, 0},
    {37847, 9, 5, 0, 0}, {37852, 0, 5, 4, 0}, {37857, 0, 5, 4, 0}, {37862, 1, 9, 0, 0}, {37871, 0, 5, 4, 0},
    {37876, 1, 8, 4, 0}, {37884, 1, 9, 4, 0}, {37893, 2, 8, 4, 0}, {37901, 0, 10, 4, 0}, {37911, 0, 2, 3, 0},
    {37911, 0, 2, 4, 0}, {37913, 3, 18, 4, 0}, {37931, 4, 17, 4, 0}, {37948, 2, 13, 5, 0}, {37961, 2, 14, 5, 0},
    {37975, 0, 4, 8, 0}, {37979, 0, 3, 3, 0}, {37982, 0, 6, 3, 0}, {37988, 0, 5, 4, 0}, {37993, 8, 5, 2, 0},
    {37998, 0, 6, 3, 0}, {38004, 0, 5, 3, 0}, {38009, 0, 5, 3, 0}, {38014, 0, 3, 3, 0}, {38017, 0, 6, 3, 0},
    {38023, 2, 5, 2, 0}, {38028, 2, 5, 2, 0}, {38033, 0, 6, 4, 0}, {38039, 0, 3, 3, 0}, {38042, 0, 6, 3, 0},
    {38048, 0, 4, 3, 0}, {38052, 0, 5, 3, 0}, {38057, 0, 3, 3, 0}, {38060, 0, 7, 3, 0}, {38067, 0, 6, 3, 0},
    {38073, 11, 4, 0, 0}, {38077, 11, 7, 0, 0}, {38084, 0, 9, 3, 0}, {38093, 0, 7, 3, 0}, {38100, 240, 4, 7, 0},
    {38104, 0, 4, 4, 0}, {38108, 0, 3, 3, 0}, {38111, 0, 5, 3, 0}, {38116, 120, 4, 7, 0}, {38120, 9, 3, 0, 0},
    {38120, 0, 3, 3, 0}, {38123, 0, 8, 3, 0}, {38131, 0, 4, 3, 0}, {38135, 0, 4, 8, 0}, {38139, 0, 7, 3, 0},
    {38146, 9, 7, 0, 0}, {38153, 0, 8, 3, 0}, {38161, 0, 9, 3, 0}, {38170, 1, 4, 0, 0}, {38174, 1, 6, 0, 0},
    {38180, 1, 6, 0, 0}, {38186, 2, 3, 0, 0}, {38189, 0, 4, 3, 0}, {38193, 1, 5, 0, 0}, {38198, 1, 7, 0, 0},
    {38205, 1, 5, 4, 0}, {38210, 9, 3, 0, 0}, {38213, 9, 10, 0, 0}, {38223, 9, 9, 0, 0}, {38232, 0, 3, 3, 0},
    {38235, 0, 7, 3, 0}, {38242, 0, 13, 3, 0}, {38255, 0, 11, 3, 0}, {38266, 0, 17, 5, 0}, {38283, 0, 18, 5, 0},
    {38301, 0, 3, 3, 0}, {38304, 0, 6, 3, 0}, {38310, 0, 3, 3, 0}, {38313, 0, 4, 3, 0}, {38317, 9, 3, 0, 0},
    {38317, 0, 3, 3, 0}, {38320, 0, 5, 3, 0}, {38325, 0, 5, 3, 0}, {38330, 0, 5, 3, 0}, {38335, 9, 7, 0, 0},
    {38342, 9, 8, 0, 0}, {38350, 9, 9, 0, 0}, {38359, 0, 6, 3, 0}, {38365, 9, 3, 0, 0}, {38368, 9, 8, 0, 0},
    {38376, 9, 4, 0, 0}, {38380, 9, 8, 0, 0}, {38388, 9, 9, 0, 0}, {38397, 9, 9, 0, 0}, {38406, 9, 9, 0, 0},
    {38415, 9, 9, 0, 0}, {38424, 9, 10, 0, 0}, {38434, 9, 10, 0, 0}, {38444, 9, 9, 0, 0}, {38453, 9, 9, 0, 0},
    {38462, 9, 10, 0, 0}, {38472, 9, 9, 0, 0}, {38481, 1, 4, 4, 0}, {38485, 0, 5, 3, 0}, {38490, 0, 4, 3, 0},
    {38494, 0, 8, 3, 0}, {38502, 0, 11, 3, 0}, {38513, 0, 5, 3, 0}, {38518, 0, 9, 3, 0}, {38527, 9, 3, 0, 0},
    {38530, 9, 8, 0, 0}, {38538, 9, 8, 0, 0}, {38546, 9, 9, 0, 0}, {38555, 9, 4, 0, 0}, {38559, 9, 9, 0, 0},
    {38568, 9, 9, 0, 0}, {38577, 9, 9, 0, 0}, {38586, 9, 9, 0, 0}, {38595, 10, 6, 2, 0}, {38601, 0, 3, 3, 0},
    {38604, 0, 5, 3, 0}, {38609, 0, 11, 3, 0}, {38620, 0, 2, 4, 0}, {38622, 480, 3, 7, 0}, {38625, 8, 7, 2, 0},
    {38632, 8, 6, 2, 0}, {38638, 6, 9, 1, 0}, {38647, 0, 4, 3, 0}, {38651, 0, 6, 3, 0}, {38657, 10, 7, 2, 0},
    {38664, 6, 18, 5, 0}, {38682, 6, 20, 5, 0}, {38702, 2, 3, 0, 0}, {38705, 2, 6, 0, 0}, {38711, 9, 3, 0, 0},
    {38711, 0, 3, 3, 0}, {38714, 9, 7, 0, 0}, {38721, 0, 2, 3, 0}, {38723, 0, 8, 6, 0}, {38731, 1, 5, 4, 0},
    {38736, 0, 3, 3, 0}, {38739, 2, 5, 0, 0}, {38744, 8, 3, 0, 0}, {38747, 8, 8, 0, 0}, {38755, 8, 9, 0, 0},
    {38764, 8, 8, 0, 0}, {38772, 1, 3, 0, 0}, {38775, 1, 8, 0, 0}, {38783, 1, 8, 0, 0}, {38791, 1, 9, 0, 0},
    {38800, 1, 9, 0, 0}, {38809, 3, 14, 5, 0}, {38823, 3, 15, 5, 0}, {38838, 0, 3, 3, 0}, {38841, 0, 3, 3, 0},
    {38844, 0, 7, 3, 0}, {38851, 0, 4, 3, 0}, {38855, 0, 8, 3, 0}, {38863, 0, 2, 3, 0}, {38865, 330, 7, 7, 0},
    {38872, 0, 5, 3, 0}, {38877, 0, 5, 3, 0}, {38882, 0, 2, 3, 0}, {38884, 0, 3, 3, 0}, {38887, 0, 6, 3, 0},
    {38893, 0, 6, 6, 0}, {38899, 1, 4, 4, 0}, {38903, 0, 3, 3, 0}, {38906, 0, 5, 3, 0}, {38911, 0, 6, 3, 0},
    {38917, 0, 6, 3, 0}, {38923, 0, 7, 3, 0}, {38930, 0, 7, 3, 0}, {38937, 1, 4, 4, 0}, {38941, 0, 3, 6, 0},
    {38944, 10, 4, 0, 0}, {38948, 10, 6, 0, 0}, {38954, 10, 6, 0, 0}, {38960, 0, 2, 3, 0}, {38962, 0, 3, 3, 0},
    {38965, 0, 5, 3, 0}, {38970, 0, 3, 3, 0}, {38973, 0, 7, 3, 0}, {38980, 0, 3, 3, 0}, {38983, 0, 6, 3, 0},
    {38989, 0, 6, 3, 0}, {38995, 0, 5, 3, 0}, {39000, 8, 3, 0, 3}, {39000, 7, 3, 0, 2}, {39003, 7, 6, 0, 0},
    {39009, 8, 5, 0, 0}, {39014, 8, 5, 0, 0}, {39019, 7, 6, 0, 0}, {39025, 0, 3, 3, 0}, {39028, 0, 2, 3, 0},
    {39028, 0, 2, 12, 0}, {39030, 0, 5, 8, 0}, {39035, 0, 6, 3, 0}, {39041, 11, 3, 0, 0}, {39044, 11, 7, 0, 0},
    {39051, 11, 9, 0, 0}, {39060, 0, 7, 3, 0}, {39067, 0, 3, 3, 0}, {39070, 0, 7, 3, 0}, {39077, 0, 8, 3, 0},
    {39085, 1, 3, 0, 0}, {39088, 1, 7, 0, 0}, {39095, 1, 8, 0, 0}, {39103, 1, 8, 0, 0}, {39111, 0, 7, 3, 0},
    {39118, 0, 2, 3, 0}, {39120, 2, 3, 0, 0}, {39120, 0, 3, 3, 0}, {39123, 2, 5, 0, 0}, {39128, 0, 4, 4, 0},
    {39132, 0, 6, 3, 0}, {39138, 0, 3, 3, 0}, {39141, 9, 4, 0, 0}, {39145, 0, 3, 3, 0}, {39148, 0, 6, 3, 0},
    {39154, 0, 10, 3, 0}, {39164, 0, 9, 3, 0}, {39173, 0, 5, 3, 0}, {39178, 0, 9, 3, 0}, {39187, 5, 3, 0, 0},
    {39190, 5, 7, 0, 0}, {39197, 5, 7, 0, 0}, {39204, 0, 6, 3, 0}, {39210, 0, 10, 3, 0}, {39220, 8, 6, 2, 0},
    {39226, 10, 6, 2, 0}, {39232, 9, 4, 0, 0}, {39236, 9, 7, 0, 0}, {39243, 9, 9, 0, 0}, {39252, 0, 3, 3, 0},
    {39255, 9, 5, 0, 0}, {39260, 9, 10, 0, 0}, {39270, 0, 6, 3, 0}, {39276, 0, 3, 3, 0}, {39279, 0, 7, 3, 0},
    {39286, 0, 4, 3, 0}, {39290, 0, 7, 3, 0}, {39297, 0, 5, 4, 0}, {39302, 0, 4, 3, 0}, {39306, 0, 10, 3, 0},
    {39316, 9, 4, 0, 0}, {39320, 9, 11, 0, 0}, {39331, 0, 7, 3, 0}, {39338, 1, 10, 4, 0}, {39348, 0, 4, 3, 0},
    {39352, 0, 7, 3, 0}, {39359, 0, 3, 3, 0}, {39362, 0, 4, 3, 0}, {39366, 0, 7, 3, 0}, {39373, 0, 5, 4, 0},
    {39378, 0, 4, 3, 0}, {39382, 0, 7, 4, 0}, {39389, 0, 5, 3, 0}, {39394, 0, 8, 3, 0}, {39402, 0, 2, 8, 0},
    {39404, 11, 4, 0, 0}, {39408, 11, 8, 0, 0}, {39416, 0, 3, 3, 0}, {39419, 0, 7, 3, 0}, {39426, 0, 6, 3, 0},
    {39432, 1, 5, 0, 0}, {39437, 1, 8, 0, 0}, {39445, 1, 10, 0, 0}, {39455, 0, 4, 6, 0}, {39459, 0, 6, 6, 0},
    {39465, 3, 16, 4, 0}, {39481, 1, 5, 4, 0}, {39486, 1, 5, 4, 0}, {39491, 0, 9, 8, 0}, {39500, 8, 3, 0, 0},
    {39503, 8, 5, 0, 0}, {39508, 1, 6, 6, 0}, {39514, 0, 9, 3, 0}, {39523, 0, 10, 3, 0}, {39533, 7, 3, 0, 0},
    {39536, 7, 6, 0, 0}, {39542, 3, 11, 4, 0}, {39542, 1, 11, 4, 0}, {39553, 4, 12, 4, 0}, {39553, 0, 12, 4, 0},
    {39565, 0, 3, 3, 0}, {39568, 0, 5, 3, 0}, {39573, 0, 11, 3, 0}, {39584, 0, 6, 3, 0}, {39590, 0, 12, 3, 0},
    {39602, 10, 3, 0, 0}, {39605, 10, 5, 0, 0}, {39610, 0, 2, 12, 0}, {39612, 0, 4, 3, 0}, {39616, 0, 4, 3, 0},
    {39620, 0, 4, 3, 0}, {39624, 0, 4, 3, 0}, {39628, 0, 4, 3, 0}, {39632, 0, 4, 3, 0}, {39636, 0, 3, 3, 0},
    {39639, 0, 5, 8, 0}, {39639, 6, 5, 9, 0}, {39644, 0, 3, 8, 0}, {39647, 6, 3, 9, 0}, {39650, 0, 3, 3, 0},
    {39653, 0, 6, 3, 0}, {39659, 0, 7, 3, 0}, {39666, 0, 7, 3, 0}, {39673, 0, 7, 3, 0}, {39680, 0, 7, 3, 0},
    {39687, 0, 6, 3, 0}, {39693, 0, 8, 3, 0}, {39701, 0, 6, 8, 0}, {39701, 6, 6, 9, 0}, {39707, 0, 8, 3, 0},
    {39715, 0, 11, 3, 0}, {39726, 0, 9, 3, 0}, {39735, 0, 10, 3, 0}, {39745, 0, 10, 3, 0}, {39755, 0, 9, 3, 0},
    {39764, 0, 2, 3, 0}, {39766, 0, 7, 3, 0}, {39773, 0, 7, 3, 0}, {39780, 0, 9, 3, 0}, {39789, 0, 4, 8, 0},
    {39793, 4, 3, 1, 0}, {39793, 0, 3, 3, 0}, {39796, 7, 6, 0, 0}, {39802, 0, 4, 3, 0}, {39806, 0, 7, 3, 0},
    {39813, 0, 3, 3, 0}, {39816, 0, 6, 3, 0}, {39822, 0, 3, 3, 0}, {39825, 0, 7, 3, 0}, {39832, 1, 2, 4, 0},
    {39834, 0, 4, 3, 0}, {39838, 0, 3, 3, 0}, {39841, 0, 3, 3, 0}, {39844, 0, 2, 3, 0}, {39844, 0, 2, 4, 0},
    {39846, 0, 5, 6, 0}, {39851, 1, 3, 4, 0}, {39854, 0, 10, 3, 0}, {39864, 0, 3, 3, 0}, {39867, 0, 7, 3, 0},
    {39874, 0, 3, 3, 0}, {39877, 0, 5, 3, 0}, {39882, 0, 4, 3, 0}, {39886, 0, 7, 3, 0}, {39893, 0, 7, 3, 0},
    {39900, 0, 9, 3, 0}, {39909, 5, 5, 0, 0}, {39914, 5, 8, 0, 0}, {39922, 5, 10, 0, 0}, {39932, 0, 2, 3, 0},
    {39932, 3, 2, 4, 0}, {39934, 4, 3, 0, 0}, {39937, 4, 7, 0, 0}, {39944, 4, 7, 0, 0}, {39951, 0, 12, 3, 0},
    {39963, 0, 5, 3, 0}, {39968, 0, 9, 3, 0}, {39977, 0, 13, 3, 0}, {39990, 0, 6, 3, 0}, {39996, 0, 10, 3, 0},
    {40006, 7, 3, 0, 0}, {40009, 180, 3, 7, 0}, {40012, 3, 4, 4, 0}, {40016, 3, 5, 4, 0}, {40021, 180, 3, 7, 0},
    {40024, 0, 3, 3, 0}, {40027, 0, 7, 3, 0}, {40034, 3, 10, 4, 0}, {40044, 0, 2, 3, 0}, {40046, 0, 3, 3, 0},
    {40049, 0, 6, 3, 0}, {40055, 0, 8, 3, 0}, {40063, 0, 5, 6, 0}, {40068, 0, 9, 6, 0}, {40077, 7, 7, 0, 0},
    {40084, 0, 4, 3, 0}, {40088, 0, 9, 3, 0}, {40097, 0, 7, 3, 0}, {40104, 0, 11, 3, 0}, {40115, 1, 5, 4, 0},
    {40120, 0, 1, 8, 0}, {40120, 0, 1, 13, 0}, {40121, 0, 3, 8, 0}, {40121, 0, 3, 13, 0}, {40121, 0, 3, 15, 0},
    {40124, 0, 6, 4, 0}, {40130, 0, 6, 4, 0}, {40136, 0, 10, 3, 0}, {40146, 0, 11, 3, 0}, {40157, 0, 8, 3, 0},
    {40165, 0, 12, 3, 0}, {40177, 0, 2, 8, 0}, {40177, 0, 2, 14, 0}, {40179, 0, 3, 14, 0}, {40182, 0, 5, 4, 0},
    {40187, 0, 9, 3, 0}, {40196, 0, 11, 3, 0}, {40207, 0, 2, 14, 0}, {40209, 0, 3, 14, 0}, {40212, 0, 3, 14, 0},
    {40215, 2, 3, 0, 0}, {40218, 2, 4, 0, 0}, {40222, 2, 5, 0, 0}, {40227, 10, 3, 0, 0}, {40230, 10, 5, 0, 0},
    {40235, 10, 6, 0, 0}, {40241, 10, 8, 0, 0}, {40249, 1, 3, 0, 0}, {40252, 1, 9, 0, 0}, {40261, 1, 10, 0, 0},
    {40271, 1, 12, 0, 0}, {40283, 2, 5, 4, 0}, {40288, 0, 2, 3, 0}, {40288, 0, 2, 7, 0}, {40290, 0, 3, 7, 0},
    {40293, 0, 5, 3, 0}, {40298, 0, 3, 3, 0}, {40301, 0, 6, 3, 0}, {40307, 0, 6, 3, 0}, {40313, 0, 3, 8, 0},
    {40313, 0, 3, 13, 0}, {40316, 1, 5, 4, 0}, {40321, 1, 6, 4, 0}, {40327, 7, 3, 0, 0}, {40327, 300, 3, 7, 0},
    {40330, 7, 7, 0, 0}, {40337, 7, 8, 0, 0}, {40345, 7, 10, 0, 0}, {40355, 0, 1, 8, 0}, {40356, 2, 3, 4, 0},
    {40359, 2, 6, 4, 0}, {40365, 0, 2, 8, 0}, {40367, 1, 5, 6, 0}, {40372, 1, 6, 4, 0}, {40378, 1, 7, 4, 0},
    {40385, 1, 6, 4, 0}, {40391, 1, 7, 4, 0}, {40398, 0, 3, 8, 0}, {40401, 0, 7, 6, 0}, {40408, 2, 3, 0, 0},
    {40411, 2, 7, 0, 0}, {40418, 2, 7, 0, 0}, {40425, 0, 8, 3, 0}, {40433, 0, 9, 3, 0}, {40442, 1, 5, 6, 0},
    {40447, 0, 2, 3, 0}, {40447, 0, 2, 8, 0}, {40449, 1, 3, 4, 0}, {40452, 1, 4, 4, 0}, {40456, 1, 5, 4, 0},
    {40461, 2, 5, 0, 0}, {40466, 2, 8, 0, 0}, {40474, 2, 4, 0, 0}, {40478, 2, 7, 0, 0}, {40485, 2, 7, 0, 0},
    {40492, 2, 8, 0, 0}, {40500, 2, 8, 0, 0}, {40508, 0, 3, 3, 0}, {40511, 0, 8, 3, 0}, {40519, 0, 8, 3, 0},
    {40527, 0, 8, 3, 0}, {40535, 0, 7, 3, 0}, {40542, 0, 8, 3, 0}, {40550, 0, 6, 3, 0}, {40556, 1, 6, 4, 0},
    {40562, 1, 4, 4, 0}, {40566, 1, 5, 4, 0}, {40571, 1, 6, 4, 0}, {40577, 3, 11, 4, 0}, {40588, 4, 11, 4, 0},
    {40599, 0, 3, 3, 0}, {40602, 0, 7, 3, 0}, {40609, 0, 3, 3, 0}, {40612, 0, 6, 3, 0}, {40618, 3, 9, 5, 0},
    {40627, 3, 12, 5, 0}, {40639, 6, 9, 5, 0}, {40648, 6, 12, 5, 0}, {40660, 5, 9, 5, 0}, {40669, 5, 13, 5, 0},
    {40682, 1, 11, 5, 0}, {40693, 1, 16, 5, 0}, {40709, 5, 14, 5, 0}, {40723, 0, 11, 5, 0}, {40734, 0, 16, 5, 0},
    {40750, 2, 10, 5, 0}, {40760, 2, 15, 5, 0}, {40775, 4, 9, 5, 0}, {40784, 4, 14, 5, 0}, {40798, 3, 7, 5, 0},
    {40805, 3, 9, 5, 0}, {40814, 6, 7, 5, 0}, {40821, 6, 10, 5, 0}, {40831, 5, 7, 5, 0}, {40838, 1, 9, 5, 0},
    {40847, 1, 12, 5, 0}, {40960, 5, 11, 5, 0}, {40971, 0, 9, 5, 0}, {40980, 0, 12, 5, 0}, {40992, 2, 8, 5, 0},
    {41000, 2, 11, 5, 0}, {41011, 4, 7, 5, 0}, {41018, 4, 10, 5, 0}, {41028, 600, 4, 7, 0}, {41032, 0, 2, 4, 0},
    {41034, 0, 3, 8, 0}, {41037, 6, 8, 5, 0}, {41045, 6, 10, 5, 0}, {41055, 1, 7, 5, 0}, {41062, 1, 10, 5, 0},
    {41072, 1, 11, 5, 0}, {41083, 5, 9, 5, 0}, {41092, 5, 11, 5, 0}, {41103, 0, 7, 5, 0}, {41110, 0, 11, 5, 0},
    {41121, 0, 12, 5, 0}, {41133, 2, 7, 5, 0}, {41140, 2, 10, 5, 0}, {41150, 2, 11, 5, 0}, {41161, 3, 7, 5, 0},
    {41168, 3, 9, 5, 0}, {41177, 4, 9, 5, 0}, {41186, 4, 10, 5, 0}, {41196, 0, 4, 4, 0}, {41200, 0, 9, 4, 0},
    {41209, 0, 10, 4, 0}, {41219, 0, 2, 3, 0}, {41221, 0, 7, 3, 0}, {41228, 0, 6, 3, 0}, {41234, 1, 6, 6, 0},
    {41240, 0, 1, 8, 0}, {41241, 2, 6, 4, 0}, {41247, 3, 10, 4, 0}, {41257, 3, 11, 4, 0}, {41268, 0, 3, 3, 0},
    {41271, 0, 7, 3, 0}, {41278, 60, 3, 7, 0}, {41281, 5, 15, 5, 0}, {41296, 5, 20, 5, 0}, {41316, 0, 4, 3, 0},
    {41320, 0, 8, 3, 0}, {41328, 1, 7, 6, 0}, {41335, 0, 3, 3, 0}, {41338, 0, 9, 3, 0}, {41347, 0, 3, 3, 0},
    {41350, 0, 8, 3, 0}, {41358, 1, 5, 4, 0}, {41363, 60, 4, 7, 0}, {41367, 0, 3, 7, 0}, {41370, 420, 3, 7, 0},
    {41373, 1, 7, 4, 0}, {41380, 1, 9, 4, 0}, {41389, 1, 8, 4, 0}, {41397, 4, 14, 5, 0}, {41411, 4, 15, 5, 0},
    {41426, 540, 3, 7, 0}, {41429, 480, 4, 7, 0}, {41433, 0, 2, 3, 0}, {41435, 0, 8, 3, 0}, {41443, 0, 8, 3, 0},
    {41451, 1, 4, 4, 0}, {41455, 1, 10, 4, 0}, {41465, 9, 3, 0, 0}, {41468, 9, 8, 0, 0}, {41476, 9, 9, 0, 0},
    {41485, 9, 8, 0, 0}, {41493, 9, 9, 0, 0}, {41502, 0, 2, 3, 0}, {41504, 0, 6, 3, 0}, {41510, 0, 3, 3, 0},
    {41513, 0, 6, 3, 0}, {41519, 1, 5, 4, 0}, {41524, 1, 12, 4, 0}, {41536, 1, 3, 0, 0}, {41539, 1, 7, 0, 0},
    {41546, 0, 3, 3, 0}, {41549, 0, 5, 3, 0}, {41554, 7, 3, 0, 0}, {41557, 7, 5, 0, 0}, {41562, 6, 4, 0, 0},
    {41566, 6, 5, 0, 0}, {41571, 0, 6, 4, 0}, {41577, 1, 10, 4, 0}, {41587, 0, 3, 3, 0}, {41590, 0, 9, 3, 0},
    {41599, 540, 4, 7, 0}, {41603, 1, 5, 4, 0}, {41608, 1, 3, 0, 0}, {41611, 1, 6, 0, 0}, {41617, 1, 6, 0, 0},
    {41623, 0, 4, 3, 0}, {41627, 4, 9, 4, 0}, {41636, 0, 2, 4, 0}, {41638, 0, 3, 3, 0}, {41641, 0, 6, 3, 0},
    {41647, 0, 8, 3, 0}, {41655, 300, 4, 7, 0}, {41659, 0, 7, 3, 0}, {41666, 1, 9, 6, 0}, {41675, 1, 2, 4, 0},
    {41677, 1, 2, 4, 0}, {41679, 2, 2, 4, 0}, {41681, 2, 5, 4, 0}, {41686, 1, 7, 4, 0}, {41693, 0, 3, 3, 0},
    {41696, 7, 3, 0, 0}, {41699, 7, 4, 0, 0}, {41703, 6, 3, 0, 0}, {41706, 6, 4, 0, 0}, {41710, 2, 3, 4, 0},
    {41713, 2, 7, 4, 0}, {41720, 0, 4, 3, 0}, {41724, 0, 1, 7, 0}, {41725, 0, 2, 3, 0}, {41727, 9, 3, 0, 0},
    {41730, 9, 4, 0, 0}, {41734, 0, 8, 3, 0}, {41742, 6, 5, 0, 0}, {41747, 6, 9, 0, 0}, {41756, 12, 8, 2, 0},
    {41764, 11, 7, 2, 0}, {41771, 0, 4, 4, 0}, {41775, 0, 7, 4, 0}, {41782, 0, 2, 3, 0}, {41784, 0, 6, 3, 0},
    {41790, 12, 8, 2, 0}, {41798, 11, 9, 2, 0}, {41807, 1, 4, 4, 0}, {41811, 1, 6, 4, 0}, {41817, 1, 5, 4, 0},
    {41822, 1, 7, 4, 0}, {41829, 9, 5, 0, 0}, {41834, 9, 7, 0, 0}, {41841, 0, 2, 8, 0}, {41843, 0, 13, 3, 0},
    {41856, 0, 3, 8, 0}, {41859, 0, 10, 4, 0}, {41869, 0, 7, 3, 0}, {41876, 8, 5, 0, 0}, {41881, 8, 7, 0, 0},
    {41888, 4, 4, 0, 0}, {41892, 4, 8, 0, 0}, {41900, 0, 3, 3, 0}, {41903, 0, 4, 3, 0}, {41907, 0, 10, 3, 0},
    {41917, 0, 8, 3, 0}, {41925, 0, 10, 3, 0}, {41935, 0, 5, 3, 0}, {41940, 0, 13, 3, 0}, {41953, 0, 22, 3, 0},
    {41975, 0, 4, 12, 0}, {41979, 4, 7, 4, 0}, {41986, 2, 6, 4, 0}, {41992, 0, 11, 3, 0}, {42003, 9, 4, 0, 0},
    {42007, 9, 5, 0, 0}, {42012, 0, 5, 3, 0}, {42017, 6, 5, 0, 0}, {42022, 1, 5, 4, 0}, {42027, 1, 6, 4, 0},
    {42033, 1, 3, 4, 0}, {42036, 0, 4, 4, 0}, {42036, 2, 4, 4, 0}, {42040, 2, 7, 4, 0}, {42047, 3, 6, 4, 0},
    {42053, 1, 15, 4, 0}, {42068, 0, 15, 4, 0}, {42083, 2, 4, 0, 0}, {42087, 2, 5, 0, 0}, {42092, 2, 6, 0, 0},
    {42098, 0, 3, 3, 0}, {42101, 0, 7, 3, 0}, {42108, 1, 4, 0, 0}, {42112, 1, 7, 0, 0}, {42119, 0, 4, 3, 0},
    {42123, 0, 10, 3, 0}, {42133, 0, 4, 3, 0}, {42137, 0, 13, 3, 0}, {42150, 6, 7, 0, 0}, {42157, 7, 9, 0, 0},
    {42166, 7, 9, 0, 0}, {42175, 6, 7, 0, 0}, {42182, 0, 4, 3, 0}, {42186, 0, 8, 3, 0}, {42194, 0, 9, 3, 0},
    {42203, 0, 3, 3, 0}, {42206, 0, 8, 3, 0}, {42214, 7, 4, 0, 0}, {42218, 6, 4, 0, 0}, {42222, 2, 5, 4, 0},
    {42227, 0, 4, 3, 0}, {42231, 6, 4, 0, 0}, {42235, 6, 6, 0, 0}, {42241, 0, 4, 3, 0}, {42245, 0, 4, 3, 0},
    {42249, 0, 3, 3, 0}, {42252, 0, 7, 3, 0}, {42259, 10, 5, 0, 0}, {42264, 10, 7, 0, 0}, {42271, 10, 7, 0, 0},
    {42278, 0, 3, 3, 0}, {42281, 0, 6, 3, 0}, {42287, 8, 6, 2, 0}, {42293, 0, 4, 3, 0}, {42297, 0, 6, 3, 0},
    {42303, 0, 4, 3, 0}, {42307, 0, 6, 3, 0}, {42313, 10, 7, 2, 0}, {42320, 2, 4, 0, 0}, {42324, 2, 6, 0, 0},
    {42330, 0, 8, 3, 0}, {42338, 0, 13, 3, 0}, {42351, 0, 9, 6, 0}, {42360, 0, 7, 6, 0}, {42367, 0, 3, 3, 0},
    {42370, 0, 8, 3, 0}, {42378, 0, 4, 3, 0}, {42382, 0, 9, 3, 0}, {42391, 4, 6, 0, 0}, {42397, 4, 16, 0, 0},
    {42413, 4, 16, 0, 0}, {42429, 1, 8, 4, 0}, {42437, 1, 16, 4, 0}, {42453, 8, 6, 0, 0}, {42459, 8, 18, 0, 0},
    {42477, 8, 6, 0, 0}, {42483, 8, 18, 0, 0}, {42501, 2, 10, 4, 0}, {42511, 12, 6, 0, 0}, {42517, 12, 20, 0, 0},
    {42537, 12, 20, 0, 0}, {42557, 0, 6, 3, 0}, {42563, 0, 14, 3, 0}, {42577, 1, 6, 0, 0}, {42583, 1, 20, 0, 0},
    {42603, 1, 20, 0, 0}, {42623, 7, 8, 0, 0}, {42631, 7, 14, 0, 0}, {42645, 6, 8, 0, 0}, {42653, 6, 14, 0, 0},
    {42667, 7, 8, 0, 0}, {42675, 7, 14, 0, 0}, {42689, 6, 8, 0, 0}, {42697, 6, 14, 0, 0}, {42711, 0, 6, 8, 0},
    {42717, 0, 6, 3, 0}, {42723, 0, 14, 3, 0}, {42737, 5, 6, 0, 0}, {42743, 5, 10, 0, 0}, {42753, 3, 6, 0, 0},
    {42759, 3, 14, 0, 0}, {42773, 5, 6, 0, 0}, {42779, 5, 10, 0, 0}, {42789, 5, 6, 0, 0}, {42795, 3, 6, 0, 0},
    {42801, 3, 8, 0, 0}, {42809, 3, 14, 0, 0}, {42823, 1, 10, 4, 0}, {42833, 1, 16, 4, 0}, {42849, 1, 4, 4, 0},
    {42853, 11, 6, 0, 0}, {42859, 11, 18, 0, 0}, {42877, 11, 6, 0, 0}, {42883, 11, 18, 0, 0}, {42901, 10, 6, 0, 0},
    {42907, 10, 18, 0, 0}, {42925, 10, 18, 0, 0}, {42943, 0, 6, 3, 0}, {42949, 0, 12, 3, 0}, {42961, 0, 6, 3, 0},
    {42967, 0, 18, 3, 0}, {42985, 0, 4, 4, 0}, {42989, 6, 21, 5, 0}, {43010, 6, 23, 5, 0}, {43033, 0, 23, 5, 0},
    {43056, 0, 39, 5, 0}, {43095, 0, 39, 5, 0}, {43134, 4, 21, 5, 0}, {43155, 4, 31, 5, 0}, {43186, 4, 33, 5, 0},
    {43219, 3, 19, 5, 0}, {43238, 3, 25, 5, 0}, {43263, 3, 27, 5, 0}, {43290, 1, 21, 5, 0}, {43311, 1, 25, 5, 0},
    {43336, 1, 25, 5, 0}, {43361, 5, 23, 5, 0}, {43384, 5, 25, 5, 0}, {43409, 2, 17, 5, 0}, {43426, 2, 21, 5, 0},
    {43447, 2, 23, 5, 0}, {43470, 0, 8, 4, 0}, {43478, 0, 6, 3, 0}, {43484, 0, 14, 3, 0}, {43498, 0, 12, 6, 0},
    {43510, 9, 6, 0, 0}, {43516, 9, 22, 0, 0}, {43538, 9, 22, 0, 0}, {43560, 0, 8, 8, 0}, {43568, 0, 6, 3, 0},
    {43574, 0, 14, 3, 0}, {43588, 1, 21, 4, 0}, {43609, 2, 15, 4, 0}, {43624, 1, 21, 4, 0}, {43645, 0, 13, 4, 0},
    {43658, 0, 6, 3, 0}, {43664, 0, 10, 3, 0}, {43674, 2, 6, 0, 0}, {43680, 2, 22, 0, 0}, {43702, 2, 22, 0, 0},
    {43724, 1, 8, 6, 0}, {43732, 1, 8, 6, 0}, {43740, 0, 6, 8, 0}, {43746, 8, 6, 0, 0}, {43752, 8, 12, 0, 0},
    {43764, 8, 14, 0, 0}, {43778, 0, 4, 4, 0}, {43782, 4, 6, 0, 0}, {43788, 4, 10, 0, 0}, {43798, 4, 12, 0, 0},
    {43810, 4, 12, 0, 0}, {43822, 4, 10, 0, 0}, {43832, 10, 27, 0, 0}, {43859, 11, 36, 0, 0},
    {43895, 12, 38, 0, 0}, {43933, 8, 6, 0, 0}, {43939, 8, 12, 0, 0}, {43951, 2, 10, 4, 0}, {43961, 1, 18, 4, 0},
    {43979, 0, 4, 3, 0}, {43983, 0, 14, 3, 0}, {43997, 2, 6, 0, 0}, {44003, 2, 10, 0, 0}, {44013, 0, 4, 3, 0},
    {44017, 0, 12, 3, 0}, {44029, 0, 10, 3, 0}, {44039, 0, 23, 3, 0}, {44062, 0, 4, 3, 0}, {44066, 0, 16, 3, 0},
    {44082, 0, 8, 3, 0}, {44090, 0, 16, 3, 0}, {44106, 3, 6, 0, 0}, {44112, 3, 16, 0, 0}, {44128, 3, 14, 0, 0},
    {44142, 0, 4, 3, 0}, {44146, 0, 4, 3, 0}, {44150, 0, 10, 3, 0}, {44160, 0, 2, 8, 0}, {44162, 9, 6, 0, 0},
    {44168, 9, 16, 0, 0}, {44184, 9, 14, 0, 0}, {44198, 9, 16, 0, 0}, {44214, 9, 14, 0, 0}, {44228, 1, 6, 4, 0},
    {44234, 1, 8, 4, 0}, {44242, 1, 10, 4, 0}, {44252, 1, 12, 4, 0}, {44264, 1, 14, 4, 0}, {44278, 1, 12, 4, 0},
    {44290, 1, 10, 4, 0}, {44300, 0, 4, 8, 0}, {44304, 0, 22, 3, 0}, {44326, 0, 4, 3, 0}, {44330, 0, 4, 3, 0},
    {44334, 0, 6, 3, 0}, {44340, 0, 14, 3, 0}, {44354, 1, 10, 6, 0}, {44364, 1, 10, 6, 0}, {44374, 0, 16, 3, 0},
    {44390, 0, 2, 8, 0}, {44392, 0, 4, 12, 0}, {44396, 0, 6, 8, 0}, {44396, 0, 6, 13, 0}, {44402, 0, 8, 8, 0},
    {44410, 12, 8, 0, 0}, {44418, 12, 14, 0, 0}, {44432, 12, 12, 0, 0}, {44444, 3, 29, 0, 0}, {44473, 0, 4, 3, 0},
    {44477, 0, 10, 3, 0}, {44487, 0, 10, 6, 0}, {44497, 12, 6, 0, 0}, {44503, 12, 12, 0, 0}, {44515, 12, 14, 0, 0},
    {44529, 12, 14, 0, 0}, {44543, 12, 16, 0, 0}, {44559, 0, 10, 6, 0}, {44569, 1, 8, 4, 0}, {44577, 12, 6, 0, 0},
    {44583, 12, 16, 0, 0}, {44599, 0, 8, 6, 0}, {44607, 1, 6, 4, 0}, {44607, 3, 6, 4, 0}, {44613, 7, 29, 0, 0},
    {44642, 0, 4, 4, 0}, {44646, 0, 4, 3, 0}, {44650, 0, 6, 3, 0}, {44656, 0, 14, 3, 0}, {44670, 0, 14, 3, 0},
    {44684, 0, 6, 3, 0}, {44690, 0, 6, 3, 0}, {44696, 0, 16, 3, 0}, {44712, 0, 16, 3, 0}, {44728, 4, 29, 0, 0},
    {44757, 9, 23, 0, 0}, {44780, 0, 2, 8, 0}, {44782, 0, 6, 3, 0}, {44788, 0, 16, 3, 0}, {44804, 0, 16, 3, 0},
    {44820, 12, 6, 0, 0}, {44826, 12, 18, 0, 0}, {44844, 0, 4, 3, 0}, {44848, 8, 6, 0, 0}, {44854, 8, 14, 0, 0},
    {44868, 8, 12, 0, 0}, {44880, 10, 8, 0, 0}, {44888, 10, 14, 0, 0}, {44902, 10, 12, 0, 0}, {44914, 0, 4, 3, 0},
    {44918, 0, 6, 3, 0}, {44924, 0, 8, 3, 0}, {44932, 0, 8, 8, 0}, {44940, 0, 10, 8, 0}, {44950, 0, 8, 3, 0},
    {45056, 6, 31, 0, 0}, {45087, 0, 12, 3, 0}, {45099, 0, 6, 3, 0}, {45105, 7, 6, 0, 0}, {45111, 7, 8, 0, 0},
    {45119, 7, 8, 0, 0}, {45127, 6, 6, 0, 0}, {45133, 6, 8, 0, 0}, {45141, 6, 8, 0, 0}, {45149, 7, 6, 0, 0},
    {45155, 6, 6, 0, 0}, {45161, 7, 8, 0, 0}, {45169, 6, 8, 0, 0}, {45177, 10, 6, 0, 0}, {45183, 10, 20, 0, 0},
    {45203, 10, 22, 0, 0}, {45225, 4, 8, 0, 0}, {45233, 4, 14, 0, 0}, {45247, 4, 12, 0, 0}, {45259, 2, 12, 4, 0},
    {45271, 1, 14, 4, 0}, {45285, 1, 16, 4, 0}, {45301, 1, 16, 4, 0}, {45317, 1, 6, 4, 0}, {45323, 1, 10, 4, 0},
    {45333, 4, 6, 0, 0}, {45339, 4, 16, 0, 0}, {45355, 4, 18, 0, 0}, {45373, 1, 14, 4, 0}, {45387, 7, 6, 0, 0},
    {45393, 7, 12, 0, 0}, {45405, 7, 10, 0, 0}, {45415, 11, 8, 0, 0}, {45423, 11, 16, 0, 0}, {45439, 11, 18, 0, 0},
    {45457, 0, 4, 3, 0}, {45461, 0, 12, 3, 0}, {45473, 2, 6, 0, 0}, {45479, 2, 12, 0, 0}, {45491, 2, 10, 0, 0},
    {45501, 2, 12, 0, 0}, {45513, 2, 8, 0, 0}, {45521, 7, 6, 0, 0}, {45527, 7, 12, 0, 0}, {45539, 7, 12, 0, 0},
    {45551, 11, 6, 0, 0}, {45557, 11, 16, 0, 0}, {45573, 11, 18, 0, 0}, {45591, 5, 6, 0, 0}, {45597, 5, 6, 0, 0},
    {45603, 5, 10, 0, 0}, {45613, 3, 6, 0, 0}, {45619, 3, 8, 0, 0}, {45627, 3, 10, 0, 0}, {45637, 6, 6, 0, 0},
    {45643, 6, 12, 0, 0}, {45655, 5, 6, 0, 0}, {45661, 5, 6, 0, 0}, {45667, 180, 6, 7, 0}, {45673, 0, 4, 3, 0},
    {45677, 0, 12, 3, 0}, {45689, 0, 4, 8, 0}, {45693, 0, 13, 4, 0}, {45706, 1, 14, 4, 0}, {45720, 8, 27, 0, 0},
    {45747, 3, 16, 4, 0}, {45763, 3, 6, 0, 0}, {45769, 3, 12, 0, 0}, {45781, 0, 12, 4, 0}, {45793, 0, 4, 3, 0},
    {45797, 0, 6, 3, 0}, {45803, 0, 12, 3, 0}, {45815, 0, 12, 3, 0}, {45827, 0, 12, 3, 0}, {45839, 0, 12, 3, 0},
    {45851, 0, 14, 3, 0}, {45865, 11, 6, 0, 0}, {45871, 11, 16, 0, 0}, {45887, 11, 6, 0, 0}, {45893, 11, 14, 0, 0},
    {45907, 2, 8, 4, 0}, {45915, 2, 8, 4, 0}, {45923, 4, 8, 4, 0}, {45923, 2, 8, 4, 0}, {45931, 11, 6, 0, 0},
    {45937, 11, 8, 0, 0}, {45945, 11, 10, 0, 0}, {45955, 11, 12, 0, 0}, {45967, 11, 12, 0, 0},
    {45979, 11, 6, 0, 0}, {45985, 11, 12, 0, 0}, {45997, 2, 6, 4, 0}, {46003, 2, 8, 4, 0}, {46011, 2, 6, 4, 0},
    {46017, 2, 8, 4, 0}, {46025, 1, 25, 0, 0}, {46050, 0, 4, 3, 0}, {46054, 0, 14, 3, 0}, {46068, 0, 6, 3, 0},
    {46074, 2, 6, 4, 0}, {46080, 0, 2, 8, 0}, {46082, 0, 4, 8, 0}, {46086, 10, 6, 0, 0}, {46092, 10, 14, 0, 0},
    {46106, 10, 16, 0, 0}, {46122, 10, 12, 0, 0}, {46134, 10, 14, 0, 0}, {46148, 10, 14, 0, 0},
    {46162, 10, 14, 0, 0}, {46176, 0, 6, 8, 0}, {46182, 1, 8, 4, 0}, {46190, 0, 4, 8, 0}, {46194, 0, 6, 3, 0},
    {46200, 0, 16, 3, 0}, {46216, 0, 20, 3, 0}, {46236, 0, 18, 3, 0}, {46254, 0, 6, 3, 0}, {46260, 0, 10, 3, 0},
    {46270, 0, 10, 3, 0}, {46280, 0, 10, 3, 0}, {46290, 3, 12, 4, 0}, {46302, 1, 4, 4, 0}, {46306, 0, 4, 3, 0},
    {46310, 0, 4, 15, 0}, {46314, 1, 15, 4, 0}, {46329, 3, 10, 4, 0}, {46339, 3, 8, 4, 0}, {46347, 3, 14, 4, 0},
    {46361, 4, 8, 4, 0}, {46369, 4, 14, 4, 0}, {46383, 4, 12, 4, 0}, {46395, 3, 16, 4, 0}, {46411, 4, 14, 4, 0},
    {46425, 0, 6, 3, 0}, {46431, 0, 20, 3, 0}, {46451, 0, 22, 3, 0}, {46473, 0, 18, 3, 0}, {46491, 0, 18, 3, 0},
    {46509, 0, 20, 3, 0}, {46529, 4, 10, 4, 0}, {46539, 1, 8, 4, 0}, {46547, 1, 16, 4, 0}, {46563, 1, 14, 4, 0},
    {46577, 1, 24, 4, 0}, {46601, 1, 25, 4, 0}, {46626, 1, 4, 4, 0}, {46630, 0, 17, 4, 0}, {46647, 6, 13, 5, 0},
    {46660, 6, 19, 5, 0}, {46679, 6, 19, 5, 0}, {46698, 3, 9, 5, 0}, {46707, 3, 15, 5, 0}, {46722, 5, 13, 5, 0},
    {46735, 5, 19, 5, 0}, {46754, 5, 19, 5, 0}, {46773, 1, 13, 5, 0}, {46786, 1, 19, 5, 0}, {46805, 4, 13, 5, 0},
    {46818, 4, 19, 5, 0}, {46837, 4, 19, 5, 0}, {46856, 2, 15, 5, 0}, {46871, 2, 15, 5, 0}, {46886, 0, 13, 5, 0},
    {46899, 0, 21, 5, 0}, {46920, 0, 21, 5, 0}, {46941, 2, 9, 5, 0}, {46950, 6, 15, 5, 0}, {46965, 6, 21, 5, 0},
    {46986, 6, 21, 5, 0}, {47007, 3, 15, 5, 0}, {47022, 3, 17, 5, 0}, {47039, 5, 19, 5, 0}, {47058, 5, 21, 5, 0},
    {47079, 1, 15, 5, 0}, {47094, 1, 21, 5, 0}, {47115, 1, 21, 5, 0}, {47136, 4, 23, 5, 0}, {47159, 4, 23, 5, 0},
    {47182, 0, 15, 5, 0}, {47197, 0, 23, 5, 0}, {47220, 0, 23, 5, 0}, {47243, 2, 15, 5, 0}, {47258, 2, 17, 5, 0},
    {47275, 6, 13, 5, 0}, {47288, 6, 23, 5, 0}, {47311, 6, 23, 5, 0}, {47334, 3, 17, 5, 0}, {47351, 3, 17, 5, 0},
    {47368, 5, 13, 5, 0}, {47381, 5, 21, 5, 0}, {47402, 5, 23, 5, 0}, {47425, 1, 17, 5, 0}, {47442, 1, 23, 5, 0},
    {47465, 1, 23, 5, 0}, {47488, 4, 19, 5, 0}, {47507, 4, 25, 5, 0}, {47532, 4, 25, 5, 0}, {47557, 0, 17, 5, 0},
    {47574, 0, 25, 5, 0}, {47599, 0, 25, 5, 0}, {47624, 2, 13, 5, 0}, {47637, 2, 17, 5, 0}, {47654, 2, 19, 5, 0},
    {47673, 2, 19, 4, 0}, {47692, 0, 12, 4, 0}, {47704, 0, 20, 4, 0}, {47724, 0, 21, 4, 0}, {47745, 6, 23, 5, 0},
    {47768, 6, 23, 5, 0}, {47791, 6, 23, 5, 0}, {47814, 3, 17, 5, 0}, {47831, 3, 19, 5, 0}, {47850, 1, 21, 5, 0},
    {47871, 1, 23, 5, 0}, {47894, 5, 23, 5, 0}, {47917, 5, 25, 5, 0}, {47942, 5, 25, 5, 0}, {47967, 2, 17, 5, 0},
    {47984, 2, 19, 5, 0}, {48003, 2, 19, 5, 0}, {48022, 4, 19, 5, 0}, {48041, 4, 25, 5, 0}, {48066, 4, 25, 5, 0},
    {48091, 4, 25, 5, 0}, {48116, 0, 17, 5, 0}, {48133, 0, 23, 5, 0}, {48156, 0, 25, 5, 0}, {48181, 0, 25, 5, 0},
    {48206, 0, 8, 4, 0}, {48214, 0, 4, 3, 0}, {48218, 0, 6, 3, 0}, {48224, 0, 14, 3, 0}, {48238, 0, 14, 3, 0},
    {48252, 0, 14, 3, 0}, {48266, 4, 12, 4, 0}, {48278, 0, 4, 3, 0}, {48282, 0, 10, 3, 0}, {48292, 0, 2, 8, 0},
    {48294, 0, 10, 4, 0}, {48304, 0, 10, 4, 0}, {48314, 0, 8, 8, 0}, {48322, 0, 6, 8, 0}, {48328, 0, 6, 3, 0},
    {48334, 0, 12, 3, 0}, {48346, 3, 6, 0, 0}, {48352, 3, 14, 0, 0}, {48366, 3, 16, 0, 0}, {48382, 0, 10, 8, 0},
    {48392, 0, 4, 3, 0}, {48396, 0, 14, 6, 0}, {48410, 0, 16, 3, 0}, {48426, 9, 6, 0, 0}, {48432, 0, 10, 3, 0},
    {48442, 9, 8, 0, 0}, {48450, 9, 14, 0, 0}, {48464, 9, 16, 0, 0}, {48480, 9, 16, 0, 0}, {48496, 9, 16, 0, 0},
    {48512, 9, 6, 0, 0}, {48518, 9, 18, 0, 0}, {48536, 9, 18, 0, 0}, {48554, 0, 12, 3, 0}, {48566, 0, 12, 3, 0},
    {48578, 8, 8, 0, 0}, {48586, 8, 14, 0, 0}, {48600, 8, 12, 0, 0}, {48612, 0, 6, 3, 0}, {48618, 0, 14, 3, 0},
    {48632, 0, 14, 3, 0}, {48646, 1, 16, 4, 0}, {48662, 1, 8, 4, 0}, {48670, 12, 6, 0, 0}, {48676, 12, 14, 0, 0},
    {48690, 12, 12, 0, 0}, {48702, 0, 4, 3, 0}, {48706, 0, 6, 3, 0}, {48712, 0, 10, 3, 0}, {48722, 0, 6, 3, 0},
    {48728, 0, 14, 3, 0}, {48742, 0, 10, 3, 0}, {48752, 0, 4, 3, 0}, {48756, 1, 6, 0, 0}, {48762, 1, 16, 0, 0},
    {48778, 1, 16, 0, 0}, {48794, 0, 6, 3, 0}, {48800, 0, 14, 3, 0}, {48814, 0, 12, 3, 0}, {48826, 0, 16, 4, 0},
    {48842, 0, 6, 3, 0}, {48848, 0, 12, 3, 0}, {48860, 0, 16, 6, 0}, {48876, 1, 6, 0, 0}, {48882, 1, 12, 0, 0},
    {48894, 1, 10, 0, 0}, {48904, 0, 8, 4, 0}, {48912, 0, 16, 3, 0}, {48928, 4, 6, 0, 0}, {48934, 4, 10, 0, 0},
    {48944, 0, 10, 4, 0}, {48954, 5, 25, 0, 0}, {48979, 3, 12, 4, 0}, {48991, 8, 6, 0, 0}, {48997, 8, 10, 0, 0},
    {49007, 0, 6, 4, 0}, {49013, 0, 10, 4, 0}, {49023, 0, 10, 4, 0}, {49033, 1, 4, 4, 0}, {49037, 0, 4, 4, 0},
    {49041, 5, 8, 0, 0}, {49152, 5, 14, 0, 0}, {49166, 5, 12, 0, 0}, {49178, 3, 17, 4, 0}, {49195, 0, 4, 4, 0},
    {49199, 2, 6, 4, 0}, {49205, 4, 19, 4, 0}, {49224, 2, 19, 4, 0}, {49243, 4, 19, 4, 0}, {49262, 2, 10, 4, 0},
    {49272, 3, 10, 4, 0}, {49282, 1, 23, 4, 0}, {49305, 1, 27, 4, 0}, {49332, 1, 23, 4, 0}, {49355, 1, 27, 4, 0},
    {49382, 0, 2, 8, 0}, {49384, 1, 13, 4, 0}, {49397, 1, 10, 4, 0}, {49407, 0, 6, 3, 0}, {49413, 0, 12, 3, 0},
    {49425, 0, 8, 4, 0}, {49433, 0, 8, 4, 0}, {49441, 0, 12, 4, 0}, {49453, 2, 6, 0, 0}, {49459, 2, 14, 0, 0},
    {49473, 2, 6, 0, 0}, {49479, 2, 8, 0, 0}, {49487, 2, 12, 0, 0}, {49499, 2, 14, 0, 0}, {49513, 2, 14, 0, 0},
    {49527, 2, 16, 0, 0}, {49543, 2, 27, 0, 0}, {49570, 0, 2, 8, 0}, {49570, 0, 2, 13, 0}, {49570, 0, 2, 15, 0},
    {49572, 0, 4, 3, 0}, {49576, 3, 13, 4, 0}, {49589, 0, 6, 8, 0}, {49595, 0, 8, 8, 0}, {49603, 0, 12, 3, 0},
    {49615, 6, 8, 0, 0}, {49623, 6, 14, 0, 0}, {49637, 6, 12, 0, 0}, {49649, 0, 6, 3, 0}, {49655, 0, 12, 3, 0},
    {49667, 0, 14, 3, 0}, {49681, 0, 16, 3, 0}, {49697, 0, 16, 3, 0}, {49713, 0, 18, 3, 0}, {49731, 0, 6, 3, 0},
    {49737, 0, 16, 3, 0}, {49753, 0, 16, 3, 0}, {49769, 0, 4, 3, 0}, {49773, 0, 4, 3, 0}, {49777, 0, 6, 3, 0},
    {49783, 6, 6, 0, 0}, {49789, 6, 14, 0, 0}, {49803, 6, 14, 0, 0}, {49817, 0, 16, 3, 0}, {49833, 0, 29, 3, 0},
    {49862, 0, 2, 8, 0}, {49864, 0, 6, 3, 0}, {49870, 0, 10, 3, 0}, {49880, 0, 10, 3, 0}, {49890, 0, 8, 3, 0},
    {49898, 0, 16, 3, 0}, {49914, 0, 8, 3, 0}, {49922, 0, 16, 3, 0}, {49938, 0, 6, 3, 0}, {49944, 7, 6, 0, 0},
    {49950, 7, 10, 0, 0}, {49960, 0, 10, 3, 0}, {49970, 2, 8, 4, 0}, {49978, 4, 17, 4, 0}, {49995, 0, 14, 4, 0},
    {50009, 0, 21, 4, 0}, {50030, 7, 6, 0, 0}, {50036, 6, 6, 0, 0}, {50042, 0, 6, 3, 0}, {50048, 0, 14, 3, 0},
    {50062, 0, 14, 3, 0}, {50076, 1, 6, 0, 0}, {50082, 1, 10, 0, 0}, {50092, 1, 12, 0, 0}, {50104, 1, 12, 0, 0},
    {50116, 1, 6, 0, 0}, {50122, 1, 12, 0, 0}, {50134, 4, 15, 4, 0}, {50149, 0, 6, 3, 0}, {50155, 1, 6, 0, 0},
    {50161, 1, 12, 0, 0}, {50173, 1, 12, 0, 0}, {50185, 1, 14, 0, 0}, {50199, 7, 6, 0, 0}, {50205, 7, 8, 0, 0},
    {50213, 6, 6, 0, 0}, {50219, 6, 8, 0, 0}, {50227, 0, 10, 4, 0}, {50237, 1, 8, 6, 0}, {50245, 10, 6, 0, 0},
    {50251, 10, 10, 0, 0}, {50261, 11, 6, 0, 0}, {50267, 11, 12, 0, 0}, {50279, 1, 6, 0, 0}, {50285, 1, 12, 0, 0},
    {50297, 9, 6, 0, 0}, {50303, 9, 16, 0, 0}, {50319, 2, 8, 4, 0}, {50327, 4, 16, 4, 0}, {50343, 1, 12, 4, 0},
    {50355, 3, 14, 4, 0}, {50369, 3, 13, 4, 0}, {50382, 1, 4, 4, 0}, {50386, 0, 4, 4, 0}, {50390, 0, 6, 3, 0},
    {50396, 0, 10, 3, 0}, {50406, 0, 4, 3, 0}, {50410, 0, 8, 3, 0}, {50418, 0, 21, 3, 0}, {50439, 0, 10, 4, 0},
    {50449, 1, 8, 4, 0}, {50449, 0, 8, 8, 0}, {50457, 4, 6, 0, 0}, {50463, 4, 10, 0, 0}, {50473, 4, 12, 0, 0},
    {50485, 0, 12, 4, 0}, {50497, 0, 18, 4, 0}, {50515, 2, 10, 4, 0}, {50525, 2, 12, 4, 0}, {50537, 2, 14, 4, 0},
    {50551, 12, 6, 0, 0}, {50557, 12, 18, 0, 0}, {50575, 12, 20, 0, 0}, {50595, 1, 10, 4, 0}, {50605, 1, 16, 4, 0},
    {50621, 0, 18, 3, 0}, {50639, 0, 6, 3, 0}, {50645, 0, 20, 3, 0}, {50665, 0, 6, 3, 0}, {50671, 0, 2, 8, 0},
    {50673, 4, 16, 4, 0}, {50689, 4, 20, 4, 0}, {50709, 3, 10, 4, 0}, {50719, 3, 14, 4, 0}, {50733, 0, 6, 3, 0},
    {50739, 0, 12, 3, 0}, {50751, 0, 18, 3, 0}, {50769, 7, 6, 0, 0}, {50775, 0, 6, 3, 0}, {50781, 6, 6, 0, 0},
    {50787, 1, 6, 0, 0}, {50793, 10, 6, 0, 0}, {50799, 10, 18, 0, 0}, {50817, 10, 20, 0, 0}, {50837, 7, 12, 0, 0},
    {50849, 7, 14, 0, 0}, {50863, 6, 12, 0, 0}, {50875, 6, 14, 0, 0}, {50889, 1, 14, 0, 0}, {50903, 1, 16, 0, 0},
    {50919, 5, 10, 0, 0}, {50929, 5, 12, 0, 0}, {50941, 3, 8, 0, 0}, {50949, 3, 10, 0, 0}, {50959, 5, 6, 0, 0},
    {50965, 3, 6, 0, 0}, {50971, 11, 6, 0, 0}, {50977, 11, 16, 0, 0}, {50993, 11, 18, 0, 0}, {51011, 0, 10, 3, 0},
    {51021, 0, 6, 3, 0}, {51027, 0, 6, 3, 0}, {51033, 0, 12, 3, 0}, {51045, 0, 20, 3, 0}, {51065, 0, 6, 3, 0},
    {51071, 9, 6, 0, 0}, {51077, 9, 18, 0, 0}, {51095, 9, 20, 0, 0}, {51115, 1, 10, 4, 0}, {51125, 1, 12, 4, 0},
    {51137, 1, 14, 4, 0}, {51151, 2, 14, 0, 0}, {51165, 2, 16, 0, 0}, {51181, 2, 6, 0, 0}, {51187, 8, 14, 0, 0},
    {51201, 8, 16, 0, 0}, {51217, 8, 6, 0, 0}, {51223, 8, 12, 0, 0}, {51235, 8, 8, 0, 0}, {51243, 10, 14, 0, 0},
    {51257, 10, 8, 0, 0}, {51265, 1, 10, 4, 0}, {51275, 1, 21, 4, 0}, {51296, 4, 10, 0, 0}, {51306, 4, 8, 0, 0},
    {51314, 1, 10, 6, 0}, {51324, 0, 2, 8, 0}, {51326, 8, 14, 0, 0}, {51340, 10, 16, 0, 0}, {51356, 4, 12, 0, 0},
    {51368, 0, 10, 4, 0}, {51378, 12, 12, 0, 0}, {51390, 0, 8, 4, 0}, {51398, 7, 10, 0, 0}, {51408, 6, 10, 0, 0},
    {51418, 1, 12, 0, 0}, {51430, 2, 10, 4, 0}, {51440, 5, 8, 0, 0}, {51448, 3, 8, 0, 0}, {51456, 11, 14, 0, 0},
    {51470, 9, 14, 0, 0}, {51484, 1, 8, 4, 0}, {51492, 2, 14, 0, 0}, {51506, 1, 14, 4, 0}, {51520, 0, 8, 8, 0},
    {51528, 12, 10, 0, 0}, {51538, 12, 8, 0, 0}, {51546, 0, 8, 6, 0}, {51554, 4, 8, 4, 0}, {51562, 7, 8, 0, 0},
    {51570, 0, 11, 3, 0}, {51581, 0, 11, 3, 0}, {51592, 0, 11, 3, 0}, {51603, 0, 11, 3, 0}, {51614, 0, 11, 3, 0},
    {51625, 0, 11, 3, 0}, {51636, 0, 17, 3, 0}, {51653, 0, 17, 3, 0}, {51670, 0, 17, 3, 0}, {51687, 0, 13, 3, 0},
    {51700, 0, 15, 3, 0}, {51715, 0, 17, 3, 0}, {51732, 0, 13, 3, 0}, {51745, 6, 8, 0, 0}, {51753, 1, 10, 0, 0},
    {51763, 1, 8, 0, 0}, {51771, 2, 8, 4, 0}, {51779, 2, 19, 4, 0}, {51798, 1, 17, 5, 0}, {51815, 1, 15, 5, 0},
    {51830, 5, 21, 5, 0}, {51851, 3, 17, 5, 0}, {51868, 4, 21, 5, 0}, {51889, 4, 15, 5, 0}, {51904, 0, 19, 5, 0},
    {51923, 6, 17, 5, 0}, {51940, 0, 15, 5, 0}, {51955, 2, 17, 5, 0}, {51972, 2, 15, 5, 0}, {51987, 3, 15, 5, 0},
    {52002, 5, 6, 0, 0}, {52008, 3, 6, 0, 0}, {52014, 11, 12, 0, 0}, {52026, 11, 8, 0, 0}, {52034, 9, 12, 0, 0},
    {52046, 9, 8, 0, 0}, {52054, 1, 6, 4, 0}, {52060, 2, 12, 0, 0}, {52072, 2, 8, 0, 0}, {52080, 1, 12, 4, 0},
    {52092, 0, 6, 3, 0}, {52098, 8, 4, 0, 0}, {52102, 8, 8, 1, 0}, {52110, 4, 15, 4, 0}, {52125, 3, 8, 0, 0},
    {52133, 9, 6, 1, 0}, {52139, 4, 10, 0, 0}, {52149, 0, 6, 3, 0}, {52155, 10, 12, 0, 0}, {52167, 8, 8, 0, 0},
    {52175, 8, 10, 0, 0}, {52185, 4, 10, 0, 0}, {52195, 8, 10, 0, 0}, {52205, 4, 10, 0, 0}, {52215, 10, 12, 0, 0},
    {52227, 1, 6, 6, 0}, {52233, 8, 6, 0, 0}, {52239, 5, 8, 0, 0}, {52247, 9, 10, 0, 0}, {52257, 4, 12, 0, 0},
    {52269, 8, 14, 0, 0}, {52283, 7, 10, 0, 0}, {52293, 6, 10, 0, 0}, {52303, 10, 16, 0, 0}, {52319, 0, 10, 3, 0},
    {52329, 3, 8, 0, 0}, {52337, 0, 8, 3, 0}, {52345, 2, 16, 1, 0}, {52361, 5, 6, 1, 0}, {52367, 12, 10, 1, 0},
    {52377, 8, 10, 0, 0}, {52387, 10, 12, 0, 0}, {52399, 0, 10, 3, 0}, {52409, 0, 16, 3, 0}, {52425, 0, 14, 3, 0},
    {52439, 0, 16, 3, 0}, {52455, 0, 12, 3, 0}, {52467, 0, 12, 3, 0}, {52479, 0, 12, 8, 0}, {52491, 0, 10, 3, 0},
    {52501, 1, 12, 2, 0}, {52513, 0, 10, 6, 0}, {52523, 5, 12, 1, 0}, {52535, 0, 10, 6, 0}, {52545, 1, 6, 6, 0},
    {52551, 8, 6, 0, 0}, {52557, 0, 8, 3, 0}, {52565, 5, 8, 0, 0}, {52573, 9, 10, 0, 0}, {52583, 4, 10, 0, 0},
    {52593, 4, 10, 0, 0}, {52603, 10, 10, 0, 0}, {52613, 10, 12, 0, 0}, {52625, 8, 8, 0, 0}, {52633, 8, 8, 0, 0},
    {52641, 0, 10, 3, 0}, {52651, 1, 5, 4, 0}, {52656, 0, 12, 4, 0}, {52668, 0, 6, 8, 0}, {52674, 0, 6, 3, 0},
    {52680, 1, 4, 4, 0}, {52684, 1, 17, 4, 0}, {52701, 1, 16, 4, 0}, {52717, 11, 8, 1, 0}, {52725, 0, 8, 3, 0},
    {52733, 10, 21, 0, 0}, {52754, 10, 21, 0, 0}, {52775, 11, 23, 0, 0}, {52798, 7, 6, 1, 0}, {52804, 7, 8, 0, 0},
    {52812, 4, 6, 1, 0}, {52818, 2, 6, 1, 0}, {52824, 1, 10, 0, 0}, {52834, 10, 6, 1, 0}, {52840, 6, 23, 2, 0},
    {52863, 5, 23, 2, 0}, {52886, 5, 23, 2, 0}, {52909, 6, 25, 2, 0}, {52934, 5, 21, 2, 0}, {52955, 6, 23, 2, 0},
    {52978, 0, 12, 3, 0}, {52990, 0, 8, 3, 0}, {52998, 0, 8, 3, 0}, {53006, 0, 8, 3, 0}, {53014, 1, 10, 0, 0},
    {53024, 1, 10, 0, 0}, {53034, 6, 8, 0, 0}, {53042, 3, 8, 1, 0}, {53050, 7, 12, 0, 0}, {53062, 7, 12, 0, 0},
    {53074, 7, 10, 0, 0}, {53084, 6, 6, 0, 0}, {53090, 7, 12, 0, 0}, {53102, 0, 4, 3, 0}, {53106, 0, 8, 3, 0},
    {53114, 6, 12, 0, 0}, {53126, 1, 6, 1, 0}, {53132, 12, 6, 1, 0}, {53138, 3, 10, 1, 0}, {53248, 5, 17, 5, 0},
    {53265, 0, 8, 3, 0}, {53273, 12, 10, 0, 0}, {53283, 0, 4, 8, 0}, {53287, 0, 10, 3, 0}, {53297, 12, 12, 0, 0},
    {53309, 12, 10, 0, 0}, {53319, 11, 6, 1, 0}, {53325, 0, 12, 3, 0}, {53337, 0, 8, 3, 0}, {53345, 1, 10, 4, 0},
    {53355, 1, 17, 4, 0}, {53372, 12, 12, 0, 0}, {53384, 0, 4, 3, 0}, {53388, 0, 14, 3, 0}, {53402, 10, 4, 1, 0},
    {53406, 1, 10, 6, 0}, {53416, 12, 14, 0, 0}, {53430, 12, 15, 2, 0}, {53445, 11, 17, 2, 0},
    {53462, 12, 14, 2, 0}, {53476, 11, 16, 2, 0}, {53492, 12, 15, 2, 0}, {53507, 11, 17, 2, 0},
    {53524, 2, 6, 4, 0}, {53530, 2, 13, 4, 0}, {53543, 4, 19, 2, 0}, {53562, 3, 19, 2, 0}, {53581, 3, 19, 2, 0},
    {53600, 4, 21, 2, 0}, {53621, 3, 19, 2, 0}, {53640, 4, 21, 2, 0}, {53661, 3, 18, 2, 0}, {53679, 7, 6, 2, 0},
    {53685, 9, 10, 2, 0}, {53695, 5, 8, 1, 0}, {53703, 0, 8, 8, 0}, {53711, 0, 6, 8, 0}, {53717, 9, 12, 0, 0},
    {53729, 9, 10, 0, 0}, {53739, 4, 10, 1, 0}, {53749, 11, 12, 1, 0}, {53761, 6, 10, 1, 0}, {53771, 0, 6, 8, 0},
    {53777, 0, 12, 3, 0}, {53789, 0, 8, 3, 0}, {53797, 9, 14, 0, 0}, {53811, 9, 14, 0, 0}, {53825, 9, 12, 0, 0},
    {53837, 1, 11, 4, 0}, {53848, 9, 16, 0, 0}, {53864, 9, 14, 0, 0}, {53878, 0, 4, 3, 0}, {53882, 0, 16, 3, 0},
    {53898, 1, 6, 4, 0}, {53904, 1, 13, 4, 0}, {53917, 1, 21, 4, 0}, {53938, 2, 4, 4, 0}, {53942, 2, 8, 0, 0},
    {53950, 9, 10, 0, 0}, {53960, 8, 10, 2, 0}, {53970, 1, 8, 11, 0}, {53978, 0, 8, 3, 0}, {53986, 6, 12, 1, 0},
    {53998, 10, 8, 2, 0}, {54006, 0, 4, 3, 0}, {54010, 0, 10, 3, 0}, {54020, 0, 2, 4, 0}, {54022, 0, 10, 4, 0},
    {54032, 0, 12, 4, 0}, {54044, 0, 12, 4, 0}, {54056, 0, 6, 4, 0}, {54062, 0, 13, 4, 0}, {54075, 0, 21, 4, 0},
    {54096, 2, 6, 2, 0}, {54102, 1, 6, 4, 0}, {54108, 1, 10, 4, 0}, {54118, 0, 6, 8, 0}, {54124, 1, 6, 4, 0},
    {54130, 8, 8, 1, 0}, {54138, 3, 14, 1, 0}, {54152, 8, 6, 0, 0}, {54158, 0, 4, 4, 0}, {54162, 1, 4, 4, 0},
    {54166, 2, 8, 1, 0}, {54174, 2, 12, 0, 0}, {54186, 2, 12, 0, 0}, {54198, 0, 10, 4, 0}, {54208, 1, 14, 1, 0},
    {54222, 2, 10, 0, 0}, {54232, 2, 10, 0, 0}, {54242, 2, 12, 0, 0}, {54254, 0, 4, 8, 0}, {54258, 0, 17, 4, 0},
    {54275, 2, 17, 4, 0}, {54292, 2, 14, 0, 0}, {54306, 2, 10, 0, 0}, {54316, 2, 14, 0, 0}, {54330, 2, 12, 0, 0},
    {54342, 0, 5, 4, 0}, {54347, 4, 19, 5, 0}, {54366, 4, 17, 5, 0}, {54383, 4, 21, 5, 0}, {54404, 5, 15, 5, 0},
    {54419, 3, 15, 5, 0}, {54434, 0, 17, 5, 0}, {54451, 0, 17, 5, 0}, {54468, 0, 17, 5, 0}, {54485, 1, 17, 5, 0},
    {54502, 1, 17, 5, 0}, {54519, 2, 17, 5, 0}, {54536, 2, 15, 5, 0}, {54551, 6, 13, 5, 0}, {54564, 6, 17, 5, 0},
    {54581, 5, 13, 5, 0}, {54594, 5, 17, 5, 0}, {54611, 3, 13, 5, 0}, {54624, 3, 17, 5, 0}, {54641, 0, 16, 4, 0},
    {54657, 0, 4, 4, 0}, {54661, 9, 6, 1, 0}, {54667, 12, 21, 0, 0}, {54688, 12, 21, 0, 0}, {54709, 1, 23, 0, 0},
    {54732, 2, 10, 4, 0}, {54742, 8, 6, 1, 0}, {54748, 9, 10, 1, 0}, {54758, 1, 2, 4, 0}, {54758, 3, 2, 11, 0},
    {54760, 5, 4, 0, 0}, {54764, 5, 6, 0, 0}, {54770, 5, 6, 0, 0}, {54776, 3, 8, 0, 0}, {54784, 3, 8, 0, 0},
    {54792, 3, 8, 0, 0}, {54800, 5, 6, 0, 0}, {54806, 5, 8, 0, 0}, {54814, 1, 8, 2, 0}, {54822, 5, 10, 1, 0},
    {54832, 10, 12, 1, 0}, {54844, 1, 8, 4, 0}, {54852, 1, 10, 4, 0}, {54862, 2, 21, 4, 0}, {54883, 1, 21, 4, 0},
    {54904, 0, 8, 3, 0}, {54912, 5, 4, 0, 0}, {54916, 7, 6, 1, 0}, {54922, 5, 6, 0, 0}, {54928, 3, 12, 11, 0},
    {54940, 5, 4, 0, 0}, {54944, 7, 10, 1, 0}, {54954, 3, 12, 11, 0}, {54966, 5, 4, 0, 0}, {54970, 11, 12, 0, 0},
    {54982, 11, 12, 0, 0}, {54994, 11, 10, 0, 0}, {55004, 11, 10, 0, 0}, {55014, 11, 14, 0, 0},
    {55028, 4, 10, 0, 0}, {55038, 2, 12, 4, 0}, {55050, 2, 2, 11, 0}, {55052, 1, 5, 11, 0}, {55057, 2, 8, 11, 0},
    {55065, 2, 10, 11, 0}, {55075, 1, 17, 11, 0}, {55092, 2, 4, 11, 0}, {55096, 1, 6, 1, 0}, {55102, 6, 6, 1, 0},
    {55108, 1, 12, 0, 0}, {55120, 1, 10, 0, 0}, {55130, 7, 10, 0, 0}, {55140, 7, 12, 0, 0}, {55152, 6, 10, 0, 0},
    {55162, 0, 8, 3, 0}, {55170, 0, 4, 3, 0}, {55174, 0, 16, 3, 0}, {55190, 0, 14, 3, 0}, {55204, 0, 12, 3, 0},
    {55216, 0, 6, 3, 0}, {55222, 0, 4, 3, 0}, {55226, 0, 16, 3, 0}, {55242, 0, 10, 3, 0}, {55252, 0, 4, 3, 0},
    {55256, 0, 16, 3, 0}, {55272, 0, 4, 4, 0}, {55276, 1, 4, 4, 0}, {55280, 4, 10, 1, 0}, {55290, 0, 16, 3, 0},
    {55306, 0, 23, 4, 0}, {55329, 1, 23, 4, 0}, {55352, 0, 8, 3, 0}, {55360, 12, 10, 0, 0}, {55370, 1, 12, 0, 0},
    {55382, 1, 14, 0, 0}, {55396, 6, 8, 0, 0}, {55404, 7, 10, 0, 0}, {55414, 7, 12, 0, 0}, {55426, 12, 4, 1, 0},
    {55430, 2, 8, 11, 0}, {55438, 0, 8, 3, 0}, {55446, 0, 12, 3, 0}, {55458, 10, 21, 0, 0}, {55479, 10, 18, 0, 0},
    {55497, 10, 21, 0, 0}, {55518, 8, 15, 0, 0}, {55533, 8, 15, 0, 0}, {55548, 8, 9, 0, 0}, {55557, 1, 21, 4, 0},
    {55578, 1, 21, 4, 0}, {55599, 4, 18, 0, 0}, {55617, 4, 18, 0, 0}, {55635, 0, 9, 3, 0}, {55644, 0, 18, 3, 0},
    {55662, 0, 6, 6, 0}, {55668, 4, 15, 0, 0}, {55683, 4, 18, 0, 0}, {55701, 10, 15, 0, 0}, {55716, 10, 21, 0, 0},
    {55737, 8, 6, 0, 0}, {55743, 8, 15, 0, 0}, {55758, 1, 6, 6, 0}, {55764, 0, 6, 8, 0}, {55770, 0, 12, 3, 0},
    {55782, 0, 21, 3, 0}, {55803, 1, 15, 0, 0}, {55818, 1, 9, 0, 0}, {55827, 1, 12, 0, 0}, {55839, 1, 24, 0, 0},
    {55863, 6, 9, 0, 0}, {55872, 7, 15, 0, 0}, {55887, 7, 12, 0, 0}, {55899, 7, 12, 0, 0}, {55911, 6, 9, 0, 0},
    {55920, 12, 15, 0, 0}, {55935, 12, 21, 0, 0}, {55956, 12, 24, 0, 0}, {55980, 12, 18, 0, 0},
    {55998, 12, 12, 0, 0}, {56010, 1, 15, 4, 0}, {56025, 1, 15, 4, 0}, {56040, 11, 15, 0, 0}, {56055, 11, 9, 0, 0},
    {56064, 11, 24, 0, 0}, {56088, 11, 21, 0, 0}, {56109, 11, 27, 0, 0}, {56136, 0, 12, 4, 0},
    {56148, 0, 27, 4, 0}, {56175, 2, 18, 0, 0}, {56193, 2, 12, 0, 0}, {56205, 2, 18, 0, 0}, {56223, 2, 27, 0, 0},
    {56250, 2, 30, 0, 0}, {56280, 0, 9, 8, 0}, {56289, 0, 15, 4, 0}, {56304, 0, 12, 3, 0}, {56316, 0, 21, 3, 0},
    {56337, 0, 9, 3, 0}, {56346, 0, 18, 3, 0}, {56364, 0, 18, 3, 0}, {56382, 1, 18, 4, 0}, {56400, 0, 12, 3, 0},
    {56412, 0, 21, 3, 0}, {56433, 0, 12, 3, 0}, {56445, 0, 21, 3, 0}, {56466, 5, 6, 0, 0}, {56472, 0, 15, 3, 0},
    {56487, 0, 24, 3, 0}, {56511, 4, 21, 4, 0}, {56532, 4, 27, 4, 0}, {56559, 4, 30, 4, 0}, {56589, 3, 24, 4, 0},
    {56613, 3, 15, 0, 0}, {56628, 5, 6, 0, 0}, {56634, 0, 9, 3, 0}, {56643, 0, 18, 3, 0}, {56661, 2, 9, 4, 0},
    {56670, 2, 15, 4, 0}, {56685, 0, 9, 3, 0}, {56694, 0, 18, 3, 0}, {56712, 0, 18, 3, 0}, {56730, 1, 9, 4, 0},
    {56739, 0, 15, 3, 0}, {56754, 0, 24, 3, 0}, {56778, 0, 24, 3, 0}, {56802, 1, 27, 4, 0}, {56829, 0, 12, 4, 0},
    {56841, 9, 18, 0, 0}, {56859, 9, 24, 0, 0}, {56883, 1, 12, 4, 0}, {56895, 9, 18, 0, 0}, {56913, 9, 12, 0, 0},
    {56925, 0, 12, 4, 0}, {56937, 9, 30, 0, 0}, {56967, 0, 9, 3, 0}, {56976, 0, 18, 3, 0}, {56994, 0, 18, 3, 0},
    {57012, 10, 15, 0, 0}, {57027, 10, 21, 0, 0}, {57048, 10, 21, 0, 0}, {57069, 8, 6, 0, 0}, {57075, 8, 15, 0, 0},
    {57090, 8, 15, 0, 0}, {57105, 0, 6, 6, 0}, {57111, 4, 15, 0, 0}, {57126, 4, 18, 0, 0}, {57144, 4, 18, 0, 0},
    {57162, 1, 15, 6, 0}, {57177, 9, 18, 0, 0}, {57195, 9, 30, 0, 0}, {57225, 1, 12, 0, 0}, {57344, 1, 27, 0, 0},
    {57371, 1, 24, 0, 0}, {57395, 6, 9, 0, 0}, {57404, 7, 9, 0, 0}, {57413, 7, 15, 0, 0}, {57428, 0, 6, 8, 0},
    {57434, 12, 12, 0, 0}, {57446, 12, 24, 0, 0}, {57470, 12, 12, 0, 0}, {57482, 12, 24, 0, 0},
    {57506, 1, 15, 4, 0}, {57521, 1, 33, 4, 0}, {57554, 0, 9, 3, 0}, {57563, 0, 18, 3, 0}, {57581, 11, 9, 0, 0},
    {57590, 11, 21, 0, 0}, {57611, 11, 9, 0, 0}, {57620, 11, 21, 0, 0}, {57641, 2, 9, 0, 0}, {57650, 2, 33, 0, 0},
    {57683, 2, 18, 0, 0}, {57701, 2, 30, 0, 0}, {57731, 1, 15, 4, 0}, {57746, 0, 9, 3, 0}, {57755, 0, 18, 3, 0},
    {57773, 0, 18, 3, 0}, {57791, 0, 9, 3, 0}, {57800, 0, 24, 3, 0}, {57824, 0, 33, 3, 0}, {57857, 0, 33, 3, 0},
    {57890, 0, 9, 4, 0}, {57899, 0, 27, 4, 0}, {57926, 0, 15, 3, 0}, {57941, 0, 24, 3, 0}, {57965, 0, 24, 3, 0},
    {57989, 3, 15, 0, 0}, {58004, 3, 15, 0, 0}, {58019, 5, 6, 0, 0}, {58025, 0, 9, 3, 0}, {58034, 0, 18, 3, 0},
    {58052, 2, 18, 4, 0}, {58070, 2, 36, 4, 0}, {58106, 0, 9, 3, 0}, {58115, 0, 18, 3, 0}, {58133, 0, 18, 3, 0},
    {58151, 0, 15, 3, 0}, {58166, 0, 24, 3, 0}, {58190, 0, 15, 3, 0}, {58205, 0, 24, 3, 0}, {58229, 0, 12, 4, 0},
    {58241, 0, 30, 4, 0}, {58271, 1, 21, 4, 0}, {58292, 1, 39, 4, 0}, {58331, 9, 9, 0, 0}, {58340, 9, 30, 0, 0},
    {58370, 0, 9, 3, 0}, {58379, 0, 18, 3, 0}, {58397, 0, 18, 3, 0}, {58415, 10, 12, 0, 0}, {58427, 10, 18, 0, 0},
    {58445, 8, 6, 0, 0}, {58451, 8, 12, 0, 0}, {58463, 4, 15, 0, 0}, {58478, 4, 18, 0, 0}, {58496, 4, 22, 4, 0},
    {58518, 0, 6, 3, 0}, {58524, 0, 15, 3, 0}, {58539, 1, 6, 0, 0}, {58545, 1, 15, 0, 0}, {58560, 7, 12, 0, 0},
    {58572, 7, 15, 0, 0}, {58587, 6, 9, 0, 0}, {58596, 12, 9, 0, 0}, {58605, 12, 15, 0, 0}, {58620, 1, 21, 4, 0},
    {58641, 11, 9, 0, 0}, {58650, 11, 15, 0, 0}, {58665, 0, 12, 4, 0}, {58677, 2, 9, 0, 0}, {58686, 2, 18, 0, 0},
    {58704, 1, 12, 4, 0}, {58716, 0, 12, 3, 0}, {58728, 0, 21, 3, 0}, {58749, 5, 6, 0, 0}, {58755, 3, 12, 0, 0},
    {58767, 0, 12, 3, 0}, {58779, 0, 21, 3, 0}, {58800, 2, 9, 4, 0}, {58809, 2, 15, 4, 0}, {58824, 0, 9, 3, 0},
    {58833, 0, 18, 3, 0}, {58851, 9, 9, 0, 0}, {58860, 9, 15, 0, 0}, {58875, 0, 15, 4, 0}, {58890, 0, 21, 3, 0},
    {58911, 0, 30, 3, 0}, {58941, 1, 12, 4, 0}, {58953, 1, 18, 4, 0}, {58971, 0, 18, 3, 0}, {58989, 0, 27, 3, 0},
    {59016, 0, 9, 3, 0}, {59025, 0, 18, 3, 0}, {59043, 4, 18, 0, 0}, {59061, 10, 15, 0, 0}, {59076, 10, 21, 0, 0},
    {59097, 8, 15, 0, 0}, {59112, 0, 12, 3, 0}, {59124, 0, 21, 3, 0}, {59145, 1, 18, 0, 0}, {59163, 1, 27, 0, 0},
    {59190, 7, 15, 0, 0}, {59205, 6, 9, 0, 0}, {59214, 12, 12, 0, 0}, {59226, 12, 24, 0, 0}, {59250, 11, 9, 0, 0},
    {59259, 11, 21, 0, 0}, {59280, 2, 18, 0, 0}, {59298, 2, 27, 0, 0}, {59325, 1, 12, 4, 0}, {59337, 1, 15, 4, 0},
    {59352, 0, 9, 3, 0}, {59361, 0, 18, 3, 0}, {59379, 0, 12, 3, 0}, {59391, 0, 21, 3, 0}, {59412, 4, 30, 4, 0},
    {59442, 3, 15, 0, 0}, {59457, 5, 6, 0, 0}, {59463, 0, 9, 3, 0}, {59472, 0, 18, 3, 0}, {59490, 2, 18, 4, 0},
    {59508, 2, 18, 4, 0}, {59526, 0, 9, 3, 0}, {59535, 0, 18, 3, 0}, {59553, 0, 15, 3, 0}, {59568, 0, 24, 3, 0},
    {59592, 9, 15, 0, 0}, {59607, 9, 27, 0, 0}, {59634, 0, 12, 4, 0}, {59646, 0, 15, 4, 0}, {59661, 1, 12, 4, 0},
    {59673, 1, 15, 4, 0}, {59688, 0, 9, 3, 0}, {59697, 0, 18, 3, 0}, {59715, 10, 21, 0, 0}, {59736, 8, 15, 0, 0},
    {59751, 1, 21, 4, 0}, {59772, 4, 18, 0, 0}, {59790, 0, 12, 3, 0}, {59802, 0, 21, 3, 0}, {59823, 1, 21, 0, 0},
    {59844, 6, 9, 0, 0}, {59853, 7, 15, 0, 0}, {59868, 12, 24, 0, 0}, {59892, 11, 21, 0, 0}, {59913, 0, 27, 4, 0},
    {59940, 2, 21, 0, 0}, {59961, 0, 9, 3, 0}, {59970, 0, 18, 3, 0}, {59988, 5, 6, 0, 0}, {59994, 0, 15, 3, 0},
    {60009, 0, 24, 3, 0}, {60033, 3, 21, 0, 0}, {60054, 0, 9, 3, 0}, {60063, 0, 18, 3, 0}, {60081, 0, 9, 3, 0},
    {60090, 0, 18, 3, 0}, {60108, 0, 15, 3, 0}, {60123, 0, 24, 3, 0}, {60147, 9, 30, 0, 0}, {60177, 0, 9, 3, 0},
    {60186, 0, 18, 3, 0}, {60204, 10, 9, 0, 0}, {60213, 10, 24, 0, 0}, {60237, 0, 21, 4, 0}, {60258, 1, 28, 4, 0},
    {60286, 8, 6, 0, 0}, {60292, 8, 18, 0, 0}, {60310, 2, 12, 4, 0}, {60322, 4, 9, 0, 0}, {60331, 4, 18, 0, 0},
    {60349, 0, 12, 4, 0}, {60361, 0, 9, 3, 0}, {60370, 9, 12, 0, 0}, {60382, 9, 30, 0, 0}, {60412, 0, 12, 3, 0},
    {60424, 0, 24, 3, 0}, {60448, 1, 6, 0, 0}, {60454, 1, 15, 0, 0}, {60469, 6, 12, 0, 0}, {60481, 7, 12, 0, 0},
    {60493, 0, 12, 3, 0}, {60505, 0, 18, 3, 0}, {60523, 12, 9, 0, 0}, {60532, 12, 24, 0, 0}, {60556, 0, 12, 3, 0},
    {60568, 0, 21, 3, 0}, {60589, 3, 21, 4, 0}, {60610, 4, 24, 4, 0}, {60634, 11, 6, 0, 0}, {60640, 11, 21, 0, 0},
    {60661, 2, 12, 0, 0}, {60673, 2, 24, 0, 0}, {60697, 1, 24, 4, 0}, {60721, 0, 9, 3, 0}, {60730, 0, 15, 3, 0},
    {60745, 1, 18, 4, 0}, {60763, 3, 12, 0, 0}, {60775, 3, 18, 0, 0}, {60793, 1, 12, 4, 0}, {60805, 5, 6, 0, 0},
    {60811, 0, 12, 3, 0}, {60823, 0, 21, 3, 0}, {60844, 0, 12, 3, 0}, {60856, 0, 18, 3, 0}, {60874, 10, 15, 0, 0},
    {60889, 10, 24, 0, 0}, {60913, 4, 30, 4, 0}, {60943, 8, 6, 0, 0}, {60949, 8, 18, 0, 0}, {60967, 0, 9, 3, 0},
    {60976, 0, 21, 3, 0}, {60997, 0, 12, 4, 0}, {61009, 4, 15, 0, 0}, {61024, 4, 21, 0, 0}, {61045, 0, 12, 3, 0},
    {61057, 0, 24, 3, 0}, {61081, 1, 6, 0, 0}, {61087, 1, 15, 0, 0}, {61102, 7, 12, 0, 0}, {61114, 6, 12, 0, 0},
    {61126, 12, 15, 0, 0}, {61141, 12, 24, 0, 0}, {61165, 11, 9, 0, 0}, {61174, 11, 18, 0, 0},
    {61192, 2, 15, 0, 0}, {61207, 2, 24, 0, 0}, {61231, 0, 9, 3, 0}, {61240, 0, 21, 3, 0}, {61261, 0, 12, 3, 0},
    {61273, 0, 24, 3, 0}, {61297, 1, 27, 4, 0}, {61324, 3, 18, 0, 0}, {61440, 5, 6, 0, 0}, {61446, 2, 18, 4, 0},
    {61464, 0, 9, 3, 0}, {61473, 0, 21, 3, 0}, {61494, 0, 15, 3, 0}, {61509, 0, 27, 3, 0}, {61536, 1, 24, 4, 0},
    {61560, 9, 21, 0, 0}, {61581, 9, 30, 0, 0}, {61611, 0, 9, 3, 0}, {61620, 0, 21, 3, 0}, {61641, 10, 15, 0, 0},
    {61656, 10, 24, 0, 0}, {61680, 8, 6, 0, 0}, {61686, 8, 18, 0, 0}, {61704, 4, 15, 0, 0}, {61719, 4, 21, 0, 0},
    {61740, 0, 12, 3, 0}, {61752, 0, 21, 3, 0}, {61773, 1, 6, 0, 0}, {61779, 1, 15, 0, 0}, {61794, 7, 12, 0, 0},
    {61806, 6, 12, 0, 0}, {61818, 12, 15, 0, 0}, {61833, 12, 24, 0, 0}, {61857, 11, 12, 0, 0},
    {61869, 11, 21, 0, 0}, {61890, 2, 15, 0, 0}, {61905, 2, 24, 0, 0}, {61929, 0, 9, 3, 0}, {61938, 0, 18, 3, 0},
    {61956, 0, 21, 4, 0}, {61977, 0, 12, 3, 0}, {61989, 0, 21, 3, 0}, {62010, 0, 12, 3, 0}, {62022, 0, 21, 3, 0},
    {62043, 4, 31, 4, 0}, {62074, 4, 30, 4, 0}, {62104, 1, 24, 4, 0}, {62128, 3, 18, 0, 0}, {62146, 5, 6, 0, 0},
    {62152, 2, 18, 4, 0}, {62170, 0, 9, 3, 0}, {62179, 0, 18, 3, 0}, {62197, 0, 15, 3, 0}, {62212, 0, 24, 3, 0},
    {62236, 1, 12, 4, 0}, {62248, 9, 21, 0, 0}, {62269, 9, 30, 0, 0}, {62299, 0, 9, 3, 0}, {62308, 0, 18, 3, 0},
    {62326, 4, 33, 4, 0}, {62359, 3, 12, 4, 0}, {62371, 1, 36, 4, 0}, {62407, 1, 30, 4, 0}, {62437, 4, 15, 0, 0},
    {62452, 4, 18, 0, 0}, {62470, 10, 15, 0, 0}, {62485, 10, 21, 0, 0}, {62506, 8, 6, 0, 0}, {62512, 8, 24, 0, 0},
    {62536, 0, 15, 3, 0}, {62551, 0, 27, 3, 0}, {62578, 1, 9, 0, 0}, {62587, 1, 18, 0, 0}, {62605, 7, 12, 0, 0},
    {62617, 6, 9, 0, 0}, {62626, 0, 24, 3, 0}, {62650, 0, 12, 3, 0}, {62662, 12, 12, 0, 0}, {62674, 12, 18, 0, 0},
    {62692, 0, 30, 3, 0}, {62722, 0, 18, 3, 0}, {62740, 11, 9, 0, 0}, {62749, 11, 15, 0, 0}, {62764, 0, 24, 4, 0},
    {62788, 2, 18, 0, 0}, {62806, 2, 27, 0, 0}, {62833, 0, 24, 3, 0}, {62857, 0, 12, 3, 0}, {62869, 3, 9, 0, 0},
    {62878, 3, 21, 0, 0}, {62899, 5, 12, 0, 0}, {62911, 2, 18, 4, 0}, {62929, 0, 18, 4, 0}, {62947, 0, 18, 3, 0},
    {62965, 0, 33, 3, 0}, {62998, 1, 30, 4, 0}, {63028, 0, 18, 3, 0}, {63046, 0, 27, 3, 0}, {63073, 0, 9, 3, 0},
    {63082, 0, 24, 3, 0}, {63106, 1, 18, 4, 0}, {63124, 9, 24, 0, 0}, {63148, 9, 30, 0, 0}, {63178, 8, 9, 0, 0},
    {63187, 8, 21, 0, 0}, {63208, 0, 9, 3, 0}, {63217, 0, 27, 3, 0}, {63244, 4, 21, 0, 0}, {63265, 0, 15, 3, 0},
    {63280, 0, 9, 4, 0}, {63289, 10, 9, 0, 0}, {63298, 10, 24, 0, 0}, {63322, 1, 6, 0, 0}, {63328, 1, 18, 0, 0},
    {63346, 6, 12, 0, 0}, {63358, 7, 12, 0, 0}, {63370, 0, 31, 5, 0}, {63401, 1, 12, 4, 0}, {63413, 3, 25, 5, 0},
    {63438, 12, 12, 0, 0}, {63450, 12, 27, 0, 0}, {63477, 11, 12, 0, 0}, {63489, 11, 27, 0, 0},
    {63516, 1, 6, 4, 0}, {63522, 0, 18, 4, 0}, {63540, 2, 25, 5, 0}, {63565, 2, 9, 0, 0}, {63574, 2, 24, 0, 0},
    {63598, 0, 9, 4, 0}, {63607, 0, 15, 3, 0}, {63622, 0, 18, 3, 0}, {63640, 0, 39, 3, 0}, {63679, 3, 27, 4, 0},
    {63706, 3, 12, 0, 0}, {63718, 3, 18, 0, 0}, {63736, 5, 25, 5, 0}, {63761, 4, 18, 4, 0}, {63779, 2, 31, 4, 0},
    {63810, 5, 12, 0, 0}, {63822, 1, 40, 5, 0}, {63862, 2, 6, 4, 0}, {63868, 6, 25, 5, 0}, {63893, 4, 25, 5, 0},
    {63918, 0, 15, 3, 0}, {63933, 9, 12, 0, 0}, {63945, 9, 33, 0, 0}, {63978, 0, 12, 3, 0}, {63990, 0, 24, 3, 0},
    {64014, 0, 9, 3, 0}, {64023, 0, 27, 3, 0}, {64050, 1, 9, 4, 0}, {64059, 7, 6, 0, 0}, {64065, 2, 6, 0, 0},
    {64071, 9, 6, 0, 0}, {64077, 7, 21, 0, 0}, {64098, 2, 21, 4, 0}, {64119, 9, 21, 0, 0}, {64140, 2, 30, 0, 0},
    {64170, 0, 30, 4, 0}, {64200, 6, 6, 10, 0}, {64206, 1, 9, 4, 0}, {64215, 10, 6, 0, 0}, {64221, 1, 21, 4, 0},
    {64242, 0, 21, 4, 0}, {64263, 1, 21, 4, 0}, {64284, 10, 18, 0, 0}, {64302, 12, 6, 0, 0}, {64308, 12, 21, 0, 0},
    {64329, 0, 3, 8, 0}, {64332, 1, 12, 4, 0}, {64344, 5, 7, 10, 0}, {64351, 5, 6, 0, 0}, {64357, 11, 6, 0, 0},
    {64363, 0, 6, 3, 0}, {64369, 11, 27, 0, 0}, {64396, 5, 21, 0, 0}, {64417, 0, 6, 8, 0}, {64417, 5, 6, 10, 0},
    {64423, 1, 18, 0, 0}, {64441, 1, 6, 0, 0}, {64447, 6, 24, 0, 0}, {64471, 6, 9, 0, 0}, {64480, 3, 9, 0, 0},
    {64489, 3, 18, 0, 0}, {64507, 0, 27, 3, 0}, {64534, 0, 18, 8, 0}, {64552, 0, 18, 6, 0}, {64570, 0, 33, 3, 0},
    {64603, 0, 18, 3, 0}, {64621, 0, 24, 3, 0}, {64645, 0, 27, 3, 0}, {64672, 0, 30, 3, 0}, {64702, 0, 24, 3, 0},
    {64726, 8, 6, 0, 0}, {64732, 8, 21, 0, 0}, {64753, 1, 30, 4, 0}, {64783, 0, 6, 3, 0}, {64789, 3, 18, 4, 0},
    {64807, 4, 27, 4, 0}, {64834, 4, 9, 0, 0}, {64843, 4, 18, 0, 0}, {64861, 0, 15, 8, 0}, {64876, 1, 24, 6, 0},
    {64900, 0, 12, 8, 0}, {64912, 1, 27, 4, 0}, {64939, 0, 27, 4, 0}, {64966, 1, 27, 4, 0}, {64993, 9, 6, 0, 0},
    {64999, 2, 6, 0, 0}, {65005, 7, 6, 0, 0}, {65011, 9, 15, 0, 0}, {65026, 2, 18, 4, 0}, {65044, 2, 15, 0, 0},
    {65059, 0, 24, 4, 0}, {65083, 7, 21, 0, 0}, {65104, 0, 9, 3, 0}, {65113, 10, 6, 0, 0}, {65119, 2, 27, 4, 0},
    {65146, 3, 21, 4, 0}, {65167, 1, 21, 4, 0}, {65188, 0, 24, 4, 0}, {65212, 1, 18, 4, 0}, {65230, 10, 12, 0, 0},
    {65242, 12, 6, 0, 0}, {65248, 12, 15, 0, 0}, {65263, 3, 12, 4, 0}, {65275, 4, 21, 4, 0}, {65296, 4, 24, 4, 0},
    {65320, 11, 6, 0, 0}, {65326, 5, 6, 0, 0}, {65332, 11, 15, 0, 0}, {65347, 0, 15, 3, 0}, {65362, 5, 21, 0, 0},
    {65383, 0, 9, 3, 0}, {65392, 1, 6, 0, 0}, {65398, 3, 6, 0, 0}, {65404, 4, 6, 0, 0}, {65410, 1, 18, 0, 0},
    {65428, 6, 9, 0, 0}, {65536, 6, 18, 0, 0}, {65554, 3, 12, 0, 0}, {65566, 0, 18, 3, 0}, {65584, 0, 24, 3, 0},
    {65608, 0, 18, 3, 0}, {65626, 0, 18, 3, 0}, {65644, 0, 27, 3, 0}, {65671, 0, 24, 3, 0}, {65695, 0, 21, 3, 0},
    {65716, 1, 12, 4, 0}, {65728, 8, 6, 0, 0}, {65734, 8, 15, 0, 0}, {65749, 0, 9, 3, 0}, {65758, 1, 24, 4, 0},
    {65782, 0, 18, 3, 0}, {65800, 0, 15, 3, 0}, {65815, 4, 12, 0, 0}, {65827, 0, 12, 3, 0}, {65839, 1, 9, 4, 0},
    {65848, 0, 24, 3, 0}, {65872, 9, 9, 0, 0}, {65881, 9, 24, 0, 0}, {65905, 0, 9, 3, 0}, {65914, 1, 9, 0, 0},
    {65923, 1, 24, 0, 0}, {65947, 7, 6, 0, 0}, {65953, 7, 21, 0, 0}, {65974, 6, 12, 0, 0}, {65986, 1, 9, 4, 0},
    {65995, 0, 27, 3, 0}, {66022, 0, 21, 3, 0}, {66043, 12, 6, 0, 0}, {66049, 12, 21, 0, 0}, {66070, 11, 9, 0, 0},
    {66079, 11, 24, 0, 0}, {66103, 1, 18, 4, 0}, {66121, 0, 15, 4, 0}, {66136, 0, 55, 5, 0}, {66191, 2, 46, 5, 0},
    {66237, 6, 46, 5, 0}, {66283, 4, 43, 5, 0}, {66326, 1, 49, 5, 0}, {66375, 3, 43, 5, 0}, {66418, 5, 37, 5, 0},
    {66455, 2, 6, 0, 0}, {66461, 2, 30, 0, 0}, {66491, 0, 24, 3, 0}, {66515, 3, 9, 0, 0}, {66524, 5, 6, 0, 0},
    {66530, 3, 27, 4, 0}, {66557, 4, 33, 4, 0}, {66590, 0, 18, 3, 0}, {66608, 0, 18, 3, 0}, {66626, 10, 15, 0, 0},
    {66641, 10, 30, 0, 0}, {66671, 4, 12, 0, 0}, {66683, 8, 15, 0, 0}, {66698, 8, 9, 0, 0}, {66707, 8, 21, 0, 0},
    {66728, 4, 9, 0, 0}, {66737, 4, 18, 0, 0}, {66755, 12, 9, 0, 0}, {66764, 12, 27, 0, 0}, {66791, 0, 9, 4, 0},
    {66800, 0, 12, 4, 0}, {66812, 0, 15, 4, 0}, {66827, 2, 9, 0, 0}, {66836, 2, 27, 0, 0}, {66863, 1, 9, 0, 0},
    {66872, 1, 21, 0, 0}, {66893, 7, 9, 0, 0}, {66902, 7, 18, 0, 0}, {66920, 6, 9, 0, 0}, {66929, 6, 18, 0, 0},
    {66947, 0, 9, 3, 0}, {66956, 0, 15, 3, 0}, {66971, 5, 9, 0, 0}, {66980, 5, 15, 0, 0}, {66995, 3, 9, 0, 0},
    {67004, 3, 15, 0, 0}, {67019, 1, 21, 4, 0}, {67040, 1, 30, 4, 0}, {67070, 1, 30, 4, 0}, {67100, 11, 9, 0, 0},
    {67109, 11, 24, 0, 0}, {67133, 0, 9, 3, 0}, {67142, 0, 27, 3, 0}, {67169, 0, 9, 3, 0}, {67178, 0, 24, 3, 0},
    {67202, 10, 9, 0, 0}, {67211, 10, 27, 0, 0}, {67238, 0, 9, 3, 0}, {67247, 0, 27, 3, 0}, {67274, 0, 9, 3, 0},
    {67283, 0, 27, 3, 0}, {67310, 1, 9, 4, 0}, {67319, 1, 18, 4, 0}, {67337, 1, 21, 4, 0}, {67358, 9, 9, 0, 0},
    {67367, 9, 30, 0, 0}, {67397, 2, 9, 4, 0}, {67406, 2, 12, 4, 0}, {67418, 2, 15, 4, 0}, {67433, 0, 9, 3, 0},
    {67442, 0, 18, 3, 0}, {67460, 3, 15, 4, 0}, {67475, 3, 18, 4, 0}, {67493, 3, 21, 4, 0}, {67514, 4, 21, 4, 0},
    {67535, 4, 24, 4, 0}, {67559, 0, 3, 8, 0}, {67562, 0, 9, 3, 0}, {67571, 0, 27, 3, 0}, {67598, 2, 9, 4, 0},
    {67607, 0, 9, 3, 0}, {67616, 3, 9, 0, 0}, {67625, 0, 9, 3, 0}, {67634, 0, 12, 3, 0}, {67646, 5, 6, 0, 0},
    {67652, 1, 9, 4, 0}, {67661, 0, 9, 3, 0}, {67670, 0, 6, 3, 0}, {67676, 9, 9, 0, 0}, {67685, 9, 18, 0, 0},
    {67703, 3, 9, 4, 0}, {67712, 0, 9, 3, 0}, {67721, 2, 12, 4, 0}, {67733, 1, 12, 4, 0}, {67745, 11, 9, 0, 0},
    {67754, 11, 15, 0, 0}, {67769, 4, 9, 0, 0}, {67778, 4, 12, 0, 0}, {67790, 0, 9, 3, 0}, {67799, 4, 19, 4, 0},
    {67818, 10, 9, 0, 0}, {67827, 10, 15, 0, 0}, {67842, 8, 9, 0, 0}, {67851, 8, 12, 0, 0}, {67863, 0, 25, 5, 0},
    {67888, 0, 28, 5, 0}, {67916, 2, 22, 5, 0}, {67938, 2, 25, 5, 0}, {67963, 4, 28, 5, 0}, {67991, 4, 25, 5, 0},
    {68016, 3, 22, 5, 0}, {68038, 3, 19, 5, 0}, {68057, 3, 22, 5, 0}, {68079, 5, 22, 5, 0}, {68101, 5, 19, 5, 0},
    {68120, 6, 25, 5, 0}, {68145, 6, 22, 5, 0}, {68167, 1, 22, 5, 0}, {68189, 1, 28, 5, 0}, {68217, 1, 12, 4, 0},
    {68229, 0, 9, 3, 0}, {68238, 12, 9, 0, 0}, {68247, 12, 15, 0, 0}, {68262, 7, 9, 0, 0}, {68271, 6, 6, 0, 0},
    {68277, 1, 6, 0, 0}, {68283, 1, 12, 0, 0}, {68295, 0, 9, 4, 0}, {68304, 2, 6, 0, 0}, {68310, 2, 15, 0, 0},
    {68325, 7, 18, 0, 0}, {68343, 9, 15, 0, 0}, {68358, 2, 18, 0, 0}, {68376, 0, 12, 3, 0}, {68388, 0, 15, 3, 0},
    {68403, 10, 12, 0, 0}, {68415, 3, 27, 4, 0}, {68442, 3, 30, 4, 0}, {68472, 12, 12, 0, 0}, {68484, 1, 27, 4, 0},
    {68511, 0, 33, 4, 0}, {68544, 2, 27, 4, 0}, {68571, 1, 33, 4, 0}, {68604, 0, 9, 3, 0}, {68613, 0, 12, 3, 0},
    {68625, 0, 30, 3, 0}, {68655, 0, 15, 4, 0}, {68670, 1, 12, 0, 0}, {68682, 6, 18, 0, 0}, {68700, 3, 12, 0, 0},
    {68712, 4, 12, 0, 0}, {68724, 2, 9, 4, 0}, {68733, 1, 12, 4, 0}, {68745, 1, 15, 4, 0}, {68760, 11, 24, 0, 0},
    {68784, 8, 12, 0, 0}, {68796, 0, 15, 3, 0}, {68811, 0, 12, 3, 0}, {68823, 0, 18, 3, 0}, {68841, 4, 24, 4, 0},
    {68865, 0, 21, 3, 0}, {68886, 5, 12, 0, 0}, {68898, 0, 6, 3, 0}, {68904, 6, 18, 5, 0}, {68922, 8, 7, 0, 0},
    {68929, 8, 12, 0, 0}, {68941, 0, 14, 3, 0}, {68955, 0, 23, 3, 0}, {68978, 0, 17, 3, 0}, {68995, 0, 21, 3, 0},
    {69016, 0, 16, 3, 0}, {69032, 0, 13, 3, 0}, {69045, 0, 12, 3, 0}, {69057, 10, 5, 0, 0}, {69062, 10, 8, 0, 0},
    {69070, 1, 9, 4, 0}, {69079, 2, 24, 4, 0}, {69103, 0, 18, 4, 0}, {69121, 1, 6, 0, 0}, {69127, 7, 6, 0, 0},
    {69133, 3, 6, 0, 0}, {69139, 0, 6, 4, 0}, {69145, 1, 6, 4, 0}, {69151, 1, 6, 4, 0}, {69157, 4, 12, 10, 0},
    {69169, 9, 6, 0, 0}, {69175, 2, 6, 0, 0}, {69181, 5, 6, 0, 0}, {69187, 0, 6, 6, 0}, {69193, 0, 6, 6, 0},
    {69199, 1, 6, 10, 0}, {69205, 1, 6, 4, 0}, {69211, 8, 6, 0, 0}, {69217, 6, 6, 10, 0}, {69223, 6, 6, 0, 0},
    {69229, 2, 6, 4, 0}, {69229, 0, 6, 4, 0}, {69235, 4, 3, 9, 0}, {69238, 11, 9, 0, 0}, {69247, 12, 9, 0, 0},
    {69256, 10, 6, 0, 0}, {69262, 0, 6, 4, 0}, {69268, 4, 6, 4, 0}, {69274, 1, 6, 4, 0}, {69280, 2, 3, 9, 0},
    {69283, 0, 6, 3, 0}, {69289, 0, 6, 3, 0}, {69295, 0, 6, 3, 0}, {69301, 0, 6, 3, 0}, {69307, 0, 6, 3, 0},
    {69313, 0, 6, 3, 0}, {69319, 0, 6, 3, 0}, {69325, 4, 6, 0, 0}, {69331, 0, 9, 3, 0}, {69340, 1, 6, 4, 0},
    {69346, 2, 6, 4, 0}, {69352, 2, 6, 10, 0}, {69358, 0, 3, 9, 0}, {69361, 2, 3, 9, 0}, {69364, 0, 9, 3, 0},
    {69373, 0, 6, 4, 0}, {69379, 0, 6, 4, 0}, {69385, 3, 3, 9, 0}, {69388, 0, 9, 3, 0}, {69397, 0, 9, 3, 0},
    {69406, 0, 9, 3, 0}, {69415, 0, 9, 3, 0}, {69424, 0, 9, 3, 0}, {69433, 0, 9, 3, 0}, {69442, 0, 9, 3, 0},
    {69451, 1, 6, 6, 0}, {69457, 1, 6, 6, 0}, {69463, 3, 6, 10, 0}, {69469, 3, 3, 9, 0}, {69472, 1, 6, 4, 0},
    {69478, 1, 6, 4, 0}, {69484, 1, 6, 4, 0}, {69490, 1, 3, 9, 0}, {69493, 0, 9, 3, 0}, {69502, 0, 9, 3, 0},
    {69511, 0, 6, 6, 0}, {69517, 3, 6, 4, 0}, {69523, 4, 6, 10, 0}, {69529, 4, 6, 10, 0}, {69632, 0, 9, 3, 0},
    {69641, 0, 6, 4, 0}, {69647, 0, 9, 3, 0}, {69656, 3, 3, 9, 0}, {69659, 4, 9, 4, 0}, {69668, 5, 3, 9, 0},
    {69671, 2, 3, 9, 0}, {69674, 6, 6, 10, 0}, {69680, 6, 6, 10, 0}, {69686, 0, 6, 3, 0}, {69692, 0, 6, 3, 0},
    {69698, 0, 6, 3, 0}, {69704, 0, 6, 3, 0}, {69710, 0, 6, 3, 0}, {69716, 0, 6, 3, 0}, {69722, 0, 6, 3, 0},
    {69728, 0, 9, 3, 0}, {69737, 3, 3, 9, 0}, {69740, 0, 9, 3, 0}, {69749, 0, 3, 9, 0}, {69752, 0, 6, 9, 0},
    {69758, 0, 9, 3, 0}, {69767, 1, 3, 4, 0}, {69770, 4, 3, 9, 0}, {69773, 0, 6, 4, 0}, {69779, 0, 9, 3, 0},
    {69788, 3, 3, 9, 0}, {69791, 0, 6, 4, 0}, {69797, 1, 6, 6, 0}, {69803, 0, 6, 6, 0}, {69809, 0, 6, 4, 0},
    {69815, 1, 6, 4, 0}, {69821, 1, 3, 9, 0}, {69824, 0, 9, 3, 0}, {69833, 2, 3, 9, 0}, {69836, 0, 9, 3, 0},
    {69845, 4, 6, 4, 0}, {69851, 1, 6, 4, 0}, {69857, 3, 6, 4, 0}, {69863, 5, 3, 9, 0}, {69866, 0, 9, 3, 0},
    {69875, 0, 9, 3, 0},
};

/* Where the keys that begin with a byte start. */
const uint16_t dl_date_word_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 1238, 1282, 1349,
    1651, 1752, 1957, 2052, 2205, 2295, 2413, 2495, 2594, 2870, 2992, 3142, 3693, 3701, 3747, 3996, 4122, 4170,
    4272, 4315, 4323, 4354, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375,
    4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375,
    4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375,
    4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375, 4375,
    4375, 4375, 4375, 4375, 4375, 4420, 4439, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4509, 4555,
    4903, 5073, 5093, 5096, 5096, 5152, 5161, 5235, 5418, 5514, 5531, 5534, 5534, 5534, 5534, 5534, 6135, 6326,
    6328, 6328, 6341, 6368, 6396, 6400, 6403, 6412, 6413, 6418, 6434, 6436, 6436, 6436, 6436, 6436, 6436, 6436,
    6436, 6436, 6436, 6436, 6436, 6436, 6436, 6436, 6436, 6436, 6436, 6436,
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
    0x80080240004000, 0x1000000014000, 0x2000000411000080, 0x9011080100000, 0x8010035020800, 0x2002004001000002,
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
