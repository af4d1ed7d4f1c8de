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
    "för#veckasedanför#veckorsedanför#vsedanför#årsedanför#årsenförmförmiddagfösföstudagurggabigada"
    "galabnimogauagauekogauerdiagdgearrgecegece yarisigece yarısıgecəgecəyarıgeggeguzegeguzesgegužė"
    "gegužėsgengenergeniergenièrgennaiogenvergesternghgiblgiegievgiagimgiogiovedigiovedìgisterengiugiugno"
    "giờgliglindesdiglngmgmtgodgodinegodz",
    "godzinagodzinygoizgoizagoizaldgoizaldeagoizaldekogoizekogongoongorgorffgorffennafgosongosoňgoue"
    "goueregoöňgrugrudniagrudziengrudzieńgruodgruodisgruodziogruodžiogsongsoňgstgulangungunduzgunju"
    "gunortagunortadan ongunortadan songushgushtgwegwengwenergwengologöňgündüzgünortagünortadan soň"
    "günortadan öňhha#anoha#anosha#diaha#diasha#hha#horaha#horasha#mesha#mesesha#minha#minutoha#minutos"
    "ha#sha#segha#segundoha#segundosha#semha#semanaha#semanashabeennimohace#ahace#anohace#anoshace#año"
    "hace#añoshace#dhace#diahace#diashace#díahace#díashace#hhace#horahace#horashace#mhace#meshace#meses"
    "hace#minhace#minutohace#minutoshace#shace#segundohace#segundoshace#semhace#semanahace#semanashadegi"
    "hai#anohai#anoshai#diahai#diashai#díahai#díashai#hhai#horahai#horashai#meshai#meseshai#minhai#minuto"
    "hai#minutoshai#shai#segundohai#segundoshai#semhai#semanahai#semanashajnalhaponhari inihatinggabihaz"
    "haziranheddiwheinaheinakuuheinakuutaheinäheinäkuuheinäkuutahelmihelmikuuhelmikuutahenherehetfoheure"
    "heuresheuteheziranhezîranhierhijrihkthlahodhodinhodínhoihojehom nayhom quahommikhommikulhorahoras"
    "horeshoshosdagurhourshoyhrhrshshsthuhtihuhtikuuhuhtikuutahulhulyohunhunyohuwhuwebeshydhydrefhzr"
    "há#anohá#anoshá#diahá#diashá#hhá#horahá#horashá#meseshá#minhá#minutohá#minutoshá#mêshá#shá#seg"
    "há#segundohá#segundoshá#semhá#semanahá#semanashádegihétfőhënhóshósdagurhôm nayhôm quahồiii dagi gar"
    "i gårianianuarieiauictidagieriigigandeaigarigårijumaaikailil giornoil-ġimgħail-ħaddil-ħamisillalla"
    "ilniloniltailtapiltapaivailtapaivallailtapäiväiltapäivälläiluntziluntzeailuntzekoilya#ailya#an"
    "ilya#ansilya#hilya#heureilya#heuresilya#jilya#jourilya#joursilya#milya#minilya#minuteilya#minutes"
    "ilya#moisilya#silya#secondeilya#secondesilya#semilya#semaineilya#semainesiminin the afternoon"
    "in the eveningin the morninginginiionionawripirairailairailakirailarenirktirstis-sibtisegunisnisniin"
    "isninisontoistisukit-tlietait-tnejniuchiuiliuliulieiuniunieiyliyniyuliyuniúiliýuliýunjajaanjaanuar"
    "jaennerjamjanjanaayojanairujanarjaneirojannaayojannarjannerjannewarisjanuarjanuarajanuarijanuarie"
    "januarojanuaryjanuwarijanuárjanuárajanvjanvarisjanvierjanvārisjanyuwarijanúarjaudojenjenuwari"
    "jenụwarịjeujeudijimcojionijmcjoijoulujoulukuujoulukuutajourjstjucejucerjuejuevesjuiljuilljuilletjuin"
    "juljulajulaijulayijulaịjulhetjulhojulijuliejulijjulijajulijsjuliojulioljuliusjulyjumjumajumaahjumaat"
    "jumada al awwaljumada al thanijumadilakhirjumadilawaljumamosijumannejumapilijumatjumatanojumatatu"
    "jummaajunjunajunejunhjunhojunijuniejunijjunijajunijsjuniojuniusjunyjutjutrojuujuulijuunjuunijuče"
    "jučerjänjännerjúljúlajúliusjúlíjúnjúnajúniusjúníjūljūlijsjūnjūnijskahaponkamkamiskaskasimkasımke"
    "kechasikechqurunkeddkellkellokemkemarinkemiskerzukesakesakuukesakuutakeskipkeskipaivakeskipaivalla"
    "keskipäiväkeskipäivälläkeskiviikkokeskiviikkonakeskiyokeskiyollakeskiyökeskiyölläkeskookeskool"
    "keskpaevkeskpaevalkeskpäevkeskpäevalkesköökesköölkesäkesäkuukesäkuutaketvirtadieniskhakhamiiskhamis"
    "khmskhordadklkloklockanklokkanklokkenklukkankokolkolmapaevkolmapäevkolovozkolovozakorrkorrikkovkovas"
    "kovokratkstktkunduzikvallkvekveldkvetenkvetnakvoldkvällkvöldkvěkvětenkvětnakwana#dayagabata"
    "kwanaki#dasukagabatakwikwiecienkwiecieńkwietniakzul-erbgħalala amiazala amiazăla miezul noptii"
    "la miezul nopțiila oralahlahadilapkrlapkriciolapkritislapkričiolarlarabalarunbatalaslaulauantai"
    "lauantainalaugardagurlaupaevlaupäevlaurdagleledledenlednalesleyleygardagurliepliepalieposlinlinggo"
    "liplipanjlipcalipieclipnjalislistopadlistopadalistopadulitlitininllunlocallocal timelokalokakuu"
    "lokakuutalorlordagloslrluluanlucluglugllugliolulluljulunlunalunasalundilundolunedilunedìlunesluni"
    "lunslutlutegolutyluulyolwesblwesibinilwesihlanulwesinelwesithathulörlördaglørlørdaglùnalúclúnlúnasam"
    "mamaamaachimaachịmaaiemaalismaaliskuumaaliskuutamaanantaimaanantainamaandagmaarsomaartmaayomacmachi"
    "madaling-arawmadrugadamaemaerzmagmaggiomaimaiatzamaiatzakmaiatzarenmaigmaijsmaio",
    "mairtmajmajamajomajusmako#dayagabatamakonni#dasukagabatamalammanmanamanadagurmananamandagmanhamanhã"
    "manudagurmarmarcmarcamarchmarciusmarcomardimardomarecmaretmarismarrasmarraskuumarraskuutamarsmarso"
    "martmartamartedimartedìmartesmartimartiemartomartsmartxoamartxoakmartxoarenmarzmarzecmarzomarzumarç"
    "marçomarțimasmashimatmatgmatimatinmatinadamatshimattinamatímawmawrthmaymayismayomayumayısmaímañana"
    "mañámaýmbasditembremjembrëmjemchanamdmdtmemean fomhairmedimedianoitemediodiamediodíameemehmehefin"
    "mehrmeimeia-noitemeindegmeio-diameithmeitheamhmejmejamejemejjumengjesmermercmercamerchermercoledi"
    "mercoledìmercoresmercredimerkredomesditemesditëmesemnamesnatemesnatëmeszmetmettwochmeumeurmeurzhmewz"
    "meymeyimezmezhmezhevenmezzanottemezzogiornomeán fómhairmfomhmfómhmgqmgqibelomhmhuxmimiaka#iliyopita"
    "middagmiddaymiddernachtmiddernagmidimidnmidnatmidnattmidnightmiemiercolesmiercurimiezi#iliyopita"
    "miezul noptiimiezul nopțiimigdiamijdarmikmikudagurminmingguminsminti#dayagabatamintuna#dasukagabata"
    "minuitminutminutenminutesminutosmitjanitmittagmittagsmitternachtmittwochmiymiyerkulesmiémiércolesmið"
    "miðnættimiðvikudagurmjdmnmngmomoandeimoiesmonmondaymondemontagmordadmorgmorgenmorgensmorgonmorgunn"
    "morningmountainmrtmrzmskmsomstmtmuharrammuharremmvumvulomwaka#uliopitamwezi#uliopitamytmàrtmáirtmáj"
    "májamájusmánmánadagurmánudagurmárcmárciusmártamäemäerzmärmärtsmärzmåmånmåndagméiméindegmérmércores"
    "mëngjesmërmëtmëttwochměrměrcměrcamọnmọndenanabalinabalịnachmnachmittagnachmittagsnachtnachtsnagnakti"
    "naktisnaktsnaktīnamnangnapolnapoludnienatnatenattnatënavecernavečerndndtnenednedelanedelenedelja"
    "nedeľanedjeljaneděleneljapaevneljapäevnennentorngng gabing haponng umagangayngayonngongàyniniedz"
    "niedzielanightnisnisannitnjenjedzelanjedźelanjezelanjeźelanmno ritano rītanoapteanobnobyembrenoc"
    "nochenocunofnoinoiembrienoitenollnollaignomettesnomëttesnoofeembarnoonnoongnopnopembernopémbernott"
    "nottenovnovembanovembarnovembernovembranovembrenovembrisnovembronovembrunoviembrenovimbernownowember"
    "nowembranoynoyabrnoýnoýabrnoćnoćunočnptnsnnstntambamanubochi#garaaganututunuwnuwambanzdtnzstnënën"
    "nëntornínîsannóttnóvnóvembernămnụbọchị#garaaganụtụtụnửa đêmoo polno polnocio polnocyo północyo#bhlia"
    "o#bliao#dhiogo#diogo#lao#lào#mhiono#mhioso#mhìoso#miono#mioso#mìoso#seachdo#sheachdo#uairobob urioca"
    "ocakochochtendoctoctoberoctobreoctombrieoctubreoctòbreodpodpoledneodun#seyinofogoggendoggiogle"
    "ogleden onceogleden sonraogmhogoogoostogosogostoogsohtuohtulojo abametaojo aikuojo ajeojo eti"
    "ojo isegunojoboojoruoktoktabrokthobaokthobhaoktobaoktobaroktoberoktobraoktobrisoktobrooktoobar"
    "oktooberoktubreoktyabroktóberoktóbraoktýabromom aftenenom eftermiddagenom formiddagenom morgenen"
    "om nattenomstononeonlineonsonsdagontemooooselopopoldopoldneopolnopolnociopolnočiororaordibeheshtore"
    "oreleorenorënososanostegunaostiralaosu agemoosu beluosu ebibiosu ereleosu erenaosu igbeosu ogun"
    "osu okuduosu opeosu owaraosu oweweosu sereosukwiniolungu-#olwedluleotrdotrdienaotsotsailaotsailak"
    "otsailarenottottobreottubruoutoutubroozuozujakozujkaožuožujakožujkaoṣù agẹmọoṣù bélúoṣù owewe"
    "oṣù èrèlèoṣù ìgbéoṣù ògúnoṣù òkúduoṣù ṣẹ́rẹ́oṣù ẹrẹ̀nàoṣù ẹ̀bibioṣù ọ̀pẹ̀oṣù ọ̀wàràp mpapa efterm"
    "pa eftermiddagenpa ettermiddagenpa formpa formiddagenpa kvallenpa kveldenpa morgpa morgenen"
    "pa morgonenpa nattapa nattenpacificpadapada pukulpagiparaditeparastlounaparastlounalpasditepatekpay"
    "payshanbapazpazarpazartesipazdzpazdziernikpazdziernikapaźpaździernikpaździernikapdpdtpepebpebrero"
    "pebruaripecppecpusdpecpusdienapelaspenpencsempenktadienispensenbepentekpenşenbeperperjantai"
    "perjantainaperpietpersembeperşembepetpetakpetangpetekpetkpetsapgphutphútpipiatekpiatokpiektd"
    "piektdienapirmadienispirmdpirmdienapirms#dpirms#dienampirms#dienaspirms#dienāmpirms#gpirms#gada"
    "pirms#gadiempirms#menpirms#menesapirms#menesiempirms#minpirms#minutempirms#minutespirms#minūtes"
    "pirms#minūtēm",
    "pirms#mēnpirms#mēnešapirms#mēnešiempirms#nedpirms#nedelampirms#nedelaspirms#nedēļaspirms#nedēļām"
    "pirms#sekpirms#sekundempirms#sekundespirms#sekundēmpirms#stpirms#stundampirms#stundaspirms#stundām"
    "piątekpjapjatkpktplkstpmpmకిpnpopo nocipo noćipo podnepo poludniupo południupodnepolpoldpoldne"
    "polednepolnpolnocpolnočpoludniepomeriggioponpondelipondelokpondzelapondělíponedeljakponedeljek"
    "ponedjeljakponiedzialekponiedziałekponjezeleponocponociponoćponočipoppopietpopietepopietėpopodne"
    "popolpopoldanpopoldnepopoldnjupopoludnipopoludniepopoludnípopołdnjupopołudnieposlije podne"
    "poslijepodnepostedpołudnieprprepre#cpre#dpre#danapre#godpre#godinapre#godinepre#mespre#meseca"
    "pre#mesecipre#minpre#minutapre#nedpre#nedeljapre#nedeljepre#satapre#satipre#sekpre#sekunde"
    "pre#sekundipre#čpred#dpred#dnapred#dnamipred#dnepred#dnempred#dnevipred#dnevompred#dnevomapred#dnj"
    "pred#dnjemipred#dnjompred#dnjomajpred#dnompred#dnypred#dňapred#dňamipred#dňompred#hpred#hodinami"
    "pred#hodinoupred#hodinypred#hodzpred#hodzinamipred#hodzinomajpred#hodzinupred#lpred#letamipred#leti"
    "pred#letompred#letomapred#letomajpred#letypred#mespred#mesacamipred#mesacompred#mesacomaj"
    "pred#mesecempred#mesecemapred#mesecipred#mesiacapred#mesiacmipred#mesiacompred#mesicepred#mesicem"
    "pred#mesicipred#minpred#minutamapred#minutamipred#minutopred#minutomajpred#minutoupred#minutu"
    "pred#minutypred#minútamipred#minútoupred#minútypred#rpred#rokapred#rokempred#rokmipred#rokom"
    "pred#rokupred#spred#sekpred#sekundamapred#sekundamipred#sekundopred#sekundomajpred#sekundou"
    "pred#sekundupred#sekundypred#tedpred#tednipred#tednompred#tednomapred#tydpred#tydnepred#tydnem"
    "pred#tydnypred#tydzpred#tydzenjemipred#tydzenjompred#tydzenjomajpred#tyzpred#tyzdnapred#tyzdnami"
    "pred#tyzdnompred#týžpred#týždňapred#týždňamipred#týždňompred#uramapred#uramipred#uropriprieksp"
    "priekspusdienapriekšppriekšpusdienapriekšpusdienāpries#dpries#dienapries#dienaspries#dienos"
    "pries#dienupries#mpries#menpries#menesipries#menesiopries#menesiupries#menesiuspries#metupries#metus"
    "pries#minpries#minuciupries#minutepries#minutespries#savpries#savaiciupries#savaitepries#savaites"
    "pries#sekpries#sekundepries#sekundespries#sekundziupries#valpries#valandapries#valandas"
    "pries#valandospries#valandupriespietprieš#dprieš#dienasprieš#dienosprieš#dienąprieš#dienųprieš#m"
    "prieš#metusprieš#metųprieš#minprieš#minutesprieš#minutėsprieš#minutęprieš#minučiųprieš#mėn"
    "prieš#mėnesioprieš#mėnesiusprieš#mėnesiųprieš#mėnesįprieš#savprieš#savaitesprieš#savaitės"
    "prieš#savaitęprieš#savaičiųprieš#sekprieš#sekundesprieš#sekundėsprieš#sekundęprieš#sekundžių"
    "prieš#valprieš#valandasprieš#valandosprieš#valandąprieš#valandųpriešpietprije#dprije#danprije#dana"
    "prije#gprije#godprije#godinaprije#godineprije#godinuprije#hprije#minprije#minutaprije#minute"
    "prije#minutuprije#mjprije#mjesecprije#mjesecaprije#mjeseciprije#sprije#satprije#sataprije#sati"
    "prije#sedprije#sedmicaprije#sedmiceprije#sedmicuprije#sekprije#sekundeprije#sekundiprije#sekundu"
    "prije#tjprije#tjedanprije#tjedanaprije#tjednaprijepodneprillprintproprosinacprosincaprosinceprosinec"
    "prynhawnprzed poludniemprzed południemprzedpoludnieprzedpołudniepsed#dnjpsed#dnjamipsed#dnjom"
    "psed#dnjomapsed#gozpsed#gozinamipsed#gozinomapsed#gozinupsed#lpsed#letamipsed#letompsed#letoma"
    "psed#minpsed#minutamipsed#minutomapsed#minutupsed#mjaspsed#mjasecamipsed#mjasecompsed#mjasecoma"
    "psed#sekpsed#sekundamipsed#sekundomapsed#sekundupsed#tyzpsed#tyzenjamipsed#tyzenjompsed#tyzenjomapsm"
    "pstptptgptmpuhapaevpukulpulkstenpulnpulnocpusdpusdienlaikapusdienlaikspusdienlaikāpusnaktipusnakts"
    "pusnaktīpztpápátekpärastlõunapärastlõunalpå eftermpå eftermiddagenpå ettermiddagenpå formiddagen"
    "på förmpå förmiddagenpå kveldenpå kvällenpå morgpå morgenenpå morgonenpå nattapå nattenpébpébruari"
    "péntekpêncşempónpóndźelapónjeźelepółnocpühapäevpēcppēcpusdpēcpusdienapēcpusdienāpětpětkpřed#dne"
    "před#dnempřed#dnjpřed#dnjemipřed#dnjompřed#dnjomaj",
    "před#dnypřed#hpřed#hodinamipřed#hodinoupřed#hodinypřed#hodźpřed#hodźinamipřed#hodźinomajpřed#hodźinu"
    "před#lpřed#letypřed#lětamipřed#lětompřed#lětomajpřed#minpřed#minutamipřed#minutomajpřed#minutou"
    "před#minutupřed#minutypřed#měspřed#měsacamipřed#měsacompřed#měsacomajpřed#měsícepřed#měsícem"
    "před#měsícipřed#rpřed#rokempřed#rokupřed#spřed#sekpřed#sekundamipřed#sekundomajpřed#sekundou"
    "před#sekundupřed#sekundypřed#tydźpřed#tydźenjemipřed#tydźenjompřed#tydźenjomajpřed#týdpřed#týdne"
    "před#týdnempřed#týdnypśed#dnjpśed#dnjamipśed#dnjompśed#dnjomapśed#góźpśed#góźinamipśed#góźinoma"
    "pśed#góźinupśed#lpśed#lětamipśed#lětompśed#lětomapśed#minpśed#minutamipśed#minutomapśed#minutu"
    "pśed#mjaspśed#mjasecamipśed#mjasecompśed#mjasecomapśed#sekpśed#sekundamipśed#sekundomapśed#sekundu"
    "pśed#tyźpśed#tyźenjamipśed#tyźenjompśed#tyźenjomapşmpůlnpůlnocqerqershorquaquartaquarta-feiraqui"
    "quintaquinta-feirarrarabrabi al awwalrabi al thanirabiulakhirrabiulawalraburajabramadanramadhan"
    "ramazanranorbnrdrerebrebendanreborecepreedereggelrhagrhagfyrrijrijenrijnaritsrnrokurugprugpjucio"
    "rugpjutisrugpjūtisrugpjūčiorugsrugsejisrugsejorugsėjisrugsėjorujrujanrujnarytasránorêbendanrītss"
    "s avondss middagss nachtss ochtendssasaa sita za mchanasaa sita za usikusaa#iliyopitasaa#zilizopita"
    "saatsabsabadosabahsabansabatosabtisabtusadsadornsafarsafersafiyasagatsalsalasasalisalısamsambata"
    "samedisamhsamhainsamschdegsamstagsamtsangsapsaptusastsatsaterdagsathsatisatodeesatumbasaturday"
    "satọdeesaussausiosausissbtsbtischanschanersearasebsebteembarsebtembarsegsegundasegunda-feira"
    "sekmadienissekunde#iliyopitasekunde#zilizopitaselselasasemsemisensenbesenenseninsentabrsentyabr"
    "sentýabrsenénsepsepemberseptseptembaseptembarseptemberseptembraseptembreseptembrieseptembris"
    "septembrosepthembaseptiembreseptimberserasesemseshseshanbasestadienissestdsestdienasetsetembre"
    "setembrosetiembresettsettembersettembresettembrusetyembresevvalsexsextasexta-feirasfsgtsha banshaban"
    "shahrivarshanshanbashawwalshekara#datagabatashekaru#dasukagabatashkshkurtshtshtatorsisiandiensiang"
    "sibsibatsiesierpiensierpieńsierpniasijsijecanjsijecnjasiječanjsiječnjasiku#iliyopitasiku#zilizopita"
    "sinsissisenbesişsişenbesksl timesneinsneonsosoatsobsobotasodiensoirsonsondasondagsondeesonndeg"
    "sonntagsoresotspalspaliospalissrsresredasrisrijedasrjsrjedasrjodasrodasrpsrpanjsrpensrpnasrpnjassmst"
    "standstredastustudenistudenogastvrtokstwstwortkstwórtkstystyczenstyczeństyczniastředasusubsubat"
    "subaxnimosubhsubotasulsultsunsundaysunnudagursunnuntaisvetdsvetdienasvisvibanjsvibnjasvētdsvētdiena"
    "syabansyawalsyyssyyskuusyyskuutaszeszeptszeptemberszerdaszoszombatsábsábadosángsâmsâmbătăsép"
    "séptémbersêşemsíðdegissönsöndagsøsønsøndagsübhsşmsəhərsọnsọndeetatachtachweddtaltalaadotalatatammi"
    "tammikuutammikuutatanatanaantanghaling-tapattardatardetarihindetbxtebaxtegnapteisipaevteisipäevtem"
    "temmuztengah haritengah malamtertercaterca-feiraterçaterça-feiratettetorthth 2th 3th 4th 5th 6th 7"
    "thathangthethgthuthu bathu baythu haithu namthu sauthu tuthursdaythángthứ bathứ bảythứ haithứ năm"
    "thứ sáuthứ tưtitiisdeitiistaitiistainatimetirtirmehtirstirsdagtistisdagtiutiuzdeetktldotlitnetotoday"
    "toitongersdeitootoozdeetortorektorstorsdagtorstaitorstainatoukotoukokuutoukokuutatrtratravanjtravnja"
    "treciadienistresdtresdienatrečiadienistrešdtrešdienatrmtrttruatrưatsituetuesdaytush paytitytystysdag"
    "tysdagurtänatänääntîrmehtýstýsdagurtọọtọọzdeetốiuuhrujutroujutruulwesibiliulwesihlanuulwesine"
    "ulwesithathuumumaumagaumgqibeloumsombulukoununauneunounorunoraurrurriaurriakurriarenurturtarrila"
    "urtarrilakurtarrilarenusikuututcuteryutoutorakutorokuuruveceuvečeuztuztailauztailakuztailarenvv n"
    "v nocivavakarvakaravakarasvakarsvakarāvalvanvandaagvaovasvasariovasarisvasarnapvasárnapvceravevec"
    "vecevecerveebrveebruarveljveljacaveljaceveljačaveljačevenvenderdivendredivendredovenerdivenerdì"
    "venresvesprevečvečevečer",
    "vidurdienisvidurnaktisvieviernesvinvineriviru(n)#dviru(n)#deegviru(n)#jviru(n)#joerviru(n)#m"
    "viru(n)#meintviru(n)#minviru(n)#minuttenviru(n)#méintviru(n)#sekviru(n)#sekonnenviru(n)#st"
    "viru(n)#stonnenviru(n)#wviru(n)#wochenvirun#dvirun#dagvirun#jvirun#joervirun#mvirun#minvirun#minutt"
    "virun#mountvirun#sekvirun#sekonnvirun#stvirun#stonnvirun#wvirun#wochvlatvmvomvor#jahrvor#jahren"
    "vor#minvor#minutevor#minutenvor#monatvor#monatenvor#sekvor#sekundevor#sekundenvor#stdvor#stunde"
    "vor#stundenvor#tagvor#tagenvor#wochevor#wochenvormvormittagvormittagsvrvrijdagvrydagvàovčeraww nocy"
    "w poludniew południewalwaltorawatwata#dayagabatawatanni#dasukagabatawałwałtorawczorajwedwednesdaywen"
    "wenezdeewengiwestwetwibwieczorwieczoremwieczórwiki#iliyopitawiki#zilizopitawitwitawowoansdeiwoensdag"
    "wotpwotpoldnjawrzwrzesienwrzesieńwrzesniawrześniawtwtorekwutwutorawótpwótpołdnjaxanxaneiroxovxoves"
    "xulxulloxunoxuñoy borey prynhawnyakyakshanbayaktyammayanyanvaryanwaryaouyarim tunybyekyeksemyeksenbe"
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
    "годинагодинигрудгруденьгруднягуравдугаар сар",
    "гуравдугаар сарындадавааданасдекдекабрдекабрьдекабрядекемвриденесденьдецдецембарднесдня"
    "долдугаар сарындолоодугаар сардолоодугаар сарындпдсдушдушанбадушанбедшбдүйдүйсенбідүйшөмбү"
    "дөрөвдүгээр сардөрөвдүгээр сарынесдүгээр саресдүгээр сарынжжекжексенбіжекшембижелжелтоқсанжмжні"
    "жнівеньжніўняжовтжовтеньжовтняжсжумжумажылыжылғыжұмазургаадугаар сарзургаадугаар сарынишембиишмиюл"
    "июльиюляиюниюньиюняијлијнијулијункаскастрычніккастрычнікаквітквітеньквітнякечасикечиндекечкурун"
    "кечқурункешкешкікракрасавіккрасавікакундузилиплипеньлипнялистлистопадлистопадалхлхагвалютлютагалютий"
    "лютоголютыліпліпеньліпеняліслістападлістападамаймаммамырмармартмартамаумаусыммаямајминминутмскмя"
    "мягмарнана обяднавечернаймдугаар сарнаймдугаар сарыннапладненаунаурызнаутронднеднеделанеделянедеља"
    "неділянедјељановновембарноеноемвриночиночьночінояноябноябрноябрьноябрянојнојабрноћноћуноќноќе"
    "нэгдүгээр сарнэгдүгээр сарыннянядзелянямнічообоктоктобароктомвриоктяброктябрьоктябряоктјаброныоройот"
    "пайпайшанбапанядзелакпанҷшанбепетпетакпетокпетъкпладнепмпнпопо поднеподнеполдполденьполнполночь"
    "полноќполуденьполунощпонпонеделникпонедельникпонедељакпонеділокпонедјељакпоноћпоплпопладнепоподне"
    "послийеподнепослије поднепппре поднепре#годпре#годинапре#годинепре#дпре#данапре#меспре#месеца"
    "пре#месеципре#минпре#минутапре#недпре#недељапре#недељепре#сатапре#сатипре#секпре#секундепре#секунди"
    "пре#чпред#годпред#годинапред#годинипред#денпред#денапред#месецпред#месеципред#минпред#минута"
    "пред#минутипред#седмицапред#седмиципред#секпред#секундапред#секундипред#часпред#часапреди#г"
    "преди#годинапреди#годинипреди#денпреди#днипреди#мпреди#месецпреди#месецапреди#минпреди#минута"
    "преди#минутипреди#седмпреди#седмицапреди#седмиципреди#секпреди#секундапреди#секундипреди#чпреди#час"
    "преди#часапрез нощтапретплпретпладнеприје поднеприје#годинаприје#годинеприје#годинуприје#дан"
    "прије#данаприје#минутприје#минутаприје#мјесецприје#мјесецаприје#мјесециприје#сатприје#сатаприје#сати"
    "прије#седмприје#седмицаприје#седмицеприје#седмицуприје#секприје#секундприје#секундеприје#секундипроб"
    "птпшбпятницапятницяпятніцапівнічпүпүрэврранку",
    "ранокрокуріксаатсабсаботасаксакавіксакавікасарсарынсағатсбсегоднясейсенбісенсенбісентсентябрсентябрь"
    "сентябрясентјабрсепсептембарсептемврисерадасередасерпсерпеньсерпнясешсешанбасешанбеследобедслобсне"
    "снежаньснежнясоатсоатисрсресредасрисриједасрядассстустудзеньстудзенясубсубботасуботасутринтасшб"
    "съботасьогоднісічсіченьсічнясүбһсәрсенбісәусәуірсәһәртавдугаар сартавдугаар сарынталтүстамтамызтаң"
    "таңкытаңғытктотравтравеньтравнятуш пайтитңтүнтүн жарымытүн ичиндетүн ортосутүнгітүскітүстен кейін"
    "түстен кейінгітүштөн кийинтүштөн кийинкиуу поднеувечеутоуторакутраутроујутруфебфебруарфевфеврфеврал"
    "февральфевраляфевруарихвхвилинхоёрдугаар сархоёрдугаар сарынччачак түшчасчасачасочасовчасовачасот"
    "чацверчервчервеньчервнячетчетверчетвергчетвртакчетвртокчетвъртъкчорчоршанбачоршанбечтчцчшбчэрчэрвень"
    "чэрвенячәршәнбәчәршәнбә ахшамышшаншанбашанбешаршшаршембишейшшейшембишнбшілшілдешәнбәшөнөшөнө дунд"
    "эрталабэртең мененюлиюниякшякшанбаякшанбеянвянварянварьянваряянуянуариярим туняшбјанјанварјануар"
    "јануаријулјулијунјунијутројучеқазқазанқарқарашақаңқаңтарқырқыркүйекҝеҹәҝеҹәјарыҝүндүзҝүнортаүд дунд"
    "үхүөҷмъҷумъаҹаҹүмәҹүмә ахшамыөглөөөдөрապրապրիլապրիլիառավոտառավոտյանգիշերգիշերըգիշերվադեկդեկտեմբեր"
    "դեկտեմբերիերեկոերեկոյաներեքշաբթիերկերկուշաբթիերքթժամըկեսգիշերկեսգիշերինկեսօրկեսօրինկիրկիրակի"
    "հինգշաբթիհլսհնգհնսհնվհոկհոկտեմբերհոկտեմբերիհուլիսհուլիսիհունիսհունիսիհունվարհունվարիմայիսմայիսիմարտ"
    "մարտիմյսմրտնոյնոյեմբերնոյեմբերիշաբաթշբթուրուրբաթչորեքշաբթիչրքսեպսեպտեմբերսեպտեմբերիցերեկցերեկը"
    "ցերեկվափետրվարփետրվարիփտվօգոստոսօգոստոսիօգսאוגוסטאוג׳אוקטובראוק׳אחה״צאחר הצהרייםאפרילאפר׳אתמולבב־"
    "באוגוסטבאוקטוברבאפרילבבוקרבדצמברבוקרביוליביוניבינוארבלילהבמאיבמרץבנובמברבספטמברבערבבפברוארבצהריים"
    "בשעהדצמברדצמ׳היוםחצותיולייום א׳יום ב׳יום ג׳יום ד׳יום ה׳יום ו׳יום חמישייום ראשוןיום רביעייום שבת"
    "יום שישייום שלישייום שנייוניינוארינו׳לילהלפנות בוקרלפני#דקותלפני#דק׳לפני#חודשיםלפני#ימיםלפני#שבועות"
    "לפני#שב׳לפני#שניותלפני#שניםלפני#שנ׳לפני#שעותלפני#שע׳לפנייום#מאימרץנובמברנוב׳ספטמברספט׳ערבפברוארפבר׳"
    "צהרייםשבתשעהآبآبانآدھی راتآذارآذرآوریلآچرآڪٽوبرآگسٽآگوستأبريلأغسطسأفريلأكتوبر",
    "أمسأوتأيارأيلولئاپرېلئاۋغۇستئىيۇلئىيۇنئۆكتەبىراتواراذاراربعاردیبهشتاسداسفنداغسطساكتوبرالأحدالأربعاء"
    "الاثنينالثلاثاءالجمعةالخميسالساعةالساعهالسبتالمحرمالموافقاليومامردادامروزامساوتاونۍايارايلولاپريل"
    "اپریلاکتبراکتوبراګستاگستاڱارواے ایمب ظبامدادبتاريخبجکربجےبدھبظبعد از ظهربعد الظهربعدازظهربهمنبوقت"
    "بُدھتشرين الأولتشرين الاولتشرين الثانيتلهتمامتموزتیرثورجانفيجدیجمادى الآخرةجمادى الأولىجمادى الاولى"
    "جمادى الثانيةجمادی الاولجمادی الثانیجمعراتجمعهجمعوجمعہجنوريجنوریجوانجوزاجولاءِجولائیجولایجونجويليةجۈ"
    "جۈمەحزيرانحملحوتخردادخلال#أشهرخميسدجنبردردرېنۍدسامبردسمبردلودوشنبهدونۍدوپہردوپہر میںديسمبردۈدۈشەنبە"
    "دیدیروزدېكابىرذو الحجةذو القعدةذوالحجهذوالقعدهذي الحجةذي القعدةراترات میںربيع الآخرربيع الأول"
    "ربيع الاولربيع الثانيربیع الاولربیع الثانیربیعالاولرجبرمضانزمریساعتسالسبتمبرستمبرسرطانسلواغهسنبلهسنة"
    "سهشنبهسومرسيپٽمبرسپتامبرسپتمبرسہ پہرسېنتەبىرسېپتمبرسەسەيشەنبەشامشام میںشام، منجهندشبشباطشتنبرشعبان"
    "شمسیشنبهشهریورشوالشەشەنبەصصباحاصباحاًصباحًاصبحصبح میںصبح، منجهندصفرظهرظهراظهراًظهرًاعامعصرعصراعصراً"
    "عصرًاعقربعندغبرګولیغشتغمغوغوییفبرايرفبروريفجرافجراًفجرًافروردینفروریفوریهفوریهٔفيفي الصباحفي المساء"
    "فيبروريفيفريفېبروريفېۋرالق ظقبل از ظهرقبل الظهرقبل#أسابيعقبل#أسبوعقبل#أسبوعًاقبل#أشهرقبل#أيام"
    "قبل#ثانيةقبل#ثوانٍقبل#ثوانِقبل#دقائققبل#دقيقةقبل#ساعاتقبل#ساعةقبل#سنةقبل#سنواتقبل#شهرقبل#شهرًا"
    "قبل#يومقبل#يومًاقبلازظهرقظقوسكانون الأولكانون الاولكانون الثانيليلاليلاًليلًالړملیندۍممئمئيمئیمارت"
    "مارسمارچمايمايومحرممردادمرغومیمساءمساءامساءًمنتصف الليلمنجهند، شاممنگلمهمهرمهٔميلاديمیمیزانمیلادیمۍ"
    "نوامبرنوفمبرنومبرنونبرنويابىرنيساننیمهشبهه شهجريهجريةهجری شمسیهـوریوږیيانۋارينايريوليويوليوزيونيو"
    "يونۍيەيەكشەنبەپنجشنبهپهپينځنۍپی ایمپیرپەپەيشەنبەڅلرنۍچاچارشەنبەچبچكچنګاښچهارشنبهچۈشتىن بۇرۇن"
    "چۈشتىن كېيىنڇنڇرڊسمبرژانویهژانویهٔژوئنژوئیهژوئیهٔکبکوہجریہفتہیکشنبهअक्टूबरअक्टू॰अक्टोबरअगस्टअगस्तअग॰"
    "अपरान्हअपराह्नअप्रिलअप्रैलआइतआइतबारआजए एमएएमएप्रिएप्रिलऑक्टोऑक्टोबरऑगऑगस्टकलकोगुरुगुरुवारजनवरीजन॰"
    "जानेजानेवारीजुनजुलाईजुलैजुल॰जूनडिसेंडिसेंबरडिसेम्बरदिउँसोदिसंबरदिस॰दुपारदुपारी",
    "दोपहरनवंबरनव॰नोभेम्बरनोव्हेंनोव्हेंबरपहाटपहाटेपी एमपीएमपूर्वाह्नप्रातःफ़रवरीफ़र॰फेब्रुफेब्रुअरी"
    "फेब्रुवारीबजेबिहानबिहिबिहिबारबुधबुधबारबुधवारबेलुकाबेलुकीमंगलमंगलवारमंगळमंगळवारमईमङ्गलमङ्गलबारमध्यरात"
    "मध्यरात्रमध्यरात्रिमध्यान्हमार्चमेरविरविवाररातरातिरात्ररात्रीरोजीवाजताशनिशनिबारशनिवारशामशुक्र"
    "शुक्रबारशुक्रवारसंध्याकाळसंध्याकाळीसकाळसकाळीसप्टेंसप्टेंबरसाँझसायंसायंकाळीसितंबरसित॰सुबहसेप्टेम्बर"
    "सोमसोमबारसोमवारঅক্টোঅক্টোবরঅক্টোবৰঅপরাহ্ণঅপরাহ্নঅপৰাহ্নআগআগষ্টআগস্টআজআবেলিএএ এমএএমএপ্রিএপ্রিলএপ্ৰিল"
    "গতকালঘটিকাঘটিকায়ছেপ্তেছেপ্তেম্বৰজানুজানুয়ারীজানুৱাৰীজুনজুলজুলাইটাটায়ডিচেডিচেম্বৰডিসেডিসেম্বর"
    "তারিখেদুপুরদুপুরবেলায়দেওদেওবাৰনভেনভেম্বরনৱেনৱেম্বৰপি এমপিএমপূর্বাহ্ণপূর্বাহ্নপূৰ্বাহ্নফেব"
    "ফেব্রুয়ারীফেব্ৰুফেব্ৰুৱাৰীবিকালবিকেলবুধবুধবারবুধবাৰবৃহবৃহস্পতিবৃহস্পতিবারবৃহস্পতিবাৰবেলাভোর"
    "ভোরবেলায়মঙ্গলমঙ্গলবারমঙ্গলবাৰমার্চমাৰ্চমিনিটমিনিটেমেরবিরবিবাররাতরাত্রিরাত্রিবেলায়শনিশনিবারশনিবাৰ"
    "শুক্রশুক্রবারশুক্ৰশুক্ৰবাৰসকালসকালবেলায়সন্ধ্যাসন্ধ্যাবেলায়সময়সেপসেপ্টেম্বরসোমসোমবারসোমবাৰਅਕਤੂ"
    "ਅਕਤੂਬਰਅਗਅਗਸਤਅਪ੍ਰੈਅਪ੍ਰੈਲਅੱਧੀ ਰਾਤਐਤਐਤਵਾਰਜਨਜਨਵਰੀਜੁਲਾਜੁਲਾਈਜੂਨਦਸੰਦਸੰਬਰਦੁਪਹਿਰਦੁਪਹਿਰੇਨਵੰਨਵੰਬਰਪੂਦੁਫ਼ਰਫ਼ਰਵਰੀ"
    "ਬਾਦੁਬੁੱਧਬੁੱਧਵਾਰਮਈਮਾਰਚਮੰਗਲਮੰਗਲਵਾਰਰਾਤਰਾਤੀਂਵੀਰਵੀਰਵਾਰਸਤੰਸਤੰਬਰਸਵੇਰਸਵੇਰੇਸ਼ਨਿੱਚਰਸ਼ਨਿੱਚਰਵਾਰਸ਼ਾਮਸ਼ਾਮੀਂਸ਼ੁੱਕਰ"
    "ਸ਼ੁੱਕਰਵਾਰਸੋਮਸੋਮਵਾਰએપ્રિલઑક્ટોઑક્ટોબરઑગસ્ટગુરુગુરુવારજાન્યુજાન્યુઆરીજુલાઈજૂનડિસેડિસેમ્બરનવેનવેમ્બર"
    "ફેબ્રુફેબ્રુઆરીબપોરબપોરેબુધબુધવારમંગળમંગળવારમધ્યરાત્રિમાર્ચમેરવિરવિવારરાત્રિરાત્રેશનિ",
    "શનિવારશુક્રશુક્રવારસપ્ટેસપ્ટેમ્બરસવારસવારેસાંજસાંજેસોમસોમવારଅକ୍ଟୋବରଅଗଷ୍ଟଅପରାହ୍ନଅପ୍ରେଲଗୁରୁଗୁରୁବାର"
    "ଜାନୁଆରୀଜୁନଜୁଲାଇଠାରେଡିସେମ୍ବରନଭେମ୍ବରପୂର୍ବାହ୍ନଫେବୃଆରୀବୁଧବୁଧବାରମଇମଙ୍ଗଳମଙ୍ଗଳବାରମାର୍ଚ୍ଚରବିରବିବାରଶନିଶନିବାର"
    "ଶୁକ୍ରଶୁକ୍ରବାରସେପ୍ଟେମ୍ବରସୋମସୋମବାରஅக்அக்டோபர்அதிகாலைஅந்தி மாலைஅன்றுஆகஆகஸ்ட்இரவுஏப்ஏப்ரல்காலைசனிசெப்"
    "செப்டம்பர்செவ்செவ்வாய்ஜனஜனவரிஜூன்ஜூலைஞாயிஞாயிறுடிசடிசம்பர்திங்திங்கள்நண்பகல்நள்ளிரவுநவநவம்பர்பிப்"
    "பிப்ரவரிபிற்பகல்புதபுதன்மணிமணிக்குமதியம்மார்மார்ச்மாலைமுற்பகல்மேவியாவியாழன்வெள்வெள்ளிఅక్టోఅక్టోబర్"
    "అర్ధరాత్రిఆగఆగస్టుఆదిఆదివారంఉదయంఏ ఎంఏఎంఏప్రిఏప్రిల్గురుగురువారంజనజనవరిజులైజూన్డిసెండిసెంబర్"
    "తెల్లవారుజామునననవంనవంబర్పీ ఎంపీఎంఫిబ్రఫిబ్రవరిబుధబుధవారంమంగళమంగళవారంమధ్యాహ్నంమార్చిమేరాత్రిశని"
    "శనివారంశుక్రశుక్రవారంసమయంసాయంత్రంసెప్టెంసెప్టెంబర్సోమసోమవారంಅಕ್ಟೋಅಕ್ಟೋಬರ್ಅಪರಾಹ್ನಆಗಆಗಸ್ಟ್ಏಪ್ರಿಏಪ್ರಿಲ್"
    "ಗುರುಗುರುವಾರಜನಜನವರಿಜುಲೈಜೂನ್ಡಿಸೆಂಡಿಸೆಂಬರ್ನವೆಂನವೆಂಬರ್ಪೂರ್ವಾಹ್ನಫೆಬ್ರಫೆಬ್ರವರಿಬುಧಬುಧವಾರಬೆಳಗ್ಗೆಬೆಳಿಗ್ಗೆಭಾನು"
    "ಭಾನುವಾರಮಂಗಳಮಂಗಳವಾರಮಧ್ಯ ರಾತ್ರಿಮಧ್ಯರಾತ್ರಿಮಧ್ಯಾಹ್ನಮಾರ್ಚ್ಮೇರಂದುರಾತ್ರಿಶನಿಶನಿವಾರಶುಕ್ರಶುಕ್ರವಾರಸಂಜೆಸಮಯಕ್ಕೆ"
    "ಸೆಪ್ಟೆಂಸೆಪ್ಟೆಂಬರ್ಸೋಮಸೋಮವಾರഅർദ്ധരാത്രിഉച്ചഉച്ചതിരിഞ്ഞ്ഉച്ചയ്ക്ക്ഏപ്രിഏപ്രിൽഒക്ടോഒക്ടോബർഓഗഓഗസ്റ്റ്"
    "ചൊവ്വചൊവ്വാഴ്ചജനുജനുവരിജൂലൈജൂൺഞായറാഴ്ചഞായർഡിസംഡിസംബർതിങ്കളാഴ്ചതിങ്കൾനവംനവംബർപുലർച്ചെഫെബ്രുഫെബ്രുവരി"
    "ബുധനാഴ്ചബുധൻമണിക്ക്മാർമാർച്ച്മേയ്രാത്രിരാവിലെവെള്ളിവെള്ളിയാഴ്ചവൈകിട്ട്വൈകീട്ട്വൈകുന്നേരംവ്യാഴം"
    "വ്യാഴാഴ്ചശനിശനിയാഴ്ചസന്ധ്യസെപ്റ്റംസെപ്റ്റംബർඅගෝඅගෝස්තුඅඟහඅඟහරුවාදාඅප්රේල්",
    "ඉරිදාඋදේඔක්ඔක්තෝබර්ජනජනවාරිජූනිජූලිතත්පර#කටපෙරදවල්දින#කටපෙරදෙසැදෙසැම්බර්නොවැනොවැම්බර්පවපස්වරුපාන්දර"
    "පැය#කටපෙරපෙබපෙබරවාරිපෙරවරුපෙවබදාදාබ්රහස්බ්රහස්පතින්දාමධ්යාහ්නයමාර්මාර්තුමාස#කටපෙරමැදියමමැදියමට පසු"
    "මැයිමිනිත්තු#කටපෙරරෑවසර#කටපෙරසති#කටපෙරසඳුදාසැප්සැප්තැම්බර්සිකුසිකුරාදාසෙනසෙනසුරාදාහවසกคกพกยกรกฎาคม"
    "กลางคืนกันยายนกุมภาพันธ์ก่อนเที่ยงคศค่ำตคตอนบ่ายตอนเช้าตอนเย็นตุลาคมธคธันวาคมนบ่ายพ ศพคพยพฤพฤศจิกายน"
    "พฤษภาคมพศมกราคมมคมิถุนายนมิยมีคมีนาคมวันจันทร์วันที่วันนี้วันพฤหัสบดีวันพุธวันศุกร์วันอังคาร"
    "วันอาทิตย์วันเสาร์สคสิงหาคมหลังเที่ยงอาเที่ยงเที่ยงคืนเมยเมษายนเมื่อเมื่อวานเวลาในตอนบ่ายในตอนเช้า"
    "ในตอนเย็นກຍກພກລກັນຍາກາງຄືນກຸມພາກ່ອນທ່ຽງກໍລະກົດຈັນຕລຕອນກາງຄືນຕອນທ່ຽງຕອນບ່າຍຕອນເຊົ້າຕອນແລງຕຸລາທວທັນວາ"
    "ທ່ຽງທ່ຽງຄືນທ່ຽງ​ຄືນພຈພພພະຈິກພະຫັດພຶດສະພາພຸດມກມນມສມັງກອນມິຖມິຖຸນາມີນາວັນຈັນວັນພະຫັດວັນພຸດວັນສຸກ"
    "ວັນອັງຄານວັນອາທິດວັນເສົາສວາຍສຫສິງຫາສຸກຫຼັງທ່ຽງອັງຄານອາທິດເມສາເວລາເສົາແລງကြာသပတေးစက်စက်တင်ဘာစနေဇန်"
    "ဇန်နဝါရီဇူဇူလိုင်ဇွန်ညနေတနင်္ဂနွေတနင်္လာဒီဒီဇင်ဘာနာရီနိုနိုဝင်ဘာနေ့လယ်နံနက်ပြီးခဲ့သည့်#စက္ကန့်"
    "ပြီးခဲ့သည့်#နာရီပြီးခဲ့သည့်#နှစ်ပြီးခဲ့သည့်#ပတ်ပြီးခဲ့သည့်#မိနစ်ပြီးခဲ့သည့်#ရက်ပြီးခဲ့သည့်#လဖေ"
    "ဖေဖော်ဝါရီဗုဒ္ဓဟူးမတ်မေမွန်းတည့်သန်းခေါင်ယံသောကြာအင်္ဂါအောက်အောက်တိုဘာဧပြီဩဂုတ်აგვაგვისტოაპრაპრილი"
    "დეკდეკემბერიდილდილადილითთებთებერვალიიანიანვარიივლივლისიივნივნისიკვიკვირამაიმაისიმარმარტინაშუადღ"
    "ნაშუადღევინაშუადღევსნოენოემბერიოთხოთხშაბათიორშორშაბათიოქტოქტომბერიპარპარასკევისაათზესამ",
    "სამშაბათისაღსაღამოსაღამოსსექსექტემბერიღამღამეღამითშაბშაბათიშუადღშუადღეშუადღესშუაღამეშუაღამესწხუთ"
    "ხუთშაბათიሌሊትሐሙስማርችማክሰማክሰኞሜይምሽትረቡዕሰኞሴፕቴሴፕቴምበርቀትርቅዳሜበሌሊትበምሽትኖቬምኖቬምበርኤፕሪኤፕሪልእሑድእኩለ ሌሊትኦክቶኦክቶበርኦገስኦገስት"
    "ከ#ሰከንድበፊትከ#ሰከንዶችበፊትከ#ሰዓትበፊትከ#ሰዓቶችበፊትከ#ሳምንታትበፊትከ#ሳምንትበፊትከ#ቀናትበፊትከ#ቀንበፊትከ#ቀኖችበፊትከ#ወራትበፊትከ#ወርበፊት"
    "ከ#ዓመታትበፊትከ#ዓመትበፊትከ#ደቂቃበፊትከ#ደቂቃዎችበፊትከሰዓትዓርብዲሴምዲሴምበርጁላይጁንጃንጃንዋሪጥዋትፌብፌብሩዋሪកក្កដាកញ្ញាកុម្ភៈចន្ទច័ន្ទ"
    "តុលាថ្ងៃត្រង់ថ្ងៃ​ត្រង់ធ្នូនៅនៅពេលរសៀលនៅពេល​ព្រឹកនៅពេល​យប់នៅពេល​ល្ងាចនៅម៉ោងពុធព្រហព្រហស្បតិ៍ព្រឹក"
    "មករាមិថុនាមីនាមេសាម៉ោងយប់រសៀលល្ងាចវិច្ឆិកាវេលាម៉ោងសីហាសុក្រសៅរ៍អង្គារអធ្រាត្រអាទិត្យឧសភាẹtì"
    "ọdún#sẹ́yìnọgọọgọọstọjọ́ ajéọjọ́ àbámẹ́taọjọ́ àìkúọjọ́ ìsẹ́gunọjọ́ ẹtìọjọ́bọọjọ́rúọktọktobaọ̀sán"
    "​ກາງ​ຄືນ​ເຊົ້າ一一月七月三三月上午下午中午中華民國九月二二月五五月今天今日令和傍晚八月公元六六月凌晨分十一月十二月十月午前午夜午後午間午间号周一周三周二周五周六周四周日四四月土土曜土曜日"
    "夕方夜中夜間夜间平成年日日曜日曜日早早上早晨时星期一星期三星期二星期五星期六星期四星期日昨天昨日昭和時晚晚上晚間晚间月月曜月曜日木木曜木曜日本日正午民国民國水水曜水曜日深夜清晨火火曜火曜日点真夜中"
    "礼拜一礼拜三礼拜二礼拜五礼拜六礼拜四礼拜日祝禮拜一禮拜三禮拜二禮拜五禮拜六禮拜四禮拜日秒號西元西暦週一週三週二週五週六週四週日金金曜金曜日點금금요일낮년년도목목요일밤분새벽수수요일시아침어제오늘오전"
    "오후월월요일일일요일자정저녁정오초토토요일화화요일",
};

