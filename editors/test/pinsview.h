// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/fieldsform.h"
#include "studio/engine/testing/testrun.h"

class QLabel;
class QTreeView;

namespace dialogist::editors::test {

class PinForm;
class PinsModel;

/// What models, web services and actions answer in a test: the pinned answers as a list, with the fields of the one at hand below. Every
/// edit gives all of them anew, which the owner puts into the project; the view then shows what it is given.
class PinsView : public QWidget
{
    Q_OBJECT
public:
    explicit PinsView(FieldsForm::BotSource bot, QWidget *parent = nullptr);

    void setTest(const model::ConversationTest &test, const engine::testing::TestResult *result);
    void setReadOnly(bool isReadOnly);
    void forgetNames();
    bool hasCurrent() const;
    /// Whether the keyboard is in the list or in the fields.
    bool isAtWork() const;
    void add(); ///< an answer to the first step of the bot that asks for one
    void removeCurrent();
    void moveCurrent(int by); ///< among the others: they are used in order

signals:
    /// field is what is typed into; empty when answers come, go or move.
    void edited(const QJsonArray &pins, const QString &field);
    void currentChanged();
    void left(); ///< by Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFields();
    void choose(int row);

    FieldsForm::BotSource m_bot;
    PinsModel *m_model;
    QTreeView *m_list;
    QLabel *m_remark;
    PinForm *m_form;
    model::ConversationTestId m_test;
};

} // namespace dialogist::editors::test
