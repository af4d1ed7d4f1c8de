"""The texts of the test archive.  All of it is made up: people, places, sites, and what happened."""

# --- one event: a bridge is closed to lorries ---

WIRE = [
    "Kestrel Bridge in Varrow is closed to lorries from midnight, the city engineer said on Tuesday, after divers of a routine "
    "inspection found broken wires in one of the hangers that carry the deck.",
    "Vehicles of more than 3.5 tonnes must take the ferry at Lower Sund or drive 41 kilometres by way of Hallin. Cars, buses "
    "and ambulances may go on crossing, at 30 kilometres an hour and with a distance of 50 metres.",
    "“A hanger that has lost a tenth of its wires still holds,” said Ilse Brandvold, the city engineer. “It holds less than we "
    "have promised everybody who crosses it.”",
    "The bridge was opened in 1961 and carries 19,000 vehicles a day, of which 1,400 are lorries. It is the only crossing of "
    "the river Var between the harbour and Hallin.",
    "The hanger, number 14 of 96, had been inspected in 2019, when nothing was found. Salt water had got under its paint at "
    "the lower socket, according to the engineer’s report of nine pages.",
    "Repair will take until the end of June and cost 6.8 million crowns, the report says. The city has set aside four million.",
    "Teodor Maas, the mayor, asked the government to pay for the rest. A spokeswoman of the ministry of transport said that "
    "it had received the letter and would answer it.",
    "Dairies on the northern bank said that milk would have to leave their tanks four hours earlier to reach the plant at "
    "Varrow in time. About 60 farms are concerned.",
    "The ferry at Lower Sund takes eleven lorries at a time and sails every 40 minutes; the operator will add a second boat "
    "from Friday.",
]

COURIER = {
    "opening": "VARROW, 4 March — Kestrel Bridge will be shut to every lorry from midnight, for the first time since it was "
    "opened in 1961, because divers have found {wires} broken wires in one of the hangers that hold up its deck.",
    "who": "The city engineer, Ilse Brandvold, told the council of it on Tuesday afternoon, {minutes} minutes after she had read "
    "the report herself. “A hanger that has lost a tenth of its wires still holds,” she said. “It holds less than we "
    "have promised everybody who crosses it.”",
    "who-2": "The city engineer, Ilse Brandvold, told the council of it on Tuesday evening, {minutes} minutes after she had read "
    "the report herself. “A hanger that has lost a tenth of its wires still holds,” she said. “It does not hold what "
    "we have promised.”",
    "detour": "Vehicles of more than 3.5 tonnes must take the ferry at Lower Sund or drive 41 kilometres by way of Hallin. Cars, "
    "buses and ambulances may go on crossing, at 30 kilometres an hour and with a distance of 50 metres.",
    "milk": "Aino Kettunen, who milks 140 cows at Northfield, heard of it from the driver of the tanker. “He rang at six and said: "
    "I come at two in the morning or not at all,” she said. Her milk has to be at the plant before eight.",
    "milk-2": "Aino Kettunen, who milks 140 cows at Northfield and speaks for the dairies on the northern bank, heard of it from "
    "the driver of the tanker. “He rang at six and said: I come at two in the morning or not at all,” she said. Her milk "
    "has to be at the plant before eight.",
    "silence": "The haulage firms of the harbour, asked by this paper on Tuesday what they would do, did not want to say.",
    "history": "The hanger, number 14 of 96, had been inspected in 2019, when nothing was found. Salt water had got under its "
    "paint at the lower socket, according to the engineer’s report of nine pages.",
    "money": "Repair will take until the end of June and cost 6.8 million crowns, the report says. The city has set aside four "
    "million. Teodor Maas, the mayor, has asked the government for the rest.",
    "union": "Rafiq Sandel of the drivers’ union said that his members would not wait at Lower Sund without pay. He put the "
    "queue at two hours on a Monday and asked for a place with a roof, water and light.",
    "weights": "The city publishes what is weighed at the southern ramp each morning as a plain file. One line of it, from Monday:",
    "correction": "Correction, 5 March: an earlier version of this article said that eleven wires were broken. There are seventeen.",
}

COURIER_TABLE = [
    ["Year", "Vehicles a day", "of them lorries", "Upkeep, crowns"],
    ["2022", "17,900", "1,210", "1,040,000"],
    ["2023", "18,600", "1,330", "1,115,000"],
    ["2024", "19,000", "1,400", "1,290,000"],
]
COURIER_LIST = [
    "Ferry from Lower Sund every 40 minutes, eleven lorries a boat",
    "A second boat from Friday, if its crew can be found",
    "Night drives over the bridge for milk and oxygen, one lorry at a time, with an escort",
]
COURIER_CODE = (
    "2025-03-03;KES-S;06:40;axles=5;kg=38120;hanger14=ok\n2025-03-03;KES-S;06:52;axles=3;kg=17400;hanger14=ok"
)
COURIER_QUOTE = "“If the milk is at the plant at nine, it is not milk for today any more.”"

