// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/entityrename.h"

#include "studio/flow/refactor.h"

#include <QRegularExpression>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

commands::Command renameEntity(const model::Project &project, model::EntityId id, const QString &name)
{
    commands::Command command;
    command.type = u"RenameEntity"_s;
    for (const auto &[botId, bot] : project.bots) {
        const auto found = bot.entities.find(id);
        const bool taken = std::any_of(
            bot.entities.begin(), bot.entities.end(), [&](const auto &entry) { return entry.second.name == name; });
        if (found == bot.entities.end() || taken || !isVariableName(name))
            continue;
        model::Entity renamed = found->second;
        command.subject = renamed.name;
        const QString from = u"](%1)"_s.arg(renamed.name);
        renamed.name = name;
        commands::appendChange(
            command.changes, {model::ObjectKind::Entity, id.toString()}, found->second.toJson(), renamed.toJson());
        for (const auto &[intentId, intent] : bot.intents) {
            model::Intent changed = intent;
            for (QStringList &phrases : changed.phrases)
                phrases.replaceInStrings(from, u"](%1)"_s.arg(name));
            if (changed != intent)
                commands::appendChange(
                    command.changes, {model::ObjectKind::Intent, intentId.toString()}, intent.toJson(), changed.toJson());
        }
    }
    return command;
}

QList<EntityMark> entityMarksOf(const QString &phrase)
{
    static const QRegularExpression mark(u"\\[([^\\]\\n]+)\\]\\(([^()\\s]+)\\)"_s);
    QList<EntityMark> marks;
    for (auto it = mark.globalMatch(phrase); it.hasNext();) {
        const auto match = it.next();
        marks.append({match.capturedStart(), match.capturedEnd(), match.captured(1), match.captured(2)});
    }
    return marks;
}

QString withoutMarks(const QString &phrase)
{
    QString plain;
    qsizetype at = 0;
    for (const EntityMark &mark : entityMarksOf(phrase)) {
        plain += QStringView(phrase).mid(at, mark.begin - at);
        plain += mark.text;
        at = mark.end;
    }
    return plain + phrase.mid(at);
}

} // namespace dialogist::flow
