// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A row of a list, and where it begins.
struct CsvRow {
    int line = 0; ///< Counted from 1.
    QStringList fields = {};
};

struct CsvRows {
    std::vector<CsvRow> rows = {};
    int unclosedLine
        = 0; ///< Of the row whose quotation mark nothing closes, which is left out; or 0.
};

/// The rows of a list whose fields are separated by what its heading uses: , ; or tab.
[[nodiscard]] CsvRows csvRows(const QString &text);

} // namespace vitrine
