// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/phrasemarks.h"

#include "studio/flow/entityrename.h"
#include "studio/ui/theme.h"

namespace dialogist::panels::inspector {

void PhraseMarks::setEntities(const QSet<QString> &names, const QPalette &palette)
{
    if (m_names == names && m_palette == palette)
        return;
    m_names = names;
    m_palette = palette;
    rehighlight();
}

void PhraseMarks::highlightBlock(const QString &text)
{
    if (!text.contains(u'[')) // most phrases: of ten thousand that are pasted each costs
        return;
    for (const dialogist::flow::EntityMark &mark : dialogist::flow::entityMarksOf(text)) {
        QTextCharFormat words;
        words.setForeground(ui::colour(dialogist::flow::Family::Understand, m_palette));
        words.setFontWeight(QFont::DemiBold);
        QTextCharFormat quiet;
        quiet.setForeground(ui::colour(ui::Token::Muted, m_palette));
        setFormat(int(mark.begin), int(mark.end - mark.begin), quiet);
        setFormat(int(mark.begin) + 1, int(mark.text.size()), words);
        if (m_names.contains(mark.entity))
            continue;
        quiet.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        quiet.setUnderlineColor(ui::colour(ui::Token::Warning, m_palette));
        setFormat(int(mark.end - mark.entity.size()) - 1, int(mark.entity.size()), quiet);
    }
}

} // namespace dialogist::panels::inspector
