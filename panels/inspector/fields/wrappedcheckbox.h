// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace dialogist::panels::inspector {

/// A box to tick whose words go on in the next line where the panel is narrow, as those of a label do: Qt's own would push the page
/// out of the panel.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappedCheckBox(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< of the longest word
    int heightForWidth(int width) const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    int besideWords() const;
    QString wrapped(int width) const;
};

} // namespace dialogist::panels::inspector
