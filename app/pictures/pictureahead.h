// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturestore.h"

#include <QImage>
#include <QObject>
#include <QQmlParserStatus>
#include <QSizeF>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace vitrine {

/// A picture that may be asked for next: decoded ahead, and held until another is likelier.
class PictureAhead : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT

    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY changed FINAL)
    /// As of the item that will show it.
    Q_PROPERTY(QSizeF decodedFor READ decodedFor WRITE setDecodedFor NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ isWhole WRITE setWhole NOTIFY changed FINAL)
    /// Device px to a px.
    Q_PROPERTY(double density READ density WRITE setDensity NOTIFY changed FINAL)
    /// Whether it is the likeliest of those ahead.
    Q_PROPERTY(bool likely READ isLikely WRITE setLikely NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] const QUrl &source() const { return m_source; }
    void setSource(const QUrl &source);
    [[nodiscard]] QSizeF decodedFor() const { return m_decodedFor; }
    void setDecodedFor(const QSizeF &size);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    void setWhole(bool isWhole);
    [[nodiscard]] double density() const { return m_density; }
    void setDensity(double density);
    [[nodiscard]] bool isLikely() const { return m_isLikely; }
    void setLikely(bool isLikely);

signals:
    void changed();

protected:
    void classBegin() override { }
    void componentComplete() override;

private:
    template <class Value>
    void set(Value &member, const Value &value);
    /// Once for all that changes together.
    void reloadSoon();
    void reload();

    QUrl m_source = {};
    QSizeF m_decodedFor = {};
    bool m_isWhole = false;
    double m_density = 1;
    bool m_isLikely = false;
    bool m_isComplete = false;
    bool m_isChanged = false;
    PictureWanted m_wanted = {};
    PictureOrder m_order = {};
    std::shared_ptr<const QImage> m_held = {};
};

} // namespace vitrine
