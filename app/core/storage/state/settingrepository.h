// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statedatabase.h"

#include <QMap>

namespace vitrine {

/// What the operator has set, by name. Throws StorageError where the disk does not play along.
class SettingRepository
{
public:
    explicit SettingRepository(const StateDatabase &state) : m_state(state) { }

    [[nodiscard]] QMap<QString, QString> all() const;
    /// Sets every one of \a settings, or none. An empty value is the same as none.
    void set(const QMap<QString, QString> &settings);

private:
    const StateDatabase &m_state;
};

} // namespace vitrine
