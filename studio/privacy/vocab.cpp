// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
struct Entry {
    QString label;
    int sensitivity = 1;
    bool special = false;
};
struct Terms {
    QHash<QString, Entry> entries;
    QStringList order;
};

QString keyOf(Term term)
{
    switch (term) {
    case Term::Category:
        return u"dataCategories"_s;
    case Term::Purpose:
        return u"purposes"_s;
    case Term::LegalBasis:
        return u"legalBases"_s;
    case Term::TransferMechanism:
        return u"transferMechanisms"_s;
    case Term::Role:
        return u"roles"_s;
    case Term::RetentionRule:
        return u"retentionRuleTypes"_s;
    }
    return {};
}

const Terms &termsOf(Term term)
{
    static const QHash<int, Terms> all = [] {
        QHash<int, Terms> result;
        const QJsonObject json = builtInJson(u"vocab.json"_s);
        for (const Term kind : {Term::Category, Term::Purpose, Term::LegalBasis, Term::TransferMechanism, Term::Role,
                                Term::RetentionRule}) {
            Terms terms;
            for (const QJsonValue &row : json[keyOf(kind)].toArray()) {
                const QString id = row[u"id"].toString();
                terms.entries.insert(id, {row[u"label"].toString(), row[u"sensitivity"].toInt(1), row[u"special"].toBool()});
                terms.order.append(id);
            }
            result.insert(int(kind), terms);
        }
        return result;
    }();
    return *all.constFind(int(term));
}
} // namespace

QByteArray builtInFile(const QString &name)
{
    for (const QString &place : {u":/profiles/"_s, u"profiles:"_s}) {
        QFile file(place + name);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

QJsonObject builtInJson(const QString &name)
{
    return QJsonDocument::fromJson(builtInFile(name)).object();
}

QString termLabel(Term term, const QString &id)
{
    if (id == u"not_stated")
        return QCoreApplication::translate("privacy", "not stated");
    const auto found = termsOf(term).entries.constFind(id);
    return found == termsOf(term).entries.constEnd() ? id : QCoreApplication::translate("vocab", found->label.toUtf8().constData());
}

QStringList termLabels(Term term, const QStringList &ids)
{
    QStringList labels;
    for (const QString &id : ids)
        labels.append(termLabel(term, id));
    return labels;
}

QStringList termIds(Term term)
{
    return termsOf(term).order;
}

bool isTerm(Term term, const QString &id)
{
    return termsOf(term).entries.contains(id);
}

int sensitivityOf(const QString &category)
{
    return termsOf(Term::Category).entries.value(category).sensitivity;
}

bool isSpecialCategory(const QString &category)
{
    return termsOf(Term::Category).entries.value(category).special;
}

} // namespace dialogist::privacy
