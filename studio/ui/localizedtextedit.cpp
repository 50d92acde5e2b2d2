// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/localizedtextedit.h"

#include "studio/ui/announce.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/expressionmarks.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

QString languageTitle(const QString &tag)
{
    if (tag == u"en-XA") // what CLDR calls a language for tests
        return LocalizedTextEdit::tr("Test texts (%1)").arg(tag);
    const QLocale locale(QString(tag).replace(u'-', u'_'));
    // Without a country, some languages name one by themselves ("American English").
    const bool plain = !tag.contains(u'-');
    const QString name = plain && locale.language() == QLocale::English ? u"English"_s
        : plain && locale.language() == QLocale::Spanish                 ? u"Español"_s
                                                                         : locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return tag;
    return u"%1 (%2)"_s.arg(name.at(0).toUpper() + name.mid(1), tag);
}

LocalizedTextEdit::LocalizedTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new GrowingTextEdit(this))
    , m_marks(new ExpressionMarks(m_edit->document(), ExpressionMarks::Content::Template))
    , m_switch(new QComboBox(this))
    , m_hint(new ElidedLabel({}, this))
{
    m_edit->setObjectName(u"text"_s);
    m_switch->setObjectName(u"language"_s);
    m_switch->setAccessibleName(tr("Language of this text"));
    m_switch->setToolTip(m_switch->accessibleName());
    m_hint->setObjectName(u"hint"_s);
    m_hint->setFont(smallFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight / 2);
    layout->addWidget(m_switch);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &GrowingTextEdit::edited, this, &LocalizedTextEdit::onEdited);
    connect(m_edit, &GrowingTextEdit::editingFinished, this, &LocalizedTextEdit::editingFinished);
    connect(m_switch, &QComboBox::activated, this, [this](int index) {
        setLanguage(m_languages.value(index));
        emit languageChanged(m_language);
    });
    fillSwitch();
    showState();
}

void LocalizedTextEdit::setLanguages(const QStringList &languages)
{
    if (m_languages == languages || languages.isEmpty())
        return;
    m_languages = languages;
    if (!m_languages.contains(m_language))
        m_language = m_languages.first();
    fillSwitch();
    m_edit->setText(m_text.exact(m_language));
    showState();
}

void LocalizedTextEdit::setLanguage(const QString &language)
{
    if (!m_languages.contains(language))
        return;
    m_language = language;
    m_switch->setCurrentIndex(int(m_languages.indexOf(language)));
    m_edit->setText(m_text.exact(m_language));
    showState();
}

void LocalizedTextEdit::setLanguageSwitchVisible(bool visible)
{
    m_switchVisible = visible;
    fillSwitch();
}

void LocalizedTextEdit::setText(const model::LocalizedText &text)
{
    m_text = text;
    m_edit->setText(text.exact(m_language));
    showState();
}

void LocalizedTextEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    showState();
}

void LocalizedTextEdit::setLines(int minimum, int maximum)
{
    m_edit->setLines(minimum, maximum);
}

void LocalizedTextEdit::setVariables(const QList<CompletionEntry> &variables)
{
    m_edit->setVariables(variables);
    if (m_marks->setVariables(variables))
        showState();
}

QStringList LocalizedTextEdit::missingLanguages() const
{
    QStringList missing;
    for (const QString &language : m_languages) {
        if (m_text.exact(language).isEmpty())
            missing.append(language);
    }
    return missing.size() == m_languages.size() ? QStringList() : missing;
}

void LocalizedTextEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void LocalizedTextEdit::onEdited(const QString &text)
{
    m_text.edit(m_language, text, m_languages.first());
    showState();
    emit textEdited(m_text);
}

void LocalizedTextEdit::showState()
{
    {
        const QSignalBlocker quiet(m_edit);
        m_marks->refresh(m_edit->tooLong().isEmpty() ? m_edit->toPlainText() : QString(), palette());
    }
    m_edit->setAccessibleName(accessibleName().isEmpty() ? tr("Text in %1").arg(languageTitle(m_language)) : accessibleName());
    const QStringList missing = missingLanguages();
    const QString source = m_text.exact(m_languages.first());
    m_edit->setPlaceholderText(missing.contains(m_language) && !source.isEmpty() ? source : m_placeholder);
    QString hint = m_edit->tooLong().isEmpty() ? m_marks->message() : m_edit->tooLong();
    Token token = Token::Blocker;
    if (hint.isEmpty() && !missing.isEmpty()) {
        //: %1 is a list of language tags
        hint = missing.contains(m_language) ? tr("Not translated yet.") : tr("Not translated yet: %1.").arg(missing.join(u", "_s));
        token = Token::Warning;
    }
    m_edit->setAccessibleDescription(hint.isEmpty() ? m_edit->whatsThis() : hint);
    announceTrouble(m_edit, m_edit->tooLong().isEmpty() ? m_marks->message() : m_edit->tooLong());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour(token, palette()));
    m_hint->setPalette(colours);
}

void LocalizedTextEdit::fillSwitch()
{
    m_switch->clear();
    for (const QString &language : std::as_const(m_languages))
        m_switch->addItem(languageTitle(language));
    m_switch->setCurrentIndex(int(m_languages.indexOf(m_language)));
    m_switch->setVisible(m_switchVisible && m_languages.size() > 1);
}

} // namespace dialogist::ui
