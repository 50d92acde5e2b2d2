// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace dialogist::editors::knowledge {

/// Says what was just removed and takes it back on request. Stands there until the next step, whoever takes it: its Undo undoes nothing
/// else.
class RemovedNotice : public QWidget
{
    Q_OBJECT
public:
    RemovedNotice(commands::Document &document, QWidget *parent = nullptr);
    /// After the step was made.
    void tell(const QString &sentence);

signals:
    void failed(const QString &message);

private:
    void undo();

    QPointer<commands::Document> m_document;
    QLabel *m_sentence;
};

} // namespace dialogist::editors::knowledge
