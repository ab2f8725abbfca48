// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "media/captions/photocaption.h"
#include "photographs.h"

#include <QFile>
#include <QFileInfo>

#include <thread>
#include <vector>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

PhotoCaption captionOf(const Metadata &metadata)
{
    const Photographs photographs;
    const PhotoCaptionReading reading = readPhotoCaption(photographs.add(u"one.jpg"_s, metadata));
    CHECK(reading.fault == QString());
    return reading.caption;
}

const QByteArray gb18030Harbour
    = QByteArray::fromHex("b8a3d6ddb8dbbfdab5c4c7e5b3bf"); // 福州港口的清晨

} // namespace

TEST_CASE("XMP tells a photograph's texts in every language", "[captions]")
{
    const PhotoCaption caption = captionOf(
        {.languages = {{u"Xmp.dc.title"_s, {{u"x-default"_s, u"Tower"_s}, {u"zh-Hans"_s, u"塔"_s}}},
                       {u"Xmp.dc.description"_s,
                        {{u"en"_s, u"A tower."_s},
                         {u"zh-CN"_s, u"一座塔。"_s},
                         {u"zh-TW"_s, u"一座塔樓。"_s}}},
                       {u"Xmp.iptc.AltTextAccessibility"_s,
                        {{u"en"_s, u"Seven storeys"_s}, {u"zh-Hant"_s, u"七層"_s}}},
                       {u"Xmp.dc.rights"_s, {{u"x-default"_s, u"© 2024 Museum"_s}}}},
         .values = {{u"Xmp.dc.creator"_s, "A. Ng"},
                    {u"Xmp.photoshop.Credit"_s, "Museum"},
                    {u"Xmp.photoshop.DateCreated"_s, "2024-05-24T09:30:00"},
                    {u"Xmp.photoshop.City"_s, "Fuzhou"},
                    {u"Xmp.photoshop.Country"_s, "China"}}});

    CHECK(caption.titles.value(QString()) == u"Tower"_s);
    CHECK(PhotoCaption::in(caption.titles, u"zh-CN"_s) == u"塔"_s);
    CHECK(PhotoCaption::in(caption.titles, u"en"_s) == u"Tower"_s);
    CHECK(PhotoCaption::in(caption.captions, u"zh-Hans"_s) == u"一座塔。"_s);
    CHECK(PhotoCaption::in(caption.captions, u"zh-HK"_s) == u"一座塔樓。"_s);
    CHECK(PhotoCaption::in(caption.captions, u"en-GB"_s) == u"A tower."_s);
    CHECK(PhotoCaption::in(caption.captions, u"de"_s) == u"A tower."_s);
    CHECK(caption.alts.value(u"en"_s) == u"Seven storeys"_s);
    CHECK(caption.alts.value(u"zh-Hant"_s) == u"七層"_s);
    CHECK(caption.taken == u"2024-05-24T09:30:00"_s);
    CHECK(caption.place == u"Fuzhou, China"_s);
    CHECK(caption.creditLine(u"en"_s) == u"Photograph: A. Ng / Museum, © 2024 Museum"_s);
    CHECK(caption.creditLine(u"zh-TW"_s) == u"攝影：A. Ng / Museum，© 2024 Museum"_s);
}

TEST_CASE("IPTC speaks where XMP is silent", "[captions]")
{
    const PhotoCaption caption
        = captionOf({.values = {{u"Iptc.Application2.ObjectName"_s, "Pier"},
                                {u"Iptc.Application2.Caption"_s, "The pier."},
                                {u"Iptc.Application2.Byline"_s, "A. Ng"},
                                {u"Iptc.Application2.Byline"_s, "B. Lin"},
                                {u"Iptc.Application2.Copyright"_s, "Museum"},
                                {u"Iptc.Application2.DateCreated"_s, "2024-05-24"},
                                {u"Iptc.Application2.City"_s, "Fuzhou"},
                                {u"Exif.Image.ImageDescription"_s, "Not this one"},
                                {u"Exif.Image.Artist"_s, "Nor this one"}}});

    CHECK(caption.titles.value(QString()) == u"Pier"_s);
    CHECK(caption.captions.value(QString()) == u"The pier."_s);
    CHECK(caption.creator == u"A. Ng, B. Lin"_s);
    CHECK(caption.taken == u"2024-05-24"_s);
    CHECK(caption.place == u"Fuzhou"_s);
    CHECK(caption.creditLine(u"en"_s) == u"Photograph: A. Ng, B. Lin, © Museum"_s);
}

TEST_CASE("EXIF speaks where the others are silent", "[captions]")
{
    const PhotoCaption caption
        = captionOf({.values = {{u"Exif.Image.ImageDescription"_s, "A quiet café"},
                                {u"Exif.Image.Artist"_s, "A. Ng"},
                                {u"Exif.Image.Copyright"_s, "A. Ng"},
                                {u"Exif.Photo.DateTimeOriginal"_s, "2024:05:24 09:30:00"}}});

    CHECK(caption.captions.value(QString()) == u"A quiet café"_s);
    CHECK(caption.taken == u"2024-05-24T09:30:00"_s);
    CHECK(caption.creditLine(u"en"_s) == u"Photograph: A. Ng"_s);
}

