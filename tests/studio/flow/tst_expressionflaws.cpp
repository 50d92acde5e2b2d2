// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/expressionflaws.h"

#include "studio/flow/checks.h"
#include "studio/flow/fixes.h"
#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
void typed(BotBuilder &bot, const QString &name, const QString &type)
{
    model::Variable variable;
    variable.id = model::VariableId::create();
    variable.bot = bot.bot().id;
    variable.name = name;
    variable.type = type;
    variable.scope = u"user"_s; // from an earlier talk: when it was set is no question here
    bot.edit().variables.emplace(variable.id, variable);
}

QJsonObject localized(const QString &english, const QString &german = {})
{
    QJsonObject text {{u"en"_s, english}};
    if (!german.isEmpty())
        text.insert(u"de"_s, german);
    return text;
}

QJsonObject saying(const QString &english, const QString &german = {})
{
    const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {localized(english, german)}}};
    return {{u"bubbles"_s, QJsonArray {bubble}}};
}

QJsonObject offering(const QStringList &labels, const QString &variable)
{
    QJsonArray options;
    for (const QString &label : labels)
        options.append(QJsonObject {{u"id"_s, u"o%1"_s.arg(options.size())}, {u"label"_s, localized(label)}});
    return {{u"variable"_s, variable}, {u"options"_s, options}};
}

BotBuilder base()
{
    BotBuilder bot({u"en"_s, u"de"_s});
    for (const auto &[name, type] : std::initializer_list<std::pair<const char *, const char *>> {{"n", "number"}, {"m", "number"}, {"name", "text"}, {"day", "date"}, {"until", "date"},
             {"at", "time"}, {"sure", "boolean"}, {"items", "list"}, {"order", "object"}, {"price", "money"}, {"mail", "email"}, {"tel", "phone"}, {"site", "url"}})
        typed(bot, QString::fromLatin1(name), QString::fromLatin1(type));
    bot.variable(u"size"_s).variable(u"agreed"_s);
    bot.node(u"c"_s, u"choice"_s, offering({u"Small"_s, u"Large"_s}, u"size"_s));
    QJsonObject confirm = offering({u"Yes"_s, u"No"_s}, u"agreed"_s);
    confirm.insert(u"preset"_s, u"confirm"_s);
    bot.node(u"confirm"_s, u"choice"_s, confirm);
    return bot;
}

