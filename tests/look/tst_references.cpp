// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "references.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(960, 540);
constexpr int around = 48; // px: two cells of the coarse comparison

/// A screen with a title, lines, a card and a button, each of which may be otherwise.
struct Page {
    QPointF button = {60, 440};
    QColor buttonColour = u"#c2351f"_s;
    QColor card = u"#1e161a"_s;
    int lines = 5;
    QPointF textShift = {};
    QFont::StyleStrategy strategy = QFont::PreferAntialias;
    QFont::HintingPreference hinting = QFont::PreferDefaultHinting;

    [[nodiscard]] QFont font(int pixels) const
    {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(pixels);
        font.setStyleStrategy(strategy);
        font.setHintingPreference(hinting);
        return font;
    }
    [[nodiscard]] QImage paint() const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(u"#120d10"_s));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(500, 60, 400, 300, card);
        painter.fillRect(QRectF(button, QSizeF(120, 40)), buttonColour);
        painter.setPen(QColor(u"#f6efe2"_s));
        painter.setFont(font(34));
        painter.drawText(textShift + QPointF(60, 90), u"A safe harbour for data"_s);
        painter.setFont(font(15));
        for (int line = 0; line < lines; ++line)
            painter.drawText(textShift + QPointF(60, 160 + 24 * line),
                             u"Start on the exhibition floor, move on to the forum."_s);
        painter.drawText(button + QPointF(20, 26), u"Touch"_s);
        return image;
    }
};

/// "… within 120x40 px at (60, 440)."
QRect placeIn(const QString &fault)
{
    static const QRegularExpression form(u"within (\\d+)x(\\d+) px at \\((\\d+), (\\d+)\\)"_s);
    const QRegularExpressionMatch found = form.match(fault);
    return {found.captured(3).toInt(), found.captured(4).toInt(), found.captured(1).toInt(),
            found.captured(2).toInt()};
}

/// The folders of one tour of a single screen, the hall.
class Hall
{
public:
    Hall() { draw(Page().paint()); }

    void draw(const QImage &image) const { REQUIRE(image.save(tour() + u"/02-hall.png"_s)); }
    [[nodiscard]] References references() const
    {
        return References(tour(), referenceFolder(), failed());
    }
    [[nodiscard]] QString tour() const { return made(u"tour"_s); }
    [[nodiscard]] QString referenceFolder() const { return made(u"references"_s); }
    [[nodiscard]] QString failed() const { return made(u"failed"_s); }
    /// What the comparison says when the reference shows an ordinary page and \a page is drawn.
    [[nodiscard]] QString faultOf(const Page &page) const
    {
        draw(Page().paint());
        static_cast<void>(references().update());
        draw(page.paint());
        return references().faults().join(u'|');
    }

private:
    [[nodiscard]] QString made(const QString &name) const
    {
        QDir(m_folder.path()).mkpath(name);
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder = {};
};

} // namespace

TEST_CASE("A screen that looks as its reference has no fault", "[look]")
{
    CHECK(Hall().faultOf({}) == QString());
}

TEST_CASE("Letters drawn by another renderer are no fault", "[look]")
{
    const Hall hall;

    CHECK(hall.faultOf({.strategy = QFont::NoAntialias}) == QString());
    CHECK(hall.faultOf({.strategy = QFont::NoSubpixelAntialias}) == QString());
    CHECK(hall.faultOf({.hinting = QFont::PreferNoHinting}) == QString());
    CHECK(hall.faultOf({.textShift = {0.4, 0.4}}) == QString());
}

TEST_CASE("What a visitor would see is a fault, and its place is said", "[look]")
{
    const Hall hall;
    const auto check = [&](const Page &page, const QRect &changed) {
        const QString fault = hall.faultOf(page);
        CAPTURE(fault.toStdString());
        CHECK(fault.startsWith(u"hall differs by "_s));
        const QRect said = placeIn(fault);
        CHECK(changed.adjusted(-around, -around, around, around).contains(said));
        CHECK(said.intersects(changed));
    };

    check({.button = {66, 440}}, {60, 440, 126, 40});
    check({.button = {60, 446}}, {60, 440, 120, 46});
    check({.button = {-200, 0}}, {60, 440, 120, 40});
    check({.buttonColour = u"#a2351f"_s}, {60, 440, 120, 40});
    check({.card = u"#2c2126"_s}, {500, 60, 400, 300});
    check({.lines = 4}, {60, 240, 400, 24});
    check({.lines = 6}, {60, 264, 400, 24});
}

TEST_CASE("A screen without a reference is a fault that says how to make one", "[look]")
{
    const QStringList faults = Hall().references().faults();

    CHECK(faults
          == QStringList {
              u"hall has no reference. Look at it, then make one: ./dev look --update"_s});
}

TEST_CASE("A screen of another size than its reference is a fault", "[look]")
{
    const Hall hall;
    static_cast<void>(hall.references().update());
    hall.draw(Page().paint().scaled(480, 270));

    CHECK(hall.references().faults()
          == QStringList {u"hall is 160x90 px, its reference 320x180."_s});
}

TEST_CASE("A picture that cannot be read is a fault", "[look]")
{
    const Hall hall;
    QFile file(hall.tour() + u"/02-hall.png"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();

    CHECK(hall.references().faults() == QStringList {u"hall: its picture cannot be read."_s});
}

TEST_CASE("A reference whose screen is not drawn any more is a fault until it is removed", "[look]")
{
    const Hall hall;
    static_cast<void>(hall.references().update());
    REQUIRE(QFile::rename(hall.tour() + u"/02-hall.png"_s, hall.tour() + u"/02-lobby.png"_s));
    CHECK(hall.references().faults().join(u'|').contains(
        u"hall was not drawn, but has a reference."_s));

    static_cast<void>(hall.references().update());

    CHECK(QDir(hall.referenceFolder()).entryList(QDir::Files) == QStringList {u"lobby.webp"_s});
    CHECK(hall.references().faults().isEmpty());
}

TEST_CASE("References that still hold keep their bytes", "[look]")
{
    const Hall hall;
    static_cast<void>(hall.references().update());
    hall.draw(Page {.strategy = QFont::NoAntialias}.paint());

    CHECK(hall.references().update().isEmpty());
    hall.draw(Page {.lines = 2}.paint());
    CHECK(hall.references().update() == QStringList {u"hall has a new reference."_s});
}

TEST_CASE("What differs is painted: reference, new and difference side by side", "[look]")
{
    const Hall hall;
    REQUIRE(hall.faultOf({.buttonColour = u"#00ff00"_s}) != QString());

    const QImage sheet(hall.failed() + u"/hall.png"_s);

    CHECK(sheet.size() == QSize(3 * 320 + 2 * 8, 180));
    CHECK(qRed(sheet.pixel(25, 155)) > 150);
    CHECK(qGreen(sheet.pixel(328 + 25, 155)) > 150);
    CHECK(qGray(sheet.pixel(656 + 25, 155)) > 200);
    CHECK(qGray(sheet.pixel(656 + 250, 20)) < 60);
}
