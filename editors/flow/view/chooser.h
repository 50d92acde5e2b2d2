// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dialogist::editors::flow {

/// A small list to choose one thing from, with a search field; opens at a point and closes by itself. Deletes itself when closed.
class Chooser : public QFrame
{
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString title;
        QString detail;
        QString group; ///< heading it stands under; entries of a group follow each other
        QIcon icon;
    };
    Chooser(const QString &title, const QList<Entry> &entries, std::function<void(const QString &id)> chosen, QWidget *parent);

    void openAt(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void addHeading(const QString &words);
    void accept(QListWidgetItem *item);
    void step(int by);

    QList<Entry> m_entries;
    std::function<void(const QString &)> m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_about; ///< what the current entry is for
};

/// All kinds of steps, by family; a flow that has its beginning needs no other.
QList<Chooser::Entry> stepEntries(const QPalette &palette, bool withStart);

} // namespace dialogist::editors::flow
