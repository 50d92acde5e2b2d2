// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dialogist::model {

struct Source;

/// Where the answer to a question stands. Names the source by what stays when it is read again, not by its id.
struct ExpectedPlace {
    QString location; ///< Source::location: file name or address; empty for questions and notes, which the title names
    QString site; ///< Source::site; empty = of any
    QString title; ///< Source::title; says which one only without a location
    QString heading; ///< only below a heading whose path has this in it; empty = anywhere
    int page = 0; ///< only on this page, 1-based; 0 = on any
    QString phrase; ///< only a passage that has these words; empty = any

    static ExpectedPlace of(const Source &source);
    bool isOf(const Source &source) const;
    /// Without regard to case and to how words are spaced.
    bool fits(const QString &passageHeading, int passagePage, const QString &passageText) const;
    bool isWholeSource() const { return heading.isEmpty() && page == 0 && phrase.isEmpty(); }

    QJsonObject toJson() const;
    static ExpectedPlace fromJson(const QJsonObject &json);
    friend bool operator==(const ExpectedPlace &, const ExpectedPlace &) = default;
};

/// A question of the test set of a knowledge base, with the places that search must find for it.
struct KnowledgeQuestion {
    KnowledgeQuestionId id;
    KnowledgeBaseId knowledgeBase;
    QString question;
    QList<ExpectedPlace> expected; ///< each of them; empty = nobody has said it yet
    QString language; ///< BCP 47, of the question; empty = not said
    QString note;
    double order = 0;
    bool enabled = true;

    QJsonObject toJson() const;
    static Result<KnowledgeQuestion> fromJson(KnowledgeQuestionId id, const QJsonObject &json);
    friend bool operator==(const KnowledgeQuestion &, const KnowledgeQuestion &) = default;
};

} // namespace dialogist::model