GERMAN = [
    "VARROW. Die Kestrel-Brücke ist seit Mitternacht für Lastwagen gesperrt. Taucher hatten bei einer Prüfung siebzehn gerissene "
    "Drähte in einem der Hänger gefunden, an denen die Fahrbahn hängt.",
    "„Ein Hänger, dem ein Zehntel der Drähte fehlt, hält noch“, sagte die Stadtingenieurin Ilse Brandvold. „Er hält nur nicht, "
    "was wir versprochen haben.“",
    "Wer mehr als 3,5 Tonnen wiegt, muss die Fähre bei Lower Sund nehmen oder 41 Kilometer über Hallin fahren. Die Molkereien am "
    "Nordufer rechnen mit vier Stunden mehr.",
    "Die Reparatur soll 6,8 Millionen Kronen kosten und bis Ende Juni dauern. Bürgermeister Teodor Maas hat die Regierung um Geld "
    "gebeten.",
]

ARABIC = [
    "فارو — أُغلق جسر كِسترِل أمام الشاحنات منذ منتصف الليل، بعدما عثر غوّاصون خلال فحص دوري على سبعة عشر سلكًا مقطوعًا في أحد "
    "الحبال التي تحمل سطح الجسر.",
    "وقالت مهندسة المدينة إلسه براندفولد: «الحبل الذي فقد عُشر أسلاكه لا يزال يحمل، لكنه لا يحمل ما وعدنا به الناس».",
    "على المركبات التي يزيد وزنها على 3.5 طن أن تستقل العبّارة في «لوور سوند» (KES-S 06:40) أو أن تقطع 41 كيلومترًا عبر هالين.",
]
ARABIC_LIST = [
    "عبّارة كل 40 دقيقة تتسع لإحدى عشرة شاحنة",
    "قارب ثانٍ ابتداءً من يوم الجمعة",
    "عبور ليلي للحليب والأكسجين بمرافقة",
]

HEBREW = [
    "גשר קסטרל בוארו נסגר למשאיות מחצות, לאחר שצוללים מצאו שבעה־עשר חוטים קרועים באחד הכבלים הנושאים את הכביש.",
    "״כבל שאיבד עשירית מחוטיו עדיין מחזיק״, אמרה מהנדסת העיר אילסה ברנדוולד. כלי רכב מעל 3.5 טונות ייסעו 41 קילומטרים דרך האלין.",
]

JAPANESE = [
    "ヴァル川に架かるケストレル橋が五日午前零時から大型車通行止めとなった。定期点検の潜水士が、床版を吊るハンガー九十六本のうち十四番で、素線十七本の破断を見つけた。",
    "市の技師長イルセ・ブランヴォルドは「素線の一割を失っても吊り材はまだ持つ。ただ、渡る人に約束した強さではない」と述べた。",
    "総重量三・五トンを超える車両は、ロワーサンドの渡船か、ハリン経由の四十一キロの迂回路を使う。乗用車、バス、救急車は時速三十キロで通行できる。",
    "補修は六月末までかかり、費用は六百八十万クローネと見込まれる。市が用意したのは四百万クローネで、残りは国に求めている。",
]
JAPANESE_LIST = ["渡船は四十分おき、一便十一台", "金曜から二隻目を追加", "牛乳と酸素の夜間通行（一台ずつ、先導つき）"]

KOREAN = [
    "바르강의 케스트럴 다리가 5일 자정부터 화물차 통행을 막는다. 정기 점검에 나선 잠수사들이 행어 96개 가운데 14번에서 끊어진 소선 17가닥을 찾았다.",
    "3.5톤을 넘는 차량은 로어선드 나루의 배를 타거나 할린을 거쳐 41킬로미터를 돌아가야 한다.",
]

CHINESE = [
    "瓦尔河上的红隼桥五日零时起禁止货车通行。潜水员在例行检查中发现，九十六根吊索中的第十四根有十七根钢丝断裂。",
    "超过三点五吨的车辆须在下松德乘渡轮，或绕行四十一公里经哈林过河。维修预计六月底完成，费用为六百八十万克朗。",
]

RUSSIAN = [
    "Мост Кестрел в Варроу с полуночи закрыт для грузовиков: водолазы нашли семнадцать оборванных проволок в одной из подвесок, "
    "на которых держится полотно.",
    "«Подвеска, потерявшая десятую часть проволок, ещё держит», — сказала главный инженер города Ильсе Брандвольд.",
    "Машинам тяжелее 3,5 тонны придётся ехать паромом из Нижнего Сунда или делать круг в 41 километр через Халлин.",
]

