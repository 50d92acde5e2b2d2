// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/coderunner.h"

#include "studio/base/job.h"
#include "studio/engine/code/codetexts.h"
#include "studio/engine/code/scriptengine.h"
#include "studio/flow/plaincode.h"
#include "studio/process/sandbox.h"
#include "studio/process/workerpool.h"

#include <QCache>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dialogist::engine {

using namespace Qt::StringLiterals;
using process::WorkerAnswer;

namespace {

constexpr int graceMilliseconds = 1000; ///< from the interrupt to the kill
constexpr int lowerMilliseconds = 10'000;
constexpr int parseMilliseconds = 5000; ///< the first one waits for the process
constexpr qsizetype maximumMessage = 1024 * 1024;
constexpr qsizetype maximumLog = 101;
constexpr qsizetype maximumChecks = 512; ///< remembered
constexpr qsizetype maximumAhead = maximumChecks / 2; ///< so that preparing one bot does not push out what others have

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray keyOf(const QString &source, const QStringList &variables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(source.toUtf8());
    for (const QString &name : variables)
        hash.addData('\0' + name.toUtf8());
    return hash.result();
}

/// As a check is remembered by it: in whatever order a step names its variables.
QStringList sorted(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    return names;
}

/// Lone surrogates in a request would not survive UTF-8; in texts they become the replacement character.
QJsonValue storable(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return QString::fromUtf8(wellFormed(value.toString()));
    if (depth < 200 && value.isArray()) {
        QJsonArray list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            list.append(storable(item, depth + 1));
        return list;
    }
    if (depth < 200 && value.isObject()) {
        QJsonObject fields;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            fields.insert(QString::fromUtf8(wellFormed(it.key())), storable(it.value(), depth + 1));
        return fields;
    }
    return value;
}

/// Loading what lowers takes a second or two, which code that does not need it should not wait for.
bool isPlain(const QString &source, const QStringList &variables)
{
    return source.size() <= maximumCodeLength && std::all_of(variables.begin(), variables.end(), &CodeRunner::isUsableName) && flow::isPlainCode(source, variables);
}

/// The run's answer, believed as far as it fits the task.
CodeResult resultOf(const QByteArray &message, const CodeTask &task)
{
    CodeResult result;
    QJsonParseError problem;
    const QJsonObject answer = QJsonDocument::fromJson(message, &problem).object();
    if (problem.error == QJsonParseError::DeepNesting) {
        result.error = codeError(u"output"_s, {{u"kind"_s, u"deep"_s}});
        return result;
    }
    const QString status = answer[u"status"_s].toString();
    result.milliseconds = answer[u"milliseconds"_s].toDouble();
    if (status != "done"_L1) {
        result.error = status == "time"_L1 ? codeError(u"time"_s) : status == "code"_L1 ? codeError(u"code"_s, answer[u"failure"_s].toObject()) : codeError(u"crash"_s);
        return result;
    }
    const QJsonObject data = answer[u"result"_s].toObject();
    const QJsonArray lines = data[u"log"_s].toArray();
    for (const QJsonValue &line : lines) {
        if (result.log.size() < maximumLog)
            result.log.append(line.toString());
    }
    if (data.contains(u"failure"_s)) {
        const QJsonObject failure = data[u"failure"_s].toObject();
        QString kind = failure[u"kind"_s].toString();
        // The engine's own words: the one kind of memory that code is told of instead of being stopped.
        if (kind.isEmpty() && failure[u"message"_s] == "ArrayBuffer: out of memory"_L1)
            kind = u"memory"_s;
        result.error = codeError(kind.isEmpty() ? u"thrown"_s : kind == "return"_L1 ? u"port"_s : kind, failure);
        return result;
    }
    const QString port = data[u"port"_s].toString();
    if (!port.isEmpty() && port != "next"_L1 && !task.ports.contains(port)) {
        result.error = codeError(u"port"_s, {{u"port"_s, port}});
        return result;
    }
    result.port = port;
    const QJsonObject outputs = data[u"outputs"_s].toObject();
    for (const QString &name : task.outputs) {
        if (outputs.contains(name))
            result.outputs.insert(name, outputs[name]);
    }
    return result;
}

CodeError errorOf(WorkerAnswer::End end)
{
    using End = WorkerAnswer::End;
    switch (end) {
    case End::TimedOut:
        return codeError(u"time"_s);
    case End::OutOfMemory:
        return codeError(u"memory"_s);
    case End::TooLarge:
        return codeError(u"large"_s);
    case End::Missing:
        return codeError(u"missing"_s);
    case End::Busy:
        return codeError(u"busy"_s);
    case End::Cancelled:
        return codeError(u"cancelled"_s);
    case End::Answered:
    case End::Crashed:
        break;
    }
    return codeError(u"crash"_s);
}

process::WorkerSetup setupOf(const QString &program, const QStringList &arguments, int count)
{
    process::WorkerSetup setup;
    setup.program = program;
    setup.arguments = arguments;
    setup.count = count;
    return setup;
}

/// Babel takes a second or two to load, longer on a busy machine; whoever asks first waits for it.
process::WorkerSetup loweringSetup(const QString &program)
{
    process::WorkerSetup setup = setupOf(program, {u"jsrunner"_s, u"lower"_s}, 1);
    setup.startMilliseconds = 30'000;
    setup.queueMilliseconds = 30'000;
    return setup;
}

} // namespace

