// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/frame.h"

#include <QtEndian>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace dialogist::process {

namespace {

bool readFully(QByteArray &bytes, qsizetype size)
{
    bytes.resize(size);
    return std::fread(bytes.data(), 1, size_t(size), stdin) == size_t(size);
}

} // namespace

QByteArray framed(const QByteArray &message)
{
    QByteArray result(frameHeader, Qt::Uninitialized);
    qToBigEndian<qint64>(message.size(), result.data());
    return result + message;
}

qint64 framedLength(const QByteArray &start)
{
    return start.size() < frameHeader ? -1 : qFromBigEndian<qint64>(start.constData());
}

void useBinaryPipes()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

bool readFrame(QByteArray &message, qint64 most)
{
    QByteArray header;
    if (!readFully(header, frameHeader))
        return false;
    const qint64 length = framedLength(header);
    return length >= 0 && length <= most && readFully(message, qsizetype(length));
}

void writeFrame(const QByteArray &message)
{
    const QByteArray bytes = framed(message);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void closeInput()
{
    std::fclose(stdin);
}

} // namespace dialogist::process
