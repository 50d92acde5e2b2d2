// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/languages.h"

#include "studio/commands/projectcommands.h"
#include "studio/texts/stringtable.h"

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
            loss.texts += words.isEmpty() ? 0 : 1;
    }
    for (const auto &[id, test] : bot.tests)
        loss.tests += test.language == language ? 1 : 0;
    return loss;
}

commands::Command addLanguage(const model::Project &project, model::BotId botId, const QString &language)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || language.isEmpty() || bot->languages.contains(language))
        return {};
    model::Bot changed = *bot;
    changed.languages.append(language);
    return commands::setBot(project, changed, u"EditLanguages"_s);
}

commands::Command removeLanguage(const model::Project &project, model::BotId botId, const QString &language, bool withTexts)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || language == bot->sourceLanguage() || !bot->languages.contains(language))
        return {};
    model::Bot changed = *bot;
    changed.languages.removeAll(language);
    commands::Command command = commands::setBot(project, changed, u"EditLanguages"_s);
    if (withTexts) {
        QList<TextEdit> edits;
        const QList<TextRow> rows = textsOf(*bot);
        for (const TextRow &row : rows) {
            if (!row.text.exact(language).isEmpty())
                edits.append({row.place, language, {}});
        }
        command.changes += textEdits(project, botId, edits).changes;
    }
    return command;
}

} // namespace dialogist::texts
