// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QTextDocument;

namespace dialogist::ui {

/// Whether this program was built with KSyntaxHighlighting.
bool canHighlight();

/// Colours a document by one of KSyntaxHighlighting's definitions ("Markdown", "JavaScript") in light or dark, following the palette.
/// Lives as long as the document. Without the library, or for an unknown definition, the text stays plain.
class CodeHighlight : public QObject
{
    Q_OBJECT
public:
    CodeHighlight(QTextDocument *document, const QString &definition, bool dark);
    ~CodeHighlight() override;
    void setDark(bool dark);
    bool isActive() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::ui
