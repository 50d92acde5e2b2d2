// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QToolButton;

namespace dialogist::editors::knowledge {

/// Asks for a question of the test set and where its answer stands.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    /// question is what is edited; without words it is a new one.
    QuestionDialog(const model::KnowledgeQuestion &question, const QList<model::Source> &sources, QWidget *parent = nullptr);
    model::KnowledgeQuestion question() const;

private:
    QWidget *makePlaces();
    void showPlace(int row);
    void readPlace();
    void addPlace();
    void removePlace();
    QString titleOf(const model::ExpectedPlace &place) const;
    QList<const model::Source *> known() const;
    void check();

    model::KnowledgeQuestion m_question;
    QList<model::Source> m_sources;
    QList<model::ExpectedPlace> m_places;
    QLineEdit *m_text = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_heading = nullptr;
    QSpinBox *m_page = nullptr;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_note = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_isShowing = false;
};

} // namespace dialogist::editors::knowledge
