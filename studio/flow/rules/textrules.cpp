// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/placeholders.h"
#include "studio/flow/rules/nodeinspection.h"
#include "studio/flow/runtime.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int longMessage = 2000; ///< characters; the least that a common messenger takes

void reportMissingText(NodeInspection &inspection, const QString &key)
{
    inspection.add(u"flow.missing-text"_s,
        QCoreApplication::translate("flow", "“%1” has a text without words in the bot's first language. Write it, or remove it.").arg(inspection.title), key);
}

bool hasFile(const QJsonValue &bubble)
{
    return !bubble[u"blob"].toString().isEmpty() || !bubble[u"url"].toString().isEmpty();
}

void checkVariants(NodeInspection &inspection, const QJsonArray &variants, qsizetype bubble)
{
    QList<model::LocalizedText> seen;
    for (const QJsonValue &variant : variants) {
        const auto text = model::LocalizedText::fromJson(variant, inspection.source());
        if (!text.isEmpty() && seen.contains(text)) {
            inspection.add(u"flow.identical-variants"_s,
                QCoreApplication::translate("flow", "“%1” says the same in two variants, so nothing varies. Reword one, or remove it.").arg(inspection.title),
                QString::number(bubble));
            return;
        }
        seen.append(text);
    }
}

void checkBubbles(NodeInspection &inspection)
{
    const QJsonArray bubbles = inspection.props[u"bubbles"].toArray();
    if (bubbles.isEmpty())
        reportMissingText(inspection, u"bubbles"_s);
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        const QJsonValue bubble = bubbles[i];
        const QString kind = bubble[u"kind"].toString(u"text"_s);
        if (kind == u"text") {
            if (bubble[u"variants"].toArray().isEmpty())
                reportMissingText(inspection, u"bubbles/%1"_s.arg(i));
            checkVariants(inspection, bubble[u"variants"].toArray(), i);
            continue;
        }
        const bool needsFile = kind == u"image" || kind == u"audio" || kind == u"video" || kind == u"file";
        if (needsFile && !hasFile(bubble))
            inspection.add(u"flow.missing-image"_s,
                kind == u"image"
                    ? QCoreApplication::translate("flow", "“%1” shows an image that is not chosen yet. Choose one, or remove it.").arg(inspection.title)
                    : QCoreApplication::translate("flow", "“%1” sends a file that is not chosen yet. Choose one, or remove it.").arg(inspection.title),
                QString::number(i));
        else if (kind == u"image" && model::LocalizedText::fromJson(bubble[u"alt"]).isEmpty())
            inspection.add(u"flow.missing-description"_s,
                QCoreApplication::translate("flow", "Say in words what the image of “%1” shows, for people who cannot see it.").arg(inspection.title),
                QString::number(i));
    }
}

bool hasText(const TextSlot &slot, const QString &language)
{
    return !slot.text.exact(language).trimmed().isEmpty();
}

/// Of the languages after the first, those in which any text of the node is wanting by that measure.
template<class Wants> QStringList wantingLanguages(const NodeInspection &inspection, const Wants &wants)
{
    QStringList wanting;
    for (const QString &language : inspection.languages().mid(1)) {
        const auto &texts = inspection.texts();
        if (std::any_of(texts.begin(), texts.end(), [&](const TextSlot &slot) { return wants(slot, language); }))
            wanting.append(language);
    }
    return wanting;
}

void checkTranslations(NodeInspection &inspection)
{
    const QString source = inspection.source();
    const QStringList missing = wantingLanguages(inspection,
        [&source](const TextSlot &slot, const QString &language) { return hasText(slot, source) && !hasText(slot, language); });
    if (!missing.isEmpty())
        inspection.add(u"flow.missing-translation"_s,
            QCoreApplication::translate("flow", "“%1” is not translated yet (%2); people see another language instead. Translate it.")
                .arg(inspection.title, missing.join(u", "_s)));
    const QStringList stale = wantingLanguages(inspection, [&source](const TextSlot &slot, const QString &language) {
        return slot.text.state(language, source) == model::LocalizedText::State::Stale;
    });
    if (!stale.isEmpty())
        inspection.add(u"flow.stale-translation"_s,
            QCoreApplication::translate("flow", "“%1” was changed after it had been translated (%2). Look at the translation again.")
                .arg(inspection.title, stale.join(u", "_s)));
    QStringList leftover;
    for (const TextSlot &slot : inspection.texts()) {
        const auto &texts = slot.text.all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!it.key().isEmpty() && !inspection.languages().contains(it.key()) && !leftover.contains(it.key()))
                leftover.append(it.key());
        }
    }
    leftover.sort();
    // When nothing stands in the bot's own language these may be what is to be translated.
    const auto &texts = inspection.texts();
    const bool isTranslated = std::any_of(texts.begin(), texts.end(), [&source](const TextSlot &slot) { return hasText(slot, source); });
    if (!leftover.isEmpty() && isTranslated)
        inspection.add(u"flow.leftover-translation"_s,
            QCoreApplication::translate("flow", "“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.")
                .arg(inspection.title, leftover.join(u", "_s)));
}

/// A translation that lost a {{ placeholder }} leaves something out; one too many reads what its source does not.
void checkPlaceholders(NodeInspection &inspection, const TextSlot &slot)
{
    const QString source = inspection.source();
    const QString original = slot.text.exact(source);
    const auto &all = slot.text.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool compares = it.key() != source && !original.isEmpty() && inspection.languages().contains(it.key())
            && (original.contains(u"{{"_s) || it.value().contains(u"{{"_s));
        const PlaceholderDifference difference = compares ? comparePlaceholders(original, it.value()) : PlaceholderDifference();
        if (difference.isEmpty())
            continue;
        const QString message = difference.missing.isEmpty()
            ? QCoreApplication::translate("flow", "“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.")
                  .arg(inspection.title, it.key(), difference.extra.join(u", "_s))
            : QCoreApplication::translate("flow", "“%1” in %2 lacks %3, which the first language has. Put it in.")
                  .arg(inspection.title, it.key(), difference.missing.join(u", "_s));
        inspection.add(u"flow.translation-placeholder"_s, message, slot.path.join(u'/') + u' ' + it.key());
    }
}

void checkLength(NodeInspection &inspection, const TextSlot &slot)
{
    const auto &all = slot.text.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->size() <= longMessage || !inspection.languages().contains(it.key()))
            continue;
        if (it->size() > maximumSaid) {
            inspection.add(u"flow.text-too-long"_s,
                QCoreApplication::translate("flow", "A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.")
                    .arg(inspection.title, QString::number(maximumSaid)),
                slot.path.join(u'/'));
            return;
        }
        inspection.add(u"flow.long-message"_s,
            QCoreApplication::translate("flow", "A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.")
                .arg(inspection.title, QString::number(longMessage)),
            slot.path.join(u'/'));
        return;
    }
}
} // namespace

void inspectTexts(NodeInspection &inspection)
{
    if (inspection.is("message"_L1))
        checkBubbles(inspection);
    for (const TextSlot &slot : inspection.texts()) {
        if (slot.required && !hasText(slot, inspection.source()))
            reportMissingText(inspection, slot.path.join(u'/'));
        checkPlaceholders(inspection, slot);
        checkLength(inspection, slot);
    }
    checkTranslations(inspection);
}

} // namespace dialogist::flow
