// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <CLI/App.hpp>

#include <functional>

namespace vitrine {

/// What vitrinectl tells the shell.
enum class ExitCode {
    Ok = 0,
    ContentHasErrors = 1,
    UsageOrDisk = 2,
};

/// One verb of vitrinectl: how it is written, and what it does once that has been read.
struct Command {
    CLI::App *syntax = nullptr;
    std::function<ExitCode()> run = {};
};

} // namespace vitrine