TEST_CASE("XMP counts before IPTC, and IPTC before EXIF", "[captions]")
{
    const PhotoCaption caption
        = captionOf({.languages = {{u"Xmp.dc.description"_s, {{u"en"_s, u"Of XMP"_s}}}},
                     .values = {{u"Iptc.Application2.Caption"_s, "Of IPTC"},
                                {u"Exif.Image.ImageDescription"_s, "Of EXIF"},
                                {u"Iptc.Application2.Headline"_s, "A headline"},
                                {u"Xmp.photoshop.Headline"_s, "The headline"}}});

    CHECK(caption.captions == QMap<QString, QString> {{u"en"_s, u"Of XMP"_s}});
    CHECK(caption.titles.value(QString()) == u"The headline"_s);
}

TEST_CASE("What a camera writes of itself is no caption", "[captions]")
{
    for (const QByteArray text :
         {"OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "DCIM", "oznor", "NIKON D90"}) {
        INFO(text.toStdString());
        CHECK(captionOf({.values = {{u"Exif.Image.ImageDescription"_s, text},
                                    {u"Exif.Image.Model"_s, "NIKON D90"}}})
                  .captions.isEmpty());
    }
}

TEST_CASE("IPTC is read in the encoding it was written in", "[captions]")
{
    const auto caption = [](const QByteArray &bytes, bool saysUtf8 = false) {
        Metadata metadata {.values = {{u"Iptc.Application2.Caption"_s, bytes}}};
        if (saysUtf8)
            metadata.values.append({u"Iptc.Envelope.CharacterSet"_s, "\033%G"});
        return captionOf(metadata).captions.value(QString());
    };

    CHECK(caption("Zürich, 福州", true) == u"Zürich, 福州"_s);
    CHECK(caption(QByteArray("福州港").chopped(1), true) == u"福州"_s);
    CHECK(caption("福州港") == u"福州港"_s);
    CHECK(caption(gb18030Harbour) == u"福州港口的清晨"_s);
    CHECK(caption("Caf\xe9 M\xfcller \x96 \x93quiet\x94") == u"Café Müller – “quiet”"_s);
}

TEST_CASE("A date without day or month is a date all the same", "[captions]")
{
    const auto taken = [](const QByteArray &date) {
        return captionOf({.values = {{u"Xmp.photoshop.DateCreated"_s, date}}}).taken;
    };

    CHECK(taken("1911") == u"1911"_s);
    CHECK(taken("1911-10") == u"1911-10"_s);
    CHECK(taken("2024-05-24T09:30:00.25+08:00") == u"2024-05-24T09:30:00+08:00"_s);
    CHECK(taken("long ago").isEmpty());
    CHECK(captionOf({.values = {{u"Exif.Photo.DateTimeOriginal"_s, "0000:00:00 00:00:00"}}})
              .taken.isEmpty());
}

TEST_CASE("A credit line says nothing twice", "[captions]")
{
    PhotoCaption caption {.creator = u"A. Ng"_s, .credit = u"A. Ng / Museum"_s};
    CHECK(caption.creditLine(u"en"_s) == u"Photograph: A. Ng / Museum"_s);

    caption.copyright = u"(c) Museum"_s;
    CHECK(caption.creditLine(u"en"_s) == u"Photograph: A. Ng / Museum"_s);

    caption.credits = {{u"en"_s, u"By courtesy of the museum"_s}};
    CHECK(caption.creditLine(u"en"_s) == u"By courtesy of the museum"_s);

    CHECK(PhotoCaption {.copyright = u"2024 Museum"_s}.creditLine(u"en"_s) == u"© 2024 Museum"_s);
    CHECK(PhotoCaption().creditLine(u"en"_s).isEmpty());
}

TEST_CASE("Damaged metadata is told and leaves no caption", "[captions]")
{
    const Photographs photographs;
    const QString path = photographs.add(
        u"one.jpg"_s, {.languages = {{u"Xmp.dc.title"_s, {{u"en"_s, u"Tower"_s}}}}});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.contains("<rdf:RDF"));
    const QString spoiled
        = photographs.write(u"spoiled.jpg"_s, bytes.replace("<rdf:RDF", "<rdf:<<<"));
    const QString cut = photographs.write(u"cut.jpg"_s, bytes.left(300));
    const QString text = photographs.write(u"text.jpg"_s, QByteArray("no picture ").repeated(50));

    CHECK(readPhotoCaption(spoiled).caption.titles.isEmpty());
    CHECK(
        readPhotoCaption(spoiled).fault
        == u"What spoiled.jpg says of itself is damaged. Save its captions anew, or write them into captions.csv."_s);
    CHECK(readPhotoCaption(cut).fault.startsWith(u"What cut.jpg says of itself is damaged"_s));
    CHECK(readPhotoCaption(text).fault == QString());
    CHECK(readPhotoCaption(photographs.path() + u"/gone.jpg"_s)
              .fault.startsWith(u"gone.jpg cannot be read."_s));
}

TEST_CASE("Captions are read from several threads at once", "[captions]")
{
    const Photographs photographs;
    const QString path = photographs.add(
        u"one.jpg"_s,
        {.languages = {{u"Xmp.dc.title"_s, {{u"en"_s, u"Tower"_s}, {u"zh-Hans"_s, u"塔"_s}}}}});
    std::vector<int> right(4, 0);

    {
        std::vector<std::jthread> threads;
        for (int &count : right)
            threads.emplace_back([&count, &path] {
                for (int round = 0; round < 100; ++round)
                    count += readPhotoCaption(path).caption.titles.size() == 2 ? 1 : 0;
            });
    }

    CHECK(right == std::vector<int>(4, 100));
}
