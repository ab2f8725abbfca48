// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interruption.h"

#include <csignal>

namespace vitrine {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

void note(int)
{
    wasInterrupted = 1;
}

} // namespace

void watchForInterruption()
{
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
    std::signal(SIGHUP, note);
    std::signal(SIGXFSZ, SIG_IGN); // A file that may not grow is told as a full disk is.
}

void endIfInterrupted()
{
    if (wasInterrupted != 0)
        throw Interrupted();
}

} // namespace vitrine