OPINION = [
    "There is a kind of bridge that a town stops seeing. One crosses it as one crosses one’s own kitchen, and the first thing one "
    "hears of it is that it may fall into the sink.",
    "The council knew in 2019 that the paint of the hangers had eleven years behind it and seven before it. It chose to paint the "
    "railings, which can be seen from the street.",
    "Nobody was careless, everybody was thrifty, and between the two a wire broke, and then another sixteen. What is needed now is "
    "not a culprit but a list: what else in Varrow do we only look at from above?",
]

LIVE = [  # time, headline, author, text
    (
        "15:05",
        "What is being decided",
        "Nadia Ferro",
        "Whether lorries may use Kestrel Bridge after midnight. The council has called a meeting for half past three; the gallery is "
        "open, and full.",
    ),
    ("15:34", None, "Nadia Ferro", "The mayor opens the meeting and gives the floor to the city engineer at once."),
    (
        "15:41",
        "Seventeen, not eleven",
        "Sten Ovik",
        "Ilse Brandvold reads from the report: seventeen wires of hanger 14 are broken. A first count had said eleven.\n\nShe asks for "
        "the lights to be put out and shows three photographs from under water.",
    ),
    (
        "15:58",
        None,
        None,
        "Somebody in the gallery asks how many wires there are. A hundred and sixty-nine, says the engineer.",
    ),
    (
        "16:12",
        "Drivers outside",
        "Sten Ovik",
        "About forty lorries stand along the quay with their lights on. Rafiq Sandel of the drivers’ union has come up the stairs and is "
        "let in.",
    ),
    (
        "16:20",
        None,
        "Nadia Ferro",
        "“Two hours in a queue are two hours of work,” says Rafiq Sandel, who has been given three minutes.",
    ),
    (
        "16:44",
        "Closed from midnight",
        "Nadia Ferro",
        "The mayor reads the order: no vehicle of more than 3.5 tonnes from midnight until further notice. There is no vote; the engineer "
        "may close a bridge by herself.",
    ),
    ("16:59", None, "Sten Ovik", "The ferry operator says that a second boat will sail from Friday."),
    (
        "17:25",
        "That is all for today",
        "Nadia Ferro",
        "The meeting is over. Our report is on the front page; this one will not be updated again.",
    ),
]

# --- what else the sites printed ---

# Small stories are made of these: of DETAILS, any two of them have at most one in common.
PLACES = ["Northfield", "Lower Sund", "Hallin", "Tessen", "Orrery Hill", "the Old Quay", "Marrow Lane", "Sankt Brigit"]
THINGS = [
    "library",
    "tram depot",
    "swimming bath",
    "school kitchen",
    "allotments",
    "fish market",
    "post office",
    "skating rink",
]
ACTS = [
    "keeps its night opening",
    "gets a new roof",
    "closes on Sundays",
    "is to be sold",
    "opens a month late",
    "counts its visitors",
    "asks for volunteers",
    "wins a prize",
]
DETAILS = [
    "The council took {minutes} minutes over it, less than over the colour of the benches, and voted {yes} to {no}.",
    "About {people} people use it in a week, most of them before nine in the morning.",
    "It will cost {crowns},000 crowns, which is what the town spends on salt in a mild winter.",
    "“We had hoped to be asked,” said {name}, who has had the keys since {year}.",
    "The work is to begin on {day} and to last {weeks} weeks, if the frost lets it.",
    "A letter with {people} signatures had asked for the opposite; it was read aloud and put on file.",
    "Until {day} everything stays as it has been since {year}, the lamps included.",
    "{name} was the only one to speak against it, for {minutes} minutes, from notes on the back of a menu.",
    "Whoever has left something there, be it a bicycle or a cello, may fetch it within {weeks} weeks.",
    "The building is of {year} and was meant to stand for ten years, a plaque beside its door says.",
    "Of {people} who answered a survey, every third had never been inside.",
    "The heating alone takes {crowns} litres of oil a day; a pump from the harbour is to do the same with sea water.",
    "“One gets used to the draught,” said {name}, “and then somebody mends it.”",
    "Buses will stop there every {minutes} minutes from {day}, on Sundays too.",
    "Nothing of the kind has been tried on this side of the river since {year}.",
    "The cats that live in the yard, {weeks} by the last count, are to stay.",
    "A first offer of {crowns},000 crowns had been turned down in spring as too much or too little, depending on the party.",
    "Children get in free until {day}; all others pay {no} crowns, or bring a chair.",
    "The keys hang where they have hung since {year}, on a nail that everybody knows of.",
    "In the wet autumn of {year} the river had come up to the third step, and nobody has painted over the line.",
    "A model in cardboard, {no} metres long, can be looked at in the town hall on weekdays.",
    "{name} has been told to draw up a plan and to bring it before {day}.",
    "Two architects from Tessen had wanted it round, a third one lower; the fire brigade wanted a second door.",
    "What is left of the money, some {people} crowns, goes to the swimmers of Sankt Brigit.",
    "For {weeks} weeks there will be noise between seven and four, and afterwards, it is said, none at all.",
]
NAMES = [
    "Oda Lindqvist",
    "Per Castellan",
    "Mirja Aho",
    "Dov Abramson",
    "Yvette Sarr",
    "Lorens Bakke",
    "Hana Kubota",
    "Imre Vadas",
]

