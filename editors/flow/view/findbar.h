// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace dialogist::editors::flow {

/// The field to search a flow in, over the canvas. Says what is typed and where to go; whoever owns it finds.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent);

    void open();
    QString words() const;
    /// at counts from 1; of 0 = nothing fits.
    void setCount(int at, int of);

signals:
    void wordsChanged(const QString &words);
    void stepWanted(int by); ///< 1 = next, -1 = previous
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace dialogist::editors::flow
