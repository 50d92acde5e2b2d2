// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/cutdialog.h"

#include "editors/knowledge/documentpainter.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {

constexpr int shortest = 200; ///< characters
constexpr int longest = 4000;
constexpr int mostOverlap = 1000;

/// A patch in the shade of a mark, drawn as the view draws it.
class Swatch : public QWidget
{
public:
    Swatch(DocumentView::Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark) { setFixedSize(28, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const DocumentView::Mark ground = m_mark == DocumentView::Mark::Repeated ? DocumentView::Mark::Even : m_mark;
        painter.fillRect(rect(), DocumentPainter::brushOf(ground, palette()));
        if (ground != m_mark)
            painter.fillRect(rect(), DocumentPainter::brushOf(m_mark, palette()));
        painter.setPen(ui::colour(ui::Token::Hairline, palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    DocumentView::Mark m_mark;
};

} // namespace

CutDialog::CutDialog(commands::Document &document, model::KnowledgeBaseId base, model::SourceId shown, QWidget *parent)
    : QDialog(parent), m_document(document), m_preview(new CutPreview(document, this))
{
    setWindowTitle(tr("How Documents Are Cut"));
    if (const auto found = document.project().knowledgeBases.find(base); found != document.project().knowledgeBases.end())
        m_base = found->second;
    m_view = new DocumentView(this);
    m_view->setObjectName(u"cutPreview"_s);
    m_view->setAccessibleName(tr("The document as it would be cut"));
    m_view->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("Apply and cut anew"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *row = new QHBoxLayout;
    row->setSpacing(ui::space::group);
    row->addWidget(makeSettings());
    row->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::group);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(980, 640);

    connect(m_preview, &CutPreview::ready, this, &CutDialog::showOutcome);
    connect(m_preview, &CutPreview::failed, this, [this](const QString &message) {
        m_lines.reset();
        m_view->setLines(nullptr);
        m_view->setPlaceholderText(message);
    });
    fillSources(shown);
    onChanged();
}

int CutDialog::length() const
{
    return m_length->value();
}

int CutDialog::overlap() const
{
    return m_overlap->value();
}

QSpinBox *CutDialog::addNumber(QGridLayout *grid, int row, const QString &name, const QString &label, const QString &help, QSlider **slider)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setToolTip(help);
    auto *title = new QLabel(label, this);
    title->setBuddy(box);
    *slider = new QSlider(Qt::Horizontal, this);
    (*slider)->setObjectName(name + u"Slider"_s);
    (*slider)->setAccessibleName(help);
    (*slider)->setToolTip(help);
    connect(*slider, &QSlider::valueChanged, box, &QSpinBox::setValue);
    connect(box, &QSpinBox::valueChanged, *slider, &QSlider::setValue);
    connect(box, &QSpinBox::valueChanged, this, &CutDialog::onChanged);
    grid->addWidget(title, row, 0);
    grid->addWidget(box, row, 1);
    grid->addWidget(*slider, row + 1, 0, 1, 2);
    return box;
}

QWidget *CutDialog::makeSettings()
{
    auto *settings = new QWidget(this);
    settings->setMaximumWidth(340);
    m_sources = new QComboBox(settings);
    m_sources->setObjectName(u"cutSource"_s);
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(18);
    auto *sourceLabel = new QLabel(tr("&Try it on:"), settings);
    sourceLabel->setBuddy(m_sources);
    connect(m_sources, &QComboBox::currentIndexChanged, this, &CutDialog::onChanged);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ui::space::close);
    grid->setVerticalSpacing(ui::space::tight);
    m_length = addNumber(grid, 0, u"cutLength"_s, tr("&Length of a passage:"), tr("At most so many characters; passages end with a sentence where they can"), &m_lengthSlider);
    grid->setRowMinimumHeight(2, ui::space::close);
    m_overlap = addNumber(grid, 3, u"cutOverlap"_s, tr("&Overlap:"), tr("So many characters, in whole sentences, are repeated from the passage before"), &m_overlapSlider);

    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(ui::space::group);
    figures->setVerticalSpacing(ui::space::tight);
    const auto number = [this](const QString &name) {
        auto *label = new QLabel(this);
        label->setObjectName(name);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    for (const auto &[column, text] : {QPair(1, tr("Now")), QPair(2, tr("Then"))}) {
        auto *head = new QLabel(text, this);
        head->setAlignment(Qt::AlignRight);
        head->setFont(ui::smallFont(font()));
        head->setForegroundRole(QPalette::PlaceholderText);
        figures->addWidget(head, 0, column);
    }
    const QStringList titles {tr("Passages"), tr("Shortest"), tr("Median"), tr("Longest")};
    for (int i = 0; i < titles.size(); ++i) {
        m_now.append(number(u"cutNow%1"_s.arg(i)));
        m_then.append(number(u"cutThen%1"_s.arg(i)));
        figures->addWidget(new QLabel(titles.at(i), this), i + 1, 0);
        figures->addWidget(m_now.constLast(), i + 1, 1);
        figures->addWidget(m_then.constLast(), i + 1, 2);
    }
    figures->setColumnStretch(0, 1);
    m_note = new QLabel(settings);
    m_note->setObjectName(u"cutNote"_s);
    m_note->setWordWrap(true);
    m_note->setFont(ui::smallFont(font()));

    auto *column = new QVBoxLayout(settings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::tight);
    column->addWidget(sourceLabel);
    column->addWidget(m_sources);
    column->addSpacing(ui::space::group);
    column->addLayout(grid);
    column->addSpacing(ui::space::group);
    column->addLayout(figures);
    column->addSpacing(ui::space::group);
    column->addWidget(makeLegend());
    column->addStretch(1);
    column->addWidget(m_note);
    return settings;
}

QWidget *CutDialog::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *grid = new QGridLayout(legend);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ui::space::tight);
    grid->setVerticalSpacing(ui::space::tight);
    grid->addWidget(new Swatch(DocumentView::Mark::Even, legend), 0, 0);
    grid->addWidget(new Swatch(DocumentView::Mark::Odd, legend), 0, 1);
    grid->addWidget(new QLabel(tr("passages in turn"), legend), 0, 2);
    grid->addWidget(new Swatch(DocumentView::Mark::Repeated, legend), 1, 0);
    grid->addWidget(new QLabel(tr("in both passages"), legend), 1, 2);
    grid->setColumnStretch(2, 1);
    return legend;
}

