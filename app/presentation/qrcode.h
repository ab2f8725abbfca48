// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// A text as a QR code, UTF-8, with its quiet zone: as large as whole pixels for each module allow,
/// in the middle of the item.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QColor dark MEMBER m_dark NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY coloursChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);

    void paint(QPainter *painter) override;

signals:
    void textChanged();
    void coloursChanged();

private:
    QString m_text = {};
    QColor m_dark = {};
    QColor m_light = {};
    QImage m_modules = {}; ///< A pixel for each: 1 is dark.
};

} // namespace vitrine
