// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/completiondelegate.h"

#include <QObject>

#include <optional>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QStandardItemModel;

namespace dialogist::ui {

/// Offers what an expression may say while it is typed: variables with their types, functions with their signatures, methods after a
/// dot. Belongs to a text field, which asks it about its keys. Reads either one expression or a text with {{ expression }} inside,
/// where it closes the braces of what was taken.
class ExpressionCompletion : public QObject
{
    Q_OBJECT
public:
    enum class Content { Expression, Template };
    ExpressionCompletion(QPlainTextEdit &edit, Content content);

    void setVariables(const QList<CompletionEntry> &variables);
    bool isOpen() const;
    void close();
    /// Whether the open list deals with this key itself; the field must ignore it then.
    bool wants(const QKeyEvent &event) const;
    /// Whether this key writes a brace that has just been written by itself; the field leaves it out then.
    bool isThere(const QKeyEvent &event);
    /// Opens, renews or closes the list, as fits what stands before the caret. asked: the person wants to see all there is.
    void offer(bool asked);

    /// The part of an expression that stands before the caret in a text with {{ expression }} inside; nothing outside of them.
    static std::optional<QString> expressionBefore(const QString &text, int caret);

private:
    std::optional<QString> before() const;
    bool isClosed() const;
    int likelyRow(const QString &word, bool isBlank) const;
    void insert(const QString &name);

    QPlainTextEdit &m_edit;
    Content m_content;
    QCompleter *m_completer;
    QStandardItemModel *m_names; ///< variables and functions
    QStandardItemModel *m_methods; ///< what may follow a dot
    QList<QPair<QString, QString>> m_variables; ///< as shown last: name and detail
    int m_bracesThere = 0; ///< that may be typed once more, at the place below
    int m_closedAt = -1;
};

} // namespace dialogist::ui
