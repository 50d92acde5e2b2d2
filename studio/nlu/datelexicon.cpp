// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/datelexicon.h"

#include "studio/nlu/wording.h"

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostWords = 4; ///< of one expression: "the day after tomorrow"

/// A line is a class, the value of the first list, and lists of words: values count up from list to list; "_" is an empty list.
constexpr QStringView english = u"Day -2 day before yesterday,the day before yesterday|yesterday|today|tomorrow,tmrw,tomorow,tommorow,tommorrow|day after tomorrow,the day after tomorrow\n"
                                "Weekday 1 monday,mon,mondays|tuesday,tue,tues|wednesday,wed|thursday,thu,thur,thurs|friday,fri|saturday,sat|sunday,sun\n"
                                "Month 1 january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec\n"
                                "Unit 0 second,seconds,sec,secs|minute,minutes,min,mins|hour,hours,hr,hrs,h|day,days|week,weeks,wk,wks|month,months|quarter,quarters|year,years,yr,yrs|weekend,weekends\n"
                                "Next 0 next,coming,the next,the coming,following,the following\nThis 0 this\nLast 0 last,past,previous\n"
                                "In 0 in,within\nLater 0 from now,later,from today,hence\nAgo 0 ago\n"
                                "Part 0 morning|_|_|afternoon|evening|night\nPartToday 4 this evening|tonight,tonite\nPartToday 0 this morning|_|_|this afternoon\n"
                                "At 0 at,around,at around,at about\nClock 0 oclock\nAm 0 am,a m\nPm 0 pm,p m\n"
                                "HalfPast 0 half past,half\nQuarterPast 0 quarter past,a quarter past\nQuarterTo 0 quarter to,a quarter to\n"
                                "MinutesPast 0 past,minutes past\nMinutesTo 0 to,minutes to\nOn 0 on,on the,the,by\nFrom 0 from,between\nTo 0 to,until,till,through,and\n"
                                "Noon 0 noon,midday,at noon\nMidnight 0 midnight,at midnight\nOne 0 a,an,one\nHalf 1 quarter of an,a quarter of an,quarter|half a,half an,half|three quarters of an\nAndHalf 0 and a half\n"
                                "Feast 1224 christmas eve|christmas,xmas,christmas day|boxing day\nFeast 1231 new years eve\nFeast 101 new years day\n"
                                "MonthEnd 0 end of the month,end of month,end of this month|end of next month\nThird 0 early|mid|late\n"
                                "Zone 0 utc,gmt|_\nZone 60 cet\nZone 120 cest\nZone -300 est\nZone -240 edt\nZone -480 pst\nZone -420 pdt\nZone 480 sgt,myt\n"
                                "Fill 0 of,the,in the,at,on\n";

