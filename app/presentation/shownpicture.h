// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// A picture as QML names it, and what is said about it.
class ShownPicture
{
    Q_GADGET
    QML_VALUE_TYPE(shownpicture)

    Q_PROPERTY(QUrl url READ url CONSTANT FINAL)
    Q_PROPERTY(QString alt READ alt CONSTANT FINAL)
    Q_PROPERTY(QString credit READ credit CONSTANT FINAL)
    /// Of a photograph nothing may be cut off.
    Q_PROPERTY(bool photograph READ isPhotograph CONSTANT FINAL)
    Q_PROPERTY(double focus READ focus CONSTANT FINAL)

public:
    ShownPicture() = default;
    explicit ShownPicture(const Picture &picture) : m_picture(picture) { }

    /// The address under which PictureItem shows \a picture; empty for no picture.
    [[nodiscard]] static QUrl urlOf(Id<Picture> picture);

    [[nodiscard]] QUrl url() const { return urlOf(m_picture.id); }
    [[nodiscard]] const QString &alt() const { return m_picture.alt; }
    [[nodiscard]] const QString &credit() const { return m_picture.credit; }
    [[nodiscard]] bool isPhotograph() const { return m_picture.isPhotograph; }
    /// What should stay in sight when the sides are cut off: 0 left … 1 right. Our own
    /// illustrations keep their left third free for the label; see resources/art/README.md.
    [[nodiscard]] double focus() const { return m_picture.isPhotograph ? 0.5 : 0.65; }

private:
    Picture m_picture = {};
};

} // namespace vitrine
