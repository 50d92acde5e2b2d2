// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/stringtable.h"
#include "studio/texts/languages.h"
#include "tests/studio/texts/textbot.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace dialogist;
using namespace dialogist::texts;
using namespace Qt::StringLiterals;
using State = model::LocalizedText::State;

class TestStringTable : public QObject
{
    Q_OBJECT
private:
    model::Project m_project;
    const model::Bot &bot() const { return m_project.bots.begin()->second; }
    void apply(const commands::Command &command, bool forward = true)
    {
        for (const model::Change &change : command.changes)
            QVERIFY(m_project.apply(change, forward).ok());
    }
    TextRow row(const QString &what) const
    {
        for (const TextRow &row : textsOf(bot())) {
            if (row.what == what)
                return row;
        }
        return {};
    }

private slots:
    void init() { m_project = tests::makeTextProject(); }

    void shouldListEveryText_withPhrasesAndOtherWordsInGroupsOfTheirOwn()
    {
        const QList<TextRow> rows = textsOf(bot());
        QCOMPARE(rows.size(), 6);
        QCOMPARE(row(u"Option 1"_s).kind, TextKind::Label);
        QVERIFY(row(u"Option 1"_s).advisedLength > 0);
        QVERIFY(row(u"Option 1"_s).key.endsWith(u"options:id-o1:label"_s)); // named by the option, not by its place
        QCOMPARE(row(u"Training phrases"_s).text.exact(u"en"_s), u"I want bread\nbread please"_s);
        QCOMPARE(row(u"Other words for “rye”"_s).text.exact(u"en"_s), u"dark bread, brown bread"_s);
    }

    void shouldGiveKeysThatAreNameTokens_andNeverMeet()
    {
        QSet<QString> keys;
        static const QRegularExpression token(u"^[A-Za-z0-9._:-]+$"_s);
        for (const TextRow &row : textsOf(bot())) {
            QVERIFY2(token.match(row.key).hasMatch(), qPrintable(row.key));
            QVERIFY(!keys.contains(row.key));
            keys.insert(row.key);
        }
    }

    void shouldMakeTranslationsStale_whenTheSourceChanges_andConfirmByTranslating()
    {
        const TextPlace place = row(u"Text 1, variant 1"_s).place;
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Current);
        const commands::Command source = textEdits(m_project, bot().id, {{place, u"en"_s, u"Good day {{name}}!"_s}});
        apply(source);
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Stale);
        apply(textEdits(m_project, bot().id, {{place, u"de"_s, u"Guten Tag {{name}}!"_s}}));
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Current);
    }

    void shouldConfirmAStaleTranslation_asItIs_andUndo()
    {
        const TextPlace place = row(u"Text 1, variant 1"_s).place;
        apply(textEdits(m_project, bot().id, {{place, u"en"_s, u"Hello there {{name}}!"_s}}));
        const model::Project before = m_project;
        const commands::Command command = confirmTexts(m_project, bot().id, {{place, u"de"_s}});
        QCOMPARE(command.changes.size(), 1);
        apply(command);
        QCOMPARE(row(u"Text 1, variant 1"_s).state(u"de"_s, u"en"_s), State::Current);
        QVERIFY(confirmTexts(m_project, bot().id, {{place, u"de"_s}}).isObsolete());
        apply(command, false);
        QVERIFY(m_project == before);
    }

    void shouldEditSeveralTextsOfOneNode_inOneChange()
    {
        const TextRow prompt = row(u"Option 1"_s);
        TextPlace second = prompt.place;
        second.path[1] = u"1"_s;
        const commands::Command command = textEdits(m_project, bot().id, {{prompt.place, u"de"_s, u"Brot"_s}, {second, u"de"_s, u"Kuchen"_s}});
        QCOMPARE(command.changes.size(), 1);
        apply(command);
        QCOMPARE(row(u"Option 1"_s).text.exact(u"de"_s), u"Brot"_s);
        QCOMPARE(row(u"Option 2"_s).text.exact(u"de"_s), u"Kuchen"_s);
    }

    void shouldKeepPhrasesAndSynonymsAsLists()
    {
        apply(textEdits(m_project, bot().id, {{row(u"Training phrases"_s).place, u"de"_s, u"Ich will Brot\n\n Brot bitte "_s},
                                              {row(u"Other words for “rye”"_s).place, u"de"_s, u"Roggenbrot, ,Schwarzbrot"_s}}));
        QCOMPARE(bot().intents.begin()->second.phrases.value(u"de"_s), (QStringList {u"Ich will Brot"_s, u"Brot bitte"_s}));
        QCOMPARE(bot().entities.begin()->second.values.first().synonyms.value(u"de"_s), (QStringList {u"Roggenbrot"_s, u"Schwarzbrot"_s}));
    }

    void shouldBeObsolete_whenNothingChanges_orTheObjectIsGone()
    {
        const TextRow text = row(u"Text 1, variant 1"_s);
        QVERIFY(textEdits(m_project, bot().id, {{text.place, u"de"_s, text.text.exact(u"de"_s)}}).isObsolete());
        TextPlace gone = text.place;
        gone.object.id = model::NodeId::create().toString();
        QVERIFY(textEdits(m_project, bot().id, {{gone, u"de"_s, u"x"_s}}).isObsolete());
        TextPlace beyond = text.place;
        beyond.path.last() = u"99"_s;
        QVERIFY(textEdits(m_project, bot().id, {{beyond, u"de"_s, u"x"_s}}).isObsolete());
    }

    void shouldAddAndRemoveALanguage_withOrWithoutItsTexts()
    {
        QCOMPARE(languageTag(u"pt_br"_s), u"pt-BR"_s);
        QCOMPARE(languageTag(u"zh-hant"_s), u"zh-Hant"_s);
        QCOMPARE(languageTag(u"nonsense"_s), QString());
        QCOMPARE(lossOf(bot(), u"de"_s).texts, 2);
        QVERIFY(removeLanguage(m_project, bot().id, u"en"_s, true).isObsolete());
        const model::Project before = m_project;
        const commands::Command hide = removeLanguage(m_project, bot().id, u"de"_s, false);
        apply(hide);
        QCOMPARE(bot().languages, QStringList {u"en"_s});
        QCOMPARE(row(u"Text 1, variant 1"_s).text.exact(u"de"_s), u"Hallo {{name}}!"_s);
        apply(hide, false);
        QVERIFY(m_project == before);
        apply(removeLanguage(m_project, bot().id, u"de"_s, true));
        QCOMPARE(row(u"Text 1, variant 1"_s).text.exact(u"de"_s), QString());
        apply(addLanguage(m_project, bot().id, u"fr"_s));
        QCOMPARE(bot().languages.last(), u"fr"_s);
    }
};

QTEST_APPLESS_MAIN(TestStringTable)
#include "tst_stringtable.moc"
