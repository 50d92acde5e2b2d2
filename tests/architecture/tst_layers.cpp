// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the sources against the table of floors in README: a room includes lower floors only, rooms on one floor do not know
/// each other, editors and panels see neither storage nor the shell, and the core knows no windows.
class TestLayers : public QObject
{
    Q_OBJECT

    static const QHash<QString, int> &floors()
    {
        static const QHash<QString, int> table {
            {u"studio/base"_s, 0},    {u"studio/model"_s, 1},   {u"studio/process"_s, 1}, {u"studio/storage"_s, 2},   {u"studio/net"_s, 2},  {u"studio/commands"_s, 3},
            {u"studio/nlu"_s, 3},
            {u"studio/flow"_s, 4},    {u"studio/knowledge"_s, 4}, {u"studio/llm"_s, 4},     {u"studio/privacy"_s, 5}, {u"studio/engine"_s, 6},
            {u"studio/texts"_s, 5},   {u"studio/search"_s, 5},
            {u"studio/publish"_s, 7}, {u"studio/exchange"_s, 7}, {u"studio/host"_s, 8},     {u"studio/ui"_s, 8},   {u"studio/shell"_s, 10}};
        return table;
    }

    static QString roomOf(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : QString();
    }

    static int floorOf(const QString &room)
    {
        return room.startsWith(u"editors/"_s) || room.startsWith(u"panels/"_s) ? 9 : floors().value(room, -1);
    }

    struct Include {
        QString file;
        QString target;
        bool system = false;
    };

    static QList<Include> includes()
    {
        static const QRegularExpression line(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
        QList<Include> list;
        const QString top = QStringLiteral(DIALOGIST_SOURCE_DIR);
        for (const QString &folder : {u"studio"_s, u"editors"_s, u"panels"_s}) {
            QDirIterator it(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll());
                auto matches = line.globalMatch(text);
                while (matches.hasNext()) {
                    const auto match = matches.next();
                    list.append({file.fileName().mid(top.size() + 1), match.captured(2), match.captured(1) == u"<"_s});
                }
            }
        }
        return list;
    }

    static bool isForbidden(const QString &from, const QString &to)
    {
        if (from == to)
            return false;
        const int own = floorOf(from);
        const int other = floorOf(to);
        if (other >= own)
            return true;
        return own == 9 && (to == u"studio/storage"_s || to == u"studio/shell"_s);
    }

private slots:
    void shouldKnowEveryRoom()
    {
        QStringList unknown;
        for (const Include &include : includes()) {
            const QString room = roomOf(include.file);
            if (room != u"studio/setup"_s && !room.isEmpty() && floorOf(room) < 0 && !unknown.contains(room))
                unknown.append(room);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(u"Rooms without a floor: "_s + unknown.join(u", "_s)));
    }

