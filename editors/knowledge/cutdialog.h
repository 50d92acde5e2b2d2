// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/cutpreview.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace dialogist::editors::knowledge {

/// How long the passages of a knowledge base are and how much of one is repeated in the next, with a document of the base cut that
/// way before one's eyes. Changes nothing by itself.
class CutDialog : public QDialog
{
    Q_OBJECT
public:
    /// shown is the document to begin with; null = the first.
    CutDialog(commands::Document &document, model::KnowledgeBaseId base, model::SourceId shown, QWidget *parent = nullptr);
    int length() const;
    int overlap() const;

signals:
    void previewed(); ///< what is seen is what the settings say
    void failed(const QString &message);

private:
    QWidget *makeSettings();
    QSpinBox *addNumber(QGridLayout *grid, int row, const QString &name, const QString &label, const QString &help, QSlider **slider);
    QWidget *makeLegend();
    void fillSources(model::SourceId shown);
    void onChanged();
    void showOutcome(const CutPreview::Outcome &outcome);

    commands::Document &m_document;
    model::KnowledgeBase m_base;
    CutPreview *m_preview;
    QComboBox *m_sources = nullptr;
    QSpinBox *m_length = nullptr;
    QSpinBox *m_overlap = nullptr;
    QSlider *m_lengthSlider = nullptr;
    QSlider *m_overlapSlider = nullptr;
    QList<QLabel *> m_now; ///< number, shortest, median, longest
    QList<QLabel *> m_then;
    int m_overlapWish = 0; ///< as it was asked for, whatever the length leaves of it
    bool m_isFitting = false;
    QLabel *m_note = nullptr;
    int m_others = 0; ///< sources that are cut with other settings already
    DocumentView *m_view = nullptr;
    std::shared_ptr<const DocumentLines> m_lines; ///< those that the view shows
    QPushButton *m_apply = nullptr;
};

} // namespace dialogist::editors::knowledge
