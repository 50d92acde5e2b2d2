// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/page.h"

#include "panels/inspector/fields/exitsfield.h"
#include "studio/commands/flowcommands.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/refactor.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

/// One step: its name, every property its type has, and the data it handles.
class NodePage : public Page
{
    Q_OBJECT
public:
    NodePage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::NodeId::fromString(place.id))
    {
        const model::Node *node = this->node();
        m_spec = node ? dialogist::flow::specOf(node->type) : nullptr;
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            push(dialogist::flow::renameNode(project(), m_id, text), u"name"_s, true);
        });
        beginBehind(m_name); // which says little about what the step does
        if (node && node->type == "code"_L1)
            addCodeButton();
        if (m_spec)
            makeFields();
        const bool onlyDrawn = node && (node->type == "note"_L1 || node->type == "frame"_L1);
        if (!onlyDrawn)
            makeDataSection();
        setRowShown(m_name, !node || node->type != "frame"_L1); // whose title is its name
    }

    bool exists() const override { return node() != nullptr; }
    bool hasTexts() const override { return true; }
    QString heading() const override
    {
        const model::Node *shown = node();
        const QString type = m_spec ? m_spec->title : shown ? shown->type : QString();
        return shown && !shown->name.isEmpty() ? tr("%1 – %2").arg(type, shown->name) : type;
    }
    QIcon headingIcon() const override
    {
        const model::Node *shown = node();
        return ui::icon(ui::nodeIconName(shown ? shown->type : QString()),
                        m_spec ? ui::colour(m_spec->family, palette()) : palette().color(QPalette::Text));
    }

    void refresh() override
    {
        const model::Node *shown = node();
        if (!shown)
            return;
        show(m_name, shown->name);
        for (const auto &[spec, field] : m_fields) {
            field->setValue(valueAt(shown->props, spec.key));
            field->refreshChoices();
        }
        showUseful(shown->props);
        if (m_data)
            showData(*shown);
    }

    void setLanguage(const QString &language) override
    {
        Page::setLanguage(language);
        for (const auto &[spec, field] : m_fields)
            field->setLanguage(language);
    }

