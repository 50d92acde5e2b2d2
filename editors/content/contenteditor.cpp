// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/contenteditor.h"

#include "editors/content/importpreview.h"
#include "editors/content/parteditors.h"
#include "editors/content/textsmodel.h"
#include "editors/content/textsview.h"
#include "editors/content/workbar.h"
#include "studio/base/savefile.h"
#include "studio/texts/importplan.h"
#include "studio/texts/languages.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/languageask.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

ui::Editor *makeEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask)
{
    const model::Bot *bot = document.project().bot(place.bot);
    switch (place.kind) {
    case ui::Place::Kind::Language:
        return bot ? new ContentEditor(document, place, ask) : nullptr;
    case ui::Place::Kind::Intent:
        return bot && bot->intents.count(model::IntentId::fromString(place.id)) ? new IntentEditor(document, place) : nullptr;
    case ui::Place::Kind::Prompt:
        return bot && bot->prompts.count(model::PromptId::fromString(place.id)) ? new PromptEditor(document, place) : nullptr;
    default:
        return nullptr;
    }
}

ContentEditor::ContentEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask, QWidget *parent)
    : Editor(parent)
    , m_document(&document)
    , m_place(place)
    , m_ask(ask)
    , m_model(new TextsModel(document, place.bot, this))
    , m_filter(new TextsFilter(this))
    , m_pages(new QStackedWidget(this))
    , m_later(new QTimer(this))
{
    m_filter->setSourceModel(m_model);
    connect(m_model, &TextsModel::failed, this, &Editor::failed);
    m_later->setSingleShot(true);
    m_later->setInterval(60);
    connect(m_later, &QTimer::timeout, this, &ContentEditor::refit);
    connect(m_model, &TextsModel::countsChanged, m_later, qOverload<>(&QTimer::start));
    connect(&document, &commands::Document::changed, this, &Editor::titleChanged);
    connect(&document, &commands::Document::changed, this, [this] { ++m_edits; });
    m_work = new WorkBar(this);
    connect(m_work, &WorkBar::failed, this, [this](const Error &error) { m_ask.error(this, tr("The Texts Cannot Be Exchanged"), error); });

    m_table = new TextsView(*m_model, *m_filter, this);
    connect(m_table, &TextsView::placeWanted, this, &ContentEditor::openPlace);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_later, qOverload<>(&QTimer::start));
    auto *full = new QWidget(this);
    auto *inner = new QVBoxLayout(full);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeTools());
    inner->addWidget(m_work);
    inner->addWidget(m_table, 1);
    m_pages->addWidget(new ui::EmptyState(u"language"_s, tr("The texts of this bot will be listed here, one column for each language."), this));
    m_pages->addWidget(full);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    refit();
    reveal(place);
}

ContentEditor::~ContentEditor() = default;

const model::Bot *ContentEditor::bot() const
{
    return m_document ? m_document->project().bot(m_place.bot) : nullptr;
}

ui::Place ContentEditor::place() const
{
    return m_place;
}

QString ContentEditor::title() const
{
    return bot() && m_document->project().bots.size() > 1 ? tr("Texts of %1").arg(bot()->name) : tr("Texts");
}

QIcon ContentEditor::icon() const
{
    return ui::icon(u"language"_s);
}

QList<QAction *> ContentEditor::editActions() const
{
    return m_table->blockActions();
}

void ContentEditor::reveal(const ui::Place &place)
{
    const bool isObject = place.kind == ui::Place::Kind::Node || place.kind == ui::Place::Kind::Intent || place.kind == ui::Place::Kind::Entity;
    for (int row = 0; isObject && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).place.object.id == place.id) {
            m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, TextsModel::FirstLanguage)));
            return;
        }
    }
    const int column = place.kind == ui::Place::Kind::Language ? m_model->columnOf(place.id) : -1;
    if (column < 0)
        return;
    // Beside its source; the source itself beside all.
    m_language->setCurrentIndex(column > TextsModel::FirstLanguage ? m_language->findData(place.id) : 0);
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    m_table->setCurrentIndex(m_filter->index(row, column));
}

