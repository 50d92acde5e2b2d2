// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QRegularExpression>
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
