// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/reviewcontext.h"

namespace dialogist::privacy {

/// Collects the findings of one review. Fingerprints name rule and place, not words, so that an approval outlives edits elsewhere.
class Findings
{
public:
    explicit Findings(const ReviewContext &context) : m_context(context) { }

    struct Place {
        QString key; ///< what makes the finding this one, beside the rule
        QList<model::NodeId> nodes; ///< the place, or the shortest way to it
        QString variable;
        QString recipient;
    };
    /// Gives what was added, until the next one comes.
    flow::Finding &add(const QString &rule, flow::Severity severity, const QString &title, const QString &message, const Place &place = {});
    QList<flow::Finding> take() { return std::move(m_list); }

private:
    const ReviewContext &m_context;
    QList<flow::Finding> m_list;
};

/// What a person reads of a step: its name, else what kind it is.
QString stepName(const model::Node &node);
/// Categories in a sentence: the first labels, and how many more.
QString categoryWords(const QStringList &categories);
/// All texts of a step's properties, with every language.
QStringList textsOf(const QJsonValue &props);

void checkTransparency(const ReviewContext &context, const Review &review, Findings &findings); ///< P001, P002, P003, P032
void checkPurposes(const ReviewContext &context, Findings &findings); ///< P006, P014, P016, P017
void checkContent(const ReviewContext &context, Review &review, Findings &findings); ///< P021, P025, P034
void checkTransfers(const ReviewContext &context, const Review &review, Findings &findings); ///< P026, P027, P031, P041

} // namespace dialogist::privacy