QWidget *ContentEditor::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::close);

    m_show = new QComboBox(tools);
    m_show->setObjectName(u"state"_s);
    m_show->setAccessibleName(tr("Which texts to show"));
    m_show->setToolTip(m_show->accessibleName());
    m_show->addItems({tr("All texts"), tr("Missing or stale"), tr("Missing"), tr("Stale"), tr("Current")});
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setShow(TextsFilter::Show(index));
        refit();
    });
    m_language = new QComboBox(tools);
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("In which language"));
    m_language->setToolTip(m_language->accessibleName());
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLanguage(m_language->currentData().toString());
        m_table->showOnly(m_language->currentData().toString());
        if (const int column = m_model->columnOf(m_language->currentData().toString()); column >= 0 && m_filter->rowCount() > 0) {
            const QModelIndex cell = m_filter->index(std::max(0, m_table->currentIndex().row()), column);
            if (m_table->isColumnHidden(m_table->currentIndex().column()))
                m_table->setCurrentIndex(cell);
            m_table->scrollTo(cell);
        }
        refit();
    });
    m_group = new QComboBox(tools);
    m_group->setObjectName(u"group"_s);
    m_group->setAccessibleName(tr("From where"));
    m_group->setToolTip(m_group->accessibleName());
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(12);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setGroup(m_group->currentData().toString());
        refit();
    });
    auto *search = new QLineEdit(tools);
    search->setObjectName(u"filter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the texts"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(220);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refit();
    });
    m_summary = new QLabel(tools);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    row->addWidget(m_show);
    row->addWidget(m_language);
    row->addWidget(m_group);
    row->addWidget(search, 1);
    row->addWidget(m_summary);
    row->addStretch(1);
    makeMenus(*row);
    fillFilters();
    return tools;
}

