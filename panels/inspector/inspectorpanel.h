// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/panel.h"

#include <QSet>

#include <memory>

class QComboBox;
class QLabel;
class QScrollArea;

namespace dialogist::ui {
class Ask;
class ElidedLabel;
}

namespace dialogist::panels::inspector {

class Page;

/// The properties of what is selected, with the data it handles. Whatever is typed is written through at once; what others change shows
/// at once, and the caret stays where it is.
class InspectorPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit InspectorPanel(ui::Ask &ask, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    QString panelId() const override;
    QString title() const override;
    void setDocument(commands::Document *document) override;
    void setPlace(const ui::Place &place) override;
    ui::Place place() const { return m_place; }

    /// The language in which texts are shown and written.
    void setLanguage(const QString &language);
    QString language() const { return m_language; }

signals:
    void languageChanged(const QString &language);
    /// How the documents of this base are cut shall be shown.
    void cutRequested(dialogist::model::KnowledgeBaseId base);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onChanged(const QList<model::Change> &changes);
    void showPage();
    void showHeader();
    void showWhereToBegin();
    void fillLanguages();
    Page *makePage();

    ui::Ask &m_ask;
    commands::Document *m_document = nullptr;
    ui::Place m_place;
    QString m_language;
    Page *m_page = nullptr;
    QWidget *m_header;
    QLabel *m_icon;
    ui::ElidedLabel *m_title;
    QComboBox *m_languages;
    QScrollArea *m_scroll;
    std::shared_ptr<QSet<QString>> m_folded = std::make_shared<QSet<QString>>(); ///< headings the person has folded
};

} // namespace dialogist::panels::inspector