struct CodeRunner::Private {
    Private(const QString &program, int processes)
        : running(setupOf(program, {u"jsrunner"_s}, processes))
        , lowering(loweringSetup(program))
    {
    }
    ~Private()
    {
        {
            const std::lock_guard lock(mutex);
            stopping = true;
            control.cancel();
        }
        wanted.notify_all();
        if (preparing.joinable())
            preparing.join();
    }

    CodeCheck check(const QString &source, const QStringList &variables, const JobControl *cancel);
    CodeResult runLowered(const CodeTask &task, const QString &lowered, const JobControl *cancel);
    bool isKnown(const Source &source);
    void prepareAll();

    process::WorkerPool running;
    process::WorkerPool lowering;
    std::mutex mutex;
    QCache<QByteArray, CodeCheck> checks {maximumChecks}; ///< by source and names
    QCache<QByteArray, bool> fine {maximumChecks}; ///< the same, of those without mistakes that were not lowered
    std::condition_variable wanted;
    std::deque<Source> ahead; ///< to be prepared
    std::thread preparing; ///< from the first source on
    bool isPreparing = false;
    bool stopping = false;
    JobControl control;
};

CodeRunner::CodeRunner(const QString &runnerProgram, int processes) : d(std::make_unique<Private>(runnerProgram, processes)) { }

CodeRunner::~CodeRunner() = default;

