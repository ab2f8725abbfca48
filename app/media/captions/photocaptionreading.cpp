// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadatareading.h"
#include "photocaption.h"

#include <QFile>
#include <QFileInfo>

#include <exiv2/exiv2.hpp>

#include <exception>
#include <mutex>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Whether Exiv2 complained of something in this thread; it goes on all the same.
thread_local bool hasComplained = false;

void noteComplaint(int level, const char *)
{
    hasComplained = hasComplained || level >= Exiv2::LogMsg::error;
}

/// Exiv2 registers namespaces in one table of the whole program, and asks for a lock around it.
void startExiv2()
{
    static std::once_flag once;
    static std::recursive_mutex registering;
    std::call_once(once, [] {
        Exiv2::LogMsg::setHandler(noteComplaint);
        Exiv2::XmpParser::initialize(
            [](void *mutex, bool lock) {
                auto *registry = static_cast<std::recursive_mutex *>(mutex);
                lock ? registry->lock() : registry->unlock();
            },
            &registering);
    });
}

bool isEmpty(const PhotoCaption &caption)
{
    return caption.titles.isEmpty() && caption.captions.isEmpty() && caption.alts.isEmpty()
        && (caption.creator + caption.credit + caption.copyright + caption.place + caption.taken)
               .isEmpty();
}

PhotoCaptionReading damaged(const QString &path, const QString &reason = {})
{
    const QString why = reason.isEmpty() ? QString() : u" (%1)"_s.arg(reason);
    return {
        {},
        u"What %1 says of itself is damaged%2. Save its captions anew, or write them into captions.csv."_s
            .arg(QFileInfo(path).fileName(), why)};
}

PhotoCaptionReading reading(const QString &path)
{
    hasComplained = false;
    const auto image = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
    image->readMetadata();
    const PhotoCaption caption
        = captionFrom(image->xmpData(), image->iptcData(), image->exifData());
    const bool hasLostXmp = image->xmpData().empty() && !image->xmpPacket().empty();
    if (isEmpty(caption) && (hasComplained || hasLostXmp))
        return damaged(path);
    return {caption, {}};
}

} // namespace

PhotoCaptionReading readPhotoCaption(const QString &path)
{
    startExiv2();
    if (!QFileInfo(path).isReadable())
        return {{},
                u"%1 cannot be read. Check that it is there and its permissions."_s.arg(
                    QFileInfo(path).fileName())};
    try {
        return reading(path);
    } catch (const Exiv2::Error &error) {
        // A drawing, say: it has no captions, and whether it is a picture is for others to tell.
        if (error.code() == Exiv2::kerFileContainsUnknownImageType)
            return {};
        return damaged(path, QString::fromUtf8(error.what()));
    } catch (const std::exception &error) {
        return damaged(path, QString::fromUtf8(error.what()));
    }
}

} // namespace vitrine
