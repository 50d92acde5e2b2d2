// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/testset/testruns.h"

#include <QWidget>

class QLabel;

namespace dialogist::editors::knowledge {

/// The figures of a test set side by side, each with what the last change did to it.
class FigureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);
    /// null = there is no run yet.
    void setRun(const dialogist::knowledge::TestRun *run, const dialogist::knowledge::RunComparison &comparison);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile {
        QString figure;
        QWidget *frame = nullptr;
        QLabel *title = nullptr;
        QLabel *value = nullptr;
        QLabel *change = nullptr;
        bool isUp = false;
    };
    void dress();
    void makeRoom();

    QList<Tile> m_tiles; ///< those that matter most first
};

} // namespace dialogist::editors::knowledge