void ContentEditor::makeMenus(QHBoxLayout &row)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"translate"_s);
    button->setText(tr("Translate"));
    button->setIcon(ui::icon(u"language"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Languages, and files for translators"));
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    button->setMenu(menu);
    row.addWidget(button);
}

void ContentEditor::fillMenu(QMenu &menu)
{
    menu.clear();
    const QStringList languages = m_model->languages();
    const bool writable = m_document && !m_document->isReadOnly();
    const QList<std::pair<texts::ExchangeFormat, QString>> formats {{texts::ExchangeFormat::Xliff2, tr("Export XLIFF 2.0…")},
                                                                    {texts::ExchangeFormat::Xliff1, tr("Export XLIFF 1.2…")},
                                                                    {texts::ExchangeFormat::Csv, tr("Export a Table (CSV)…")}};
    for (const auto &[format, title] : formats) {
        QAction *action = menu.addAction(ui::icon(u"export"_s), title, this, [this, format = format] { exportTexts(format, chosenLanguage()); });
        action->setEnabled(languages.size() > 1);
    }
    menu.addAction(ui::icon(u"import"_s), tr("Import Translations…"), this, [this] {
        const QString path = m_ask.openFile(this, tr("Import Translations"), tr("Translations") + u" (*.xlf *.xliff *.csv *.tsv *.txt);;"_s + tr("All files") + u" (*)"_s);
        if (!path.isEmpty())
            importFile(path);
    })->setEnabled(writable);
    menu.addSeparator();
    menu.addAction(ui::icon(u"check"_s), tr("Mark as Current"), m_table, &TextsView::confirm)->setEnabled(writable);
    menu.addSeparator();
    menu.addAction(ui::icon(u"add"_s), tr("Add a Language…"), this, &ContentEditor::addLanguage)->setEnabled(writable);
    const bool isTrying = languages.contains(texts::pseudoLanguage());
    QAction *pseudo = menu.addAction(ui::icon(u"language"_s), isTrying ? tr("Update the Test Texts") : tr("Add Test Texts (Longer, With Accents)"), this,
                                     &ContentEditor::addPseudoLanguage);
    pseudo->setToolTip(tr("A language to try the bot with before it is translated: every text is longer and has accents."));
    pseudo->setEnabled(writable && !languages.isEmpty());
    QMenu *remove = menu.addMenu(ui::icon(u"remove"_s), tr("Remove a Language"));
    remove->setEnabled(writable && languages.size() > 1);
    for (const QString &language : languages.mid(1))
        remove->addAction(ui::languageTitle(language), this, [this, language] { removeLanguage(language); });
}

void ContentEditor::fillFilters()
{
    const auto fill = [](QComboBox &box, const QString &all, const QStringList &keys, auto titleOf) {
        QStringList present;
        for (int i = 1; i < box.count(); ++i)
            present.append(box.itemData(i).toString());
        if (box.count() > 0 && present == keys)
            return;
        const QString chosen = box.currentData().toString();
        const QSignalBlocker quiet(box);
        box.clear();
        box.addItem(all, QString());
        for (const QString &key : keys)
            box.addItem(titleOf(key), key);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    fill(*m_language, tr("In any language"), m_model->languages(), [](const QString &tag) { return ui::languageTitle(tag); });
    fill(*m_group, tr("All places"), m_model->groups(), [](const QString &name) { return name; });
    m_filter->setLanguage(m_language->currentData().toString());
    m_filter->setGroup(m_group->currentData().toString());
}

void ContentEditor::refit()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    fillFilters();
    if (m_shownLanguages != m_model->languages()) {
        m_shownLanguages = m_model->languages();
        m_table->showOnly(m_language->currentData().toString());
    }
    m_table->fitRows();
    showSummary();
}

void ContentEditor::showSummary()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_summary->setText(shown == all ? tr("%n text(s)", nullptr, all) : tr("%1 of %n text(s)", nullptr, all).arg(locale().toString(shown)));
}

QString ContentEditor::chosenLanguage() const
{
    const QString source = m_model->languages().value(0);
    QString language = m_language->currentData().toString();
    if (language.isEmpty())
        language = m_table->currentIndex().data(TextsModel::LanguageRole).toString();
    if (!language.isEmpty() && language != source)
        return language;
    const QStringList targets = m_model->languages().mid(1);
    if (targets.size() < 2)
        return targets.value(0);
    QStringList titles;
    for (const QString &tag : targets)
        titles.append(ui::languageTitle(tag));
    const auto answer = m_ask.choose(const_cast<ContentEditor *>(this), tr("Export for Translation"), tr("Which language shall be translated into?"), titles);
    return answer ? targets.value(*answer) : QString();
}

void ContentEditor::exportTexts(texts::ExchangeFormat format, const QString &language)
{
    if (!bot() || language.isEmpty() || m_work->isBusy())
        return;
    const bool isTable = format == texts::ExchangeFormat::Csv;
    const QString name = u"%1-%2.%3"_s.arg(bot()->slug, language, isTable ? u"csv"_s : u"xlf"_s);
    const QString path = m_ask.saveFile(this, tr("Export for Translation"), name, (isTable ? tr("Tables") + u" (*.csv)"_s : u"XLIFF (*.xlf *.xliff)"_s));
    if (path.isEmpty())
        return;
    // Table programs know by the mark that the table is UTF-8, and readers of ours pass over it.
    const texts::ExportOptions options {format, language, u',', isTable, false};
    const auto work = [copy = *bot(), options, path](JobControl &control) -> std::optional<Error> {
        const auto bytes = texts::exportTexts(copy, options, &control);
        if (!bytes)
            return bytes.error();
        if (const Status saved = saveFile(path, *bytes); !saved.ok())
            return Error {saved.error().code, tr("“%1” cannot be written: %2.").arg(QDir::toNativeSeparators(path), saved.error().message), {}};
        return std::nullopt;
    };
    m_work->start(std::make_unique<Job>(tr("Export"), work),
                  [this, path] { m_work->tell(tr("The texts are in “%1”.").arg(QDir::toNativeSeparators(path))); });
}

