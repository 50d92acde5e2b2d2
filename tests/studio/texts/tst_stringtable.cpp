// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/stringtable.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/phrases.h"
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
    /// Two rows of everything; each text is counted and like no other.
    static QJsonObject filled(const QList<flow::PropertySpec> &properties, int &written, const QString &intent)
    {
        using Kind = flow::PropertySpec::Kind;
        QJsonObject values;
        const auto text = [&written] { return QJsonObject {{u"en"_s, u"text %1"_s.arg(++written)}}; };
        const auto put = [&values](const QString &key, const QJsonValue &value) {
            QJsonObject inner = values[key.section(u'.', 0, 0)].toObject();
            if (key.contains(u'.'))
                inner.insert(key.section(u'.', 1), value);
            values.insert(key.section(u'.', 0, 0), key.contains(u'.') ? QJsonValue(inner) : value);
        };
        for (const flow::PropertySpec &spec : properties) {
            if (!spec.columns.isEmpty()) {
                QJsonArray rows;
                for (int i = 0; i < 2; ++i) {
                    QJsonObject row = filled(spec.columns, written, intent);
                    if (spec.hasIds)
                        row.insert(u"id"_s, u"r%1"_s.arg(i));
                    rows.append(row);
                }
                put(spec.key, rows);
            } else if (spec.kind == Kind::LocalizedText) {
                put(spec.key, text());
            } else if (spec.kind == Kind::LocalizedTexts) {
                put(spec.key, QJsonArray {text(), text()});
            } else if (spec.kind == Kind::IntentReference) {
                put(spec.key, intent);
            }
        }
        return values;
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
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const TextRow &row) { return row.place.object.kind != model::ObjectKind::Bot; }), 6);
        QCOMPARE(row(u"Option 1"_s).kind, TextKind::Label);
        QVERIFY(row(u"Option 1"_s).advisedLength > 0);
        QVERIFY(row(u"Option 1"_s).key.endsWith(u"options:id-o1:label"_s)); // named by the option, not by its place
        QCOMPARE(row(u"Training phrases"_s).text.exact(u"en"_s), u"I want bread\nbread please"_s);
        QCOMPARE(row(u"Other words for “rye”"_s).text.exact(u"en"_s), u"dark bread, brown bread"_s);
    }

    void shouldListWhatTheProgramSays_inTheLanguagesOfTheBot()
    {
        const TextRow trouble = row(u"Sorry, something went wrong here."_s);
        QCOMPARE(trouble.group, u"Said by the program"_s);
        QCOMPARE(trouble.text.exact(u"en"_s), u"Sorry, something went wrong here."_s);
        QCOMPARE(trouble.text.exact(u"de"_s), u"Entschuldigung, hier ist etwas schiefgegangen."_s);
        QVERIFY(!trouble.text.all().contains(u"hi"_s)); // which the bot does not speak
        QCOMPARE(trouble.state(u"de"_s, u"en"_s), State::Current);
        QVERIFY(trouble.isOnlyBuiltIn(u"de"_s, u"en"_s));
    }

    void shouldSayItInTheBotsWords_andKnowWhatIsThenStale()
    {
        const model::Project before = m_project;
        const TextPlace place = row(u"Sorry, something went wrong here."_s).place;
        const commands::Command own = textEdits(m_project, bot().id, {{place, u"en"_s, u"Oh dear."_s}});
        QCOMPARE(own.changes.size(), 1);
        QCOMPARE(own.subject, bot().name);
        apply(own);
        QCOMPARE(flow::phrase(flow::Phrase::Trouble, u"en"_s, bot()), u"Oh dear."_s);
        QCOMPARE(flow::phrase(flow::Phrase::Trouble, u"de"_s, bot()), u"Entschuldigung, hier ist etwas schiefgegangen."_s);
        QCOMPARE(row(u"Sorry, something went wrong here."_s).state(u"de"_s, u"en"_s), State::Stale);
        QVERIFY(!row(u"Sorry, something went wrong here."_s).isOnlyBuiltIn(u"de"_s, u"en"_s));
        apply(confirmTexts(m_project, bot().id, {{place, u"de"_s}}));
        QCOMPARE(row(u"Sorry, something went wrong here."_s).state(u"de"_s, u"en"_s), State::Current);
        // Its own words taken away, the program speaks again, and the project is as it was.
        apply(textEdits(m_project, bot().id, {{place, u"en"_s, u"Sorry, something went wrong here."_s}, {place, u"de"_s, u"Entschuldigung, hier ist etwas schiefgegangen."_s}}));
        QVERIFY(m_project == before);
    }

    void shouldTakeOwnWordsAway_withTheirLanguage()
    {
        const TextPlace place = row(u"Sorry, something went wrong here."_s).place;
        apply(textEdits(m_project, bot().id, {{place, u"de"_s, u"Hoppla."_s}}));
        const model::Project before = m_project;
        const commands::Command removal = removeLanguage(m_project, bot().id, u"de"_s);
        QSet<QString> objects;
        for (const model::Change &change : removal.changes) {
            QVERIFY(!objects.contains(change.ref.id)); // a second change would undo the first
            objects.insert(change.ref.id);
        }
        apply(removal);
        QVERIFY(bot().words.isEmpty());
        apply(removal, false);
        QVERIFY(m_project == before);
        apply(addPseudoLanguage(m_project, bot().id));
        QVERIFY(bot().words.value(u"say.trouble"_s).exact(pseudoLanguage()).startsWith(u'['));
        QCOMPARE(flow::phrase(flow::Phrase::Trouble, u"de"_s, bot()), u"Hoppla."_s);
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

    void shouldTakeEverythingInALanguageAway_andBringItBackOnlyByUndo()
    {
        QCOMPARE(languageTag(u"pt_br"_s), u"pt-BR"_s);
        QCOMPARE(languageTag(u"zh-hant"_s), u"zh-Hant"_s);
        QCOMPARE(languageTag(u"nonsense"_s), QString());
        apply(textEdits(m_project, bot().id, {{row(u"Training phrases"_s).place, u"de"_s, u"Ich will Brot"_s}}));
        QCOMPARE(lossOf(bot(), u"de"_s).texts, 2);
        QCOMPARE(lossOf(bot(), u"de"_s).phrases, 1);
        QVERIFY(removalWarning(bot(), u"de"_s, u"Deutsch"_s).contains(u'2'));
        QVERIFY(removeLanguage(m_project, bot().id, u"en"_s).isObsolete());
        const model::Project before = m_project;
        const commands::Command removal = removeLanguage(m_project, bot().id, u"de"_s);
        QSet<QString> touched; // two changes of one object in one step would undo each other
        for (const model::Change &change : removal.changes) {
            QVERIFY(!touched.contains(change.ref.id));
            touched.insert(change.ref.id);
        }
        apply(removal);
        QCOMPARE(bot().languages, QStringList {u"en"_s});
        apply(addLanguage(m_project, bot().id, u"de"_s));
        QCOMPARE(row(u"Text 1, variant 1"_s).text.exact(u"de"_s), QString());
        QCOMPARE(lossOf(bot(), u"de"_s).texts, 0);
        m_project = before;
        apply(removal);
        for (auto it = removal.changes.crbegin(); it != removal.changes.crend(); ++it)
            QVERIFY(m_project.apply(*it, false).ok());
        QVERIFY(m_project == before);
    }

    void shouldBringOldTextsBack_onlyWhenAsked()
    {
        apply(textEdits(m_project, bot().id, {{row(u"Option 1"_s).place, u"sv"_s, u"Bröd"_s}})); // left behind by another program, say
        QCOMPARE(lossOf(bot(), u"sv"_s).texts, 1);
        const model::Project before = m_project;
        apply(addLanguage(m_project, bot().id, u"sv"_s, true));
        QCOMPARE(row(u"Option 1"_s).text.exact(u"sv"_s), u"Bröd"_s);
        m_project = before;
        apply(addLanguage(m_project, bot().id, u"sv"_s));
        QCOMPARE(bot().languages.last(), u"sv"_s);
        QCOMPARE(row(u"Option 1"_s).text.exact(u"sv"_s), QString());
    }

    /// Each property that the catalogue flags as text is filled, in each row that it may stand in; each must be in the table, under
    /// words of its own, and take a translation.
    void shouldHoldEveryTextOfTheCatalogue_data()
    {
        QTest::addColumn<QString>("type");
        for (const flow::NodeSpec *spec : flow::allSpecs())
            QTest::newRow(qPrintable(spec->type)) << spec->type;
    }
    void shouldHoldEveryTextOfTheCatalogue()
    {
        QFETCH(QString, type);
        const flow::NodeSpec &spec = *flow::specOf(type);
        int written = 0;
        model::Bot changed = bot();
        const model::NodeId id = model::NodeId::create();
        const QJsonObject props = filled(spec.properties, written, bot().intents.begin()->first.toString());
        changed.flows.begin()->second.nodes.insert({id, {id, changed.startFlow, type, u"Full"_s, {}, props}});
        m_project.bots.begin()->second = changed;
        m_project = model::Project::fromObjects(m_project.objects()).take();
        const QList<TextRow> rows = textsOf(bot(), {model::ObjectKind::Node, id.toString()});
        QSet<QString> keys, words, texts;
        QList<TextEdit> edits;
        for (const TextRow &row : rows) {
            keys.insert(row.key);
            QVERIFY2(!words.contains(row.what), qPrintable(row.what));
            words.insert(row.what);
            texts.insert(row.text.exact(u"en"_s));
            edits.append({row.place, u"de"_s, u"de "_s + row.text.exact(u"en"_s)});
        }
        QCOMPARE(texts.size(), written);
        QCOMPARE(keys.size(), rows.size());
        apply(textEdits(m_project, bot().id, edits));
        for (const TextRow &row : textsOf(bot(), {model::ObjectKind::Node, id.toString()}))
            QCOMPARE(row.text.exact(u"de"_s), u"de "_s + row.text.exact(u"en"_s));
    }

    void shouldOfferAnIntentByItsName_untilItIsWritten()
    {
        model::Bot changed = bot();
        const model::NodeId id = model::NodeId::create();
        const QString intent = changed.intents.begin()->first.toString();
        changed.flows.begin()->second.nodes.insert({id, {id, changed.startFlow, u"event"_s, {}, {}, {{u"event"_s, u"intent"_s}, {u"intent"_s, intent}}}});
        m_project.bots.begin()->second = changed;
        m_project = model::Project::fromObjects(m_project.objects()).take();
        QCOMPARE(row(u"Offered as"_s).text.exact(u"en"_s), u"Order"_s);
        QCOMPARE(row(u"Offered as"_s).state(u"de"_s, u"en"_s), State::Missing);
        apply(textEdits(m_project, bot().id, {{row(u"Offered as"_s).place, u"de"_s, u"Bestellen"_s}}));
        const model::Node &node = *bot().node(id);
        QVERIFY(node.props[u"offered"_s][u"en"_s].isUndefined());
        QCOMPARE(flow::offeredAs(node.props, u"Order"_s, u"en"_s).best(u"de"_s, u"en"_s), u"Bestellen"_s);
        QCOMPARE(flow::offeredAs(node.props, u"Order"_s, u"en"_s).best(u"fr"_s, u"en"_s), u"Order"_s);
        // Another name of the intent is another source.
        model::Intent renamed = bot().intents.begin()->second;
        renamed.name = u"Buy"_s;
        m_project.bots.begin()->second.intents.begin()->second = renamed;
        QCOMPARE(row(u"Offered as"_s).state(u"de"_s, u"en"_s), State::Stale);
    }

    void shouldWriteTestTexts_longerAndWithAccents_aroundPlaceholders()
    {
        const QString pseudo = pseudoText(u"Hello {{ name }}, welcome!"_s);
        QVERIFY(pseudo.contains(u"{{ name }}"_s));
        QVERIFY(!pseudo.contains(u"Hello"_s) && pseudo.startsWith(u'[') && pseudo.endsWith(u']'));
        QVERIFY(pseudo.size() >= 26 + 16 * 2 / 5); // of what is not a placeholder
        const model::Project before = m_project;
        const commands::Command command = addPseudoLanguage(m_project, bot().id);
        apply(command);
        const QString tag = pseudoLanguage();
        QCOMPARE(bot().languages.last(), tag);
        for (const TextRow &row : textsOf(bot()))
            QCOMPARE(row.state(tag, u"en"_s), State::Current);
        QCOMPARE(row(u"Training phrases"_s).text.exact(tag), row(u"Training phrases"_s).text.exact(u"en"_s));
        apply(removeLanguage(m_project, bot().id, tag));
        QVERIFY(m_project == before);
    }
};

QTEST_APPLESS_MAIN(TestStringTable)
#include "tst_stringtable.moc"
