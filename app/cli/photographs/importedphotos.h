// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/captions/photocaption.h"
#include "packs/picturesource.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace vitrine {

/// A photograph that becomes a slide.
struct ImportedPhoto {
    QString id = {}; ///< Of its picture, its slide and its fact.
    QString file = {}; ///< Relative to the folder it comes from.
    QString media = {}; ///< Where the source keeps it: media/ID.jpg.
    PhotoCaption caption = {};
};

/// A folder that becomes a zone.
struct ImportedRoom {
    QString id = {};
    QString title = {};
    std::vector<ImportedPhoto> photos = {};
};

/// What a folder of photographs comes to.
struct ImportedPhotos {
    QString folder = {}; ///< Its path on this machine.
    std::vector<ImportedRoom> rooms = {};
    QStringList refusals = {}; ///< A sentence for each photograph that cannot be used.
    QStringList faults = {}; ///< What captions could not be read; the photographs are there.
    qint64 found = 0; ///< Photographs, with those refused.

    [[nodiscard]] qint64 count() const { return found - refusals.size(); }
};

/// The name of a file or folder as words: without ending, running number and underscores.
[[nodiscard]] QString cleanedName(const QString &name);

/// Reads every photograph below \a folder on all cores. \a progress is told how many are done.
[[nodiscard]] ImportedPhotos
importedPhotos(const QString &folder, const PictureSource &pictures,
               const std::function<void(qint64 done, qint64 total)> &progress);

} // namespace vitrine
