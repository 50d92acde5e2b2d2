// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/pinsview.h"

#include "editors/test/pinform.h"
#include "editors/test/pinsmodel.h"
#include "studio/engine/testing/facts.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>

#include <algorithm>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

namespace {
/// What such a request gets back at the least, to begin with.
QJsonObject freshAnswer(const QString &kind)
{
    static const QHash<QString, QJsonObject> answers = {{u"http"_s, {{u"status"_s, 200}, {u"body"_s, QString()}}}, {u"generate"_s, {{u"text"_s, QString()}}},
        {u"agent"_s, {{u"say"_s, QString()}}}, {u"extract"_s, {{u"values"_s, QJsonObject()}}}, {u"classify"_s, {{u"class"_s, QString()}}},
        {u"tool"_s, {{u"result"_s, QString()}}}, {u"client"_s, {{u"result"_s, QString()}}}, {u"code"_s, {{u"outputs"_s, QJsonObject()}}}};
    return answers.value(kind);
}
} // namespace

PinsView::PinsView(FieldsForm::BotSource bot, QWidget *parent)
    : QWidget(parent)
    , m_bot(bot)
    , m_model(new PinsModel(this))
    , m_list(new QTreeView(this))
    , m_remark(new QLabel(this))
    , m_form(new PinForm(std::move(bot), this))
{
    auto *title = new QLabel(tr("Pinned answers: what models, services and actions answer in this test, in this order"), this);
    for (QLabel *label : {title, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    }
    m_remark->setObjectName(u"pinsRemark"_s);
    m_list->setObjectName(u"pins"_s);
    m_list->setAccessibleName(tr("Pinned answers"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_list->header()->setHighlightSections(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(PinsModel::Step, 120);
    m_list->header()->resizeSection(PinsModel::Condition, 140);
    m_list->header()->setSectionResizeMode(PinsModel::Answer, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(PinsModel::Use, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark);
    column->addWidget(m_form, 2);
    m_form->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PinsView::showFields);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PinsView::currentChanged);
    connect(m_list, &QTreeView::activated, m_form, &PinForm::focusFirst);
    connect(m_form, &PinForm::left, m_list, [this] { m_list->setFocus(); });
    connect(m_form, &PinForm::pinEdited, this, [this](const QJsonObject &pin, const QString &field) {
        QJsonArray pins = m_model->pins();
        const int row = m_list->currentIndex().row();
        if (row < 0 || row >= pins.size())
            return;
        pins[row] = pin;
        emit edited(pins, field.isEmpty() ? QString() : u"pin %1 %2"_s.arg(row).arg(field));
    });
}

void PinsView::setTest(const model::ConversationTest &test, const engine::testing::TestResult *result)
{
    const model::Bot *bot = m_bot();
    if (!bot)
        return;
    const int row = test.id == m_test ? m_list->currentIndex().row() : -1;
    m_test = test.id;
    m_model->setTest(*bot, test, result);
    if (row >= 0 && !m_list->currentIndex().isValid())
        choose(std::min(row, m_model->rowCount() - 1));
    const QString remark = m_model->remark();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    showFields();
}

void PinsView::setReadOnly(bool isReadOnly)
{
    m_form->setReadOnly(isReadOnly);
}

void PinsView::forgetNames()
{
    m_form->forgetNames();
}

bool PinsView::hasCurrent() const
{
    return m_list->currentIndex().isValid();
}

bool PinsView::isAtWork() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void PinsView::add()
{
    const model::Bot *bot = m_bot();
    if (!bot)
        return;
    // One that answers whatever is asked would take the answers of all others.
    QJsonObject pin {{u"kind"_s, u"http"_s}, {u"answer"_s, freshAnswer(u"http"_s)}};
    for (const auto &[id, flow] : bot->flows) {
        const auto asks = std::find_if(flow.nodes.begin(), flow.nodes.end(), [](const auto &each) { return !freshAnswer(each.second.type).isEmpty(); });
        if (asks == flow.nodes.end())
            continue;
        pin = {{u"kind"_s, asks->second.type}, {u"node"_s, engine::testing::nameOf(*bot, asks->first)}, {u"answer"_s, freshAnswer(asks->second.type)}};
        break;
    }
    QJsonArray pins = m_model->pins();
    pins.append(pin);
    emit edited(pins, {});
    choose(int(pins.size()) - 1);
    m_form->focusFirst();
}

void PinsView::removeCurrent()
{
    QJsonArray pins = m_model->pins();
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= pins.size())
        return;
    pins.removeAt(row);
    emit edited(pins, {});
}

void PinsView::moveCurrent(int by)
{
    QJsonArray pins = m_model->pins();
    const int row = m_list->currentIndex().row();
    const int target = row + by;
    if (row < 0 || row >= pins.size() || target < 0 || target >= pins.size())
        return;
    const QJsonValue moved = pins.takeAt(row);
    pins.insert(target, moved);
    emit edited(pins, {});
    choose(target);
}

void PinsView::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void PinsView::showFields()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0)
        m_form->setPin(m_model->pin(row), u"%1 %2"_s.arg(m_test.toString()).arg(row));
    m_form->setVisible(row >= 0);
}

bool PinsView::eventFilter(QObject *watched, QEvent *event)
{
    const int key = watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_F2 && hasCurrent()) {
        m_form->focusFirst();
        return true;
    }
    if (key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dialogist::editors::test
