// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/view/canvasstate.h"

#include <QFrame>

class QLabel;

namespace dialogist::editors::flow {

/// What the colours of the heat map mean: title, scale with its ends, and the button that takes it away.
class HeatLegendView : public QFrame
{
    Q_OBJECT
public:
    explicit HeatLegendView(QWidget *parent);
    void setLegend(const HeatLegend &legend, double most);

signals:
    void closed();

private:
    class Scale;
    QLabel *m_title;
    QLabel *m_least;
    QLabel *m_most;
};

} // namespace dialogist::editors::flow
