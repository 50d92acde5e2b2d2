// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/parser.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;
using Node = Expression::Node;

class TestParser : public QObject
{
    Q_OBJECT
private:
    /// The tree with a bracket around each operation, so that it shows what binds more tightly.
    static QString drawn(const Node &node)
    {
        QStringList parts;
        for (const auto &child : node.children)
            parts.append(drawn(*child));
        switch (node.kind) {
        case Node::Kind::Constant: {
            const QJsonValue value = toJson(node.constant);
            return value.isString() ? u'\'' + value.toString() + u'\'' : value.isUndefined() ? u"undefined"_s : value.isNull() ? u"null"_s : value.toVariant().toString();
        }
        case Node::Kind::Variable:
            return node.name;
        case Node::Kind::Member:
            return parts.value(0) + (node.optional ? u"?."_s : u"."_s) + node.name;
        case Node::Kind::Index:
            return parts.value(0) + u'[' + parts.value(1) + u']';
        case Node::Kind::Unary:
            return u"(u"_s + QString::number(int(node.op)) + u' ' + parts.value(0) + u')';
        case Node::Kind::Conditional:
            return u'(' + parts.join(u" ? "_s) + u')';
        case Node::Kind::Binary:
        case Node::Kind::Logical: {
            static const QHash<Node::Op, QString> signs {{Node::Op::Multiply, u"*"_s}, {Node::Op::Divide, u"/"_s}, {Node::Op::Power, u"**"_s}, {Node::Op::Add, u"+"_s},
                {Node::Op::Subtract, u"-"_s}, {Node::Op::Less, u"<"_s}, {Node::Op::StrictEqual, u"==="_s}, {Node::Op::And, u"&&"_s}, {Node::Op::Or, u"||"_s},
                {Node::Op::Coalesce, u"??"_s}};
            return u'(' + parts.join(u' ' + signs.value(node.op, u"?"_s) + u' ') + u')';
        }
        case Node::Kind::Chain:
            return u'<' + parts.value(0) + u'>';
        default:
            return u'{' + parts.join(u", "_s) + u'}';
        }
    }
    static QString drawn(const QString &source)
    {
        Parser parser(source);
        const auto root = parser.parse();
        return root ? drawn(*root) : u"error: "_s + parser.error().message;
    }

private slots:
    void shouldBindAsJavaScriptDoes_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("tree");
        QTest::newRow("times before plus") << u"a + b * c"_s << u"(a + (b * c))"_s;
        QTest::newRow("from the left") << u"a - b - c"_s << u"((a - b) - c)"_s;
        QTest::newRow("powers from the right") << u"a ** b ** c"_s << u"(a ** (b ** c))"_s;
        QTest::newRow("brackets") << u"(a + b) * c"_s << u"((a + b) * c)"_s;
        QTest::newRow("and before or") << u"a || b && c"_s << u"(a || (b && c))"_s;
        QTest::newRow("comparison before and") << u"a < b && c === d"_s << u"((a < b) && (c === d))"_s;
        QTest::newRow("condition from the right") << u"a ? b : c ? d : e"_s << u"(a ? b ? (c ? d ? e))"_s;
        QTest::newRow("member") << u"a.b.c[d + 1]"_s << u"a.b.c[(d + 1)]"_s;
        QTest::newRow("chain") << u"a?.b.c"_s << u"<a?.b.c>"_s;
        QTest::newRow("default") << u"a ?? (b || c)"_s << u"(a ?? (b || c))"_s;
    }
    void shouldBindAsJavaScriptDoes()
    {
        QFETCH(QString, source);
        QFETCH(QString, tree);
        QCOMPARE(drawn(source), tree);
    }

    void shouldSayWhere_whenItCannotBeRead_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("position");
        QTest::newRow("nothing") << u"  "_s << 0;
        QTest::newRow("ends too early") << u"a + "_s << 4;
        QTest::newRow("bracket is missing") << u"(a + b"_s << 6;
        QTest::newRow("two values") << u"a b"_s << 2;
        QTest::newRow("assignment") << u"a = 1"_s << 2;
        QTest::newRow("unknown function") << u"1 + launch()"_s << 4;
        QTest::newRow("mixed defaults") << u"a ?? b || c"_s << 7;
        QTest::newRow("minus before a power") << u"-a ** 2"_s << 0;
        QTest::newRow("broken text") << u"a + 'b"_s << 4;
    }
    void shouldSayWhere_whenItCannotBeRead()
    {
        QFETCH(QString, source);
        QFETCH(int, position);
        Parser parser(source);
        QVERIFY(!parser.parse());
        QVERIFY(!parser.error().message.isEmpty());
        QCOMPARE(parser.error().position, position);
    }

    void shouldSayThatTheBracketIsMissing_whenTheFunctionIsUnknownToo()
    {
        const auto messageOf = [](const QString &source) {
            Parser parser(source);
            return parser.parse() ? QString() : parser.error().message;
        };
        QCOMPARE(messageOf(u"size(question"_s), u"There is no function “size”, and “)” is missing at the end. Perhaps “count(list)” is meant."_s);
        QCOMPARE(messageOf(u"1 + size(count(question, 3"_s), u"There is no function “size”, and “)” is missing at the end. Perhaps “count(list)” is meant."_s);
        QCOMPARE(messageOf(u"size(question)"_s), u"There is no function “size”. Perhaps “count(list)” is meant."_s);
        QCOMPARE(messageOf(u"size(question ="_s), u"There is no function “size”. Perhaps “count(list)” is meant."_s);
        QCOMPARE(messageOf(u"Math.size"_s), u"There is no function “Math.size”."_s);
        QCOMPARE(messageOf(u"count(question"_s), u"“)” is missing at the end."_s);
    }

    /// Nobody's source may exhaust the stack.
    void shouldSaySo_whenItIsNestedTooDeeply()
    {
        for (const QString &source : {QString(50'000, u'('), QString(19'000, u'['), QString(19'000, u'-') + u'1', QString(19'000, u'!') + u'a', u"a"_s + u"?b:"_s.repeated(6'000) + u'c',
                                      u"a"_s + u".b"_s.repeated(9'000), u"1"_s + u"+1"_s.repeated(9'000), u"a"_s + u"**a"_s.repeated(6'000)}) {
            Parser parser(source);
            if (parser.parse())
                continue; // long without being deep
            QVERIFY(!parser.error().message.isEmpty());
            QVERIFY(parser.error().position >= 0 && parser.error().position <= source.size());
        }
        QVERIFY(!Parser(QString(200, u'(') + u'1' + QString(200, u')')).parse());
        QVERIFY(Parser(QString(30, u'(') + u'1' + QString(30, u')')).parse() != nullptr);
    }

    void shouldSaySo_whenItIsTooLong()
    {
        Parser parser(u"a + "_s.repeated(10'000) + u'a');
        QVERIFY(!parser.parse());
        QVERIFY(!parser.error().message.isEmpty());
    }

    /// Each part knows where it was typed: completion and errors rest on it.
    void shouldKnowThePlaceOfEachPart()
    {
        const QString source = u" name.first + [1, city]"_s;
        Parser parser(source);
        const auto root = parser.parse();
        QVERIFY(root);
        QCOMPARE(source.mid(root->position, root->length), u"name.first + [1, city]"_s);
        QCOMPARE(root->children.size(), size_t(2));
        QCOMPARE(source.mid(root->children[0]->position, root->children[0]->length), u"name.first"_s);
        QCOMPARE(source.mid(root->children[1]->position, root->children[1]->length), u"[1, city]"_s);
        const Node &city = *root->children[1]->children[1];
        QCOMPARE(source.mid(city.position, city.length), u"city"_s);
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
