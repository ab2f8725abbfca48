// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operation.h"

#include <QCoreApplication>

namespace vitrine {

Operation::Operation(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    // Who comes next begins at the beginning.
    connect(m_parts.desk, &OperatorDesk::changed, this, [this] {
        if (m_parts.desk->state() == OperatorDesk::Away)
            setPage(HealthPage);
    });
}

QString Operation::program() const
{
    return QStringLiteral("Vitrine ") + QCoreApplication::applicationVersion();
}

void Operation::setPage(Page page)
{
    if (m_page == page)
        return;
    m_page = page;
    emit pageChanged();
}

} // namespace vitrine
