// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist::flow {

/// The families that share a colour on the canvas.
enum class Family { Entry, Understand, Talk, Logic, Ai, Connect, People, Privacy, Canvas };

/// An output of a node, by its stable name ("answered", "option:o1"); the label is what a person reads, translated.
struct Port {
    QString name;
    QString label;
    bool mayDangle = false; ///< not connecting it is no mistake
};

/// What an editor needs to know about one property of a node type.
struct PropertySpec {
    enum class Kind {
        LocalizedText, ///< LocalizedText JSON
        Bubbles, ///< message: array of {"kind":"text","variants":[LocalizedText…]} or {"kind":"image","blob","mime","alt":LocalizedText}
        Options, ///< choice: array of {"id","label":LocalizedText,"synonyms":LocalizedText with commas}
        Cases, ///< branch: array of {"id","label","condition"}
        Assignments, ///< set: array of {"variable","expression"}
        VariableName,
        Expression,
        Enumeration, ///< one of choices
        Integer,
        Number,
        Boolean,
        KnowledgeBases, ///< array of ids
        NodeReference, ///< id of a node of any flow of the bot
        PlainText,
    };
    QString key; ///< a dot leads into an object: "validation.minimum"
    QString label; ///< translated
    Kind kind = Kind::PlainText;
    QStringList choices; ///< stored words
    QStringList choiceLabels; ///< translated, same order
    double minimum = 0;
    double maximum = 0;
    QString help; ///< translated; one sentence
};

/// What a node does with data about people (W3C DPV terms in the vocabulary); the data map and the checks read it.
struct DataUse {
    QStringList collects; ///< names of variables it writes from what the person says
    QStringList reads; ///< names of variables whose values it uses
    QStringList showsToPerson; ///< of those, the ones that go into a text
    bool usesLastMessage = false; ///< sends the person's words to retrieval
    QStringList knowledgeBases; ///< ids
};

struct NodeSpec {
    QString type; ///< stored word
    QString title; ///< translated
    QString summary; ///< translated; what it is for, in one sentence
    Family family = Family::Logic;
    bool executable = true; ///< false for notes
    bool hasInput = true; ///< false for Start: nothing leads there
    QList<PropertySpec> properties;
    QJsonObject defaults;
};

/// Types: start, message, ask, choice, branch, set, knowledge, goto, exit, note. Null for a type that this program does not know.
const NodeSpec *specOf(const QString &type);
QList<const NodeSpec *> allSpecs();

/// The output ports of this node as it is configured, in the order they are drawn.
QList<Port> portsOf(const model::Node &node);
/// The node's data use, by its properties. Expressions that do not parse use nothing; the checks name them.
DataUse dataUseOf(const model::Node &node);
/// One line of what it says or does in the person's words, for the card. bot gives names for references.
QString summaryOf(const model::Node &node, const model::Bot &bot, const QString &language);

} // namespace dialogist::flow
