// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace dialogist::ui {

/// What an empty place shows: a drawing, a sentence that says what to do first, and the button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Adds a button; the first one is the default. text is translated.
    QPushButton *addAction(const QString &text, const QString &iconName = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QBoxLayout *m_buttons;
};

} // namespace dialogist::ui
