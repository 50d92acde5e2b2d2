// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/error.h"

#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

namespace dialogist {

/// A value or an Error; must not be ignored. Asking for the one that is not there is a programming mistake (assert).
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value()
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_data);
    }
    const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_data);
    }
    T take()
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_data));
    }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_data);
    }

private:
    std::variant<T, Error> m_data;
};

/// Success, or an Error; must not be ignored.
template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace dialogist