constexpr QStringView german = u"Day -2 vorgestern|gestern|heute|morgen|übermorgen\n"
                               "Weekday 1 montag,montags,mo|dienstag|mittwoch|donnerstag|freitag|samstag,sonnabend|sonntag\n"
                               "Month 1 januar,jan,jänner|februar,feb,feber|märz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep,sept|oktober,okt|november,nov|dezember,dez\n"
                               "Unit 0 sekunde,sekunden,sek|minute,minuten,min|stunde,stunden,std,h|tag,tage,tagen,tages|woche,wochen|monat,monate,monaten,monats|quartal,quartale|jahr,jahre,jahren,jahres|wochenende\n"
                               "Next 0 nächste,nächsten,nächster,nächstes,nächstem,kommende,kommenden,kommender,kommendes,der nächsten,am nächsten\n"
                               "This 0 diese,diesen,dieser,dieses,diesem,an diesem\nLast 0 letzte,letzten,letzter,letztes,letztem,vergangene,vergangenen,vorige,vorigen,vergangenes\n"
                               "In 0 in,im,binnen,innerhalb von\nLater 0 später,ab heute\nAgoBefore 0 vor\n"
                               "Part 0 morgen,früh,am morgen,morgens,in der früh|vormittag,vormittags,am vormittag|mittag,mittags,am mittag|nachmittag,nachmittags,am nachmittag|abend,abends,am abend|nacht,nachts,in der nacht\n"
                               "PartToday 4 heute abend|heute nacht\n"
                               "At 0 um,gegen,ab,so um,um etwa\nClock 0 uhr\nHalfTo 0 halb\nQuarterPast 0 viertel nach\nQuarterTo 0 viertel vor,dreiviertel,drei viertel\n"
                               "MinutesPast 0 nach,minuten nach\nMinutesTo 0 vor,minuten vor\nOn 0 am,den,der,dem,zum,bis zum,ab dem,vom\nFrom 0 von,vom,zwischen,ab\nTo 0 bis,bis zum,und\n"
                               "Noon 0 zwölf uhr mittags\nMidnight 0 mitternacht,um mitternacht\nOne 0 ein,eine,einem,einer,einen\nHalf 2 halbe,halben,halbes,eine halbe,einer halben,ein halbes,einem halben\nHalf 1 viertel,eine viertel\n"
                               "Feast 1224 heiligabend|weihnachten,der erste weihnachtstag\nFeast 1231 silvester\nFeast 101 neujahr\n"
                               "MonthEnd 0 ende des monats,monatsende|ende nächsten monats\nThird 0 anfang|mitte|ende\nZone 60 mez\nZone 120 mesz\n"
                               "Fill 0 des,der,den,dem,am,um\n";

constexpr QStringView malay = u"Day 0 hari ini|esok,besok,bsk|lusa,esok lusa|tulat\nDay -1 semalam,kelmarin\nDay -2 dua hari lepas\n"
                              "Weekday 1 isnin,senin|selasa|rabu|khamis,kamis|jumaat,jumat|sabtu|ahad,hari minggu\n"
                              "Month 1 januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo,agustus|september,sep,sept|oktober,okt|november,nov|disember,dis\n"
                              "Unit 0 saat|minit|jam|hari|minggu|bulan|suku tahun|tahun|hujung minggu\n"
                              "NextAfter 0 depan,akan datang,hadapan\nThisAfter 0 ini\nLastAfter 0 lepas,lalu,yang lalu,yang lepas,sudah\n"
                              "In 0 dalam,dalam masa\nLater 0 lagi,kemudian,dari sekarang\nAgo 0 lepas,yang lalu,yang lepas,lalu,sudah\n"
                              "Part 0 pagi,waktu pagi,subuh|_|tengah hari|petang|senja|malam\nPartToday 5 malam ini|_\nPartToday 3 petang ini\nPartToday 0 pagi ini,pagi tadi\n"
                              "At 0 pukul,jam,pada pukul,pada jam,kira kira pukul,lebih kurang pukul\nHalfAfter 0 setengah\nHalfTo 0 setengah\nMinutesPast 0 lewat,lebih\nMinutesTo 0 kurang\n"
                              "On 0 pada,pada hari,hari,pada tarikh,tarikh\nFrom 0 dari,antara,dari pada,mulai\nTo 0 hingga,sehingga,sampai,ke,dan\n"
                              "Noon 0 tengah hari\nMidnight 0 tengah malam\nOne 0 se,satu\nHalf 1 suku|setengah,separuh\nFeast 1225 krismas,hari krismas\nFeast 831 hari merdeka,hari kebangsaan\n"
                              "MonthEnd 0 hujung bulan,hujung bulan ini,akhir bulan,akhir bulan ini|hujung bulan depan,akhir bulan depan\nThird 0 awal|pertengahan|akhir,hujung\n"
                              "DayOfMonth 0 haribulan,hb,tarikh\nFill 0 haribulan,hb,bulan,pada\n";

