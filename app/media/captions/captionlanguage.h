// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// What decides whether two tags are read by the same visitors: the language, of Chinese with its
/// script. `en-GB` is `en`, `zh-CN` is `zh-Hans`, `zh-TW` is `zh-Hant`; empty for what is no tag.
[[nodiscard]] QString captionLanguage(const QString &tag);

} // namespace vitrine
