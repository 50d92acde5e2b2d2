// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace dialogist::panels::inspector {

/// The heading of a section, which folds and unfolds it: an arrow and a caption as wide as the page. It paints itself, as a style sheet
/// would keep it in the colours of the theme it was made in.
class SectionButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SectionButton(const QString &title, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dialogist::panels::inspector
