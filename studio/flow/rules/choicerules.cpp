// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/phrases.h"
#include "studio/flow/rules/nodeinspection.h"
#include "studio/nlu/wording.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int manyOptions = 10; ///< rows that a list message of the common messengers can show
constexpr int longLabel = 20; ///< characters that a reply button of the common messengers can show

struct Option {
    model::LocalizedText label;
    model::LocalizedText synonyms;
};

QList<Option> optionsOf(const NodeInspection &inspection)
{
    QList<Option> options;
    const QJsonArray rows = inspection.props[u"options"].toArray();
    for (const QJsonValue &row : rows)
        options.append({model::LocalizedText::fromJson(row[u"label"], inspection.source()), model::LocalizedText::fromJson(row[u"synonyms"], inspection.source())});
    return options;
}

/// Says once of an option what is wrong in any of the languages.
void checkLabels(NodeInspection &inspection, const QList<Option> &options, const QString &language, QSet<qsizetype> &told)
{
    QSet<QString> labels;
    QHash<QString, qsizetype> words; // first option that a word means
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString label = nlu::plainWording(options[i].label.exact(language));
        if (!label.isEmpty() && labels.contains(label) && !told.contains(i)) {
            told.insert(i);
            inspection.add(u"flow.duplicate-label"_s,
                QCoreApplication::translate("flow", "“%1” has two options that read “%2”. Give one of them another label.")
                    .arg(inspection.title, options[i].label.exact(language)),
                QString::number(i));
        }
        labels.insert(label);
        words.insert(label, words.value(label, i));
    }
    words.remove(QString());
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString label = nlu::plainWording(options[i].label.exact(language));
        const QStringList synonyms = wordsOf(options[i].synonyms.exact(language));
        for (const QString &word : synonyms) {
            if (word == label)
                continue;
            const qsizetype owner = words.value(word, i);
            if (owner != i && !told.contains(i)) {
                told.insert(i);
                inspection.add(u"flow.ambiguous-option"_s,
                    QCoreApplication::translate("flow", "“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.").arg(inspection.title, word),
                    QString::number(i));
            }
            words.insert(word, owner);
        }
    }
}

/// A word that takes the talk elsewhere before it can be an answer.
void checkCommands(NodeInspection &inspection, const QList<Option> &options, const QString &language)
{
    const QStringList entries = inspection.ask(u"commands"_s).split(u'\n', Qt::SkipEmptyParts);
    QSet<QString> commands(entries.begin(), entries.end());
    const auto include = [&commands](const QString &mark, const QStringList &words) {
        if (!commands.contains(mark))
            return;
        for (const QString &word : words)
            commands.insert(nlu::plainWording(word));
    };
    include(u"@cancel"_s, cancelWords(language));
    include(u"@help"_s, helpWords(language));
    if (commands.isEmpty())
        return;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString label = options[i].label.exact(language);
        if (!label.isEmpty() && commands.contains(nlu::plainWording(label)))
            inspection.add(u"flow.option-is-command"_s,
                QCoreApplication::translate("flow", "“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.").arg(inspection.title, label),
                u"%1 %2"_s.arg(i).arg(language));
    }
}

/// Whatever the person presses: options, quick replies, buttons of cards.
void checkButtons(NodeInspection &inspection)
{
    for (const TextSlot &slot : inspection.texts()) {
        const bool isButton = slot.path.last() == u"label" && slot.path.size() > 2 && !inspection.is("form"_L1);
        if (!isButton)
            continue;
        const auto &texts = slot.text.all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (it->size() <= longLabel || it->contains(u"{{"_s) || !inspection.languages().contains(it.key()))
                continue;
            inspection.add(u"flow.long-label"_s,
                QCoreApplication::translate("flow", "The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.")
                    .arg(inspection.title, *it, QString::number(longLabel)),
                slot.path.join(u'/') + u' ' + it.key());
            break;
        }
    }
}
} // namespace

void inspectChoices(NodeInspection &inspection)
{
    checkButtons(inspection);
    if (!inspection.is("choice"_L1) || inspection.props[u"dynamic"].toBool())
        return;
    const QList<Option> options = optionsOf(inspection);
    if (options.isEmpty())
        inspection.add(u"flow.empty-choice"_s,
            QCoreApplication::translate("flow", "“%1” offers nothing to choose. Add an option.").arg(inspection.title));
    if (options.size() > manyOptions)
        inspection.add(u"flow.many-options"_s,
            QCoreApplication::translate("flow", "“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.")
                .arg(inspection.title, QString::number(options.size())));
    QSet<qsizetype> told;
    for (const QString &language : inspection.languages()) {
        checkLabels(inspection, options, language, told);
        checkCommands(inspection, options, language);
    }
}

} // namespace dialogist::flow
