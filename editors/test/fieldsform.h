// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <functional>

class QFormLayout;

namespace dialogist::editors::test {

/// Labelled fields that come and go with what they show. The caret stays in the field that it is in, where that is still there.
class FieldsForm : public QScrollArea
{
    Q_OBJECT
public:
    FieldsForm(const QString &name, const QString &accessibleName, QWidget *parent);
    ~FieldsForm() override;

    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    virtual void focusFirst(); ///< the first field to write in

signals:
    void left(); ///< by Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Makes new fields by calling fill, or none at all.
    void rebuild(const std::function<void()> &fill);
    /// Shows again what has another value now.
    void refresh() const;
    void onRefresh(std::function<void()> show) { m_refresh.append(std::move(show)); }
    QWidget *page() const; ///< the parent of the fields that are being made
    void addRow(const QString &label, QWidget *field);
    void addButton(const QString &id, const QString &text, const std::function<void()> &clicked);
    QWidget *withRemove(QWidget *field, const QString &id, const QString &text, const std::function<void()> &clicked);

private:
    bool m_isReadOnly = false;
    QFormLayout *m_form = nullptr; ///< of the fields at hand
    QList<std::function<void()>> m_refresh;
};

} // namespace dialogist::editors::test
