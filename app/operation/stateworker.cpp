// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateworker.h"

#include <QLoggingCategory>

#include <exception>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.operation", QtInfoMsg)

} // namespace

StateWorker::StateWorker(StateDatabase state) : m_state(std::move(state))
{
    m_thread.setMaxThreadCount(1);
    for (const QString &fault : m_state.faults())
        qCWarning(log).noquote() << fault;
}

StateWorker::~StateWorker()
{
    finish();
}

void StateWorker::post(Work work)
{
    m_thread.start([this, work = std::move(work)] { run(work); });
}

void StateWorker::finish()
{
    m_thread.waitForDone();
}

void StateWorker::run(const Work &work)
{
    try {
        work(m_state);
        m_lastFault.clear();
    } catch (const std::exception &error) {
        const QString fault = QString::fromUtf8(error.what());
        if (std::exchange(m_lastFault, fault) != fault)
            qCWarning(log).noquote() << fault;
    }
}

} // namespace vitrine