CodeCheck CodeRunner::Private::check(const QString &source, const QStringList &variables, const JobControl *cancel)
{
    CodeCheck check;
    for (const QString &name : variables) {
        if (!isUsableName(name))
            check.issues.append({1, 0, 1, true, codeIssueText(u"name"_s, name), u"name"_s, name});
    }
    if (source.size() > maximumCodeLength)
        check.issues.append({1, 0, 1, true, codeIssueText(u"long"_s, {}), u"long"_s, {}});
    if (!check.issues.isEmpty())
        return check;
    const QByteArray key = keyOf(source, variables);
    {
        const std::lock_guard lock(mutex);
        if (const CodeCheck *known = checks.object(key))
            return *known;
    }
    const QJsonObject request {{u"source"_s, QString::fromUtf8(wellFormed(source))}, {u"variables"_s, QJsonArray::fromStringList(variables)}};
    const WorkerAnswer answer = lowering.ask(jsonOf(request), lowerMilliseconds, cancel);
    const QJsonObject lowered = QJsonDocument::fromJson(answer.message).object();
    if (answer.end != WorkerAnswer::End::Answered || !lowered.contains(u"issues"_s)) {
        check.failure = answer.end == WorkerAnswer::End::Answered ? codeError(u"time"_s) : errorOf(answer.end);
        return check;
    }
    check.lowered = lowered[u"code"_s].toString();
    const QJsonArray issues = lowered[u"issues"_s].toArray();
    for (const QJsonValue &value : issues) {
        const QJsonObject issue = value.toObject();
        check.issues.append({std::max(1, issue[u"line"_s].toInt(1)), std::max(0, issue[u"column"_s].toInt()), std::max(1, issue[u"length"_s].toInt(1)),
                             issue[u"isError"_s].toBool(), codeIssueText(issue[u"code"_s].toString(), issue[u"name"_s].toString()),
                             issue[u"code"_s].toString(), issue[u"name"_s].toString()});
    }
    const std::lock_guard lock(mutex);
    checks.insert(key, new CodeCheck(check));
    return check;
}

CodeCheck CodeRunner::check(const QString &source, const QStringList &variables, const JobControl *control)
{
    return d->check(source, sorted(variables), control);
}

bool CodeRunner::isFine(const QString &source, const QStringList &variables, const JobControl *control)
{
    const QStringList names = sorted(variables);
    if (!isPlain(source, names))
        return false;
    const QByteArray key = keyOf(source, names);
    {
        const std::lock_guard lock(d->mutex);
        if (d->fine.contains(key))
            return true;
    }
    const QJsonObject request {{u"parse"_s, QString::fromUtf8(wellFormed(source))}, {u"milliseconds"_s, parseMilliseconds}};
    const WorkerAnswer answer = d->running.ask(jsonOf(request), parseMilliseconds + graceMilliseconds, control);
    const bool isFine = answer.end == WorkerAnswer::End::Answered && QJsonDocument::fromJson(answer.message).object()[u"status"_s] == "done"_L1;
    if (isFine) {
        const std::lock_guard lock(d->mutex);
        d->fine.insert(key, new bool(true));
    }
    return isFine;
}

bool CodeRunner::Private::isKnown(const Source &source)
{
    return checks.contains(keyOf(source.source, source.variables));
}

void CodeRunner::prepare(const QList<Source> &sources)
{
    const std::lock_guard lock(d->mutex);
    for (const Source &source : sources) {
        if (qsizetype(d->ahead.size()) < maximumAhead)
            d->ahead.push_back({source.source, sorted(source.variables)});
    }
    if (d->ahead.empty())
        return;
    if (!d->preparing.joinable())
        d->preparing = std::thread([this] { d->prepareAll(); });
    d->wanted.notify_all();
}

bool CodeRunner::isPrepared() const
{
    const std::lock_guard lock(d->mutex);
    return d->ahead.empty() && !d->isPreparing;
}

void CodeRunner::Private::prepareAll()
{
    std::unique_lock lock(mutex);
    for (;;) {
        wanted.wait(lock, [this] { return stopping || !ahead.empty(); });
        if (stopping)
            return;
        const Source source = std::move(ahead.front());
        ahead.pop_front();
        if (isKnown(source))
            continue;
        isPreparing = true;
        lock.unlock();
        running.warm();
        if (!isPlain(source.source, source.variables))
            check(source.source, source.variables, &control); // what is wrong with it is told when it runs
        lock.lock();
        isPreparing = false;
    }
}

