// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadatareading.h"

#include "captiontext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// What cameras write where a photographer would write a caption.
bool isCameraDefault(const QString &text)
{
    static const QRegularExpression defaults(
        u"^((olympus|konica minolta|minolta|kodak|nikon|samsung|pentax|sony|panasonic|ricoh|casio)?"
        "[ ]*digital (still )?camera|sony dsc|exif[_ ]jpeg[_ ]picture|samsung|dcim|dcf|default|"
        "created with gimp|untitled|<?digimax.*|cof|sdr|dav|edf|mde|oznor?|rhdr|hdr|burst|"
        "hdrpl|jpeg image|jpg|picture|image|photo)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return defaults.match(text).hasMatch();
}

/// `2024:05:24 09:30:00`, `20240524`, `2024-00-00` and ISO 8601 as ISO 8601, without what is not
/// known.
QString isoDate(const QString &written)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:[:-]?(\\d\\d))?(?:[:-]?(\\d\\d))?(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)"
        "(?:\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?)?"_s);
    const QRegularExpressionMatch match = form.match(written.trimmed());
    if (!match.hasMatch() || match.captured(1) == "0000"_L1)
        return {};
    QString date = match.captured(1);
    for (const int part : {2, 3}) {
        if (match.captured(part).isEmpty() || match.captured(part) == "00"_L1)
            return date;
        date += u'-' + match.captured(part);
    }
    if (!match.captured(4).isEmpty())
        date += u'T' + match.captured(4) + match.captured(5);
    return date;
}

/// A tag in its usual case, zh-Hant or en-GB: XMP is stored with other ones.
QString usualCase(const QString &tag)
{
    QStringList parts = tag.toLower().split(u'-');
    for (qsizetype at = 1; at < parts.size(); ++at) {
        if (parts[at].size() == 2)
            parts[at] = parts[at].toUpper();
        else if (parts[at].size() == 4)
            parts[at][0] = parts[at][0].toUpper();
    }
    return parts.join(u'-');
}

class XmpTexts
{
public:
    explicit XmpTexts(const Exiv2::XmpData &xmp) : m_xmp(xmp) { }

    /// By language; x-default is of none.
    QMap<QString, QString> inAll(const char *key) const
    {
        QMap<QString, QString> texts;
        const auto entry = m_xmp.findKey(Exiv2::XmpKey(key));
        if (entry == m_xmp.end())
            return texts;
        if (const auto *all = dynamic_cast<const Exiv2::LangAltValue *>(&entry->value())) {
            for (const auto &[tag, text] : all->value_) {
                const QString language
                    = tag == "x-default" ? QString() : usualCase(QString::fromStdString(tag));
                if (const QString tidy = tidied(QString::fromStdString(text)); !tidy.isEmpty())
                    texts.insert(language, tidy);
            }
        } else if (const QString tidy = one(key); !tidy.isEmpty()) {
            texts.insert(QString(), tidy);
        }
        return texts;
    }

    /// A text, or the parts of a list with commas between; of several languages x-default.
    QString one(const char *key) const
    {
        const auto entry = m_xmp.findKey(Exiv2::XmpKey(key));
        if (entry == m_xmp.end())
            return {};
        if (dynamic_cast<const Exiv2::LangAltValue *>(&entry->value()))
            return PhotoCaption::in(inAll(key), QString());
        if (!dynamic_cast<const Exiv2::XmpArrayValue *>(&entry->value()))
            return tidied(QString::fromStdString(entry->toString()));
        QStringList parts;
        for (long at = 0; at < entry->count(); ++at)
            parts.append(tidied(QString::fromStdString(entry->toString(at))));
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }

private:
    const Exiv2::XmpData &m_xmp;
};

class IptcTexts
{
public:
    explicit IptcTexts(const Exiv2::IptcData &iptc) : m_iptc(iptc)
    {
        const auto entry = iptc.findKey(Exiv2::IptcKey("Iptc.Envelope.CharacterSet"));
        m_saysUtf8 = entry != iptc.end() && entry->toString() == "\033%G";
        QList<QByteArray> all;
        for (const Exiv2::Iptcdatum &each : iptc)
            if (each.record() == Exiv2::IptcDataSets::application2)
                all.append(QByteArray::fromStdString(each.toString()));
        m_encoding = guessedEncoding(all);
    }

