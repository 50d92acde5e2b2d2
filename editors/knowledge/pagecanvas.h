// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/pageimage.h"

#include <QScrollArea>

namespace dialogist::editors::knowledge {

/// A page as it looks, with places on it marked. As large as it is told to be; its picture may have been drawn for another size.
class PageCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PageCanvas(QWidget *parent = nullptr);
    void setImage(const dialogist::knowledge::PageImage &image);
    const dialogist::knowledge::PageImage &image() const { return m_image; }
    /// Of a mark, in the coordinates of this widget.
    QRect placeOf(const QRectF &mark) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    dialogist::knowledge::PageImage m_image;
};

/// The window onto a page. Keys that lead past its edge turn the page; the wheel zooms while Ctrl is held.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    using QScrollArea::QScrollArea;

signals:
    void turned(int by); ///< to a later or an earlier page
    void jumped(bool toEnd); ///< to the first page, or the last
    void zoomed(bool in);
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace dialogist::editors::knowledge
