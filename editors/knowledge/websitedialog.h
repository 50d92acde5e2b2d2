// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/crawler.h"

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace dialogist::editors::knowledge {

/// Asks which website to read and how, checking all of it while it is typed.
class WebsiteDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WebsiteDialog(QWidget *parent = nullptr);
    void setAddress(const QString &address);
    /// For a website that was read before: its address stays, and how it was read is shown. hours is the time between two readings.
    void setWebsite(const QUrl &start, const dialogist::knowledge::CrawlOptions &options, int hours);
    /// Whether it was said before that this address may be read although it is on this computer or a private network.
    void setAllowed(bool allowed);
    QUrl url() const; ///< invalid while the address cannot be used
    dialogist::knowledge::CrawlOptions options() const;
    bool allowPrivate() const;
    int everyHours() const; ///< 0 = only when asked to

protected:
    bool focusNextPrevChild(bool next) override; ///< as one reads: fields are not made in the order in which they stand

private:
    QWidget *makeMore();
    QSpinBox *makeNumber(const QString &name, int least, int most, int value);
    QPlainTextEdit *makeLines(const QString &name, const QString &placeholder);
    QString problem() const; ///< what is wrong with the address or the rules
    void check();
    void choosePace(bool isPrivate);
    void showMore(bool shown);

    QLineEdit *m_address = nullptr;
    QSpinBox *m_pages = nullptr;
    QCheckBox *m_private = nullptr;
    QLabel *m_hint = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
    QPlainTextEdit *m_also = nullptr;
    QLineEdit *m_under = nullptr;
    QPlainTextEdit *m_include = nullptr;
    QPlainTextEdit *m_exclude = nullptr;
    QCheckBox *m_follow = nullptr;
    QCheckBox *m_sitemaps = nullptr;
    QSpinBox *m_depth = nullptr;
    QSpinBox *m_delay = nullptr;
    QSpinBox *m_parallel = nullptr;
    bool m_hasPace = false; ///< the person, or whoever read the website before, has said how fast
    QSpinBox *m_seconds = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QComboBox *m_every = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// Whether an address names this computer or a private network, as far as its spelling tells.
bool isPrivateHost(const QString &host);

/// An address as people type it ("example.com/help"); invalid when it is none of the web or names a user.
QUrl webAddress(const QString &typed);

} // namespace dialogist::editors::knowledge
