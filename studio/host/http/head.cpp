// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/http/head.h"

#include <algorithm>
#include <array>

namespace dialogist::host {

namespace {
using Text = std::string_view;

bool isTokenChar(unsigned char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return Text("!#$%&'*+-.^_`|~").find(char(c)) != Text::npos;
}

bool isToken(Text text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return isTokenChar(static_cast<unsigned char>(c)); });
}

Text trimmed(Text text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

QByteArray bytesOf(Text text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Decodes the path; an escape may not stand for a control character, a separator or a percent sign.
bool decodePath(Text path, QByteArray &out)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        unsigned char c = static_cast<unsigned char>(path[i]);
        if (c <= 0x20 || c >= 0x7f || Text("\"<>\\^`{|}#").find(char(c)) != Text::npos)
            return false;
        if (c == '%') {
            if (i + 2 >= path.size() || hexDigit(path[i + 1]) < 0 || hexDigit(path[i + 2]) < 0)
                return false;
            c = static_cast<unsigned char>(hexDigit(path[i + 1]) * 16 + hexDigit(path[i + 2]));
            if (c < 0x20 || c == 0x7f || c == '/' || c == '\\' || c == '%')
                return false;
            i += 2;
        }
        out.append(char(c));
    }
    return out.startsWith('/') && !out.contains("//") && !out.contains("/../") && !out.contains("/./") && !out.endsWith("/..")
        && !out.endsWith("/.");
}

bool isQuery(Text query)
{
    return std::all_of(query.begin(), query.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u > 0x20 && u < 0x7f && Text("\"<>\\^`{|}#").find(c) == Text::npos;
    });
}

int readTarget(Text target, Head &head)
{
    if (target.size() > std::size_t(maxLineBytes))
        return 414;
    const Text scheme = "http://";
    if (target.substr(0, scheme.size()) == scheme) {
        target.remove_prefix(scheme.size());
        const std::size_t slash = target.find('/');
        if (slash == Text::npos || slash == 0)
            return 400;
        head.request.headers.append({":authority", bytesOf(target.substr(0, slash)).toLower()});
        target.remove_prefix(slash);
    }
    const std::size_t mark = target.find('?');
    if (mark != Text::npos) {
        const Text query = target.substr(mark + 1);
        if (!isQuery(query))
            return 400;
        head.request.query = bytesOf(query);
    }
    return decodePath(target.substr(0, mark), head.request.path) ? 0 : 400;
}

int readStartLine(Text line, Head &head)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == Text::npos || first == last)
        return line.size() > std::size_t(maxLineBytes) ? 414 : 400;
    const Text method = line.substr(0, first);
    const Text target = line.substr(first + 1, last - first - 1);
    const Text version = line.substr(last + 1);
    if (!isToken(method) || target.find(' ') != Text::npos)
        return 400;
    if (version.size() != 8 || version.substr(0, 5) != "HTTP/" || !isdigit(static_cast<unsigned char>(version[5])) || version[6] != '.'
        || !isdigit(static_cast<unsigned char>(version[7])))
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return 505;
    head.keepAlive = version == "HTTP/1.1";
    head.request.method = bytesOf(method);
    static constexpr std::array<Text, 7> known = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    if (std::find(known.begin(), known.end(), method) == known.end())
        return 501;
    return readTarget(target, head);
}

int readField(Text line, Head &head)
{
    const std::size_t colon = line.find(':');
    if (colon == Text::npos || !isToken(line.substr(0, colon)))
        return 400;
    const Text value = trimmed(line.substr(colon + 1));
    for (const char c : value) {
        const auto u = static_cast<unsigned char>(c);
        if ((u < 0x20 && u != '\t') || u == 0x7f)
            return 400;
    }
    if (head.request.headers.size() >= maxHeaders)
        return 431;
    head.request.headers.append({bytesOf(line.substr(0, colon)).toLower(), bytesOf(value)});
    return 0;
}

int countOf(const HttpRequest &request, QByteArrayView name)
{
    return int(std::count_if(request.headers.begin(), request.headers.end(), [&](const auto &field) { return field.first == name; }));
}

int readLength(Head &head)
{
    const int codings = countOf(head.request, "transfer-encoding");
    const int lengths = countOf(head.request, "content-length");
    if (codings > 0) {
        if (lengths > 0 || codings > 1)
            return 400;
        if (head.request.header("transfer-encoding").toLower() != "chunked")
            return 501;
        head.chunked = true;
        return head.keepAlive ? 0 : 400; // HTTP/1.0 knows no codings
    }
    if (lengths == 0)
        return 0;
    const QByteArray text = head.request.header("content-length");
    const bool plain = !text.isEmpty() && text.size() <= 15 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths > 1 || !plain)
        return 400;
    head.contentLength = text.toLongLong();
    return 0;
}

bool isHost(const QByteArray &host)
{
    return !host.isEmpty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Text("-._:[]").find(c) != Text::npos;
    });
}

int readConnection(Head &head)
{
    const bool isOld = !head.keepAlive;
    if (countOf(head.request, "host") != 1)
        return 400;
    const QByteArray host = head.request.header("host").toLower();
    const QByteArray authority = head.request.header(":authority");
    if (!isHost(host) || (!authority.isEmpty() && authority != host))
        return 400;
    for (const QByteArray &option : head.request.header("connection").toLower().split(',')) {
        if (option.trimmed() == "close")
            head.keepAlive = false;
        else if (option.trimmed() == "keep-alive" && isOld)
            head.keepAlive = true;
    }
    const QByteArray expect = head.request.header("expect").toLower();
    if (!expect.isEmpty() && expect != "100-continue")
        return 417;
    head.expectsContinue = !expect.isEmpty();
    return 0;
}

int readLines(Text bytes, Head &head)
{
    bool isFirst = true;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find("\r\n");
        if (end == Text::npos)
            return 400;
        const Text line = bytes.substr(0, end);
        bytes.remove_prefix(end + 2);
        if (line.empty())
            return isFirst || !bytes.empty() ? 400 : 0;
        if (line.find('\r') != Text::npos || line.find('\n') != Text::npos || line.find('\0') != Text::npos)
            return 400;
        if (!isFirst && line.size() > std::size_t(maxLineBytes))
            return 431;
        if (const int refusal = isFirst ? readStartLine(line, head) : readField(line, head))
            return refusal;
        isFirst = false;
    }
    return 400;
}
} // namespace

Head readHead(std::string_view bytes)
{
    Head head;
    head.refusal = readLines(bytes, head);
    if (!head.refusal)
        head.refusal = readLength(head);
    if (!head.refusal)
        head.refusal = readConnection(head);
    return head;
}

} // namespace dialogist::host
