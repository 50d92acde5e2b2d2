// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/localizedtext.h"
#include "studio/ui/completiondelegate.h"

#include <QWidget>

class QComboBox;

namespace dialogist::ui {

class ElidedLabel;
class ExpressionMarks;
class GrowingTextEdit;

/// One text of the bot in its languages: a field that grows, a switch between languages, and a mark where a translation is missing.
class LocalizedTextEdit : public QWidget
{
    Q_OBJECT
public:
    explicit LocalizedTextEdit(QWidget *parent = nullptr);

    /// The languages of the bot, the source language first.
    void setLanguages(const QStringList &languages);
    QStringList languages() const { return m_languages; }
    void setLanguage(const QString &language);
    QString language() const { return m_language; }
    /// Hidden where one switch serves a whole form.
    void setLanguageSwitchVisible(bool visible);

    model::LocalizedText text() const { return m_text; }
    /// Shows another text without emitting textEdited(); the caret stays where the text is the same.
    void setText(const model::LocalizedText &text);
    void setPlaceholderText(const QString &text);
    void setLines(int minimum, int maximum);
    /// What is offered in {{ expressions }} while one is typed, besides what every expression knows.
    void setVariables(const QList<CompletionEntry> &variables);
    /// Languages that still need this text, in order; empty when nothing is missing or there is no text at all.
    QStringList missingLanguages() const;

signals:
    void textEdited(const dialogist::model::LocalizedText &text);
    void languageChanged(const QString &language);
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onEdited(const QString &text);
    void showState();
    void fillSwitch();

    GrowingTextEdit *m_edit;
    ExpressionMarks *m_marks;
    QComboBox *m_switch;
    ElidedLabel *m_hint;
    QStringList m_languages {QStringLiteral("en")};
    QString m_language = QStringLiteral("en");
    QString m_placeholder;
    model::LocalizedText m_text;
    bool m_switchVisible = true;
};

/// "Deutsch (de)": the language's own name and its tag.
QString languageTitle(const QString &tag);

} // namespace dialogist::ui
