// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace dialogist::shell {

/// A line above the editors while the project is restricted: what is off, why, and the two ways on. Decides nothing itself.
class TrustBar : public QFrame
{
    Q_OBJECT
public:
    explicit TrustBar(QWidget *parent = nullptr);

signals:
    void trustRequested();
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintBar();
    QLabel *m_icon;
};

} // namespace dialogist::shell
