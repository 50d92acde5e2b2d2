// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/pagecanvas.h"

#include "studio/ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace dialogist::editors::knowledge {

PageCanvas::PageCanvas(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PageCanvas::setImage(const dialogist::knowledge::PageImage &image)
{
    m_image = image;
    update();
}

QRect PageCanvas::placeOf(const QRectF &mark) const
{
    return QRectF(mark.x() * width(), mark.y() * height(), mark.width() * width(), mark.height() * height()).toAlignedRect();
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.size.isEmpty()) {
        painter.fillRect(rect(), Qt::white);
        return;
    }
    const QImage shown(reinterpret_cast<const uchar *>(m_image.dots.constData()), m_image.size.width(), m_image.size.height(), m_image.size.width() * 4, QImage::Format_RGB32);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), shown);
    // Paper is white in every theme, and so the colours of the marks are those of the light one. As with a marker pen, what is dark
    // stays as it is; the line below is for those who do not tell the colours apart.
    const QColor accent = ui::colour(ui::Token::Accent, ui::lightPalette());
    for (const QRectF &mark : m_image.marks) {
        const QRect place = placeOf(mark).adjusted(-1, -1, 1, 1);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(place, ui::mixed(Qt::white, accent, 0.34));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 2), accent);
    }
}

void PageScroll::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar &down = *verticalScrollBar();
    const QScrollBar &across = *horizontalScrollBar();
    const bool isWide = across.maximum() > across.minimum();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (isPlain && ((key == Qt::Key_PageDown && down.value() >= down.maximum()) || (key == Qt::Key_Right && !isWide)))
        emit turned(1);
    else if (isPlain && ((key == Qt::Key_PageUp && down.value() <= down.minimum()) || (key == Qt::Key_Left && !isWide)))
        emit turned(-1);
    else if (hasControl && (key == Qt::Key_Home || key == Qt::Key_End))
        emit jumped(key == Qt::Key_End);
    else
        QScrollArea::keyPressEvent(event);
}

void PageScroll::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        emit zoomed(event->angleDelta().y() > 0);
    event->accept();
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    emit resized();
}

} // namespace dialogist::editors::knowledge
