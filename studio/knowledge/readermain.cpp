// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprotocol.h"
#include "studio/knowledge/sandbox.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <new>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace dialogist::knowledge {

namespace {

bool readFully(QByteArray &bytes, qsizetype size)
{
    bytes.resize(size);
    return std::fread(bytes.data(), 1, size_t(size), stdin) == size_t(size);
}

bool readMessage(QByteArray &message)
{
    QByteArray header;
    if (!readFully(header, frameHeader))
        return false;
    const qint64 length = framedLength(header);
    const qint64 most = ReadLimits().inputBytes + 1024 * 1024;
    return length >= 0 && length <= most && readFully(message, qsizetype(length));
}

} // namespace

int readerMain(int argc, char **argv)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    // The PDF library wants an application object, though never its event loop.
    QCoreApplication application(argc, argv);
    std::set_new_handler([] { std::_Exit(exitOutOfMemory); });

    QByteArray message;
    ReadRequest request;
    ReadLimits limits;
    if (!readMessage(message) || !decodeRequest(message, request, limits))
        return 2;
    message.clear();
    lockDown({limits.memoryBytes, limits.milliseconds / 1000 + 1});

    const QByteArray answer = framed(encodeAnswer(readBytes(request)));
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    std::fflush(stdout);
    // Nothing is left to tidy up, and a hostile document's structures are better dropped than walked once more.
    std::_Exit(0);
}

} // namespace dialogist::knowledge
