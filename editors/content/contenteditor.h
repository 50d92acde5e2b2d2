// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/panel.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTimer;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::editors::content {

class TextsFilter;
class TextsModel;

/// The editor for a language, an intent or a prompt; null for anything else, or when the object is gone.
ui::Editor *makeEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask);

/// All texts of a bot side by side by language.
class ContentEditor : public ui::Editor
{
    Q_OBJECT
public:
    ContentEditor(commands::Document &document, const ui::Place &place, QWidget *parent = nullptr);

    ui::Place place() const override;
    QString title() const override;
    QIcon icon() const override;
    void reveal(const ui::Place &place) override; ///< a language, or a node

private:
    QWidget *makeTools();
    void makeTable();
    void reload();
    void showSummary();
    void openNode(const class QModelIndex &index);

    QPointer<commands::Document> m_document;
    ui::Place m_place;
    TextsModel *m_model = nullptr;
    TextsFilter *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_pages = nullptr;
    QCheckBox *m_missingOnly = nullptr;
    QLabel *m_summary = nullptr;
    QTimer *m_later = nullptr;
    int m_shownColumns = 0;
};

} // namespace dialogist::editors::content
