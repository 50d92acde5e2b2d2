// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/websitedialog.h"

#include "studio/ui/taborder.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

constexpr int linesShown = 3;
constexpr int politeDelayMs = 250; ///< for the websites of others
constexpr int politeParallel = 2;

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

} // namespace

bool isPrivateHost(const QString &host)
{
    const QString name = host.toLower();
    const QHostAddress address(name);
    if (address.isNull())
        return name == u"localhost"_s || name.endsWith(u".localhost"_s) || name.endsWith(u".local"_s)
            || name.endsWith(u".internal"_s) || !name.contains(u'.');
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6)
        return true;
    for (const auto &[network, bits] : {std::pair {u"10.0.0.0"_s, 8}, {u"172.16.0.0"_s, 12}, {u"192.168.0.0"_s, 16}, {u"100.64.0.0"_s, 10}}) {
        if (address.isInSubnet(QHostAddress(network), bits))
            return true;
    }
    return false;
}

QUrl webAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.isEmpty() && !text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

WebsiteDialog::WebsiteDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_pages(makeNumber(u"maxPages"_s, 1, 100'000, 200))
    , m_private(new QCheckBox(tr("This address is on this computer or a &private network: allow it"), this))
    , m_hint(new QLabel(this))
    , m_moreButton(new QToolButton(this))
    , m_every(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a website"));
    setMinimumWidth(480);
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://www.example.com/help"_s);
    m_address->setToolTip(tr("A page, a sitemap or a feed"));
    m_private->setObjectName(u"allowPrivate"_s);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_every->setObjectName(u"every"_s);
    for (const auto &[hours, text] : {std::pair {0, tr("Only when I say so")}, {1, tr("Every hour while the studio runs")},
                                      {24, tr("Every day while the studio runs")}, {24 * 7, tr("Every week while the studio runs")}})
        m_every->addItem(text, hours);
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setText(tr("M&ore settings"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Read the website"));
    m_more = makeMore();
    auto *note = new QLabel(tr("Pages of the same host are read, as far as its robots.txt allows."), this);
    note->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_hint);
    form->addRow(tr("At &most:"), m_pages);
    form->addRow(tr("Read a&gain:"), m_every);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addLayout(form);
    column->addWidget(m_private);
    column->addWidget(note);
    column->addWidget(m_moreButton);
    column->addWidget(m_more, 1);
    column->addWidget(m_buttons);
    connect(m_moreButton, &QToolButton::toggled, this, &WebsiteDialog::showMore);
    connect(m_address, &QLineEdit::textChanged, this, &WebsiteDialog::check);
    connect(m_under, &QLineEdit::textChanged, this, &WebsiteDialog::check);
    connect(m_also, &QPlainTextEdit::textChanged, this, &WebsiteDialog::check);
    connect(m_private, &QCheckBox::toggled, this, &WebsiteDialog::check);
    connect(m_follow, &QCheckBox::toggled, this, &WebsiteDialog::check);
    connect(m_pages, &QSpinBox::valueChanged, this, [this](int pages) { m_pages->setSuffix(tr(" page(s)", nullptr, pages)); });
    m_pages->setSuffix(tr(" page(s)", nullptr, m_pages->value()));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QSpinBox *pace : {m_delay, m_parallel})
        connect(pace, &QSpinBox::valueChanged, this, [this] { m_hasPace = true; });
    showMore(false);
    check();
}

QSpinBox *WebsiteDialog::makeNumber(const QString &name, int least, int most, int value)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(least, most);
    number->setGroupSeparatorShown(true);
    number->setValue(value);
    return number;
}

QPlainTextEdit *WebsiteDialog::makeLines(const QString &name, const QString &placeholder)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesShown + 2 * ui::space::close);
    return edit;
}

