// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/ownwords.h"

#include "studio/flow/phrases.h"

#include <QFile>
#include <QJsonDocument>

namespace dialogist::flow {

using namespace Qt::StringLiterals;
using model::LocalizedText;

namespace {
const QString chatPrefix = u"chat."_s;

/// The words of the web chat by language and key, from the script that the page itself uses.
QJsonObject chatFile()
{
    QFile file(u":/webchat/words.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray script = file.readAll();
    const qsizetype from = script.indexOf("= {") + 2;
    const qsizetype to = script.indexOf("\n};", from) + 2;
    return from > 2 && to > from ? QJsonDocument::fromJson(script.mid(from, to - from)).object() : QJsonObject();
}

QList<OwnWord> makeWords()
{
    QList<OwnWord> words;
    const QJsonObject chat = chatFile();
    // What everybody sees first stands first; the rest as the alphabet has it.
    QStringList keys {u"placeholder"_s, u"ai"_s, u"hello"_s, u"ended"_s};
    const QStringList others = chat[u"en"].toObject().keys();
    for (const QString &key : others) {
        if (!keys.contains(key))
            keys.append(key);
    }
    if (!chat.isEmpty()) {
        words.append({chatTitleKey, OwnWord::Place::WebChat, {}});
        words.append({chatGreetingKey, OwnWord::Place::WebChat, {}});
        for (const QString &key : std::as_const(keys)) {
            OwnWord word {chatPrefix + key, OwnWord::Place::WebChat, {}};
            for (auto it = chat.begin(); it != chat.end(); ++it)
                word.builtIn.set(it.key(), it->toObject().value(key).toString());
            words.append(word);
        }
    }
    const QStringList languages = phraseLanguages();
    for (int i = 0; i <= int(Phrase::Waiting); ++i) {
        OwnWord word {phraseKey(Phrase(i)), OwnWord::Place::Talk, {}};
        for (const QString &language : languages)
            word.builtIn.set(language, phrase(Phrase(i), language));
        words.append(word);
    }
    return words;
}

/// The text in exactly this language or the one that it is a kind of.
QString near(const LocalizedText &text, const QString &language)
{
    const QString exact = text.exact(language);
    return exact.isEmpty() ? text.exact(baseOf(language)) : exact;
}
} // namespace

const QList<OwnWord> &ownWords()
{
    static const QList<OwnWord> words = makeWords();
    return words;
}

LocalizedText saidAnyway(const OwnWord &word, const model::Bot &bot)
{
    LocalizedText said;
    for (const QString &language : bot.languages) {
        // A title is mostly a name, and the same everywhere.
        const bool isNamed = word.key == chatTitleKey && bot.webChat.title.isEmpty();
        said.set(language, isNamed ? bot.name : near(word.builtIn, language));
    }
    if (said.exact(bot.sourceLanguage()).isEmpty())
        said.set(bot.sourceLanguage(), word.key == chatTitleKey ? bot.webChat.title : word.builtIn.exact(u"en"_s));
    return said;
}

LocalizedText writtenFor(const QString &key, const model::Bot &bot)
{
    LocalizedText text = bot.words.value(key);
    if (key == chatTitleKey && !bot.webChat.title.isEmpty())
        text.set(bot.sourceLanguage(), bot.webChat.title);
    return text;
}

bool mayBeEmpty(const QString &key)
{
    return key == chatGreetingKey;
}

QJsonObject chatWords(const model::Bot &bot)
{
    QJsonObject byLanguage;
    for (auto it = bot.words.begin(); it != bot.words.end(); ++it) {
        if (!it.key().startsWith(chatPrefix))
            continue;
        for (auto text = it->all().begin(); text != it->all().end(); ++text) {
            QJsonObject words = byLanguage[text.key()].toObject();
            words.insert(it.key().mid(chatPrefix.size()), text.value());
            byLanguage.insert(text.key(), words);
        }
    }
    return byLanguage;
}

int wantingWords(const model::Bot &bot, const QString &language)
{
    int wanting = 0;
    for (const OwnWord &word : ownWords()) {
        const LocalizedText written = writtenFor(word.key, bot);
        const bool isWritten = !near(written, language).isEmpty();
        const bool isOwn = !written.exact(bot.sourceLanguage()).isEmpty();
        const bool isSaid = word.builtIn.isEmpty() || !near(word.builtIn, language).isEmpty();
        // Own words in the first language only, or none that the program knows either. Titles are mostly names.
        if (!isWritten && word.key != chatTitleKey && (!isSaid || (isOwn && language != bot.sourceLanguage())))
            ++wanting;
    }
    return wanting;
}

} // namespace dialogist::flow
