// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchbench.h"

#include "captionpack.h"

#include "storage/searchindex.h"

#include <QFileInfo>
#include <QLocale>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 24; // As the search screen shows.

/// What is typed, and what it is an example of.
struct Typed {
    QStringView text = {};
    QStringView note = {};
};

constexpr std::array typedLines = std::to_array<Typed>({
    {u"f", {}},
    {u"fuz", {}},
    {u"fuzhou", {}},
    {u"digital fuzhou", u" (each in half, never together)"},
    {u"福", {}},
    {u"福州", {}},
    {u"福州的数字", u" (never together)"},
    {u"fz", {}},
    {u"zhanlanxianchang", {}},
    {u"e e e e", {}},
    {u"exhibition", u" (in every one)"},
    {u"xylophone", u" (in none)"},
});

PackDatabase opened(const QString &path)
{
    PackResult<PackDatabase> pack = PackDatabase::open(path);
    if (!pack)
        throw std::runtime_error(pack.error().sentence.toStdString());
    return std::move(*pack);
}

} // namespace

void measureSearch(Measurements &measurements, int captions, int runs)
{
    const QString count = QLocale(QLocale::English).toString(captions);
    tellProgress(u"Searching %1 captions"_s.arg(count));
    const QString path = CaptionPack(captions).path();
    measurements.addHeading(
        u"Searching %1 captions, %2 MB"_s.arg(count).arg(QFileInfo(path).size() / 1'000'000));
    measurements.add(u"the pack opens"_s, runs,
                     [&] { return millisecondsOf([&] { static_cast<void>(opened(path)); }); });
    const PackDatabase pack = opened(path);
    const SearchIndex index(pack);
    for (const Typed &typed : typedLines) {
        const QString name = u"“%1”%2"_s.arg(typed.text, typed.note);
        measurements.add(name, runs, [&] {
            return millisecondsOf(
                [&] { static_cast<void>(index.find(typed.text.toString(), {1}, mostHits)); });
        });
    }
}

} // namespace vitrine
