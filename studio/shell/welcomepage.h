// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace dialogist::shell {

/// What is there before a project is open: new from a template, open, recent ones, the sample.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

signals:
    void newRequested(const QString &templateId);
    void openRequested(const QString &path); ///< empty: ask for a file
    void sampleRequested();

private:
    QVBoxLayout *m_recent = nullptr;
};

} // namespace dialogist::shell
