// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/placeholders.h"
#include "studio/flow/rules/inspection.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
void reportMissingText(Inspection &inspection, const model::Node &node, const QString &key)
{
    inspection.add(u"flow.missing-text"_s, Severity::Warning, QCoreApplication::translate("flow", "Text is missing"),
        QCoreApplication::translate(
            "flow", "“%1” has a text without words in the bot's first language. Write it, or remove it.")
            .arg(Inspection::titleOf(node)),
        {&node}, key);
}

void checkBubbles(Inspection &inspection, const model::Node &node)
{
    const QJsonArray bubbles = node.props[u"bubbles"].toArray();
    if (bubbles.isEmpty())
        reportMissingText(inspection, node, u"bubbles"_s);
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        const QJsonValue bubble = bubbles[i];
        const bool image = bubble[u"kind"].toString() == u"image";
        if (!image && bubble[u"variants"].toArray().isEmpty())
            reportMissingText(inspection, node, u"bubbles/%1"_s.arg(i));
        if (image && bubble[u"blob"].toString().isEmpty())
            inspection.add(u"flow.missing-image"_s, Severity::Warning,
                QCoreApplication::translate("flow", "Image is missing"),
                QCoreApplication::translate(
                    "flow", "“%1” shows an image that is not chosen yet. Choose one, or remove it.")
                    .arg(Inspection::titleOf(node)),
                {&node}, QString::number(i));
        else if (image && model::LocalizedText::fromJson(bubble[u"alt"]).isEmpty())
            inspection.add(u"flow.missing-description"_s, Severity::Note,
                QCoreApplication::translate("flow", "Image without words"),
                QCoreApplication::translate(
                    "flow", "Say in words what the image of “%1” shows, for people who cannot see it.")
                    .arg(Inspection::titleOf(node)),
                {&node}, QString::number(i));
    }
}

bool hasText(const TextSlot &slot, const QString &language)
{
    return !slot.text.exact(language).trimmed().isEmpty();
}

void checkTranslations(Inspection &inspection, const model::Node &node, const QList<TextSlot> &texts)
{
    const QStringList &languages = inspection.bot().languages;
    QStringList missing;
    for (const QString &language : languages.mid(1)) {
        const bool lacks = std::any_of(texts.begin(), texts.end(),
            [&](const TextSlot &slot) { return hasText(slot, languages.first()) && !hasText(slot, language); });
        if (lacks)
            missing.append(language);
    }
    if (!missing.isEmpty())
        inspection.add(u"flow.missing-translation"_s, Severity::Note,
            QCoreApplication::translate("flow", "Translation is missing"),
            QCoreApplication::translate(
                "flow", "“%1” is not translated yet (%2); people see another language instead. Translate it.")
                .arg(Inspection::titleOf(node), missing.join(u", "_s)),
            {&node});
}

/// A translation that lost a {{ placeholder }} leaves something out; one too many reads what its source does not.
void checkPlaceholders(Inspection &inspection, const model::Node &node, const TextSlot &slot, const QString &source)
{
    const QString original = slot.text.exact(source);
    const auto &all = slot.text.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool compares = it.key() != source && !original.isEmpty() && inspection.bot().languages.contains(it.key())
            && (original.contains(u"{{"_s) || it.value().contains(u"{{"_s));
        const PlaceholderDifference difference = compares ? comparePlaceholders(original, it.value()) : PlaceholderDifference();
        if (difference.isEmpty())
            continue;
        const QString message = difference.missing.isEmpty()
            ? QCoreApplication::translate("flow", "“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.")
                  .arg(Inspection::titleOf(node), it.key(), difference.extra.join(u", "_s))
            : QCoreApplication::translate("flow", "“%1” in %2 lacks %3, which the first language has. Put it in.")
                  .arg(Inspection::titleOf(node), it.key(), difference.missing.join(u", "_s));
        inspection.add(u"flow.translation-placeholder"_s, Severity::Warning,
            QCoreApplication::translate("flow", "Placeholder differs in a translation"), message, {&node},
            slot.path.join(u'/') + u' ' + it.key());
    }
}
} // namespace

void inspectTexts(Inspection &inspection)
{
    const QString source = inspection.bot().sourceLanguage();
    for (const Inspection::Place &place : inspection.places()) {
        const model::Node &node = *place.node;
        if (node.type == u"message")
            checkBubbles(inspection, node);
        const QList<TextSlot> texts = textsOf(node, source);
        for (const TextSlot &slot : texts) {
            if (slot.required && !hasText(slot, source))
                reportMissingText(inspection, node, slot.path.join(u'/'));
            checkPlaceholders(inspection, node, slot, source);
        }
        checkTranslations(inspection, node, texts);
    }
}

} // namespace dialogist::flow
