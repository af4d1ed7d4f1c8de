/* Sentences of the 16th of June 2014, a Monday, and the times in them: "words=value", no value where none is
 * certain. */
#include "base/span.h"

typedef struct times_row {
    const char *language, *text, *times;
} times_row;

static const times_row times_rows[] = {
    /* days of the calendar */
    {"en", "It opened on 16 June 2010 and closed on Thursday, 3 May 2012.",
     "16 June 2010=2010-06-16; Thursday, 3 May 2012=2012-05-03"},
    {"en", "It opened on June 16th, 2010, on June 3 2011 and on Sept. 30, 2013.",
     "June 16th, 2010=2010-06-16; June 3 2011=2011-06-03; Sept. 30, 2013=2013-09-30"},
    {"en", "It opened on Thursday June 5, and on Tuesday, 10 June.",
     "Thursday June 5=2014-06-05; Tuesday, 10 June=2014-06-10"},
    {"en", "It was published on 2010-05-03.", "2010-05-03=2010-05-03"},
    {"de", "Es erschien am 03.05.2010 und am 3.5.2010.", "03.05.2010=2010-05-03; 3.5.2010=2010-05-03"},
    {"en", "A law of 3 May 1745.", "3 May 1745=1745-05-03"},
    {"en", "Nobody reads 03/05/2010.", ""},
    {"en", "It ended on the 2nd of May.", "the 2nd of May=2014-05-02"},
    {"en", "It will open on October 12.", "October 12=2014-10-12"},
    {"en", "It opened on October 12.", "October 12=2013-10-12"},
    {"en", "A concert on 20 August.", "20 August=2014-08-20"},
    {"en", "A concert on 20 May.", "20 May=2014-05-20"},
    {"en", "He died on February 29.", "February 29="},
    {"en", "It is to be held on July 1.", "July 1=2014-07-01"},
    {"en", "It fell to its lowest since last Nov. 12.", "last Nov. 12=2013-11-12"},
    {"en", "Between May and July 2009 it rained.", "May=2009-05; July 2009=2009-07"},
    {"en", "From 3 December to 5 January 2010 it rained.",
     "3 December=2009-12-03; 5 January 2010=2010-01-05"},
    {"en", "In November and in 2009 it rained. In April, January 2008 and May it was dry.",
     "November=2013-11; 2009=2009; April=2014-04; January 2008=2008-01"},
    {"en", "We counted 5 in May and 6 of them.", "May=2014-05"},
    /* months */
    {"en", "It was sold in January, in July and in June.", "January=2014-01; July=2013-07; June=2014-06"},
    {"en", "It will be sold in January or in July.", "January=2015-01; July=2014-07"},
    {"en", "It must be sold by October.", "October=2014-10"},
    {"en", "It was sold last March, next May and this August.",
     "last March=2014-03; next May=2015-05; this August=2014-08"},
    {"en", "It was sold in October of last year.", "October of last year=2013-10"},
    {"en", "It was sold in October 2007, in March of this year.",
     "October 2007=2007-10; March of this year=2014-03"},
    {"en", "He may march on. April Smith and June Jones said so, Mr. May too.", ""},
    {"en", "Sales in Sept. fell; it was sold in April and May.", "Sept=2013-09; April=2014-04; May=2014-05"},
    {"en", "August was dry.", ""},
    {"en", "September was dry.", "September=2013-09"},
    /* years */
    {"en", "It was sold in 1987, by 2020 and in the year 1750.", "1987=1987; 2020=2020; year 1750=1750"},
    {"en", "The 2011 version and the 2008 Games cost $2000 or 2,000 or 1999.5.", "2011=2011; 2008=2008"},
    {"en", "It was fiscal 2009. Some 1990 people and 1990 dollars.", "fiscal 2009=2009"},
    {"en", "It went to 2000 homes in 2000.", "2000=2000"},
    {"en", "The 1990s and the 70s, but not the 75s.", "The 1990s=199; the 70s=197"},
    {"en", "Call 5551987 or 1987a or 1987 %.", ""},
    {"en",
     "In 1750 and 1750 it burned. It cost € 2000, £1999, 2014 $; call 12-2014, a/2014 or (2013) and "
     "2013-2014.",
     "2013=2013; 2013=2013; 2014=2014"},
    {"en", "A season of 1899, 1949 and 2045; in 1899 and by 2045.", "1899=1899; 1899=1899; 2045=2045"},
    /* days of the week */
    {"en", "He said on Thursday that he left on Monday.", "Thursday=2014-06-12; Monday=2014-06-16"},
    {"en", "The talks will resume on Thursday. On Monday they meet.",
     "Thursday=2014-06-19; Monday=2014-06-16"},
    {"en", "“They will see.” The victory on Thursday was theirs. (It will rain.) On Thursday it rained.",
     "Thursday=2014-06-12; Thursday=2014-06-12"},
    {"en", "On Thursday, the committee will meet.", "Thursday=2014-06-19"},
    {"en", "They meet on Monday.", "Monday=2014-06-16"},
    {"en", "He said last Monday and last Thursday.", "last Monday=2014-06-09; last Thursday=2014-06-12"},
    {"en", "He said next Monday, next Thursday.", "next Monday=2014-06-23; next Thursday=2014-06-19"},
    {"en", "This Thursday is fine. He came this Thursday.",
     "This Thursday=2014-06-19; this Thursday=2014-06-12"},
    {"en", "The talks, scheduled for Thursday, failed.", "Thursday=2014-06-19"},
    {"en", "The law is expected to be signed on Thursday.", "Thursday=2014-06-19"},
    {"en", "Thursday night, Thursday in the evening, early Saturday.",
     "Thursday night=2014-06-12TNI; Thursday in the evening=2014-06-12TEV; early Saturday=2014-06-14"},
    {"en", "Black Monday and Good Friday are names.", ""},
    {"en", "Every Thursday, on Thursdays, daily, weekly, every year, every two years.",
     "Every Thursday=; daily=P1D; weekly=P1W; every year=P1Y; every two years=P2Y"},
    /* around today */
    {"en", "Yesterday, today and tomorrow; the day before yesterday.",
     "Yesterday=2014-06-15; today=2014-06-16; tomorrow=2014-06-17; the day before "
     "yesterday=2014-06-14"},
    {"en", "Yesterday morning, this morning, tonight, last night.",
     "Yesterday morning=2014-06-15TMO; this morning=2014-06-16TMO; tonight=2014-06-16TNI; last "
     "night=2014-06-15TNI"},
    {"en", "Last week, last month, last year, last quarter, last weekend.",
     "Last week=2014-W24; last month=2014-05; last year=2013; last quarter=2014-Q1; last "
     "weekend=2014-W24-WE"},
    {"en", "Next week, next month, next year, next decade.",
     "Next week=2014-W26; next month=2014-07; next year=2015; next decade=202"},
    {"en", "This week, this month, this year; earlier this year, later this month.",
     "This week=2014-W25; this month=2014-06; this year=2014; earlier this year=2014; later this "
     "month=2014-06"},
    {"en", "The past year, the past three months, the next four years, the last two weeks.",
     "The past year=P1Y; the past three months=P3M; the next four years=P4Y; the last two weeks=P2W"},
    {"en", "He came this weekend. He will come this weekend.",
     "this weekend=2014-W24-WE; this weekend=2014-W25-WE"},
    {"en", "At the end of the year, the beginning of last year, mid-2011, early in 2012.",
     "the end of the year=2014; the beginning of last year=2013; mid-2011=2011; early in 2012=2012"},
    {"en", "They end the day well.", "end the day=2014-06-16"},
    /* parts of a year */
    {"en", "In the third quarter, in the second quarter and in the first quarter of 2009.",
     "third quarter=2013-Q3; second quarter=2014-Q2; first quarter of 2009=2009-Q1"},
    {"en", "It will be sold in the first quarter and in the third quarter of last year.",
     "first quarter=2015-Q1; third quarter of last year=2013-Q3"},
    {"en", "First-quarter sales, the first half of 2009, the first half.",
     "First-quarter=2014-Q1; the first half of 2009=2009-H1; the first half=2014-H1"},
    {"en",
     "Prices continue to fall. In the fall of the town. In the fall, last summer, in winter, spring "
     "2009.",
     "fall=2013-FA; last summer=2013-SU; winter=2013-WI; spring 2009=2009-SP"},
    {"en", "The biggest fall since 1987.", "1987=1987"},
    {"en", "On Christmas Day, on Christmas Eve 2010.",
     "Christmas Day=2013-12-25; Christmas Eve 2010=2010-12-24"},
    {"en", "It was the last week of March.", "the last week of March="},
    /* amounts */
    {"en", "Three days ago, two weeks ago, a week ago, two months ago, 20 years ago, a decade ago.",
     "Three days ago=2014-06-13; two weeks ago=2014-W23; a week ago=2014-06-09; two months "
     "ago=2014-04; 20 years ago=1994; a decade ago=2004"},
    {"en", "Several years ago, two hours ago, nearly three years ago.",
     "Several years ago=; two hours ago=; nearly three years ago=2011"},
    {"en", "It lasted six months, a five-year plan, nearly two weeks, several days, two decades, a century.",
     "six months=P6M; five-year=P5Y; nearly two weeks=P2W; several days=PXD; two decades=P20Y; a "
     "century=P100Y"},
    /* what the text has named */
    {"en", "Sales fell in the third quarter of 2013. A year earlier they rose. The quarter was bad.",
     "third quarter of 2013=2013-Q3; A year earlier=2012-Q3; The quarter=2013-Q3"},
    {"en", "Sales fell in the third quarter of 2013, after the same period a year earlier.",
     "third quarter of 2013=2013-Q3; the same period a year earlier=2012-Q3"},
    {"en",
     "Sales fell in the third quarter of 2013, after the year-ago quarter and the same period last "
     "year.",
     "third quarter of 2013=2013-Q3; the year-ago quarter=2012-Q3; the same period last year=2012-Q3"},
    {"en", "Sales fell a year earlier. Two years later it closed.",
     "a year earlier=2013; Two years later=2015"},
    {"en", "He died on 3 March 2010; the next day, the following month, the previous year, that year.",
     "3 March 2010=2010-03-03; the next day=2010-03-04; the following month=2010-04; the previous "
     "year=2009; that year=2009"},
    {"en", "That year was good, and the quarter, and the following year.", "That year=; the following year="},
    {"en", "He was born in 2010; two days later he died.", "2010=2010; two days later="},
    {"en", "It rose in 2010 and fell two years later, in the entire year.",
     "2010=2010; two years later=2012; entire year=2010"},
    {"en", "The quarter ended. The entire year.", ""},
    /* times of day */
    {"en", "It opened at 10:15 a.m. on Monday. At 18:00 UTC it closed. It was 2:1 or 10:15.",
     "10:15 a.m=; Monday=2014-06-16; 18:00 UTC=2014-06-16T18:00Z"},
    {"en", "It opened on Tuesday, in Wendle at 18:00 UTC. It closed at 19:00.",
     "Tuesday=2014-06-10; 18:00 UTC=2014-06-10T18:00Z; 19:00="},
    {"en", "It fell by 2.36% at 16:15 UTC, June 1st.", "16:15 UTC=2014-06-01T16:15Z; June 1st=2014-06-01"},
    {"en", "Now, recently and soon.", "Now=PRESENT_REF; recently=PAST_REF; soon=FUTURE_REF"},
    /* events, weekends, headlines */
    {"en", "In the next weeks, in the past years, in these days. USA TODAY said it today. TODAY he said it.",
     "next weeks=PXW; past years=PXY; today=2014-06-16; TODAY=2014-06-16"},
    {"en", "The September 11 attacks; the attacks of May 3. He was killed in attacks on May 3.",
     "The September 11=; May 3=; May 3=2014-05-03"},
    {"en", "It will be sold in 2016 On Thursday it was not.", "2016=2016; Thursday=2014-06-12"},
    {"en", "It rained over the weekend. This past Monday, this past weekend, this coming Friday.",
     "the weekend=2014-W24-WE; This past Monday=2014-06-09; this past weekend=2014-W24-WE; this "
     "coming Friday=2014-06-20"},
    /* Spanish */
    {"es", "El 16 de junio de 2010, el jueves 3 de mayo de 2012, el 2 de mayo del 2013.",
     "El 16 de junio de 2010=2010-06-16; el jueves 3 de mayo de 2012=2012-05-03; el 2 de mayo del "
     "2013=2013-05-02"},
    {"es", "Dijo el jueves que vendrá el lunes. El jueves pasado, el pasado martes, el próximo lunes.",
     "el jueves=2014-06-12; el lunes=2014-06-16; El jueves pasado=2014-06-12; el pasado "
     "martes=2014-06-10; el próximo lunes=2014-06-23"},
    {"es", "La reunión comenzará el jueves. Se firmará el 12 de octubre.",
     "el jueves=2014-06-19; el 12 de octubre=2014-10-12"},
    {"es", "La semana pasada, el mes pasado, el año pasado, el próximo año, este mes, el año que viene.",
     "La semana pasada=2014-W24; el mes pasado=2014-05; el año pasado=2013; el próximo año=2015; este "
     "mes=2014-06; el año que viene=2015"},
    {"es", "El último trimestre, el último año, los últimos cinco años, los próximos seis meses.",
     "El último trimestre=2014-Q1; el último año=P1Y; los últimos cinco años=P5Y; los próximos seis "
     "meses=P6M"},
    {"es", "El primer trimestre de 2009, el tercer trimestre del año pasado, el cuarto trimestre.",
     "El primer trimestre de 2009=2009-Q1; el tercer trimestre del año pasado=2013-Q3; el cuarto "
     "trimestre=2013-Q4"},
    {"es",
     "El mismo periodo del año anterior. El tercer trimestre de 2012; el mismo periodo del año "
     "anterior.",
     "El mismo periodo del año anterior=; El tercer trimestre de 2012=2012-Q3; el mismo periodo del "
     "año anterior=2011-Q3"},
    {"es", "Hace tres días, hace casi dos años, hace una semana, hace años, tres años atrás.",
     "Hace tres días=2014-06-13; hace casi dos años=2012; hace una semana=2014-06-09; hace años=; "
     "tres años atrás=2011"},
    {"es", "El viernes por la noche, ayer por la tarde, esta mañana, anoche, la noche del jueves.",
     "El viernes por la noche=2014-06-13TNI; ayer por la tarde=2014-06-15TAF; esta "
     "mañana=2014-06-16TMO; anoche=2014-06-15TNI; la noche del jueves=2014-06-12TNI"},
    {"es", "Hoy, el día de ayer, anteayer, pasado mañana, mañana, mañana por la mañana.",
     "Hoy=2014-06-16; el día de ayer=2014-06-15; anteayer=2014-06-14; pasado mañana=2014-06-18; "
     "mañana=2014-06-17; mañana por la mañana=2014-06-17TMO"},
    {"es", "A finales de año, a principios de 2009, mediados de 2011, finales del año pasado.",
     "finales de año=2014; principios de 2009=2009; mediados de 2011=2011; finales del año "
     "pasado=2013"},
    {"es", "Los lunes, los jueves, cada semana, semanal, cinco años.",
     "Los lunes=; los jueves=; cada semana=P1W; semanal=P1W; cinco años=P5Y"},
    {"es", "En abril, en enero de 2008, desde noviembre, hasta octubre, abril pasado. La marca.",
     "abril=2014-04; enero de 2008=2008-01; noviembre=2013-11; octubre=2014-10; abril pasado=2014-04"},
    {"es", "Los años 80, en el 2014, el año 1999, para el 2012 3 de enero de 2006.",
     "Los años 80=198; 2014=2014; el año 1999=1999; 2012=2012; 3 de enero de 2006=2006-01-03"},
    {"es", "Cinco años después de su salida. Nació en 2005; dos años después murió.",
     "Cinco años después=; 2005=2005; dos años después=2007"},
    {"es", "Lo dijo ayer lunes a las 16.25. Subió a las 2.36 %.",
     "ayer lunes=2014-06-15; 16.25=2014-06-15T16:25"},
    {"es", "El lunes negro, el Viernes Santo. La primavera, el pasado verano, en otoño de 2010.",
     "La primavera=2014-SP; el pasado verano=2013-SU; otoño de 2010=2010-FA"},
    {"es", "A las 18:00 UTC del lunes, a las 10:15.",
     "18:00 UTC del lunes=2014-06-16T18:00Z; 10:15=2014-06-16T10:15"},
    {"es", "El 3 de mayo de 2010 llegó; el día siguiente se fue.",
     "El 3 de mayo de 2010=2010-05-03; el día siguiente=2010-05-04"},
    {"es", "Los atentados del 11 de marzo, los ataques terroristas del 11 de septiembre.",
     "11 de marzo=; 11 de septiembre="},
    {"es", "Hoy en día es así. Los próximos días, los últimos años, las últimas semanas.",
     "Hoy en día=PRESENT_REF; Los próximos días=PXD; los últimos años=PXY; las últimas semanas=PXW"},
    /* German */
    {"de", "In den nächsten Wochen, in den letzten Jahren; die 1970er Jahre und die 80er.",
     "den nächsten Wochen=PXW; den letzten Jahren=PXY; die 1970er=197; die 80er=198"},
    {"de", "Am Wochenende regnete es. Die Anschläge des 11. September.",
     "Wochenende=2014-W24-WE; des 11. September="},
    {"de", "Am 16. Juni 2010, am Donnerstag, dem 3. Mai 2012, am 2. Mai.",
     "16. Juni 2010=2010-06-16; Donnerstag, dem 3. Mai 2012=2012-05-03; 2. Mai=2014-05-02"},
    {"de", "Er sagte am Donnerstag, am vergangenen Dienstag. Das Treffen soll am Donnerstag beginnen.",
     "Donnerstag=2014-06-12; vergangenen Dienstag=2014-06-10; Donnerstag=2014-06-19"},
    {"de",
     "Letzte Woche, im vergangenen Monat, im vergangenen Jahr, im Vorjahr, nächstes Jahr, diese "
     "Woche.",
     "Letzte Woche=2014-W24; vergangenen Monat=2014-05; vergangenen Jahr=2013; Vorjahr=2013; nächstes "
     "Jahr=2015; diese Woche=2014-W25"},
    {"de", "Vor drei Tagen, vor rund zwei Jahren, gestern Abend, heute, morgen, vorgestern.",
     "Vor drei Tagen=2014-06-13; vor rund zwei Jahren=2012; gestern Abend=2014-06-15TEV; "
     "heute=2014-06-16; morgen=2014-06-17; vorgestern=2014-06-14"},
    {"de", "Am Freitagabend, Ende 2009, Anfang Mai, im ersten Quartal 2012, seit März, im Jahr 2014.",
     "Freitagabend=2014-06-13TEV; Ende 2009=2009; Anfang Mai=2014-05; ersten Quartal 2012=2012-Q1; "
     "März=2014-03; Jahr 2014=2014"},
    {"de", "Bis Oktober, um 16.25 Uhr, jeden Tag, täglich, fünf Jahre, im Sommer.",
     "Oktober=2014-10; 16.25=; jeden Tag=P1D; täglich=P1D; fünf Jahre=P5Y; Sommer=2014-SU"},
    /* French */
    {"fr", "Le 16 juin 2010, le jeudi 3 mai 2012, le 1er mai.",
     "Le 16 juin 2010=2010-06-16; le jeudi 3 mai 2012=2012-05-03; le 1er mai=2014-05-01"},
    {"fr", "Il a dit jeudi, mardi dernier. La réunion commencera jeudi.",
     "jeudi=2014-06-12; mardi dernier=2014-06-10; jeudi=2014-06-19"},
    {"fr", "La semaine dernière, le mois dernier, l'année dernière, l'an prochain, cette semaine, cet été.",
     "La semaine dernière=2014-W24; le mois dernier=2014-05; l'année dernière=2013; l'an "
     "prochain=2015; cette semaine=2014-W25; cet été=2014-SU"},
    {"fr", "Il y a trois jours, hier soir, aujourd'hui, demain, avant-hier, il y a près de deux ans.",
     "Il y a trois jours=2014-06-13; hier soir=2014-06-15TEV; aujourd'hui=2014-06-16; "
     "demain=2014-06-17; avant-hier=2014-06-14; il y a près de deux ans=2012"},
    {"fr", "Fin 2009, au premier trimestre 2012, depuis mars, en janvier 2008, en 2014, en été, il a été.",
     "Fin 2009=2009; premier trimestre 2012=2012-Q1; mars=2014-03; janvier 2008=2008-01; 2014=2014"},
    {"fr", "Il y a sept ans, le 3 sept. 2012.", "Il y a sept ans=2007; le 3 sept. 2012=2012-09-03"},
    {"fr", "Les attentats du 13 novembre, le week-end dernier.",
     "13 novembre=; le week-end dernier=2014-W24-WE"},
    /* Italian */
    {"it", "Gli attentati dell'11 settembre, lo scorso fine settimana.",
     "11 settembre=; lo scorso fine settimana=2014-W24-WE"},
    {"it", "Il 16 giugno 2010, giovedì 3 maggio 2012, il 2 maggio.",
     "Il 16 giugno 2010=2010-06-16; giovedì 3 maggio 2012=2012-05-03; il 2 maggio=2014-05-02"},
    {"it", "Ha detto giovedì, martedì scorso. La riunione inizierà giovedì.",
     "giovedì=2014-06-12; martedì scorso=2014-06-10; giovedì=2014-06-19"},
    {"it", "La settimana scorsa, il mese scorso, l'anno scorso, il prossimo anno, quest'anno.",
     "La settimana scorsa=2014-W24; il mese scorso=2014-05; l'anno scorso=2013; il prossimo "
     "anno=2015; quest'anno=2014"},
    {"it", "Tre giorni fa, ieri sera, oggi, domani, due anni fa, stasera.",
     "Tre giorni fa=2014-06-13; ieri sera=2014-06-15TEV; oggi=2014-06-16; domani=2014-06-17; due anni "
     "fa=2012; stasera=2014-06-16TEV"},
    {"it", "Fine 2009, nel primo trimestre del 2012, da marzo, nel 2014, negli anni 80.",
     "Fine 2009=2009; primo trimestre del 2012=2012-Q1; marzo=2014-03; 2014=2014; anni 80=198"},
    /* Portuguese */
    {"pt", "Em 16 de junho de 2010, quinta-feira, 3 de maio de 2012, em 2 de maio.",
     "16 de junho de 2010=2010-06-16; quinta-feira, 3 de maio de 2012=2012-05-03; 2 de "
     "maio=2014-05-02"},
    {"pt", "Disse na quinta-feira, na terça-feira passada. A reunião começará na quinta-feira.",
     "na quinta-feira=2014-06-12; na terça-feira passada=2014-06-10; na quinta-feira=2014-06-19"},
    {"pt", "Na semana passada, no mês passado, no ano passado, no próximo ano, este ano.",
     "Na semana passada=2014-W24; no mês passado=2014-05; no ano passado=2013; no próximo ano=2015; "
     "este ano=2014"},
    {"pt", "Há três dias, ontem à noite, hoje, amanhã, dois anos atrás, desde março, em 2014.",
     "Há três dias=2014-06-13; ontem à noite=2014-06-15TNI; hoje=2014-06-16; amanhã=2014-06-17; dois "
     "anos atrás=2012; março=2014-03; 2014=2014"},
    /* Dutch */
    {"nl", "Op 16 juni 2010, donderdag 3 mei 2012, op 2 mei.",
     "16 juni 2010=2010-06-16; donderdag 3 mei 2012=2012-05-03; 2 mei=2014-05-02"},
    {"nl", "Hij zei donderdag, afgelopen dinsdag. De vergadering zal donderdag beginnen.",
     "donderdag=2014-06-12; afgelopen dinsdag=2014-06-10; donderdag=2014-06-19"},
    {"nl", "Vorige week, vorige maand, vorig jaar, volgend jaar, dit jaar.",
     "Vorige week=2014-W24; vorige maand=2014-05; vorig jaar=2013; volgend jaar=2015; dit jaar=2014"},
    {"nl", "Drie dagen geleden, gisteravond, vandaag, morgen, eind 2009, sinds maart, in 2014.",
     "Drie dagen geleden=2014-06-13; gisteravond=2014-06-15TEV; vandaag=2014-06-16; "
     "morgen=2014-06-17; eind 2009=2009; maart=2014-03; 2014=2014"},
    /* Polish */
    {"pl", "W dniu 16 czerwca 2010 roku, w czwartek 3 maja 2012 r., 2 maja.",
     "16 czerwca 2010=2010-06-16; czwartek 3 maja 2012=2012-05-03; 2 maja=2014-05-02"},
    {"pl", "Powiedział w czwartek, w zeszły wtorek. Spotkanie będzie w czwartek.",
     "czwartek=2014-06-12; zeszły wtorek=2014-06-10; czwartek=2014-06-19"},
    {"pl", "W zeszłym tygodniu, w ubiegłym miesiącu, w zeszłym roku, w przyszłym roku, w tym roku.",
     "zeszłym tygodniu=2014-W24; ubiegłym miesiącu=2014-05; zeszłym roku=2013; przyszłym roku=2015; "
     "tym roku=2014"},
    {"pl", "Trzy dni temu, wczoraj wieczorem, dziś, jutro, pod koniec 2009 roku, od marca, w 2014 roku.",
     "Trzy dni temu=2014-06-13; wczoraj wieczorem=2014-06-15TEV; dziś=2014-06-16; jutro=2014-06-17; "
     "koniec 2009 roku=2009; marca=2014-03; 2014 roku=2014"},
    /* Russian */
    {"ru", "16 июня 2010 года, в четверг, 3 мая 2012 года, 2 мая.",
     "16 июня 2010=2010-06-16; четверг, 3 мая 2012=2012-05-03; 2 мая=2014-05-02"},
    {"ru", "Он сказал в четверг, в прошлый вторник. Встреча будет в четверг.",
     "четверг=2014-06-12; прошлый вторник=2014-06-10; четверг=2014-06-19"},
    {"ru", "На прошлой неделе, в прошлом месяце, в прошлом году, в следующем году, в этом году.",
     "прошлой неделе=2014-W24; прошлом месяце=2014-05; прошлом году=2013; следующем году=2015; этом "
     "году=2014"},
    {"ru", "Три дня назад, вчера вечером, сегодня, завтра, в конце 2009 года, с марта, в 2014 году.",
     "Три дня назад=2014-06-13; вчера вечером=2014-06-15TEV; сегодня=2014-06-16; завтра=2014-06-17; "
     "конце 2009 года=2009; марта=2014-03; 2014 году=2014"},
    {"fr", "Le 2 mai, début de mai, le mois de mai dernier, la semaine du 3 mai.",
     "Le 2 mai=2014-05-02; début de mai=2014-05; mai dernier=2014-05; 3 mai=2014-05-03"},
    /* languages without words of times */
    {"sv", "Mötet var den 3 maj 2010, för 3 dagar sedan och på torsdag.",
     "3 maj 2010=2010-05-03; för 3 dagar sedan=2014-06-13"},
    {"ja", "会議は2010年5月3日に始まった。3日前に。", "2010年5月3日=2010-05-03; 3日前=2014-06-13"},
    {"cs", "Schůze byla 3. května 2010 a před 2 lety.", "3. května 2010=2010-05-03; před 2 lety=2012"},
    {"uk", "Це було 3 травня 2010 року, 5 місяців тому.", "3 травня 2010=2010-05-03; 5 місяців тому=2014-01"},
    {"", "3 May 2010, last Thursday.", "3 May 2010=2010-05-03"},
};
