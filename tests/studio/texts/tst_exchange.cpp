// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"
#include "studio/commands/flowcommands.h"
#include "studio/texts/exchange.h"
#include "studio/texts/importplan.h"
#include "tests/support/bigproject.h"
#include "tests/support/sanitized.h"
#include "tests/studio/texts/textbot.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::texts;
using namespace Qt::StringLiterals;
using State = model::LocalizedText::State;

class TestExchange : public QObject
{
    Q_OBJECT
private:
    model::Project m_project;
    const model::Bot &bot() const { return m_project.bots.begin()->second; }
    void apply(const commands::Command &command)
    {
        for (const model::Change &change : command.changes)
            QVERIFY(m_project.apply(change).ok());
    }
    TextRow row(const QString &what) const
    {
        for (const TextRow &row : textsOf(bot())) {
            if (row.what == what)
                return row;
        }
        return {};
    }
    QByteArray exported(ExchangeFormat format) const
    {
        return exportTexts(bot(), {format, u"de"_s, u',', false, false}).take();
    }
    static ImportRow rowOf(const ImportPlan &plan, const QString &key)
    {
        for (const ImportRow &row : plan.rows) {
            if (row.key == key)
                return row;
        }
        return {};
    }
    ImportPlan planOf(const QByteArray &bytes) const
    {
        const auto file = readExchange(bytes);
        if (!file.ok()) {
            qWarning("%s", qPrintable(file.error().message));
            return {};
        }
        const auto plan = planImport(bot(), *file);
        return plan.ok() ? *plan : ImportPlan();
    }
    static QByteArray xliff(const QByteArray &units, const QByteArray &head = {}, const QByteArray &languages = "srcLang=\"en\" trgLang=\"de\"")
    {
        return "<?xml version=\"1.0\"?>" + head + "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" " + languages
            + "><file id=\"f\">" + units + "</file></xliff>";
    }
    QByteArray unit(const QString &what, const QByteArray &target, const QByteArray &extra = {}) const
    {
        return "<unit id=\"" + row(what).key.toUtf8() + "\">" + extra + "<segment state=\"translated\"><source>" + row(what).text.exact(u"en"_s).toHtmlEscaped().toUtf8()
            + "</source><target>" + target + "</target></segment></unit>";
    }

    static void addFormats()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("golden");
        QTest::newRow("xliff 2.0") << int(ExchangeFormat::Xliff2) << u"bakery-2.0.xlf"_s;
        QTest::newRow("xliff 1.2") << int(ExchangeFormat::Xliff1) << u"bakery-1.2.xlf"_s;
        QTest::newRow("csv") << int(ExchangeFormat::Csv) << u"bakery.csv"_s;
    }

