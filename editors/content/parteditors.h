// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/panel.h"

#include <QPointer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace dialogist::ui {
class CodeHighlight;
}

namespace dialogist::editors::content {

/// An editor that is mostly one plain text. Typing is written through at once, very long texts beside the window, and undone as one step.
class TextEditor : public ui::Editor
{
    Q_OBJECT
public:
    TextEditor(commands::Document &document, const ui::Place &place, QWidget *parent = nullptr);
    ui::Place place() const override { return m_place; }
    QList<QAction *> editActions() const override { return {}; }

protected:
    virtual QString storedText() const = 0;
    using Make = std::function<commands::Command(const model::Project &)>;
    /// Makes the command that stores the text, from the values as they are when its turn has come, on whatever thread.
    virtual Make edit(const QString &text) const = 0;
    /// Shows what is stored, unless it is what the person has just typed.
    virtual void refresh();
    void onTyped();
    /// Until all that was typed is stored.
    void finishTyping();
    const model::Bot *bot() const;
    const model::Project &project() const;

    QPointer<commands::Document> m_document;
    ui::Place m_place;
    QLabel *m_hint = nullptr;
    QPlainTextEdit *m_text = nullptr;
    class QHBoxLayout *m_tools = nullptr;

private:
    void onChanged();

    std::optional<QString> m_onTheWay; ///< typed, not stored yet: the text is so long that storing it takes longer than a key may take
};

/// The phrases of an intent, one a line, by language.
class IntentEditor : public TextEditor
{
    Q_OBJECT
public:
    IntentEditor(commands::Document &document, const ui::Place &place, QWidget *parent = nullptr);
    QString title() const override;
    QIcon icon() const override;

protected:
    QString storedText() const override;
    Make edit(const QString &text) const override;
    void refresh() override;

private:
    const model::Intent *intent() const;
    void fillLanguages();
    QComboBox *m_languages = nullptr;
};

/// The words of a prompt.
class PromptEditor : public TextEditor
{
    Q_OBJECT
public:
    PromptEditor(commands::Document &document, const ui::Place &place, QWidget *parent = nullptr);
    QString title() const override;
    QIcon icon() const override;

protected:
    QString storedText() const override;
    Make edit(const QString &text) const override;
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    const model::Prompt *prompt() const;
    ui::CodeHighlight *m_colours = nullptr; ///< the document's
};

} // namespace dialogist::editors::content