const char dl_date_word_languages[][4] = {
    "", "pt", "gl", "es", "pl", "hr", "cs", "br", "lb", "tr", "et", "id", "ms", "ru", "uk", "ar", "hi", "bn", "zh",
};

const uint32_t dl_date_word_count = 6691;

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
    {19102, 2, 12, 4, 1}, {19102, 0, 12, 4, 2}, {19114, 0, 7, 4, 0}, {19121, 0, 8, 4, 0}, {19129, 0, 9, 4, 0},
    {19138, 3, 7, 0, 0}, {19145, 5, 7, 0, 0}, {19152, 0, 9, 4, 0}, {19161, 1, 8, 4, 1}, {19161, 4, 8, 4, 2},
    {19169, 11, 11, 0, 0}, {19180, 1, 10, 0, 0}, {19190, 9, 12, 0, 0}, {19202, 1, 8, 4, 0}, {19210, 6, 12, 0, 0},
    {19222, 4, 4, 0, 0}, {19226, 4, 6, 0, 0}, {19232, 8, 3, 0, 0}, {19235, 8, 6, 0, 0}, {19241, 0, 17, 5, 0},
    {19258, 1, 16, 5, 0}, {19274, 1, 17, 5, 0}, {19291, 0, 19, 5, 0}, {19310, 10, 4, 0, 0}, {19314, 0, 5, 6, 0},
    {19319, 0, 3, 8, 0}, {19322, 0, 4, 8, 0}, {19326, 0, 5, 8, 0}, {19331, 4, 7, 0, 0}, {19338, 8, 6, 0, 0},
    {19344, 0, 2, 3, 0}, {19346, 1, 4, 6, 0}, {19350, 0, 2, 4, 0}, {19350, 0, 2, 8, 0}, {19352, 0, 11, 3, 0},
    {19363, 12, 11, 0, 0}, {19374, 12, 6, 0, 0}, {19380, 12, 11, 0, 0}, {19391, 0, 12, 3, 0}, {19403, 2, 7, 0, 0},
    {19410, 2, 9, 0, 0}, {19419, 2, 10, 0, 0}, {19429, 2, 11, 0, 0}, {19440, 1, 6, 0, 0}, {19446, 1, 8, 0, 0},
    {19454, 1, 9, 0, 0}, {19463, 1, 10, 0, 0}, {19473, 0, 9, 3, 0}, {19482, 7, 6, 0, 0}, {19488, 7, 9, 0, 0},
    {19497, 7, 9, 0, 0}, {19506, 6, 7, 0, 0}, {19513, 6, 7, 0, 0}, {19520, 0, 15, 4, 0}, {19535, 0, 12, 4, 0},
    {19547, 0, 13, 4, 0}, {19560, 1, 11, 4, 3}, {19571, 1, 11, 4, 0}, {19582, 1, 14, 4, 0}, {19596, 1, 15, 4, 0},
    {19611, 0, 8, 3, 0}, {19619, 5, 6, 0, 0}, {19625, 5, 7, 0, 0}, {19632, 0, 8, 3, 0}, {19640, 3, 7, 0, 0},
    {19647, 3, 8, 0, 0}, {19655, 11, 6, 0, 0}, {19661, 11, 11, 0, 0}, {19672, 0, 11, 3, 0}, {19683, 9, 6, 0, 0},
    {19689, 9, 11, 0, 0}, {19700, 0, 4, 3, 0}, {19704, 0, 9, 3, 0}, {19713, 12, 3, 0, 0}, {19716, 12, 8, 0, 0},
    {19724, 12, 8, 0, 0}, {19732, 12, 8, 0, 0}, {19740, 12, 8, 0, 0}, {19748, 12, 9, 0, 0}, {19757, 12, 9, 0, 0},
    {19766, 12, 8, 0, 0}, {19774, 10, 16, 0, 0}, {19790, 10, 17, 0, 0}, {19807, 12, 3, 0, 0}, {19810, 12, 6, 0, 0},
    {19816, 3, 3, 4, 0}, {19816, 0, 3, 8, 0}, {19819, 3, 12, 4, 0}, {19831, 3, 13, 4, 0}, {19844, 1, 14, 4, 0},
    {19858, 0, 8, 4, 0}, {19866, 0, 5, 4, 0}, {19871, 1, 7, 4, 0}, {19878, 1, 8, 4, 0}, {19886, 0, 3, 8, 0},
    {19889, 0, 3, 3, 0}, {19889, 0, 3, 8, 0}, {19892, 0, 9, 3, 0}, {19901, 0, 3, 8, 0}, {19904, 12, 3, 0, 0},
    {19907, 12, 7, 0, 0}, {19914, 12, 8, 0, 0}, {19922, 12, 8, 0, 0}, {19930, 12, 8, 0, 0}, {19938, 12, 4, 0, 0},
    {19942, 12, 9, 0, 0}, {19951, 10, 3, 1, 0}, {19954, 12, 3, 0, 0}, {19957, 12, 8, 0, 0}, {19965, 12, 8, 0, 0},
    {19973, 10, 5, 0, 0}, {19978, 10, 6, 0, 0}, {19984, 0, 2, 3, 0}, {19986, 0, 4, 8, 0}, {19990, 5, 13, 0, 0},
    {20003, 5, 14, 0, 0}, {20017, 10, 12, 0, 0}, {20029, 12, 14, 0, 0}, {20043, 10, 13, 0, 0},
    {20056, 12, 15, 0, 0}, {20071, 1, 16, 0, 0}, {20087, 2, 13, 0, 0}, {20100, 4, 13, 0, 0}, {20113, 7, 11, 0, 0},
    {20124, 8, 13, 0, 0}, {20137, 8, 14, 0, 0}, {20151, 3, 10, 0, 0}, {20161, 3, 11, 0, 0}, {20172, 6, 12, 0, 0},
    {20184, 11, 14, 0, 0}, {20198, 9, 14, 0, 0}, {20212, 6, 13, 0, 0}, {20225, 12, 3, 0, 0}, {20228, 12, 7, 0, 0},
    {20235, 12, 13, 2, 0}, {20248, 11, 12, 2, 0}, {20260, 0, 2, 3, 0}, {20260, 0, 2, 8, 0}, {20262, 0, 10, 4, 0},
    {20272, 2, 8, 4, 0}, {20280, 1, 13, 4, 0}, {20293, 1, 7, 4, 0}, {20300, 0, 3, 3, 0}, {20300, 0, 3, 8, 0},
    {20303, 0, 9, 3, 0}, {20312, 12, 3, 0, 0}, {20312, 0, 3, 3, 0}, {20315, 12, 8, 0, 0}, {20323, 12, 8, 0, 0},
    {20331, 0, 9, 3, 0}, {20340, 12, 9, 0, 0}, {20349, 0, 3, 3, 0}, {20352, 0, 11, 3, 0}, {20363, 0, 12, 3, 0},
    {20375, 0, 3, 3, 0}, {20480, 1, 8, 4, 0}, {20488, 1, 10, 4, 0}, {20498, 2, 7, 4, 0}, {20505, 0, 10, 4, 0},
    {20515, 1, 5, 4, 0}, {20520, 0, 8, 3, 0}, {20528, 0, 3, 3, 0}, {20531, 0, 8, 3, 0}, {20539, 0, 6, 3, 0},
    {20545, 0, 7, 3, 0}, {20552, 0, 3, 3, 0}, {20555, 0, 7, 3, 0}, {20562, 0, 7, 3, 0}, {20569, 0, 6, 3, 0},
    {20575, 0, 3, 3, 0}, {20578, 0, 7, 3, 0}, {20585, 0, 8, 3, 0}, {20593, 0, 7, 3, 0}, {20600, 0, 8, 3, 0},
    {20608, 0, 6, 3, 0}, {20614, 0, 7, 3, 0}, {20621, 0, 8, 3, 0}, {20629, 0, 7, 3, 0}, {20636, 0, 9, 4, 0},
    {20645, 0, 10, 4, 0}, {20655, 0, 8, 3, 0}, {20663, 0, 9, 3, 0}, {20672, 0, 7, 3, 0}, {20679, 12, 3, 0, 0},
    {20679, 0, 3, 3, 0}, {20682, 12, 7, 0, 0}, {20689, 0, 11, 3, 0}, {20700, 12, 9, 0, 0}, {20709, 12, 7, 0, 0},
    {20716, 12, 8, 0, 0}, {20724, 0, 8, 3, 0}, {20732, 12, 9, 0, 0}, {20741, 0, 8, 3, 0}, {20749, 0, 9, 3, 0},
    {20758, 12, 4, 0, 0}, {20762, 12, 9, 0, 0}, {20771, 0, 2, 3, 0}, {20773, 1, 3, 6, 0}, {20776, 0, 2, 3, 0},
    {20778, 0, 3, 8, 0}, {20781, 0, 4, 6, 0}, {20785, 0, 4, 8, 0}, {20789, 0, 2, 3, 0}, {20789, 0, 2, 8, 0},
    {20791, 1, 11, 4, 0}, {20802, 1, 12, 4, 0}, {20814, 10, 4, 0, 0}, {20818, 10, 8, 0, 0}, {20826, 10, 8, 0, 0},
    {20834, 10, 8, 0, 0}, {20842, 10, 9, 0, 0}, {20851, 0, 3, 3, 0}, {20854, 0, 8, 3, 0}, {20862, 0, 4, 3, 0},
    {20866, 0, 7, 3, 0}, {20873, 0, 3, 3, 0}, {20876, 0, 9, 3, 0}, {20885, 0, 10, 3, 0}, {20895, 0, 11, 3, 0},
    {20906, 0, 3, 4, 0}, {20909, 0, 5, 4, 0}, {20914, 0, 8, 4, 0}, {20922, 0, 8, 4, 0}, {20930, 0, 9, 4, 0},
    {20939, 0, 9, 4, 0}, {20948, 0, 10, 4, 0}, {20958, 0, 10, 4, 0}, {20968, 0, 10, 4, 0}, {20978, 0, 2, 3, 0},
    {20980, 0, 3, 3, 0}, {20983, 0, 2, 3, 0}, {20985, 11, 2, 0, 0}, {20985, 0, 2, 3, 0}, {20985, 1, 2, 4, 0},
    {20985, 0, 2, 8, 0}, {20987, 0, 6, 4, 0}, {20993, 0, 8, 4, 0}, {21001, 1, 7, 4, 0}, {21008, 4, 3, 0, 0},
    {21011, 4, 5, 0, 0}, {21016, 12, 4, 0, 0}, {21020, 4, 5, 0, 0}, {21025, 4, 10, 5, 0}, {21035, 3, 10, 5, 0},
    {21045, 5, 14, 5, 0}, {21059, 1, 12, 5, 0}, {21071, 2, 10, 5, 0}, {21081, 0, 13, 5, 0}, {21094, 6, 10, 5, 0},
    {21104, 0, 3, 3, 0}, {21107, 0, 8, 3, 0}, {21115, 0, 8, 3, 0}, {21123, 0, 9, 3, 0}, {21132, 1, 3, 6, 0},
    {21135, 1, 11, 4, 0}, {21146, 1, 12, 4, 0}, {21158, 0, 3, 3, 0}, {21161, 0, 5, 3, 0}, {21166, 0, 7, 3, 0},
    {21173, 0, 4, 3, 0}, {21177, 0, 8, 3, 0}, {21185, 0, 4, 3, 0}, {21189, 0, 6, 3, 0}, {21195, 0, 8, 3, 0},
    {21203, 0, 2, 3, 0}, {21205, 0, 11, 3, 0}, {21216, 0, 8, 3, 0}, {21224, 0, 9, 3, 0}, {21233, 0, 11, 3, 0},
    {21244, 0, 12, 3, 0}, {21256, 0, 11, 3, 0}, {21267, 0, 8, 3, 0}, {21275, 0, 4, 6, 0}, {21279, 0, 7, 6, 0},
    {21286, 0, 5, 6, 0}, {21291, 10, 5, 0, 0}, {21296, 0, 13, 3, 0}, {21309, 0, 13, 3, 0}, {21322, 0, 10, 3, 0},
    {21332, 0, 9, 3, 0}, {21341, 0, 10, 3, 0}, {21351, 0, 12, 3, 0}, {21363, 0, 5, 3, 0}, {21368, 0, 10, 3, 0},
    {21378, 12, 4, 0, 0}, {21382, 12, 9, 0, 0}, {21391, 3, 4, 4, 0}, {21395, 0, 10, 4, 0}, {21405, 1, 9, 4, 0},
    {21414, 12, 4, 0, 0}, {21418, 12, 10, 0, 0}, {21428, 0, 4, 3, 0}, {21432, 0, 10, 3, 0}, {21442, 0, 4, 8, 0},
    {21446, 12, 5, 0, 0}, {21451, 1, 4, 6, 0}, {21455, 0, 4, 3, 0}, {21459, 0, 1, 12, 0}, {21460, 0, 6, 3, 0},
    {21466, 0, 7, 3, 0}, {21473, 0, 6, 3, 0}, {21479, 0, 8, 3, 0}, {21487, 0, 7, 3, 0}, {21494, 0, 8, 3, 0},
    {21502, 1, 10, 4, 0}, {21512, 1, 11, 4, 0}, {21523, 0, 11, 4, 0}, {21534, 0, 9, 3, 0}, {21543, 3, 10, 4, 0},
    {21553, 3, 11, 4, 0}, {21564, 4, 10, 4, 0}, {21574, 4, 11, 4, 0}, {21585, 0, 12, 4, 0}, {21597, 0, 11, 3, 0},
    {21608, 2, 7, 4, 0}, {21615, 2, 8, 4, 0}, {21623, 0, 11, 4, 0}, {21634, 1, 10, 4, 0}, {21644, 0, 8, 3, 0},
    {21652, 0, 8, 3, 0}, {21660, 0, 9, 3, 0}, {21669, 1, 3, 0, 0}, {21672, 1, 6, 0, 0}, {21678, 1, 7, 0, 0},
    {21685, 2000, 7, 7, 0}, {21692, 180, 3, 7, 0}, {21695, 4, 3, 0, 0}, {21698, 4, 5, 0, 0}, {21703, 4, 6, 0, 0},
    {21709, 2, 7, 4, 0}, {21716, 0, 7, 8, 0}, {21723, -240, 3, 7, 0}, {21726, 0, 2, 8, 0}, {21728, 0, 3, 14, 0},
    {21731, 180, 4, 7, 0}, {21735, 120, 3, 7, 0}, {21738, 1, 6, 4, 0}, {21744, 1, 11, 4, 0}, {21755, 1, 12, 4, 0},
    {21767, 1, 13, 4, 0}, {21780, 1, 6, 4, 0}, {21786, 1, 8, 4, 0}, {21794, 1, 9, 4, 0}, {21803, 1, 2, 4, 0},
    {21805, 1, 4, 6, 0}, {21809, 1, 5, 6, 0}, {21814, 0, 5, 14, 0}, {21819, 0, 5, 14, 0}, {21824, 4, 5, 4, 0},
    {21829, 2, 5, 4, 0}, {21834, 6, 3, 0, 0}, {21837, 6, 6, 0, 0}, {21843, 6, 7, 0, 0}, {21850, 6, 9, 0, 0},
    {21859, 10, 3, 0, 0}, {21862, 10, 4, 0, 0}, {21866, 0, 3, 8, 0}, {21869, 0, 7, 4, 0}, {21876, 0, 2, 8, 0},
    {21878, 0, 6, 8, 0}, {21884, 0, 7, 8, 0}, {21891, 8, 3, 0, 0}, {21894, 8, 6, 0, 0}, {21900, 8, 8, 0, 0},
    {21908, 1, 2, 4, 0}, {21908, 0, 2, 8, 0}, {21910, 2, 21, 5, 0}, {21931, 0, 3, 12, 0}, {21934, 1, 5, 4, 0},
    {21939, 0, 2, 8, 0}, {21939, 0, 2, 14, 0}, {21941, 1, 3, 0, 0}, {21944, 1, 5, 0, 0}, {21949, 0, 3, 3, 0},
    {21952, 0, 11, 4, 0}, {21963, 8, 4, 0, 0}, {21967, 4, 3, 0, 0}, {21970, 4, 7, 0, 0}, {21977, 4, 3, 0, 0},
    {21980, 4, 6, 0, 0}, {21986, 4, 6, 0, 0}, {21992, 0, 2, 12, 0}, {21994, 0, 3, 3, 0}, {21997, 0, 7, 4, 0},
    {22004, 12, 6, 1, 0}, {22010, 0, 9, 3, 0}, {22019, 0, 10, 3, 0}, {22029, -300, 3, 7, 0}, {22032, 1, 4, 4, 0},
    {22036, 2000, 2, 7, 0}, {22038, 0, 3, 3, 0}, {22041, 0, 3, 14, 0}, {22044, 1, 6, 4, 0}, {22050, 1, 11, 4, 0},
    {22061, 1, 7, 4, 0}, {22068, 4, 23, 5, 0}, {22091, 9, 3, 0, 0}, {22094, 9, 5, 0, 0}, {22099, 9, 6, 0, 0},
    {22105, 3, 27, 5, 0}, {22132, 6, 6, 5, 0}, {22138, 6, 7, 5, 0}, {22145, 3, 6, 5, 0}, {22151, 3, 7, 5, 0},
    {22158, 2, 4, 5, 0}, {22162, 2, 7, 5, 0}, {22169, 2, 8, 5, 0}, {22177, 5, 6, 5, 0}, {22183, 5, 7, 5, 0},
    {22190, 5, 8, 5, 0}, {22198, 1, 6, 5, 0}, {22204, 1, 8, 5, 0}, {22212, 1, 9, 5, 0}, {22221, 0, 4, 5, 0},
    {22225, 0, 8, 5, 0}, {22233, 0, 9, 5, 0}, {22242, 4, 7, 5, 0}, {22249, 4, 10, 5, 0}, {22259, 4, 11, 5, 0},
    {22270, 2, 3, 0, 0}, {22273, 2, 9, 0, 0}, {22282, 7, 3, 0, 0}, {22285, 7, 7, 0, 0}, {22292, 1, 4, 0, 0},
    {22296, 1, 9, 1, 0}, {22305, 2, 4, 0, 0}, {22309, 2, 6, 0, 0}, {22315, 2, 5, 0, 0}, {22320, 2, 7, 0, 0},
    {22327, 2, 3, 0, 0}, {22330, 2, 8, 0, 0}, {22338, 2, 5, 0, 0}, {22343, 2, 4, 0, 0}, {22347, 2, 8, 0, 0},
    {22355, 2, 8, 0, 0}, {22363, 2, 6, 0, 0}, {22369, 2, 7, 0, 0}, {22376, 2, 10, 0, 0}, {22386, 2, 7, 0, 0},
    {22393, 2, 8, 0, 0}, {22401, 2, 7, 0, 0}, {22408, 2, 8, 0, 0}, {22416, 2, 8, 0, 0}, {22424, 2, 9, 0, 0},
    {22433, 2, 9, 0, 0}, {22442, 2, 8, 0, 0}, {22450, 2, 8, 0, 0}, {22458, 2, 9, 0, 0}, {22467, 2, 8, 0, 0},
    {22475, 2, 9, 0, 0}, {22484, 2, 10, 0, 0}, {22494, 2, 8, 0, 0}, {22502, 2, 13, 0, 0}, {22515, 2, 3, 0, 0},
    {22518, 2, 9, 0, 0}, {22527, 2, 4, 0, 0}, {22531, 2, 6, 0, 0}, {22537, 2, 7, 0, 0}, {22544, 2, 3, 0, 0},
    {22547, 2, 6, 0, 0}, {22553, 0, 2, 4, 0}, {22555, 0, 3, 3, 0}, {22558, 0, 11, 3, 0}, {22569, 0, 2, 4, 0},
    {22571, 6, 11, 5, 0}, {22582, 6, 9, 5, 0}, {22591, 6, 11, 5, 0}, {22602, 6, 11, 5, 0}, {22613, 3, 14, 5, 0},
    {22627, 3, 13, 5, 0}, {22640, 3, 12, 5, 0}, {22652, 3, 12, 5, 0}, {22664, 3, 13, 5, 0}, {22677, 3, 13, 5, 0},
    {22690, 3, 10, 5, 0}, {22700, 3, 10, 5, 0}, {22710, 3, 10, 5, 0}, {22720, 3, 14, 5, 0}, {22734, 3, 14, 5, 0},
    {22748, 5, 16, 5, 0}, {22764, 5, 16, 5, 0}, {22780, 5, 14, 5, 0}, {22794, 5, 14, 5, 0}, {22808, 5, 16, 5, 0},
    {22824, 5, 14, 5, 0}, {22838, 5, 10, 5, 0}, {22848, 5, 11, 5, 0}, {22859, 5, 11, 5, 0}, {22870, 1, 10, 5, 0},
    {22880, 1, 12, 5, 0}, {22892, 1, 12, 5, 0}, {22904, 1, 16, 5, 0}, {22920, 1, 14, 5, 0}, {22934, 1, 14, 5, 0},
    {22948, 1, 17, 5, 0}, {22965, 1, 15, 5, 0}, {22980, 1, 15, 5, 0}, {22995, 5, 17, 5, 0}, {23012, 5, 15, 5, 0},
    {23027, 5, 17, 5, 0}, {23044, 5, 15, 5, 0}, {23059, 0, 12, 5, 0}, {23071, 0, 12, 5, 0}, {23083, 0, 17, 5, 0},
    {23100, 0, 17, 5, 0}, {23117, 0, 15, 5, 0}, {23132, 0, 15, 5, 0}, {23147, 0, 15, 5, 0}, {23162, 0, 8, 5, 0},
    {23170, 2, 14, 5, 0}, {23184, 2, 14, 5, 0}, {23198, 2, 13, 5, 0}, {23211, 2, 13, 5, 0}, {23224, 2, 15, 5, 0},
    {23239, 2, 14, 5, 0}, {23253, 2, 12, 5, 0}, {23265, 2, 10, 5, 0}, {23275, 2, 10, 5, 0}, {23285, 4, 13, 5, 0},
    {23298, 4, 12, 5, 0}, {23310, 4, 13, 5, 0}, {23323, 4, 12, 5, 0}, {23335, 4, 10, 5, 0}, {23345, 4, 14, 5, 0},
    {23359, 4, 15, 5, 0}, {23374, 4, 14, 5, 0}, {23388, 4, 13, 5, 0}, {23401, 4, 10, 5, 0}, {23411, 4, 10, 5, 0},
    {23421, 6, 12, 5, 0}, {23433, 6, 12, 5, 0}, {23445, 0, 4, 4, 0}, {23449, 0, 9, 4, 0}, {23458, 0, 3, 3, 0},
    {23461, 0, 10, 3, 0}, {23471, 0, 2, 3, 0}, {23473, 2, 3, 0, 0}, {23476, 0, 4, 3, 0}, {23480, 0, 7, 3, 0},
    {23487, 2, 4, 0, 0}, {23491, 0, 6, 3, 0}, {23497, 0, 9, 3, 0}, {23506, 0, 3, 3, 0}, {23509, 0, 6, 3, 0},
    {23515, 0, 5, 3, 0}, {23520, 0, 7, 3, 0}, {23527, 0, 7, 3, 0}, {23534, 0, 3, 3, 0}, {23537, 0, 6, 3, 0},
    {23543, 0, 12, 3, 0}, {23555, 0, 4, 3, 0}, {23559, 0, 13, 3, 0}, {23572, 6, 9, 5, 0}, {23581, 6, 10, 5, 0},
    {23591, 3, 10, 5, 0}, {23601, 3, 11, 5, 0}, {23612, 3, 12, 5, 0}, {23624, 2, 10, 5, 0}, {23634, 2, 17, 5, 0},
    {23651, 2, 19, 5, 0}, {23670, 5, 9, 5, 0}, {23679, 1, 9, 5, 0}, {23688, 1, 12, 5, 0}, {23700, 1, 13, 5, 0},
    {23713, 5, 10, 5, 0}, {23723, 5, 14, 5, 0}, {23737, 5, 15, 5, 0}, {23752, 1, 10, 5, 0}, {23762, 1, 14, 5, 0},
    {23776, 1, 15, 5, 0}, {23791, 0, 9, 5, 0}, {23800, 0, 13, 5, 0}, {23813, 0, 14, 5, 0}, {23827, 0, 14, 5, 0},
    {23841, 0, 15, 5, 0}, {23856, 4, 10, 5, 0}, {23866, 4, 11, 5, 0}, {23877, 6, 10, 5, 0}, {23887, 6, 11, 5, 0},
    {23898, 2, 5, 0, 0}, {23903, 2, 8, 0, 0}, {23911, 3, 15, 5, 0}, {23926, 3, 13, 5, 0}, {23939, 3, 11, 5, 0},
    {23950, 1, 11, 5, 0}, {23961, 1, 17, 5, 0}, {23978, 1, 15, 5, 0}, {23993, 5, 18, 5, 0}, {24011, 5, 16, 5, 0},
    {24027, 5, 12, 5, 0}, {24039, 0, 18, 5, 0}, {24057, 0, 16, 5, 0}, {24073, 0, 9, 5, 0}, {24082, 2, 16, 5, 0},
    {24098, 2, 15, 5, 0}, {24113, 2, 13, 5, 0}, {24126, 4, 15, 5, 0}, {24141, 4, 16, 5, 0}, {24157, 4, 11, 5, 0},
    {24168, 6, 13, 5, 0}, {24181, 6, 11, 5, 0}, {24192, 0, 5, 4, 0}, {24197, 0, 10, 4, 0}, {24207, 0, 4, 3, 0},
    {24211, 0, 11, 3, 0}, {24222, 0, 1, 8, 0}, {24223, 1, 4, 4, 0}, {24227, 0, 4, 8, 0}, {24231, 1, 9, 4, 0},
    {24240, 2, 4, 4, 0}, {24244, 2, 6, 4, 0}, {24250, 4, 8, 4, 0}, {24258, 1, 2, 4, 0}, {24260, 2, 5, 0, 0},
    {24265, 2, 4, 4, 0}, {24269, 4, 11, 4, 0}, {24280, 4, 13, 4, 0}, {24293, 2, 5, 4, 0}, {24298, 4, 10, 4, 0},
    {24308, 5, 3, 0, 0}, {24311, 5, 6, 0, 0}, {24317, 5, 7, 0, 0}, {24324, 5, 8, 0, 0}, {24332, 5, 9, 0, 0},
    {24341, 1, 3, 0, 0}, {24344, 1, 5, 0, 0}, {24349, 1, 6, 0, 0}, {24355, 1, 7, 0, 0}, {24362, 1, 7, 0, 0},
    {24369, 1, 6, 0, 0}, {24375, 1, 7, 6, 0}, {24382, 0, 2, 4, 0}, {24384, 4, 4, 0, 0}, {24388, 0, 3, 3, 0},
    {24391, 0, 7, 3, 0}, {24398, 0, 3, 3, 0}, {24401, 0, 3, 3, 0}, {24401, 0, 3, 8, 0}, {24401, 0, 3, 13, 0},
    {24404, 0, 7, 3, 0}, {24411, 0, 8, 3, 0}, {24419, 1, 8, 6, 0}, {24427, 6, 3, 0, 0}, {24430, 6, 6, 0, 0},
    {24436, 0, 5, 8, 0}, {24436, 0, 5, 13, 0}, {24441, 0, 3, 3, 0}, {24444, 0, 9, 3, 0}, {24453, 5, 3, 0, 0},
    {24456, 1, 2, 4, 0}, {24458, 0, 3, 7, 0}, {24461, 0, 3, 8, 0}, {24464, 0, 6, 8, 0}, {24470, 0, 4, 8, 0},
    {24470, 0, 4, 13, 0}, {24576, 0, 7, 8, 0}, {24576, 0, 7, 13, 0}, {24583, 0, 7, 13, 0}, {24590, 0, 4, 4, 0},
    {24594, 0, 5, 4, 0}, {24599, 0, 7, 4, 0}, {24606, 0, 9, 4, 0}, {24615, 0, 10, 4, 0}, {24625, 0, 7, 4, 0},
    {24632, 0, 3, 4, 0}, {24635, 0, 4, 4, 0}, {24639, 7, 3, 0, 0}, {24642, 7, 5, 0, 0}, {24647, 7, 10, 0, 0},
    {24657, 1, 5, 4, 0}, {24662, 1, 6, 4, 0}, {24668, 7, 4, 0, 0}, {24672, 7, 6, 0, 0}, {24678, 0, 6, 4, 0},
    {24684, 12, 3, 0, 0}, {24687, 12, 7, 0, 0}, {24694, 12, 8, 0, 0}, {24702, 12, 9, 0, 0}, {24711, 12, 5, 0, 0},
    {24716, 12, 7, 0, 0}, {24723, 12, 8, 0, 0}, {24731, 12, 9, 0, 0}, {24740, 1, 4, 4, 0}, {24744, 1, 5, 4, 0},
    {24749, 240, 3, 7, 0}, {24752, 5, 5, 0, 0}, {24757, 6, 3, 0, 0}, {24760, 1, 6, 4, 0}, {24766, 6, 5, 0, 0},
    {24771, 3, 7, 4, 0}, {24778, 0, 13, 4, 0}, {24791, 1, 14, 4, 0}, {24805, 8, 4, 0, 0}, {24809, 8, 5, 0, 0},
    {24814, 0, 3, 3, 0}, {24817, 9, 4, 0, 0}, {24817, 0, 4, 3, 0}, {24821, 0, 6, 3, 0}, {24827, 9, 8, 0, 0},
    {24835, 0, 5, 4, 0}, {24840, 1, 8, 4, 0}, {24848, 3, 8, 4, 0}, {24856, 1, 16, 4, 0}, {24872, 0, 16, 4, 0},
    {24888, 0, 1, 8, 0}, {24888, 0, 1, 13, 0}, {24888, 0, 1, 15, 0}, {24889, 6, 6, 5, 0}, {24895, 6, 7, 5, 0},
    {24902, 3, 6, 5, 0}, {24908, 3, 7, 5, 0}, {24915, 2, 4, 5, 0}, {24919, 2, 7, 5, 0}, {24926, 2, 8, 5, 0},
    {24934, 5, 6, 5, 0}, {24940, 5, 8, 5, 0}, {24948, 1, 6, 5, 0}, {24954, 1, 9, 5, 0}, {24963, 1, 10, 5, 0},
    {24973, 0, 4, 5, 0}, {24977, 0, 6, 5, 0}, {24983, 0, 10, 5, 0}, {24993, 0, 11, 5, 0}, {25004, 4, 6, 5, 0},
    {25010, 4, 9, 5, 0}, {25019, 4, 10, 5, 0}, {25029, 2, 10, 4, 0}, {25039, 6, 6, 5, 0}, {25045, 6, 8, 5, 0},
    {25053, 6, 9, 5, 0}, {25062, 6, 9, 5, 0}, {25071, 6, 10, 5, 0}, {25081, 3, 6, 5, 0}, {25087, 3, 8, 5, 0},
    {25095, 3, 9, 5, 0}, {25104, 3, 9, 5, 0}, {25113, 3, 10, 5, 0}, {25123, 2, 6, 5, 0}, {25129, 2, 9, 5, 0},
    {25138, 2, 10, 5, 0}, {25148, 5, 6, 5, 0}, {25154, 5, 8, 5, 0}, {25162, 5, 10, 5, 0}, {25172, 1, 8, 5, 0},
    {25180, 1, 11, 5, 0}, {25191, 1, 12, 5, 0}, {25203, 0, 6, 5, 0}, {25209, 0, 12, 5, 0}, {25221, 0, 13, 5, 0},
    {25234, 4, 8, 5, 0}, {25242, 4, 11, 5, 0}, {25253, 4, 12, 5, 0}, {25265, 3, 6, 4, 0}, {25271, 6, 7, 5, 0},
    {25278, 6, 8, 5, 0}, {25286, 3, 7, 5, 0}, {25293, 3, 8, 5, 0}, {25301, 3, 8, 5, 0}, {25309, 3, 9, 5, 0},
    {25318, 2, 5, 5, 0}, {25323, 2, 8, 5, 0}, {25331, 2, 9, 5, 0}, {25340, 5, 7, 5, 0}, {25347, 5, 9, 5, 0},
    {25356, 1, 7, 5, 0}, {25363, 1, 10, 5, 0}, {25373, 1, 11, 5, 0}, {25384, 0, 5, 5, 0}, {25389, 0, 11, 5, 0},
    {25400, 0, 12, 5, 0}, {25412, 4, 7, 5, 0}, {25419, 4, 10, 5, 0}, {25429, 4, 11, 5, 0}, {25440, 2, 6, 4, 0},
    {25446, 1, 5, 4, 0}, {25451, 0, 8, 6, 0}, {25459, 4, 10, 4, 0}, {25469, 6, 3, 0, 0}, {25472, 6, 7, 0, 0},
    {25479, 0, 6, 6, 0}, {25485, 7, 5, 0, 0}, {25490, 7, 8, 0, 0}, {25498, 7, 10, 0, 0}, {25508, 7, 6, 0, 0},
    {25514, 7, 9, 0, 0}, {25523, 7, 11, 0, 0}, {25534, 2, 5, 0, 0}, {25539, 2, 8, 0, 0}, {25547, 2, 10, 0, 0},
    {25557, 0, 3, 3, 0}, {25560, 10, 4, 0, 0}, {25564, 0, 5, 3, 0}, {25569, 0, 5, 8, 0}, {25574, 0, 6, 8, 0},
    {25574, 0, 6, 13, 0}, {25580, 0, 5, 6, 0}, {25585, 6, 7, 0, 0}, {25592, 6, 8, 0, 0}, {25600, 1, 4, 6, 0},
    {25604, 2, 5, 11, 0}, {25609, 480, 3, 7, 0}, {25612, 0, 3, 3, 0}, {25615, 0, 3, 8, 0}, {25615, 0, 3, 13, 0},
    {25618, 0, 5, 13, 0}, {25623, 0, 6, 13, 0}, {25629, 0, 3, 8, 0}, {25632, 0, 4, 6, 0}, {25636, 0, 7, 6, 0},
    {25643, 1, 7, 6, 0}, {25650, 0, 6, 4, 0}, {25656, 0, 8, 4, 0}, {25664, 0, 4, 8, 0}, {25668, 0, 5, 8, 0},
    {25668, 0, 5, 13, 0}, {25673, 0, 5, 13, 0}, {25678, 0, 3, 3, 0}, {25681, 0, 8, 3, 0}, {25689, 0, 5, 8, 0},
    {25694, 0, 3, 6, 0}, {25697, 0, 2, 8, 0}, {25699, 0, 3, 8, 0}, {25699, 0, 3, 13, 0}, {25699, 0, 3, 15, 0},
    {25702, 0, 2, 8, 0}, {25702, 0, 2, 13, 0}, {25704, -600, 3, 7, 0}, {25707, 4, 5, 0, 0}, {25712, 4, 8, 0, 0},
    {25720, 4, 10, 0, 0}, {25730, 7, 3, 0, 0}, {25733, 7, 5, 0, 0}, {25738, 6, 3, 0, 0}, {25741, 6, 5, 0, 0},
    {25746, 0, 3, 3, 0}, {25749, 0, 7, 3, 0}, {25756, 10, 3, 0, 0}, {25759, 10, 6, 0, 0}, {25765, 6, 3, 0, 0},
    {25768, 6, 7, 5, 0}, {25775, 6, 8, 5, 0}, {25783, 3, 7, 5, 0}, {25790, 3, 8, 5, 0}, {25798, 2, 5, 5, 0},
    {25803, 2, 8, 5, 0}, {25811, 2, 9, 5, 0}, {25820, 5, 9, 5, 0}, {25829, 1, 7, 5, 0}, {25836, 1, 10, 5, 0},
    {25846, 1, 11, 5, 0}, {25857, 5, 8, 5, 0}, {25865, 0, 5, 5, 0}, {25870, 0, 7, 5, 0}, {25877, 0, 11, 5, 0},
    {25888, 0, 12, 5, 0}, {25900, 4, 7, 5, 0}, {25907, 4, 10, 5, 0}, {25917, 4, 11, 5, 0}, {25928, 3, 7, 4, 0},
    {25935, 0, 7, 3, 0}, {25942, 0, 4, 3, 0}, {25946, 0, 4, 3, 0}, {25950, 0, 9, 3, 0}, {25959, 0, 8, 6, 0},
    {25967, 1, 8, 6, 0}, {25975, 0, 5, 8, 0}, {25980, 0, 1, 8, 0}, {25981, 0, 5, 6, 0}, {25986, 1, 5, 6, 0},
    {25991, 1, 6, 6, 0}, {25997, 1, 3, 0, 0}, {26000, 1, 8, 0, 0}, {26008, 0, 3, 3, 0}, {26011, 420, 3, 7, 0},
    {26014, 0, 4, 6, 0}, {26018, 1, 4, 6, 0}, {26022, 0, 2, 3, 0}, {26024, 0, 7, 3, 0}, {26031, 1, 4, 6, 0},
    {26035, 1, 5, 6, 0}, {26040, 0, 6, 3, 0}, {26046, 0, 3, 8, 0}, {26049, 0, 2, 8, 0}, {26051, 0, 9, 8, 0},
    {26060, 0, 11, 3, 0}, {26071, 0, 8, 3, 0}, {26079, 0, 9, 3, 0}, {26088, 1, 7, 4, 0}, {26095, 9, 3, 0, 0},
    {26098, 9, 4, 0, 0}, {26102, 1, 4, 4, 0}, {26106, 1, 5, 4, 0}, {26111, 1, 9, 4, 0}, {26120, 1, 12, 4, 0},
    {26132, 1, 11, 4, 0}, {26143, 1, 15, 4, 0}, {26158, 1, 6, 4, 0}, {26164, 1, 8, 4, 0}, {26172, 1, 9, 4, 0},
    {26181, 6, 6, 5, 0}, {26187, 6, 7, 5, 0}, {26194, 6, 8, 5, 0}, {26202, 2, 6, 5, 0}, {26208, 2, 10, 5, 0},
    {26218, 2, 11, 5, 0}, {26229, 3, 6, 5, 0}, {26235, 3, 9, 5, 0}, {26244, 3, 10, 5, 0}, {26254, 5, 6, 5, 0},
    {26260, 1, 8, 5, 0}, {26268, 1, 11, 5, 0}, {26279, 1, 12, 5, 0}, {26291, 5, 9, 5, 0}, {26300, 0, 6, 5, 0},
    {26306, 0, 12, 5, 0}, {26318, 0, 13, 5, 0}, {26331, 4, 8, 5, 0}, {26339, 4, 12, 5, 0}, {26351, 4, 13, 5, 0},
    {26364, 0, 2, 8, 0}, {26366, 1, 2, 4, 0}, {26368, 1, 16, 4, 0}, {26384, 1, 14, 4, 0}, {26398, 0, 14, 4, 0},
    {26412, 0, 3, 8, 0}, {26415, 0, 3, 3, 0}, {26418, 1, 3, 0, 0}, {26421, 1, 6, 0, 0}, {26427, 1, 2, 4, 0},
    {26429, 9, 3, 0, 0}, {26432, 9, 6, 0, 0}, {26438, 9, 7, 0, 0}, {26445, 9, 9, 0, 0}, {26454, 480, 4, 7, 0},
    {26458, 210, 4, 7, 0}, {26462, 0, 7, 3, 0}, {26469, 0, 6, 3, 0}, {26475, 0, 3, 3, 0}, {26478, 0, 6, 3, 0},
    {26484, 0, 5, 3, 0}, {26489, 0, 6, 3, 0}, {26495, 2005, 3, 7, 0}, {26498, 0, 4, 4, 0}, {26502, 0, 9, 3, 0},
    {26511, 0, 8, 3, 0}, {26519, 7, 4, 0, 0}, {26523, 7, 4, 0, 0}, {26527, 7, 3, 0, 0}, {26530, 7, 5, 0, 0},
    {26535, 6, 3, 0, 0}, {26538, 6, 5, 0, 0}, {26543, 7, 3, 0, 0}, {26546, 6, 3, 0, 0}, {26549, 7, 4, 0, 0},
    {26553, 6, 4, 0, 0}, {26557, 7, 5, 0, 0}, {26562, 7, 5, 0, 0}, {26567, 6, 5, 0, 0}, {26572, 0, 2, 3, 0},
    {26574, 1, 4, 0, 0}, {26578, 1, 7, 0, 0}, {26585, 1, 7, 0, 0}, {26592, 0, 3, 8, 0}, {26595, 1, 3, 0, 0},
    {26598, 1, 7, 0, 0}, {26605, 1, 7, 0, 0}, {26612, 1, 5, 0, 0}, {26617, 1, 7, 0, 0}, {26624, 1, 8, 0, 0},
    {26632, 1, 6, 0, 0}, {26638, 1, 6, 0, 0}, {26644, 1, 10, 0, 0}, {26654, 1, 6, 0, 0}, {26660, 1, 7, 0, 0},
    {26667, 1, 7, 0, 0}, {26674, 1, 8, 0, 0}, {26682, 1, 7, 0, 0}, {26689, 1, 7, 0, 0}, {26696, 1, 8, 0, 0},
    {26704, 1, 7, 0, 0}, {26711, 1, 8, 0, 0}, {26719, 1, 4, 0, 0}, {26723, 1, 8, 0, 0}, {26731, 1, 7, 0, 0},
    {26738, 1, 9, 0, 0}, {26747, 1, 9, 0, 0}, {26756, 1, 7, 0, 0}, {26763, 0, 5, 3, 0}, {26768, 1, 3, 0, 0},
    {26771, 1, 8, 0, 0}, {26779, 1, 12, 0, 0}, {26791, 0, 3, 3, 0}, {26794, 0, 5, 3, 0}, {26799, 0, 5, 3, 0},
    {26804, 1, 5, 4, 0}, {26809, 0, 3, 3, 0}, {26812, 0, 3, 3, 0}, {26815, 12, 5, 0, 0}, {26820, 12, 8, 0, 0},
    {26828, 12, 10, 0, 0}, {26838, 0, 4, 8, 0}, {26842, 540, 3, 7, 0}, {26845, 1, 4, 6, 0}, {26849, 1, 5, 6, 0},
    {26854, 0, 3, 3, 0}, {26857, 0, 6, 3, 0}, {26863, 7, 4, 0, 0}, {26867, 7, 5, 0, 0}, {26872, 7, 7, 0, 0},
    {26879, 6, 4, 0, 0}, {26883, 7, 3, 0, 0}, {26886, 7, 4, 0, 0}, {26890, 7, 5, 0, 0}, {26895, 7, 6, 0, 0},
    {26901, 7, 7, 0, 0}, {26908, 7, 6, 0, 0}, {26914, 7, 5, 0, 0}, {26919, 7, 4, 0, 0}, {26923, 7, 5, 0, 0},
    {26928, 7, 5, 0, 0}, {26933, 7, 6, 0, 0}, {26939, 7, 6, 0, 0}, {26945, 7, 5, 0, 0}, {26950, 7, 6, 0, 0},
    {26956, 7, 6, 0, 0}, {26962, 7, 4, 0, 0}, {26966, 0, 3, 3, 0}, {26969, 0, 4, 3, 0}, {26973, 0, 6, 3, 0},
    {26979, 0, 6, 3, 0}, {26985, 5, 15, 2, 0}, {27000, 6, 15, 2, 0}, {27015, 6, 12, 2, 0}, {27027, 5, 11, 2, 0},
    {27038, 0, 8, 3, 0}, {27046, 0, 7, 3, 0}, {27053, 0, 8, 3, 0}, {27061, 0, 5, 3, 0}, {27066, 0, 8, 3, 0},
    {27074, 0, 8, 3, 0}, {27082, 0, 6, 3, 0}, {27088, 6, 3, 0, 0}, {27091, 6, 4, 0, 0}, {27095, 6, 4, 0, 0},
    {27099, 6, 4, 0, 0}, {27103, 6, 5, 0, 0}, {27108, 6, 4, 0, 0}, {27112, 6, 5, 0, 0}, {27117, 6, 5, 0, 0},
    {27122, 6, 6, 0, 0}, {27128, 6, 6, 0, 0}, {27134, 6, 5, 0, 0}, {27139, 6, 6, 0, 0}, {27145, 6, 4, 0, 0},
    {27149, 0, 3, 4, 0}, {27152, 0, 5, 4, 0}, {27157, 6, 3, 0, 0}, {27160, 7, 5, 0, 0}, {27165, 6, 4, 0, 0},
    {27169, 6, 5, 0, 0}, {27174, 1, 5, 6, 0}, {27179, 1, 6, 6, 0}, {27185, 1, 4, 0, 0}, {27189, 1, 7, 0, 0},
    {27196, 7, 4, 0, 0}, {27200, 7, 5, 0, 0}, {27205, 7, 7, 0, 0}, {27212, 7, 6, 0, 0}, {27218, 6, 4, 0, 0},
    {27222, 6, 5, 0, 0}, {27227, 6, 7, 0, 0}, {27234, 6, 6, 0, 0}, {27240, 7, 4, 0, 0}, {27244, 7, 7, 0, 0},
    {27251, 6, 4, 0, 0}, {27255, 6, 7, 0, 0}, {27262, 1, 7, 6, 0}, {27269, 0, 3, 3, 0}, {27272, 0, 5, 3, 0},
    {27277, 11, 3, 0, 0}, {27280, 11, 5, 0, 0}, {27285, 11, 6, 0, 0}, {27291, 0, 2, 3, 0}, {27293, 2, 7, 4, 0},
    {27300, 1, 9, 4, 0}, {27309, 0, 4, 3, 0}, {27313, 0, 4, 8, 0}, {27317, 0, 5, 8, 0}, {27322, 0, 3, 3, 0},
    {27325, 1, 7, 6, 0}, {27332, 0, 5, 3, 0}, {27337, 12, 5, 0, 0}, {27342, 6, 4, 0, 0}, {27346, 6, 7, 0, 0},
    {27353, 6, 9, 0, 0}, {27362, 3, 6, 4, 0}, {27368, 3, 10, 4, 0}, {27378, 3, 13, 4, 0}, {27391, 3, 12, 4, 0},
    {27403, 3, 16, 4, 0}, {27419, 0, 11, 3, 0}, {27430, 0, 13, 3, 0}, {27443, 4, 7, 4, 0}, {27450, 4, 10, 4, 0},
    {27460, 4, 8, 4, 0}, {27468, 4, 12, 4, 0}, {27480, 4, 6, 4, 0}, {27486, 4, 7, 4, 0}, {27493, 3, 8, 4, 0},
    {27501, 3, 10, 4, 0}, {27511, 3, 9, 4, 0}, {27520, 3, 11, 4, 0}, {27531, 4, 8, 4, 0}, {27539, 4, 9, 4, 0},
    {27548, 6, 5, 0, 0}, {27553, 6, 8, 0, 0}, {27561, 6, 10, 0, 0}, {27571, 0, 14, 3, 0}, {27585, 0, 3, 3, 0},
    {27588, 0, 7, 3, 0}, {27595, 0, 6, 3, 0}, {27601, 0, 4, 3, 0}, {27605, 3, 7, 1, 0}, {27612, 0, 2, 8, 0},
    {27614, 0, 3, 8, 0}, {27617, 0, 7, 8, 0}, {27624, 0, 7, 8, 0}, {27631, 0, 7, 8, 0}, {27638, 0, 7, 8, 0},
    {27645, 0, 2, 8, 0}, {27647, 8, 3, 0, 0}, {27650, 0, 9, 3, 0}, {27659, 0, 10, 3, 0}, {27669, 8, 7, 0, 0},
    {27676, 8, 8, 0, 0}, {27684, 7, 4, 0, 0}, {27688, 7, 6, 0, 0}, {27694, 3, 3, 0, 0}, {27697, 3, 5, 0, 0},
    {27702, 3, 4, 0, 0}, {27706, 420, 4, 7, 0}, {27710, 540, 3, 7, 0}, {27713, 0, 2, 3, 0}, {27715, 1, 7, 4, 0},
    {27722, 1, 5, 4, 0}, {27727, 5, 3, 0, 0}, {27730, 1, 5, 4, 0}, {27735, 5, 6, 0, 0}, {27741, 5, 6, 0, 0},
    {27747, 1, 5, 4, 0}, {27752, 1, 6, 4, 0}, {27758, 1, 6, 4, 0}, {27764, 5, 4, 0, 0}, {27768, 5, 7, 0, 0},
    {27775, 5, 7, 0, 0}, {27782, 3, 16, 5, 0}, {27798, 3, 20, 5, 0}, {27818, 4, 3, 0, 0}, {27821, 4, 8, 0, 0},
    {27829, 4, 9, 0, 0}, {27838, 4, 8, 0, 0}, {27846, 12, 3, 0, 0}, {27849, 0, 9, 3, 0}, {27858, 0, 2, 3, 0},
    {27858, 0, 2, 8, 0}, {27860, 3, 9, 4, 0}, {27869, 3, 10, 4, 0}, {27879, 4, 16, 4, 0}, {27895, 4, 17, 4, 0},
    {27912, 0, 6, 8, 0}, {27918, 0, 3, 3, 0}, {27921, 0, 6, 3, 0}, {27927, 11, 5, 0, 0}, {27932, 11, 9, 0, 0},
    {27941, 11, 9, 0, 0}, {27950, 11, 10, 0, 0}, {27960, 0, 3, 3, 0}, {27963, 0, 6, 3, 0}, {27969, 0, 9, 3, 0},
    {27978, 0, 3, 8, 0}, {27981, 0, 3, 3, 0}, {27984, 0, 8, 3, 0}, {27992, 0, 10, 3, 0}, {28002, 0, 11, 3, 0},
    {28013, 0, 7, 3, 0}, {28020, 0, 8, 3, 0}, {28028, 0, 7, 3, 0}, {28035, 0, 2, 8, 0}, {28037, 1, 3, 0, 0},
    {28040, 1, 5, 0, 0}, {28045, 1, 5, 0, 0}, {28050, 0, 3, 8, 0}, {28053, 0, 3, 3, 0}, {28056, 0, 11, 3, 0},
    {28067, 7, 4, 0, 0}, {28071, 7, 5, 0, 0}, {28076, 7, 6, 0, 0}, {28082, 0, 3, 3, 0}, {28085, 0, 6, 3, 0},
    {28091, 7, 3, 0, 4}, {28091, 6, 3, 0, 5}, {28094, 6, 6, 0, 0}, {28100, 7, 5, 0, 0}, {28105, 7, 6, 0, 0},
    {28111, 6, 6, 0, 0}, {28117, 11, 3, 0, 4}, {28117, 11, 3, 0, 6}, {28117, 10, 3, 0, 5}, {28120, 11, 8, 0, 4},
    {28120, 11, 8, 0, 6}, {28120, 10, 8, 0, 5}, {28128, 11, 9, 0, 4}, {28128, 10, 9, 0, 5}, {28137, 11, 9, 0, 0},
    {28146, 0, 3, 3, 0}, {28149, 0, 7, 3, 0}, {28156, 0, 4, 3, 0}, {28160, 0, 5, 8, 0}, {28165, 0, 10, 8, 0},
    {28175, 10, 4, 0, 0}, {28179, 10, 7, 0, 0}, {28186, 10, 9, 0, 0}, {28195, 0, 3, 3, 0}, {28198, 0, 6, 3, 0},
    {28204, 0, 3, 8, 0}, {28207, 0, 2, 3, 0}, {28209, 0, 2, 3, 0}, {28211, 0, 4, 3, 0}, {28215, 0, 3, 8, 0},
    {28218, 7, 3, 0, 0}, {28221, 7, 4, 0, 0}, {28225, 7, 6, 0, 0}, {28231, 7, 3, 0, 0}, {28234, 7, 5, 0, 0},
    {28239, 8, 3, 0, 0}, {28239, 0, 3, 3, 0}, {28242, 8, 4, 0, 0}, {28246, 8, 6, 0, 0}, {28252, 0, 5, 3, 0},
    {28257, 0, 5, 3, 0}, {28262, 0, 6, 3, 0}, {28268, 0, 7, 3, 0}, {28275, 0, 5, 3, 0}, {28280, 0, 4, 3, 0},
    {28284, 0, 4, 3, 0}, {28288, 2, 3, 0, 0}, {28291, 2, 6, 0, 0}, {28297, 2, 4, 0, 0}, {28301, 7, 6, 0, 0},
    {28307, 0, 5, 3, 0}, {28312, 0, 9, 3, 0}, {28321, 0, 10, 3, 0}, {28331, 0, 7, 3, 0}, {28338, 0, 11, 3, 0},
    {28349, 0, 4, 3, 0}, {28353, 0, 7, 3, 0}, {28360, 0, 4, 3, 0}, {28364, 0, 7, 3, 0}, {28371, 8, 5, 0, 0},
    {28376, 0, 4, 8, 0}, {28380, 8, 4, 0, 0}, {28384, 8, 7, 0, 0}, {28391, 0, 1, 8, 0}, {28392, 0, 2, 3, 0},
    {28392, 0, 2, 6, 0}, {28394, 3, 3, 0, 0}, {28397, 3, 6, 0, 0}, {28403, 3, 8, 0, 0}, {28411, 5, 5, 0, 0},
    {28416, 3, 6, 0, 0}, {28422, 3, 9, 0, 0}, {28431, 3, 11, 0, 0}, {28442, 0, 9, 3, 0}, {28451, 0, 11, 3, 0},
    {28462, 0, 7, 3, 0}, {28469, 3, 6, 0, 0}, {28475, 3, 5, 0, 0}, {28480, 5, 5, 0, 0}, {28485, 3, 3, 0, 0},
    {28488, 3, 5, 0, 0}, {28493, 0, 13, 4, 0}, {28506, 0, 9, 4, 3}, {28506, 0, 9, 4, 2}, {28506, 2, 9, 4, 1},
    {28515, 5, 3, 0, 7}, {28515, 3, 3, 0, 8}, {28518, 3, 5, 0, 0}, {28523, 5, 3, 0, 0}, {28526, 5, 6, 0, 0},
    {28532, 5, 3, 0, 0}, {28535, 5, 7, 0, 0}, {28542, 5, 8, 0, 0}, {28550, 5, 10, 0, 0}, {28560, 5, 4, 0, 0},
    {28564, 5, 5, 0, 0}, {28569, 5, 4, 0, 0}, {28672, 0, 5, 3, 0}, {28677, 5, 3, 0, 0}, {28680, 5, 4, 0, 0},
    {28684, 5, 4, 0, 0}, {28688, 5, 5, 0, 0}, {28693, 4, 15, 5, 0}, {28708, 4, 20, 5, 0}, {28728, 2, 5, 4, 0},
    {28733, 0, 3, 3, 0}, {28736, 0, 4, 4, 0}, {28740, 0, 9, 3, 0}, {28749, 0, 6, 4, 0}, {28755, 0, 6, 3, 0},
    {28761, 0, 5, 4, 0}, {28766, 0, 6, 4, 0}, {28772, 0, 9, 3, 0}, {28781, 3, 3, 0, 0}, {28781, 0, 3, 3, 0},
    {28784, 3, 4, 0, 0}, {28788, 3, 5, 0, 0}, {28793, 3, 5, 0, 0}, {28798, 3, 7, 0, 0}, {28805, 3, 5, 0, 0},
    {28810, 0, 5, 3, 0}, {28815, 0, 5, 3, 0}, {28820, 3, 5, 0, 0}, {28825, 3, 5, 0, 0}, {28830, 3, 5, 0, 0},
    {28835, 11, 6, 0, 0}, {28841, 11, 9, 0, 0}, {28850, 11, 11, 0, 0}, {28861, 3, 4, 0, 0}, {28865, 3, 5, 0, 0},
    {28870, 3, 4, 0, 0}, {28874, 3, 5, 0, 0}, {28879, 0, 7, 3, 0}, {28886, 0, 8, 3, 0}, {28894, 0, 6, 3, 0},
    {28900, 0, 5, 3, 0}, {28905, 3, 6, 0, 0}, {28911, 3, 5, 0, 0}, {28916, 3, 5, 0, 0}, {28921, 3, 7, 0, 0},
    {28928, 3, 8, 0, 0}, {28936, 3, 10, 0, 0}, {28946, 3, 4, 0, 0}, {28950, 3, 6, 0, 0}, {28956, 3, 5, 0, 0},
    {28961, 3, 5, 0, 0}, {28966, 3, 5, 0, 0}, {28971, 3, 6, 0, 0}, {28977, 0, 6, 3, 0}, {28983, 3, 3, 0, 0},
    {28986, 3, 5, 0, 0}, {28991, 3, 3, 0, 0}, {28991, 0, 3, 4, 0}, {28994, 5, 4, 0, 0}, {28998, 0, 4, 4, 0},
    {29002, 0, 5, 4, 0}, {29007, 0, 8, 4, 0}, {29015, 3, 6, 0, 0}, {29021, 0, 7, 4, 0}, {29028, 0, 5, 4, 0},
    {29033, 3, 3, 0, 0}, {29033, 0, 3, 3, 0}, {29036, 3, 6, 0, 0}, {29042, 5, 3, 0, 0}, {29045, 5, 5, 0, 0},
    {29050, 5, 4, 0, 0}, {29054, 5, 4, 0, 0}, {29058, 5, 6, 0, 0}, {29064, 5, 4, 0, 0}, {29068, 0, 7, 4, 0},
    {29075, 0, 6, 4, 0}, {29081, 5, 4, 0, 0}, {29085, 1, 8, 4, 0}, {29093, 1, 7, 4, 0}, {29100, 1, 8, 4, 0},
    {29108, 1, 6, 4, 0}, {29114, 1, 2, 4, 0}, {29116, -360, 3, 7, 0}, {29119, 0, 2, 3, 0}, {29121, 9, 12, 0, 0},
    {29133, 9, 4, 0, 0}, {29137, 4, 10, 4, 0}, {29147, 3, 8, 4, 3}, {29147, 1, 8, 4, 2}, {29155, 3, 9, 4, 3},
    {29155, 1, 9, 4, 2}, {29164, 5, 3, 0, 0}, {29167, 6, 3, 0, 0}, {29170, 6, 7, 0, 0}, {29177, 7, 4, 1, 0},
    {29181, 5, 3, 0, 0}, {29181, 0, 3, 3, 0}, {29184, 4, 10, 4, 0}, {29194, 0, 7, 3, 0}, {29201, 3, 8, 4, 0},
    {29209, 6, 5, 0, 0}, {29214, 6, 9, 0, 0}, {29223, 5, 3, 0, 0}, {29226, 5, 4, 0, 0}, {29230, 5, 4, 0, 0},
    {29234, 5, 5, 0, 0}, {29239, 0, 7, 4, 0}, {29246, 3, 3, 0, 0}, {29246, 0, 3, 3, 0}, {29249, 3, 4, 0, 0},
    {29253, 3, 5, 0, 0}, {29258, 0, 7, 3, 0}, {29265, 0, 9, 3, 0}, {29274, 0, 10, 3, 0}, {29284, 0, 8, 3, 0},
    {29292, 0, 8, 3, 0}, {29300, 0, 8, 3, 0}, {29308, 3, 7, 4, 0}, {29315, 3, 8, 4, 0}, {29323, 0, 7, 3, 0},
    {29330, 4, 7, 4, 0}, {29337, 4, 8, 4, 0}, {29345, 120, 4, 7, 0}, {29349, 0, 3, 3, 0}, {29352, 0, 8, 3, 0},
    {29360, 0, 3, 3, 0}, {29363, 3, 4, 0, 0}, {29367, 3, 6, 0, 0}, {29367, 0, 6, 3, 0}, {29373, 60, 4, 7, 0},
    {29377, 5, 3, 0, 0}, {29380, 5, 4, 0, 0}, {29384, 60, 3, 7, 0}, {29387, 6, 4, 0, 0}, {29391, 6, 8, 0, 0},
    {29399, 4, 10, 4, 0}, {29409, 3, 11, 4, 0}, {29420, 9, 14, 0, 0}, {29434, 9, 5, 0, 0}, {29439, 9, 6, 0, 0},
    {29445, 0, 3, 3, 0}, {29448, 0, 8, 3, 0}, {29456, 0, 2, 12, 0}, {29458, 0, 4, 8, 0}, {29462, 0, 2, 3, 0},
    {29464, 6, 15, 5, 0}, {29479, 1, 6, 4, 0}, {29485, 3, 6, 4, 0}, {29491, 4, 11, 4, 0}, {29502, 4, 9, 4, 0},
    {29511, 3, 4, 4, 0}, {29515, 4, 4, 4, 0}, {29519, 4, 6, 4, 0}, {29525, 4, 7, 4, 0}, {29532, 4, 8, 4, 0},
    {29540, 0, 3, 3, 0}, {29543, 0, 9, 3, 0}, {29552, 0, 8, 3, 0}, {29560, 5, 15, 5, 0}, {29575, 4, 13, 4, 0},
    {29588, 4, 14, 4, 0}, {29602, 1, 6, 4, 0}, {29608, 11, 6, 0, 0}, {29614, 0, 3, 3, 0}, {29617, 0, 9, 3, 0},
    {29626, 0, 3, 3, 0}, {29626, 0, 3, 8, 0}, {29626, 4, 3, 9, 0}, {29629, 0, 6, 3, 0}, {29635, 4, 4, 9, 0},
    {29639, 1, 16, 5, 0}, {29655, 1, 20, 5, 0}, {29675, 4, 6, 4, 0}, {29681, 4, 5, 9, 0}, {29686, 4, 7, 9, 0},
    {29693, 4, 7, 9, 0}, {29700, 4, 7, 9, 0}, {29707, 4, 8, 4, 0}, {29715, 1, 6, 4, 0}, {29721, 1, 7, 4, 0},
    {29728, 4, 11, 4, 0}, {29739, 0, 8, 3, 0}, {29747, 0, 3, 3, 0}, {29750, 0, 10, 3, 0}, {29760, 0, 4, 3, 0},
    {29764, 0, 10, 3, 0}, {29774, 0, 4, 3, 0}, {29778, 4, 10, 4, 0}, {29788, 0, 13, 3, 0}, {29801, 11, 3, 0, 0},
    {29804, 4, 2, 9, 0}, {29806, 0, 3, 3, 0}, {29809, 0, 2, 3, 0}, {29811, 0, 7, 3, 0}, {29818, 0, 5, 4, 0},
    {29823, 0, 3, 3, 0}, {29826, 0, 6, 3, 0}, {29832, 0, 5, 3, 0}, {29837, 0, 6, 3, 0}, {29843, 5, 6, 1, 0},
    {29849, 0, 4, 4, 0}, {29853, 0, 6, 4, 0}, {29859, 0, 7, 4, 0}, {29866, 0, 6, 4, 0}, {29872, 0, 7, 4, 0},
    {29879, 0, 7, 4, 0}, {29886, 2002, 8, 7, 0}, {29894, 3, 3, 0, 0}, {29897, 3, 3, 0, 0}, {29900, 180, 3, 7, 0},
    {29903, 0, 3, 3, 0}, {29906, -420, 3, 7, 0}, {29909, 2002, 2, 7, 0}, {29911, 1, 8, 2, 0}, {29919, 1, 8, 2, 0},
    {29927, 0, 3, 3, 0}, {29930, 0, 5, 3, 0}, {29935, 6, 14, 5, 0}, {29949, 5, 14, 5, 0}, {29963, 480, 3, 7, 0},
    {29966, 3, 5, 0, 0}, {29971, 0, 6, 3, 0}, {29977, 5, 4, 0, 0}, {29981, 5, 5, 0, 0}, {29986, 5, 6, 0, 0},
    {29992, 0, 4, 3, 0}, {29996, 0, 10, 3, 0}, {30006, 0, 10, 3, 0}, {30016, 3, 5, 0, 0}, {30021, 3, 8, 0, 0},
    {30029, 3, 6, 0, 0}, {30035, 3, 4, 0, 0}, {30039, 3, 6, 0, 0}, {30045, 3, 4, 0, 0}, {30049, 3, 6, 0, 0},
    {30055, 3, 5, 0, 0}, {30060, 0, 3, 3, 0}, {30063, 0, 4, 3, 0}, {30067, 0, 7, 3, 0}, {30074, 5, 4, 0, 0},
    {30074, 0, 4, 3, 0}, {30078, 0, 8, 3, 0}, {30086, 0, 4, 3, 0}, {30090, 0, 9, 3, 0}, {30099, 0, 8, 4, 0},
    {30107, 0, 4, 3, 0}, {30111, 0, 4, 3, 0}, {30115, 0, 9, 3, 0}, {30124, 3, 4, 0, 0}, {30128, 3, 5, 0, 0},
    {30133, 3, 6, 0, 0}, {30139, 0, 5, 3, 0}, {30144, 0, 7, 3, 0}, {30151, 0, 2, 8, 0}, {30151, 0, 2, 12, 0},
    {30153, 1, 6, 4, 0}, {30159, 1, 8, 4, 0}, {30167, 1, 5, 4, 0}, {30172, 1, 10, 4, 0}, {30182, 1, 11, 4, 0},
    {30193, 2, 5, 4, 0}, {30198, 2, 6, 4, 0}, {30204, 2, 3, 4, 0}, {30207, 2, 5, 4, 0}, {30212, 2, 6, 4, 0},
    {30218, 2, 5, 4, 0}, {30223, 2, 6, 4, 0}, {30229, 0, 3, 8, 0}, {30232, 0, 4, 8, 0}, {30236, 3, 5, 4, 0},
    {30241, 3, 10, 4, 0}, {30251, 2, 3, 4, 0}, {30254, 2, 4, 4, 0}, {30258, 2, 4, 4, 0}, {30262, 2, 5, 4, 0},
    {30267, 1, 7, 4, 0}, {30274, 1, 8, 4, 0}, {30282, 0, 2, 12, 0}, {30284, -150, 3, 7, 0}, {30287, 0, 2, 3, 0},
    {30287, 0, 2, 8, 0}, {30289, 0, 3, 3, 0}, {30292, 0, 6, 3, 0}, {30298, 0, 6, 3, 0}, {30304, 0, 7, 3, 0},
    {30311, 0, 7, 3, 0}, {30318, 0, 8, 3, 0}, {30326, 0, 7, 3, 0}, {30333, 0, 9, 3, 0}, {30342, 0, 10, 3, 0},
    {30352, 11, 3, 0, 0}, {30355, 11, 6, 0, 0}, {30361, 0, 2, 8, 0}, {30363, 1, 7, 4, 0}, {30370, 1, 8, 4, 0},
    {30378, 0, 8, 4, 0}, {30386, 0, 4, 8, 0}, {30390, 0, 6, 6, 0}, {30396, 0, 3, 8, 0}, {30399, 0, 5, 8, 0},
    {30404, 0, 2, 8, 0}, {30406, 0, 5, 3, 0}, {30411, 0, 9, 3, 0}, {30420, 2, 5, 4, 0}, {30425, 4, 3, 0, 0},
    {30428, 4, 5, 0, 0}, {30433, 2, 3, 4, 0}, {30436, 0, 3, 3, 0}, {30439, 0, 8, 3, 0}, {30447, 0, 9, 3, 0},
    {30456, 0, 7, 3, 0}, {30463, 0, 8, 3, 0}, {30471, 1, 2, 4, 0}, {30473, 0, 7, 4, 0}, {30480, 0, 8, 4, 0},
    {30488, 2, 7, 4, 0}, {30495, 11, 3, 0, 0}, {30498, 11, 9, 0, 0}, {30507, 2, 3, 4, 0}, {30510, 2, 5, 4, 0},
    {30515, 2, 4, 4, 0}, {30519, 11, 3, 0, 0}, {30522, 11, 3, 0, 0}, {30525, 11, 9, 0, 0}, {30534, 1, 5, 4, 1},
    {30534, 2, 5, 4, 2}, {30539, 12, 4, 0, 0}, {30543, 12, 7, 0, 0}, {30550, 1, 8, 4, 0}, {30558, 1, 9, 4, 0},
    {30567, 11, 10, 0, 0}, {30577, 3, 4, 4, 0}, {30581, 0, 5, 8, 0}, {30586, 11, 3, 0, 0}, {30589, 11, 8, 0, 0},
    {30597, 11, 9, 0, 0}, {30606, 2, 4, 4, 0}, {30610, 2, 5, 4, 0}, {30615, 11, 3, 0, 0}, {30618, 11, 7, 0, 0},
    {30625, 11, 8, 0, 0}, {30633, 11, 8, 0, 0}, {30641, 11, 8, 0, 0}, {30649, 11, 8, 0, 0}, {30657, 11, 9, 0, 0},
    {30666, 11, 8, 0, 0}, {30674, 11, 8, 0, 0}, {30682, 11, 9, 0, 0}, {30691, 11, 8, 0, 0}, {30699, 11, 3, 0, 0},
    {30702, 11, 8, 0, 0}, {30710, 11, 8, 0, 0}, {30718, 11, 3, 0, 0}, {30721, 11, 6, 0, 0}, {30727, 11, 4, 0, 0},
    {30731, 11, 7, 0, 0}, {30738, 2, 4, 4, 0}, {30742, 2, 5, 4, 0}, {30747, 2, 4, 4, 0}, {30751, 345, 3, 7, 0},
    {30754, 4, 3, 0, 0}, {30757, -210, 3, 7, 0}, {30760, 1, 8, 4, 0}, {30768, 3, 15, 5, 0}, {30783, 0, 6, 4, 0},
    {30789, 11, 3, 0, 0}, {30792, 11, 7, 0, 0}, {30799, 780, 4, 7, 0}, {30803, 720, 4, 7, 0}, {30807, 0, 3, 8, 0},
    {30810, 11, 4, 0, 0}, {30814, 11, 7, 0, 0}, {30821, 0, 3, 8, 0}, {30824, 4, 6, 0, 0}, {30830, 2, 5, 4, 0},
    {30835, 11, 4, 0, 0}, {30839, 11, 9, 0, 0}, {30848, 0, 4, 8, 0}, {30852, 3, 21, 5, 0}, {30873, 0, 12, 4, 0},
    {30885, 4, 11, 4, 0}, {30896, 0, 1, 8, 0}, {30897, 4, 6, 4, 0}, {30903, 4, 9, 4, 0}, {30912, 4, 9, 4, 0},
    {30921, 4, 11, 4, 0}, {30932, 6, 7, 5, 0}, {30939, 6, 6, 5, 0}, {30945, 0, 7, 5, 0}, {30952, 0, 6, 5, 0},
    {30958, 3, 4, 5, 0}, {30962, 3, 5, 5, 0}, {30967, 1, 7, 5, 0}, {30974, 5, 7, 5, 0}, {30981, 5, 8, 5, 0},
    {30989, 1, 6, 5, 0}, {30995, 5, 6, 5, 0}, {31001, 5, 7, 5, 0}, {31008, 4, 8, 5, 0}, {31016, 4, 9, 5, 0},
    {31025, 2, 6, 5, 0}, {31031, 0, 2, 8, 0}, {31033, 0, 6, 8, 0}, {31039, 1, 3, 0, 0}, {31042, 1, 4, 0, 0},
    {31046, 0, 3, 8, 0}, {31049, 0, 7, 4, 0}, {31056, 10, 3, 0, 0}, {31059, 10, 7, 0, 0}, {31066, 10, 7, 0, 0},
    {31073, 10, 9, 0, 0}, {31082, 10, 7, 0, 0}, {31089, 10, 8, 0, 0}, {31097, 1, 3, 4, 0}, {31100, 1, 9, 4, 0},
    {31109, 6, 10, 5, 0}, {31119, 0, 2, 8, 0}, {31121, 0, 2, 3, 0}, {31123, 0, 6, 4, 0}, {31129, 0, 4, 6, 0},
    {31133, 3, 4, 4, 0}, {31137, 0, 12, 4, 0}, {31149, 1, 13, 4, 0}, {31162, 6, 4, 0, 0}, {31166, 8, 3, 0, 0},
    {31169, 8, 6, 0, 0}, {31175, 8, 4, 0, 0}, {31179, 8, 6, 0, 0}, {31185, 8, 3, 0, 0}, {31188, 1, 4, 4, 0},
    {31192, 1, 5, 4, 0}, {31197, 0, 11, 3, 0}, {31208, 0, 8, 3, 0}, {31216, 0, 7, 3, 0}, {31223, 0, 7, 3, 0},
    {31230, 0, 10, 3, 0}, {31240, 0, 5, 3, 0}, {31245, 0, 5, 3, 0}, {31250, 10, 3, 0, 0}, {31253, 10, 6, 0, 0},
    {31259, 10, 7, 0, 0}, {31266, 10, 8, 0, 0}, {31274, 10, 6, 0, 0}, {31280, 10, 7, 0, 0}, {31287, 10, 7, 0, 0},
    {31294, 10, 7, 0, 0}, {31301, 10, 8, 0, 0}, {31309, 10, 7, 0, 0}, {31316, 10, 8, 0, 0}, {31324, 10, 8, 0, 0},
    {31332, 10, 7, 0, 0}, {31339, 10, 7, 0, 0}, {31346, 10, 8, 0, 0}, {31354, 10, 8, 0, 0}, {31362, 10, 8, 0, 0},
    {31370, 0, 2, 8, 0}, {31372, 1, 10, 4, 0}, {31382, 1, 16, 4, 0}, {31398, 0, 14, 4, 0}, {31412, 0, 11, 4, 0},
    {31423, 2, 9, 4, 0}, {31432, 360, 4, 7, 0}, {31436, 0, 2, 3, 0}, {31436, 0, 2, 8, 0}, {31438, 0, 3, 14, 0},
    {31441, 0, 6, 8, 0}, {31447, 0, 3, 3, 0}, {31450, 0, 6, 3, 0}, {31450, 0, 6, 8, 0}, {31456, 1, 5, 6, 0},
    {31461, 0, 2, 4, 9}, {31461, 2, 2, 4, 10}, {31463, 2, 5, 4, 0}, {31468, 0, 2, 8, 0}, {31470, 3, 5, 4, 0},
    {31475, 3, 7, 4, 0}, {31482, 4, 5, 4, 0}, {31487, 4, 8, 4, 0}, {31495, 4, 9, 4, 0}, {31504, 0, 2, 3, 0},
    {31506, 0, 3, 8, 0}, {31509, 2, 11, 1, 0}, {31520, 0, 3, 8, 0}, {31523, 0, 5, 8, 0}, {31528, 0, 4, 8, 0},
    {31532, 0, 5, 8, 0}, {31537, 1, 2, 4, 0}, {31537, 0, 2, 8, 0}, {31539, 1, 4, 4, 0}, {31543, 0, 8, 3, 0},
    {31551, 0, 8, 3, 0}, {31559, 7, 9, 0, 0}, {31568, 11, 8, 0, 0}, {31576, 5, 9, 0, 0}, {31585, 2, 9, 0, 0},
    {31594, 3, 9, 0, 0}, {31603, 4, 8, 0, 0}, {31611, 8, 8, 0, 0}, {31619, 6, 9, 0, 0}, {31628, 12, 7, 0, 0},
    {31635, 10, 9, 0, 0}, {31644, 9, 9, 0, 0}, {31653, 1, 8, 0, 0}, {31661, 3, 25, 5, 0}, {31686, 0, 4, 3, 0},
    {31690, 0, 8, 3, 0}, {31698, 2, 3, 0, 0}, {31701, 2, 7, 0, 0}, {31708, 2, 8, 0, 0}, {31716, 2, 10, 0, 0},
    {31726, 10, 3, 0, 0}, {31729, 10, 7, 0, 0}, {31736, 10, 7, 0, 0}, {31743, 10, 3, 0, 0}, {31746, 10, 7, 0, 0},
    {31753, 3, 3, 0, 0}, {31756, 3, 6, 0, 0}, {31762, 3, 6, 0, 0}, {31768, 3, 4, 0, 0}, {31772, 3, 7, 0, 0},
    {31779, 3, 7, 0, 0}, {31786, 7, 16, 0, 0}, {31802, 11, 13, 0, 0}, {31815, 9, 12, 0, 0}, {31827, 2, 15, 0, 0},
    {31842, 4, 13, 0, 0}, {31855, 8, 13, 0, 0}, {31868, 6, 14, 0, 0}, {31882, 1, 21, 0, 0}, {31903, 3, 19, 0, 0},
    {31922, 5, 16, 0, 0}, {31938, 12, 18, 0, 0}, {31956, 10, 18, 0, 0}, {31974, 1, 3, 4, 0}, {31977, 0, 2, 3, 0},
    {31979, 1, 9, 4, 0}, {31988, 1, 16, 4, 0}, {32004, 1, 16, 4, 0}, {32020, 0, 7, 4, 0}, {32027, 0, 14, 4, 0},
    {32041, 1, 10, 4, 0}, {32051, 1, 10, 4, 0}, {32061, 0, 7, 4, 0}, {32068, 0, 11, 4, 0}, {32079, 0, 11, 4, 0},
    {32090, 2, 8, 4, 0}, {32098, 2, 9, 4, 0}, {32107, 2003, 7, 7, 0}, {32114, 0, 4, 8, 0}, {32118, 0, 10, 8, 0},
    {32128, 0, 4, 4, 0}, {32132, 0, 8, 4, 0}, {32140, 1, 11, 4, 0}, {32151, 1, 12, 4, 0}, {32163, 1, 7, 4, 0},
    {32170, 0, 5, 3, 0}, {32175, 0, 3, 3, 0}, {32178, 0, 9, 3, 0}, {32187, 10, 3, 0, 0}, {32187, 0, 3, 3, 0},
    {32190, 0, 5, 3, 0}, {32195, 0, 9, 3, 0}, {32204, 10, 5, 0, 0}, {32209, 10, 11, 0, 0}, {32220, 10, 12, 0, 0},
    {32232, 10, 4, 0, 0}, {32236, 10, 12, 0, 0}, {32248, 10, 13, 0, 0}, {32261, 0, 2, 4, 0},
    {32263, -420, 3, 7, 0}, {32266, 0, 2, 3, 0}, {32268, 2, 3, 0, 0}, {32271, 2, 7, 0, 0}, {32278, 2, 8, 0, 0},
    {32286, 1, 4, 4, 0}, {32290, 1, 7, 4, 0}, {32297, 1, 11, 4, 0}, {32308, 0, 5, 8, 0}, {32313, 0, 3, 3, 0},
    {32316, 0, 7, 3, 0}, {32323, 0, 12, 3, 0}, {32335, 0, 8, 3, 0}, {32343, 0, 6, 3, 0}, {32349, 0, 9, 3, 0},
    {32358, 0, 3, 3, 0}, {32361, 0, 9, 3, 0}, {32370, 0, 11, 3, 0}, {32381, 3, 7, 4, 0}, {32388, 0, 8, 3, 0},
    {32396, 0, 9, 3, 0}, {32405, 0, 3, 3, 0}, {32405, -300, 3, 7, 0}, {32408, 0, 5, 3, 0}, {32413, 1, 6, 4, 0},
    {32419, 0, 5, 3, 0}, {32424, 0, 4, 3, 0}, {32428, 0, 5, 8, 0}, {32433, 0, 2, 4, 0}, {32435, 4, 4, 9, 0},
    {32439, 4, 5, 9, 0}, {32444, 0, 2, 3, 0}, {32446, 0, 6, 3, 0}, {32452, 0, 6, 3, 0}, {32458, 0, 6, 3, 0},
    {32464, 0, 10, 3, 0}, {32474, 0, 11, 3, 0}, {32485, 0, 5, 3, 0}, {32490, 0, 9, 3, 0}, {32499, 3, 7, 5, 0},
    {32506, 3, 12, 5, 0}, {32518, 3, 12, 5, 0}, {32530, 3, 13, 5, 0}, {32543, 6, 7, 5, 0}, {32550, 6, 10, 5, 0},
    {32560, 6, 12, 5, 0}, {32572, 5, 9, 5, 0}, {32581, 5, 12, 5, 0}, {32593, 5, 14, 5, 0}, {32607, 1, 9, 5, 0},
    {32616, 1, 13, 5, 0}, {32629, 1, 13, 5, 0}, {32642, 1, 14, 5, 0}, {32656, 1, 15, 5, 0}, {32768, 5, 10, 5, 0},
    {32778, 5, 14, 5, 0}, {32792, 5, 16, 5, 0}, {32808, 4, 9, 5, 0}, {32817, 4, 13, 5, 0}, {32830, 4, 13, 5, 0},
    {32843, 4, 15, 5, 0}, {32858, 4, 16, 5, 0}, {32874, 0, 9, 5, 0}, {32883, 0, 14, 5, 0}, {32897, 0, 14, 5, 0},
    {32911, 0, 15, 5, 0}, {32926, 2, 8, 5, 0}, {32934, 2, 13, 5, 0}, {32947, 2, 13, 5, 0}, {32960, 2, 14, 5, 0},
    {32974, 0, 7, 3, 0}, {32981, 0, 3, 3, 0}, {32984, 0, 5, 3, 0}, {32989, 300, 3, 7, 0}, {32992, 0, 5, 8, 0},
    {32997, 1, 2, 4, 0}, {32999, 1, 8, 4, 0}, {33007, 0, 2, 3, 0}, {33007, 1, 2, 4, 0}, {33009, 0, 2, 3, 0},
    {33011, 2, 7, 4, 0}, {33018, 2, 8, 4, 0}, {33026, 1, 8, 4, 0}, {33034, 1, 11, 4, 0}, {33045, 1, 12, 4, 0},
    {33057, 3, 5, 4, 0}, {33062, 3, 3, 4, 0}, {33065, 3, 4, 4, 0}, {33069, 3, 6, 4, 0}, {33075, 3, 7, 4, 0},
    {33082, 4, 4, 4, 0}, {33086, 4, 6, 4, 0}, {33092, 4, 7, 4, 0}, {33099, 3, 8, 4, 0}, {33107, 1, 10, 4, 0},
    {33117, 0, 3, 3, 0}, {33120, 0, 7, 3, 0}, {33127, 0, 8, 3, 0}, {33135, 0, 8, 3, 0}, {33143, 0, 9, 3, 0},
    {33152, 0, 10, 3, 0}, {33162, 0, 10, 3, 0}, {33172, 0, 11, 3, 0}, {33183, 0, 12, 3, 0}, {33195, 0, 13, 3, 0},
    {33208, 0, 9, 3, 0}, {33217, 4, 5, 4, 0}, {33222, 2, 6, 4, 0}, {33228, 4, 6, 4, 0}, {33234, 2, 7, 4, 0},
    {33241, 1, 3, 4, 0}, {33244, 1, 6, 4, 0}, {33250, 1, 7, 4, 0}, {33257, 1, 8, 4, 0}, {33265, 1, 7, 4, 0},
    {33272, 1, 5, 4, 0}, {33277, 1, 8, 4, 0}, {33285, 1, 8, 4, 0}, {33293, 1, 9, 4, 0}, {33302, 1, 9, 4, 0},
    {33311, 1, 10, 4, 0}, {33321, 1, 10, 4, 0}, {33331, 1, 10, 4, 0}, {33341, 1, 11, 4, 0}, {33352, 1, 13, 4, 0},
    {33365, 1, 12, 4, 0}, {33377, 0, 6, 8, 0}, {33383, 3, 9, 4, 0}, {33392, 0, 2, 3, 0}, {33394, 0, 3, 3, 0},
    {33397, 2, 5, 5, 0}, {33402, 3, 5, 5, 0}, {33407, 3, 8, 5, 0}, {33415, 6, 7, 5, 0}, {33422, 6, 10, 5, 0},
    {33432, 6, 10, 5, 0}, {33442, 5, 7, 5, 0}, {33449, 5, 10, 5, 0}, {33459, 5, 10, 5, 0}, {33469, 1, 7, 5, 0},
    {33476, 1, 10, 5, 0}, {33486, 4, 7, 5, 0}, {33493, 4, 11, 5, 0}, {33504, 4, 11, 5, 0}, {33515, 2, 8, 5, 0},
    {33523, 2, 8, 5, 0}, {33531, 0, 7, 5, 0}, {33538, 0, 11, 5, 0}, {33549, 0, 11, 5, 0}, {33560, 2, 6, 5, 0},
    {33566, 3, 6, 5, 0}, {33572, 3, 8, 5, 0}, {33580, 3, 10, 5, 0}, {33590, 3, 8, 5, 0}, {33598, 3, 9, 5, 0},
    {33607, 3, 10, 5, 0}, {33617, 3, 11, 5, 0}, {33628, 3, 12, 5, 0}, {33640, 3, 8, 5, 0}, {33648, 3, 11, 5, 0},
    {33659, 3, 10, 5, 0}, {33669, 3, 12, 5, 0}, {33681, 3, 9, 5, 0}, {33690, 3, 8, 5, 0}, {33698, 3, 9, 5, 0},
    {33707, 3, 11, 5, 0}, {33718, 3, 10, 5, 0}, {33728, 2, 6, 5, 0}, {33734, 2, 13, 5, 0}, {33747, 2, 12, 5, 0},
    {33759, 2, 11, 5, 0}, {33770, 2, 9, 5, 0}, {33779, 2, 14, 5, 0}, {33793, 2, 15, 5, 0}, {33808, 2, 12, 5, 0},
    {33820, 6, 6, 5, 0}, {33826, 6, 11, 5, 0}, {33837, 6, 9, 5, 0}, {33846, 6, 10, 5, 0}, {33856, 6, 11, 5, 0},
    {33867, 6, 12, 5, 0}, {33879, 6, 9, 5, 0}, {33888, 5, 8, 5, 0}, {33896, 5, 13, 5, 0}, {33909, 5, 12, 5, 0},
    {33921, 5, 14, 5, 0}, {33935, 5, 12, 5, 0}, {33947, 5, 13, 5, 0}, {33960, 5, 11, 5, 0}, {33971, 5, 12, 5, 0},
    {33983, 5, 13, 5, 0}, {33996, 5, 13, 5, 0}, {34009, 5, 11, 5, 0}, {34020, 5, 12, 5, 0}, {34032, 5, 11, 5, 0},
    {34043, 1, 8, 5, 0}, {34051, 1, 13, 5, 0}, {34064, 1, 13, 5, 0}, {34077, 1, 11, 5, 0}, {34088, 1, 14, 5, 0},
    {34102, 1, 12, 5, 0}, {34114, 1, 11, 5, 0}, {34125, 1, 11, 5, 0}, {34136, 1, 14, 5, 0}, {34150, 1, 13, 5, 0},
    {34163, 1, 12, 5, 0}, {34175, 6, 6, 5, 0}, {34181, 6, 9, 5, 0}, {34190, 6, 10, 5, 0}, {34200, 6, 10, 5, 0},
    {34210, 6, 10, 5, 0}, {34220, 6, 9, 5, 0}, {34229, 0, 6, 5, 0}, {34235, 0, 8, 5, 0}, {34243, 0, 14, 5, 0},
    {34257, 0, 14, 5, 0}, {34271, 0, 12, 5, 0}, {34283, 0, 15, 5, 0}, {34298, 0, 13, 5, 0}, {34311, 0, 12, 5, 0},
    {34323, 0, 12, 5, 0}, {34335, 4, 8, 5, 0}, {34343, 4, 10, 5, 0}, {34353, 4, 11, 5, 0}, {34364, 4, 12, 5, 0},
    {34376, 4, 8, 5, 0}, {34384, 4, 10, 5, 0}, {34394, 4, 11, 5, 0}, {34405, 4, 10, 5, 0}, {34415, 4, 9, 5, 0},
    {34424, 4, 15, 5, 0}, {34439, 4, 14, 5, 0}, {34453, 4, 16, 5, 0}, {34469, 4, 8, 5, 0}, {34477, 4, 11, 5, 0},
    {34488, 4, 13, 5, 0}, {34501, 4, 12, 5, 0}, {34513, 4, 10, 5, 0}, {34523, 4, 14, 5, 0}, {34537, 4, 16, 5, 0},
    {34553, 4, 15, 5, 0}, {34568, 2, 10, 5, 0}, {34578, 2, 10, 5, 0}, {34588, 2, 8, 5, 0}, {34596, 4, 3, 0, 0},
    {34599, 0, 7, 4, 0}, {34606, 0, 14, 4, 0}, {34620, 0, 8, 4, 0}, {34628, 0, 15, 4, 0}, {34643, 0, 16, 4, 0},
    {34659, 3, 7, 5, 0}, {34666, 3, 11, 5, 0}, {34677, 3, 12, 5, 0}, {34689, 3, 12, 5, 0}, {34701, 3, 11, 5, 0},
    {34712, 6, 7, 5, 0}, {34719, 5, 9, 5, 0}, {34728, 5, 12, 5, 0}, {34740, 5, 13, 5, 0}, {34753, 5, 13, 5, 0},
    {34766, 5, 14, 5, 0}, {34780, 6, 10, 5, 0}, {34790, 6, 11, 5, 0}, {34801, 1, 9, 5, 0}, {34810, 1, 13, 5, 0},
    {34823, 1, 12, 5, 0}, {34835, 1, 13, 5, 0}, {34848, 4, 9, 5, 0}, {34857, 4, 14, 5, 0}, {34871, 4, 13, 5, 0},
    {34884, 4, 14, 5, 0}, {34898, 0, 9, 5, 0}, {34907, 0, 13, 5, 0}, {34920, 0, 14, 5, 0}, {34934, 0, 15, 5, 0},
    {34949, 2, 9, 5, 0}, {34958, 2, 13, 5, 0}, {34971, 2, 14, 5, 0}, {34985, 2, 14, 5, 0}, {34999, 2, 13, 5, 0},
    {35012, 0, 9, 4, 0}, {35021, 3, 8, 5, 0}, {35029, 3, 13, 5, 0}, {35042, 3, 13, 5, 0}, {35055, 3, 13, 5, 0},
    {35068, 3, 13, 5, 0}, {35081, 6, 8, 5, 0}, {35089, 6, 12, 5, 0}, {35101, 6, 12, 5, 0}, {35113, 1, 10, 5, 0},
    {35123, 1, 14, 5, 0}, {35137, 1, 15, 5, 0}, {35152, 1, 14, 5, 0}, {35166, 1, 16, 5, 0}, {35182, 5, 11, 5, 0},
    {35193, 5, 15, 5, 0}, {35208, 5, 16, 5, 0}, {35224, 5, 16, 5, 0}, {35240, 5, 15, 5, 0}, {35255, 4, 10, 5, 0},
    {35265, 4, 15, 5, 0}, {35280, 4, 16, 5, 0}, {35296, 4, 15, 5, 0}, {35311, 4, 17, 5, 0}, {35328, 0, 10, 5, 0},
    {35338, 0, 15, 5, 0}, {35353, 0, 16, 5, 0}, {35369, 0, 15, 5, 0}, {35384, 0, 18, 5, 0}, {35402, 2, 10, 5, 0},
    {35412, 2, 15, 5, 0}, {35427, 2, 15, 5, 0}, {35442, 2, 15, 5, 0}, {35457, 2, 15, 5, 0}, {35472, 0, 10, 4, 0},
    {35482, 3, 7, 5, 0}, {35489, 3, 9, 5, 0}, {35498, 3, 10, 5, 0}, {35508, 6, 7, 5, 0}, {35515, 6, 9, 5, 0},
    {35524, 6, 12, 5, 0}, {35536, 6, 12, 5, 0}, {35548, 6, 12, 5, 0}, {35560, 2, 7, 5, 0}, {35567, 1, 9, 5, 0},
    {35576, 1, 12, 5, 0}, {35588, 1, 12, 5, 0}, {35600, 1, 12, 5, 0}, {35612, 5, 8, 5, 0}, {35620, 5, 12, 5, 0},
    {35632, 5, 13, 5, 0}, {35645, 5, 13, 5, 0}, {35658, 0, 7, 5, 0}, {35665, 2, 9, 5, 0}, {35674, 2, 10, 5, 0},
    {35684, 2, 10, 5, 0}, {35694, 4, 9, 5, 0}, {35703, 4, 13, 5, 0}, {35716, 4, 13, 5, 0}, {35729, 4, 13, 5, 0},
    {35742, 0, 9, 5, 0}, {35751, 0, 13, 5, 0}, {35764, 0, 13, 5, 0}, {35777, 0, 13, 5, 0}, {35790, 4, 8, 5, 0},
    {35798, 4, 12, 5, 0}, {35810, 4, 13, 5, 0}, {35823, 4, 12, 5, 0}, {35835, 0, 10, 4, 0}, {35845, 4, 5, 0, 0},
    {35850, 0, 5, 8, 0}, {35855, 12, 3, 0, 0}, {35858, 12, 8, 0, 0}, {35866, 12, 8, 0, 0}, {35874, 12, 8, 0, 0},
    {35882, 12, 8, 0, 0}, {35890, 1, 8, 4, 0}, {35898, 0, 15, 4, 0}, {35913, 0, 16, 4, 0}, {35929, 0, 13, 4, 0},
    {35942, 0, 14, 4, 0}, {35956, 3, 8, 5, 0}, {35964, 3, 11, 5, 0}, {35975, 3, 10, 5, 0}, {35985, 3, 11, 5, 0},
    {35996, 2, 8, 5, 0}, {36004, 2, 13, 5, 0}, {36017, 2, 13, 5, 0}, {36030, 2, 11, 5, 0}, {36041, 6, 6, 5, 0},
    {36047, 6, 11, 5, 0}, {36058, 6, 10, 5, 0}, {36068, 6, 11, 5, 0}, {36079, 1, 8, 5, 0}, {36087, 1, 13, 5, 0},
    {36100, 1, 13, 5, 0}, {36113, 1, 11, 5, 0}, {36124, 5, 9, 5, 0}, {36133, 5, 14, 5, 0}, {36147, 5, 13, 5, 0},
    {36160, 5, 14, 5, 0}, {36174, 0, 8, 5, 0}, {36182, 0, 14, 5, 0}, {36196, 0, 14, 5, 0}, {36210, 0, 12, 5, 0},
    {36222, 4, 8, 5, 0}, {36230, 4, 14, 5, 0}, {36244, 4, 13, 5, 0}, {36257, 4, 14, 5, 0}, {36271, 0, 3, 3, 0},
    {36274, -480, 3, 7, 0}, {36277, 0, 2, 3, 0}, {36277, 2003, 2, 7, 0}, {36279, 1, 3, 4, 0}, {36282, 1, 3, 4, 0},
    {36285, 0, 8, 3, 0}, {36293, 0, 5, 8, 0}, {36298, 0, 8, 8, 0}, {36306, 4, 4, 4, 0}, {36310, 4, 6, 4, 0},
    {36316, 3, 4, 4, 0}, {36320, 3, 12, 4, 0}, {36332, 3, 12, 4, 0}, {36344, 3, 13, 4, 0}, {36357, 4, 8, 4, 0},
    {36365, 4, 8, 4, 0}, {36373, 4, 9, 4, 0}, {36382, 0, 3, 3, 0}, {36385, 0, 3, 3, 0}, {36388, 0, 6, 3, 0},
    {36394, 1, 13, 4, 0}, {36407, 1, 14, 4, 0}, {36421, 1, 10, 4, 0}, {36431, 1, 17, 4, 0}, {36448, 1, 17, 4, 0},
    {36465, 0, 15, 4, 0}, {36480, 0, 9, 4, 0}, {36489, 0, 16, 4, 0}, {36505, 1, 11, 4, 0}, {36516, 1, 12, 4, 0},
    {36528, 0, 8, 4, 0}, {36536, 0, 12, 4, 0}, {36548, 0, 12, 4, 0}, {36560, 2, 9, 4, 0}, {36569, 2, 10, 4, 0},
    {36579, 2, 4, 0, 0}, {36583, 2, 9, 0, 0}, {36592, 0, 7, 3, 0}, {36599, 0, 9, 3, 0}, {36608, 0, 4, 3, 0},
    {36612, 0, 10, 3, 0}, {36622, 0, 11, 3, 0}, {36633, 4, 8, 4, 0}, {36641, 0, 10, 3, 0}, {36651, 1, 5, 4, 0},
    {36656, 1, 8, 4, 0}, {36664, 1, 12, 4, 0}, {36676, 1, 13, 4, 0}, {36689, 0, 4, 3, 0}, {36693, 0, 5, 3, 0},
    {36698, 3, 9, 5, 0}, {36707, 3, 10, 5, 0}, {36717, 3, 9, 5, 0}, {36726, 3, 12, 5, 0}, {36738, 3, 11, 5, 0},
    {36749, 3, 13, 5, 0}, {36864, 3, 9, 5, 0}, {36873, 2, 7, 5, 0}, {36880, 2, 14, 5, 0}, {36894, 2, 13, 5, 0},
    {36907, 2, 12, 5, 0}, {36919, 2, 11, 5, 0}, {36930, 2, 16, 5, 0}, {36946, 2, 17, 5, 0}, {36963, 2, 14, 5, 0},
    {36977, 6, 7, 5, 0}, {36984, 6, 10, 5, 0}, {36994, 6, 13, 5, 0}, {37007, 6, 12, 5, 0}, {37019, 6, 14, 5, 0},
    {37033, 1, 9, 5, 0}, {37042, 1, 14, 5, 0}, {37056, 1, 15, 5, 0}, {37071, 1, 13, 5, 0}, {37084, 1, 12, 5, 0},
    {37096, 1, 12, 5, 0}, {37108, 5, 10, 5, 0}, {37118, 5, 15, 5, 0}, {37133, 5, 14, 5, 0}, {37147, 5, 16, 5, 0},
    {37163, 5, 14, 5, 0}, {37177, 5, 15, 5, 0}, {37192, 5, 14, 5, 0}, {37206, 6, 7, 5, 0}, {37213, 6, 11, 5, 0},
    {37224, 6, 10, 5, 0}, {37234, 0, 7, 5, 0}, {37241, 0, 9, 5, 0}, {37250, 0, 15, 5, 0}, {37265, 0, 16, 5, 0},
    {37281, 0, 14, 5, 0}, {37295, 0, 13, 5, 0}, {37308, 0, 13, 5, 0}, {37321, 4, 11, 5, 0}, {37332, 4, 17, 5, 0},
    {37349, 4, 16, 5, 0}, {37365, 4, 18, 5, 0}, {37383, 4, 10, 5, 0}, {37393, 4, 12, 5, 0}, {37405, 4, 13, 5, 0},
    {37418, 4, 12, 5, 0}, {37430, 3, 9, 5, 0}, {37439, 3, 12, 5, 0}, {37451, 3, 11, 5, 0}, {37462, 3, 12, 5, 0},
    {37474, 2, 11, 5, 0}, {37485, 2, 16, 5, 0}, {37501, 2, 16, 5, 0}, {37517, 2, 14, 5, 0}, {37531, 6, 7, 5, 0},
    {37538, 6, 13, 5, 0}, {37551, 6, 12, 5, 0}, {37563, 6, 13, 5, 0}, {37576, 1, 9, 5, 0}, {37585, 1, 14, 5, 0},
    {37599, 1, 14, 5, 0}, {37613, 1, 12, 5, 0}, {37625, 5, 10, 5, 0}, {37635, 5, 15, 5, 0}, {37650, 5, 14, 5, 0},
    {37664, 5, 15, 5, 0}, {37679, 0, 9, 5, 0}, {37688, 0, 15, 5, 0}, {37703, 0, 15, 5, 0}, {37718, 0, 13, 5, 0},
    {37731, 4, 10, 5, 0}, {37741, 4, 16, 5, 0}, {37757, 4, 15, 5, 0}, {37772, 4, 16, 5, 0}, {37788, 0, 4, 3, 0},
    {37792, 4, 5, 4, 0}, {37797, 4, 7, 4, 0}, {37804, 6, 3, 0, 0}, {37807, 6, 7, 0, 0}, {37814, 0, 3, 3, 0},
    {37817, 0, 6, 3, 0}, {37823, 0, 12, 3, 0}, {37835, 0, 3, 3, 0}, {37838, 0, 6, 3, 0}, {37844, 0, 12, 3, 0},
    {37856, 0, 1, 8, 0}, {37857, 0, 2, 12, 0}, {37859, 0, 3, 3, 0}, {37862, 3, 13, 2, 0}, {37875, 4, 13, 2, 0},
    {37888, 4, 11, 2, 0}, {37899, 3, 10, 2, 0}, {37909, 0, 4, 3, 0}, {37913, 7, 5, 2, 0}, {37918, 9, 7, 2, 0},
    {37925, 9, 8, 2, 0}, {37933, 9, 7, 2, 0}, {37940, 0, 4, 4, 0}, {37944, 1, 3, 0, 0}, {37947, 0, 2, 12, 0},
    {37949, 0, 2, 12, 0}, {37951, 0, 3, 3, 0}, {37954, 1, 8, 0, 0}, {37962, 0, 4, 3, 0}, {37966, 7, 5, 2, 0},
    {37971, 0, 5, 3, 0}, {37976, 0, 6, 4, 0}, {37982, 12, 4, 0, 0}, {37986, 12, 7, 0, 0}, {37993, 10, 3, 0, 0},
    {37996, 10, 5, 0, 0}, {38001, 10, 5, 0, 0}, {38006, 0, 4, 4, 0}, {38010, 0, 2, 4, 0}, {38012, 0, 4, 8, 0},
    {38016, 8, 4, 0, 0}, {38020, 8, 9, 0, 0}, {38029, 8, 9, 0, 0}, {38038, 8, 10, 0, 0}, {38048, 8, 11, 0, 0},
    {38059, 9, 4, 0, 0}, {38063, 9, 8, 0, 0}, {38071, 9, 7, 0, 0}, {38078, 9, 9, 0, 0}, {38087, 9, 8, 0, 0},
    {38095, 9, 3, 0, 0}, {38098, 9, 5, 0, 0}, {38103, 9, 5, 0, 0}, {38108, 0, 5, 4, 0}, {38113, 0, 5, 4, 0},
    {38118, 1, 9, 0, 0}, {38127, 0, 5, 4, 0}, {38132, 0, 1, 12, 0}, {38133, 1, 8, 4, 0}, {38141, 1, 9, 4, 0},
    {38150, 2, 8, 4, 0}, {38158, 0, 10, 4, 0}, {38168, 0, 2, 3, 0}, {38168, 0, 2, 4, 0}, {38170, 3, 18, 4, 0},
    {38188, 4, 17, 4, 0}, {38205, 2, 13, 5, 0}, {38218, 2, 14, 5, 0}, {38232, 0, 4, 8, 0}, {38236, 0, 3, 3, 0},
    {38239, 0, 6, 3, 0}, {38245, 0, 5, 4, 0}, {38250, 8, 5, 2, 0}, {38255, 0, 6, 3, 0}, {38261, 0, 5, 3, 0},
    {38266, 0, 5, 3, 0}, {38271, 0, 3, 3, 0}, {38274, 0, 6, 3, 0}, {38280, 2, 5, 2, 0}, {38285, 2, 5, 2, 0},
    {38290, 0, 6, 4, 0}, {38296, 0, 5, 8, 0}, {38301, 0, 3, 3, 0}, {38304, 0, 6, 3, 0}, {38310, 0, 4, 3, 0},
    {38314, 0, 5, 3, 0}, {38319, 0, 3, 3, 0}, {38322, 0, 7, 3, 0}, {38329, 0, 6, 3, 0}, {38335, 11, 4, 0, 0},
    {38339, 11, 7, 0, 0}, {38346, 0, 9, 3, 0}, {38355, 0, 7, 3, 0}, {38362, 240, 4, 7, 0}, {38366, 0, 4, 4, 0},
    {38370, 0, 3, 3, 0}, {38373, 0, 5, 3, 0}, {38378, 120, 4, 7, 0}, {38382, 9, 3, 0, 0}, {38382, 0, 3, 3, 0},
    {38385, 0, 8, 3, 0}, {38393, 0, 4, 3, 0}, {38397, 0, 4, 8, 0}, {38397, 0, 4, 13, 0}, {38401, 0, 7, 3, 0},
    {38408, 9, 7, 0, 0}, {38415, 0, 8, 3, 0}, {38423, 0, 9, 3, 0}, {38432, 1, 4, 0, 0}, {38436, 1, 6, 0, 0},
    {38442, 1, 6, 0, 0}, {38448, 2, 3, 0, 0}, {38451, 0, 4, 3, 0}, {38455, 1, 5, 0, 0}, {38460, 1, 7, 0, 0},
    {38467, 1, 5, 4, 0}, {38472, 9, 3, 0, 0}, {38475, 9, 10, 0, 0}, {38485, 9, 9, 0, 0}, {38494, 0, 3, 3, 0},
    {38497, 0, 7, 3, 0}, {38504, 0, 13, 3, 0}, {38517, 0, 11, 3, 0}, {38528, 0, 17, 5, 0}, {38545, 0, 18, 5, 0},
    {38563, 0, 3, 3, 0}, {38566, 0, 6, 3, 0}, {38572, 0, 3, 3, 0}, {38575, 0, 4, 3, 0}, {38579, 9, 3, 0, 0},
    {38579, 0, 3, 3, 0}, {38582, 0, 5, 3, 0}, {38587, 0, 5, 3, 0}, {38592, 0, 5, 3, 0}, {38597, 9, 7, 0, 0},
    {38604, 9, 8, 0, 0}, {38612, 9, 9, 0, 0}, {38621, 0, 6, 3, 0}, {38627, 9, 3, 0, 0}, {38630, 9, 8, 0, 0},
    {38638, 9, 4, 0, 0}, {38642, 9, 8, 0, 0}, {38650, 9, 9, 0, 0}, {38659, 9, 9, 0, 0}, {38668, 9, 9, 0, 0},
    {38677, 9, 9, 0, 0}, {38686, 9, 10, 0, 0}, {38696, 9, 10, 0, 0}, {38706, 9, 9, 0, 0}, {38715, 9, 9, 0, 0},
    {38724, 9, 10, 0, 0}, {38734, 9, 9, 0, 0}, {38743, 1, 4, 4, 0}, {38747, 0, 5, 3, 0}, {38752, 0, 4, 3, 0},
    {38756, 0, 8, 3, 0}, {38764, 0, 11, 3, 0}, {38775, 0, 5, 3, 0}, {38780, 0, 9, 3, 0}, {38789, 9, 3, 0, 0},
    {38792, 9, 8, 0, 0}, {38800, 9, 8, 0, 0}, {38808, 9, 9, 0, 0}, {38817, 9, 4, 0, 0}, {38821, 9, 9, 0, 0},
    {38830, 9, 9, 0, 0}, {38839, 9, 9, 0, 0}, {38848, 9, 9, 0, 0}, {38857, 10, 6, 2, 0}, {38863, 0, 3, 3, 0},
    {38866, 0, 5, 3, 0}, {38871, 0, 11, 3, 0}, {38882, 0, 2, 4, 0}, {38884, 480, 3, 7, 0}, {38887, 8, 7, 2, 0},
    {38894, 8, 6, 2, 0}, {38900, 6, 9, 1, 0}, {38909, 0, 4, 3, 0}, {38913, 0, 6, 3, 0}, {38919, 10, 7, 2, 0},
    {38926, 6, 18, 5, 0}, {38944, 6, 20, 5, 0}, {38964, 2, 3, 0, 0}, {38967, 2, 6, 0, 0}, {38973, 9, 3, 0, 0},
    {38973, 0, 3, 3, 0}, {38976, 9, 7, 0, 0}, {38983, 0, 2, 3, 0}, {38985, 0, 8, 6, 0}, {38993, 1, 5, 4, 0},
    {38998, 0, 3, 3, 0}, {39001, 2, 5, 0, 0}, {39006, 8, 3, 0, 0}, {39009, 8, 8, 0, 0}, {39017, 8, 9, 0, 0},
    {39026, 8, 8, 0, 0}, {39034, 1, 3, 0, 0}, {39037, 1, 8, 0, 0}, {39045, 1, 8, 0, 0}, {39053, 1, 9, 0, 0},
    {39062, 1, 9, 0, 0}, {39071, 3, 14, 5, 0}, {39085, 3, 15, 5, 0}, {39100, 0, 3, 3, 0}, {39103, 0, 3, 3, 0},
    {39106, 0, 7, 3, 0}, {39113, 0, 4, 3, 0}, {39117, 0, 8, 3, 0}, {39125, 0, 2, 3, 0}, {39127, 330, 7, 7, 0},
    {39134, 0, 5, 3, 0}, {39139, 0, 5, 3, 0}, {39144, 0, 2, 3, 0}, {39146, 0, 4, 8, 0}, {39150, 0, 3, 3, 0},
    {39153, 0, 6, 3, 0}, {39159, 0, 6, 6, 0}, {39165, 1, 4, 4, 0}, {39169, 0, 3, 3, 0}, {39172, 0, 5, 3, 0},
    {39177, 0, 6, 3, 0}, {39183, 0, 6, 3, 0}, {39189, 0, 7, 3, 0}, {39196, 0, 7, 3, 0}, {39203, 1, 4, 4, 0},
    {39207, 0, 3, 6, 0}, {39210, 10, 4, 0, 0}, {39214, 10, 6, 0, 0}, {39220, 10, 6, 0, 0}, {39226, 0, 2, 3, 0},
    {39228, 0, 3, 3, 0}, {39231, 0, 5, 3, 0}, {39236, 0, 3, 3, 0}, {39239, 0, 7, 3, 0}, {39246, 0, 3, 3, 0},
    {39249, 0, 6, 3, 0}, {39255, 0, 6, 3, 0}, {39261, 0, 5, 3, 0}, {39266, 8, 3, 0, 6}, {39266, 7, 3, 0, 5},
    {39269, 7, 6, 0, 0}, {39275, 8, 5, 0, 0}, {39280, 8, 5, 0, 0}, {39285, 7, 6, 0, 0}, {39291, 0, 3, 3, 0},
    {39294, 0, 2, 3, 0}, {39294, 0, 2, 12, 0}, {39296, 0, 5, 8, 0}, {39301, 0, 6, 3, 0}, {39307, 11, 3, 0, 0},
    {39310, 11, 7, 0, 0}, {39317, 11, 9, 0, 0}, {39326, 0, 7, 3, 0}, {39333, 0, 3, 3, 0}, {39336, 0, 7, 3, 0},
    {39343, 0, 8, 3, 0}, {39351, 1, 3, 0, 0}, {39354, 1, 7, 0, 0}, {39361, 1, 8, 0, 0}, {39369, 1, 8, 0, 0},
    {39377, 0, 7, 3, 0}, {39384, 0, 2, 3, 0}, {39386, 2, 3, 0, 0}, {39386, 0, 3, 3, 0}, {39389, 2, 5, 0, 0},
    {39394, 0, 9, 4, 0}, {39403, 0, 4, 4, 0}, {39407, 0, 6, 3, 0}, {39413, 0, 3, 3, 0}, {39416, 9, 4, 0, 0},
    {39420, 0, 3, 3, 0}, {39423, 0, 6, 3, 0}, {39429, 0, 10, 3, 0}, {39439, 0, 9, 3, 0}, {39448, 0, 5, 3, 0},
    {39453, 0, 9, 3, 0}, {39462, 5, 3, 0, 0}, {39465, 5, 7, 0, 0}, {39472, 5, 7, 0, 0}, {39479, 0, 6, 3, 0},
    {39485, 0, 10, 3, 0}, {39495, 8, 6, 2, 0}, {39501, 10, 6, 2, 0}, {39507, 9, 4, 0, 0}, {39511, 9, 7, 0, 0},
    {39518, 9, 9, 0, 0}, {39527, 0, 3, 3, 0}, {39530, 9, 5, 0, 0}, {39535, 9, 10, 0, 0}, {39545, 0, 6, 3, 0},
    {39551, 0, 3, 3, 0}, {39554, 0, 7, 3, 0}, {39561, 0, 4, 3, 0}, {39565, 0, 7, 3, 0}, {39572, 0, 5, 4, 0},
    {39577, 0, 4, 3, 0}, {39581, 0, 10, 3, 0}, {39591, 9, 4, 0, 0}, {39595, 9, 11, 0, 0}, {39606, 0, 7, 3, 0},
    {39613, 1, 10, 4, 0}, {39623, 0, 4, 3, 0}, {39627, 0, 7, 3, 0}, {39634, 0, 3, 3, 0}, {39637, 0, 4, 3, 0},
    {39641, 0, 7, 3, 0}, {39648, 0, 5, 4, 0}, {39653, 0, 4, 3, 0}, {39657, 0, 7, 4, 0}, {39664, 0, 5, 3, 0},
    {39669, 0, 8, 3, 0}, {39677, 0, 2, 8, 0}, {39679, 11, 4, 0, 0}, {39683, 11, 8, 0, 0}, {39691, 0, 3, 3, 0},
    {39694, 0, 7, 3, 0}, {39701, 0, 6, 3, 0}, {39707, 1, 5, 0, 0}, {39712, 1, 8, 0, 0}, {39720, 1, 10, 0, 0},
    {39730, 0, 4, 6, 0}, {39734, 0, 6, 6, 0}, {39740, 3, 16, 4, 0}, {39756, 1, 5, 4, 0}, {39761, 1, 5, 4, 0},
    {39766, 0, 9, 8, 0}, {39775, 8, 3, 0, 0}, {39778, 8, 5, 0, 0}, {39783, 1, 6, 6, 0}, {39789, 0, 9, 3, 0},
    {39798, 0, 10, 3, 0}, {39808, 7, 3, 0, 0}, {39811, 7, 6, 0, 0}, {39817, 3, 11, 4, 11}, {39817, 1, 11, 4, 12},
    {39828, 4, 12, 4, 11}, {39828, 0, 12, 4, 12}, {39840, 0, 3, 3, 0}, {39843, 0, 5, 3, 0}, {39848, 0, 11, 3, 0},
    {39859, 0, 6, 3, 0}, {39865, 0, 12, 3, 0}, {39877, 10, 3, 0, 0}, {39880, 10, 5, 0, 0}, {39885, 0, 2, 12, 0},
    {39887, 0, 4, 3, 0}, {39891, 0, 4, 3, 0}, {39895, 0, 4, 3, 0}, {39899, 0, 4, 3, 0}, {39903, 0, 4, 3, 0},
    {39907, 0, 4, 3, 0}, {39911, 0, 3, 3, 0}, {39914, 0, 5, 8, 0}, {39914, 6, 5, 9, 0}, {39919, 0, 3, 8, 0},
    {39922, 6, 3, 9, 0}, {39925, 0, 3, 3, 0}, {39928, 0, 6, 3, 0}, {39934, 0, 7, 3, 0}, {39941, 0, 7, 3, 0},
    {39948, 0, 7, 3, 0}, {39955, 0, 7, 3, 0}, {39962, 0, 6, 3, 0}, {39968, 0, 8, 3, 0}, {39976, 0, 6, 8, 0},
    {39976, 6, 6, 9, 0}, {39982, 0, 8, 3, 0}, {39990, 0, 11, 3, 0}, {40001, 0, 9, 3, 0}, {40010, 0, 10, 3, 0},
    {40020, 0, 10, 3, 0}, {40030, 0, 9, 3, 0}, {40039, 0, 2, 3, 0}, {40041, 0, 7, 3, 0}, {40048, 0, 7, 3, 0},
    {40055, 0, 9, 3, 0}, {40064, 0, 4, 8, 0}, {40068, 4, 3, 1, 0}, {40068, 0, 3, 3, 0}, {40071, 7, 6, 0, 0},
    {40077, 0, 4, 3, 0}, {40081, 0, 7, 3, 0}, {40088, 0, 3, 3, 0}, {40091, 0, 6, 3, 0}, {40097, 0, 3, 3, 0},
    {40100, 0, 7, 3, 0}, {40107, 1, 2, 4, 0}, {40109, 0, 4, 3, 0}, {40113, 0, 3, 3, 0}, {40116, 0, 3, 3, 0},
    {40119, 0, 2, 3, 0}, {40119, 0, 2, 4, 0}, {40121, 0, 5, 6, 0}, {40126, 1, 3, 4, 0}, {40129, 0, 10, 3, 0},
    {40139, 0, 3, 3, 0}, {40142, 0, 7, 3, 0}, {40149, 0, 3, 3, 0}, {40152, 0, 5, 3, 0}, {40157, 0, 4, 3, 0},
    {40161, 0, 7, 3, 0}, {40168, 0, 7, 3, 0}, {40175, 0, 9, 3, 0}, {40184, 5, 5, 0, 0}, {40189, 5, 8, 0, 0},
    {40197, 5, 10, 0, 0}, {40207, 0, 2, 3, 0}, {40207, 3, 2, 4, 0}, {40209, 4, 3, 0, 0}, {40212, 4, 7, 0, 0},
    {40219, 4, 7, 0, 0}, {40226, 0, 12, 3, 0}, {40238, 0, 5, 3, 0}, {40243, 0, 9, 3, 0}, {40252, 0, 13, 3, 0},
    {40265, 0, 6, 3, 0}, {40271, 0, 10, 3, 0}, {40281, 7, 3, 0, 0}, {40284, 180, 3, 7, 0}, {40287, 3, 4, 4, 0},
    {40291, 3, 5, 4, 0}, {40296, 180, 3, 7, 0}, {40299, 0, 3, 3, 0}, {40302, 0, 7, 3, 0}, {40309, 3, 10, 4, 0},
    {40319, 0, 2, 3, 0}, {40321, 0, 3, 3, 0}, {40324, 0, 6, 3, 0}, {40330, 0, 8, 3, 0}, {40338, 0, 5, 6, 0},
    {40343, 0, 9, 6, 0}, {40352, 7, 7, 0, 0}, {40359, 0, 4, 3, 0}, {40363, 0, 9, 3, 0}, {40372, 0, 7, 3, 0},
    {40379, 0, 11, 3, 0}, {40390, 1, 5, 4, 0}, {40395, 0, 1, 8, 0}, {40395, 0, 1, 13, 0}, {40396, 0, 3, 8, 0},
    {40396, 0, 3, 13, 0}, {40396, 0, 3, 15, 0}, {40399, 0, 6, 4, 0}, {40405, 0, 6, 4, 0}, {40411, 0, 10, 3, 0},
    {40421, 0, 11, 3, 0}, {40432, 0, 8, 3, 0}, {40440, 0, 12, 3, 0}, {40452, 0, 2, 8, 0}, {40452, 0, 2, 14, 0},
    {40454, 0, 3, 14, 0}, {40457, 0, 5, 4, 0}, {40462, 0, 9, 3, 0}, {40471, 0, 11, 3, 0}, {40482, 0, 2, 14, 0},
    {40484, 0, 3, 14, 0}, {40487, 0, 3, 14, 0}, {40490, 2, 3, 0, 0}, {40493, 2, 4, 0, 0}, {40497, 2, 5, 0, 0},
    {40502, 10, 3, 0, 0}, {40505, 10, 5, 0, 0}, {40510, 10, 6, 0, 0}, {40516, 10, 8, 0, 0}, {40524, 1, 3, 0, 0},
    {40527, 1, 9, 0, 0}, {40536, 1, 10, 0, 0}, {40546, 1, 12, 0, 0}, {40558, 2, 5, 4, 0}, {40563, 0, 2, 3, 0},
    {40563, 0, 2, 7, 0}, {40565, 0, 3, 7, 0}, {40568, 0, 5, 3, 0}, {40573, 0, 3, 3, 0}, {40576, 0, 6, 3, 0},
    {40582, 0, 6, 3, 0}, {40588, 0, 3, 8, 0}, {40588, 0, 3, 13, 0}, {40591, 1, 5, 4, 0}, {40596, 1, 6, 4, 0},
    {40602, 7, 3, 0, 0}, {40602, 300, 3, 7, 0}, {40605, 7, 7, 0, 0}, {40612, 7, 8, 0, 0}, {40620, 7, 10, 0, 0},
    {40630, 0, 1, 8, 0}, {40631, 2, 3, 4, 0}, {40634, 2, 6, 4, 0}, {40640, 0, 2, 8, 0}, {40642, 1, 5, 6, 0},
    {40647, 1, 6, 4, 0}, {40653, 1, 7, 4, 0}, {40660, 1, 6, 4, 0}, {40666, 1, 7, 4, 0}, {40673, 0, 3, 13, 0},
    {40676, 0, 3, 8, 0}, {40679, 0, 7, 6, 0}, {40686, 0, 3, 8, 0}, {40689, 2, 3, 0, 0}, {40692, 2, 7, 0, 0},
    {40699, 2, 7, 0, 0}, {40706, 0, 8, 3, 0}, {40714, 0, 9, 3, 0}, {40723, 1, 5, 6, 0}, {40728, 0, 2, 3, 0},
    {40728, 0, 2, 8, 0}, {40730, 1, 3, 4, 0}, {40733, 1, 4, 4, 0}, {40737, 1, 5, 4, 0}, {40742, 2, 5, 0, 0},
    {40747, 2, 8, 0, 0}, {40755, 2, 4, 0, 0}, {40759, 2, 7, 0, 0}, {40766, 2, 7, 0, 0}, {40773, 2, 8, 0, 0},
    {40781, 2, 8, 0, 0}, {40789, 0, 3, 3, 0}, {40792, 0, 8, 3, 0}, {40800, 0, 8, 3, 0}, {40808, 0, 8, 3, 0},
    {40816, 0, 7, 3, 0}, {40823, 0, 8, 3, 0}, {40831, 0, 6, 3, 0}, {40837, 1, 6, 4, 0}, {40843, 1, 4, 4, 0},
    {40847, 1, 5, 4, 0}, {40852, 1, 6, 4, 0}, {40960, 3, 11, 4, 0}, {40971, 4, 11, 4, 0}, {40982, 0, 3, 3, 0},
    {40985, 0, 7, 3, 0}, {40992, 0, 3, 3, 0}, {40995, 0, 6, 3, 0}, {41001, 3, 9, 5, 0}, {41010, 3, 12, 5, 0},
    {41022, 6, 9, 5, 0}, {41031, 6, 12, 5, 0}, {41043, 5, 9, 5, 0}, {41052, 5, 13, 5, 0}, {41065, 1, 11, 5, 0},
    {41076, 1, 16, 5, 0}, {41092, 5, 14, 5, 0}, {41106, 0, 11, 5, 0}, {41117, 0, 16, 5, 0}, {41133, 2, 10, 5, 0},
    {41143, 2, 15, 5, 0}, {41158, 4, 9, 5, 0}, {41167, 4, 14, 5, 0}, {41181, 3, 7, 5, 0}, {41188, 3, 9, 5, 0},
    {41197, 6, 7, 5, 0}, {41204, 6, 10, 5, 0}, {41214, 5, 7, 5, 0}, {41221, 1, 9, 5, 0}, {41230, 1, 12, 5, 0},
    {41242, 5, 11, 5, 0}, {41253, 0, 9, 5, 0}, {41262, 0, 12, 5, 0}, {41274, 2, 8, 5, 0}, {41282, 2, 11, 5, 0},
    {41293, 4, 7, 5, 0}, {41300, 4, 10, 5, 0}, {41310, 600, 4, 7, 0}, {41314, 0, 2, 4, 0}, {41316, 0, 3, 8, 0},
    {41319, 6, 8, 5, 0}, {41327, 6, 10, 5, 0}, {41337, 1, 7, 5, 0}, {41344, 1, 10, 5, 0}, {41354, 1, 11, 5, 0},
    {41365, 5, 9, 5, 0}, {41374, 5, 11, 5, 0}, {41385, 0, 7, 5, 0}, {41392, 0, 11, 5, 0}, {41403, 0, 12, 5, 0},
    {41415, 2, 7, 5, 0}, {41422, 2, 10, 5, 0}, {41432, 2, 11, 5, 0}, {41443, 3, 7, 5, 0}, {41450, 3, 9, 5, 0},
    {41459, 4, 9, 5, 0}, {41468, 4, 10, 5, 0}, {41478, 0, 4, 4, 0}, {41482, 0, 9, 4, 0}, {41491, 0, 10, 4, 0},
    {41501, 0, 2, 3, 0}, {41503, 0, 7, 3, 0}, {41510, 0, 6, 3, 0}, {41516, 0, 4, 8, 0}, {41520, 1, 6, 6, 0},
    {41526, 0, 1, 8, 0}, {41527, 2, 6, 4, 0}, {41533, 3, 10, 4, 0}, {41543, 3, 11, 4, 0}, {41554, 0, 3, 3, 0},
    {41557, 0, 7, 3, 0}, {41564, 60, 3, 7, 0}, {41567, 5, 15, 5, 0}, {41582, 5, 20, 5, 0}, {41602, 0, 4, 3, 0},
    {41606, 0, 8, 3, 0}, {41614, 1, 7, 6, 0}, {41621, 0, 3, 3, 0}, {41624, 0, 9, 3, 0}, {41633, 0, 3, 3, 0},
    {41636, 0, 8, 3, 0}, {41644, 1, 5, 4, 0}, {41649, 60, 4, 7, 0}, {41653, 0, 3, 7, 0}, {41656, 420, 3, 7, 0},
    {41659, 1, 7, 4, 0}, {41666, 1, 9, 4, 0}, {41675, 1, 8, 4, 0}, {41683, 4, 14, 5, 0}, {41697, 4, 15, 5, 0},
    {41712, 540, 3, 7, 0}, {41715, 480, 4, 7, 0}, {41719, 0, 2, 3, 0}, {41721, 0, 8, 3, 0}, {41729, 0, 8, 3, 0},
    {41737, 1, 4, 4, 0}, {41741, 1, 10, 4, 0}, {41751, 9, 3, 0, 0}, {41754, 9, 8, 0, 0}, {41762, 9, 9, 0, 0},
    {41771, 9, 8, 0, 0}, {41779, 9, 9, 0, 0}, {41788, 0, 2, 3, 0}, {41790, 0, 6, 3, 0}, {41796, 0, 3, 3, 0},
    {41799, 0, 6, 3, 0}, {41805, 1, 5, 4, 0}, {41810, 1, 12, 4, 0}, {41822, 1, 3, 0, 0}, {41825, 1, 7, 0, 0},
    {41832, 0, 3, 3, 0}, {41835, 0, 5, 3, 0}, {41840, 7, 3, 0, 0}, {41843, 7, 5, 0, 0}, {41848, 6, 4, 0, 0},
    {41852, 6, 5, 0, 0}, {41857, 0, 6, 4, 0}, {41863, 1, 10, 4, 0}, {41873, 0, 3, 3, 0}, {41876, 0, 9, 3, 0},
    {41885, 540, 4, 7, 0}, {41889, 1, 5, 4, 0}, {41894, 1, 3, 0, 0}, {41897, 1, 6, 0, 0}, {41903, 1, 6, 0, 0},
    {41909, 0, 4, 3, 0}, {41913, 4, 9, 4, 0}, {41922, 0, 2, 4, 0}, {41924, 0, 3, 3, 0}, {41927, 0, 6, 3, 0},
    {41933, 0, 8, 3, 0}, {41941, 300, 4, 7, 0}, {41945, 0, 7, 3, 0}, {41952, 1, 9, 6, 0}, {41961, 1, 2, 4, 0},
    {41963, 0, 3, 8, 0}, {41966, 0, 4, 8, 0}, {41970, 0, 7, 8, 0}, {41977, 1, 2, 4, 0}, {41979, 2, 2, 4, 0},
    {41981, 2, 5, 4, 0}, {41986, 1, 7, 4, 0}, {41993, 0, 3, 3, 0}, {41996, 7, 3, 0, 0}, {41999, 7, 4, 0, 0},
    {42003, 6, 3, 0, 0}, {42006, 6, 4, 0, 0}, {42010, 2, 3, 4, 0}, {42013, 2, 7, 4, 0}, {42020, 0, 4, 3, 0},
    {42024, 0, 1, 7, 0}, {42025, 0, 2, 3, 0}, {42027, 9, 3, 0, 0}, {42030, 9, 4, 0, 0}, {42034, 0, 8, 3, 0},
    {42042, 6, 5, 0, 0}, {42047, 6, 9, 0, 0}, {42056, 12, 8, 2, 0}, {42064, 11, 7, 2, 0}, {42071, 0, 4, 4, 0},
    {42075, 0, 7, 4, 0}, {42082, 0, 2, 3, 0}, {42084, 0, 6, 3, 0}, {42090, 12, 8, 2, 0}, {42098, 11, 9, 2, 0},
    {42107, 1, 4, 4, 0}, {42111, 1, 6, 4, 0}, {42117, 1, 5, 4, 0}, {42122, 1, 7, 4, 0}, {42129, 9, 5, 0, 0},
    {42134, 9, 7, 0, 0}, {42141, 0, 2, 8, 0}, {42143, 0, 13, 3, 0}, {42156, 0, 3, 8, 0}, {42159, 0, 10, 4, 0},
    {42169, 0, 7, 3, 0}, {42176, 0, 2, 8, 0}, {42178, 8, 5, 0, 0}, {42183, 8, 7, 0, 0}, {42190, 4, 4, 0, 0},
    {42194, 4, 8, 0, 0}, {42202, 0, 3, 8, 0}, {42205, 0, 3, 3, 0}, {42208, 0, 4, 3, 0}, {42212, 0, 10, 3, 0},
    {42222, 0, 8, 3, 0}, {42230, 0, 10, 3, 0}, {42240, 0, 5, 3, 0}, {42245, 0, 13, 3, 0}, {42258, 0, 22, 3, 0},
    {42280, 0, 4, 12, 0}, {42284, 4, 7, 4, 0}, {42291, 2, 6, 4, 0}, {42297, 0, 11, 3, 0}, {42308, 9, 4, 0, 0},
    {42312, 9, 5, 0, 0}, {42317, 0, 5, 3, 0}, {42322, 6, 5, 0, 0}, {42327, 1, 5, 4, 0}, {42332, 1, 6, 4, 0},
    {42338, 1, 3, 4, 0}, {42341, 0, 4, 4, 9}, {42341, 2, 4, 4, 10}, {42345, 2, 7, 4, 0}, {42352, 3, 6, 4, 0},
    {42358, 1, 15, 4, 0}, {42373, 0, 15, 4, 0}, {42388, 2, 4, 0, 0}, {42392, 2, 5, 0, 0}, {42397, 2, 6, 0, 0},
    {42403, 0, 3, 3, 0}, {42406, 0, 7, 3, 0}, {42413, 1, 4, 0, 0}, {42417, 1, 7, 0, 0}, {42424, 0, 4, 3, 0},
    {42428, 0, 10, 3, 0}, {42438, 0, 4, 3, 0}, {42442, 0, 13, 3, 0}, {42455, 0, 7, 8, 0}, {42455, 0, 7, 13, 0},
    {42462, 6, 7, 0, 0}, {42469, 7, 9, 0, 0}, {42478, 7, 9, 0, 0}, {42487, 6, 7, 0, 0}, {42494, 0, 4, 3, 0},
    {42498, 0, 8, 3, 0}, {42506, 0, 9, 3, 0}, {42515, 0, 3, 3, 0}, {42518, 0, 8, 3, 0}, {42526, 7, 4, 0, 0},
    {42530, 6, 4, 0, 0}, {42534, 2, 5, 4, 0}, {42539, 0, 4, 3, 0}, {42543, 6, 4, 0, 0}, {42547, 6, 6, 0, 0},
    {42553, 0, 4, 3, 0}, {42557, 0, 4, 3, 0}, {42561, 0, 3, 3, 0}, {42564, 0, 7, 3, 0}, {42571, 10, 5, 0, 0},
    {42576, 10, 7, 0, 0}, {42583, 10, 7, 0, 0}, {42590, 0, 3, 3, 0}, {42593, 0, 6, 3, 0}, {42599, 8, 6, 2, 0},
    {42605, 0, 4, 3, 0}, {42609, 0, 6, 3, 0}, {42615, 0, 4, 3, 0}, {42619, 0, 6, 3, 0}, {42625, 10, 7, 2, 0},
    {42632, 2, 4, 0, 0}, {42636, 2, 6, 0, 0}, {42642, 0, 8, 3, 0}, {42650, 0, 13, 3, 0}, {42663, 0, 9, 6, 0},
    {42672, 0, 7, 6, 0}, {42679, 0, 3, 3, 0}, {42682, 0, 8, 3, 0}, {42690, 0, 4, 3, 0}, {42694, 0, 9, 3, 0},
    {42703, 4, 6, 0, 0}, {42709, 4, 16, 0, 0}, {42725, 4, 16, 0, 0}, {42741, 1, 8, 4, 0}, {42749, 1, 16, 4, 0},
    {42765, 8, 6, 0, 0}, {42771, 8, 18, 0, 0}, {42789, 8, 6, 0, 0}, {42795, 8, 18, 0, 0}, {42813, 2, 10, 4, 0},
    {42823, 12, 6, 0, 0}, {42829, 12, 20, 0, 0}, {42849, 12, 20, 0, 0}, {42869, 0, 6, 3, 0}, {42875, 0, 14, 3, 0},
    {42889, 1, 6, 0, 0}, {42895, 1, 20, 0, 0}, {42915, 1, 20, 0, 0}, {42935, 7, 8, 0, 0}, {42943, 7, 14, 0, 0},
    {42957, 6, 8, 0, 0}, {42965, 6, 14, 0, 0}, {42979, 7, 8, 0, 0}, {42987, 7, 14, 0, 0}, {43001, 6, 8, 0, 0},
    {43009, 6, 14, 0, 0}, {43023, 0, 6, 8, 0}, {43029, 0, 6, 3, 0}, {43035, 0, 14, 3, 0}, {43049, 5, 6, 0, 0},
    {43055, 5, 10, 0, 0}, {43065, 3, 6, 0, 0}, {43071, 3, 14, 0, 0}, {43085, 5, 6, 0, 0}, {43091, 5, 10, 0, 0},
    {43101, 5, 6, 0, 0}, {43107, 3, 6, 0, 0}, {43113, 3, 8, 0, 0}, {43121, 3, 14, 0, 0}, {43135, 1, 10, 4, 0},
    {43145, 1, 16, 4, 0}, {43161, 1, 4, 4, 0}, {43165, 11, 6, 0, 0}, {43171, 11, 18, 0, 0}, {43189, 11, 6, 0, 0},
    {43195, 11, 18, 0, 0}, {43213, 10, 6, 0, 0}, {43219, 10, 18, 0, 0}, {43237, 10, 18, 0, 0}, {43255, 0, 6, 3, 0},
    {43261, 0, 12, 3, 0}, {43273, 0, 6, 3, 0}, {43279, 0, 18, 3, 0}, {43297, 0, 4, 4, 0}, {43301, 6, 21, 5, 0},
    {43322, 6, 23, 5, 0}, {43345, 0, 23, 5, 0}, {43368, 0, 39, 5, 0}, {43407, 0, 39, 5, 0}, {43446, 4, 21, 5, 0},
    {43467, 4, 31, 5, 0}, {43498, 4, 33, 5, 0}, {43531, 3, 19, 5, 0}, {43550, 3, 25, 5, 0}, {43575, 3, 27, 5, 0},
    {43602, 1, 21, 5, 0}, {43623, 1, 25, 5, 0}, {43648, 1, 25, 5, 0}, {43673, 5, 23, 5, 0}, {43696, 5, 25, 5, 0},
    {43721, 2, 17, 5, 0}, {43738, 2, 21, 5, 0}, {43759, 2, 23, 5, 0}, {43782, 0, 8, 4, 0}, {43790, 0, 6, 3, 0},
    {43796, 0, 14, 3, 0}, {43810, 0, 12, 6, 0}, {43822, 9, 6, 0, 0}, {43828, 9, 22, 0, 0}, {43850, 9, 22, 0, 0},
    {43872, 0, 8, 8, 0}, {43880, 0, 6, 3, 0}, {43886, 0, 14, 3, 0}, {43900, 1, 21, 4, 0}, {43921, 2, 15, 4, 0},
    {43936, 1, 21, 4, 0}, {43957, 0, 13, 4, 0}, {43970, 0, 6, 3, 0}, {43976, 0, 10, 3, 0}, {43986, 2, 6, 0, 0},
    {43992, 2, 22, 0, 0}, {44014, 2, 22, 0, 0}, {44036, 1, 8, 6, 0}, {44044, 1, 8, 6, 0}, {44052, 0, 6, 8, 0},
    {44058, 0, 2, 8, 0}, {44060, 8, 6, 0, 0}, {44066, 8, 12, 0, 0}, {44078, 8, 14, 0, 0}, {44092, 0, 4, 4, 0},
    {44096, 4, 6, 0, 0}, {44102, 4, 10, 0, 0}, {44112, 4, 12, 0, 0}, {44124, 4, 12, 0, 0}, {44136, 4, 10, 0, 0},
    {44146, 10, 27, 0, 0}, {44173, 10, 31, 0, 0}, {44204, 11, 36, 0, 0}, {44240, 11, 40, 0, 0},
    {44280, 12, 38, 0, 0}, {44318, 12, 42, 0, 0}, {44360, 8, 6, 0, 0}, {44366, 8, 12, 0, 0}, {44378, 2, 10, 4, 0},
    {44388, 1, 18, 4, 0}, {44406, 0, 4, 3, 0}, {44410, 0, 14, 3, 0}, {44424, 2, 6, 0, 0}, {44430, 2, 10, 0, 0},
    {44440, 0, 4, 3, 0}, {44444, 0, 12, 3, 0}, {44456, 0, 10, 3, 0}, {44466, 0, 23, 3, 0}, {44489, 0, 4, 3, 0},
    {44493, 0, 16, 3, 0}, {44509, 0, 8, 3, 0}, {44517, 0, 16, 3, 0}, {44533, 3, 6, 0, 0}, {44539, 3, 16, 0, 0},
    {44555, 3, 14, 0, 0}, {44569, 0, 4, 3, 0}, {44573, 0, 4, 3, 0}, {44577, 0, 10, 3, 0}, {44587, 0, 2, 8, 0},
    {44589, 9, 6, 0, 0}, {44595, 9, 16, 0, 0}, {44611, 9, 14, 0, 0}, {44625, 9, 16, 0, 0}, {44641, 9, 14, 0, 0},
    {44655, 1, 6, 4, 0}, {44661, 1, 8, 4, 0}, {44669, 1, 10, 4, 0}, {44679, 1, 12, 4, 0}, {44691, 1, 14, 4, 0},
    {44705, 1, 12, 4, 0}, {44717, 1, 10, 4, 0}, {44727, 0, 4, 8, 0}, {44731, 0, 22, 3, 0}, {44753, 0, 4, 3, 0},
    {44757, 0, 4, 3, 0}, {44761, 0, 6, 3, 0}, {44767, 0, 14, 3, 0}, {44781, 1, 10, 6, 0}, {44791, 1, 10, 6, 0},
    {44801, 0, 16, 3, 0}, {44817, 0, 2, 8, 0}, {44819, 0, 10, 8, 0}, {44829, 0, 4, 12, 0}, {44833, 0, 6, 8, 0},
    {44833, 0, 6, 13, 0}, {44839, 0, 8, 8, 0}, {44847, 0, 10, 13, 0}, {44857, 0, 12, 13, 0}, {44869, 0, 12, 13, 0},
    {44881, 12, 8, 0, 0}, {44889, 12, 14, 0, 0}, {44903, 12, 12, 0, 0}, {44915, 3, 29, 0, 0}, {45056, 3, 33, 0, 0},
    {45089, 0, 4, 3, 0}, {45093, 0, 10, 3, 0}, {45103, 0, 10, 6, 0}, {45113, 12, 6, 0, 0}, {45119, 12, 12, 0, 0},
    {45131, 12, 14, 0, 0}, {45145, 12, 14, 0, 0}, {45159, 12, 16, 0, 0}, {45175, 0, 10, 6, 0}, {45185, 1, 8, 4, 0},
    {45193, 12, 6, 0, 0}, {45199, 12, 16, 0, 0}, {45215, 0, 8, 6, 0}, {45223, 1, 6, 4, 13}, {45223, 3, 6, 4, 14},
    {45229, 7, 29, 0, 0}, {45258, 7, 29, 0, 0}, {45287, 7, 33, 0, 0}, {45320, 0, 4, 4, 0}, {45324, 0, 4, 3, 0},
    {45328, 0, 6, 3, 0}, {45334, 0, 14, 3, 0}, {45348, 0, 14, 3, 0}, {45362, 0, 6, 3, 0}, {45368, 0, 6, 3, 0},
    {45374, 0, 16, 3, 0}, {45390, 0, 16, 3, 0}, {45406, 4, 29, 0, 0}, {45435, 4, 33, 0, 0}, {45468, 9, 23, 0, 0},
    {45491, 9, 27, 0, 0}, {45518, 0, 2, 8, 0}, {45520, 0, 6, 3, 0}, {45526, 0, 16, 3, 0}, {45542, 0, 16, 3, 0},
    {45558, 12, 6, 0, 0}, {45564, 12, 18, 0, 0}, {45582, 0, 4, 3, 0}, {45586, 8, 6, 0, 0}, {45592, 8, 14, 0, 0},
    {45606, 8, 12, 0, 0}, {45618, 10, 8, 0, 0}, {45626, 10, 14, 0, 0}, {45640, 10, 12, 0, 0}, {45652, 0, 4, 3, 0},
    {45656, 0, 6, 3, 0}, {45662, 0, 8, 3, 0}, {45670, 0, 8, 8, 0}, {45678, 0, 10, 8, 0}, {45688, 0, 8, 3, 0},
    {45696, 6, 31, 0, 0}, {45727, 6, 35, 0, 0}, {45762, 0, 12, 3, 0}, {45774, 0, 6, 3, 0}, {45780, 7, 6, 0, 0},
    {45786, 7, 8, 0, 0}, {45794, 7, 8, 0, 0}, {45802, 6, 6, 0, 0}, {45808, 6, 8, 0, 0}, {45816, 6, 8, 0, 0},
    {45824, 7, 6, 0, 0}, {45830, 6, 6, 0, 0}, {45836, 7, 8, 0, 0}, {45844, 6, 8, 0, 0}, {45852, 10, 6, 0, 0},
    {45858, 10, 20, 0, 0}, {45878, 10, 22, 0, 0}, {45900, 4, 8, 0, 0}, {45908, 4, 14, 0, 0}, {45922, 4, 12, 0, 0},
    {45934, 2, 12, 4, 0}, {45946, 1, 14, 4, 0}, {45960, 1, 16, 4, 0}, {45976, 1, 16, 4, 0}, {45992, 1, 6, 4, 0},
    {45998, 1, 10, 4, 0}, {46008, 4, 6, 0, 0}, {46014, 4, 16, 0, 0}, {46030, 4, 18, 0, 0}, {46048, 1, 14, 4, 0},
    {46062, 7, 6, 0, 0}, {46068, 7, 12, 0, 0}, {46080, 7, 10, 0, 0}, {46090, 11, 8, 0, 0}, {46098, 11, 16, 0, 0},
    {46114, 11, 18, 0, 0}, {46132, 0, 4, 3, 0}, {46136, 0, 12, 3, 0}, {46148, 2, 6, 0, 0}, {46154, 2, 12, 0, 0},
    {46166, 2, 10, 0, 0}, {46176, 2, 12, 0, 0}, {46188, 2, 8, 0, 0}, {46196, 7, 6, 0, 0}, {46202, 7, 12, 0, 0},
    {46214, 7, 12, 0, 0}, {46226, 11, 6, 0, 0}, {46232, 11, 16, 0, 0}, {46248, 11, 18, 0, 0}, {46266, 5, 6, 0, 0},
    {46272, 5, 6, 0, 0}, {46278, 5, 10, 0, 0}, {46288, 3, 6, 0, 0}, {46294, 3, 8, 0, 0}, {46302, 3, 10, 0, 0},
    {46312, 6, 6, 0, 0}, {46318, 6, 12, 0, 0}, {46330, 5, 6, 0, 0}, {46336, 5, 6, 0, 0}, {46342, 4, 6, 9, 0},
    {46348, 4, 10, 9, 0}, {46358, 180, 6, 7, 0}, {46364, 0, 4, 3, 0}, {46368, 0, 12, 3, 0}, {46380, 0, 4, 8, 0},
    {46384, 0, 13, 4, 0}, {46397, 1, 14, 4, 0}, {46411, 8, 27, 0, 0}, {46438, 8, 31, 0, 0}, {46469, 3, 16, 4, 0},
    {46485, 3, 6, 0, 0}, {46491, 3, 12, 0, 0}, {46503, 0, 12, 4, 0}, {46515, 0, 4, 3, 0}, {46519, 0, 6, 3, 0},
    {46525, 0, 12, 3, 0}, {46537, 0, 12, 3, 0}, {46549, 0, 12, 3, 0}, {46561, 0, 12, 3, 0}, {46573, 0, 14, 3, 0},
    {46587, 11, 6, 0, 0}, {46593, 11, 16, 0, 0}, {46609, 11, 6, 0, 0}, {46615, 11, 14, 0, 0}, {46629, 2, 8, 4, 0},
    {46637, 2, 8, 4, 0}, {46645, 4, 8, 4, 0}, {46653, 11, 6, 0, 0}, {46659, 11, 8, 0, 0}, {46667, 11, 10, 0, 0},
    {46677, 11, 12, 0, 0}, {46689, 11, 12, 0, 0}, {46701, 11, 6, 0, 0}, {46707, 11, 12, 0, 0}, {46719, 2, 6, 4, 0},
    {46725, 2, 8, 4, 0}, {46733, 2, 6, 4, 0}, {46739, 2, 8, 4, 0}, {46747, 1, 25, 0, 0}, {46772, 1, 29, 0, 0},
    {46801, 0, 4, 3, 0}, {46805, 0, 14, 3, 0}, {46819, 0, 6, 3, 0}, {46825, 2, 6, 4, 0}, {46831, 0, 2, 8, 0},
    {46833, 0, 4, 8, 0}, {46837, 10, 6, 0, 0}, {46843, 10, 14, 0, 0}, {46857, 10, 16, 0, 0}, {46873, 10, 12, 0, 0},
    {46885, 10, 14, 0, 0}, {46899, 10, 14, 0, 0}, {46913, 10, 14, 0, 0}, {46927, 0, 6, 8, 0}, {46927, 0, 6, 9, 0},
    {46933, 1, 8, 4, 0}, {46941, 0, 4, 8, 0}, {46945, 0, 6, 3, 0}, {46951, 0, 16, 3, 0}, {46967, 0, 20, 3, 0},
    {46987, 0, 18, 3, 0}, {47005, 0, 6, 3, 0}, {47011, 0, 10, 3, 0}, {47021, 0, 10, 3, 0}, {47031, 0, 10, 3, 0},
    {47041, 3, 12, 4, 0}, {47053, 1, 4, 4, 0}, {47057, 0, 4, 3, 0}, {47061, 0, 4, 15, 0}, {47065, 1, 15, 4, 0},
    {47080, 3, 10, 4, 0}, {47090, 3, 8, 4, 0}, {47098, 3, 14, 4, 0}, {47112, 4, 8, 4, 0}, {47120, 4, 14, 4, 0},
    {47134, 4, 12, 4, 0}, {47146, 3, 16, 4, 0}, {47162, 4, 14, 4, 0}, {47176, 0, 6, 3, 0}, {47182, 0, 20, 3, 0},
    {47202, 0, 22, 3, 0}, {47224, 0, 18, 3, 0}, {47242, 0, 18, 3, 0}, {47260, 0, 20, 3, 0}, {47280, 4, 10, 4, 0},
    {47290, 1, 8, 4, 0}, {47298, 1, 16, 4, 0}, {47314, 1, 14, 4, 0}, {47328, 1, 24, 4, 0}, {47352, 1, 25, 4, 0},
    {47377, 1, 4, 4, 0}, {47381, 0, 17, 4, 0}, {47398, 6, 13, 5, 0}, {47411, 6, 19, 5, 0}, {47430, 6, 19, 5, 0},
    {47449, 3, 9, 5, 0}, {47458, 3, 15, 5, 0}, {47473, 5, 13, 5, 0}, {47486, 5, 19, 5, 0}, {47505, 5, 19, 5, 0},
    {47524, 1, 13, 5, 0}, {47537, 1, 19, 5, 0}, {47556, 4, 13, 5, 0}, {47569, 4, 19, 5, 0}, {47588, 4, 19, 5, 0},
    {47607, 2, 15, 5, 0}, {47622, 2, 15, 5, 0}, {47637, 0, 13, 5, 0}, {47650, 0, 21, 5, 0}, {47671, 0, 21, 5, 0},
    {47692, 2, 9, 5, 0}, {47701, 6, 15, 5, 0}, {47716, 6, 21, 5, 0}, {47737, 6, 21, 5, 0}, {47758, 3, 15, 5, 0},
    {47773, 3, 17, 5, 0}, {47790, 5, 19, 5, 0}, {47809, 5, 21, 5, 0}, {47830, 1, 15, 5, 0}, {47845, 1, 21, 5, 0},
    {47866, 1, 21, 5, 0}, {47887, 4, 23, 5, 0}, {47910, 4, 23, 5, 0}, {47933, 0, 15, 5, 0}, {47948, 0, 23, 5, 0},
    {47971, 0, 23, 5, 0}, {47994, 2, 15, 5, 0}, {48009, 2, 17, 5, 0}, {48026, 6, 13, 5, 0}, {48039, 6, 23, 5, 0},
    {48062, 6, 23, 5, 0}, {48085, 3, 17, 5, 0}, {48102, 3, 17, 5, 0}, {48119, 5, 13, 5, 0}, {48132, 5, 21, 5, 0},
    {48153, 5, 23, 5, 0}, {48176, 1, 17, 5, 0}, {48193, 1, 23, 5, 0}, {48216, 1, 23, 5, 0}, {48239, 4, 19, 5, 0},
    {48258, 4, 25, 5, 0}, {48283, 4, 25, 5, 0}, {48308, 0, 17, 5, 0}, {48325, 0, 25, 5, 0}, {48350, 0, 25, 5, 0},
    {48375, 2, 13, 5, 0}, {48388, 2, 17, 5, 0}, {48405, 2, 19, 5, 0}, {48424, 2, 19, 4, 0}, {48443, 0, 12, 4, 0},
    {48455, 0, 20, 4, 0}, {48475, 0, 21, 4, 0}, {48496, 6, 23, 5, 0}, {48519, 6, 23, 5, 0}, {48542, 6, 23, 5, 0},
    {48565, 3, 17, 5, 0}, {48582, 3, 19, 5, 0}, {48601, 1, 21, 5, 0}, {48622, 1, 23, 5, 0}, {48645, 5, 23, 5, 0},
    {48668, 5, 25, 5, 0}, {48693, 5, 25, 5, 0}, {48718, 2, 17, 5, 0}, {48735, 2, 19, 5, 0}, {48754, 2, 19, 5, 0},
    {48773, 4, 19, 5, 0}, {48792, 4, 25, 5, 0}, {48817, 4, 25, 5, 0}, {48842, 4, 25, 5, 0}, {48867, 0, 17, 5, 0},
    {48884, 0, 23, 5, 0}, {48907, 0, 25, 5, 0}, {48932, 0, 25, 5, 0}, {48957, 0, 8, 4, 0}, {48965, 0, 4, 3, 0},
    {48969, 0, 6, 3, 0}, {48975, 0, 14, 3, 0}, {48989, 0, 14, 3, 0}, {49003, 0, 14, 3, 0}, {49017, 4, 12, 4, 0},
    {49029, 0, 4, 3, 0}, {49033, 0, 10, 3, 0}, {49043, 0, 2, 8, 0}, {49043, 0, 2, 12, 0}, {49045, 0, 10, 4, 0},
    {49152, 0, 10, 4, 0}, {49162, 0, 8, 8, 0}, {49170, 0, 6, 8, 0}, {49176, 0, 8, 8, 0}, {49184, 0, 6, 3, 0},
    {49190, 0, 12, 3, 0}, {49202, 3, 6, 0, 0}, {49208, 3, 14, 0, 0}, {49222, 3, 16, 0, 0}, {49238, 1, 6, 9, 0},
    {49244, 0, 10, 8, 0}, {49244, 1, 10, 9, 0}, {49254, 0, 10, 8, 0}, {49264, 0, 4, 3, 0}, {49268, 0, 14, 6, 0},
    {49282, 0, 16, 3, 0}, {49298, 9, 6, 0, 0}, {49304, 0, 10, 3, 0}, {49314, 9, 8, 0, 0}, {49322, 9, 14, 0, 0},
    {49336, 9, 16, 0, 0}, {49352, 9, 16, 0, 0}, {49368, 9, 16, 0, 0}, {49384, 9, 6, 0, 0}, {49390, 9, 18, 0, 0},
    {49408, 9, 18, 0, 0}, {49426, 0, 12, 3, 0}, {49438, 0, 12, 3, 0}, {49450, 8, 8, 0, 0}, {49458, 8, 14, 0, 0},
    {49472, 8, 12, 0, 0}, {49484, 0, 6, 3, 0}, {49490, 0, 14, 3, 0}, {49504, 0, 14, 3, 0}, {49518, 1, 16, 4, 0},
    {49534, 1, 8, 4, 0}, {49542, 12, 6, 0, 0}, {49548, 12, 14, 0, 0}, {49562, 12, 12, 0, 0}, {49574, 0, 8, 8, 0},
    {49582, 0, 10, 8, 0}, {49592, 0, 4, 3, 0}, {49596, 0, 6, 3, 0}, {49602, 0, 10, 3, 0}, {49612, 0, 6, 3, 0},
    {49618, 0, 14, 3, 0}, {49632, 0, 10, 3, 0}, {49642, 0, 4, 3, 0}, {49646, 1, 6, 0, 0}, {49652, 1, 16, 0, 0},
    {49668, 1, 16, 0, 0}, {49684, 0, 6, 3, 0}, {49690, 0, 14, 3, 0}, {49704, 0, 12, 3, 0}, {49716, 0, 16, 4, 0},
    {49732, 0, 6, 3, 0}, {49738, 0, 12, 3, 0}, {49750, 0, 16, 6, 0}, {49766, 1, 6, 0, 0}, {49772, 1, 12, 0, 0},
    {49784, 1, 10, 0, 0}, {49794, 0, 8, 4, 0}, {49802, 0, 16, 3, 0}, {49818, 4, 6, 0, 0}, {49824, 4, 10, 0, 0},
    {49834, 0, 10, 4, 0}, {49844, 5, 25, 0, 0}, {49869, 5, 29, 0, 0}, {49898, 3, 12, 4, 0}, {49910, 8, 6, 0, 0},
    {49916, 8, 10, 0, 0}, {49926, 0, 6, 4, 0}, {49932, 0, 10, 4, 0}, {49942, 0, 10, 4, 0}, {49952, 1, 4, 4, 0},
    {49956, 0, 4, 4, 0}, {49960, 5, 8, 0, 0}, {49968, 5, 14, 0, 0}, {49982, 5, 12, 0, 0}, {49994, 3, 17, 4, 0},
    {50011, 0, 4, 4, 0}, {50015, 2, 6, 4, 0}, {50021, 4, 19, 4, 0}, {50040, 2, 19, 4, 0}, {50059, 4, 19, 4, 0},
    {50078, 2, 10, 4, 0}, {50088, 3, 10, 4, 0}, {50098, 1, 23, 4, 0}, {50121, 1, 27, 4, 0}, {50148, 1, 23, 4, 0},
    {50171, 1, 27, 4, 0}, {50198, 0, 2, 8, 0}, {50200, 1, 13, 4, 0}, {50213, 1, 10, 4, 0}, {50223, 0, 6, 3, 0},
    {50229, 0, 12, 3, 0}, {50241, 0, 8, 4, 0}, {50249, 0, 8, 4, 0}, {50257, 0, 12, 4, 0}, {50269, 2, 6, 0, 0},
    {50275, 2, 14, 0, 0}, {50289, 2, 6, 0, 0}, {50295, 2, 8, 0, 0}, {50303, 2, 12, 0, 0}, {50315, 2, 14, 0, 0},
    {50329, 2, 14, 0, 0}, {50343, 2, 16, 0, 0}, {50359, 4, 4, 9, 0}, {50363, 4, 12, 9, 0}, {50375, 2, 27, 0, 0},
    {50402, 2, 31, 0, 0}, {50433, 0, 2, 8, 0}, {50433, 0, 2, 13, 0}, {50433, 0, 2, 15, 0}, {50435, 0, 4, 3, 0},
    {50439, 3, 13, 4, 0}, {50452, 0, 6, 8, 0}, {50452, 0, 6, 13, 0}, {50458, 0, 8, 8, 0}, {50458, 0, 8, 13, 0},
    {50466, 0, 8, 8, 0}, {50474, 0, 10, 13, 0}, {50484, 0, 12, 8, 0}, {50484, 0, 12, 13, 0}, {50496, 0, 10, 8, 0},
    {50506, 0, 12, 3, 0}, {50518, 6, 8, 0, 0}, {50526, 6, 14, 0, 0}, {50540, 6, 12, 0, 0}, {50552, 0, 6, 3, 0},
    {50558, 0, 12, 3, 0}, {50570, 0, 14, 3, 0}, {50584, 0, 16, 3, 0}, {50600, 0, 16, 3, 0}, {50616, 0, 18, 3, 0},
    {50634, 0, 6, 3, 0}, {50640, 0, 16, 3, 0}, {50656, 0, 16, 3, 0}, {50672, 0, 4, 3, 0}, {50676, 0, 4, 3, 0},
    {50680, 0, 6, 3, 0}, {50686, 6, 6, 0, 0}, {50692, 6, 14, 0, 0}, {50706, 6, 14, 0, 0}, {50720, 0, 16, 3, 0},
    {50736, 0, 29, 3, 0}, {50765, 0, 2, 8, 0}, {50767, 0, 6, 3, 0}, {50773, 0, 10, 3, 0}, {50783, 0, 10, 3, 0},
    {50793, 0, 8, 3, 0}, {50801, 0, 16, 3, 0}, {50817, 0, 8, 3, 0}, {50825, 0, 16, 3, 0}, {50841, 0, 6, 3, 0},
    {50847, 7, 6, 0, 0}, {50853, 7, 10, 0, 0}, {50863, 0, 10, 3, 0}, {50873, 2, 8, 4, 0}, {50881, 4, 17, 4, 0},
    {50898, 0, 14, 4, 0}, {50912, 0, 21, 4, 0}, {50933, 7, 6, 0, 0}, {50939, 6, 6, 0, 0}, {50945, 0, 6, 3, 0},
    {50951, 0, 14, 3, 0}, {50965, 0, 14, 3, 0}, {50979, 1, 6, 0, 0}, {50985, 1, 10, 0, 0}, {50995, 1, 12, 0, 0},
    {51007, 1, 12, 0, 0}, {51019, 1, 6, 0, 0}, {51025, 1, 12, 0, 0}, {51037, 4, 15, 4, 0}, {51052, 0, 6, 3, 0},
    {51058, 1, 6, 0, 0}, {51064, 1, 12, 0, 0}, {51076, 1, 12, 0, 0}, {51088, 1, 14, 0, 0}, {51102, 7, 6, 0, 0},
    {51108, 7, 8, 0, 0}, {51116, 6, 6, 0, 0}, {51122, 6, 8, 0, 0}, {51130, 0, 10, 4, 0}, {51140, 1, 8, 6, 0},
    {51148, 10, 6, 0, 0}, {51154, 10, 10, 0, 0}, {51164, 11, 6, 0, 0}, {51170, 11, 12, 0, 0}, {51182, 1, 6, 0, 0},
    {51188, 1, 12, 0, 0}, {51200, 9, 6, 0, 0}, {51206, 9, 16, 0, 0}, {51222, 2, 8, 4, 0}, {51230, 4, 16, 4, 0},
    {51246, 1, 12, 4, 0}, {51258, 3, 14, 4, 0}, {51272, 3, 13, 4, 0}, {51285, 1, 4, 4, 0}, {51289, 0, 4, 4, 0},
    {51293, 0, 6, 3, 0}, {51299, 0, 10, 3, 0}, {51309, 0, 4, 3, 0}, {51313, 0, 8, 3, 0}, {51321, 0, 21, 3, 0},
    {51342, 0, 10, 4, 0}, {51352, 1, 8, 4, 0}, {51352, 0, 8, 8, 0}, {51360, 4, 6, 0, 0}, {51366, 4, 10, 0, 0},
    {51376, 4, 12, 0, 0}, {51388, 0, 12, 4, 0}, {51400, 0, 18, 4, 0}, {51418, 2, 10, 4, 0}, {51428, 2, 12, 4, 0},
    {51440, 2, 14, 4, 0}, {51454, 12, 6, 0, 0}, {51460, 12, 18, 0, 0}, {51478, 12, 20, 0, 0}, {51498, 1, 10, 4, 0},
    {51508, 1, 16, 4, 0}, {51524, 0, 18, 3, 0}, {51542, 0, 6, 3, 0}, {51548, 0, 20, 3, 0}, {51568, 0, 6, 3, 0},
    {51574, 0, 2, 8, 0}, {51576, 0, 8, 8, 0}, {51584, 4, 16, 4, 0}, {51600, 4, 20, 4, 0}, {51620, 3, 10, 4, 0},
    {51630, 3, 14, 4, 0}, {51644, 0, 6, 3, 0}, {51650, 0, 12, 3, 0}, {51662, 0, 18, 3, 0}, {51680, 7, 6, 0, 0},
    {51686, 0, 6, 3, 0}, {51692, 6, 6, 0, 0}, {51698, 1, 6, 0, 0}, {51704, 10, 6, 0, 0}, {51710, 10, 18, 0, 0},
    {51728, 10, 20, 0, 0}, {51748, 7, 12, 0, 0}, {51760, 7, 14, 0, 0}, {51774, 6, 12, 0, 0}, {51786, 6, 14, 0, 0},
    {51800, 1, 14, 0, 0}, {51814, 1, 16, 0, 0}, {51830, 5, 10, 0, 0}, {51840, 5, 12, 0, 0}, {51852, 3, 8, 0, 0},
    {51860, 3, 10, 0, 0}, {51870, 5, 6, 0, 0}, {51876, 3, 6, 0, 0}, {51882, 11, 6, 0, 0}, {51888, 11, 16, 0, 0},
    {51904, 11, 18, 0, 0}, {51922, 0, 10, 3, 0}, {51932, 0, 6, 3, 0}, {51938, 0, 6, 3, 0}, {51944, 0, 12, 3, 0},
    {51956, 0, 20, 3, 0}, {51976, 0, 6, 3, 0}, {51982, 9, 6, 0, 0}, {51988, 9, 18, 0, 0}, {52006, 9, 20, 0, 0},
    {52026, 1, 10, 4, 0}, {52036, 1, 12, 4, 0}, {52048, 1, 14, 4, 0}, {52062, 2, 14, 0, 0}, {52076, 2, 16, 0, 0},
    {52092, 2, 6, 0, 0}, {52098, 8, 14, 0, 0}, {52112, 8, 16, 0, 0}, {52128, 8, 6, 0, 0}, {52134, 8, 12, 0, 0},
    {52146, 8, 8, 0, 0}, {52154, 10, 14, 0, 0}, {52168, 10, 8, 0, 0}, {52176, 1, 10, 4, 0}, {52186, 1, 21, 4, 0},
    {52207, 4, 10, 0, 0}, {52217, 4, 8, 0, 0}, {52225, 1, 10, 6, 0}, {52235, 0, 2, 8, 0}, {52237, 0, 4, 8, 0},
    {52241, 8, 14, 0, 0}, {52255, 10, 16, 0, 0}, {52271, 4, 12, 0, 0}, {52283, 0, 10, 4, 0}, {52293, 12, 12, 0, 0},
    {52305, 0, 8, 4, 0}, {52313, 7, 10, 0, 0}, {52323, 6, 10, 0, 0}, {52333, 1, 12, 0, 0}, {52345, 2, 10, 4, 0},
    {52355, 5, 8, 0, 0}, {52363, 3, 8, 0, 0}, {52371, 11, 14, 0, 0}, {52385, 9, 14, 0, 0}, {52399, 1, 8, 4, 0},
    {52407, 2, 14, 0, 0}, {52421, 1, 14, 4, 0}, {52435, 0, 8, 8, 0}, {52443, 12, 10, 0, 0}, {52453, 12, 8, 0, 0},
    {52461, 0, 8, 6, 0}, {52469, 4, 8, 4, 0}, {52477, 7, 8, 0, 0}, {52485, 0, 11, 3, 0}, {52496, 0, 11, 3, 0},
    {52507, 0, 11, 3, 0}, {52518, 0, 11, 3, 0}, {52529, 0, 11, 3, 0}, {52540, 0, 11, 3, 0}, {52551, 0, 17, 3, 0},
    {52568, 0, 17, 3, 0}, {52585, 0, 17, 3, 0}, {52602, 0, 13, 3, 0}, {52615, 0, 15, 3, 0}, {52630, 0, 17, 3, 0},
    {52647, 0, 13, 3, 0}, {52660, 6, 8, 0, 0}, {52668, 1, 10, 0, 0}, {52678, 1, 8, 0, 0}, {52686, 2, 8, 4, 0},
    {52694, 2, 19, 4, 0}, {52713, 1, 17, 5, 0}, {52730, 1, 15, 5, 0}, {52745, 5, 21, 5, 0}, {52766, 3, 17, 5, 0},
    {52783, 4, 21, 5, 0}, {52804, 4, 15, 5, 0}, {52819, 0, 19, 5, 0}, {52838, 6, 17, 5, 0}, {52855, 0, 15, 5, 0},
    {52870, 2, 17, 5, 0}, {52887, 2, 15, 5, 0}, {52902, 3, 15, 5, 0}, {52917, 5, 6, 0, 0}, {52923, 3, 6, 0, 0},
    {52929, 11, 12, 0, 0}, {52941, 11, 8, 0, 0}, {52949, 9, 12, 0, 0}, {52961, 9, 8, 0, 0}, {52969, 1, 6, 4, 0},
    {52975, 2, 12, 0, 0}, {52987, 2, 8, 0, 0}, {52995, 1, 12, 4, 0}, {53007, 0, 6, 3, 0}, {53013, 0, 6, 8, 0},
    {53019, 8, 4, 0, 0}, {53023, 8, 8, 1, 0}, {53031, 4, 15, 4, 0}, {53046, 3, 8, 0, 0}, {53054, 9, 6, 1, 0},
    {53060, 4, 10, 0, 0}, {53070, 0, 6, 3, 0}, {53076, 10, 12, 0, 0}, {53088, 8, 8, 0, 0}, {53096, 8, 10, 0, 0},
    {53106, 4, 10, 0, 0}, {53116, 8, 10, 0, 0}, {53126, 4, 10, 0, 0}, {53136, 10, 12, 0, 0}, {53248, 1, 6, 6, 0},
    {53254, 8, 6, 0, 0}, {53260, 5, 8, 0, 0}, {53268, 9, 10, 0, 0}, {53278, 4, 12, 0, 0}, {53290, 8, 14, 0, 0},
    {53304, 7, 10, 0, 0}, {53314, 6, 10, 0, 0}, {53324, 10, 16, 0, 0}, {53340, 0, 10, 3, 0}, {53350, 3, 8, 0, 0},
    {53358, 0, 8, 3, 0}, {53366, 2, 16, 1, 0}, {53382, 5, 6, 1, 0}, {53388, 12, 10, 1, 0}, {53398, 8, 10, 0, 0},
    {53408, 10, 12, 0, 0}, {53420, 0, 10, 3, 0}, {53430, 0, 16, 3, 0}, {53446, 0, 14, 3, 0}, {53460, 0, 16, 3, 0},
    {53476, 0, 12, 3, 0}, {53488, 0, 12, 3, 0}, {53500, 0, 12, 8, 0}, {53512, 0, 12, 8, 0}, {53524, 0, 10, 3, 0},
    {53534, 1, 12, 2, 0}, {53546, 0, 14, 8, 0}, {53560, 0, 10, 6, 0}, {53570, 5, 12, 1, 0}, {53582, 0, 10, 6, 0},
    {53592, 1, 6, 6, 0}, {53598, 8, 6, 0, 0}, {53604, 0, 8, 3, 0}, {53612, 5, 8, 0, 0}, {53620, 9, 10, 0, 0},
    {53630, 4, 10, 0, 0}, {53640, 4, 10, 0, 0}, {53650, 10, 10, 0, 0}, {53660, 10, 12, 0, 0}, {53672, 8, 8, 0, 0},
    {53680, 8, 8, 0, 0}, {53688, 0, 10, 3, 0}, {53698, 0, 11, 4, 0}, {53709, 1, 5, 4, 0}, {53714, 0, 12, 4, 0},
    {53726, 0, 12, 8, 0}, {53738, 0, 8, 8, 0}, {53746, 0, 6, 8, 0}, {53752, 0, 6, 3, 0}, {53758, 1, 4, 4, 0},
    {53762, 1, 18, 4, 0}, {53780, 1, 17, 4, 0}, {53797, 1, 16, 4, 0}, {53813, 11, 8, 1, 0}, {53821, 0, 8, 8, 0},
    {53829, 0, 8, 3, 0}, {53837, 10, 21, 0, 0}, {53858, 10, 21, 0, 0}, {53879, 11, 23, 0, 0}, {53902, 7, 6, 1, 0},
    {53908, 0, 8, 8, 0}, {53916, 7, 8, 0, 0}, {53924, 4, 6, 1, 0}, {53930, 2, 6, 1, 0}, {53936, 1, 10, 0, 0},
    {53946, 10, 6, 1, 0}, {53952, 6, 23, 2, 0}, {53975, 5, 23, 2, 0}, {53998, 5, 23, 2, 0}, {54021, 6, 25, 2, 0},
    {54046, 5, 21, 2, 0}, {54067, 6, 23, 2, 0}, {54090, 0, 12, 3, 0}, {54102, 0, 8, 3, 0}, {54110, 0, 8, 3, 0},
    {54118, 0, 8, 3, 0}, {54126, 1, 10, 0, 0}, {54136, 1, 10, 0, 0}, {54146, 6, 8, 0, 0}, {54154, 3, 8, 1, 0},
    {54162, 7, 12, 0, 0}, {54174, 7, 12, 0, 0}, {54186, 7, 10, 0, 0}, {54196, 6, 6, 0, 0}, {54202, 7, 12, 0, 0},
    {54214, 0, 4, 3, 0}, {54218, 0, 8, 3, 0}, {54226, 6, 12, 0, 0}, {54238, 1, 6, 1, 0}, {54244, 12, 6, 1, 0},
    {54250, 3, 10, 1, 0}, {54260, 5, 17, 5, 0}, {54277, 0, 8, 3, 0}, {54285, 12, 10, 0, 0}, {54295, 0, 4, 8, 0},
    {54299, 0, 10, 3, 0}, {54309, 12, 12, 0, 0}, {54321, 12, 10, 0, 0}, {54331, 11, 6, 1, 0}, {54337, 0, 12, 3, 0},
    {54349, 0, 8, 3, 0}, {54357, 1, 10, 4, 0}, {54367, 1, 17, 4, 0}, {54384, 12, 12, 0, 0}, {54396, 0, 4, 3, 0},
    {54400, 0, 14, 3, 0}, {54414, 10, 4, 1, 0}, {54418, 1, 10, 6, 0}, {54428, 12, 14, 0, 0}, {54442, 12, 15, 2, 0},
    {54457, 11, 17, 2, 0}, {54474, 12, 14, 2, 0}, {54488, 11, 16, 2, 0}, {54504, 12, 15, 2, 0},
    {54519, 11, 17, 2, 0}, {54536, 2, 6, 4, 0}, {54542, 2, 13, 4, 0}, {54555, 4, 19, 2, 0}, {54574, 3, 19, 2, 0},
    {54593, 3, 19, 2, 0}, {54612, 4, 21, 2, 0}, {54633, 3, 19, 2, 0}, {54652, 4, 21, 2, 0}, {54673, 3, 18, 2, 0},
    {54691, 7, 6, 2, 0}, {54697, 9, 10, 2, 0}, {54707, 5, 8, 1, 0}, {54715, 0, 8, 8, 0}, {54723, 0, 6, 8, 0},
    {54729, 9, 12, 0, 0}, {54741, 9, 10, 0, 0}, {54751, 4, 10, 1, 0}, {54761, 11, 12, 1, 0}, {54773, 6, 10, 1, 0},
    {54783, 0, 6, 8, 0}, {54789, 0, 12, 3, 0}, {54801, 0, 8, 3, 0}, {54809, 9, 14, 0, 0}, {54823, 9, 14, 0, 0},
    {54837, 9, 12, 0, 0}, {54849, 1, 11, 4, 0}, {54860, 9, 16, 0, 0}, {54876, 9, 14, 0, 0}, {54890, 0, 4, 3, 0},
    {54894, 0, 16, 3, 0}, {54910, 1, 6, 4, 0}, {54916, 1, 13, 4, 0}, {54929, 1, 21, 4, 0}, {54950, 2, 4, 4, 0},
    {54954, 2, 8, 0, 0}, {54962, 9, 10, 0, 0}, {54972, 8, 10, 2, 0}, {54982, 1, 8, 11, 0}, {54990, 0, 8, 3, 0},
    {54998, 6, 12, 1, 0}, {55010, 10, 8, 2, 0}, {55018, 0, 4, 3, 0}, {55022, 0, 10, 3, 0}, {55032, 0, 2, 4, 0},
    {55034, 0, 10, 4, 0}, {55044, 0, 12, 4, 0}, {55056, 0, 12, 4, 0}, {55068, 0, 6, 4, 0}, {55074, 0, 13, 4, 0},
    {55087, 0, 21, 4, 0}, {55108, 2, 6, 2, 0}, {55114, 1, 6, 4, 0}, {55120, 3, 8, 4, 0}, {55128, 3, 10, 4, 0},
    {55138, 3, 10, 4, 15}, {55148, 0, 6, 8, 0}, {55154, 1, 6, 4, 0}, {55160, 1, 8, 4, 0}, {55168, 1, 10, 4, 0},
    {55178, 1, 10, 4, 0}, {55188, 8, 8, 1, 0}, {55196, 0, 6, 8, 0}, {55202, 3, 14, 1, 0}, {55216, 8, 6, 0, 0},
    {55222, 0, 4, 4, 0}, {55226, 1, 4, 4, 0}, {55230, 2, 8, 1, 0}, {55238, 2, 12, 0, 0}, {55250, 2, 12, 0, 0},
    {55262, 0, 8, 4, 0}, {55270, 0, 10, 4, 0}, {55280, 0, 10, 4, 0}, {55290, 1, 14, 1, 0}, {55304, 2, 10, 0, 0},
    {55314, 2, 10, 0, 0}, {55324, 2, 12, 0, 0}, {55336, 0, 4, 8, 0}, {55340, 0, 17, 4, 0}, {55357, 2, 17, 4, 0},
    {55374, 2, 14, 0, 0}, {55388, 2, 10, 0, 0}, {55398, 2, 14, 0, 0}, {55412, 2, 12, 0, 0}, {55424, 0, 5, 4, 0},
    {55429, 0, 18, 4, 0}, {55447, 0, 17, 4, 0}, {55464, 4, 19, 5, 0}, {55483, 4, 17, 5, 0}, {55500, 4, 21, 5, 0},
    {55521, 5, 15, 5, 0}, {55536, 3, 15, 5, 0}, {55551, 0, 17, 5, 0}, {55568, 0, 17, 5, 0}, {55585, 0, 17, 5, 0},
    {55602, 1, 17, 5, 0}, {55619, 1, 17, 5, 0}, {55636, 2, 17, 5, 0}, {55653, 2, 15, 5, 0}, {55668, 6, 13, 5, 0},
    {55681, 6, 17, 5, 0}, {55698, 5, 13, 5, 0}, {55711, 5, 17, 5, 0}, {55728, 3, 13, 5, 0}, {55741, 3, 17, 5, 0},
    {55758, 0, 16, 4, 0}, {55774, 0, 4, 4, 0}, {55778, 9, 6, 1, 0}, {55784, 12, 21, 0, 0}, {55805, 12, 21, 0, 0},
    {55826, 1, 23, 0, 0}, {55849, 2, 8, 4, 0}, {55857, 2, 10, 4, 0}, {55867, 2, 10, 4, 0}, {55877, 8, 6, 1, 0},
    {55883, 9, 10, 1, 0}, {55893, 1, 2, 4, 0}, {55893, 3, 2, 11, 0}, {55895, 5, 4, 0, 0}, {55899, 5, 6, 0, 0},
    {55905, 5, 6, 0, 0}, {55911, 3, 8, 0, 0}, {55919, 3, 8, 0, 0}, {55927, 3, 8, 0, 0}, {55935, 5, 6, 0, 0},
    {55941, 5, 8, 0, 0}, {55949, 1, 8, 2, 0}, {55957, 5, 10, 1, 0}, {55967, 10, 12, 1, 0}, {55979, 1, 8, 4, 0},
    {55987, 1, 10, 4, 0}, {55997, 1, 10, 4, 0}, {56007, 2, 21, 4, 0}, {56028, 1, 21, 4, 0}, {56049, 0, 8, 3, 0},
    {56057, 5, 4, 0, 0}, {56061, 7, 6, 1, 0}, {56067, 5, 6, 0, 0}, {56073, 3, 12, 11, 0}, {56085, 5, 4, 0, 0},
    {56089, 7, 10, 1, 0}, {56099, 3, 12, 11, 0}, {56111, 5, 4, 0, 0}, {56115, 11, 12, 0, 0}, {56127, 11, 12, 0, 0},
    {56139, 11, 10, 0, 0}, {56149, 11, 10, 0, 0}, {56159, 11, 14, 0, 0}, {56173, 4, 10, 0, 0},
    {56183, 2, 12, 4, 0}, {56195, 2, 2, 11, 0}, {56197, 1, 5, 11, 0}, {56202, 2, 8, 11, 0}, {56210, 2, 10, 11, 0},
    {56220, 1, 17, 11, 0}, {56237, 2, 4, 11, 0}, {56241, 1, 6, 1, 0}, {56247, 6, 6, 1, 0}, {56253, 1, 12, 0, 0},
    {56265, 1, 10, 0, 0}, {56275, 7, 10, 0, 0}, {56285, 7, 12, 0, 0}, {56297, 6, 10, 0, 0}, {56307, 0, 8, 3, 0},
    {56315, 0, 4, 3, 0}, {56319, 0, 16, 3, 0}, {56335, 0, 14, 3, 0}, {56349, 0, 4, 8, 0}, {56353, 0, 12, 3, 0},
    {56365, 1, 11, 4, 0}, {56376, 0, 6, 3, 0}, {56382, 0, 4, 3, 0}, {56386, 0, 16, 3, 0}, {56402, 0, 10, 3, 0},
    {56412, 0, 4, 3, 0}, {56416, 0, 16, 3, 0}, {56432, 0, 4, 4, 0}, {56436, 1, 4, 4, 0}, {56440, 4, 10, 1, 0},
    {56450, 0, 16, 3, 0}, {56466, 0, 23, 4, 0}, {56489, 1, 23, 4, 0}, {56512, 0, 8, 3, 0}, {56520, 12, 10, 0, 0},
    {56530, 1, 12, 0, 0}, {56542, 1, 14, 0, 0}, {56556, 6, 8, 0, 0}, {56564, 7, 10, 0, 0}, {56574, 7, 12, 0, 0},
    {56586, 12, 4, 1, 0}, {56590, 0, 4, 8, 0}, {56594, 2, 8, 11, 0}, {56602, 0, 8, 3, 0}, {56610, 0, 12, 3, 0},
    {56622, 10, 21, 0, 0}, {56643, 10, 18, 0, 0}, {56661, 10, 21, 0, 0}, {56682, 8, 15, 0, 0},
    {56697, 8, 15, 0, 0}, {56712, 8, 9, 0, 0}, {56721, 1, 21, 4, 0}, {56742, 1, 21, 4, 0}, {56763, 4, 18, 0, 0},
    {56781, 4, 18, 0, 0}, {56799, 0, 9, 3, 0}, {56808, 0, 18, 3, 0}, {56826, 0, 6, 6, 0}, {56832, 0, 10, 4, 0},
    {56842, 0, 9, 4, 0}, {56851, 4, 15, 0, 0}, {56866, 4, 18, 0, 0}, {56884, 10, 15, 0, 0}, {56899, 10, 21, 0, 0},
    {56920, 8, 6, 0, 0}, {56926, 8, 15, 0, 0}, {56941, 1, 6, 6, 0}, {56947, 0, 6, 8, 0}, {56953, 0, 12, 3, 0},
    {56965, 0, 21, 3, 0}, {56986, 1, 15, 0, 0}, {57001, 1, 9, 0, 0}, {57010, 1, 12, 0, 0}, {57022, 1, 24, 0, 0},
    {57046, 6, 9, 0, 0}, {57055, 7, 15, 0, 0}, {57070, 7, 12, 0, 0}, {57082, 7, 12, 0, 0}, {57094, 6, 9, 0, 0},
    {57103, 12, 15, 0, 0}, {57118, 12, 21, 0, 0}, {57139, 12, 24, 0, 0}, {57163, 3, 18, 4, 0},
    {57181, 12, 18, 0, 0}, {57199, 12, 12, 0, 0}, {57211, 1, 15, 4, 0}, {57226, 3, 18, 4, 0},
    {57344, 3, 15, 4, 16}, {57359, 11, 15, 0, 0}, {57374, 11, 9, 0, 0}, {57383, 11, 24, 0, 0},
    {57407, 11, 21, 0, 0}, {57428, 11, 27, 0, 0}, {57455, 0, 12, 4, 0}, {57467, 0, 15, 4, 0}, {57482, 1, 13, 4, 0},
    {57495, 1, 12, 4, 0}, {57507, 0, 27, 4, 0}, {57534, 0, 18, 4, 0}, {57552, 2, 18, 0, 0}, {57570, 2, 12, 0, 0},
    {57582, 2, 18, 0, 0}, {57600, 2, 27, 0, 0}, {57627, 2, 30, 0, 0}, {57657, 0, 9, 8, 0}, {57666, 0, 15, 4, 0},
    {57681, 0, 12, 3, 0}, {57693, 0, 21, 3, 0}, {57714, 0, 9, 3, 0}, {57723, 0, 18, 3, 0}, {57741, 0, 18, 3, 0},
    {57759, 1, 18, 4, 0}, {57777, 1, 18, 4, 0}, {57795, 0, 12, 3, 0}, {57807, 0, 21, 3, 0}, {57828, 0, 12, 3, 0},
    {57840, 0, 21, 3, 0}, {57861, 5, 6, 0, 0}, {57867, 0, 15, 3, 0}, {57882, 0, 24, 3, 0}, {57906, 4, 21, 4, 0},
    {57927, 4, 27, 4, 0}, {57954, 4, 30, 4, 0}, {57984, 3, 24, 4, 0}, {58008, 3, 15, 0, 0}, {58023, 5, 6, 0, 0},
    {58029, 0, 9, 3, 0}, {58038, 0, 18, 3, 0}, {58056, 2, 9, 4, 0}, {58065, 2, 12, 4, 0}, {58077, 2, 15, 4, 0},
    {58092, 2, 18, 4, 0}, {58110, 0, 12, 8, 0}, {58122, 0, 15, 8, 0}, {58137, 0, 9, 3, 0}, {58146, 0, 18, 3, 0},
    {58164, 0, 18, 3, 0}, {58182, 1, 9, 4, 0}, {58191, 0, 15, 3, 0}, {58206, 0, 24, 3, 0}, {58230, 0, 24, 3, 0},
    {58254, 1, 27, 4, 0}, {58281, 1, 30, 4, 0}, {58311, 0, 12, 4, 0}, {58323, 0, 15, 4, 0}, {58338, 9, 18, 0, 0},
    {58356, 9, 24, 0, 0}, {58380, 1, 12, 4, 0}, {58392, 1, 12, 4, 0}, {58404, 1, 24, 4, 0}, {58428, 9, 18, 0, 0},
    {58446, 9, 12, 0, 0}, {58458, 0, 12, 4, 0}, {58470, 9, 30, 0, 0}, {58500, 0, 9, 3, 0}, {58509, 0, 18, 3, 0},
    {58527, 0, 18, 3, 0}, {58545, 10, 15, 0, 0}, {58560, 10, 21, 0, 0}, {58581, 10, 21, 0, 0},
    {58602, 1, 21, 4, 0}, {58623, 1, 21, 4, 0}, {58644, 1, 21, 4, 0}, {58665, 8, 6, 0, 0}, {58671, 8, 15, 0, 0},
    {58686, 8, 15, 0, 0}, {58701, 0, 6, 6, 0}, {58707, 1, 15, 4, 0}, {58722, 0, 3, 8, 0}, {58725, 0, 10, 4, 0},
    {58735, 0, 9, 4, 0}, {58744, 4, 15, 0, 0}, {58759, 4, 18, 0, 0}, {58777, 4, 18, 0, 0}, {58795, 1, 15, 6, 0},
    {58810, 0, 15, 13, 0}, {58825, 0, 21, 13, 0}, {58846, 9, 18, 0, 0}, {58864, 9, 30, 0, 0}, {58894, 1, 12, 0, 0},
    {58906, 1, 27, 0, 0}, {58933, 1, 24, 0, 0}, {58957, 6, 9, 0, 0}, {58966, 7, 9, 0, 0}, {58975, 7, 15, 0, 0},
    {58990, 0, 6, 8, 0}, {58990, 0, 6, 13, 0}, {58996, 0, 12, 13, 0}, {59008, 12, 12, 0, 0}, {59020, 12, 24, 0, 0},
    {59044, 12, 12, 0, 0}, {59056, 12, 24, 0, 0}, {59080, 0, 18, 8, 0}, {59098, 3, 15, 4, 17},
    {59113, 1, 33, 4, 0}, {59146, 0, 9, 3, 0}, {59155, 0, 18, 3, 0}, {59173, 11, 9, 0, 0}, {59182, 11, 21, 0, 0},
    {59203, 11, 9, 0, 0}, {59212, 11, 21, 0, 0}, {59233, 1, 13, 4, 0}, {59246, 1, 12, 4, 0}, {59258, 0, 27, 4, 0},
    {59285, 0, 27, 4, 0}, {59312, 0, 27, 4, 0}, {59339, 2, 9, 0, 0}, {59348, 2, 33, 0, 0}, {59381, 2, 18, 0, 0},
    {59399, 2, 30, 0, 0}, {59429, 1, 15, 4, 0}, {59444, 1, 15, 4, 0}, {59459, 0, 9, 3, 0}, {59468, 0, 18, 3, 0},
    {59486, 0, 18, 3, 0}, {59504, 0, 9, 3, 0}, {59513, 0, 24, 3, 0}, {59537, 0, 33, 3, 0}, {59570, 0, 33, 3, 0},
    {59603, 3, 12, 4, 0}, {59615, 0, 9, 4, 0}, {59624, 0, 27, 4, 0}, {59651, 0, 15, 3, 0}, {59666, 0, 24, 3, 0},
    {59690, 0, 24, 3, 0}, {59714, 3, 15, 0, 0}, {59729, 3, 15, 0, 0}, {59744, 4, 15, 9, 0}, {59759, 4, 18, 9, 0},
    {59777, 5, 6, 0, 0}, {59783, 0, 9, 3, 0}, {59792, 0, 18, 3, 0}, {59810, 2, 9, 4, 0}, {59819, 2, 18, 4, 0},
    {59837, 2, 36, 4, 0}, {59873, 0, 9, 3, 0}, {59882, 0, 18, 3, 0}, {59900, 0, 18, 3, 0}, {59918, 0, 15, 3, 0},
    {59933, 0, 24, 3, 0}, {59957, 0, 15, 3, 0}, {59972, 0, 24, 3, 0}, {59996, 0, 12, 4, 0}, {60008, 0, 30, 4, 0},
    {60038, 1, 21, 4, 0}, {60059, 1, 39, 4, 0}, {60098, 0, 12, 8, 0}, {60110, 9, 9, 0, 0}, {60119, 9, 30, 0, 0},
    {60149, 0, 9, 3, 0}, {60158, 0, 18, 3, 0}, {60176, 0, 18, 3, 0}, {60194, 10, 12, 0, 0}, {60206, 10, 18, 0, 0},
    {60224, 8, 6, 0, 0}, {60230, 8, 12, 0, 0}, {60242, 4, 15, 0, 0}, {60257, 4, 18, 0, 0}, {60275, 4, 22, 4, 0},
    {60297, 0, 6, 3, 0}, {60303, 0, 15, 3, 0}, {60318, 1, 6, 0, 0}, {60324, 1, 15, 0, 0}, {60339, 7, 12, 0, 0},
    {60351, 7, 15, 0, 0}, {60366, 6, 9, 0, 0}, {60375, 12, 9, 0, 0}, {60384, 12, 15, 0, 0}, {60399, 3, 18, 4, 0},
    {60417, 1, 21, 4, 0}, {60438, 11, 9, 0, 0}, {60447, 11, 15, 0, 0}, {60462, 0, 12, 4, 0}, {60474, 2, 9, 0, 0},
    {60483, 2, 18, 0, 0}, {60501, 1, 12, 4, 0}, {60513, 0, 12, 3, 0}, {60525, 0, 21, 3, 0}, {60546, 5, 6, 0, 0},
    {60552, 3, 12, 0, 0}, {60564, 0, 12, 3, 0}, {60576, 0, 21, 3, 0}, {60597, 2, 9, 4, 0}, {60606, 2, 15, 4, 0},
    {60621, 0, 9, 3, 0}, {60630, 0, 18, 3, 0}, {60648, 9, 9, 0, 0}, {60657, 9, 15, 0, 0}, {60672, 0, 12, 4, 0},
    {60684, 0, 15, 4, 0}, {60699, 0, 21, 3, 0}, {60720, 0, 30, 3, 0}, {60750, 1, 12, 4, 0}, {60762, 1, 18, 4, 0},
    {60780, 0, 18, 3, 0}, {60798, 0, 27, 3, 0}, {60825, 0, 9, 3, 0}, {60834, 0, 18, 3, 0}, {60852, 4, 18, 0, 0},
    {60870, 10, 15, 0, 0}, {60885, 10, 21, 0, 0}, {60906, 8, 15, 0, 0}, {60921, 0, 12, 3, 0}, {60933, 0, 21, 3, 0},
    {60954, 1, 18, 0, 0}, {60972, 1, 27, 0, 0}, {60999, 7, 15, 0, 0}, {61014, 6, 9, 0, 0}, {61023, 12, 12, 0, 0},
    {61035, 12, 24, 0, 0}, {61059, 11, 9, 0, 0}, {61068, 11, 21, 0, 0}, {61089, 2, 18, 0, 0}, {61107, 2, 27, 0, 0},
    {61134, 1, 12, 4, 0}, {61146, 1, 15, 4, 0}, {61161, 0, 9, 3, 0}, {61170, 0, 18, 3, 0}, {61188, 0, 12, 3, 0},
    {61200, 0, 21, 3, 0}, {61221, 4, 30, 4, 0}, {61251, 3, 15, 0, 0}, {61266, 5, 6, 0, 0}, {61272, 0, 9, 3, 0},
    {61281, 0, 18, 3, 0}, {61299, 2, 18, 4, 0}, {61317, 2, 18, 4, 0}, {61335, 0, 9, 3, 0}, {61440, 0, 18, 3, 0},
    {61458, 0, 15, 3, 0}, {61473, 0, 24, 3, 0}, {61497, 9, 15, 0, 0}, {61512, 9, 27, 0, 0}, {61539, 0, 12, 4, 0},
    {61551, 0, 15, 4, 0}, {61566, 1, 12, 4, 0}, {61578, 1, 15, 4, 0}, {61593, 0, 9, 3, 0}, {61602, 0, 18, 3, 0},
    {61620, 10, 21, 0, 0}, {61641, 8, 15, 0, 0}, {61656, 1, 21, 4, 0}, {61677, 4, 18, 0, 0}, {61695, 0, 12, 3, 0},
    {61707, 0, 21, 3, 0}, {61728, 1, 21, 0, 0}, {61749, 6, 9, 0, 0}, {61758, 7, 15, 0, 0}, {61773, 0, 12, 8, 0},
    {61785, 12, 24, 0, 0}, {61809, 11, 21, 0, 0}, {61830, 0, 27, 4, 0}, {61857, 2, 21, 0, 0}, {61878, 0, 9, 3, 0},
    {61887, 0, 18, 3, 0}, {61905, 5, 6, 0, 0}, {61911, 0, 15, 3, 0}, {61926, 0, 24, 3, 0}, {61950, 3, 21, 0, 0},
    {61971, 0, 9, 3, 0}, {61980, 0, 18, 3, 0}, {61998, 0, 9, 3, 0}, {62007, 0, 18, 3, 0}, {62025, 0, 15, 3, 0},
    {62040, 0, 24, 3, 0}, {62064, 9, 30, 0, 0}, {62094, 0, 9, 3, 0}, {62103, 0, 18, 3, 0}, {62121, 10, 9, 0, 0},
    {62130, 10, 24, 0, 0}, {62154, 0, 21, 4, 0}, {62175, 1, 28, 4, 0}, {62203, 0, 15, 8, 0}, {62218, 8, 6, 0, 0},
    {62224, 8, 18, 0, 0}, {62242, 2, 12, 4, 0}, {62254, 4, 9, 0, 0}, {62263, 4, 18, 0, 0}, {62281, 0, 12, 4, 0},
    {62293, 0, 9, 3, 0}, {62302, 9, 12, 0, 0}, {62314, 9, 30, 0, 0}, {62344, 0, 12, 3, 0}, {62356, 0, 24, 3, 0},
    {62380, 1, 6, 0, 0}, {62386, 1, 15, 0, 0}, {62401, 6, 12, 0, 0}, {62413, 7, 12, 0, 0}, {62425, 0, 12, 3, 0},
    {62437, 0, 18, 3, 0}, {62455, 12, 9, 0, 0}, {62464, 12, 24, 0, 0}, {62488, 0, 12, 3, 0}, {62500, 0, 21, 3, 0},
    {62521, 3, 21, 4, 0}, {62542, 4, 24, 4, 0}, {62566, 11, 6, 0, 0}, {62572, 11, 21, 0, 0}, {62593, 2, 12, 0, 0},
    {62605, 2, 24, 0, 0}, {62629, 1, 24, 4, 0}, {62653, 0, 9, 3, 0}, {62662, 0, 15, 3, 0}, {62677, 0, 9, 8, 0},
    {62686, 0, 21, 8, 0}, {62707, 1, 18, 4, 0}, {62725, 3, 12, 0, 0}, {62737, 3, 18, 0, 0}, {62755, 1, 12, 4, 0},
    {62767, 0, 24, 4, 0}, {62791, 5, 6, 0, 0}, {62797, 0, 12, 3, 0}, {62809, 0, 21, 3, 0}, {62830, 0, 12, 3, 0},
    {62842, 0, 18, 3, 0}, {62860, 10, 15, 0, 0}, {62875, 10, 24, 0, 0}, {62899, 4, 30, 4, 0}, {62929, 8, 6, 0, 0},
    {62935, 8, 18, 0, 0}, {62953, 0, 9, 3, 0}, {62962, 0, 21, 3, 0}, {62983, 0, 12, 4, 0}, {62995, 0, 10, 4, 0},
    {63005, 0, 9, 4, 0}, {63014, 4, 15, 0, 0}, {63029, 4, 21, 0, 0}, {63050, 0, 12, 3, 0}, {63062, 0, 24, 3, 0},
    {63086, 1, 6, 0, 0}, {63092, 1, 15, 0, 0}, {63107, 7, 12, 0, 0}, {63119, 6, 12, 0, 0}, {63131, 12, 15, 0, 0},
    {63146, 12, 24, 0, 0}, {63170, 0, 42, 4, 0}, {63212, 0, 3, 8, 0}, {63215, 11, 9, 0, 0}, {63224, 11, 18, 0, 0},
    {63242, 1, 13, 4, 0}, {63255, 1, 12, 4, 0}, {63267, 2, 15, 0, 0}, {63282, 2, 24, 0, 0}, {63306, 0, 9, 3, 0},
    {63315, 0, 21, 3, 0}, {63336, 0, 12, 3, 0}, {63348, 0, 24, 3, 0}, {63372, 1, 27, 4, 0}, {63399, 3, 18, 0, 0},
    {63417, 5, 6, 0, 0}, {63423, 2, 18, 4, 0}, {63441, 0, 9, 3, 0}, {63450, 0, 21, 3, 0}, {63471, 0, 15, 3, 0},
    {63486, 0, 27, 3, 0}, {63513, 0, 12, 8, 0}, {63525, 1, 24, 4, 0}, {63549, 9, 21, 0, 0}, {63570, 9, 30, 0, 0},
    {63600, 0, 9, 3, 0}, {63609, 0, 21, 3, 0}, {63630, 10, 15, 0, 0}, {63645, 10, 24, 0, 0}, {63669, 1, 21, 4, 0},
    {63690, 8, 6, 0, 0}, {63696, 8, 18, 0, 0}, {63714, 4, 15, 0, 0}, {63729, 4, 21, 0, 0}, {63750, 0, 12, 3, 0},
    {63762, 0, 21, 3, 0}, {63783, 1, 6, 0, 0}, {63789, 1, 15, 0, 0}, {63804, 7, 12, 0, 0}, {63816, 6, 12, 0, 0},
    {63828, 12, 15, 0, 0}, {63843, 12, 24, 0, 0}, {63867, 11, 12, 0, 0}, {63879, 11, 21, 0, 0},
    {63900, 0, 27, 4, 0}, {63927, 2, 15, 0, 0}, {63942, 2, 24, 0, 0}, {63966, 0, 9, 3, 0}, {63975, 0, 18, 3, 0},
    {63993, 0, 21, 4, 0}, {64014, 0, 24, 4, 0}, {64038, 0, 12, 3, 0}, {64050, 0, 21, 3, 0}, {64071, 0, 12, 3, 0},
    {64083, 0, 21, 3, 0}, {64104, 4, 31, 4, 0}, {64135, 4, 30, 4, 0}, {64165, 1, 24, 4, 0}, {64189, 3, 18, 0, 0},
    {64207, 5, 6, 0, 0}, {64213, 0, 12, 8, 0}, {64225, 2, 18, 4, 0}, {64243, 0, 9, 3, 0}, {64252, 0, 18, 3, 0},
    {64270, 0, 15, 3, 0}, {64285, 0, 24, 3, 0}, {64309, 1, 12, 4, 0}, {64321, 0, 21, 8, 0}, {64342, 9, 21, 0, 0},
    {64363, 9, 30, 0, 0}, {64393, 0, 9, 3, 0}, {64402, 0, 18, 3, 0}, {64420, 4, 33, 4, 0}, {64453, 3, 12, 4, 0},
    {64465, 1, 36, 4, 0}, {64501, 1, 30, 4, 0}, {64531, 4, 15, 0, 0}, {64546, 4, 18, 0, 0}, {64564, 10, 15, 0, 0},
    {64579, 10, 21, 0, 0}, {64600, 8, 6, 0, 0}, {64606, 8, 24, 0, 0}, {64630, 0, 15, 3, 0}, {64645, 0, 27, 3, 0},
    {64672, 1, 9, 0, 0}, {64681, 1, 18, 0, 0}, {64699, 7, 12, 0, 0}, {64711, 6, 9, 0, 0}, {64720, 0, 24, 3, 0},
    {64744, 0, 12, 3, 0}, {64756, 12, 12, 0, 0}, {64768, 12, 18, 0, 0}, {64786, 0, 30, 3, 0}, {64816, 0, 18, 3, 0},
    {64834, 11, 9, 0, 0}, {64843, 11, 15, 0, 0}, {64858, 0, 24, 4, 0}, {64882, 2, 18, 0, 0}, {64900, 2, 27, 0, 0},
    {64927, 0, 24, 3, 0}, {64951, 0, 12, 3, 0}, {64963, 0, 21, 8, 0}, {64984, 3, 9, 0, 0}, {64993, 3, 21, 0, 0},
    {65014, 5, 12, 0, 0}, {65026, 2, 18, 4, 0}, {65044, 0, 18, 4, 0}, {65062, 0, 18, 3, 0}, {65080, 0, 33, 3, 0},
    {65113, 1, 24, 4, 0}, {65137, 1, 24, 4, 0}, {65161, 1, 30, 4, 0}, {65191, 0, 18, 3, 0}, {65209, 0, 27, 3, 0},
    {65236, 0, 9, 3, 0}, {65245, 0, 24, 3, 0}, {65269, 1, 18, 4, 0}, {65287, 9, 24, 0, 0}, {65311, 9, 30, 0, 0},
    {65341, 8, 9, 0, 0}, {65350, 8, 21, 0, 0}, {65371, 0, 9, 3, 0}, {65380, 0, 27, 3, 0}, {65407, 4, 21, 0, 0},
    {65536, 0, 15, 3, 0}, {65551, 0, 9, 4, 0}, {65560, 10, 9, 0, 0}, {65569, 10, 24, 0, 0}, {65593, 1, 6, 0, 0},
    {65599, 1, 18, 0, 0}, {65617, 6, 12, 0, 0}, {65629, 7, 12, 0, 0}, {65641, 0, 31, 5, 0}, {65672, 1, 12, 4, 0},
    {65684, 3, 25, 5, 0}, {65709, 12, 12, 0, 0}, {65721, 12, 27, 0, 0}, {65748, 11, 12, 0, 0},
    {65760, 11, 27, 0, 0}, {65787, 1, 6, 4, 0}, {65793, 1, 18, 4, 0}, {65811, 0, 18, 4, 0}, {65829, 2, 25, 5, 0},
    {65854, 2, 9, 0, 0}, {65863, 2, 24, 0, 0}, {65887, 0, 18, 4, 0}, {65905, 0, 9, 4, 0}, {65914, 0, 15, 3, 0},
    {65929, 0, 18, 3, 0}, {65947, 0, 39, 3, 0}, {65986, 3, 27, 4, 0}, {66013, 3, 12, 0, 0}, {66025, 3, 18, 0, 0},
    {66043, 5, 25, 5, 0}, {66068, 4, 18, 4, 0}, {66086, 2, 31, 4, 0}, {66117, 5, 12, 0, 0}, {66129, 1, 40, 5, 0},
    {66169, 2, 6, 4, 0}, {66175, 6, 25, 5, 0}, {66200, 4, 25, 5, 0}, {66225, 0, 15, 3, 0}, {66240, 9, 12, 0, 0},
    {66252, 9, 33, 0, 0}, {66285, 0, 12, 3, 0}, {66297, 0, 24, 3, 0}, {66321, 0, 9, 3, 0}, {66330, 0, 27, 3, 0},
    {66357, 1, 9, 4, 0}, {66366, 7, 6, 0, 0}, {66372, 2, 6, 0, 0}, {66378, 9, 6, 0, 0}, {66384, 7, 21, 0, 0},
    {66405, 2, 21, 4, 0}, {66426, 9, 21, 0, 0}, {66447, 2, 30, 0, 0}, {66477, 0, 30, 4, 0}, {66507, 6, 6, 10, 0},
    {66513, 1, 9, 4, 0}, {66522, 10, 6, 0, 0}, {66528, 1, 21, 4, 0}, {66549, 0, 21, 4, 0}, {66570, 1, 21, 4, 0},
    {66591, 10, 18, 0, 0}, {66609, 12, 6, 0, 0}, {66615, 12, 21, 0, 0}, {66636, 0, 3, 8, 0}, {66639, 1, 12, 4, 0},
    {66651, 5, 7, 10, 0}, {66658, 5, 6, 0, 0}, {66664, 11, 6, 0, 0}, {66670, 0, 6, 3, 0}, {66676, 11, 27, 0, 0},
    {66703, 5, 21, 0, 0}, {66724, 0, 6, 8, 0}, {66724, 5, 6, 10, 0}, {66730, 1, 18, 0, 0}, {66748, 1, 6, 0, 0},
    {66754, 6, 24, 0, 0}, {66778, 6, 9, 0, 0}, {66787, 3, 9, 0, 0}, {66796, 3, 18, 0, 0}, {66814, 0, 27, 3, 0},
    {66841, 0, 18, 8, 0}, {66859, 0, 18, 6, 0}, {66877, 0, 33, 3, 0}, {66910, 0, 18, 3, 0}, {66928, 0, 24, 3, 0},
    {66952, 0, 27, 3, 0}, {66979, 0, 30, 3, 0}, {67009, 0, 24, 3, 0}, {67033, 8, 6, 0, 0}, {67039, 8, 21, 0, 0},
    {67060, 1, 30, 4, 0}, {67090, 0, 6, 3, 0}, {67096, 3, 18, 4, 0}, {67114, 4, 27, 4, 0}, {67141, 4, 9, 0, 0},
    {67150, 4, 18, 0, 0}, {67168, 0, 15, 8, 0}, {67183, 1, 24, 6, 0}, {67207, 0, 12, 8, 0}, {67219, 1, 27, 4, 0},
    {67246, 0, 27, 4, 0}, {67273, 1, 27, 4, 0}, {67300, 9, 6, 0, 0}, {67306, 2, 6, 0, 0}, {67312, 7, 6, 0, 0},
    {67318, 9, 15, 0, 0}, {67333, 2, 18, 4, 0}, {67351, 2, 15, 0, 0}, {67366, 0, 24, 4, 0}, {67390, 7, 21, 0, 0},
    {67411, 0, 9, 3, 0}, {67420, 10, 6, 0, 0}, {67426, 2, 27, 4, 0}, {67453, 3, 21, 4, 0}, {67474, 1, 21, 4, 0},
    {67495, 0, 24, 4, 0}, {67519, 1, 18, 4, 0}, {67537, 10, 12, 0, 0}, {67549, 12, 6, 0, 0}, {67555, 12, 15, 0, 0},
    {67570, 3, 12, 4, 0}, {67582, 4, 21, 4, 0}, {67603, 4, 24, 4, 0}, {67627, 11, 6, 0, 0}, {67633, 5, 6, 0, 0},
    {67639, 11, 15, 0, 0}, {67654, 0, 15, 3, 0}, {67669, 5, 21, 0, 0}, {67690, 0, 9, 3, 0}, {67699, 1, 6, 0, 0},
    {67705, 3, 6, 0, 0}, {67711, 4, 6, 0, 0}, {67717, 1, 18, 0, 0}, {67735, 6, 9, 0, 0}, {67744, 6, 18, 0, 0},
    {67762, 3, 12, 0, 0}, {67774, 0, 18, 3, 0}, {67792, 0, 24, 3, 0}, {67816, 0, 18, 3, 0}, {67834, 0, 18, 3, 0},
    {67852, 0, 27, 3, 0}, {67879, 0, 24, 3, 0}, {67903, 0, 21, 3, 0}, {67924, 1, 12, 4, 0}, {67936, 8, 6, 0, 0},
    {67942, 8, 15, 0, 0}, {67957, 0, 9, 3, 0}, {67966, 1, 24, 4, 0}, {67990, 0, 18, 3, 0}, {68008, 0, 15, 3, 0},
    {68023, 4, 12, 0, 0}, {68035, 0, 12, 8, 0}, {68047, 0, 12, 3, 0}, {68059, 1, 9, 4, 0}, {68068, 0, 24, 3, 0},
    {68092, 9, 9, 0, 0}, {68101, 9, 24, 0, 0}, {68125, 0, 9, 3, 0}, {68134, 1, 9, 0, 0}, {68143, 1, 24, 0, 0},
    {68167, 7, 6, 0, 0}, {68173, 7, 21, 0, 0}, {68194, 6, 12, 0, 0}, {68206, 1, 9, 4, 0}, {68215, 0, 27, 3, 0},
    {68242, 0, 21, 3, 0}, {68263, 12, 6, 0, 0}, {68269, 12, 21, 0, 0}, {68290, 0, 12, 8, 0}, {68302, 11, 9, 0, 0},
    {68311, 11, 24, 0, 0}, {68335, 1, 18, 4, 0}, {68353, 0, 15, 4, 0}, {68368, 0, 55, 5, 0}, {68423, 2, 46, 5, 0},
    {68469, 6, 46, 5, 0}, {68515, 4, 43, 5, 0}, {68558, 1, 49, 5, 0}, {68607, 3, 43, 5, 0}, {68650, 5, 37, 5, 0},
    {68687, 2, 6, 0, 0}, {68693, 2, 30, 0, 0}, {68723, 0, 24, 3, 0}, {68747, 3, 9, 0, 0}, {68756, 5, 6, 0, 0},
    {68762, 3, 27, 4, 0}, {68789, 4, 33, 4, 0}, {68822, 0, 18, 3, 0}, {68840, 0, 18, 3, 0}, {68858, 10, 15, 0, 0},
    {68873, 10, 30, 0, 0}, {68903, 4, 12, 0, 0}, {68915, 8, 15, 0, 0}, {68930, 8, 9, 0, 0}, {68939, 8, 21, 0, 0},
    {68960, 4, 9, 0, 0}, {68969, 4, 18, 0, 0}, {68987, 12, 9, 0, 0}, {68996, 12, 27, 0, 0}, {69023, 0, 9, 4, 0},
    {69032, 0, 12, 4, 0}, {69044, 0, 15, 4, 0}, {69059, 2, 9, 0, 0}, {69068, 2, 27, 0, 0}, {69095, 1, 9, 0, 0},
    {69104, 1, 21, 0, 0}, {69125, 7, 9, 0, 0}, {69134, 7, 18, 0, 0}, {69152, 6, 9, 0, 0}, {69161, 6, 18, 0, 0},
    {69179, 0, 9, 3, 0}, {69188, 0, 15, 3, 0}, {69203, 5, 9, 0, 0}, {69212, 5, 15, 0, 0}, {69227, 3, 9, 0, 0},
    {69236, 3, 15, 0, 0}, {69251, 1, 21, 4, 0}, {69272, 1, 30, 4, 0}, {69302, 1, 30, 4, 0}, {69332, 11, 9, 0, 0},
    {69341, 11, 24, 0, 0}, {69365, 0, 9, 3, 0}, {69374, 0, 27, 3, 0}, {69401, 0, 9, 3, 0}, {69410, 0, 24, 3, 0},
    {69434, 10, 9, 0, 0}, {69443, 10, 27, 0, 0}, {69470, 0, 9, 3, 0}, {69479, 0, 27, 3, 0}, {69506, 0, 18, 8, 0},
    {69524, 0, 9, 3, 0}, {69632, 0, 27, 3, 0}, {69659, 1, 9, 4, 0}, {69668, 1, 18, 4, 0}, {69686, 1, 21, 4, 0},
    {69707, 9, 9, 0, 0}, {69716, 9, 30, 0, 0}, {69746, 2, 9, 4, 0}, {69755, 2, 12, 4, 0}, {69767, 2, 15, 4, 0},
    {69782, 0, 9, 3, 0}, {69791, 0, 18, 3, 0}, {69809, 3, 15, 4, 0}, {69824, 3, 18, 4, 0}, {69842, 3, 21, 4, 0},
    {69863, 4, 21, 4, 0}, {69884, 4, 24, 4, 0}, {69908, 0, 3, 8, 0}, {69911, 0, 9, 3, 0}, {69920, 0, 27, 3, 0},
    {69947, 2, 9, 4, 0}, {69956, 0, 9, 3, 0}, {69965, 3, 9, 0, 0}, {69974, 0, 9, 3, 0}, {69983, 0, 12, 3, 0},
    {69995, 5, 6, 0, 0}, {70001, 1, 9, 4, 0}, {70010, 0, 9, 3, 0}, {70019, 0, 6, 3, 0}, {70025, 9, 9, 0, 0},
    {70034, 9, 18, 0, 0}, {70052, 3, 9, 4, 0}, {70061, 0, 9, 3, 0}, {70070, 2, 12, 4, 0}, {70082, 1, 12, 4, 0},
    {70094, 11, 9, 0, 0}, {70103, 11, 15, 0, 0}, {70118, 4, 9, 0, 0}, {70127, 4, 12, 0, 0}, {70139, 0, 9, 3, 0},
    {70148, 4, 19, 4, 0}, {70167, 10, 9, 0, 0}, {70176, 10, 15, 0, 0}, {70191, 8, 9, 0, 0}, {70200, 8, 12, 0, 0},
    {70212, 0, 25, 5, 0}, {70237, 0, 28, 5, 0}, {70265, 2, 22, 5, 0}, {70287, 2, 25, 5, 0}, {70312, 4, 28, 5, 0},
    {70340, 4, 25, 5, 0}, {70365, 3, 22, 5, 0}, {70387, 3, 19, 5, 0}, {70406, 3, 22, 5, 0}, {70428, 5, 22, 5, 0},
    {70450, 5, 19, 5, 0}, {70469, 6, 25, 5, 0}, {70494, 6, 22, 5, 0}, {70516, 1, 22, 5, 0}, {70538, 1, 28, 5, 0},
    {70566, 1, 12, 4, 0}, {70578, 0, 9, 3, 0}, {70587, 12, 9, 0, 0}, {70596, 12, 15, 0, 0}, {70611, 7, 9, 0, 0},
    {70620, 6, 6, 0, 0}, {70626, 1, 6, 0, 0}, {70632, 1, 12, 0, 0}, {70644, 0, 9, 4, 0}, {70653, 2, 6, 0, 0},
    {70659, 2, 15, 0, 0}, {70674, 7, 18, 0, 0}, {70692, 9, 15, 0, 0}, {70707, 2, 18, 0, 0}, {70725, 0, 12, 3, 0},
    {70737, 0, 15, 3, 0}, {70752, 10, 12, 0, 0}, {70764, 3, 27, 4, 0}, {70791, 3, 30, 4, 0}, {70821, 12, 12, 0, 0},
    {70833, 0, 6, 8, 0}, {70839, 1, 27, 4, 0}, {70866, 0, 33, 4, 0}, {70899, 2, 27, 4, 0}, {70926, 1, 33, 4, 0},
    {70959, 0, 18, 8, 0}, {70977, 0, 9, 3, 0}, {70986, 0, 12, 3, 0}, {70998, 0, 30, 3, 0}, {71028, 0, 15, 4, 0},
    {71043, 1, 12, 0, 0}, {71055, 6, 18, 0, 0}, {71073, 3, 12, 0, 0}, {71085, 4, 12, 0, 0}, {71097, 0, 12, 8, 0},
    {71109, 2, 9, 4, 0}, {71118, 1, 12, 4, 0}, {71130, 1, 15, 4, 0}, {71145, 11, 24, 0, 0}, {71169, 0, 24, 8, 0},
    {71193, 8, 12, 0, 0}, {71205, 0, 15, 3, 0}, {71220, 0, 12, 3, 0}, {71232, 0, 18, 3, 0}, {71250, 4, 24, 4, 0},
    {71274, 0, 21, 3, 0}, {71295, 5, 12, 0, 0}, {71307, 0, 6, 3, 0}, {71313, 6, 18, 5, 0}, {71331, 8, 7, 0, 0},
    {71338, 8, 12, 0, 0}, {71350, 0, 14, 3, 0}, {71364, 0, 23, 3, 0}, {71387, 0, 17, 3, 0}, {71404, 0, 21, 3, 0},
    {71425, 0, 16, 3, 0}, {71441, 0, 13, 3, 0}, {71454, 0, 12, 3, 0}, {71466, 10, 5, 0, 0}, {71471, 10, 8, 0, 0},
    {71479, 1, 9, 4, 0}, {71488, 2, 24, 4, 0}, {71512, 0, 18, 4, 0}, {71530, 0, 3, 3, 0}, {71533, 1, 6, 0, 0},
    {71539, 7, 6, 0, 0}, {71545, 0, 3, 3, 0}, {71548, 3, 6, 0, 0}, {71554, 0, 6, 4, 0}, {71560, 1, 6, 4, 0},
    {71566, 3, 6, 4, 18}, {71572, 4, 12, 10, 0}, {71584, 9, 6, 0, 0}, {71590, 0, 3, 3, 0}, {71593, 2, 6, 0, 0},
    {71599, 0, 3, 3, 0}, {71602, 5, 6, 0, 0}, {71608, 0, 6, 6, 0}, {71614, 0, 6, 6, 0}, {71620, 1, 6, 10, 0},
    {71626, 1, 6, 4, 0}, {71632, 8, 6, 0, 0}, {71638, 6, 6, 10, 0}, {71644, 0, 3, 3, 0}, {71647, 6, 6, 0, 0},
    {71653, 0, 6, 4, 18}, {71659, 4, 3, 9, 0}, {71662, 11, 9, 0, 0}, {71671, 12, 9, 0, 0}, {71680, 10, 6, 0, 0},
    {71686, 0, 6, 4, 0}, {71692, 4, 6, 4, 0}, {71698, 1, 6, 4, 0}, {71704, 3, 6, 4, 0}, {71710, 3, 6, 4, 0},
    {71716, 2, 3, 9, 0}, {71719, 0, 6, 3, 0}, {71725, 0, 6, 3, 0}, {71731, 0, 6, 3, 0}, {71737, 0, 6, 3, 0},
    {71743, 0, 6, 3, 0}, {71749, 0, 6, 3, 0}, {71755, 0, 6, 3, 0}, {71761, 0, 3, 3, 0}, {71764, 4, 6, 0, 0},
    {71770, 0, 3, 3, 0}, {71773, 0, 6, 3, 0}, {71779, 0, 9, 3, 0}, {71788, 1, 6, 4, 0}, {71794, 2, 6, 4, 0},
    {71800, 2, 6, 4, 0}, {71806, 2, 6, 4, 0}, {71812, 2, 6, 10, 0}, {71818, 0, 3, 9, 0}, {71821, 0, 3, 3, 0},
    {71821, 2, 3, 9, 0}, {71824, 0, 6, 3, 0}, {71830, 0, 9, 3, 0}, {71839, 0, 3, 4, 0}, {71842, 0, 6, 4, 0},
    {71848, 0, 6, 4, 0}, {71854, 3, 3, 9, 0}, {71857, 0, 9, 3, 0}, {71866, 0, 9, 3, 0}, {71875, 0, 9, 3, 0},
    {71884, 0, 9, 3, 0}, {71893, 0, 9, 3, 0}, {71902, 0, 9, 3, 0}, {71911, 0, 9, 3, 0}, {71920, 1, 6, 6, 0},
    {71926, 1, 6, 6, 0}, {71932, 3, 6, 10, 0}, {71938, 3, 3, 9, 0}, {71941, 1, 3, 4, 0}, {71944, 1, 6, 4, 0},
    {71950, 1, 6, 4, 0}, {71956, 1, 6, 4, 0}, {71962, 0, 3, 3, 0}, {71962, 1, 3, 9, 0}, {71965, 0, 6, 3, 0},
    {71971, 0, 9, 3, 0}, {71980, 0, 3, 3, 0}, {71983, 0, 6, 3, 0}, {71989, 0, 9, 3, 0}, {71998, 0, 6, 6, 0},
    {72004, 3, 6, 4, 0}, {72010, 4, 6, 10, 0}, {72016, 4, 6, 10, 0}, {72022, 0, 3, 3, 0}, {72025, 0, 6, 3, 0},
    {72031, 0, 9, 3, 0}, {72040, 2, 6, 4, 0}, {72046, 0, 6, 4, 0}, {72052, 0, 3, 3, 0}, {72055, 0, 6, 3, 0},
    {72061, 0, 9, 3, 0}, {72070, 3, 3, 9, 0}, {72073, 4, 9, 4, 0}, {72082, 0, 9, 3, 0}, {72091, 0, 9, 3, 0},
    {72100, 0, 9, 3, 0}, {72109, 0, 9, 3, 0}, {72118, 0, 9, 3, 0}, {72127, 0, 9, 3, 0}, {72136, 0, 9, 3, 0},
    {72145, 0, 3, 3, 0}, {72148, 0, 9, 3, 0}, {72157, 0, 9, 3, 0}, {72166, 0, 9, 3, 0}, {72175, 0, 9, 3, 0},
    {72184, 0, 9, 3, 0}, {72193, 0, 9, 3, 0}, {72202, 0, 9, 3, 0}, {72211, 5, 3, 9, 0}, {72214, 2, 3, 9, 0},
    {72217, 6, 6, 10, 0}, {72223, 6, 6, 10, 0}, {72229, 0, 6, 3, 0}, {72235, 0, 6, 3, 0}, {72241, 0, 6, 3, 0},
    {72247, 0, 6, 3, 0}, {72253, 0, 6, 3, 0}, {72259, 0, 6, 3, 0}, {72265, 0, 6, 3, 0}, {72271, 0, 3, 3, 0},
    {72274, 0, 6, 3, 0}, {72280, 0, 9, 3, 0}, {72289, 3, 3, 9, 0}, {72292, 0, 3, 3, 0}, {72295, 0, 9, 3, 0},
    {72304, 3, 3, 4, 0}, {72307, 0, 3, 9, 0}, {72310, 0, 6, 9, 0}, {72316, 0, 3, 3, 0}, {72319, 0, 9, 3, 0},
    {72328, 2, 3, 4, 0}, {72331, 4, 3, 9, 0}, {72334, 0, 6, 4, 0}, {72340, 0, 3, 3, 0}, {72343, 0, 9, 3, 0},
    {72352, 3, 3, 9, 0}, {72355, 0, 6, 4, 0}, {72361, 1, 6, 6, 0}, {72367, 0, 6, 6, 0}, {72373, 0, 6, 4, 0},
    {72379, 1, 6, 4, 0}, {72385, 0, 3, 3, 0}, {72385, 1, 3, 9, 0}, {72388, 0, 9, 3, 0}, {72397, 0, 3, 3, 0},
    {72397, 2, 3, 9, 0}, {72400, 0, 9, 3, 0}, {72409, 4, 6, 4, 0}, {72415, 1, 6, 4, 0}, {72421, 3, 6, 4, 0},
    {72427, 5, 3, 9, 0}, {72430, 0, 3, 3, 0}, {72433, 0, 9, 3, 0}, {72442, 0, 3, 3, 0}, {72445, 0, 9, 3, 0},
};

