// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace vitrine {

/// Cuts a text into as few pages as there can be of at most \a room bytes of UTF-8 each, all about
/// as long as one another. It is cut between its \a blocks where that costs no page more, else
/// between sentences; within one only where a sentence alone has no room.
/// The pages, one after the other, are the text; spaces at the cuts are left out.
[[nodiscard]] QStringList pagesOf(const QStringList &blocks, int room);

} // namespace vitrine
