// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrcode.h"

#include <QLoggingCategory>
#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.presentation", QtInfoMsg)

/// The number of UTF-8 among Extended Channel Interpretations: without it some readers guess.
constexpr unsigned int utf8 = 26;
constexpr int quietModules = 4; // ISO/IEC 18004, 9.1

/// A pixel for each module; none where the text is empty or too long for any code.
QImage modulesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_L),
                                                                  &QRinput_free);
    QRinput_appendECIheader(input.get(), utf8);
    QRinput_append(input.get(), QR_MODE_8, int(bytes.size()),
                   reinterpret_cast<const unsigned char *>(bytes.constData()));
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeInput(input.get()),
                                                               &QRcode_free);
    if (!code) {
        qCWarning(log) << "A text of" << bytes.size() << "bytes has no room in a QR code.";
        return {};
    }
    QImage modules(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            modules.scanLine(y)[x] = code->data[y * code->width + x] & 1;
    return modules;
}

} // namespace

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &QrCode::coloursChanged, this, [this] { update(); });
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_modules = modulesOf(text);
    emit textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_modules.isNull())
        return;
    const int count = m_modules.width();
    const int whole = count + 2 * quietModules;
    const int size = std::max(1, int(std::min(width(), height())) / whole);
    const QPoint start(int(width() - size * whole) / 2, int(height() - size * whole) / 2);
    painter->fillRect(QRect(start, QSize(size * whole, size * whole)), m_light);
    for (int y = 0; y < count; ++y)
        for (int x = 0; x < count; ++x)
            if (m_modules.constScanLine(y)[x])
                painter->fillRect(start.x() + (x + quietModules) * size,
                                  start.y() + (y + quietModules) * size, size, size, m_dark);
}

} // namespace vitrine