private:
    const model::Node *node() const { return project().node(m_id); }

    void makeFields()
    {
        // Properties of one section stand together, whatever their order in the catalogue.
        QStringList sections;
        for (const auto &spec : m_spec->properties) {
            if (!sections.contains(spec.section))
                sections.append(spec.section);
        }
        for (const QString &section : std::as_const(sections)) {
            addSection(section);
            for (const auto &spec : m_spec->properties) {
                if (spec.section == section)
                    makeField(spec, section.isEmpty() && (isExits(spec) || (isWide(spec) && !spec.prose)));
            }
        }
    }

    void makeField(const dialogist::flow::PropertySpec &spec, bool headed)
    {
        using Kind = dialogist::flow::PropertySpec::Kind;
        PropertyField *field = isExits(spec) ? makeExits(spec) : inspector::makeField(spec, m_context);
        field->setObjectName(spec.key);
        field->setLabel(spec.label);
        if (headed)
            addSection(spec.label);
        const bool alone = headed || spec.kind == Kind::Boolean;
        if (isWide(spec) && !headed)
            addCaption(spec.label, field);
        addRow(alone || isWide(spec) ? QString() : spec.label, field, spec.help);
        if (headed)
            addSection({});
        m_fields.append({spec, field});
        connect(field, &PropertyField::edited, this, [this, key = spec.key, label = spec.label, field](const QJsonValue &value, bool typing) {
            const QString outer = key.section(u'.', 0, 0);
            const QJsonObject changed = withValueAt(node()->props, key, value);
            commands::Command command = commands::setNodeProperty(project(), m_id, outer, changed.value(outer));
            if (!label.isEmpty()) // the history says what was edited, not only where
                command.subject = command.subject.isEmpty() ? label : u"%1 › %2"_s.arg(command.subject, label);
            // A variable made on the way is part of the same step.
            command.changes = field->takePending().changes + command.changes;
            push(command, key, typing);
        });
    }

    /// The names by which a flow that the step runs may end: they are that flow's, not the designer's.
    bool isExits(const dialogist::flow::PropertySpec &spec) const { return m_spec->type == "runflow"_L1 && spec.key == "exits"_L1; }

    PropertyField *makeExits(const dialogist::flow::PropertySpec &spec)
    {
        auto *field = new ExitsField(spec, m_context, m_id);
        connect(field, &ExitsField::repairWanted, this, [this](const commands::Command &command) { push(command, {}, false); });
        return field;
    }

    /// The label of a field that takes the whole width.
    void addCaption(const QString &text, PropertyField *field)
    {
        auto *caption = new QLabel(text, this);
        caption->setTextFormat(Qt::PlainText);
        caption->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        ui::tint(caption, ui::Token::Muted);
        addRow({}, caption);
        m_captions.insert(field, caption);
    }

    void showUseful(const QJsonObject &props)
    {
        for (const auto &[spec, field] : m_fields) {
            const bool useful = isOfUse(spec, props);
            setRowShown(field, useful);
            if (QLabel *caption = m_captions.value(field))
                setRowShown(caption, useful);
        }
    }

    void addCodeButton()
    {
        auto *button = new QPushButton(ui::icon(u"code"_s), tr("Edit the Code"), this);
        button->setObjectName(u"editCode"_s);
        addRow({}, button);
        beginBehind(button);
        connect(button, &QPushButton::clicked, this, [this] {
            ui::Place wanted = place();
            wanted.kind = ui::Place::Kind::Code;
            wanted.nodes.clear();
            emit openRequested(wanted);
        });
    }

    void makeDataSection()
    {
        addSection(tr("Data it handles"));
        m_data = new QLabel(this);
        m_data->setObjectName(u"data"_s);
        m_data->setTextFormat(Qt::PlainText);
        m_data->setWordWrap(true);
        m_data->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lock = new QLabel(this);
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(ui::space::close);
        layout->addWidget(m_lock, 0, Qt::AlignTop);
        layout->addWidget(m_data, 1);
        addRow({}, line);
    }

    QString withCategory(const QString &name, bool *personal) const
    {
        const model::Variable *variable = m_context.owner().variable(name);
        if (!variable || variable->category.isEmpty())
            return name;
        *personal = true;
        return tr("%1 (%2)").arg(name, privacy::termLabel(privacy::Term::Category, variable->category));
    }

    static QString receiverName(const dialogist::flow::Disclosure &to)
    {
        if (!to.name.isEmpty())
            return to.name;
        static const QHash<QString, const char *> words {
            {u"http"_s, QT_TR_NOOP("a web service")}, {u"model"_s, QT_TR_NOOP("a language model")}, {u"tool"_s, QT_TR_NOOP("a tool")},
            {u"handoff"_s, QT_TR_NOOP("a person of the team")}, {u"approval"_s, QT_TR_NOOP("a person of the team")},
            {u"track"_s, QT_TR_NOOP("the statistics")}, {u"page"_s, QT_TR_NOOP("the page around the chat")}};
        return words.contains(to.kind) ? tr(words.value(to.kind)) : to.kind;
    }

    /// Whether an expression of the step has a mistake, so that what it uses is not known.
    static bool hasUnreadable(const model::Node &node)
    {
        namespace flow = dialogist::flow;
        const QList<flow::ExpressionSlot> expressions = flow::expressionsOf(node);
        const QList<flow::ExpressionSlot> templates = flow::templatesOf(node);
        const QList<flow::TextSlot> texts = flow::textsOf(node);
        const auto isBroken = [](const QString &text) { return !flow::TextTemplate::parse(text).errors().isEmpty(); };
        return std::any_of(expressions.begin(), expressions.end(), [](const auto &slot) { return !flow::Expression::parse(slot.source).isValid(); })
            || std::any_of(templates.begin(), templates.end(), [&](const auto &slot) { return isBroken(slot.source); })
            || std::any_of(texts.begin(), texts.end(), [&](const auto &slot) {
                   const auto &all = slot.text.all();
                   return std::any_of(all.begin(), all.end(), isBroken);
               });
    }

    void showData(const model::Node &shown)
    {
        const dialogist::flow::DataUse use = dialogist::flow::dataUseOf(shown);
        bool personal = false;
        const auto named = [&](const QStringList &names) {
            QStringList list;
            for (const QString &name : names)
                list.append(withCategory(name, &personal));
            return list.join(u", "_s);
        };
        // What is read under a name that is no variable is no data; the checks name it.
        const auto known = [this](QStringList names) {
            names.removeIf([this](const QString &name) { return !m_context.owner().variable(name); });
            return names;
        };
        QStringList lines;
        if (!use.collects.isEmpty())
            lines.append(tr("Collects: %1").arg(named(use.collects)));
        if (const QStringList names = known(use.reads); !names.isEmpty())
            lines.append(tr("Uses: %1").arg(named(names)));
        if (const QStringList names = known(use.showsToPerson); !names.isEmpty())
            lines.append(tr("Shows to the person: %1").arg(named(names)));
        if (use.usesLastMessage && !use.knowledgeBases.isEmpty())
            lines.append(tr("Looks up what the person wrote in the knowledge."));
        for (const dialogist::flow::Disclosure &to : use.discloses) {
            const QStringList names = known(to.variables);
            QStringList what = names.isEmpty() ? QStringList() : QStringList {named(names)};
            if (to.lastMessage)
                what.append(tr("what the person wrote"));
            if (to.transcript)
                what.append(tr("the talk so far"));
            personal = personal || to.lastMessage || to.transcript;
            if (!what.isEmpty())
                lines.append(tr("Leaves for %1: %2").arg(receiverName(to), what.join(u", "_s)));
        }
        if (use.keepsProof)
            lines.append(tr("Keeps a proof of what the person decided."));
        if (hasUnreadable(shown))
            lines.append(tr("An expression has a mistake, so what it uses is not known."));
        if (lines.isEmpty())
            lines.append(tr("No data about people."));
        m_data->setText(lines.join(u'\n'));
        m_lock->setVisible(personal);
        m_lock->setPixmap(ui::icon(u"lock"_s).pixmap(QSize(16, 16), devicePixelRatioF()));
        m_lock->setAccessibleName(tr("Personal data"));
    }

    model::NodeId m_id;
    const dialogist::flow::NodeSpec *m_spec = nullptr;
    QLineEdit *m_name;
    QList<QPair<dialogist::flow::PropertySpec, PropertyField *>> m_fields;
    QHash<PropertyField *, QLabel *> m_captions;
    QLabel *m_data = nullptr;
    QLabel *m_lock = nullptr;
};