/// Those rules that look at expressions, of one node.
QStringList rulesOf(const BotBuilder &builder, const QString &node = u"x"_s)
{
    static const QSet<QString> watched {u"flow.unknown-member"_s, u"flow.chained-comparison"_s, u"flow.unknown-option"_s, u"flow.date-arithmetic"_s, u"flow.object-in-text"_s,
        u"flow.division-by-zero"_s, u"flow.type-mismatch"_s, u"flow.unknown-language"_s, u"flow.invalid-pattern"_s, u"flow.expression-error"_s};
    const model::Project project = builder.project();
    QStringList rules;
    for (const Finding &finding : checkFlows(project, project.bots.begin()->second)) {
        BotBuilder copy = builder;
        if (watched.contains(finding.rule) && finding.nodes.contains(copy.id(node)) && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    rules.sort();
    return rules;
}

/// The expression after the finding's fix.
QString corrected(const QString &expression)
{
    BotBuilder bot = base();
    bot.node(u"x"_s, u"message"_s, saying(u"{{ "_s + expression + u" }}"_s));
    model::Project project = bot.project();
    for (const Finding &finding : checkFlows(project, project.bots.begin()->second)) {
        const QList<QuickFix> &fixes = fixesOf(finding.rule);
        if (!finding.nodes.contains(bot.id(u"x"_s)) || fixes.isEmpty() || fixes.first().id != u"correct-expression")
            continue;
        const commands::Command command = makeFix(project, finding, u"correct-expression"_s);
        for (const model::Change &change : command.changes) {
            if (!project.apply(change))
                return u"not applied"_s;
        }
        break;
    }
    const QString text = project.bots.begin()->second.node(bot.id(u"x"_s))->props[u"bubbles"][0][u"variants"][0][u"en"].toString();
    return text.mid(3, text.size() - 6);
}
} // namespace

class TestExpressionFlaws : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindWhatNeverDoesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("rule");
        for (const auto &[expression, rule] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"n.trim()", "unknown-member"}, {"sure.toUpperCase()", "unknown-member"}, {"order.join(', ')", "unknown-member"}, {"n.amount", "unknown-member"},
                 {"name.lenght", "unknown-member"}, {"name?.Length", "unknown-member"}, {"name.toUpperCase", "unknown-member"}, {"name.trim", "unknown-member"},
                 {"items.size", "unknown-member"}, {"items.first", "unknown-member"}, {"day.year", "unknown-member"}, {"lastText.lenght > 3", "unknown-member"},
                 {"words(name).trim()", "unknown-member"}, {"n < 3 < 5", "chained-comparison"}, {"n == m == 3", "chained-comparison"}, {"(n < 3) < m", "chained-comparison"},
                 {"size === 'Medium'", "unknown-option"}, {"'small' != size", "unknown-option"}, {"agreed === 'yes'", "unknown-option"}, {"day + 1", "date-arithmetic"},
                 {"1 + today()", "date-arithmetic"}, {"day - 1", "date-arithmetic"}, {"day - until", "date-arithmetic"}, {"at + 30", "date-arithmetic"}, {"clock() - at", "date-arithmetic"},
                 {"'Order ' + order", "object-in-text"}, {"`Order ${order}`", "object-in-text"}, {"n / 0", "division-by-zero"}, {"n % (2 - 2)", "division-by-zero"},
                 {"language == 'fr'", "unknown-language"}, {"matches(name, '(')", "invalid-pattern"}, {"formatDate(day, 'nonsense')", "invalid-pattern"}, {"n === 'many'", "type-mismatch"}, {"sure == 'true'", "type-mismatch"},
                 {"count(items) === '3'", "type-mismatch"}, {"day === 5", "type-mismatch"}, {"lastText === 5", "type-mismatch"}, {"mail > 5", "type-mismatch"}, {"5 >= mail", "type-mismatch"}, {"mail - 3 > 2", "type-mismatch"}, {"mail == 5", "type-mismatch"},
                 {"site * n", "type-mismatch"}, {"tel < n", "type-mismatch"}, {"tel - 1", "type-mismatch"}, {"day > 5", "type-mismatch"}, {"n < at", "type-mismatch"},
                 {"today() == 24", "type-mismatch"}, {"mail.foo", "unknown-member"}, {"site.host", "unknown-member"}, {"n = 3", "expression-error"}})
            QTest::newRow(expression) << QString::fromUtf8(expression) << u"flow."_s + QString::fromLatin1(rule);
    }
    void shouldFindWhatNeverDoesWhatWasMeant()
    {
        QFETCH(QString, expression);
        QFETCH(QString, rule);
        BotBuilder bot = base();
        bot.node(u"x"_s, u"message"_s, saying(u"{{ "_s + expression + u" }}"_s));
        QCOMPARE(rulesOf(bot), QStringList {rule});
    }

    void shouldSayNothing_whenItMayBeMeant_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression : {"name.trim()", "name.length", "name.first", "name.at", "name.size", "order.length", "order.trim", "price.amount", "items.length", "items[0].lenght",
                 "n.toFixed(2)", "String(n).trim()", "day.length", "day.slice(0, 4)", "event.entities.lenght", "unknown.lenght", "1 < n && n < 5", "(n > 3) === (m > 3)", "n > 3 === sure",
                 "(n > 3) == true", "size === 'Small'", "size != ''", "size === name", "agreed === true", "agreed == '1'", "name === 'Medium'", "day + ' noon'", "day < until", "addDays(day, 1)",
                 "daysBetween(day, until) - 1", "year(day) + 1", "'From ' + day + 1", "'Items: ' + items", "'Price: ' + price", "order", "order.id + ''", "n / m", "n / 2", "0 / n",
                 "language == 'de-AT'", "language === name", "matches(name, '^[0-9]+$')", "matches(name, name)", "formatDate(day, 'dd.MM.yyyy')", "formatDate(day, 'short')", "formatDate(day, name)", "n == '3'", "n === null", "sure == 1", "lastText == 5", "price > 3", "mail < name", "mail > 'a'", "mail + 1", "mail.length > 5", "tel == 110", "tel == '110'", "name > 5", "name - 3 > 2",
                 "year(day) > 5", "daysBetween(day, until) > 5", "price - 3"})
            QTest::newRow(expression) << QString::fromUtf8(expression);
    }
    void shouldSayNothing_whenItMayBeMeant()
    {
        QFETCH(QString, expression);
        BotBuilder bot = base();
        bot.node(u"x"_s, u"message"_s, saying(u"{{ "_s + expression + u" }}"_s));
        QCOMPARE(rulesOf(bot), QStringList());
    }

    void shouldWriteWhatWasMeant_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const auto &[before, after] : std::initializer_list<std::pair<const char *, const char *>> {{"n.trim()", "String(n).trim()"}, {"(n + 1).trim()", "String(n + 1).trim()"},
                 {"name.lenght > 2", "name.length > 2"}, {"name?.lenght", "name?.length"}, {"name.trim + '!'", "name.trim() + '!'"}, {"items.first", "first(items)"},
                 {"items.size", "items.length"}, {"day.year", "year(day)"}, {"1 < n < 5", "1 < n && n < 5"}, {"sure && 1 < n <= (m + 1)", "sure && (1 < n && n <= (m + 1))"},
                 {"size === 'large'", "size === 'Large'"}, {"day + 1", "addDays(day, 1)"}, {"day - n", "addDays(day, -n)"}, {"today() - (n + 1)", "addDays(today(), -(n + 1))"},
                 {"until - day", "daysBetween(day, until)"}, {"formatDate(n + day)", "formatDate(addDays(day, n))"}, {"size === 'Enormous'", "size === 'Enormous'"},
                 {"at + 30", "at + 30"}})
            QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(after);
    }
    void shouldWriteWhatWasMeant()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(corrected(before), after);
    }

    /// A word is only none of the options when nothing but the Choice can have put it there.
    void shouldNotKnowTheOptions_whenOtherStepsSetTheVariable_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("props");
        QTest::newRow("a question") << u"ask"_s << QJsonObject {{u"variable"_s, u"size"_s}};
        QTest::newRow("an assignment") << u"set"_s << QJsonObject {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"size"_s}, {u"expression"_s, u"'Medium'"_s}}}}};
        QTest::newRow("code") << u"code"_s << QJsonObject {{u"source"_s, u"return {size: 'Medium'}"_s}, {u"outputs"_s, QJsonArray {u"size"_s}}};
        QTest::newRow("a form") << u"form"_s << QJsonObject {{u"fields"_s, QJsonArray {QJsonObject {{u"id"_s, u"f"_s}, {u"variable"_s, u"size"_s}}}}};
        QTest::newRow("one more option elsewhere") << u"choice"_s << offering({u"Medium"_s}, u"size"_s);
        QTest::newRow("options with a value in them") << u"choice"_s << offering({u"{{ name }}"_s}, u"size"_s);
        QJsonObject several = offering({u"Small"_s}, u"size"_s);
        several.insert(u"multiple"_s, true);
        QTest::newRow("several at once") << u"choice"_s << several;
    }
    void shouldNotKnowTheOptions_whenOtherStepsSetTheVariable()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, props);
        BotBuilder bot = base();
        bot.node(u"x"_s, u"message"_s, saying(u"{{ size === 'Medium' }}"_s));
        QCOMPARE(rulesOf(bot), QStringList {u"flow.unknown-option"_s});
        bot.node(u"other"_s, type, props);
        QCOMPARE(rulesOf(bot), QStringList());
    }

    /// What a text variable holds is a text for sure when nothing but questions fills it.
    void shouldKnowTheMembersOfAText_whenOnlyQuestionsFillIt()
    {
        const auto asking = [](const QString &answerType) { return QJsonObject {{u"prompt"_s, localized(u"Well?"_s)}, {u"variable"_s, u"reply"_s}, {u"answerType"_s, answerType}}; };
        BotBuilder bot = base();
        bot.variable(u"reply"_s).node(u"ask"_s, u"ask"_s, asking(u"text"_s)).node(u"again"_s, u"ask"_s, asking(u"email"_s));
        const auto rulesWith = [](BotBuilder copy, const QString &expression) {
            const QJsonObject row {{u"id"_s, u"a"_s}, {u"condition"_s, expression}};
            copy.node(u"x"_s, u"branch"_s, QJsonObject {{u"cases"_s, QJsonArray {row}}});
            return rulesOf(copy);
        };
        QCOMPARE(rulesWith(bot, u"reply.foo == 'a'"_s), QStringList {u"flow.unknown-member"_s});
        for (const QString &fine : {u"reply.length > 3"_s, u"reply.trim() == 'a'"_s, u"reply > 5"_s, u"reply === 5"_s})
            QCOMPARE(rulesWith(bot, fine), QStringList());

        BotBuilder set = bot;
        set.node(u"set"_s, u"set"_s, QJsonObject {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"reply"_s}, {u"expression"_s, u"order"_s}}}}});
        QCOMPARE(rulesWith(set, u"reply.foo == 'a'"_s), QStringList());
        BotBuilder placed = bot;
        placed.node(u"where"_s, u"ask"_s, asking(u"location"_s));
        QCOMPARE(rulesWith(placed, u"reply.foo == 'a'"_s), QStringList());
        BotBuilder defaulted = bot;
        QJsonObject props = asking(u"text"_s);
        props.insert(u"default"_s, u"order"_s);
        defaulted.node(u"ask"_s, u"ask"_s, props);
        QCOMPARE(rulesWith(defaulted, u"reply.foo == 'a'"_s), QStringList());
    }

    void shouldNameTheCase_whoseWordIsNoneOfTheOptions()
    {
        const auto row = [](const QString &id, const QString &word) { return QJsonObject {{u"id"_s, id}, {u"kind"_s, u"equals"_s}, {u"condition"_s, u'\'' + word + u'\''}}; };
        BotBuilder bot = base();
        bot.node(u"x"_s, u"branch"_s, QJsonObject {{u"value"_s, u"size"_s}, {u"cases"_s, QJsonArray {row(u"a"_s, u"Small"_s), row(u"b"_s, u"Gross"_s)}}});
        const model::Project project = bot.project();
        QList<Finding> found = checkFlows(project, project.bots.begin()->second);
        found.removeIf([](const Finding &finding) { return finding.rule != u"flow.unknown-option"; });
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().part, u"b"_s);
        QVERIFY2(found.first().message.contains(u"“Gross”") && found.first().message.contains(u"Small, Large"), qPrintable(found.first().message));
    }

    void shouldCorrectATranslationTogetherWithItsSource()
    {
        BotBuilder bot = base();
        bot.node(u"x"_s, u"message"_s, saying(u"Until {{ day + 1 }}."_s, u"Bis {{ day + 1 }}."_s));
        model::Project project = bot.project();
        QList<Finding> found = checkFlows(project, project.bots.begin()->second);
        found.removeIf([](const Finding &finding) { return finding.rule != u"flow.date-arithmetic"; });
        QCOMPARE(found.size(), 1); // one thing, though both languages have it
        for (const model::Change &change : makeFix(project, found.first(), u"correct-expression"_s).changes)
            QVERIFY(project.apply(change).ok());
        const QJsonValue text = project.bots.begin()->second.node(bot.id(u"x"_s))->props[u"bubbles"][0][u"variants"][0];
        QCOMPARE(text[u"en"].toString(), u"Until {{ addDays(day, 1) }}."_s);
        QCOMPARE(text[u"de"].toString(), u"Bis {{ addDays(day, 1) }}."_s);
    }

    void shouldCountLetters()
    {
        QCOMPARE(lettersApart(u"length"_s, u"lenght"_s), 1); // two letters swapped
        QCOMPARE(lettersApart(u"Length"_s, u"length"_s), 0);
        QCOMPARE(lettersApart(QString(), u"ab"_s), 2);
    }

    void shouldKnowWhichNameWasMeant()
    {
        QCOMPARE(mostSimilar({u"email"_s, u"name"_s, u"names"_s}, u"nmae"_s), u"name"_s);
        QCOMPARE(mostSimilar({u"email"_s, u"question"_s}, u"nmae"_s), QString());
        QCOMPARE(mostSimilar({u"x"_s, u"to"_s}, u"id"_s), QString());
    }

    void shouldTakeRegionsForTheirLanguage()
    {
        QVERIFY(speaks({u"en"_s, u"de"_s}, u"de-AT"_s) && speaks({u"pt-BR"_s}, u"pt"_s) && speaks({u"en"_s}, u"EN"_s));
        QVERIFY(!speaks({u"en"_s, u"de"_s}, u"fr"_s) && !speaks({u"de"_s}, u"den"_s));
    }
};

QTEST_GUILESS_MAIN(TestExpressionFlaws)
#include "tst_expressionflaws.moc"
