// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/page.h"

#include "studio/commands/projectcommands.h"
#include "studio/texts/languages.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"
#include "studio/ui/undokeys.h"

#include <QColorDialog>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

class BotPage : public Page
{
    Q_OBJECT
public:
    BotPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::BotId::fromString(place.id))
        , m_error(new QLabel(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &t) { write(u"name"_s, [&](auto &bot) { bot.name = t; }); });
        m_slug = addLine(u"slug"_s, tr("Web name"), [this](const QString &t) { writeSlug(t); },
                         tr("Lower-case letters, digits and '-': the bot's place in web addresses."));
        m_error->setObjectName(u"error"_s);
        m_error->setTextFormat(Qt::PlainText);
        m_error->setWordWrap(true);
        m_error->hide();
        m_owner = addLine(u"owner"_s, tr("Customer"), [this](const QString &t) { write(u"owner"_s, [&](auto &bot) { bot.owner = t; }); },
                          tr("Whom the bot belongs to."));
        m_languages = addLine(
            u"botLanguages"_s, tr("Languages"), [this](const QString &) { ui::setUndoneByProject(m_languages, false); },
            tr("Language tags with commas, such as en, de, pt-BR. The first one is the source of translations."));
        // A tag is one only when it is written to its end.
        connect(m_languages, &QLineEdit::editingFinished, this, [this] { writeLanguages(m_languages->text()); });
        form()->addRow(QString(), m_error);
        m_start = addBox(u"startFlow"_s, tr("Starts with"), {}, [this](const QString &id) {
            write(u"startFlow"_s, [&](auto &bot) { bot.startFlow = model::FlowId::fromString(id); });
        });
        addSection(tr("Web chat"));
        m_title = addLine(u"chatTitle"_s, tr("Title"), [this](const QString &t) {
            write(u"chatTitle"_s, [&](auto &bot) { bot.webChat.title = t; });
        }, tr("In the bot's first language. The other languages, the greeting and all else that the chat says are in the texts."));
        makeAccent();
        m_origins = new ui::GrowingTextEdit(this);
        m_origins->setObjectName(u"origins"_s);
        m_origins->setAccessibleName(tr("Sites that may embed it, one per line"));
        m_origins->setPlaceholderText(tr("Any site. Or one per line: https://shop.example"));
        m_origins->setLines(2, 6);
        addRow(tr("May be embedded by"), m_origins);
        connect(m_origins, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            write(u"origins"_s, [&](auto &bot) { bot.webChat.allowedOrigins = linesOf(text); });
        });
        makeUnderstanding();
        makeHours();
        addSection(tr("Privacy"));
        auto *privacy = new QPushButton(ui::icon(u"shield"_s), tr("Privacy Settings and Review…"), this);
        privacy->setObjectName(u"privacy"_s);
        addRow({}, privacy, tr("How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes."));
        connect(privacy, &QPushButton::clicked, this, [this] { emit openRequested({ui::Place::Kind::Release, {}, m_id, {}, {}}); });
        ui::tint(m_error, ui::Token::Blocker);
    }

    bool exists() const override { return project().bot(m_id); }
    QString heading() const override { return tr("Bot – %1").arg(project().bot(m_id)->name); }
    QIcon headingIcon() const override { return ui::icon(u"bot"_s); }

    void refresh() override
    {
        const model::Bot *bot = project().bot(m_id);
        show(m_name, bot->name);
        if (!m_slug->hasFocus() || m_error->isHidden())
            show(m_slug, bot->slug);
        show(m_owner, bot->owner);
        if (tagsOf(m_languages->text()) != bot->languages && !(m_languages->hasFocus() && m_languages->isModified()))
            show(m_languages, bot->languages.join(u", "_s));
        m_start->clear();
        for (const auto &[id, flow] : bot->flows)
            m_start->addItem(flow.name, id.toString());
        show(m_start, bot->startFlow.toString());
        show(m_title, bot->webChat.title);
        m_title->setPlaceholderText(bot->name);
        show(m_accent, bot->webChat.accent);
        QPixmap swatch(16, 16);
        swatch.fill(QColor(bot->webChat.accent));
        m_choose->setIcon(swatch);
        if (linesOf(m_origins->toPlainText()) != bot->webChat.allowedOrigins)
            m_origins->setText(bot->webChat.allowedOrigins.join(u'\n'));
        m_setting = true;
        m_threshold->setValue(bot->understanding.threshold);
        m_margin->setValue(bot->understanding.margin);
        m_setting = false;
        if (!m_zone->hasFocus() || !ui::hasTrouble(m_zone))
            show(m_zone, bot->timeZone);
        QJsonArray spans;
        for (const model::OpeningHours &hours : bot->openingHours)
            spans.append(QJsonObject {{u"weekday"_s, hours.weekday}, {u"from"_s, hours.fromMinute}, {u"to"_s, hours.toMinute}});
        m_hours->setValue(spans);
    }

