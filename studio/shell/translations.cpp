// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &app)
{
    QString wanted = qEnvironmentVariable("DIALOGIST_LANGUAGE");
    if (wanted.isEmpty())
        wanted = QSettings(u"Dialogist"_s, u"Dialogist"_s).value(u"language"_s).toString();
    const QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    QLocale::setDefault(locale);

    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        // Plural forms need a language of ours: a language that we do not speak gets English.
        const bool loaded = translator->load(locale, name, u"_"_s, folder) || translator->load(QLocale(QLocale::English), name, u"_"_s, folder);
        if (loaded)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"dialogist"_s, u":/translations"_s);
}

} // namespace dialogist::shell
