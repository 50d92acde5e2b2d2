// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/retriever.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

/// Question sets with known answers, read from a folder of third-party collections, and how well a ranking does on them.
namespace dialogist::benchmarks {

using namespace Qt::StringLiterals;

struct QuestionSet {
    QString name;
    QString language;
    QList<knowledge::Passage> passages;
    QList<std::pair<QString, QHash<QString, int>>> questions; ///< text and the gain of each relevant passage
};

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline knowledge::Passage passageOf(const QString &id, const QString &heading, const QString &text, const QString &language)
{
    knowledge::Passage passage;
    passage.sourceId = id;
    passage.heading = heading;
    passage.text = text;
    passage.language = language;
    return passage;
}

/// The records of a file in the form of the SMART collections: ".I 1", then fields of a letter each.
inline QList<QHash<QChar, QString>> smartRecords(const QString &path)
{
    QList<QHash<QChar, QString>> records;
    QChar field;
    const QStringList lines = QString::fromUtf8(readAll(path)).remove(u'\r').split(u'\n');
    for (const QString &line : lines) {
        static const QRegularExpression mark(u"^\\.([A-Z])\\s*(\\S*)\\s*$"_s);
        const QRegularExpressionMatch match = mark.match(line);
        if (match.hasMatch()) {
            field = match.captured(1)[0];
            if (field == u'I')
                records.append({{field, match.captured(2)}});
        } else if (!records.isEmpty()) {
            records.last()[field] += line + u'\n';
        }
    }
    return records;
}

inline QuestionSet smartSet(const QString &name, const QString &documents, const QString &queries, const QString &judgements)
{
    QuestionSet set {name, u"en"_s, {}, {}};
    for (const QHash<QChar, QString> &record : smartRecords(documents)) {
        const QString title = record[u'T'].simplified();
        const QString text = record[u'W'].simplified();
        set.passages.append(passageOf(QString::number(record[u'I'].toInt()), title,
                                      text.startsWith(title) ? text.mid(title.size()) : text, set.language));
    }
    QHash<int, QHash<QString, int>> gains;
    for (const QString &line : QString::fromUtf8(readAll(judgements)).split(u'\n')) {
        const QStringList cells = line.simplified().split(u' ');
        if (cells.size() < 2)
            continue;
        int code = cells.size() == 3 ? cells[2].toInt() : 4;
        code = code < 1 ? 4 : code;
        gains[cells[0].toInt()].insert(cells[1], 5 - code);
    }
    int number = 0; // by position: the numbers in the file skip
    for (const QHash<QChar, QString> &record : smartRecords(queries)) {
        if (gains.contains(++number))
            set.questions.append({record[u'W'].simplified(), gains[number]});
    }
    return set;
}

inline QuestionSet jsonSet(const QString &name, const QString &path, const QString &language)
{
    QuestionSet set {name, language, {}, {}};
    const QJsonObject json = QJsonDocument::fromJson(readAll(path)).object();
    const QJsonObject documents = json[u"docs"_s].toObject();
    for (auto it = documents.begin(); it != documents.end(); ++it)
        set.passages.append(passageOf(it.key(), {}, it.value().toString(), language));
    const QJsonObject queries = json[u"queries"_s].toObject();
    const QJsonObject judgements = json[u"qrels"_s].toObject();
    for (auto it = queries.begin(); it != queries.end(); ++it) {
        QHash<QString, int> gains;
        const QJsonObject relevant = judgements[it.key()].toObject();
        for (auto gain = relevant.begin(); gain != relevant.end(); ++gain)
            gains.insert(gain.key(), gain.value().toInt());
        if (!gains.isEmpty())
            set.questions.append({it.value().toString(), gains});
    }
    return set;
}

inline void addParagraph(QuestionSet *set, const QJsonObject &paragraph)
{
    const QString id = QString::number(set->passages.size());
    set->passages.append(passageOf(id, {}, paragraph[u"context"_s].toString(), set->language));
    for (const QJsonValue &question : paragraph[u"qas"_s].toArray()) {
        if (!question[u"is_impossible"_s].toBool())
            set->questions.append({question[u"question"_s].toString(), {{id, 1}}});
    }
}

inline QuestionSet squadSet(const QString &name, const QString &path, const QString &language)
{
    QuestionSet set {name, language, {}, {}};
    const QJsonDocument json = QJsonDocument::fromJson(readAll(path));
    if (json.isArray()) {
        for (const QJsonValue &paragraph : json.array())
            addParagraph(&set, paragraph.toObject());
    }
    for (const QJsonValue &article : json.object()[u"data"_s].toArray()) {
        for (const QJsonValue &paragraph : article[u"paragraphs"_s].toArray())
            addParagraph(&set, paragraph.toObject());
    }
    return set;
}

inline QList<QuestionSet> allSets(const QString &corpora)
{
    const QString old = corpora + u"/retrieval/"_s;
    const QString docs = corpora + u"/retrieval-docs/"_s;
    QList<QuestionSet> sets;
    sets.append(smartSet(u"cranfield"_s, old + u"cran/cran.all.1400"_s, old + u"cran/cran.qry"_s, old + u"cran/cranqrel"_s));
    sets.append(smartSet(u"adi"_s, old + u"adi/ADI.ALL"_s, old + u"adi/ADI.QRY"_s, old + u"adi/ADI.REL"_s));
    sets.append(jsonSet(u"postgresql-index"_s, docs + u"pg-index.json"_s, u"en"_s));
    sets.append(jsonSet(u"debian-faq"_s, docs + u"faq-debian.json"_s, u"en"_s));
    for (const auto &[code, region] : {std::pair("en", "en-US"), {"id", "id-ID"}, {"es", "es-ES"}, {"ja", "ja-JP"}}) {
        sets.append(jsonSet(u"handbook-"_s + QLatin1StringView(code), docs + u"handbook."_s + QLatin1StringView(region) + u".json"_s,
                            QString::fromLatin1(code)));
    }
    for (const char *language : {"en", "de", "hi", "zh"}) {
        const QLatin1StringView code(language);
        sets.append(squadSet(u"xquad-"_s + code, old + u"xquad/xquad."_s + code + u".json"_s, code));
    }
    sets.append(squadSet(u"idk-mrc-id"_s, old + u"idk-mrc-id/valid.json"_s, u"id"_s));
    return sets;
}

struct Quality {
    double ndcg = 0;
    double recall = 0;
    double mrr = 0;
    double first = 0;
    int questions = 0;
};

/// All at ten places.
inline Quality judge(const QuestionSet &set, const knowledge::Index &index)
{
    Quality sum;
    for (const auto &[question, gains] : set.questions) {
        const QList<knowledge::Hit> hits = index.search(question, 10);
        QList<int> ideal = gains.values();
        std::sort(ideal.begin(), ideal.end(), std::greater<>());
        double best = 0;
        for (int at = 0; at < std::min<qsizetype>(10, ideal.size()); ++at)
            best += ideal[at] / std::log2(at + 2);
        double reached = 0;
        int found = 0;
        double rank = 0;
        for (int at = 0; at < hits.size(); ++at) {
            const int gain = gains.value(hits[at].passage->sourceId);
            reached += gain / std::log2(at + 2);
            found += gain > 0;
            if (gain > 0 && rank == 0)
                rank = 1.0 / (at + 1);
        }
        sum.ndcg += best > 0 ? reached / best : 0;
        sum.recall += double(found) / double(gains.size());
        sum.mrr += rank;
        sum.first += rank == 1;
    }
    const double count = std::max<double>(1, double(set.questions.size()));
    return {sum.ndcg / count, sum.recall / count, sum.mrr / count, sum.first / count, int(set.questions.size())};
}

} // namespace dialogist::benchmarks
