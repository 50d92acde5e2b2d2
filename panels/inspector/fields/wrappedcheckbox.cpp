// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/wrappedcheckbox.h"

#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace dialogist::panels::inspector {

WrappedCheckBox::WrappedCheckBox(QWidget *parent) : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return {besideWords() + longest, sizeHint().height()};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const int lines = int(wrapped(width).count(u'\n'));
    return sizeHint().height() + lines * QFontMetrics(font()).lineSpacing();
}

void WrappedCheckBox::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    option->text = wrapped(width());
}

/// What the box itself takes of the width. Not by sizeHint(), which asks for the words.
int WrappedCheckBox::besideWords() const
{
    constexpr int margin = 4;
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + margin;
}

/// The words in as many lines as it takes at that width of the box.
QString WrappedCheckBox::wrapped(int width) const
{
    const QFontMetrics metrics(font());
    const int room = width - besideWords();
    QString lines;
    QString line;
    for (const QString &word : text().split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > room) {
            lines += line + u'\n';
            line = word;
        } else {
            line = longer;
        }
    }
    return lines + line;
}

} // namespace dialogist::panels::inspector