    QString one(const char *key) const
    {
        const Exiv2::IptcKey wanted(key);
        QStringList parts;
        for (const Exiv2::Iptcdatum &each : m_iptc)
            if (each.tag() == wanted.tag() && each.record() == wanted.record())
                parts.append(text(QByteArray::fromStdString(each.toString())));
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }

private:
    QString text(const QByteArray &bytes) const
    {
        // A text that was cut to its greatest length may end within a character.
        for (qsizetype cut = 0; m_saysUtf8 && cut < 4; ++cut)
            if (const std::optional<QString> whole
                = strictUtf8(bytes.chopped(std::min(cut, bytes.size()))))
                return tidied(*whole);
        return tidied(decoded(bytes, m_encoding));
    }

    const Exiv2::IptcData &m_iptc;
    bool m_saysUtf8 = false;
    QByteArray m_encoding;
};

class ExifTexts
{
public:
    explicit ExifTexts(const Exiv2::ExifData &exif) : m_exif(exif)
    {
        m_encoding = guessedEncoding({bytes("Exif.Image.ImageDescription"),
                                      bytes("Exif.Image.Artist"), bytes("Exif.Image.Copyright")});
    }

    QString one(const char *key) const { return tidied(decoded(bytes(key), m_encoding)); }

    QString description() const
    {
        const QString text = one("Exif.Image.ImageDescription");
        const bool isCamera = isCameraDefault(text) || text == one("Exif.Image.Make")
            || text == one("Exif.Image.Model");
        return isCamera ? QString() : text;
    }

private:
    QByteArray bytes(const char *key) const
    {
        const auto entry = m_exif.findKey(Exiv2::ExifKey(key));
        return entry == m_exif.end() ? QByteArray() : QByteArray::fromStdString(entry->toString());
    }

    const Exiv2::ExifData &m_exif;
    QByteArray m_encoding;
};

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

QMap<QString, QString> firstOf(const QMap<QString, QString> &texts, const QString &otherwise)
{
    if (!texts.isEmpty() || otherwise.isEmpty())
        return texts;
    return {{QString(), otherwise}};
}

} // namespace

PhotoCaption captionFrom(const Exiv2::XmpData &xmpData, const Exiv2::IptcData &iptcData,
                         const Exiv2::ExifData &exifData)
{
    const XmpTexts xmp(xmpData);
    const IptcTexts iptc(iptcData);
    const ExifTexts exif(exifData);

    PhotoCaption caption;
    caption.titles = firstOf(
        xmp.inAll("Xmp.dc.title"),
        firstOf({iptc.one("Iptc.Application2.ObjectName"), xmp.one("Xmp.photoshop.Headline")}));
    caption.captions
        = firstOf(xmp.inAll("Xmp.dc.description"),
                  firstOf({iptc.one("Iptc.Application2.Caption"), exif.description()}));
    caption.alts = xmp.inAll("Xmp.iptc.AltTextAccessibility");
    caption.creator = firstOf({xmp.one("Xmp.dc.creator"), iptc.one("Iptc.Application2.Byline"),
                               exif.one("Exif.Image.Artist")});
    caption.credit
        = firstOf({xmp.one("Xmp.photoshop.Credit"), iptc.one("Iptc.Application2.Credit")});
    caption.copyright = firstOf({xmp.one("Xmp.dc.rights"), iptc.one("Iptc.Application2.Copyright"),
                                 exif.one("Exif.Image.Copyright")});
    caption.taken = firstOf({isoDate(xmp.one("Xmp.photoshop.DateCreated")),
                             isoDate(exif.one("Exif.Photo.DateTimeOriginal")),
                             isoDate(iptc.one("Iptc.Application2.DateCreated"))});
    QStringList place {
        firstOf({iptc.one("Iptc.Application2.City"), xmp.one("Xmp.photoshop.City")}),
        firstOf({iptc.one("Iptc.Application2.CountryName"), xmp.one("Xmp.photoshop.Country")})};
    place.removeAll(QString());
    caption.place = place.join(", "_L1);
    return caption;
}

} // namespace vitrine