/* Where the keys that begin with a byte start. */
const uint16_t dl_date_word_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963,
    963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 963, 1245, 1289, 1358,
    1661, 1764, 1969, 2068, 2230, 2322, 2440, 2526, 2626, 2911, 3039, 3191, 3749, 3757, 3804, 4058, 4184, 4232,
    4337, 4380, 4388, 4422, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443,
    4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443,
    4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443,
    4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443, 4443,
    4443, 4443, 4443, 4443, 4443, 4490, 4511, 4532, 4532, 4532, 4532, 4532, 4532, 4532, 4532, 4532, 4581, 4627,
    4993, 5181, 5201, 5204, 5204, 5261, 5270, 5346, 5543, 5648, 5666, 5669, 5669, 5669, 5669, 5669, 6335, 6532,
    6534, 6534, 6551, 6585, 6624, 6645, 6648, 6659, 6661, 6668, 6687, 6691, 6691, 6691, 6691, 6691, 6691, 6691,
    6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691,
};

/* See dl_may_be_date_word. */
const uint64_t dl_date_word_filter[1 << DL_DATE_WORD_FILTER_BITS >> 6] = {
    0x40000000100, 0x1000000000010000, 0x806502001000, 0x200040000410000, 0x9400083080008, 0x2000041004, 0x40000,
    0x1200040002200400, 0x10201000020200, 0x1040290010100000, 0x4200000004240001, 0x80002880000,
    0x6000110400002100, 0x4102100000212100, 0x1a000080000020, 0x1000000040000010, 0x2210000008800000,
    0x800000102401002, 0x8000060, 0x6180000001080b0, 0x40000000021000, 0x1004180000018000, 0x280024000024,
    0x4000020000001, 0x2080000400002010, 0x800001000100000, 0x101000000, 0x800804020008400, 0x20008000,
    0x1000010000400000, 0x1000080000200208, 0x20000010000010, 0x822020460, 0x28040400, 0x8008200000001001,
    0x100300810002000, 0x6000c0000000, 0x84004000, 0x4020c00000, 0x20200000000, 0x400000020408, 0x4000000000002420,
    0x100040200, 0x30001010200000, 0x50000028, 0x200004201006, 0x2000000000800200, 0x420200, 0x1008100002900000,
    0x4000200000008000, 0x1820020000800a00, 0x400002000010000, 0xc00028210000200, 0x614100028, 0x800000000000802,
    0x20000, 0x8008040000, 0x801100008100490, 0x2000000, 0x1010000000020001, 0x1800069020, 0x10000040200000,
    0x8000200442000, 0x800100000000400, 0x80000208000, 0x82000000000, 0x1000880240004, 0x20b0002010400200,
    0x2001000000c2200, 0x280201000000000, 0x820000020210010, 0x8000000001048000, 0x188402000210, 0xa00804b02008,
    0x1000000000080400, 0x44028000420000, 0x420000008c0, 0x620800006100a00, 0x88900810000, 0x8001000300000200,
    0x80000000000404, 0x800000013000, 0xc000000800010040, 0x202000004001000, 0x20000000, 0x500000000000600,
    0x440600400004, 0xa0028020, 0x408008000088, 0x281002002008000, 0x2000000000000000, 0x400004000000,
    0x102000002000000, 0x80000000, 0x10000040000, 0x440880000, 0xa000c00000001000, 0x20000200110000,
    0x20042000108800, 0x0, 0x900000000088, 0x908020000010009, 0x800010000b000800, 0x1080000000400000,
    0x840000000080000, 0x80001001, 0x310001001000000, 0x400001080000, 0x8081000000000000, 0x20121082000c010,
    0x80008100000000, 0x4000000010000000, 0x800040000400800, 0x2004012081008000, 0x6024001000000,
    0x200000000000200, 0x4000000000000004, 0x82000004060, 0x820000810008, 0x10001080400000, 0x100000000,
    0x2008000020000820, 0x42000300000, 0x10000004000008, 0x20400000420, 0x200004400000, 0x980002002,
    0x100008000040, 0x4002, 0x1100004000000, 0x800000020100000, 0x200000000000010, 0x448100000000000,
    0x2882100800019000, 0x10044014021000, 0x400002000420, 0x800008020000000, 0x1200048002500000, 0x200000080,
    0x8010000000040202, 0x8004000000020005, 0x24006400810, 0x4800400000000400, 0x2000010240020000, 0x40280000,
    0x1088, 0x4200000000008400, 0x10800c00000004, 0x2800000000000, 0xa0091000000, 0x20001100000000, 0x500800180020,
    0x8041004000048800, 0x2001444400000000, 0x10000000010000, 0x1000000000001080, 0x40001, 0x4000000000040000,
    0x1020042038100000, 0x80004010040, 0x1000812000005015, 0x420208000000000, 0x80011008080a080, 0x10010208001,
    0x8842010002040880, 0x1000000001000000, 0x4050080000000200, 0x10401, 0x100054820110000, 0x480001000080,
    0x2104101000500100, 0x1020021000000080, 0x8004010000004050, 0x400400010081002, 0x840000001000000,
    0x4000008000000208, 0x248000480002, 0x288000401010100, 0x100000000000004, 0x400001000000020, 0x120000002,
    0x400000000000200, 0x1001, 0x40a0001000, 0x140000020000008, 0x8800084000020200, 0x20000000100000,
    0x480000020000, 0x20003000080000d, 0x1400000802000100, 0x2000001024201800, 0x840002, 0x82608000000100,
    0x1000000, 0x90040008000000, 0x800000000800042, 0x60000800000000, 0x200000000010000, 0x20000280000,
    0x4000000004011000, 0x200400000000020, 0x840000, 0x40080800000a0, 0x8800000c001, 0xc8400000010,
    0x40000000100000, 0x20010004, 0x1002000000000, 0x800000000, 0x4000020000010000, 0x1080000100060000,
    0x4200482000080, 0x1060008000, 0x8080402200000, 0x434000000000210, 0x4002400800100, 0x3000000010040,
    0x80200000210000, 0x1000000020508000, 0x140400010400020, 0x4000001000000, 0x1000001410200400,
    0x8488420000000080, 0xa0005002000001, 0x88000a48000000, 0x1080000000800, 0x800000080040004, 0x32,
    0x20000000000c1, 0x180000400480, 0x4008004802000, 0x800800022001, 0x1200008000000008, 0x82c01000000000e0,
    0x4000081400000000, 0x2008090, 0x808002000001000, 0x2200024000100, 0x800800000080000, 0x800000103,
    0x8000100100100210, 0x1400010100008002, 0x20a000000001, 0x1000008202201000, 0x40004000020000, 0x8004400004a080,
    0x100210040002000, 0x2000000108, 0x1450020000100002, 0x100820800, 0x1000a00000210, 0x800, 0x2002010,
    0x400000002040400, 0x40000000000080, 0x8010082020000000, 0x2200084000020, 0xa400020000, 0x4000000008000000,
    0x10000000200203, 0x400000000000, 0x680004002000, 0x200000a004, 0x8000001000, 0x400000000010c410, 0x4000,
    0x1202000008180020, 0x400006000, 0x400, 0x100000008800042, 0x2000800100080000, 0x54002002000001,
    0x80a0180000000210, 0xc02200000000000, 0x104418222040000, 0x200000000, 0x414800000, 0x10000000008804, 0x454400,
    0x9000000000002, 0x1040010000000400, 0x20082000, 0x8000026010008208, 0x2008000000002230, 0x8004000000008000,
    0x2000000014000094, 0x1000800200800000, 0x41400020000800, 0x8080000000000, 0x1400000, 0x101000008000800,
    0x880000000, 0x880a000082050020, 0x20, 0x21002100200000, 0x8000200000000, 0x200000900840, 0x4008001,
    0x8008000000810082, 0xc100080000000, 0x308040001000840, 0x102000000002, 0x22000000000, 0x400080200080,
    0x1800000, 0x80011008200000, 0x48000010101040, 0x200000000, 0x40201000008020, 0x2c2080108000820,
    0x884008201a5000, 0x403000040080008, 0x40000000000000, 0x61004000010, 0x18000c0004c0100, 0x201082010108, 0x40,
    0x800000800, 0x820050002000010, 0x105118100020, 0x9100000000040800, 0x40010000400090, 0x10302000000000,
    0x10000800000000, 0x400000800310, 0x80000050000, 0x18000080000000, 0x8040000000400000, 0x40414,
    0x2000200000422102, 0x80808081402, 0x46000800201, 0x8420200110008200, 0x10000000002100, 0x201040000009000,
    0x3021088000400000, 0x4800000800100004, 0x8210080000002c, 0x100000002010020, 0x4000100000200050,
    0x800000800090000, 0x400048000200012, 0x4004000200842000, 0x22080000240, 0x4000000000080080,
    0x1080000008210100, 0x80000000000000, 0x2000201810000, 0x94040000900, 0x80000000011, 0x1000002000130, 0x80000,
    0x200000000800020, 0x4200, 0x108000200000040, 0x8000200020a000, 0x200000000000040, 0x1820804000400080, 0x10200,
    0x1000080000000000, 0x80000000005004, 0x1080001400202000, 0x8040000001000, 0xc08000000020002,
    0x6840001100010000, 0x2000000, 0x2000001004008208, 0x400000000000a2, 0x88280001000000, 0x2000000800000000,
    0x8000000000, 0x8000202000000200, 0x88000800000000, 0x808002028001101, 0x800000081080, 0x900421000001,
    0x4008000015, 0x500000000a001800, 0x880000000cc0008, 0x22080402000080, 0x2208001000000820, 0x1000000000,
    0x800008300000000, 0x2000000000080000, 0x1000000002080000, 0x81400000000, 0x8400203020002800,
    0x4000200000410002, 0x2404000000000000, 0x1000, 0x2, 0x20000000000008, 0x80000000001031, 0x820600000002844,
    0xe000240000000, 0x20010020000000c, 0x1000000010020210, 0x8000008001100400, 0x804000040004809, 0x1a0000020000,
    0x4000150001002, 0x800800d000000, 0x8041001000400002, 0x41110004, 0x800000000c00000, 0x420000200000802,
    0x4a02000800000, 0x10002000002000, 0x8040000040001, 0x9020, 0x2800000020401809, 0x2000000000020108,
    0x401010200120, 0x200801000003000, 0x6000000040010000, 0x120009000001, 0x100108004000008, 0x20000000000100,
    0x40000100000200, 0x1201402200000, 0x400000000004, 0x2081000080000000, 0x814000011, 0x2204000102008000,
    0x4000080, 0x2000020000415020, 0x400003010000000, 0x41610008880020, 0x8411000000080000, 0x12000008000044,
    0x4040200481420000, 0x2002400060, 0x21000400000000, 0x40030040082400, 0x480000000004020, 0x840400800005801,
    0x100400800001, 0x4a00001000000400, 0x20010000000009, 0x48000e02000080, 0x800040000000, 0x2014000880409,
    0x20200000008, 0x4100202000082000, 0x21000000028030, 0x80000004000, 0xa101200004208000, 0x8000000000000000,
    0x180410001021020, 0x1000008, 0x0, 0x8008000100000000, 0x6008000060, 0x40040000200, 0x4000070400000000,
    0x208080000444000, 0x100000, 0x10000000000020, 0x8001800040001000, 0x140000600104, 0x100040000080800, 0x0,
    0x1000200004100, 0x80060020000, 0x200000000000010, 0x8, 0x800400000080000, 0x80001042006, 0x8401000000022,
    0x8000002104000140, 0x204002400122040, 0x200000, 0x80a100001, 0x100200, 0x8004010000300204, 0x400900608008000,
    0x800062003000800, 0x200000008982000, 0x4204004040004, 0x200400028409004, 0x800000004000, 0x440040004,
    0x10041088000080, 0x1023120200010020, 0x80011000200, 0xc0000400000, 0x1000a080c0000080, 0x8000220030008,
    0x4000000002540002, 0x100008001000402, 0x18002001010000, 0x1002004000000, 0x92000050010, 0x9022000000000,
    0x80008040000, 0x401b00214000042, 0x408018000208888, 0x8180a200, 0x800400010000000, 0x41288000000,
    0x400000000400, 0x20020004000000, 0x100000, 0x80080240004000, 0x1000000014004, 0x2000000411000080,
    0x9011080100000, 0x208010035020800, 0x2002004001000002, 0x20044000400009, 0x60200000800002, 0x1120,
    0x40080400000c0000, 0x800004000200000, 0x82000000000, 0x200800004100, 0x100914010500004, 0x8401000800000,
    0x609100000008080, 0x80000000000, 0x1800092000800, 0x4000000203000000, 0x8185000010000, 0x4000000,
    0x2a800000000000, 0x200400020, 0x200000100000, 0x8002000000000000, 0x1010, 0x802820181000020, 0x2140000,
    0x2001002010000000, 0x8000004000000001, 0x200200400100200, 0x4000100000008002, 0x180040, 0x200018001102000,
    0x40081000800200, 0x840208000000, 0x220000000000004, 0x8180080000400000, 0x200012084000000, 0x10020800000,
    0x14014081, 0x80080000080000, 0x2800000, 0x800000001010000, 0x8000088000000, 0x40000040000803,
    0x80804410012180, 0xa10100000000820, 0x400000000a4, 0x800000081000, 0x100208000020004, 0x400a120110040000,
    0x2000000000, 0x4008000002000002, 0x1000000000000020, 0x4000002800020010, 0x18088000010008, 0x800040008200200,
    0x2000100100000, 0x4880080000086100, 0x88000000020, 0x80002000480a0, 0xc040000, 0x104206408120008, 0x100002044,
    0x80810080000, 0x600408000, 0x800000, 0x1202050004900c0, 0x1408200010088010, 0x88000800002, 0x10001000000,
    0x12, 0x4000800000068200, 0x4000000001000000, 0x2000000820400100, 0x4300000, 0x102000001000,
    0x4000000002000008, 0x800000000100400, 0x8000000e00408000, 0x184104000000000, 0x4020000010000200,
    0x800000000900020, 0x2040000100000000, 0x80000, 0x2000002010000, 0x80001800100000, 0x11000000000,
    0x200220000400a002, 0x5000000000002, 0x2000800004220194, 0x4040c080000, 0xd0000000000, 0xa00084000000040,
    0x100080000008000, 0x2402010004000000, 0x5082000801000000, 0x806008000082000, 0x4000080088, 0x440000000,
    0x4000000000800400, 0x8000000200000, 0x4000004004002020, 0x28000080028000, 0x40c000000420000,
    0x4000000000004008, 0x8040000000100000, 0xa000000480080880, 0x810000002020a, 0x8020000908020,
    0x1100c02000000000, 0x4040040, 0x880004000002800, 0x52010208030040, 0x20000000000, 0x100000000000400,
    0x800000000040000, 0x504010020, 0x1008810202002100, 0x2401000100000, 0x200002020010002, 0x100000000, 0x1100016,
    0x4000040010000040, 0x804000020004, 0x10000400000000, 0x800008108800000, 0x8000000002008, 0x880000000040a8,
    0x4, 0x480410000010090c, 0x1404220004000000, 0x800c000040020, 0x60810000002, 0x104100002000000, 0x400310100100,
    0x1400001286100020, 0x8080001040100000, 0x800, 0x100000208, 0x6840214020406, 0x20000, 0x4040020090016,
    0x2002004005000, 0x2000000000800, 0x400400000010000, 0x9b00040000001, 0x1100, 0x100000000100000,
    0x11000110508480, 0x8000002000080, 0x800000108d000, 0x1000090000000020, 0x84000220, 0x800020000004000,
    0x5000200800001, 0x4000800c0041002, 0x1100083100, 0x4000000, 0x1000000000002108, 0x122100, 0x102280800040485,
    0x3040080000200000, 0x22000000000008, 0x910001012402001, 0x10008220002000, 0x40000000d0036, 0x16200000c0200,
    0x800402000000021, 0x100000010000100, 0x500000031, 0x2080000000090000, 0x100000000201, 0x200208241004000,
    0x100800400000000, 0x4000000001508400, 0x1040000800000, 0x541100000040000, 0x100000000000400, 0x400000040,
    0x4300000000000000, 0x800001, 0x60800000, 0x4000118000000, 0x800080000001000, 0x4000000081004000, 0x800a00,
    0x400000200, 0x5, 0x8000100002, 0x82000010100000, 0x1000000000000000, 0x4a000000020000, 0x400000010000,
    0x80100440084281, 0x40000002040000, 0x90000402002, 0x2201, 0x1020828000008010, 0x9000000000001,
    0x1000000010240000, 0x208404000000, 0x2001, 0x10000004006000, 0x0, 0x1000100800401000, 0x4020000000,
    0x494880004000040, 0x806000000800800, 0x88000000, 0x800108080000400, 0x400048000000, 0x200040000000000,
    0x4040000000420, 0x8008000000000000, 0x1000000010, 0xc000000402000000, 0x482088400000084, 0x400020480404,
    0x20000082000004, 0x200400000005, 0x4040008400000400, 0x2000002000402, 0x28c0000000008000, 0x1181000000020,
    0x4000200054, 0x84080020249c80, 0x1020, 0x50400012, 0x420000000000, 0x1800000000002, 0x100, 0x40000000000,
    0x9008, 0x2021110028, 0x100000008004, 0x8040000800, 0x40100000020408, 0x4480000000000000, 0x8c0100,
    0x10408210000, 0x404080000240050, 0xa800000000000004, 0x2000c08000004, 0x2400000100042006, 0x400001000,
    0x100010001100280, 0x808002200000, 0x4400000010400000, 0x4002001800, 0x4008000021040008, 0x8200402,
    0x800000000000041, 0x420000, 0x80000821082000, 0x10004, 0x840000000, 0x200400000, 0x804052082000088,
    0x11a8040000080, 0x2040000210002, 0x10008820400000, 0x1081004704, 0x808280040000, 0x440000080000080,
    0x1000000000080101, 0x8008002000208004, 0xa, 0x8200102000000080, 0x402000024011000, 0x20004000000,
    0x10400002000, 0x80000010000, 0x80000042, 0x1001440000002, 0x800008100000, 0x80000004, 0x4002000000089800,
    0x114100121000, 0xc00000843000000, 0x7004410010010000, 0x200200004030000, 0x40000000000, 0x20000000000000,
    0xa200800041400, 0x4001000000, 0x0, 0x404000102002, 0x10200008000040, 0x20110000000040, 0x60000000002000,
    0x442000000, 0x1120000140000000, 0x5010000020080020, 0x8002400040004000, 0x1000084, 0x2300001020000008,
    0x20400000000000, 0x140000020440, 0x4600000040, 0x2000, 0x2000088000000408, 0x4200000000000002,
    0x21100000000a00, 0x18800000020c000, 0x830000020020400, 0x810088000000082, 0x4000400100000040,
    0x4040040009000220, 0x40000000000100, 0x800008000400000, 0x4000000004040, 0x8402000040800000,
    0x210202004200080, 0xc00208110000008, 0x400000, 0x802000000000840, 0x4000001000080009, 0x8080000000010080,
    0x2410020081090000, 0x40082000000000, 0x1000000000002080, 0x104000002200, 0x210080800, 0x88000110000004,
    0x4000100000, 0x200400040002, 0x4400140000, 0xa80802000801000, 0xa000100000000000, 0x8012, 0x1a022100010000,
    0x640004018000000, 0x402000c25, 0x18000000000000, 0x18000101200004, 0x812400, 0x1000002000101, 0x904080000,
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
    0x1000108802000000, 0x40000400100, 0x1801028000, 0x200100200003004, 0x8040000021000, 0x8004020104000000,
    0x20000080009, 0x1040000820000008, 0x10a4620481002, 0x20000002, 0x8020030000200118, 0x80400008040220,
    0x400800040008400, 0x0, 0x4a000000400, 0x410002000000, 0xb00000000004000, 0x8, 0x40000000040050,
    0x100001200001, 0x41000000000, 0x8400400000000000, 0x8000000000900001, 0x402200, 0x1184030000001, 0x400,
    0x20100000028, 0x20000000001000, 0x808002804000000, 0x40100040, 0x10004300400080, 0x888000400a0,
    0x4854040080000000, 0x4200184100000, 0x8010000140000000, 0x1000000010800, 0x10420000110000, 0x4010048040100060,
    0x1401000000000000, 0x2, 0x81050000000200a0, 0x800000000400, 0x4000000004000, 0x200000042000, 0x8000000000006,
    0x204000, 0x2005000, 0x8000100000000, 0x10000000001, 0x20200005000020, 0x4000000000000401, 0x1000080,
    0x21000000004001, 0x8000000000000, 0x2000010000110002, 0xa0000020001081, 0x40080000046080, 0x8001450000002004,
    0x40100000300, 0x400080402000092, 0x80000000000000a0, 0x40000000000102, 0x400001000080, 0x1080000200020080,
    0x20018000000, 0x4000008001, 0x800004000000, 0x1040041000000, 0x4000800000090, 0x40000808010080, 0x20008000000,
    0x4400000022400040, 0x100002000032000, 0x10008400080002, 0x40000080000800, 0x100040004000000,
    0x482200002400002, 0xc60000200000000, 0x12100000000, 0x80000080000040, 0x800000004080800, 0x40000,
    0x400480000000009, 0x2008020002421020, 0x14124000108004, 0x10401000000, 0x94, 0x1080000000002021,
    0x1000180000001100, 0x10, 0x400000100000, 0x100040010000, 0x80000000504020, 0x18040020080000, 0x280000000400,
    0x21a0004000000200, 0x1108000000000180, 0xa0400200000000, 0x2000011200001, 0x1010000000001, 0x800020000100000,
    0x3000000000, 0x2000003000020000, 0x4000000004000004, 0x1000000a000, 0x40000000000, 0x8000800000000000,
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
