// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcedocuments.h"
#include "sourceexhibition.h"

namespace vitrine {

/// Reports every reference of \a exhibition that leads nowhere. What it leads to may stand in one
/// of \a documents that could not be read: of that it says nothing.
void checkLinks(const SourceExhibition &exhibition, const SourceDocuments &documents,
                Problems &problems);

} // namespace vitrine
