// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace vitrine {

/// What a photograph says of itself, and what a sidecar says instead. Texts by BCP 47 tag; the key
/// "" where the language is not said (x-default of XMP, IPTC-IIM, EXIF).
struct PhotoCaption {
    QMap<QString, QString> titles = {}, captions = {}, alts = {};
    QMap<QString, QString> credits = {}; ///< Only of a sidecar: the whole credit line.
    QString creator = {}, credit = {}, copyright = {}, place = {};
    QString taken = {}; ///< ISO 8601, or as much of it as is known.

    /// The text for a language: of the very tag, else of the same language (zh-CN is zh-Hans,
    /// zh-TW and zh-HK are zh-Hant), else the one whose language is not said, else the first.
    [[nodiscard]] static QString in(const QMap<QString, QString> &texts, const QString &tag);

    /// `Photograph: A. Ng / Museum, © 2024 Museum`, nothing said twice; empty where nothing is
    /// known.
    [[nodiscard]] QString creditLine(const QString &tag) const;
};

struct PhotoCaptionReading {
    PhotoCaption caption = {};
    QString fault = {}; ///< For the curator: the file's name, what is wrong with it, a remedy.
};

/// Reads IPTC-IIM, XMP and EXIF, and no pixels; from any thread. Never throws: damaged metadata
/// gives an empty caption and a fault.
[[nodiscard]] PhotoCaptionReading readPhotoCaption(const QString &path);

} // namespace vitrine