constexpr QStringView indonesian = u"Day 0 hari ini|besok,esok,bsk|lusa,besok lusa\nDay -1 kemarin\nDay -2 kemarin lusa,dua hari lalu\n"
                                   "Weekday 1 senin,isnin|selasa|rabu|kamis,khamis|jumat,jum at|sabtu|hari minggu,ahad\n"
                                   "Month 1 januari,jan|februari,feb,pebruari|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu,agt|september,sep,sept|oktober,okt|november,nov,nopember|desember,des\n"
                                   "Unit 0 detik|menit|jam|hari|minggu,pekan|bulan,bln|kuartal,triwulan|tahun,thn|akhir pekan,akhir minggu\n"
                                   "NextAfter 0 depan,mendatang,yang akan datang\nThisAfter 0 ini\nLastAfter 0 lalu,yang lalu,kemarin\n"
                                   "In 0 dalam,dalam waktu\nLater 0 lagi,kemudian,dari sekarang,mendatang\nAgo 0 lalu,yang lalu,lewat\n"
                                   "Part 0 pagi,subuh,dini hari|_|siang|sore,petang|malam|malam hari\nPartToday 4 malam ini,nanti malam|_\nPartToday 3 sore ini,nanti sore\nPartToday 2 siang ini,nanti siang\nPartToday 0 pagi ini\n"
                                   "At 0 pukul,jam,pada pukul,pada jam,sekitar jam,sekitar pukul\nHalfTo 0 setengah\nMinutesPast 0 lewat,lebih\nMinutesTo 0 kurang\n"
                                   "On 0 pada,pada hari,hari,pada tanggal,tanggal,tgl\nFrom 0 dari,antara,mulai,dari tanggal\nTo 0 hingga,sampai,sampai dengan,s d,ke,dan\n"
                                   "Noon 0 tengah hari\nMidnight 0 tengah malam\nOne 0 se,satu\nHalf 1 seperempat|setengah,separuh\nFeast 1225 natal,hari natal\nFeast 817 hari kemerdekaan\nFeast 1231 malam tahun baru\n"
                                   "MonthEnd 0 akhir bulan,akhir bulan ini|akhir bulan depan\nThird 0 awal|pertengahan|akhir\nZone 420 wib\nZone 480 wita\nZone 540 wit\n"
                                   "DayOfMonth 0 tanggal,tgl\nFill 0 bulan,pada,nanti,di\n";

constexpr QStringView hindi = u"Day 0 आज|कल,आने वाले कल|परसों\nDay -1 बीते कल,बीता कल,गुज़रे कल\n"
                              "Weekday 1 सोमवार,सोम|मंगलवार,मंगल|बुधवार,बुध|गुरुवार,गुरूवार,बृहस्पतिवार,वीरवार|शुक्रवार,शुक्र|शनिवार|रविवार,इतवार\n"
                              "Month 1 जनवरी|फरवरी,फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर,अक्तूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर\n"
                              "Unit 0 सेकंड,सेकेंड|मिनट,मिनटों|घंटा,घंटे,घंटों,घण्टे|दिन,दिनों|हफ्ता,हफ्ते,हफ़्ते,हफ़्ता,हफ्तों,सप्ताह|महीना,महीने,महीनों,माह|तिमाही|साल,वर्ष,सालों|सप्ताहांत,वीकेंड\n"
                              "Next 0 अगला,अगले,अगली,आने वाले,आगामी\nThis 0 इस,इसी,यह\nLast 0 पिछला,पिछले,पिछली,गत\n"
                              "Later 0 बाद,के बाद,में,के अंदर\nAgo 0 पहले,पूर्व\n"
                              "Part 0 सुबह,सवेरे,सुबह सुबह,प्रातः,तड़के,भोर|_|दोपहर,दोपहर में|दोपहर बाद|शाम,शाम को|रात,रात को,रात में\n"
                              "At 0 करीब,लगभग,ठीक\nClock 0 बजे,बजकर\nHalfPast 0 साढ़े,साढे\nQuarterPast 0 सवा\nQuarterTo 0 पौने\n"
                              "On 0 दिनांक,तारीख\nTo 0 से\nUntil 0 तक,के बीच\nMidnight 0 आधी रात,मध्यरात्रि\nOne 0 एक\nHalf 2 आधा,आधे|पौन,पौना\nFeast 1225 क्रिसमस\nFeast 815 स्वतंत्रता दिवस\nFeast 126 गणतंत्र दिवस\n"
                              "MonthEnd 0 महीने के अंत,महीने के आखिर,महीने के आख़िर\nDayOfMonth 0 तारीख\nFill 0 को,की,के,का,पर,तारीख\n";