private:
    template<class Change> void write(const QString &field, Change change)
    {
        model::Bot changed = *project().bot(m_id);
        change(changed);
        push(commands::setBot(project(), changed, u"EditBot"_s), field, true);
    }

    void makeUnderstanding()
    {
        addSection(tr("Understanding"));
        const auto box = [this](const QString &name, const QString &label, const QString &help, auto set) {
            auto *spin = new QDoubleSpinBox(this);
            spin->setObjectName(name);
            spin->setAccessibleName(label);
            spin->setRange(0, 1);
            spin->setSingleStep(0.05);
            spin->setAlignment(Qt::AlignRight);
            spin->setMaximumWidth(120);
            addRow(label, spin, help);
            connect(spin, &QDoubleSpinBox::valueChanged, this, [this, name, set](double value) {
                if (!m_setting)
                    write(name, [&](auto &bot) { set(bot, value); });
            });
            return spin;
        };
        m_threshold = box(u"threshold"_s, tr("Surety needed"), tr("From 0 to 1: below it, a message is of no intent."),
                          [](model::Bot &bot, double value) { bot.understanding.threshold = value; });
        m_margin = box(u"margin"_s, tr("Asks back below"),
                       tr("Two intents closer to each other than this are ambiguous: the bot asks which one is meant."),
                       [](model::Bot &bot, double value) { bot.understanding.margin = value; });
    }

    void makeHours()
    {
        addSection(tr("Time and opening hours"));
        m_zone = addLine(u"timeZone"_s, tr("Time zone"), [this](const QString &text) { writeZone(text.trimmed()); },
                         tr("Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there."));
        QStringList zones;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            zones.append(QString::fromLatin1(id));
        auto *completer = new QCompleter(zones, m_zone);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_zone->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) { writeZone(text); });
        m_hours = makeOpeningHoursField(m_context);
        m_hours->setObjectName(u"openingHours"_s);
        m_hours->setLabel(tr("Opening hours"));
        addRow({}, m_hours, tr("When people are there to answer. Without any, they always are."));
        connect(m_hours, &PropertyField::edited, this, [this](const QJsonValue &value, bool) {
            QList<model::OpeningHours> spans;
            for (const QJsonValue &span : value.toArray())
                spans.append({span.toObject().value("weekday"_L1).toInt(), span.toObject().value("from"_L1).toInt(),
                              span.toObject().value("to"_L1).toInt()});
            write(u"openingHours"_s, [&](auto &bot) { bot.openingHours = spans; });
        });
    }

    void writeZone(const QString &text)
    {
        const bool good = text.isEmpty() || QTimeZone::isTimeZoneIdAvailable(text.toLatin1());
        ui::showTrouble(m_zone, good ? QString() : tr("No time zone has this name. Write it like Asia/Kuala_Lumpur."));
        ui::setUndoneByProject(m_zone, good);
        if (good)
            write(u"timeZone"_s, [&](auto &bot) { bot.timeZone = text; });
    }

    void makeAccent()
    {
        m_accent = addLine(u"accent"_s, tr("Colour"), [this](const QString &text) {
            static const QRegularExpression hex(u"^#[0-9a-fA-F]{6}$"_s);
            const bool good = hex.match(text).hasMatch();
            ui::showTrouble(m_accent, good ? QString() : tr("Write a colour like #1d5fd1, or choose one below."));
            ui::setUndoneByProject(m_accent, good);
            if (good)
                write(u"accent"_s, [&](auto &bot) { bot.webChat.accent = text.toLower(); });
        });
        m_choose = new QPushButton(tr("Choose…"), this);
        m_choose->setAccessibleName(tr("Choose a colour"));
        form()->addRow(QString(), m_choose);
        connect(m_choose, &QPushButton::clicked, this, [this] {
            const QColor chosen = QColorDialog::getColor(QColor(project().bot(m_id)->webChat.accent), this, tr("Colour of the web chat"));
            if (chosen.isValid())
                write(u"accent"_s, [&](auto &bot) { bot.webChat.accent = chosen.name(); });
        });
    }

    static QStringList linesOf(const QString &text)
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return lines;
    }

    static QStringList tagsOf(const QString &text)
    {
        QStringList tags;
        for (const QString &tag : text.split(u',')) {
            if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed()))
                tags.append(tag.trimmed());
        }
        return tags;
    }

    /// The sentence stands below all that it may be about; the field that it is about is the red one.
    void complain(QLineEdit *field, const QString &text)
    {
        m_error->setText(text);
        m_error->setVisible(!text.isEmpty());
        ui::showTrouble(field, text);
    }

    void writeSlug(const QString &text)
    {
        static const QRegularExpression good(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        const bool isGood = good.match(text).hasMatch();
        ui::setUndoneByProject(m_slug, isGood);
        if (!isGood) {
            complain(m_slug, tr("The web name takes lower-case letters, digits and single '-' between them."));
            return;
        }
        complain(m_slug, {});
        write(u"slug"_s, [&](auto &bot) { bot.slug = text; });
    }

    void writeLanguages(const QString &text)
    {
        static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        const QStringList tags = tagsOf(text);
        const bool good = !tags.isEmpty()
            && std::all_of(tags.begin(), tags.end(), [&](const QString &t) { return tag.match(t).hasMatch(); });
        if (!good) {
            complain(m_languages, tr("Write language tags with commas, such as en, de, pt-BR."));
            return;
        }
        // Removing one takes its texts along, which is to be told first.
        const QStringList present = project().bot(m_id)->languages;
        for (const QString &language : present) {
            if (!tags.contains(language)) {
                complain(m_languages, tr("To remove %1, use Delete in the explorer: it tells what goes with it.").arg(ui::languageTitle(language)));
                return;
            }
        }
        for (const QString &language : tags) {
            const texts::LanguageLoss left = present.contains(language) ? texts::LanguageLoss() : texts::lossOf(*project().bot(m_id), language);
            if (left.texts + left.phrases > 0) {
                complain(m_languages, tr("The bot still has texts in %1. Add it in the explorer, which asks what to do with them.").arg(ui::languageTitle(language)));
                return;
            }
        }
        complain(m_languages, {});
        m_languages->setModified(false);
        ui::setUndoneByProject(m_languages);
        write(u"languages"_s, [&](auto &bot) { bot.languages = tags; });
    }

    model::BotId m_id;
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QLabel *m_error;
    QLineEdit *m_owner;
    QLineEdit *m_languages;
    QComboBox *m_start;
    QLineEdit *m_title;
    QLineEdit *m_accent = nullptr;
    QPushButton *m_choose = nullptr;
    ui::GrowingTextEdit *m_origins;
    QDoubleSpinBox *m_threshold = nullptr;
    QDoubleSpinBox *m_margin = nullptr;
    QLineEdit *m_zone = nullptr;
    PropertyField *m_hours = nullptr;
    bool m_setting = false;
};

