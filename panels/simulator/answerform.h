// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;

namespace dialogist::panels::simulator {

/// The fields of an answer to a request, as a person would give it: what the model says, which way the talk goes, the values that were
/// found, what a service sends back. What an answer has besides stays as it is.
class AnswerForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit AnswerForm(QWidget *parent = nullptr);

    /// Whether there are fields for that kind of request and for all that matters in such an answer.
    static bool knows(const flow::Request &request, const QJsonObject &answer);
    /// Makes the fields anew.
    void setAnswer(const flow::Request &request, const QJsonObject &answer);
    /// The answer as it is written there; nothing while a field has something that does not fit, which is said at the field.
    std::optional<QJsonObject> answer();
    /// Where one begins to write; null without fields.
    QWidget *field() const { return m_field; }
    /// What is wrong first of all, translated; after answer().
    QString problem() const { return m_problem; }
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Words, Value, Number, Body, List, Object };
    struct Place { ///< in the answer
        QString group; ///< of an object in it; empty = in the answer itself
        QString key;
        QJsonValue empty = QJsonValue::Null; ///< what an empty field writes; undefined = it takes the value away
    };
    struct Row {
        QWidget *field = nullptr;
        QLabel *problem = nullptr; ///< below the field
        std::function<QString(QJsonObject &)> put; ///< writes into the answer, or says what is wrong
        QString hint; ///< shown while a field of one line is empty, as far as it fits
    };
    void addModel(const flow::Request &request);
    void sayNothingIsAsked(const QString &property, const QString &type);
    void addText(const QString &label, const Place &place, Kind kind, const QString &hint = {}, int lines = 1);
    void addTruth(const QString &label, const Place &place);
    void addNumber(const QString &label, const Place &place, int minimum, int maximum, int usual, int scale);
    /// Choices with what each of them writes.
    void addChoice(const QString &label, const QString &id, const QList<std::pair<QString, QJsonObject>> &choices, const QStringList &keys);
    void addRow(const QString &label, const QString &id, QWidget *field, const std::function<QString(QJsonObject &)> &put);
    void fit();
    QJsonValue valueAt(const Place &place) const;
    static void putAt(QJsonObject &answer, const Place &place, const QJsonValue &value);
    static QString shownAs(const QJsonValue &value, Kind kind);
    static QJsonValue read(const QString &text, Kind kind, QString *wrong);

    QJsonObject m_answer;
    QList<Row> m_rows;
    QFormLayout *m_form = nullptr;
    QWidget *m_field = nullptr;
    QString m_problem;
    int m_height = 0; ///< of all fields, as far as they may be seen at once
};

} // namespace dialogist::panels::simulator
