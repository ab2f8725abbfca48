// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steadyclock.h"

#include <ctime>

namespace vitrine {

std::chrono::milliseconds SteadyClock::now() const
{
    using namespace std::chrono;
#ifdef CLOCK_BOOTTIME
    timespec time {};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QDateTime SteadyClock::wallTime() const
{
    return QDateTime::currentDateTime();
}

} // namespace vitrine
