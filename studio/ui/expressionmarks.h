// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"
#include "studio/ui/completiondelegate.h"

#include <QSet>
#include <QSyntaxHighlighter>

#include <optional>

namespace dialogist::ui {

/// Marks expressions as they are typed: names, text and numbers in their colours, the place of an error underlined, and names
/// that are no variable of the bot. Reads either one expression or a text with {{ expression }} inside.
class ExpressionMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum class Content { Expression, Template };
    ExpressionMarks(QTextDocument *document, Content content);

    /// The names that are known besides those that every bot has; until they are told, no name is unknown. Whether they are others than
    /// before, so that the text is to be read anew.
    bool setVariables(const QList<CompletionEntry> &variables);
    /// The translated message of the first error, or else of the first unknown name; empty when there is none.
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
    void underline(const flow::ExpressionError &error, const QColor &colour, int last);
    QList<flow::ExpressionError> unknownNames(const QString &source, int from) const;

    Content m_content;
    QPalette m_palette;
    QList<Mark> m_marks;
    QString m_message;
    std::optional<QSet<QString>> m_known;
};

} // namespace dialogist::ui
