// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Every text of the interface is there in every language, with the same arguments and the right number of plural forms.
class TestComplete : public QObject
{
    Q_OBJECT
private:
    struct Text {
        QString source;
        QStringList translations;
        bool plural = false;
        bool unfinished = false;
    };

    static QList<Text> read(const QString &language)
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/translations/dialogist_%1.ts").arg(language));
        QList<Text> texts;
        if (!file.open(QIODevice::ReadOnly))
            return texts;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"message")
                texts.append({{}, {}, xml.attributes().value(u"numerus"_s) == u"yes", false});
            else if (xml.name() == u"source")
                texts.last().source = xml.readElementText();
            else if (xml.name() == u"translation") {
                texts.last().unfinished = xml.attributes().value(u"type"_s) == u"unfinished";
                if (!texts.last().plural)
                    texts.last().translations.append(xml.readElementText());
            } else if (xml.name() == u"numerusform")
                texts.last().translations.append(xml.readElementText());
        }
        return xml.hasError() ? QList<Text>() : texts;
    }

    static QSet<QString> arguments(const QString &text)
    {
        static const QRegularExpression argument(u"%(?:[1-9]|L[1-9])"_s);
        QSet<QString> found;
        auto matches = argument.globalMatch(text);
        while (matches.hasNext())
            found.insert(matches.next().captured());
        return found;
    }

private slots:
    void shouldBeWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("en") << u"en"_s << 2;
        QTest::newRow("ms") << u"ms"_s << 1;
        QTest::newRow("id") << u"id"_s << 1;
        QTest::newRow("hi") << u"hi"_s << 2;
        QTest::newRow("de") << u"de"_s << 2;
    }

    void shouldKnowEachClassByItsFullName()
    {
        // A class that the collecting tool could not place is asked for under another name at run time, and stays English.
        static const QRegularExpression context(u"<name>([^<]*)</name>"_s);
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/translations/dialogist_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = context.globalMatch(QString::fromUtf8(file.readAll()));
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            static const QSet<QString> ofQt {u"QCommandLineParser"_s, u"QDockWidget"_s, u"QFileDialog"_s, u"QFileSystemModel"_s, u"QPlatformTheme"_s, u"QLineEdit"_s, u"QWidgetTextControl"_s, u"QAbstractSpinBox"_s, u"QMessageBox"_s};
            QVERIFY2(name.startsWith(u"dialogist::"_s) || name == name.toLower() || ofQt.contains(name), qPrintable(name));
        }
    }

    void shouldHoldEveryTextOfTheSources()
    {
        const QString tool = QStringLiteral(DIALOGIST_LUPDATE);
        if (!QFile::exists(tool))
            QSKIP("lupdate is not installed, so the texts of the sources cannot be collected.");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"dialogist_de.ts"_s);
        const QString top = QStringLiteral(DIALOGIST_SOURCE_DIR);
        QVERIFY(QFile::copy(top + u"/translations/dialogist_de.ts"_s, copy));
        QProcess process;
        process.start(tool, {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, top, top + u"/studio"_s, top + u"/editors"_s, top + u"/panels"_s, u"-ts"_s, copy});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(said.contains("(0 new and"), said.constData());
    }

    void shouldBeWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QList<Text> texts = read(language);
        QVERIFY(texts.size() > 1000);
        QCOMPARE(texts.size(), read(u"en"_s).size());
        for (const Text &text : texts) {
            QVERIFY2(!text.unfinished, qPrintable(text.source));
            QCOMPARE(text.translations.size(), text.plural ? forms : 1);
            for (const QString &translation : text.translations) {
                QVERIFY2(!translation.trimmed().isEmpty() || text.source.trimmed().isEmpty(), qPrintable(text.source));
                QVERIFY2(arguments(translation) == arguments(text.source), qPrintable(text.source + u" -> "_s + translation));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestComplete)
#include "tst_complete.moc"
