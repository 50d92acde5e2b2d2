// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QPair>

class QAction;
class QLabel;
class QScrollArea;

namespace dialogist::editors::flow {

/// All keys of the canvas over the canvas; any key or click takes it away, but those that scroll where not all of it fits.
class KeyHelp : public QFrame
{
    Q_OBJECT
public:
    explicit KeyHelp(QWidget *parent);
    /// What the actions say of themselves, together with the keys that are no actions.
    void open(const QList<QAction *> &actions);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void fit();
    QList<QPair<QString, QString>> m_rows; ///< keys and what they do
    QScrollArea *m_scroll;
    QLabel *m_text;
};

} // namespace dialogist::editors::flow
