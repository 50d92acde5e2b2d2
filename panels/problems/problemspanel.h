// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"
#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

#include <QPair>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace dialogist::panels::problems {

class ProblemsModel;
class ProblemsFilter;

/// Everything that is wrong or worth knowing, worst first, with quick fixes. The workbench runs the checks and says what can be fixed.
class ProblemsPanel : public ui::Panel
{
    Q_OBJECT
public:
    /// The fixes of a finding: a stable id and the words on the link.
    using ListFixes = std::function<QList<QPair<QString, QString>>(const flow::Finding &)>;
    using ApplyFix = std::function<Status(const flow::Finding &, const QString &id)>;

    explicit ProblemsPanel(QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override; ///< with the count
    void setDocument(commands::Document *document) override;
    void setFixes(ListFixes list, ApplyFix apply);
    int count() const { return int(m_findings.size()); }

public slots:
    void setFindings(const QList<dialogist::flow::Finding> &findings);

signals:
    /// A finding in a document: it is to be opened there.
    void citationOpened(const QString &sourceId, const dialogist::ui::Citation &citation);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QTableView *makeTable();
    void refresh();
    void selectAgain(const QString &fingerprint, int column);
    void updateTitles();
    void fitRows();
    int sourceRow(const QModelIndex &index) const;
    void onClicked(const QModelIndex &index);
    void onActivated(const QModelIndex &index);
    bool openDocument(const flow::Finding &finding);
    void showMenu(const QPoint &position);
    void offerFixes(int row, const QPoint &globalPosition);
    void fix(const flow::Finding &finding, const QString &id);
    void copySelected();

    commands::Document *m_document = nullptr;
    QList<flow::Finding> m_findings;
    QString m_walked; ///< fingerprint of the finding whose passages are being gone through
    qsizetype m_passage = 0; ///< the one that was opened last
    ListFixes m_listFixes;
    ApplyFix m_applyFix;
    ProblemsModel *m_model = nullptr;
    ProblemsFilter *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_pages = nullptr;
    QList<QToolButton *> m_severityButtons;
};

} // namespace dialogist::panels::problems
