// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

namespace dialogist::ui {

/// Marks expressions as they are typed: names, text and numbers in their colours, the place of an error underlined. Reads either
/// one expression or a text with {{ expression }} inside.
class ExpressionMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum class Content { Expression, Template };
    ExpressionMarks(QTextDocument *document, Content content);

    /// The translated message of the first error; empty when there is none.
    QString message() const { return m_message; }
    /// Reads the whole text anew; call when it has changed.
    void refresh(const QString &text, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Mark {
        int position = 0;
        int length = 0;
        QTextCharFormat format;
    };
    void markExpression(const QString &text, int from, int length);

    Content m_content;
    QPalette m_palette;
    QList<Mark> m_marks;
    QString m_message;
};

} // namespace dialogist::ui
