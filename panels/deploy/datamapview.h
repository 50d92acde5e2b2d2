// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/maplayout.h"

#include <QWidget>

namespace dialogist::panels::deploy {

/// The data map as a picture: who gets which data. Arrow keys walk through boxes and arrows, Enter opens the steps behind one; what is
/// current is described in words for screen readers and for the line below.
class DataMapView : public QWidget
{
    Q_OBJECT
public:
    explicit DataMapView(QWidget *parent = nullptr);

    void setReview(const privacy::Review &review);
    void forgetCurrent();
    /// The same picture as a scalable drawing of its own, in light colours.
    QByteArray toSvg() const;
    int elementCount() const { return int(m_layout.boxes.size() + m_layout.arrows.size()); }
    int current() const { return m_current; } ///< -1 = none; boxes come first
    void setCurrent(int index);
    QString descriptionOf(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(const QString &description);
    /// The steps behind an arrow; empty for boxes.
    void nodesWanted(const QList<dialogist::model::NodeId> &nodes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void paint(QPainter &painter, const MapLayout &layout, const QPalette &palette, bool withFocus) const;
    void paintArrow(QPainter &painter, const MapLayout::Arrow &arrow, const QPalette &palette, bool isCurrent) const;
    void paintLabel(QPainter &painter, const MapLayout::Arrow &arrow, const QPalette &palette) const;
    void paintBox(QPainter &painter, const MapLayout::Box &box, const QPalette &palette, bool isCurrent) const;
    int elementAt(QPointF position) const;
    void open(int index);

    privacy::Review m_review;
    MapLayout m_layout;
    int m_current = -1;
};

} // namespace dialogist::panels::deploy
