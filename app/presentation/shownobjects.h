// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariantList>

#include <utility>

namespace vitrine {

/// Objects that QML shows until others take their place. Those replaced live until the next change:
/// what showed them may still be on its way out.
class ShownObjects
{
public:
    [[nodiscard]] const QVariantList &list() const { return m_list; }

    template <class Object>
    void replace(const QList<Object *> &objects)
    {
        for (const QVariant &retired : std::exchange(m_retired, std::exchange(m_list, {})))
            retired.value<QObject *>()->deleteLater();
        for (Object *object : objects)
            m_list.append(QVariant::fromValue(object));
    }

private:
    QVariantList m_list = {};
    QVariantList m_retired = {};
};

} // namespace vitrine
