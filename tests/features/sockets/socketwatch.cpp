// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
//
// Loaded into a program before everything else (LD_PRELOAD), writes down every socket it makes, every address it connects,
// binds or sends to, and every name it looks up: one line each to the file that DIALOGIST_SOCKET_LOG names. Nothing is held
// back, and nothing is missed for being short.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <arpa/inet.h>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

void note(const char *what, const char *detail)
{
    const int before = errno;
    if (const char *path = std::getenv("DIALOGIST_SOCKET_LOG")) {
        char line[512];
        const int length = std::snprintf(line, sizeof(line), "%s %s\n", what, detail);
        const int file = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (file >= 0 && length > 0) {
            const ssize_t written = ::write(file, line, std::strlen(line));
            (void)written;
        }
        if (file >= 0)
            ::close(file);
    }
    errno = before;
}

void note(const char *what, const sockaddr *address, socklen_t size)
{
    if (!address)
        return;
    char host[INET6_ADDRSTRLEN] = "?";
    char detail[256];
    switch (address->sa_family) {
    case AF_INET: {
        const auto *in = reinterpret_cast<const sockaddr_in *>(address);
        inet_ntop(AF_INET, &in->sin_addr, host, sizeof(host));
        std::snprintf(detail, sizeof(detail), "inet %s %d", host, int(ntohs(in->sin_port)));
        break;
    }
    case AF_INET6: {
        const auto *in = reinterpret_cast<const sockaddr_in6 *>(address);
        inet_ntop(AF_INET6, &in->sin6_addr, host, sizeof(host));
        std::snprintf(detail, sizeof(detail), "inet %s %d", host, int(ntohs(in->sin6_port)));
        break;
    }
    case AF_UNIX: {
        const auto *un = reinterpret_cast<const sockaddr_un *>(address);
        const int length = int(size) - int(offsetof(sockaddr_un, sun_path));
        // An abstract name begins with a zero.
        const bool abstract = length > 0 && un->sun_path[0] == 0;
        std::snprintf(detail, sizeof(detail), "unix %s%.*s", abstract ? "@" : "", length > 0 ? length - (abstract ? 1 : 0) : 0,
                      un->sun_path + (abstract ? 1 : 0));
        break;
    }
    default:
        std::snprintf(detail, sizeof(detail), "family-%d", int(address->sa_family));
    }
    note(what, detail);
}

} // namespace

extern "C" {

int socket(int domain, int type, int protocol) noexcept
{
    // Sockets between processes of this computer are told by whom they speak to.
    if (domain != AF_UNIX)
        note("socket", domain == AF_INET || domain == AF_INET6 ? "inet" : "other");
    return real<int(int, int, int)>("socket")(domain, type, protocol);
}

int connect(int file, const sockaddr *address, socklen_t size)
{
    note("connect", address, size);
    return real<int(int, const sockaddr *, socklen_t)>("connect")(file, address, size);
}

int bind(int file, const sockaddr *address, socklen_t size) noexcept
{
    note("bind", address, size);
    return real<int(int, const sockaddr *, socklen_t)>("bind")(file, address, size);
}

ssize_t sendto(int file, const void *bytes, size_t count, int flags, const sockaddr *address, socklen_t size)
{
    note("sendto", address, size);
    return real<ssize_t(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto")(file, bytes, count, flags, address, size);
}

ssize_t sendmsg(int file, const msghdr *message, int flags)
{
    note("sendto", static_cast<const sockaddr *>(message->msg_name), message->msg_namelen);
    return real<ssize_t(int, const msghdr *, int)>("sendmsg")(file, message, flags);
}

int sendmmsg(int file, mmsghdr *messages, unsigned count, int flags)
{
    for (unsigned i = 0; i < count; ++i)
        note("sendto", static_cast<const sockaddr *>(messages[i].msg_hdr.msg_name), messages[i].msg_hdr.msg_namelen);
    return real<int(int, mmsghdr *, unsigned, int)>("sendmmsg")(file, messages, count, flags);
}

int getaddrinfo(const char *host, const char *service, const addrinfo *hints, addrinfo **result)
{
    note("lookup", host ? host : "");
    return real<int(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo")(host, service, hints, result);
}

int getnameinfo(const sockaddr *address, socklen_t size, char *host, socklen_t hostSize, char *service, socklen_t serviceSize, int flags)
{
    note("lookup", address, size);
    return real<int(const sockaddr *, socklen_t, char *, socklen_t, char *, socklen_t, int)>("getnameinfo")(address, size, host, hostSize, service,
                                                                                                         serviceSize, flags);
}

hostent *gethostbyname(const char *name)
{
    note("lookup", name);
    return real<hostent *(const char *)>("gethostbyname")(name);
}

} // extern "C"
