// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/textsmodel.h"

#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

using texts::TextRow;

TextsModel::TextsModel(commands::Document &document, model::BotId bot, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(&document)
    , m_bot(bot)
{
    connect(&document, &commands::Document::changed, this, &TextsModel::onChanged);
    reload();
}

const model::Bot *TextsModel::bot() const
{
    return m_document ? m_document->project().bot(m_bot) : nullptr;
}

QList<char> TextsModel::statesOf(const TextRow &row) const
{
    QList<char> states;
    states.reserve(m_languages.size());
    for (const QString &language : m_languages)
        states.append(char(row.state(language, m_languages.first())));
    return states;
}

void TextsModel::countRow(int row, int sign)
{
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_counts[i][std::size_t(m_states.at(row).at(i))] += sign;
}

void TextsModel::reload()
{
    const model::Bot *present = bot();
    beginResetModel();
    m_languages = present ? present->languages : QStringList();
    m_rows = present ? texts::textsOf(*present) : QList<TextRow>();
    m_states.clear();
    m_firstRow.clear();
    m_counts = QList<std::array<int, 3>>(m_languages.size(), {0, 0, 0});
    for (int row = 0; row < m_rows.size(); ++row) {
        m_states.append(statesOf(m_rows.at(row)));
        countRow(row, 1);
        if (!m_firstRow.contains(m_rows.at(row).place.object.id))
            m_firstRow.insert(m_rows.at(row).place.object.id, row);
    }
    endResetModel();
    emit countsChanged();
}

/// Shows the texts of one object anew in their rows. False when rows come or go.
bool TextsModel::refreshObject(const model::ObjectRef &ref)
{
    const model::Bot *present = bot();
    const QList<TextRow> fresh = present ? texts::textsOf(*present, ref) : QList<TextRow>();
    const int first = m_firstRow.value(ref.id, -1);
    if (first < 0)
        return fresh.isEmpty();
    const auto isOther = [this, &ref](int row) { return row >= m_rows.size() || m_rows.at(row).place.object.id != ref.id; };
    for (int i = 0; i < fresh.size(); ++i) {
        if (isOther(first + i) || m_rows.at(first + i).place != fresh.at(i).place)
            return false;
    }
    if (fresh.isEmpty() || !isOther(first + int(fresh.size())))
        return false;
    for (int i = 0; i < fresh.size(); ++i) {
        const int row = first + i;
        countRow(row, -1);
        m_rows[row] = fresh.at(i);
        m_states[row] = statesOf(fresh.at(i));
        countRow(row, 1);
    }
    emit dataChanged(index(first, 0), index(first + int(fresh.size()) - 1, columnCount() - 1));
    return true;
}

void TextsModel::onChanged(const QList<model::Change> &changes)
{
    using model::ObjectKind;
    const model::Bot *present = bot();
    constexpr int many = 300; // from here on all rows at once are quicker than one by one
    bool all = !present || present->languages != m_languages || changes.size() > many;
    bool some = false;
    for (const model::Change &change : changes) {
        if (all)
            break;
        const ObjectKind kind = change.ref.kind;
        if (kind == ObjectKind::Flow)
            all = change.before[u"name"] != change.after[u"name"] || change.before[u"order"] != change.after[u"order"];
        const auto differs = [&change](const QString &key) { return change.before[key] != change.after[key]; };
        const bool says = kind == ObjectKind::Bot && (differs(u"words"_s) || differs(u"webChat"_s) || differs(u"name"_s));
        if (!says && kind != ObjectKind::Node && kind != ObjectKind::Intent && kind != ObjectKind::Entity)
            continue;
        // An intent's name is what people read where nothing else is written.
        all = all || (kind == ObjectKind::Intent && change.before[u"name"] != change.after[u"name"]);
        // Moving nodes about is no matter of texts.
        const bool same = change.before[u"props"] == change.after[u"props"] && change.before[u"name"] == change.after[u"name"];
        if (kind == ObjectKind::Node && same && change.before.isEmpty() == change.after.isEmpty())
            continue;
        some = true;
        all = all || !refreshObject(change.ref);
    }
    if (all)
        reload();
    else if (some)
        emit countsChanged();
    if (some && !all)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TextsModel::columnOf(const QString &language) const
{
    const int at = int(m_languages.indexOf(language));
    return at < 0 ? -1 : FirstLanguage + at;
}

int TextsModel::count(const QString &language, State state) const
{
    const qsizetype at = m_languages.indexOf(language);
    return at < 0 ? 0 : m_counts.at(at)[std::size_t(state)];
}

TextsModel::State TextsModel::stateAt(int row, int column) const
{
    return column < FirstLanguage ? State::Current : State(m_states.at(row).at(column - FirstLanguage));
}

QStringList TextsModel::groups() const
{
    QStringList groups;
    for (const TextRow &row : m_rows) {
        if (groups.isEmpty() || groups.last() != row.group)
            groups.append(row.group);
    }
    groups.removeDuplicates();
    return groups;
}

int TextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLanguage + int(m_languages.size());
}

QString TextsModel::words(int row, int column) const
{
    const TextRow &r = m_rows.at(row);
    if (column == Where)
        return r.where;
    return column == What ? r.what : r.text.exact(m_languages.at(column - FirstLanguage));
}

QString TextsModel::hint(int row, int column) const
{
    const QString text = words(row, column);
    if (column < FirstLanguage)
        return text;
    if (stateAt(row, column) == State::Missing)
        return tr("Not translated yet. Press F2 to write it.");
    QStringList lines {text};
    if (stateAt(row, column) == State::Stale)
        lines.append(tr("The source text has changed since this was translated. Translate it anew, or mark it as current."));
    if (const int advised = m_rows.at(row).advisedLength; advised > 0 && text.size() > advised)
        lines.append(tr("%1 of at most %2 characters that fit on a button everywhere.").arg(QLocale().toString(text.size()), QLocale().toString(advised)));
    return lines.join(u"\n\n"_s);
}

QVariant TextsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = words(index.row(), index.column());
    const State state = stateAt(index.row(), index.column());
    const bool isText = index.column() >= FirstLanguage;
    switch (role) {
    case Qt::DisplayRole:
        // What may stay empty, and is.
        if (isText && text.isEmpty() && state == State::Current)
            return u"–"_s;
        return state == State::Missing ? tr("missing") : text;
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return hint(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return state == State::Stale ? tr("stale") : QString();
    case Qt::DecorationRole: {
        const int advised = m_rows.at(index.row()).advisedLength;
        if (isText && state == State::Missing)
            return ui::icon(u"warning"_s, ui::colour(ui::Token::Warning));
        if (isText && state == State::Stale)
            return ui::icon(u"refresh"_s, ui::colour(ui::Token::Note));
        return isText && advised > 0 && text.size() > advised ? QVariant(ui::icon(u"info"_s, ui::colour(ui::Token::Muted))) : QVariant();
    }
    case Qt::ForegroundRole:
        if (state == State::Missing)
            return ui::colour(ui::Token::Warning);
        return isText ? QVariant() : QVariant(ui::colour(ui::Token::Muted));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignTop);
    case MissingRole:
        return isText && state == State::Missing;
    case StateRole:
        return int(state);
    case LanguageRole:
        return isText ? m_languages.at(index.column() - FirstLanguage) : QString();
    default:
        return {};
    }
}

