// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

namespace dialogist::panels::inspector {

/// Shows what fills an entity in training phrases, "[Berlin](city)": the words stand out, the brackets step back, and a name that is no
/// entity is underlined.
class PhraseMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit PhraseMarks(QTextDocument *document) : QSyntaxHighlighter(document) { }
    void setEntities(const QSet<QString> &names, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QSet<QString> m_names;
    QPalette m_palette;
};

} // namespace dialogist::panels::inspector
