// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/heatlegendview.h"

#include "editors/flow/view/graphpainter.h"
#include "studio/ui/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

class HeatLegendView::Scale : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {120, 10}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const CanvasColours colours(palette());
        QPainter painter(this);
        QLinearGradient gradient(rect().topLeft(), rect().topRight());
        for (int i = 0; i <= 8; ++i)
            gradient.setColorAt(i / 8.0, heatColour(i / 8.0, colours));
        painter.fillRect(rect(), gradient);
    }
};

HeatLegendView::HeatLegendView(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_least(new QLabel(this))
    , m_most(new QLabel(this))
{
    setObjectName(u"heatLegend"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    auto *close = new QToolButton(this);
    close->setIcon(ui::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide the heat map"));
    close->setAccessibleName(tr("Hide the heat map"));
    connect(close, &QToolButton::clicked, this, &HeatLegendView::closed);
    auto *scale = new Scale(this);
    scale->setFixedHeight(10);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(ui::space::close, ui::space::tight, ui::space::tight, ui::space::close);
    grid->setHorizontalSpacing(ui::space::close);
    grid->setVerticalSpacing(ui::space::tight);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(close, 0, 3);
    grid->addWidget(m_least, 1, 0);
    grid->addWidget(scale, 1, 1);
    grid->addWidget(m_most, 1, 2);
    grid->setColumnStretch(1, 1);
    hide();
}

void HeatLegendView::setLegend(const HeatLegend &legend, double most)
{
    m_title->setText(legend.title);
    m_least->setText(heatText(0, legend));
    m_most->setText(heatText(most, legend));
    setAccessibleName(tr("Heat map: %1, up to %2").arg(legend.title, m_most->text()));
    adjustSize();
}

} // namespace dialogist::editors::flow