CodeResult CodeRunner::run(const CodeTask &task, const JobControl *control)
{
    const QStringList variables = sorted(task.inputs.keys() + task.outputs);
    if (isPlain(task.source, variables)) {
        // As lowering would give it. What the engine cannot read is told by the check, in its words and with its place.
        CodeResult result = d->runLowered(task, u"$main = function () {"_s + QString::fromUtf8(wellFormed(task.source)) + u"\n};"_s, control);
        if (!result.error || result.error->kind != "code"_L1)
            return result;
    }
    CodeResult result;
    const CodeCheck checked = d->check(task.source, variables, control);
    if (checked.failure) {
        result.error = checked.failure;
        return result;
    }
    for (const CodeIssue &issue : checked.issues) {
        if (issue.isError) {
            result.error = CodeError {u"code"_s, issue.message, issue.line};
            return result;
        }
    }
    return d->runLowered(task, checked.lowered, control);
}

CodeResult CodeRunner::Private::runLowered(const CodeTask &task, const QString &lowered, const JobControl *cancel)
{
    CodeResult result;
    const QByteArray request = jsonOf({{u"code"_s, lowered}, {u"inputs"_s, storable(task.inputs)},
                                       {u"outputs"_s, QJsonArray::fromStringList(task.outputs)}, {u"milliseconds"_s, task.milliseconds}});
    if (request.size() > maximumMessage + lowered.size() * 2) {
        result.error = codeError(u"large"_s, {{u"kind"_s, u"input"_s}});
        return result;
    }
    const WorkerAnswer answer = running.ask(request, task.milliseconds + graceMilliseconds, cancel);
    if (answer.end == WorkerAnswer::End::Answered)
        return resultOf(answer.message, task);
    result.error = errorOf(answer.end);
    return result;
}

void CodeRunner::warm()
{
    d->lowering.warm();
    d->running.warm();
}

bool CodeRunner::knowsModernJavaScript()
{
    return QFile::exists(u":/js/babel.min.js"_s);
}

bool CodeRunner::isUsableName(const QString &name)
{
    static const QRegularExpression identifier(u"^[\\p{L}_$][\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}$]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> reserved {
        u"arguments"_s, u"async"_s,   u"await"_s,   u"break"_s,  u"case"_s,     u"catch"_s,  u"class"_s,   u"const"_s,      u"continue"_s, u"debugger"_s, u"default"_s,
        u"delete"_s,    u"do"_s,      u"else"_s,    u"enum"_s,   u"eval"_s,     u"export"_s, u"extends"_s, u"false"_s,      u"finally"_s,  u"for"_s,      u"function"_s,
        u"if"_s,        u"implements"_s, u"import"_s, u"in"_s,   u"instanceof"_s, u"interface"_s, u"let"_s, u"new"_s,       u"null"_s,     u"package"_s,  u"private"_s,
        u"protected"_s, u"public"_s,  u"return"_s,  u"static"_s, u"super"_s,    u"switch"_s, u"this"_s,    u"throw"_s,      u"true"_s,     u"try"_s,      u"typeof"_s,
        u"undefined"_s, u"var"_s,     u"void"_s,    u"while"_s,  u"with"_s,     u"yield"_s};
    return identifier.match(name).hasMatch() && !reserved.contains(name);
}

const QStringList &CodeRunner::libraryNames()
{
    static const QStringList names = QStringLiteral(
        "Array AggregateError Boolean Date Error Infinity JSON Map Math NaN Number Object Promise RangeError RegExp Set String Symbol TypeError URL "
        "URLSearchParams WeakMap WeakSet console decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat parseInt structuredClone undefined "
        "async await break case catch class const continue default delete else false finally for function if in instanceof let new null of return "
        "static super switch this throw true try typeof void while yield").split(u' ');
    return names;
}

QList<qint64> CodeRunner::processIds() const
{
    return d->running.processIds();
}

int CodeRunner::starts() const
{
    return d->running.starts();
}

QString codeSandboxDescription()
{
#ifdef Q_OS_LINUX
    if (process::landlockVersion() > 0) {
        return QCoreApplication::translate("engine",
            "Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.");
    }
    return QCoreApplication::translate("engine",
        "Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.");
#else
    return QCoreApplication::translate("engine", "Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.");
#endif
}

} // namespace dialogist::engine