QWidget *WebsiteDialog::makeMore()
{
    const dialogist::knowledge::CrawlOptions usual;
    m_also = makeLines(u"alsoFrom"_s, u"https://docs.example.com/\nhttps://www.example.com/sitemap.xml"_s);
    m_also->setToolTip(tr("Pages of these hosts are read too."));
    m_under = new QLineEdit(this);
    m_under->setObjectName(u"under"_s);
    m_under->setPlaceholderText(u"/help"_s);
    m_include = makeLines(u"include"_s, u"/help/*\n/faq/*.html"_s);
    m_exclude = makeLines(u"exclude"_s, u"*/archive/*\n*?print="_s);
    const QString patterns = tr("* stands for any run of characters, $ at the end for the end of the address.");
    m_include->setToolTip(patterns);
    m_exclude->setToolTip(patterns);
    m_follow = new QCheckBox(tr("&Follow links"), this);
    m_follow->setObjectName(u"follow"_s);
    m_follow->setToolTip(tr("Otherwise only the addresses above are read, and those that sitemaps and feeds among them name."));
    m_sitemaps = new QCheckBox(tr("Read the &sitemaps that robots.txt names"), this);
    m_sitemaps->setObjectName(u"sitemaps"_s);
    m_follow->setChecked(usual.followLinks);
    m_sitemaps->setChecked(usual.sitemaps);
    m_depth = makeNumber(u"depth"_s, 0, 1000, usual.maxDepth);
    m_depth->setToolTip(tr("Links away from the address"));
    m_delay = makeNumber(u"delay"_s, 0, 60'000, usual.delayMs);
    m_delay->setSuffix(tr(" ms"));
    m_delay->setSingleStep(100);
    m_delay->setToolTip(tr("Between two requests to a host; what robots.txt asks for counts when it is longer."));
    m_parallel = makeNumber(u"parallel"_s, 1, 16, usual.parallel);
    m_seconds = makeNumber(u"pageSeconds"_s, 1, 600, usual.pageSeconds);
    m_seconds->setSuffix(tr(" s"));
    m_megabytes = makeNumber(u"pageMegabytes"_s, 1, 100, usual.pageMegabytes);
    m_megabytes->setSuffix(tr(" MB"));

    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, ui::space::close, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("A&lso from:"), m_also);
    form->addRow(tr("Only &below:"), m_under);
    form->addRow(tr("Only addresses &like:"), m_include);
    form->addRow(tr("&Not addresses like:"), m_exclude);
    form->addRow(QString(), m_follow);
    form->addRow(QString(), m_sitemaps);
    form->addRow(tr("&Depth of links:"), m_depth);
    form->addRow(tr("&Wait between requests:"), m_delay);
    form->addRow(tr("Requests at the same &time:"), m_parallel);
    form->addRow(tr("Time for a page:"), m_seconds);
    form->addRow(tr("Size of a page:"), m_megabytes);
    // On a small screen, or with large text, the settings scroll and the buttons stay in sight.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"moreSettings"_s);
    scroll->setAccessibleName(tr("More settings"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void WebsiteDialog::showMore(bool shown)
{
    m_moreButton->setChecked(shown);
    m_moreButton->setArrowType(shown ? Qt::DownArrow : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow);
    m_more->setVisible(shown);
    const int wanted = shown ? static_cast<QScrollArea *>(m_more)->widget()->sizeHint().height() : 0;
    layout()->activate();
    resize(width(), std::min(sizeHint().height() + (shown ? wanted / 2 : 0), 640));
    if (!shown)
        adjustSize();
}

bool WebsiteDialog::focusNextPrevChild(bool next)
{
    return ui::moveFocus(this, next);
}

void WebsiteDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

void WebsiteDialog::setWebsite(const QUrl &start, const dialogist::knowledge::CrawlOptions &options, int hours)
{
    setWindowTitle(tr("Settings of the website"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Read it again"));
    m_hasPace = true;
    m_address->setText(start.toString());
    m_address->setReadOnly(true); // another address is another website
    m_pages->setValue(options.maxPages);
    QStringList also;
    for (const QUrl &url : options.alsoFrom)
        also.append(url.toString());
    m_also->setPlainText(also.join(u'\n'));
    m_under->setText(options.under);
    m_include->setPlainText(options.include.join(u'\n'));
    m_exclude->setPlainText(options.exclude.join(u'\n'));
    m_follow->setChecked(options.followLinks);
    m_sitemaps->setChecked(options.sitemaps);
    m_depth->setValue(options.maxDepth);
    m_delay->setValue(options.delayMs);
    m_parallel->setValue(options.parallel);
    m_seconds->setValue(options.pageSeconds);
    m_megabytes->setValue(options.pageMegabytes);
    m_every->setCurrentIndex(std::max(0, m_every->findData(hours)));
    showMore(true);
    check();
}

QUrl WebsiteDialog::url() const
{
    return webAddress(m_address->text());
}

dialogist::knowledge::CrawlOptions WebsiteDialog::options() const
{
    dialogist::knowledge::CrawlOptions options;
    for (const QString &line : linesOf(m_also)) {
        if (const QUrl url = webAddress(line); url.isValid() && url != this->url())
            options.alsoFrom.append(url);
    }
    options.maxPages = m_pages->value();
    options.maxDepth = m_depth->value();
    options.delayMs = m_delay->value();
    options.parallel = m_parallel->value();
    options.pageSeconds = m_seconds->value();
    options.pageMegabytes = m_megabytes->value();
    options.under = m_under->text().trimmed();
    options.include = linesOf(m_include);
    options.exclude = linesOf(m_exclude);
    options.followLinks = m_follow->isChecked();
    options.sitemaps = m_follow->isChecked() && m_sitemaps->isChecked();
    return options;
}

bool WebsiteDialog::allowPrivate() const
{
    return m_private->isVisibleTo(this) && m_private->isChecked();
}

int WebsiteDialog::everyHours() const
{
    return m_every->currentData().toInt();
}

QString WebsiteDialog::problem() const
{
    if (!url().isValid())
        return m_address->text().trimmed().isEmpty() ? QString() : tr("Write an address that begins with https:// or http://, without a user name.");
    for (const QString &line : linesOf(m_also)) {
        if (!webAddress(line).isValid())
            return tr("“%1” is no address that begins with https:// or http://.").arg(line);
    }
    if (const QString under = m_under->text().trimmed(); !under.isEmpty() && !under.startsWith(u'/'))
        return tr("“Only below” takes a path that begins with a slash, such as /help.");
    return {};
}

void WebsiteDialog::setAllowed(bool allowed)
{
    m_private->setChecked(allowed);
}

/// As long as nobody has said how fast: one's own computer needs no sparing.
void WebsiteDialog::choosePace(bool isPrivate)
{
    if (m_hasPace)
        return;
    const dialogist::knowledge::CrawlOptions usual;
    const QSignalBlocker quiet(m_delay);
    const QSignalBlocker still(m_parallel);
    m_delay->setValue(isPrivate ? usual.delayMs : politeDelayMs);
    m_parallel->setValue(isPrivate ? usual.parallel : politeParallel);
}

void WebsiteDialog::check()
{
    const QString wrong = problem();
    bool isPrivate = url().isValid() && isPrivateHost(url().host());
    for (const QString &line : linesOf(m_also)) {
        const QUrl also = webAddress(line);
        isPrivate = isPrivate || (also.isValid() && isPrivateHost(also.host()));
    }
    choosePace(isPrivate);
    m_private->setVisible(isPrivate);
    m_hint->setVisible(!wrong.isEmpty());
    m_hint->setText(wrong);
    m_sitemaps->setEnabled(m_follow->isChecked());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(url().isValid() && wrong.isEmpty() && (!isPrivate || m_private->isChecked()));
}

} // namespace dialogist::editors::knowledge
