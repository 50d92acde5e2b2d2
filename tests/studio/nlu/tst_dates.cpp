// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/entities.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

namespace {
/// "date 2026-11-27", "datetime 2026-11-27T17:00 > 2026-11-27T18:00"; seconds and the zone are left out where they say nothing.
QString written(const EntityMatch &match)
{
    const auto plain = [](QString text) { return text.remove(QRegularExpression(u":00(Z|\\+00:00)$"_s)); };
    if (match.value.isObject())
        return match.kind + u' ' + plain(match.value[u"from"].toString()) + u" > "_s + plain(match.value[u"to"].toString());
    return match.kind + u' ' + plain(match.value.toString());
}

struct Row {
    const char16_t *text;
    const char *expected; ///< several with " | "; empty = nothing of time
};

const Row english[] = {
    {u"tomorrow", "date 2026-11-27"},
    {u"Can I come today?", "date 2026-11-26"},
    {u"the day after tomorrow please", "date 2026-11-28"},
    {u"yesterday", "date 2026-11-25"},
    {u"on Monday", "date 2026-11-30"},
    {u"next Friday", "date 2026-11-27"},
    {u"last Tuesday", "date 2026-11-24"},
    {u"this Thursday", "date 2026-11-26"},
    {u"Monday next week", "date 2026-11-30"},
    {u"next week", "date 2026-11-30 > 2026-12-06"},
    {u"this weekend", "date 2026-11-28 > 2026-11-29"},
    {u"next month", "date 2026-12-01 > 2026-12-31"},
    {u"last year", "date 2025-01-01 > 2025-12-31"},
    {u"in 3 days", "date 2026-11-29"},
    {u"in two weeks", "date 2026-12-10"},
    {u"a week from now", "date 2026-12-03"},
    {u"3 days ago", "date 2026-11-23"},
    {u"in a month", "date 2026-12-26"},
    {u"in half an hour", "datetime 2026-11-26T10:30"},
    {u"in 2 hours and 15 minutes", "datetime 2026-11-26T12:15"},
    {u"24 December", "date 2026-12-24"},
    {u"December 24th, 2027", "date 2027-12-24"},
    {u"the third of March", "date 2027-03-03"},
    {u"Monday, 7 December 2026", "date 2026-12-07"},
    {u"12/24/2026", "date 2026-12-24"},
    {u"2026-12-24", "date 2026-12-24"},
    {u"in May", "date 2027-05-01 > 2027-05-31"},
    {u"March 2027", "date 2027-03-01 > 2027-03-31"},
    {u"on the 15th", "date 2026-12-15"},
    {u"at 5pm", "time 17:00"},
    {u"5:30 p.m.", "time 17:30"},
    {u"17:45", "time 17:45"},
    {u"at half past nine", "time 09:30"},
    {u"quarter to six", "time 17:45"},
    {u"ten past eight in the morning", "time 08:10"},
    {u"noon", "time 12:00"},
    {u"quarter to noon", "time 11:45"},
    {u"a quarter to midnight", "time 23:45"},
    {u"ten past noon", "time 12:10"},
    {u"half past midnight", "time 00:30"},
    {u"tomorrow at 5", "datetime 2026-11-27T17:00"},
    {u"tomorrow morning", "datetime 2026-11-27T06:00 > 2026-11-27T12:00"},
    {u"tonight at 8", "datetime 2026-11-26T20:00"},
    {u"next Friday at 10:15 am", "datetime 2026-11-27T10:15"},
    {u"3 pm on 24 Dec", "datetime 2026-12-24T15:00"},
    {u"today at 9", "datetime 2026-11-26T21:00"},
    {u"from 3 to 5 pm", "time 15:00 > 17:00"},
    {u"tomorrow from 3 to 5 pm", "datetime 2026-11-27T15:00 > 2026-11-27T17:00"},
    {u"3-5 December", "date 2026-12-03 > 2026-12-05"},
    {u"from Monday to Wednesday", "date 2026-11-30 > 2026-12-02"},
    {u"between 10:00 and 12:30", "time 10:00 > 12:30"},
    {u"2 hours 30 minutes", "duration PT2H30M"},
    {u"an hour and a half", "duration PT1H30M"},
    {u"for 3 weeks", "duration P3W"},
    {u"1.5 hours", "duration PT1H30M"},
    {u"2026-12-24T10:30", "datetime 2026-12-24T10:30"},
    {u"in a fortnight", "date 2026-12-10"},
    {u"three quarters of an hour", "duration PT45M"},
    {u"two and a half hours", "duration PT2H30M"},
    {u"1h 30m", "duration PT1H30M"},
    {u"a day and a half", "duration P1DT12H"},
    {u"29 February", "date 2028-02-29"},
    {u"29 February 2027", ""}, // which does not exist, and is not the month either
    {u"February 29, 2027", ""},
    {u"February the 29th, 2027", ""},
    {u"on Monday, 29 February 2027", ""},
    {u"29/02/2027", ""},
    {u"2027-02-29", ""},
    {u"31 June", ""},
    {u"30 February or 3 March", "date 2027-03-03"},
    {u"last Friday of the month", "date 2026-11-27"},
    {u"the last Friday of next month", "date 2026-12-25"},
    {u"the first Monday in March", "date 2027-03-01"},
    {u"on the second Tuesday of this month at 5pm", "datetime 2026-11-10T17:00"},
    {u"the first Monday of the month", "date 2026-12-07"}, // this one's is over
    {u"third Wednesday of June 2028", "date 2028-06-21"},
    {u"the fifth Monday of February 2027", ""},
    {u"the last Friday", "date 2026-11-20"},
    {u"30 February", ""},
    {u"3/4", "date 2027-03-04"},
    {u"Christmas Eve", "date 2026-12-24"},
    {u"Merry Christmas!", ""},
    {u"end of the month", "date 2026-11-30"},
    {u"mid-December", "date 2026-12-11 > 2026-12-20"},
    {u"late February 2028", "date 2028-02-21 > 2028-02-29"},
    {u"Friday the 13th", "date 2027-08-13"},
    {u"Monday week", "date 2026-12-07"},
    {u"24 Dec - 2 Jan", "date 2026-12-24 > 2027-01-02"},
    {u"in 2027", "date 2027-01-01 > 2027-12-31"},
    {u"in 2000 steps", ""},
    {u"10pm to 2am", "time 22:00 > 02:00"},
    {u"5 pm UTC", "time 17:00"},
    {u"tomorrow 3pm EST", "datetime 2026-11-27T20:00"},
    {u"2026-12-24T10:30:00Z", "datetime 2026-12-24T10:30"},
    {u"2026-12-24T10:30:00+08:00", "datetime 2026-12-24T02:30"},
    {u"I may come", ""},
    {u"good morning", ""},
    {u"open 24/7", ""},
    {u"the sun is shining", ""},
    {u"31 February", ""},
    {u"version 3.5.2", ""},
    {u"a table for 5", ""},
};

const Row german[] = {
    {u"letzter Freitag im Monat", "date 2026-11-27"},
    {u"am letzten Freitag des nächsten Monats", "date 2026-12-25"},
    {u"am ersten Montag im März", "date 2027-03-01"},
    {u"29. Februar 2027", ""},
    {u"am 31. Juni", ""},
    {u"morgen", "date 2026-11-27"},
    {u"Geht es heute noch?", "date 2026-11-26"},
    {u"übermorgen", "date 2026-11-28"},
    {u"vorgestern", "date 2026-11-24"},
    {u"am Montag", "date 2026-11-30"},
    {u"nächsten Montag", "date 2026-11-30"},
    {u"letzten Dienstag", "date 2026-11-24"},
    {u"Montag nächster Woche", "date 2026-11-30"},
    {u"nächste Woche", "date 2026-11-30 > 2026-12-06"},
    {u"am Wochenende", "date 2026-11-28 > 2026-11-29"},
    {u"im nächsten Monat", "date 2026-12-01 > 2026-12-31"},
    {u"letztes Jahr", "date 2025-01-01 > 2025-12-31"},
    {u"in 3 Tagen", "date 2026-11-29"},
    {u"in zwei Wochen", "date 2026-12-10"},
    {u"vor drei Tagen", "date 2026-11-23"},
    {u"in einer halben Stunde", "datetime 2026-11-26T10:30"},
    {u"in anderthalb Stunden", "datetime 2026-11-26T11:30"},
    {u"24. Dezember", "date 2026-12-24"},
    {u"am 24.12.2026", "date 2026-12-24"},
    {u"am 3.5.", "date 2027-05-03"},
    {u"1. März 2027", "date 2027-03-01"},
    {u"am dritten März", "date 2027-03-03"},
    {u"Montag, den 7. Dezember", "date 2026-12-07"},
    {u"im Mai", "date 2027-05-01 > 2027-05-31"},
    {u"März 2027", "date 2027-03-01 > 2027-03-31"},
    {u"am 15.", "date 2026-12-15"},
    {u"um 17 Uhr", "time 17:00"},
    {u"17:30 Uhr", "time 17:30"},
    {u"um 17.30 Uhr", "time 17:30"},
    {u"17 Uhr 45", "time 17:45"},
    {u"um halb drei", "time 14:30"},
    {u"viertel nach neun", "time 09:15"},
    {u"viertel vor sechs", "time 17:45"},
    {u"zehn nach acht", "time 08:10"},
    {u"fünf vor zwölf", "time 11:55"},
    {u"um 8 Uhr abends", "time 20:00"},
    {u"um 5 Uhr morgens", "time 05:00"},
    {u"übermorgen um halb drei", "datetime 2026-11-28T14:30"},
    {u"morgen früh", "datetime 2026-11-27T06:00 > 2026-11-27T12:00"},
    {u"heute Abend um 8", "datetime 2026-11-26T20:00"},
    {u"Freitag um 10:15 Uhr", "datetime 2026-11-27T10:15"},
    {u"am 24.12. um 15 Uhr", "datetime 2026-12-24T15:00"},
    {u"morgen von 15 bis 17 Uhr", "datetime 2026-11-27T15:00 > 2026-11-27T17:00"},
    {u"von 10:00 bis 12:30", "time 10:00 > 12:30"},
    {u"3. bis 5. Dezember", "date 2026-12-03 > 2026-12-05"},
    {u"von Montag bis Mittwoch", "date 2026-11-30 > 2026-12-02"},
    {u"2 Stunden 30 Minuten", "duration PT2H30M"},
    {u"anderthalb Stunden", "duration PT1H30M"},
    {u"drei Wochen lang", "duration P3W"},
    {u"eine Viertelstunde", "duration PT15M"},
    {u"eine Dreiviertelstunde", "duration PT45M"},
    {u"3/4 Stunde", "duration PT45M"},
    {u"ein halbes Jahr", "duration P6M"},
    {u"heute in einer Woche", "date 2026-12-03"},
    {u"Montag in einer Woche", "date 2026-12-07"},
    {u"Heiligabend", "date 2026-12-24"},
    {u"Frohe Weihnachten", ""},
    {u"Ende des Monats", "date 2026-11-30"},
    {u"Mitte März", "date 2027-03-11 > 2027-03-20"},
    {u"am Ersten", "date 2026-12-01"},
    {u"vom 24.12. bis 2.1.", "date 2026-12-24 > 2027-01-02"},
    {u"fünf nach halb drei", "time 14:35"},
    {u"fünf vor halb drei", "time 14:25"},
    {u"dreiviertel vier", "time 15:45"},
    {u"drei viertel vier", "time 15:45"},
    {u"viertel vor Mitternacht", "time 23:45"},
    {u"zehn nach Mitternacht", "time 00:10"},
    {u"um 14:30h", "time 14:30"},
    {u"29.2.2028", "date 2028-02-29"},
    {u"Guten Morgen", ""},
    {u"3.5 Liter", ""},
    {u"Tisch für 5", ""},
};

const Row indonesian[] = {
    {u"Jumat terakhir bulan ini", "date 2026-11-27"},
    {u"Senin pertama bulan depan", "date 2026-12-07"},
    {u"29 Februari 2027", ""},
    {u"besok", "date 2026-11-27"},
    {u"bisa hari ini?", "date 2026-11-26"},
    {u"lusa", "date 2026-11-28"},
    {u"kemarin", "date 2026-11-25"},
    {u"hari Senin", "date 2026-11-30"},
    {u"Senin depan", "date 2026-11-30"},
    {u"Selasa lalu", "date 2026-11-24"},
    {u"hari Minggu", "date 2026-11-29"},
    {u"minggu depan", "date 2026-11-30 > 2026-12-06"},
    {u"Senin minggu depan", "date 2026-11-30"},
    {u"minggu ini", "date 2026-11-23 > 2026-11-29"},
    {u"akhir pekan ini", "date 2026-11-28 > 2026-11-29"},
    {u"bulan depan", "date 2026-12-01 > 2026-12-31"},
    {u"tahun lalu", "date 2025-01-01 > 2025-12-31"},
    {u"3 hari lagi", "date 2026-11-29"},
    {u"dua minggu lagi", "date 2026-12-10"},
    {u"dalam 3 hari", "date 2026-11-29"},
    {u"3 hari yang lalu", "date 2026-11-23"},
    {u"seminggu lagi", "date 2026-12-03"},
    {u"setengah jam lagi", "datetime 2026-11-26T10:30"},
    {u"dalam 2 jam", "datetime 2026-11-26T12:00"},
    {u"24 Desember", "date 2026-12-24"},
    {u"24 Desember 2027", "date 2027-12-24"},
    {u"24/12/2026", "date 2026-12-24"},
    {u"tanggal 15", "date 2026-12-15"},
    {u"tanggal 17 Agustus", "date 2027-08-17"},
    {u"Senin, 7 Desember 2026", "date 2026-12-07"},
    {u"bulan Mei", "date 2027-05-01 > 2027-05-31"},
    {u"Maret 2027", "date 2027-03-01 > 2027-03-31"},
    {u"jam 5 sore", "time 17:00"},
    {u"pukul 17.30", "time 17:30"},
    {u"jam 8 pagi", "time 08:00"},
    {u"jam setengah tiga", "time 14:30"},
    {u"jam 9 malam", "time 21:00"},
    {u"jam 5 lewat 10 sore", "time 17:10"},
    {u"pukul 14:15", "time 14:15"},
    {u"tengah malam", "time 00:00"},
    {u"besok jam 5", "datetime 2026-11-27T17:00"},
    {u"besok pagi", "datetime 2026-11-27T06:00 > 2026-11-27T12:00"},
    {u"nanti malam jam 8", "datetime 2026-11-26T20:00"},
    {u"Jumat pukul 10.15", "datetime 2026-11-27T10:15"},
    {u"besok dari jam 3 sampai jam 5 sore", "datetime 2026-11-27T15:00 > 2026-11-27T17:00"},
    {u"3-5 Desember", "date 2026-12-03 > 2026-12-05"},
    {u"dari Senin sampai Rabu", "date 2026-11-30 > 2026-12-02"},
    {u"2 jam 30 menit", "duration PT2H30M"},
    {u"selama 3 minggu", "duration P3W"},
    {u"setengah jam", "duration PT30M"},
    {u"satu jam setengah", "duration PT1H30M"},
    {u"dua setengah jam", "duration PT2H30M"},
    {u"seperempat jam", "duration PT15M"},
    {u"akhir bulan", "date 2026-11-30"},
    {u"awal Maret", "date 2027-03-01 > 2027-03-10"},
    {u"3 s/d 5 Desember", "date 2026-12-03 > 2026-12-05"},
    {u"malam Minggu", "datetime 2026-11-28T18:00 > 2026-11-28T22:00"},
    {u"jam 12 malam", "time 00:00"},
    {u"jam 12 siang", "time 12:00"},
    {u"jam 3 subuh", "time 03:00"},
    {u"jam 8 lewat seperempat", "time 08:15"},
    {u"jam dua belas kurang seperempat", "time 11:45"},
    {u"jam setengah dua belas", "time 11:30"},
    {u"besok pukul 17.30 WIB", "datetime 2026-11-27T10:30"},
    {u"03/04", "date 2027-04-03"},
    {u"selamat pagi", ""},
    {u"meja untuk 5", ""},
};

const Row malay[] = {
    {u"Jumaat terakhir bulan ini", "date 2026-11-27"},
    {u"Isnin pertama bulan Mac", "date 2027-03-01"},
    {u"29 Februari 2027", ""},
    {u"esok", "date 2026-11-27"},
    {u"boleh hari ini?", "date 2026-11-26"},
    {u"lusa", "date 2026-11-28"},
    {u"semalam", "date 2026-11-25"},
    {u"hari Isnin", "date 2026-11-30"},
    {u"Isnin depan", "date 2026-11-30"},
    {u"Selasa lepas", "date 2026-11-24"},
    {u"Ahad", "date 2026-11-29"},
    {u"minggu depan", "date 2026-11-30 > 2026-12-06"},
    {u"Isnin minggu depan", "date 2026-11-30"},
    {u"minggu ini", "date 2026-11-23 > 2026-11-29"},
    {u"hujung minggu ini", "date 2026-11-28 > 2026-11-29"},
    {u"bulan depan", "date 2026-12-01 > 2026-12-31"},
    {u"tahun lepas", "date 2025-01-01 > 2025-12-31"},
    {u"3 hari lagi", "date 2026-11-29"},
    {u"dua minggu lagi", "date 2026-12-10"},
    {u"dalam 3 hari", "date 2026-11-29"},
    {u"3 hari lepas", "date 2026-11-23"},
    {u"seminggu lagi", "date 2026-12-03"},
    {u"setengah jam lagi", "datetime 2026-11-26T10:30"},
    {u"24 Disember", "date 2026-12-24"},
    {u"24 haribulan Disember", "date 2026-12-24"},
    {u"24hb Dis 2027", "date 2027-12-24"},
    {u"24/12/2026", "date 2026-12-24"},
    {u"15 haribulan", "date 2026-12-15"},
    {u"31 Ogos", "date 2027-08-31"},
    {u"Isnin, 7 Disember 2026", "date 2026-12-07"},
    {u"bulan Mei", "date 2027-05-01 > 2027-05-31"},
    {u"Mac 2027", "date 2027-03-01 > 2027-03-31"},
    {u"pukul 5 petang", "time 17:00"},
    {u"pukul 5.30 petang", "time 17:30"},
    {u"jam 8 pagi", "time 08:00"},
    {u"pukul dua setengah", "time 14:30"},
    {u"pukul 9 malam", "time 21:00"},
    {u"pukul 12 tengah hari", "time 12:00"},
    {u"tengah malam", "time 00:00"},
    {u"esok pukul 5", "datetime 2026-11-27T17:00"},
    {u"esok pagi", "datetime 2026-11-27T06:00 > 2026-11-27T12:00"},
    {u"malam ini pukul 8", "datetime 2026-11-26T20:00"},
    {u"Jumaat pukul 10.15 pagi", "datetime 2026-11-27T10:15"},
    {u"dari pukul 3 hingga 5 petang", "time 15:00 > 17:00"},
    {u"3-5 Disember", "date 2026-12-03 > 2026-12-05"},
    {u"dari Isnin hingga Rabu", "date 2026-11-30 > 2026-12-02"},
    {u"2 jam 30 minit", "duration PT2H30M"},
    {u"selama 3 minggu", "duration P3W"},
    {u"sejam setengah", "duration PT1H30M"},
    {u"satu jam setengah", "duration PT1H30M"},
    {u"1 jam setengah", "duration PT1H30M"},
    {u"tempah untuk satu jam setengah", "duration PT1H30M"},
    {u"tulat", "date 2026-11-29"},
    {u"hujung bulan depan", "date 2026-12-31"},
    {u"pukul tujuh suku", "time 07:15"},
    {u"pukul 12 tengah malam", "time 00:00"},
    {u"malam esok", "datetime 2026-11-27T21:00 > 2026-11-28T06:00"},
    {u"selamat petang", ""},
    {u"meja untuk 5", ""},
};

const Row hindi[] = {
    {u"महीने का आखिरी शुक्रवार", "date 2026-11-27"},
    {u"अगले महीने का पहला सोमवार", "date 2026-12-07"},
    {u"29 फरवरी 2027", ""},
    {u"कल", "date 2026-11-27"},
    {u"क्या आज हो सकता है", "date 2026-11-26"},
    {u"परसों", "date 2026-11-28"},
    {u"सोमवार को", "date 2026-11-30"},
    {u"अगले सोमवार", "date 2026-11-30"},
    {u"पिछले मंगलवार", "date 2026-11-24"},
    {u"रविवार", "date 2026-11-29"},
    {u"अगले हफ्ते", "date 2026-11-30 > 2026-12-06"},
    {u"इस सप्ताह", "date 2026-11-23 > 2026-11-29"},
    {u"अगले महीने", "date 2026-12-01 > 2026-12-31"},
    {u"पिछले साल", "date 2025-01-01 > 2025-12-31"},
    {u"3 दिन बाद", "date 2026-11-29"},
    {u"३ दिन में", "date 2026-11-29"},
    {u"दो हफ्ते बाद", "date 2026-12-10"},
    {u"तीन दिन पहले", "date 2026-11-23"},
    {u"आधे घंटे में", "datetime 2026-11-26T10:30"},
    {u"दो घंटे बाद", "datetime 2026-11-26T12:00"},
    {u"24 दिसंबर", "date 2026-12-24"},
    {u"२४ दिसंबर २०२७", "date 2027-12-24"},
    {u"24/12/2026", "date 2026-12-24"},
    {u"15 तारीख को", "date 2026-12-15"},
    {u"15 अगस्त", "date 2027-08-15"},
    {u"सोमवार, 7 दिसंबर 2026", "date 2026-12-07"},
    {u"मई में", "date 2027-05-01 > 2027-05-31"},
    {u"मार्च 2027", "date 2027-03-01 > 2027-03-31"},
    {u"5 बजे", "time 17:00"},
    {u"शाम 5 बजे", "time 17:00"},
    {u"सुबह 8 बजे", "time 08:00"},
    {u"रात 9 बजे", "time 21:00"},
    {u"साढ़े पाँच बजे", "time 17:30"},
    {u"सवा नौ बजे", "time 09:15"},
    {u"पौने छह बजे", "time 17:45"},
    {u"पौने बारह बजे", "time 11:45"},
    {u"साढ़े बारह बजे", "time 12:30"},
    {u"दोपहर 2 बजे", "time 14:00"},
    {u"17:45", "time 17:45"},
    {u"5 बजकर 30 मिनट", "time 17:30"},
    {u"कल शाम 5 बजे", "datetime 2026-11-27T17:00"},
    {u"कल सुबह", "datetime 2026-11-27T06:00 > 2026-11-27T12:00"},
    {u"आज रात 8 बजे", "datetime 2026-11-26T20:00"},
    {u"शुक्रवार को 10:15 बजे", "datetime 2026-11-27T10:15"},
    {u"24 दिसंबर को दोपहर 3 बजे", "datetime 2026-12-24T15:00"},
    {u"3 से 5 दिसंबर तक", "date 2026-12-03 > 2026-12-05"},
    {u"सोमवार से बुधवार तक", "date 2026-11-30 > 2026-12-02"},
    {u"2 घंटे 30 मिनट", "duration PT2H30M"},
    {u"डेढ़ घंटा", "duration PT1H30M"},
    {u"तीन हफ्ते", "duration P3W"},
    {u"सवा घंटा", "duration PT1H15M"},
    {u"पौन घंटा", "duration PT45M"},
    {u"डेढ़ साल", "duration P1Y6M"},
    {u"बीते कल", "date 2026-11-25"},
    {u"महीने के अंत में", "date 2026-11-30"},
    {u"रात 12 बजे", "time 00:00"},
    {u"डेढ़ बजे", "time 13:30"},
    {u"तडके 4 बजे", "time 04:00"}, // without the dot, as many people type
    {u"साढे पांच बजे", "time 17:30"},
    {u"तड़के 4 बजे", "time 04:00"},
    {u"नमस्ते", ""},
    {u"5 लोगों के लिए", ""},
};
} // namespace

