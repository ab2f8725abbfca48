// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exhibition.h"

namespace vitrine {

/// Whether \a figure is a part of a hundred, as its text says: 65%+.
[[nodiscard]] bool isShare(const Figure &figure);

/// The value that is as long as a bar can be: a hundred for shares, else the largest of \a figures.
[[nodiscard]] double wholeOf(const std::vector<Figure> &figures);

/// What one dot stands for: 1, 10, 100 … so that all \a figures together are at most 200 dots.
[[nodiscard]] double perDot(const std::vector<Figure> &figures);

} // namespace vitrine
