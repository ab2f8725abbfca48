// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlocales.h"

namespace vitrine {

/// What an import says in words of its own, in those of the exhibition's languages that it knows;
/// in English where it does not know the first one.
class ImportWords
{
public:
    explicit ImportWords(const ImportLocales &locales) : m_locales(locales) { }

    /// `12 photographs.`
    [[nodiscard]] OrderedTexts photographs(qsizetype count) const;
    /// `Photographs 41 to 80 of 95.`
    [[nodiscard]] OrderedTexts part(qsizetype from, qsizetype to, qsizetype count) const;
    /// `Photographs and captions: NAME`
    [[nodiscard]] OrderedTexts credit(const QString &folder) const;

private:
    const ImportLocales &m_locales;
};

} // namespace vitrine
