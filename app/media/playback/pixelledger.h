// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <atomic>
#include <memory>

namespace vitrine {

/// Counts the bytes of all decoded pixels that are alive, whoever holds them: images and textures.
/// Any thread may use it.
class PixelLedger
{
public:
    PixelLedger();

    /// An uninitialised image of a format with 32 bits to a pixel, counted for as long as any copy
    /// of it lives; null where there is no memory for it.
    [[nodiscard]] QImage image(const QSize &size, QImage::Format format) const;
    /// \a image, counted from now on.
    [[nodiscard]] QImage counted(const QImage &image) const;

    /// Bytes that live elsewhere, such as in a GPU's texture, while this lives.
    class Share
    {
    public:
        Share() = default;
        Share(Share &&other) noexcept = default;
        Share &operator=(Share &&other) noexcept;
        ~Share();

    private:
        friend PixelLedger;
        struct Count;
        Share(std::shared_ptr<Count> count, qint64 bytes);

        std::shared_ptr<Count> m_count = {};
        qint64 m_bytes = 0;
    };
    [[nodiscard]] Share share(qint64 bytes) const;

    [[nodiscard]] qint64 bytes() const;
    /// The most that was alive at once since the beginning, or since forgetPeak().
    [[nodiscard]] qint64 peak() const;
    void forgetPeak() const;

private:
    std::shared_ptr<Share::Count> m_count;
};

} // namespace vitrine
