// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/languageask.h"

#include "studio/texts/languages.h"
#include "studio/ui/ask.h"
#include "studio/ui/localizedtextedit.h"

#include <QCoreApplication>

namespace dialogist::ui {

commands::Command addingLanguage(Ask &ask, QWidget *parent, const model::Project &project, model::BotId botId, const QString &language)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || bot->languages.contains(language))
        return {};
    const texts::LanguageLoss left = texts::lossOf(*bot, language);
    bool keeps = false;
    if (left.texts + left.phrases > 0) {
        const auto way = ask.choose(parent, QCoreApplication::translate("ui", "Add %1").arg(languageTitle(language)),
                                    QCoreApplication::translate("ui", "%n text(s) and training phrase(s) in this language are in the bot already.",
                                                                nullptr, left.texts + left.phrases),
                                    {QCoreApplication::translate("ui", "Use Them"), QCoreApplication::translate("ui", "Start Without Them")});
        if (!way)
            return {};
        keeps = *way == 0;
    }
    return texts::addLanguage(project, botId, language, keeps);
}

commands::Command removingLanguage(Ask &ask, QWidget *parent, const model::Project &project, model::BotId botId, const QString &language)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot || !bot->languages.contains(language) || language == bot->sourceLanguage())
        return {};
    const QString title = languageTitle(language);
    const bool goesOn = ask.confirm(parent, QCoreApplication::translate("ui", "Remove %1").arg(title),
                                    texts::removalWarning(*bot, language, title), QCoreApplication::translate("ui", "Remove"));
    return goesOn ? texts::removeLanguage(project, botId, language) : commands::Command();
}

} // namespace dialogist::ui
