// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/exportbutton.h"

#include "panels/deploy/deploypanel.h"

#include <QMenu>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

ExportButton::ExportButton(QWidget *parent) : QPushButton(DeployPanel::tr("Export"), parent)
{
    setObjectName(u"export"_s);
    auto *menu = new QMenu(this);
    const QList<std::pair<QString, QString>> kinds = {
        {u"review-pdf"_s, DeployPanel::tr("Whole review (PDF)…")},
        {u"notice-html"_s, DeployPanel::tr("Privacy notice (HTML)…")},
        {u"notice-markdown"_s, DeployPanel::tr("Privacy notice (Markdown)…")},
        {u"record-csv"_s, DeployPanel::tr("Record of processing (CSV)…")},
        {u"subprocessors-csv"_s, DeployPanel::tr("Subprocessors (CSV)…")},
        {u"subprocessors-json"_s, DeployPanel::tr("Subprocessors (JSON)…")},
        {u"map-svg"_s, DeployPanel::tr("Data map (SVG)…")}};
    for (const auto &[kind, text] : kinds)
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind = kind] { emit exportWanted(kind); });
    setMenu(menu);
}

} // namespace dialogist::panels::deploy
