// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/plaincode.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestPlainCode : public QObject
{
    Q_OBJECT
private slots:
    void shouldKnowPlainCode_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isPlain");
        const auto row = [](const char *source, bool isPlain) { QTest::newRow(source) << QString::fromUtf8(source) << isPlain; };
        row("return 'p1'", true);
        row("total = price * 2; return total > 5 ? 'a' : 'b'", true);
        row("const list = [1, 2].map(x => x + 1); for (const n of list) { total += n }", true);
        row("const {a, b: [c]} = price; total = `${a} ${c}`", true);
        row("throw new Error('sold out')", true);
        row("total = Math.max(1, price) / 2 | 0", true);
        row("", true);
        row("total = price?.a", false);
        row("total = price ?? 1", false);
        row("total ||= 1", false);
        row("total = 2 ** 3", false);
        row("total = {...price}", false);
        row("await price", false);
        row("const f = async () => 1", false);
        row("class A { b = 1 }", false);
        row("total = /a/.test(price)", false);
        row("total = 1_000", false);
        row("total = 10n", false);
        row("throw 'no'", false);
        row("import a from 'b'", false);
        row("total = fetch('x')", false);
        row("other = 1", false);
        row("let total = 1", false);
        row("} { total = 1", false);
    }
    void shouldKnowPlainCode()
    {
        QFETCH(QString, source);
        QTEST(isPlainCode(source, {u"price"_s, u"total"_s}), "isPlain");
    }
};

QTEST_GUILESS_MAIN(TestPlainCode)
#include "tst_plaincode.moc"
