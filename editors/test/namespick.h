// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace dialogist::editors::test {

/// Several names to be ticked, of those that the bot has. Names that were written and that it does not have stand among them, ticked and
/// with a warning. Space ticks, letters find, Tab leaves.
class NamesPick : public QListWidget
{
    Q_OBJECT
public:
    explicit NamesPick(QWidget *parent = nullptr);

    /// Shows both without emitting picked(); the row that the keyboard is at stays. Names are told apart without regard to case.
    void showNames(const QStringList &known, const QStringList &picked);

    QSize sizeHint() const override; ///< as high as its rows, up to eight
    QSize minimumSizeHint() const override;

signals:
    /// Those ticked: the ones that were so before in their order, then the others.
    void picked(const QStringList &names);
    void entered(); ///< the names are about to be looked at

protected:
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    void onItemChanged(QListWidgetItem *item);

    QStringList m_known;
    QStringList m_picked;
    bool m_isShowing = false;
};

} // namespace dialogist::editors::test