    void shouldIncludeOnlyLowerFloors()
    {
        QStringList wrong;
        for (const Include &include : includes()) {
            if (include.system || roomOf(include.file) == u"studio/setup"_s)
                continue;
            const QString to = roomOf(include.target);
            if (!to.isEmpty() && floorOf(to) >= 0 && isForbidden(roomOf(include.file), to))
                wrong.append(include.file + u" includes "_s + include.target);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(includes().size() > 500);
    }

    void shouldWriteIncludesOfTheProjectFromTheRoot()
    {
        QStringList wrong;
        for (const Include &include : includes()) {
            const bool fromRoot = include.target.startsWith(u"studio/"_s) || include.target.startsWith(u"editors/"_s)
                || include.target.startsWith(u"panels/"_s);
            if (!include.system && !fromRoot && !include.target.endsWith(u".moc"_s))
                wrong.append(include.file + u" includes "_s + include.target);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void shouldKnowNoWindows_belowTheUserInterface()
    {
        static const QSet<QString> widgets {u"QWidget"_s, u"QApplication"_s, u"QMessageBox"_s, u"QDialog"_s, u"QFileDialog"_s, u"QGraphicsView"_s, u"QLabel"_s};
        QStringList wrong;
        for (const Include &include : includes()) {
            const QString room = roomOf(include.file);
            const bool mayShow = room == u"studio/ui"_s || room == u"studio/shell"_s || room == u"studio/setup"_s || floorOf(room) == 9;
            if (!mayShow && (widgets.contains(include.target) || include.target.startsWith(u"QtWidgets"_s)))
                wrong.append(include.file + u" includes "_s + include.target);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void shouldOpenConnectionsOnlyInNet_andAcceptThemOnlyInHost()
    {
        static const QHash<QString, QStringList> allowed {{u"QNetworkAccessManager"_s, {}}, // which shows no address before it connects
                                                          {u"QNetworkReply"_s, {}},
                                                          {u"QTcpSocket"_s, {}},
                                                          {u"QSslSocket"_s, {}},
                                                          {u"QUdpSocket"_s, {}},
                                                          {u"QTcpServer"_s, {}},
                                                          {u"curl/curl.h"_s, {u"studio/net"_s}},
                                                          {u"QLocalServer"_s, {u"studio/host"_s}},
                                                          {u"QLocalSocket"_s, {u"studio/publish"_s, u"studio/host"_s}}};
        QStringList wrong;
        for (const Include &include : includes()) {
            const QString room = roomOf(include.file);
            if (allowed.contains(include.target) && !allowed.value(include.target).contains(room))
                wrong.append(include.file + u" includes "_s + include.target);
            if (include.target.startsWith(u"boost/beast"_s) && room != u"studio/host"_s)
                wrong.append(include.file + u" includes "_s + include.target);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void shouldHideNoTestFromMoc()
    {
        // moc is called without the compiler's own macros, so a test behind one of these would never run, and nobody would notice.
        static const QRegularExpression hidden(u"(private slots:|Q_OBJECT)\\s*\\n#if(?![^\\n]*Q_MOC_RUN)[^\\n]*Q_OS_"_s);
        QVERIFY(hidden.match(u"private slots:\n#ifdef Q_OS_LINUX\n"_s).hasMatch());
        QStringList wrong;
        QDirIterator it(QStringLiteral(DIALOGIST_SOURCE_DIR "/tests"), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (hidden.match(QString::fromUtf8(file.readAll())).hasMatch() && !file.fileName().endsWith(u"tst_layers.cpp"_s))
                wrong.append(file.fileName());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void shouldLeaveQtsOwnThreadsToPainting()
    {
        // Long work belongs on workPool(): studio/base/workpool.h says why.
        static const QRegularExpression global(u"QThreadPool::globalInstance|QtConcurrent::\\w+\\(\\s*+(?!workPool\\(\\))"_s);
        QVERIFY(global.match(u"QtConcurrent::run([x] { });"_s).hasMatch());
        QVERIFY(!global.match(u"QtConcurrent::run(workPool(), [x] { });"_s).hasMatch());
        QStringList wrong;
        const QString top = QStringLiteral(DIALOGIST_SOURCE_DIR);
        for (const QString &folder : {u"studio"_s, u"editors"_s, u"panels"_s}) {
            QDirIterator it(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (global.match(QString::fromUtf8(file.readAll())).hasMatch())
                    wrong.append(file.fileName().mid(top.size() + 1));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void shouldGrowNoFileBeyondReason()
    {
        QStringList wrong;
        const QString top = QStringLiteral(DIALOGIST_SOURCE_DIR);
        for (const QString &folder : {u"studio"_s, u"editors"_s, u"panels"_s}) {
            QDirIterator it(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const qsizetype lines = file.readAll().count('\n');
                if (lines > 600)
                    wrong.append(u"%1 (%2 lines)"_s.arg(file.fileName().mid(top.size() + 1)).arg(lines));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
