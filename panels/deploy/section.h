// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QVBoxLayout;

namespace dialogist::panels::deploy {

/// A numbered part of the page: a heading, a remark beside it, and what is under it.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &heading, QWidget *parent = nullptr);
    void setRemark(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    QVBoxLayout *body() const { return m_body; }
    void addBesideHeading(QWidget *widget);

private:
    void tint();
    QLabel *m_heading;
    QLabel *m_remark;
    QVBoxLayout *m_body;
};

/// One line where there is room, else as many as the words need: it never asks for more width than its longest word.
class LineLabel : public QLabel
{
    Q_OBJECT
public:
    explicit LineLabel(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
};

/// A label for words that may come from elsewhere: never read as markup, may be selected, breaks lines.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Second-rank words.
void setMuted(QLabel *label);
void setColoured(QWidget *widget, const QColor &colour);
void clearLayout(class QLayout *layout);

} // namespace dialogist::panels::deploy
