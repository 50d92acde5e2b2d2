// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/lexer.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;
using Kind = Token::Kind;

class TestLexer : public QObject
{
    Q_OBJECT
private:
    static QList<Token> tokensOf(const QString &source)
    {
        Lexer lexer(source);
        QList<Token> tokens;
        for (Token token = lexer.next(); token.kind != Kind::End && tokens.size() < 1000; token = lexer.next()) {
            tokens.append(token);
            if (token.kind == Kind::Broken)
                break;
        }
        return tokens;
    }
    static QStringList textsOf(const QString &source)
    {
        QStringList texts;
        for (const Token &token : tokensOf(source))
            texts.append(source.mid(token.position, token.length));
        return texts;
    }

private slots:
    void shouldCutAtTheLongestSign()
    {
        QCOMPARE(textsOf(u"a===b!==c"_s), (QStringList {u"a"_s, u"==="_s, u"b"_s, u"!=="_s, u"c"_s}));
        QCOMPARE(textsOf(u"a??b?.c"_s), (QStringList {u"a"_s, u"??"_s, u"b"_s, u"?."_s, u"c"_s}));
        QCOMPARE(textsOf(u"x**2*3"_s), (QStringList {u"x"_s, u"**"_s, u"2"_s, u"*"_s, u"3"_s}));
        // A condition whose first answer begins with a point is no chain.
        QCOMPARE(textsOf(u"a?.5:1"_s), (QStringList {u"a"_s, u"?"_s, u".5"_s, u":"_s, u"1"_s}));
    }

    void shouldReadNumbers_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<double>("number");
        QTest::newRow("whole") << u"42"_s << 42.0;
        QTest::newRow("point") << u".25"_s << 0.25;
        QTest::newRow("exponent") << u"1e-3"_s << 0.001;
        QTest::newRow("sixteen") << u"0x1F"_s << 31.0;
        QTest::newRow("an e is a digit of sixteen") << u"0x1e"_s << 30.0;
        QTest::newRow("separated") << u"1_000_000"_s << 1e6;
    }
    void shouldReadNumbers()
    {
        QFETCH(QString, source);
        QFETCH(double, number);
        const QList<Token> tokens = tokensOf(source);
        QCOMPARE(tokens.size(), 1);
        QVERIFY(tokens.first().kind == Kind::Number);
        QCOMPARE(tokens.first().number, number);
    }

    /// In sixteen an e is a digit, so that what follows is an addition.
    void shouldEndANumber_whereItEnds()
    {
        QCOMPARE(textsOf(u"0xe+1"_s), (QStringList {u"0xe"_s, u"+"_s, u"1"_s}));
        QCOMPARE(textsOf(u"1e+1"_s), (QStringList {u"1e+1"_s}));
    }

    void shouldSayWhere_whenSomethingIsBroken_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("position");
        QTest::newRow("number with letters") << u"1 + 2ab"_s << 4;
        QTest::newRow("old octal") << u"017"_s << 0;
        QTest::newRow("two separators") << u"1__0"_s << 0;
        QTest::newRow("text without end") << u"a + 'bc"_s << 4;
        QTest::newRow("text over lines") << u"'a\nb'"_s << 0;
        QTest::newRow("unknown sign") << u"a # b"_s << 2;
        QTest::newRow("escape that is none") << u"'ab\\u12'"_s << 3;
        QTest::newRow("escape beyond the last character") << u"'\\u{110000}'"_s << 1;
        QTest::newRow("backslash at the end") << u"'\\"_s << 1;
    }
    void shouldSayWhere_whenSomethingIsBroken()
    {
        QFETCH(QString, source);
        QFETCH(int, position);
        const QList<Token> tokens = tokensOf(source);
        QVERIFY(!tokens.isEmpty());
        QVERIFY(tokens.last().kind == Kind::Broken);
        QCOMPARE(tokens.last().position, position);
        QVERIFY(tokens.last().length > 0);
        QVERIFY(tokens.last().position + tokens.last().length <= source.size() + 1);
        QVERIFY(!tokens.last().text.isEmpty());
    }

    void shouldReadEscapes()
    {
        const QList<Token> tokens = tokensOf(u"'a\\n\\t\\'\\\\\\x41\\u00e9\\u{1F600}\\0'"_s);
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens.first().text, u"a\n\t'\\A\u00e9\U0001F600"_s + QChar(0));
    }

    /// Designers write the names of their variables in their own language.
    void shouldTakeNamesOfAllScripts()
    {
        QCOMPARE(textsOf(u"größe + नाम + $x_1"_s), (QStringList {u"größe"_s, u"+"_s, u"नाम"_s, u"+"_s, u"$x_1"_s}));
        for (const Token &token : tokensOf(u"größe नाम $x_1"_s))
            QVERIFY(token.kind == Kind::Name);
    }

    void shouldStopBeforeAnInsertion_withinATemplate()
    {
        Lexer lexer(u"`a ${x} \\` b`"_s);
        QVERIFY(lexer.next().kind == Kind::Backtick);
        const Token first = lexer.templatePiece();
        QCOMPARE(first.text, u"a "_s);
        QCOMPARE(lexer.position(), 3);
        lexer.setPosition(7); // behind ${x}
        const Token second = lexer.templatePiece();
        QCOMPARE(second.text, u" ` b"_s);
        QVERIFY(lexer.next().kind == Kind::Backtick);
        QVERIFY(Lexer(u"never ends"_s).templatePiece().kind == Kind::Broken);
    }

    /// Whatever is typed, reading comes to its end, and no token lies outside of the source.
    void shouldComeToAnEnd_whateverIsTyped()
    {
        const QString signs = u"a1.'\"`\\$ {}()[]?:=!<>&|+-*/%_e0xu\n\u0301\ufeff\U0001F600#@"_s;
        quint32 dice = 1;
        for (int i = 0; i < 3000; ++i) {
            QString source;
            for (int n = 0; n < 12; ++n) {
                dice = dice * 1664525 + 1013904223;
                source += signs.at(int((dice >> 8) % quint32(signs.size())));
            }
            int end = 0;
            for (const Token &token : tokensOf(source)) {
                QVERIFY2(token.position >= end || token.kind == Kind::Broken, qPrintable(source));
                QVERIFY2(token.length > 0 && token.position < source.size(), qPrintable(source));
                end = token.position + token.length;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
