// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace dialogist {

QUuid newUuidV7()
{
    // The 12 bits after the time count up within one millisecond (RFC 9562, 6.2, method 1).
    thread_local qint64 lastMs = 0;
    thread_local quint16 counter = 0;
    qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > lastMs) {
        lastMs = now;
        counter = quint16(QRandomGenerator::global()->bounded(0x400));
    } else if (++counter > 0xfff) {
        ++lastMs;
        counter = 0;
    }
    now = lastMs;

    uchar bytes[16];
    for (int i = 0; i < 6; ++i)
        bytes[i] = uchar(now >> (8 * (5 - i)));
    bytes[6] = uchar(0x70 | (counter >> 8));
    bytes[7] = uchar(counter & 0xff);
    const quint64 random = QRandomGenerator::system()->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = uchar(random >> (8 * i));
    bytes[8] = uchar((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes), 16));
}

} // namespace dialogist