TimeWord wordOf(const QString &name)
{
    static const QStringList names = {u"None"_s, u"Day"_s, u"Weekday"_s, u"Month"_s, u"Unit"_s, u"Next"_s, u"This"_s, u"Last"_s,
        u"NextAfter"_s, u"ThisAfter"_s, u"LastAfter"_s, u"In"_s, u"Later"_s, u"AgoBefore"_s, u"Ago"_s, u"Part"_s, u"PartToday"_s,
        u"At"_s, u"Clock"_s, u"Am"_s, u"Pm"_s, u"HalfPast"_s, u"HalfTo"_s, u"HalfAfter"_s, u"QuarterPast"_s, u"QuarterTo"_s,
        u"MinutesPast"_s, u"MinutesTo"_s, u"On"_s, u"From"_s, u"To"_s, u"Until"_s, u"Noon"_s, u"Midnight"_s, u"One"_s, u"Half"_s,
        u"AndHalf"_s, u"DayOfMonth"_s, u"Feast"_s, u"MonthEnd"_s, u"Third"_s, u"Zone"_s, u"Fill"_s};
    return TimeWord(std::max<qsizetype>(0, names.indexOf(name)));
}
} // namespace

void DateLexicon::read(QStringView table)
{
    for (const QString &line : table.toString().split(u'\n', Qt::SkipEmptyParts)) {
        const TimeWord word = wordOf(line.section(u' ', 0, 0));
        int value = line.section(u' ', 1, 1).toInt();
        for (const QString &list : line.section(u' ', 2).split(u'|')) {
            for (const QString &expression : list.split(u',', Qt::SkipEmptyParts)) {
                if (expression != u"_")
                    m_entries[plainWording(expression)].append({word, value});
            }
            ++value;
        }
    }
}

const DateLexicon &DateLexicon::of(const QString &base)
{
    static const DateLexicon en = [] { DateLexicon l; l.read(english); return l; }();
    const auto beside = [](QStringView table) { DateLexicon l; l.read(table); l.m_other = &en; return l; };
    static const DateLexicon de = beside(german);
    static const DateLexicon ms = beside(malay);
    static const DateLexicon id = beside(indonesian);
    static const DateLexicon hi = beside(hindi);
    return base == u"de" ? de : base == u"ms" ? ms : base == u"id" ? id : base == u"hi" ? hi : en;
}

QList<TimeWordAt> DateLexicon::at(const QList<Token> &tokens, qsizetype token) const
{
    QStringList expressions;
    QString expression;
    for (qsizetype i = token; i < std::min<qsizetype>(token + mostWords, tokens.size()); ++i) {
        // "a.m." is two words with a full stop between.
        if (tokens[i].kind == Token::Sign)
            break;
        expression += (i > token ? u" "_s : QString()) + tokens[i].plain;
        expressions.prepend(expression);
    }
    QList<TimeWordAt> found;
    for (const DateLexicon *lexicon = this; lexicon; lexicon = lexicon->m_other) {
        for (qsizetype i = 0; i < expressions.size(); ++i) {
            const auto entries = lexicon->m_entries.constFind(expressions[i]);
            if (entries == lexicon->m_entries.cend())
                continue;
            for (const Entry &entry : *entries)
                found.append({entry.word, entry.value, token + expressions.size() - i});
        }
        if (!found.isEmpty())
            break;
    }
    return found;
}

TimeWordAt DateLexicon::find(const QList<Token> &tokens, qsizetype token, TimeWord word) const
{
    if (token < tokens.size()) {
        for (const TimeWordAt &found : at(tokens, token)) {
            if (found.word == word)
                return found;
        }
    }
    return {};
}

} // namespace dialogist::nlu
