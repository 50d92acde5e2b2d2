// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/machinemark.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr int secretSize = 64; // hexadecimal digits

QByteArray readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray secret = file.read(secretSize);
    return secret.size() == secretSize ? secret : QByteArray();
}

QByteArray newSecret()
{
    std::array<quint32, secretSize / 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))).toHex();
}

QByteArray secret()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/dialogist"_s;
    const QString path = folder + u"/machine"_s;
    if (QByteArray kept = readSecret(path); !kept.isEmpty())
        return kept;
    if (!QDir().mkpath(folder))
        return {};
    QFile file(path);
    // Only a file that is there and broken is replaced; otherwise the first of two programs that start at once wins.
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | (QFile::exists(path) ? QIODevice::Truncate : QIODevice::NewOnly);
    if (!file.open(mode))
        return readSecret(path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray fresh = newSecret();
    if (file.write(fresh) != fresh.size() || !file.flush())
        return {};
    return fresh;
}
} // namespace

QByteArray machineKey()
{
    return secret();
}

} // namespace dialogist::storage
