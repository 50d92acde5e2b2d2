// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgedialogs.h"

#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

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

WebsiteDialog::WebsiteDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_pages(new QSpinBox(this))
    , m_private(new QCheckBox(tr("This address is on this computer or a private network: allow it"), this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a website"));
    setMinimumWidth(460);
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://www.example.com/help"_s);
    m_pages->setObjectName(u"maxPages"_s);
    m_pages->setRange(1, 10'000);
    m_pages->setValue(200);
    m_private->setObjectName(u"allowPrivate"_s);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Read the website"));
    auto *note = new QLabel(tr("Pages of the same host are read, as far as its robots.txt allows."), this);
    note->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_hint);
    form->addRow(tr("At most:"), m_pages);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addLayout(form);
    column->addWidget(m_private);
    column->addWidget(note);
    column->addWidget(m_buttons);
    connect(m_address, &QLineEdit::textChanged, this, &WebsiteDialog::check);
    connect(m_private, &QCheckBox::toggled, this, &WebsiteDialog::check);
    connect(m_pages, &QSpinBox::valueChanged, this, [this](int pages) { m_pages->setSuffix(tr(" page(s)", nullptr, pages)); });
    m_pages->setSuffix(tr(" page(s)", nullptr, m_pages->value()));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void WebsiteDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

QUrl WebsiteDialog::url() const
{
    QString text = m_address->text().trimmed();
    if (!text.isEmpty() && !text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    const bool usable = url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
    return usable ? url : QUrl();
}

int WebsiteDialog::maxPages() const
{
    return m_pages->value();
}

bool WebsiteDialog::allowPrivate() const
{
    return m_private->isVisibleTo(this) && m_private->isChecked();
}

void WebsiteDialog::check()
{
    const QUrl address = url();
    const bool isEmpty = m_address->text().trimmed().isEmpty();
    const bool isPrivate = address.isValid() && isPrivateHost(address.host());
    m_private->setVisible(isPrivate);
    m_hint->setVisible(!isEmpty && !address.isValid());
    m_hint->setText(tr("Write an address that begins with https:// or http://, without a user name."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(address.isValid() && (!isPrivate || m_private->isChecked()));
}

TextDialog::TextDialog(QWidget *parent)
    : QDialog(parent)
    , m_isAnswer(new QRadioButton(tr("A &question and its answer"), this))
    , m_titleLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a text"));
    setMinimumSize(460, 340);
    auto *isNote = new QRadioButton(tr("A &note"), this);
    isNote->setObjectName(u"isNote"_s);
    m_isAnswer->setChecked(true);
    m_title->setObjectName(u"title"_s);
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_titleLabel->setBuddy(m_title);
    m_textLabel->setBuddy(m_text);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::tight);
    column->addWidget(m_isAnswer);
    column->addWidget(isNote);
    column->addSpacing(ui::space::close);
    column->addWidget(m_titleLabel);
    column->addWidget(m_title);
    column->addWidget(m_textLabel);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    connect(m_isAnswer, &QRadioButton::toggled, this, &TextDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &TextDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_title->setFocus();
    check();
}

QString TextDialog::title() const
{
    return m_title->text().simplified();
}

QString TextDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

bool TextDialog::isAnswer() const
{
    return m_isAnswer->isChecked();
}

void TextDialog::check()
{
    m_titleLabel->setText(isAnswer() ? tr("Q&uestion:") : tr("T&itle:"));
    m_textLabel->setText(isAnswer() ? tr("&Answer:") : tr("T&ext:"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!title().isEmpty() && !text().isEmpty());
}

} // namespace dialogist::editors::knowledge
