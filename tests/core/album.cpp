// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"

#include <QFile>

namespace vitrine {

using namespace Qt::StringLiterals;

QString Album::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QString Album::paint(const QString &name, int width, int height) const
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(200, 30, 30));
    for (int y = 0; y < height; ++y)
        for (int x = width / 2; x < width; ++x)
            image.setPixel(x, y, qRgb(30, 30, 200));
    REQUIRE(image.save(path(name), nullptr, 95));
    return path(name);
}

QString pictureFixture(const QString &name)
{
    return fixtures() + u"/pictures/"_s + name;
}

QString refusalOf(const QString &path)
{
    const PictureImport import;
    const PictureResult<PictureFacts> examined = import.examine({path});
    const PictureResult<ImportedPicture> imported = import.import({path});
    REQUIRE_FALSE(examined);
    REQUIRE_FALSE(imported);
    CHECK(examined.error().sentence == imported.error().sentence);
    return examined.error().sentence + u' ' + examined.error().remedy;
}

QStringList remarksOn(const QString &path)
{
    const PictureImport import;
    const PictureResult<PictureFacts> examined = import.examine({path});
    const PictureResult<ImportedPicture> imported = import.import({path});
    REQUIRE(examined);
    REQUIRE(imported);
    const auto told = [](const PictureFacts &facts) {
        QStringList all;
        for (const PictureRemark &remark : facts.remarks)
            all.append(remark.sentence + u' ' + remark.remedy);
        return all;
    };
    CHECK(told(*examined) == told(imported->facts));
    return told(*examined);
}

bool isNear(QRgb colour, int red, int green, int blue)
{
    return std::abs(qRed(colour) - red) < 5 && std::abs(qGreen(colour) - green) < 5
        && std::abs(qBlue(colour) - blue) < 5;
}

QList<int> widthsOf(const ImportedPicture &picture)
{
    QList<int> widths;
    for (const EncodedPicture &rendition : picture.renditions) {
        const QImage image = QImage::fromData(rendition.bytes, "JPEG");
        CHECK(image.width() == rendition.width);
        CHECK(image.height() == rendition.height);
        widths.append(rendition.width);
    }
    return widths;
}

QImage shown(const PictureResult<ImportedPicture> &picture)
{
    REQUIRE(picture);
    return QImage::fromData(picture->renditions.back().bytes);
}

} // namespace vitrine
