// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vipsfile.h"

#include <vips/vips8>

#include <algorithm>

// For the sources that use libvips itself, and know nothing of Qt.
namespace vitrine::vips {

/// Frees what libvips keeps for this thread, which may end afterwards.
struct ThreadCleanup {
    ~ThreadCleanup() { vips_thread_shutdown(); }
};

/// What \a work gives; what libvips throws in it becomes a Failure.
template <class Work>
auto translated(const Work &work)
{
    const ThreadCleanup cleanup;
    try {
        return work();
    } catch (const ::vips::VError &error) {
        std::string said = error.what();
        vips_error_clear();
        said.erase(said.find_last_not_of('\n') + 1);
        std::replace(said.begin(), said.end(), '\n', ' ');
        throw Failure(said);
    }
}

/// The drawing \a scale times as large as it asks for.
[[nodiscard]] ::vips::VImage drawing(const File &file, double scale);

/// The picture as it is stored; reading it throws where it is damaged. It comes row by row, once.
[[nodiscard]] ::vips::VImage bitmap(const File &file);

/// The options that bitmap() reads \a file with, as a part of its name.
[[nodiscard]] std::string loadOptions(const File &file);

/// Whether libvips has warned of something on this thread since this was last asked.
[[nodiscard]] bool takeWarning();

} // namespace vitrine::vips