void ContentEditor::importFile(const QString &path)
{
    if (!bot() || m_work->isBusy())
        return;
    auto plan = std::make_shared<texts::ImportPlan>();
    const auto work = [copy = *bot(), path, plan](JobControl &control) -> std::optional<Error> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error {ErrorCode::Denied, tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
        const auto read = texts::readExchange(file.read(texts::Limits::fileBytes + 1), &control, path);
        if (!read)
            return read.error();
        auto planned = texts::planImport(copy, *read, {}, &control);
        if (!planned)
            return planned.error();
        *plan = planned.take();
        return std::nullopt;
    };
    m_work->start(std::make_unique<Job>(tr("Import"), work), [this, plan, path] { showImport(plan, QFileInfo(path).fileName()); });
}

void ContentEditor::showImport(const std::shared_ptr<const texts::ImportPlan> &plan, const QString &fileName)
{
    auto *preview = new ImportPreview(*plan, fileName, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, plan] { applyImport(plan); });
    preview->open();
}

void ContentEditor::applyImport(const std::shared_ptr<const texts::ImportPlan> &plan)
{
    if (!m_document || m_work->isBusy())
        return;
    auto command = std::make_shared<commands::Command>();
    const auto work = [copy = m_document->project(), bot = m_place.bot, plan, command](JobControl &) -> std::optional<Error> {
        *command = texts::importTexts(copy, bot, *plan);
        return std::nullopt;
    };
    m_work->start(std::make_unique<Job>(tr("Import"), work), [this, plan, command, edits = m_edits] {
        if (edits != m_edits) { // built for a project that is another by now
            applyImport(plan);
            return;
        }
        push(*command);
        m_work->tell(tr("%n text(s) imported", nullptr, plan->taken()));
    });
}

void ContentEditor::push(const commands::Command &command)
{
    if (!m_document || command.isObsolete())
        return;
    if (const Status status = m_document->push(command); !status.ok())
        emit failed(status.error().message);
}

void ContentEditor::addLanguage()
{
    const std::optional<QString> typed = m_ask.text(this, tr("Add a Language"), tr("Language tag, such as “sv” or “pt-BR”:"), {});
    if (!typed || !bot())
        return;
    const QString tag = texts::languageTag(*typed);
    if (tag.isEmpty()) {
        emit failed(tr("“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.").arg(*typed));
        return;
    }
    push(ui::addingLanguage(m_ask, this, m_document->project(), m_place.bot, tag));
}

void ContentEditor::addPseudoLanguage()
{
    if (m_document)
        push(texts::addPseudoLanguage(m_document->project(), m_place.bot));
}

void ContentEditor::removeLanguage(const QString &language)
{
    if (bot())
        push(ui::removingLanguage(m_ask, this, m_document->project(), m_place.bot, language));
}

void ContentEditor::openPlace(const QModelIndex &index)
{
    if (!index.isValid() || !m_document)
        return;
    const texts::TextRow &row = m_model->row(m_filter->mapToSource(index).row());
    ui::Place place;
    place.id = row.place.object.id;
    place.bot = m_place.bot;
    switch (row.place.object.kind) {
    case model::ObjectKind::Intent:
        place.kind = ui::Place::Kind::Intent;
        break;
    case model::ObjectKind::Entity:
        place.kind = ui::Place::Kind::Entity;
        break;
    case model::ObjectKind::Bot:
        place.kind = ui::Place::Kind::Bot;
        break;
    default:
        place.kind = ui::Place::Kind::Node;
        place.flow = row.flow;
        place.nodes = {model::NodeId::fromString(place.id)};
    }
    emit openRequested(place);
}

} // namespace dialogist::editors::content
