// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>
#include <memory>

namespace vitrine {

class OpenPack;
class PackDatabase;
class ShownStory;
class ShownZone;

/// The exhibition of one pack in the language of the moment: where everything QML shows comes from.
class ShownExhibition : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("shownzone.h")
    QML_ELEMENT
    QML_UNCREATABLE("The player opens it")

    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY localeChanged FINAL)
    Q_PROPERTY(QStringList locales READ locales CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY localeChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY localeChanged FINAL)
    Q_PROPERTY(QString credit READ credit NOTIFY localeChanged FINAL)
    Q_PROPERTY(int dwell READ dwell CONSTANT FINAL)
    Q_PROPERTY(int slideCount READ slideCount CONSTANT FINAL)
    Q_PROPERTY(QList<QUrl> attractPictures READ attractPictures CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<vitrine::ShownZone> zones READ zones CONSTANT FINAL)

public:
    /// Throws StorageError where \a pack cannot be read. \a locale is the language after a reset;
    /// empty for the exhibition's own first.
    /// \a captions fills in the texts of slides that are not in the pack.
    ShownExhibition(PackDatabase pack, const QString &locale,
                    std::function<void(Slide &, const QString &tag)> captions = {},
                    QObject *parent = nullptr);
    ~ShownExhibition() override;

    [[nodiscard]] const QString &locale() const { return m_locale; }
    void setLocale(const QString &tag);
    void resetLocale() { setLocale(m_firstLocale); }
    [[nodiscard]] const QStringList &locales() const { return m_locales; }
    /// A language by its own name.
    Q_INVOKABLE [[nodiscard]] QString ownName(const QString &tag) const;
    /// The title and subtitle in another language than the present one, for the attract loop.
    Q_INVOKABLE [[nodiscard]] QString titleIn(const QString &tag) const;
    Q_INVOKABLE [[nodiscard]] QString subtitleIn(const QString &tag) const;

    /// The exhibition's id, whatever the language.
    [[nodiscard]] const QString &slug() const { return m_exhibition.slug; }
    [[nodiscard]] const QString &title() const { return m_exhibition.title; }
    [[nodiscard]] const QString &subtitle() const { return m_exhibition.subtitle; }
    [[nodiscard]] const QString &credit() const { return m_exhibition.credit; }
    [[nodiscard]] std::chrono::milliseconds idle() const { return m_exhibition.idle; }
    [[nodiscard]] std::chrono::milliseconds prompt() const { return m_exhibition.prompt; }
    /// How long a slide that plays by itself stays, ms.
    [[nodiscard]] int dwell() const { return int(m_exhibition.dwell.count()); }
    [[nodiscard]] int slideCount() const { return m_slideCount; }
    [[nodiscard]] QList<QUrl> attractPictures() const;
    /// What the \a number-th attract picture is made of, the farthest layer first; the picture
    /// itself where it has no layers.
    Q_INVOKABLE [[nodiscard]] QVariantList attractLayers(int number) const;

    [[nodiscard]] QQmlListProperty<ShownZone> zones() { return {this, &m_zones}; }
    [[nodiscard]] const QList<ShownZone *> &zoneList() const { return m_zones; }
    [[nodiscard]] ShownZone *zone(Id<Zone> id) const;
    [[nodiscard]] ShownStory *story(Id<Story> id) const;

    /// The language whose turn is after \a tag's.
    Q_INVOKABLE [[nodiscard]] QString localeAfter(const QString &tag) const;
    /// The ShownZone objects of one ShownZone::Kind.
    Q_INVOKABLE [[nodiscard]] QVariantList zonesOf(int kind) const;
    /// Its place in the whole exhibition, counted from 1; 0 where the zone has none.
    Q_INVOKABLE [[nodiscard]] int firstSlideOf(int zoneId) const;
    [[nodiscard]] Id<Locale> localeId(const QString &tag) const;

    [[nodiscard]] const OpenPack &pack() const { return *m_pack; }
    [[nodiscard]] QString packPath() const;

signals:
    void localeChanged();

private:
    [[nodiscard]] Exhibition exhibitionIn(const QString &tag) const;

    std::unique_ptr<OpenPack> m_pack;
    QStringList m_locales = {};
    QHash<QString, Id<Locale>> m_localeIds = {};
    QString m_firstLocale = {};
    QString m_locale = {};
    Exhibition m_exhibition = {};
    int m_slideCount = 0;
    QList<ShownZone *> m_zones = {};
};

} // namespace vitrine