class KnowledgeBasePage : public Page
{
    Q_OBJECT
public:
    KnowledgeBasePage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::KnowledgeBaseId::fromString(place.id))
        , m_limit(new QLabel(this))
        , m_cut(new QPushButton(ui::icon(u"split"_s), tr("See how documents are cut…"), this))
        , m_facts(new QLabel(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &t) { write(u"name"_s, [&](auto &base) { base.name = t; }); });
        addSection(tr("Passages"));
        m_length = addNumber(u"passageLength"_s, tr("Length"), model::KnowledgeBase::shortestPassage, model::KnowledgeBase::longestPassage, tr("Aimed length of a passage, in characters."),
                             [](auto &base, int v) { base.passageLength = v; });
        m_overlap = addNumber(u"passageOverlap"_s, tr("Overlap"), 0, model::KnowledgeBase::longestPassage / 2,
                              tr("Characters repeated from the passage before, at most half the length."),
                              [](auto &base, int v) { base.passageOverlap = v; });
        m_limit->setObjectName(u"overlapLimit"_s);
        m_limit->setWordWrap(true);
        ui::tint(m_limit, ui::Token::Muted);
        addRow({}, m_limit);
        m_cut->setObjectName(u"seeCut"_s);
        m_cut->setFlat(true);
        addRow({}, m_cut);
        connect(m_cut, &QPushButton::clicked, this, [this] { emit cutRequested(m_id); });
        addSection(tr("Ranking"));
        m_freshness = addNumber(u"freshnessDays"_s, tr("Half-life"), 0, 3650,
                                tr("A source that is so much older than the newest one counts half as much. Its date is that of its file or web page."),
                                [](auto &base, int v) { base.freshnessDays = v; });
        m_freshness->setSingleStep(30);
        m_freshness->setSpecialValueText(tr("Age does not count"));
        m_freshness->setMaximumWidth(QWIDGETSIZE_MAX);
        addRow(tr("Sources"), m_facts);
    }
    bool exists() const override { return project().knowledgeBases.contains(m_id); }
    QString heading() const override { return tr("Knowledge – %1").arg(project().knowledgeBases.at(m_id).name); }
    QIcon headingIcon() const override { return ui::icon(u"knowledge"_s); }
    void refresh() override
    {
        const model::KnowledgeBase &base = project().knowledgeBases.at(m_id);
        show(m_name, base.name);
        const int mostOverlap = base.passageLength / 2;
        // Set elsewhere, or undone: then that is what is wished.
        if (base.passageOverlap != std::min(m_wishedOverlap, mostOverlap))
            m_wishedOverlap = base.passageOverlap;
        m_setting = true;
        m_length->setValue(base.passageLength);
        m_overlap->setMaximum(mostOverlap);
        m_overlap->setValue(base.passageOverlap);
        m_freshness->setValue(base.freshnessDays);
        m_freshness->setSuffix(base.freshnessDays > 0 ? tr(" days", nullptr, base.freshnessDays) : QString());
        m_setting = false;
        m_limit->setText(m_wishedOverlap > mostOverlap
                             ? tr("At most half the length: %1. It becomes %2 again when the length allows.")
                                   .arg(locale().toString(mostOverlap), locale().toString(m_wishedOverlap))
                             : tr("At most half the length: %1.").arg(locale().toString(mostOverlap)));
        m_cut->setEnabled(!project().sourcesOf(m_id).isEmpty());
        m_facts->setText(locale().toString(project().sourcesOf(m_id).size()));
    }

