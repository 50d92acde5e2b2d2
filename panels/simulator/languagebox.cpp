// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/languagebox.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace dialogist::panels::simulator {

namespace {
constexpr int tagCharacters = 5; ///< of a tag like “pt-BR”
constexpr int textMargin = 3; ///< that styles leave beside the text
}

LanguageBox::LanguageBox(QWidget *parent) : QComboBox(parent)
{
    // Whatever else stands in the row keeps its room; the box takes what is left.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(tagCharacters);
}

void LanguageBox::showPopup()
{
    const int frame = 2 * view()->frameWidth();
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + frame);
    QComboBox::showPopup();
}

QString LanguageBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2 * textMargin;
    const QString tag = currentData().toString();
    for (const QString &text : {currentText(), tag}) {
        if (fontMetrics().horizontalAdvance(text) <= room)
            return text;
    }
    return fontMetrics().elidedText(tag, Qt::ElideRight, room);
}

void LanguageBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace dialogist::panels::simulator