void TextsModel::push(const commands::Command &command)
{
    if (!m_document || command.isObsolete())
        return;
    m_document->endGesture();
    if (const Status status = m_document->push(command); !status.ok())
        emit failed(status.error().message);
}

bool TextsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() < FirstLanguage || !m_document || words(index.row(), index.column()) == value.toString())
        return false;
    setTexts({{index, value.toString()}}, u"TranslateTexts"_s);
    return true;
}

void TextsModel::setTexts(const QList<QPair<QModelIndex, QString>> &cells, const QString &what)
{
    QList<texts::TextEdit> edits;
    for (const auto &[index, text] : cells) {
        if (index.column() >= FirstLanguage && words(index.row(), index.column()) != text)
            edits.append({m_rows.at(index.row()).place, m_languages.at(index.column() - FirstLanguage), text});
    }
    if (m_document)
        push(texts::textEdits(m_document->project(), m_bot, edits, what));
}

void TextsModel::confirm(const QModelIndexList &cells)
{
    QList<texts::TextCell> stale;
    for (const QModelIndex &index : cells) {
        if (index.column() >= FirstLanguage && stateAt(index.row(), index.column()) == State::Stale)
            stale.append({m_rows.at(index.row()).place, m_languages.at(index.column() - FirstLanguage)});
    }
    if (m_document)
        push(texts::confirmTexts(m_document->project(), m_bot, stale));
}

Qt::ItemFlags TextsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FirstLanguage && m_document && !m_document->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section < FirstLanguage)
        return role != Qt::DisplayRole ? QVariant() : section == Where ? tr("Place") : tr("Text");
    const QString &language = m_languages.at(section - FirstLanguage);
    const int missing = count(language, State::Missing);
    const int stale = count(language, State::Stale);
    const int done = count(language, State::Current);
    switch (role) {
    case Qt::DisplayRole:
        return ui::languageTitle(language);
    case ProgressRole:
        return m_rows.isEmpty() ? 1.0 : double(done) / double(m_rows.size());
    case SummaryRole: {
        QStringList parts;
        if (missing > 0)
            parts.append(tr("%n missing", nullptr, missing));
        if (stale > 0)
            parts.append(tr("%n stale", nullptr, stale));
        return parts.isEmpty() ? tr("complete") : parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
        return tr("%1: %2 of %n text(s) current", nullptr, int(m_rows.size())).arg(ui::languageTitle(language), QLocale().toString(done));
    default:
        return {};
    }
}

void TextsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void TextsFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void TextsFilter::setLanguage(const QString &language)
{
    m_language = language;
    invalidateFilter();
}

void TextsFilter::setGroup(const QString &group)
{
    m_group = group;
    invalidateFilter();
}

bool TextsFilter::fits(TextsModel::State state) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Open:
        return state != TextsModel::State::Current;
    case Show::Missing:
        return state == TextsModel::State::Missing;
    case Show::Stale:
        return state == TextsModel::State::Stale;
    case Show::Current:
        return state == TextsModel::State::Current;
    }
    return true;
}

bool TextsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const TextsModel *>(sourceModel());
    const TextRow &text = model->row(row);
    if (!m_group.isEmpty() && text.group != m_group)
        return false;
    const QStringList languages = model->languages();
    bool fitting = m_show == Show::All;
    bool holds = m_text.isEmpty() || text.where.contains(m_text, Qt::CaseInsensitive) || text.what.contains(m_text, Qt::CaseInsensitive);
    for (int i = 0; i < languages.size() && !(fitting && holds); ++i) {
        const bool asked = m_language.isEmpty() || m_language == languages.at(i);
        fitting = fitting || (asked && fits(model->stateAt(row, TextsModel::FirstLanguage + i)));
        holds = holds || text.text.exact(languages.at(i)).contains(m_text, Qt::CaseInsensitive);
    }
    return fitting && holds;
}

} // namespace dialogist::editors::content
