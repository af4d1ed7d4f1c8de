#!/usr/bin/env python3
"""Write src/values/date_words.c: the words of dates in the world's languages.

    pip install babel==2.18.0
    tools/make_date_words.py > src/values/date_words.c

Month and weekday names, day periods and the patterns of "3 hours ago" come from
the Unicode CLDR as the Python package `babel` holds it; the words that CLDR
lacks (other calendars' months as news sites spell them, zones, the small words
between the parts of a date, "yesterday") are listed here.  Keys are in lower
case, NFC, without full stops and apostrophes, with single spaces; those of "ago"
have none, and "#" for the number.
"""
import sys
import unicodedata

import babel
from babel import Locale

# In order of how likely a page is in the language: the first wins a tie that nothing else settles.
LANGUAGES = """en de fr es pt it nl ru pl tr uk cs sv da nb fi hu ro el bg hr sr sk sl lt lv et sq mk bs
    ar fa he ur hi bn ta te mr gu kn ml pa ne si th lo km my vi id ms fil ja ko zh ka hy az kk ky uz tk tg mn
    be is ga gd cy br mt lb eu ca gl oc af sw am so ha yo ig zu xh eo nn fo fy rm ps sd ku ug as or jv su dsb hsb
    sr_Latn bs_Cyrl uz_Cyrl az_Cyrl zh_Hant pa_Arab ar_IQ ar_SY ar_DZ ar_TN ar_MA de_AT pt_PT es_MX en_AU en_IN fr_CA
    ku_TR""".split()

CLASSES = ["MONTH", "JALALI_MONTH", "HIJRI_MONTH", "WEEKDAY", "DAY_PERIOD", "AGO", "DAY_BACK", "ZONE", "FILLER",
           "UNIT", "ERA", "CALENDAR"]

AM, PM, NIGHT, NOON, MIDNIGHT = range(5)
SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR = range(7)


def plain(mapping):
    return {k: plain(v) for k, v in mapping.items()} if hasattr(mapping, "items") else mapping


def lower(text):
    return "".join("i" if c == "İ" else c.lower() if len(c.lower()) == 1 else c for c in text)


def key_of(text):
    text = unicodedata.normalize("NFC", lower(unicodedata.normalize("NFC", text)))
    for mark in ".'’ʼ‘`\u200e\u200f\u200c\u200d\u061c":
        text = text.replace(mark, "")
    return " ".join(text.split())


def without_marks(key):
    """Latin letters without their diacritics, as hurried sites write them."""
    bare = "".join(c for c in unicodedata.normalize("NFD", key) if not unicodedata.combining(c))
    bare = bare.replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("ß", "ss")
    return bare if bare.isascii() else key


words = {}  # (class, key) -> {value: [language, …]}


def add(kind, value, text, language=""):
    for key in {key_of(text), without_marks(key_of(text))}:
        if not key or len(key.encode()) > 60:
            continue
        languages = words.setdefault((kind, key), {}).setdefault(value, [])
        if language not in languages:
            languages.append(language)


def add_all(kind, table, language=""):
    for value, texts in table.items():
        for text in texts.split(","):
            add(kind, value, text.strip(), language)


def read_cldr(name):
    locale, language = Locale.parse(name), name[:3].rstrip("_")
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, text in locale.months[context][width].items():
                if not any(c.isdigit() for c in text) and len(key_of(text)) > 1:
                    add("MONTH", number, text, language)
            for number, text in locale.days[context][width].items():
                if len(key_of(text)) > 1:
                    add("WEEKDAY", number, text)
            for period, text in plain(locale._data["day_periods"])[context][width].items():
                value = {"am": AM, "morning": AM, "pm": PM, "afternoon": PM, "evening": PM, "night": NIGHT, "noon": NOON,
                         "midnight": MIDNIGHT}[period.rstrip("12")]
                if len(key_of(text)) > 1:
                    add("DAY_PERIOD", value, text)
    fields = plain(locale._data["date_fields"])
    for unit, unit_name in enumerate(("second", "minute", "hour", "day", "week", "month", "year")):
        for width in ("", "-short"):
            for pattern in fields.get(unit_name + width, {}).get("past", {}).values():
                before, mark, after = pattern.partition("{0}")
                if mark and sum(c.isalpha() for c in before + after) > 1 and before[:1] not in ("-", "+"):
                    add("AGO", unit, key_of(before + "#" + after).replace(" ", ""))


for name in LANGUAGES:
    read_cldr(name)