void CutDialog::fillSources(model::SourceId shown)
{
    const QSignalBlocker quiet(m_sources);
    int others = 0;
    int cut = 0;
    for (const model::Source *source : m_document.project().sourcesOf(m_base.id)) {
        if (source->contentKey.isEmpty())
            continue;
        m_sources->addItem(source->title.isEmpty() ? source->location : source->title, source->id.toString());
        ++cut;
        others += !kb::isCutAsSet(m_base, *source);
    }
    m_sources->model()->sort(0);
    m_sources->setCurrentIndex(std::max(0, m_sources->findData(shown.toString())));
    m_note->setText(tr("Applying cuts %n source(s) anew, from their text as it was read. Nothing is read or loaded again.", nullptr, cut));
    m_others = others;

    // Values from elsewhere may lie beyond what is sensible here; opening this must not change them.
    const QSignalBlocker quietLength(m_length);
    const QSignalBlocker quietOverlap(m_overlap);
    m_length->setRange(std::min(shortest, m_base.passageLength), std::max(longest, m_base.passageLength));
    m_length->setSingleStep(50);
    m_length->setValue(m_base.passageLength);
    m_lengthSlider->setRange(m_length->minimum(), m_length->maximum());
    m_lengthSlider->setSingleStep(50);
    m_lengthSlider->setPageStep(200);
    m_lengthSlider->setValue(m_base.passageLength);
    m_overlap->setRange(0, std::max(mostOverlap, m_base.passageOverlap));
    m_overlap->setSingleStep(10);
    m_overlap->setValue(m_base.passageOverlap);
    m_overlapSlider->setRange(0, m_overlap->maximum());
    m_overlapSlider->setSingleStep(10);
    m_overlapSlider->setPageStep(50);
    m_overlapSlider->setValue(m_base.passageOverlap);
    m_overlapWish = m_base.passageOverlap;
}

void CutDialog::onChanged()
{
    // A passage that is mostly the one before says nothing new.
    if (m_isFitting)
        return;
    if (sender() == m_overlap)
        m_overlapWish = overlap();
    m_isFitting = true;
    m_overlap->setMaximum(std::min(std::max(mostOverlap, m_base.passageOverlap), length() / 2));
    m_overlapSlider->setMaximum(m_overlap->maximum());
    m_overlap->setValue(m_overlapWish); // which comes back when the length does
    m_isFitting = false;
    const bool changed = length() != m_base.passageLength || overlap() != m_base.passageOverlap;
    m_apply->setEnabled(changed || m_others > 0);
    const auto &sources = m_document.project().sources;
    const auto source = sources.find(model::SourceId::fromString(m_sources->currentData().toString()));
    if (source != sources.end())
        m_preview->set(source->second, length(), overlap());
}

void CutDialog::showOutcome(const CutPreview::Outcome &outcome)
{
    const auto write = [this](const QList<QLabel *> &labels, const kb::CutFigures &figures) {
        const QList<int> values {figures.count, figures.shortest, figures.median, figures.longest};
        for (qsizetype i = 0; i < values.size(); ++i)
            labels.at(i)->setText(locale().toString(values.at(i)));
    };
    write(m_now, outcome.now);
    write(m_then, outcome.figures);
    if (m_lines != outcome.lines) {
        m_lines = outcome.lines;
        m_view->setLines(m_lines);
    }
    m_view->setMarks(outcome.marks);
    emit previewed();
}

} // namespace dialogist::editors::knowledge
