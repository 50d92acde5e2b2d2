// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/documentview.h"
#include "studio/commands/document.h"
#include "studio/knowledge/recut.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace dialogist::editors::knowledge {

/// Cuts one document with settings that may change at any moment, on a pool thread, and waits until they rest for a moment.
class CutPreview : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        std::shared_ptr<const DocumentLines> lines;
        QList<DocumentView::MarkedRange> marks; ///< the passages in turn, then what is repeated
        dialogist::knowledge::CutFigures now; ///< as the document is cut in the project
        dialogist::knowledge::CutFigures figures; ///< as it would be cut
    };

    explicit CutPreview(commands::Document &document, QObject *parent = nullptr);
    void set(const model::Source &source, int length, int overlap);

signals:
    void ready(const dialogist::editors::knowledge::CutPreview::Outcome &outcome);
    void failed(const QString &message);

private:
    struct Text;
    void start();

    QPointer<commands::Document> m_document;
    QTimer m_rest;
    model::Source m_source;
    int m_length = 0;
    int m_overlap = 0;
    std::shared_ptr<const Text> m_text; ///< of the source, once it has been read
    bool m_isRunning = false;
    bool m_isStale = false; ///< the settings have changed while a job was running
};

} // namespace dialogist::editors::knowledge
