// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprotocol.h"
#include "studio/knowledge/readers/pdfpage.h"
#include "studio/knowledge/web/pagereader.h"
#include "studio/process/forkserver.h"
#include "studio/process/frame.h"
#include "studio/process/sandbox.h"

#include <QCoreApplication>
#include <QPdfDocument>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>

namespace dialogist::knowledge {

namespace {

/// One document: nothing is left to tidy up afterwards, and a hostile document's structures are better dropped than walked once more.
int readOne()
{
    QByteArray message;
    ReadRequest request;
    ReadLimits limits;
    if (!process::readFrame(message, ReadLimits().inputBytes + 1024 * 1024) || !decodeRequest(message, request, limits))
        return 2;
    message.clear();
    process::closeInput();
    process::lockDown({limits.memoryBytes, limits.milliseconds / 1000 + 1});

    process::writeFrame(request.survey ? encodeKind(textKindOf(request)) : request.look.page > 0 ? encodePage(drawnPage(request)) : encodeAnswer(readBytes(request)));
    std::_Exit(0);
}

} // namespace

int readerMain(int argc, char **argv)
{
    process::useBinaryPipes();
    std::signal(SIGINT, SIG_IGN); // Ctrl-C in a terminal reaches this process too; whoever asked it decides what becomes of it
    // The PDF library wants an application object, though never its event loop.
    QCoreApplication application(argc, argv);
    std::set_new_handler([] { std::_Exit(process::exitOutOfMemory); });
    if (argc > 2 && std::strcmp(argv[2], "serve") == 0) {
        const QPdfDocument library; // what all documents need is made ready once
        return process::serveForks(readOne);
    }
    if (argc > 2 && std::strcmp(argv[2], pagesArgument) == 0)
        std::_Exit(readPages());
    return readOne();
}

} // namespace dialogist::knowledge
