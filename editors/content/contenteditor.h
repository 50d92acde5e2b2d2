// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/texts/importplan.h"
#include "studio/ui/panel.h"

#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::editors::content {

class TextsFilter;
class TextsModel;
class TextsView;
class WorkBar;

/// The editor for a language, an intent or a prompt; null for anything else, or when the object is gone.
ui::Editor *makeEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask);

/// All texts of a bot side by side by language, with what is missing or stale, and the way out to translators and back.
class ContentEditor : public ui::Editor
{
    Q_OBJECT
public:
    ContentEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask, QWidget *parent = nullptr);
    ~ContentEditor() override;

    ui::Place place() const override;
    QString title() const override;
    QIcon icon() const override;
    void reveal(const ui::Place &place) override; ///< a language, or a node
    QList<QAction *> editActions() const override;

    void exportTexts(texts::ExchangeFormat format, const QString &language);
    void importFile(const QString &path);
    void addLanguage();
    void removeLanguage(const QString &language);

private:
    QWidget *makeTools();
    void makeMenus(class QHBoxLayout &row);
    void fillMenu(QMenu &menu);
    void fillFilters();
    void refit();
    void showSummary();
    void openPlace(const class QModelIndex &index);
    void showImport(const std::shared_ptr<const texts::ImportPlan> &plan, const QString &fileName);
    void applyImport(const std::shared_ptr<const texts::ImportPlan> &plan);
    void addPseudoLanguage();
    void push(const commands::Command &command);
    const model::Bot *bot() const;
    QString chosenLanguage() const; ///< the filter's, else the current cell's, else asks

    QPointer<commands::Document> m_document;
    ui::Place m_place;
    ui::Ask &m_ask;
    TextsModel *m_model = nullptr;
    TextsFilter *m_filter = nullptr;
    TextsView *m_table = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_show = nullptr;
    QComboBox *m_group = nullptr;
    QLabel *m_summary = nullptr;
    QTimer *m_later = nullptr;
    WorkBar *m_work = nullptr;
    quint64 m_edits = 0; ///< of the document, since this editor was opened
    QStringList m_shownLanguages;
};

} // namespace dialogist::editors::content
