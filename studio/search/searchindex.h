// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <memory>
#include <vector>

namespace dialogist::search {

/// What a piece of text is, so that a search can be narrowed and a replacement knows what it may break.
enum class Part { Text, Name, Expression, Code, Prompt, Variable, Phrase, Entity, Setting, Id, Passage };
constexpr int partCount = 11;

QString partName(Part part); ///< stable word: text, name, expression, …
QString partTitle(Part part); ///< translated: "Texts"

/// One string of an object.
struct Field {
    Part part = Part::Setting;
    QString label; ///< what it is within the object: "prompt", "condition"
    QString text;
    QStringList path; ///< in the stored body
    QString language = {}; ///< of a text in several
    bool replaceable = true; ///< false for ids, references and words of the program's own
    int passage = -1; ///< of a document: which one, counted from 0
    int page = 0; ///< of a passage, 1-based; 0 = the document has none
};

/// One object of the project with all its strings.
struct Item {
    model::ObjectRef ref;
    model::BotId bot; ///< null for what belongs to no bot
    model::FlowId flow; ///< of a node
    QString title; ///< "Welcome › Greeting"
    QString icon; ///< name of a drawing
    QList<Field> fields;
};

/// Every string of a project. A value that shares its items: a copy is quick, and may be searched on another thread while the
/// project goes on.
class SearchIndex
{
public:
    static SearchIndex build(const model::Project &project);
    /// After these objects have changed. project is as it is now.
    void update(const model::Project &project, const QList<model::Change> &changes);
    const std::vector<std::shared_ptr<const Item>> &items() const { return m_items; }

private:
    std::vector<std::shared_ptr<const Item>> m_items; ///< in the order of reading: bot by bot, flow by flow
};

} // namespace dialogist::search
