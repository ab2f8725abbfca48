// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QImage>
#include <QStringList>

namespace vitrine {

/// The reference pictures of one tour: small WebP files, named as the screens are.
class References
{
public:
    /// \a tour has the pictures that were drawn now. What differs is painted into \a failed:
    /// reference, new and difference side by side.
    References(const QString &tour, const QString &references, const QString &failed);

    /// One sentence for each picture that is not as its reference, and each that lacks one.
    [[nodiscard]] QStringList faults() const;
    /// Makes the references anew where there are faults; the others keep their bytes. One sentence
    /// for each that was written or removed.
    [[nodiscard]] QStringList update() const;

private:
    struct Screen {
        QString name = {};
        QString drawn = {}; ///< The path of its picture.
    };

    [[nodiscard]] QList<Screen> screens() const;
    /// Names of references whose screens were not drawn.
    [[nodiscard]] QStringList leftOver() const;
    [[nodiscard]] QString pathOf(const QString &name) const;
    /// A sentence on what differs; empty where nothing does.
    [[nodiscard]] QString faultOf(const Screen &screen) const;
    void paint(const QString &name, const QImage &reference, const QImage &drawn,
               const QImage &map) const;

    QDir m_tour;
    QDir m_references;
    QDir m_failed;
};

/// As small as a reference is, and in its bytes.
[[nodiscard]] QByteArray referenceBytes(const QImage &drawn);

} // namespace vitrine
