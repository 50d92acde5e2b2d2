// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/maptexts.h"

#include "panels/deploy/datamapview.h"
#include "studio/privacy/places.h"
#include "studio/privacy/vocab.h"

#include <algorithm>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;
using privacy::Term;

namespace {
/// A word for the picture, where the label of the vocabulary is a sentence.
QString shortLabel(const QString &category)
{
    if (category == u"communication.chat" || category == u"communication.content")
        return DataMapView::tr("messages");
    if (category == u"communication.metadata")
        return DataMapView::tr("times");
    if (category == u"device.session_id")
        return DataMapView::tr("session id");
    if (category == u"location.coarse")
        return DataMapView::tr("country or town");
    if (category == u"behaviour.navigation")
        return DataMapView::tr("visits");
    if (category == u"channel.user_id")
        return DataMapView::tr("channel id");
    return privacy::termLabel(Term::Category, category);
}

/// What people give of themselves first, then what they write, then what a channel takes by itself.
int rankOf(const QString &category)
{
    if (category.startsWith(u"communication."))
        return category == u"communication.metadata" ? 3 : 1;
    return category.startsWith(u"device.") || category.startsWith(u"behaviour.") || category.startsWith(u"channel.") || category.startsWith(u"location.") ? 2 : 0;
}
} // namespace

QString boxNote(const privacy::Party &party)
{
    const bool placeless = party.kind == u"person" || party.kind == u"channel" || party.kind == u"people" || party.kind == u"knowledge";
    return placeless ? party.note : DataMapView::tr("%1 · %2").arg(privacy::placeNames(party.places), party.note);
}

QStringList flowLabels(const privacy::DataFlow &flow)
{
    QStringList categories = flow.categories;
    std::stable_sort(categories.begin(), categories.end(), [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    QStringList labels;
    for (const QString &category : std::as_const(categories)) {
        if (const QString label = shortLabel(category); !labels.contains(label))
            labels.append(label);
    }
    if (labels.isEmpty())
        labels.append(DataMapView::tr("no personal data"));
    return labels;
}

WrappedText flowWords(const privacy::DataFlow &flow, const QFont &font, qreal width, int mostLines)
{
    const QStringList labels = flowLabels(flow);
    WrappedText words;
    for (qsizetype n = labels.size(); n > 0; --n) {
        const QString rest = n < labels.size() ? DataMapView::tr(" +%1").arg(labels.size() - n) : QString();
        words = WrappedText::of(labels.mid(0, n).join(u", "_s) + rest, font, width, mostLines);
        if (!words.isCut)
            break;
    }
    return words;
}

} // namespace dialogist::panels::deploy
