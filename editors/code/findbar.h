// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace dialogist::editors::code {

/// Finds and replaces within one text. Escape closes it and gives the focus back.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);
    void open(); ///< with what is selected
    bool findNext(bool back = false);
    void replaceOne();
    int replaceAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void report(const QString &message);

    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QCheckBox *m_case;
    QLabel *m_report;
};

} // namespace dialogist::editors::code
