// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownpicture.h"

namespace vitrine {

using namespace Qt::StringLiterals;

QUrl ShownPicture::urlOf(Id<Picture> picture)
{
    return picture.isValid() ? QUrl(u"picture:"_s + QString::number(picture.value)) : QUrl();
}

} // namespace vitrine
