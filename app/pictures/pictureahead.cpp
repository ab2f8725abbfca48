// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureahead.h"

#include <cmath>
#include <utility>

namespace vitrine {

template <class Value>
void PictureAhead::set(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    emit changed();
    reloadSoon();
}

void PictureAhead::setSource(const QUrl &source)
{
    set(m_source, source);
}

void PictureAhead::setDecodedFor(const QSizeF &size)
{
    set(m_decodedFor, size);
}

void PictureAhead::setWhole(bool isWhole)
{
    set(m_isWhole, isWhole);
}

void PictureAhead::setDensity(double density)
{
    set(m_density, density);
}

void PictureAhead::setLikely(bool isLikely)
{
    set(m_isLikely, isLikely);
}

void PictureAhead::componentComplete()
{
    m_isComplete = true;
    reloadSoon();
}

void PictureAhead::reloadSoon()
{
    if (!m_isComplete || std::exchange(m_isChanged, true))
        return;
    QMetaObject::invokeMethod(this, &PictureAhead::reload, Qt::QueuedConnection);
}

void PictureAhead::reload()
{
    m_isChanged = false;
    PictureStore *const store = PictureStore::of(*this);
    const QSizeF size = m_decodedFor * m_density;
    const PictureWanted wanted {.picture = PictureStore::pictureOf(m_source),
                                .size
                                = {int(std::ceil(size.width())), int(std::ceil(size.height()))},
                                .whole = m_isWhole};
    if (!store || wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_order.cancel();
    // Let go of after the others, one of which may want these very pixels from now on.
    QMetaObject::invokeMethod(
        this, [held = std::exchange(m_held, {})] {}, Qt::QueuedConnection);
    if (!wanted.picture.isValid() || wanted.size.isEmpty())
        return;
    const auto hold = [this, store, wanted](const QImage &image) {
        m_held = image.isNull() ? nullptr : store->lend(wanted, image);
    };
    if (const QImage image = store->find(wanted); !image.isNull())
        hold(image);
    else
        m_order = store->order(
            wanted, m_isLikely ? PictureStore::Urgency::Ahead : PictureStore::Urgency::Behind,
            hold);
}

} // namespace vitrine
