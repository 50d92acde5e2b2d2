// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The collecting tool sees only texts that stand as literals in a call of translate() or in a mark such as QT_TRANSLATE_NOOP(). A
/// text that reaches translate() by another way stays English in every language, and nothing else would tell.
class TestTranslatable : public QObject
{
    Q_OBJECT

    /// The arguments of the call whose bracket opens at `open`, without blanks around them.
    static QStringList argumentsOf(const QString &code, qsizetype open)
    {
        QStringList arguments {QString()};
        int depth = 0;
        for (qsizetype i = open; i < code.size(); ++i) {
            const QChar c = code.at(i);
            if (c == u'"') {
                const qsizetype from = i++;
                while (i < code.size() && code.at(i) != u'"')
                    i += code.at(i) == u'\\' ? 2 : 1;
                arguments.last() += code.mid(from, i - from + 1);
                continue;
            }
            if (c == u'\'' && i + 2 < code.size()) { // a bracket may stand in it
                const qsizetype end = code.indexOf(u'\'', i + (code.at(i + 1) == u'\\' ? 3 : 2));
                if (end > 0 && end - i < 8) {
                    arguments.last() += code.mid(i, end - i + 1);
                    i = end;
                    continue;
                }
            }
            if (c == u'(' || c == u'{' || c == u'[')
                ++depth;
            if (c == u')' || c == u'}' || c == u']') {
                if (--depth == 0)
                    break;
            }
            if (c == u',' && depth == 1)
                arguments.append(QString());
            else if (i > open)
                arguments.last() += c;
        }
        for (QString &argument : arguments)
            argument = argument.trimmed();
        return arguments;
    }

    static bool isLiteral(const QString &argument) { return argument.startsWith(u'"'); }
    static bool isMarked(const QString &argument) { return argument.contains(u"QT_TRANSLATE_NOOP"_s) || argument.contains(u"QT_TRANSLATE_N_NOOP"_s) || argument.contains(u"QT_TR_NOOP"_s); }

    /// Calls by this name, with their arguments; the declaration is no call.
    static QList<QStringList> callsOf(const QString &code, const QString &name)
    {
        QList<QStringList> calls;
        const QRegularExpression call(u"(?<![\\w.>:])%1\\("_s.arg(QRegularExpression::escape(name)));
        auto matches = call.globalMatch(code);
        while (matches.hasNext())
            calls.append(argumentsOf(code, matches.next().capturedEnd() - 1));
        return calls;
    }

    /// What is wrong with a file; empty when all is well.
    static QStringList faultsIn(const QString &code)
    {
        QStringList faults;
        static const QRegularExpression call(u"(?<![\\w>])(?:QCoreApplication::translate|(\\w+::)?tr)\\("_s);
        static const QRegularExpression taken(u"(\\w+)(?: = \\[[^\\]]*\\])?\\(([^()]*)const char \\*(\\w+)"_s);
        auto matches = call.globalMatch(code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const bool isTr = match.captured().endsWith(u"tr("_s);
            const QStringList arguments = argumentsOf(code, match.capturedEnd() - 1);
            const QString text = arguments.value(isTr ? 0 : 1);
            if (text.isEmpty() || isLiteral(text) || isMarked(text) || text.startsWith(u"const char"_s))
                continue;
            if (!isTr && !isLiteral(arguments.value(0)))
                faults.append(u"the context of “%1” is no literal"_s.arg(text));
            // Either the text is handed on by a function, whose callers must mark it …
            bool isHandedOn = false;
            auto declarations = taken.globalMatch(code.left(match.capturedStart()));
            QRegularExpressionMatch nearest;
            while (declarations.hasNext()) {
                const auto declaration = declarations.next();
                if (declaration.captured(3) == text)
                    nearest = declaration;
            }
            if (nearest.hasMatch()) {
                isHandedOn = true;
                const qsizetype position = nearest.captured(2).count(u',');
                const QList<QStringList> calls = callsOf(code, nearest.captured(1));
                for (const QStringList &given : calls) {
                    if (isLiteral(given.value(position)))
                        faults.append(u"%1(%2): write translate(\"…\", %2), or mark it with QT_TRANSLATE_NOOP"_s.arg(nearest.captured(1), given.value(position)));
                }
            }
            // … or it comes from a table whose rows are marked.
            if (!isHandedOn && !isMarked(code) && !text.contains(u"toUtf8"_s))
                faults.append(u"%1 is no literal, and nothing in the file is marked with QT_TRANSLATE_NOOP"_s.arg(text));
        }
        return faults;
    }

private slots:
    void shouldFindTextsThatNoTranslatorSees_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("faults");
        const QString wrapper = u"QString text(const char *source)\n{\n    return QCoreApplication::translate(\"a\", source);\n}\n"_s;
        QTest::newRow("literal") << u"QCoreApplication::translate(\"a\", \"b\")"_s << 0;
        QTest::newRow("over two lines") << u"QCoreApplication::translate(\n    \"a\",\n    \"b (c), d\")"_s << 0;
        QTest::newRow("tr") << u"tr(\"b\")"_s << 0;
        QTest::newRow("wrapper, marked") << wrapper + u"text(QT_TRANSLATE_NOOP(\"a\", \"b\"))"_s << 0;
        QTest::newRow("wrapper, not marked") << wrapper + u"x = text(\"b\");\ny = text(\"c\").arg(1);"_s << 2;
        QTest::newRow("second argument of a wrapper") << u"Error make(int code, const char *message)\n{ return QCoreApplication::translate(\"a\", message); }\nmake(3, \"b\")"_s << 1;
        QTest::newRow("lambda") << u"const auto text = [](const char *source) { return QCoreApplication::translate(\"a\", source); };\ntext(\"b\")"_s << 1;
        QTest::newRow("table, marked") << u"Row rows[] = {{1, QT_TRANSLATE_NOOP(\"a\", \"b\")}};\nQCoreApplication::translate(\"a\", rows[0].title)"_s << 0;
        QTest::newRow("table, not marked") << u"Row rows[] = {{1, \"b\"}};\nQCoreApplication::translate(\"a\", rows[0].title)"_s << 1;
        QTest::newRow("context from a variable") << u"QT_TRANSLATE_NOOP(\"a\", \"b\")\nQCoreApplication::translate(room, row.title)"_s << 1;
        QTest::newRow("tr of a variable") << u"tr(word)"_s << 1;
    }

    void shouldFindTextsThatNoTranslatorSees()
    {
        QFETCH(QString, code);
        QFETCH(int, faults);
        const QStringList found = faultsIn(code);
        QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
    }

    void shouldShowEveryTextToTranslators()
    {
        const QString top = QStringLiteral(DIALOGIST_SOURCE_DIR);
        QStringList faults;
        int files = 0;
        for (const QString &folder : {u"studio"_s, u"editors"_s, u"panels"_s}) {
            QDirIterator it(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                const QStringList found = faultsIn(QString::fromUtf8(file.readAll()));
                for (const QString &fault : found)
                    faults.append(file.fileName().mid(top.size() + 1) + u": "_s + fault);
            }
        }
        QVERIFY(files > 500);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestTranslatable)
#include "tst_translatable.moc"
