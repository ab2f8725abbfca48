// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorybudget.h"

#include <algorithm>
#include <thread>

namespace vitrine {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 rest = 192 * mebibyte; // The program itself, the pack, and pictures that are done.

} // namespace

MemoryBudget::Claim::Claim(MemoryBudget &budget, qint64 bytes)
    : m_budget(budget),
      m_bytes(std::min(bytes, budget.m_total))
{
    std::unique_lock lock(m_budget.m_mutex);
    m_budget.m_freed.wait(lock, [&] { return m_budget.m_free >= m_bytes; });
    m_budget.m_free -= m_bytes;
}

MemoryBudget::Claim::~Claim()
{
    const std::lock_guard lock(m_budget.m_mutex);
    m_budget.m_free += m_bytes;
    m_budget.m_freed.notify_all();
}

qint64 MemoryBudget::ofProgram()
{
    const qint64 cores = std::max(2U, std::thread::hardware_concurrency());
    return (1536 + 256 * (cores - 2)) * mebibyte;
}

qint64 MemoryBudget::ofPictures()
{
    return ofProgram() - rest;
}

} // namespace vitrine