private:
    template<class Change> void write(const QString &field, Change change)
    {
        model::KnowledgeBase changed = project().knowledgeBases.at(m_id);
        change(changed);
        push(commands::setKnowledgeBase(project(), changed), field, true);
    }

    QSpinBox *addNumber(const QString &name, const QString &label, int least, int most, const QString &help,
                        void (*change)(model::KnowledgeBase &, int))
    {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setRange(least, most);
        box->setSingleStep(50);
        box->setAlignment(Qt::AlignRight);
        box->setMaximumWidth(120);
        addRow(label, box, help);
        connect(box, &QSpinBox::valueChanged, this, [this, name, change](int value) {
            if (m_setting)
                return;
            if (name == u"passageOverlap"_s)
                m_wishedOverlap = value;
            write(name, [&](auto &base) {
                change(base, value);
                base.passageOverlap = std::min(m_wishedOverlap, base.passageLength / 2);
            });
        });
        return box;
    }

    model::KnowledgeBaseId m_id;
    QLineEdit *m_name;
    QSpinBox *m_length = nullptr;
    QSpinBox *m_overlap = nullptr;
    QLabel *m_limit; ///< what keeps the overlap small
    int m_wishedOverlap = 0; ///< while this page is open: a short length takes some of it for as long as it is that short
    QPushButton *m_cut;
    QSpinBox *m_freshness = nullptr;
    QLabel *m_facts;
    bool m_setting = false;
};

