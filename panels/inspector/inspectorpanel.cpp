// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/inspectorpanel.h"

#include "panels/inspector/pages/page.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

InspectorPanel::InspectorPanel(ui::Ask &ask, QWidget *parent)
    : ui::Panel(parent)
    , m_ask(ask)
    , m_header(new QWidget(this))
    , m_icon(new QLabel(m_header))
    , m_title(new ui::ElidedLabel({}, m_header))
    , m_languages(new QComboBox(m_header))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"inspector"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Language of texts"));
    m_languages->setToolTip(tr("The language in which texts are shown and written."));
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(12, ui::space::close, 12, ui::space::tight);
    header->setSpacing(ui::space::close);
    header->addWidget(m_icon);
    header->addWidget(m_title, 1);
    header->addWidget(m_languages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Properties"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields take the keys
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
    connect(m_languages, &QComboBox::activated, this, [this] { setLanguage(m_languages->currentData().toString()); });
    showPage();
}

InspectorPanel::~InspectorPanel() = default;

QString InspectorPanel::panelId() const
{
    return u"inspector"_s;
}

QString InspectorPanel::title() const
{
    return tr("Inspector");
}

void InspectorPanel::setDocument(commands::Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_place = {};
    m_language.clear();
    if (document)
        connect(document, &commands::Document::changed, this, &InspectorPanel::onChanged);
    showPage();
}

void InspectorPanel::setPlace(const ui::Place &place)
{
    if (m_place == place)
        return;
    if (m_page && m_page->exists())
        m_page->finish();
    // What was typed into the last thing is a step of its own.
    if (m_document)
        m_document->endGesture();
    m_place = place;
    showPage();
}

void InspectorPanel::setLanguage(const QString &language)
{
    if (language.isEmpty() || m_language == language)
        return;
    m_language = language;
    m_languages->setCurrentIndex(m_languages->findData(language));
    if (m_page)
        m_page->setLanguage(language);
    emit languageChanged(language);
}

void InspectorPanel::onChanged(const QList<model::Change> &changes)
{
    if (!m_page) {
        showPage(); // what was removed may be back
        return;
    }
    if (!m_page->exists()) {
        showPage();
        return;
    }
    m_page->refresh();
    showHeader();
    // Rows that came are in sight a moment later.
    QMetaObject::invokeMethod(this, &InspectorPanel::showWhereToBegin, Qt::QueuedConnection);
    for (const model::Change &change : changes) {
        if (change.ref.kind == model::ObjectKind::Bot)
            fillLanguages();
    }
}

/// Whoever comes by the keyboard wants the fields, not the language above them.
void InspectorPanel::showWhereToBegin()
{
    setFocusProxy(m_page ? m_page->firstStop() : nullptr);
}

void InspectorPanel::showPage()
{
    m_page = nullptr;
    setFocusProxy(nullptr);
    // What was used here last is where the keyboard returns to; on another page that is no field of it.
    if (!m_languages->hasFocus())
        m_languages->clearFocus();
    fillLanguages();
    if (m_document)
        m_page = makePage();
    if (m_page && !m_page->exists()) {
        delete m_page;
        m_page = nullptr;
    }
    if (!m_page) {
        m_header->hide();
        m_scroll->setWidget(new ui::EmptyState(u"inspector"_s, tr("Select a step, a variable or a document to see and change it here.")));
        return;
    }
    m_page->refresh();
    m_page->setEnabled(!m_document->isReadOnly());
    connect(m_page, &Page::openRequested, this, &ui::Panel::openRequested);
    connect(m_page, &Page::cutRequested, this, &InspectorPanel::cutRequested);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    column->addStretch(1);
    m_scroll->setWidget(holder);
    m_scroll->verticalScrollBar()->setValue(0);
    showHeader();
    connect(m_page, &Page::rowsShown, this, &InspectorPanel::showWhereToBegin);
    showWhereToBegin();
}

/// Icons and marks carry their colour. The page is told of the new ones only after its panel.
void InspectorPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_page)
        return;
    QTimer::singleShot(0, this, [this] {
        if (!m_page || !m_page->exists())
            return;
        m_page->refresh();
        showHeader();
    });
}

void InspectorPanel::showHeader()
{
    m_header->show();
    m_icon->setPixmap(m_page->headingIcon().pixmap(QSize(18, 18), devicePixelRatioF()));
    m_title->setText(m_page->heading());
    m_languages->setVisible(m_page->hasTexts() && m_languages->count() > 1);
}

void InspectorPanel::fillLanguages()
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_place.bot) : nullptr;
    const QStringList languages = bot ? bot->languages : QStringList();
    m_languages->clear();
    for (const QString &language : languages)
        m_languages->addItem(ui::languageTitle(language), language);
    if (!languages.contains(m_language))
        m_language = languages.value(0);
    m_languages->setCurrentIndex(m_languages->findData(m_language));
}

Page *InspectorPanel::makePage()
{
    using Kind = ui::Place::Kind;
    FieldContext context {m_document, m_place.bot, m_language, &m_ask, [this](const QString &message) { emit failed(message); }, m_folded};
    const bool inBot = m_document->project().bot(m_place.bot) != nullptr;
    switch (m_place.kind) {
    case Kind::Bot:
        return makeBotPage(context, m_place);
    case Kind::Flow:
        return makeFlowPage(context, m_place);
    case Kind::Node:
        if (!inBot)
            return nullptr;
        return m_place.nodes.size() > 1 ? makeNodesPage(context, m_place) : makeNodePage(context, m_place);
    case Kind::Code:
        return inBot ? makeNodePage(context, m_place) : nullptr;
    case Kind::Variable:
        return makeVariablePage(context, m_place);
    case Kind::Intent:
        return inBot ? makeIntentPage(context, m_place) : nullptr;
    case Kind::Entity:
        return inBot ? makeEntityPage(context, m_place) : nullptr;
    case Kind::Test:
        return inBot ? makeTestPage(context, m_place) : nullptr;
    case Kind::Prompt:
        return makePromptPage(context, m_place);
    case Kind::KnowledgeBase:
        return makeKnowledgeBasePage(context, m_place);
    case Kind::Source:
        return makeSourcePage(context, m_place);
    case Kind::None:
    case Kind::Question:
    case Kind::Language:
    case Kind::Release:
        break;
    }
    return nullptr;
}

} // namespace dialogist::panels::inspector
