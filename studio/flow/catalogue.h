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

/// What an editor, the checks, the data map, renaming and translation need to know about one property of a node type: they all
/// walk the properties by their kinds, so that a new type of node is described once.
struct PropertySpec {
    enum class Kind {
        LocalizedText, ///< LocalizedText JSON
        LocalizedTexts, ///< array of LocalizedText JSON: variants
        Bubbles, ///< message: rows {"kind":"text","variants":[LocalizedText…]} or {"kind":"image","blob","mime","alt":LocalizedText}
        Options, ///< choice: rows {"id","label":LocalizedText,"synonyms":LocalizedText with commas}
        Cases, ///< branch: rows {"id","label","condition"}
        Assignments, ///< set: rows {"variable","expression"}, and "operation" where the node offers some
        Rows, ///< array of objects; columns says what each has
        VariableName,
        VariableNames, ///< array of names
        Expression,
        Template, ///< plain text with {{ expression }} inside, not translated
        Enumeration, ///< one of choices
        Integer,
        Number,
        Boolean,
        KnowledgeBases, ///< array of ids
        NodeReference, ///< id of a node of any flow of the bot
        FlowReference, ///< id of a flow of the bot
        IntentReference, ///< id of an intent of the bot
        EntityReference, ///< id of an entity of the bot
        PromptReference, ///< id of a prompt of the bot
        ModelReference, ///< name of a model profile
        SecretName, ///< name of a variable of scope secret; its value is never read by the bot
        Code, ///< JavaScript
        Json, ///< any JSON, for instance a schema
        PlainText,
        Pattern, ///< regular expression
        Words, ///< array of plain texts
        Flags, ///< array of some of the choices
        Purposes, ///< array of ids of the purpose vocabulary
        Media, ///< {"blob","mime","name"} of a file in the project, or {"url"}; a key of "" stands for the object itself
    };
    QString key; ///< a dot leads into an object: "validation.minimum"
    QString label; ///< translated
    Kind kind = Kind::PlainText;
    QStringList choices; ///< stored words
    QStringList choiceLabels; ///< translated, same order; neighbours of one label mean the same, and only the first is offered
    double minimum = 0;
    double maximum = 0;
    QString help; ///< translated; one sentence
    QList<PropertySpec> columns; ///< of rows, also of bubbles, options, cases and assignments
    bool required = false; ///< of a text: the node makes little sense without it
    bool collects = false; ///< of a variable: what the person says goes into it
    QStringList locals; ///< of an expression: names known there besides the variables ("value")
    QString shownIf; ///< shown, and used, only while that neighbour has one of shownValues; empty = always
    QStringList shownValues;
    QString section; ///< translated heading under which it stands; empty = the first, unnamed one
    QString addLabel; ///< translated: on the button that adds a row
    bool extra = false; ///< of a column: seldom needed, so it shows when asked for or filled
    bool hasIds = false; ///< each row has a short "id" of its own, which names a port or an answer
    bool prose = false; ///< of a text: it has several lines or sentences, as instructions have and names have not
};

/// Somebody outside who gets data from a node.
struct Disclosure {
    QString kind; ///< http, tool, model, handoff, approval, track, page
    QString name; ///< as the designer names the receiver: a host, a tool, a model profile, a queue; may be empty
    QStringList variables; ///< whose values leave
    bool lastMessage = false; ///< the person's words leave
    bool transcript = false; ///< the talk so far leaves

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};

/// What a node does with data about people (W3C DPV terms in the vocabulary); the data map and the checks read it.
struct DataUse {
    QStringList collects; ///< names of variables it writes from what the person says
    QStringList reads; ///< names of variables whose values it uses
    QStringList showsToPerson; ///< of those, the ones that go into a text
    bool usesLastMessage = false; ///< sends the person's words to retrieval
    QStringList knowledgeBases; ///< ids
    QList<Disclosure> discloses; ///< who outside gets what
    bool keepsProof = false; ///< a record of what the person decided is kept
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
    bool waits = false; ///< for the person
    bool speaks = false; ///< the person sees or is asked something

    // What follows from the properties of one node. The bot may be null where only the node is known.
    using Ports = QList<Port> (*)(const model::Node &node, const model::Bot *bot);
    using Summary = QString (*)(const model::Node &node, const model::Bot &bot, const QString &language);
    using Uses = void (*)(const model::Node &node, DataUse &use);
    Ports ports = nullptr; ///< null: none
    Summary line = nullptr; ///< null: the type's own summary
    Uses uses = nullptr; ///< beyond what the kinds of the properties say; null: nothing
};

/// Null for a type that this program does not know.
const NodeSpec *specOf(const QString &type);
QList<const NodeSpec *> allSpecs();

/// The output ports of this node as it is configured, in the order they are drawn. The bot tells the exits of a flow that the node
/// runs; without it the node's own notes do.
QList<Port> portsOf(const model::Node &node, const model::Bot *bot = nullptr);
/// The node's data use, by its properties. Expressions that do not parse use nothing; the checks name them.
DataUse dataUseOf(const model::Node &node);
/// One line of what it says or does in the person's words, for the card. bot gives names for references.
QString summaryOf(const model::Node &node, const model::Bot &bot, const QString &language);

} // namespace dialogist::flow