/// What was read, to look at; what there is to decide is how much it counts and whether it stays.
class SourcePage : public Page
{
    Q_OBJECT
public:
    SourcePage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::SourceId::fromString(place.id))
        , m_weight(new QComboBox(this))
        , m_remove(new QPushButton(ui::icon(u"remove"_s), tr("Remove this source…"), this))
    {
        for (const QString &label : {tr("Title"), tr("From"), tr("Language"), tr("Size"), tr("Pages"), tr("Passages"), tr("State")}) {
            auto *value = new QLabel(this);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            addRow(label, value);
            m_values.append(value);
        }
        m_weight->setObjectName(u"weight"_s);
        m_weight->setAccessibleName(tr("Counts"));
        for (const auto &[value, text] : {std::pair {0.25, tr("A quarter")}, std::pair {0.5, tr("Half")}, std::pair {1.0, tr("As usual")},
                                          std::pair {1.5, tr("Half more")}, std::pair {2.0, tr("Double")}})
            m_weight->addItem(text, value);
        addRow(tr("Counts"), m_weight, tr("Of two passages that fit a question equally, the one that counts more comes first."));
        connect(m_weight, &QComboBox::activated, this, &SourcePage::setWeight);
        m_remove->setObjectName(u"remove"_s);
        addRow({}, m_remove);
        connect(m_remove, &QPushButton::clicked, this, [this] {
            const QString title = source()->title;
            const bool sure = m_context.ask->confirm(this, tr("Remove Source"),
                                                     tr("The bot will no longer answer from “%1”. You can undo this.").arg(title),
                                                     tr("Remove"));
            if (sure)
                push(commands::removeSources(project(), {m_id}), {}, false);
        });
    }
    bool exists() const override { return project().sources.contains(m_id); }
    QString heading() const override { return source()->title; }
    QIcon headingIcon() const override { return ui::icon(source()->kind == "page"_L1 ? u"website"_s : u"document"_s); }
    void refresh() override
    {
        const model::Source *shown = source();
        QString pages = shown->pages > 0 ? locale().toString(shown->pages) : tr("The format has none.");
        if (shown->pagesWithoutText > 0)
            pages = tr("%1, %n without text", nullptr, shown->pagesWithoutText).arg(pages);
        const QString state = shown->status == "ok"_L1 ? tr("Read")
            : shown->status == "partial"_L1            ? tr("Read in part")
                                                       : tr("Could not be read");
        const QStringList texts {shown->title,
                                 shown->location,
                                 shown->language.isEmpty() ? tr("Not recognised") : shown->language,
                                 locale().formattedDataSize(shown->bytes),
                                 pages,
                                 locale().toString(shown->passages),
                                 state};
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_values.at(i)->setText(texts.at(i));
        m_weight->setCurrentIndex(m_weight->findData(shown->weight));
        // One that was set elsewhere is none of the list.
        m_weight->setPlaceholderText(tr("× %1").arg(locale().toString(shown->weight)));
    }

private:
    void setWeight()
    {
        push(commands::weighSource(project(), m_id, m_weight->currentData().toDouble()), u"weight"_s, false);
    }

    const model::Source *source() const { return exists() ? &project().sources.at(m_id) : nullptr; }

    model::SourceId m_id;
    QComboBox *m_weight;
    QPushButton *m_remove;
    QList<QLabel *> m_values;
};

} // namespace

Page *makeBotPage(const FieldContext &context, const ui::Place &place)
{
    return new BotPage(context, place);
}

Page *makeKnowledgeBasePage(const FieldContext &context, const ui::Place &place)
{
    return new KnowledgeBasePage(context, place);
}

Page *makeSourcePage(const FieldContext &context, const ui::Place &place)
{
    return new SourcePage(context, place);
}

} // namespace dialogist::panels::inspector

#include "projectpages.moc"
