// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/error.h"

#include <QStringList>

#include <optional>

class QWidget;

namespace dialogist::ui {

/// Where a person's own files are kept; their home where there is no such folder.
QString documentsFolder();

/// The one place for message boxes, questions and file choosers. Whoever asks gets it passed in, so that a test can answer.
class Ask
{
public:
    virtual ~Ask();

    virtual void information(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Shows the message; Cancelled is never shown.
    virtual void error(QWidget *parent, const QString &title, const Error &error) = 0;
    /// action is what the button that goes on says: "Remove". Escape means no.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) = 0;
    /// One of several ways on, as an index; none when the person cancels.
    virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &text, const QStringList &ways) = 0;
    virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &initial) = 0;
    /// Filters as Qt writes them: "Documents (*.pdf *.docx);;All files (*)". Empty when the person cancels.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    /// suggested is a file name with or without folder. The chooser itself asks before a file is replaced.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter) = 0;
};

/// Asks with the platform's own dialogs; file choosers open where the last one was left.
class DialogAsk : public Ask
{
public:
    void information(QWidget *parent, const QString &title, const QString &text) override;
    void error(QWidget *parent, const QString &title, const Error &error) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &text, const QStringList &ways) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &initial) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;

private:
    QString startFolder() const;
    void remember(const QString &path);
    QString m_lastFolder;
};

/// Says nothing and cancels every question: where nobody is there to answer. Tests override what they want to answer.
class SilentAsk : public Ask
{
public:
    void information(QWidget *, const QString &, const QString &) override { }
    void error(QWidget *, const QString &, const Error &) override { }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &) override { return {}; }
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

} // namespace dialogist::ui