# Spellings that CLDR does not have.
for language, table in {
    "en": {9: "sept,sepember", 2: "febr", 6: "june", 7: "july"},
    "de": {1: "jänner,jaenner", 2: "feber", 3: "maerz,mrz,mär", 9: "sept"},
    "es": {9: "setiembre,set,sep", 1: "ene", 8: "ago", 12: "dic"},
    "fr": {2: "fev,févr", 7: "juil", 8: "aout", 12: "déc", 1: "janv"},
    "it": {9: "sett", 6: "giu", 7: "lugl"},
    "pt": {9: "set", 3: "marco"},
    "nl": {3: "mrt"},
    "ru": {9: "сен", 11: "ноя,нояб", 2: "фев,февр", 3: "мар", 6: "июн", 7: "июл"},
    "pl": {9: "wrz", 10: "paź,pazdz"},
    "hy": {1: "հունվարի", 10: "հոկտեմբերի"},
    "tr": {2: "şub", 8: "ağu"},
    "el": {1: "ιαν", 3: "μαρτ", 8: "αυγ", 5: "μαι"},
    "ro": {9: "sept", 11: "noi"},
    "ar": {1: "كانون الثاني", 2: "شباط", 3: "آذار,اذار", 4: "نيسان,أفريل", 5: "أيار,ايار,ماي", 6: "حزيران,جوان", 7: "تموز,جويلية",
           8: "آب,أوت,اغسطس,غشت", 9: "أيلول,ايلول,شتنبر", 10: "تشرين الأول,تشرين الاول,اكتوبر", 11: "تشرين الثاني,نونبر", 12: "كانون الأول,كانون الاول,دجنبر"},
    "fa": {1: "ژانویه", 2: "فوریه", 3: "مارس", 4: "آوریل", 5: "مه,می", 6: "ژوئن", 7: "ژوئیه,جولای", 8: "اوت,آگوست", 9: "سپتامبر",
           10: "اکتبر", 11: "نوامبر", 12: "دسامبر"},
    "he": {n: "ב" + t for n, t in enumerate("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר".split(), 1)},
    "id": {8: "agt,agust"},
    "kk": {1: "қаңтар", 10: "қазан"},
    "th": {1: "มค", 2: "กพ", 3: "มีค", 4: "เมย", 5: "พค", 6: "มิย", 7: "กค", 8: "สค", 9: "กย", 10: "ตค", 11: "พย", 12: "ธค"},
    "lt": {1: "sausio", 10: "spalio"},
    "eu": {n: t for n, t in enumerate(("urtarrilaren,urtarrilak", "otsailaren,otsailak", "martxoaren,martxoak", "apirilaren,apirilak",
                                       "maiatzaren,maiatzak", "ekainaren,ekainak", "uztailaren,uztailak", "abuztuaren,abuztuak",
                                       "irailaren,irailak", "urriaren,urriak", "azaroaren,azaroak", "abenduaren,abenduak"), 1)},
    "zh": {n: t for n, t in enumerate("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(), 1)},
}.items():
    add_all("MONTH", table, language)

JALALI = {1: "فروردین,farvardin", 2: "اردیبهشت,ordibehesht", 3: "خرداد,khordad", 4: "تیر,tir", 5: "مرداد,امرداد,mordad",
          6: "شهریور,shahrivar", 7: "مهر,mehr", 8: "آبان,aban", 9: "آذر,azar", 10: "دی,dey", 11: "بهمن,bahman", 12: "اسفند,esfand"}
AFGHAN = {1: "حمل,وری", 2: "ثور,غویی", 3: "جوزا,غبرګولی", 4: "سرطان,چنګاښ", 5: "اسد,زمری", 6: "سنبله,وږی", 7: "میزان,تله",
          8: "عقرب,لړم", 9: "قوس,لیندۍ", 10: "جدی,مرغومی", 11: "دلو,سلواغه", 12: "حوت,کب"}
HIJRI = {1: "محرم,المحرم,muharram,muharrem", 2: "صفر,safar,safer", 3: "ربيع الأول,ربيع الاول,ربیع‌الاول,ربیع الاول,rabi al-awwal,rabiulawal",
         4: "ربيع الآخر,ربيع الثاني,ربیع الثانی,rabi al-thani,rabiulakhir", 5: "جمادى الأولى,جمادى الاولى,جمادی الاول,jumada al-awwal,jumadilawal",
         6: "جمادى الآخرة,جمادى الثانية,جمادی الثانی,jumada al-thani,jumadilakhir", 7: "رجب,rajab,recep", 8: "شعبان,shaban,sha ban,şaban,syaban",
         9: "رمضان,ramadan,ramazan,ramadhan", 10: "شوال,shawwal,şevval,syawal", 11: "ذو القعدة,ذي القعدة,ذوالقعده,dhu al-qadah,zulkaidah,zilkade",
         12: "ذو الحجة,ذي الحجة,ذوالحجه,dhu al-hijjah,zulhijah,zilhicce"}
add_all("JALALI_MONTH", JALALI)
add_all("JALALI_MONTH", AFGHAN)
for number, texts in HIJRI.items():
    for text in texts.split(","):
        add("HIJRI_MONTH", number, text.replace("-", " "))

add_all("DAY_PERIOD", {
    AM: "am,a m,vormittags,morgens,上午,早上,早晨,清晨,凌晨,午前,오전,새벽,아침,sáng,ص,صباحا,صباحاً,de la mañana,da manhã,пре подне,ق ظ,πμ,पूर्वाह्न,delop,de,öö",
    PM: "pm,p m,nachmittags,abends,下午,傍晚,晚上,晚間,晚间,午後,오후,저녁,밤,chiều,tối,م,مساء,مساءً,de la tarde,de la noche,da tarde,da noite,вечера,дня,"
        "ب ظ,μμ,अपराह्न,delután,du,öğleden sonra",
})

add_all("DAY_BACK", {
    0: "today,heute,aujourdhui,hoy,hoje,oggi,vandaag,сегодня,dzisiaj,dziś,bugün,сьогодні,dnes,idag,i dag,tänään,ma,astăzi,azi,σήμερα,днес,danas,"
       "данас,šiandien,šodien,täna,sot,денес,اليوم,امروز,היום,आज,আজ,วันนี้,hôm nay,hari ini,今天,今日,本日,오늘,ngayon",
    1: "yesterday,gestern,hier,ayer,ontem,ieri,gisteren,вчера,wczoraj,dün,вчора,včera,igår,i går,eilen,tegnap,χθες,χτες,jučer,juče,јуче,vakar,"
       "eile,dje,أمس,امس,دیروز,אתמול,कल,গতকাল,เมื่อวาน,hôm qua,kemarin,昨天,昨日,어제,kahapon",
})

ZONES = {  # minutes east of UTC; 2000 and more: see date_zone in dates.c
    0: "utc,gmt,z,wet,ut", 60: "cet,mez,west,wat,mewz", 120: "cest,mesz,eet,cat,sast", 180: "eest,msk,мск,eat,trt,tsi,ast arabia", 210: "irst",
    240: "gst,samt,azt", 300: "pkt,yekt,uzt", 330: "sl time", 345: "npt", 360: "omst", 420: "wib,ict,krat", 480: "hkt,sgt,myt,wita,awst,irkt",
    540: "jst,kst,wit,yakt", 570: "acst", 600: "aest,vlat", 630: "acdt", 660: "aedt", 720: "nzst", 780: "nzdt",
    -180: "brt,art", -240: "edt,clt", -300: "est,cdt,cot,pet", -360: "mdt", -420: "mst,pdt", -480: "pst,akdt", -540: "akst", -600: "hst",
    -210: "nst", -150: "ndt",
    2000: "et,eastern", 2001: "ct,central", 2002: "mt,mountain", 2003: "pt,pacific", 2004: "bst", 2005: "ist", 2006: "cst",
}

add_all("FILLER", {0: """at,on,of,the,um,uhr,am,den,der,dem,vom,à,a,le,du,de,del,do,da,di,d,la,las,los,el,às,as,o,os,em,en,el día,día,dia,alle,ore,ora,
    ore,h,hs,hrs,hours,hr,kl,klockan,klokken,klo,kello,om,uur,op,va,van,в,о,от,во,г,года,год,ч,у,р,року,рік,об,на,w,roku,r,godz,godzina,v,ve,ob,ob uri,
    saat,tarihinde,pukul,jam,lúc,hora,horas,heures,heure,στις,ώρα,και,час,часа,ч,la ora,ora,ore,orele,u,sati,god,godine,gada,m,d,g,i,och,
    le,jour,الساعة,في,عام,سنة,ساعت,در,سال,بجے,בשעה,ב,เวลา,น,เมื่อ,วันที่,พศ,बजे,को,টা,ngày,năm,tháng,onsdag,оны,сарын,өдөр,ж,жылы,жылғы,ш,წ,թ,il,il giorno,
    con,giờ,time,local,local time,ore,ad,ce,min,dnia,den,dne,na,pada,petsa,noong,ng,mhux,ta,im,an,au,date,edition,print,online,stand,posted"""})
add_all("UNIT", {0: "年,년,년도", 1: "月,월", 2: "日,일,号,號", 3: "时,時,点,點,시", 4: "分,분", 5: "秒,초", 6: "tháng,thg"})
add_all("ERA", {1: "令和", 2: "平成", 3: "昭和", 4: "民國,民国,中華民國", 5: "พศ,พ ศ", 6: "西元,公元,西暦,คศ"})
add_all("CALENDAR", {1: "هجری شمسی,شمسی,ه ش", 2: "هجري,هـ,ه,هجرية,ہجری,ah,hijri", 3: "ميلادي,میلادی,م"})

for offset, names in ZONES.items():
    for name in names.split(","):
        add("ZONE", offset, name)

# --- the table ---
languages = [""]
entries = []
for (kind, key), values in sorted(words.items(), key=lambda item: (item[0][1].encode(), CLASSES.index(item[0][0]))):
    if kind == "FILLER" or len(values) == 1:
        entries.append((key, kind, next(iter(values)), ""))
        continue
    for value, names in values.items():
        for language in names:
            entries.append((key, kind, value, language))
            if language not in languages:
                languages.append(language)

# The keys' text in rows of ROW bytes, each a string literal of a length that C99 promises; none goes over a row's end.
ROW = 4096
rows, offsets = [bytearray()], {}
for key, *_ in entries:
    if key not in offsets:
        if len(rows[-1]) + len(key.encode()) > 4000:
            rows.append(bytearray())
        offsets[key] = (len(rows) - 1) * ROW + len(rows[-1])
        rows[-1] += key.encode()


def literal(data):
    out = ""
    for byte in data:
        out += chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else "\\%03o" % byte
    return out


notice = f"""/* The words of dates.  Made by tools/make_date_words.py from the Unicode CLDR in babel {babel.__version__}
 * and the lists in that script; do not edit.
 *
 * CLDR data: Copyright (c) 2004-2025 Unicode, Inc.  Unicode License V3, https://www.unicode.org/license.txt */
#include "values/date_words.h"

/* clang-format off */"""
print(notice)
print("const char dl_date_word_keys[][DL_DATE_WORD_ROW] = {")
for row in rows:
    for at in range(0, len(row), 32):
        print(f'    "{literal(row[at:at + 32])}"')
    print("    ,")
print("};\n")
print(f"const char dl_date_word_languages[][4] = {{{', '.join(chr(34) + l + chr(34) for l in languages)}}};\n")
print(f"const uint32_t dl_date_word_count = {len(entries)};\n")
print("/* Sorted by key, then class, then how likely the language is. */")
print("const dl_date_word dl_date_words[] = {")
line = "   "
for key, kind, value, language in entries:
    item = f" {{{offsets[key]}, {value}, {len(key.encode())}, {CLASSES.index(kind)}, {languages.index(language)}}},"
    if len(line) + len(item) > 118:
        print(line)
        line = "   "
    line += item
print(line)
print("};")
starts = [next((n for n, entry in enumerate(entries) if entry[0].encode()[0] >= byte), len(entries)) for byte in range(257)]
print("\n/* Where the keys that begin with a byte start. */")
print("const uint16_t dl_date_word_first[257] = {")
for at in range(0, 257, 16):
    print("    " + " ".join(f"{n}," for n in starts[at:at + 16]))
print("};")

# A bit for each place that a hash of a key's first eight bytes and its size leads to, for the keys that are words and
# for the first words of those that are several: most words of a text have none.
FILTER_BITS = 16
FILTER_FACTOR = 0x9E3779B97F4A7C15
places = set()
for key, kind, *_ in entries:
    if kind == "AGO":
        continue
    for word in {key, key.split(" ")[0]}:
        data = word.encode()
        mixed = int.from_bytes(data[:8], "little") ^ len(data) << 56
        places.add((mixed * FILTER_FACTOR & (1 << 64) - 1) >> (64 - FILTER_BITS))
print("\n/* See dl_may_be_date_word. */")
print("const uint64_t dl_date_word_filter[1 << DL_DATE_WORD_FILTER_BITS >> 6] = {")
filter_words = [sum(1 << bit for bit in range(64) if at + bit in places) for at in range(0, 1 << FILTER_BITS, 64)]
for at in range(0, len(filter_words), 5):
    print("    " + " ".join(f"0x{word:x}," for word in filter_words[at:at + 5]))
print("};")
print(f"{len(entries)} entries, {len(rows)} rows, {len(languages)} languages", file=sys.stderr)
