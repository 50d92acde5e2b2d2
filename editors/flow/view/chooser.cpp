// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/chooser.h"

#include "studio/flow/catalogue.h"
#include "studio/ui/announce.h"
#include "studio/ui/icons.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/tint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int mostRows = 200; // ten thousand would take a second to lay out, and nobody reads them
} // namespace

Chooser::Chooser(const QString &title, const QList<Entry> &entries, std::function<void(const QString &)> chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entries(entries)
    , m_chosen(std::move(chosen))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"chooser"_s);
    setFrameShape(StyledPanel);
    setAccessibleName(title);
    m_search->setPlaceholderText(title);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ui::icon(u"search"_s, ui::colour(ui::Token::Muted, palette())), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(title);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(NoFrame);
    m_list->setIconSize({16, 16});
    m_list->setUniformItemSizes(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::tight, ui::space::tight, ui::space::tight, ui::space::tight);
    layout->setSpacing(ui::space::tight);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_about->setObjectName(u"about"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_about->setFont(ui::smallFont(font()));
    m_about->setContentsMargins(ui::space::tight, 0, ui::space::tight, 0);
    ui::tint(m_about, ui::Token::Muted);
    const bool tells = std::any_of(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.detail.isEmpty(); });
    m_about->setVisible(tells);
    m_about->setFixedHeight(2 * QFontMetrics(m_about->font()).lineSpacing() + 2);
    layout->addWidget(m_about);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_about->setText(item ? item->data(Qt::AccessibleDescriptionRole).toString() : QString());
    });
    connect(m_search, &QLineEdit::textChanged, this, &Chooser::filter);
    connect(m_list, &QListWidget::itemClicked, this, &Chooser::accept);
    filter({});
    const int rows = m_list->count() * (m_list->sizeHintForRow(std::min(1, m_list->count() - 1)) + 1) + 4;
    m_list->setFixedHeight(std::clamp(rows, 60, 400));
    setFixedWidth(280);
}

void Chooser::openAt(const QPoint &globalPosition)
{
    adjustSize();
    QPoint at = globalPosition;
    if (const QScreen *screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_search->setFocus();
}

bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Enter chooses here; it must not open the properties of the step that is selected
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept(m_list->currentItem());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// A row that cannot be chosen.
void Chooser::addHeading(const QString &words)
{
    auto *heading = new QListWidgetItem(words, m_list);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(ui::captionFont(font()));
}

void Chooser::filter(const QString &text)
{
    m_list->clear();
    const QString words = text.trimmed();
    QString group;
    QListWidgetItem *first = nullptr;
    QListWidgetItem *best = nullptr;
    int rows = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!QString(entry.title + u' ' + entry.detail + u' ' + entry.group).contains(words, Qt::CaseInsensitive) || ++rows > mostRows)
            continue;
        if (entry.group != group)
            addHeading(entry.group);
        group = entry.group;
        auto *item = new QListWidgetItem(entry.icon, entry.title, m_list);
        item->setData(idRole, entry.id);
        item->setToolTip(ui::plainTip(entry.detail));
        item->setData(Qt::AccessibleDescriptionRole, entry.detail);
        if (!first)
            first = item;
        // Of all that have the word somewhere, what is called so is meant.
        const bool isExact = entry.title.compare(words, Qt::CaseInsensitive) == 0;
        if (!words.isEmpty() && (isExact || (!best && entry.title.startsWith(words, Qt::CaseInsensitive))))
            best = item;
    }
    if (rows > mostRows)
        addHeading(tr("… and %n more: type a word of their name", nullptr, rows - mostRows));
    if (rows == 0)
        addHeading(tr("Nothing is called so"));
    m_list->setCurrentItem(best ? best : first);
}

void Chooser::accept(QListWidgetItem *item)
{
    if (!item || item->data(idRole).isNull())
        return;
    const QString id = item->data(idRole).toString();
    const auto chosen = m_chosen;
    close();
    chosen(id);
}

void Chooser::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (const QListWidgetItem *item = m_list->item(row); !item->data(idRole).isNull()) {
            m_list->setCurrentRow(row);
            // The keyboard stays in the search line.
            ui::announce(m_search, item->text() + u": "_s + item->data(Qt::AccessibleDescriptionRole).toString());
            return;
        }
    }
}

QList<Chooser::Entry> stepEntries(const QPalette &palette, bool withStart)
{
    QList<const dialogist::flow::NodeSpec *> specs = dialogist::flow::allSpecs();
    using dialogist::flow::Family;
    // What a designer reaches for most comes first.
    static const QList<Family> order {Family::Talk,    Family::Understand, Family::Ai,      Family::Logic, Family::Connect,
                                      Family::People, Family::Privacy,    Family::Canvas, Family::Entry};
    std::stable_sort(specs.begin(), specs.end(),
                     [](auto *a, auto *b) { return order.indexOf(a->family) < order.indexOf(b->family); });
    QList<Chooser::Entry> entries;
    for (const dialogist::flow::NodeSpec *spec : specs) {
        if (!withStart && spec->type == "start"_L1)
            continue;
        entries.append({spec->type, spec->title, spec->summary, ui::familyTitle(spec->family),
                        ui::icon(ui::nodeIconName(spec->type), ui::colour(spec->family, palette))});
    }
    return entries;
}

} // namespace dialogist::editors::flow