/// Several steps at once: how many, of which kinds, and what can be done with all of them.
class NodesPage : public Page
{
    Q_OBJECT
public:
    NodesPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_kinds(new QLabel(this))
    {
        m_kinds->setTextFormat(Qt::PlainText);
        m_kinds->setWordWrap(true);
        addRow({}, m_kinds);
        addButton(u"alignLeft"_s, tr("Align left edges"), [this](auto &places) { align(places, true); });
        addButton(u"alignTop"_s, tr("Align top edges"), [this](auto &places) { align(places, false); });
        auto *remove = new QPushButton(ui::icon(u"remove"_s), tr("Delete these steps"), this);
        remove->setObjectName(u"remove"_s);
        addRow({}, remove);
        connect(remove, &QPushButton::clicked, this,
                [this] { push(commands::removeNodes(project(), m_place.nodes), {}, false); });
    }

    bool exists() const override
    {
        return std::any_of(m_place.nodes.begin(), m_place.nodes.end(), [this](auto id) { return project().node(id); });
    }
    QString heading() const override { return tr("%n step(s)", nullptr, int(m_place.nodes.size())); }
    QIcon headingIcon() const override { return ui::icon(u"flow"_s); }

    void refresh() override
    {
        QMap<QString, int> kinds;
        for (const model::NodeId &id : m_place.nodes) {
            const model::Node *node = project().node(id);
            const auto *spec = node ? dialogist::flow::specOf(node->type) : nullptr;
            if (node)
                ++kinds[spec ? spec->title : node->type];
        }
        QStringList lines;
        for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
            lines.append(tr("%1: %2").arg(it.key(), locale().toString(it.value())));
        m_kinds->setText(lines.join(u'\n'));
    }

private:
    using Places = QHash<model::NodeId, QPointF>;

    void addButton(const QString &name, const QString &text, std::function<void(Places &)> change)
    {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        addRow({}, button);
        connect(button, &QPushButton::clicked, this, [this, change = std::move(change)] {
            Places places;
            for (const model::NodeId &id : m_place.nodes) {
                if (const model::Node *node = project().node(id))
                    places.insert(id, node->position);
            }
            change(places);
            push(commands::moveNodes(project(), places), {}, false);
        });
    }

    void align(Places &places, bool left)
    {
        double least = std::numeric_limits<double>::max();
        for (const QPointF &place : std::as_const(places))
            least = std::min(least, left ? place.x() : place.y());
        for (QPointF &place : places)
            left ? place.setX(least) : place.setY(least);
    }

    QLabel *m_kinds;
};

} // namespace

Page *makeNodePage(const FieldContext &context, const ui::Place &place)
{
    return new NodePage(context, place);
}

Page *makeNodesPage(const FieldContext &context, const ui::Place &place)
{
    return new NodesPage(context, place);
}

} // namespace dialogist::panels::inspector

#include "nodepage.moc"