class TestDates : public QObject
{
    Q_OBJECT

    static const QStringList &kinds()
    {
        static const QStringList list = {u"date"_s, u"time"_s, u"datetime"_s, u"duration"_s};
        return list;
    }

private slots:
    void shouldReadExpressionsOfTime_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *language, const auto &rows) {
            for (const Row &row : rows)
                QTest::addRow("%s %s", language, qPrintable(QString::fromUtf16(row.text)))
                    << QString::fromLatin1(language) << QString::fromUtf16(row.text) << QString::fromLatin1(row.expected);
        };
        add("en", english);
        add("de", german);
        add("id", indonesian);
        add("ms", malay);
        add("hi", hindi);
    }
    void shouldReadExpressionsOfTime()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        // A Thursday, at ten.
        const EntityContext context {QDateTime({2026, 11, 26}, {10, 0}, QTimeZone::utc()), {}};
        QStringList found;
        for (const EntityMatch &match : findEntities(text, language, context, kinds())) {
            found.append(written(match));
            QCOMPARE(match.text, text.mid(match.begin, match.end - match.begin));
        }
        QCOMPARE(found.join(u" | "_s), expected);
    }

    void shouldUseTheZoneOfTheBot()
    {
        const QDateTime lateInUtc({2026, 11, 26}, {20, 0}, QTimeZone::utc());
        const EntityContext india {lateInUtc.toTimeZone(QTimeZone("Asia/Kolkata")), {}};
        const auto matches = findEntities(u"tomorrow at 5 pm"_s, u"en"_s, india);
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.first().value, QJsonValue(u"2026-11-28T17:00:00+05:30"_s));
    }

    void shouldGoOnBehindTheGap_whenClocksSkipTheTime()
    {
        // In Berlin 2:30 of 28 March 2027 does not exist; the day before it does.
        const EntityContext berlin {QDateTime({2027, 3, 27}, {10, 0}, QTimeZone("Europe/Berlin")), {}};
        const auto skipped = findEntities(u"morgen um 2:30 Uhr"_s, u"de"_s, berlin, kinds());
        QCOMPARE(skipped.value(0).value, QJsonValue(u"2027-03-28T03:30:00+02:00"_s));
        const auto later = findEntities(u"morgen um 15 Uhr"_s, u"de"_s, berlin, kinds());
        QCOMPARE(later.value(0).value, QJsonValue(u"2027-03-28T15:00:00+02:00"_s));
        const auto parted = findEntities(u"in 24 Stunden"_s, u"de"_s, berlin, kinds());
        QCOMPARE(parted.value(0).value, QJsonValue(u"2027-03-28T11:00:00+02:00"_s));
    }

    void shouldReadAmericanAndOtherDates()
    {
        const EntityContext context {QDateTime({2026, 11, 26}, {10, 0}, QTimeZone::utc()), {}};
        QCOMPARE(findEntities(u"due 3/4/2027"_s, u"en-US"_s, context, kinds()).value(0).value, QJsonValue(u"2027-03-04"_s));
        QCOMPARE(findEntities(u"due 3/4/2027"_s, u"en-GB"_s, context, kinds()).value(0).value, QJsonValue(u"2027-04-03"_s));
    }

    void shouldFindSeveralInOneText()
    {
        const EntityContext context {QDateTime({2026, 11, 26}, {10, 0}, QTimeZone::utc()), {}};
        const auto matches = findEntities(u"Either tomorrow at 3pm or Monday for 2 hours."_s, u"en"_s, context, kinds());
        QCOMPARE(matches.size(), 3);
        QCOMPARE(matches[0].text, u"tomorrow at 3pm"_s);
        QCOMPARE(matches[1].text, u"Monday"_s);
        QCOMPARE(matches[2].text, u"2 hours"_s);
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