private slots:
    void init() { m_project = dialogist::tests::makeTextProject(); }

    void shouldWriteTheGoldenFile_data() { addFormats(); }
    void shouldWriteTheGoldenFile()
    {
        QFETCH(int, format);
        QFETCH(QString, golden);
        apply(textEdits(m_project, bot().id, {{row(u"Question"_s).place, u"en"_s, u"What now?\n What else?"_s}}));
        const QByteArray bytes = exported(ExchangeFormat(format));
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/tests/studio/texts/golden/"_s + golden);
        if (qEnvironmentVariableIsSet("DIALOGIST_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            QSKIP("The golden file was written.");
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(file.readAll()));
    }

    void shouldCountWhatIsExported_withoutWhatTheProgramSaysByItself_data() { addFormats(); }
    void shouldCountWhatIsExported_withoutWhatTheProgramSaysByItself()
    {
        QFETCH(int, format);
        // Given a bot that says one of the program's sentences in its own words in one of the languages
        apply(textEdits(m_project, bot().id, {{row(u"Sorry, something went wrong here."_s).place, u"en"_s, u"Oh dear."_s}}));
        const QList<TextRow> rows = textsOf(bot());
        // When its texts are counted and exported
        const TextCounts counts = countTexts(rows, u"de"_s, u"en"_s);
        const auto file = readExchange(exported(ExchangeFormat(format)));
        QVERIFY(file.ok());
        // Then both speak of the same texts, and the others have a number of their own
        QCOMPARE(counts.total(), int(file->units.size()));
        QVERIFY(counts.builtIn > 0);
        QVERIFY(counts.total() + counts.builtIn <= int(rows.size()));
        QCOMPARE(counts.stale, 1);
        const auto openOnes = readExchange(*exportTexts(bot(), {ExchangeFormat(format), u"de"_s, u',', false, true}));
        QCOMPARE(counts.stale + counts.missing, int(openOnes->units.size()));
        // In the first language nothing is missing.
        QCOMPARE(countTexts(rows, u"en"_s, u"en"_s).missing, 0);
        QCOMPARE(countTexts(rows, u"en"_s, u"en"_s).total(), counts.total());
    }

    void shouldChangeNothing_whenAnExportComesBackUntouched_data() { addFormats(); }
    void shouldChangeNothing_whenAnExportComesBackUntouched()
    {
        QFETCH(int, format);
        apply(textEdits(m_project, bot().id, {{row(u"Text 1, variant 1"_s).place, u"en"_s, u"Good day {{name}}!"_s}}));
        const ImportPlan plan = planOf(exported(ExchangeFormat(format)));
        const QList<TextRow> rows = textsOf(bot());
        const auto forTranslators = [](const TextRow &row) { return !row.isOnlyBuiltIn(u"de"_s, u"en"_s); };
        QCOMPARE(plan.rows.size(), std::count_if(rows.begin(), rows.end(), forTranslators));
        QCOMPARE(plan.taken(), 0);
        QCOMPARE(plan.count(Outcome::Damaged) + plan.count(Outcome::Unknown), 0);
        QVERIFY(importTexts(m_project, bot().id, plan).isObsolete());
    }

    void shouldBringEveryTextBack_data() { addFormats(); }
    /// Texts that hurt: markup, formulas, quotes, bidi, control characters, placeholders, line ends.
    void shouldBringEveryTextBack()
    {
        QFETCH(int, format);
        const QStringList nasty {u"=1+1"_s, u"'=x"_s, u"''tis"_s, u"'tis"_s, u"+49 \"x\", y; z"_s, u" a\n\n b "_s, u"<b>&amp;</b> ]]>"_s, u"مرحبا {{ name }} 👋"_s,
                                 u"a\tb"_s, u"{{name}}{{name}}"_s, u"x\u0001y"_s, u"\u2028\u200f"_s, u"{{ name === \"}}\" ? 1 : 2 }} tail"_s, u"{{ open"_s, u"@cmd"_s};
        const TextPlace place = row(u"Text 1, variant 1"_s).place;
        for (const QString &text : nasty) {
            m_project = dialogist::tests::makeTextProject();
            apply(textEdits(m_project, bot().id, {{place, u"en"_s, text}, {place, u"de"_s, text}}));
            const QByteArray bytes = exported(ExchangeFormat(format));
            const auto file = readExchange(bytes);
            QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message + text));
            QCOMPARE(file->units.first().source, text);
            QCOMPARE(file->units.first().target, text);
            QCOMPARE(file->units.first().problem, QString());
        }
    }

    void shouldTranslateBothVariants_thatShareAnIndonesianWord_data() { addFormats(); }
    /// In a text, "id" is Indonesian and names nothing; in a row around it, it is the name.
    void shouldTranslateBothVariants_thatShareAnIndonesianWord()
    {
        QFETCH(int, format);
        const QString node = row(u"Text 1, variant 1"_s).place.object.id;
        const QJsonArray variants {QJsonObject {{u"en"_s, u"Hello"_s}, {u"id"_s, u"Halo"_s}}, QJsonObject {{u"en"_s, u"Hi there"_s}, {u"id"_s, u"Halo"_s}},
                                   QJsonObject {{u"en"_s, u"Good day"_s}}};
        // A description in plain words, as files made by hand have it, makes a card no text.
        const QJsonArray cards {QJsonObject {{u"id"_s, u"c1"_s}, {u"alt"_s, u"A cat"_s}}};
        apply(commands::setNodeProperty(m_project, model::NodeId::fromString(node), u"bubbles"_s,
                                        QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, variants}}, QJsonObject {{u"kind"_s, u"carousel"_s}, {u"cards"_s, cards}}}));
        ExchangeFile file = readExchange(exported(ExchangeFormat(format))).take();
        const QHash<QString, QString> german {{u"Hello"_s, u"Hallo"_s}, {u"Hi there"_s, u"Servus"_s}, {u"Good day"_s, u"Guten Tag"_s}, {u"A cat"_s, u"Eine Katze"_s}};
        QStringList keys;
        for (ExchangeUnit &unit : file.units) {
            if (!german.contains(unit.source))
                continue;
            unit.target = german.value(unit.source);
            keys.append(unit.key.section(u':', 2));
        }
        QCOMPARE(keys, (QStringList {u"bubbles:0:variants:0"_s, u"bubbles:0:variants:1"_s, u"bubbles:0:variants:2"_s, u"bubbles:1:cards:id-c1:alt"_s}));
        const auto plan = planImport(bot(), file);
        QVERIFY(plan.ok());
        QCOMPARE(plan->taken(), 4);
        apply(importTexts(m_project, bot().id, *plan));
        QCOMPARE(row(u"Text 1, variant 1"_s).text.exact(u"de"_s), u"Hallo"_s);
        QCOMPARE(row(u"Text 1, variant 2"_s).text.exact(u"de"_s), u"Servus"_s);
        QCOMPARE(row(u"Text 1, variant 2"_s).text.exact(u"id"_s), u"Halo"_s);
        QCOMPARE(row(u"Text 1, variant 3"_s).text.exact(u"de"_s), u"Guten Tag"_s);
    }

    void shouldTakeATranslation_asOneStep()
    {
        QByteArray bytes = exported(ExchangeFormat::Xliff2);
        bytes.replace("Hallo <ph", "Servus <ph");
        const ImportPlan plan = planOf(bytes);
        QCOMPARE(plan.count(Outcome::Changed), 1);
        const commands::Command command = importTexts(m_project, bot().id, plan);
        QCOMPARE(command.type, u"ImportTexts"_s);
        QCOMPARE(command.changes.size(), 1);
        apply(command);
        QCOMPARE(row(u"Text 1, variant 1"_s).text.exact(u"de"_s), u"Servus {{name}}!"_s);
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Current);
    }

    void shouldTakeItAsStale_whenTheSourceChangedSinceTheExport_data() { addFormats(); }
    void shouldTakeItAsStale_whenTheSourceChangedSinceTheExport()
    {
        QFETCH(int, format);
        QByteArray bytes = exported(ExchangeFormat(format));
        bytes.replace("Hallo ", "Servus ");
        apply(textEdits(m_project, bot().id, {{row(u"Text 1, variant 1"_s).place, u"en"_s, u"Good day {{name}}!"_s}}));
        const ImportPlan plan = planOf(bytes);
        QCOMPARE(plan.count(Outcome::Stale), 1);
        QVERIFY(!rowOf(plan, row(u"Text 1, variant 1"_s).key).problem.isEmpty());
        apply(importTexts(m_project, bot().id, plan));
        QCOMPARE(row(u"Text 1, variant 1"_s).text.exact(u"de"_s), u"Servus {{name}}!"_s);
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Stale);
    }

    void shouldConfirmAStaleTranslation_whenItComesBackAsDone()
    {
        apply(textEdits(m_project, bot().id, {{row(u"Text 1, variant 1"_s).place, u"en"_s, u"Good day {{name}}!"_s}}));
        QByteArray bytes = exported(ExchangeFormat::Xliff1);
        QVERIFY(bytes.contains("needs-review-translation"));
        bytes.replace("needs-review-translation", "final");
        const ImportPlan plan = planOf(bytes);
        QCOMPARE(plan.count(Outcome::Changed), 1);
        apply(importTexts(m_project, bot().id, plan));
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Current);
    }

    void shouldRefuseLostAndUnknownPlaceholders()
    {
        const QString key = row(u"Text 1, variant 1"_s).key;
        const QByteArray source = "<unit id=\"" + key.toUtf8() + "\"><originalData><data id=\"d1\">{{name}}</data></originalData><segment><source>Hello <ph id=\"1\" dataRef=\"d1\"/>!</source><target>";
        const QByteArray end = "</target></segment></unit>";
        QCOMPARE(rowOf(planOf(xliff(source + "Hallo!" + end)), key).outcome, Outcome::Damaged);
        QCOMPARE(rowOf(planOf(xliff(source + "Hallo <ph id=\"9\"/>!" + end)), key).outcome, Outcome::Damaged);
        QCOMPARE(rowOf(planOf(xliff(source + "Hallo <ph id=\"1\"/> {{secret}}!" + end)), key).outcome, Outcome::Damaged);
        QCOMPARE(rowOf(planOf(xliff(source + "<g id=\"2\">Hallo</g> <ph id=\"1\"/>!" + end)), key).outcome, Outcome::Damaged);
        const ImportRow good = rowOf(planOf(xliff(source + "<mrk id=\"m\">Servus</mrk> <ph id=\"1\"/>!" + end)), key);
        QCOMPARE(good.outcome, Outcome::Changed);
        QCOMPARE(good.after, u"Servus {{name}}!"_s);
        // A file that lies about its source still cannot bring in what the bot's own text does not have.
        const QByteArray lie = "<unit id=\"" + key.toUtf8() + "\"><segment><source>{{secret}}</source><target>{{secret}} {{name}}</target></segment></unit>";
        QCOMPARE(rowOf(planOf(xliff(lie)), key).outcome, Outcome::Damaged);
    }

    void shouldProtectTheMarksOfTrainingPhrases_data() { addFormats(); }
    /// The phrases come back with their marks; a translation that lost, broke or invented one is named and not taken.
    void shouldProtectTheMarksOfTrainingPhrases()
    {
        QFETCH(int, format);
        const TextPlace place = row(u"Training phrases"_s).place;
        const QString source = u"a flight to [Berlin](city)\nfrom [Rome](city) on [Monday]{\"entity\": \"day\"}"_s;
        const QString target = u"ein Flug nach [Berlin](city)\nam [Montag]{\"entity\": \"day\"} ab [Rom](city) oder [Bonn](city)"_s;
        apply(textEdits(m_project, bot().id, {{place, u"en"_s, source}, {place, u"de"_s, target}}));
        QByteArray bytes = exported(ExchangeFormat(format));
        const QString key = row(u"Training phrases"_s).key;
        const auto unitOf = [&](const QByteArray &file) {
            const Result<ExchangeFile> read = readExchange(file);
            for (const ExchangeUnit &unit : read->units) {
                if (unit.key == key)
                    return unit;
            }
            return ExchangeUnit();
        };
        QCOMPARE(unitOf(bytes).source, source);
        QCOMPARE(unitOf(bytes).target, target);
        QCOMPARE(unitOf(bytes).problem, QString());
        if (ExchangeFormat(format) == ExchangeFormat::Csv) {
            bytes.replace("am [Montag]{\"\"entity\"\": \"\"day\"\"}", "am Montag");
        } else {
            const QByteArray word = "Montag";
            const qsizetype at = bytes.indexOf(word);
            const qsizetype from = ExchangeFormat(format) == ExchangeFormat::Xliff2 ? bytes.lastIndexOf("<pc", at) : bytes.lastIndexOf("<bpt", at);
            const QByteArray end = ExchangeFormat(format) == ExchangeFormat::Xliff2 ? "</pc>" : "</ept>";
            bytes.replace(from, bytes.indexOf(end, at) + end.size() - from, word);
        }
        const ImportRow lost = rowOf(planOf(bytes), key);
        QCOMPARE(lost.outcome, Outcome::Damaged);
        QVERIFY2(lost.problem.contains(u"day"_s), qPrintable(lost.problem));
        const auto outcomeOf = [&](const QString &words) {
            ExchangeFile file {ExchangeFormat::Csv, u"en"_s, u"de"_s, {{key, source, words, false, {}}}};
            return rowOf(*planImport(bot(), file), key).outcome;
        };
        QCOMPARE(outcomeOf(u"nach [Köln](city) am [Freitag](day)"_s), Outcome::Changed);
        QCOMPARE(outcomeOf(u"nach [Köln](city) am [Freitag](tag)"_s), Outcome::Damaged);
        QCOMPARE(outcomeOf(u"nach [Köln] (city) am [Freitag](day) [x]("_s), Outcome::Damaged);
    }

    void shouldStopAnywhere_whenCancelled()
    {
        JobControl control;
        control.cancel();
        const QByteArray bytes = exported(ExchangeFormat::Xliff2);
        const auto file = readExchange(bytes);
        QCOMPARE(planImport(bot(), *file, {}, &control).error().code, ErrorCode::Cancelled);
        QCOMPARE(readExchange(bytes, &control).error().code, ErrorCode::Cancelled);
        QCOMPARE(readExchange(exported(ExchangeFormat::Csv), &control).error().code, ErrorCode::Cancelled);
        for (const ExchangeFormat format : {ExchangeFormat::Xliff2, ExchangeFormat::Xliff1, ExchangeFormat::Csv})
            QCOMPARE(exportTexts(bot(), {format, u"de"_s, u',', false, false}, &control).error().code, ErrorCode::Cancelled);
    }

    void shouldSortOutUnknownDoubleAndSegmentedUnits()
    {
        const ImportPlan plan = planOf(xliff(unit(u"Option 1"_s, "Brot") + unit(u"Option 1"_s, "Semmel")
                                             + "<unit id=\"node:gone\"><segment><source>x</source><target>y</target></segment></unit>"));
        QCOMPARE(plan.count(Outcome::Damaged), 1);
        QCOMPARE(plan.count(Outcome::Unknown), 1);
        QCOMPARE(plan.taken(), 0);
        const QByteArray cut = "<unit id=\"" + row(u"Question"_s).key.toUtf8()
            + "\"><segment state=\"final\"><source>What?\n</source><target>Wie?\n</target></segment><ignorable><source> </source></ignorable>"
              "<segment state=\"final\"><source>What else?</source><target>Was noch?</target></segment></unit>";
        const ImportPlan joined = planOf(xliff(cut));
        QCOMPARE(joined.rows.first().after, u"Wie?\n Was noch?"_s);
        QCOMPARE(joined.rows.first().outcome, Outcome::Changed);
    }

    void shouldPassOverSuggestionsOfTranslationTools()
    {
        const QString key = row(u"Option 1"_s).key;
        const QByteArray bytes = "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"de\" original=\"o\" datatype=\"plaintext\"><body><trans-unit id=\"" + key.toUtf8()
            + "\"><source>Bread</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Bread</mrk></seg-source><target state=\"signed-off\">Brot</target>"
              "<alt-trans><source>Bred</source><target>Brett</target></alt-trans></trans-unit></body></file></xliff>";
        const ImportRow row = rowOf(planOf(bytes), key);
        QCOMPARE(row.after, u"Brot"_s);
        QCOMPARE(row.outcome, Outcome::Changed);
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n ");
        QTest::newRow("doctype") << xliff({}, "<!DOCTYPE xliff [<!ENTITY a \"b\">]>");
        QTest::newRow("external") << xliff({}, "<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">");
        QTest::newRow("entity") << xliff(unit(u"Option 1"_s, "&a;"));
        QTest::newRow("laughs") << xliff(unit(u"Option 1"_s, "&b;"), "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>");
        QTest::newRow("html") << QByteArray("<html><body/></html>");
        QTest::newRow("old") << QByteArray("<xliff version=\"1.0\"/>");
        QTest::newRow("cut") << exported(ExchangeFormat::Xliff2).first(900);
        QTest::newRow("deep") << xliff(QByteArray("<group id=\"g\">").repeated(5000) + QByteArray("</group>").repeated(5000));
        QTest::newRow("huge") << QByteArray(Limits::fileBytes + 1, 'x');
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0\0\0\0", 10);
        QTest::newRow("other table") << QByteArray("a,b\r\n1,2\r\n");
        QTest::newRow("open quote") << QByteArray("key,source:en,target:de\r\nx,\"y,z\r\n");
        QTest::newRow("random xml") << QByteArray("<<<>>>&&&");
    }
    void shouldRefuse()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readExchange(bytes);
        QVERIFY(!file.ok());
        QVERIFY(!file.error().message.isEmpty());
    }

    void shouldSayThatItIsNoXliff_whenItIsOnlyCalledSo()
    {
        const QByteArray words = "Dear all, here is the translation.";
        for (const QString &name : {u"b2.xlf"_s, u"/tmp/B2.XLIFF"_s}) {
            const auto file = readExchange(words, nullptr, name);
            QVERIFY(!file.ok());
            QVERIFY2(file.error().message.contains(u"no XLIFF"_s), qPrintable(file.error().message));
        }
        QVERIFY(readExchange(words, nullptr, u"b2.csv"_s).error().message.contains(u"columns"_s));
        // What is inside counts, whatever it is called.
        QVERIFY(readExchange(exported(ExchangeFormat::Xliff2), nullptr, u"b2.xlf"_s).ok());
        QVERIFY(readExchange(exported(ExchangeFormat::Xliff2), nullptr, u"b2.csv"_s).ok());
    }

    void shouldRefuseOtherLanguages()
    {
        const auto plan = [this](const QByteArray &languages) { return planImport(bot(), *readExchange(xliff({}, {}, languages))); };
        QVERIFY(plan("srcLang=\"en\" trgLang=\"de\"").ok());
        QVERIFY(plan("srcLang=\"EN\" trgLang=\"DE\"").ok());
        QVERIFY(!plan("srcLang=\"en\" trgLang=\"cy\"").ok());
        QVERIFY(!plan("srcLang=\"fr\" trgLang=\"de\"").ok());
        QVERIFY(!plan("srcLang=\"en\" trgLang=\"en\"").ok());
        QVERIFY(!plan("srcLang=\"en\"").ok());
        QVERIFY(planImport(bot(), *readExchange(xliff({}, {}, "srcLang=\"en\"")), u"de"_s).ok());
        QVERIFY(!exportTexts(bot(), {ExchangeFormat::Xliff2, u"en"_s, u',', false, false}).ok());
    }

    void shouldReadTablesAsTableProgramsWriteThem()
    {
        QByteArray bytes = exportTexts(bot(), {ExchangeFormat::Csv, u"de"_s, u';', true, false}).take();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf" "key;place"));
        bytes.replace("Hallo ", "Servus ");
        QCOMPARE(planOf(bytes).count(Outcome::Changed), 1);
        const QString text = QString::fromUtf8(bytes.mid(3));
        QByteArray wide("\xff\xfe");
        wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(planOf(wide).count(Outcome::Changed), 1);
    }

    void shouldLiveWithAnything_randomlyBroken()
    {
        QRandomGenerator random(7);
        for (const ExchangeFormat format : {ExchangeFormat::Xliff2, ExchangeFormat::Xliff1, ExchangeFormat::Csv}) {
            const QByteArray good = exported(format);
            for (int i = 0; i < 400; ++i) {
                QByteArray bytes = good;
                for (int k = 0; k < 4; ++k)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                if (const auto file = readExchange(bytes); file.ok())
                    (void)planImport(bot(), *file);
            }
        }
        QVERIFY(true);
    }

    void shouldBeValidByTheSchemasOfOasis_data()
    {
        addFormats();
    }
    /// With the schemas of the standard, as php-symfony-translation brings them.
    void shouldBeValidByTheSchemasOfOasis()
    {
        QFETCH(int, format);
        if (ExchangeFormat(format) == ExchangeFormat::Csv)
            QSKIP("CSV has no schema.");
        const QString schemas = u"/usr/share/php/Symfony/Component/Translation/Resources/schemas"_s;
        const QString tool = QStandardPaths::findExecutable(u"xmllint"_s);
        const QString name = ExchangeFormat(format) == ExchangeFormat::Xliff2 ? u"xliff-core-2.0.xsd"_s : u"xliff-core-1.2-strict.xsd"_s;
        QFile schema(schemas + u'/' + name);
        if (tool.isEmpty() || !schema.open(QIODevice::ReadOnly))
            QSKIP("xmllint or the schemas of php-symfony-translation are not installed.");
        // The schema of XML itself is asked for at other addresses than where it lies.
        QTemporaryDir folder;
        static const QRegularExpression location(u"schemaLocation=\"[^\"]*xml\\.xsd\""_s);
        const QString text = QString::fromUtf8(schema.readAll()).replace(location, u"schemaLocation=\"%1/xml.xsd\""_s.arg(schemas));
        const auto write = [&folder](const QString &file, const QByteArray &bytes) {
            QFile out(folder.filePath(file));
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        QVERIFY(write(name, text.toUtf8()));
        apply(textEdits(m_project, bot().id, {{row(u"Text 1, variant 1"_s).place, u"en"_s, u"a\u0001 {{name}} <b> {{ name === \"x\" }}"_s}}));
        QVERIFY(write(u"a.xlf"_s, exported(ExchangeFormat(format))));
        model::Project big = dialogist::tests::makeBigProject(60);
        const auto many = exportTexts(big.bots.begin()->second, {ExchangeFormat(format), u"de"_s, u',', false, false});
        QVERIFY(many.ok() && write(u"b.xlf"_s, *many));
        for (const QString &file : {u"a.xlf"_s, u"b.xlf"_s}) {
            QProcess process;
            process.start(tool, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, folder.filePath(name), folder.filePath(file)});
            QVERIFY(process.waitForFinished(60000));
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0, said.constData());
        }
    }

    void shouldPassTheChecksOfTranslationTools()
    {
        const QString tool = QStandardPaths::findExecutable(u"xliff2po"_s);
        if (tool.isEmpty())
            QSKIP("xliff2po of translate-toolkit is not installed.");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.xlf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported(ExchangeFormat::Xliff1));
        file.close();
        QProcess process;
        process.start(tool, {u"--progress=none"_s, file.fileName(), folder.filePath(u"a.po"_s)});
        QVERIFY(process.waitForFinished(60000));
        QFile po(folder.filePath(u"a.po"_s));
        QVERIFY2(po.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
        const QByteArray text = po.readAll();
        QVERIFY2(text.contains("msgid \"Bread\"") && text.contains("msgstr \"Hallo {{name}}!\""), text.constData());
    }

    void shouldStayQuick_withManyTexts()
    {
        dialogist::tests::BigProjectOptions options;
        const model::Project big = dialogist::tests::makeBigProject(10'000, options);
        const model::Bot &bot = big.bots.begin()->second;
        QElapsedTimer timer;
        for (const ExchangeFormat format : {ExchangeFormat::Xliff2, ExchangeFormat::Xliff1, ExchangeFormat::Csv}) {
            timer.start();
            const QByteArray bytes = exportTexts(bot, {format, u"de"_s, u',', false, false}).take();
            const qint64 written = timer.restart();
            const auto file = readExchange(bytes);
            QVERIFY(file.ok());
            const qint64 read = timer.restart();
            const auto plan = planImport(bot, *file);
            QVERIFY(plan.ok());
            QCOMPARE(plan->count(Outcome::Damaged) + plan->count(Outcome::Unknown), 0);
            qInfo("%lld texts, %lld kB: written in %lld ms, read in %lld ms, planned in %lld ms", qint64(file->units.size()), qint64(bytes.size() / 1024), written, read,
                  timer.elapsed());
            QVERIFY(written + read + timer.elapsed() < (::tests::isSanitized ? 100'000 : 20'000));
        }
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
