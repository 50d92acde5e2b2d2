// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/scriptengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

struct Watchdog::Private {
    std::mutex mutex;
    std::condition_variable changed;
    QJSEngine *engine = nullptr; ///< null = nothing to watch
    std::chrono::steady_clock::time_point deadline;
    bool fired = false;
    bool stopping = false;
    std::thread thread;

    void watch()
    {
        std::unique_lock lock(mutex);
        while (!stopping) {
            if (!engine || fired) {
                changed.wait(lock);
            } else if (changed.wait_until(lock, deadline) == std::cv_status::timeout && engine
                       && std::chrono::steady_clock::now() >= deadline) {
                fired = true;
                engine->setInterrupted(true);
            }
        }
    }
};

Watchdog::Watchdog() : d(std::make_unique<Private>())
{
    d->thread = std::thread([this] { d->watch(); });
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_all();
    d->thread.join();
}

void Watchdog::arm(QJSEngine &engine, int milliseconds)
{
    {
        const std::lock_guard lock(d->mutex);
        d->engine = &engine;
        d->fired = false;
        d->deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    }
    d->changed.notify_all();
}

bool Watchdog::disarm()
{
    const std::lock_guard lock(d->mutex);
    d->engine = nullptr;
    return d->fired;
}

namespace {

QString resource(const QString &name)
{
    QFile file(u":/js/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The variables as JavaScript's own around the lowered code, and a way to read them afterwards. All before the code stands on its
/// first line, so that lines stay the designer's.
QString programOf(const QJsonObject &request)
{
    QStringList names;
    QString take;
    for (const QString &name : request[u"inputs"_s].toObject().keys())
        names.append(name);
    const QJsonArray outputs = request[u"outputs"_s].toArray();
    for (const QJsonValue &output : outputs) {
        const QString name = output.toString();
        if (!names.contains(name))
            names.append(name);
        take += u"\"%1\":%1,"_s.arg(name);
    }
    QString declarations;
    for (const QString &name : std::as_const(names))
        declarations += u"let %1=$values[\"%1\"];"_s.arg(name);
    return u"(function($values,$at){\"use strict\";"_s + declarations + u"return{main:(function(){let $main;"_s + request[u"code"_s].toString()
        + u"\n;return $main})(),take:function(){return{"_s + take + u"}}}})"_s;
}

QByteArray failed(const char *status, const QJSValue &error = {})
{
    QJsonObject answer {{u"status"_s, QLatin1String(status)}};
    if (error.isError()) {
        answer.insert(u"failure"_s, QJsonObject {{u"message"_s, error.property(u"message"_s).toString().left(2000)},
                                                {u"line"_s, error.property(u"lineNumber"_s).toInt()}});
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray wellFormed(const QString &text)
{
    QString copy = text;
    for (qsizetype i = 0; i < copy.size(); ++i) {
        if (!copy.at(i).isSurrogate())
            continue;
        if (copy.at(i).isHighSurrogate() && i + 1 < copy.size() && copy.at(i + 1).isLowSurrogate())
            ++i;
        else
            copy[i] = QChar::ReplacementCharacter;
    }
    return copy.toUtf8();
}

ScriptSources ScriptSources::forRuns()
{
    return {resource(u"polyfills.js"_s), resource(u"frame.js"_s), {}, {}};
}

ScriptSources ScriptSources::forLowering()
{
    return {resource(u"polyfills.js"_s), {}, resource(u"lowering.js"_s), resource(u"babel.min.js"_s)};
}

struct ScriptRun::Private {
    QJSEngine engine;
    QJSValue makeFunction; ///< as it was before anything ran
    QJSValue frame;
    bool failed = true;
};

ScriptRun::ScriptRun(const ScriptSources &sources) : d(std::make_unique<Private>())
{
    d->makeFunction = d->engine.globalObject().property(u"Function"_s);
    const QJSValue drain = d->engine.evaluate(sources.polyfills, u"polyfills.js"_s);
    d->frame = d->engine.evaluate(sources.frame, u"frame.js"_s).call({d->engine.globalObject(), drain});
}

ScriptRun::~ScriptRun() = default;

bool ScriptRun::hasFailed() const
{
    return d->failed;
}

/// Makes a function of the code that nobody calls: a body of its own, so that no brace too many leads out of it.
QByteArray ScriptRun::parse(const QJsonObject &request, Watchdog &watchdog)
{
    watchdog.arm(d->engine, request[u"milliseconds"_s].toInt(1000));
    const QJSValue made = d->makeFunction.callAsConstructor({u"\"use strict\";"_s + request[u"parse"_s].toString()});
    if (watchdog.disarm())
        return failed("time");
    d->failed = false; // nothing of it has run
    if (made.isError() || !made.isCallable())
        return failed("code", made);
    return "{\"status\":\"done\",\"milliseconds\":0,\"result\":{}}";
}

QByteArray ScriptRun::run(const QByteArray &message, Watchdog &watchdog)
{
    const QJsonObject request = QJsonDocument::fromJson(message).object();
    if (request.contains(u"parse"_s))
        return parse(request, watchdog);
    const QString values = QString::fromUtf8(QJsonDocument(request[u"inputs"_s].toObject()).toJson(QJsonDocument::Compact));
    const QJSValue start = d->frame.property(u"start"_s);
    const QJSValue finish = d->frame.property(u"finish"_s);
    QElapsedTimer clock;
    clock.start();
    watchdog.arm(d->engine, request[u"milliseconds"_s].toInt(1000));
    const QJSValue program = d->engine.evaluate(programOf(request), u"code.js"_s);
    if (program.isError() || !program.isCallable())
        return watchdog.disarm() ? failed("time") : failed("code", program);
    start.call({program, values});
    const QJSValue end = finish.call();
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    if (watchdog.disarm())
        return failed("time");
    if (!end.isString())
        return failed("code", end);
    d->failed = d->frame.property(u"failed"_s).call().toBool();
    return "{\"status\":\"done\",\"milliseconds\":" + QByteArray::number(milliseconds, 'f', 3) + ",\"result\":" + wellFormed(end.toString()) + '}';
}

namespace {

/// The code points of each general category of Unicode, as ranges: first, last, first, last, …
QJsonObject characterCategories()
{
    static constexpr const char *names[] {"Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn", "Lu",
                                          "Ll", "Lt", "Lm", "Lo", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So"};
    QMap<int, QJsonArray> ranges;
    int before = -1;
    int first = 0;
    for (int code = 0; code <= 0x110000; ++code) {
        const int category = code <= 0x10ffff ? int(QChar::category(char32_t(code))) : -1;
        if (category == before)
            continue;
        if (before >= 0) {
            ranges[before].append(first);
            ranges[before].append(code - 1);
        }
        before = category;
        first = code;
    }
    QJsonObject result;
    for (auto it = ranges.begin(); it != ranges.end(); ++it)
        result.insert(QLatin1String(names[it.key()]), it.value());
    return result;
}

} // namespace

struct ScriptLowering::Private {
    QJSEngine engine;
    QJSValue lower; ///< undefined without Babel
    bool failed = false;
};

ScriptLowering::ScriptLowering(const ScriptSources &sources) : d(std::make_unique<Private>())
{
    if (sources.babel.isEmpty())
        return;
    d->engine.evaluate(sources.polyfills, u"polyfills.js"_s);
    d->engine.evaluate(sources.lowering, u"lowering.js"_s);
    d->engine.evaluate(sources.babel, u"babel.js"_s);
    d->engine.globalObject().setProperty(u"characterCategories"_s, d->engine.toScriptValue(QJsonValue(characterCategories())));
    d->engine.evaluate(sources.lowering, u"lowering.js"_s);
    d->lower = d->engine.globalObject().property(u"lower"_s);
    // The first use of the many parts of Babel takes as long as loading it.
    if (d->lower.isCallable())
        d->lower.call({u"{\"source\":\"let a = b?.c ?? 1; await a\",\"variables\":[\"b\"]}"_s});
}

ScriptLowering::~ScriptLowering() = default;

bool ScriptLowering::hasFailed() const
{
    return d->failed;
}

QByteArray ScriptLowering::lower(const QByteArray &message, Watchdog &watchdog)
{
    if (d->lower.isCallable()) {
        watchdog.arm(d->engine, 8000);
        const QJSValue answer = d->lower.call({QString::fromUtf8(message)});
        d->failed = watchdog.disarm() || !answer.isString();
        if (d->failed)
            return failed("time");
        return wellFormed(answer.toString());
    }
    // Without Babel the engine's own parser checks what it knows, and that runs as it is.
    const QString source = QJsonDocument::fromJson(message).object()[u"source"_s].toString();
    const QString code = u"$main = function () {"_s + source + u"\n};"_s;
    const QJSValue parsed = d->engine.evaluate(u"\"use strict\";(function(){let $main;"_s + code + u"})"_s, u"code.js"_s);
    QJsonArray issues;
    if (parsed.isError()) {
        issues.append(QJsonObject {{u"code"_s, u"syntax"_s}, {u"name"_s, parsed.property(u"message"_s).toString()}, {u"isError"_s, true},
                                   {u"line"_s, parsed.property(u"lineNumber"_s).toInt()}, {u"column"_s, 0}, {u"length"_s, 1}});
    }
    return QJsonDocument(QJsonObject {{u"code"_s, parsed.isError() ? QString() : code}, {u"issues"_s, issues}}).toJson(QJsonDocument::Compact);
}

} // namespace dialogist::engine
