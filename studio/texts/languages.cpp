// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/languages.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/expression.h"
#include "studio/texts/stringtable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace dialogist::texts {

using namespace Qt::StringLiterals;

QString languageTag(const QString &typed)
{
    static const QRegularExpression shape(u"^([A-Za-z]{2,3})(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|[0-9]{3}))?$"_s);
    const QRegularExpressionMatch match = shape.match(typed.trimmed().replace(u'_', u'-'));
    if (!match.hasMatch())
        return {};
    const QLocale locale(match.captured(1));
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return {};
    QString script = match.captured(2).toLower();
    if (!script.isEmpty())
        script[1] = script[1].toUpper();
    return match.captured(1).toLower() + script + match.captured(3).toUpper();
}

LanguageLoss lossOf(const model::Bot &bot, const QString &language)
{
    LanguageLoss loss;
    const QList<TextRow> rows = textsOf(bot);
    for (const TextRow &row : rows) {
        const QString words = row.text.exact(language);
        if (row.kind == TextKind::Phrases)
            loss.phrases += int(itemsIn(words, row.kind).size());
        else
            loss.texts += words == row.builtIn.exact(language) ? 0 : 1;
    }
    for (const auto &[id, test] : bot.tests)
        loss.tests += test.language == language ? 1 : 0;
    return loss;
}

QString removalWarning(const model::Bot &bot, const QString &language, const QString &title)
{
    const LanguageLoss loss = lossOf(bot, language);
    QStringList told {QCoreApplication::translate("texts", "People who speak %1 will be answered in another language.").arg(title)};
    if (loss.texts > 0)
        told.append(QCoreApplication::translate("texts", "%n text(s) in it will be removed.", nullptr, loss.texts));
    if (loss.phrases > 0)
        told.append(QCoreApplication::translate("texts", "%n training phrase(s) in it will be removed.", nullptr, loss.phrases));
    if (loss.tests > 0)
        told.append(QCoreApplication::translate("texts", "%n conversation test(s) talk in it and will fail.", nullptr, loss.tests));
    told.append(QCoreApplication::translate("texts", "Undo brings everything back."));
    return told.join(u'\n');
}

namespace {

/// The bot with other languages, and none of its texts in the one that is named.
commands::Command withLanguages(const model::Project &project, const model::Bot &bot, const QStringList &languages, const QString &cleared)
{
    model::Bot changed = bot;
    changed.languages = languages;
    QList<TextEdit> edits;
    if (!cleared.isEmpty()) {
        const QList<TextRow> rows = textsOf(bot);
        for (const TextRow &row : rows) {
            if (!row.text.exact(cleared).isEmpty() && row.place.object.kind != model::ObjectKind::Bot)
                edits.append({row.place, cleared, {}});
        }
        // The bot changes only once in a command.
        for (auto text = changed.words.begin(); text != changed.words.end();) {
            text->set(cleared, {});
            text = text->isEmpty() ? changed.words.erase(text) : std::next(text);
        }
    }
    commands::Command command = commands::setBot(project, changed, u"EditLanguages"_s);
    command.mergeKey.clear(); // a decision, no typing
    command.changes += textEdits(project, bot.id, edits).changes;
    return command;
}

} // namespace

commands::Command addLanguage(const model::Project &project, model::BotId botId, const QString &language, bool keepsTexts)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || language.isEmpty() || bot->languages.contains(language))
        return {};
    return withLanguages(project, *bot, bot->languages + QStringList {language}, keepsTexts ? QString() : language);
}

commands::Command removeLanguage(const model::Project &project, model::BotId botId, const QString &language)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || language == bot->sourceLanguage() || !bot->languages.contains(language))
        return {};
    QStringList left = bot->languages;
    left.removeAll(language);
    return withLanguages(project, *bot, left, language);
}

QString pseudoLanguage()
{
    return u"en-XA"_s;
}

QString pseudoText(const QString &text)
{
    static const QString plain = u"AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz"_s;
    static const QString accented = u"ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž"_s;
    if (text.trimmed().isEmpty())
        return text;
    QString changed;
    qsizetype letters = 0;
    const QList<flow::TextTemplate::Piece> pieces = flow::TextTemplate::parse(text).pieces();
    for (const flow::TextTemplate::Piece &piece : pieces) {
        for (const QChar c : piece.text) {
            const qsizetype at = piece.isExpression ? -1 : plain.indexOf(c);
            changed += at < 0 ? c : accented[at];
        }
        letters += piece.isExpression ? 0 : piece.text.size();
    }
    // Short texts grow more than long ones when they are translated.
    const qsizetype more = std::max<qsizetype>(2, letters * 2 / 5);
    QString filling;
    for (qsizetype i = 0; filling.size() < more; ++i)
        filling += i % 6 == 5 ? u' ' : u'~';
    return u"[%1 %2]"_s.arg(changed, filling.trimmed());
}

commands::Command addPseudoLanguage(const model::Project &project, model::BotId botId)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || bot->sourceLanguage() == pseudoLanguage())
        return {};
    const QString language = pseudoLanguage();
    const QString source = bot->sourceLanguage();
    model::Bot changed = *bot;
    if (!changed.languages.contains(language))
        changed.languages.append(language);
    QList<TextEdit> edits;
    const QList<TextRow> rows = textsOf(*bot);
    for (const TextRow &row : rows) {
        const QString words = row.text.exact(source);
        // What people type stays as it is: nobody types accents only to try a layout.
        const bool isTyped = row.kind == TextKind::Phrases || row.kind == TextKind::Words;
        const QString pseudo = isTyped ? words : pseudoText(words);
        if (words.isEmpty())
            continue;
        if (row.place.object.kind == model::ObjectKind::Bot) // which changes only once in a command
            changed.words[row.place.path.first()].setTranslation(language, pseudo, words);
        else
            edits.append({row.place, language, pseudo});
    }
    commands::Command command = commands::setBot(project, changed, u"EditLanguages"_s);
    command.mergeKey.clear();
    command.subject = bot->name;
    command.type = u"EditLanguages"_s;
    command.changes += textEdits(project, botId, edits).changes;
    return command;
}

} // namespace dialogist::texts
