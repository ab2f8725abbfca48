// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpack.h"

#include "storage/storageerror.h"

#include <QLoggingCategory>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.presentation", QtInfoMsg)

} // namespace

OpenPack::OpenPack(PackDatabase pack, Captions captions)
    : database(std::move(pack)),
      exhibitions(database),
      zones(database),
      stories(database),
      slides(database),
      citations(database),
      pictures(database),
      narrations(database),
      m_captions(std::move(captions))
{
}

std::optional<Slide> OpenPack::slide(Id<Slide> id, Id<Locale> language) const
{
    std::optional<Slide> slide = read([&] { return slides.find(id, language); });
    if (slide && m_captions)
        m_captions(*slide, tagOf(language));
    return slide;
}

std::vector<Slide> OpenPack::slidesOf(Id<Story> story) const
{
    std::vector<Slide> all = read([&] { return slides.inStory(story, locale); });
    if (m_captions)
        for (Slide &slide : all)
            m_captions(slide, tagOf(locale));
    return all;
}

QString OpenPack::tagOf(Id<Locale> language) const
{
    for (const Locale &each : exhibitions.locales())
        if (each.id == language)
            return each.tag;
    return {};
}

void OpenPack::guard(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        qCWarning(log) << error.what();
    }
}

} // namespace vitrine