# --- who says what in these texts ---

# Kind, full name (as the story gives it; "who": as beside the words), role, and where it stands: `a`, `b`: the words; `who`: who says
# them; `cue`.
SAID = [
    (
        "direct",
        "Ilse Brandvold",
        "the city engineer",
        "“(?P<a>A hanger that has lost a tenth of its wires still holds,)” (?P<cue>said) (?P<who>Ilse Brandvold), the city "
        "engineer. “(?P<b>It holds less than we have promised everybody who crosses it.)”",
    ),
    (
        "direct",
        "Ilse Brandvold",
        None,
        "“(?P<a>A hanger that has lost a tenth of its wires still holds,)” (?P<who>she) (?P<cue>said). “(?P<b>It .*?)”",
    ),
    (
        "indirect",
        "Ilse Brandvold",
        "the city engineer",
        "(?P<a>Kestrel Bridge in Varrow is closed to lorries from midnight), (?P<who>the city engineer) (?P<cue>said) on Tuesday",
    ),
    (
        "indirect",
        None,
        None,
        "(?P<a>Repair will take until the end of June and cost 6.8 million crowns), (?P<who>the report) (?P<cue>says)",
    ),
    (
        "indirect",
        "Teodor Maas",
        "the mayor",
        "(?P<who>Teodor Maas), the mayor, (?P<cue>asked) (?P<a>the government to pay for the rest)",
    ),
    (
        "indirect",
        None,
        None,
        "(?P<who>A spokeswoman of the ministry of transport) (?P<cue>said) that (?P<a>it had received the letter and would answer it)",
    ),
    (
        "indirect",
        None,
        None,
        "(?P<who>Dairies on the northern bank) (?P<cue>said) that (?P<a>milk would have to leave their tanks four hours earlier)",
    ),
    (
        "direct",
        "Aino Kettunen",
        None,
        "“(?P<a>He rang at six and said: I come at two in the morning or not at all,)” (?P<who>she) (?P<cue>said)",
    ),
    (
        "indirect",
        None,
        None,
        "(?P<who>the driver of the tanker). “He rang at six and (?P<cue>said): (?P<a>I come at two in the morning or not at all)",
    ),
    (
        "direct",
        "Aino Kettunen",
        "dairy farmer",
        "“(?P<a>If the milk is at the plant at nine, it is not milk for today any more.)”",
    ),
    (
        "indirect",
        "Rafiq Sandel",
        None,
        "(?P<who>Rafiq Sandel) of the drivers’ union (?P<cue>said) that (?P<a>his members would not wait at Lower Sund without pay)",
    ),
    (
        "direct",
        "Ilse Brandvold",
        "Stadtingenieurin",
        "„(?P<a>Ein Hänger, dem ein Zehntel der Drähte fehlt, hält noch)“, (?P<cue>sagte) die Stadtingenieurin (?P<who>Ilse Brandvold). "
        "„(?P<b>Er hält nur nicht, was wir versprochen haben.)“",
    ),
    ("direct", None, None, "(?P<cue>وقالت) (?P<who>مهندسة المدينة إلسه براندفولد): «(?P<a>الحبل[^»]*)»"),
    ("direct", None, None, "(?P<who>市の技師長イルセ・ブランヴォルド)は「(?P<a>[^」]*)」と(?P<cue>述べた)"),
    (
        "direct",
        "Ильсе Брандвольд",
        "главный инженер города",
        "«(?P<a>Подвеска[^»]*)», — (?P<cue>сказала) главный инженер города (?P<who>Ильсе Брандвольд)",
    ),
    ("direct", "who", None, "“(?P<a>We had hoped to be asked,)” (?P<cue>said) (?P<who>[A-Z]\\w+ [A-Z]\\w+)"),
    (
        "direct",
        "who",
        None,
        "“(?P<a>One gets used to the draught,)” (?P<cue>said) (?P<who>[A-Z]\\w+ [A-Z]\\w+), “(?P<b>and then somebody mends it.)”",
    ),
    ("mixed", None, None, "(?P<a>For \\d+ weeks there will be noise between seven and four, and afterwards, it is said, none at all)"),
]
