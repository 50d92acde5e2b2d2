// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/callers.h"

#include <QWidget>

class QHBoxLayout;

namespace dialogist::editors::flow {

/// The way of calls to a flow: a button for each flow on it, back to the step that calls, and all other callers in a menu. Hides
/// itself where there is no way.
class BreadcrumbBar : public QWidget
{
    Q_OBJECT
public:
    explicit BreadcrumbBar(QWidget *parent);
    void setWay(const QList<Crumb> &way, const QList<Crumb> &callers);
    /// Where "back" leads; a null flow when nothing calls this one.
    Crumb back() const;

signals:
    void openWanted(dialogist::model::FlowId flow, dialogist::model::NodeId step);

private:
    QHBoxLayout *m_row;
    QList<Crumb> m_way;
    QList<Crumb> m_callers;
};

} // namespace dialogist::editors::flow
