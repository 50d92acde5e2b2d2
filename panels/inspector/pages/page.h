// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/fields/propertyfield.h"
#include "studio/model/localizedtext.h"
#include "studio/ui/panel.h"

#include <QIcon>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace dialogist::panels::inspector {

/// The form for one kind of thing. Reads from the document, writes commands; owns no data.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(FieldContext context, ui::Place place);

    const ui::Place &place() const { return m_place; }
    virtual QString heading() const = 0;
    virtual QIcon headingIcon() const = 0;
    /// False when the thing is gone.
    virtual bool exists() const = 0;
    virtual void refresh() = 0;
    /// Writes what was typed and is only written when it is whole; before another page comes.
    virtual void finish() { }
    virtual void setLanguage(const QString &language) { m_context.language = language; }
    virtual bool hasTexts() const { return false; } ///< the language switch is of use
    /// Where the keyboard begins: what takes the keys in the first field in sight. Null: nothing here does.
    QWidget *firstStop() const;

signals:
    void openRequested(const dialogist::ui::Place &place);
    /// The person wants to see how the documents of this base are cut.
    void cutRequested(dialogist::model::KnowledgeBaseId base);
    /// Other rows are in sight than before.
    void rowsShown();

protected:
    /// Writes it; letters typed one after the other into the same field make one step.
    bool push(commands::Command command, const QString &field, bool typing);
    /// The same for what was typed into something so large that it is written on another thread; then comes when it is.
    void typeLater(const QString &field, std::function<commands::Command(const model::Project &)> make, std::function<void()> then = {});
    QFormLayout *form() const { return m_form; }
    void addRow(const QString &label, QWidget *field, const QString &help = {});
    /// A heading that folds what stands below it; an empty title ends the section before.
    void addSection(const QString &title);
    /// Takes a row away from sight, whether its section is folded or not.
    void setRowShown(QWidget *field, bool shown);
    /// The keyboard begins behind that row, where anything is.
    void beginBehind(QWidget *field) { m_passedOver.append(field); }
    /// A line that writes while it is typed.
    QLineEdit *addLine(const QString &name, const QString &label, std::function<void(const QString &)> write, const QString &help = {});
    QComboBox *addBox(const QString &name, const QString &label, const QList<QPair<QString, QString>> &choices,
                      std::function<void(const QString &)> write, const QString &help = {});
    static void show(QLineEdit *line, const QString &text);
    static void show(QComboBox *box, const QString &id);
    const model::Project &project() const { return m_context.document->project(); }

    FieldContext m_context;
    ui::Place m_place;

private:
    struct Line {
        QWidget *field = nullptr;
        int section = -1;
        bool shown = true;
    };
    struct Section {
        QToolButton *button = nullptr;
        bool folded = false;
    };
    void addLineWidget(QWidget *field);
    void showLines();

    QFormLayout *m_form;
    QList<Line> m_lines;
    QList<Section> m_sections;
    int m_section = -1; ///< the one that rows go into
    QList<QWidget *> m_passedOver; ///< by the keyboard, on its way in
};

Page *makeNodePage(const FieldContext &context, const ui::Place &place);
Page *makeNodesPage(const FieldContext &context, const ui::Place &place);
Page *makeFlowPage(const FieldContext &context, const ui::Place &place);
Page *makeBotPage(const FieldContext &context, const ui::Place &place);
Page *makeVariablePage(const FieldContext &context, const ui::Place &place);
Page *makeIntentPage(const FieldContext &context, const ui::Place &place);
Page *makeTestPage(const FieldContext &context, const ui::Place &place);
Page *makeEntityPage(const FieldContext &context, const ui::Place &place);
Page *makePromptPage(const FieldContext &context, const ui::Place &place);
Page *makeKnowledgeBasePage(const FieldContext &context, const ui::Place &place);
Page *makeSourcePage(const FieldContext &context, const ui::Place &place);

} // namespace dialogist::panels::inspector
