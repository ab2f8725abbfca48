// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace vitrine {

/// A folder in memory for one fuzzer, gone with it.
[[nodiscard]] const QString &fuzzFolder();

/// Writes the fuzzer's bytes to \a name in fuzzFolder(); its path.
QString fuzzFile(const QString &name, const std::uint8_t *bytes, std::size_t size);

/// Ends the fuzzer where \a holds does not, as a crash does.
void demand(bool holds);

} // namespace vitrine

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
