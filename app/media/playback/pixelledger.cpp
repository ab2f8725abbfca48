// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pixelledger.h"

#include <cstdlib>
#include <utility>

namespace vitrine {

struct PixelLedger::Share::Count {
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> peak = 0;

    void add(qint64 more)
    {
        const qint64 now = bytes.fetch_add(more) + more;
        qint64 most = peak;
        while (now > most && !peak.compare_exchange_weak(most, now)) { }
    }
    void remove(qint64 fewer) { bytes -= fewer; }
};

namespace {

constexpr qsizetype bytesPerPixel = 4; // Of all formats that are drawn.
constexpr std::size_t alignment = 64; // A cache line, and what the widest vectors want.

/// What lives as long as the pixels of an image.
struct Holding {
    PixelLedger::Share share;
    void *buffer = nullptr;
    QImage image = {};
};

void release(void *holding)
{
    const std::unique_ptr<Holding> held(static_cast<Holding *>(holding));
    std::free(held->buffer);
}

} // namespace

PixelLedger::PixelLedger() : m_count(std::make_shared<Share::Count>()) { }

QImage PixelLedger::image(const QSize &size, QImage::Format format) const
{
    if (size.isEmpty())
        return {};
    const qsizetype stride = qsizetype(size.width()) * bytesPerPixel;
    const std::size_t bytes = std::size_t(stride) * std::size_t(size.height());
    void *const buffer
        = std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
    if (!buffer)
        return {};
    auto *const holding = new Holding {share(qint64(bytes)), buffer, {}};
    return QImage(static_cast<uchar *>(buffer), size.width(), size.height(), stride, format,
                  release, holding);
}

QImage PixelLedger::counted(const QImage &image) const
{
    if (image.isNull())
        return {};
    auto *const holding = new Holding {share(image.sizeInBytes()), nullptr, image};
    return QImage(const_cast<uchar *>(holding->image.constBits()), image.width(), image.height(),
                  image.bytesPerLine(), image.format(), release, holding);
}

PixelLedger::Share PixelLedger::share(qint64 bytes) const
{
    return {m_count, bytes};
}

qint64 PixelLedger::bytes() const
{
    return m_count->bytes;
}

qint64 PixelLedger::peak() const
{
    return m_count->peak;
}

void PixelLedger::forgetPeak() const
{
    m_count->peak = m_count->bytes.load();
}

PixelLedger::Share::Share(std::shared_ptr<Count> count, qint64 bytes)
    : m_count(std::move(count)),
      m_bytes(bytes)
{
    m_count->add(m_bytes);
}

PixelLedger::Share &PixelLedger::Share::operator=(Share &&other) noexcept
{
    std::swap(m_count, other.m_count);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

PixelLedger::Share::~Share()
{
    if (m_count)
        m_count->remove(m_bytes);
}

} // namespace vitrine
