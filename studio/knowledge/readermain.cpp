// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprotocol.h"
#include "studio/process/frame.h"
#include "studio/process/sandbox.h"

#include <QCoreApplication>

#include <cstdlib>
#include <new>

namespace dialogist::knowledge {

int readerMain(int argc, char **argv)
{
    process::useBinaryPipes();
    // The PDF library wants an application object, though never its event loop.
    QCoreApplication application(argc, argv);
    std::set_new_handler([] { std::_Exit(process::exitOutOfMemory); });

    QByteArray message;
    ReadRequest request;
    ReadLimits limits;
    if (!process::readFrame(message, ReadLimits().inputBytes + 1024 * 1024) || !decodeRequest(message, request, limits))
        return 2;
    message.clear();
    process::lockDown({limits.memoryBytes, limits.milliseconds / 1000 + 1});

    process::writeFrame(encodeAnswer(readBytes(request)));
    // Nothing is left to tidy up, and a hostile document's structures are better dropped than walked once more.
    std::_Exit(0);
}

} // namespace dialogist::knowledge
