// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/answers.h"
#include "studio/flow/talk.h"
#include "studio/nlu/botentities.h"

#include <QRegularExpression>

namespace dialogist::flow {

/// What a question asks, which answers it takes and what is said to those that do not fit. An Ask has one, a Form one per field.
/// Never changed once made.
class Question
{
public:
    Question(const QJsonObject &props, const Program::Private &program);

    const QString &kind() const { return m_kind; }
    /// What find() looks for: two questions with the same word find the same in a text.
    const QString &wanted() const { return m_wanted; }
    const QString &variable() const { return m_variable; }
    bool isOptional() const { return m_optional; }
    /// Whether any words answer it.
    bool takesAnything() const { return m_kind == u"text" && !m_pattern && !m_condition; }
    /// Reads it in the message of the person: undefined when the message states no value of this kind.
    QJsonValue read(const Talk &talk, const Input &input) const;
    /// The value of this kind somewhere in a longer message, and where it stands; undefined when there is none or several.
    QJsonValue find(const Talk &talk, const QString &text, qsizetype *begin = nullptr, qsizetype *end = nullptr) const;
    bool isValid(Talk &talk, const QJsonValue &value) const;
    /// Whether it is a stretch of time ("next week") where one day or one time is asked for. That is no valid answer, but it is one.
    bool isPeriod(const QJsonValue &value) const;
    /// Whether the person would rather not answer, and may.
    bool skips(const Input &input) const;

    void pose(Talk &talk) const;
    /// Says what fits the number of failed attempts, from 1 on; to a stretch of time which day or time of it is asked for.
    void poseAgain(Talk &talk, int attempt, const QJsonValue &answer = QJsonValue::Undefined) const;
    /// More failed attempts than this are given up.
    int retries() const { return m_retries; }
    /// What counts when the person gives up; undefined = nothing.
    QJsonValue fallback(Talk &talk) const;
    /// What the person reads about a value.
    QString spoken(const Talk &talk, const QJsonValue &value) const;

    /// Seconds after which silence counts; 0 = never.
    int patience() const { return m_patience; }
    /// What is said to silence, one after the other; false when there is no more.
    bool nudge(Talk &talk, int silence) const;

private:
    AnswerContext context(const Talk &talk, const QJsonObject &data = {}) const;
    QList<QuickReply> replies(const Talk &talk) const;
    bool isWithin(const QJsonValue &value) const;

    SpokenText m_prompt;
    QList<SpokenText> m_again;
    QList<SpokenText> m_nudges;
    QString m_kind;
    QString m_wanted;
    QString m_variable;
    QString m_type; ///< of the variable, where it has one
    std::shared_ptr<const nlu::BotEntities> m_entity;
    int m_retries;
    int m_patience;
    int m_scale;
    bool m_optional;
    QJsonValue m_minimum;
    QJsonValue m_maximum;
    std::optional<QRegularExpression> m_pattern;
    std::optional<Expression> m_condition;
    std::optional<Expression> m_default;
};

/// The lists or patterns of one entity of the bot with the words of all its languages; null when it is not there.
std::shared_ptr<const nlu::BotEntities> entityOf(const model::Bot &bot, const QString &id);

/// What a text to be said in several wordings is made of.
QList<SpokenText> spokenTexts(const QJsonValue &list, const QString &sourceLanguage);

} // namespace dialogist::flow
