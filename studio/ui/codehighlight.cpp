// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/codehighlight.h"

#include <QTextDocument>

#ifdef DIALOGIST_HIGHLIGHTING
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#endif

namespace dialogist::ui {

#ifdef DIALOGIST_HIGHLIGHTING

bool canHighlight()
{
    return true;
}

namespace {
/// The definitions take a while to index: all documents of the program share them while there is one.
std::shared_ptr<KSyntaxHighlighting::Repository> repository()
{
    static std::weak_ptr<KSyntaxHighlighting::Repository> shared;
    auto existing = shared.lock();
    if (!existing) {
        existing = std::make_shared<KSyntaxHighlighting::Repository>();
        shared = existing;
    }
    return existing;
}
} // namespace

struct CodeHighlight::Private {
    std::shared_ptr<KSyntaxHighlighting::Repository> definitions = repository();
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> highlighter; ///< null for an unknown definition
};

CodeHighlight::CodeHighlight(QTextDocument *document, const QString &definition, bool dark)
    : QObject(document), d(std::make_unique<Private>())
{
    const KSyntaxHighlighting::Definition known = d->definitions->definitionForName(definition);
    if (!known.isValid())
        return;
    d->highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document);
    d->highlighter->setDefinition(known);
    setDark(dark);
}

void CodeHighlight::setDark(bool dark)
{
    using KSyntaxHighlighting::Repository;
    if (!d->highlighter)
        return;
    d->highlighter->setTheme(d->definitions->defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme));
    d->highlighter->rehighlight();
}

bool CodeHighlight::isActive() const
{
    return d->highlighter != nullptr;
}

#else

bool canHighlight()
{
    return false;
}

struct CodeHighlight::Private {
};

CodeHighlight::CodeHighlight(QTextDocument *document, const QString &, bool) : QObject(document) { }

void CodeHighlight::setDark(bool) { }

bool CodeHighlight::isActive() const
{
    return false;
}

#endif

CodeHighlight::~CodeHighlight() = default;

} // namespace dialogist::ui
