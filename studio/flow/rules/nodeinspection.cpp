// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/nodeinspection.h"

#include "studio/flow/library.h"
#include "studio/flow/parser.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Whether what cannot be read there is called as a function, not as the method of something.
bool isCalledName(QStringView source, const ExpressionError &error)
{
    const QStringView before = source.left(error.position).trimmed();
    const QStringView behind = source.mid(error.position + error.length).trimmed();
    return behind.startsWith(u'(') && !before.endsWith(u'.');
}
} // namespace

NodeInspection::NodeInspection(const model::Node &node, const model::Bot &bot, const Environment &environment, Symbols &symbols)
    : node(node)
    , props(node.props)
    , title(titleOf(node))
    , m_bot(bot.id)
    , m_environment(environment)
    , m_symbols(symbols)
{
    m_report.node = node;
    m_languages = ask(u"languages"_s).split(u',');
    const NodeSpec *spec = specOf(node.type);
    if (!spec)
        return;
    m_report.waits = spec->waits;
    m_report.speaks = spec->speaks;
    m_report.isExecutable = spec->executable;
    // The ports of these follow from other objects, too.
    if (node.type == u"runflow")
        ask(u"exits/"_s + props[u"flow"].toString());
    const QJsonArray classes = node.type == u"route" ? props[u"classes"].toArray() : QJsonArray();
    for (const QJsonValue &row : classes)
        ask(u"intent/"_s + row[u"intent"].toString());
    m_report.ports = portsOf(node, &bot);
    // Looking things up fails seldom and has a way of its own for finding nothing.
    static const QStringList failing = {u"http"_s, u"tool"_s, u"code"_s, u"generate"_s, u"agent"_s, u"extract"_s};
    m_report.mayFail = failing.contains(node.type)
        && std::any_of(m_report.ports.begin(), m_report.ports.end(), [](const Port &port) { return port.name == u"error"; });
    m_properties = propertiesOf(node);
    m_texts = textsOf(node, source());
    readExpressions();
}

QString NodeInspection::ask(const QString &key)
{
    for (const auto &[known, answer] : m_report.asked) {
        if (known == key)
            return answer;
    }
    return m_report.asked.emplace_back(key, m_environment.value(key)).second;
}

std::optional<VariableFacts> NodeInspection::variable(const QString &name)
{
    return variableIn(ask(u"variable/"_s + name));
}

void NodeInspection::mention(const QString &name, bool reads, bool writes, bool collects)
{
    const int symbol = m_symbols.of(name);
    for (Mention &mention : m_report.mentions) {
        if (mention.symbol == symbol) {
            mention.reads = mention.reads || reads;
            mention.writes = mention.writes || writes;
            mention.collects = mention.collects || collects;
            return;
        }
    }
    m_report.mentions.push_back({symbol, reads, writes, collects});
}

Finding &NodeInspection::add(const QString &rule, const QString &message, const QString &key, const QString &variable, std::optional<Severity> severity)
{
    m_report.findings.append(makeFinding(rule, m_bot, {&node}, message, key, variable, severity));
    return m_report.findings.last();
}

void NodeInspection::reportUnreadable(const ExpressionError &error, const QString &source, const QString &key)
{
    QString message = QCoreApplication::translate("flow", "An expression of “%1” cannot be read. %2").arg(title, error.message);
    const QString name = source.mid(error.position, error.length);
    if (isCalledName(source, error) && !functionNamed(name) && variable(name))
        message += u' ' + QCoreApplication::translate("flow", "“%1” is a variable and no function.").arg(name);
    add(u"flow.expression-error"_s, message, key);
}

/// One that cannot be read is left out; false, with the error, then.
bool NodeInspection::addRead(Read read, ExpressionError *error)
{
    Parser parser(read.source);
    read.tree = parser.parse();
    if (!read.tree) {
        if (error)
            *error = parser.error();
        return false;
    }
    std::vector<const Expression::Node *> open {read.tree.get()};
    while (!open.empty()) {
        const Expression::Node *at = open.back();
        open.pop_back();
        if (at->kind == Expression::Node::Kind::Member && !m_report.members.contains(at->name))
            m_report.members.append(at->name);
        for (const auto &child : at->children)
            open.push_back(child.get());
    }
    m_expressions.append(std::move(read));
    return true;
}

void NodeInspection::readTemplate(const QStringList &path, const QString &text, const QStringList &locals, bool isSpoken, const QString &key)
{
    if (!text.contains(u"{{"_s))
        return;
    const TextTemplate parsed = TextTemplate::parse(text);
    if (!parsed.errors().isEmpty())
        reportUnreadable(parsed.errors().first(), text, key);
    for (const TextTemplate::Piece &piece : parsed.pieces()) {
        if (piece.isExpression && piece.text.size() >= 4)
            addRead({path, piece.text.mid(2, piece.text.size() - 4), locals, {}, true, isSpoken, {}});
    }
}

void NodeInspection::readExpressions()
{
    for (const ExpressionSlot &slot : expressionsOf(node)) {
        ExpressionError error;
        if (!addRead({slot.path, slot.source, slot.locals, {}, false, false, slot.target}, &error))
            reportUnreadable(error, slot.source, slot.path.join(u'/'));
    }
    for (const ExpressionSlot &slot : templatesOf(node))
        readTemplate(slot.path, slot.source, slot.locals, false, slot.path.join(u'/'));
    for (const TextSlot &slot : m_texts) {
        const auto &texts = slot.text.all();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            readTemplate(slot.path, *it, slot.locals, true, slot.path.join(u'/') + u'/' + it.key());
    }
}

NodeReport inspectNode(const model::Node &node, const model::Bot &bot, const Environment &environment, Symbols &symbols)
{
    NodeInspection inspection(node, bot, environment, symbols);
    if (!specOf(node.type)) {
        inspection.add(u"flow.unknown-type"_s,
            QCoreApplication::translate("flow",
                "This program does not know the step type “%1”. Replace the step, or open the "
                "project with the program that made it.")
                .arg(node.type));
        return inspection.take();
    }
    inspectFields(inspection);
    inspectKinds(inspection);
    inspectChoices(inspection);
    inspectCases(inspection);
    inspectRequests(inspection);
    inspectTexts(inspection);
    inspectMentions(inspection);
    inspectTypes(inspection);
    inspectCode(inspection);
    return inspection.take();
}

bool isConstant(const Expression::Node &tree)
{
    using Kind = Expression::Node::Kind;
    if (tree.kind == Kind::Variable || tree.kind == Kind::Call || tree.kind == Kind::MethodCall)
        return false;
    return std::all_of(tree.children.begin(), tree.children.end(), [](const auto &child) { return isConstant(*child); });
}

} // namespace dialogist::flow
