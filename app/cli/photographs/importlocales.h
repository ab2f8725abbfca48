// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importedphotos.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace vitrine {

/// One text by locale tag, in the order of the exhibition's languages.
using OrderedTexts = QList<std::pair<QString, QString>>;

/// The languages of an exhibition made of photographs.
class ImportLocales
{
public:
    /// The languages that captions have, the one with most texts first; English where none says
    /// its language.
    [[nodiscard]] static ImportLocales foundIn(const ImportedPhotos &photos);
    explicit ImportLocales(const QStringList &tags) : m_tags(tags) { }

    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    /// Which language stands in for \a tag; empty for the first.
    [[nodiscard]] QString fallback(const QString &tag) const;

    /// \a texts in the languages they have. The first language must have one, so whatever is there
    /// stands in for it. A text that does not say its language is told by its characters.
    [[nodiscard]] OrderedTexts of(const QMap<QString, QString> &texts) const;
    /// A text that stands in the first language alone.
    [[nodiscard]] OrderedTexts first(const QString &text) const;
    /// A name that is the same in every language.
    [[nodiscard]] OrderedTexts all(const QString &name) const;

private:
    [[nodiscard]] QString supposed(const QString &text) const;

    QStringList m_tags;
};

} // namespace vitrine
